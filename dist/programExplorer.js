// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 5a0f3c35c17e58b0.
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
  var yn = "search", Oo = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), ht = "en"; // yn = SPOKEN, Oo = LANGUAGES, ht = LAST_RESORT
  function $e(e) { // $e = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Oo.includes(t)) || ht;
  }
  function xt(e) { // xt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function hn(e, t) { // hn = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(yn) ? { language: e, texts: n } : null;
  }
  function xn({ language: e, texts: t }) { // xn = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(yn);
  }

  // src/programs/texts.ts
  function ae(e, t, n) { // ae = pickText, e = text, t = chain, n = pageLanguage
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
  function _t(e) { // _t = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var _n = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // _n = en_default

  // src/messages/messages.ts
  var Ao = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, Co = /\$(\d)/g, Mo = ["zero", "one", "two", "few", "many", "other"], se = { language: "en", texts: new Map(Object.entries(_n)) }; // Ao = PLURAL, Co = PARAMETER, Mo = CATEGORIES, se = BUILT_IN, _n = en_default
  function Lo(e) { // Lo = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = Mo.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, Mo = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function ie({ language: e, texts: t } = se) { // ie = createMessages, e = language, t = texts, se = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Lo(e); // n = digits, e = language, r = plural, Lo = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || se.texts.get(o) || `\u29FC${o}\u29FD`).replace(Ao, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace(Co, (i, l) => { // t = texts, o = key, se = BUILT_IN, Ao = PLURAL, i = _, l = position, d = forms, r = plural, s = given, Co = PARAMETER
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
  function bn(e, { language: t, texts: n }, r) { // bn = translate, e = list, t = language, n = texts, r = pageLanguage
    return Io(e, (o, a) => { // Io = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var No = /[\u200E\u200F\u202A-\u202E]/g, $o = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Do = new RegExp("^(?:" + [ // No = DIRECTION_MARKS, $o = SPACES, Do = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Fo = new RegExp([
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
  function wn(e) { // wn = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Wo(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(No, "").replace($o, " ").trim().replace(/^: ?/, ""); // n = page, t = text, No = DIRECTION_MARKS, $o = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Do.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Fo.test(n) || Ho(r) > 255 ? "bad-page" : { page: n };
  }
  function Z(e) { // Z = parseLink, e = value
    let t = wn(e); // t = found, wn = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function be(e) { // be = linkFault, e = value
    let t = wn(e); // t = found, wn = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function De(e) { // De = isPage, e = value
    let t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "page" in t;
  }
  function vn(e) { // vn = isAddress, e = value
    let t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var jo = 49; // jo = MOST_PAGES
  function bt(e) { // bt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, jo).map((n, r) => typeof n == "string" && De(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function Sn(e) { // Sn = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return bt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var kn = [], wt = 1 + kn.length; // kn = MIGRATIONS, wt = VERSION
  function Tn(e, t = kn) { // Tn = migrate, e = page, t = ladder, kn = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function Fe(e) { // Fe = closingLinks, e = parents
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
  function Pn(e, t, n) { // Pn = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(Fe(a)); // s = closing, Fe = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: u, followedBy: p } = l; // d = id, u = partOf, p = followedBy, l = program
      if (u === null && !p.length)
        return l;
      let m = (c, g, h, y) => (y ? n.addAt(c, "loop", g) : h.has(g) || n.addAt(c, "unknown-program", g, h), !y && h.has(g)); // m = leads, c = field, g = other, h = among, y = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: u !== null && m("partOf", u, o, s.has(d)) ? u : null,
        followedBy: p.filter((c) => m("followedBy", c, r, c === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var En = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), le = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), ce = En("string"), vt = En("number"), K = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), On = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), ue = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), de = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), L = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), we = le("check"), Rn = le("length"), St = le("max_value"), kt = le("min_value"), pe = le("regex"), di = le("description"); // En = schema, e = first, le = action, t = actions, n = message, ce = string, vt = number, K = array, J = object, k = optional, On = picklist, ue = record, de = union, L = pipe, we = check, Rn = length, St = maxValue, kt = minValue, pe = regex, di = description

  // src/programs/dates.ts
  var Pt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Pt = DATE_SHAPE
  function An(e, t) { // An = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function He(e) { // He = parseDate, e = text
    if (!Pt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > An(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function Tt(e, t) { // Tt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Cn(e, t, n) { // Cn = isoDay, e = year, t = month, n = day
    return `${Tt(e, 4)}-${Tt(t, 2)}-${Tt(n, 2)}`;
  }
  function D(e) { // D = firstDay, e = date
    return Cn(e.year, e.month || 1, e.day || 1);
  }
  function I(e) { // I = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return Cn(e.year, t, e.day || An(e.year, t));
  }

  // src/programs/status.ts
  var F = ["open", "upcoming", "ongoing", "paused", "past"]; // F = STATUSES
  function We(e) { // We = isStatus, e = value
    return F.indexOf(e) !== -1;
  }
  function Mn(e, t) { // Mn = isVagueOn, e = date, t = day
    return e.approximate && D(e) <= t && t <= I(e);
  }
  function Ln(e, t, n) { // Ln = deriveStatus, e = start, t = end, n = today
    return t && I(t) < n ? "past" : e && D(e) > n ? "upcoming" : e && t && !Mn(e, n) && !Mn(t, n) ? "ongoing" : null;
  }
  function In(e, t, n, r) { // In = contradictsDates, e = status, t = start, n = end, r = today
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
  function ee(e) { // ee = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Ct = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Mt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, qo = 10080, N = L(ce(), pe(Ct, "bad-id")), te = L(ce(), pe(/\S/, "empty")), ve = L(ce(), pe(Mt, "bad-language")), H = de([te, ue(ve, te)]), Et = L( // Ct = ID, Mt = LANGUAGE, qo = MOST_MINUTES, N = id, L = pipe, ce = string, pe = regex, te = words, ve = languageCode, H = text, de = union, ue = record, Et = date
    ce(),
    pe(Pt, "bad-date"),
    we((e) => He(e) !== null, "bad-date")
  ), Ot = L(te, we(De, (e) => be(e.input) || "bad-page")), Rt = L(
    ce(),
    pe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => be(e.input) || "bad-address"),
    we(vn, "bad-address")
  ), Lt = L(
    te,
    we((e) => be(e) === null, (e) => be(e.input) || "bad-page")
  ), Vo = L(vt(), kt(1, "bad-minutes"), St(qo, "bad-minutes")), Nn = de([N, K(N)]), Ko = de([ve, K(ve)]), At = de([te, K(te)]), It = Nn, Jo = J({
    label: H,
    page: k(Lt),
    url: k(Rt)
  }), Nt = J({
    id: N,
    title: H,
    summary: k(H),
    page: k(Lt),
    status: k(On(F, "bad-status")),
    start: k(Et),
    end: k(Et),
    language: k(Ko),
    session: k(J({
      minutes: k(L(K(Vo), Rn(2)))
    })),
    duration: k(H),
    scale: k(H),
    team: k(At),
    partners: k(At),
    materials: k(K(Jo)),
    partOf: k(N),
    followedBy: k(Nn),
    owner: k(te),
    reviewed: k(Et),
    sources: k(de([Rt, K(Rt)]))
  }), $n = J({
    id: N,
    label: H,
    terms: ue(N, It)
  }), Qo = J({
    label: k(H),
    help: k(H),
    terms: k(ue(N, J({
      label: k(H),
      aliases: k(At),
      broader: k(N)
    })))
  }), Xo = J({
    title: H,
    page: k(Lt)
  }), Dn = J({
    version: L(vt(), kt(wt), St(wt)),
    talk: k(Ot),
    bundle: k(Ot),
    facets: k(K(N)),
    vocabularies: k(ue(N, Qo)),
    series: k(ue(N, Xo)),
    include: k(K(Ot))
  });

  // src/programs/read.ts
  function je(e) { // je = kindOf, e = value
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
  function ke(e) { // ke = isObject, e = value
    return je(e) === "object";
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
  function Hn({ pipe: e }) { // Hn = checksOf, e = pipe
    return e ? [...Hn(e[0]), ...e.slice(1)] : [];
  }
  function Go(e, t) { // Go = faultOf, e = node, t = value
    let n = Hn(e).filter((o) => !zo(o, t))[0]; // n = failed, Hn = checksOf, e = node, o = check, zo = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Yo(e, t, n) { // Yo = readLeaf, e = node, t = value, n = report
    let r = Go(e, t); // r = fault, Go = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Wn(e) ? String(t).toLowerCase() : t;
  }
  function Wn(e) { // Wn = isLanguage, e = node
    return e === ve;
  }
  function Zo(e, t, n) { // Zo = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => Se(e.item, o, n)); // s = found, e = node, n = report, a = index, Se = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function ea(e, t, n) { // ea = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = Se(e.key, o, n); // a = name, Se = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = Se(e.value, t[o], n); // s = found, Se = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Wn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function ta(e, t, n, r, o) { // ta = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), p = u ? n.within(l, () => Se(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, p = field, n = report, Se = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Se(e, t, n, r, o) { // Se = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = je(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Fn(l) === a)[0]; // a = kind, je = kindOf, t = value, s = choices, e = node, i = choice, l = option, Fn = kindFor
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
  function me(e, t, n, r, o) { // me = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return Se(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var $t = "not-stated"; // $t = NOT_STATED
  function na(e, t) { // na = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === $t ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== $t ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), Fe(n).forEach((o) => { // Fe = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== $t && r.set(a, {
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
  function jn(e, t, n) { // jn = readVocabularies, e = raw, t = reserved, n = report
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
  function Un(e, t) { // Un = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Dt = ["status", "language", "period"]; // Dt = BUILT_IN
  function Ue(e, t, n, r) { // Ue = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => { // W = listed, t = value, s = code
        let i = Mt.test(s); // i = fits, Mt = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : W(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, W = listed, t = value, s = id
      let i = o ? o.has(s) : We(s); // i = fits, o = terms, s = id, We = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : F), i;
    });
  }

  // src/programs/records.ts
  var Ht = Object.keys(Nt.entries); // Ht = PROGRAM_FIELDS, Nt = programSchema
  function Ft(e) { // Ft = toDate, e = text
    return e === null ? null : He(e);
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
      let a = me(It, o, n), s = a === void 0 ? [] : Ue(r, a, t.vocabularies, n); // a = ids, me = read, It = termIds, o = value, n = report, s = found, Ue = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function sa(e, t) { // sa = readRange, e = record, t = report
    let n = Ft(e.start), r = Ft(e.end); // n = start, Ft = toDate, e = record, r = end
    return n && r && D(n) > I(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Bn(e, t, n) { // Bn = readProgram, e = raw, t = around, n = report
    let r = ke(e) ? e.id : null; // r = id, ke = isObject, e = raw
    n.program = typeof r == "string" && Ct.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = me( // o = terms, a = record, me = read
      Nt,
      e,
      n,
      aa(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = W(a.language); // d = languages, W = listed, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = sa(a, n); // i = start, l = end, sa = readRange, a = record, n = report
    return a.status && In(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : Z(a.page),
      status: a.status || Ln(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: ra(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: W(a.team),
      partners: W(a.partners),
      materials: oa(a.materials, n),
      partOf: a.partOf,
      followedBy: W(a.followedBy),
      owner: a.owner,
      reviewed: Ft(a.reviewed),
      sources: W(a.sources)
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
  function qn(e, t, n, r) { // qn = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", je(o)]);
    });
  }
  function la(e, t, n) { // la = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Dt]); // r = known, t = vocabularies, Dt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function ca(e, t, n) { // ca = readNeed, e = raw, t = vocabularies, n = report
    let r = me($n, e, n); // r = record, me = read, $n = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = Ue(s, a, t, n); // i = found, Ue = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function ua(e, t, n) { // ua = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return qn(e, "needs", n, (o) => { // qn = eachRecord, e = page, n = report, o = raw
      let a = ca(o, t, n); // a = need, ca = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function da(e) { // da = isList, e = name
    return e === "needs" || e === "programs";
  }
  function pa(e, t, n, r, o) { // pa = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = me(Dn, e, n, da); // a = head, me = read, Dn = headSchema, e = page, n = report, da = isList
    if (!a)
      return null;
    let s = [...Ht, ...Dt].filter((y) => y !== "language"), i = n.within("vocabularies", () => jn( // s = reserved, Ht = PROGRAM_FIELDS, Dt = BUILT_IN, y = name, i = vocabularies, n = report, jn = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...Ht, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = la(a.facets, i, n), u = ua(e, i, n), p = /* @__PURE__ */ new Map(), m = (y, _) => qn(y, "programs", n, (b, S) => { // d = facets, la = readFacets, a = head, i = vocabularies, n = report, u = needs, ua = readNeeds, e = page, p = placed, m = readPrograms, y = from, _ = place, qn = eachRecord, b = raw, S = index
      let x = Bn(b, l, n); // x = program, Bn = readProgram, b = raw, l = around, n = report
      x && p.has(x.id) ? n.add("duplicate-id", x.id) : x && p.set(x.id, [[..._, "programs", S], x]);
    });
    m(e, []), bt(e).forEach((y, _) => { // m = readPrograms, e = page, bt = includedIn, y = title, _ = index
      let b = ["include", _], S = o.find((x) => x.title === y); // b = place, _ = index, S = found, o = included, x = other, y = title
      n.within(b, () => { // n = report, b = place
        let x = S && Vn(S.text, n, r); // x = more, S = found, Vn = readJsonPage, n = report, r = locate
        y && !S ? n.add("missing-include", y) : x && (Object.keys(x).filter((T) => T !== "version" && T !== "programs").forEach((T) => n.addAt(T, "not-included", T)), m(x, b));
      });
    });
    let c = /* @__PURE__ */ new Map(); // c = series
    (h = a.series) == null || h.forEach(({ title: y, page: _ }, b) => c.set(b, { title: y, target: _ === null ? null : Z(_) }));
    let g = Pn(Array.from(p.values()), c, n); // g = programs, Pn = linkPrograms, p = placed, c = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: d, vocabularies: i, series: c, needs: u, programs: g };
  }
  function Vn(e, t, n) { // Vn = readJsonPage, e = text, t = report, n = locate
    let r = ia(e, t, n); // r = data, ia = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = ke(r) ? Tn(r) : null; // o = page, ke = isObject, r = data, Tn = migrate
    if (!o) {
      let a = ke(r) ? r.version : null; // a = version, ke = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function Kn(e, t, n, r, o = String) { // Kn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Vn(e, r, o); // a = page, Vn = readJsonPage, e = text, r = report, o = locate
    return a && pa(a, t, r, o, n);
  }

  // src/programs/report.ts
  function Jn() { // Jn = createTally
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
  var Zi = new Uint32Array(65536); // Zi = peq

  // src/programs/parse.ts
  function Qn(e, t, n = []) { // Qn = parseForReaders, e = text, t = options, n = included
    let r = Jn(); // r = tally, Jn = createTally
    return { list: Kn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function Wt() { // Wt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function jt(e) { // jt = optionsFor, e = wiki
    return { today: Wt(), language: e.contentLanguage };
  }
  function Xn(i, l) { // Xn = readOnce, i = _0, l = _1
    return E(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var w; // w = _a
      let d = (v) => v && o ? { title: v, language: o, version: s } : null, u = (v, C) => C.find((O) => O.title === e.titleOf(v)), p = n === "qqx" ? [] : [xt(n)], { pages: m, translations: c } = yield e.readPages([t, ...p], r, d(a)), g = p.length ? hn(n, ((w = u(xt(n), m)) == null ? void 0 : w.text) || "") || se : { language: n, texts: /* @__PURE__ */ new Map() }, h = u(t, m); // d = requestFor, v = title, o = translated, s = version, u = find, C = among, O = other, e = wiki, p = speech, n = language, xt = wordsPage, m = pages, c = translations, t = source, r = revisions, a = bundle, g = words, hn = readWords, w = _a, se = BUILT_IN, h = page
      if (!h)
        return { page: null, included: [], list: null, problems: [], words: g };
      let y = Sn(h.text), _ = y.filter((v) => !u(v, m)), b = _.length ? m.concat((yield e.readPages([t, ..._], [], null)).pages) : m, S = []; // y = wanted, Sn = includesOf, h = page, _ = more, v = title, u = find, m = pages, b = all, e = wiki, t = source, S = included
      for (let v of y) { // v = title, y = wanted
        let C = u(v, b); // C = found, u = find, v = title, b = all
        C && S.push({ title: v, text: C.text });
      }
      let { list: x, problems: T } = Qn(h.text, jt(e), S); // x = list, T = problems, Qn = parseForReaders, h = page, jt = optionsFor, e = wiki, S = included
      if (!x || !o || !x.bundle)
        return { page: h, included: S, list: x, problems: T, words: g };
      let B = x.bundle === a ? c : (yield e.readPages([t], [], d(x.bundle))).translations; // B = texts, x = list, a = bundle, c = translations, e = wiki, t = source, d = requestFor
      return { page: h, included: S, list: bn(x, { language: o, texts: B }, e.contentLanguage), problems: T, words: g };
    });
  }
  function zn(e, t) { // zn = readData, e = wiki, t = wanted
    return E(this, null, function* () {
      let n = yield Xn(e, t); // n = data, Xn = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : Xn(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/host/find.ts
  var Te = "program-explorer"; // Te = HOST_CLASS
  function Ut(e) { // Ut = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function ma(e, t, n) { // ma = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Ut(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function fa(e) { // fa = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Gn(e, t) { // Gn = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function Yn(e) { // Yn = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && ma(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function Zn(e) { // Zn = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Te}[data-source]`)).map((n) => { // e = content, Te = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: d = "", bundle: u = "", bundleVersion: p = "" } = n.dataset, m = Gn(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, d = messages, u = bundle, p = bundleVersion, n = root, m = current, Gn = headingIn
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
          let [g = "", h] = c.split(":"); // g = code, h = revision, c = one
          return [g, Number(h)];
        })),
        statics: Array.from(n.children).filter((c) => c instanceof HTMLElement),
        current: Yn(m),
        past: Yn(Gn(n, "past")),
        level: fa(m)
      };
    });
  }

  // src/explore/bitset.ts
  function j(e) { // j = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Be(e) { // Be = allBits, e = size
    let t = j(e).fill(-1); // t = bits, j = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function qe(e, t) { // qe = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Pe(e, t) { // Pe = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function fe(e, t) { // fe = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function er(e, t) { // er = intersect, e = target, t = source
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
  var Ve = ["relevance", "status", "newest", "title"], Ee = "not-stated", Ke = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Ve = SORTS, Ee = NOT_STATED, Ke = EMPTY_QUERY

  // src/explore/program-index.ts
  var Je = ["q", "sort", "program", "view"]; // Je = RESERVED
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
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, y) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, y = i
      let _ = s.get(h); // _ = programs, s = found, h = term
      _ || (_ = j(r), s.set(h, _), i.set(h, a ? Un(a, h) : [])), qe(_, y);
    };
    if (t.programs.forEach((h, y) => { // t = list, h = program, y = i
      var b; // b = _a
      let _ = e === "period" ? ya(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // _ = terms, e = id, ya = yearsOf, h = program, n = thisYear
      for (let S of _) // S = term, _ = terms
        S !== Ee && (l(S, y), (b = i.get(S)) == null || b.forEach((x) => l(x, y)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? F : e === "period" ? d.sort((h, y) => Number(y) - Number(h)) : a ? ha(a).concat(d) : d, p = j(r), m = /* @__PURE__ */ new Map(), c = 0, g = (h, y) => { // d = rest, s = found, u = order, e = id, F = STATUSES, h = term, y = programs, a = vocabulary, ha = inTreeOrder, p = stated, j = noBits, r = size, m = terms, c = telling, g = show
      let _ = Q(y); // _ = total, Q = count, y = programs
      if (_ && !m.has(h)) {
        let b = a && a.terms.get(h); // b = known, a = vocabulary, h = term
        m.set(h, {
          id: h,
          label: b ? b.label : null,
          aliases: b ? b.aliases : [],
          depth: (i.get(h) || []).length,
          programs: y,
          count: _
        }), fe(p, y), c += +(_ < r);
      }
    };
    return u.forEach((h) => g(h, s.get(h) || j(0))), g(Ee, Be(r).map((h, y) => h & ~p[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: c > 1
    };
  }
  function tr(e, t, n, r = () => null) { // tr = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = Je.indexOf(s) === -1 && xa(s, e, Number(n.slice(0, 4))); // i = facet, Je = RESERVED, s = id, xa = indexFacet, e = list, n = today
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
  var nr = /^#?programs(?:$|\?|%3f)/i; // nr = OURS
  function ze(e) { // ze = isFragmentOurs, e = hash
    return nr.test(e);
  }
  var _a = 8e3, ba = 200, wa = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // _a = MOST_CHARACTERS, ba = MOST_LETTERS, wa = UNSAFE
  function Qe(e) { // Qe = encode, e = value
    return e.replace(wa, (t) => { // e = value, wa = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Xe(e) { // Xe = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function rr(e) { // rr = normalText, e = text
    return e.slice(0, ba).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ge(e, t = []) { // Ge = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && Je.indexOf(o) === -1 && n.push(`${Qe(o)}=${a.map(Qe).join(",")}`);
    });
    let r = rr(e.text); // r = text, rr = normalText, e = query
    return r && n.push("q=" + Qe(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + Qe(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function Ye(e, t) { // Ye = fromFragment, e = hash, t = known
    let n = nr.exec(e); // n = ours, nr = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, _a).split("&")) { // i = part, e = hash, n = ours, _a = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), u = Xe(l), p = d.join("="), m = Xe(p); // l = rawKey, d = rest, i = part, u = key, Xe = decode, p = raw, m = value
      if (u === "q")
        o = rr(Xe(p.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = Ve.find((c) => c === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (Je.indexOf(u) === -1) {
        let c = p.split(",").map(Xe).concat(m.split(",")).filter((g) => t.hasTerm(u, g)); // c = terms, p = raw, Xe = decode, m = value, g = term, t = known, u = key
        c.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var va = ".mw-pt-languages a, .interwiki-pagetranslation a", Sa = ["mousedown", "focusin"]; // va = LINKS, Sa = BEFORE
  function ka({ target: e }) { // ka = carry, e = target
    let t = e instanceof Element ? e.closest(va) : null; // t = link, e = target, va = LINKS
    t && (t.hash = ze(location.hash) ? location.hash : "");
  }
  function or() { // or = keepViewAcrossLanguages
    Sa.forEach((e) => document.addEventListener(e, ka));
  }

  // src/host/languages.ts
  function Ze({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // Ze = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Ut(n); // o = around, Ut = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function ar(e, t) { // ar = translatedFor, e = chain, t = contentLanguage
    let n = $e(e), r = n === ht ? e[0] || "" : n; // n = spoken, $e = languageFor, e = chain, r = own, ht = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function sr(e, t) { // sr = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var ir = ["Community Development", "Community Development/What we do"], Ta = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // ir = PAGES, Ta = TRANSLATION
  function lr(e) { // lr = isPlacePage, e = title
    return ir.includes(e) || ir.includes(e.replace(Ta, ""));
  }

  // src/explore/relatives.ts
  function cr(e) { // cr = createRelatives, e = programs
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
  function ge(e) { // ge = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Pa.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function Ea(e, t) { // Ea = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function ur(e, t, n = null) { // ur = createFormat, e = language, t = msg, n = others
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
      span: (s, i, l) => s && i ? Ea(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var Bt = "programExplorer", et = "programExplorerDialog"; // Bt = STATE_KEY, et = DIALOG_KEY
  function dr(e, t, n) { // dr = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (p) => { // r = fragment, e = view, o = remembered, p = key
      let m = e.history.state, c = typeof m == "object" && m !== null ? m[p] : null; // m = state, e = view, c = kept, p = key
      return typeof c == "string" ? c : null;
    }, a = (p, m, c) => e.history[`${p}State`](Object.assign({}, e.history.state, m), "", c), s = () => o(et) === n, i = () => a("push", { [et]: n }), l = () => t && (t(r()) ? r() : o(Bt)), d = l() || "", u = () => { // a = put, p = change, m = memory, c = url, e = view, s = isInDialog, o = remembered, et = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, Bt = STATE_KEY, d = shown, u = stamp
      t && l() === null && a("replace", { [Bt]: d });
    };
    return u(), {
      read: l,
      write: (p, m, c = !1) => { // p = text, m = change, c = isUnder
        if (!t)
          return;
        d = p;
        let g = r(), h = p === "" && g !== "" && !t(g), y = m === "push"; // g = here, r = fragment, h = keepsForeign, p = text, t = isOurs, y = isChoice, m = change
        a(
          c ? "replace" : m,
          { [Bt]: p, [et]: y ? null : o(et) },
          p !== "" ? `#${p}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), y && c && i();
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
  function tt(e) { // tt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function pr(e, t, n, r, o, a) { // pr = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => ae(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, a = language, i = pick, ae = pickText, r = chain, o = pageLanguage, l = status, t = msg, d = known, u = facet
      let c = e.vocabularies.get(m); // c = vocabulary, e = list, m = id
      return c ? i(c.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, c) => { // p = term, m = facetId, c = id
      var h; // h = _a
      if (c === Ee)
        return s(t("not-stated"));
      let g = (h = e.vocabularies.get(m)) == null ? void 0 : h.terms.get(c); // g = entry, h = _a, e = list, m = facetId, c = id
      return g ? i(g.label) : s(We(c) && m === "status" ? l(c) : m === "language" ? n.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, c) => { // m = facetId, c = id
        let g = `${m} ${c}`, h = d.get(g) || p(m, c); // g = key, m = facetId, c = id, h = label, d = known, p = term
        return d.set(g, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, gr, Oa, X, qt, at, yr, rt, hr, Kt, Vt, Ra, Re = /* @__PURE__ */ Symbol.for("pv"), st = {}, it = [], Aa = /^m(i|n|o|s|text|space)$/, Jt = Array.isArray, Qt = it.slice, re = Object.assign; // P = options, gr = vnodeId, Oa = isValidElement, X = rerenderQueue, qt = prevDebounce, at = rerenderCount, yr = depthSort, rt = EVENT_DISPATCHED, hr = CAPTURE_REGEX, Kt = eventClock, Vt = eventProxies, Ra = i, Re = VNODE_MARKER, st = EMPTY_OBJ, it = EMPTY_ARR, Aa = MATHML_TOKEN_ELEMENTS, Jt = isArray, Qt = slice, re = assign
  function ne(e) { // ne = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function xr(e, t, n) { // xr = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Qt.call(arguments, 2) : n), Oe(e, s, r, o, null);
  }
  function Oe(e, t, n, r, o) { // Oe = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Re, __v: o || ++gr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Re = VNODE_MARKER, o = original, gr = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function lt() { // lt = createRef
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
  function Ca(e) { // Ca = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = re({ constructor: Re }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), Xt(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || z(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, kr(o, t, a), n.__ = n.__e = null, t.__e != r && _r(t));
  }
  function _r(e) { // _r = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), _r(e);
  }
  function mr(e) { // mr = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), at++)) && qt == P.debounceRendering || ((qt = P.debounceRendering) || queueMicrotask)(br);
  }
  function br() { // br = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(yr), e = X.shift(), t = X.length, 8 & e.__g && Ca(e); // e = c, t = l, X = rerenderQueue, yr = depthSort, Ca = renderComponent
    } finally {
      (at = X.length) && (qt || queueMicrotask)(br);
    }
  }
  function wr(e, t, n, r, o, a, s, i, l, d, u) { // wr = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var p, m, c, g, h, y, _ = r.__k || it, b = t.length; // p = i, m = oldVNode, c = childVNode, g = newDom, h = firstChildDom, y = result, _ = oldChildren, r = oldParentVNode, it = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (l = Ma(n, t, _, l, b), p = 0; p < b; p++) (c = n.__k[p]) != null && (m = ~c.__i && _[c.__i] || st, c.__i = p, y = Xt(e, c, m, o, a, s, i, l, d, u), g = c.__e, (m.ref != c.ref || 8 & m.__u) && (m.ref && zt(m.ref, null, c, m), c.ref && u.push(c.ref, c.__c || g, c)), h = h || g, 4 & c.__u ? (l = vr(c, l, e, !m.__v), m.__e && (m.__e = null)) : typeof c.type == "function" && y !== void 0 ? l = y : g && (l = g.nextSibling), c.__u &= -21); // l = oldDom, Ma = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, b = newChildrenLength, p = i, c = childVNode, m = oldVNode, st = EMPTY_OBJ, y = result, Xt = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, g = newDom, zt = applyRef, h = firstChildDom, vr = insert, void = type
    return n.__e = h, l;
  }
  function Ma(e, t, n, r, o) { // Ma = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, u, p, m, c, g = n.length, h = g, y = 0, _ = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, p = lisLengths, m = hi, c = mid, g = oldChildrenLength, n = oldChildren, h = remainingOldChildren, y = skew, _ = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Oe(null, s) : Jt(s) ? s = b[a] = Oe(G, { children: s }) : s.constructor === Re && s.__b ? s = b[a] = Oe(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = La(s, n, l, h)) && (h--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? y-- : d == l + 1 ? y++ : d != l && (d > l ? y-- : y++, _ = 1)) : (~d || (o > g ? y-- : o < g && y++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Oe = createVNode, Jt = isArray, G = Fragment, Re = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, La = findMatchingIndex, n = oldChildren, h = remainingOldChildren, _ = moved, g = oldChildrenLength
    if (_) {
      for (u = [], p = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // u = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
        for (y = 0, m = u.length; y < m; ) u[c = y + m >> 1] < s.__i ? y = c + 1 : m = c; // y = skew, m = hi, u = tails, c = mid, s = childVNode
        u[y] = s.__i, p[a] = y + 1;
      }
      for (y = u.length; a--; ) p[a] && (p[a] == y ? y-- : b[a].__u |= 4); // y = skew, u = tails, a = i, p = lisLengths, b = newChildren
    }
    if (h) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = z(i)), Gt(i, i));
    return r;
  }
  function vr(e, t, n, r) { // vr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = vr(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = z(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, z = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function La(e, t, n, r) { // La = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function fr(e, t, n) { // fr = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function nt(e, t, n, r, o) { // nt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || fr(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || fr(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Vt[t] || (Vt[t] = Ia(t)), (e.__a || (e.__a = {}))[t] = Kt, a = t != (t = t.replace(hr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Ia(e) { // Ia = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[rt] == null) t[rt] = Kt++;
        else if (t[rt] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function Xt(e, t, n, r, o, a, s, i, l, d) { // Xt = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, p, m, c, g, h, y, _, b, S, x, T, B, w, v, C, O, Y, q = t.type; // u = tmp, p = resumed, m = oldCommitQueueLength, g = oldProps, h = oldState, y = snapshot, _ = newProps, b = isClassComponent, S = provider, x = componentContext, T = renderHook, B = count, w = renderResult, v = startMarker, C = end, O = i, Y = child, q = newType, t = newVNode
    if (t.constructor !== Re) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, p = a = [], u.nodeType == 8 ? i = ot(u, a) : a.push(u), i = a[0] || i), (u = P.__b) && u(t);
    e: if (typeof q == "function") {
      m = s.length;
      try {
        if (_ = t.props, b = (u = q.prototype) && u.render, S = (u = q.contextType) && r[u.__c], x = u ? S ? S.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new q(_, x) : (t.__c = c = new U(_, x), c.constructor = q, c.render = $a), S && S.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), q.getDerivedStateFromProps && (c.__s == c.state && (c.__s = re({}, c.__s)), re(c.__s, q.getDerivedStateFromProps(_, c.__s)))), g = c.props, h = c.state, c.__v = t, n.__c) {
          if (_ !== g && b && !q.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(_, c.__s, x) === !1) {
            t.__v != n.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(M) {
              M && (M.__ = t);
            }), it.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = z(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, x), b && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(g, h, y);
          });
        } else b && !q.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = x, c.props = _, c.__P = e, c.__g &= -5, T = P.__r, B = b ? 25 : 0;
        do
          c.__g &= -9, T && T(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++B < 25);
        b && (it.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = re({}, r, c.getChildContext())), b && n.__c && c.getSnapshotBeforeUpdate && (y = c.getSnapshotBeforeUpdate(g, h)), w = u && u.type === G && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(M) {
          M && Gt(M, M);
        }), n.__k = null), i = n.__k ? z(n, 0) : null), i = wr(e, Jt(w) ? w : [w], t, n, r, o, a, s, i, l, d), _.__P && (t.__e = null, i = u), t.__u &= -161, p && p.some(ne), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (M) {
        if (s.length = m, t.__v = null, l || a) if (M && M.then) {
          if (t.__u |= 128 | l, a) {
            for (~(O = a.indexOf(i || void 0)) || (O = a.length); (Y = a[O - 1]) && Y.nodeType == 8; ) O--; // O = i, a = excessDomChildren, i = oldDom, void = oldDom, Y = child
            for (; O < a.length; O++) if (Y = a[O]) if (a[O] = null, v) { // O = i, a = excessDomChildren, Y = child, v = startMarker
              if (Y == C) break;
            } else {
              if (Y.nodeType != 8) break;
              Y.data.startsWith("$s") && (C = ot(v = Y));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (u = ot(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ne);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), M && M.then || Sr(t), P.__e(M, t, n);
      }
    } else i = t.__e = Na(n.__e, t, n, r, o, a, s, l, d, e);
    return (u = P.diffed) && u(t), i;
  }
  function ot(e, t) { // ot = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Sr(e) { // Sr = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Sr));
  }
  function kr(e, t, n) { // kr = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) zt(n[r++], n[r++], n[r++]); // r = i, n = refQueue, zt = applyRef
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
    var u, p, m, c, g, h, y, _, b = n.props || st, S = t.props, x = t.type; // u = i, p = newHtml, m = oldHtml, c = newChildren, g = value, h = inputValue, y = checked, _ = doc, b = oldProps, n = oldVNode, st = EMPTY_OBJ, S = newProps, t = newVNode, x = nodeType
    if (x == "svg" ? o = "http://www.w3.org/2000/svg" : x == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((g = a[u]) && (x ? g.localName == x : g.nodeType == 3)) { // u = i, a = excessDomChildren, g = value, x = nodeType
        e = g, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !x) return _.createTextNode(S);
      e = _.createElementNS(o, x, S.is ? S : d), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (x) {
      if (d = x == "template" && e.content || e, a = x == "textarea" && S.defaultValue != null ? null : a && Qt.call(d.childNodes), !i && a) for (b = {}, u = 0; u < e.attributes.length; u++) b[(g = e.attributes[u]).name] = g.value;
      for (u in b) g = b[u], u == "dangerouslySetInnerHTML" ? m = g : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || nt(e, u, null, g, o); // u = i, b = oldProps, g = value, m = oldHtml, S = newProps, nt = setProperty, e = dom, o = namespace
      for (u in S) g = S[u], u == "children" ? c = g : u == "dangerouslySetInnerHTML" ? p = g : u == "value" ? h = g : u == "checked" ? y = g : i && typeof g != "function" || b[u] === g || nt(e, u, g, b[u], o); // u = i, S = newProps, g = value, c = newChildren, p = newHtml, h = inputValue, y = checked, i = isHydrating, b = oldProps, nt = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (x == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Aa.test(x)) && (o = "http://www.w3.org/1999/xhtml"), wr(d, Jt(c) ? c : [c], t, n, r, o, a, s, a ? a[0] : n.__k && z(n, 0), i, l), a && a.some(ne)), i && x != "textarea" || (u = "value", x == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (x != "progress" || h) || nt(e, u, h, b[u], o), u = "checked", y != null && y != e[u] && nt(e, u, y, b[u], o));
    } else b === S || i && e.data == S || (e.data = S);
    return e;
  }
  function zt(e, t, n, r) { // zt = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function Gt(e, t, n) { // Gt = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || zt(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Gt(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = ot(r, a = [])) && (r == e.__e && a.some(ne), ne(o), ne(r)), n || ne(e.__e), e.__e = e.__c = e.__ = null;
  }
  function $a(e, t, n) { // $a = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Yt(e, t) { // Yt = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Oe(G, { children: [e] }), o = [], a = [], Xt(t, t.__k, r || st, st, t.namespaceURI, r ? null : t.firstChild ? Qt.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), kr(o, t.__k, a), t.__k.props.children = null;
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
    throw at = 0, e;
  } }, gr = 0, Oa = function(e) {
    return e != null && e.constructor === Re;
  }, U.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = re({}, this.state)), typeof e == "function" && (e = e(re({}, n), this.props)), e && (re(n, e), this.__v && (t && this.__k.push(t), mr(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), mr(this));
  }, U.prototype.render = G, X = [], at = 0, yr = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, rt = /* @__PURE__ */ Symbol(), hr = /(PointerCapture)$|Capture$/i, Kt = 0, Vt = {}, Ra = 0;

  // src/explore/fold.ts
  var Zt = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", Da = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", Fa = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), Tr = /* @__PURE__ */ new Map([ // Zt = UNSPACED, Da = BETWEEN, Fa = LEFT_OUT, Tr = PLAIN
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
  ]), Ha = new RegExp(`[${Array.from(Tr.keys()).join("")}]`, "g"), Wa = /^[\0-\x7f]*$/, Pr = new RegExp(`[${Zt}]+|[^${Zt}${Da}]+`, "g"), ja = new RegExp(`[${Zt}]`), Ua = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Ae(e) { // Ae = fold, e = text
    return Wa.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Fa, "").replace(Ha, (t) => Tr.get(t) || t);
  }
  function ct(e, t) { // ct = eachWord, e = folded, t = visit
    e.replace(Pr, (n, r) => (t(n, r), ""));
  }
  function Er(e) { // Er = line, e = text
    let t = Ae(e).match(Pr); // t = words, Ae = fold, e = text, Pr = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function en(e) { // en = isUnspaced, e = word
    return ja.test(e);
  }
  function Or(e) { // Or = needleOf, e = word
    return en(e) || Ua.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function tn(e) { // tn = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(_t(n)),
      []
    );
  }
  function Ar(e) { // Ar = textsOf, e = program
    return [
      _t(e.title),
      tn([e.summary]),
      tn(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function Ba(e, t, { id: n, label: r, aliases: o }) { // Ba = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return tn([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function Rr(e) { // Rr = joined, e = texts
    return e.map(Er).join(`
`);
  }
  function Cr(e) { // Cr = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let [s, i, l] = Ar(o).map(Rr); // s = title, i = summary, l = rest, Ar = textsOf, o = program, Rr = joined
      return t[2 * a] = s.length, t[2 * a + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Ba(e, o.id, a); // s = names, Ba = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: Rr(s), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function Mr(e, { lines: t, terms: n }, r) { // Mr = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o)
      return o.names;
    let a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? Ar(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function qa(e) { // qa = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Ae(s); // i = plain, Ae = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let o = " ", a = [0]; // o = line, a = places
    return ct(t, (s, i) => { // ct = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let d = i; d <= i + s.length; d++) // d = i, i = at, s = word
        a.push((l = n[d]) != null ? l : e.length);
    }), { line: o, places: a };
  }
  function ut(e, t) { // ut = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = qa(e), o = new Uint8Array(e.length); // n = line, r = places, qa = lineWithPlaces, e = text, o = hits
    for (let i of t) { // i = needle, t = needles
      let l = i.charAt(0) === " " ? 1 : 0; // l = first, i = needle
      for (let d = n.indexOf(i); d !== -1; d = n.indexOf(i, d + 1)) { // d = at, n = line, i = needle
        let u = r[d + l] || 0, p = d + i.length; // u = start, r = places, d = at, l = first, p = last, i = needle
        for (; r[p] === r[p - 1]; ) // r = places, p = last
          p++;
        o.fill(1, u, (s = r[p]) != null ? s : e.length);
      }
    }
    let a = []; // a = pieces
    for (let i = 0, l = 1; l <= e.length; l++) // i = start, l = end, e = text
      (l === e.length || o[l] !== o[i]) && (a.push({ text: e.slice(i, l), hit: o[i] === 1 }), i = l);
    return a;
  }

  // src/explore/slips.ts
  function Lr(e, t, n) { // Lr = slips, e = a, t = b, n = most
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
  var Ir = 4, Va = 8, Nr = /* @__PURE__ */ new WeakMap(); // Ir = LEAST_LETTERS, Va = LONG, Nr = vocabularies
  function Ka(e) { // Ka = wordsOf, e = haystack
    let t = Nr.get(e); // t = known, Nr = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Nr.set(e, o), o;
  }
  function Ja({ counts: e }, t) { // Ja = nearest, e = counts, t = word
    let n = t.length < Va ? 1 : 2, r = null, o = 1 / 0; // n = most, t = word, Va = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = candidate
      let i = (l, d) => { // i = offer, l = part, d = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let u = Lr(t, l, n), p = u + d + 0.4 / a; // u = found, Lr = slips, t = word, l = part, n = most, p = cost, d = begun, a = times
        u <= n && p < o && (r = s, o = p);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function Qa({ list: e }, t) { // Qa = cut, e = list, t = run
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
  function Xa(e, t) { // Xa = otherwise, e = words, t = word
    if (en(t))
      return Qa(e, t);
    let n = /\d/.test(t) ? null : Ja(e, t); // n = similar, t = word, Ja = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function za(e, t, n) { // za = spelling, e = index, t = haystack, n = needle
    for (let r of Mr(e, t, n)) { // r = text, Mr = textsWith, e = index, t = haystack, n = needle
      let o = ut(r, [n]).find((a) => a.hit); // o = hit, ut = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function $r(e, t, n) { // $r = forgive, e = index, t = haystack, n = needles
    let r = Ka(t), o = [], a = !1; // r = words, Ka = wordsOf, t = haystack, o = used, a = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        o.push(s);
      else if (i.length >= Ir && r.line.indexOf(i) !== -1)
        o.push(i);
      else {
        let l = i.length < Ir ? null : Xa(r, i); // l = others, i = word, Ir = LEAST_LETTERS, Xa = otherwise, r = words
        if (!l)
          return null;
        o.push(...l), a = !0;
      }
    }
    return o.every((s, i) => s === n[i]) ? null : { needles: o, corrected: a ? o.map((s) => za(e, t, s)) : null };
  }

  // src/explore/search.ts
  var Ga = 200, Ya = 16, Za = 24, es = 12, ts = 6, ns = 2, Hr = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, nn = /* @__PURE__ */ new WeakMap(); // Ga = MOST_LETTERS, Ya = MOST_WORDS, Za = IN_TITLE, es = IN_TERM, ts = IN_SUMMARY, ns = IN_REST, Hr = NOTHING, nn = memories
  function rn(e) { // rn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, Ga).split(/["“”„«»]/).forEach((n, r) => { // e = text, Ga = MOST_LETTERS, n = part, r = i
      let o = []; // o = words
      ct(Ae(n), (a) => o.push(a)), r % 2 && o.length > 1 ? t.add(" " + o.join(" ")) : o.forEach((a) => t.add(Or(a)));
    }), Array.from(t).slice(0, Ya);
  }
  function rs({ terms: e, lines: t }, n) { // rs = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => fe(o, a), j(t.length)) : null;
  }
  function Dr(e, t, n) { // Dr = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => rs(e, l)), s = j(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, rs = termHits, s = programs, j = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !Pe(n, d))
        return;
      let u = 0; // u = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], c = a[p], g = l.indexOf(m), h = g !== -1 && g < o[2 * d]; // m = needle, t = needles, p = n, c = hits, a = byTerm, g = at, l = line, h = inTitle, o = ends, d = i
        if (!h && c && Pe(c, d))
          u += es;
        else {
          if (g === -1)
            return;
          {
            let y = h ? Za : g < o[2 * d + 1] ? ts : ns; // y = weight, h = inTitle, Za = IN_TITLE, g = at, o = ends, d = i, ts = IN_SUMMARY, ns = IN_REST
            u += l.charCodeAt(g + m.length) === 32 ? y * 1.5 : y;
          }
        }
      }
      qe(s, d), i[d] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Fr({ programs: e }) { // Fr = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function os(e, t) { // os = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Wr(e) { // Wr = remember, e = index
    let t = nn.get(e); // t = memory, nn = memories, e = index
    return t || (t = { haystack: Cr(e), text: "", found: Hr }, nn.set(e, t)), t;
  }
  function jr(e) { // jr = prepareSearch, e = index
    Wr(e);
  }
  function on(e, t) { // on = search, e = index, t = text
    let n = nn.get(e); // n = known, nn = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = rn(t); // r = needles, rn = needlesOf, t = text
    if (!r.length)
      return Hr;
    let o = n || Wr(e), { haystack: a, found: s } = o, i = Dr(a, r, os(s, r) ? s.programs : null); // o = memory, n = known, Wr = remember, e = index, a = haystack, s = last, i = found, Dr = scan, r = needles, os = narrows
    if (Fr(i)) {
      let l = $r(e, a, r), d = l && Dr(a, l.needles, null); // l = forgiven, $r = forgive, e = index, a = haystack, r = needles, d = better, Dr = scan
      l && d && !Fr(d) && (i = Object.assign({}, d, { corrected: l.corrected }));
    }
    return o.text = t, o.found = i, i;
  }

  // src/explore/facets.ts
  function ye(e, t) { // ye = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function Ur(e, t) { // Ur = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => fe(n, r), j(e)) : null;
  }
  function Br(e, t, n) { // Br = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = Ur(e.programs.length, ye(o, t)); // a = programs, Ur = anyOf, e = index, ye = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function an(e, t, n) { // an = passing, e = size, t = filters, n = except
    let r = Be(e); // r = programs, Be = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && er(r, o);
    }), r;
  }
  function sn(e, t) { // sn = countMatches, e = index, t = query
    let n = Br(e, t, on(e, t.text).programs); // n = filters, Br = filtersOf, e = index, t = query, on = search
    return Q(an(e.programs.length, n));
  }
  function qr(e, t) { // qr = explore, e = index, t = query
    let n = e.programs.length, r = on(e, t.text), o = Br(e, t, r.programs), a = an(n, o), s = []; // n = size, e = index, r = found, on = search, t = query, o = filters, Br = filtersOf, a = matches, an = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? an(n, o, i.id) : a, u = ye(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, d = others, an = passing, n = size, a = matches, u = chosen, ye = chosenTerms, t = query, p = terms, m = term
        let c = Q(m.programs, d), g = u.indexOf(m) !== -1, h = g ? Q(Ur(n, u.filter((y) => y !== m)) || d, d) : l ? Q(l, d, m.programs) : c; // c = own, Q = count, m = term, d = others, g = isChosen, u = chosen, h = after, Ur = anyOf, n = size, y = other, l = filter
        return { term: m, chosen: g, after: h, own: c };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: Q(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function he(e, t) { // he = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function ln(e, t, n) { // ln = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function Vr(e, t, n) { // Vr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return ln(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Kr(e) { // Kr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Jr(e, t) { // Jr = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      ye(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var as = /* @__PURE__ */ Symbol.for("pv"), ss = 0; // as = VNODE_MARKER, ss = vnodeId
  function f(e, t, n, r, o, a) { // f = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: as, __v: --ss, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, as = VNODE_MARKER, ss = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), P.vnode && P.vnode(d), d;
  }

  // src/views/say.tsx
  function oe(e) { // oe = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function R({ text: e, language: t }, n, r = e) { // R = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ f("bdi", { children: r }) : /* @__PURE__ */ f("bdi", { lang: t, dir: ge(t), children: r });
  }

  // src/views/chips.tsx
  function is({ context: e, actions: t }, n) { // is = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: R(s, a, r("chip-facet", s.text)) }),
          R(i, a)
        ]
      }
    );
  }
  function ls({ context: { msg: e }, state: t, actions: n }) { // ls = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(he(t.query, "")),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ f("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var dt = class extends U { // dt = Chips, U = x
    constructor() {
      super(...arguments);
      this.list = lt();
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
      let { context: r, state: o, actions: a } = n, s = Jr(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, Jr = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ f("li", { children: is(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ f("li", { children: ls(n) }, "text"),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Qr(e, t) { // Qr = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = he(t, ""); // r = without, he = withText, t = query
      n.push({ kind: "text", query: r, count: sn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = ye(r, t); // o = terms, ye = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = ln(t, r.id, []); // a = without, ln = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: sn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function xe(e, t, n, r) { // xe = heading, e = level, t = name, n = id, r = children
    return xr(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var cs = 4; // cs = MOST
  function Xr({ context: e, state: t, actions: n }) { // Xr = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = Qr(a, t.query).slice(0, cs), d = (u) => u.kind === "text" ? r("empty-text", oe(t.query.text), u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, Qr = wayOut, t = state, cs = MOST, d = words, u = way, oe = isolated
      "empty-without",
      oe(o.facet(u.facet.id).text),
      u.terms.map((p) => oe(o.term(u.facet.id, p.id).text)).reduce((p, m) => r("list", p, m)),
      u.count
    );
    return /* @__PURE__ */ f("div", { class: "program-explorer__empty", children: [
      xe(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ f("p", { children: r("empty-hint") }),
      /* @__PURE__ */ f("ul", { children: [
        l.map((u) => /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function _e(e) { // _e = chevron, e = isOpen
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function us({ context: e, actions: t }, n, r) { // us = termBox, e = context, t = actions, n = facet, r = count
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
            /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ f("span", { class: "cdx-label__label__text", children: R(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function ds(e, { facet: t, terms: n }) { // ds = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, d = o.folded.has(t.id), u = `${l}:${t.id}`, p = R(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, u = bodyId, p = label, R = say
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
            _e(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ f("div", { id: u, hidden: d, children: n.map((m) => us(e, t.id, m)) })
    ] }, t.id);
  }
  function pt(e) { // pt = filters, e = view
    return e.state.exploration.facets.map((t) => ds(e, t));
  }

  // src/views/filter-dialog.tsx
  var zr = "program-explorer-locked", mt = class extends U { // zr = LOCK_CLASS, mt = FilterDialog, U = x
    constructor() {
      super(...arguments);
      this.box = lt();
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
      document.documentElement.classList.add(zr), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(zr);
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
            /* @__PURE__ */ f("div", { class: "program-explorer__dialog-body", children: pt(n) }),
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
  var Gr = /* @__PURE__ */ new WeakMap(), ps = 1e9; // Gr = orders, ps = NEVER
  function un(e, t) { // un = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Zr(e) { // Zr = ranksIn, e = order
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
    let r = e.map(({ title: a }) => ae(a, t, n).text), { compare: o } = ms(t.concat(n)); // r = titles, e = programs, a = title, ae = pickText, t = chain, n = page, o = compare, ms = collatorFor
    return un(r.length, (a, s) => o(r[a], r[s]));
  }
  function Yr(e) { // Yr = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function gs({ programs: e }, t) { // gs = byDate, e = programs, t = titleOrder
    let n = Zr(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Zr = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, u = s || a, p = a && !s && i && ee(i); // d = first, a = start, s = end, u = last, p = isOpenEnded, i = status, ee = isCurrent
      r[l] = Yr(d && D(d)), o[l] = p ? ps : Yr(u && I(u));
    }), un(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function ys({ programs: e }, t) { // ys = byStatus, e = programs, t = dateOrder
    let n = Zr(t), r = new Uint8Array(e.length); // n = dateRanks, Zr = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * F.indexOf(o) : 2 * F.indexOf("past") - 1;
    }), un(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function cn(e, t) { // cn = orderOf, e = index, t = sort
    let n = Gr.get(e); // n = known, Gr = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Gr.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? fs(e) : t === "newest" ? gs(e, cn(e, "title")) : ys(e, cn(e, "newest")), n.set(t, r)), r;
  }
  function hs(e, t) { // hs = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Ce(e) { // Ce = effectiveSort, e = query
    let t = rn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, rn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function eo(e, t, n, r) { // eo = order, e = index, t = matches, n = query, r = scores
    let o = Ce(n), a = []; // o = sort, Ce = effectiveSort, n = query, a = shown
    for (let s of cn(e, o)) // s = i, cn = orderOf, e = index, o = sort
      Pe(t, s) && a.push(s);
    return o === "relevance" ? hs(a, r) : a;
  }

  // src/views/details.tsx
  var xs = ["status", "period"]; // xs = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ f("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ f("dt", { children: e }),
      /* @__PURE__ */ f("dd", { children: Array.isArray(t) ? /* @__PURE__ */ f("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ f("li", { children: r })) }) : t })
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
  function to(e, t, n, r) { // to = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e, u = (x) => x === null ? null : R(a.pick(x), i), p = (x) => x.map((T) => /* @__PURE__ */ f("bdi", { children: T })), m = (x, T) => /* @__PURE__ */ f("a", { href: e.urlOf(x), rel: "noopener", children: T }), c = (x) => x.map((T) => { // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context, u = text, x = ids, R = say, p = names, T = other, f = a, m = link, c = related
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
    }), { minutes: g, owner: h, partOf: y, reviewed: _ } = n, b = y === null ? void 0 : l.series.get(y), S = y === null ? [] : d.parts(y).filter((x) => x !== n.id);
    return /* @__PURE__ */ f("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((x) => !xs.includes(x)).map((x) => A(
        R(a.facet(x), i),
        (n.terms.get(x) || []).map((T) => R(a.term(x, T), i))
      )),
      A(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      A(o("detail-duration"), u(n.duration)),
      A(o("detail-scale"), u(n.scale)),
      A(o("detail-team"), p(n.team)),
      A(o("detail-partners"), p(n.partners)),
      A(o("detail-materials"), n.materials.map(({ target: x, label: T }) => m(x, u(T)))),
      A(o("detail-part-of"), b ? b.target ? m(b.target, u(b.title)) : u(b.title) : c(y === null ? [] : [y])),
      A(o("detail-siblings"), c(S)),
      A(o("detail-parts"), c(d.parts(n.id))),
      A(o("detail-follows"), c(d.before(n.id))),
      A(o("detail-followed-by"), c(n.followedBy)),
      A(o("detail-owner"), h && /* @__PURE__ */ f("bdi", { children: h })),
      A(o("detail-reviewed"), _ && s.date(_)),
      A(o("detail-sources"), n.sources.map((x) => m({ url: x }, /* @__PURE__ */ f("bdi", { title: x, children: _s(x) })))),
      A(o("detail-share"), /* @__PURE__ */ f("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var bs = ["kind", "format"], dn = "capacity"; // bs = META_FACETS, dn = TAG_FACET
  function no(e, t, n) { // no = marked, e = picked, t = words, n = around
    return R(e, n, t.length ? ut(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ f("mark", { children: r }) : r) : e.text);
  }
  function ws({ context: e, program: t }) { // ws = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ f("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: a }),
      bs.map((s) => { // bs = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: R(n.term(s, l), o) }, l));
      })
    ] });
  }
  var ft = class extends U { // ft = Card, U = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: d, language: u, idPrefix: p } = n, m = d.pick(o.title), c = `${p}:program:${o.id}`, g = o.summary && d.pick(o.summary), h = o.terms.get(dn) || [], y = no(m, s, u); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, d = labels, u = language, p = idPrefix, m = title, c = titleId, g = summary, h = tags, dn = TAG_FACET, y = name, no = marked
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": c, children: [
        xe(i, "program-explorer__title", c, o.target ? /* @__PURE__ */ f("a", { href: n.urlOf(o.target), rel: "noopener", children: y }) : y),
        ws(t),
        g && /* @__PURE__ */ f("p", { class: "program-explorer__summary", children: [
          no(g, s, u),
          g.language.toLowerCase() !== d.wanted && /* @__PURE__ */ f("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ f("div", { class: "program-explorer__card-foot", children: [
          h.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": d.facet(dn).text, children: h.map((_) => /* @__PURE__ */ f("li", { children: R(d.term(dn, _), u) }, _)) }),
          /* @__PURE__ */ f(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", m.text),
              "aria-expanded": a,
              "aria-controls": a ? `${c}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                _e(a)
              ]
            }
          )
        ] }),
        a && to(n, r, o, `${c}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function vs({ context: e, state: t }, n) { // vs = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Ce(t.query) === "status", i = (l, d) => l || { text: d, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Ce = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let u = n[d - 1], p = ee(l.status); // u = before, n = programs, d = at, p = isNow, ee = isCurrent, l = program
      return !s || u && ee(u.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function ro(e) { // ro = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((c) => a.programs[c]), d = n.order.length - n.limit, u = vs(e, l), p = (m = u[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, c = at, d = rest, u = entries, vs = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ f(G, { children: [
      /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: u.map(({ program: c, group: g }) => /* @__PURE__ */ f("li", { children: [
        g && xe(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })),
          R(g, t.language)
        ]),
        /* @__PURE__ */ f(
          ft,
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
  function oo({ context: e, state: t, actions: n }) { // oo = searchBox, e = context, t = state, n = actions
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
  function Ss({ context: e, state: t, actions: n }) { // Ss = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Ce(t.query), s = Ve.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Ce = effectiveSort, t = state, s = sorts, Ve = SORTS, i = each
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
        _e(!1)
      ] })
    ] });
  }
  function ao(e) { // ao = toolbar, e = view
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
        l.corrected && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected", children: o("results-for", oe(s.text), oe(l.corrected.join(" "))) })
      ] }),
      !t.limit && Ss(e)
    ] });
  }

  // src/views/explorer.tsx
  function so(e) { // so = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && oo(e),
      !n.narrow && /* @__PURE__ */ f("div", { class: "program-explorer__panel", children: pt(e) }),
      /* @__PURE__ */ f("div", { class: "program-explorer__main", children: [
        ao(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ f(dt, { view: e }),
        n.exploration.count > 0 ? ro(e) : Xr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ f(mt, { view: e })
    ] });
  }

  // src/views/state.ts
  var Me = 60, ks = 6; // Me = CARDS, ks = CARDS_AT_ONCE
  function Le(e, t, n) { // Le = derive, e = context, t = asked, n = before
    let r = qr(e.index, t), o = eo(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, qr = explore, e = context, t = asked, o = places, eo = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Me, a + 1, s ? s.limit : 0),
      drawn: o.length <= Me ? Me : Math.max(ks, a + 1, s ? s.drawn : 0)
    };
  }
  function io(e, t, n) { // io = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Le(e, r, null).query.program === n ? r : Object.assign({}, Ke, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Ts = 640, Ps = 300, Es = 80, Os = 500; // Ts = PANEL_NEEDS, Ps = TYPING_PAUSE, Es = FILL_AFTER, Os = PREPARE_AFTER
  function lo(e, t, n, r) { // lo = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: u(), folded: /* @__PURE__ */ new Set() }, d(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, u = isNarrow, d = addressed
    function d(w) { // d = addressed, w = before
      let v = n.read(), C = v === null && w ? w.query : Ye(v || "", t.index) || t.preset, O = Le(t, C, w); // v = fragment, n = address, C = query, w = before, Ye = fromFragment, t = context, O = derived, Le = derive
      return Object.assign({ filtersOpen: u() && n.isInDialog(), told: O }, O, { drawn: O.limit });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Ts;
    }
    function p(w) { // p = draw, w = change
      if (i)
        return;
      let { filtersOpen: v } = l; // v = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let C = e.contains(e.ownerDocument.activeElement); // C = hadFocus, e = root
      try {
        Yt(so({ context: t, state: l, actions: B }), e);
      } catch (O) {
        T(), r(O);
        return;
      }
      C && !e.contains(e.ownerDocument.activeElement) && g(e, v ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), Es));
    }
    function m(w) { // m = fragmentOf, w = query
      return Ge(w, t.list.facets);
    }
    function c(w) { // c = write, w = change
      if (!i) {
        let v = m(l.query); // v = text, m = fragmentOf, l = state
        n.write(v === m(t.preset) ? "" : v || "programs", w, l.filtersOpen);
      }
    }
    function g(w, v) { // g = focusOn, w = within, v = selector
      let C = w && w.querySelector(v); // C = element, w = within, v = selector
      C && C.focus({ preventScroll: !0 });
    }
    function h() { // h = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, c("replace");
        let { query: w, exploration: v } = l; // w = query, v = exploration, l = state
        p({ told: { query: w, exploration: v } });
      }
    }
    function y(w) { // y = choose, w = query
      h();
      let v = Le(t, w, l); // v = derived, Le = derive, t = context, w = query, l = state
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
      i = !0, Yt(null, e);
    }
    let B = { // B = actions
      search: (w) => { // w = text
        p(Le(t, he(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(h, Ps);
      },
      searchDone: () => {
        h(), g(e, ".program-explorer__count");
      },
      toggle: (w, v) => y(Vr(l.query, w, v)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        y(io(t, l.query, w)), (v = _(w)) == null || v.scrollIntoView(), g(_(w), "a, button");
      },
      clear: () => y(Kr(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], v = l.limit + Me; // w = first, t = context, l = state, v = limit, Me = CARDS
        p({ limit: v, drawn: v }), g(_(w && w.id), "a, button");
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
    }), p({}), o.setTimeout(() => jr(t.index), Os), n.read() && (c("replace"), tt(() => { // p = draw, o = view, jr = prepareSearch, t = context, Os = PREPARE_AFTER, n = address, c = write, tt = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = _(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var Rs = "program-explorer-hidden"; // Rs = HIDDEN_CLASS
  function co(e) { // co = claim, e = host
    return pn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function pn(e) { // pn = stateOf, e = host
    return e.root.dataset.state;
  }
  function Ie(e, t) { // Ie = setState, e = host, t = state
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
  function po(e, { root: t, statics: n }, r) { // po = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(uo, ""); // l = plain, i = page, uo = MY_LANGUAGE
      if (!a.length || As.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(uo + l);
      let [d = "", u] = l.split(/(?=#)/); // d = name, u = fragment, l = plain
      return a.map((p) => e.urlOf(`${d}/${p}${u || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var Cs = "program-explorer__app", Ms = 0; // Cs = APP_CLASS, Ms = raised
  function Ls({ root: e }) { // Ls = ownsAddress, e = root
    let t = `.${Te}[data-state]`; // t = taken, Te = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function Is({ current: e, past: t }) { // Is = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && tt(() => { // r = anchor, tt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function mo({ wiki: e }, t, n, r, o, a) { // mo = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = ie(r), l = ur(s, i, o), d = Ze(e, t), u = pr(n, i, l, d, e.contentLanguage, s), p = tr( // s = language, r = words, i = msg, ie = createMessages, l = format, ur = createFormat, o = names, d = chain, Ze = readerLanguages, e = wiki, t = host, u = labels, pr = createLabels, n = list, p = index, tr = buildIndex
      n,
      { chain: d, page: e.contentLanguage },
      Wt(),
      (_, b) => u.term(_, b).text
    ), m = Ls(t), c = `program-explorer-${++Ms}`, g = po(e, t, d), h = t.all === null ? "" : g(t.all), y = document.createElement("div");
    y.className = Cs, y.lang = s, y.dir = ge(s), t.root.append(y), Ie(t, "ready"), lo(y, {
      list: n,
      index: p,
      relatives: cr(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: Ye(`programs?${t.preset}`, p) || Ke,
      limit: t.limit,
      idPrefix: c,
      urlOf: (_) => "url" in _ ? _.url : g(_.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (_) => `${m ? "" : h}#programs?program=${_}`,
      urlOfAll: (_) => `${h}#${Ge(_, n.facets) || "programs"}`
    }, dr(window, m ? ze : null, c), (_) => { // dr = createAddress, m = owner, ze = isFragmentOurs, c = idPrefix, _ = error
      y.remove(), a(_);
    }), y.isConnected && (Is(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var mn = "program-explorer__notice"; // mn = CLASS
  function Ne(e, t, ...n) { // Ne = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function fo(e, t, n) { // fo = button, e = text, t = className, n = act
    let r = Ne("button", `cdx-button ${t}`, e); // r = made, Ne = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function gt(e) { // gt = removeNotice, e = root
    e.querySelectorAll(`.${mn}`).forEach((t) => { // e = root, mn = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function fn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // fn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    gt(e);
    let s = ie(t), i = Ne( // s = msg, ie = createMessages, t = words, i = box, Ne = element
      "div",
      `${mn} ${mn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Ne("span", "cdx-message__icon"),
      Ne(
        "div",
        "cdx-message__content",
        Ne("p", "", r),
        ...o,
        ...a ? [fo(s("retry"), "", a)] : [],
        fo(s("dismiss"), "cdx-button--weight-quiet", () => gt(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = ge(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var Ns = "json", $s = ["busy", "timeout", "network", "server"]; // Ns = DATA_MODEL, $s = PASSING
  function go(e) { // go = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function yo(s, i, l, d) { // yo = advise, s = _0, i = _1, l = _2, d = _3
    return E(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], c = u(e, o.words, n.source, o, m, jt(e)); // u = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, c = advice, jt = optionsFor
          c && fn(n.root, o.words, Object.assign({}, r, { text: r.text || c.text || "", content: c.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function yt(e, t, n, r, o) { // yt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return E(this, null, function* () {
      let a = r ? r.words : se, s = ie(a); // a = words, r = data, se = BUILT_IN, s = msg, ie = createMessages
      Ie(t, "failed");
      let i = $s.includes(n) ? () => { // i = retry, $s = PASSING, n = failure
        gt(t.root), Ie(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      fn(t.root, a, l), r && (n === "missing" || n === "json") && (yield yo(e, t, l, r));
    });
  }
  function ho(e, t, n, r) { // ho = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Ns; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Ns = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield yo(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function Ds(e, t) { // Ds = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = Ze(e, t), l = i[0] === "qqx" ? "qqx" : $e(i), d = o.get(l), u = ar(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, Ze = readerLanguages, e = wiki, l = language, $e = languageFor, d = revision, u = translated, ar = translatedFor
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
  function Fs(e, t, n) { // Fs = readShared, e = readings, t = wiki, n = host
    let r = Ds(t, n), o = JSON.stringify(r), a = e.get(o) || zn(t, r); // r = wanted, Ds = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, zn = readData
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
  function xo(e, t, n) { // xo = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        xo(e, t, n);
      };
      try {
        let a = yield Fs(e, r, n), [s, i] = !a.page && (yield Hs(t, n, a)) || [n, a]; // a = read, Fs = readShared, e = readings, r = wiki, n = host, s = shown, i = data, Hs = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield yt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!xn(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), d = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && sr(n.root, i.list.programs.map(({ title: u }) => ae(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, d = isSuspect, i = data, n = host, sr = mayHaveDrifted, u = title, ae = pickText
        mo(t, s, i.list, i.words, l, (u) => { // mo = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), yt(t, s, "unexpected", i, o);
        }), pn(n) === "ready" && (yield ho(t, n, i, d));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield yt(t, n, go(a), null, o);
      }
    });
  }
  function Ws(r, o) { // Ws = findOrInsert, r = _0, o = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = Zn(n); // a = printed, Zn = findHosts, n = content
      if (a.length || n.querySelector(`.${Te}`) || !lr(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function _o(e, t) { // _o = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    or(), e.onContent(() => { // or = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Ws(n, r).then(
        (a) => a.filter(co).forEach((s) => { // a = hosts, co = claim, s = host
          xo(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/wiki/wiki.ts
  var $ = class extends Error { // $ = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var bo = 1e4; // bo = TIMEOUT_MS
  function wo(e, t) { // wo = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), bo); // n = controller, r = timer, bo = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new $("timeout", `${bo} ms, ${e}`) : new $("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function vo(e) { // vo = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield wo(e, "omit"); // t = response, wo = fetchInTime, e = url
      if (t.status === 429 && (t = yield wo(e, "same-origin")), t.status === 429)
        throw new $("busy", e);
      if (t.status !== 200)
        throw new $("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new $("server", `no JSON, ${e}`);
      if (n.error)
        throw new $("server", `${n.error.code}: ${n.error.info}, ${e}`);
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
  function So(e, t, n, r) { // So = readAll, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let d = yield vo(`${e}?${Vs(t, n, r, s)}`); // d = answer, vo = readAnswer, e = api, Vs = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(qs(d));
        for (let { key: u, translation: p, tags: m } of ((i = d.query) == null ? void 0 : i.messagecollection) || []) // u = key, p = translation, m = tags, i = _a, d = answer
          p && m.indexOf(Bs) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), p);
        s = (l = d.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function ko(e, t, n, r) { // ko = readSafely, e = api, t = kind, n = values, r = bundle
    return E(this, null, function* () {
      try {
        return yield So(e, t, n, r);
      } catch (o) {
        if (r && o instanceof $ && o.failure === "server")
          return So(e, t, n, null);
        throw o;
      }
    });
  }
  function To(e, t) { // To = createReader, e = api, t = titleOf
    return (n, r, o) => E(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield ko(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, ko = readSafely, e = api
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : ko(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Po(e) { // Po = titleOf, e = title
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
  function gn(e) { // gn = loadGadget, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.${e}`; // t = module, e = name
      return (yield mw.loader.using(t))(t);
    });
  }
  function Eo() { // Eo = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Qs(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Po,
      readPages: To(mw.util.wikiScript("api"), Po),
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
  _o(Eo(), {
    maintainer: () => gn("programExplorer-maintainer"),
    harvester: () => gn("programExplorer-harvest")
  });
})();
// </nowiki>
