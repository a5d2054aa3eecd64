// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 7f56972573298dee.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var nr = Object.defineProperty;
  var er = Object.getOwnPropertySymbols;
  var ds = Object.prototype.hasOwnProperty, ps = Object.prototype.propertyIsEnumerable;
  var tr = (e, t, n) => t in e ? nr(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, et = (e, t) => {
    for (var n in t || (t = {}))
      ds.call(t, n) && tr(e, n, t[n]);
    if (er)
      for (var n of er(t))
        ps.call(t, n) && tr(e, n, t[n]);
    return e;
  };
  var rr = (e, t) => {
    for (var n in t)
      nr(e, n, { get: t[n], enumerable: !0 });
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
  var kn = {}; // kn = harvester_exports
  rr(kn, {
    harvest: () => Fi,
    insertHost: () => Ii,
    readHost: () => Hi
  });

  // src/messages/i18n/en.json
  var or = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" }; // or = en_default

  // src/messages/words.ts
  var ar = "search", gs = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), Ut = "en"; // ar = SPOKEN, gs = LANGUAGES, Ut = LAST_RESORT
  function tt(e) { // tt = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => gs.includes(t)) || Ut;
  }
  function Wt(e) { // Wt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function sr(e, t) { // sr = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(ar) ? { language: e, texts: n } : null;
  }
  function ir({ language: e, texts: t }) { // ir = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(ar);
  }

  // src/messages/messages.ts
  var fs = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, ys = /\$(\d)/g, hs = ["zero", "one", "two", "few", "many", "other"], ge = { language: "en", texts: new Map(Object.entries(or)) }; // fs = PLURAL, ys = PARAMETER, hs = CATEGORIES, ge = BUILT_IN, or = en_default
  function bs(e) { // bs = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = hs.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, hs = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function Y({ language: e, texts: t } = ge) { // Y = createMessages, e = language, t = texts, ge = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = bs(e); // n = digits, e = language, r = plural, bs = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || ge.texts.get(o) || `\u29FC${o}\u29FD`).replace(fs, (i, l, c) => r(c.split("|"), Number(s(l))) || "").replace(ys, (i, l) => { // t = texts, o = key, ge = BUILT_IN, fs = PLURAL, i = _, l = position, c = forms, r = plural, s = given, ys = PARAMETER
        let c = s(l); // c = value, s = given, l = position
        return typeof c == "number" ? n.format(c) : c;
      });
    };
  }

  // src/programs/bundle.ts
  function xs(e, t) { // xs = mapTexts, e = list, t = visit
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
  function lr(e, { language: t, texts: n }, r) { // lr = translate, e = list, t = language, n = texts, r = pageLanguage
    return xs(e, (o, a) => { // xs = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var _s = /[\u200E\u200F\u202A-\u202E]/g, ws = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, vs = new RegExp("^(?:" + [ // _s = DIRECTION_MARKS, ws = SPACES, vs = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ss = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function ks(e) { // ks = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Es(e) { // Es = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function ur(e) { // ur = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Es(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(_s, "").replace(ws, " ").trim().replace(/^: ?/, ""); // n = page, t = text, _s = DIRECTION_MARKS, ws = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (vs.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Ss.test(n) || ks(r) > 255 ? "bad-page" : { page: n };
  }
  function F(e) { // F = parseLink, e = value
    let t = ur(e); // t = found, ur = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function se(e) { // se = linkFault, e = value
    let t = ur(e); // t = found, ur = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function nt(e) { // nt = isPage, e = value
    let t = F(e); // t = link, F = parseLink, e = value
    return t !== null && "page" in t;
  }
  function cr(e) { // cr = isAddress, e = value
    let t = F(e); // t = link, F = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Ts = 49; // Ts = MOST_PAGES
  function jt(e) { // jt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Ts).map((n, r) => typeof n == "string" && nt(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function dr(e) { // dr = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return jt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/json.ts
  var Ps = /[ \t\n\r]*/y, Os = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Ps = SPACE, Os = TOKEN
  function pr(e, t, n) { // pr = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function Rs(e) { // Rs = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let o = 0; ; ) { // o = at
      o += (pr(Ps, e, o) || "").length;
      let a = pr(Os, e, o); // a = token, pr = match, Os = TOKEN, e = text, o = at
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
  function mr(e) { // mr = placeOf, e = text
    let t = Rs(e); // t = fault, Rs = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var gr = [], Ce = 1 + gr.length; // gr = MIGRATIONS, Ce = VERSION
  function fr(e, t = gr) { // fr = migrate, e = page, t = ladder, gr = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function rt(e) { // rt = closingLinks, e = parents
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
  function yr(e, t, n) { // yr = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(rt(a)); // s = closing, rt = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: c, partOf: u, followedBy: p } = l; // c = id, u = partOf, p = followedBy, l = program
      if (u === null && !p.length)
        return l;
      let m = (d, g, f, h) => (h ? n.addAt(d, "loop", g) : f.has(g) || n.addAt(d, "unknown-program", g, f), !h && f.has(g)); // m = leads, d = field, g = other, f = among, h = isLoop, n = report
      return n.program = c, Object.assign({}, l, {
        partOf: u !== null && m("partOf", u, o, s.has(c)) ? u : null,
        followedBy: p.filter((d) => m("followedBy", d, r, d === c))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var hr = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), fe = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), ye = hr("string"), Bt = hr("number"), G = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), br = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), he = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), be = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Ne = fe("check"), xr = fe("length"), qt = fe("max_value"), Vt = fe("min_value"), xe = fe("regex"), ju = fe("description"); // hr = schema, e = first, fe = action, t = actions, n = message, ye = string, Bt = number, G = array, J = object, E = optional, br = picklist, he = record, be = union, C = pipe, Ne = check, xr = length, qt = maxValue, Vt = minValue, xe = regex, ju = description

  // src/programs/dates.ts
  var zt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // zt = DATE_SHAPE
  function _r(e, t) { // _r = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function ot(e) { // ot = parseDate, e = text
    if (!zt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > _r(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function Kt(e, t) { // Kt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function wr(e, t, n) { // wr = isoDay, e = year, t = month, n = day
    return `${Kt(e, 4)}-${Kt(t, 2)}-${Kt(n, 2)}`;
  }
  function D(e) { // D = firstDay, e = date
    return wr(e.year, e.month || 1, e.day || 1);
  }
  function N(e) { // N = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return wr(e.year, t, e.day || _r(e.year, t));
  }

  // src/programs/status.ts
  var U = ["open", "upcoming", "ongoing", "paused", "past"]; // U = STATUSES
  function _e(e) { // _e = isStatus, e = value
    return U.indexOf(e) !== -1;
  }
  function vr(e, t) { // vr = isVagueOn, e = date, t = day
    return e.approximate && D(e) <= t && t <= N(e);
  }
  function Sr(e, t, n) { // Sr = deriveStatus, e = start, t = end, n = today
    return t && N(t) < n ? "past" : e && D(e) > n ? "upcoming" : e && t && !vr(e, n) && !vr(t, n) ? "ongoing" : null;
  }
  function kr(e, t, n, r) { // kr = contradictsDates, e = status, t = start, n = end, r = today
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
  function Q(e) { // Q = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Yt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Zt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Ls = 10080, I = C(ye(), xe(Yt, "bad-id")), ie = C(ye(), xe(/\S/, "empty")), Ie = C(ye(), xe(Zt, "bad-language")), W = be([ie, he(Ie, ie)]), Gt = C( // Yt = ID, Zt = LANGUAGE, Ls = MOST_MINUTES, I = id, C = pipe, ye = string, xe = regex, ie = words, Ie = languageCode, W = text, be = union, he = record, Gt = date
    ye(),
    xe(zt, "bad-date"),
    Ne((e) => ot(e) !== null, "bad-date")
  ), Jt = C(ie, Ne(nt, (e) => se(e.input) || "bad-page")), Qt = C(
    ye(),
    xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => se(e.input) || "bad-address"),
    Ne(cr, "bad-address")
  ), en = C(
    ie,
    Ne((e) => se(e) === null, (e) => se(e.input) || "bad-page")
  ), Ms = C(Bt(), Vt(1, "bad-minutes"), qt(Ls, "bad-minutes")), Er = be([I, G(I)]), $s = be([Ie, G(Ie)]), Xt = be([ie, G(ie)]), tn = Er, Cs = J({
    label: W,
    page: E(en),
    url: E(Qt)
  }), nn = J({
    id: I,
    title: W,
    summary: E(W),
    page: E(en),
    status: E(br(U, "bad-status")),
    start: E(Gt),
    end: E(Gt),
    language: E($s),
    session: E(J({
      minutes: E(C(G(Ms), xr(2)))
    })),
    duration: E(W),
    scale: E(W),
    team: E(Xt),
    partners: E(Xt),
    materials: E(G(Cs)),
    partOf: E(I),
    followedBy: E(Er),
    owner: E(ie),
    reviewed: E(Gt),
    sources: E(be([Qt, G(Qt)]))
  }), Tr = J({
    id: I,
    label: W,
    terms: he(I, tn)
  }), Ns = J({
    label: E(W),
    help: E(W),
    terms: E(he(I, J({
      label: E(W),
      aliases: E(Xt),
      broader: E(I)
    })))
  }), Is = J({
    title: W,
    page: E(en)
  }), Pr = J({
    version: C(Bt(), Vt(Ce), qt(Ce)),
    talk: E(Jt),
    bundle: E(Jt),
    facets: E(G(I)),
    vocabularies: E(he(I, Ns)),
    series: E(he(I, Is)),
    include: E(G(Jt))
  });

  // src/programs/read.ts
  function at(e) { // at = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function Or(e) { // Or = kindFor, e = node
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
  function Fe(e) { // Fe = isObject, e = value
    return at(e) === "object";
  }
  function Hs({ type: e, requirement: t }, n) { // Hs = isMet, e = type, t = requirement, n = value
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
  function Rr({ pipe: e }) { // Rr = checksOf, e = pipe
    return e ? [...Rr(e[0]), ...e.slice(1)] : [];
  }
  function Fs(e, t) { // Fs = faultOf, e = node, t = value
    let n = Rr(e).filter((o) => !Hs(o, t))[0]; // n = failed, Rr = checksOf, e = node, o = check, Hs = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Ds(e, t, n) { // Ds = readLeaf, e = node, t = value, n = report
    let r = Fs(e, t); // r = fault, Fs = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Ar(e) ? String(t).toLowerCase() : t;
  }
  function Ar(e) { // Ar = isLanguage, e = node
    return e === Ie;
  }
  function Us(e, t, n) { // Us = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => He(e.item, o, n)); // s = found, e = node, n = report, a = index, He = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function Ws(e, t, n) { // Ws = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = He(e.key, o, n); // a = name, He = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = He(e.value, t[o], n); // s = found, He = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Ar(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function js(e, t, n, r, o) { // js = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let c = e[l], u = Object.prototype.hasOwnProperty.call(t, l), p = u ? n.within(l, () => He(c.wrapped || c, t[l], n)) : void 0; // c = node, e = entries, l = name, u = isThere, t = value, p = field, n = report, He = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !c.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function He(e, t, n, r, o) { // He = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = at(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Or(l) === a)[0]; // a = kind, at = kindOf, t = value, s = choices, e = node, i = choice, l = option, Or = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Or).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Us(i, t, n);
      case "record":
        return Ws(i, t, n);
      case "object":
        return js(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Ds(i, t, n);
    }
  }
  function we(e, t, n, r, o) { // we = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return He(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var rn = "not-stated"; // rn = NOT_STATED
  function Bs(e, t) { // Bs = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === rn ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== rn ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), rt(n).forEach((o) => { // rt = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== rn && r.set(a, {
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
  function Lr(e, t, n) { // Lr = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => Bs(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Mr(e, t) { // Mr = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var on = ["status", "language", "period"]; // on = BUILT_IN
  function st(e, t, n, r) { // st = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = listed, t = value, s = code
        let i = Zt.test(s); // i = fits, Zt = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, j = listed, t = value, s = id
      let i = o ? o.has(s) : _e(s); // i = fits, o = terms, s = id, _e = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : U), i;
    });
  }

  // src/programs/records.ts
  var sn = Object.keys(nn.entries); // sn = PROGRAM_FIELDS, nn = programSchema
  function an(e) { // an = toDate, e = text
    return e === null ? null : ot(e);
  }
  function qs(e, t) { // qs = toMinutes, e = session, t = report
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
  function Ks(e, t, n) { // Ks = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = we(tn, o, n), s = a === void 0 ? [] : st(r, a, t.vocabularies, n); // a = ids, we = read, tn = termIds, o = value, n = report, s = found, st = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function zs(e, t) { // zs = readRange, e = record, t = report
    let n = an(e.start), r = an(e.end); // n = start, an = toDate, e = record, r = end
    return n && r && D(n) > N(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function $r(e, t, n) { // $r = readProgram, e = raw, t = around, n = report
    let r = Fe(e) ? e.id : null; // r = id, Fe = isObject, e = raw
    n.program = typeof r == "string" && Yt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = we( // o = terms, a = record, we = read
      nn,
      e,
      n,
      Ks(o, t, n),
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
    return a.status && kr(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : F(a.page),
      status: a.status || Sr(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: qs(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: j(a.team),
      partners: j(a.partners),
      materials: Vs(a.materials, n),
      partOf: a.partOf,
      followedBy: j(a.followedBy),
      owner: a.owner,
      reviewed: an(a.reviewed),
      sources: j(a.sources)
    };
  }

  // src/programs/page.ts
  function Gs(e, t, n) { // Gs = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Cr(e, t, n, r) { // Cr = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", at(o)]);
    });
  }
  function Js(e, t, n) { // Js = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...on]); // r = known, t = vocabularies, on = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function Qs(e, t, n) { // Qs = readNeed, e = raw, t = vocabularies, n = report
    let r = we(Tr, e, n); // r = record, we = read, Tr = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = st(s, a, t, n); // i = found, st = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function Xs(e, t, n) { // Xs = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Cr(e, "needs", n, (o) => { // Cr = eachRecord, e = page, n = report, o = raw
      let a = Qs(o, t, n); // a = need, Qs = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function Ys(e) { // Ys = isList, e = name
    return e === "needs" || e === "programs";
  }
  function Zs(e, t, n, r, o) { // Zs = readList, e = page, t = options, n = report, r = locate, o = included
    var f; // f = _a
    let a = we(Pr, e, n, Ys); // a = head, we = read, Pr = headSchema, e = page, n = report, Ys = isList
    if (!a)
      return null;
    let s = [...sn, ...on].filter((h) => h !== "language"), i = n.within("vocabularies", () => Lr( // s = reserved, sn = PROGRAM_FIELDS, on = BUILT_IN, h = name, i = vocabularies, n = report, Lr = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...sn, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, c = Js(a.facets, i, n), u = Xs(e, i, n), p = /* @__PURE__ */ new Map(), m = (h, _) => Cr(h, "programs", n, (b, S) => { // c = facets, Js = readFacets, a = head, i = vocabularies, n = report, u = needs, Xs = readNeeds, e = page, p = placed, m = readPrograms, h = from, _ = place, Cr = eachRecord, b = raw, S = index
      let x = $r(b, l, n); // x = program, $r = readProgram, b = raw, l = around, n = report
      x && p.has(x.id) ? n.add("duplicate-id", x.id) : x && p.set(x.id, [[..._, "programs", S], x]);
    });
    m(e, []), jt(e).forEach((h, _) => { // m = readPrograms, e = page, jt = includedIn, h = title, _ = index
      let b = ["include", _], S = o.find((x) => x.title === h); // b = place, _ = index, S = found, o = included, x = other, h = title
      n.within(b, () => { // n = report, b = place
        let x = S && Nr(S.text, n, r); // x = more, S = found, Nr = readJsonPage, n = report, r = locate
        h && !S ? n.add("missing-include", h) : x && (Object.keys(x).filter((k) => k !== "version" && k !== "programs").forEach((k) => n.addAt(k, "not-included", k)), m(x, b));
      });
    });
    let d = /* @__PURE__ */ new Map(); // d = series
    (f = a.series) == null || f.forEach(({ title: h, page: _ }, b) => d.set(b, { title: h, target: _ === null ? null : F(_) }));
    let g = yr(Array.from(p.values()), d, n); // g = programs, yr = linkPrograms, p = placed, d = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: c, vocabularies: i, series: d, needs: u, programs: g };
  }
  function Nr(e, t, n) { // Nr = readJsonPage, e = text, t = report, n = locate
    let r = Gs(e, t, n); // r = data, Gs = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Fe(r) ? fr(r) : null; // o = page, Fe = isObject, r = data, fr = migrate
    if (!o) {
      let a = Fe(r) ? r.version : null; // a = version, Fe = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function ln(e, t, n, r, o = String) { // ln = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Nr(e, r, o); // a = page, Nr = readJsonPage, e = text, r = report, o = locate
    return a && Zs(a, t, r, o, n);
  }

  // src/programs/problems.ts
  var ei = [ // ei = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function un(e) { // un = severityOf, e = code
    return ei.indexOf(e) === -1 ? "error" : "warning";
  }
  function Ir(e, t) { // Ir = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var ti = 200; // ti = MOST_PROBLEMS
  function Hr() { // Hr = createTally
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
  function ni(e) { // ni = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function Fr(e, t = ti) { // Fr = createReport, e = explain, t = most, ti = MOST_PROBLEMS
    let n = [], r = [], o = 0, a = 0, s = (l, c, u) => et(et({ // n = path, r = problems, o = warnings, a = more, s = toProblem, l = code, c = params, u = known, et = __spreadValues
      path: n.slice(),
      severity: un(l),
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
        r.length >= t || un(l) === "warning" && ++o > t / 2 ? a++ : r.push(s(l, c.map(ni), u));
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
  var X = new Uint32Array(65536), ri = (e, t) => { // X = peq, ri = myers_32, e = a, t = b
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
  }, oi = (e, t) => { // oi = myers_x, e = b, t = a
    let n = t.length, r = e.length, o = [], a = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, o = mhc, a = phc, s = hsize, i = vsize
    for (let g = 0; g < s; g++) // g = i, s = hsize
      a[g] = -1, o[g] = 0;
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let g = 0, f = -1, h = l * 32, _ = Math.min(32, r) + h; // g = mv, f = pv, h = start, l = j, _ = vlen, r = m
      for (let b = h; b < _; b++) // b = k, h = start, _ = vlen
        X[e.charCodeAt(b)] |= 1 << b;
      for (let b = 0; b < n; b++) { // b = i
        let S = X[t.charCodeAt(b)], x = a[b / 32 | 0] >>> b & 1, k = o[b / 32 | 0] >>> b & 1, R = S | g, v = ((S | k) & f) + f ^ f | S | k, w = g | ~(v | f), T = f & v; // S = eq, X = peq, t = a, b = i, x = pb, a = phc, k = mb, o = mhc, R = xv, g = mv, v = xh, f = pv, w = ph, T = mh
        w >>> 31 ^ x && (a[b / 32 | 0] ^= 1 << b), T >>> 31 ^ k && (o[b / 32 | 0] ^= 1 << b), w = w << 1 | x, T = T << 1 | k, f = T | ~(R | w), g = w & R;
      }
      for (let b = h; b < _; b++) // b = k, h = start, _ = vlen
        X[e.charCodeAt(b)] = 0;
    }
    let c = 0, u = -1, p = l * 32, m = Math.min(32, r - p) + p; // c = mv, u = pv, p = start, l = j, m = vlen, r = m
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      X[e.charCodeAt(g)] |= 1 << g;
    let d = r; // d = score, r = m
    for (let g = 0; g < n; g++) { // g = i
      let f = X[t.charCodeAt(g)], h = a[g / 32 | 0] >>> g & 1, _ = o[g / 32 | 0] >>> g & 1, b = f | c, S = ((f | _) & u) + u ^ u | f | _, x = c | ~(S | u), k = u & S; // f = eq, X = peq, t = a, g = i, h = pb, a = phc, _ = mb, o = mhc, b = xv, c = mv, S = xh, u = pv, x = ph, k = mh
      d += x >>> r - 1 & 1, d -= k >>> r - 1 & 1, x >>> 31 ^ h && (a[g / 32 | 0] ^= 1 << g), k >>> 31 ^ _ && (o[g / 32 | 0] ^= 1 << g), x = x << 1 | h, k = k << 1 | _, u = k | ~(b | x), c = x & b;
    }
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      X[e.charCodeAt(g)] = 0;
    return d;
  }, Dr = (e, t) => { // Dr = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? ri(e, t) : oi(e, t);
  };

  // src/programs/nearest.ts
  var ai = 1e3; // ai = MOST_COMPARED
  function Ur(e, t) { // Ur = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++o > ai)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = Dr(a, s.toLowerCase()); // i = changes, Dr = distance, a = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Wr = "Correct it or remove it.", cn = "Correct it, or add it there.", De = 'Did you mean "$2"?', jr = "Choose another id.", si = { // Wr = CORRECT, cn = CHOOSE, De = MEANT, jr = RENAME, si = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Wr],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', jr],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', jr],
    "unknown-field": ['There is no field "$1".', Wr, De],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', cn, De],
    "unknown-term": ['"$1" is not in the vocabulary.', cn, De],
    "unknown-program": ['There is no program with the id "$1".', cn, De],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", De],
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
  function Br(e, t) { // Br = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var qr = (e, t, n) => { // qr = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, o, a] = si[e], s = n && Ur((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, o = fix, a = fixByNearest, si = WORDS, e = code, s = meant, n = known, Ur = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: Br(r, i),
      fix: Br(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function Vr(e, t, n = [], r) { // Vr = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let o = Fr(qr, r); // o = report, Fr = createReport, qr = explain, r = mostProblems
    return { list: ln(e, t, n, o, (s, i) => { // ln = readPage, e = text, t = options, n = included, o = report, s = _message, i = json
      let l = mr(i); // l = place, mr = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: o.done() };
  }
  function it(e, t, n = []) { // it = parseForReaders, e = text, t = options, n = included
    let r = Hr(); // r = tally, Hr = createTally
    return { list: ln(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function dn() { // dn = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Ue(e) { // Ue = optionsFor, e = wiki
    return { today: dn(), language: e.contentLanguage };
  }
  function Kr(i, l) { // Kr = readOnce, i = _0, l = _1
    return O(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var v; // v = _a
      let c = (w) => w && o ? { title: w, language: o, version: s } : null, u = (w, T) => T.find((A) => A.title === e.titleOf(w)), p = n === "qqx" ? [] : [Wt(n)], { pages: m, translations: d } = yield e.readPages([t, ...p], r, c(a)), g = p.length ? sr(n, ((v = u(Wt(n), m)) == null ? void 0 : v.text) || "") || ge : { language: n, texts: /* @__PURE__ */ new Map() }, f = u(t, m); // c = requestFor, w = title, o = translated, s = version, u = find, T = among, A = other, e = wiki, p = speech, n = language, Wt = wordsPage, m = pages, d = translations, t = source, r = revisions, a = bundle, g = words, sr = readWords, v = _a, ge = BUILT_IN, f = page
      if (!f)
        return { page: null, included: [], list: null, problems: [], words: g };
      let h = dr(f.text), _ = h.filter((w) => !u(w, m)), b = _.length ? m.concat((yield e.readPages([t, ..._], [], null)).pages) : m, S = []; // h = wanted, dr = includesOf, f = page, _ = more, w = title, u = find, m = pages, b = all, e = wiki, t = source, S = included
      for (let w of h) { // w = title, h = wanted
        let T = u(w, b); // T = found, u = find, w = title, b = all
        T && S.push({ title: w, text: T.text });
      }
      let { list: x, problems: k } = it(f.text, Ue(e), S); // x = list, k = problems, it = parseForReaders, f = page, Ue = optionsFor, e = wiki, S = included
      if (!x || !o || !x.bundle)
        return { page: f, included: S, list: x, problems: k, words: g };
      let R = x.bundle === a ? d : (yield e.readPages([t], [], c(x.bundle))).translations; // R = texts, x = list, a = bundle, d = translations, e = wiki, t = source, c = requestFor
      return { page: f, included: S, list: lr(x, { language: o, texts: R }, e.contentLanguage), problems: k, words: g };
    });
  }
  function zr(e, t) { // zr = readData, e = wiki, t = wanted
    return O(this, null, function* () {
      let n = yield Kr(e, t); // n = data, Kr = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : Kr(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/harvest/headings.ts
  var lt = "h1, h2, h3, h4, h5, h6"; // lt = HEADINGS
  function Gr(e) { // Gr = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function ve(e) { // ve = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function pn(e) { // pn = anchorCarriers, e = heading
    let t = Gr(e), n = [t]; // t = block, Gr = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function le(e, t) { // le = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(lt)); // n = headings, e = container, lt = HEADINGS
    return n.find((r) => t.texts.includes(ve(r))) || n.find((r) => pn(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function Jr(e) { // Jr = firstHeading, e = container
    return e.querySelector(lt);
  }
  function We(e) { // We = sectionOf, e = heading
    let t = Gr(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(lt) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, Gr = blockOf, e = heading, n = next, r = wrapped, lt = HEADINGS, o = first, a = content
    for (let s = o; s instanceof HTMLElement && !(s.matches(lt) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, lt = HEADINGS
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
  var ii = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", li = "br, p, div, dl, dd, dt, blockquote, table, tr", ui = "b, strong", Qr = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // ii = IGNORED, li = BREAKS, ui = BOLD, Qr = UNSEEN
  function je(e) { // je = isIgnored, e = element
    return e.matches(ii) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function ue(e) { // ue = tidy, e = text
    return e.replace(Qr, "").replace(/\s+/g, " ").trim();
  }
  function Se(e) { // Se = joined, e = runs
    return e.map(({ text: t }) => t).join("");
  }
  function ce(e, t = []) { // ce = seenText, e = element, t = skip
    return ue(Se(ke(e, t)));
  }
  function ke(e, t = []) { // ke = runsOf, e = item, t = skip
    let n = [], r = (a, s, i, l, c) => { // n = runs, r = add, a = text, s = element, i = mark, l = isBold, c = link
      a !== "" && n.push({ text: a, element: s, mark: i, isBold: l, link: c });
    }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
      a.childNodes.forEach((c) => { // a = parent, c = node
        if (c.nodeType === 3 && r((c.nodeValue || "").replace(Qr, "").replace(/\s+/g, " "), a, s, i, l), c.nodeType !== 1)
          return;
        let u = c; // u = element, c = node
        if (t.indexOf(u) !== -1 || je(u))
          return;
        let p = u.matches(ui), m = u.matches("a[href]"), d = u.matches(li) ? s ? " " : `
` : "";
        r(d, a, s, i, l), o(u, s || (p || m ? u : null), i || p, l || (m ? u : null)), r(u.matches("br") ? "" : d, a, s, i, l);
      });
    };
    return o(e, null, !1, null), n;
  }

  // src/harvest/split.ts
  var Ee = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", ci = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${Ee}(?=\\s)|\\n|[:\\uFF1A]|${Ee}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${Ee})`), Xr = new RegExp(`\\n|\\s${Ee}(?=\\s|$)|\\u2014`, "g"), di = /\uFF1A|:(?=\s|$)/g, pi = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, mi = /[.!?;,:\u3002]/, gi = 5, Yr = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${Ee}(?=\\s|$))*`), fi = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${Ee}|\\u2014)$`), yi = 9; // Ee = DASH, ci = AFTER_MARK, Xr = BETWEEN, di = COLON, pi = IN_BRACKETS, mi = PUNCTUATION, gi = FEW_WORDS, Yr = LEFT_BEFORE, fi = LEFT_BEHIND, yi = MOST_LEFT_BEHIND
  function mn(e, t, n, r) { // mn = find, e = pattern, t = text, n = from, r = marks
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
    for (let s = 0; s < yi; s++) // s = left, yi = MOST_LEFT_BEHIND
      o = o.replace(fi, "");
    let a = e.slice(r); // a = rest, e = text, r = next
    return {
      title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
      summary: [r + Yr.exec(a)[0].length, e.length]
    };
  }
  function hi(e) { // hi = isFewWords, e = text
    return !mi.test(e) && e.trim().split(" ").length <= gi;
  }
  function bi(e, t, n) { // bi = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let c = ci.exec(e.slice(l)); // c = found, ci = AFTER_MARK, e = text, l = at
      return c ? l + c[0].length : -1;
    }, o = r(t.to);
    if (o !== -1)
      return de(e, t.from, t.to, o);
    let a = pi.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, pi = IN_BRACKETS, e = text, t = mark, s = end
    if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
      return de(e, t.from, s, Math.max(r(s), s));
    let i = mn(Xr, e, t.to, n); // i = dash, mn = find, Xr = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && hi(e.slice(t.to, i.index)) ? de(e, t.from, i.index, i.index + i[0].length) : de(e, t.from, t.to, t.to);
  }
  function Zr(e, t) { // Zr = split, e = text, t = marks
    let n = Yr.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, Yr = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
    if (r && r.from <= n)
      return bi(e, r, t);
    let o = mn(Xr, e, n, t) || mn(di, e, n, t); // o = end, mn = find, Xr = BETWEEN, e = text, n = start, t = marks, di = COLON
    return o ? de(e, n, o.index, o.index + o[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: de(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : de(e, n, e.length, e.length);
  }

  // src/harvest/item.ts
  function xi(e) { // xi = place, e = runs
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
  function _i(e) { // _i = marksOf, e = placed
    let t = /* @__PURE__ */ new Map(); // t = marks
    for (let { run: n, from: r, to: o } of e) // n = run, r = from, o = to, e = placed
      if (n.mark && o > r) {
        let a = t.get(n.mark); // a = mark, t = marks, n = run
        t.set(n.mark, { from: a ? a.from : r, to: o, isBold: n.isBold || a !== void 0 && a.isBold });
      }
    return Array.from(t.values());
  }
  function Be(e) { // Be = nestedLists, e = item
    return Array.from(e.children).reduce((t, n) => t.concat(n.matches("ul, ol") ? n : Be(n)), []);
  }
  function wi(e) { // wi = readNested, e = lists
    let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
      let a = Be(o), s = ke(o, a), i = ue(Se(s)), l = gn(s), [c] = l; // a = below, Be = nestedLists, o = line, s = runs, ke = runsOf, i = text, ue = tidy, Se = joined, l = links, gn = linksOf, c = only
      c && l.length === 1 ? t.push([i, c]) : (l.forEach((u) => t.push([ce(u), u])), /[^\s,;.:|\u00B7&()-]/.test(Se(s.filter((u) => !u.link))) && n.push(i)), a.forEach((u) => Array.from(u.children).forEach(r));
    };
    return e.forEach((o) => Array.from(o.children).filter((a) => !je(a)).forEach(r)), { materials: t, leftOver: n };
  }
  function gn(e) { // gn = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function eo(e) { // eo = readItem, e = item
    let t = Be(e), { text: n, placed: r } = xi(ke(e, t)), o = Zr(n, _i(r)), a = ue(n.slice(...o.title)); // t = lists, Be = nestedLists, e = item, n = text, r = placed, xi = place, ke = runsOf, o = found, Zr = split, _i = marksOf, a = title, ue = tidy
    if (a === "")
      return null;
    let s = ([u, p]) => r.filter((m) => m.from < p && m.to > u && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [c = null] = gn(i); // s = within, u = from, p = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, c = link, gn = linksOf
    return Object.assign({
      title: a,
      titleElement: i[0] ? i[0].element : e,
      link: c,
      summary: ue(n.slice(...o.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: gn(r.map(({ run: u }) => u)).filter((u) => u !== c)
    }, wi(t));
  }
  function to(e) { // to = readRenderedItem, e = item
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
  var vi = ["title", "redlink", "redirect", "uselang", "useskin"], Si = /^[a-z][a-z0-9+.-]*:/i; // vi = HARMLESS, Si = SCHEME
  function oo(e) { // oo = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function no(e) { // no = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function fn(e, t) { // fn = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function ki(e, t) { // ki = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, c) => r.push(c));
    let o = n.get("redlink") !== null; // o = isRed, n = parameters
    if (!r.every((l) => vi.indexOf(l) !== -1 || o && l === "action"))
      return null;
    let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? oo(i.slice(a.length, i.length - s.length)) : null;
  }
  function ro(e) { // ro = judged, e = value
    let t = F(e.replace(/^Special:MyLanguage\//i, "")); // t = link, F = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: se(e) || "bad-page", value: e };
  }
  function ao(e, { address: t, articlePath: n }) { // ao = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let o = fn(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? fn(o.origin + n.replace("$1", () => a[1] || "")) : fn(r, t); // o = base, fn = parse, t = address, a = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = oo(s.hash), c = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && F(e.getAttribute("title") || ""); // i = fragment, oo = decode, s = url, c = interwiki, e = anchor, F = parseLink
    if (c && "page" in c)
      return ro(c.page + (c.page.indexOf("#") === -1 ? i : ""));
    let u = s.protocol === "https:" || s.protocol === "http:"; // u = isWeb, s = url
    if (!u && Si.test(r))
      return { fault: "bad-scheme", value: r };
    let p = u && o && no(s) === no(o) ? ki(s, n) : null; // p = title, u = isWeb, o = base, no = hostOf, s = url, ki = titleOf, n = articlePath
    return ro(p === null ? u ? s.href : r : p + i);
  }

  // src/harvest/slug.ts
  var Ei = [ // Ei = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function Ti(e) { // Ti = slug, e = text
    let t = Ei.reduce( // t = plain, Ei = LETTERS
      (n, [r, o]) => n.replace(r, o),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function so() { // so = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
      let a = !e.has(o); // a = isFree, e = taken, o = id
      return e.add(o), a;
    };
    return {
      take: r,
      make(...o) {
        n++;
        let a = o.map(Ti).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, Ti = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${a}-${++i}`;
        return t.set(a, i), s;
      }
    };
  }

  // src/harvest/unread.ts
  var Pi = "Add it by hand.", yn = "Add the right link by hand.", Oi = { // Pi = BY_HAND, yn = LINK, Oi = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', yn],
    "bad-address": ['The link is not an https address: "$1".', yn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', yn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', Pi]
  }, io = 120;
  function Te(e, t, n = "") { // Te = unread, e = place, t = code, n = value
    let [r, o] = Oi[t], a = n.length > io ? `${n.slice(0, io - 1)}\u2026` : n; // r = reason, o = fix, Oi = WORDS, t = code, a = shown, n = value, io = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
  }

  // src/harvest/programs.ts
  var Ri = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Ai = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, lo = 150; // Ri = ID, Ai = LANGUAGE, lo = MOST_CHARACTERS
  function uo(e, t) { // uo = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return (Ai.test(r) ? r : t).toLowerCase();
  }
  function co(e, t) { // co = createReader, e = around, t = lost
    let n = [], r = [], o = so(), a = /* @__PURE__ */ new Set(), s = (p, m) => { // n = records, r = programs, o = ids, so = createIds, a = titles, s = textIn, p = text, m = element
      let d = uo(m, e.pageLanguage); // d = language, uo = languageOf, m = element, e = around
      return d === e.contentLanguage.toLowerCase() ? p : { [d]: p };
    }, i = (p, m) => { // i = resolve, p = link, m = tell
      let d = p && ao(p, e); // d = resolved, p = link, ao = resolveLink, e = around
      return d && "fault" in d ? (m(d.fault, d.value), null) : d && d.link;
    }, l = (p, m) => { // l = materialsOf, p = item, m = tell
      let d = []; // d = materials
      for (let [g, f] of p.materials) { // g = label, f = element, p = item
        let h = i(f, m); // h = link, i = resolve, f = element, m = tell
        h !== null && g !== "" ? d.push(/^https:/i.test(h) ? { label: s(g, f), url: h } : { label: s(g, f), page: h }) : h === null && m("nested-text", g);
      }
      return p.leftOver.forEach((g) => m("nested-text", g)), d;
    }, c = (p, m) => p !== null && !(Ri.test(p) && o.take(p)) ? (m("bad-id", p), null) : p, u = (p, m, d) => { // c = renderedId, p = element, m = group, Ri = ID, o = ids, u = read, d = place
      let g = p.getAttribute("data-program"), f = g === null ? eo(p) : to(p); // g = said, p = element, f = item, eo = readItem, to = readRenderedItem
      if (!f) {
        Be(p).forEach((T) => Array.from(T.children).forEach((A, V) => u(A, m, `${d} \u2192 #${V + 1}`)));
        return;
      }
      let { title: h } = f, _ = (T, A) => { // h = title, f = item, _ = tell, T = code, A = value
        t.push(Te(`${d} ("${h.slice(0, lo)}")`, T, A));
      };
      h.length > lo && _("long-title", h), a.has(h) && _("same-title", h), a.add(h);
      let b = i(f.link, _), S = c(g, _), x = S === null ? o.make(h, b && !/^https:/i.test(b) ? b.replace(/#.*$/, "") : "") : S, k = p.getAttribute("data-status"), R = g === null ? m === "past" ? "past" : "ongoing" : _e(k) ? k : null; // b = link, i = resolve, f = item, _ = tell, S = own, c = renderedId, g = said, x = id, o = ids, h = title, k = saidStatus, p = element, R = status, m = group, _e = isStatus
      g !== null && k !== null && R === null && _("bad-status", k);
      let v = l(f, _); // v = materials, l = materialsOf, f = item, _ = tell
      f.otherLinks.forEach((T) => _("link-in-text", `${ce(T)} (${T.getAttribute("href") || ""})`)), r.push({ id: x, isRendered: S !== null, group: m, title: h, link: b, summary: f.summary || null, status: R });
      let w = { id: x, title: s(h, f.titleElement) }; // w = record, x = id, s = textIn, h = title, f = item
      f.summary && (w.summary = { [uo(f.summaryElement, e.pageLanguage)]: f.summary }), b !== null && (w.page = b), R !== null && (w.status = R), v.length && (w.materials = v), n.push(w);
    };
    return { read: u, records: n, programs: r };
  }

  // src/harvest/sections.ts
  var hn = "h1, h2, h3, h4, h5, h6", Li = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", po = "ul:not(.gallery)", Mi = "div, center, span, main, article", $i = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Ci = ".program-explorer, .mw-parser-output, [data-group], body"; // hn = HEADINGS, Li = NOT_TEXT, po = LIST, Mi = HOLDERS, $i = BLOCKS, Ci = EDGES
  function bn(e) { // bn = textOf, e = element
    return Se(ke(e));
  }
  function go(e) { // go = collector, e = isEnd
    let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
      [r, s].map(ue).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, a = (s) => { // a = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (je(i) || i.matches(Li))
        return !1;
      let l = i.matches(hn) ? i : i.matches(".mw-heading") ? i.querySelector(hn) : null; // l = heading, i = element, hn = HEADINGS
      return l ? (o(), e(l)) : i.matches(po) ? (o(), Array.from(i.children).forEach((c) => c.matches("li") ? t.push(c) : o(bn(c))), !1) : i.matches("section") || i.matches(Mi) && i.querySelector(`${po}, ${hn}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches($i) ? o(bn(i)) : r += bn(i), !1);
    };
    return {
      visit: a,
      done: () => (o(), { items: t, others: n })
    };
  }
  function mo(e) { // mo = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function ut(e, t, n) { // ut = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: o } = go((s) => s === t || mo(s) <= mo(e)), a = We(e).block; // r = visit, o = done, go = collector, s = next, t = other, mo = levelOf, e = heading, a = node, We = sectionOf
    for (; ; ) {
      for (; !a.nextSibling; ) { // a = node
        let s = a.parentElement; // s = parent, a = node
        if (!s || s === n || !s.matches("div, section") || s.matches(Ci))
          return o();
        a = s;
      }
      if (a = a.nextSibling, r(a))
        return o();
    }
  }
  function fo(e) { // fo = sectionIn, e = group
    let { visit: t, done: n } = go(() => !1); // t = visit, n = done, go = collector
    return e.childNodes.forEach(t), n();
  }

  // src/harvest/harvest.ts
  var xn = ["current", "past"], yo = "[data-limit], [data-preset]"; // xn = GROUPS, yo = PARTIAL
  function Ni(e, t) { // Ni = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(xn.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, xn = GROUPS, o = group
    if (n.length)
      return n.map((o) => { // n = marked, o = element
        let a = Jr(o), s = o.dataset.group; // a = heading, Jr = firstHeading, o = element, s = group
        return { group: s, name: a ? ve(a) : s, section: fo(o) };
      });
    let r = xn.map((o) => le(e, t[o])); // r = headings, xn = GROUPS, o = group, le = findHeading, e = container, t = place
    return xn.map((o, a) => { // xn = GROUPS, o = group, a = at
      let s = r[a] || null; // s = heading, r = headings, a = at
      return {
        group: o,
        name: s ? ve(s) : t[o].texts[0] || t[o].anchor,
        section: s && ut(s, r[1 - a] || null, e)
      };
    });
  }
  function _n(e, t, n) { // _n = harvest, e = container, t = place, n = options
    let r = [], o = co({ // r = lost, o = reader, co = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: c } of Ni(e, t)) { // i = group, l = name, c = section, Ni = findGroups, e = container, t = place
      if (!c) {
        r.push(Te(l, "no-heading"));
        continue;
      }
      c.items.length || r.push(Te(l, "no-list")), c.items.forEach((u, p) => o.read(u, i, `${l} \u2192 #${p + 1}`)), c.others.forEach((u) => r.push(Te(l, "no-bullets", u)));
    }
    let { records: a, programs: s } = o; // a = records, s = programs, o = reader
    return {
      page: { version: Ce, programs: a },
      programs: s,
      unread: r,
      isPartial: e.matches(yo) || e.querySelector(yo) !== null
    };
  }

  // src/host/find.ts
  var Z = "program-explorer"; // Z = HOST_CLASS
  function wn(e) { // wn = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function vn(e, t, n) { // vn = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: wn(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function ct(e) { // ct = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function ho(e, t) { // ho = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function bo(e) { // bo = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && vn(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function xo(e) { // xo = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Z}[data-source]`)).map((n) => { // e = content, Z = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: c = "", bundle: u = "", bundleVersion: p = "" } = n.dataset, m = ho(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, c = messages, u = bundle, p = bundleVersion, n = root, m = current, ho = headingIn
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
          let [g = "", f] = d.split(":"); // g = code, f = revision, d = one
          return [g, Number(f)];
        })),
        statics: Array.from(n.children).filter((d) => d instanceof HTMLElement),
        current: bo(m),
        past: bo(ho(n, "past")),
        level: ct(m)
      };
    });
  }

  // src/harvest/insert.ts
  function Sn(e) { // Sn = known, e = heading
    return e && vn(ve(e), e, pn(e));
  }
  function _o(e, t) { // _o = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let o = le(n, t.current); // o = current, le = findHeading, n = root, t = place
    return Object.assign({}, e, { current: Sn(o), past: Sn(le(n, t.past)), level: ct(o) });
  }
  function wo(e, t) { // wo = insertHost, e = content, t = place
    let n = le(e, t.current); // n = currentHeading, le = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${Z}`))
      return null;
    let r = We(n), o = le(e, t.past), a = o && We(o), s = o && ut(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((c) => a.lists.some((u) => u === c.parentNode)), l = document.createElement("div"); // r = current, We = sectionOf, n = currentHeading, o = pastHeading, le = findHeading, e = content, t = place, a = past, s = below, ut = sectionUnder, i = pastIsBare, c = item, u = list, l = root
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
      past: i ? Sn(o) : null,
      level: ct(n) + 1
    };
  }

  // src/harvest/harvester.ts
  function vo(e) { // vo = createHarvester, e = place
    return {
      insertHost: (t) => wo(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: o } = _n(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = it(a, Ue(t)); // r = page, o = unread, _n = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, it = parseForReaders, Ue = optionsFor
        return s && s.programs.length ? [_o(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
      },
      harvest: (t, n) => _n(t, e, n)
    };
  }

  // src/harvest/place.ts
  var So = { // So = META
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
  var { insertHost: Ii, readHost: Hi, harvest: Fi } = vo(So); // Ii = insertHost, Hi = readHost, Fi = harvest, vo = createHarvester, So = META

  // src/messages/format.ts
  function En() { // En = hasLanguageNames
    return "DisplayNames" in Intl;
  }
  function Di(e, t) { // Di = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function ko(e, t, n = null) { // ko = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = En() ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, En = hasLanguageNames, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let c = i.format(l); // c = text, i = shape, l = instant
      return s.approximate ? t("date-about", c) : c;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? Di(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
      language: (s) => { // s = code
        try {
          return (o ? o.of(s) : n == null ? void 0 : n.get(s)) || s;
        } catch (i) {
          return s;
        }
      }
    };
  }

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
  function Pe(e) { // Pe = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/explore/bitset.ts
  function B(e) { // B = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function dt(e) { // dt = allBits, e = size
    let t = B(e).fill(-1); // t = bits, B = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function pt(e, t) { // pt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function qe(e, t) { // qe = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Oe(e, t) { // Oe = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function Eo(e, t) { // Eo = intersect, e = target, t = source
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
  var mt = ["relevance", "status", "newest", "title"], Ve = "not-stated", gt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // mt = SORTS, Ve = NOT_STATED, gt = EMPTY_QUERY

  // src/explore/program-index.ts
  var ft = ["q", "sort", "program", "view"]; // ft = RESERVED
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
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (f, h) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, f = term, h = i
      let _ = s.get(f); // _ = programs, s = found, f = term
      _ || (_ = B(r), s.set(f, _), i.set(f, a ? Mr(a, f) : [])), pt(_, h);
    };
    if (t.programs.forEach((f, h) => { // t = list, f = program, h = i
      var b; // b = _a
      let _ = e === "period" ? Wi(f, n) : e !== "status" ? f.terms.get(e) || [] : f.status ? [f.status] : []; // _ = terms, e = id, Wi = yearsOf, f = program, n = thisYear
      for (let S of _) // S = term, _ = terms
        S !== Ve && (l(S, h), (b = i.get(S)) == null || b.forEach((x) => l(x, h)));
    }), !s.size)
      return null;
    let c = Array.from(s.keys()).sort(), u = e === "status" ? U : e === "period" ? c.sort((f, h) => Number(h) - Number(f)) : a ? ji(a).concat(c) : c, p = B(r), m = /* @__PURE__ */ new Map(), d = 0, g = (f, h) => { // c = rest, s = found, u = order, e = id, U = STATUSES, f = term, h = programs, a = vocabulary, ji = inTreeOrder, p = stated, B = noBits, r = size, m = terms, d = telling, g = show
      let _ = te(h); // _ = total, te = count, h = programs
      if (_ && !m.has(f)) {
        let b = a && a.terms.get(f); // b = known, a = vocabulary, f = term
        m.set(f, {
          id: f,
          label: b ? b.label : null,
          aliases: b ? b.aliases : [],
          depth: (i.get(f) || []).length,
          programs: h,
          count: _
        }), Oe(p, h), d += +(_ < r);
      }
    };
    return u.forEach((f) => g(f, s.get(f) || B(0))), g(Ve, dt(r).map((f, h) => f & ~p[h])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: d > 1
    };
  }
  function To(e, t, n, r = () => null) { // To = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = ft.indexOf(s) === -1 && Bi(s, e, Number(n.slice(0, 4))); // i = facet, ft = RESERVED, s = id, Bi = indexFacet, e = list, n = today
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
  var Po = /^#?programs(?:$|\?|%3f)/i; // Po = OURS
  function bt(e) { // bt = isFragmentOurs, e = hash
    return Po.test(e);
  }
  var qi = 8e3, Vi = 200, Ki = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // qi = MOST_CHARACTERS, Vi = MOST_LETTERS, Ki = UNSAFE
  function yt(e) { // yt = encode, e = value
    return e.replace(Ki, (t) => { // e = value, Ki = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function ht(e) { // ht = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Oo(e) { // Oo = normalText, e = text
    return e.slice(0, Vi).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function xt(e, t = []) { // xt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && ft.indexOf(o) === -1 && n.push(`${yt(o)}=${a.map(yt).join(",")}`);
    });
    let r = Oo(e.text); // r = text, Oo = normalText, e = query
    return r && n.push("q=" + yt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + yt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function _t(e, t) { // _t = fromFragment, e = hash, t = known
    let n = Po.exec(e); // n = ours, Po = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, qi).split("&")) { // i = part, e = hash, n = ours, qi = MOST_CHARACTERS
      let [l = "", ...c] = i.split("="), u = ht(l), p = c.join("="), m = ht(p); // l = rawKey, c = rest, i = part, u = key, ht = decode, p = raw, m = value
      if (u === "q")
        o = Oo(ht(p.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = mt.find((d) => d === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (ft.indexOf(u) === -1) {
        let d = p.split(",").map(ht).concat(m.split(",")).filter((g) => t.hasTerm(u, g)); // d = terms, p = raw, ht = decode, m = value, g = term, t = known, u = key
        d.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var zi = ".mw-pt-languages a, .interwiki-pagetranslation a", Gi = ["mousedown", "focusin"]; // zi = LINKS, Gi = BEFORE
  function Ji({ target: e }) { // Ji = carry, e = target
    let t = e instanceof Element ? e.closest(zi) : null; // t = link, e = target, zi = LINKS
    t && (t.hash = bt(location.hash) ? location.hash : "");
  }
  function Ro() { // Ro = keepViewAcrossLanguages
    Gi.forEach((e) => document.addEventListener(e, Ji));
  }

  // src/host/languages.ts
  function wt({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // wt = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = wn(n); // o = around, wn = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function Ao(e, t) { // Ao = translatedFor, e = chain, t = contentLanguage
    let n = tt(e), r = n === Ut ? e[0] || "" : n; // n = spoken, tt = languageFor, e = chain, r = own, Ut = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function Lo(e, t) { // Lo = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var Mo = ["Community Development", "Community Development/What we do"], Qi = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Mo = PAGES, Qi = TRANSLATION
  function $o(e) { // $o = isPlacePage, e = title
    return Mo.includes(e) || Mo.includes(e.replace(Qi, ""));
  }

  // src/explore/relatives.ts
  function Co(e) { // Co = createRelatives, e = programs
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
  function Re(e) { // Re = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Xi.has(t) ? "rtl" : "ltr";
  }

  // src/views/address.ts
  var No = "programExplorer"; // No = STATE_KEY
  function Io(e, t) { // Io = createAddress, e = view, t = isOurs
    let n = () => e.location.hash.replace(/^#/, ""), r = () => { // n = fragment, e = view, r = remembered
      let l = e.history.state, c = typeof l == "object" && l !== null ? l[No] : null; // l = state, e = view, c = kept, No = STATE_KEY
      return typeof c == "string" ? c : null;
    }, o = (l) => Object.assign({}, e.history.state, { [No]: l }), a = () => t(n()) ? n() : r(), s = a() || "", i = () => { // o = remember, l = text, e = view, No = STATE_KEY, a = read, t = isOurs, n = fragment, r = remembered, s = shown, i = stamp
      a() === null && e.history.replaceState(o(s), "");
    };
    return i(), {
      read: () => a() || "",
      write: (l, c) => { // l = text, c = change
        s = l;
        let u = n(), p = l === "" && u !== "" && !t(u), m = l !== "" ? `#${l}` : p ? e.location.hash : e.location.pathname + e.location.search; // u = here, n = fragment, p = keepsForeign, l = text, t = isOurs, m = url, e = view
        c === "push" ? e.history.pushState(o(l), "", m) : e.history.replaceState(o(l), "", m);
      },
      onMove: (l, c) => { // l = element, c = listener
        let u = () => e.removeEventListener("popstate", p), p = () => { // u = end, e = view, p = onPopState
          if (!l.isConnected) {
            u();
            return;
          }
          i(), s = a() || "", c();
        };
        return e.addEventListener("popstate", p), u;
      }
    };
  }

  // src/views/after-paint.ts
  function vt(e) { // vt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function Ho(e, t, n, r, o, a) { // Ho = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => ee(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, a = language, i = pick, ee = pickText, r = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, d) => { // p = term, m = facetId, d = id
      var f; // f = _a
      if (d === Ve)
        return s(t("not-stated"));
      let g = (f = e.vocabularies.get(m)) == null ? void 0 : f.terms.get(d); // g = entry, f = _a, e = list, m = facetId, d = id
      return g ? i(g.label) : s(_e(d) && m === "status" ? l(d) : m === "language" ? n.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, d) => { // m = facetId, d = id
        let g = `${m} ${d}`, f = c.get(g) || p(m, d); // g = key, m = facetId, d = id, f = label, c = known, p = term
        return c.set(g, f), f;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, Uo, Yi, ne, Tn, Tt, Wo, kt, jo, On, Pn, Zi, ze = /* @__PURE__ */ Symbol.for("pv"), Pt = {}, Ot = [], el = /^m(i|n|o|s|text|space)$/, Rn = Array.isArray, An = Ot.slice, me = Object.assign; // P = options, Uo = vnodeId, Yi = isValidElement, ne = rerenderQueue, Tn = prevDebounce, Tt = rerenderCount, Wo = depthSort, kt = EVENT_DISPATCHED, jo = CAPTURE_REGEX, On = eventClock, Pn = eventProxies, Zi = i, ze = VNODE_MARKER, Pt = EMPTY_OBJ, Ot = EMPTY_ARR, el = MATHML_TOKEN_ELEMENTS, Rn = isArray, An = slice, me = assign
  function pe(e) { // pe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Bo(e, t, n) { // Bo = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? An.call(arguments, 2) : n), Ke(e, s, r, o, null);
  }
  function Ke(e, t, n, r, o) { // Ke = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ze, __v: o || ++Uo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, ze = VNODE_MARKER, o = original, Uo = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function Rt() { // Rt = createRef
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
  function tl(e) { // tl = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = me({ constructor: ze }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), Ln(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || re(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Jo(o, t, a), n.__ = n.__e = null, t.__e != r && qo(t));
  }
  function qo(e) { // qo = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), qo(e);
  }
  function Fo(e) { // Fo = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ne.push(e), Tt++)) && Tn == P.debounceRendering || ((Tn = P.debounceRendering) || queueMicrotask)(Vo);
  }
  function Vo() { // Vo = process
    try {
      for (var e, t = 1; ne.length; ) ne.length > t && ne.sort(Wo), e = ne.shift(), t = ne.length, 8 & e.__g && tl(e); // e = c, t = l, ne = rerenderQueue, Wo = depthSort, tl = renderComponent
    } finally {
      (Tt = ne.length) && (Tn || queueMicrotask)(Vo);
    }
  }
  function Ko(e, t, n, r, o, a, s, i, l, c, u) { // Ko = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var p, m, d, g, f, h, _ = r.__k || Ot, b = t.length; // p = i, m = oldVNode, d = childVNode, g = newDom, f = firstChildDom, h = result, _ = oldChildren, r = oldParentVNode, Ot = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (l = nl(n, t, _, l, b), p = 0; p < b; p++) (d = n.__k[p]) != null && (m = ~d.__i && _[d.__i] || Pt, d.__i = p, h = Ln(e, d, m, o, a, s, i, l, c, u), g = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && Mn(m.ref, null, d, m), d.ref && u.push(d.ref, d.__c || g, d)), f = f || g, 4 & d.__u ? (l = zo(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, nl = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, b = newChildrenLength, p = i, d = childVNode, m = oldVNode, Pt = EMPTY_OBJ, h = result, Ln = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, g = newDom, Mn = applyRef, f = firstChildDom, zo = insert, void = type
    return n.__e = f, l;
  }
  function nl(e, t, n, r, o) { // nl = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, p, m, d, g = n.length, f = g, h = 0, _ = 0, b = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, p = lisLengths, m = hi, d = mid, g = oldChildrenLength, n = oldChildren, f = remainingOldChildren, h = skew, _ = moved, b = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[a] = Ke(null, s) : Rn(s) ? s = b[a] = Ke(oe, { children: s }) : s.constructor === ze && s.__b ? s = b[a] = Ke(s.type, s.props, s.key, s.ref, s.__v) : b[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = rl(s, n, l, f)) && (f--, (i = n[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, _ = 1)) : (~c || (o > g ? h-- : o < g && h++), typeof s.type != "function" && (s.__u |= 4))) : b[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, Ke = createVNode, Rn = isArray, oe = Fragment, ze = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, rl = findMatchingIndex, n = oldChildren, f = remainingOldChildren, _ = moved, g = oldChildrenLength
    if (_) {
      for (u = [], p = [], a = 0; a < o; a++) if ((s = b[a]) && 16 & s.__u) { // u = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, b = newChildren
        for (h = 0, m = u.length; h < m; ) u[d = h + m >> 1] < s.__i ? h = d + 1 : m = d; // h = skew, m = hi, u = tails, d = mid, s = childVNode
        u[h] = s.__i, p[a] = h + 1;
      }
      for (h = u.length; a--; ) p[a] && (p[a] == h ? h-- : b[a].__u |= 4); // h = skew, u = tails, a = i, p = lisLengths, b = newChildren
    }
    if (f) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = re(i)), $n(i, i));
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
  function rl(e, t, n, r) { // rl = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Do(e, t, n) { // Do = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function St(e, t, n, r, o) { // St = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Do(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Do(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Pn[t] || (Pn[t] = ol(t)), (e.__a || (e.__a = {}))[t] = On, a = t != (t = t.replace(jo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function ol(e) { // ol = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[kt] == null) t[kt] = On++;
        else if (t[kt] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function Ln(e, t, n, r, o, a, s, i, l, c) { // Ln = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, p, m, d, g, f, h, _, b, S, x, k, R, v, w, T, A, V, K = t.type; // u = tmp, p = resumed, m = oldCommitQueueLength, d = c, g = oldProps, f = oldState, h = snapshot, _ = newProps, b = isClassComponent, S = provider, x = componentContext, k = renderHook, R = count, v = renderResult, w = startMarker, T = end, A = i, V = child, K = newType, t = newVNode
    if (t.constructor !== ze) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, p = a = [], u.nodeType == 8 ? i = Et(u, a) : a.push(u), i = a[0] || i), (u = P.__b) && u(t);
    e: if (typeof K == "function") {
      m = s.length;
      try {
        if (_ = t.props, b = (u = K.prototype) && u.render, S = (u = K.contextType) && r[u.__c], x = u ? S ? S.props.value : u.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (b ? t.__c = d = new K(_, x) : (t.__c = d = new q(_, x), d.constructor = K, d.render = sl), S && S.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), b && (d.__s || (d.__s = d.state), K.getDerivedStateFromProps && (d.__s == d.state && (d.__s = me({}, d.__s)), me(d.__s, K.getDerivedStateFromProps(_, d.__s)))), g = d.props, f = d.state, d.__v = t, n.__c) {
          if (_ !== g && b && !K.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(_, d.__s, x) === !1) {
            t.__v != n.__v && (d.props = _, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function($) {
              $ && ($.__ = t);
            }), Ot.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = re(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(_, d.__s, x), b && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(g, f, h);
          });
        } else b && !K.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), b && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = x, d.props = _, d.__P = e, d.__g &= -5, k = P.__r, R = b ? 25 : 0;
        do
          d.__g &= -9, k && k(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++R < 25);
        b && (Ot.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = me({}, r, d.getChildContext())), b && n.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(g, f)), v = u && u.type === oe && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function($) {
          $ && $n($, $);
        }), n.__k = null), i = n.__k ? re(n, 0) : null), i = Ko(e, Rn(v) ? v : [v], t, n, r, o, a, s, i, l, c), _.__P && (t.__e = null, i = u), t.__u &= -161, p && p.some(pe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch ($) {
        if (s.length = m, t.__v = null, l || a) if ($ && $.then) {
          if (t.__u |= 128 | l, a) {
            for (~(A = a.indexOf(i || void 0)) || (A = a.length); (V = a[A - 1]) && V.nodeType == 8; ) A--; // A = i, a = excessDomChildren, i = oldDom, void = oldDom, V = child
            for (; A < a.length; A++) if (V = a[A]) if (a[A] = null, w) { // A = i, a = excessDomChildren, V = child, w = startMarker
              if (V == T) break;
            } else {
              if (V.nodeType != 8) break;
              V.data.startsWith("$s") && (T = Et(w = V));
            }
          }
          if (!w) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            w = i;
          }
          (u = Et(w = t.__c.__z || (t.__c.__z = w))) ? (t.__e = w, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(pe);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), $ && $.then || Go(t), P.__e($, t, n);
      }
    } else i = t.__e = al(n.__e, t, n, r, o, a, s, l, c, e);
    return (u = P.diffed) && u(t), i;
  }
  function Et(e, t) { // Et = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Go(e) { // Go = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Go));
  }
  function Jo(e, t, n) { // Jo = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Mn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Mn = applyRef
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
  function al(e, t, n, r, o, a, s, i, l, c) { // al = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, p, m, d, g, f, h, _, b = n.props || Pt, S = t.props, x = t.type; // u = i, p = newHtml, m = oldHtml, d = newChildren, g = value, f = inputValue, h = checked, _ = doc, b = oldProps, n = oldVNode, Pt = EMPTY_OBJ, S = newProps, t = newVNode, x = nodeType
    if (x == "svg" ? o = "http://www.w3.org/2000/svg" : x == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((g = a[u]) && (x ? g.localName == x : g.nodeType == 3)) { // u = i, a = excessDomChildren, g = value, x = nodeType
        e = g, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = c.ownerDocument || document, !x) return _.createTextNode(S);
      e = _.createElementNS(o, x, S.is ? S : c), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (x) {
      if (c = x == "template" && e.content || e, a = x == "textarea" && S.defaultValue != null ? null : a && An.call(c.childNodes), !i && a) for (b = {}, u = 0; u < e.attributes.length; u++) b[(g = e.attributes[u]).name] = g.value;
      for (u in b) g = b[u], u == "dangerouslySetInnerHTML" ? m = g : u == "children" || u in S || u == "value" && "defaultValue" in S || u == "checked" && "defaultChecked" in S || St(e, u, null, g, o); // u = i, b = oldProps, g = value, m = oldHtml, S = newProps, St = setProperty, e = dom, o = namespace
      for (u in S) g = S[u], u == "children" ? d = g : u == "dangerouslySetInnerHTML" ? p = g : u == "value" ? f = g : u == "checked" ? h = g : i && typeof g != "function" || b[u] === g || St(e, u, g, b[u], o); // u = i, S = newProps, g = value, d = newChildren, p = newHtml, f = inputValue, h = checked, i = isHydrating, b = oldProps, St = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (x == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && el.test(x)) && (o = "http://www.w3.org/1999/xhtml"), Ko(c, Rn(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && re(n, 0), i, l), a && a.some(pe)), i && x != "textarea" || (u = "value", x == "progress" && f == null ? e.removeAttribute(u) : f == null || f === e[u] && (x != "progress" || f) || St(e, u, f, b[u], o), u = "checked", h != null && h != e[u] && St(e, u, h, b[u], o));
    } else b === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Mn(e, t, n, r) { // Mn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function $n(e, t, n) { // $n = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Mn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && $n(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Et(r, a = [])) && (r == e.__e && a.some(pe), pe(o), pe(r)), n || pe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function sl(e, t, n) { // sl = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Cn(e, t) { // Cn = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Ke(oe, { children: [e] }), o = [], a = [], Ln(t, t.__k, r || Pt, Pt, t.namespaceURI, r ? null : t.firstChild ? An.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Jo(o, t.__k, a), t.__k.props.children = null;
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
    throw Tt = 0, e;
  } }, Uo = 0, Yi = function(e) {
    return e != null && e.constructor === ze;
  }, q.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = me({}, this.state)), typeof e == "function" && (e = e(me({}, n), this.props)), e && (me(n, e), this.__v && (t && this.__k.push(t), Fo(this)));
  }, q.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Fo(this));
  }, q.prototype.render = oe, ne = [], Tt = 0, Wo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, kt = /* @__PURE__ */ Symbol(), jo = /(PointerCapture)$|Capture$/i, On = 0, Pn = {}, Zi = 0;

  // src/explore/fold.ts
  var Nn = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", il = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", ll = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), Qo = /* @__PURE__ */ new Map([ // Nn = UNSPACED, il = BETWEEN, ll = LEFT_OUT, Qo = PLAIN
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
  ]), ul = new RegExp(`[${Array.from(Qo.keys()).join("")}]`, "g"), cl = /^[\0-\x7f]*$/, Xo = new RegExp(`[${Nn}]+|[^${Nn}${il}]+`, "g"), dl = new RegExp(`[${Nn}]`), pl = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Ge(e) { // Ge = fold, e = text
    return cl.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(ll, "").replace(ul, (t) => Qo.get(t) || t);
  }
  function At(e, t) { // At = eachWord, e = folded, t = visit
    e.replace(Xo, (n, r) => (t(n, r), ""));
  }
  function Yo(e) { // Yo = line, e = text
    let t = Ge(e).match(Xo); // t = words, Ge = fold, e = text, Xo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function In(e) { // In = isUnspaced, e = word
    return dl.test(e);
  }
  function Zo(e) { // Zo = needleOf, e = word
    return In(e) || pl.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Hn(e) { // Hn = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Pe(n)),
      []
    );
  }
  function ta(e) { // ta = textsOf, e = program
    return [
      Pe(e.title),
      Hn([e.summary]),
      Hn(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function ml(e, t, { id: n, label: r, aliases: o }) { // ml = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Hn([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function ea(e) { // ea = joined, e = texts
    return e.map(Yo).join(`
`);
  }
  function na(e) { // na = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let [s, i, l] = ta(o).map(ea); // s = title, i = summary, l = rest, ta = textsOf, o = program, ea = joined
      return t[2 * a] = s.length, t[2 * a + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = ml(e, o.id, a); // s = names, ml = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: ea(s), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function ra(e, { lines: t, terms: n }, r) { // ra = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o)
      return o.names;
    let a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? ta(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function gl(e) { // gl = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Ge(s); // i = plain, Ge = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let o = " ", a = [0]; // o = line, a = places
    return At(t, (s, i) => { // At = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let c = i; c <= i + s.length; c++) // c = i, i = at, s = word
        a.push((l = n[c]) != null ? l : e.length);
    }), { line: o, places: a };
  }
  function Lt(e, t) { // Lt = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = gl(e), o = new Uint8Array(e.length); // n = line, r = places, gl = lineWithPlaces, e = text, o = hits
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
  function oa(e, t, n) { // oa = slips, e = a, t = b, n = most
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
  var aa = 4, fl = 8, sa = /* @__PURE__ */ new WeakMap(); // aa = LEAST_LETTERS, fl = LONG, sa = vocabularies
  function yl(e) { // yl = wordsOf, e = haystack
    let t = sa.get(e); // t = known, sa = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return sa.set(e, o), o;
  }
  function hl({ counts: e }, t) { // hl = nearest, e = counts, t = word
    let n = t.length < fl ? 1 : 2, r = null, o = 1 / 0; // n = most, t = word, fl = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = candidate
      let i = (l, c) => { // i = offer, l = part, c = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let u = oa(t, l, n), p = u + c + 0.4 / a; // u = found, oa = slips, t = word, l = part, n = most, p = cost, c = begun, a = times
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
  function xl(e, t) { // xl = otherwise, e = words, t = word
    if (In(t))
      return bl(e, t);
    let n = /\d/.test(t) ? null : hl(e, t); // n = similar, t = word, hl = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function _l(e, t, n) { // _l = spelling, e = index, t = haystack, n = needle
    for (let r of ra(e, t, n)) { // r = text, ra = textsWith, e = index, t = haystack, n = needle
      let o = Lt(r, [n]).find((a) => a.hit); // o = hit, Lt = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function ia(e, t, n) { // ia = forgive, e = index, t = haystack, n = needles
    let r = yl(t), o = [], a = !1; // r = words, yl = wordsOf, t = haystack, o = used, a = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        o.push(s);
      else if (i.length >= aa && r.line.indexOf(i) !== -1)
        o.push(i);
      else {
        let l = i.length < aa ? null : xl(r, i); // l = others, i = word, aa = LEAST_LETTERS, xl = otherwise, r = words
        if (!l)
          return null;
        o.push(...l), a = !0;
      }
    }
    return o.every((s, i) => s === n[i]) ? null : { needles: o, corrected: a ? o.map((s) => _l(e, t, s)) : null };
  }

  // src/explore/search.ts
  var wl = 200, vl = 16, Sl = 24, kl = 12, El = 6, Tl = 2, ca = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Fn = /* @__PURE__ */ new WeakMap(); // wl = MOST_LETTERS, vl = MOST_WORDS, Sl = IN_TITLE, kl = IN_TERM, El = IN_SUMMARY, Tl = IN_REST, ca = NOTHING, Fn = memories
  function Dn(e) { // Dn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, wl).split(/["“”„«»]/).forEach((n, r) => { // e = text, wl = MOST_LETTERS, n = part, r = i
      let o = []; // o = words
      At(Ge(n), (a) => o.push(a)), r % 2 && o.length > 1 ? t.add(" " + o.join(" ")) : o.forEach((a) => t.add(Zo(a)));
    }), Array.from(t).slice(0, vl);
  }
  function Pl({ terms: e, lines: t }, n) { // Pl = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => Oe(o, a), B(t.length)) : null;
  }
  function la(e, t, n) { // la = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => Pl(e, l)), s = B(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, Pl = termHits, s = programs, B = noBits, i = scores
    return r.forEach((l, c) => { // r = lines, l = line, c = i
      if (n && !qe(n, c))
        return;
      let u = 0; // u = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], d = a[p], g = l.indexOf(m), f = g !== -1 && g < o[2 * c]; // m = needle, t = needles, p = n, d = hits, a = byTerm, g = at, l = line, f = inTitle, o = ends, c = i
        if (!f && d && qe(d, c))
          u += kl;
        else {
          if (g === -1)
            return;
          {
            let h = f ? Sl : g < o[2 * c + 1] ? El : Tl; // h = weight, f = inTitle, Sl = IN_TITLE, g = at, o = ends, c = i, El = IN_SUMMARY, Tl = IN_REST
            u += l.charCodeAt(g + m.length) === 32 ? h * 1.5 : h;
          }
        }
      }
      pt(s, c), i[c] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function ua({ programs: e }) { // ua = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Ol(e, t) { // Ol = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function da(e) { // da = remember, e = index
    let t = Fn.get(e); // t = memory, Fn = memories, e = index
    return t || (t = { haystack: na(e), text: "", found: ca }, Fn.set(e, t)), t;
  }
  function pa(e) { // pa = prepareSearch, e = index
    da(e);
  }
  function Un(e, t) { // Un = search, e = index, t = text
    let n = Fn.get(e); // n = known, Fn = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = Dn(t); // r = needles, Dn = needlesOf, t = text
    if (!r.length)
      return ca;
    let o = n || da(e), { haystack: a, found: s } = o, i = la(a, r, Ol(s, r) ? s.programs : null); // o = memory, n = known, da = remember, e = index, a = haystack, s = last, i = found, la = scan, r = needles, Ol = narrows
    if (ua(i)) {
      let l = ia(e, a, r), c = l && la(a, l.needles, null); // l = forgiven, ia = forgive, e = index, a = haystack, r = needles, c = better, la = scan
      l && c && !ua(c) && (i = Object.assign({}, c, { corrected: l.corrected }));
    }
    return o.text = t, o.found = i, i;
  }

  // src/explore/facets.ts
  function Ae(e, t) { // Ae = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function ma(e, t) { // ma = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => Oe(n, r), B(e)) : null;
  }
  function ga(e, t, n) { // ga = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = ma(e.programs.length, Ae(o, t)); // a = programs, ma = anyOf, e = index, Ae = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function Wn(e, t, n) { // Wn = passing, e = size, t = filters, n = except
    let r = dt(e); // r = programs, dt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && Eo(r, o);
    }), r;
  }
  function jn(e, t) { // jn = countMatches, e = index, t = query
    let n = ga(e, t, Un(e, t.text).programs); // n = filters, ga = filtersOf, e = index, t = query, Un = search
    return te(Wn(e.programs.length, n));
  }
  function fa(e, t) { // fa = explore, e = index, t = query
    let n = e.programs.length, r = Un(e, t.text), o = ga(e, t, r.programs), a = Wn(n, o), s = []; // n = size, e = index, r = found, Un = search, t = query, o = filters, ga = filtersOf, a = matches, Wn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), c = l ? Wn(n, o, i.id) : a, u = Ae(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, c = others, Wn = passing, n = size, a = matches, u = chosen, Ae = chosenTerms, t = query, p = terms, m = term
        let d = te(m.programs, c), g = u.indexOf(m) !== -1, f = g ? te(ma(n, u.filter((h) => h !== m)) || c, c) : l ? te(l, c, m.programs) : d; // d = own, te = count, m = term, c = others, g = isChosen, u = chosen, f = after, ma = anyOf, n = size, h = other, l = filter
        return { term: m, chosen: g, after: f, own: d };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: te(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function Le(e, t) { // Le = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Bn(e, t, n) { // Bn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function ya(e, t, n) { // ya = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return Bn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function ha(e) { // ha = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function ba(e, t) { // ba = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Ae(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Rl = /* @__PURE__ */ Symbol.for("pv"), Al = 0; // Rl = VNODE_MARKER, Al = vnodeId
  function y(e, t, n, r, o, a) { // y = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var c = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Rl, __v: --Al, __i: -1, __u: 0 }; // c = vnode, e = type, l = normalizedProps, n = key, s = ref, Rl = VNODE_MARKER, Al = vnodeId
    return (o || a) && (c.__source = o, c.__self = a), P.vnode && P.vnode(c), c;
  }

  // src/views/say.tsx
  function L({ text: e, language: t }, n, r = e) { // L = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ y("bdi", { children: r }) : /* @__PURE__ */ y("bdi", { lang: t, dir: Re(t), children: r });
  }

  // src/views/chips.tsx
  function Ll({ context: e, actions: t }, n) { // Ll = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ y(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ y("span", { class: "program-explorer__chip-facet", children: L(s, a, r("chip-facet", s.text)) }),
          L(i, a)
        ]
      }
    );
  }
  function Ml({ context: { msg: e }, state: t, actions: n }) { // Ml = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ y(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(Le(t.query, "")),
        children: [
          /* @__PURE__ */ y("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ y("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var Mt = class extends q { // Mt = Chips, q = x
    constructor() {
      super(...arguments);
      this.list = Rt();
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
      return !s.length && !i ? null : /* @__PURE__ */ y("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ y("li", { children: Ll(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ y("li", { children: Ml(n) }, "text"),
        /* @__PURE__ */ y("li", { children: /* @__PURE__ */ y("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function xa(e, t) { // xa = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = Le(t, ""); // r = without, Le = withText, t = query
      n.push({ kind: "text", query: r, count: jn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = Ae(r, t); // o = terms, Ae = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = Bn(t, r.id, []); // a = without, Bn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: jn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function Me(e, t, n, r) { // Me = heading, e = level, t = name, n = id, r = children
    return Bo(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var $l = 4; // $l = MOST
  function _a({ context: e, state: t, actions: n }) { // _a = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = xa(a, t.query).slice(0, $l), c = (u) => u.kind === "text" ? r("empty-text", t.query.text, u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, xa = wayOut, t = state, $l = MOST, c = words, u = way
      "empty-without",
      o.facet(u.facet.id).text,
      u.terms.map((p) => o.term(u.facet.id, p.id).text).reduce((p, m) => r("list", p, m)),
      u.count
    );
    return /* @__PURE__ */ y("div", { class: "program-explorer__empty", children: [
      Me(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ y("p", { children: r("empty-hint") }),
      /* @__PURE__ */ y("ul", { children: [
        l.map((u) => /* @__PURE__ */ y("li", { children: /* @__PURE__ */ y("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: c(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ y("li", { children: /* @__PURE__ */ y("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function $t(e) { // $t = chevron, e = isOpen
    return /* @__PURE__ */ y("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Cl({ context: e, actions: t }, n, r) { // Cl = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: c, after: u, own: p } = r, m = `${i}:${n}:${l.id}`, d = o(c ? "count-without" : "count-after", u); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, c = chosen, u = after, p = own, r = count, m = id, n = facet, d = description
    return /* @__PURE__ */ y(
      "div",
      {
        class: `program-explorer__term${p === 0 && !c ? " program-explorer__term--idle" : ""}`, // p = own, c = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ y("div", { class: "cdx-checkbox", children: /* @__PURE__ */ y("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ y(
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
            /* @__PURE__ */ y("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ y("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ y("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ y("span", { class: "cdx-label__label__text", children: L(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ y("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ y("span", { class: "program-explorer__unseen", id: `${m}:count`, children: d })
        ]
      },
      l.id
    );
  }
  function Nl(e, { facet: t, terms: n }) { // Nl = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, c = o.folded.has(t.id), u = `${l}:${t.id}`, p = L(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, c = folded, t = facet, u = bodyId, p = label, L = say
    return /* @__PURE__ */ y("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ y("legend", { children: /* @__PURE__ */ y(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !c,
          "aria-controls": u,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ y("span", { id: `${u}::label`, children: p }),
            $t(!c)
          ]
        }
      ) }),
      /* @__PURE__ */ y("div", { id: u, hidden: c, children: n.map((m) => Cl(e, t.id, m)) })
    ] }, t.id);
  }
  function Ct(e) { // Ct = filters, e = view
    return e.state.exploration.facets.map((t) => Nl(e, t));
  }

  // src/views/filter-dialog.tsx
  var Il = "button:not([disabled]), input:not([disabled]), select, a[href]", wa = "program-explorer-locked", Nt = class extends q { // Il = FOCUSABLE, wa = LOCK_CLASS, Nt = FilterDialog, q = x
    constructor() {
      super(...arguments);
      this.box = Rt();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation(), this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current)
          return;
        let r = Array.from(this.box.current.querySelectorAll(Il)).filter((i) => i.getClientRects().length > 0), o = r[0], a = r[r.length - 1], s = document.activeElement; // r = stops, Il = FOCUSABLE, i = element, o = first, a = last, s = here
        n.shiftKey && (s === o || s === this.box.current) ? (n.preventDefault(), a == null || a.focus()) : !n.shiftKey && s === a && (n.preventDefault(), o == null || o.focus());
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement, document.documentElement.classList.add(wa), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(wa), this.before instanceof HTMLElement && this.before.focus();
    }
    render({ view: n }) {
      let { context: r, state: o, actions: a } = n, { msg: s, idPrefix: i } = r; // r = context, o = state, a = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ y("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ y(
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
            /* @__PURE__ */ y("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ y("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ y(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ y(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ y("div", { class: "program-explorer__dialog-body", children: Ct(n) }),
            /* @__PURE__ */ y("div", { class: "program-explorer__dialog-foot", children: /* @__PURE__ */ y(
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
  var va = /* @__PURE__ */ new WeakMap(), Hl = 1e9; // va = orders, Hl = NEVER
  function Vn(e, t) { // Vn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function ka(e) { // ka = ranksIn, e = order
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
    return Vn(r.length, (a, s) => o(r[a], r[s]));
  }
  function Sa(e) { // Sa = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ul({ programs: e }, t) { // Ul = byDate, e = programs, t = titleOrder
    let n = ka(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, ka = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, p = a && !s && i && Q(i); // c = first, a = start, s = end, u = last, p = isOpenEnded, i = status, Q = isCurrent
      r[l] = Sa(c && D(c)), o[l] = p ? Hl : Sa(u && N(u));
    }), Vn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Wl({ programs: e }, t) { // Wl = byStatus, e = programs, t = dateOrder
    let n = ka(t), r = new Uint8Array(e.length); // n = dateRanks, ka = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * U.indexOf(o) : 2 * U.indexOf("past") - 1;
    }), Vn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function qn(e, t) { // qn = orderOf, e = index, t = sort
    let n = va.get(e); // n = known, va = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), va.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Dl(e) : t === "newest" ? Ul(e, qn(e, "title")) : Wl(e, qn(e, "newest")), n.set(t, r)), r;
  }
  function jl(e, t) { // jl = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Je(e) { // Je = effectiveSort, e = query
    let t = Dn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, Dn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function Ea(e, t, n, r) { // Ea = order, e = index, t = matches, n = query, r = scores
    let o = Je(n), a = []; // o = sort, Je = effectiveSort, n = query, a = shown
    for (let s of qn(e, o)) // s = i, qn = orderOf, e = index, o = sort
      qe(t, s) && a.push(s);
    return o === "relevance" ? jl(a, r) : a;
  }

  // src/views/details.tsx
  var Bl = ["status", "period"]; // Bl = OWN_ROWS
  function M(e, t) { // M = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ y("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ y("dt", { children: e }),
      /* @__PURE__ */ y("dd", { children: Array.isArray(t) ? /* @__PURE__ */ y("ul", { children: t.map((r) => /* @__PURE__ */ y("li", { children: r })) }) : t })
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
  function Ta(e, t, n, r) { // Ta = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: c } = e, u = (x) => x === null ? null : L(a.pick(x), i), p = (x) => x.map((k) => /* @__PURE__ */ y("bdi", { children: k })), m = (x, k) => /* @__PURE__ */ y("a", { href: e.urlOf(x), rel: "noopener", children: k }), d = (x) => x.map((k) => { // o = msg, a = labels, s = format, i = language, l = list, c = relatives, e = context, u = text, x = ids, L = say, p = names, k = other, y = a, m = link, d = related
      var R; // R = _a
      return /* @__PURE__ */ y(
        "a",
        {
          href: e.urlOfProgram(k),
          onClick: (v) => { // v = event
            !v.ctrlKey && !v.metaKey && !v.shiftKey && !v.altKey && (v.preventDefault(), t.goTo(k));
          },
          children: u(((R = c.program(k)) == null ? void 0 : R.title) || k)
        }
      );
    }), { minutes: g, owner: f, partOf: h, reviewed: _ } = n, b = h === null ? void 0 : l.series.get(h), S = h === null ? [] : c.parts(h).filter((x) => x !== n.id);
    return /* @__PURE__ */ y("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((x) => !Bl.includes(x)).map((x) => M(
        L(a.facet(x), i),
        (n.terms.get(x) || []).map((k) => L(a.term(x, k), i))
      )),
      M(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      M(o("detail-duration"), u(n.duration)),
      M(o("detail-scale"), u(n.scale)),
      M(o("detail-team"), p(n.team)),
      M(o("detail-partners"), p(n.partners)),
      M(o("detail-materials"), n.materials.map(({ target: x, label: k }) => m(x, u(k)))),
      M(o("detail-part-of"), b ? b.target ? m(b.target, u(b.title)) : u(b.title) : d(h === null ? [] : [h])),
      M(o("detail-siblings"), d(S)),
      M(o("detail-parts"), d(c.parts(n.id))),
      M(o("detail-follows"), d(c.before(n.id))),
      M(o("detail-followed-by"), d(n.followedBy)),
      M(o("detail-owner"), f),
      M(o("detail-reviewed"), _ && s.date(_)),
      M(o("detail-sources"), n.sources.map((x) => m({ url: x }, /* @__PURE__ */ y("bdi", { title: x, children: ql(x) })))),
      M(o("detail-share"), /* @__PURE__ */ y("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Vl = ["kind", "format"], Kn = "capacity"; // Vl = META_FACETS, Kn = TAG_FACET
  function Pa(e, t, n) { // Pa = marked, e = picked, t = words, n = around
    return L(e, n, t.length ? Lt(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ y("mark", { children: r }) : r) : e.text);
  }
  function Kl({ context: e, program: t }) { // Kl = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ y("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ y("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ y("span", { class: "program-explorer__fact", children: a }),
      Vl.map((s) => { // Vl = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ y("span", { class: "program-explorer__fact", children: L(n.term(s, l), o) }, l));
      })
    ] });
  }
  var It = class extends q { // It = Card, q = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: c, language: u, idPrefix: p } = n, m = c.pick(o.title), d = `${p}:program:${o.id}`, g = o.summary && c.pick(o.summary), f = o.terms.get(Kn) || [], h = Pa(m, s, u); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, c = labels, u = language, p = idPrefix, m = title, d = titleId, g = summary, f = tags, Kn = TAG_FACET, h = name, Pa = marked
      return /* @__PURE__ */ y("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        Me(i, "program-explorer__title", d, o.target ? /* @__PURE__ */ y("a", { href: n.urlOf(o.target), rel: "noopener", children: h }) : h),
        Kl(t),
        g && /* @__PURE__ */ y("p", { class: "program-explorer__summary", children: [
          Pa(g, s, u),
          g.language.toLowerCase() !== c.wanted && /* @__PURE__ */ y("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ y("div", { class: "program-explorer__card-foot", children: [
          f.length > 0 && /* @__PURE__ */ y("ul", { class: "program-explorer__tags", "aria-label": c.facet(Kn).text, children: f.map((_) => /* @__PURE__ */ y("li", { children: L(c.term(Kn, _), u) }, _)) }),
          /* @__PURE__ */ y(
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
                $t(a)
              ]
            }
          )
        ] }),
        a && Ta(n, r, o, `${d}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function zl({ context: e, state: t }, n) { // zl = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Je(t.query) === "status", i = (l, c) => l || { text: c, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Je = effectiveSort, t = state, i = headingOf, l = own, c = text
    return n.map((l, c) => { // n = programs, l = program, c = at
      let u = n[c - 1], p = Q(l.status); // u = before, n = programs, c = at, p = isNow, Q = isCurrent, l = program
      return !s || u && Q(u.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Oa(e) { // Oa = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((d) => a.programs[d]), c = n.order.length - n.limit, u = zl(e, l), p = (m = u[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, d = at, c = rest, u = entries, zl = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ y(oe, { children: [
      /* @__PURE__ */ y("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: u.map(({ program: d, group: g }) => /* @__PURE__ */ y("li", { children: [
        g && Me(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((f) => /* @__PURE__ */ y("span", { id: f })),
          L(g, t.language)
        ]),
        /* @__PURE__ */ y(
          It,
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
      i > 0 && /* @__PURE__ */ y("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && c > 0 && /* @__PURE__ */ y("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", c) })
    ] });
  }

  // src/views/search-box.tsx
  function Ra({ context: e, state: t, actions: n }) { // Ra = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ y("div", { class: "program-explorer__search cdx-search-input", role: "search", "aria-label": r("search"), children: /* @__PURE__ */ y("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
      /* @__PURE__ */ y(
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
      /* @__PURE__ */ y("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
    ] }) });
  }

  // src/views/toolbar.tsx
  function Gl({ context: e, state: t, actions: n }) { // Gl = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Je(t.query), s = mt.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Je = effectiveSort, t = state, s = sorts, mt = SORTS, i = each
    return /* @__PURE__ */ y("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ y("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ y(
        "select",
        {
          class: "cdx-select",
          id: `${o}-sort`,
          value: a,
          onChange: (i) => n.sort(i.currentTarget.value),
          children: s.map((i) => /* @__PURE__ */ y("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
        }
      )
    ] });
  }
  function Aa(e) { // Aa = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, s = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = chosen
    return n.query.chosen.forEach((i) => { // n = state, i = terms
      s += i.length;
    }), /* @__PURE__ */ y("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ y(
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
      /* @__PURE__ */ y("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: o("count", n.toldCount, a.programs.length) }),
      !t.limit && Gl(e)
    ] });
  }

  // src/views/explorer.tsx
  function La(e) { // La = explorer, e = view
    let { context: t, state: n } = e, { limit: r, msg: o } = t, { found: a, count: s } = n.exploration; // t = context, n = state, e = view, r = limit, o = msg, a = found, s = count
    return /* @__PURE__ */ y("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ y("div", { class: "program-explorer__panel", children: Ct(e) }),
      /* @__PURE__ */ y("div", { class: "program-explorer__main", children: [
        !r && Ra(e),
        Aa(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ y(Mt, { view: e }),
        a.corrected && s > 0 && /* @__PURE__ */ y("p", { class: "program-explorer__corrected", children: o("results-for", n.query.text, a.corrected.join(" ")) }),
        s > 0 ? Oa(e) : _a(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ y(Nt, { view: e })
    ] });
  }

  // src/views/state.ts
  var Qe = 60, Jl = 6; // Qe = CARDS, Jl = CARDS_AT_ONCE
  function Xe(e, t, n) { // Xe = derive, e = context, t = asked, n = before
    let r = fa(e.index, t), o = Ea(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, fa = explore, e = context, t = asked, o = places, Ea = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Qe, a + 1, s ? s.limit : 0),
      drawn: o.length <= Qe ? Qe : Math.max(Jl, a + 1, s ? s.drawn : 0)
    };
  }
  function Ma(e, t, n) { // Ma = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Xe(e, r, null).query.program === n ? r : Object.assign({}, gt, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Ql = 640, Xl = 300, Yl = 80, Zl = 500; // Ql = PANEL_NEEDS, Xl = TYPING_PAUSE, Yl = FILL_AFTER, Zl = PREPARE_AFTER
  function $a(e, t, n, r) { // $a = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign( // o = view, e = root, a = typing, s = filling, i = isStopped, l = state
      { narrow: u(), filtersOpen: !1, folded: /* @__PURE__ */ new Set() },
      c(null)
    );
    function c(v) { // c = addressed, v = before
      let w = n && _t(n.read(), t.index) || t.preset, T = Xe(t, w, v); // w = query, n = address, _t = fromFragment, t = context, T = derived, Xe = derive, v = before
      return Object.assign(T, { drawn: T.limit, toldCount: T.exploration.count });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Ql;
    }
    function p(v) { // p = draw, v = change
      var T; // T = _a
      l = Object.assign({}, l, v);
      let w = e.contains(e.ownerDocument.activeElement); // w = hadFocus, e = root
      try {
        Cn(La({ context: t, state: l, actions: x }), e);
      } catch (A) {
        S(), r(A);
        return;
      }
      w && !e.contains(e.ownerDocument.activeElement) && ((T = e.querySelector('[role="status"]')) == null || T.focus({ preventScroll: !0 })), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), Yl));
    }
    function m(v) { // m = fragmentOf, v = query
      return xt(v, t.list.facets);
    }
    function d(v) { // d = write, v = change
      if (!i) {
        let w = m(l.query); // w = text, m = fragmentOf, l = state
        n == null || n.write(w === m(t.preset) ? "" : w || "programs", v);
      }
    }
    function g() { // g = settle
      a !== void 0 && (o.clearTimeout(a), a = void 0, d("replace"), p({ toldCount: l.exploration.count }));
    }
    function f(v) { // f = choose, v = query
      g();
      let w = Xe(t, v, l); // w = derived, Xe = derive, t = context, v = query, l = state
      p(Object.assign(w, { toldCount: w.exploration.count })), d("push");
    }
    function h(v) { // h = elementOf, v = id
      let w = e.ownerDocument.getElementById(`${t.idPrefix}:program:${v}`); // w = title, e = root, t = context, v = id
      return w && w.closest("article");
    }
    function _(v) { // _ = focusOn, v = id
      var T; // T = _a
      let w = v === void 0 ? null : h(v); // w = card, v = id, h = elementOf
      (T = w == null ? void 0 : w.querySelector("a, button")) == null || T.focus({ preventScroll: !0 });
    }
    function b() { // b = onResize
      u() !== l.narrow && p({ narrow: !l.narrow, filtersOpen: !1 });
    }
    function S() { // S = stop
      i = !0, o.clearTimeout(a), o.clearTimeout(s), k == null || k.disconnect(), o.removeEventListener("resize", b), R == null || R(), Cn(null, e);
    }
    let x = { // x = actions
      search: (v) => { // v = text
        p(Xe(t, Le(l.query, v), l)), o.clearTimeout(a), a = o.setTimeout(g, Xl);
      },
      toggle: (v, w) => f(ya(l.query, v, w)),
      apply: f,
      sort: (v) => f(Object.assign({}, l.query, { sort: v })),
      toggleDetails: (v) => f(Object.assign({}, l.query, { program: l.query.program === v ? null : v })),
      goTo: (v) => { // v = id
        var w; // w = _a
        f(Ma(t, l.query, v)), (w = h(v)) == null || w.scrollIntoView(), _(v);
      },
      clear: () => f(ha(l.query)),
      showMore: () => {
        var T; // T = _a
        let v = l.order[l.limit], w = l.limit + Qe; // v = first, l = state, w = limit, Qe = CARDS
        p({ limit: w, drawn: w }), _(v === void 0 || (T = t.index.programs[v]) == null ? void 0 : T.id);
      },
      openFilters: () => p({ filtersOpen: !0 }),
      closeFilters: () => p({ filtersOpen: !1 }),
      fold: (v) => { // v = facet
        let w = new Set(l.folded); // w = folded, l = state
        w.delete(v) || w.add(v), p({ folded: w });
      }
    }, k = "ResizeObserver" in o ? new ResizeObserver(b) : null;
    k == null || k.observe(e), o.addEventListener("resize", b);
    let R = n == null ? void 0 : n.onMove(e, () => { // R = forgetMoves, n = address, e = root
      o.clearTimeout(a), a = void 0, p(c(l));
    });
    p({}), o.setTimeout(() => pa(t.index), Zl), n && n.read() !== "" && (d("replace"), vt(() => { // p = draw, o = view, pa = prepareSearch, t = context, Zl = PREPARE_AFTER, n = address, d = write, vt = afterPaint
      var v; // v = _a
      l.query.program !== null ? (v = h(l.query.program)) == null || v.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var eu = "program-explorer-hidden"; // eu = HIDDEN_CLASS
  function Ca(e) { // Ca = claim, e = host
    return zn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function zn(e) { // zn = stateOf, e = host
    return e.root.dataset.state;
  }
  function Ye(e, t) { // Ye = setState, e = host, t = state
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
  function Ia(e, { root: t, statics: n }, r) { // Ia = createVersions, e = wiki, t = root, n = statics, r = chain
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
      r && vt(() => { // r = anchor, vt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Ha({ wiki: e }, t, n, r, o, a) { // Ha = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = Y(r), l = ko(s, i, o), c = wt(e, t), u = Ho(n, i, l, c, e.contentLanguage, s), p = To( // s = language, r = words, i = msg, Y = createMessages, l = format, ko = createFormat, o = names, c = chain, wt = readerLanguages, e = wiki, t = host, u = labels, Ho = createLabels, n = list, p = index, To = buildIndex
      n,
      { chain: c, page: e.contentLanguage },
      dn(),
      (h, _) => u.term(h, _).text
    ), m = ou(t), d = Ia(e, t, c), g = t.all === null ? "" : d(t.all), f = document.createElement("div");
    f.className = nu, f.lang = s, f.dir = Re(s), t.root.append(f), Ye(t, "ready"), $a(f, {
      list: n,
      index: p,
      relatives: Co(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: _t(`programs?${t.preset}`, p) || gt,
      limit: t.limit,
      idPrefix: `program-explorer-${++ru}`,
      urlOf: (h) => "url" in h ? h.url : d(h.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (h) => `${m ? "" : g}#programs?program=${h}`,
      urlOfAll: (h) => `${g}#${xt(h, n.facets) || "programs"}`
    }, m ? Io(window, bt) : null, (h) => { // m = owner, Io = createAddress, bt = isFragmentOurs, h = error
      f.remove(), a(h);
    }), f.isConnected && (au(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var Gn = "program-explorer__notice"; // Gn = CLASS
  function Ze(e, t, ...n) { // Ze = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function Fa(e, t, n) { // Fa = button, e = text, t = className, n = act
    let r = Ze("button", `cdx-button ${t}`, e); // r = made, Ze = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Jn(e) { // Jn = removeNotice, e = root
    e.querySelectorAll(`.${Gn}`).forEach((t) => t.remove());
  }
  function Qn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // Qn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    Jn(e);
    let s = Y(t), i = Ze( // s = msg, Y = createMessages, t = words, i = box, Ze = element
      "div",
      `${Gn} ${Gn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Ze("span", "cdx-message__icon"),
      Ze(
        "div",
        "cdx-message__content",
        Ze("p", "", r),
        ...o,
        ...a ? [Fa(s("retry"), "", a)] : [],
        Fa(s("dismiss"), "cdx-button--weight-quiet", () => i.remove())
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Re(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var su = "json", iu = ["busy", "timeout", "network", "server"]; // su = DATA_MODEL, iu = PASSING
  function Da(e) { // Da = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Ua(s, i, l, c) { // Ua = advise, s = _0, i = _1, l = _2, c = _3
    return O(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], d = u(e, o.words, n.source, o, m, Ue(e)); // u = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, d = advice, Ue = optionsFor
          d && Qn(n.root, o.words, Object.assign({}, r, { text: r.text || d.text || "", content: d.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function Ht(e, t, n, r, o) { // Ht = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return O(this, null, function* () {
      let a = r ? r.words : ge, s = Y(a); // a = words, r = data, ge = BUILT_IN, s = msg, Y = createMessages
      Ye(t, "failed");
      let i = iu.includes(n) ? () => { // i = retry, iu = PASSING, n = failure
        Jn(t.root), Ye(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      Qn(t.root, a, l), r && (n === "missing" || n === "json") && (yield Ua(e, t, l, r));
    });
  }
  function Wa(e, t, n, r) { // Wa = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return O(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== su; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, su = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield Ua(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function lu(e, t) { // lu = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = wt(e, t), l = i[0] === "qqx" ? "qqx" : tt(i), c = o.get(l), u = Ao(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, wt = readerLanguages, e = wiki, l = language, tt = languageFor, c = revision, u = translated, Ao = translatedFor
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
    let r = lu(t, n), o = JSON.stringify(r), a = e.get(o) || zr(t, r); // r = wanted, lu = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, zr = readData
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
  function ja(e, t, n) { // ja = run, e = readings, t = surroundings, n = host
    return O(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        ja(e, t, n);
      };
      try {
        let a = yield uu(e, r, n), [s, i] = !a.page && (yield cu(t, n, a)) || [n, a]; // a = read, uu = readShared, e = readings, r = wiki, n = host, s = shown, i = data, cu = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield Ht(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!ir(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = En() ? null : yield r.languageNames(), c = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && Lo(n.root, i.list.programs.map(({ title: u }) => ee(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, En = hasLanguageNames, r = wiki, c = isSuspect, i = data, n = host, Lo = mayHaveDrifted, u = title, ee = pickText
        Ha(t, s, i.list, i.words, l, (u) => { // Ha = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), Ht(t, s, "unexpected", i, o);
        }), zn(n) === "ready" && (yield Wa(t, n, i, c));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield Ht(t, n, Da(a), null, o);
      }
    });
  }
  function du(r, o) { // du = findOrInsert, r = _0, o = _1
    return O(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = xo(n); // a = printed, xo = findHosts, n = content
      if (a.length || n.querySelector(`.${Z}`) || !$o(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function Ba(e, t) { // Ba = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    Ro(), e.onContent(() => { // Ro = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      du(n, r).then(
        (a) => a.filter(Ca).forEach((s) => { // a = hosts, Ca = claim, s = host
          ja(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/maintainer.ts
  var Zn = {}; // Zn = maintainer_exports
  rr(Zn, {
    adviceOn: () => Ka,
    driftHints: () => ns
  });

  // src/maintain/fix.ts
  var qa = "json", Xn = 5; // qa = DATA_MODEL, Xn = MOST_HINTS
  function pu(e, t, n, r) { // pu = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: o } = Vr(t.text, r, n); // o = problems, Vr = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === qa ? [] : [e("maintain-model", t.contentModel)],
      ...o.map(({ path: a, program: s, reason: i, fix: l }) => a.length ? e("maintain-place", Ir(a, s), i, l) : `${i} ${l}`)
    ];
  }
  function Va(e, t, n, r, o, a) { // Va = fixFor, e = wiki, t = msg, n = source, r = data, o = drift, a = options
    if (r.page) {
      let i = pu(t, r.page, r.included, a); // i = problems, pu = problemsOf, t = msg, r = data, a = options
      return {
        text: i.length ? t("maintain-problems", i.length) : o.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, Xn), ...o.slice(0, Xn)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let { harvest: s } = r; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, Xn).map(({ place: i, reason: l, fix: c }) => t("maintain-place", i, l, c)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: qa }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function $e(e, t, ...n) { // $e = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function mu(e, { url: t, label: n }) { // mu = editorWith, e = draft, t = url, n = label
    let r = (o, a) => $e("input", { type: "hidden", name: o, value: a }); // r = hidden, o = name, a = value, $e = element
    return $e(
      "form",
      { method: "post", action: t },
      r("wpTextbox1", e),
      r("model", "json"),
      r("format", "application/json"),
      // Without it the wiki would take this for a failed attempt to save.
      r("wpPreview", "1"),
      r("wpUltimateParam", "1"),
      $e("button", { className: "cdx-button", type: "submit" }, n)
    );
  }
  function gu(e) { // gu = contentOf, e = fix
    return [...e.hints.length ? [$e("ul", {}, ...e.hints.map((n) => $e("li", {}, n)))] : [], e.draft === null ? $e("a", { href: e.url }, e.label) : mu(e.draft, e)];
  }
  function Ka(e, t, n, r, o, a) { // Ka = adviceOn, e = wiki, t = words, n = source, r = data, o = drift, a = options
    let s = Va(e, Y(t), n, r, o, a); // s = fix, Va = fixFor, e = wiki, Y = createMessages, t = words, n = source, r = data, o = drift, a = options
    return r.page && !s.hints.length ? null : { text: s.text, content: gu(s) };
  }

  // src/maintain/parity.ts
  function Yn(e) { // Yn = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function za(e) { // za = folded, e = text
    return Yn(e).toLowerCase();
  }
  function Ft(e) { // Ft = isUrl, e = link
    return /^https:/i.test(e);
  }
  function ae(e) { // ae = linkKey, e = link
    return e === null || Ft(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function Ga(e, t) { // Ga = leadsTo, e = url, t = page
    try {
      return Ft(e) && !Ft(t) && ae(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === ae(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  var fu = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // fu = TRANSLATION
  function yu(e, t) { // yu = isSameLink, e = inData, t = inList
    return ae(e) === ae(t) || e !== null && t !== null && (Ga(e, t) || Ga(t, e) || !Ft(t) && ae(e) === ae(t.replace(fu, "")));
  }
  function Xa(e) { // Xa = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function Ja(e, t) { // Ja = says, e = text, t = shown
    return e === null || t === null ? e === t : Pe(e).map(Yn).indexOf(Yn(t)) !== -1;
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
    return o(({ id: a }) => [a], ({ id: a, isRendered: s }) => s ? a : null, !0), o(({ title: a }) => Pe(a).map(za), ({ title: a, isRendered: s }) => s ? null : za(a), !0), o(({ target: a }) => [ae(Xa(a))].filter((s) => s !== null), ({ link: a, isRendered: s }) => s ? null : ae(a), !1), n;
  }
  function Qa(e) { // Qa = groupOf, e = program
    return Q(e.status) ? "current" : "past";
  }
  function Ya(e, t, n) { // Ya = drift, e = harvested, t = list, n = options
    let r = [], o = hu(e, t.programs), a = (i) => ee(i, n.languages, n.contentLanguage).text; // r = found, o = pairs, hu = pair, e = harvested, t = list, a = pick, i = text, ee = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = o.get(i), c = (p, m, d) => { // l = program, o = pairs, i = item, c = differs, p = kind, m = inList, d = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? a(l.title) : i.title, inList: m, inData: d });
      };
      if (!l) {
        c("not-in-data", i.title, null);
        continue;
      }
      let u = Xa(l.target); // u = link, Xa = linkOf, l = program
      Ja(l.title, i.title) || c("title", i.title, a(l.title)), yu(u, i.link) || c("link", i.link, u), i.isRendered && i.status !== l.status ? c("status", i.status, l.status) : i.group !== Qa(l) && c("group", i.group, Qa(l)), Ja(l.summary, i.summary) || c("summary", i.summary, l.summary && a(l.summary));
    }
    let s = new Set(Array.from(o.values())); // s = paired, o = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
    return r;
  }

  // src/maintain/parity-words.ts
  var bu = { // bu = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, Dt = 60;
  function Za(e) { // Za = quoted, e = value
    return e === null ? "missing" : `"${e.length > Dt ? `${e.slice(0, Dt - 1)}\u2026` : e}"`;
  }
  function es(e, t) { // es = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > Dt / 2 ? e.lastIndexOf(" ", n - Dt / 4) + 1 : 0; // r = from, n = same, Dt = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function ts({ kind: e, program: t, title: n, inList: r, inData: o }) { // ts = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
    let a = [ // a = values
      e === "group" ? r || "" : Za(r && es(r, o || "")),
      e === "group" ? o || "" : Za(o && es(o, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${bu[e].replace(/\$(\d)/g, (i, l) => a[Number(l) - 1] || "")}`;
  }

  // src/maintain/parity-hints.ts
  function ns(e, t, { languages: n, contentLanguage: r }) { // ns = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? Ya(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(ts) : [];
  }

  // src/wiki/wiki.ts
  var H = class extends Error { // H = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var rs = 1e4; // rs = TIMEOUT_MS
  function os(e, t) { // os = fetchInTime, e = url, t = credentials
    return O(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), rs); // n = controller, r = timer, rs = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new H("timeout", `${rs} ms, ${e}`) : new H("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function as(e) { // as = readAnswer, e = url
    return O(this, null, function* () {
      let t = yield os(e, "omit"); // t = response, os = fetchInTime, e = url
      if (t.status === 429 && (t = yield os(e, "same-origin")), t.status === 429)
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
  var xu = 2592e3, _u = 300, wu = "fuzzy"; // xu = MONTH_S, _u = FIVE_MINUTES_S, wu = OUTDATED
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
    let o = String(e === "titles" || n && !n.version ? _u : xu), a = { // o = age, e = kind, n = bundle, _u = FIVE_MINUTES_S, xu = MONTH_S, a = parameters
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
  function ss(e, t, n, r) { // ss = readAll, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let c = yield as(`${e}?${Su(t, n, r, s)}`); // c = answer, as = readAnswer, e = api, Su = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat(vu(c));
        for (let { key: u, translation: p, tags: m } of ((i = c.query) == null ? void 0 : i.messagecollection) || []) // u = key, p = translation, m = tags, i = _a, c = answer
          p && m.indexOf(wu) === -1 && o.set(u.slice(u.lastIndexOf("/") + 1), p);
        s = (l = c.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function is(e, t, n, r) { // is = readSafely, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      try {
        return yield ss(e, t, n, r);
      } catch (o) {
        if (r && o instanceof H && o.failure === "server")
          return ss(e, t, n, null);
        throw o;
      }
    });
  }
  function ls(e, t) { // ls = createReader, e = api, t = titleOf
    return (n, r, o) => O(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield is(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, is = readSafely, e = api
      return i && a.every((l) => i.pages.some((c) => c.title === l)) ? i : is(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function us(e) { // us = titleOf, e = title
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
  function cs() { // cs = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Tu(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: us,
      readPages: ls(mw.util.wikiScript("api"), us),
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
      let e = cs(); // e = wiki, cs = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .375em .25em;margin-inline-start:.75em;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );overflow-wrap:break-word}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.5em;color:var( --color-subtle, #54595d )}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0;white-space:nowrap}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em;overflow:hidden}.program-explorer[data-limit] .program-explorer__card--open{height:auto}.program-explorer[data-limit] .program-explorer__card--open .program-explorer__summary{flex:none}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid}}'), Ba(e, { maintainer: () => Promise.resolve(Zn), harvester: () => Promise.resolve(kn) });
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
