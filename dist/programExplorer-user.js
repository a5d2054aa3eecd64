// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 5a0f3c35c17e58b0.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var or = Object.defineProperty;
  var nr = Object.getOwnPropertySymbols;
  var ps = Object.prototype.hasOwnProperty, ms = Object.prototype.propertyIsEnumerable;
  var rr = (e, t, n) => t in e ? or(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, nt = (e, t) => {
    for (var n in t || (t = {}))
      ps.call(t, n) && rr(e, n, t[n]);
    if (nr)
      for (var n of nr(t))
        ms.call(t, n) && rr(e, n, t[n]);
    return e;
  };
  var ar = (e, t) => {
    for (var n in t)
      or(e, n, { get: t[n], enumerable: !0 });
  };
  var O = (e, t, n) => new Promise((r, o) => {
    var a = (l) => {
      try {
        i(n.next(l));
      } catch (c) {
        o(c);
      }
    }, s = (l) => {
      try {
        i(n.throw(l));
      } catch (c) {
        o(c);
      }
    }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(a, s);
    i((n = n.apply(e, t)).next());
  });

  // src/harvester.ts
  var Pn = {}; // Pn = harvester_exports
  ar(Pn, {
    harvest: () => Di,
    insertHost: () => Hi,
    readHost: () => Fi
  });

  // src/messages/i18n/en.json
  var sr = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" }; // sr = en_default

  // src/messages/words.ts
  var ir = "search", fs = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), Bt = "en"; // ir = SPOKEN, fs = LANGUAGES, Bt = LAST_RESORT
  function rt(e) { // rt = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => fs.includes(t)) || Bt;
  }
  function qt(e) { // qt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function lr(e, t) { // lr = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(ir) ? { language: e, texts: n } : null;
  }
  function ur({ language: e, texts: t }) { // ur = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(ir);
  }

  // src/messages/messages.ts
  var ys = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, hs = /\$(\d)/g, xs = ["zero", "one", "two", "few", "many", "other"], fe = { language: "en", texts: new Map(Object.entries(sr)) }; // ys = PLURAL, hs = PARAMETER, xs = CATEGORIES, fe = BUILT_IN, sr = en_default
  function bs(e) { // bs = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = xs.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, xs = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function Y({ language: e, texts: t } = fe) { // Y = createMessages, e = language, t = texts, fe = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = bs(e); // n = digits, e = language, r = plural, bs = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || fe.texts.get(o) || `\u29FC${o}\u29FD`).replace(ys, (i, l, c) => r(c.split("|"), Number(s(l))) || "").replace(hs, (i, l) => { // t = texts, o = key, fe = BUILT_IN, ys = PLURAL, i = _, l = position, c = forms, r = plural, s = given, hs = PARAMETER
        let c = s(l); // c = value, s = given, l = position
        return typeof c == "number" ? n.format(c) : c;
      });
    };
  }

  // src/programs/bundle.ts
  function _s(e, t) { // _s = mapTexts, e = list, t = visit
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
        terms: r(s, (l, c) => ({ label: t(l.label, `term.${i}.${c}.label`) }))
      })),
      series: r(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function cr(e, { language: t, texts: n }, r) { // cr = translate, e = list, t = language, n = texts, r = pageLanguage
    return _s(e, (o, a) => { // _s = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var ws = /[\u200E\u200F\u202A-\u202E]/g, vs = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Ss = new RegExp("^(?:" + [ // ws = DIRECTION_MARKS, vs = SPACES, Ss = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), ks = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Es(e) { // Es = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ts(e) { // Ts = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function dr(e) { // dr = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Ts(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(ws, "").replace(vs, " ").trim().replace(/^: ?/, ""); // n = page, t = text, ws = DIRECTION_MARKS, vs = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Ss.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || ks.test(n) || Es(r) > 255 ? "bad-page" : { page: n };
  }
  function F(e) { // F = parseLink, e = value
    let t = dr(e); // t = found, dr = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function se(e) { // se = linkFault, e = value
    let t = dr(e); // t = found, dr = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function ot(e) { // ot = isPage, e = value
    let t = F(e); // t = link, F = parseLink, e = value
    return t !== null && "page" in t;
  }
  function pr(e) { // pr = isAddress, e = value
    let t = F(e); // t = link, F = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ps = 49; // Ps = MOST_PAGES
  function Kt(e) { // Kt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ps).map((n, r) => typeof n == "string" && ot(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function mr(e) { // mr = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return Kt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/json.ts
  var Os = /[ \t\n\r]*/y, Rs = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Os = SPACE, Rs = TOKEN
  function gr(e, t, n) { // gr = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function As(e) { // As = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let o = 0; ; ) { // o = at
      o += (gr(Os, e, o) || "").length;
      let a = gr(Rs, e, o); // a = token, gr = match, Rs = TOKEN, e = text, o = at
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
  function fr(e) { // fr = placeOf, e = text
    let t = As(e); // t = fault, As = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var yr = [], Ne = 1 + yr.length; // yr = MIGRATIONS, Ne = VERSION
  function hr(e, t = yr) { // hr = migrate, e = page, t = ladder, yr = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function at(e) { // at = closingLinks, e = parents
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
  function xr(e, t, n) { // xr = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(at(a)); // s = closing, at = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: c, partOf: u, followedBy: p } = l; // c = id, u = partOf, p = followedBy, l = program
      if (u === null && !p.length)
        return l;
      let m = (d, g, h, y) => (y ? n.addAt(d, "loop", g) : h.has(g) || n.addAt(d, "unknown-program", g, h), !y && h.has(g)); // m = leads, d = field, g = other, h = among, y = isLoop, n = report
      return n.program = c, Object.assign({}, l, {
        partOf: u !== null && m("partOf", u, o, s.has(c)) ? u : null,
        followedBy: p.filter((d) => m("followedBy", d, r, d === c))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var br = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), ye = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), he = br("string"), Vt = br("number"), z = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), _r = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), xe = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), be = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), He = ye("check"), wr = ye("length"), Gt = ye("max_value"), zt = ye("min_value"), _e = ye("regex"), ju = ye("description"); // br = schema, e = first, ye = action, t = actions, n = message, he = string, Vt = number, z = array, J = object, E = optional, _r = picklist, xe = record, be = union, C = pipe, He = check, wr = length, Gt = maxValue, zt = minValue, _e = regex, ju = description

  // src/programs/dates.ts
  var Qt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Qt = DATE_SHAPE
  function vr(e, t) { // vr = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function st(e) { // st = parseDate, e = text
    if (!Qt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > vr(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function Jt(e, t) { // Jt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Sr(e, t, n) { // Sr = isoDay, e = year, t = month, n = day
    return `${Jt(e, 4)}-${Jt(t, 2)}-${Jt(n, 2)}`;
  }
  function D(e) { // D = firstDay, e = date
    return Sr(e.year, e.month || 1, e.day || 1);
  }
  function I(e) { // I = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return Sr(e.year, t, e.day || vr(e.year, t));
  }

  // src/programs/status.ts
  var U = ["open", "upcoming", "ongoing", "paused", "past"]; // U = STATUSES
  function we(e) { // we = isStatus, e = value
    return U.indexOf(e) !== -1;
  }
  function kr(e, t) { // kr = isVagueOn, e = date, t = day
    return e.approximate && D(e) <= t && t <= I(e);
  }
  function Er(e, t, n) { // Er = deriveStatus, e = start, t = end, n = today
    return t && I(t) < n ? "past" : e && D(e) > n ? "upcoming" : e && t && !kr(e, n) && !kr(t, n) ? "ongoing" : null;
  }
  function Tr(e, t, n, r) { // Tr = contradictsDates, e = status, t = start, n = end, r = today
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
  function Q(e) { // Q = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var tn = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, nn = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Ms = 10080, N = C(he(), _e(tn, "bad-id")), ie = C(he(), _e(/\S/, "empty")), Fe = C(he(), _e(nn, "bad-language")), W = be([ie, xe(Fe, ie)]), Xt = C( // tn = ID, nn = LANGUAGE, Ms = MOST_MINUTES, N = id, C = pipe, he = string, _e = regex, ie = words, Fe = languageCode, W = text, be = union, xe = record, Xt = date
    he(),
    _e(Qt, "bad-date"),
    He((e) => st(e) !== null, "bad-date")
  ), Yt = C(ie, He(ot, (e) => se(e.input) || "bad-page")), Zt = C(
    he(),
    _e(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => se(e.input) || "bad-address"),
    He(pr, "bad-address")
  ), rn = C(
    ie,
    He((e) => se(e) === null, (e) => se(e.input) || "bad-page")
  ), $s = C(Vt(), zt(1, "bad-minutes"), Gt(Ms, "bad-minutes")), Pr = be([N, z(N)]), Cs = be([Fe, z(Fe)]), en = be([ie, z(ie)]), on = Pr, Is = J({
    label: W,
    page: E(rn),
    url: E(Zt)
  }), an = J({
    id: N,
    title: W,
    summary: E(W),
    page: E(rn),
    status: E(_r(U, "bad-status")),
    start: E(Xt),
    end: E(Xt),
    language: E(Cs),
    session: E(J({
      minutes: E(C(z($s), wr(2)))
    })),
    duration: E(W),
    scale: E(W),
    team: E(en),
    partners: E(en),
    materials: E(z(Is)),
    partOf: E(N),
    followedBy: E(Pr),
    owner: E(ie),
    reviewed: E(Xt),
    sources: E(be([Zt, z(Zt)]))
  }), Or = J({
    id: N,
    label: W,
    terms: xe(N, on)
  }), Ns = J({
    label: E(W),
    help: E(W),
    terms: E(xe(N, J({
      label: E(W),
      aliases: E(en),
      broader: E(N)
    })))
  }), Hs = J({
    title: W,
    page: E(rn)
  }), Rr = J({
    version: C(Vt(), zt(Ne), Gt(Ne)),
    talk: E(Yt),
    bundle: E(Yt),
    facets: E(z(N)),
    vocabularies: E(xe(N, Ns)),
    series: E(xe(N, Hs)),
    include: E(z(Yt))
  });

  // src/programs/read.ts
  function it(e) { // it = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function Ar(e) { // Ar = kindFor, e = node
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
  function Ue(e) { // Ue = isObject, e = value
    return it(e) === "object";
  }
  function Fs({ type: e, requirement: t }, n) { // Fs = isMet, e = type, t = requirement, n = value
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
  function Lr({ pipe: e }) { // Lr = checksOf, e = pipe
    return e ? [...Lr(e[0]), ...e.slice(1)] : [];
  }
  function Ds(e, t) { // Ds = faultOf, e = node, t = value
    let n = Lr(e).filter((o) => !Fs(o, t))[0]; // n = failed, Lr = checksOf, e = node, o = check, Fs = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Us(e, t, n) { // Us = readLeaf, e = node, t = value, n = report
    let r = Ds(e, t); // r = fault, Ds = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Mr(e) ? String(t).toLowerCase() : t;
  }
  function Mr(e) { // Mr = isLanguage, e = node
    return e === Fe;
  }
  function Ws(e, t, n) { // Ws = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => De(e.item, o, n)); // s = found, e = node, n = report, a = index, De = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function js(e, t, n) { // js = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = De(e.key, o, n); // a = name, De = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = De(e.value, t[o], n); // s = found, De = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Mr(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Bs(e, t, n, r, o) { // Bs = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let c = e[l], u = Object.prototype.hasOwnProperty.call(t, l), p = u ? n.within(l, () => De(c.wrapped || c, t[l], n)) : void 0; // c = node, e = entries, l = name, u = isThere, t = value, p = field, n = report, De = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !c.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function De(e, t, n, r, o) { // De = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = it(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Ar(l) === a)[0]; // a = kind, it = kindOf, t = value, s = choices, e = node, i = choice, l = option, Ar = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Ar).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Ws(i, t, n);
      case "record":
        return js(i, t, n);
      case "object":
        return Bs(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Us(i, t, n);
    }
  }
  function ve(e, t, n, r, o) { // ve = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return De(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var sn = "not-stated"; // sn = NOT_STATED
  function qs(e, t) { // qs = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === sn ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== sn ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), at(n).forEach((o) => { // at = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== sn && r.set(a, {
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
  function $r(e, t, n) { // $r = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => qs(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Cr(e, t) { // Cr = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var ln = ["status", "language", "period"]; // ln = BUILT_IN
  function lt(e, t, n, r) { // lt = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = listed, t = value, s = code
        let i = nn.test(s); // i = fits, nn = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, j = listed, t = value, s = id
      let i = o ? o.has(s) : we(s); // i = fits, o = terms, s = id, we = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : U), i;
    });
  }

  // src/programs/records.ts
  var cn = Object.keys(an.entries); // cn = PROGRAM_FIELDS, an = programSchema
  function un(e) { // un = toDate, e = text
    return e === null ? null : st(e);
  }
  function Ks(e, t) { // Ks = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function Vs(e, t) { // Vs = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = F(o || a || ""); // s = target, F = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Gs(e, t, n) { // Gs = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = ve(on, o, n), s = a === void 0 ? [] : lt(r, a, t.vocabularies, n); // a = ids, ve = read, on = termIds, o = value, n = report, s = found, lt = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function zs(e, t) { // zs = readRange, e = record, t = report
    let n = un(e.start), r = un(e.end); // n = start, un = toDate, e = record, r = end
    return n && r && D(n) > I(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Ir(e, t, n) { // Ir = readProgram, e = raw, t = around, n = report
    let r = Ue(e) ? e.id : null; // r = id, Ue = isObject, e = raw
    n.program = typeof r == "string" && tn.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = ve( // o = terms, a = record, ve = read
      an,
      e,
      n,
      Gs(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let c = j(a.language); // c = languages, j = listed, a = record
      c.length && o.set("language", c);
    }
    let [i, l] = zs(a, n); // i = start, l = end, zs = readRange, a = record, n = report
    return a.status && Tr(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : F(a.page),
      status: a.status || Er(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Ks(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: j(a.team),
      partners: j(a.partners),
      materials: Vs(a.materials, n),
      partOf: a.partOf,
      followedBy: j(a.followedBy),
      owner: a.owner,
      reviewed: un(a.reviewed),
      sources: j(a.sources)
    };
  }

  // src/programs/page.ts
  function Js(e, t, n) { // Js = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Nr(e, t, n, r) { // Nr = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", it(o)]);
    });
  }
  function Qs(e, t, n) { // Qs = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...ln]); // r = known, t = vocabularies, ln = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function Xs(e, t, n) { // Xs = readNeed, e = raw, t = vocabularies, n = report
    let r = ve(Or, e, n); // r = record, ve = read, Or = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = lt(s, a, t, n); // i = found, lt = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function Ys(e, t, n) { // Ys = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Nr(e, "needs", n, (o) => { // Nr = eachRecord, e = page, n = report, o = raw
      let a = Xs(o, t, n); // a = need, Xs = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function Zs(e) { // Zs = isList, e = name
    return e === "needs" || e === "programs";
  }
  function ei(e, t, n, r, o) { // ei = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = ve(Rr, e, n, Zs); // a = head, ve = read, Rr = headSchema, e = page, n = report, Zs = isList
    if (!a)
      return null;
    let s = [...cn, ...ln].filter((y) => y !== "language"), i = n.within("vocabularies", () => $r( // s = reserved, cn = PROGRAM_FIELDS, ln = BUILT_IN, y = name, i = vocabularies, n = report, $r = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...cn, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, c = Qs(a.facets, i, n), u = Ys(e, i, n), p = /* @__PURE__ */ new Map(), m = (y, b) => Nr(y, "programs", n, (x, S) => { // c = facets, Qs = readFacets, a = head, i = vocabularies, n = report, u = needs, Ys = readNeeds, e = page, p = placed, m = readPrograms, y = from, b = place, Nr = eachRecord, x = raw, S = index
      let _ = Ir(x, l, n); // _ = program, Ir = readProgram, x = raw, l = around, n = report
      _ && p.has(_.id) ? n.add("duplicate-id", _.id) : _ && p.set(_.id, [[...b, "programs", S], _]);
    });
    m(e, []), Kt(e).forEach((y, b) => { // m = readPrograms, e = page, Kt = includedIn, y = title, b = index
      let x = ["include", b], S = o.find((_) => _.title === y); // x = place, b = index, S = found, o = included, _ = other, y = title
      n.within(x, () => { // n = report, x = place
        let _ = S && Hr(S.text, n, r); // _ = more, S = found, Hr = readJsonPage, n = report, r = locate
        y && !S ? n.add("missing-include", y) : _ && (Object.keys(_).filter((k) => k !== "version" && k !== "programs").forEach((k) => n.addAt(k, "not-included", k)), m(_, x));
      });
    });
    let d = /* @__PURE__ */ new Map(); // d = series
    (h = a.series) == null || h.forEach(({ title: y, page: b }, x) => d.set(x, { title: y, target: b === null ? null : F(b) }));
    let g = xr(Array.from(p.values()), d, n); // g = programs, xr = linkPrograms, p = placed, d = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: c, vocabularies: i, series: d, needs: u, programs: g };
  }
  function Hr(e, t, n) { // Hr = readJsonPage, e = text, t = report, n = locate
    let r = Js(e, t, n); // r = data, Js = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Ue(r) ? hr(r) : null; // o = page, Ue = isObject, r = data, hr = migrate
    if (!o) {
      let a = Ue(r) ? r.version : null; // a = version, Ue = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function dn(e, t, n, r, o = String) { // dn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Hr(e, r, o); // a = page, Hr = readJsonPage, e = text, r = report, o = locate
    return a && ei(a, t, r, o, n);
  }

  // src/programs/problems.ts
  var ti = [ // ti = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function pn(e) { // pn = severityOf, e = code
    return ti.indexOf(e) === -1 ? "error" : "warning";
  }
  function Fr(e, t) { // Fr = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var ni = 200; // ni = MOST_PROBLEMS
  function Dr() { // Dr = createTally
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
  function ri(e) { // ri = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function Ur(e, t = ni) { // Ur = createReport, e = explain, t = most, ni = MOST_PROBLEMS
    let n = [], r = [], o = 0, a = 0, s = (l, c, u) => nt(nt({ // n = path, r = problems, o = warnings, a = more, s = toProblem, l = code, c = params, u = known, nt = __spreadValues
      path: n.slice(),
      severity: pn(l),
      code: l
    }, e(l, c, u)), i.program === null ? {} : { program: i.program }), i = {
      program: null,
      add(l, c, u) {
        i.addWith(l, c === void 0 ? [] : [c], u);
      },
      addAt(l, c, u, p) {
        i.within(l, () => i.add(c, u, p));
      },
      addWith(l, c, u) {
        r.length >= t || pn(l) === "warning" && ++o > t / 2 ? a++ : r.push(s(l, c.map(ri), u));
      },
      within(l, c) {
        let u = n.length; // u = depth, n = path
        n.push(...[l].flat());
        let p = c(); // p = value, c = read
        return n.length = u, p;
      },
      done() {
        return i.program = null, a ? [...r, s("more-problems", [String(a)])] : r;
      }
    };
    return i;
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var X = new Uint32Array(65536), oi = (e, t) => { // X = peq, oi = myers_32, e = a, t = b
    let n = e.length, r = t.length, o = 1 << n - 1, a = -1, s = 0, i = n, l = n; // e = a, r = m, t = b, o = lst, a = pv, s = mv, i = sc, l = i
    for (; l--; ) // l = i
      X[e.charCodeAt(l)] |= 1 << l;
    for (l = 0; l < r; l++) { // l = i, r = m
      let c = X[t.charCodeAt(l)], u = c | s; // c = eq, X = peq, t = b, l = i, u = xv, s = mv
      c |= (c & a) + a ^ a, s |= ~(c | a), a &= c, s & o && i++, a & o && i--, s = s << 1 | 1, a = a << 1 | ~(u | s), s &= u;
    }
    for (l = n; l--; ) // l = i
      X[e.charCodeAt(l)] = 0;
    return i;
  }, ai = (e, t) => { // ai = myers_x, e = b, t = a
    let n = t.length, r = e.length, o = [], a = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, o = mhc, a = phc, s = hsize, i = vsize
    for (let g = 0; g < s; g++) // g = i, s = hsize
      a[g] = -1, o[g] = 0;
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let g = 0, h = -1, y = l * 32, b = Math.min(32, r) + y; // g = mv, h = pv, y = start, l = j, b = vlen, r = m
      for (let x = y; x < b; x++) // x = k, y = start, b = vlen
        X[e.charCodeAt(x)] |= 1 << x;
      for (let x = 0; x < n; x++) { // x = i
        let S = X[t.charCodeAt(x)], _ = a[x / 32 | 0] >>> x & 1, k = o[x / 32 | 0] >>> x & 1, A = S | g, w = ((S | k) & h) + h ^ h | S | k, v = g | ~(w | h), P = h & w; // S = eq, X = peq, t = a, x = i, _ = pb, a = phc, k = mb, o = mhc, A = xv, g = mv, w = xh, h = pv, v = ph, P = mh
        v >>> 31 ^ _ && (a[x / 32 | 0] ^= 1 << x), P >>> 31 ^ k && (o[x / 32 | 0] ^= 1 << x), v = v << 1 | _, P = P << 1 | k, h = P | ~(A | v), g = v & A;
      }
      for (let x = y; x < b; x++) // x = k, y = start, b = vlen
        X[e.charCodeAt(x)] = 0;
    }
    let c = 0, u = -1, p = l * 32, m = Math.min(32, r - p) + p; // c = mv, u = pv, p = start, l = j, m = vlen, r = m
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      X[e.charCodeAt(g)] |= 1 << g;
    let d = r; // d = score, r = m
    for (let g = 0; g < n; g++) { // g = i
      let h = X[t.charCodeAt(g)], y = a[g / 32 | 0] >>> g & 1, b = o[g / 32 | 0] >>> g & 1, x = h | c, S = ((h | b) & u) + u ^ u | h | b, _ = c | ~(S | u), k = u & S; // h = eq, X = peq, t = a, g = i, y = pb, a = phc, b = mb, o = mhc, x = xv, c = mv, S = xh, u = pv, _ = ph, k = mh
      d += _ >>> r - 1 & 1, d -= k >>> r - 1 & 1, _ >>> 31 ^ y && (a[g / 32 | 0] ^= 1 << g), k >>> 31 ^ b && (o[g / 32 | 0] ^= 1 << g), _ = _ << 1 | y, k = k << 1 | b, u = k | ~(x | _), c = _ & x;
    }
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      X[e.charCodeAt(g)] = 0;
    return d;
  }, Wr = (e, t) => { // Wr = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? oi(e, t) : ai(e, t);
  };

  // src/programs/nearest.ts
  var si = 1e3; // si = MOST_COMPARED
  function jr(e, t) { // jr = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++o > si)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = Wr(a, s.toLowerCase()); // i = changes, Wr = distance, a = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Br = "Correct it or remove it.", mn = "Correct it, or add it there.", We = 'Did you mean "$2"?', qr = "Choose another id.", ii = { // Br = CORRECT, mn = CHOOSE, We = MEANT, qr = RENAME, ii = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Br],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', qr],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', qr],
    "unknown-field": ['There is no field "$1".', Br, We],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', mn, We],
    "unknown-term": ['"$1" is not in the vocabulary.', mn, We],
    "unknown-program": ['There is no program with the id "$1".', mn, We],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", We],
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
  function Kr(e, t) { // Kr = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var Vr = (e, t, n) => { // Vr = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, o, a] = ii[e], s = n && jr((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, o = fix, a = fixByNearest, ii = WORDS, e = code, s = meant, n = known, jr = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: Kr(r, i),
      fix: Kr(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function Gr(e, t, n = [], r) { // Gr = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let o = Ur(Vr, r); // o = report, Ur = createReport, Vr = explain, r = mostProblems
    return { list: dn(e, t, n, o, (s, i) => { // dn = readPage, e = text, t = options, n = included, o = report, s = _message, i = json
      let l = fr(i); // l = place, fr = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: o.done() };
  }
  function ut(e, t, n = []) { // ut = parseForReaders, e = text, t = options, n = included
    let r = Dr(); // r = tally, Dr = createTally
    return { list: dn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function gn() { // gn = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function je(e) { // je = optionsFor, e = wiki
    return { today: gn(), language: e.contentLanguage };
  }
  function zr(i, l) { // zr = readOnce, i = _0, l = _1
    return O(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var w; // w = _a
      let c = (v) => v && o ? { title: v, language: o, version: s } : null, u = (v, P) => P.find((R) => R.title === e.titleOf(v)), p = n === "qqx" ? [] : [qt(n)], { pages: m, translations: d } = yield e.readPages([t, ...p], r, c(a)), g = p.length ? lr(n, ((w = u(qt(n), m)) == null ? void 0 : w.text) || "") || fe : { language: n, texts: /* @__PURE__ */ new Map() }, h = u(t, m); // c = requestFor, v = title, o = translated, s = version, u = find, P = among, R = other, e = wiki, p = speech, n = language, qt = wordsPage, m = pages, d = translations, t = source, r = revisions, a = bundle, g = words, lr = readWords, w = _a, fe = BUILT_IN, h = page
      if (!h)
        return { page: null, included: [], list: null, problems: [], words: g };
      let y = mr(h.text), b = y.filter((v) => !u(v, m)), x = b.length ? m.concat((yield e.readPages([t, ...b], [], null)).pages) : m, S = []; // y = wanted, mr = includesOf, h = page, b = more, v = title, u = find, m = pages, x = all, e = wiki, t = source, S = included
      for (let v of y) { // v = title, y = wanted
        let P = u(v, x); // P = found, u = find, v = title, x = all
        P && S.push({ title: v, text: P.text });
      }
      let { list: _, problems: k } = ut(h.text, je(e), S); // _ = list, k = problems, ut = parseForReaders, h = page, je = optionsFor, e = wiki, S = included
      if (!_ || !o || !_.bundle)
        return { page: h, included: S, list: _, problems: k, words: g };
      let A = _.bundle === a ? d : (yield e.readPages([t], [], c(_.bundle))).translations; // A = texts, _ = list, a = bundle, d = translations, e = wiki, t = source, c = requestFor
      return { page: h, included: S, list: cr(_, { language: o, texts: A }, e.contentLanguage), problems: k, words: g };
    });
  }
  function Jr(e, t) { // Jr = readData, e = wiki, t = wanted
    return O(this, null, function* () {
      let n = yield zr(e, t); // n = data, zr = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : zr(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/harvest/headings.ts
  var ct = "h1, h2, h3, h4, h5, h6"; // ct = HEADINGS
  function Qr(e) { // Qr = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function Se(e) { // Se = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function fn(e) { // fn = anchorCarriers, e = heading
    let t = Qr(e), n = [t]; // t = block, Qr = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function le(e, t) { // le = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(ct)); // n = headings, e = container, ct = HEADINGS
    return n.find((r) => t.texts.includes(Se(r))) || n.find((r) => fn(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function Xr(e) { // Xr = firstHeading, e = container
    return e.querySelector(ct);
  }
  function Be(e) { // Be = sectionOf, e = heading
    let t = Qr(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(ct) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, Qr = blockOf, e = heading, n = next, r = wrapped, ct = HEADINGS, o = first, a = content
    for (let s = o; s instanceof HTMLElement && !(s.matches(ct) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, ct = HEADINGS
      a.push(s);
    return {
      heading: e,
      block: t,
      insertion: r ? { parent: r, before: r.firstChild } : { parent: t.parentNode, before: t.nextSibling },
      content: a,
      lists: a.filter((s) => s.matches("ul"))
    };
  }

  // src/harvest/runs.ts
  var li = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", ui = "br, p, div, dl, dd, dt, blockquote, table, tr", ci = "b, strong", Yr = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // li = IGNORED, ui = BREAKS, ci = BOLD, Yr = UNSEEN
  function qe(e) { // qe = isIgnored, e = element
    return e.matches(li) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function ue(e) { // ue = tidy, e = text
    return e.replace(Yr, "").replace(/\s+/g, " ").trim();
  }
  function ke(e) { // ke = joined, e = runs
    return e.map(({ text: t }) => t).join("");
  }
  function ce(e, t = []) { // ce = seenText, e = element, t = skip
    return ue(ke(Ee(e, t)));
  }
  function Ee(e, t = []) { // Ee = runsOf, e = item, t = skip
    let n = [], r = (a, s, i, l, c) => { // n = runs, r = add, a = text, s = element, i = mark, l = isBold, c = link
      a !== "" && n.push({ text: a, element: s, mark: i, isBold: l, link: c });
    }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
      a.childNodes.forEach((c) => { // a = parent, c = node
        if (c.nodeType === 3 && r((c.nodeValue || "").replace(Yr, "").replace(/\s+/g, " "), a, s, i, l), c.nodeType !== 1)
          return;
        let u = c; // u = element, c = node
        if (t.indexOf(u) !== -1 || qe(u))
          return;
        let p = u.matches(ci), m = u.matches("a[href]"), d = u.matches(ui) ? s ? " " : `
` : "";
        r(d, a, s, i, l), o(u, s || (p || m ? u : null), i || p, l || (m ? u : null)), r(u.matches("br") ? "" : d, a, s, i, l);
      });
    };
    return o(e, null, !1, null), n;
  }

  // src/harvest/split.ts
  var Te = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", di = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${Te}(?=\\s)|\\n|[:\\uFF1A]|${Te}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${Te})`), Zr = new RegExp(`\\n|\\s${Te}(?=\\s|$)|\\u2014`, "g"), pi = /\uFF1A|:(?=\s|$)/g, mi = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, gi = /[.!?;,:\u3002]/, fi = 5, eo = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${Te}(?=\\s|$))*`), yi = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${Te}|\\u2014)$`), hi = 9; // Te = DASH, di = AFTER_MARK, Zr = BETWEEN, pi = COLON, mi = IN_BRACKETS, gi = PUNCTUATION, fi = FEW_WORDS, eo = LEFT_BEFORE, yi = LEFT_BEHIND, hi = MOST_LEFT_BEHIND
  function yn(e, t, n, r) { // yn = find, e = pattern, t = text, n = from, r = marks
    e.lastIndex = n;
    for (let o = e.exec(t); o; o = e.exec(t)) { // o = found, e = pattern, t = text
      let a = o.index + o[0].length - 1; // a = at, o = found
      if (!r.some((s) => s.from <= a && a < s.to))
        return o;
    }
    return null;
  }
  function de(e, t, n, r) { // de = parts, e = text, t = from, n = to, r = next
    let o = e.slice(t, n); // o = title, e = text, t = from, n = to
    for (let s = 0; s < hi; s++) // s = left, hi = MOST_LEFT_BEHIND
      o = o.replace(yi, "");
    let a = e.slice(r); // a = rest, e = text, r = next
    return {
      title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
      summary: [r + eo.exec(a)[0].length, e.length]
    };
  }
  function xi(e) { // xi = isFewWords, e = text
    return !gi.test(e) && e.trim().split(" ").length <= fi;
  }
  function bi(e, t, n) { // bi = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let c = di.exec(e.slice(l)); // c = found, di = AFTER_MARK, e = text, l = at
      return c ? l + c[0].length : -1;
    }, o = r(t.to);
    if (o !== -1)
      return de(e, t.from, t.to, o);
    let a = mi.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, mi = IN_BRACKETS, e = text, t = mark, s = end
    if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
      return de(e, t.from, s, Math.max(r(s), s));
    let i = yn(Zr, e, t.to, n); // i = dash, yn = find, Zr = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && xi(e.slice(t.to, i.index)) ? de(e, t.from, i.index, i.index + i[0].length) : de(e, t.from, t.to, t.to);
  }
  function to(e, t) { // to = split, e = text, t = marks
    let n = eo.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, eo = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
    if (r && r.from <= n)
      return bi(e, r, t);
    let o = yn(Zr, e, n, t) || yn(pi, e, n, t); // o = end, yn = find, Zr = BETWEEN, e = text, n = start, t = marks, pi = COLON
    return o ? de(e, n, o.index, o.index + o[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: de(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : de(e, n, e.length, e.length);
  }

  // src/harvest/item.ts
  function _i(e) { // _i = place, e = runs
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
  function wi(e) { // wi = marksOf, e = placed
    let t = /* @__PURE__ */ new Map(); // t = marks
    for (let { run: n, from: r, to: o } of e) // n = run, r = from, o = to, e = placed
      if (n.mark && o > r) {
        let a = t.get(n.mark); // a = mark, t = marks, n = run
        t.set(n.mark, { from: a ? a.from : r, to: o, isBold: n.isBold || a !== void 0 && a.isBold });
      }
    return Array.from(t.values());
  }
  function Ke(e) { // Ke = nestedLists, e = item
    return Array.from(e.children).reduce((t, n) => t.concat(n.matches("ul, ol") ? n : Ke(n)), []);
  }
  function vi(e) { // vi = readNested, e = lists
    let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
      let a = Ke(o), s = Ee(o, a), i = ue(ke(s)), l = hn(s), [c] = l; // a = below, Ke = nestedLists, o = line, s = runs, Ee = runsOf, i = text, ue = tidy, ke = joined, l = links, hn = linksOf, c = only
      c && l.length === 1 ? t.push([i, c]) : (l.forEach((u) => t.push([ce(u), u])), /[^\s,;.:|\u00B7&()-]/.test(ke(s.filter((u) => !u.link))) && n.push(i)), a.forEach((u) => Array.from(u.children).forEach(r));
    };
    return e.forEach((o) => Array.from(o.children).filter((a) => !qe(a)).forEach(r)), { materials: t, leftOver: n };
  }
  function hn(e) { // hn = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function no(e) { // no = readItem, e = item
    let t = Ke(e), { text: n, placed: r } = _i(Ee(e, t)), o = to(n, wi(r)), a = ue(n.slice(...o.title)); // t = lists, Ke = nestedLists, e = item, n = text, r = placed, _i = place, Ee = runsOf, o = found, to = split, wi = marksOf, a = title, ue = tidy
    if (a === "")
      return null;
    let s = ([u, p]) => r.filter((m) => m.from < p && m.to > u && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [c = null] = hn(i); // s = within, u = from, p = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, c = link, hn = linksOf
    return Object.assign({
      title: a,
      titleElement: i[0] ? i[0].element : e,
      link: c,
      summary: ue(n.slice(...o.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: hn(r.map(({ run: u }) => u)).filter((u) => u !== c)
    }, vi(t));
  }
  function ro(e) { // ro = readRenderedItem, e = item
    let t = (s) => e.querySelector(`.program-explorer-static__${s}`), n = e.querySelector("b"), r = n ? ce(n) : "", o = t("summary"), a = t("materials"); // t = part, s = name, e = item, n = heading, r = title, ce = seenText, o = summary, a = materials
    return n && r !== "" ? {
      title: r,
      titleElement: n,
      link: n.querySelector("a[href]"),
      // What is small says in which language the summary is.
      summary: o ? ce(o, Array.from(o.querySelectorAll("small"))) : "",
      summaryElement: o || e,
      otherLinks: [],
      materials: a ? Array.from(a.querySelectorAll("a[href]")).map((s) => [ce(s), s]) : [],
      leftOver: []
    } : null;
  }

  // src/harvest/links.ts
  var Si = ["title", "redlink", "redirect", "uselang", "useskin"], ki = /^[a-z][a-z0-9+.-]*:/i; // Si = HARMLESS, ki = SCHEME
  function so(e) { // so = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function oo(e) { // oo = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function xn(e, t) { // xn = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function Ei(e, t) { // Ei = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, c) => r.push(c));
    let o = n.get("redlink") !== null; // o = isRed, n = parameters
    if (!r.every((l) => Si.indexOf(l) !== -1 || o && l === "action"))
      return null;
    let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? so(i.slice(a.length, i.length - s.length)) : null;
  }
  function ao(e) { // ao = judged, e = value
    let t = F(e.replace(/^Special:MyLanguage\//i, "")); // t = link, F = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: se(e) || "bad-page", value: e };
  }
  function io(e, { address: t, articlePath: n }) { // io = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let o = xn(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? xn(o.origin + n.replace("$1", () => a[1] || "")) : xn(r, t); // o = base, xn = parse, t = address, a = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = so(s.hash), c = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && F(e.getAttribute("title") || ""); // i = fragment, so = decode, s = url, c = interwiki, e = anchor, F = parseLink
    if (c && "page" in c)
      return ao(c.page + (c.page.indexOf("#") === -1 ? i : ""));
    let u = s.protocol === "https:" || s.protocol === "http:"; // u = isWeb, s = url
    if (!u && ki.test(r))
      return { fault: "bad-scheme", value: r };
    let p = u && o && oo(s) === oo(o) ? Ei(s, n) : null; // p = title, u = isWeb, o = base, oo = hostOf, s = url, Ei = titleOf, n = articlePath
    return ao(p === null ? u ? s.href : r : p + i);
  }

  // src/harvest/slug.ts
  var Ti = [ // Ti = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function Pi(e) { // Pi = slug, e = text
    let t = Ti.reduce( // t = plain, Ti = LETTERS
      (n, [r, o]) => n.replace(r, o),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function lo() { // lo = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
      let a = !e.has(o); // a = isFree, e = taken, o = id
      return e.add(o), a;
    };
    return {
      take: r,
      make(...o) {
        n++;
        let a = o.map(Pi).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, Pi = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${a}-${++i}`;
        return t.set(a, i), s;
      }
    };
  }

  // src/harvest/unread.ts
  var Oi = "Add it by hand.", bn = "Add the right link by hand.", Ri = { // Oi = BY_HAND, bn = LINK, Ri = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', bn],
    "bad-address": ['The link is not an https address: "$1".', bn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', bn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', Oi]
  }, uo = 120;
  function Pe(e, t, n = "") { // Pe = unread, e = place, t = code, n = value
    let [r, o] = Ri[t], a = n.length > uo ? `${n.slice(0, uo - 1)}\u2026` : n; // r = reason, o = fix, Ri = WORDS, t = code, a = shown, n = value, uo = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
  }

  // src/harvest/programs.ts
  var Ai = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Li = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, co = 150; // Ai = ID, Li = LANGUAGE, co = MOST_CHARACTERS
  function po(e, t) { // po = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return (Li.test(r) ? r : t).toLowerCase();
  }
  function mo(e, t) { // mo = createReader, e = around, t = lost
    let n = [], r = [], o = lo(), a = /* @__PURE__ */ new Set(), s = (p, m) => { // n = records, r = programs, o = ids, lo = createIds, a = titles, s = textIn, p = text, m = element
      let d = po(m, e.pageLanguage); // d = language, po = languageOf, m = element, e = around
      return d === e.contentLanguage.toLowerCase() ? p : { [d]: p };
    }, i = (p, m) => { // i = resolve, p = link, m = tell
      let d = p && io(p, e); // d = resolved, p = link, io = resolveLink, e = around
      return d && "fault" in d ? (m(d.fault, d.value), null) : d && d.link;
    }, l = (p, m) => { // l = materialsOf, p = item, m = tell
      let d = []; // d = materials
      for (let [g, h] of p.materials) { // g = label, h = element, p = item
        let y = i(h, m); // y = link, i = resolve, h = element, m = tell
        y !== null && g !== "" ? d.push(/^https:/i.test(y) ? { label: s(g, h), url: y } : { label: s(g, h), page: y }) : y === null && m("nested-text", g);
      }
      return p.leftOver.forEach((g) => m("nested-text", g)), d;
    }, c = (p, m) => p !== null && !(Ai.test(p) && o.take(p)) ? (m("bad-id", p), null) : p, u = (p, m, d) => { // c = renderedId, p = element, m = group, Ai = ID, o = ids, u = read, d = place
      let g = p.getAttribute("data-program"), h = g === null ? no(p) : ro(p); // g = said, p = element, h = item, no = readItem, ro = readRenderedItem
      if (!h) {
        Ke(p).forEach((P) => Array.from(P.children).forEach((R, K) => u(R, m, `${d} \u2192 #${K + 1}`)));
        return;
      }
      let { title: y } = h, b = (P, R) => { // y = title, h = item, b = tell, P = code, R = value
        t.push(Pe(`${d} ("${y.slice(0, co)}")`, P, R));
      };
      y.length > co && b("long-title", y), a.has(y) && b("same-title", y), a.add(y);
      let x = i(h.link, b), S = c(g, b), _ = S === null ? o.make(y, x && !/^https:/i.test(x) ? x.replace(/#.*$/, "") : "") : S, k = p.getAttribute("data-status"), A = g === null ? m === "past" ? "past" : "ongoing" : we(k) ? k : null; // x = link, i = resolve, h = item, b = tell, S = own, c = renderedId, g = said, _ = id, o = ids, y = title, k = saidStatus, p = element, A = status, m = group, we = isStatus
      g !== null && k !== null && A === null && b("bad-status", k);
      let w = l(h, b); // w = materials, l = materialsOf, h = item, b = tell
      h.otherLinks.forEach((P) => b("link-in-text", `${ce(P)} (${P.getAttribute("href") || ""})`)), r.push({ id: _, isRendered: S !== null, group: m, title: y, link: x, summary: h.summary || null, status: A });
      let v = { id: _, title: s(y, h.titleElement) }; // v = record, _ = id, s = textIn, y = title, h = item
      h.summary && (v.summary = { [po(h.summaryElement, e.pageLanguage)]: h.summary }), x !== null && (v.page = x), A !== null && (v.status = A), w.length && (v.materials = w), n.push(v);
    };
    return { read: u, records: n, programs: r };
  }

  // src/harvest/sections.ts
  var _n = "h1, h2, h3, h4, h5, h6", Mi = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", go = "ul:not(.gallery)", $i = "div, center, span, main, article", Ci = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Ii = ".program-explorer, .mw-parser-output, [data-group], body"; // _n = HEADINGS, Mi = NOT_TEXT, go = LIST, $i = HOLDERS, Ci = BLOCKS, Ii = EDGES
  function wn(e) { // wn = textOf, e = element
    return ke(Ee(e));
  }
  function yo(e) { // yo = collector, e = isEnd
    let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
      [r, s].map(ue).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, a = (s) => { // a = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (qe(i) || i.matches(Mi))
        return !1;
      let l = i.matches(_n) ? i : i.matches(".mw-heading") ? i.querySelector(_n) : null; // l = heading, i = element, _n = HEADINGS
      return l ? (o(), e(l)) : i.matches(go) ? (o(), Array.from(i.children).forEach((c) => c.matches("li") ? t.push(c) : o(wn(c))), !1) : i.matches("section") || i.matches($i) && i.querySelector(`${go}, ${_n}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(Ci) ? o(wn(i)) : r += wn(i), !1);
    };
    return {
      visit: a,
      done: () => (o(), { items: t, others: n })
    };
  }
  function fo(e) { // fo = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function dt(e, t, n) { // dt = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: o } = yo((s) => s === t || fo(s) <= fo(e)), a = Be(e).block; // r = visit, o = done, yo = collector, s = next, t = other, fo = levelOf, e = heading, a = node, Be = sectionOf
    for (; ; ) {
      for (; !a.nextSibling; ) { // a = node
        let s = a.parentElement; // s = parent, a = node
        if (!s || s === n || !s.matches("div, section") || s.matches(Ii))
          return o();
        a = s;
      }
      if (a = a.nextSibling, r(a))
        return o();
    }
  }
  function ho(e) { // ho = sectionIn, e = group
    let { visit: t, done: n } = yo(() => !1); // t = visit, n = done, yo = collector
    return e.childNodes.forEach(t), n();
  }

  // src/harvest/harvest.ts
  var vn = ["current", "past"], xo = "[data-limit], [data-preset]"; // vn = GROUPS, xo = PARTIAL
  function Ni(e, t) { // Ni = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(vn.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, vn = GROUPS, o = group
    if (n.length)
      return n.map((o) => { // n = marked, o = element
        let a = Xr(o), s = o.dataset.group; // a = heading, Xr = firstHeading, o = element, s = group
        return { group: s, name: a ? Se(a) : s, section: ho(o) };
      });
    let r = vn.map((o) => le(e, t[o])); // r = headings, vn = GROUPS, o = group, le = findHeading, e = container, t = place
    return vn.map((o, a) => { // vn = GROUPS, o = group, a = at
      let s = r[a] || null; // s = heading, r = headings, a = at
      return {
        group: o,
        name: s ? Se(s) : t[o].texts[0] || t[o].anchor,
        section: s && dt(s, r[1 - a] || null, e)
      };
    });
  }
  function Sn(e, t, n) { // Sn = harvest, e = container, t = place, n = options
    let r = [], o = mo({ // r = lost, o = reader, mo = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: c } of Ni(e, t)) { // i = group, l = name, c = section, Ni = findGroups, e = container, t = place
      if (!c) {
        r.push(Pe(l, "no-heading"));
        continue;
      }
      c.items.length || r.push(Pe(l, "no-list")), c.items.forEach((u, p) => o.read(u, i, `${l} \u2192 #${p + 1}`)), c.others.forEach((u) => r.push(Pe(l, "no-bullets", u)));
    }
    let { records: a, programs: s } = o; // a = records, s = programs, o = reader
    return {
      page: { version: Ne, programs: a },
      programs: s,
      unread: r,
      isPartial: e.matches(xo) || e.querySelector(xo) !== null
    };
  }

  // src/host/find.ts
  var Z = "program-explorer"; // Z = HOST_CLASS
  function kn(e) { // kn = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function En(e, t, n) { // En = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: kn(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function pt(e) { // pt = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function bo(e, t) { // bo = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function _o(e) { // _o = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && En(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function wo(e) { // wo = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Z}[data-source]`)).map((n) => { // e = content, Z = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: c = "", bundle: u = "", bundleVersion: p = "" } = n.dataset, m = bo(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, c = messages, u = bundle, p = bundleVersion, n = root, m = current, bo = headingIn
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
        words: new Map(c.split(" ").map((d) => { // c = messages, d = one
          let [g = "", h] = d.split(":"); // g = code, h = revision, d = one
          return [g, Number(h)];
        })),
        statics: Array.from(n.children).filter((d) => d instanceof HTMLElement),
        current: _o(m),
        past: _o(bo(n, "past")),
        level: pt(m)
      };
    });
  }

  // src/harvest/insert.ts
  function Tn(e) { // Tn = known, e = heading
    return e && En(Se(e), e, fn(e));
  }
  function vo(e, t) { // vo = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let o = le(n, t.current); // o = current, le = findHeading, n = root, t = place
    return Object.assign({}, e, { current: Tn(o), past: Tn(le(n, t.past)), level: pt(o) });
  }
  function So(e, t) { // So = insertHost, e = content, t = place
    let n = le(e, t.current); // n = currentHeading, le = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${Z}`))
      return null;
    let r = Be(n), o = le(e, t.past), a = o && Be(o), s = o && dt(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((c) => a.lists.some((u) => u === c.parentNode)), l = document.createElement("div"); // r = current, Be = sectionOf, n = currentHeading, o = pastHeading, le = findHeading, e = content, t = place, a = past, s = below, dt = sectionUnder, i = pastIsBare, c = item, u = list, l = root
    return l.className = Z, l.dataset.source = t.source, r.insertion.parent.insertBefore(l, r.insertion.before), {
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
      past: i ? Tn(o) : null,
      level: pt(n) + 1
    };
  }

  // src/harvest/harvester.ts
  function ko(e) { // ko = createHarvester, e = place
    return {
      insertHost: (t) => So(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: o } = Sn(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = ut(a, je(t)); // r = page, o = unread, Sn = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, ut = parseForReaders, je = optionsFor
        return s && s.programs.length ? [vo(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
      },
      harvest: (t, n) => Sn(t, e, n)
    };
  }

  // src/harvest/place.ts
  var Eo = { // Eo = META
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
  var { insertHost: Hi, readHost: Fi, harvest: Di } = ko(Eo); // Hi = insertHost, Fi = readHost, Di = harvest, ko = createHarvester, Eo = META

  // src/programs/texts.ts
  function ee(e, t, n) { // ee = pickText, e = text, t = chain, n = pageLanguage
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
  function Oe(e) { // Oe = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/explore/bitset.ts
  function B(e) { // B = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function mt(e) { // mt = allBits, e = size
    let t = B(e).fill(-1); // t = bits, B = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function gt(e, t) { // gt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Ve(e, t) { // Ve = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Re(e, t) { // Re = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function To(e, t) { // To = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function Ui(e) { // Ui = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function te(e, t = e, n = e) { // te = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += Ui((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var ft = ["relevance", "status", "newest", "title"], Ge = "not-stated", yt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // ft = SORTS, Ge = NOT_STATED, yt = EMPTY_QUERY

  // src/explore/program-index.ts
  var ht = ["q", "sort", "program", "view"]; // ht = RESERVED
  function Wi({ start: e, end: t, status: n }, r) { // Wi = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && Q(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, Q = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function ji(e) { // ji = inTreeOrder, e = vocabulary
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
  function Bi(e, t, n) { // Bi = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, y) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, y = i
      let b = s.get(h); // b = programs, s = found, h = term
      b || (b = B(r), s.set(h, b), i.set(h, a ? Cr(a, h) : [])), gt(b, y);
    };
    if (t.programs.forEach((h, y) => { // t = list, h = program, y = i
      var x; // x = _a
      let b = e === "period" ? Wi(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // b = terms, e = id, Wi = yearsOf, h = program, n = thisYear
      for (let S of b) // S = term, b = terms
        S !== Ge && (l(S, y), (x = i.get(S)) == null || x.forEach((_) => l(_, y)));
    }), !s.size)
      return null;
    let c = Array.from(s.keys()).sort(), u = e === "status" ? U : e === "period" ? c.sort((h, y) => Number(y) - Number(h)) : a ? ji(a).concat(c) : c, p = B(r), m = /* @__PURE__ */ new Map(), d = 0, g = (h, y) => { // c = rest, s = found, u = order, e = id, U = STATUSES, h = term, y = programs, a = vocabulary, ji = inTreeOrder, p = stated, B = noBits, r = size, m = terms, d = telling, g = show
      let b = te(y); // b = total, te = count, y = programs
      if (b && !m.has(h)) {
        let x = a && a.terms.get(h); // x = known, a = vocabulary, h = term
        m.set(h, {
          id: h,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(h) || []).length,
          programs: y,
          count: b
        }), Re(p, y), d += +(b < r);
      }
    };
    return u.forEach((h) => g(h, s.get(h) || B(0))), g(Ge, mt(r).map((h, y) => h & ~p[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: d > 1
    };
  }
  function Po(e, t, n, r = () => null) { // Po = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = ht.indexOf(s) === -1 && Bi(s, e, Number(n.slice(0, 4))); // i = facet, ht = RESERVED, s = id, Bi = indexFacet, e = list, n = today
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
  var Oo = /^#?programs(?:$|\?|%3f)/i; // Oo = OURS
  function _t(e) { // _t = isFragmentOurs, e = hash
    return Oo.test(e);
  }
  var qi = 8e3, Ki = 200, Vi = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // qi = MOST_CHARACTERS, Ki = MOST_LETTERS, Vi = UNSAFE
  function xt(e) { // xt = encode, e = value
    return e.replace(Vi, (t) => { // e = value, Vi = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function bt(e) { // bt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Ro(e) { // Ro = normalText, e = text
    return e.slice(0, Ki).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function wt(e, t = []) { // wt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && ht.indexOf(o) === -1 && n.push(`${xt(o)}=${a.map(xt).join(",")}`);
    });
    let r = Ro(e.text); // r = text, Ro = normalText, e = query
    return r && n.push("q=" + xt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + xt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function vt(e, t) { // vt = fromFragment, e = hash, t = known
    let n = Oo.exec(e); // n = ours, Oo = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, qi).split("&")) { // i = part, e = hash, n = ours, qi = MOST_CHARACTERS
      let [l = "", ...c] = i.split("="), u = bt(l), p = c.join("="), m = bt(p); // l = rawKey, c = rest, i = part, u = key, bt = decode, p = raw, m = value
      if (u === "q")
        o = Ro(bt(p.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = ft.find((d) => d === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (ht.indexOf(u) === -1) {
        let d = p.split(",").map(bt).concat(m.split(",")).filter((g) => t.hasTerm(u, g)); // d = terms, p = raw, bt = decode, m = value, g = term, t = known, u = key
        d.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var Gi = ".mw-pt-languages a, .interwiki-pagetranslation a", zi = ["mousedown", "focusin"]; // Gi = LINKS, zi = BEFORE
  function Ji({ target: e }) { // Ji = carry, e = target
    let t = e instanceof Element ? e.closest(Gi) : null; // t = link, e = target, Gi = LINKS
    t && (t.hash = _t(location.hash) ? location.hash : "");
  }
  function Ao() { // Ao = keepViewAcrossLanguages
    zi.forEach((e) => document.addEventListener(e, Ji));
  }

  // src/host/languages.ts
  function St({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // St = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = kn(n); // o = around, kn = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function Lo(e, t) { // Lo = translatedFor, e = chain, t = contentLanguage
    let n = rt(e), r = n === Bt ? e[0] || "" : n; // n = spoken, rt = languageFor, e = chain, r = own, Bt = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function Mo(e, t) { // Mo = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var $o = ["Community Development", "Community Development/What we do"], Qi = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // $o = PAGES, Qi = TRANSLATION
  function Co(e) { // Co = isPlacePage, e = title
    return $o.includes(e) || $o.includes(e.replace(Qi, ""));
  }

  // src/explore/relatives.ts
  function Io(e) { // Io = createRelatives, e = programs
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
  var Xi = /* @__PURE__ */ new Set([ // Xi = RTL
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
  function Ae(e) { // Ae = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Xi.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function Yi(e, t) { // Yi = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function No(e, t, n = null) { // No = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let c = i.format(l); // c = text, i = shape, l = instant
      return s.approximate ? t("date-about", c) : c;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? Yi(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var On = "programExplorer", kt = "programExplorerDialog"; // On = STATE_KEY, kt = DIALOG_KEY
  function Ho(e, t, n) { // Ho = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (p) => { // r = fragment, e = view, o = remembered, p = key
      let m = e.history.state, d = typeof m == "object" && m !== null ? m[p] : null; // m = state, e = view, d = kept, p = key
      return typeof d == "string" ? d : null;
    }, a = (p, m, d) => e.history[`${p}State`](Object.assign({}, e.history.state, m), "", d), s = () => o(kt) === n, i = () => a("push", { [kt]: n }), l = () => t && (t(r()) ? r() : o(On)), c = l() || "", u = () => { // a = put, p = change, m = memory, d = url, e = view, s = isInDialog, o = remembered, kt = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, On = STATE_KEY, c = shown, u = stamp
      t && l() === null && a("replace", { [On]: c });
    };
    return u(), {
      read: l,
      write: (p, m, d = !1) => { // p = text, m = change, d = isUnder
        if (!t)
          return;
        c = p;
        let g = r(), h = p === "" && g !== "" && !t(g), y = m === "push"; // g = here, r = fragment, h = keepsForeign, p = text, t = isOurs, y = isChoice, m = change
        a(
          d ? "replace" : m,
          { [On]: p, [kt]: y ? null : o(kt) },
          p !== "" ? `#${p}` : h ? e.location.hash : e.location.pathname + e.location.search
        ), y && d && i();
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
          u(), c = l() || "", m();
        };
        e.addEventListener("popstate", d);
      }
    };
  }

  // src/views/after-paint.ts
  function Et(e) { // Et = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function Fo(e, t, n, r, o, a) { // Fo = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => ee(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, a = language, i = pick, ee = pickText, r = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, d) => { // p = term, m = facetId, d = id
      var h; // h = _a
      if (d === Ge)
        return s(t("not-stated"));
      let g = (h = e.vocabularies.get(m)) == null ? void 0 : h.terms.get(d); // g = entry, h = _a, e = list, m = facetId, d = id
      return g ? i(g.label) : s(we(d) && m === "status" ? l(d) : m === "language" ? n.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, d) => { // m = facetId, d = id
        let g = `${m} ${d}`, h = c.get(g) || p(m, d); // g = key, m = facetId, d = id, h = label, c = known, p = term
        return c.set(g, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var T, Wo, Zi, ne, Rn, Rt, jo, Pt, Bo, Ln, An, el, Je = /* @__PURE__ */ Symbol.for("pv"), At = {}, Lt = [], tl = /^m(i|n|o|s|text|space)$/, Mn = Array.isArray, $n = Lt.slice, me = Object.assign; // T = options, Wo = vnodeId, Zi = isValidElement, ne = rerenderQueue, Rn = prevDebounce, Rt = rerenderCount, jo = depthSort, Pt = EVENT_DISPATCHED, Bo = CAPTURE_REGEX, Ln = eventClock, An = eventProxies, el = i, Je = VNODE_MARKER, At = EMPTY_OBJ, Lt = EMPTY_ARR, tl = MATHML_TOKEN_ELEMENTS, Mn = isArray, $n = slice, me = assign
  function pe(e) { // pe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function qo(e, t, n) { // qo = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? $n.call(arguments, 2) : n), ze(e, s, r, o, null);
  }
  function ze(e, t, n, r, o) { // ze = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Je, __v: o || ++Wo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Je = VNODE_MARKER, o = original, Wo = vnodeId
    return !o && T.vnode && T.vnode(a), a;
  }
  function Mt() { // Mt = createRef
    return { current: null };
  }
  function oe(e) { // oe = Fragment, e = props
    return e.children;
  }
  function q(e, t) { // q = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function re(e, t) { // re = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && re(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : re(e);
  }
  function nl(e) { // nl = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = me({ constructor: Je }, n)).__v = n.__v + 1, T.vnode && T.vnode(t), Cn(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || re(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Qo(o, t, a), n.__ = n.__e = null, t.__e != r && Ko(t));
  }
  function Ko(e) { // Ko = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Ko(e);
  }
  function Do(e) { // Do = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ne.push(e), Rt++)) && Rn == T.debounceRendering || ((Rn = T.debounceRendering) || queueMicrotask)(Vo);
  }
  function Vo() { // Vo = process
    try {
      for (var e, t = 1; ne.length; ) ne.length > t && ne.sort(jo), e = ne.shift(), t = ne.length, 8 & e.__g && nl(e); // e = c, t = l, ne = rerenderQueue, jo = depthSort, nl = renderComponent
    } finally {
      (Rt = ne.length) && (Rn || queueMicrotask)(Vo);
    }
  }
  function Go(e, t, n, r, o, a, s, i, l, c, u) { // Go = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var p, m, d, g, h, y, b = r.__k || Lt, x = t.length; // p = i, m = oldVNode, d = childVNode, g = newDom, h = firstChildDom, y = result, b = oldChildren, r = oldParentVNode, Lt = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = rl(n, t, b, l, x), p = 0; p < x; p++) (d = n.__k[p]) != null && (m = ~d.__i && b[d.__i] || At, d.__i = p, y = Cn(e, d, m, o, a, s, i, l, c, u), g = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && In(m.ref, null, d, m), d.ref && u.push(d.ref, d.__c || g, d)), h = h || g, 4 & d.__u ? (l = zo(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && y !== void 0 ? l = y : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, rl = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, x = newChildrenLength, p = i, d = childVNode, m = oldVNode, At = EMPTY_OBJ, y = result, Cn = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, g = newDom, In = applyRef, h = firstChildDom, zo = insert, void = type
    return n.__e = h, l;
  }
  function rl(e, t, n, r, o) { // rl = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, p, m, d, g = n.length, h = g, y = 0, b = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, p = lisLengths, m = hi, d = mid, g = oldChildrenLength, n = oldChildren, h = remainingOldChildren, y = skew, b = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = ze(null, s) : Mn(s) ? s = x[a] = ze(oe, { children: s }) : s.constructor === Je && s.__b ? s = x[a] = ze(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = ol(s, n, l, h)) && (h--, (i = n[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? y-- : c == l + 1 ? y++ : c != l && (c > l ? y-- : y++, b = 1)) : (~c || (o > g ? y-- : o < g && y++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, ze = createVNode, Mn = isArray, oe = Fragment, Je = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, ol = findMatchingIndex, n = oldChildren, h = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (u = [], p = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // u = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (y = 0, m = u.length; y < m; ) u[d = y + m >> 1] < s.__i ? y = d + 1 : m = d; // y = skew, m = hi, u = tails, d = mid, s = childVNode
        u[y] = s.__i, p[a] = y + 1;
      }
      for (y = u.length; a--; ) p[a] && (p[a] == y ? y-- : x[a].__u |= 4); // y = skew, u = tails, a = i, p = lisLengths, x = newChildren
    }
    if (h) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = re(i)), Nn(i, i));
    return r;
  }
  function zo(e, t, n, r) { // zo = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = zo(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = re(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, re = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function ol(e, t, n, r) { // ol = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Uo(e, t, n) { // Uo = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function Tt(e, t, n, r, o) { // Tt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Uo(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Uo(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = An[t] || (An[t] = al(t)), (e.__a || (e.__a = {}))[t] = Ln, a = t != (t = t.replace(Bo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function al(e) { // al = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[Pt] == null) t[Pt] = Ln++;
        else if (t[Pt] < this.__a[e]) return;
        return n(T.event ? T.event(t) : t);
      }
    };
  }
  function Cn(e, t, n, r, o, a, s, i, l, c) { // Cn = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, p, m, d, g, h, y, b, x, S, _, k, A, w, v, P, R, K, V = t.type; // u = tmp, p = resumed, m = oldCommitQueueLength, d = c, g = oldProps, h = oldState, y = snapshot, b = newProps, x = isClassComponent, S = provider, _ = componentContext, k = renderHook, A = count, w = renderResult, v = startMarker, P = end, R = i, K = child, V = newType, t = newVNode
    if (t.constructor !== Je) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, p = a = [], u.nodeType == 8 ? i = Ot(u, a) : a.push(u), i = a[0] || i), (u = T.__b) && u(t);
    e: if (typeof V == "function") {
      m = s.length;
      try {
        if (b = t.props, x = (u = V.prototype) && u.render, S = (u = V.contextType) && r[u.__c], _ = u ? S ? S.props.value : u.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (x ? t.__c = d = new V(b, _) : (t.__c = d = new q(b, _), d.constructor = V, d.render = il), S && S.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), x && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = me({}, d.__s)), me(d.__s, V.getDerivedStateFromProps(b, d.__s)))), g = d.props, h = d.state, d.__v = t, n.__c) {
          if (b !== g && x && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, _), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, _) === !1) {
            t.__v != n.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function($) {
              $ && ($.__ = t);
            }), Lt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = re(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, _), x && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(g, h, y);
          });
        } else x && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), x && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = _, d.props = b, d.__P = e, d.__g &= -5, k = T.__r, A = x ? 25 : 0;
        do
          d.__g &= -9, k && k(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++A < 25);
        x && (Lt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = me({}, r, d.getChildContext())), x && n.__c && d.getSnapshotBeforeUpdate && (y = d.getSnapshotBeforeUpdate(g, h)), w = u && u.type === oe && u.key == null ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function($) {
          $ && Nn($, $);
        }), n.__k = null), i = n.__k ? re(n, 0) : null), i = Go(e, Mn(w) ? w : [w], t, n, r, o, a, s, i, l, c), b.__P && (t.__e = null, i = u), t.__u &= -161, p && p.some(pe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch ($) {
        if (s.length = m, t.__v = null, l || a) if ($ && $.then) {
          if (t.__u |= 128 | l, a) {
            for (~(R = a.indexOf(i || void 0)) || (R = a.length); (K = a[R - 1]) && K.nodeType == 8; ) R--; // R = i, a = excessDomChildren, i = oldDom, void = oldDom, K = child
            for (; R < a.length; R++) if (K = a[R]) if (a[R] = null, v) { // R = i, a = excessDomChildren, K = child, v = startMarker
              if (K == P) break;
            } else {
              if (K.nodeType != 8) break;
              K.data.startsWith("$s") && (P = Ot(v = K));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (u = Ot(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(pe);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), $ && $.then || Jo(t), T.__e($, t, n);
      }
    } else i = t.__e = sl(n.__e, t, n, r, o, a, s, l, c, e);
    return (u = T.diffed) && u(t), i;
  }
  function Ot(e, t) { // Ot = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Jo(e) { // Jo = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Jo));
  }
  function Qo(e, t, n) { // Qo = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) In(n[r++], n[r++], n[r++]); // r = i, n = refQueue, In = applyRef
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
  function sl(e, t, n, r, o, a, s, i, l, c) { // sl = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, p, m, d, g, h, y, b, x = n.props || At, S = t.props, _ = t.type; // u = i, p = newHtml, m = oldHtml, d = newChildren, g = value, h = inputValue, y = checked, b = doc, x = oldProps, n = oldVNode, At = EMPTY_OBJ, S = newProps, t = newVNode, _ = nodeType
    if (_ == "svg" ? o = "http://www.w3.org/2000/svg" : _ == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((g = a[u]) && (_ ? g.localName == _ : g.nodeType == 3)) { // u = i, a = excessDomChildren, g = value, _ = nodeType
        e = g, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (b = c.ownerDocument || document, !_) return b.createTextNode(S);
      e = b.createElementNS(o, _, S.is ? S : c), i && (T.__m && T.__m(t, a), i = !1), a = null;
    }
    if (_) {
      if (c = _ == "template" && e.content || e, a = _ == "textarea" && S.defaultValue != null ? null : a && $n.call(c.childNodes), !i && a) for (x = {}, u = 0; u < e.attributes.length; u++) x[(g = e.attributes[u]).name] = g.value;
      for (u in x) g = x[u], u == "dangerouslySetInnerHTML" ? m = g : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || Tt(e, u, null, g, o); // u = i, x = oldProps, g = value, m = oldHtml, S = newProps, Tt = setProperty, e = dom, o = namespace
      for (u in S) g = S[u], u == "children" ? d = g : u == "dangerouslySetInnerHTML" ? p = g : u == "value" ? h = g : u == "checked" ? y = g : i && typeof g != "function" || x[u] === g || Tt(e, u, g, x[u], o); // u = i, S = newProps, g = value, d = newChildren, p = newHtml, h = inputValue, y = checked, i = isHydrating, x = oldProps, Tt = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (_ == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && tl.test(_)) && (o = "http://www.w3.org/1999/xhtml"), Go(c, Mn(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && re(n, 0), i, l), a && a.some(pe)), i && _ != "textarea" || (u = "value", _ == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (_ != "progress" || h) || Tt(e, u, h, x[u], o), u = "checked", y != null && y != e[u] && Tt(e, u, y, x[u], o));
    } else x === S || i && e.data == S || (e.data = S);
    return e;
  }
  function In(e, t, n, r) { // In = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      T.__e(o, n);
    }
  }
  function Nn(e, t, n) { // Nn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (T.unmount && T.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || In(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        T.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Nn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Ot(r, a = [])) && (r == e.__e && a.some(pe), pe(o), pe(r)), n || pe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function il(e, t, n) { // il = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Hn(e, t) { // Hn = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    T.__ && T.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = ze(oe, { children: [e] }), o = [], a = [], Cn(t, t.__k, r || At, At, t.namespaceURI, r ? null : t.firstChild ? $n.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Qo(o, t.__k, a), t.__k.props.children = null;
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
    throw Rt = 0, e;
  } }, Wo = 0, Zi = function(e) {
    return e != null && e.constructor === Je;
  }, q.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = me({}, this.state)), typeof e == "function" && (e = e(me({}, n), this.props)), e && (me(n, e), this.__v && (t && this.__k.push(t), Do(this)));
  }, q.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Do(this));
  }, q.prototype.render = oe, ne = [], Rt = 0, jo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Pt = /* @__PURE__ */ Symbol(), Bo = /(PointerCapture)$|Capture$/i, Ln = 0, An = {}, el = 0;

  // src/explore/fold.ts
  var Fn = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", ll = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", ul = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), Xo = /* @__PURE__ */ new Map([ // Fn = UNSPACED, ll = BETWEEN, ul = LEFT_OUT, Xo = PLAIN
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
  ]), cl = new RegExp(`[${Array.from(Xo.keys()).join("")}]`, "g"), dl = /^[\0-\x7f]*$/, Yo = new RegExp(`[${Fn}]+|[^${Fn}${ll}]+`, "g"), pl = new RegExp(`[${Fn}]`), ml = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Qe(e) { // Qe = fold, e = text
    return dl.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(ul, "").replace(cl, (t) => Xo.get(t) || t);
  }
  function $t(e, t) { // $t = eachWord, e = folded, t = visit
    e.replace(Yo, (n, r) => (t(n, r), ""));
  }
  function Zo(e) { // Zo = line, e = text
    let t = Qe(e).match(Yo); // t = words, Qe = fold, e = text, Yo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Dn(e) { // Dn = isUnspaced, e = word
    return pl.test(e);
  }
  function ea(e) { // ea = needleOf, e = word
    return Dn(e) || ml.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Un(e) { // Un = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Oe(n)),
      []
    );
  }
  function na(e) { // na = textsOf, e = program
    return [
      Oe(e.title),
      Un([e.summary]),
      Un(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function gl(e, t, { id: n, label: r, aliases: o }) { // gl = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Un([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function ta(e) { // ta = joined, e = texts
    return e.map(Zo).join(`
`);
  }
  function ra(e) { // ra = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let [s, i, l] = na(o).map(ta); // s = title, i = summary, l = rest, na = textsOf, o = program, ta = joined
      return t[2 * a] = s.length, t[2 * a + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = gl(e, o.id, a); // s = names, gl = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: ta(s), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function oa(e, { lines: t, terms: n }, r) { // oa = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o)
      return o.names;
    let a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? na(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function fl(e) { // fl = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Qe(s); // i = plain, Qe = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let o = " ", a = [0]; // o = line, a = places
    return $t(t, (s, i) => { // $t = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let c = i; c <= i + s.length; c++) // c = i, i = at, s = word
        a.push((l = n[c]) != null ? l : e.length);
    }), { line: o, places: a };
  }
  function Ct(e, t) { // Ct = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = fl(e), o = new Uint8Array(e.length); // n = line, r = places, fl = lineWithPlaces, e = text, o = hits
    for (let i of t) { // i = needle, t = needles
      let l = i.charAt(0) === " " ? 1 : 0; // l = first, i = needle
      for (let c = n.indexOf(i); c !== -1; c = n.indexOf(i, c + 1)) { // c = at, n = line, i = needle
        let u = r[c + l] || 0, p = c + i.length; // u = start, r = places, c = at, l = first, p = last, i = needle
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
  function aa(e, t, n) { // aa = slips, e = a, t = b, n = most
    let r = [], o = Array.from({ length: t.length + 1 }, (a, s) => s); // r = beforeLast, o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      let s = [a], i = a; // s = row, a = i, i = least
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        let c = e.charCodeAt(a - 1) === t.charCodeAt(l - 1), u = Math.min( // c = isSame, e = a, a = i, t = b, l = j, u = cost
          o[l - 1] + (c ? 0 : 1),
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
  var sa = 4, yl = 8, ia = /* @__PURE__ */ new WeakMap(); // sa = LEAST_LETTERS, yl = LONG, ia = vocabularies
  function hl(e) { // hl = wordsOf, e = haystack
    let t = ia.get(e); // t = known, ia = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return ia.set(e, o), o;
  }
  function xl({ counts: e }, t) { // xl = nearest, e = counts, t = word
    let n = t.length < yl ? 1 : 2, r = null, o = 1 / 0; // n = most, t = word, yl = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = candidate
      let i = (l, c) => { // i = offer, l = part, c = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let u = aa(t, l, n), p = u + c + 0.4 / a; // u = found, aa = slips, t = word, l = part, n = most, p = cost, c = begun, a = times
        u <= n && p < o && (r = s, o = p);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function bl({ list: e }, t) { // bl = cut, e = list, t = run
    let n = Array.from(t.normalize("NFC")), r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = n.slice(o, a + 1).join("").normalize("NFKD"), c = i.filter((u) => u.indexOf(l) !== -1); // l = longer, n = characters, o = start, a = end, c = rest, i = holders, u = word
        if (!c.length)
          break;
        s = l, i = c;
      }
      if (!s)
        return null;
      r.push(s);
    }
    return r;
  }
  function _l(e, t) { // _l = otherwise, e = words, t = word
    if (Dn(t))
      return bl(e, t);
    let n = /\d/.test(t) ? null : xl(e, t); // n = similar, t = word, xl = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function wl(e, t, n) { // wl = spelling, e = index, t = haystack, n = needle
    for (let r of oa(e, t, n)) { // r = text, oa = textsWith, e = index, t = haystack, n = needle
      let o = Ct(r, [n]).find((a) => a.hit); // o = hit, Ct = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function la(e, t, n) { // la = forgive, e = index, t = haystack, n = needles
    let r = hl(t), o = [], a = !1; // r = words, hl = wordsOf, t = haystack, o = used, a = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        o.push(s);
      else if (i.length >= sa && r.line.indexOf(i) !== -1)
        o.push(i);
      else {
        let l = i.length < sa ? null : _l(r, i); // l = others, i = word, sa = LEAST_LETTERS, _l = otherwise, r = words
        if (!l)
          return null;
        o.push(...l), a = !0;
      }
    }
    return o.every((s, i) => s === n[i]) ? null : { needles: o, corrected: a ? o.map((s) => wl(e, t, s)) : null };
  }

  // src/explore/search.ts
  var vl = 200, Sl = 16, kl = 24, El = 12, Tl = 6, Pl = 2, da = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Wn = /* @__PURE__ */ new WeakMap(); // vl = MOST_LETTERS, Sl = MOST_WORDS, kl = IN_TITLE, El = IN_TERM, Tl = IN_SUMMARY, Pl = IN_REST, da = NOTHING, Wn = memories
  function jn(e) { // jn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, vl).split(/["“”„«»]/).forEach((n, r) => { // e = text, vl = MOST_LETTERS, n = part, r = i
      let o = []; // o = words
      $t(Qe(n), (a) => o.push(a)), r % 2 && o.length > 1 ? t.add(" " + o.join(" ")) : o.forEach((a) => t.add(ea(a)));
    }), Array.from(t).slice(0, Sl);
  }
  function Ol({ terms: e, lines: t }, n) { // Ol = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => Re(o, a), B(t.length)) : null;
  }
  function ua(e, t, n) { // ua = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => Ol(e, l)), s = B(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, Ol = termHits, s = programs, B = noBits, i = scores
    return r.forEach((l, c) => { // r = lines, l = line, c = i
      if (n && !Ve(n, c))
        return;
      let u = 0; // u = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], d = a[p], g = l.indexOf(m), h = g !== -1 && g < o[2 * c]; // m = needle, t = needles, p = n, d = hits, a = byTerm, g = at, l = line, h = inTitle, o = ends, c = i
        if (!h && d && Ve(d, c))
          u += El;
        else {
          if (g === -1)
            return;
          {
            let y = h ? kl : g < o[2 * c + 1] ? Tl : Pl; // y = weight, h = inTitle, kl = IN_TITLE, g = at, o = ends, c = i, Tl = IN_SUMMARY, Pl = IN_REST
            u += l.charCodeAt(g + m.length) === 32 ? y * 1.5 : y;
          }
        }
      }
      gt(s, c), i[c] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function ca({ programs: e }) { // ca = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Rl(e, t) { // Rl = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function pa(e) { // pa = remember, e = index
    let t = Wn.get(e); // t = memory, Wn = memories, e = index
    return t || (t = { haystack: ra(e), text: "", found: da }, Wn.set(e, t)), t;
  }
  function ma(e) { // ma = prepareSearch, e = index
    pa(e);
  }
  function Bn(e, t) { // Bn = search, e = index, t = text
    let n = Wn.get(e); // n = known, Wn = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = jn(t); // r = needles, jn = needlesOf, t = text
    if (!r.length)
      return da;
    let o = n || pa(e), { haystack: a, found: s } = o, i = ua(a, r, Rl(s, r) ? s.programs : null); // o = memory, n = known, pa = remember, e = index, a = haystack, s = last, i = found, ua = scan, r = needles, Rl = narrows
    if (ca(i)) {
      let l = la(e, a, r), c = l && ua(a, l.needles, null); // l = forgiven, la = forgive, e = index, a = haystack, r = needles, c = better, ua = scan
      l && c && !ca(c) && (i = Object.assign({}, c, { corrected: l.corrected }));
    }
    return o.text = t, o.found = i, i;
  }

  // src/explore/facets.ts
  function Le(e, t) { // Le = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function ga(e, t) { // ga = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => Re(n, r), B(e)) : null;
  }
  function fa(e, t, n) { // fa = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = ga(e.programs.length, Le(o, t)); // a = programs, ga = anyOf, e = index, Le = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function qn(e, t, n) { // qn = passing, e = size, t = filters, n = except
    let r = mt(e); // r = programs, mt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && To(r, o);
    }), r;
  }
  function Kn(e, t) { // Kn = countMatches, e = index, t = query
    let n = fa(e, t, Bn(e, t.text).programs); // n = filters, fa = filtersOf, e = index, t = query, Bn = search
    return te(qn(e.programs.length, n));
  }
  function ya(e, t) { // ya = explore, e = index, t = query
    let n = e.programs.length, r = Bn(e, t.text), o = fa(e, t, r.programs), a = qn(n, o), s = []; // n = size, e = index, r = found, Bn = search, t = query, o = filters, fa = filtersOf, a = matches, qn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), c = l ? qn(n, o, i.id) : a, u = Le(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, c = others, qn = passing, n = size, a = matches, u = chosen, Le = chosenTerms, t = query, p = terms, m = term
        let d = te(m.programs, c), g = u.indexOf(m) !== -1, h = g ? te(ga(n, u.filter((y) => y !== m)) || c, c) : l ? te(l, c, m.programs) : d; // d = own, te = count, m = term, c = others, g = isChosen, u = chosen, h = after, ga = anyOf, n = size, y = other, l = filter
        return { term: m, chosen: g, after: h, own: d };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: te(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function Me(e, t) { // Me = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Vn(e, t, n) { // Vn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function ha(e, t, n) { // ha = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return Vn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function xa(e) { // xa = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function ba(e, t) { // ba = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Le(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Al = /* @__PURE__ */ Symbol.for("pv"), Ll = 0; // Al = VNODE_MARKER, Ll = vnodeId
  function f(e, t, n, r, o, a) { // f = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var c = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Al, __v: --Ll, __i: -1, __u: 0 }; // c = vnode, e = type, l = normalizedProps, n = key, s = ref, Al = VNODE_MARKER, Ll = vnodeId
    return (o || a) && (c.__source = o, c.__self = a), T.vnode && T.vnode(c), c;
  }

  // src/views/say.tsx
  function ge(e) { // ge = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function L({ text: e, language: t }, n, r = e) { // L = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ f("bdi", { children: r }) : /* @__PURE__ */ f("bdi", { lang: t, dir: Ae(t), children: r });
  }

  // src/views/chips.tsx
  function Ml({ context: e, actions: t }, n) { // Ml = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: L(s, a, r("chip-facet", s.text)) }),
          L(i, a)
        ]
      }
    );
  }
  function $l({ context: { msg: e }, state: t, actions: n }) { // $l = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(Me(t.query, "")),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ f("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var It = class extends q { // It = Chips, q = x
    constructor() {
      super(...arguments);
      this.list = Mt();
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
      let { context: r, state: o, actions: a } = n, s = ba(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, ba = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ f("li", { children: Ml(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ f("li", { children: $l(n) }, "text"),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function _a(e, t) { // _a = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = Me(t, ""); // r = without, Me = withText, t = query
      n.push({ kind: "text", query: r, count: Kn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = Le(r, t); // o = terms, Le = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = Vn(t, r.id, []); // a = without, Vn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: Kn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function $e(e, t, n, r) { // $e = heading, e = level, t = name, n = id, r = children
    return qo(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Cl = 4; // Cl = MOST
  function wa({ context: e, state: t, actions: n }) { // wa = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = _a(a, t.query).slice(0, Cl), c = (u) => u.kind === "text" ? r("empty-text", ge(t.query.text), u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, _a = wayOut, t = state, Cl = MOST, c = words, u = way, ge = isolated
      "empty-without",
      ge(o.facet(u.facet.id).text),
      u.terms.map((p) => ge(o.term(u.facet.id, p.id).text)).reduce((p, m) => r("list", p, m)),
      u.count
    );
    return /* @__PURE__ */ f("div", { class: "program-explorer__empty", children: [
      $e(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ f("p", { children: r("empty-hint") }),
      /* @__PURE__ */ f("ul", { children: [
        l.map((u) => /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: c(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function Ce(e) { // Ce = chevron, e = isOpen
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Il({ context: e, actions: t }, n, r) { // Il = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: c, after: u, own: p } = r, m = `${i}:${n}:${l.id}`, d = o(c ? "count-without" : "count-after", u); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, c = chosen, u = after, p = own, r = count, m = id, n = facet, d = description
    return /* @__PURE__ */ f(
      "div",
      {
        class: `program-explorer__term${p === 0 && !c ? " program-explorer__term--idle" : ""}`, // p = own, c = chosen
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
                checked: c,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ f("span", { class: "cdx-label__label__text", children: L(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count`, children: d })
        ]
      },
      l.id
    );
  }
  function Nl(e, { facet: t, terms: n }) { // Nl = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, c = o.folded.has(t.id), u = `${l}:${t.id}`, p = L(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, c = folded, t = facet, u = bodyId, p = label, L = say
    return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ f("legend", { children: /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !c,
          "aria-controls": u,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ f("span", { id: `${u}::label`, children: p }),
            Ce(!c)
          ]
        }
      ) }),
      /* @__PURE__ */ f("div", { id: u, hidden: c, children: n.map((m) => Il(e, t.id, m)) })
    ] }, t.id);
  }
  function Nt(e) { // Nt = filters, e = view
    return e.state.exploration.facets.map((t) => Nl(e, t));
  }

  // src/views/filter-dialog.tsx
  var va = "program-explorer-locked", Ht = class extends q { // va = LOCK_CLASS, Ht = FilterDialog, q = x
    constructor() {
      super(...arguments);
      this.box = Mt();
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
      document.documentElement.classList.add(va), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(va);
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
            /* @__PURE__ */ f("div", { class: "program-explorer__dialog-body", children: Nt(n) }),
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
  var Sa = /* @__PURE__ */ new WeakMap(), Hl = 1e9; // Sa = orders, Hl = NEVER
  function zn(e, t) { // zn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Ea(e) { // Ea = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Fl(e) { // Fl = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Dl({ programs: e, languages: { chain: t, page: n } }) { // Dl = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => ee(a, t, n).text), { compare: o } = Fl(t.concat(n)); // r = titles, e = programs, a = title, ee = pickText, t = chain, n = page, o = compare, Fl = collatorFor
    return zn(r.length, (a, s) => o(r[a], r[s]));
  }
  function ka(e) { // ka = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ul({ programs: e }, t) { // Ul = byDate, e = programs, t = titleOrder
    let n = Ea(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Ea = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, p = a && !s && i && Q(i); // c = first, a = start, s = end, u = last, p = isOpenEnded, i = status, Q = isCurrent
      r[l] = ka(c && D(c)), o[l] = p ? Hl : ka(u && I(u));
    }), zn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Wl({ programs: e }, t) { // Wl = byStatus, e = programs, t = dateOrder
    let n = Ea(t), r = new Uint8Array(e.length); // n = dateRanks, Ea = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * U.indexOf(o) : 2 * U.indexOf("past") - 1;
    }), zn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function Gn(e, t) { // Gn = orderOf, e = index, t = sort
    let n = Sa.get(e); // n = known, Sa = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Sa.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Dl(e) : t === "newest" ? Ul(e, Gn(e, "title")) : Wl(e, Gn(e, "newest")), n.set(t, r)), r;
  }
  function jl(e, t) { // jl = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Xe(e) { // Xe = effectiveSort, e = query
    let t = jn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, jn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function Ta(e, t, n, r) { // Ta = order, e = index, t = matches, n = query, r = scores
    let o = Xe(n), a = []; // o = sort, Xe = effectiveSort, n = query, a = shown
    for (let s of Gn(e, o)) // s = i, Gn = orderOf, e = index, o = sort
      Ve(t, s) && a.push(s);
    return o === "relevance" ? jl(a, r) : a;
  }

  // src/views/details.tsx
  var Bl = ["status", "period"]; // Bl = OWN_ROWS
  function M(e, t) { // M = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ f("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ f("dt", { children: e }),
      /* @__PURE__ */ f("dd", { children: Array.isArray(t) ? /* @__PURE__ */ f("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ f("li", { children: r })) }) : t })
    ] });
  }
  function ql(e) { // ql = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function Pa(e, t, n, r) { // Pa = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: c } = e, u = (_) => _ === null ? null : L(a.pick(_), i), p = (_) => _.map((k) => /* @__PURE__ */ f("bdi", { children: k })), m = (_, k) => /* @__PURE__ */ f("a", { href: e.urlOf(_), rel: "noopener", children: k }), d = (_) => _.map((k) => { // o = msg, a = labels, s = format, i = language, l = list, c = relatives, e = context, u = text, _ = ids, L = say, p = names, k = other, f = a, m = link, d = related
      var A; // A = _a
      return /* @__PURE__ */ f(
        "a",
        {
          href: e.urlOfProgram(k),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(k));
          },
          children: u(((A = c.program(k)) == null ? void 0 : A.title) || k)
        }
      );
    }), { minutes: g, owner: h, partOf: y, reviewed: b } = n, x = y === null ? void 0 : l.series.get(y), S = y === null ? [] : c.parts(y).filter((_) => _ !== n.id);
    return /* @__PURE__ */ f("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((_) => !Bl.includes(_)).map((_) => M(
        L(a.facet(_), i),
        (n.terms.get(_) || []).map((k) => L(a.term(_, k), i))
      )),
      M(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      M(o("detail-duration"), u(n.duration)),
      M(o("detail-scale"), u(n.scale)),
      M(o("detail-team"), p(n.team)),
      M(o("detail-partners"), p(n.partners)),
      M(o("detail-materials"), n.materials.map(({ target: _, label: k }) => m(_, u(k)))),
      M(o("detail-part-of"), x ? x.target ? m(x.target, u(x.title)) : u(x.title) : d(y === null ? [] : [y])),
      M(o("detail-siblings"), d(S)),
      M(o("detail-parts"), d(c.parts(n.id))),
      M(o("detail-follows"), d(c.before(n.id))),
      M(o("detail-followed-by"), d(n.followedBy)),
      M(o("detail-owner"), h && /* @__PURE__ */ f("bdi", { children: h })),
      M(o("detail-reviewed"), b && s.date(b)),
      M(o("detail-sources"), n.sources.map((_) => m({ url: _ }, /* @__PURE__ */ f("bdi", { title: _, children: ql(_) })))),
      M(o("detail-share"), /* @__PURE__ */ f("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Kl = ["kind", "format"], Jn = "capacity"; // Kl = META_FACETS, Jn = TAG_FACET
  function Oa(e, t, n) { // Oa = marked, e = picked, t = words, n = around
    return L(e, n, t.length ? Ct(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ f("mark", { children: r }) : r) : e.text);
  }
  function Vl({ context: e, program: t }) { // Vl = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ f("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: a }),
      Kl.map((s) => { // Kl = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: L(n.term(s, l), o) }, l));
      })
    ] });
  }
  var Ft = class extends q { // Ft = Card, q = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: c, language: u, idPrefix: p } = n, m = c.pick(o.title), d = `${p}:program:${o.id}`, g = o.summary && c.pick(o.summary), h = o.terms.get(Jn) || [], y = Oa(m, s, u); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, c = labels, u = language, p = idPrefix, m = title, d = titleId, g = summary, h = tags, Jn = TAG_FACET, y = name, Oa = marked
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        $e(i, "program-explorer__title", d, o.target ? /* @__PURE__ */ f("a", { href: n.urlOf(o.target), rel: "noopener", children: y }) : y),
        Vl(t),
        g && /* @__PURE__ */ f("p", { class: "program-explorer__summary", children: [
          Oa(g, s, u),
          g.language.toLowerCase() !== c.wanted && /* @__PURE__ */ f("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ f("div", { class: "program-explorer__card-foot", children: [
          h.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": c.facet(Jn).text, children: h.map((b) => /* @__PURE__ */ f("li", { children: L(c.term(Jn, b), u) }, b)) }),
          /* @__PURE__ */ f(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", m.text),
              "aria-expanded": a,
              "aria-controls": a ? `${d}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                Ce(a)
              ]
            }
          )
        ] }),
        a && Pa(n, r, o, `${d}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Gl({ context: e, state: t }, n) { // Gl = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Xe(t.query) === "status", i = (l, c) => l || { text: c, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Xe = effectiveSort, t = state, i = headingOf, l = own, c = text
    return n.map((l, c) => { // n = programs, l = program, c = at
      let u = n[c - 1], p = Q(l.status); // u = before, n = programs, c = at, p = isNow, Q = isCurrent, l = program
      return !s || u && Q(u.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Ra(e) { // Ra = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((d) => a.programs[d]), c = n.order.length - n.limit, u = Gl(e, l), p = (m = u[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, d = at, c = rest, u = entries, Gl = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ f(oe, { children: [
      /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: u.map(({ program: d, group: g }) => /* @__PURE__ */ f("li", { children: [
        g && $e(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })),
          L(g, t.language)
        ]),
        /* @__PURE__ */ f(
          Ft,
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
      i > 0 && /* @__PURE__ */ f("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && c > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", c) })
    ] });
  }

  // src/views/search-box.tsx
  function Aa({ context: e, state: t, actions: n }) { // Aa = searchBox, e = context, t = state, n = actions
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
  function zl({ context: e, state: t, actions: n }) { // zl = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Xe(t.query), s = ft.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Xe = effectiveSort, t = state, s = sorts, ft = SORTS, i = each
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
        Ce(!1)
      ] })
    ] });
  }
  function La(e) { // La = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, { query: s, exploration: { count: i, found: l } } = n.told, c = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = query, i = count, l = found, c = chosen
    return n.query.chosen.forEach((u) => { // n = state, u = terms
      c += u.length;
    }), /* @__PURE__ */ f("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": n.filtersOpen,
          onClick: r.openFilters,
          children: c ? o("filters-active", c) : o("filters")
        }
      ),
      /* @__PURE__ */ f("div", { class: "program-explorer__count", role: n.filtersOpen ? void 0 : "status", tabIndex: -1, children: [
        o("count", i, a.programs.length),
        l.corrected && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected", children: o("results-for", ge(s.text), ge(l.corrected.join(" "))) })
      ] }),
      !t.limit && zl(e)
    ] });
  }

  // src/views/explorer.tsx
  function Ma(e) { // Ma = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && Aa(e),
      !n.narrow && /* @__PURE__ */ f("div", { class: "program-explorer__panel", children: Nt(e) }),
      /* @__PURE__ */ f("div", { class: "program-explorer__main", children: [
        La(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ f(It, { view: e }),
        n.exploration.count > 0 ? Ra(e) : wa(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ f(Ht, { view: e })
    ] });
  }

  // src/views/state.ts
  var Ye = 60, Jl = 6; // Ye = CARDS, Jl = CARDS_AT_ONCE
  function Ze(e, t, n) { // Ze = derive, e = context, t = asked, n = before
    let r = ya(e.index, t), o = Ta(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, ya = explore, e = context, t = asked, o = places, Ta = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Ye, a + 1, s ? s.limit : 0),
      drawn: o.length <= Ye ? Ye : Math.max(Jl, a + 1, s ? s.drawn : 0)
    };
  }
  function $a(e, t, n) { // $a = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Ze(e, r, null).query.program === n ? r : Object.assign({}, yt, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Ql = 640, Xl = 300, Yl = 80, Zl = 500; // Ql = PANEL_NEEDS, Xl = TYPING_PAUSE, Yl = FILL_AFTER, Zl = PREPARE_AFTER
  function Ca(e, t, n, r) { // Ca = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: u(), folded: /* @__PURE__ */ new Set() }, c(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, u = isNarrow, c = addressed
    function c(w) { // c = addressed, w = before
      let v = n.read(), P = v === null && w ? w.query : vt(v || "", t.index) || t.preset, R = Ze(t, P, w); // v = fragment, n = address, P = query, w = before, vt = fromFragment, t = context, R = derived, Ze = derive
      return Object.assign({ filtersOpen: u() && n.isInDialog(), told: R }, R, { drawn: R.limit });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Ql;
    }
    function p(w) { // p = draw, w = change
      if (i)
        return;
      let { filtersOpen: v } = l; // v = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let P = e.contains(e.ownerDocument.activeElement); // P = hadFocus, e = root
      try {
        Hn(Ma({ context: t, state: l, actions: A }), e);
      } catch (R) {
        k(), r(R);
        return;
      }
      P && !e.contains(e.ownerDocument.activeElement) && g(e, v ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), Yl));
    }
    function m(w) { // m = fragmentOf, w = query
      return wt(w, t.list.facets);
    }
    function d(w) { // d = write, w = change
      if (!i) {
        let v = m(l.query); // v = text, m = fragmentOf, l = state
        n.write(v === m(t.preset) ? "" : v || "programs", w, l.filtersOpen);
      }
    }
    function g(w, v) { // g = focusOn, w = within, v = selector
      let P = w && w.querySelector(v); // P = element, w = within, v = selector
      P && P.focus({ preventScroll: !0 });
    }
    function h() { // h = settle
      if (a !== void 0) {
        o.clearTimeout(a), a = void 0, d("replace");
        let { query: w, exploration: v } = l; // w = query, v = exploration, l = state
        p({ told: { query: w, exploration: v } });
      }
    }
    function y(w) { // y = choose, w = query
      h();
      let v = Ze(t, w, l); // v = derived, Ze = derive, t = context, w = query, l = state
      p(Object.assign({ told: v }, v)), d("push");
    }
    function b(w) { // b = elementOf, w = id
      let v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function x() { // x = onResize
      u() !== l.narrow && (l.filtersOpen && _(), p({ narrow: !l.narrow }));
    }
    function S() { // S = showAll
      t.limit || p({ limit: l.order.length, drawn: l.order.length });
    }
    function _() { // _ = closeFilters
      p({ filtersOpen: !1 }), n.leave();
    }
    function k() { // k = stop
      i = !0, Hn(null, e);
    }
    let A = { // A = actions
      search: (w) => { // w = text
        p(Ze(t, Me(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(h, Xl);
      },
      searchDone: () => {
        h(), g(e, ".program-explorer__count");
      },
      toggle: (w, v) => y(ha(l.query, w, v)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        y($a(t, l.query, w)), (v = b(w)) == null || v.scrollIntoView(), g(b(w), "a, button");
      },
      clear: () => y(xa(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], v = l.limit + Ye; // w = first, t = context, l = state, v = limit, Ye = CARDS
        p({ limit: v, drawn: v }), g(b(w && w.id), "a, button");
      },
      openFilters: () => {
        h(), p({ filtersOpen: !0 }), n.enter();
      },
      closeFilters: _,
      fold: (w) => { // w = facet
        let v = new Set(l.folded); // v = folded, l = state
        v.delete(w) || v.add(w), p({ folded: v });
      }
    };
    "ResizeObserver" in o && new ResizeObserver(x).observe(e), o.addEventListener("resize", x), o.addEventListener("beforeprint", S), n.onMove(e, () => { // o = view, x = onResize, e = root, S = showAll, n = address
      o.clearTimeout(a), a = void 0, p(c(l));
    }), p({}), o.setTimeout(() => ma(t.index), Zl), n.read() && (d("replace"), Et(() => { // p = draw, o = view, ma = prepareSearch, t = context, Zl = PREPARE_AFTER, n = address, d = write, Et = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = b(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var eu = "program-explorer-hidden"; // eu = HIDDEN_CLASS
  function Ia(e) { // Ia = claim, e = host
    return Qn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function Qn(e) { // Qn = stateOf, e = host
    return e.root.dataset.state;
  }
  function et(e, t) { // et = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(eu, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var Na = "Special:MyLanguage/", tu = /^(?:[a-z][\w-]*|Special):/; // Na = MY_LANGUAGE, tu = ELSEWHERE
  function Ha(e, { root: t, statics: n }, r) { // Ha = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(Na, ""); // l = plain, i = page, Na = MY_LANGUAGE
      if (!a.length || tu.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(Na + l);
      let [c = "", u] = l.split(/(?=#)/); // c = name, u = fragment, l = plain
      return a.map((p) => e.urlOf(`${c}/${p}${u || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var nu = "program-explorer__app", ru = 0; // nu = APP_CLASS, ru = raised
  function ou({ root: e }) { // ou = ownsAddress, e = root
    let t = `.${Z}[data-state]`; // t = taken, Z = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function au({ current: e, past: t }) { // au = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && Et(() => { // r = anchor, Et = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Fa({ wiki: e }, t, n, r, o, a) { // Fa = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = Y(r), l = No(s, i, o), c = St(e, t), u = Fo(n, i, l, c, e.contentLanguage, s), p = Po( // s = language, r = words, i = msg, Y = createMessages, l = format, No = createFormat, o = names, c = chain, St = readerLanguages, e = wiki, t = host, u = labels, Fo = createLabels, n = list, p = index, Po = buildIndex
      n,
      { chain: c, page: e.contentLanguage },
      gn(),
      (b, x) => u.term(b, x).text
    ), m = ou(t), d = `program-explorer-${++ru}`, g = Ha(e, t, c), h = t.all === null ? "" : g(t.all), y = document.createElement("div");
    y.className = nu, y.lang = s, y.dir = Ae(s), t.root.append(y), et(t, "ready"), Ca(y, {
      list: n,
      index: p,
      relatives: Io(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: vt(`programs?${t.preset}`, p) || yt,
      limit: t.limit,
      idPrefix: d,
      urlOf: (b) => "url" in b ? b.url : g(b.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (b) => `${m ? "" : h}#programs?program=${b}`,
      urlOfAll: (b) => `${h}#${wt(b, n.facets) || "programs"}`
    }, Ho(window, m ? _t : null, d), (b) => { // Ho = createAddress, m = owner, _t = isFragmentOurs, d = idPrefix, b = error
      y.remove(), a(b);
    }), y.isConnected && (au(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var Xn = "program-explorer__notice"; // Xn = CLASS
  function tt(e, t, ...n) { // tt = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function Da(e, t, n) { // Da = button, e = text, t = className, n = act
    let r = tt("button", `cdx-button ${t}`, e); // r = made, tt = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Dt(e) { // Dt = removeNotice, e = root
    e.querySelectorAll(`.${Xn}`).forEach((t) => { // e = root, Xn = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function Yn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // Yn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    Dt(e);
    let s = Y(t), i = tt( // s = msg, Y = createMessages, t = words, i = box, tt = element
      "div",
      `${Xn} ${Xn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      tt("span", "cdx-message__icon"),
      tt(
        "div",
        "cdx-message__content",
        tt("p", "", r),
        ...o,
        ...a ? [Da(s("retry"), "", a)] : [],
        Da(s("dismiss"), "cdx-button--weight-quiet", () => Dt(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Ae(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var su = "json", iu = ["busy", "timeout", "network", "server"]; // su = DATA_MODEL, iu = PASSING
  function Ua(e) { // Ua = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Wa(s, i, l, c) { // Wa = advise, s = _0, i = _1, l = _2, c = _3
    return O(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], d = u(e, o.words, n.source, o, m, je(e)); // u = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, d = advice, je = optionsFor
          d && Yn(n.root, o.words, Object.assign({}, r, { text: r.text || d.text || "", content: d.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function Ut(e, t, n, r, o) { // Ut = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return O(this, null, function* () {
      let a = r ? r.words : fe, s = Y(a); // a = words, r = data, fe = BUILT_IN, s = msg, Y = createMessages
      et(t, "failed");
      let i = iu.includes(n) ? () => { // i = retry, iu = PASSING, n = failure
        Dt(t.root), et(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      Yn(t.root, a, l), r && (n === "missing" || n === "json") && (yield Wa(e, t, l, r));
    });
  }
  function ja(e, t, n, r) { // ja = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return O(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== su; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, su = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield Wa(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function lu(e, t) { // lu = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = St(e, t), l = i[0] === "qqx" ? "qqx" : rt(i), c = o.get(l), u = Lo(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, St = readerLanguages, e = wiki, l = language, rt = languageFor, c = revision, u = translated, Lo = translatedFor
    return {
      source: n,
      language: l,
      translated: u,
      bundle: a,
      revisions: l === "qqx" ? r : c && r.length ? [...r, c] : [],
      // It begins with the language it is of.
      version: s.indexOf(`${u}:`) ? "" : s
    };
  }
  function uu(e, t, n) { // uu = readShared, e = readings, t = wiki, n = host
    let r = lu(t, n), o = JSON.stringify(r), a = e.get(o) || Jr(t, r); // r = wanted, lu = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, Jr = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function cu(o, a, s) { // cu = harvestFrom, o = _0, a = _1, s = _2
    return O(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function Ba(e, t, n) { // Ba = run, e = readings, t = surroundings, n = host
    return O(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        Ba(e, t, n);
      };
      try {
        let a = yield uu(e, r, n), [s, i] = !a.page && (yield cu(t, n, a)) || [n, a]; // a = read, uu = readShared, e = readings, r = wiki, n = host, s = shown, i = data, cu = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield Ut(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!ur(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), c = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && Mo(n.root, i.list.programs.map(({ title: u }) => ee(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, c = isSuspect, i = data, n = host, Mo = mayHaveDrifted, u = title, ee = pickText
        Fa(t, s, i.list, i.words, l, (u) => { // Fa = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), Ut(t, s, "unexpected", i, o);
        }), Qn(n) === "ready" && (yield ja(t, n, i, c));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield Ut(t, n, Ua(a), null, o);
      }
    });
  }
  function du(r, o) { // du = findOrInsert, r = _0, o = _1
    return O(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = wo(n); // a = printed, wo = findHosts, n = content
      if (a.length || n.querySelector(`.${Z}`) || !Co(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function qa(e, t) { // qa = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    Ao(), e.onContent(() => { // Ao = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      du(n, r).then(
        (a) => a.filter(Ia).forEach((s) => { // a = hosts, Ia = claim, s = host
          Ba(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/maintainer.ts
  var tr = {}; // tr = maintainer_exports
  ar(tr, {
    adviceOn: () => Ga,
    driftHints: () => rs
  });

  // src/maintain/fix.ts
  var Ka = "json", Zn = 5; // Ka = DATA_MODEL, Zn = MOST_HINTS
  function pu(e, t, n, r) { // pu = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: o } = Gr(t.text, r, n); // o = problems, Gr = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === Ka ? [] : [e("maintain-model", t.contentModel)],
      ...o.map(({ path: a, program: s, reason: i, fix: l }) => a.length ? e("maintain-place", Fr(a, s), i, l) : `${i} ${l}`)
    ];
  }
  function Va(e, t, n, r, o, a) { // Va = fixFor, e = wiki, t = msg, n = source, r = data, o = drift, a = options
    if (r.page) {
      let i = pu(t, r.page, r.included, a); // i = problems, pu = problemsOf, t = msg, r = data, a = options
      return {
        text: i.length ? t("maintain-problems", i.length) : o.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, Zn), ...o.slice(0, Zn)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let { harvest: s } = r; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, Zn).map(({ place: i, reason: l, fix: c }) => t("maintain-place", i, l, c)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: Ka }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function Ie(e, t, ...n) { // Ie = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function mu(e, { url: t, label: n }) { // mu = editorWith, e = draft, t = url, n = label
    let r = (o, a) => Ie("input", { type: "hidden", name: o, value: a }); // r = hidden, o = name, a = value, Ie = element
    return Ie(
      "form",
      { method: "post", action: t },
      r("wpTextbox1", e),
      r("model", "json"),
      r("format", "application/json"),
      // Without it the wiki would take this for a failed attempt to save.
      r("wpPreview", "1"),
      r("wpUltimateParam", "1"),
      Ie("button", { className: "cdx-button", type: "submit" }, n)
    );
  }
  function gu(e) { // gu = contentOf, e = fix
    return [...e.hints.length ? [Ie("ul", {}, ...e.hints.map((n) => Ie("li", {}, n)))] : [], e.draft === null ? Ie("a", { href: e.url }, e.label) : mu(e.draft, e)];
  }
  function Ga(e, t, n, r, o, a) { // Ga = adviceOn, e = wiki, t = words, n = source, r = data, o = drift, a = options
    let s = Va(e, Y(t), n, r, o, a); // s = fix, Va = fixFor, e = wiki, Y = createMessages, t = words, n = source, r = data, o = drift, a = options
    return r.page && !s.hints.length ? null : { text: s.text, content: gu(s) };
  }

  // src/maintain/parity.ts
  function er(e) { // er = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function za(e) { // za = folded, e = text
    return er(e).toLowerCase();
  }
  function Wt(e) { // Wt = isUrl, e = link
    return /^https:/i.test(e);
  }
  function ae(e) { // ae = linkKey, e = link
    return e === null || Wt(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function Ja(e, t) { // Ja = leadsTo, e = url, t = page
    try {
      return Wt(e) && !Wt(t) && ae(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === ae(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  var fu = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // fu = TRANSLATION
  function yu(e, t) { // yu = isSameLink, e = inData, t = inList
    return ae(e) === ae(t) || e !== null && t !== null && (Ja(e, t) || Ja(t, e) || !Wt(t) && ae(e) === ae(t.replace(fu, "")));
  }
  function Ya(e) { // Ya = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function Qa(e, t) { // Qa = says, e = text, t = shown
    return e === null || t === null ? e === t : Oe(e).map(er).indexOf(er(t)) !== -1;
  }
  function hu(e, t) { // hu = pair, e = harvested, t = programs
    let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (a, s, i) => { // n = pairs, r = taken, o = pairBy, a = keysOf, s = keyOf, i = isSure
      let l = /* @__PURE__ */ new Map(); // l = byKey
      for (let c of t.filter((u) => !r.has(u))) // c = program, t = programs, u = each, r = taken
        for (let u of a(c)) // u = key, a = keysOf, c = program
          l.set(u, (l.get(u) || []).concat(c));
      for (let c of e.filter((u) => !n.has(u))) { // c = item, e = harvested, u = each, n = pairs
        let u = s(c), p = u === null ? [] : l.get(u) || [], m = p.filter((g) => !r.has(g)), [d] = m; // u = key, s = keyOf, c = item, p = all, l = byKey, m = free, g = program, r = taken, d = found
        d && (i || p.length === 1) && (n.set(c, d), r.add(d));
      }
    };
    return o(({ id: a }) => [a], ({ id: a, isRendered: s }) => s ? a : null, !0), o(({ title: a }) => Oe(a).map(za), ({ title: a, isRendered: s }) => s ? null : za(a), !0), o(({ target: a }) => [ae(Ya(a))].filter((s) => s !== null), ({ link: a, isRendered: s }) => s ? null : ae(a), !1), n;
  }
  function Xa(e) { // Xa = groupOf, e = program
    return Q(e.status) ? "current" : "past";
  }
  function Za(e, t, n) { // Za = drift, e = harvested, t = list, n = options
    let r = [], o = hu(e, t.programs), a = (i) => ee(i, n.languages, n.contentLanguage).text; // r = found, o = pairs, hu = pair, e = harvested, t = list, a = pick, i = text, ee = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = o.get(i), c = (p, m, d) => { // l = program, o = pairs, i = item, c = differs, p = kind, m = inList, d = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? a(l.title) : i.title, inList: m, inData: d });
      };
      if (!l) {
        c("not-in-data", i.title, null);
        continue;
      }
      let u = Ya(l.target); // u = link, Ya = linkOf, l = program
      Qa(l.title, i.title) || c("title", i.title, a(l.title)), yu(u, i.link) || c("link", i.link, u), i.isRendered && i.status !== l.status ? c("status", i.status, l.status) : i.group !== Xa(l) && c("group", i.group, Xa(l)), Qa(l.summary, i.summary) || c("summary", i.summary, l.summary && a(l.summary));
    }
    let s = new Set(Array.from(o.values())); // s = paired, o = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
    return r;
  }

  // src/maintain/parity-words.ts
  var xu = { // xu = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, jt = 60;
  function es(e) { // es = quoted, e = value
    return e === null ? "missing" : `"${e.length > jt ? `${e.slice(0, jt - 1)}\u2026` : e}"`;
  }
  function ts(e, t) { // ts = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > jt / 2 ? e.lastIndexOf(" ", n - jt / 4) + 1 : 0; // r = from, n = same, jt = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function ns({ kind: e, program: t, title: n, inList: r, inData: o }) { // ns = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
    let a = [ // a = values
      e === "group" ? r || "" : es(r && ts(r, o || "")),
      e === "group" ? o || "" : es(o && ts(o, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${xu[e].replace(/\$(\d)/g, (i, l) => a[Number(l) - 1] || "")}`;
  }

  // src/maintain/parity-hints.ts
  function rs(e, t, { languages: n, contentLanguage: r }) { // rs = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? Za(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(ns) : [];
  }

  // src/wiki/wiki.ts
  var H = class extends Error { // H = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var os = 1e4; // os = TIMEOUT_MS
  function as(e, t) { // as = fetchInTime, e = url, t = credentials
    return O(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), os); // n = controller, r = timer, os = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new H("timeout", `${os} ms, ${e}`) : new H("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function ss(e) { // ss = readAnswer, e = url
    return O(this, null, function* () {
      let t = yield as(e, "omit"); // t = response, as = fetchInTime, e = url
      if (t.status === 429 && (t = yield as(e, "same-origin")), t.status === 429)
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
  var bu = 2592e3, _u = 300, wu = "fuzzy"; // bu = MONTH_S, _u = FIVE_MINUTES_S, wu = OUTDATED
  function vu(e) { // vu = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Su(e, t, n, r) { // Su = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? _u : bu), a = { // o = age, e = kind, n = bundle, _u = FIVE_MINUTES_S, bu = MONTH_S, a = parameters
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
  function is(e, t, n, r) { // is = readAll, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let c = yield ss(`${e}?${Su(t, n, r, s)}`); // c = answer, ss = readAnswer, e = api, Su = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(vu(c));
        for (let { key: u, translation: p, tags: m } of ((i = c.query) == null ? void 0 : i.messagecollection) || []) // u = key, p = translation, m = tags, i = _a, c = answer
          p && m.indexOf(wu) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), p);
        s = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function ls(e, t, n, r) { // ls = readSafely, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      try {
        return yield is(e, t, n, r);
      } catch (o) {
        if (r && o instanceof H && o.failure === "server")
          return is(e, t, n, null);
        throw o;
      }
    });
  }
  function us(e, t) { // us = createReader, e = api, t = titleOf
    return (n, r, o) => O(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield ls(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, ls = readSafely, e = api
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : ls(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function cs(e) { // cs = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function ku(e) { // ku = mayEdit, e = title
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
  function Eu() { // Eu = languageNames
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
  function Tu() { // Tu = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ds() { // ds = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Tu(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: cs,
      readPages: us(mw.util.wikiScript("api"), cs),
      languageNames: Eu,
      mayEdit: ku,
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
      let e = ds(); // e = wiki, ds = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.5em;color:var( --color-subtle, #54595d )}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;padding-top:.25em;padding-bottom:.25em;line-height:1.375;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}'), qa(e, { maintainer: () => Promise.resolve(tr), harvester: () => Promise.resolve(Pn) });
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
