// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash e1e3b3e38ae990d8.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var ir = Object.defineProperty;
  var ar = Object.getOwnPropertySymbols;
  var gs = Object.prototype.hasOwnProperty, fs = Object.prototype.propertyIsEnumerable;
  var sr = (e, t, n) => t in e ? ir(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, rt = (e, t) => {
    for (var n in t || (t = {}))
      gs.call(t, n) && sr(e, n, t[n]);
    if (ar)
      for (var n of ar(t))
        fs.call(t, n) && sr(e, n, t[n]);
    return e;
  };
  var lr = (e, t) => {
    for (var n in t)
      ir(e, n, { get: t[n], enumerable: !0 });
  };
  var O = (e, t, n) => new Promise((r, o) => {
    var a = (l) => {
      try {
        i(n.next(l));
      } catch (u) {
        o(u);
      }
    }, s = (l) => {
      try {
        i(n.throw(l));
      } catch (u) {
        o(u);
      }
    }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(a, s);
    i((n = n.apply(e, t)).next());
  });

  // src/harvester.ts
  var Rn = {}; // Rn = harvester_exports
  lr(Rn, {
    harvest: () => Wi,
    insertHost: () => Di,
    readHost: () => Ui
  });

  // src/messages/i18n/en.json
  var cr = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" }; // cr = en_default

  // src/messages/words.ts
  var ur = "search", hs = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), Vt = "en"; // ur = SPOKEN, hs = LANGUAGES, Vt = LAST_RESORT
  function ot(e) { // ot = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => hs.includes(t)) || Vt;
  }
  function Kt(e) { // Kt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function dr(e, t) { // dr = readWords, e = language, t = text
    let n = /* @__PURE__ */ new Map(); // n = texts
    try {
      Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      });
    } catch (r) {
    }
    return n.has(ur) ? { language: e, texts: n } : null;
  }
  function pr({ language: e, texts: t }) { // pr = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(ur);
  }

  // src/messages/messages.ts
  var xs = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, bs = /\$(\d)/g, _s = ["zero", "one", "two", "few", "many", "other"], ye = { language: "en", texts: new Map(Object.entries(cr)) }; // xs = PLURAL, bs = PARAMETER, _s = CATEGORIES, ye = BUILT_IN, cr = en_default
  function ws(e) { // ws = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = _s.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, _s = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function Y({ language: e, texts: t } = ye) { // Y = createMessages, e = language, t = texts, ye = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = ws(e); // n = digits, e = language, r = plural, ws = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || ye.texts.get(o) || `\u29FC${o}\u29FD`).replace(xs, (i, l, u) => r(u.split("|"), Number(s(l))) || "").replace(bs, (i, l) => { // t = texts, o = key, ye = BUILT_IN, xs = PLURAL, i = _, l = position, u = forms, r = plural, s = given, bs = PARAMETER
        let u = s(l); // u = value, s = given, l = position
        return typeof u == "number" ? n.format(u) : u;
      });
    };
  }

  // src/programs/bundle.ts
  function vs(e, t) { // vs = mapTexts, e = list, t = visit
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
        terms: r(s, (l, u) => ({ label: t(l.label, `term.${i}.${u}.label`) }))
      })),
      series: r(e.series, ({ title: o }, a) => ({ title: t(o, `series.${a}.title`) }))
    });
  }
  function mr(e, { language: t, texts: n }, r) { // mr = translate, e = list, t = language, n = texts, r = pageLanguage
    return vs(e, (o, a) => { // vs = mapTexts, e = list, o = text, a = key
      let s = n.get(a); // s = translation, n = texts, a = key
      return s && /\S/.test(s) ? new Map(typeof o == "string" ? [[r.toLowerCase(), o]] : o).set(t.toLowerCase(), s) : o;
    });
  }

  // src/programs/links.ts
  var Ss = /[\u200E\u200F\u202A-\u202E]/g, ks = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, Es = new RegExp("^(?:" + [ // Ss = DIRECTION_MARKS, ks = SPACES, Es = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), Ts = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ps(e) { // Ps = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Os(e) { // Os = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function gr(e) { // gr = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return Os(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(Ss, "").replace(ks, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Ss = DIRECTION_MARKS, ks = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (Es.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Ts.test(n) || Ps(r) > 255 ? "bad-page" : { page: n };
  }
  function F(e) { // F = parseLink, e = value
    let t = gr(e); // t = found, gr = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function ie(e) { // ie = linkFault, e = value
    let t = gr(e); // t = found, gr = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function at(e) { // at = isPage, e = value
    let t = F(e); // t = link, F = parseLink, e = value
    return t !== null && "page" in t;
  }
  function fr(e) { // fr = isAddress, e = value
    let t = F(e); // t = link, F = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var Rs = 49; // Rs = MOST_PAGES
  function Gt(e) { // Gt = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, Rs).map((n, r) => typeof n == "string" && at(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function yr(e) { // yr = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return Gt(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/json.ts
  var As = /[ \t\n\r]*/y, Ls = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // As = SPACE, Ls = TOKEN
  function hr(e, t, n) { // hr = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function Ms(e) { // Ms = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let o = 0; ; ) { // o = at
      o += (hr(As, e, o) || "").length;
      let a = hr(Ls, e, o); // a = token, hr = match, Ls = TOKEN, e = text, o = at
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
  function xr(e) { // xr = placeOf, e = text
    let t = Ms(e); // t = fault, Ms = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var br = [], He = 1 + br.length; // br = MIGRATIONS, He = VERSION
  function _r(e, t = br) { // _r = migrate, e = page, t = ladder, br = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function st(e) { // st = closingLinks, e = parents
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
  function wr(e, t, n) { // wr = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(st(a)); // s = closing, st = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: u, partOf: c, followedBy: p } = l; // u = id, c = partOf, p = followedBy, l = program
      if (c === null && !p.length)
        return l;
      let m = (d, g, h, y) => (y ? n.addAt(d, "loop", g) : h.has(g) || n.addAt(d, "unknown-program", g, h), !y && h.has(g)); // m = leads, d = field, g = other, h = among, y = isLoop, n = report
      return n.program = u, Object.assign({}, l, {
        partOf: c !== null && m("partOf", c, o, s.has(u)) ? c : null,
        followedBy: p.filter((d) => m("followedBy", d, r, d === u))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var vr = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), he = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), xe = vr("string"), zt = vr("number"), z = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), Sr = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), be = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), _e = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Fe = he("check"), kr = he("length"), Jt = he("max_value"), Qt = he("min_value"), we = he("regex"), Zc = he("description"); // vr = schema, e = first, he = action, t = actions, n = message, xe = string, zt = number, z = array, J = object, E = optional, Sr = picklist, be = record, _e = union, C = pipe, Fe = check, kr = length, Jt = maxValue, Qt = minValue, we = regex, Zc = description

  // src/programs/dates.ts
  var Yt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Yt = DATE_SHAPE
  function Er(e, t) { // Er = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function it(e) { // it = parseDate, e = text
    if (!Yt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > Er(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function Xt(e, t) { // Xt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function Tr(e, t, n) { // Tr = isoDay, e = year, t = month, n = day
    return `${Xt(e, 4)}-${Xt(t, 2)}-${Xt(n, 2)}`;
  }
  function D(e) { // D = firstDay, e = date
    return Tr(e.year, e.month || 1, e.day || 1);
  }
  function I(e) { // I = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return Tr(e.year, t, e.day || Er(e.year, t));
  }

  // src/programs/status.ts
  var U = ["open", "upcoming", "ongoing", "paused", "past"]; // U = STATUSES
  function ve(e) { // ve = isStatus, e = value
    return U.indexOf(e) !== -1;
  }
  function Pr(e, t) { // Pr = isVagueOn, e = date, t = day
    return e.approximate && D(e) <= t && t <= I(e);
  }
  function Or(e, t, n) { // Or = deriveStatus, e = start, t = end, n = today
    return t && I(t) < n ? "past" : e && D(e) > n ? "upcoming" : e && t && !Pr(e, n) && !Pr(t, n) ? "ongoing" : null;
  }
  function Rr(e, t, n, r) { // Rr = contradictsDates, e = status, t = start, n = end, r = today
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
  var rn = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, on = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, Cs = 10080, N = C(xe(), we(rn, "bad-id")), le = C(xe(), we(/\S/, "empty")), De = C(xe(), we(on, "bad-language")), W = _e([le, be(De, le)]), Zt = C( // rn = ID, on = LANGUAGE, Cs = MOST_MINUTES, N = id, C = pipe, xe = string, we = regex, le = words, De = languageCode, W = text, _e = union, be = record, Zt = date
    xe(),
    we(Yt, "bad-date"),
    Fe((e) => it(e) !== null, "bad-date")
  ), en = C(le, Fe(at, (e) => ie(e.input) || "bad-page")), tn = C(
    xe(),
    we(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => ie(e.input) || "bad-address"),
    Fe(fr, "bad-address")
  ), an = C(
    le,
    Fe((e) => ie(e) === null, (e) => ie(e.input) || "bad-page")
  ), Is = C(zt(), Qt(1, "bad-minutes"), Jt(Cs, "bad-minutes")), Ar = _e([N, z(N)]), Ns = _e([De, z(De)]), nn = _e([le, z(le)]), sn = Ar, Hs = J({
    label: W,
    page: E(an),
    url: E(tn)
  }), ln = J({
    id: N,
    title: W,
    summary: E(W),
    page: E(an),
    status: E(Sr(U, "bad-status")),
    start: E(Zt),
    end: E(Zt),
    language: E(Ns),
    session: E(J({
      minutes: E(C(z(Is), kr(2)))
    })),
    duration: E(W),
    scale: E(W),
    team: E(nn),
    partners: E(nn),
    materials: E(z(Hs)),
    partOf: E(N),
    followedBy: E(Ar),
    owner: E(le),
    reviewed: E(Zt),
    sources: E(_e([tn, z(tn)]))
  }), Lr = J({
    id: N,
    label: W,
    terms: be(N, sn)
  }), Fs = J({
    label: E(W),
    help: E(W),
    terms: E(be(N, J({
      label: E(W),
      aliases: E(nn),
      broader: E(N)
    })))
  }), Ds = J({
    title: W,
    page: E(an)
  }), Mr = J({
    version: C(zt(), Qt(He), Jt(He)),
    talk: E(en),
    bundle: E(en),
    facets: E(z(N)),
    vocabularies: E(be(N, Fs)),
    series: E(be(N, Ds)),
    include: E(z(en))
  });

  // src/programs/read.ts
  function lt(e) { // lt = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function $r(e) { // $r = kindFor, e = node
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
  function We(e) { // We = isObject, e = value
    return lt(e) === "object";
  }
  function Us({ type: e, requirement: t }, n) { // Us = isMet, e = type, t = requirement, n = value
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
  function Cr({ pipe: e }) { // Cr = checksOf, e = pipe
    return e ? [...Cr(e[0]), ...e.slice(1)] : [];
  }
  function Ws(e, t) { // Ws = faultOf, e = node, t = value
    let n = Cr(e).filter((o) => !Us(o, t))[0]; // n = failed, Cr = checksOf, e = node, o = check, Us = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function js(e, t, n) { // js = readLeaf, e = node, t = value, n = report
    let r = Ws(e, t); // r = fault, Ws = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Ir(e) ? String(t).toLowerCase() : t;
  }
  function Ir(e) { // Ir = isLanguage, e = node
    return e === De;
  }
  function Bs(e, t, n) { // Bs = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => Ue(e.item, o, n)); // s = found, e = node, n = report, a = index, Ue = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function qs(e, t, n) { // qs = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = Ue(e.key, o, n); // a = name, Ue = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = Ue(e.value, t[o], n); // s = found, Ue = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Ir(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Vs(e, t, n, r, o) { // Vs = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    let a = {}, s = Object.keys(e), i = null; // a = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let u = e[l], c = Object.prototype.hasOwnProperty.call(t, l), p = c ? n.within(l, () => Ue(u.wrapped || u, t[l], n)) : void 0; // u = node, e = entries, l = name, c = isThere, t = value, p = field, n = report, Ue = walk
      a[l] = p === void 0 ? null : p, p === void 0 && !u.wrapped && (i = i || l, n.add(c ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, o || s);
      });
    return i === null ? a : void 0;
  }
  function Ue(e, t, n, r, o) { // Ue = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    let a = lt(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => $r(l) === a)[0]; // a = kind, lt = kindOf, t = value, s = choices, e = node, i = choice, l = option, $r = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map($r).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Bs(i, t, n);
      case "record":
        return qs(i, t, n);
      case "object":
        return Vs(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return js(i, t, n);
    }
  }
  function Se(e, t, n, r, o) { // Se = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return Ue(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var cn = "not-stated"; // cn = NOT_STATED
  function Ks(e, t) { // Ks = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === cn ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== cn ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), st(n).forEach((o) => { // st = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== cn && r.set(a, {
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
  function Nr(e, t, n) { // Nr = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => Ks(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Hr(e, t) { // Hr = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var un = ["status", "language", "period"]; // un = BUILT_IN
  function ct(e, t, n, r) { // ct = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return j(t).map((s) => s.toLowerCase()).filter((s) => { // j = listed, t = value, s = code
        let i = on.test(s); // i = fits, on = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : j(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, j = listed, t = value, s = id
      let i = o ? o.has(s) : ve(s); // i = fits, o = terms, s = id, ve = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : U), i;
    });
  }

  // src/programs/records.ts
  var pn = Object.keys(ln.entries); // pn = PROGRAM_FIELDS, ln = programSchema
  function dn(e) { // dn = toDate, e = text
    return e === null ? null : it(e);
  }
  function Gs(e, t) { // Gs = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function zs(e, t) { // zs = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = F(o || a || ""); // s = target, F = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Js(e, t, n) { // Js = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = Se(sn, o, n), s = a === void 0 ? [] : ct(r, a, t.vocabularies, n); // a = ids, Se = read, sn = termIds, o = value, n = report, s = found, ct = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function Qs(e, t) { // Qs = readRange, e = record, t = report
    let n = dn(e.start), r = dn(e.end); // n = start, dn = toDate, e = record, r = end
    return n && r && D(n) > I(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Fr(e, t, n) { // Fr = readProgram, e = raw, t = around, n = report
    let r = We(e) ? e.id : null; // r = id, We = isObject, e = raw
    n.program = typeof r == "string" && rn.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = Se( // o = terms, a = record, Se = read
      ln,
      e,
      n,
      Js(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let u = j(a.language); // u = languages, j = listed, a = record
      u.length && o.set("language", u);
    }
    let [i, l] = Qs(a, n); // i = start, l = end, Qs = readRange, a = record, n = report
    return a.status && Rr(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : F(a.page),
      status: a.status || Or(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Gs(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: j(a.team),
      partners: j(a.partners),
      materials: zs(a.materials, n),
      partOf: a.partOf,
      followedBy: j(a.followedBy),
      owner: a.owner,
      reviewed: dn(a.reviewed),
      sources: j(a.sources)
    };
  }

  // src/programs/page.ts
  function Xs(e, t, n) { // Xs = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Dr(e, t, n, r) { // Dr = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", lt(o)]);
    });
  }
  function Ys(e, t, n) { // Ys = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...un]); // r = known, t = vocabularies, un = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function Zs(e, t, n) { // Zs = readNeed, e = raw, t = vocabularies, n = report
    let r = Se(Lr, e, n); // r = record, Se = read, Lr = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = ct(s, a, t, n); // i = found, ct = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function ei(e, t, n) { // ei = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Dr(e, "needs", n, (o) => { // Dr = eachRecord, e = page, n = report, o = raw
      let a = Zs(o, t, n); // a = need, Zs = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function ti(e) { // ti = isList, e = name
    return e === "needs" || e === "programs";
  }
  function ni(e, t, n, r, o) { // ni = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = Se(Mr, e, n, ti); // a = head, Se = read, Mr = headSchema, e = page, n = report, ti = isList
    if (!a)
      return null;
    let s = [...pn, ...un].filter((y) => y !== "language"), i = n.within("vocabularies", () => Nr( // s = reserved, pn = PROGRAM_FIELDS, un = BUILT_IN, y = name, i = vocabularies, n = report, Nr = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...pn, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, u = Ys(a.facets, i, n), c = ei(e, i, n), p = /* @__PURE__ */ new Map(), m = (y, b) => Dr(y, "programs", n, (x, S) => { // u = facets, Ys = readFacets, a = head, i = vocabularies, n = report, c = needs, ei = readNeeds, e = page, p = placed, m = readPrograms, y = from, b = place, Dr = eachRecord, x = raw, S = index
      let _ = Fr(x, l, n); // _ = program, Fr = readProgram, x = raw, l = around, n = report
      _ && p.has(_.id) ? n.add("duplicate-id", _.id) : _ && p.set(_.id, [[...b, "programs", S], _]);
    });
    m(e, []), Gt(e).forEach((y, b) => { // m = readPrograms, e = page, Gt = includedIn, y = title, b = index
      let x = ["include", b], S = o.find((_) => _.title === y); // x = place, b = index, S = found, o = included, _ = other, y = title
      n.within(x, () => { // n = report, x = place
        let _ = S && Ur(S.text, n, r); // _ = more, S = found, Ur = readJsonPage, n = report, r = locate
        y && !S ? n.add("missing-include", y) : _ && (Object.keys(_).filter((k) => k !== "version" && k !== "programs").forEach((k) => n.addAt(k, "not-included", k)), m(_, x));
      });
    });
    let d = /* @__PURE__ */ new Map(); // d = series
    (h = a.series) == null || h.forEach(({ title: y, page: b }, x) => d.set(x, { title: y, target: b === null ? null : F(b) }));
    let g = wr(Array.from(p.values()), d, n); // g = programs, wr = linkPrograms, p = placed, d = series, n = report
    return { talk: a.talk, bundle: a.bundle, facets: u, vocabularies: i, series: d, needs: c, programs: g };
  }
  function Ur(e, t, n) { // Ur = readJsonPage, e = text, t = report, n = locate
    let r = Xs(e, t, n); // r = data, Xs = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = We(r) ? _r(r) : null; // o = page, We = isObject, r = data, _r = migrate
    if (!o) {
      let a = We(r) ? r.version : null; // a = version, We = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function mn(e, t, n, r, o = String) { // mn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Ur(e, r, o); // a = page, Ur = readJsonPage, e = text, r = report, o = locate
    return a && ni(a, t, r, o, n);
  }

  // src/programs/problems.ts
  var ri = [ // ri = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function gn(e) { // gn = severityOf, e = code
    return ri.indexOf(e) === -1 ? "error" : "warning";
  }
  function Wr(e, t) { // Wr = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var oi = 200; // oi = MOST_PROBLEMS
  function jr() { // jr = createTally
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
  function ai(e) { // ai = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function Br(e, t = oi) { // Br = createReport, e = explain, t = most, oi = MOST_PROBLEMS
    let n = [], r = [], o = 0, a = 0, s = (l, u, c) => rt(rt({ // n = path, r = problems, o = warnings, a = more, s = toProblem, l = code, u = params, c = known, rt = __spreadValues
      path: n.slice(),
      severity: gn(l),
      code: l
    }, e(l, u, c)), i.program === null ? {} : { program: i.program }), i = {
      program: null,
      add(l, u, c) {
        i.addWith(l, u === void 0 ? [] : [u], c);
      },
      addAt(l, u, c, p) {
        i.within(l, () => i.add(u, c, p));
      },
      addWith(l, u, c) {
        r.length >= t || gn(l) === "warning" && ++o > t / 2 ? a++ : r.push(s(l, u.map(ai), c));
      },
      within(l, u) {
        let c = n.length; // c = depth, n = path
        n.push(...[l].flat());
        let p = u(); // p = value, u = read
        return n.length = c, p;
      },
      done() {
        return i.program = null, a ? [...r, s("more-problems", [String(a)])] : r;
      }
    };
    return i;
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var X = new Uint32Array(65536), si = (e, t) => { // X = peq, si = myers_32, e = a, t = b
    let n = e.length, r = t.length, o = 1 << n - 1, a = -1, s = 0, i = n, l = n; // e = a, r = m, t = b, o = lst, a = pv, s = mv, i = sc, l = i
    for (; l--; ) // l = i
      X[e.charCodeAt(l)] |= 1 << l;
    for (l = 0; l < r; l++) { // l = i, r = m
      let u = X[t.charCodeAt(l)], c = u | s; // u = eq, X = peq, t = b, l = i, c = xv, s = mv
      u |= (u & a) + a ^ a, s |= ~(u | a), a &= u, s & o && i++, a & o && i--, s = s << 1 | 1, a = a << 1 | ~(c | s), s &= c;
    }
    for (l = n; l--; ) // l = i
      X[e.charCodeAt(l)] = 0;
    return i;
  }, ii = (e, t) => { // ii = myers_x, e = b, t = a
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
    let u = 0, c = -1, p = l * 32, m = Math.min(32, r - p) + p; // u = mv, c = pv, p = start, l = j, m = vlen, r = m
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      X[e.charCodeAt(g)] |= 1 << g;
    let d = r; // d = score, r = m
    for (let g = 0; g < n; g++) { // g = i
      let h = X[t.charCodeAt(g)], y = a[g / 32 | 0] >>> g & 1, b = o[g / 32 | 0] >>> g & 1, x = h | u, S = ((h | b) & c) + c ^ c | h | b, _ = u | ~(S | c), k = c & S; // h = eq, X = peq, t = a, g = i, y = pb, a = phc, b = mb, o = mhc, x = xv, u = mv, S = xh, c = pv, _ = ph, k = mh
      d += _ >>> r - 1 & 1, d -= k >>> r - 1 & 1, _ >>> 31 ^ y && (a[g / 32 | 0] ^= 1 << g), k >>> 31 ^ b && (o[g / 32 | 0] ^= 1 << g), _ = _ << 1 | y, k = k << 1 | b, c = k | ~(x | _), u = _ & x;
    }
    for (let g = p; g < m; g++) // g = k, p = start, m = vlen
      X[e.charCodeAt(g)] = 0;
    return d;
  }, qr = (e, t) => { // qr = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? si(e, t) : ii(e, t);
  };

  // src/programs/nearest.ts
  var li = 1e3; // li = MOST_COMPARED
  function Vr(e, t) { // Vr = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++o > li)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = qr(a, s.toLowerCase()); // i = changes, qr = distance, a = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Kr = "Correct it or remove it.", fn = "Correct it, or add it there.", je = 'Did you mean "$2"?', Gr = "Choose another id.", ci = { // Kr = CORRECT, fn = CHOOSE, je = MEANT, Gr = RENAME, ci = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Kr],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', Gr],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Gr],
    "unknown-field": ['There is no field "$1".', Kr, je],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', fn, je],
    "unknown-term": ['"$1" is not in the vocabulary.', fn, je],
    "unknown-program": ['There is no program with the id "$1".', fn, je],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", je],
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
  function zr(e, t) { // zr = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var Jr = (e, t, n) => { // Jr = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, o, a] = ci[e], s = n && Vr((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, o = fix, a = fixByNearest, ci = WORDS, e = code, s = meant, n = known, Vr = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: zr(r, i),
      fix: zr(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function Qr(e, t, n = [], r) { // Qr = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let o = Br(Jr, r); // o = report, Br = createReport, Jr = explain, r = mostProblems
    return { list: mn(e, t, n, o, (s, i) => { // mn = readPage, e = text, t = options, n = included, o = report, s = _message, i = json
      let l = xr(i); // l = place, xr = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: o.done() };
  }
  function ut(e, t, n = []) { // ut = parseForReaders, e = text, t = options, n = included
    let r = jr(); // r = tally, jr = createTally
    return { list: mn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function yn() { // yn = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Be(e) { // Be = optionsFor, e = wiki
    return { today: yn(), language: e.contentLanguage };
  }
  function Xr(i, l) { // Xr = readOnce, i = _0, l = _1
    return O(this, arguments, function* (e, { source: t, language: n, revisions: r, translated: o, bundle: a, version: s }) {
      var w; // w = _a
      let u = (v) => v && o ? { title: v, language: o, version: s } : null, c = (v, P) => P.find((R) => R.title === e.titleOf(v)), p = n === "qqx" ? [] : [Kt(n)], { pages: m, translations: d } = yield e.readPages([t, ...p], r, u(a)), g = p.length ? dr(n, ((w = c(Kt(n), m)) == null ? void 0 : w.text) || "") || ye : { language: n, texts: /* @__PURE__ */ new Map() }, h = c(t, m); // u = requestFor, v = title, o = translated, s = version, c = find, P = among, R = other, e = wiki, p = speech, n = language, Kt = wordsPage, m = pages, d = translations, t = source, r = revisions, a = bundle, g = words, dr = readWords, w = _a, ye = BUILT_IN, h = page
      if (!h)
        return { page: null, included: [], list: null, problems: [], words: g };
      let y = yr(h.text), b = y.filter((v) => !c(v, m)), x = b.length ? m.concat((yield e.readPages([t, ...b], [], null)).pages) : m, S = []; // y = wanted, yr = includesOf, h = page, b = more, v = title, c = find, m = pages, x = all, e = wiki, t = source, S = included
      for (let v of y) { // v = title, y = wanted
        let P = c(v, x); // P = found, c = find, v = title, x = all
        P && S.push({ title: v, text: P.text });
      }
      let { list: _, problems: k } = ut(h.text, Be(e), S); // _ = list, k = problems, ut = parseForReaders, h = page, Be = optionsFor, e = wiki, S = included
      if (!_ || !o || !_.bundle)
        return { page: h, included: S, list: _, problems: k, words: g };
      let A = _.bundle === a ? d : (yield e.readPages([t], [], u(_.bundle))).translations; // A = texts, _ = list, a = bundle, d = translations, e = wiki, t = source, u = requestFor
      return { page: h, included: S, list: mr(_, { language: o, texts: A }, e.contentLanguage), problems: k, words: g };
    });
  }
  function Yr(e, t) { // Yr = readData, e = wiki, t = wanted
    return O(this, null, function* () {
      let n = yield Xr(e, t); // n = data, Xr = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : Xr(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/harvest/headings.ts
  var dt = "h1, h2, h3, h4, h5, h6"; // dt = HEADINGS
  function Zr(e) { // Zr = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function ke(e) { // ke = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function hn(e) { // hn = anchorCarriers, e = heading
    let t = Zr(e), n = [t]; // t = block, Zr = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function ce(e, t) { // ce = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(dt)); // n = headings, e = container, dt = HEADINGS
    return n.find((r) => t.texts.includes(ke(r))) || n.find((r) => hn(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function eo(e) { // eo = firstHeading, e = container
    return e.querySelector(dt);
  }
  function qe(e) { // qe = sectionOf, e = heading
    let t = Zr(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(dt) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, Zr = blockOf, e = heading, n = next, r = wrapped, dt = HEADINGS, o = first, a = content
    for (let s = o; s instanceof HTMLElement && !(s.matches(dt) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, dt = HEADINGS
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
  var ui = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", di = "br, p, div, dl, dd, dt, blockquote, table, tr", pi = "b, strong", to = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // ui = IGNORED, di = BREAKS, pi = BOLD, to = UNSEEN
  function Ve(e) { // Ve = isIgnored, e = element
    return e.matches(ui) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function ue(e) { // ue = tidy, e = text
    return e.replace(to, "").replace(/\s+/g, " ").trim();
  }
  function Ee(e) { // Ee = joined, e = runs
    return e.map(({ text: t }) => t).join("");
  }
  function de(e, t = []) { // de = seenText, e = element, t = skip
    return ue(Ee(Te(e, t)));
  }
  function Te(e, t = []) { // Te = runsOf, e = item, t = skip
    let n = [], r = (a, s, i, l, u) => { // n = runs, r = add, a = text, s = element, i = mark, l = isBold, u = link
      a !== "" && n.push({ text: a, element: s, mark: i, isBold: l, link: u });
    }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
      a.childNodes.forEach((u) => { // a = parent, u = node
        if (u.nodeType === 3 && r((u.nodeValue || "").replace(to, "").replace(/\s+/g, " "), a, s, i, l), u.nodeType !== 1)
          return;
        let c = u; // c = element, u = node
        if (t.indexOf(c) !== -1 || Ve(c))
          return;
        let p = c.matches(pi), m = c.matches("a[href]"), d = c.matches(di) ? s ? " " : `
` : "";
        r(d, a, s, i, l), o(c, s || (p || m ? c : null), i || p, l || (m ? c : null)), r(c.matches("br") ? "" : d, a, s, i, l);
      });
    };
    return o(e, null, !1, null), n;
  }

  // src/harvest/split.ts
  var Pe = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", mi = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${Pe}(?=\\s)|\\n|[:\\uFF1A]|${Pe}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${Pe})`), no = new RegExp(`\\n|\\s${Pe}(?=\\s|$)|\\u2014`, "g"), gi = /\uFF1A|:(?=\s|$)/g, fi = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, yi = /[.!?;,:\u3002]/, hi = 5, ro = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${Pe}(?=\\s|$))*`), xi = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${Pe}|\\u2014)$`), bi = 9; // Pe = DASH, mi = AFTER_MARK, no = BETWEEN, gi = COLON, fi = IN_BRACKETS, yi = PUNCTUATION, hi = FEW_WORDS, ro = LEFT_BEFORE, xi = LEFT_BEHIND, bi = MOST_LEFT_BEHIND
  function xn(e, t, n, r) { // xn = find, e = pattern, t = text, n = from, r = marks
    e.lastIndex = n;
    for (let o = e.exec(t); o; o = e.exec(t)) { // o = found, e = pattern, t = text
      let a = o.index + o[0].length - 1; // a = at, o = found
      if (!r.some((s) => s.from <= a && a < s.to))
        return o;
    }
    return null;
  }
  function pe(e, t, n, r) { // pe = parts, e = text, t = from, n = to, r = next
    let o = e.slice(t, n); // o = title, e = text, t = from, n = to
    for (let s = 0; s < bi; s++) // s = left, bi = MOST_LEFT_BEHIND
      o = o.replace(xi, "");
    let a = e.slice(r); // a = rest, e = text, r = next
    return {
      title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
      summary: [r + ro.exec(a)[0].length, e.length]
    };
  }
  function _i(e) { // _i = isFewWords, e = text
    return !yi.test(e) && e.trim().split(" ").length <= hi;
  }
  function wi(e, t, n) { // wi = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let u = mi.exec(e.slice(l)); // u = found, mi = AFTER_MARK, e = text, l = at
      return u ? l + u[0].length : -1;
    }, o = r(t.to);
    if (o !== -1)
      return pe(e, t.from, t.to, o);
    let a = fi.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, fi = IN_BRACKETS, e = text, t = mark, s = end
    if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
      return pe(e, t.from, s, Math.max(r(s), s));
    let i = xn(no, e, t.to, n); // i = dash, xn = find, no = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && _i(e.slice(t.to, i.index)) ? pe(e, t.from, i.index, i.index + i[0].length) : pe(e, t.from, t.to, t.to);
  }
  function oo(e, t) { // oo = split, e = text, t = marks
    let n = ro.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, ro = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
    if (r && r.from <= n)
      return wi(e, r, t);
    let o = xn(no, e, n, t) || xn(gi, e, n, t); // o = end, xn = find, no = BETWEEN, e = text, n = start, t = marks, gi = COLON
    return o ? pe(e, n, o.index, o.index + o[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: pe(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : pe(e, n, e.length, e.length);
  }

  // src/harvest/item.ts
  function vi(e) { // vi = place, e = runs
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
  function Si(e) { // Si = marksOf, e = placed
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
  function ki(e) { // ki = readNested, e = lists
    let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
      let a = Ke(o), s = Te(o, a), i = ue(Ee(s)), l = bn(s), [u] = l; // a = below, Ke = nestedLists, o = line, s = runs, Te = runsOf, i = text, ue = tidy, Ee = joined, l = links, bn = linksOf, u = only
      u && l.length === 1 ? t.push([i, u]) : (l.forEach((c) => t.push([de(c), c])), /[^\s,;.:|\u00B7&()-]/.test(Ee(s.filter((c) => !c.link))) && n.push(i)), a.forEach((c) => Array.from(c.children).forEach(r));
    };
    return e.forEach((o) => Array.from(o.children).filter((a) => !Ve(a)).forEach(r)), { materials: t, leftOver: n };
  }
  function bn(e) { // bn = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function ao(e) { // ao = readItem, e = item
    let t = Ke(e), { text: n, placed: r } = vi(Te(e, t)), o = oo(n, Si(r)), a = ue(n.slice(...o.title)); // t = lists, Ke = nestedLists, e = item, n = text, r = placed, vi = place, Te = runsOf, o = found, oo = split, Si = marksOf, a = title, ue = tidy
    if (a === "")
      return null;
    let s = ([c, p]) => r.filter((m) => m.from < p && m.to > c && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [u = null] = bn(i); // s = within, c = from, p = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, u = link, bn = linksOf
    return Object.assign({
      title: a,
      titleElement: i[0] ? i[0].element : e,
      link: u,
      summary: ue(n.slice(...o.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: bn(r.map(({ run: c }) => c)).filter((c) => c !== u)
    }, ki(t));
  }
  function so(e) { // so = readRenderedItem, e = item
    let t = (s) => e.querySelector(`.program-explorer-static__${s}`), n = e.querySelector("b"), r = n ? de(n) : "", o = t("summary"), a = t("materials"); // t = part, s = name, e = item, n = heading, r = title, de = seenText, o = summary, a = materials
    return n && r !== "" ? {
      title: r,
      titleElement: n,
      link: n.querySelector("a[href]"),
      // What is small says in which language the summary is.
      summary: o ? de(o, Array.from(o.querySelectorAll("small"))) : "",
      summaryElement: o || e,
      otherLinks: [],
      materials: a ? Array.from(a.querySelectorAll("a[href]")).map((s) => [de(s), s]) : [],
      leftOver: []
    } : null;
  }

  // src/harvest/links.ts
  var Ei = ["title", "redlink", "redirect", "uselang", "useskin"], Ti = /^[a-z][a-z0-9+.-]*:/i; // Ei = HARMLESS, Ti = SCHEME
  function co(e) { // co = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function io(e) { // io = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function _n(e, t) { // _n = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function Pi(e, t) { // Pi = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, u) => r.push(u));
    let o = n.get("redlink") !== null; // o = isRed, n = parameters
    if (!r.every((l) => Ei.indexOf(l) !== -1 || o && l === "action"))
      return null;
    let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? co(i.slice(a.length, i.length - s.length)) : null;
  }
  function lo(e) { // lo = judged, e = value
    let t = F(e.replace(/^Special:MyLanguage\//i, "")); // t = link, F = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: ie(e) || "bad-page", value: e };
  }
  function uo(e, { address: t, articlePath: n }) { // uo = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let o = _n(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? _n(o.origin + n.replace("$1", () => a[1] || "")) : _n(r, t); // o = base, _n = parse, t = address, a = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = co(s.hash), u = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && F(e.getAttribute("title") || ""); // i = fragment, co = decode, s = url, u = interwiki, e = anchor, F = parseLink
    if (u && "page" in u)
      return lo(u.page + (u.page.indexOf("#") === -1 ? i : ""));
    let c = s.protocol === "https:" || s.protocol === "http:"; // c = isWeb, s = url
    if (!c && Ti.test(r))
      return { fault: "bad-scheme", value: r };
    let p = c && o && io(s) === io(o) ? Pi(s, n) : null; // p = title, c = isWeb, o = base, io = hostOf, s = url, Pi = titleOf, n = articlePath
    return lo(p === null ? c ? s.href : r : p + i);
  }

  // src/harvest/slug.ts
  var Oi = [ // Oi = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function Ri(e) { // Ri = slug, e = text
    let t = Oi.reduce( // t = plain, Oi = LETTERS
      (n, [r, o]) => n.replace(r, o),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function po() { // po = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
      let a = !e.has(o); // a = isFree, e = taken, o = id
      return e.add(o), a;
    };
    return {
      take: r,
      make(...o) {
        n++;
        let a = o.map(Ri).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, Ri = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${a}-${++i}`;
        return t.set(a, i), s;
      }
    };
  }

  // src/harvest/unread.ts
  var Ai = "Add it by hand.", wn = "Add the right link by hand.", Li = { // Ai = BY_HAND, wn = LINK, Li = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', wn],
    "bad-address": ['The link is not an https address: "$1".', wn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', wn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', Ai]
  }, mo = 120;
  function Oe(e, t, n = "") { // Oe = unread, e = place, t = code, n = value
    let [r, o] = Li[t], a = n.length > mo ? `${n.slice(0, mo - 1)}\u2026` : n; // r = reason, o = fix, Li = WORDS, t = code, a = shown, n = value, mo = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
  }

  // src/harvest/programs.ts
  var Mi = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, $i = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, go = 150; // Mi = ID, $i = LANGUAGE, go = MOST_CHARACTERS
  function fo(e, t) { // fo = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return ($i.test(r) ? r : t).toLowerCase();
  }
  function yo(e, t) { // yo = createReader, e = around, t = lost
    let n = [], r = [], o = po(), a = /* @__PURE__ */ new Set(), s = (p, m) => { // n = records, r = programs, o = ids, po = createIds, a = titles, s = textIn, p = text, m = element
      let d = fo(m, e.pageLanguage); // d = language, fo = languageOf, m = element, e = around
      return d === e.contentLanguage.toLowerCase() ? p : { [d]: p };
    }, i = (p, m) => { // i = resolve, p = link, m = tell
      let d = p && uo(p, e); // d = resolved, p = link, uo = resolveLink, e = around
      return d && "fault" in d ? (m(d.fault, d.value), null) : d && d.link;
    }, l = (p, m) => { // l = materialsOf, p = item, m = tell
      let d = []; // d = materials
      for (let [g, h] of p.materials) { // g = label, h = element, p = item
        let y = i(h, m); // y = link, i = resolve, h = element, m = tell
        y !== null && g !== "" ? d.push(/^https:/i.test(y) ? { label: s(g, h), url: y } : { label: s(g, h), page: y }) : y === null && m("nested-text", g);
      }
      return p.leftOver.forEach((g) => m("nested-text", g)), d;
    }, u = (p, m) => p !== null && !(Mi.test(p) && o.take(p)) ? (m("bad-id", p), null) : p, c = (p, m, d) => { // u = renderedId, p = element, m = group, Mi = ID, o = ids, c = read, d = place
      let g = p.getAttribute("data-program"), h = g === null ? ao(p) : so(p); // g = said, p = element, h = item, ao = readItem, so = readRenderedItem
      if (!h) {
        Ke(p).forEach((P) => Array.from(P.children).forEach((R, V) => c(R, m, `${d} \u2192 #${V + 1}`)));
        return;
      }
      let { title: y } = h, b = (P, R) => { // y = title, h = item, b = tell, P = code, R = value
        t.push(Oe(`${d} ("${y.slice(0, go)}")`, P, R));
      };
      y.length > go && b("long-title", y), a.has(y) && b("same-title", y), a.add(y);
      let x = i(h.link, b), S = u(g, b), _ = S === null ? o.make(y, x && !/^https:/i.test(x) ? x.replace(/#.*$/, "") : "") : S, k = p.getAttribute("data-status"), A = g === null ? m === "past" ? "past" : "ongoing" : ve(k) ? k : null; // x = link, i = resolve, h = item, b = tell, S = own, u = renderedId, g = said, _ = id, o = ids, y = title, k = saidStatus, p = element, A = status, m = group, ve = isStatus
      g !== null && k !== null && A === null && b("bad-status", k);
      let w = l(h, b); // w = materials, l = materialsOf, h = item, b = tell
      h.otherLinks.forEach((P) => b("link-in-text", `${de(P)} (${P.getAttribute("href") || ""})`)), r.push({ id: _, isRendered: S !== null, group: m, title: y, link: x, summary: h.summary || null, status: A });
      let v = { id: _, title: s(y, h.titleElement) }; // v = record, _ = id, s = textIn, y = title, h = item
      h.summary && (v.summary = { [fo(h.summaryElement, e.pageLanguage)]: h.summary }), x !== null && (v.page = x), A !== null && (v.status = A), w.length && (v.materials = w), n.push(v);
    };
    return { read: c, records: n, programs: r };
  }

  // src/harvest/sections.ts
  var vn = "h1, h2, h3, h4, h5, h6", Ci = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", ho = "ul:not(.gallery)", Ii = "div, center, span, main, article", Ni = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Hi = ".program-explorer, .mw-parser-output, [data-group], body"; // vn = HEADINGS, Ci = NOT_TEXT, ho = LIST, Ii = HOLDERS, Ni = BLOCKS, Hi = EDGES
  function Sn(e) { // Sn = textOf, e = element
    return Ee(Te(e));
  }
  function bo(e) { // bo = collector, e = isEnd
    let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
      [r, s].map(ue).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, a = (s) => { // a = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (Ve(i) || i.matches(Ci))
        return !1;
      let l = i.matches(vn) ? i : i.matches(".mw-heading") ? i.querySelector(vn) : null; // l = heading, i = element, vn = HEADINGS
      return l ? (o(), e(l)) : i.matches(ho) ? (o(), Array.from(i.children).forEach((u) => u.matches("li") ? t.push(u) : o(Sn(u))), !1) : i.matches("section") || i.matches(Ii) && i.querySelector(`${ho}, ${vn}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(Ni) ? o(Sn(i)) : r += Sn(i), !1);
    };
    return {
      visit: a,
      done: () => (o(), { items: t, others: n })
    };
  }
  function xo(e) { // xo = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function pt(e, t, n) { // pt = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: o } = bo((s) => s === t || xo(s) <= xo(e)), a = qe(e).block; // r = visit, o = done, bo = collector, s = next, t = other, xo = levelOf, e = heading, a = node, qe = sectionOf
    for (; ; ) {
      for (; !a.nextSibling; ) { // a = node
        let s = a.parentElement; // s = parent, a = node
        if (!s || s === n || !s.matches("div, section") || s.matches(Hi))
          return o();
        a = s;
      }
      if (a = a.nextSibling, r(a))
        return o();
    }
  }
  function _o(e) { // _o = sectionIn, e = group
    let { visit: t, done: n } = bo(() => !1); // t = visit, n = done, bo = collector
    return e.childNodes.forEach(t), n();
  }

  // src/harvest/harvest.ts
  var kn = ["current", "past"], wo = "[data-limit], [data-preset]"; // kn = GROUPS, wo = PARTIAL
  function Fi(e, t) { // Fi = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(kn.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, kn = GROUPS, o = group
    if (n.length)
      return n.map((o) => { // n = marked, o = element
        let a = eo(o), s = o.dataset.group; // a = heading, eo = firstHeading, o = element, s = group
        return { group: s, name: a ? ke(a) : s, section: _o(o) };
      });
    let r = kn.map((o) => ce(e, t[o])); // r = headings, kn = GROUPS, o = group, ce = findHeading, e = container, t = place
    return kn.map((o, a) => { // kn = GROUPS, o = group, a = at
      let s = r[a] || null; // s = heading, r = headings, a = at
      return {
        group: o,
        name: s ? ke(s) : t[o].texts[0] || t[o].anchor,
        section: s && pt(s, r[1 - a] || null, e)
      };
    });
  }
  function En(e, t, n) { // En = harvest, e = container, t = place, n = options
    let r = [], o = yo({ // r = lost, o = reader, yo = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: u } of Fi(e, t)) { // i = group, l = name, u = section, Fi = findGroups, e = container, t = place
      if (!u) {
        r.push(Oe(l, "no-heading"));
        continue;
      }
      u.items.length || r.push(Oe(l, "no-list")), u.items.forEach((c, p) => o.read(c, i, `${l} \u2192 #${p + 1}`)), u.others.forEach((c) => r.push(Oe(l, "no-bullets", c)));
    }
    let { records: a, programs: s } = o; // a = records, s = programs, o = reader
    return {
      page: { version: He, programs: a },
      programs: s,
      unread: r,
      isPartial: e.matches(wo) || e.querySelector(wo) !== null
    };
  }

  // src/host/find.ts
  var Z = "program-explorer"; // Z = HOST_CLASS
  function Tn(e) { // Tn = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function Pn(e, t, n) { // Pn = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: Tn(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function mt(e) { // mt = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function vo(e, t) { // vo = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function So(e) { // So = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && Pn(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function ko(e) { // ko = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Z}[data-source]`)).map((n) => { // e = content, Z = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: u = "", bundle: c = "", bundleVersion: p = "" } = n.dataset, m = vo(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, u = messages, c = bundle, p = bundleVersion, n = root, m = current, vo = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(o) ? o.split(" ").map(Number).filter(Boolean) : [],
        bundle: c,
        bundleVersion: p,
        preset: a,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        words: new Map(u.split(" ").map((d) => { // u = messages, d = one
          let [g = "", h] = d.split(":"); // g = code, h = revision, d = one
          return [g, Number(h)];
        })),
        statics: Array.from(n.children).filter((d) => d instanceof HTMLElement),
        current: So(m),
        past: So(vo(n, "past")),
        level: mt(m)
      };
    });
  }

  // src/harvest/insert.ts
  function On(e) { // On = known, e = heading
    return e && Pn(ke(e), e, hn(e));
  }
  function Eo(e, t) { // Eo = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let o = ce(n, t.current); // o = current, ce = findHeading, n = root, t = place
    return Object.assign({}, e, { current: On(o), past: On(ce(n, t.past)), level: mt(o) });
  }
  function To(e, t) { // To = insertHost, e = content, t = place
    let n = ce(e, t.current); // n = currentHeading, ce = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${Z}`))
      return null;
    let r = qe(n), o = ce(e, t.past), a = o && qe(o), s = o && pt(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((u) => a.lists.some((c) => c === u.parentNode)), l = document.createElement("div"); // r = current, qe = sectionOf, n = currentHeading, o = pastHeading, ce = findHeading, e = content, t = place, a = past, s = below, pt = sectionUnder, i = pastIsBare, u = item, c = list, l = root
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
      past: i ? On(o) : null,
      level: mt(n) + 1
    };
  }

  // src/harvest/harvester.ts
  function Po(e) { // Po = createHarvester, e = place
    return {
      insertHost: (t) => To(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: o } = En(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = ut(a, Be(t)); // r = page, o = unread, En = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, ut = parseForReaders, Be = optionsFor
        return s && s.programs.length ? [Eo(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
      },
      harvest: (t, n) => En(t, e, n)
    };
  }

  // src/harvest/place.ts
  var Oo = { // Oo = META
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
  var { insertHost: Di, readHost: Ui, harvest: Wi } = Po(Oo); // Di = insertHost, Ui = readHost, Wi = harvest, Po = createHarvester, Oo = META

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
  function Re(e) { // Re = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/explore/bitset.ts
  function B(e) { // B = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function gt(e) { // gt = allBits, e = size
    let t = B(e).fill(-1); // t = bits, B = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function ft(e, t) { // ft = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function Ge(e, t) { // Ge = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Ae(e, t) { // Ae = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function Ro(e, t) { // Ro = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function ji(e) { // ji = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function te(e, t = e, n = e) { // te = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += ji((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var yt = ["relevance", "status", "newest", "title"], ze = "not-stated", ht = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // yt = SORTS, ze = NOT_STATED, ht = EMPTY_QUERY

  // src/explore/program-index.ts
  var xt = ["q", "sort", "program", "view"]; // xt = RESERVED
  function Bi({ start: e, end: t, status: n }, r) { // Bi = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && Q(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, Q = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function qi(e) { // qi = inTreeOrder, e = vocabulary
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
  function Vi(e, t, n) { // Vi = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, y) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, y = i
      let b = s.get(h); // b = programs, s = found, h = term
      b || (b = B(r), s.set(h, b), i.set(h, a ? Hr(a, h) : [])), ft(b, y);
    };
    if (t.programs.forEach((h, y) => { // t = list, h = program, y = i
      var x; // x = _a
      let b = e === "period" ? Bi(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // b = terms, e = id, Bi = yearsOf, h = program, n = thisYear
      for (let S of b) // S = term, b = terms
        S !== ze && (l(S, y), (x = i.get(S)) == null || x.forEach((_) => l(_, y)));
    }), !s.size)
      return null;
    let u = Array.from(s.keys()).sort(), c = e === "status" ? U : e === "period" ? u.sort((h, y) => Number(y) - Number(h)) : a ? qi(a).concat(u) : u, p = B(r), m = /* @__PURE__ */ new Map(), d = 0, g = (h, y) => { // u = rest, s = found, c = order, e = id, U = STATUSES, h = term, y = programs, a = vocabulary, qi = inTreeOrder, p = stated, B = noBits, r = size, m = terms, d = telling, g = show
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
        }), Ae(p, y), d += +(b < r);
      }
    };
    return c.forEach((h) => g(h, s.get(h) || B(0))), g(ze, gt(r).map((h, y) => h & ~p[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: d > 1
    };
  }
  function Ao(e, t, n, r = () => null) { // Ao = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = xt.indexOf(s) === -1 && Vi(s, e, Number(n.slice(0, 4))); // i = facet, xt = RESERVED, s = id, Vi = indexFacet, e = list, n = today
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
  var Lo = /^#?programs(?:$|\?|%3f)/i; // Lo = OURS
  function wt(e) { // wt = isFragmentOurs, e = hash
    return Lo.test(e);
  }
  var Ki = 8e3, Gi = 200, zi = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Ki = MOST_CHARACTERS, Gi = MOST_LETTERS, zi = UNSAFE
  function bt(e) { // bt = encode, e = value
    return e.replace(zi, (t) => { // e = value, zi = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function _t(e) { // _t = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Mo(e) { // Mo = normalText, e = text
    return e.slice(0, Gi).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function vt(e, t = []) { // vt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && xt.indexOf(o) === -1 && n.push(`${bt(o)}=${a.map(bt).join(",")}`);
    });
    let r = Mo(e.text); // r = text, Mo = normalText, e = query
    return r && n.push("q=" + bt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + bt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function St(e, t) { // St = fromFragment, e = hash, t = known
    let n = Lo.exec(e); // n = ours, Lo = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, Ki).split("&")) { // i = part, e = hash, n = ours, Ki = MOST_CHARACTERS
      let [l = "", ...u] = i.split("="), c = _t(l), p = u.join("="), m = _t(p); // l = rawKey, u = rest, i = part, c = key, _t = decode, p = raw, m = value
      if (c === "q")
        o = Mo(_t(p.replace(/[_+]/g, " ")));
      else if (c === "sort")
        a = yt.find((d) => d === m) || null;
      else if (c === "program")
        s = t.hasProgram(m) ? m : null;
      else if (xt.indexOf(c) === -1) {
        let d = p.split(",").map(_t).concat(m.split(",")).filter((g) => t.hasTerm(c, g)); // d = terms, p = raw, _t = decode, m = value, g = term, t = known, c = key
        d.length && r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var Ji = ".mw-pt-languages a, .interwiki-pagetranslation a", Qi = ["mousedown", "focusin"]; // Ji = LINKS, Qi = BEFORE
  function Xi({ target: e }) { // Xi = carry, e = target
    let t = e instanceof Element ? e.closest(Ji) : null; // t = link, e = target, Ji = LINKS
    t && (t.hash = wt(location.hash) ? location.hash : "");
  }
  function $o() { // $o = keepViewAcrossLanguages
    Qi.forEach((e) => document.addEventListener(e, Xi));
  }

  // src/host/languages.ts
  function kt({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // kt = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = Tn(n); // o = around, Tn = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }
  function Co(e, t) { // Co = translatedFor, e = chain, t = contentLanguage
    let n = ot(e), r = n === Vt ? (e[0] || "").toLowerCase() : n; // n = spoken, ot = languageFor, e = chain, r = own, Vt = LAST_RESORT
    return r === t || r === "qqx" ? "" : r;
  }

  // src/host/parity.ts
  function Io(e, t) { // Io = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var No = ["Community Development", "Community Development/What we do"], Yi = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // No = PAGES, Yi = TRANSLATION
  function Ho(e) { // Ho = isPlacePage, e = title
    return No.includes(e) || No.includes(e.replace(Yi, ""));
  }

  // src/explore/relatives.ts
  function Fo(e) { // Fo = createRelatives, e = programs
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
  var Zi = /* @__PURE__ */ new Set([ // Zi = RTL
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
  function Le(e) { // Le = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Zi.has(t) ? "rtl" : "ltr";
  }

  // src/messages/format.ts
  function el(e, t) { // el = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Do(e, t, n = null) { // Do = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let u = i.format(l); // u = text, i = shape, l = instant
      return s.approximate ? t("date-about", u) : u;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? el(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  var An = "programExplorer", Et = "programExplorerDialog"; // An = STATE_KEY, Et = DIALOG_KEY
  function Uo(e, t, n) { // Uo = createAddress, e = view, t = isOurs, n = id
    let r = () => e.location.hash.replace(/^#/, ""), o = (p) => { // r = fragment, e = view, o = remembered, p = key
      let m = e.history.state, d = typeof m == "object" && m !== null ? m[p] : null; // m = state, e = view, d = kept, p = key
      return typeof d == "string" ? d : null;
    }, a = (p, m, d) => e.history[`${p}State`](Object.assign({}, e.history.state, m), "", d), s = () => o(Et) === n, i = () => a("push", { [Et]: n }), l = () => t && (t(r()) ? r() : o(An)), u = l() || "", c = () => { // a = put, p = change, m = memory, d = url, e = view, s = isInDialog, o = remembered, Et = DIALOG_KEY, n = id, i = enter, l = read, t = isOurs, r = fragment, An = STATE_KEY, u = shown, c = stamp
      t && l() === null && a("replace", { [An]: u });
    };
    return c(), {
      read: l,
      write: (p, m, d = !1) => { // p = text, m = change, d = isUnder
        if (!t)
          return;
        u = p;
        let g = r(), h = p === "" && g !== "" && !t(g), y = m === "push"; // g = here, r = fragment, h = keepsForeign, p = text, t = isOurs, y = isChoice, m = change
        a(
          d ? "replace" : m,
          { [An]: p, [Et]: y ? null : o(Et) },
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
          c(), u = l() || "", m();
        };
        e.addEventListener("popstate", d);
      }
    };
  }

  // src/views/after-paint.ts
  function Tt(e) { // Tt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function Wo(e, t, n, r, o, a) { // Wo = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => ee(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), u = /* @__PURE__ */ new Map(), c = (m) => { // s = ours, m = id, a = language, i = pick, ee = pickText, r = chain, o = pageLanguage, l = status, t = msg, u = known, c = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, d) => { // p = term, m = facetId, d = id
      var h; // h = _a
      if (d === ze)
        return s(t("not-stated"));
      let g = (h = e.vocabularies.get(m)) == null ? void 0 : h.terms.get(d); // g = entry, h = _a, e = list, m = facetId, d = id
      return g ? i(g.label) : s(ve(d) && m === "status" ? l(d) : m === "language" ? n.language(d) : d);
    };
    return {
      pick: i,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, d) => { // m = facetId, d = id
        let g = `${m} ${d}`, h = u.get(g) || p(m, d); // g = key, m = facetId, d = id, h = label, u = known, p = term
        return u.set(g, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var T, qo, tl, ne, Ln, At, Vo, Ot, Ko, $n, Mn, nl, Qe = /* @__PURE__ */ Symbol.for("pv"), Lt = {}, Mt = [], rl = /^m(i|n|o|s|text|space)$/, Cn = Array.isArray, In = Mt.slice, ge = Object.assign; // T = options, qo = vnodeId, tl = isValidElement, ne = rerenderQueue, Ln = prevDebounce, At = rerenderCount, Vo = depthSort, Ot = EVENT_DISPATCHED, Ko = CAPTURE_REGEX, $n = eventClock, Mn = eventProxies, nl = i, Qe = VNODE_MARKER, Lt = EMPTY_OBJ, Mt = EMPTY_ARR, rl = MATHML_TOKEN_ELEMENTS, Cn = isArray, In = slice, ge = assign
  function me(e) { // me = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Go(e, t, n) { // Go = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? In.call(arguments, 2) : n), Je(e, s, r, o, null);
  }
  function Je(e, t, n, r, o) { // Je = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Qe, __v: o || ++qo, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Qe = VNODE_MARKER, o = original, qo = vnodeId
    return !o && T.vnode && T.vnode(a), a;
  }
  function $t() { // $t = createRef
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
  function ol(e) { // ol = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ge({ constructor: Qe }, n)).__v = n.__v + 1, T.vnode && T.vnode(t), Nn(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || re(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Zo(o, t, a), n.__ = n.__e = null, t.__e != r && zo(t));
  }
  function zo(e) { // zo = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), zo(e);
  }
  function jo(e) { // jo = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, ne.push(e), At++)) && Ln == T.debounceRendering || ((Ln = T.debounceRendering) || queueMicrotask)(Jo);
  }
  function Jo() { // Jo = process
    try {
      for (var e, t = 1; ne.length; ) ne.length > t && ne.sort(Vo), e = ne.shift(), t = ne.length, 8 & e.__g && ol(e); // e = c, t = l, ne = rerenderQueue, Vo = depthSort, ol = renderComponent
    } finally {
      (At = ne.length) && (Ln || queueMicrotask)(Jo);
    }
  }
  function Qo(e, t, n, r, o, a, s, i, l, u, c) { // Qo = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, u = isHydrating, c = refQueue
    var p, m, d, g, h, y, b = r.__k || Mt, x = t.length; // p = i, m = oldVNode, d = childVNode, g = newDom, h = firstChildDom, y = result, b = oldChildren, r = oldParentVNode, Mt = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = al(n, t, b, l, x), p = 0; p < x; p++) (d = n.__k[p]) != null && (m = ~d.__i && b[d.__i] || Lt, d.__i = p, y = Nn(e, d, m, o, a, s, i, l, u, c), g = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && Hn(m.ref, null, d, m), d.ref && c.push(d.ref, d.__c || g, d)), h = h || g, 4 & d.__u ? (l = Xo(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && y !== void 0 ? l = y : g && (l = g.nextSibling), d.__u &= -21); // l = oldDom, al = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, x = newChildrenLength, p = i, d = childVNode, m = oldVNode, Lt = EMPTY_OBJ, y = result, Nn = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, u = isHydrating, c = refQueue, g = newDom, Hn = applyRef, h = firstChildDom, Xo = insert, void = type
    return n.__e = h, l;
  }
  function al(e, t, n, r, o) { // al = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, u, c, p, m, d, g = n.length, h = g, y = 0, b = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, u = matchingIndex, c = tails, p = lisLengths, m = hi, d = mid, g = oldChildrenLength, n = oldChildren, h = remainingOldChildren, y = skew, b = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = Je(null, s) : Cn(s) ? s = x[a] = Je(oe, { children: s }) : s.constructor === Qe && s.__b ? s = x[a] = Je(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(u = s.__i = sl(s, n, l, h)) && (h--, (i = n[u]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, u == l - 1 ? y-- : u == l + 1 ? y++ : u != l && (u > l ? y-- : y++, b = 1)) : (~u || (o > g ? y-- : o < g && y++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Je = createVNode, Cn = isArray, oe = Fragment, Qe = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, u = matchingIndex, sl = findMatchingIndex, n = oldChildren, h = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (c = [], p = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // c = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (y = 0, m = c.length; y < m; ) c[d = y + m >> 1] < s.__i ? y = d + 1 : m = d; // y = skew, m = hi, c = tails, d = mid, s = childVNode
        c[y] = s.__i, p[a] = y + 1;
      }
      for (y = c.length; a--; ) p[a] && (p[a] == y ? y-- : x[a].__u |= 4); // y = skew, c = tails, a = i, p = lisLengths, x = newChildren
    }
    if (h) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = re(i)), Fn(i, i));
    return r;
  }
  function Xo(e, t, n, r) { // Xo = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = Xo(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = re(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, re = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function sl(e, t, n, r) { // sl = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Bo(e, t, n) { // Bo = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function Pt(e, t, n, r, o) { // Pt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Bo(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Bo(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Mn[t] || (Mn[t] = il(t)), (e.__a || (e.__a = {}))[t] = $n, a = t != (t = t.replace(Ko, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function il(e) { // il = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[Ot] == null) t[Ot] = $n++;
        else if (t[Ot] < this.__a[e]) return;
        return n(T.event ? T.event(t) : t);
      }
    };
  }
  function Nn(e, t, n, r, o, a, s, i, l, u) { // Nn = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, u = refQueue
    var c, p, m, d, g, h, y, b, x, S, _, k, A, w, v, P, R, V, K = t.type; // c = tmp, p = resumed, m = oldCommitQueueLength, d = c, g = oldProps, h = oldState, y = snapshot, b = newProps, x = isClassComponent, S = provider, _ = componentContext, k = renderHook, A = count, w = renderResult, v = startMarker, P = end, R = i, V = child, K = newType, t = newVNode
    if (t.constructor !== Qe) return null;
    128 & n.__u && (l = 32 & n.__u, c = n.__c.__z) && (t.__u |= l, p = a = [], c.nodeType == 8 ? i = Rt(c, a) : a.push(c), i = a[0] || i), (c = T.__b) && c(t);
    e: if (typeof K == "function") {
      m = s.length;
      try {
        if (b = t.props, x = (c = K.prototype) && c.render, S = (c = K.contextType) && r[c.__c], _ = c ? S ? S.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (x ? t.__c = d = new K(b, _) : (t.__c = d = new q(b, _), d.constructor = K, d.render = cl), S && S.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), x && (d.__s || (d.__s = d.state), K.getDerivedStateFromProps && (d.__s == d.state && (d.__s = ge({}, d.__s)), ge(d.__s, K.getDerivedStateFromProps(b, d.__s)))), g = d.props, h = d.state, d.__v = t, n.__c) {
          if (b !== g && x && !K.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, _), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(b, d.__s, _) === !1) {
            t.__v != n.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function($) {
              $ && ($.__ = t);
            }), Mt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = re(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, _), x && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(g, h, y);
          });
        } else x && !K.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), x && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = _, d.props = b, d.__P = e, d.__g &= -5, k = T.__r, A = x ? 25 : 0;
        do
          d.__g &= -9, k && k(t), c = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++A < 25);
        x && (Mt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = ge({}, r, d.getChildContext())), x && n.__c && d.getSnapshotBeforeUpdate && (y = d.getSnapshotBeforeUpdate(g, h)), w = c && c.type === oe && c.key == null ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function($) {
          $ && Fn($, $);
        }), n.__k = null), i = n.__k ? re(n, 0) : null), i = Qo(e, Cn(w) ? w : [w], t, n, r, o, a, s, i, l, u), b.__P && (t.__e = null, i = c), t.__u &= -161, p && p.some(me), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch ($) {
        if (s.length = m, t.__v = null, l || a) if ($ && $.then) {
          if (t.__u |= 128 | l, a) {
            for (~(R = a.indexOf(i || void 0)) || (R = a.length); (V = a[R - 1]) && V.nodeType == 8; ) R--; // R = i, a = excessDomChildren, i = oldDom, void = oldDom, V = child
            for (; R < a.length; R++) if (V = a[R]) if (a[R] = null, v) { // R = i, a = excessDomChildren, V = child, v = startMarker
              if (V == P) break;
            } else {
              if (V.nodeType != 8) break;
              V.data.startsWith("$s") && (P = Rt(v = V));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (c = Rt(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(me);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), $ && $.then || Yo(t), T.__e($, t, n);
      }
    } else i = t.__e = ll(n.__e, t, n, r, o, a, s, l, u, e);
    return (c = T.diffed) && c(t), i;
  }
  function Rt(e, t) { // Rt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Yo(e) { // Yo = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Yo));
  }
  function Zo(e, t, n) { // Zo = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Hn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Hn = applyRef
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
  function ll(e, t, n, r, o, a, s, i, l, u) { // ll = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, u = parentDom
    var c, p, m, d, g, h, y, b, x = n.props || Lt, S = t.props, _ = t.type; // c = i, p = newHtml, m = oldHtml, d = newChildren, g = value, h = inputValue, y = checked, b = doc, x = oldProps, n = oldVNode, Lt = EMPTY_OBJ, S = newProps, t = newVNode, _ = nodeType
    if (_ == "svg" ? o = "http://www.w3.org/2000/svg" : _ == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((g = a[c]) && (_ ? g.localName == _ : g.nodeType == 3)) { // c = i, a = excessDomChildren, g = value, _ = nodeType
        e = g, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !_) return b.createTextNode(S);
      e = b.createElementNS(o, _, S.is ? S : u), i && (T.__m && T.__m(t, a), i = !1), a = null;
    }
    if (_) {
      if (u = _ == "template" && e.content || e, a = _ == "textarea" && S.defaultValue != null ? null : a && In.call(u.childNodes), !i && a) for (x = {}, c = 0; c < e.attributes.length; c++) x[(g = e.attributes[c]).name] = g.value;
      for (c in x) g = x[c], c == "dangerouslySetInnerHTML" ? m = g : c == "children" || c in S || c == "value" && "defaultValue" in S || c == "checked" && "defaultChecked" in S || Pt(e, c, null, g, o); // c = i, x = oldProps, g = value, m = oldHtml, S = newProps, Pt = setProperty, e = dom, o = namespace
      for (c in S) g = S[c], c == "children" ? d = g : c == "dangerouslySetInnerHTML" ? p = g : c == "value" ? h = g : c == "checked" ? y = g : i && typeof g != "function" || x[c] === g || Pt(e, c, g, x[c], o); // c = i, S = newProps, g = value, d = newChildren, p = newHtml, h = inputValue, y = checked, i = isHydrating, x = oldProps, Pt = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (_ == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && rl.test(_)) && (o = "http://www.w3.org/1999/xhtml"), Qo(u, Cn(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && re(n, 0), i, l), a && a.some(me)), i && _ != "textarea" || (c = "value", _ == "progress" && h == null ? e.removeAttribute(c) : h == null || h === e[c] && (_ != "progress" || h) || Pt(e, c, h, x[c], o), c = "checked", y != null && y != e[c] && Pt(e, c, y, x[c], o));
    } else x === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Hn(e, t, n, r) { // Hn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      T.__e(o, n);
    }
  }
  function Fn(e, t, n) { // Fn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (T.unmount && T.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Hn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        T.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Fn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Rt(r, a = [])) && (r == e.__e && a.some(me), me(o), me(r)), n || me(e.__e), e.__e = e.__c = e.__ = null;
  }
  function cl(e, t, n) { // cl = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Dn(e, t) { // Dn = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    T.__ && T.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Je(oe, { children: [e] }), o = [], a = [], Nn(t, t.__k, r || Lt, Lt, t.namespaceURI, r ? null : t.firstChild ? In.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Zo(o, t.__k, a), t.__k.props.children = null;
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
    throw At = 0, e;
  } }, qo = 0, tl = function(e) {
    return e != null && e.constructor === Qe;
  }, q.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = ge({}, this.state)), typeof e == "function" && (e = e(ge({}, n), this.props)), e && (ge(n, e), this.__v && (t && this.__k.push(t), jo(this)));
  }, q.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), jo(this));
  }, q.prototype.render = oe, ne = [], At = 0, Vo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ot = /* @__PURE__ */ Symbol(), Ko = /(PointerCapture)$|Capture$/i, $n = 0, Mn = {}, nl = 0;

  // src/explore/fold.ts
  var Un = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff", ul = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb", dl = new RegExp("[\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff]", "g"), Wn = new Map("\xDFss \xE6ae \u0153oe \xF8o \u0142l \u0111d \xF0d \xFEth \u0127h \u0131i \u0253b \u0257d \u0199k \u01B4y \u03C2\u03C3 \u0491\u0433 \u2019' \u02BC' \u05DA\u05DB \u05DD\u05DE \u05DF\u05E0 \u05E3\u05E4 \u05E5\u05E6 \u0649\u064A \u06CC\u064A \u06A9\u0643 \u0629\u0647 \u0901\u0928\u094D \u0902\u0928\u094D".split(" ").map((e) => [e.charAt(0), e.slice(1)])); // Un = UNSPACED, ul = BETWEEN, dl = LEFT_OUT, Wn = PLAIN, e = pair
  function ta(e, t, n) { // ta = likewise, e = from, t = to, n = length
    for (let r = 0; r < n; r++) // r = i, n = length
      Wn.set(String.fromCharCode(e + r), String.fromCharCode(t + r));
  }
  ta(12449, 12353, 86);
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0".split(" ").forEach((e) => ta(parseInt(e, 16), 48, 10));
  var pl = new RegExp(`[${Array.from(Wn.keys()).join("")}]`, "g"), ml = /[\u3046-\u309d][\u3099\u309a]/g, gl = /[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g, fl = /^[\0-\x7f]*$/, ea = `[^${Un}${ul}]+`, na = new RegExp(`[${Un}]+|${ea}(?:'(?=[\\u0400-\\u04ff])${ea})*`, "g"), yl = new RegExp(`[${Un}]`), hl = /[\u0590-\u07ff\u0860-\u08ff].{2}/, xl = /^(?:[وفبك]?ال|لل)(?=.{3})|^ו?ה(?=.{4})/; // pl = FANCY, Wn = PLAIN, ml = VOICED, gl = NASAL, fl = ASCII, ea = SPACED_WORD, Un = UNSPACED, ul = BETWEEN, na = WORD, yl = UNSPACED_WORD, hl = PREFIXING, xl = ARTICLE
  function ae(e) { // ae = fold, e = text
    return fl.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(dl, "").replace(pl, (t) => Wn.get(t) || t).replace(ml, (t) => t.normalize("NFC")).replace(gl, "\u0928");
  }
  function Ct(e, t) { // Ct = eachWord, e = folded, t = visit
    e.replace(na, (n, r) => (t(n, r), ""));
  }
  function ra(e) { // ra = line, e = text
    let t = ae(e).match(na); // t = words, ae = fold, e = text, na = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function jn(e) { // jn = isUnspaced, e = word
    return yl.test(e);
  }
  function Xe(e) { // Xe = isPrefixing, e = word
    return hl.test(e);
  }
  function It(e) { // It = needleOf, e = word
    return jn(e) ? e : Xe(e) ? e.replace(xl, "") : " " + e;
  }

  // src/explore/haystack.ts
  var bl = ["title", "summary", "materials", "team", "partners", "owner", "scale", "duration"]; // bl = FIELDS
  function aa(e) { // aa = textsOf, e = program
    let t = []; // t = texts
    return bl.forEach((n) => [].concat(e[n]).forEach((r) => { // bl = FIELDS, n = field, e = program, r = value
      t.push([n, r && r.label || r || ""]);
    })), t;
  }
  function _l(e, t, { id: n, label: r, aliases: o }) { // _l = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return [e.nameOf(t, n) || "", r || "", t === "period" ? n : "", ...o];
  }
  function oa(e) { // oa = linesOf, e = text
    return Re(e).map(ra).join(`
`);
  }
  function sa(e) { // sa = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let s = aa(o).map(([, i]) => oa(i)); // s = own, aa = textsOf, o = program, i = text, oa = linesOf
      return t[2 * a] = s[0].length, t[2 * a + 1] = s[0].length + 1 + s[1].length, s.join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = _l(e, o.id, a); // s = names, _l = namesOf, e = index, o = facet, a = term
      r.push({ facet: o.id, names: s, line: s.map(oa).join(`
`), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function ia(e, { lines: t, terms: n }, r) { // ia = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: i }) => i.indexOf(r) !== -1), a = e.programs[t.findIndex((i) => i.indexOf(r) !== -1)]; // o = named, n = terms, i = line, r = needle, a = program, e = index, t = lines
    return (o ? o.names : a ? aa(a).map(([, i]) => i) : []).reduce((i, l) => i.concat(Re(l)), []);
  }

  // src/explore/highlight.ts
  var wl = /[^][\u3099\u309a\uff9e\uff9f]?/gu; // wl = LETTERS
  function vl(e) { // vl = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e.match(wl) || []) { // s = letter, e = text, wl = LETTERS
      let i = ae(s); // i = plain, ae = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    n.push(r);
    let o = " ", a = [0]; // o = line, a = places
    return Ct(ae(t), (s, i) => { // Ct = eachWord, ae = fold, t = folded, s = word, i = at
      o += s + " ";
      for (let l = i; l <= i + s.length; l++) // l = i, i = at, s = word
        a.push(n[l]);
    }), { line: o, places: a };
  }
  function Nt(e, t) { // Nt = highlight, e = text, t = needles
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = vl(e), o = new Uint8Array(e.length); // n = line, r = places, vl = lineWithPlaces, e = text, o = hits
    for (let s of t) // s = needle, t = needles
      for (let i = n.indexOf(s); i !== -1; i = n.indexOf(s, i + 1)) { // i = at, n = line, s = needle
        let l = s.charAt(0) === " " || Xe(s) ? n.lastIndexOf(" ", i) + 1 : i, u = i + s.length; // l = first, s = needle, Xe = isPrefixing, n = line, i = at, u = last
        for (; r[u] === r[u - 1]; ) // r = places, u = last
          u++;
        o.fill(1, r[l], r[u]);
      }
    let a = []; // a = pieces
    for (let s = 0, i = 1; i <= e.length; i++) // s = start, i = end, e = text
      (i === e.length || o[i] !== o[s]) && (a.push({ text: e.slice(s, i), hit: o[s] === 1 }), s = i);
    return a;
  }

  // src/explore/slips.ts
  function la(e, t, n) { // la = slips, e = a, t = b, n = most
    let r = [], o = Array.from({ length: t.length + 1 }, (a, s) => s); // r = beforeLast, o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      let s = [a], i = a; // s = row, a = i, i = least
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        let u = e.charCodeAt(a - 1) === t.charCodeAt(l - 1), c = Math.min( // u = isSame, e = a, a = i, t = b, l = j, c = cost
          o[l - 1] + (u ? 0 : 1),
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
  var Bn = 4, Sl = 8, kl = /^ [^\d ]{1,3}$/, El = /^( [^\d ]{5,})[^ ]{2}$/, ca = /* @__PURE__ */ new WeakMap(); // Bn = LEAST_LETTERS, Sl = LONG, kl = LITTLE, El = ENDING, ca = vocabularies
  function Tl(e) { // Tl = wordsOf, e = haystack
    let t = ca.get(e); // t = known, ca = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return ca.set(e, o), o;
  }
  function Pl({ counts: e }, t) { // Pl = nearest, e = counts, t = typed
    let n = t.length < Sl ? 1 : 2, r = null, o = 1 / 0; // n = most, t = typed, Sl = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = word
      let i = It(s), l = i.trim(), u = (c, p) => { // i = needle, It = needleOf, s = word, l = candidate, u = offer, c = part, p = begun
        if (Math.abs(c.length - t.length) > n)
          return;
        let m = la(t, c, n), d = m + p + 0.4 / a; // m = found, la = slips, t = typed, c = part, n = most, d = cost, p = begun, a = times
        m <= n && d < o && (r = [i], o = d);
      };
      if (u(l, 0), t.length > Bn && l.charCodeAt(0) === t.charCodeAt(0))
        for (let c = t.length - 1; c <= t.length + 1 && c < l.length; c++) // c = length, t = typed, l = candidate
          u(l.slice(0, c), 0.5);
    }), r;
  }
  function Ol({ list: e }, t) { // Ol = cut, e = list, t = run
    let n = t.normalize("NFC").match(/[\u0e40-\u0e44]?[^][\u0e30-\u0e3a\u0e47-\u0e4e]*/gu) || [], r = []; // n = characters, t = run, r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        let l = ae(n.slice(o, a + 1).join("")), u = i.filter((c) => c.indexOf(l) !== -1); // l = longer, ae = fold, n = characters, o = start, a = end, u = rest, i = holders, c = word
        if (!u.length)
          break;
        s = l, i = u;
      }
      s.length < (s > "\u3130" ? 2 : 3) ? a = o + 1 : r.push(s);
    }
    return r.length ? r : null;
  }
  function Rl(e, t) { // Rl = otherwise, e = words, t = word
    return jn(t) ? Ol(e, t) : t.length < Bn || /\d/.test(t) ? null : Pl(e, t);
  }
  function Al(e, t, n) { // Al = spelling, e = index, t = haystack, n = needle
    for (let r of ia(e, t, n)) { // r = text, ia = textsWith, e = index, t = haystack, n = needle
      let o = Nt(r, [n]).find((a) => a.hit); // o = hit, Nt = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function ua(e, t, n) { // ua = forgive, e = index, t = haystack, n = needles
    let r = Tl(t), o = [], a = !1, s = (l) => r.line.indexOf(l) !== -1; // r = words, Tl = wordsOf, t = haystack, o = used, a = isBent, s = occurs, l = part
    for (let l of n) { // l = needle, n = needles
      let u = l.trim(), c = Xe(u) ? [u, u.slice(1), u.slice(2)] : [u], p = u.indexOf(" ") !== -1 || s(l) ? l : c.find((d) => d.length >= Bn && s(d)), m = p ? [p] : Rl(r, u); // u = word, l = needle, c = parts, Xe = isPrefixing, p = known, s = occurs, d = part, Bn = LEAST_LETTERS, m = others, Rl = otherwise, r = words
      if (!m)
        return null;
      o.push(...m), a = a || !p;
    }
    let i = o.join() !== n.join() ? o : n.filter((l) => !kl.test(l)).map((l) => l.replace(El, "$1")); // i = read, o = used, n = needles, l = needle, kl = LITTLE, El = ENDING
    return i.length ? { needles: i, corrected: a ? o.map((l) => Al(e, t, l)) : null } : null;
  }

  // src/explore/search.ts
  var Ll = 200, Ml = 16, $l = /\b\w'|'\w\b/g, Cl = /["“”„«»\u300a-\u300f]/, Il = 24, Nl = 12, Hl = 6, Fl = 2, ma = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, qn = /* @__PURE__ */ new WeakMap(); // Ll = MOST_LETTERS, Ml = MOST_WORDS, $l = CLIPPED, Cl = QUOTES, Il = IN_TITLE, Nl = IN_TERM, Hl = IN_SUMMARY, Fl = IN_REST, ma = NOTHING, qn = memories
  function Vn(e) { // Vn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return ae(e.slice(0, Ll)).split(Cl).forEach((n, r) => { // ae = fold, e = text, Ll = MOST_LETTERS, Cl = QUOTES, n = part, r = i
      let o = []; // o = words
      Ct(r % 2 ? n : n.replace($l, " "), (a) => o.push(a)), (r % 2 && o.length ? [o.join(" ")] : o).forEach((a) => t.add(It(a)));
    }), Array.from(t).slice(0, Ml);
  }
  function Dl({ terms: e, lines: t }, n) { // Dl = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => Ae(o, a), B(t.length)) : null;
  }
  function da(e, t, n) { // da = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => Dl(e, l)), s = B(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, Dl = termHits, s = programs, B = noBits, i = scores
    return r.forEach((l, u) => { // r = lines, l = line, u = i
      if (n && !Ge(n, u))
        return;
      let c = 0; // c = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], d = a[p], g = l.indexOf(m), h = d && Ge(d, u); // m = needle, t = needles, p = n, d = hits, a = byTerm, g = at, l = line, h = hasTerm, Ge = has, u = i
        if (h && (c += Nl), g !== -1) {
          let y = g < o[2 * u] ? Il : g < o[2 * u + 1] ? Hl : Fl; // y = weight, g = at, o = ends, u = i, Il = IN_TITLE, Hl = IN_SUMMARY, Fl = IN_REST
          c += l.charCodeAt(g + m.length) === 32 ? y * 1.5 : y;
        } else if (!h)
          return;
      }
      ft(s, u), i[u] = c;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function pa({ programs: e }) { // pa = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Ul(e, t) { // Ul = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function ga(e) { // ga = remember, e = index
    let t = qn.get(e); // t = memory, qn = memories, e = index
    return t || (t = { haystack: sa(e), text: "", found: ma }, qn.set(e, t)), t;
  }
  function fa(e) { // fa = prepareSearch, e = index
    return ga(e).haystack;
  }
  function Kn(e, t) { // Kn = search, e = index, t = text
    let n = qn.get(e); // n = known, qn = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = Vn(t); // r = needles, Vn = needlesOf, t = text
    if (!r.length)
      return ma;
    let o = n || ga(e), { haystack: a, found: s } = o, i = da(a, r, Ul(s, r) ? s.programs : null); // o = memory, n = known, ga = remember, e = index, a = haystack, s = last, i = found, da = scan, r = needles, Ul = narrows
    if (pa(i)) {
      let l = ua(e, a, r), u = l && da(a, l.needles, null); // l = forgiven, ua = forgive, e = index, a = haystack, r = needles, u = better, da = scan
      l && u && !pa(u) && (i = Object.assign({}, u, { corrected: l.corrected }));
    }
    return o.text = t, o.found = i, i;
  }

  // src/explore/facets.ts
  function Me(e, t) { // Me = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function ya(e, t) { // ya = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => Ae(n, r), B(e)) : null;
  }
  function ha(e, t, n) { // ha = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = ya(e.programs.length, Me(o, t)); // a = programs, ya = anyOf, e = index, Me = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function Gn(e, t, n) { // Gn = passing, e = size, t = filters, n = except
    let r = gt(e); // r = programs, gt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && Ro(r, o);
    }), r;
  }
  function zn(e, t) { // zn = countMatches, e = index, t = query
    let n = ha(e, t, Kn(e, t.text).programs); // n = filters, ha = filtersOf, e = index, t = query, Kn = search
    return te(Gn(e.programs.length, n));
  }
  function xa(e, t) { // xa = explore, e = index, t = query
    let n = e.programs.length, r = Kn(e, t.text), o = ha(e, t, r.programs), a = Gn(n, o), s = []; // n = size, e = index, r = found, Kn = search, t = query, o = filters, ha = filtersOf, a = matches, Gn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), u = l ? Gn(n, o, i.id) : a, c = Me(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, u = others, Gn = passing, n = size, a = matches, c = chosen, Me = chosenTerms, t = query, p = terms, m = term
        let d = te(m.programs, u), g = c.indexOf(m) !== -1, h = g ? te(ya(n, c.filter((y) => y !== m)) || u, u) : l ? te(l, u, m.programs) : d; // d = own, te = count, m = term, u = others, g = isChosen, c = chosen, h = after, ya = anyOf, n = size, y = other, l = filter
        return { term: m, chosen: g, after: h, own: d };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: te(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function $e(e, t) { // $e = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Jn(e, t, n) { // Jn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function ba(e, t, n) { // ba = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return Jn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function _a(e) { // _a = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function wa(e, t) { // wa = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Me(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Wl = /* @__PURE__ */ Symbol.for("pv"), jl = 0; // Wl = VNODE_MARKER, jl = vnodeId
  function f(e, t, n, r, o, a) { // f = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var u = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Wl, __v: --jl, __i: -1, __u: 0 }; // u = vnode, e = type, l = normalizedProps, n = key, s = ref, Wl = VNODE_MARKER, jl = vnodeId
    return (o || a) && (u.__source = o, u.__self = a), T.vnode && T.vnode(u), u;
  }

  // src/views/say.tsx
  function fe(e) { // fe = isolated, e = text
    return `\u2068${e}\u2069`;
  }
  function L({ text: e, language: t }, n, r = e) { // L = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ f("bdi", { children: r }) : /* @__PURE__ */ f("bdi", { lang: t, dir: Le(t), children: r });
  }

  // src/views/chips.tsx
  function Bl({ context: e, actions: t }, n) { // Bl = filterChip, e = context, t = actions, n = chip
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
  function ql({ context: { msg: e }, state: t, actions: n }) { // ql = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ f(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply($e(t.query, "")),
        children: [
          /* @__PURE__ */ f("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ f("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var Ht = class extends q { // Ht = Chips, q = x
    constructor() {
      super(...arguments);
      this.list = $t();
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
      let { context: r, state: o, actions: a } = n, s = wa(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, wa = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ f("ul", { class: "program-explorer__chips", role: "list", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ f("li", { children: Bl(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ f("li", { children: ql(n) }, "text"),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function va(e, t) { // va = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = $e(t, ""); // r = without, $e = withText, t = query
      n.push({ kind: "text", query: r, count: zn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = Me(r, t); // o = terms, Me = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = Jn(t, r.id, []); // a = without, Jn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: zn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function Ce(e, t, n, r) { // Ce = heading, e = level, t = name, n = id, r = children
    return Go(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Vl = 4; // Vl = MOST
  function Sa({ context: e, state: t, actions: n }) { // Sa = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = va(a, t.query).slice(0, Vl), u = (c) => c.kind === "text" ? r("empty-text", fe(t.query.text), c.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, va = wayOut, t = state, Vl = MOST, u = words, c = way, fe = isolated
      "empty-without",
      fe(o.facet(c.facet.id).text),
      c.terms.map((p) => fe(o.term(c.facet.id, p.id).text)).reduce((p, m) => r("list", p, m)),
      c.count
    );
    return /* @__PURE__ */ f("div", { class: "program-explorer__empty", children: [
      Ce(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ f("p", { children: r("empty-hint") }),
      /* @__PURE__ */ f("ul", { children: [
        l.map((c) => /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button", onClick: () => n.apply(c.query), children: u(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ f("li", { children: /* @__PURE__ */ f("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function Ie(e) { // Ie = chevron, e = isOpen
    return /* @__PURE__ */ f("span", { dir: "ltr", class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Kl({ context: e, actions: t }, n, r) { // Kl = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: u, after: c, own: p } = r, m = `${i}:${n}:${l.id}`, d = o(u ? "count-without" : "count-after", c); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, u = chosen, c = after, p = own, r = count, m = id, n = facet, d = description
    return /* @__PURE__ */ f(
      "div",
      {
        class: `program-explorer__term${p === 0 && !u ? " program-explorer__term--idle" : ""}`, // p = own, u = chosen
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
                checked: u,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ f("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ f("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ f("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ f("span", { class: "cdx-label__label__text", children: L(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", c) }),
          /* @__PURE__ */ f("span", { class: "program-explorer__unseen", id: `${m}:count`, children: d })
        ]
      },
      l.id
    );
  }
  function Gl(e, { facet: t, terms: n }) { // Gl = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, u = o.folded.has(t.id), c = `${l}:${t.id}`, p = L(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, u = folded, t = facet, c = bodyId, p = label, L = say
    return /* @__PURE__ */ f("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ f("legend", { children: /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !u,
          "aria-controls": c,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ f("span", { id: `${c}::label`, children: p }),
            Ie(!u)
          ]
        }
      ) }),
      /* @__PURE__ */ f("div", { id: c, hidden: u, children: n.map((m) => Kl(e, t.id, m)) })
    ] }, t.id);
  }
  function Ft(e) { // Ft = filters, e = view
    return e.state.exploration.facets.map((t) => Gl(e, t));
  }

  // src/views/filter-dialog.tsx
  var ka = "program-explorer-locked", Dt = class extends q { // ka = LOCK_CLASS, Dt = FilterDialog, q = x
    constructor() {
      super(...arguments);
      this.box = $t();
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
      document.documentElement.classList.add(ka), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(ka);
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
            /* @__PURE__ */ f("div", { class: "program-explorer__dialog-body", children: Ft(n) }),
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
  var Ea = /* @__PURE__ */ new WeakMap(), zl = 1e9; // Ea = orders, zl = NEVER
  function Xn(e, t) { // Xn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Pa(e) { // Pa = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Jl(e) { // Jl = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ql({ programs: e, languages: { chain: t, page: n } }) { // Ql = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => ee(a, t, n).text), { compare: o } = Jl(t.concat(n)); // r = titles, e = programs, a = title, ee = pickText, t = chain, n = page, o = compare, Jl = collatorFor
    return Xn(r.length, (a, s) => o(r[a], r[s]));
  }
  function Ta(e) { // Ta = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Xl({ programs: e }, t) { // Xl = byDate, e = programs, t = titleOrder
    let n = Pa(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, Pa = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let u = a || s, c = s || a, p = a && !s && i && Q(i); // u = first, a = start, s = end, c = last, p = isOpenEnded, i = status, Q = isCurrent
      r[l] = Ta(u && D(u)), o[l] = p ? zl : Ta(c && I(c));
    }), Xn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Yl({ programs: e }, t) { // Yl = byStatus, e = programs, t = dateOrder
    let n = Pa(t), r = new Uint8Array(e.length); // n = dateRanks, Pa = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * U.indexOf(o) : 2 * U.indexOf("past") - 1;
    }), Xn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function Qn(e, t) { // Qn = orderOf, e = index, t = sort
    let n = Ea.get(e); // n = known, Ea = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Ea.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Ql(e) : t === "newest" ? Xl(e, Qn(e, "title")) : Yl(e, Qn(e, "newest")), n.set(t, r)), r;
  }
  function Zl(e, t) { // Zl = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Ye(e) { // Ye = effectiveSort, e = query
    let t = Vn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, Vn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function Oa(e, t, n, r) { // Oa = order, e = index, t = matches, n = query, r = scores
    let o = Ye(n), a = []; // o = sort, Ye = effectiveSort, n = query, a = shown
    for (let s of Qn(e, o)) // s = i, Qn = orderOf, e = index, o = sort
      Ge(t, s) && a.push(s);
    return o === "relevance" ? Zl(a, r) : a;
  }

  // src/views/details.tsx
  var ec = ["status", "period"]; // ec = OWN_ROWS
  function M(e, t) { // M = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ f("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ f("dt", { children: e }),
      /* @__PURE__ */ f("dd", { children: Array.isArray(t) ? /* @__PURE__ */ f("ul", { role: "list", children: t.map((r) => /* @__PURE__ */ f("li", { children: r })) }) : t })
    ] });
  }
  function tc(e) { // tc = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function Ra(e, t, n, r) { // Ra = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: u } = e, c = (_) => _ === null ? null : L(a.pick(_), i), p = (_) => _.map((k) => /* @__PURE__ */ f("bdi", { children: k })), m = (_, k) => /* @__PURE__ */ f("a", { href: e.urlOf(_), rel: "noopener", children: k }), d = (_) => _.map((k) => { // o = msg, a = labels, s = format, i = language, l = list, u = relatives, e = context, c = text, _ = ids, L = say, p = names, k = other, f = a, m = link, d = related
      var A; // A = _a
      return /* @__PURE__ */ f(
        "a",
        {
          href: e.urlOfProgram(k),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(k));
          },
          children: c(((A = u.program(k)) == null ? void 0 : A.title) || k)
        }
      );
    }), { minutes: g, owner: h, partOf: y, reviewed: b } = n, x = y === null ? void 0 : l.series.get(y), S = y === null ? [] : u.parts(y).filter((_) => _ !== n.id);
    return /* @__PURE__ */ f("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((_) => !ec.includes(_)).map((_) => M(
        L(a.facet(_), i),
        (n.terms.get(_) || []).map((k) => L(a.term(_, k), i))
      )),
      M(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      M(o("detail-duration"), c(n.duration)),
      M(o("detail-scale"), c(n.scale)),
      M(o("detail-team"), p(n.team)),
      M(o("detail-partners"), p(n.partners)),
      M(o("detail-materials"), n.materials.map(({ target: _, label: k }) => m(_, c(k)))),
      M(o("detail-part-of"), x ? x.target ? m(x.target, c(x.title)) : c(x.title) : d(y === null ? [] : [y])),
      M(o("detail-siblings"), d(S)),
      M(o("detail-parts"), d(u.parts(n.id))),
      M(o("detail-follows"), d(u.before(n.id))),
      M(o("detail-followed-by"), d(n.followedBy)),
      M(o("detail-owner"), h && /* @__PURE__ */ f("bdi", { children: h })),
      M(o("detail-reviewed"), b && s.date(b)),
      M(o("detail-sources"), n.sources.map((_) => m({ url: _ }, /* @__PURE__ */ f("bdi", { title: _, children: tc(_) })))),
      M(o("detail-share"), /* @__PURE__ */ f("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var nc = ["kind", "format"], Yn = "capacity"; // nc = META_FACETS, Yn = TAG_FACET
  function Aa(e, t, n) { // Aa = marked, e = picked, t = words, n = around
    return L(e, n, t.length ? Nt(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ f("mark", { children: r }) : r) : e.text);
  }
  function rc({ context: e, program: t }) { // rc = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ f("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ f("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: a }),
      nc.map((s) => { // nc = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ f("span", { class: "program-explorer__fact", children: L(n.term(s, l), o) }, l));
      })
    ] });
  }
  var Ut = class extends q { // Ut = Card, q = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: u, language: c, idPrefix: p } = n, m = u.pick(o.title), d = `${p}:program:${o.id}`, g = o.summary && u.pick(o.summary), h = o.terms.get(Yn) || [], y = Aa(m, s, c); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, u = labels, c = language, p = idPrefix, m = title, d = titleId, g = summary, h = tags, Yn = TAG_FACET, y = name, Aa = marked
      return /* @__PURE__ */ f("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        Ce(i, "program-explorer__title", d, o.target ? /* @__PURE__ */ f("a", { href: n.urlOf(o.target), rel: "noopener", children: y }) : y),
        rc(t),
        g && /* @__PURE__ */ f("p", { class: "program-explorer__summary", children: [
          Aa(g, s, c),
          g.language.toLowerCase() !== u.wanted && /* @__PURE__ */ f("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ f("div", { class: "program-explorer__card-foot", children: [
          h.length > 0 && /* @__PURE__ */ f("ul", { class: "program-explorer__tags", role: "list", "aria-label": u.facet(Yn).text, children: h.map((b) => /* @__PURE__ */ f("li", { children: L(u.term(Yn, b), c) }, b)) }),
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
                Ie(a)
              ]
            }
          )
        ] }),
        a && Ra(n, r, o, `${d}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function oc({ context: e, state: t }, n) { // oc = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && Ye(t.query) === "status", i = (l, u) => l || { text: u, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, Ye = effectiveSort, t = state, i = headingOf, l = own, u = text
    return n.map((l, u) => { // n = programs, l = program, u = at
      let c = n[u - 1], p = Q(l.status); // c = before, n = programs, u = at, p = isNow, Q = isCurrent, l = program
      return !s || c && Q(c.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function La(e) { // La = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((d) => a.programs[d]), u = n.order.length - n.limit, c = oc(e, l), p = (m = c[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, d = at, u = rest, c = entries, oc = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ f(oe, { children: [
      /* @__PURE__ */ f("ul", { class: "program-explorer__list", role: "list", "aria-label": o("programs"), children: c.map(({ program: d, group: g }) => /* @__PURE__ */ f("li", { children: [
        g && Ce(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((h) => /* @__PURE__ */ f("span", { id: h })),
          L(g, t.language)
        ]),
        /* @__PURE__ */ f(
          Ut,
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
      !i && u > 0 && /* @__PURE__ */ f("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", u) })
    ] });
  }

  // src/views/search-box.tsx
  function Ma({ context: e, state: t, actions: n }) { // Ma = searchBox, e = context, t = state, n = actions
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
  function ac({ context: e, state: t, actions: n }) { // ac = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = Ye(t.query), s = yt.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, Ye = effectiveSort, t = state, s = sorts, yt = SORTS, i = each
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
        Ie(!1)
      ] })
    ] });
  }
  function $a(e) { // $a = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, { query: s, exploration: { count: i, found: l } } = n.told, u = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = query, i = count, l = found, u = chosen
    return n.query.chosen.forEach((c) => { // n = state, c = terms
      u += c.length;
    }), /* @__PURE__ */ f("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ f(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": n.filtersOpen,
          onClick: r.openFilters,
          children: u ? o("filters-active", u) : o("filters")
        }
      ),
      /* @__PURE__ */ f("div", { class: "program-explorer__count", role: n.filtersOpen ? void 0 : "status", tabIndex: -1, children: [
        o("count", i, a.programs.length),
        l.corrected && i > 0 && /* @__PURE__ */ f("p", { class: "program-explorer__corrected", children: o("results-for", fe(s.text), fe(l.corrected.join(" "))) })
      ] }),
      !t.limit && ac(e)
    ] });
  }

  // src/views/explorer.tsx
  function Ca(e) { // Ca = explorer, e = view
    let { context: t, state: n } = e, { limit: r } = t; // t = context, n = state, e = view, r = limit
    return /* @__PURE__ */ f("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !r && Ma(e),
      !n.narrow && /* @__PURE__ */ f("div", { class: "program-explorer__panel", children: Ft(e) }),
      /* @__PURE__ */ f("div", { class: "program-explorer__main", children: [
        $a(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ f(Ht, { view: e }),
        n.exploration.count > 0 ? La(e) : Sa(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ f(Dt, { view: e })
    ] });
  }

  // src/views/state.ts
  var Ze = 60, sc = 6; // Ze = CARDS, sc = CARDS_AT_ONCE
  function et(e, t, n) { // et = derive, e = context, t = asked, n = before
    let r = xa(e.index, t), o = Oa(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, xa = explore, e = context, t = asked, o = places, Oa = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Ze, a + 1, s ? s.limit : 0),
      drawn: o.length <= Ze ? Ze : Math.max(sc, a + 1, s ? s.drawn : 0)
    };
  }
  function Ia(e, t, n) { // Ia = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return et(e, r, null).query.program === n ? r : Object.assign({}, ht, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var ic = 640, lc = 300, cc = 80, uc = 500; // ic = PANEL_NEEDS, lc = TYPING_PAUSE, cc = FILL_AFTER, uc = PREPARE_AFTER
  function Na(e, t, n, r) { // Na = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign({ narrow: c(), folded: /* @__PURE__ */ new Set() }, u(null)); // o = view, e = root, a = typing, s = filling, i = isStopped, l = state, c = isNarrow, u = addressed
    function u(w) { // u = addressed, w = before
      let v = n.read(), P = v === null && w ? w.query : St(v || "", t.index) || t.preset, R = et(t, P, w); // v = fragment, n = address, P = query, w = before, St = fromFragment, t = context, R = derived, et = derive
      return Object.assign({ filtersOpen: c() && n.isInDialog(), told: R }, R, { drawn: R.limit });
    }
    function c() { // c = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < ic;
    }
    function p(w) { // p = draw, w = change
      if (i)
        return;
      let { filtersOpen: v } = l; // v = filtersOpen, l = state
      l = Object.assign({}, l, w);
      let P = e.contains(e.ownerDocument.activeElement); // P = hadFocus, e = root
      try {
        Dn(Ca({ context: t, state: l, actions: A }), e);
      } catch (R) {
        k(), r(R);
        return;
      }
      P && !e.contains(e.ownerDocument.activeElement) && g(e, v ? ".program-explorer__open-filters, .program-explorer__count" : ".program-explorer__count"), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), cc));
    }
    function m(w) { // m = fragmentOf, w = query
      return vt(w, t.list.facets);
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
      let v = et(t, w, l); // v = derived, et = derive, t = context, w = query, l = state
      p(Object.assign({ told: v }, v)), d("push");
    }
    function b(w) { // b = elementOf, w = id
      let v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function x() { // x = onResize
      c() !== l.narrow && (l.filtersOpen && _(), p({ narrow: !l.narrow }));
    }
    function S() { // S = showAll
      t.limit || p({ limit: l.order.length, drawn: l.order.length });
    }
    function _() { // _ = closeFilters
      p({ filtersOpen: !1 }), n.leave();
    }
    function k() { // k = stop
      i = !0, Dn(null, e);
    }
    let A = { // A = actions
      search: (w) => { // w = text
        p(et(t, $e(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(h, lc);
      },
      searchDone: () => {
        h(), g(e, ".program-explorer__count");
      },
      toggle: (w, v) => y(ba(l.query, w, v)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        y(Ia(t, l.query, w)), (v = b(w)) == null || v.scrollIntoView(), g(b(w), "a, button");
      },
      clear: () => y(_a(l.query)),
      showMore: () => {
        let w = t.index.programs[l.order[l.limit]], v = l.limit + Ze; // w = first, t = context, l = state, v = limit, Ze = CARDS
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
      o.clearTimeout(a), a = void 0, p(u(l));
    }), p({}), o.setTimeout(() => fa(t.index), uc), n.read() && (d("replace"), Tt(() => { // p = draw, o = view, fa = prepareSearch, t = context, uc = PREPARE_AFTER, n = address, d = write, Tt = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = b(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var dc = "program-explorer-hidden"; // dc = HIDDEN_CLASS
  function Ha(e) { // Ha = claim, e = host
    return Zn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function Zn(e) { // Zn = stateOf, e = host
    return e.root.dataset.state;
  }
  function tt(e, t) { // tt = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(dc, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var Fa = "Special:MyLanguage/", pc = /^(?:[a-z][\w-]*|Special):/; // Fa = MY_LANGUAGE, pc = ELSEWHERE
  function Da(e, { root: t, statics: n }, r) { // Da = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(Fa, ""); // l = plain, i = page, Fa = MY_LANGUAGE
      if (!a.length || pc.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(Fa + l);
      let [u = "", c] = l.split(/(?=#)/); // u = name, c = fragment, l = plain
      return a.map((p) => e.urlOf(`${u}/${p}${c || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var mc = "program-explorer__app", gc = 0; // mc = APP_CLASS, gc = raised
  function fc({ root: e }) { // fc = ownsAddress, e = root
    let t = `.${Z}[data-state]`; // t = taken, Z = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function yc({ current: e, past: t }) { // yc = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && Tt(() => { // r = anchor, Tt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Ua({ wiki: e }, t, n, r, o, a) { // Ua = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = Y(r), l = Do(s, i, o), u = kt(e, t), c = Wo(n, i, l, u, e.contentLanguage, s), p = Ao( // s = language, r = words, i = msg, Y = createMessages, l = format, Do = createFormat, o = names, u = chain, kt = readerLanguages, e = wiki, t = host, c = labels, Wo = createLabels, n = list, p = index, Ao = buildIndex
      n,
      { chain: u, page: e.contentLanguage },
      yn(),
      (b, x) => c.term(b, x).text
    ), m = fc(t), d = `program-explorer-${++gc}`, g = Da(e, t, u), h = t.all === null ? "" : g(t.all), y = document.createElement("div");
    y.className = mc, y.lang = s, y.dir = Le(s), t.root.append(y), tt(t, "ready"), Na(y, {
      list: n,
      index: p,
      relatives: Fo(n.programs),
      labels: c,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: St(`programs?${t.preset}`, p) || ht,
      limit: t.limit,
      idPrefix: d,
      urlOf: (b) => "url" in b ? b.url : g(b.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (b) => `${m ? "" : h}#programs?program=${b}`,
      urlOfAll: (b) => `${h}#${vt(b, n.facets) || "programs"}`
    }, Uo(window, m ? wt : null, d), (b) => { // Uo = createAddress, m = owner, wt = isFragmentOurs, d = idPrefix, b = error
      y.remove(), a(b);
    }), y.isConnected && (yc(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var er = "program-explorer__notice"; // er = CLASS
  function nt(e, t, ...n) { // nt = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function Wa(e, t, n) { // Wa = button, e = text, t = className, n = act
    let r = nt("button", `cdx-button ${t}`, e); // r = made, nt = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Wt(e) { // Wt = removeNotice, e = root
    e.querySelectorAll(`.${er}`).forEach((t) => { // e = root, er = CLASS, t = notice
      t.contains(document.activeElement) && (e.tabIndex = -1, e.focus({ preventScroll: !0 })), t.remove();
    });
  }
  function tr(e, t, { kind: n, text: r, content: o = [], retry: a }) { // tr = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    Wt(e);
    let s = Y(t), i = nt( // s = msg, Y = createMessages, t = words, i = box, nt = element
      "div",
      `${er} ${er}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      nt("span", "cdx-message__icon"),
      nt(
        "div",
        "cdx-message__content",
        nt("p", "", r),
        ...o,
        ...a ? [Wa(s("retry"), "", a)] : [],
        Wa(s("dismiss"), "cdx-button--weight-quiet", () => Wt(e))
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Le(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var hc = "json", xc = ["busy", "timeout", "network", "server"]; // hc = DATA_MODEL, xc = PASSING
  function ja(e) { // ja = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Ba(s, i, l, u) { // Ba = advise, s = _0, i = _1, l = _2, u = _3
    return O(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: c, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], d = c(e, o.words, n.source, o, m, Be(e)); // c = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, d = advice, Be = optionsFor
          d && tr(n.root, o.words, Object.assign({}, r, { text: r.text || d.text || "", content: d.content }));
        }
      } catch (c) {
        e.log("There is no advice about the data page.", c);
      }
    });
  }
  function jt(e, t, n, r, o) { // jt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return O(this, null, function* () {
      let a = r ? r.words : ye, s = Y(a); // a = words, r = data, ye = BUILT_IN, s = msg, Y = createMessages
      tt(t, "failed");
      let i = xc.includes(n) ? () => { // i = retry, xc = PASSING, n = failure
        Wt(t.root), tt(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      tr(t.root, a, l), r && (n === "missing" || n === "json") && (yield Ba(e, t, l, r));
    });
  }
  function qa(e, t, n, r) { // qa = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return O(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== hc; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, hc = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield Ba(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function bc(e, t) { // bc = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o, bundle: a, bundleVersion: s } = t, i = kt(e, t), l = i[0] === "qqx" ? "qqx" : ot(i), u = o.get(l), c = Co(i, e.contentLanguage); // n = source, r = revisions, o = words, a = bundle, s = bundleVersion, t = host, i = chain, kt = readerLanguages, e = wiki, l = language, ot = languageFor, u = revision, c = translated, Co = translatedFor
    return {
      source: n,
      language: l,
      translated: c,
      bundle: a,
      revisions: l === "qqx" ? r : u && r.length ? [...r, u] : [],
      // It begins with the language it is of.
      version: s.indexOf(`${c}:`) ? "" : s
    };
  }
  function _c(e, t, n) { // _c = readShared, e = readings, t = wiki, n = host
    let r = bc(t, n), o = JSON.stringify(r), a = e.get(o) || Yr(t, r); // r = wanted, bc = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, Yr = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function wc(o, a, s) { // wc = harvestFrom, o = _0, a = _1, s = _2
    return O(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function Va(e, t, n) { // Va = run, e = readings, t = surroundings, n = host
    return O(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        Va(e, t, n);
      };
      try {
        let a = yield _c(e, r, n), [s, i] = !a.page && (yield wc(t, n, a)) || [n, a]; // a = read, _c = readShared, e = readings, r = wiki, n = host, s = shown, i = data, wc = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield jt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!pr(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = "DisplayNames" in Intl ? null : yield r.languageNames(), u = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && Io(n.root, i.list.programs.map(({ title: c }) => ee(c, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, r = wiki, u = isSuspect, i = data, n = host, Io = mayHaveDrifted, c = title, ee = pickText
        Ua(t, s, i.list, i.words, l, (c) => { // Ua = raise, t = surroundings, s = shown, i = data, l = names, c = error
          r.log("The explorer could not be drawn.", c), jt(t, s, "unexpected", i, o);
        }), Zn(n) === "ready" && (yield qa(t, n, i, u));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield jt(t, n, ja(a), null, o);
      }
    });
  }
  function vc(r, o) { // vc = findOrInsert, r = _0, o = _1
    return O(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = ko(n); // a = printed, ko = findHosts, n = content
      if (a.length || n.querySelector(`.${Z}`) || !Ho(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function Ka(e, t) { // Ka = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    $o(), e.onContent(() => { // $o = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      vc(n, r).then(
        (a) => a.filter(Ha).forEach((s) => { // a = hosts, Ha = claim, s = host
          Va(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/maintainer.ts
  var or = {}; // or = maintainer_exports
  lr(or, {
    adviceOn: () => Ja,
    driftHints: () => as
  });

  // src/maintain/fix.ts
  var Ga = "json", nr = 5; // Ga = DATA_MODEL, nr = MOST_HINTS
  function Sc(e, t, n, r) { // Sc = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: o } = Qr(t.text, r, n); // o = problems, Qr = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === Ga ? [] : [e("maintain-model", t.contentModel)],
      ...o.map(({ path: a, program: s, reason: i, fix: l }) => a.length ? e("maintain-place", Wr(a, s), i, l) : `${i} ${l}`)
    ];
  }
  function za(e, t, n, r, o, a) { // za = fixFor, e = wiki, t = msg, n = source, r = data, o = drift, a = options
    if (r.page) {
      let i = Sc(t, r.page, r.included, a); // i = problems, Sc = problemsOf, t = msg, r = data, a = options
      return {
        text: i.length ? t("maintain-problems", i.length) : o.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, nr), ...o.slice(0, nr)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let { harvest: s } = r; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, nr).map(({ place: i, reason: l, fix: u }) => t("maintain-place", i, l, u)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: Ga }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function Ne(e, t, ...n) { // Ne = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function kc(e, { url: t, label: n }) { // kc = editorWith, e = draft, t = url, n = label
    let r = (o, a) => Ne("input", { type: "hidden", name: o, value: a }); // r = hidden, o = name, a = value, Ne = element
    return Ne(
      "form",
      { method: "post", action: t },
      r("wpTextbox1", e),
      r("model", "json"),
      r("format", "application/json"),
      // Without it the wiki would take this for a failed attempt to save.
      r("wpPreview", "1"),
      r("wpUltimateParam", "1"),
      Ne("button", { className: "cdx-button", type: "submit" }, n)
    );
  }
  function Ec(e) { // Ec = contentOf, e = fix
    return [...e.hints.length ? [Ne("ul", {}, ...e.hints.map((n) => Ne("li", {}, n)))] : [], e.draft === null ? Ne("a", { href: e.url }, e.label) : kc(e.draft, e)];
  }
  function Ja(e, t, n, r, o, a) { // Ja = adviceOn, e = wiki, t = words, n = source, r = data, o = drift, a = options
    let s = za(e, Y(t), n, r, o, a); // s = fix, za = fixFor, e = wiki, Y = createMessages, t = words, n = source, r = data, o = drift, a = options
    return r.page && !s.hints.length ? null : { text: s.text, content: Ec(s) };
  }

  // src/maintain/parity.ts
  function rr(e) { // rr = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function Qa(e) { // Qa = folded, e = text
    return rr(e).toLowerCase();
  }
  function Bt(e) { // Bt = isUrl, e = link
    return /^https:/i.test(e);
  }
  function se(e) { // se = linkKey, e = link
    return e === null || Bt(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function Xa(e, t) { // Xa = leadsTo, e = url, t = page
    try {
      return Bt(e) && !Bt(t) && se(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === se(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  var Tc = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // Tc = TRANSLATION
  function Pc(e, t) { // Pc = isSameLink, e = inData, t = inList
    return se(e) === se(t) || e !== null && t !== null && (Xa(e, t) || Xa(t, e) || !Bt(t) && se(e) === se(t.replace(Tc, "")));
  }
  function es(e) { // es = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function Ya(e, t) { // Ya = says, e = text, t = shown
    return e === null || t === null ? e === t : Re(e).map(rr).indexOf(rr(t)) !== -1;
  }
  function Oc(e, t) { // Oc = pair, e = harvested, t = programs
    let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (a, s, i) => { // n = pairs, r = taken, o = pairBy, a = keysOf, s = keyOf, i = isSure
      let l = /* @__PURE__ */ new Map(); // l = byKey
      for (let u of t.filter((c) => !r.has(c))) // u = program, t = programs, c = each, r = taken
        for (let c of a(u)) // c = key, a = keysOf, u = program
          l.set(c, (l.get(c) || []).concat(u));
      for (let u of e.filter((c) => !n.has(c))) { // u = item, e = harvested, c = each, n = pairs
        let c = s(u), p = c === null ? [] : l.get(c) || [], m = p.filter((g) => !r.has(g)), [d] = m; // c = key, s = keyOf, u = item, p = all, l = byKey, m = free, g = program, r = taken, d = found
        d && (i || p.length === 1) && (n.set(u, d), r.add(d));
      }
    };
    return o(({ id: a }) => [a], ({ id: a, isRendered: s }) => s ? a : null, !0), o(({ title: a }) => Re(a).map(Qa), ({ title: a, isRendered: s }) => s ? null : Qa(a), !0), o(({ target: a }) => [se(es(a))].filter((s) => s !== null), ({ link: a, isRendered: s }) => s ? null : se(a), !1), n;
  }
  function Za(e) { // Za = groupOf, e = program
    return Q(e.status) ? "current" : "past";
  }
  function ts(e, t, n) { // ts = drift, e = harvested, t = list, n = options
    let r = [], o = Oc(e, t.programs), a = (i) => ee(i, n.languages, n.contentLanguage).text; // r = found, o = pairs, Oc = pair, e = harvested, t = list, a = pick, i = text, ee = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = o.get(i), u = (p, m, d) => { // l = program, o = pairs, i = item, u = differs, p = kind, m = inList, d = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? a(l.title) : i.title, inList: m, inData: d });
      };
      if (!l) {
        u("not-in-data", i.title, null);
        continue;
      }
      let c = es(l.target); // c = link, es = linkOf, l = program
      Ya(l.title, i.title) || u("title", i.title, a(l.title)), Pc(c, i.link) || u("link", i.link, c), i.isRendered && i.status !== l.status ? u("status", i.status, l.status) : i.group !== Za(l) && u("group", i.group, Za(l)), Ya(l.summary, i.summary) || u("summary", i.summary, l.summary && a(l.summary));
    }
    let s = new Set(Array.from(o.values())); // s = paired, o = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
    return r;
  }

  // src/maintain/parity-words.ts
  var Rc = { // Rc = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, qt = 60;
  function ns(e) { // ns = quoted, e = value
    return e === null ? "missing" : `"${e.length > qt ? `${e.slice(0, qt - 1)}\u2026` : e}"`;
  }
  function rs(e, t) { // rs = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > qt / 2 ? e.lastIndexOf(" ", n - qt / 4) + 1 : 0; // r = from, n = same, qt = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function os({ kind: e, program: t, title: n, inList: r, inData: o }) { // os = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
    let a = [ // a = values
      e === "group" ? r || "" : ns(r && rs(r, o || "")),
      e === "group" ? o || "" : ns(o && rs(o, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${Rc[e].replace(/\$(\d)/g, (i, l) => a[Number(l) - 1] || "")}`;
  }

  // src/maintain/parity-hints.ts
  function as(e, t, { languages: n, contentLanguage: r }) { // as = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? ts(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(os) : [];
  }

  // src/wiki/wiki.ts
  var H = class extends Error { // H = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/answer.ts
  var ss = 1e4; // ss = TIMEOUT_MS
  function is(e, t) { // is = fetchInTime, e = url, t = credentials
    return O(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), ss); // n = controller, r = timer, ss = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new H("timeout", `${ss} ms, ${e}`) : new H("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function ls(e) { // ls = readAnswer, e = url
    return O(this, null, function* () {
      let t = yield is(e, "omit"); // t = response, is = fetchInTime, e = url
      if (t.status === 429 && (t = yield is(e, "same-origin")), t.status === 429)
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
  var Ac = 2592e3, Lc = 300, Mc = "fuzzy"; // Ac = MONTH_S, Lc = FIVE_MINUTES_S, Mc = OUTDATED
  function $c(e) { // $c = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function Cc(e, t, n, r) { // Cc = parametersFor, e = kind, t = values, n = bundle, r = offset
    let o = String(e === "titles" || n && !n.version ? Lc : Ac), a = { // o = age, e = kind, n = bundle, Lc = FIVE_MINUTES_S, Ac = MONTH_S, a = parameters
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
  function cs(e, t, n, r) { // cs = readAll, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      var i, l; // i = _a, l = _b
      let o = /* @__PURE__ */ new Map(), a = [], s = ""; // o = translations, a = pages, s = offset
      do {
        let u = yield ls(`${e}?${Cc(t, n, r, s)}`); // u = answer, ls = readAnswer, e = api, Cc = parametersFor, t = kind, n = values, r = bundle, s = offset
        a = a.concat($c(u));
        for (let { key: c, translation: p, tags: m } of ((i = u.query) == null ? void 0 : i.messagecollection) || []) // c = key, p = translation, m = tags, i = _a, u = answer
          p && m.indexOf(Mc) === -1 && o.set(c.slice(c.lastIndexOf("/") + 1), p);
        s = (l = u.continue) == null ? void 0 : l.mcoffset;
      } while (s);
      return { pages: a, translations: o };
    });
  }
  function us(e, t, n, r) { // us = readSafely, e = api, t = kind, n = values, r = bundle
    return O(this, null, function* () {
      try {
        return yield cs(e, t, n, r);
      } catch (o) {
        if (r && o instanceof H && o.failure === "server")
          return cs(e, t, n, null);
        throw o;
      }
    });
  }
  function ds(e, t) { // ds = createReader, e = api, t = titleOf
    return (n, r, o) => O(null, null, function* () {
      let a = n.map(t), s = o && Object.assign({}, o, { title: t(o.title) }), i = r.length ? yield us(e, "revids", r, s) : null; // a = wanted, n = titles, t = titleOf, s = bundle, o = asked, i = pinned, r = revisions, us = readSafely, e = api
      return i && a.every((l) => i.pages.some((u) => u.title === l)) ? i : us(e, "titles", a, s);
    });
  }

  // src/wiki/mediawiki.ts
  function ps(e) { // ps = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  function Ic(e) { // Ic = mayEdit, e = title
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
  function Nc() { // Nc = languageNames
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
  function Hc() { // Hc = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function ms() { // ms = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Hc(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ps,
      readPages: ds(mw.util.wikiScript("api"), ps),
      languageNames: Nc,
      mayEdit: Ic,
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
      let e = ms(); // e = wiki, ms = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:1 / 3;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main,.program-explorer__search{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer__count{flex:1 1 auto;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.5em;color:var( --color-subtle, #54595d )}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__row a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__row ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;padding-top:.25em;padding-bottom:.25em;line-height:1.375;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__notice{margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}'), Ka(e, { maintainer: () => Promise.resolve(or), harvester: () => Promise.resolve(Rn) });
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
