// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash d338a369f71e9127.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var O = (e, t, n) => new Promise((r, o) => {
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

  // src/programs/json-object.ts
  function de(e) { // de = fieldsOf, e = text
    try {
      return Object(JSON.parse(e));
    } catch (t) {
      return {};
    }
  }

  // src/messages/translations.ts
  var I = "qqx", Tn = "search", Lo = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), Et = "en"; // I = KEYS_ONLY, Tn = SPOKEN, Lo = LANGUAGES, Et = LAST_RESORT
  function Be(e) { // Be = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => Lo.includes(t)) || Et;
  }
  function Ot(e) { // Ot = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function En(e, t) { // En = readWords, e = language, t = text
    let n = new Map(Object.entries(de(t)).filter((r) => typeof r[1] == "string")); // n = texts, de = fieldsOf, t = text, r = field
    return n.has(Tn) ? { language: e, texts: n } : null;
  }
  function On({ language: e, texts: t }) { // On = canSpeak, e = language, t = texts
    return e === I || t.has(Tn);
  }

  // src/programs/texts.ts
  function G(e, t, n) { // G = pickText, e = text, t = chain, n = pageLanguage
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
  function Rn(e) { // Rn = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/messages/i18n/en.json
  var An = { dismiss: "Dismiss", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", retry: "Try again", "two-sentences": "$1 $2" }; // An = en_default

  // src/messages/messages.ts
  var $o = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, No = /\$(\d)/g, Do = ["zero", "one", "two", "few", "many", "other"], pe = { language: "en", texts: new Map(Object.entries(An)) }; // $o = PLURAL, No = PARAMETER, Do = CATEGORIES, pe = BUILT_IN, An = en_default
  function Fo(e) { // Fo = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = Do.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, Do = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function me({ language: e, texts: t } = pe) { // me = createMessages, e = language, t = texts, pe = BUILT_IN
    if (e === I)
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = Fo(e); // n = digits, e = language, r = plural, Fo = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || pe.texts.get(o) || `\u29FC${o}\u29FD`).replace($o, (i, l, d) => r(d.split("|"), Number(s(l))) || "").replace(No, (i, l) => { // t = texts, o = key, pe = BUILT_IN, $o = PLURAL, i = _, l = position, d = forms, r = plural, s = given, No = PARAMETER
        let d = s(l); // d = value, s = given, l = position
        return typeof d == "number" ? n.format(d) : d;
      });
    };
  }

  // src/programs/translations.ts
  function Ho(e, t) { // Ho = mapTexts, e = list, t = visit
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
  function Cn(e, { language: t, texts: n }, r) { // Cn = translate, e = list, t = language, n = texts, r = pageLanguage
    return Ho(e, (o, a) => { // Ho = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var Wo = /[\u200E\u200F\u202A-\u202E]/g, jo = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Uo = new RegExp("^(?:" + [ // Wo = DIRECTION_MARKS, jo = SPACES, Uo = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Bo = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function qo(e) { // qo = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Vo(e) { // Vo = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function Mn(e) { // Mn = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Vo(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(Wo, "").replace(jo, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Wo = DIRECTION_MARKS, jo = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Uo.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Bo.test(n) || qo(r) > 255 ? "bad-page" : { page: n };
  }
  function re(e) { // re = parseLink, e = value
    let t = Mn(e); // t = found, Mn = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function Ee(e) { // Ee = linkFault, e = value
    let t = Mn(e); // t = found, Mn = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function qe(e) { // qe = isPage, e = value
    let t = re(e); // t = link, re = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Ln(e) { // Ln = isAddress, e = value
    let t = re(e); // t = link, re = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ko = 49; // Ko = MOST_PAGES
  function Rt(e) { // Rt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ko).map((n, r) => typeof n == "string" && qe(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function In(e) { // In = includesOf, e = text
    return e.indexOf('"include"') === -1 ? [] : Rt(de(e)).filter(Boolean);
  }

  // src/programs/migrate.ts
  var $n = [], At = 1 + $n.length; // $n = MIGRATIONS, At = VERSION
  function Nn(e, t = $n) { // Nn = migrate, e = page, t = ladder, $n = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/cycles.ts
  function Ve(e) { // Ve = closingLinks, e = parents
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
  function Dn(e, t, n) { // Dn = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(Ve(a)); // s = closing, Ve = closingLinks, a = parents
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
  var Ct = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), fe = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), ge = Ct("string"), Mt = Ct("number"), Fn = Ct("boolean"), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), X = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), Hn = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), ye = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), he = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), N = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Oe = fe("check"), Wn = fe("length"), Lt = fe("max_value"), It = fe("min_value"), xe = fe("regex"), Mi = fe("description"); // Ct = schema, e = first, fe = action, t = actions, n = message, ge = string, Mt = number, Fn = boolean, J = array, X = object, k = optional, Hn = picklist, ye = record, he = union, N = pipe, Oe = check, Wn = length, Lt = maxValue, It = minValue, xe = regex, Mi = description

  // src/programs/dates.ts
  var Nt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Nt = DATE_SHAPE
  function jn(e, t) { // jn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Ke(e) { // Ke = parseDate, e = text
    if (!Nt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > jn(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function $t(e, t) { // $t = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Un(e, t, n) { // Un = isoDay, e = year, t = month, n = day
    return `${$t(e, 4)}-${$t(t, 2)}-${$t(n, 2)}`;
  }
  function W(e) { // W = firstDay, e = date
    return Un(e.year, e.month || 1, e.day || 1);
  }
  function D(e) { // D = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return Un(e.year, t, e.day || jn(e.year, t));
  }

  // src/programs/status.ts
  var j = ["open", "upcoming", "ongoing", "paused", "past"]; // j = STATUSES
  function Qe(e) { // Qe = isStatus, e = value
    return j.indexOf(e) !== -1;
  }
  function Bn(e, t) { // Bn = isVagueOn, e = date, t = day
    return e.approximate && W(e) <= t && t <= D(e);
  }
  function qn(e, t, n) { // qn = deriveStatus, e = start, t = end, n = today
    return t && D(t) < n ? "past" : e && W(e) > n ? "upcoming" : e && t && !Bn(e, n) && !Bn(t, n) ? "ongoing" : null;
  }
  function Vn(e, t, n, r) { // Vn = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && W(n) > r || t && W(t) > r);
      case "upcoming":
        return !!(t && D(t) < r || n && D(n) < r);
      case "ongoing":
        return !!(t && W(t) > r || n && D(n) < r);
      default:
        return !!(n && D(n) < r);
    }
  }
  function oe(e) { // oe = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var jt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ut = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Xo = 10080, F = N(ge(), xe(jt, "bad-id")), ae = N(ge(), xe(/\S/, "empty")), Re = N(ge(), xe(Ut, "bad-language")), U = he([ae, ye(Re, ae)]), Dt = N( // jt = ID, Ut = LANGUAGE, Xo = MOST_MINUTES, F = id, N = pipe, ge = string, xe = regex, ae = words, Re = languageCode, U = text, he = union, ye = record, Dt = date
    ge(),
    xe(Nt, "bad-date"),
    Oe((e) => Ke(e) !== null, "bad-date")
  ), Ft = N(ae, Oe(qe, (e) => Ee(e.input) || "bad-page")), Ht = N(
    ge(),
    xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => Ee(e.input) || "bad-address"),
    Oe(Ln, "bad-address")
  ), Bt = N(
    ae,
    Oe((e) => Ee(e) === null, (e) => Ee(e.input) || "bad-page")
  ), Go = N(Mt(), It(1, "bad-minutes"), Lt(Xo, "bad-minutes")), Kn = he([F, J(F)]), zo = he([Re, J(Re)]), Wt = he([ae, J(ae)]), qt = Kn, Yo = X({
    label: U,
    page: k(Bt),
    url: k(Ht)
  }), Vt = X({
    id: F,
    title: U,
    summary: k(U),
    page: k(Bt),
    status: k(Hn(j, "bad-status")),
    start: k(Dt),
    end: k(Dt),
    language: k(zo),
    session: k(X({
      minutes: k(N(J(Go), Wn(2)))
    })),
    duration: k(U),
    scale: k(U),
    team: k(Wt),
    partners: k(Wt),
    materials: k(J(Yo)),
    partOf: k(F),
    followedBy: k(Kn),
    owner: k(ae),
    reviewed: k(Dt),
    sources: k(he([Ht, J(Ht)]))
  }), Qn = X({
    id: F,
    label: U,
    terms: ye(F, qt)
  }), Zo = X({
    label: k(U),
    help: k(U),
    terms: k(ye(F, X({
      label: k(U),
      aliases: k(Wt),
      broader: k(F)
    })))
  }), ea = X({
    title: U,
    page: k(Bt)
  }), Jn = X({
    version: N(Mt(), It(At), Lt(At)),
    enabled: k(Fn()),
    talk: k(Ft),
    bundle: k(Ft),
    facets: k(J(F)),
    vocabularies: k(ye(F, Zo)),
    series: k(ye(F, ea)),
    include: k(J(Ft))
  });

  // src/programs/read-schema.ts
  var ta = { array: "list", record: "object", object: "object", number: "number", boolean: "true or false" }; // ta = KINDS
  function Je(e) { // Je = kindOf, e = value
    return e == null ? "nothing" : Kt({ type: Array.isArray(e) ? "array" : typeof e });
  }
  function Kt({ type: e }) { // Kt = kindFor, e = type
    return ta[e] || "text";
  }
  function Ce(e) { // Ce = isObject, e = value
    return Je(e) === "object";
  }
  function na({ type: e, requirement: t }, n) { // na = isMet, e = type, t = requirement, n = value
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
  function Xn({ pipe: e }) { // Xn = checksOf, e = pipe
    return e ? [...Xn(e[0]), ...e.slice(1)] : [];
  }
  function ra(e, t) { // ra = faultOf, e = node, t = value
    let n = Xn(e).filter((o) => !na(o, t))[0]; // n = failed, Xn = checksOf, e = node, o = check, na = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function oa(e, t, n) { // oa = readLeaf, e = node, t = value, n = report
    let r = ra(e, t); // r = fault, ra = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Gn(e) ? String(t).toLowerCase() : t;
  }
  function Gn(e) { // Gn = isLanguage, e = node
    return e === Re;
  }
  function aa(e, t, n) { // aa = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => Ae(e.item, o, n)); // s = found, e = node, n = report, a = index, Ae = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function sa(e, t, n) { // sa = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = Ae(e.key, o, n); // a = name, Ae = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = Ae(e.value, t[o], n); // s = found, Ae = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Gn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function ia(e, t, n, r, o) { // ia = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), p = u ? n.within(l, () => Ae(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, p = field, n = report, Ae = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Ae(e, t, n, r, o) { // Ae = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = Je(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Kt(l) === a)[0]; // a = kind, Je = kindOf, t = value, s = choices, e = node, i = choice, l = option, Kt = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Kt).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return aa(i, t, n);
      case "record":
        return sa(i, t, n);
      case "object":
        return ia(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return oa(i, t, n);
    }
  }
  function _e(e, t, n, r, o) { // _e = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return Ae(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var Qt = "not-stated"; // Qt = NOT_STATED
  function la(e, t) { // la = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Qt ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Qt ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), Ve(n).forEach((o) => { // Ve = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Qt && r.set(a, {
        id: a,
        label: o.label || a,
        aliases: B(o.aliases),
        broader: n.get(a) || null
      });
    }), r;
  }
  function B(e) { // B = listed, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function zn(e, t, n) { // zn = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => la(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Yn(e, t) { // Yn = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Jt = ["status", "language", "period"]; // Jt = BUILT_IN
  function Xe(e, t, n, r) { // Xe = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return B(t).map((s) => s.toLowerCase()).filter((s) => { // B = listed, t = value, s = code
        let i = Ut.test(s); // i = fits, Ut = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : B(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, B = listed, t = value, s = id
      let i = o ? o.has(s) : Qe(s); // i = fits, o = terms, s = id, Qe = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : j), i;
    });
  }

  // src/programs/read-program.ts
  var Gt = Object.keys(Vt.entries); // Gt = PROGRAM_FIELDS, Vt = programSchema
  function Xt(e) { // Xt = toDate, e = text
    return e === null ? null : Ke(e);
  }
  function ca(e, t) { // ca = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function ua(e, t) { // ua = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = re(o || a || ""); // s = target, re = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function da(e, t, n) { // da = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = _e(qt, o, n), s = a === void 0 ? [] : Xe(r, a, t.vocabularies, n); // a = ids, _e = read, qt = termIds, o = value, n = report, s = found, Xe = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function pa(e, t) { // pa = readRange, e = record, t = report
    let n = Xt(e.start), r = Xt(e.end); // n = start, Xt = toDate, e = record, r = end
    return n && r && W(n) > D(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Zn(e, t, n) { // Zn = readProgram, e = raw, t = around, n = report
    let r = Ce(e) ? e.id : null; // r = id, Ce = isObject, e = raw
    n.program = typeof r == "string" && jt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = _e( // o = terms, a = record, _e = read
      Vt,
      e,
      n,
      da(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let d = B(a.language); // d = languages, B = listed, a = record
      d.length && o.set("language", d);
    }
    let [i, l] = pa(a, n); // i = start, l = end, pa = readRange, a = record, n = report
    return a.status && Vn(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : re(a.page),
      status: a.status || qn(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: ca(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: B(a.team),
      partners: B(a.partners),
      materials: ua(a.materials, n),
      partOf: a.partOf,
      followedBy: B(a.followedBy),
      owner: a.owner,
      reviewed: Xt(a.reviewed),
      sources: B(a.sources)
    };
  }

  // src/programs/read-page.ts
  function ma(e, t, n) { // ma = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function er(e, t, n, r) { // er = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", Je(o)]);
    });
  }
  function fa(e, t, n) { // fa = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Jt]); // r = known, t = vocabularies, Jt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function ga(e, t, n) { // ga = readNeed, e = raw, t = vocabularies, n = report
    let r = _e(Qn, e, n); // r = record, _e = read, Qn = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = Xe(s, a, t, n); // i = found, Xe = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function ya(e, t, n) { // ya = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return er(e, "needs", n, (o) => { // er = eachRecord, e = page, n = report, o = raw
      let a = ga(o, t, n); // a = need, ga = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function ha(e) { // ha = isList, e = name
    return e === "needs" || e === "programs";
  }
  function xa(e, t, n, r, o) { // xa = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = _e(Jn, e, n, ha); // a = head, _e = read, Jn = headSchema, e = page, n = report, ha = isList
    if (!a)
      return null;
    let s = [...Gt, ...Jt].filter((g) => g !== "language"), i = n.within("vocabularies", () => zn( // s = reserved, Gt = PROGRAM_FIELDS, Jt = BUILT_IN, g = name, i = vocabularies, n = report, zn = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...Gt, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = fa(a.facets, i, n), u = ya(e, i, n), p = /* @__PURE__ */ new Map(), m = (g, _) => er(g, "programs", n, (b, v) => { // d = facets, fa = readFacets, a = head, i = vocabularies, n = report, u = needs, ya = readNeeds, e = page, p = placed, m = readPrograms, g = from, _ = place, er = eachRecord, b = raw, v = index
      let x = Zn(b, l, n); // x = program, Zn = readProgram, b = raw, l = around, n = report
      x && p.has(x.id) ? n.add("duplicate-id", x.id) : x && p.set(x.id, [[..._, "programs", v], x]);
    });
    m(e, []), Rt(e).forEach((g, _) => { // m = readPrograms, e = page, Rt = includedIn, g = title, _ = index
      let b = ["include", _], v = o.find((x) => x.title === g); // b = place, _ = index, v = found, o = included, x = other, g = title
      n.within(b, () => { // n = report, b = place
        let x = v && tr(v.text, n, r); // x = more, v = found, tr = readJsonPage, n = report, r = locate
        g && !v ? n.add("missing-include", g) : x && (Object.keys(x).filter((P) => P !== "version" && P !== "programs").forEach((P) => n.addAt(P, "not-included", P)), m(x, b));
      });
    });
    let c = /* @__PURE__ */ new Map(); // c = series
    (h = a.series) == null || h.forEach(({ title: g, page: _ }, b) => c.set(b, { title: g, target: _ === null ? null : re(_) }));
    let y = Dn(Array.from(p.values()), c, n); // y = programs, Dn = linkPrograms, p = placed, c = series, n = report
    return { enabled: a.enabled, talk: a.talk, bundle: a.bundle, facets: d, vocabularies: i, series: c, needs: u, programs: y };
  }
  function tr(e, t, n) { // tr = readJsonPage, e = text, t = report, n = locate
    let r = ma(e, t, n); // r = data, ma = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Ce(r) ? Nn(r) : null; // o = page, Ce = isObject, r = data, Nn = migrate
    if (!o) {
      let a = Ce(r) ? r.version : null; // a = version, Ce = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function nr(e, t, n, r, o = String) { // nr = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = tr(e, r, o); // a = page, tr = readJsonPage, e = text, r = report, o = locate
    return a && xa(a, t, r, o, n);
  }

  // src/programs/report.ts
  function rr() { // rr = createTally
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
  var bl = new Uint32Array(65536); // bl = peq

  // src/programs/parse.ts
  function or(e, t, n = []) { // or = parseForReaders, e = text, t = options, n = included
    let r = rr(); // r = tally, rr = createTally
    return { list: nr(e, t, n, r), problems: r.problems };
  }

  // src/programs/parse-options.ts
  function zt() { // zt = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Ge(e) { // Ge = optionsFor, e = wiki
    return { today: zt(), language: e.contentLanguage };
  }

  // src/page/load.ts
  var ar = "MediaWiki:Gadget-programExplorer-config.json"; // ar = CONFIGURATION
  function sr(i, l) { // sr = readOnce, i = _0, l = _1
    return O(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      let d = (R) => R && o ? { title: R, language: o, version: s } : null, u = (R, E) => E.find((K) => K.title === e.titleOf(R)), p = n === I ? [] : [Ot(n)], m = r.length ? [t, ...p] : [t, ...p, ar], { pages: c, translations: y } = yield e.readPages(m, r, d(a)), h = (R) => { // d = requestFor, R = title, o = translated, s = version, u = find, E = among, K = other, e = wiki, p = speech, n = language, I = KEYS_ONLY, Ot = wordsPage, m = titles, r = revisions, t = source, ar = CONFIGURATION, c = pages, y = translations, a = bundle, h = textOf
        var E; // E = _a
        return ((E = u(R, c)) == null ? void 0 : E.text) || "";
      };
      if (de(h(ar)).enabled === !1)
        return null;
      let g = p.length ? En(n, h(Ot(n))) || pe : { language: n, texts: /* @__PURE__ */ new Map() }, _ = u(t, c); // g = words, p = speech, En = readWords, n = language, h = textOf, Ot = wordsPage, pe = BUILT_IN, _ = page, u = find, t = source, c = pages
      if (!_)
        return { page: null, included: [], list: null, problems: [], words: g };
      let b = In(_.text), v = b.filter((R) => !u(R, c)), x = v.length ? c.concat((yield e.readPages([t, ...v], [], null)).pages) : c, P = []; // b = wanted, In = includesOf, _ = page, v = more, R = title, u = find, c = pages, x = all, e = wiki, t = source, P = included
      for (let R of b) { // R = title, b = wanted
        let E = u(R, x); // E = found, u = find, R = title, x = all
        E && P.push({ title: R, text: E.text });
      }
      let { list: A, problems: w } = or(_.text, Ge(e), P); // A = list, w = problems, or = parseForReaders, _ = page, Ge = optionsFor, e = wiki, P = included
      if (A && A.enabled === !1)
        return null;
      if (!A || !o || !A.bundle)
        return { page: _, included: P, list: A, problems: w, words: g };
      let S = A.bundle === a ? y : (yield e.readPages([t], [], d(A.bundle))).translations; // S = texts, A = list, a = bundle, y = translations, e = wiki, t = source, d = requestFor
      return { page: _, included: P, list: Cn(A, { language: o, texts: S }, e.contentLanguage), problems: w, words: g };
    });
  }
  function ir(e, t) { // ir = readData, e = wiki, t = wanted
    return O(this, null, function* () {
      let n = yield sr(e, t); // n = data, sr = readOnce, e = wiki, t = wanted
      return !n || n.list || !n.page || !t.revisions.length ? n : sr(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/page/hosts.ts
  var Me = "program-explorer"; // Me = HOST_CLASS
  function Yt(e) { // Yt = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function _a(e, t, n) { // _a = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Yt(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function ba(e) { // ba = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function lr(e, t) { // lr = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function cr(e) { // cr = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && _a(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function ur(e) { // ur = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Me}[data-source]`)).map((n) => { // e = content, Me = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: d = "", bundle: u = "", bundleVersion: p = "" } = n.dataset, m = lr(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, d = messages, u = bundle, p = bundleVersion, n = root, m = current, lr = headingIn
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
        current: cr(m),
        past: cr(lr(n, "past")),
        level: ba(m)
      };
    });
  }

  // src/explore/bitset.ts
  function q(e) { // q = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function ze(e) { // ze = allBits, e = size
    let t = q(e).fill(-1); // t = bits, q = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function Ye(e, t) { // Ye = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function se(e, t) { // se = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function be(e, t) { // be = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function dr(e, t) { // dr = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function wa(e) { // wa = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function z(e, t = e, n = e) { // z = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += wa((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var Ze = ["relevance", "status", "newest", "title"], Le = "not-stated", et = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Ze = SORTS, Le = NOT_STATED, et = EMPTY_QUERY

  // src/explore/program-index.ts
  var tt = ["q", "sort", "program", "view"]; // tt = RESERVED
  function va({ start: e, end: t, status: n }, r) { // va = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && oe(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, oe = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function Sa(e) { // Sa = inTreeOrder, e = vocabulary
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
  function ka(e, t, n) { // ka = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, g) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, g = i
      let _ = s.get(h); // _ = programs, s = found, h = term
      _ || (_ = q(r), s.set(h, _), i.set(h, a ? Yn(a, h) : [])), Ye(_, g);
    };
    if (t.programs.forEach((h, g) => { // t = list, h = program, g = i
      var b; // b = _a
      let _ = e === "period" ? va(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // _ = terms, e = id, va = yearsOf, h = program, n = thisYear
      for (let v of _) // v = term, _ = terms
        v !== Le && (l(v, g), (b = i.get(v)) == null || b.forEach((x) => l(x, g)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? j : e === "period" ? d.sort((h, g) => Number(g) - Number(h)) : a ? Sa(a).concat(d) : d, p = q(r), m = /* @__PURE__ */ new Map(), c = 0, y = (h, g) => { // d = rest, s = found, u = order, e = id, j = STATUSES, h = term, g = programs, a = vocabulary, Sa = inTreeOrder, p = stated, q = noBits, r = size, m = terms, c = telling, y = show
      let _ = z(g); // _ = total, z = count, g = programs
      if (_ && !m.has(h)) {
        let b = a && a.terms.get(h); // b = known, a = vocabulary, h = term
        m.set(h, {
          id: h,
          label: b ? b.label : null,
          aliases: b ? b.aliases : [],
          depth: (i.get(h) || []).length,
          programs: g,
          count: _
        }), be(p, g), c += +(_ < r);
      }
    };
    return u.forEach((h) => y(h, s.get(h) || q(0))), y(Le, ze(r).map((h, g) => h & ~p[g])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: c > 1
    };
  }
  function pr(e, t, n, r = () => null) { // pr = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = tt.indexOf(s) === -1 && ka(s, e, Number(n.slice(0, 4))); // i = facet, tt = RESERVED, s = id, ka = indexFacet, e = list, n = today
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
  var mr = /^#?programs(?:$|\?|%3f)/i; // mr = OURS
  function ot(e) { // ot = isFragmentOurs, e = hash
    return mr.test(e);
  }
  var Pa = 8e3, Ta = 200, Ea = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Pa = MOST_CHARACTERS, Ta = MOST_LETTERS, Ea = UNSAFE
  function nt(e) { // nt = encode, e = value
    return e.replace(Ea, (t) => { // e = value, Ea = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function rt(e) { // rt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function fr(e) { // fr = normalText, e = text
    return e.slice(0, Ta).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function at(e, t = []) { // at = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && tt.indexOf(o) === -1 && n.push(`${nt(o)}=${a.map(nt).join(",")}`);
    });
    let r = fr(e.text); // r = text, fr = normalText, e = query
    return r && n.push("q=" + nt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + nt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function st(e, t) { // st = fromFragment, e = hash, t = known
    let n = mr.exec(e); // n = ours, mr = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, Pa).split("&")) { // i = part, e = hash, n = ours, Pa = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), u = rt(l), p = d.join("="), m = rt(p); // l = rawKey, d = rest, i = part, u = key, rt = decode, p = raw, m = value
      if (u === "q")
        o = fr(rt(p.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = Ze.find((c) => c === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (tt.indexOf(u) === -1) {
        let c = p.split(",").map(rt).concat(m.split(",")).filter((y) => t.hasTerm(u, y)); // c = terms, p = raw, rt = decode, m = value, y = term, t = known, u = key
        c.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/page/language-links.ts
  var Oa = ".mw-pt-languages a, .interwiki-pagetranslation a", Ra = ["mousedown", "focusin"]; // Oa = LINKS, Ra = BEFORE
  function Aa({ target: e }) { // Aa = carry, e = target
    let t = e instanceof Element ? e.closest(Oa) : null; // t = link, e = target, Oa = LINKS
    t && (t.hash = ot(location.hash) ? location.hash : "");
  }
  function gr() { // gr = keepViewAcrossLanguages
    Ra.forEach((e) => document.addEventListener(e, Aa));
  }

  // src/page/languages.ts
  function it({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // it = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Yt(n); // o = around, Yt = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function yr(e, t) { // yr = translatedFor, e = chain, t = contentLanguage
    let n = Be(e), r = n === Et ? (e[0] || "").toLowerCase() : n; // n = spoken, Be = languageFor, e = chain, r = own, Et = LAST_RESORT
    return r === t || r === I ? "" : r;
  }

  // src/page/drift.ts
  function hr(e, t) { // hr = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/page/known-pages.ts
  var xr = ["Community Development", "Community Development/What we do"], Ca = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // xr = PAGES, Ca = TRANSLATION
  function _r(e) { // _r = isPlacePage, e = title
    return xr.includes(e) || xr.includes(e.replace(Ca, ""));
  }

  // src/explore/relations.ts
  function br(e) { // br = createRelatives, e = programs
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
  var Ma = /* @__PURE__ */ new Set([ // Ma = RTL
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
  function we(e) { // we = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Ma.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function La(e, t) { // La = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function wr(e, t, n = null) { // wr = createFormat, e = language, t = msg, n = others
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
      span: (s, i, l) => s && i ? La(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var Zt = "programExplorer", lt = "programExplorerDialog"; // Zt = STATE_KEY, lt = DIALOG_KEY
  function vr(e, t, n) { // vr = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (p) => { // r = fragment, e = view, o = remembered, p = key
      let m = e.history.state, c = typeof m == "object" && m !== null ? m[p] : null; // m = state, e = view, c = kept, p = key
      return typeof c == "string" ? c : null;
    }, a = (p, m, c) => e.history[`${p}State`](Object.assign({}, e.history.state, m), "", c), s = () => o(lt) === n, i = () => a("push", { [lt]: n }), l = () => t && (t(r()) ? r() : o(Zt)), d = l() || "", u = () => { // a = put, p = change, m = memory, c = url, e = view, s = isInDialog, o = remembered, lt = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, Zt = STATE_KEY, d = shown, u = stamp
      t && l() === null && a("replace", { [Zt]: d });
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
          { [Zt]: p, [lt]: g ? null : o(lt) },
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

  // src/app/after-paint.ts
  function ct(e) { // ct = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/app/labels.ts
  function Sr(e, t, n, r, o, a) { // Sr = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => G(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, a = language, i = pick, G = pickText, r = chain, o = pageLanguage, l = status, t = msg, d = known, u = facet
      let c = e.vocabularies.get(m); // c = vocabulary, e = list, m = id
      return c ? i(c.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, c) => { // p = term, m = facetId, c = id
      var h; // h = _a
      if (c === Le)
        return s(t("not-stated"));
      let y = (h = e.vocabularies.get(m)) == null ? void 0 : h.terms.get(c); // y = entry, h = _a, e = list, m = facetId, c = id
      return y ? i(y.label) : s(Qe(c) && m === "status" ? l(c) : m === "language" ? n.language(c) : c);
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
  var T, Tr, Ia, Y, en, mt, Er, dt, Or, nn, tn, $a, $e = /* @__PURE__ */ Symbol.for("pv"), ft = {}, gt = [], Na = /^m(i|n|o|s|text|space)$/, rn = Array.isArray, on = gt.slice, le = Object.assign; // T = options, Tr = vnodeId, Ia = isValidElement, Y = rerenderQueue, en = prevDebounce, mt = rerenderCount, Er = depthSort, dt = EVENT_DISPATCHED, Or = CAPTURE_REGEX, nn = eventClock, tn = eventProxies, $a = i, $e = VNODE_MARKER, ft = EMPTY_OBJ, gt = EMPTY_ARR, Na = MATHML_TOKEN_ELEMENTS, rn = isArray, on = slice, le = assign
  function ie(e) { // ie = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Rr(e, t, n) { // Rr = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? on.call(arguments, 2) : n), Ie(e, s, r, o, null);
  }
  function Ie(e, t, n, r, o) { // Ie = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: $e, __v: o || ++Tr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, $e = VNODE_MARKER, o = original, Tr = vnodeId
    return !o && T.vnode && T.vnode(a), a;
  }
  function yt() { // yt = createRef
    return { current: null };
  }
  function ee(e) { // ee = Fragment, e = props
    return e.children;
  }
  function V(e, t) { // V = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function Z(e, t) { // Z = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && Z(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : Z(e);
  }
  function Da(e) { // Da = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = le({ constructor: $e }, n)).__v = n.__v + 1, T.vnode && T.vnode(t), an(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || Z(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, $r(o, t, a), n.__ = n.__e = null, t.__e != r && Ar(t));
  }
  function Ar(e) { // Ar = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Ar(e);
  }
  function kr(e) { // kr = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, Y.push(e), mt++)) && en == T.debounceRendering || ((en = T.debounceRendering) || queueMicrotask)(Cr);
  }
  function Cr() { // Cr = process
    try {
      for (var e, t = 1; Y.length; ) Y.length > t && Y.sort(Er), e = Y.shift(), t = Y.length, 8 & e.__g && Da(e); // e = c, t = l, Y = rerenderQueue, Er = depthSort, Da = renderComponent
    } finally {
      (mt = Y.length) && (en || queueMicrotask)(Cr);
    }
  }
  function Mr(e, t, n, r, o, a, s, i, l, d, u) { // Mr = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var p, m, c, y, h, g, _ = r.__k || gt, b = t.length; // p = i, m = oldVNode, c = childVNode, y = newDom, h = firstChildDom, g = result, _ = oldChildren, r = oldParentVNode, gt = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (l = Fa(n, t, _, l, b), p = 0; p < b; p++) (c = n.__k[p]) != null && (m = ~c.__i && _[c.__i] || ft, c.__i = p, g = an(e, c, m, o, a, s, i, l, d, u), y = c.__e, (m.ref != c.ref || 8 & m.__u) && (m.ref && sn(m.ref, null, c, m), c.ref && u.push(c.ref, c.__c || y, c)), h = h || y, 4 & c.__u ? (l = Lr(c, l, e, !m.__v), m.__e && (m.__e = null)) : typeof c.type == "function" && g !== void 0 ? l = g : y && (l = y.nextSibling), c.__u &= -21); // l = oldDom, Fa = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, b = newChildrenLength, p = i, c = childVNode, m = oldVNode, ft = EMPTY_OBJ, g = result, an = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, y = newDom, sn = applyRef, h = firstChildDom, Lr = insert, void = type
    return n.__e = h, l;
  }
  function Fa(e, t, n, r, o) { // Fa = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, u, p, m, c, y = n.length, h = y, g = 0, _ = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, p = lisLengths, m = hi, c = mid, y = oldChildrenLength, n = oldChildren, h = remainingOldChildren, g = skew, _ = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Ie(null, s) : rn(s) ? s = b[a] = Ie(ee, { children: s }) : s.constructor === $e && s.__b ? s = b[a] = Ie(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + g, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = Ha(s, n, l, h)) && (h--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? g-- : d == l + 1 ? g++ : d != l && (d > l ? g-- : g++, _ = 1)) : (~d || (o > y ? g-- : o < y && g++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Ie = createVNode, rn = isArray, ee = Fragment, $e = VNODE_MARKER, l = skewedIndex, g = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, Ha = findMatchingIndex, n = oldChildren, h = remainingOldChildren, _ = moved, y = oldChildrenLength
    if (_) {
      for (u = [], p = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // u = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
        for (g = 0, m = u.length; g < m; ) u[c = g + m >> 1] < s.__i ? g = c + 1 : m = c; // g = skew, m = hi, u = tails, c = mid, s = childVNode
        u[g] = s.__i, p[a] = g + 1;
      }
      for (g = u.length; a--; ) p[a] && (p[a] == g ? g-- : b[a].__u |= 4); // g = skew, u = tails, a = i, p = lisLengths, b = newChildren
    }
    if (h) for (a = 0; a < y; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = Z(i)), ln(i, i));
    return r;
  }
  function Lr(e, t, n, r) { // Lr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Lr(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = Z(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, Z = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Ha(e, t, n, r) { // Ha = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Pr(e, t, n) { // Pr = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function ut(e, t, n, r, o) { // ut = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Pr(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Pr(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = tn[t] || (tn[t] = Wa(t)), (e.__a || (e.__a = {}))[t] = nn, a = t != (t = t.replace(Or, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Wa(e) { // Wa = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[dt] == null) t[dt] = nn++;
        else if (t[dt] < this.__a[e]) return;
        return n(T.event ? T.event(t) : t);
      }
    };
  }
  function an(e, t, n, r, o, a, s, i, l, d) { // an = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, p, m, c, y, h, g, _, b, v, x, P, A, w, S, R, E, K, Q = t.type; // u = tmp, p = resumed, m = oldCommitQueueLength, y = oldProps, h = oldState, g = snapshot, _ = newProps, b = isClassComponent, v = provider, x = componentContext, P = renderHook, A = count, w = renderResult, S = startMarker, R = end, E = i, K = child, Q = newType, t = newVNode
    if (t.constructor !== $e) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, p = a = [], u.nodeType == 8 ? i = pt(u, a) : a.push(u), i = a[0] || i), (u = T.__b) && u(t);
    e: if (typeof Q == "function") {
      m = s.length;
      try {
        if (_ = t.props, b = (u = Q.prototype) && u.render, v = (u = Q.contextType) && r[u.__c], x = u ? v ? v.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new Q(_, x) : (t.__c = c = new V(_, x), c.constructor = Q, c.render = Ua), v && v.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), Q.getDerivedStateFromProps && (c.__s == c.state && (c.__s = le({}, c.__s)), le(c.__s, Q.getDerivedStateFromProps(_, c.__s)))), y = c.props, h = c.state, c.__v = t, n.__c) {
          if (_ !== y && b && !Q.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(_, c.__s, x) === !1) {
            t.__v != n.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(L) {
              L && (L.__ = t);
            }), gt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = Z(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, x), b && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(y, h, g);
          });
        } else b && !Q.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = x, c.props = _, c.__P = e, c.__g &= -5, P = T.__r, A = b ? 25 : 0;
        do
          c.__g &= -9, P && P(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++A < 25);
        b && (gt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = le({}, r, c.getChildContext())), b && n.__c && c.getSnapshotBeforeUpdate && (g = c.getSnapshotBeforeUpdate(y, h)), w = u && u.type === ee && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(L) {
          L && ln(L, L);
        }), n.__k = null), i = n.__k ? Z(n, 0) : null), i = Mr(e, rn(w) ? w : [w], t, n, r, o, a, s, i, l, d), _.__P && (t.__e = null, i = u), t.__u &= -161, p && p.some(ie), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (L) {
        if (s.length = m, t.__v = null, l || a) if (L && L.then) {
          if (t.__u |= 128 | l, a) {
            for (~(E = a.indexOf(i || void 0)) || (E = a.length); (K = a[E - 1]) && K.nodeType == 8; ) E--; // E = i, a = excessDomChildren, i = oldDom, void = oldDom, K = child
            for (; E < a.length; E++) if (K = a[E]) if (a[E] = null, S) { // E = i, a = excessDomChildren, K = child, S = startMarker
              if (K == R) break;
            } else {
              if (K.nodeType != 8) break;
              K.data.startsWith("$s") && (R = pt(S = K));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            S = i;
          }
          (u = pt(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(ie);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), L && L.then || Ir(t), T.__e(L, t, n);
      }
    } else i = t.__e = ja(n.__e, t, n, r, o, a, s, l, d, e);
    return (u = T.diffed) && u(t), i;
  }
  function pt(e, t) { // pt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Ir(e) { // Ir = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Ir));
  }
  function $r(e, t, n) { // $r = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) sn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, sn = applyRef
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
  function ja(e, t, n, r, o, a, s, i, l, d) { // ja = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var u, p, m, c, y, h, g, _, b = n.props || ft, v = t.props, x = t.type; // u = i, p = newHtml, m = oldHtml, c = newChildren, y = value, h = inputValue, g = checked, _ = doc, b = oldProps, n = oldVNode, ft = EMPTY_OBJ, v = newProps, t = newVNode, x = nodeType
    if (x == "svg" ? o = "http://www.w3.org/2000/svg" : x == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((y = a[u]) && (x ? y.localName == x : y.nodeType == 3)) { // u = i, a = excessDomChildren, y = value, x = nodeType
        e = y, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = d.ownerDocument || document, !x) return _.createTextNode(v);
      e = _.createElementNS(o, x, v.is ? v : d), i && (T.__m && T.__m(t, a), i = !1), a = null;
    }
    if (x) {
      if (d = x == "template" && e.content || e, a = x == "textarea" && v.defaultValue != null ? null : a && on.call(d.childNodes), !i && a) for (b = {}, u = 0; u < e.attributes.length; u++) b[(y = e.attributes[u]).name] = y.value;
      for (u in b) y = b[u], u == "dangerouslySetInnerHTML" ? m = y : u == "children" || u in v || u == "value" && "defaultValue" in v || u == "checked" && "defaultChecked" in v || ut(e, u, null, y, o); // u = i, b = oldProps, y = value, m = oldHtml, v = newProps, ut = setProperty, e = dom, o = namespace
      for (u in v) y = v[u], u == "children" ? c = y : u == "dangerouslySetInnerHTML" ? p = y : u == "value" ? h = y : u == "checked" ? g = y : i && typeof y != "function" || b[u] === y || ut(e, u, y, b[u], o); // u = i, v = newProps, y = value, c = newChildren, p = newHtml, h = inputValue, g = checked, i = isHydrating, b = oldProps, ut = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (x == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Na.test(x)) && (o = "http://www.w3.org/1999/xhtml"), Mr(d, rn(c) ? c : [c], t, n, r, o, a, s, a ? a[0] : n.__k && Z(n, 0), i, l), a && a.some(ie)), i && x != "textarea" || (u = "value", x == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (x != "progress" || h) || ut(e, u, h, b[u], o), u = "checked", g != null && g != e[u] && ut(e, u, g, b[u], o));
    } else b === v || i && e.data == v || (e.data = v);
    return e;
  }
  function sn(e, t, n, r) { // sn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      T.__e(o, n);
    }
  }
  function ln(e, t, n) { // ln = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (T.unmount && T.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || sn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        T.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && ln(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = pt(r, a = [])) && (r == e.__e && a.some(ie), ie(o), ie(r)), n || ie(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Ua(e, t, n) { // Ua = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function cn(e, t) { // cn = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    T.__ && T.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Ie(ee, { children: [e] }), o = [], a = [], an(t, t.__k, r || ft, ft, t.namespaceURI, r ? null : t.firstChild ? on.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), $r(o, t.__k, a), t.__k.props.children = null;
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
    throw mt = 0, e;
  } }, Tr = 0, Ia = function(e) {
    return e != null && e.constructor === $e;
  }, V.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = le({}, this.state)), typeof e == "function" && (e = e(le({}, n), this.props)), e && (le(n, e), this.__v && (t && this.__k.push(t), kr(this)));
  }, V.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), kr(this));
  }, V.prototype.render = ee, Y = [], mt = 0, Er = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, dt = /* @__PURE__ */ Symbol(), Or = /(PointerCapture)$|Capture$/i, nn = 0, tn = {}, $a = 0;

  // src/explore/search/normalize.ts
  var un = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", Ba = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", qa = "\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff", dn = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // un = UNSPACED, Ba = BETWEEN, qa = LEFT_OUT, dn = PLAIN, e = pair
  function Dr(e, t, n) { // Dr = likewise, e = from, t = to, n = length
    for (let r = 0; r < n; r++) // r = i, n = length
      dn.set(String.fromCharCode(e + r), String.fromCharCode(t + r));
  }
  Dr(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => Dr(parseInt(e, 16), 48, 10));
  var Va = new RegExp(`[${qa}${Array.from(dn.keys()).join("")}]`, "g"), Ka = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, Qa = /^[\0-\x7f]*$/, Nr = `[^${un}${Ba}]+`, Fr = new RegExp(`[${un}]+|${Nr}(?:'(?=[\\u0400-\\u04ff])${Nr})*`, "g"), Ja = new RegExp(`[${un}]`), Xa = /[\u0590-\u07ff\u0860-\u08ff].{2}/, Ga = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/; // Va = FANCY, qa = LEFT_OUT, dn = PLAIN, Ka = BESIDE, Qa = ASCII, Nr = SPACED_WORD, un = UNSPACED, Ba = BETWEEN, Fr = WORD, Ja = UNSPACED_WORD, Xa = PREFIXING, Ga = ARTICLE
  function te(e) { // te = fold, e = text
    return Qa.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Va, (t) => dn.get(t) || "").replace(Ka, (t) => t > "\u3000" ? t.normalize("NFC") : "\u0928");
  }
  function ht(e, t) { // ht = eachWord, e = folded, t = visit
    e.replace(Fr, (n, r) => (t(n, r), ""));
  }
  function Ne(e) { // Ne = line, e = text
    let t = te(e).match(Fr); // t = words, te = fold, e = text, Fr = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function pn(e) { // pn = isUnspaced, e = word
    return Ja.test(e);
  }
  function De(e) { // De = isPrefixing, e = word
    return Xa.test(e);
  }
  function xt(e) { // xt = needleOf, e = word
    return pn(e) ? e : De(e) ? e.replace(Ga, "") : " " + e;
  }

  // src/explore/search/text-index.ts
  var za = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // za = FIELDS
  function mn(e) { // mn = textsOf, e = program
    let t = []; // t = texts
    return za.forEach((n) => [].concat(e[n]).forEach((r) => { // za = FIELDS, n = field, e = program, r = value
      t.push([r && r.label || r || "", n, ""]);
    })), t;
  }
  function Ya(e, t, { id: n, label: r, aliases: o }) { // Ya = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return [r || "", e.nameOf(t, n) || "", t === "period" ? n : "", ...o].map((a) => [a, null, t]);
  }
  function Hr([e]) { // Hr = linesOf, e = text
    return Rn(e).map(Ne).join(`
`);
  }
  var Wr = /* @__PURE__ */ new WeakMap(); // Wr = haystacks
  function Za(e) { // Za = build, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let s = mn(o).map(Hr); // s = own, mn = textsOf, o = program, Hr = linesOf
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Ya(e, o.id, a); // s = names, Ya = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: s.map(Hr).join(`
`), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function ne(e) { // ne = haystackOf, e = index
    let t = Wr.get(e) || Za(e); // t = haystack, Wr = haystacks, e = index, Za = build
    return Wr.set(e, t), t;
  }

  // src/explore/search/highlight.ts
  var es = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // es = LETTERS
  function ts(e) { // ts = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e.match(es) || []) { // s = letter, e = text, es = LETTERS
      let i = te(s); // i = plain, te = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    n.push(r);
    let o = " ", a = [0]; // o = line, a = places
    return ht(te(t), (s, i) => { // ht = eachWord, te = fold, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(n[l]);
    }), { line: o, places: a };
  }
  function ve(e, t) { // ve = highlight, e = text, t = needles
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = ts(e), o = new Uint8Array(e.length); // n = line, r = places, ts = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = needle, t = needles
      for (let i = n.indexOf(s); i !== -1; i = n.indexOf(s, i + 1)) { // i = at, n = line, s = needle
        let l = s.charAt(0) === " " || De(s) ? n.lastIndexOf(" ", i) + 1 : i, d = i + s.length; // l = first, s = needle, De = isPrefixing, n = line, i = at, d = last
        for (; r[d] === r[d - 1]; ) // r = places, d = last
          d++;
        o.fill(1, r[l], r[d]);
      }
    let a = []; // a = pieces
    for (let s = 0, i = 1; i <= e.length; i++) // s = start, i = end, e = text
      (i === e.length || o[i] !== o[s]) && (a.push({ text: e.slice(s, i), hit: o[s] === 1 }), s = i);
    return a;
  }

  // src/explore/search/edit-distance.ts
  function jr(e, t, n) { // jr = slips, e = a, t = b, n = most
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

  // src/explore/search/snippet.ts
  var ns = /^[^]{9,}(?=[\s\u4e00-\u9fff][^]{24})\s?/, rs = /^([^]{48}[^\s\u4e00-\u9fff]*)[\s\u4e00-\u9fff][^]*/; // ns = HEAD, rs = TAIL
  function _t(e, t, n, r) { // _t = whereFound, e = index, t = at, n = needles, r = shown
    let { chain: o, page: a } = e.languages, s = n.find((p) => r.every((m) => Ne(m).indexOf(p) === -1)); // o = chain, a = page, e = index, s = needle, n = needles, p = each, r = shown, m = text, Ne = line
    if (!s)
      return null;
    let { lines: i, terms: l } = ne(e), d = (p) => p.indexOf(s) !== -1, u = l.reduce( // i = lines, l = terms, ne = haystackOf, e = index, d = holds, p = folded, s = needle, u = texts
      (p, m) => se(m.programs, t) && d(m.line) ? p.concat(m.names) : p,
      d(i[t]) ? mn(e.programs[t]) : []
    );
    for (let [p, m, c] of u) { // p = given, m = field, c = facet, u = texts
      let y = [G(p, o, c ? "" : a)]; // y = wordings, G = pickText, p = given, o = chain, c = facet, a = page
      typeof p != "string" && p.forEach((g, _) => y.push({ text: g, language: _ }));
      let h = y.find(({ text: g }) => d(Ne(g))); // h = found, y = wordings, g = text, d = holds, Ne = line
      if (h) {
        let { text: g, language: _ } = h, [b] = ve(g, [s]), v = b.hit ? 0 : b.text.length; // g = text, _ = language, h = found, b = first, ve = highlight, s = needle, v = start
        return { field: m, facet: c, language: _, text: g.slice(0, v).replace(ns, "\u2026") + g.slice(v).replace(rs, "$1\u2026") };
      }
    }
    return null;
  }

  // src/explore/search/fuzzy.ts
  var fn = 4, os = 8, as = /^ [^\d ]{1,3}$/, ss = /^( [^\d ]{5,})[^ ]{2}$/, Ur = /* @__PURE__ */ new WeakMap(); // fn = LEAST_LETTERS, os = LONG, as = LITTLE, ss = ENDING, Ur = vocabularies
  function is(e) { // is = wordsOf, e = haystack
    let t = Ur.get(e); // t = known, Ur = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return Ur.set(e, o), o;
  }
  function ls({ counts: e }, t) { // ls = nearest, e = counts, t = typed
    let n = t.length < os ? 1 : 2, r = null, o = 1 / 0; // n = most, t = typed, os = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = xt(s), l = i.trim(), d = (u, p) => { // i = needle, xt = needleOf, s = word, l = candidate, d = offer, u = part, p = begun
        if (Math.abs(u.length - t.length) > n)
          return;
        let m = jr(t, u, n), c = m + p + 0.4 / a; // m = found, jr = slips, t = typed, u = part, n = most, c = cost, p = begun, a = times
        m <= n && c < o && (r = [i], o = c);
      };
      if (d(l, 0), t.length > fn && l.charCodeAt(0) === t.charCodeAt(0))
        for (let u = t.length - 1; u <= t.length + 1 && u < l.length; u++) // u = length, t = typed, l = candidate
          d(l.slice(0, u), 0.5);
    }), r;
  }
  function cs({ list: e }, t) { // cs = cut, e = list, t = run
    let n = t.normalize("NFC").match(/[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu) || [], r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = te(n.slice(o, a + 1).join("")), d = i.filter((u) => u.indexOf(l) !== -1); // l = longer, te = fold, n = characters, o = start, a = end, d = rest, i = holders, u = word
        if (!d.length)
          break;
        s = l, i = d;
      }
      s.length < (s > "\u3130" ? 2 : 3) ? a = o + 1 : r.push(s);
    }
    return r.length ? r : null;
  }
  function us(e, t) { // us = otherwise, e = words, t = word
    return pn(t) ? cs(e, t) : t.length < fn || /\d/.test(t) ? null : ls(e, t);
  }
  function ds(e, t) { // ds = spelling, e = index, t = needle
    for (let n = 0; n < e.programs.length; n++) { // n = at, e = index
      let r = _t(e, n, [t], []), o = r && ve(r.text, [t]).find((a) => a.hit); // r = place, _t = whereFound, e = index, n = at, t = needle, o = hit, ve = highlight, a = piece
      if (o)
        return o.text;
    }
    return t.trim();
  }
  function Br(e, t) { // Br = forgive, e = index, t = needles
    let n = is(ne(e)), r = [], o = !1, a = (i) => n.line.indexOf(i) !== -1; // n = words, is = wordsOf, ne = haystackOf, e = index, r = used, o = isBent, a = occurs, i = part
    for (let i of t) { // i = needle, t = needles
      let l = i.trim(), d = De(l) ? [l, l.slice(1), l.slice(2)] : [l], u = l.indexOf(" ") !== -1 || a(i) ? i : d.find((m) => m.length >= fn && a(m)), p = u ? [u] : us(n, l); // l = word, i = needle, d = parts, De = isPrefixing, u = known, a = occurs, m = part, fn = LEAST_LETTERS, p = others, us = otherwise, n = words
      if (!p)
        return null;
      r.push(...p), o = o || !u;
    }
    let s = r.join() !== t.join() ? r : t.filter((i) => !as.test(i)).map((i) => i.replace(ss, "$1")); // s = read, r = used, t = needles, i = needle, as = LITTLE, ss = ENDING
    return s.length ? { needles: s, corrected: o ? r.map((i) => ds(e, i)) : null } : null;
  }

  // src/explore/search/search.ts
  var ps = 200, ms = 16, fs = /\b\w'|'\w\b/g, gs = /["“”„«»\u300a-\u300f]/, ys = 24, hs = 12, xs = 6, _s = 2, bs = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, qr = /* @__PURE__ */ new WeakMap(); // ps = MOST_LETTERS, ms = MOST_WORDS, fs = CLIPPED, gs = QUOTES, ys = IN_TITLE, hs = IN_TERM, xs = IN_SUMMARY, _s = IN_REST, bs = NOTHING, qr = memories
  function gn(e) { // gn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return te(e.slice(0, ps)).split(gs).forEach((n, r) => { // te = fold, e = text, ps = MOST_LETTERS, gs = QUOTES, n = part, r = i
      let o = []; // o = words
      ht(r % 2 ? n : n.replace(fs, " "), (a) => o.push(a)), (r % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(xt(a)));
    }), Array.from(t).slice(0, ms);
  }
  function ws({ terms: e, lines: t }, n) { // ws = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => be(o, a), q(t.length)) : null;
  }
  function Vr(e, t, n) { // Vr = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => ws(e, l)), s = q(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, ws = termHits, s = programs, q = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !se(n, d))
        return;
      let u = 0; // u = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], c = a[p], y = l.indexOf(m), h = c && se(c, d); // m = needle, t = needles, p = n, c = hits, a = byTerm, y = at, l = line, h = hasTerm, se = has, d = i
        if (h && (u += hs), y !== -1) {
          let g = y < o[2 * d] ? ys : y < o[2 * d + 1] ? xs : _s; // g = weight, y = at, o = ends, d = i, ys = IN_TITLE, xs = IN_SUMMARY, _s = IN_REST
          u += l.charCodeAt(y + m.length) === 32 ? g * 1.5 : g;
        } else if (!h)
          return;
      }
      Ye(s, d), i[d] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function Kr({ programs: e }) { // Kr = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function vs(e, t) { // vs = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function yn(e, t) { // yn = search, e = index, t = text
    let n = qr.get(e); // n = last, qr = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = gn(t); // r = needles, gn = needlesOf, t = text
    if (!r.length)
      return bs;
    let o = ne(e), a = Vr(o, r, n && vs(n.found, r) ? n.found.programs : null); // o = haystack, ne = haystackOf, e = index, a = found, Vr = scan, r = needles, n = last, vs = narrows
    if (Kr(a)) {
      let s = Br(e, r), i = s && Vr(o, s.needles, null); // s = forgiven, Br = forgive, e = index, r = needles, i = better, Vr = scan, o = haystack
      s && i && !Kr(i) && (a = Object.assign({}, i, { corrected: s.corrected }));
    }
    return qr.set(e, { text: t, found: a }), a;
  }

  // src/explore/facets.ts
  function Se(e, t) { // Se = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function Qr(e, t) { // Qr = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => be(n, r), q(e)) : null;
  }
  function Jr(e, t, n) { // Jr = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = Qr(e.programs.length, Se(o, t)); // a = programs, Qr = anyOf, e = index, Se = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function hn(e, t, n) { // hn = passing, e = size, t = filters, n = except
    let r = ze(e); // r = programs, ze = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && dr(r, o);
    }), r;
  }
  function xn(e, t) { // xn = countMatches, e = index, t = query
    let n = Jr(e, t, yn(e, t.text).programs); // n = filters, Jr = filtersOf, e = index, t = query, yn = search
    return z(hn(e.programs.length, n));
  }
  function Xr(e, t) { // Xr = explore, e = index, t = query
    let n = e.programs.length, r = yn(e, t.text), o = Jr(e, t, r.programs), a = hn(n, o), s = []; // n = size, e = index, r = found, yn = search, t = query, o = filters, Jr = filtersOf, a = matches, hn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), d = l ? hn(n, o, i.id) : a, u = Se(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, d = others, hn = passing, n = size, a = matches, u = chosen, Se = chosenTerms, t = query, p = terms, m = term
        let c = z(m.programs, d), y = u.indexOf(m) !== -1, h = y ? z(Qr(n, u.filter((g) => g !== m)) || d, d) : l ? z(l, d, m.programs) : c; // c = own, z = count, m = term, d = others, y = isChosen, u = chosen, h = after, Qr = anyOf, n = size, g = other, l = filter
        return { term: m, chosen: y, after: h, own: c };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: z(a), facets: s, found: r };
  }

  // src/explore/query-changes.ts
  function ke(e, t) { // ke = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function _n(e, t, n) { // _n = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function Gr(e, t, n) { // Gr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return _n(e, t, o.length < r.length ? o : r.concat(n));
  }
  function zr(e) { // zr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Yr(e, t) { // Yr = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Se(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Ss = /* @__PURE__ */ Symbol.for("pv"), ks = 0; // Ss = VNODE_MARKER, ks = vnodeId
  function f(e, t, n, r, o, a) { // f = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ss, __v: --ks, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, Ss = VNODE_MARKER, ks = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), T.vnode && T.vnode(d), d;
  }

  // src/views/parts/text.tsx
  function ce(e) { // ce = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function M({ text: e, language: t }, n, r = e) { // M = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ f("bdi", { children: r }) : /* @__PURE__ */ f("bdi", { lang: t, dir: we(t), children: r });
  }

  // src/views/layout/active-filters.tsx
  function Ps({ context: e, actions: t }, n) { // Ps = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: M(s, a, r("chip-facet", s.text)) }),
          " ",
          M(i, a)
        ]
      }
    );
  }
  function Ts({ context: { msg: e }, state: t, actions: n }) { // Ts = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(ke(t.query, "")),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          " ",
          /* @__PURE__ */ f("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var bt = class extends V { // bt = Chips, V = x
    constructor() {
      super(...arguments);
      this.list = yt();
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
      let { context: r, state: o, actions: a } = n, s = Yr(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, Yr = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ f("li", { children: Ps(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ f("li", { children: Ts(n) }, "text"),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/suggestions.ts
  function Zr(e, t) { // Zr = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = ke(t, ""); // r = without, ke = withText, t = query
      n.push({ kind: "text", query: r, count: xn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = Se(r, t); // o = terms, Se = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = _n(t, r.id, []); // a = without, _n = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: xn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/parts/heading.tsx
  function Pe(e, t, n, r) { // Pe = heading, e = level, t = name, n = id, r = children
    return Rr(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/results/no-results.tsx
  var Es = 4; // Es = MOST
  function eo({ context: e, state: t, actions: n }) { // eo = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = Zr(a, t.query).slice(0, Es), d = (u) => u.kind === "text" ? r("empty-text", ce(t.query.text), u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, Zr = wayOut, t = state, Es = MOST, d = words, u = way, ce = isolated
      "empty-without",
      ce(o.facet(u.facet.id).text),
      u.terms.map((p) => ce(o.term(u.facet.id, p.id).text)).reduce((p, m) => r("list", p, m)),
      u.count
    );
    return /* @__PURE__ */ f("div", { class: "program-explorer__empty", children: [
      Pe(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ f("p", { children: r("empty-hint") }),
      /* @__PURE__ */ f("ul", { children: [
        l.map((u) => /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/parts/chevron.tsx
  function Te(e) { // Te = chevron, e = isOpen
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/layout/filters.tsx
  function Os({ context: e, actions: t }, n, r) { // Os = termBox, e = context, t = actions, n = facet, r = count
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
            /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ f("span", { class: "cdx-label__label__text", children: M(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function Rs(e, { facet: t, terms: n }) { // Rs = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, d = o.folded.has(t.id), u = `${l}:${t.id}`, p = M(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, u = bodyId, p = label, M = say
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
            Te(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ f("div", { id: u, hidden: d, children: n.map((m) => Os(e, t.id, m)) })
    ] }, t.id);
  }
  function wt(e) { // wt = filters, e = view
    return e.state.exploration.facets.map((t) => Rs(e, t));
  }

  // src/views/layout/filter-dialog.tsx
  var to = "program-explorer-locked", vt = class extends V { // to = LOCK_CLASS, vt = FilterDialog, V = x
    constructor() {
      super(...arguments);
      this.box = yt();
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
      document.documentElement.classList.add(to), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(to);
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
            /* @__PURE__ */ f("div", { class: "program-explorer__dialog-body", children: wt(n) }),
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
  var no = /* @__PURE__ */ new WeakMap(), As = 1e9; // no = orders, As = NEVER
  function wn(e, t) { // wn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function oo(e) { // oo = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Cs(e) { // Cs = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ms({ programs: e, languages: { chain: t, page: n } }) { // Ms = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => G(a, t, n).text), { compare: o } = Cs(t.concat(n)); // r = titles, e = programs, a = title, G = pickText, t = chain, n = page, o = compare, Cs = collatorFor
    return wn(r.length, (a, s) => o(r[a], r[s]));
  }
  function ro(e) { // ro = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ls({ programs: e }, t) { // Ls = byDate, e = programs, t = titleOrder
    let n = oo(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, oo = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let d = a || s, u = s || a, p = a && !s && i && oe(i); // d = first, a = start, s = end, u = last, p = isOpenEnded, i = status, oe = isCurrent
      r[l] = ro(d && W(d)), o[l] = p ? As : ro(u && D(u));
    }), wn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Is({ programs: e }, t) { // Is = byStatus, e = programs, t = dateOrder
    let n = oo(t), r = new Uint8Array(e.length); // n = dateRanks, oo = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * j.indexOf(o) : 2 * j.indexOf("past") - 1;
    }), wn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function bn(e, t) { // bn = orderOf, e = index, t = sort
    let n = no.get(e); // n = known, no = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), no.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Ms(e) : t === "newest" ? Ls(e, bn(e, "title")) : Is(e, bn(e, "newest")), n.set(t, r)), r;
  }
  function $s(e, t) { // $s = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Fe(e) { // Fe = effectiveSort, e = query
    let t = gn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, gn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function ao(e, t, n, r) { // ao = order, e = index, t = matches, n = query, r = scores
    let o = Fe(n), a = []; // o = sort, Fe = effectiveSort, n = query, a = shown
    for (let s of bn(e, o)) // s = i, bn = orderOf, e = index, o = sort
      se(t, s) && a.push(s);
    return o === "relevance" ? $s(a, r) : a;
  }

  // src/views/details.tsx
  var Ns = ["status", "period"]; // Ns = OWN_ROWS
  function C(e, t) { // C = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ f("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ f("dt", { children: e }),
      /* @__PURE__ */ f("dd", { children: Array.isArray(t) ? /* @__PURE__ */ f("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ f("li", { children: r })) }) : t })
    ] });
  }
  function Ds(e) { // Ds = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function so(e, t, n, r) { // so = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e, u = (x) => x === null ? null : M(a.pick(x), i), p = (x) => x.map((P) => /* @__PURE__ */ f("bdi", { children: P })), m = (x, P) => /* @__PURE__ */ f("a", { href: e.urlOf(x), rel: "noopener", children: P }), c = (x) => x.map((P) => { // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context, u = text, x = ids, M = say, p = names, P = other, f = a, m = link, c = related
      var A; // A = _a
      return /* @__PURE__ */ f(
        "a",
        {
          href: e.urlOfProgram(P),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(P));
          },
          children: u(((A = d.program(P)) == null ? void 0 : A.title) || P)
        }
      );
    }), { minutes: y, owner: h, partOf: g, reviewed: _ } = n, b = g === null ? void 0 : l.series.get(g), v = g === null ? [] : d.parts(g).filter((x) => x !== n.id);
    return /* @__PURE__ */ f("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((x) => !Ns.includes(x)).map((x) => C(
        M(a.facet(x), i),
        (n.terms.get(x) || []).map((P) => M(a.term(x, P), i))
      )),
      C(o("detail-session"), y && (y[0] === y[1] ? o("detail-minutes", y[0]) : o("detail-minutes-range", y[0], y[1]))),
      C(o("detail-duration"), u(n.duration)),
      C(o("detail-scale"), u(n.scale)),
      C(o("detail-team"), p(n.team)),
      C(o("detail-partners"), p(n.partners)),
      C(o("detail-materials"), n.materials.map(({ target: x, label: P }) => m(x, u(P)))),
      C(o("detail-part-of"), b ? b.target ? m(b.target, u(b.title)) : u(b.title) : c(g === null ? [] : [g])),
      C(o("detail-siblings"), c(v)),
      C(o("detail-parts"), c(d.parts(n.id))),
      C(o("detail-follows"), c(d.before(n.id))),
      C(o("detail-followed-by"), c(n.followedBy)),
      C(o("detail-owner"), h && /* @__PURE__ */ f("bdi", { children: h })),
      C(o("detail-reviewed"), _ && s.date(_)),
      C(o("detail-sources"), n.sources.map((x) => m({ url: x }, /* @__PURE__ */ f("bdi", { title: x, children: Ds(x) })))),
      C(o("detail-share"), /* @__PURE__ */ f("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/results/card.tsx
  var io = "capacity"; // io = TAG_FACET
  function He(e, t, n) { // He = marked, e = picked, t = words, n = around
    return M(e, n, t.length ? ve(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ f("mark", { children: r }) : r) : e.text);
  }
  function vn({ context: { labels: e }, program: t }, n) { // vn = termsOf, e = labels, t = program, n = facet
    return (t.terms.get(n) || []).map((r) => e.term(n, r));
  }
  function Fs({ context: { labels: e, language: t }, program: n, words: r }, o, a) { // Fs = meta, e = labels, t = language, n = program, r = words, o = span, a = facts
    return /* @__PURE__ */ f("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${n.status || "unknown"}`, children: e.status(n.status) }),
      o !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: o }),
      a.map((s) => /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: He(s, r, t) }))
    ] });
  }
  var St = class extends V { // St = Card, V = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: d, format: u, language: p, idPrefix: m } = n, c = d.pick(o.title), y = `${m}:program:${o.id}`, h = o.summary && d.pick(o.summary), g = vn(t, io), _ = vn(t, "kind").concat(vn(t, "format")), b = u.span(o.start, o.end, o.status), v = He(c, s, p), x = n.limit ? null : _t( // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, d = labels, u = format, p = language, m = idPrefix, c = title, y = titleId, h = summary, g = tags, vn = termsOf, io = TAG_FACET, _ = facts, b = span, v = name, He = marked, x = place, _t = whereFound
        n.index,
        n.index.programs.indexOf(o),
        s,
        [c, h || c, ...g, ..._].map(({ text: P }) => P).concat(d.status(o.status), b || "")
      );
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": y, children: [
        Pe(i, "program-explorer__title", y, o.target ? /* @__PURE__ */ f("a", { href: n.urlOf(o.target), rel: "noopener", children: v }) : v),
        Fs(t, b, _),
        h && /* @__PURE__ */ f("p", { class: "program-explorer__summary", children: [
          He(h, s, p),
          " ",
          h.language.toLowerCase() !== d.wanted && /* @__PURE__ */ f("span", { class: "program-explorer__in-language", children: l("in-language", u.language(h.language)) })
        ] }),
        x && /* @__PURE__ */ f("p", { class: "program-explorer__matched", children: [
          l("matched-in", x.field ? x.field === "title" || x.field === "summary" ? u.language(x.language) : l(`detail-${x.field}`) : d.facet(x.facet).text),
          " ",
          He({ text: x.text, language: x.language || p }, s, p)
        ] }),
        /* @__PURE__ */ f("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": d.facet(io).text, children: g.map((P) => /* @__PURE__ */ f("li", { children: He(P, s, p) })) }),
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
                Te(a)
              ]
            }
          )
        ] }),
        a && so(n, r, o, `${y}:details`)
      ] });
    }
  };

  // src/views/results/card-list.tsx
  function Hs({ context: e, state: t }, n) { // Hs = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Fe(t.query) === "status", i = (l, d) => l || { text: d, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Fe = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let u = n[d - 1], p = oe(l.status); // u = before, n = programs, d = at, p = isNow, oe = isCurrent, l = program
      return !s || u && oe(u.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function lo(e) { // lo = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((c) => a.programs[c]), d = n.order.length - n.limit, u = Hs(e, l), p = (m = u[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, c = at, d = rest, u = entries, Hs = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ f(ee, { children: [
      /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: u.map(({ program: c, group: y }) => /* @__PURE__ */ f("li", { children: [
        y && Pe(s, "program-explorer__group", y.anchors[0], [
          ...y.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })),
          M(y, t.language)
        ]),
        /* @__PURE__ */ f(
          St,
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

  // src/views/layout/search-box.tsx
  function co({ context: e, state: t, actions: n }) { // co = searchBox, e = context, t = state, n = actions
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

  // src/views/layout/toolbar.tsx
  function Ws({ context: e, state: t, actions: n }) { // Ws = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Fe(t.query), s = Ze.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Fe = effectiveSort, t = state, s = sorts, Ze = SORTS, i = each
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
        Te(!1)
      ] })
    ] });
  }
  function uo(e) { // uo = toolbar, e = view
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
        l.corrected && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected", children: o("results-for", ce(s.text), ce(l.corrected.join(" "))) })
      ] }),
      !t.limit && Ws(e)
    ] });
  }

  // src/views/layout/explorer.tsx
  function po(e) { // po = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && co(e),
      !n.narrow && /* @__PURE__ */ f("div", { class: "program-explorer__panel", role: "region", "aria-label": t.msg("filters"), children: wt(e) }),
      /* @__PURE__ */ f("div", { class: "program-explorer__main", children: [
        uo(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ f(bt, { view: e }),
        n.exploration.count > 0 ? lo(e) : eo(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ f(vt, { view: e })
    ] });
  }

  // src/app/derive.ts
  var We = 60, js = 6; // We = CARDS, js = CARDS_AT_ONCE
  function je(e, t, n) { // je = derive, e = context, t = asked, n = before
    let r = Xr(e.index, t), o = ao(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, Xr = explore, e = context, t = asked, o = places, ao = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || We, a + 1, s ? s.limit : 0),
      drawn: o.length <= We ? We : Math.max(js, a + 1, s ? s.drawn : 0)
    };
  }
  function mo(e, t, n) { // mo = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return je(e, r, null).query.program === n ? r : Object.assign({}, et, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Us = 640, Bs = 300, qs = 80, Vs = 500; // Us = PANEL_NEEDS, Bs = TYPING_PAUSE, qs = FILL_AFTER, Vs = PREPARE_AFTER
  function fo(e, t, n, r) { // fo = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: u(), folded: /* @__PURE__ */ new Set() }, d(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, u = isNarrow, d = addressed
    function d(w) { // d = addressed, w = before
      let S = n.read(), R = S === null && w ? w.query : st(S || "", t.index) || t.preset, E = je(t, R, w); // S = fragment, n = address, R = query, w = before, st = fromFragment, t = context, E = derived, je = derive
      return Object.assign({ filtersOpen: u() && n.isInDialog(), told: E }, E, { drawn: E.limit });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Us;
    }
    function p(w) { // p = draw, w = change
      if (i)
        return;
      let { filtersOpen: S } = l; // S = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let R = e.contains(e.ownerDocument.activeElement); // R = hadFocus, e = root
      try {
        cn(po({ context: t, state: l, actions: A }), e);
      } catch (E) {
        P(), r(E);
        return;
      }
      R && !e.contains(e.ownerDocument.activeElement) && y(e, S ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), qs));
    }
    function m(w) { // m = fragmentOf, w = query
      return at(w, t.list.facets);
    }
    function c(w) { // c = write, w = change
      if (!i) {
        let S = m(l.query); // S = text, m = fragmentOf, l = state
        n.write(S === m(t.preset) ? "" : S || "programs", w, l.filtersOpen);
      }
    }
    function y(w, S) { // y = focusOn, w = within, S = selector
      let R = w && w.querySelector(S); // R = element, w = within, S = selector
      R && R.focus({ preventScroll: !0 });
    }
    function h() { // h = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, c("replace");
        let { query: w, exploration: S } = l; // w = query, S = exploration, l = state
        p({ told: { query: w, exploration: S } });
      }
    }
    function g(w) { // g = choose, w = query
      h();
      let S = je(t, w, l); // S = derived, je = derive, t = context, w = query, l = state
      p(Object.assign({ told: S }, S)), c("push");
    }
    function _(w) { // _ = elementOf, w = id
      let S = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // S = title, e = root, t = context, w = id
      return S && S.closest("article");
    }
    function b() { // b = onResize
      u() !== l.narrow && (l.filtersOpen && x(), p({ narrow: !l.narrow }));
    }
    function v() { // v = showAll
      t.limit || p({ limit: l.order.length, drawn: l.order.length });
    }
    function x() { // x = closeFilters
      p({ filtersOpen: !1 }), n.leave();
    }
    function P() { // P = stop
      i = !0, cn(null, e);
    }
    let A = { // A = actions
      search: (w) => { // w = text
        p(je(t, ke(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(h, Bs);
      },
      searchDone: () => {
        h(), y(e, ".program-explorer__count");
      },
      toggle: (w, S) => g(Gr(l.query, w, S)),
      apply: g,
      sort: (w) => g(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => g(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var S; // S = _a
        g(mo(t, l.query, w)), (S = _(w)) == null || S.scrollIntoView(), y(_(w), "a, button");
      },
      clear: () => g(zr(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], S = l.limit + We; // w = first, t = context, l = state, S = limit, We = CARDS
        p({ limit: S, drawn: S }), y(_(w && w.id), "a, button");
      },
      openFilters: () => {
        h(), p({ filtersOpen: !0 }), n.enter();
      },
      closeFilters: x,
      fold: (w) => { // w = facet
        let S = new Set(l.folded); // S = folded, l = state
        S.delete(w) || S.add(w), p({ folded: S });
      }
    };
    "ResizeObserver" in o && new ResizeObserver(b).observe(e), o.addEventListener("resize", b), o.addEventListener("beforeprint", v), n.onMove(e, () => { // o = view, b = onResize, e = root, v = showAll, n = address
      o.clearTimeout(a), a = void 0, p(d(l));
    }), p({}), o.setTimeout(() => ne(t.index), Vs), n.read() && (c("replace"), ct(() => { // p = draw, o = view, ne = haystackOf, t = context, Vs = PREPARE_AFTER, n = address, c = write, ct = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = _(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/page/host-state.ts
  var Ks = "program-explorer-hidden"; // Ks = HIDDEN_CLASS
  function go(e) { // go = claim, e = host
    return Sn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function Sn(e) { // Sn = stateOf, e = host
    return e.root.dataset.state;
  }
  function ue(e, t) { // ue = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(Ks, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/page/page-urls.ts
  var yo = "Special:MyLanguage/", Qs = /^(?:[a-z][\w-]*|Special):/; // yo = MY_LANGUAGE, Qs = ELSEWHERE
  function ho(e, { root: t, statics: n }, r) { // ho = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(yo, ""); // l = plain, i = page, yo = MY_LANGUAGE
      if (!a.length || Qs.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(yo + l);
      let [d = "", u] = l.split(/(?=#)/); // d = name, u = fragment, l = plain
      return a.map((p) => e.urlOf(`${d}/${p}${u || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/page/mount-host.ts
  var Js = "program-explorer__app", Xs = 0; // Js = APP_CLASS, Xs = raised
  function Gs({ root: e }) { // Gs = ownsAddress, e = root
    let t = `.${Me}[data-state]`; // t = taken, Me = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function zs({ current: e, past: t }) { // zs = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && ct(() => { // r = anchor, ct = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function xo({ wiki: e }, t, n, r, o, a) { // xo = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = me(r), l = wr(s, i, o), d = it(e, t), u = Sr(n, i, l, d, e.contentLanguage, s), p = pr( // s = language, r = words, i = msg, me = createMessages, l = format, wr = createFormat, o = names, d = chain, it = readerLanguages, e = wiki, t = host, u = labels, Sr = createLabels, n = list, p = index, pr = buildIndex
      n,
      { chain: d, page: e.contentLanguage },
      zt(),
      (_, b) => u.term(_, b).text
    ), m = Gs(t), c = `program-explorer-${++Xs}`, y = ho(e, t, d), h = t.all === null ? "" : y(t.all), g = document.createElement("div");
    g.className = Js, g.lang = s, g.dir = we(s), t.root.append(g), ue(t, "ready"), fo(g, {
      list: n,
      index: p,
      relatives: br(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: st(`programs?${t.preset}`, p) || et,
      limit: t.limit,
      idPrefix: c,
      urlOf: (_) => "url" in _ ? _.url : y(_.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (_) => `${m ? "" : h}#programs?program=${_}`,
      urlOfAll: (_) => `${h}#${at(_, n.facets) || "programs"}`
    }, vr(window, m ? ot : null, c), (_) => { // vr = createAddress, m = owner, ot = isFragmentOurs, c = idPrefix, _ = error
      g.remove(), a(_);
    }), g.isConnected && (zs(t), e.announceReady(t.root));
  }

  // src/page/notice.ts
  var kn = "program-explorer__notice"; // kn = CLASS
  function Ue(e, t, ...n) { // Ue = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function _o(e, t, n) { // _o = button, e = text, t = className, n = act
    let r = Ue("button", `cdx-button ${t}`, e); // r = made, Ue = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function kt(e) { // kt = removeNotice, e = root
    e.querySelectorAll(`.${kn}`).forEach((t) => { // e = root, kn = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function Pn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // Pn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    kt(e);
    let s = me(t), i = Ue( // s = msg, me = createMessages, t = words, i = box, Ue = element
      "div",
      `${kn} ${kn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Ue("span", "cdx-message__icon"),
      Ue(
        "div",
        "cdx-message__content",
        Ue("p", "", r),
        ...o,
        ...a ? [_o(s("retry"), "", a)] : [],
        _o(s("dismiss"), "cdx-button--weight-quiet", () => kt(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = we(t.language), e.append(i);
  }

  // src/page/failure.ts
  var Ys = "json", Zs = ["busy", "timeout", "network", "server"]; // Ys = DATA_MODEL, Zs = PASSING
  function bo(e) { // bo = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function wo(s, i, l, d) { // wo = advise, s = _0, i = _1, l = _2, d = _3
    return O(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], c = u(e, o.words, n.source, o, m, Ge(e)); // u = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, c = advice, Ge = optionsFor
          c && Pn(n.root, o.words, Object.assign({}, r, { text: r.text || c.text || "", content: c.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function Pt(e, t, n, r, o) { // Pt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return O(this, null, function* () {
      let a = r ? r.words : pe, s = me(a); // a = words, r = data, pe = BUILT_IN, s = msg, me = createMessages
      ue(t, "failed");
      let i = Zs.includes(n) ? () => { // i = retry, Zs = PASSING, n = failure
        kt(t.root), ue(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      Pn(t.root, a, l), r && (n === "missing" || n === "json") && (yield wo(e, t, l, r));
    });
  }
  function vo(e, t, n, r) { // vo = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return O(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Ys; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Ys = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield wo(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/page/start.ts
  function ei(e, t) { // ei = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = it(e, t), l = i[0] === I ? I : Be(i), d = o.get(l), u = yr(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, it = readerLanguages, e = wiki, l = language, I = KEYS_ONLY, Be = languageFor, d = revision, u = translated, yr = translatedFor
    return {
      source: n,
      language: l,
      translated: u,
      bundle: a,
      revisions: l === I ? r : d && r.length ? [...r, d] : [],
      // It begins with the language it is of.
      version: s.indexOf(`${u}:`) ? "" : s
    };
  }
  function ti(e, t, n) { // ti = readShared, e = readings, t = wiki, n = host
    let r = ei(t, n), o = JSON.stringify(r), a = e.get(o) || ir(t, r); // r = wanted, ei = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, ir = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function ni(o, a, s) { // ni = harvestFrom, o = _0, a = _1, s = _2
    return O(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function So(e, t, n) { // So = run, e = readings, t = surroundings, n = host
    return O(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        So(e, t, n);
      };
      try {
        let a = yield ti(e, r, n); // a = read, ti = readShared, e = readings, r = wiki, n = host
        if (!a) {
          ue(n, "static");
          return;
        }
        let [s, i] = !a.page && (yield ni(t, n, a)) || [n, a]; // s = shown, i = data, a = read, ni = harvestFrom, t = surroundings, n = host
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield Pt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!On(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), d = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && hr(n.root, i.list.programs.map(({ title: u }) => G(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, d = isSuspect, i = data, n = host, hr = mayHaveDrifted, u = title, G = pickText
        xo(t, s, i.list, i.words, l, (u) => { // xo = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), Pt(t, s, "unexpected", i, o);
        }), Sn(n) === "ready" && (yield vo(t, n, i, d));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield Pt(t, n, bo(a), null, o);
      }
    });
  }
  function ri(r, o) { // ri = findOrInsert, r = _0, o = _1
    return O(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = ur(n); // a = printed, ur = findHosts, n = content
      if (a.length || n.querySelector(`.${Me}`) || !_r(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function ko(e, t) { // ko = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    gr();
    let r = () => { // r = offerSelftest
      location.hash === "#programs?selftest" && t.selftest().then(({ tell: o }) => o(n, "0.1.0 d338a369f71e9127"), e.log);
    };
    addEventListener("hashchange", r), r(), e.onContent(() => { // r = offerSelftest, e = wiki
      let o = document.getElementById("mw-content-text") || document.body, a = /* @__PURE__ */ new Map(); // o = content, a = readings
      ri(n, o).then(
        (s) => s.filter(go).forEach((i) => { // s = hosts, go = claim, i = host
          So(a, n, i);
        }),
        (s) => e.log("The explorer could not find its place.", s)
      );
    });
  }

  // src/wiki/wiki.ts
  var H = class extends Error { // H = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var Po = 1e4; // Po = TIMEOUT_MS
  function To(e, t) { // To = fetchInTime, e = url, t = credentials
    return O(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), Po); // n = controller, r = timer, Po = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new H("timeout", `${Po} ms, ${e}`) : new H("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function Eo(e) { // Eo = readAnswer, e = url
    return O(this, null, function* () {
      let t = yield To(e, "omit"); // t = response, To = fetchInTime, e = url
      if (t.status === 429 && (t = yield To(e, "same-origin")), t.status === 429)
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
  var oi = 2592e3, ai = 300, si = "fuzzy"; // oi = MONTH_S, ai = FIVE_MINUTES_S, si = OUTDATED
  function ii(e) { // ii = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function li(e, t, n, r) { // li = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? ai : oi), a = { // o = age, e = kind, n = bundle, ai = FIVE_MINUTES_S, oi = MONTH_S, a = parameters
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
  function Oo(e, t, n, r) { // Oo = readAll, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let d = yield Eo(`${e}?${li(t, n, r, s)}`); // d = answer, Eo = readAnswer, e = api, li = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(ii(d));
        for (let { key: u, translation: p, tags: m } of ((i = d.query) == null ? void 0 : i.messagecollection) || []) // u = key, p = translation, m = tags, i = _a, d = answer
          p && m.indexOf(si) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), p);
        s = (l = d.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function Ro(e, t, n, r) { // Ro = readSafely, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      try {
        return yield Oo(e, t, n, r);
      } catch (o) {
        if (r && o instanceof H && o.failure === "server")
          return Oo(e, t, n, null);
        throw o;
      }
    });
  }
  function Ao(e, t) { // Ao = createReader, e = api, t = titleOf
    return (n, r, o) => O(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield Ro(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, Ro = readSafely, e = api
      return i && a.every((l) => i.pages.some((d) => d.title === l)) ? i : Ro(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function Co(e) { // Co = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function ui(e) { // ui = mayEdit, e = title
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
  function di() { // di = languageNames
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
  function pi() { // pi = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Tt(e) { // Tt = loadGadget, e = name
    return O(this, null, function* () {
      let t = `ext.gadget.programExplorer-${e}`, r = (yield mw.loader.using(t))(t); // t = module, e = name, r = exports
      if (r.protocol !== 1)
        throw new Error(`Reload the page, ${t} has changed.`);
      return r;
    });
  }
  function Mo() { // Mo = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: pi(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Co,
      readPages: Ao(mw.util.wikiScript("api"), Co),
      languageNames: di,
      mayEdit: ui,
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
  try {
    ko(Mo(), {
      maintainer: () => Tt("maintainer"),
      harvester: () => Tt("harvest"),
      selftest: () => Tt("selftest")
    });
  } catch (e) {
    throw $(() => {
      $(".program-explorer").attr("data-state", "failed");
    }), e;
  }
})();
// </nowiki>