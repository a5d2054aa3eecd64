// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash b53fd68099ccf754.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var Zn = Object.defineProperty;
  var Qn = Object.getOwnPropertySymbols;
  var os = Object.prototype.hasOwnProperty, as = Object.prototype.propertyIsEnumerable;
  var Yn = (e, t, n) => t in e ? Zn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, et = (e, t) => {
    for (var n in t || (t = {}))
      os.call(t, n) && Yn(e, n, t[n]);
    if (Qn)
      for (var n of Qn(t))
        as.call(t, n) && Yn(e, n, t[n]);
    return e;
  };
  var er = (e, t) => {
    for (var n in t)
      Zn(e, n, { get: t[n], enumerable: !0 });
  };
  var A = (e, t, n) => new Promise((r, o) => {
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
  var wn = {}; // wn = harvester_exports
  er(wn, {
    harvest: () => Li,
    insertHost: () => Oi,
    readHost: () => Ri
  });

  // src/messages/i18n/en.json
  var tr = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" }; // tr = en_default

  // src/messages/words.ts
  var nr = "search", is = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), ls = "en"; // nr = SPOKEN, is = LANGUAGES, ls = LAST_RESORT
  function rr(e) { // rr = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => is.includes(t)) || ls;
  }
  function Dt(e) { // Dt = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function or(e, t) { // or = readWords, e = language, t = text
    try {
      let n = /* @__PURE__ */ new Map(); // n = texts
      return Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      }), n.has(nr) ? { language: e, texts: n } : null;
    } catch (n) {
      return null;
    }
  }
  function ar({ language: e, texts: t }) { // ar = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(nr);
  }

  // src/messages/messages.ts
  var us = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, cs = /\$(\d)/g, ds = ["zero", "one", "two", "few", "many", "other"], fe = { language: "en", texts: new Map(Object.entries(tr)) }; // us = PLURAL, cs = PARAMETER, ds = CATEGORIES, fe = BUILT_IN, tr = en_default
  function ps(e) { // ps = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = ds.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, ds = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function Q({ language: e, texts: t } = fe) { // Q = createMessages, e = language, t = texts, fe = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = ps(e); // n = digits, e = language, r = plural, ps = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || fe.texts.get(o) || `\u29FC${o}\u29FD`).replace(us, (i, l, c) => r(c.split("|"), Number(s(l))) || "").replace(cs, (i, l) => { // t = texts, o = key, fe = BUILT_IN, us = PLURAL, i = _, l = position, c = forms, r = plural, s = given, cs = PARAMETER
        let c = s(l); // c = value, s = given, l = position
        return typeof c == "number" ? n.format(c) : c;
      });
    };
  }

  // src/programs/links.ts
  var ms = /[\u200E\u200F\u202A-\u202E]/g, fs = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, gs = new RegExp("^(?:" + [ // ms = DIRECTION_MARKS, fs = SPACES, gs = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), ys = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function hs(e) { // hs = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function xs(e) { // xs = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function sr(e) { // sr = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return xs(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(ms, "").replace(fs, " ").trim().replace(/^: ?/, ""); // n = page, t = text, ms = DIRECTION_MARKS, fs = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (gs.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || ys.test(n) || hs(r) > 255 ? "bad-page" : { page: n };
  }
  function H(e) { // H = parseLink, e = value
    let t = sr(e); // t = found, sr = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function se(e) { // se = linkFault, e = value
    let t = sr(e); // t = found, sr = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function tt(e) { // tt = isPage, e = value
    let t = H(e); // t = link, H = parseLink, e = value
    return t !== null && "page" in t;
  }
  function ir(e) { // ir = isAddress, e = value
    let t = H(e); // t = link, H = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var bs = 49; // bs = MOST_PAGES
  function Ut(e) { // Ut = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, bs).map((n, r) => typeof n == "string" && tt(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function lr(e) { // lr = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return Ut(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/json.ts
  var _s = /[ \t\n\r]*/y, ws = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // _s = SPACE, ws = TOKEN
  function ur(e, t, n) { // ur = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function vs(e) { // vs = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let o = 0; ; ) { // o = at
      o += (ur(_s, e, o) || "").length;
      let a = ur(ws, e, o); // a = token, ur = match, ws = TOKEN, e = text, o = at
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
  function cr(e) { // cr = placeOf, e = text
    let t = vs(e); // t = fault, vs = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var dr = [], Ce = 1 + dr.length; // dr = MIGRATIONS, Ce = VERSION
  function pr(e, t = dr) { // pr = migrate, e = page, t = ladder, dr = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function nt(e) { // nt = closingLinks, e = parents
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
  function mr(e, t, n) { // mr = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(nt(a)); // s = closing, nt = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: c, partOf: u, followedBy: p } = l; // c = id, u = partOf, p = followedBy, l = program
      if (u === null && !p.length)
        return l;
      let m = (d, f, h, y) => (y ? n.addAt(d, "loop", f) : h.has(f) || n.addAt(d, "unknown-program", f, h), !y && h.has(f)); // m = leads, d = field, f = other, h = among, y = isLoop, n = report
      return n.program = c, Object.assign({}, l, {
        partOf: u !== null && m("partOf", u, o, s.has(c)) ? u : null,
        followedBy: p.filter((d) => m("followedBy", d, r, d === c))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var fr = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), ge = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), ye = fr("string"), Wt = fr("number"), K = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), G = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), gr = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), he = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), xe = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Ne = ge("check"), yr = ge("length"), jt = ge("max_value"), Bt = ge("min_value"), be = ge("regex"), Nu = ge("description"); // fr = schema, e = first, ge = action, t = actions, n = message, ye = string, Wt = number, K = array, G = object, E = optional, gr = picklist, he = record, xe = union, C = pipe, Ne = check, yr = length, jt = maxValue, Bt = minValue, be = regex, Nu = description

  // src/programs/dates.ts
  var Vt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Vt = DATE_SHAPE
  function hr(e, t) { // hr = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function rt(e) { // rt = parseDate, e = text
    if (!Vt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > hr(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function qt(e, t) { // qt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function xr(e, t, n) { // xr = isoDay, e = year, t = month, n = day
    return `${qt(e, 4)}-${qt(t, 2)}-${qt(n, 2)}`;
  }
  function F(e) { // F = firstDay, e = date
    return xr(e.year, e.month || 1, e.day || 1);
  }
  function N(e) { // N = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return xr(e.year, t, e.day || hr(e.year, t));
  }

  // src/programs/status.ts
  var D = ["open", "upcoming", "ongoing", "paused", "past"]; // D = STATUSES
  function _e(e) { // _e = isStatus, e = value
    return D.indexOf(e) !== -1;
  }
  function br(e, t) { // br = isVagueOn, e = date, t = day
    return e.approximate && F(e) <= t && t <= N(e);
  }
  function _r(e, t, n) { // _r = deriveStatus, e = start, t = end, n = today
    return t && N(t) < n ? "past" : e && F(e) > n ? "upcoming" : e && t && !br(e, n) && !br(t, n) ? "ongoing" : null;
  }
  function wr(e, t, n, r) { // wr = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && F(n) > r || t && F(t) > r);
      case "upcoming":
        return !!(t && N(t) < r || n && N(n) < r);
      case "ongoing":
        return !!(t && F(t) > r || n && N(n) < r);
      default:
        return !!(n && N(n) < r);
    }
  }
  function J(e) { // J = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var zt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Xt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, ks = 10080, I = C(ye(), be(zt, "bad-id")), ie = C(ye(), be(/\S/, "empty")), Ie = C(ye(), be(Xt, "bad-language")), U = xe([ie, he(Ie, ie)]), Kt = C( // zt = ID, Xt = LANGUAGE, ks = MOST_MINUTES, I = id, C = pipe, ye = string, be = regex, ie = words, Ie = languageCode, U = text, xe = union, he = record, Kt = date
    ye(),
    be(Vt, "bad-date"),
    Ne((e) => rt(e) !== null, "bad-date")
  ), vr = C(ie, Ne(tt, (e) => se(e.input) || "bad-page")), Gt = C(
    ye(),
    be(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => se(e.input) || "bad-address"),
    Ne(ir, "bad-address")
  ), Qt = C(
    ie,
    Ne((e) => se(e) === null, (e) => se(e.input) || "bad-page")
  ), Es = C(Wt(), Bt(1, "bad-minutes"), jt(ks, "bad-minutes")), Sr = xe([I, K(I)]), Ts = xe([Ie, K(Ie)]), Jt = xe([ie, K(ie)]), Yt = Sr, Ps = G({
    label: U,
    page: E(Qt),
    url: E(Gt)
  }), Zt = G({
    id: I,
    title: U,
    summary: E(U),
    page: E(Qt),
    status: E(gr(D, "bad-status")),
    start: E(Kt),
    end: E(Kt),
    language: E(Ts),
    session: E(G({
      minutes: E(C(K(Es), yr(2)))
    })),
    duration: E(U),
    scale: E(U),
    team: E(Jt),
    partners: E(Jt),
    materials: E(K(Ps)),
    partOf: E(I),
    followedBy: E(Sr),
    owner: E(ie),
    reviewed: E(Kt),
    sources: E(xe([Gt, K(Gt)]))
  }), kr = G({
    id: I,
    label: U,
    terms: he(I, Yt)
  }), As = G({
    label: E(U),
    help: E(U),
    terms: E(he(I, G({
      label: E(U),
      aliases: E(Jt),
      broader: E(I)
    })))
  }), Os = G({
    title: U,
    page: E(Qt)
  }), Er = G({
    version: C(Wt(), Bt(Ce), jt(Ce)),
    talk: E(vr),
    facets: E(K(I)),
    vocabularies: E(he(I, As)),
    series: E(he(I, Os)),
    include: E(K(vr))
  });

  // src/programs/read.ts
  function ot(e) { // ot = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function Tr(e) { // Tr = kindFor, e = node
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
    return ot(e) === "object";
  }
  function Rs({ type: e, requirement: t }, n) { // Rs = isMet, e = type, t = requirement, n = value
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
  function Pr({ pipe: e }) { // Pr = checksOf, e = pipe
    return e ? [...Pr(e[0]), ...e.slice(1)] : [];
  }
  function Ls(e, t) { // Ls = faultOf, e = node, t = value
    let n = Pr(e).filter((o) => !Rs(o, t))[0]; // n = failed, Pr = checksOf, e = node, o = check, Rs = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Ms(e, t, n) { // Ms = readLeaf, e = node, t = value, n = report
    let r = Ls(e, t); // r = fault, Ls = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Ar(e) ? String(t).toLowerCase() : t;
  }
  function Ar(e) { // Ar = isLanguage, e = node
    return e === Ie;
  }
  function $s(e, t, n) { // $s = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => He(e.item, o, n)); // s = found, e = node, n = report, a = index, He = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function Cs(e, t, n) { // Cs = readRecord, e = node, t = value, n = report
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
  function Ns(e, t, n, r, o) { // Ns = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
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
    let a = ot(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => Tr(l) === a)[0]; // a = kind, ot = kindOf, t = value, s = choices, e = node, i = choice, l = option, Tr = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(Tr).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return $s(i, t, n);
      case "record":
        return Cs(i, t, n);
      case "object":
        return Ns(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Ms(i, t, n);
    }
  }
  function we(e, t, n, r, o) { // we = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return He(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var en = "not-stated"; // en = NOT_STATED
  function Is(e, t) { // Is = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === en ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== en ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), nt(n).forEach((o) => { // nt = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== en && r.set(a, {
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
  function Or(e, t, n) { // Or = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => Is(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Rr(e, t) { // Rr = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var tn = ["status", "language", "period"]; // tn = BUILT_IN
  function at(e, t, n, r) { // at = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => { // W = listed, t = value, s = code
        let i = Xt.test(s); // i = fits, Xt = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : W(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, W = listed, t = value, s = id
      let i = o ? o.has(s) : _e(s); // i = fits, o = terms, s = id, _e = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : D), i;
    });
  }

  // src/programs/records.ts
  var rn = Object.keys(Zt.entries); // rn = PROGRAM_FIELDS, Zt = programSchema
  function nn(e) { // nn = toDate, e = text
    return e === null ? null : rt(e);
  }
  function Hs(e, t) { // Hs = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function Fs(e, t) { // Fs = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = H(o || a || ""); // s = target, H = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Ds(e, t, n) { // Ds = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = we(Yt, o, n), s = a === void 0 ? [] : at(r, a, t.vocabularies, n); // a = ids, we = read, Yt = termIds, o = value, n = report, s = found, at = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function Us(e, t) { // Us = readRange, e = record, t = report
    let n = nn(e.start), r = nn(e.end); // n = start, nn = toDate, e = record, r = end
    return n && r && F(n) > N(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Lr(e, t, n) { // Lr = readProgram, e = raw, t = around, n = report
    let r = Fe(e) ? e.id : null; // r = id, Fe = isObject, e = raw
    n.program = typeof r == "string" && zt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = we( // o = terms, a = record, we = read
      Zt,
      e,
      n,
      Ds(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let c = W(a.language); // c = languages, W = listed, a = record
      c.length && o.set("language", c);
    }
    let [i, l] = Us(a, n); // i = start, l = end, Us = readRange, a = record, n = report
    return a.status && wr(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : H(a.page),
      status: a.status || _r(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Hs(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: W(a.team),
      partners: W(a.partners),
      materials: Fs(a.materials, n),
      partOf: a.partOf,
      followedBy: W(a.followedBy),
      owner: a.owner,
      reviewed: nn(a.reviewed),
      sources: W(a.sources)
    };
  }

  // src/programs/page.ts
  function Ws(e, t, n) { // Ws = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Mr(e, t, n, r) { // Mr = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", ot(o)]);
    });
  }
  function js(e, t, n) { // js = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...tn]); // r = known, t = vocabularies, tn = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function Bs(e, t, n) { // Bs = readNeed, e = raw, t = vocabularies, n = report
    let r = we(kr, e, n); // r = record, we = read, kr = needSchema, e = raw, n = report
    if (!r)
      return;
    let o = /* @__PURE__ */ new Map(); // o = terms
    if (n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      let i = at(s, a, t, n); // i = found, at = readTermIds, s = facet, a = value, t = vocabularies, n = report
      i.length && o.set(s, i);
    }))), !o.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function qs(e, t, n) { // qs = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Mr(e, "needs", n, (o) => { // Mr = eachRecord, e = page, n = report, o = raw
      let a = Bs(o, t, n); // a = need, Bs = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function Vs(e) { // Vs = isList, e = name
    return e === "needs" || e === "programs";
  }
  function Ks(e, t, n, r, o) { // Ks = readList, e = page, t = options, n = report, r = locate, o = included
    var h; // h = _a
    let a = we(Er, e, n, Vs); // a = head, we = read, Er = headSchema, e = page, n = report, Vs = isList
    if (!a)
      return null;
    let s = [...rn, ...tn].filter((y) => y !== "language"), i = n.within("vocabularies", () => Or( // s = reserved, rn = PROGRAM_FIELDS, tn = BUILT_IN, y = name, i = vocabularies, n = report, Or = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...rn, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, c = js(a.facets, i, n), u = qs(e, i, n), p = /* @__PURE__ */ new Map(), m = (y, _) => Mr(y, "programs", n, (x, v) => { // c = facets, js = readFacets, a = head, i = vocabularies, n = report, u = needs, qs = readNeeds, e = page, p = placed, m = readPrograms, y = from, _ = place, Mr = eachRecord, x = raw, v = index
      let b = Lr(x, l, n); // b = program, Lr = readProgram, x = raw, l = around, n = report
      b && p.has(b.id) ? n.add("duplicate-id", b.id) : b && p.set(b.id, [[..._, "programs", v], b]);
    });
    m(e, []), Ut(e).forEach((y, _) => { // m = readPrograms, e = page, Ut = includedIn, y = title, _ = index
      let x = ["include", _], v = o.find((b) => b.title === y); // x = place, _ = index, v = found, o = included, b = other, y = title
      n.within(x, () => { // n = report, x = place
        let b = v && $r(v.text, n, r); // b = more, v = found, $r = readJsonPage, n = report, r = locate
        y && !v ? n.add("missing-include", y) : b && (Object.keys(b).filter((k) => k !== "version" && k !== "programs").forEach((k) => n.addAt(k, "not-included", k)), m(b, x));
      });
    });
    let d = /* @__PURE__ */ new Map(); // d = series
    (h = a.series) == null || h.forEach(({ title: y, page: _ }, x) => d.set(x, { title: y, target: _ === null ? null : H(_) }));
    let f = mr(Array.from(p.values()), d, n); // f = programs, mr = linkPrograms, p = placed, d = series, n = report
    return { talk: a.talk, facets: c, vocabularies: i, series: d, needs: u, programs: f };
  }
  function $r(e, t, n) { // $r = readJsonPage, e = text, t = report, n = locate
    let r = Ws(e, t, n); // r = data, Ws = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Fe(r) ? pr(r) : null; // o = page, Fe = isObject, r = data, pr = migrate
    if (!o) {
      let a = Fe(r) ? r.version : null; // a = version, Fe = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function on(e, t, n, r, o = String) { // on = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = $r(e, r, o); // a = page, $r = readJsonPage, e = text, r = report, o = locate
    return a && Ks(a, t, r, o, n);
  }

  // src/programs/problems.ts
  var Gs = [ // Gs = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function an(e) { // an = severityOf, e = code
    return Gs.indexOf(e) === -1 ? "error" : "warning";
  }
  function Cr(e, t) { // Cr = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var Js = 200; // Js = MOST_PROBLEMS
  function Nr() { // Nr = createTally
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
  function zs(e) { // zs = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function Ir(e, t = Js) { // Ir = createReport, e = explain, t = most, Js = MOST_PROBLEMS
    let n = [], r = [], o = 0, a = 0, s = (l, c, u) => et(et({ // n = path, r = problems, o = warnings, a = more, s = toProblem, l = code, c = params, u = known, et = __spreadValues
      path: n.slice(),
      severity: an(l),
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
        r.length >= t || an(l) === "warning" && ++o > t / 2 ? a++ : r.push(s(l, c.map(zs), u));
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
  var z = new Uint32Array(65536), Xs = (e, t) => { // z = peq, Xs = myers_32, e = a, t = b
    let n = e.length, r = t.length, o = 1 << n - 1, a = -1, s = 0, i = n, l = n; // e = a, r = m, t = b, o = lst, a = pv, s = mv, i = sc, l = i
    for (; l--; ) // l = i
      z[e.charCodeAt(l)] |= 1 << l;
    for (l = 0; l < r; l++) { // l = i, r = m
      let c = z[t.charCodeAt(l)], u = c | s; // c = eq, z = peq, t = b, l = i, u = xv, s = mv
      c |= (c & a) + a ^ a, s |= ~(c | a), a &= c, s & o && i++, a & o && i--, s = s << 1 | 1, a = a << 1 | ~(u | s), s &= u;
    }
    for (l = n; l--; ) // l = i
      z[e.charCodeAt(l)] = 0;
    return i;
  }, Qs = (e, t) => { // Qs = myers_x, e = b, t = a
    let n = t.length, r = e.length, o = [], a = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, o = mhc, a = phc, s = hsize, i = vsize
    for (let f = 0; f < s; f++) // f = i, s = hsize
      a[f] = -1, o[f] = 0;
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let f = 0, h = -1, y = l * 32, _ = Math.min(32, r) + y; // f = mv, h = pv, y = start, l = j, _ = vlen, r = m
      for (let x = y; x < _; x++) // x = k, y = start, _ = vlen
        z[e.charCodeAt(x)] |= 1 << x;
      for (let x = 0; x < n; x++) { // x = i
        let v = z[t.charCodeAt(x)], b = a[x / 32 | 0] >>> x & 1, k = o[x / 32 | 0] >>> x & 1, O = v | f, w = ((v | k) & h) + h ^ h | v | k, S = f | ~(w | h), T = h & w; // v = eq, z = peq, t = a, x = i, b = pb, a = phc, k = mb, o = mhc, O = xv, f = mv, w = xh, h = pv, S = ph, T = mh
        S >>> 31 ^ b && (a[x / 32 | 0] ^= 1 << x), T >>> 31 ^ k && (o[x / 32 | 0] ^= 1 << x), S = S << 1 | b, T = T << 1 | k, h = T | ~(O | S), f = S & O;
      }
      for (let x = y; x < _; x++) // x = k, y = start, _ = vlen
        z[e.charCodeAt(x)] = 0;
    }
    let c = 0, u = -1, p = l * 32, m = Math.min(32, r - p) + p; // c = mv, u = pv, p = start, l = j, m = vlen, r = m
    for (let f = p; f < m; f++) // f = k, p = start, m = vlen
      z[e.charCodeAt(f)] |= 1 << f;
    let d = r; // d = score, r = m
    for (let f = 0; f < n; f++) { // f = i
      let h = z[t.charCodeAt(f)], y = a[f / 32 | 0] >>> f & 1, _ = o[f / 32 | 0] >>> f & 1, x = h | c, v = ((h | _) & u) + u ^ u | h | _, b = c | ~(v | u), k = u & v; // h = eq, z = peq, t = a, f = i, y = pb, a = phc, _ = mb, o = mhc, x = xv, c = mv, v = xh, u = pv, b = ph, k = mh
      d += b >>> r - 1 & 1, d -= k >>> r - 1 & 1, b >>> 31 ^ y && (a[f / 32 | 0] ^= 1 << f), k >>> 31 ^ _ && (o[f / 32 | 0] ^= 1 << f), b = b << 1 | y, k = k << 1 | _, u = k | ~(x | b), c = b & x;
    }
    for (let f = p; f < m; f++) // f = k, p = start, m = vlen
      z[e.charCodeAt(f)] = 0;
    return d;
  }, Hr = (e, t) => { // Hr = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? Xs(e, t) : Qs(e, t);
  };

  // src/programs/nearest.ts
  var Ys = 1e3; // Ys = MOST_COMPARED
  function Fr(e, t) { // Fr = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++o > Ys)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = Hr(a, s.toLowerCase()); // i = changes, Hr = distance, a = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Dr = "Correct it or remove it.", sn = "Correct it, or add it there.", De = 'Did you mean "$2"?', Ur = "Choose another id.", Zs = { // Dr = CORRECT, sn = CHOOSE, De = MEANT, Ur = RENAME, Zs = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Dr],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', Ur],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Ur],
    "unknown-field": ['There is no field "$1".', Dr, De],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', sn, De],
    "unknown-term": ['"$1" is not in the vocabulary.', sn, De],
    "unknown-program": ['There is no program with the id "$1".', sn, De],
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
  function Wr(e, t) { // Wr = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var jr = (e, t, n) => { // jr = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, o, a] = Zs[e], s = n && Fr((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, o = fix, a = fixByNearest, Zs = WORDS, e = code, s = meant, n = known, Fr = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: Wr(r, i),
      fix: Wr(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function Br(e, t, n = [], r) { // Br = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let o = Ir(jr, r); // o = report, Ir = createReport, jr = explain, r = mostProblems
    return { list: on(e, t, n, o, (s, i) => { // on = readPage, e = text, t = options, n = included, o = report, s = _message, i = json
      let l = cr(i); // l = place, cr = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: o.done() };
  }
  function st(e, t, n = []) { // st = parseForReaders, e = text, t = options, n = included
    let r = Nr(); // r = tally, Nr = createTally
    return { list: on(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function ln() { // ln = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Ue(e) { // Ue = optionsFor, e = wiki
    return { today: ln(), language: e.contentLanguage };
  }
  function qr(o, a) { // qr = readOnce, o = _0, a = _1
    return A(this, arguments, function* (e, { source: t, language: n, revisions: r }) {
      var _; // _ = _a
      let s = (x, v) => v.find((b) => b.title === e.titleOf(x)), i = n === "qqx" ? [] : [Dt(n)], l = yield e.readPages([t, ...i], r), c = i.length ? or(n, ((_ = s(Dt(n), l)) == null ? void 0 : _.text) || "") || fe : { language: n, texts: /* @__PURE__ */ new Map() }, u = s(t, l); // s = find, x = title, v = among, b = other, e = wiki, i = speech, n = language, Dt = wordsPage, l = pages, t = source, r = revisions, c = words, or = readWords, _ = _a, fe = BUILT_IN, u = page
      if (!u)
        return { page: null, included: [], list: null, problems: [], words: c };
      let p = lr(u.text), m = p.filter((x) => !s(x, l)), d = m.length ? l.concat(yield e.readPages([t, ...m], [])) : l, f = []; // p = wanted, lr = includesOf, u = page, m = more, x = title, s = find, l = pages, d = all, e = wiki, t = source, f = included
      for (let x of p) { // x = title, p = wanted
        let v = s(x, d); // v = found, s = find, x = title, d = all
        v && f.push({ title: x, text: v.text });
      }
      let { list: h, problems: y } = st(u.text, Ue(e), f); // h = list, y = problems, st = parseForReaders, u = page, Ue = optionsFor, e = wiki, f = included
      return { page: u, included: f, list: h, problems: y, words: c };
    });
  }
  function Vr(e, t) { // Vr = readData, e = wiki, t = wanted
    return A(this, null, function* () {
      let n = yield qr(e, t); // n = data, qr = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : qr(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/harvest/headings.ts
  var it = "h1, h2, h3, h4, h5, h6"; // it = HEADINGS
  function Kr(e) { // Kr = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function ve(e) { // ve = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function un(e) { // un = anchorCarriers, e = heading
    let t = Kr(e), n = [t]; // t = block, Kr = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function le(e, t) { // le = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(it)); // n = headings, e = container, it = HEADINGS
    return n.find((r) => t.texts.includes(ve(r))) || n.find((r) => un(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function Gr(e) { // Gr = firstHeading, e = container
    return e.querySelector(it);
  }
  function We(e) { // We = sectionOf, e = heading
    let t = Kr(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(it) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, Kr = blockOf, e = heading, n = next, r = wrapped, it = HEADINGS, o = first, a = content
    for (let s = o; s instanceof HTMLElement && !(s.matches(it) || s.matches(".mw-heading, section")); s = s.nextElementSibling) // s = element, o = first, it = HEADINGS
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
  var ei = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", ti = "br, p, div, dl, dd, dt, blockquote, table, tr", ni = "b, strong", Jr = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // ei = IGNORED, ti = BREAKS, ni = BOLD, Jr = UNSEEN
  function je(e) { // je = isIgnored, e = element
    return e.matches(ei) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function ue(e) { // ue = tidy, e = text
    return e.replace(Jr, "").replace(/\s+/g, " ").trim();
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
        if (c.nodeType === 3 && r((c.nodeValue || "").replace(Jr, "").replace(/\s+/g, " "), a, s, i, l), c.nodeType !== 1)
          return;
        let u = c; // u = element, c = node
        if (t.indexOf(u) !== -1 || je(u))
          return;
        let p = u.matches(ni), m = u.matches("a[href]"), d = u.matches(ti) ? s ? " " : `
` : "";
        r(d, a, s, i, l), o(u, s || (p || m ? u : null), i || p, l || (m ? u : null)), r(u.matches("br") ? "" : d, a, s, i, l);
      });
    };
    return o(e, null, !1, null), n;
  }

  // src/harvest/split.ts
  var Ee = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", ri = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${Ee}(?=\\s)|\\n|[:\\uFF1A]|${Ee}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${Ee})`), zr = new RegExp(`\\n|\\s${Ee}(?=\\s|$)|\\u2014`, "g"), oi = /\uFF1A|:(?=\s|$)/g, ai = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, si = /[.!?;,:\u3002]/, ii = 5, Xr = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${Ee}(?=\\s|$))*`), li = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${Ee}|\\u2014)$`), ui = 9; // Ee = DASH, ri = AFTER_MARK, zr = BETWEEN, oi = COLON, ai = IN_BRACKETS, si = PUNCTUATION, ii = FEW_WORDS, Xr = LEFT_BEFORE, li = LEFT_BEHIND, ui = MOST_LEFT_BEHIND
  function cn(e, t, n, r) { // cn = find, e = pattern, t = text, n = from, r = marks
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
    for (let s = 0; s < ui; s++) // s = left, ui = MOST_LEFT_BEHIND
      o = o.replace(li, "");
    let a = e.slice(r); // a = rest, e = text, r = next
    return {
      title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
      summary: [r + Xr.exec(a)[0].length, e.length]
    };
  }
  function ci(e) { // ci = isFewWords, e = text
    return !si.test(e) && e.trim().split(" ").length <= ii;
  }
  function di(e, t, n) { // di = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let c = ri.exec(e.slice(l)); // c = found, ri = AFTER_MARK, e = text, l = at
      return c ? l + c[0].length : -1;
    }, o = r(t.to);
    if (o !== -1)
      return de(e, t.from, t.to, o);
    let a = ai.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, ai = IN_BRACKETS, e = text, t = mark, s = end
    if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
      return de(e, t.from, s, Math.max(r(s), s));
    let i = cn(zr, e, t.to, n); // i = dash, cn = find, zr = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && ci(e.slice(t.to, i.index)) ? de(e, t.from, i.index, i.index + i[0].length) : de(e, t.from, t.to, t.to);
  }
  function Qr(e, t) { // Qr = split, e = text, t = marks
    let n = Xr.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, Xr = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
    if (r && r.from <= n)
      return di(e, r, t);
    let o = cn(zr, e, n, t) || cn(oi, e, n, t); // o = end, cn = find, zr = BETWEEN, e = text, n = start, t = marks, oi = COLON
    return o ? de(e, n, o.index, o.index + o[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: de(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : de(e, n, e.length, e.length);
  }

  // src/harvest/item.ts
  function pi(e) { // pi = place, e = runs
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
  function mi(e) { // mi = marksOf, e = placed
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
  function fi(e) { // fi = readNested, e = lists
    let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
      let a = Be(o), s = ke(o, a), i = ue(Se(s)), l = dn(s), [c] = l; // a = below, Be = nestedLists, o = line, s = runs, ke = runsOf, i = text, ue = tidy, Se = joined, l = links, dn = linksOf, c = only
      c && l.length === 1 ? t.push([i, c]) : (l.forEach((u) => t.push([ce(u), u])), /[^\s,;.:|\u00B7&()-]/.test(Se(s.filter((u) => !u.link))) && n.push(i)), a.forEach((u) => Array.from(u.children).forEach(r));
    };
    return e.forEach((o) => Array.from(o.children).filter((a) => !je(a)).forEach(r)), { materials: t, leftOver: n };
  }
  function dn(e) { // dn = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function Yr(e) { // Yr = readItem, e = item
    let t = Be(e), { text: n, placed: r } = pi(ke(e, t)), o = Qr(n, mi(r)), a = ue(n.slice(...o.title)); // t = lists, Be = nestedLists, e = item, n = text, r = placed, pi = place, ke = runsOf, o = found, Qr = split, mi = marksOf, a = title, ue = tidy
    if (a === "")
      return null;
    let s = ([u, p]) => r.filter((m) => m.from < p && m.to > u && m.run.text.trim() !== "").map(({ run: m }) => m), i = s(o.title), l = s(o.summary), [c = null] = dn(i); // s = within, u = from, p = to, r = placed, m = run, i = titleRuns, o = found, l = summaryRuns, c = link, dn = linksOf
    return Object.assign({
      title: a,
      titleElement: i[0] ? i[0].element : e,
      link: c,
      summary: ue(n.slice(...o.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: dn(r.map(({ run: u }) => u)).filter((u) => u !== c)
    }, fi(t));
  }
  function Zr(e) { // Zr = readRenderedItem, e = item
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
  var gi = ["title", "redlink", "redirect", "uselang", "useskin"], yi = /^[a-z][a-z0-9+.-]*:/i; // gi = HARMLESS, yi = SCHEME
  function no(e) { // no = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function eo(e) { // eo = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function pn(e, t) { // pn = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function hi(e, t) { // hi = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, c) => r.push(c));
    let o = n.get("redlink") !== null; // o = isRed, n = parameters
    if (!r.every((l) => gi.indexOf(l) !== -1 || o && l === "action"))
      return null;
    let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? no(i.slice(a.length, i.length - s.length)) : null;
  }
  function to(e) { // to = judged, e = value
    let t = H(e.replace(/^Special:MyLanguage\//i, "")); // t = link, H = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: se(e) || "bad-page", value: e };
  }
  function ro(e, { address: t, articlePath: n }) { // ro = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let o = pn(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? pn(o.origin + n.replace("$1", () => a[1] || "")) : pn(r, t); // o = base, pn = parse, t = address, a = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = no(s.hash), c = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && H(e.getAttribute("title") || ""); // i = fragment, no = decode, s = url, c = interwiki, e = anchor, H = parseLink
    if (c && "page" in c)
      return to(c.page + (c.page.indexOf("#") === -1 ? i : ""));
    let u = s.protocol === "https:" || s.protocol === "http:"; // u = isWeb, s = url
    if (!u && yi.test(r))
      return { fault: "bad-scheme", value: r };
    let p = u && o && eo(s) === eo(o) ? hi(s, n) : null; // p = title, u = isWeb, o = base, eo = hostOf, s = url, hi = titleOf, n = articlePath
    return to(p === null ? u ? s.href : r : p + i);
  }

  // src/harvest/slug.ts
  var xi = [ // xi = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function bi(e) { // bi = slug, e = text
    let t = xi.reduce( // t = plain, xi = LETTERS
      (n, [r, o]) => n.replace(r, o),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function oo() { // oo = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
      let a = !e.has(o); // a = isFree, e = taken, o = id
      return e.add(o), a;
    };
    return {
      take: r,
      make(...o) {
        n++;
        let a = o.map(bi).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, bi = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${a}-${++i}`;
        return t.set(a, i), s;
      }
    };
  }

  // src/harvest/unread.ts
  var _i = "Add it by hand.", mn = "Add the right link by hand.", wi = { // _i = BY_HAND, mn = LINK, wi = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', mn],
    "bad-address": ['The link is not an https address: "$1".', mn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', mn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', _i]
  }, ao = 120;
  function Te(e, t, n = "") { // Te = unread, e = place, t = code, n = value
    let [r, o] = wi[t], a = n.length > ao ? `${n.slice(0, ao - 1)}\u2026` : n; // r = reason, o = fix, wi = WORDS, t = code, a = shown, n = value, ao = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
  }

  // src/harvest/programs.ts
  var vi = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Si = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, so = 150; // vi = ID, Si = LANGUAGE, so = MOST_CHARACTERS
  function io(e, t) { // io = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return (Si.test(r) ? r : t).toLowerCase();
  }
  function lo(e, t) { // lo = createReader, e = around, t = lost
    let n = [], r = [], o = oo(), a = /* @__PURE__ */ new Set(), s = (p, m) => { // n = records, r = programs, o = ids, oo = createIds, a = titles, s = textIn, p = text, m = element
      let d = io(m, e.pageLanguage); // d = language, io = languageOf, m = element, e = around
      return d === e.contentLanguage.toLowerCase() ? p : { [d]: p };
    }, i = (p, m) => { // i = resolve, p = link, m = tell
      let d = p && ro(p, e); // d = resolved, p = link, ro = resolveLink, e = around
      return d && "fault" in d ? (m(d.fault, d.value), null) : d && d.link;
    }, l = (p, m) => { // l = materialsOf, p = item, m = tell
      let d = []; // d = materials
      for (let [f, h] of p.materials) { // f = label, h = element, p = item
        let y = i(h, m); // y = link, i = resolve, h = element, m = tell
        y !== null && f !== "" ? d.push(/^https:/i.test(y) ? { label: s(f, h), url: y } : { label: s(f, h), page: y }) : y === null && m("nested-text", f);
      }
      return p.leftOver.forEach((f) => m("nested-text", f)), d;
    }, c = (p, m) => p !== null && !(vi.test(p) && o.take(p)) ? (m("bad-id", p), null) : p, u = (p, m, d) => { // c = renderedId, p = element, m = group, vi = ID, o = ids, u = read, d = place
      let f = p.getAttribute("data-program"), h = f === null ? Yr(p) : Zr(p); // f = said, p = element, h = item, Yr = readItem, Zr = readRenderedItem
      if (!h) {
        Be(p).forEach((T) => Array.from(T.children).forEach((M, q) => u(M, m, `${d} \u2192 #${q + 1}`)));
        return;
      }
      let { title: y } = h, _ = (T, M) => { // y = title, h = item, _ = tell, T = code, M = value
        t.push(Te(`${d} ("${y.slice(0, so)}")`, T, M));
      };
      y.length > so && _("long-title", y), a.has(y) && _("same-title", y), a.add(y);
      let x = i(h.link, _), v = c(f, _), b = v === null ? o.make(y, x && !/^https:/i.test(x) ? x.replace(/#.*$/, "") : "") : v, k = p.getAttribute("data-status"), O = f === null ? m === "past" ? "past" : "ongoing" : _e(k) ? k : null; // x = link, i = resolve, h = item, _ = tell, v = own, c = renderedId, f = said, b = id, o = ids, y = title, k = saidStatus, p = element, O = status, m = group, _e = isStatus
      f !== null && k !== null && O === null && _("bad-status", k);
      let w = l(h, _); // w = materials, l = materialsOf, h = item, _ = tell
      h.otherLinks.forEach((T) => _("link-in-text", `${ce(T)} (${T.getAttribute("href") || ""})`)), r.push({ id: b, isRendered: v !== null, group: m, title: y, link: x, summary: h.summary || null, status: O });
      let S = { id: b, title: s(y, h.titleElement) }; // S = record, b = id, s = textIn, y = title, h = item
      h.summary && (S.summary = { [io(h.summaryElement, e.pageLanguage)]: h.summary }), x !== null && (S.page = x), O !== null && (S.status = O), w.length && (S.materials = w), n.push(S);
    };
    return { read: u, records: n, programs: r };
  }

  // src/harvest/sections.ts
  var fn = "h1, h2, h3, h4, h5, h6", ki = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", uo = "ul:not(.gallery)", Ei = "div, center, span, main, article", Ti = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Pi = ".program-explorer, .mw-parser-output, [data-group], body"; // fn = HEADINGS, ki = NOT_TEXT, uo = LIST, Ei = HOLDERS, Ti = BLOCKS, Pi = EDGES
  function gn(e) { // gn = textOf, e = element
    return Se(ke(e));
  }
  function po(e) { // po = collector, e = isEnd
    let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
      [r, s].map(ue).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, a = (s) => { // a = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (je(i) || i.matches(ki))
        return !1;
      let l = i.matches(fn) ? i : i.matches(".mw-heading") ? i.querySelector(fn) : null; // l = heading, i = element, fn = HEADINGS
      return l ? (o(), e(l)) : i.matches(uo) ? (o(), Array.from(i.children).forEach((c) => c.matches("li") ? t.push(c) : o(gn(c))), !1) : i.matches("section") || i.matches(Ei) && i.querySelector(`${uo}, ${fn}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(Ti) ? o(gn(i)) : r += gn(i), !1);
    };
    return {
      visit: a,
      done: () => (o(), { items: t, others: n })
    };
  }
  function co(e) { // co = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function lt(e, t, n) { // lt = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: o } = po((s) => s === t || co(s) <= co(e)), a = We(e).block; // r = visit, o = done, po = collector, s = next, t = other, co = levelOf, e = heading, a = node, We = sectionOf
    for (; ; ) {
      for (; !a.nextSibling; ) { // a = node
        let s = a.parentElement; // s = parent, a = node
        if (!s || s === n || !s.matches("div, section") || s.matches(Pi))
          return o();
        a = s;
      }
      if (a = a.nextSibling, r(a))
        return o();
    }
  }
  function mo(e) { // mo = sectionIn, e = group
    let { visit: t, done: n } = po(() => !1); // t = visit, n = done, po = collector
    return e.childNodes.forEach(t), n();
  }

  // src/harvest/harvest.ts
  var yn = ["current", "past"], fo = "[data-limit], [data-preset]"; // yn = GROUPS, fo = PARTIAL
  function Ai(e, t) { // Ai = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(yn.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, yn = GROUPS, o = group
    if (n.length)
      return n.map((o) => { // n = marked, o = element
        let a = Gr(o), s = o.dataset.group; // a = heading, Gr = firstHeading, o = element, s = group
        return { group: s, name: a ? ve(a) : s, section: mo(o) };
      });
    let r = yn.map((o) => le(e, t[o])); // r = headings, yn = GROUPS, o = group, le = findHeading, e = container, t = place
    return yn.map((o, a) => { // yn = GROUPS, o = group, a = at
      let s = r[a] || null; // s = heading, r = headings, a = at
      return {
        group: o,
        name: s ? ve(s) : t[o].texts[0] || t[o].anchor,
        section: s && lt(s, r[1 - a] || null, e)
      };
    });
  }
  function hn(e, t, n) { // hn = harvest, e = container, t = place, n = options
    let r = [], o = lo({ // r = lost, o = reader, lo = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: c } of Ai(e, t)) { // i = group, l = name, c = section, Ai = findGroups, e = container, t = place
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
      isPartial: e.matches(fo) || e.querySelector(fo) !== null
    };
  }

  // src/host/find.ts
  var Y = "program-explorer"; // Y = HOST_CLASS
  function xn(e) { // xn = languageAround, e = element
    var t; // t = _a
    return ((t = e.closest("[lang]")) == null ? void 0 : t.lang) || "";
  }
  function bn(e, t, n) { // bn = staticHeading, e = text, t = element, n = carriers
    return { text: e, language: xn(t), anchors: n.map(({ id: r }) => r), carriers: n };
  }
  function ut(e) { // ut = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function go(e, t) { // go = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function yo(e) { // yo = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && bn(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      e,
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function ho(e) { // ho = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Y}[data-source]`)).map((n) => { // e = content, Y = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: c = "" } = n.dataset, u = go(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, c = messages, n = root, u = current, go = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(o) ? o.split(" ").map(Number).filter(Boolean) : [],
        preset: a,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        words: new Map(c.split(" ").map((p) => { // c = messages, p = one
          let [m = "", d] = p.split(":"); // m = code, d = revision, p = one
          return [m, Number(d)];
        })),
        statics: Array.from(n.children).filter((p) => p instanceof HTMLElement),
        current: yo(u),
        past: yo(go(n, "past")),
        level: ut(u)
      };
    });
  }

  // src/harvest/insert.ts
  function _n(e) { // _n = known, e = heading
    return e && bn(ve(e), e, un(e));
  }
  function xo(e, t) { // xo = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let o = le(n, t.current); // o = current, le = findHeading, n = root, t = place
    return Object.assign({}, e, { current: _n(o), past: _n(le(n, t.past)), level: ut(o) });
  }
  function bo(e, t) { // bo = insertHost, e = content, t = place
    let n = le(e, t.current); // n = currentHeading, le = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${Y}`))
      return null;
    let r = We(n), o = le(e, t.past), a = o && We(o), s = o && lt(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((c) => a.lists.some((u) => u === c.parentNode)), l = document.createElement("div"); // r = current, We = sectionOf, n = currentHeading, o = pastHeading, le = findHeading, e = content, t = place, a = past, s = below, lt = sectionUnder, i = pastIsBare, c = item, u = list, l = root
    return l.className = Y, l.dataset.source = t.source, r.insertion.parent.insertBefore(l, r.insertion.before), {
      root: l,
      container: e,
      source: t.source,
      revisions: [],
      preset: "",
      limit: 0,
      all: null,
      fallbacks: [],
      words: /* @__PURE__ */ new Map(),
      statics: [...r.lists, ...a ? a.lists : [], ...a && i ? [a.block] : []],
      current: null,
      past: i ? _n(o) : null,
      level: ut(n) + 1
    };
  }

  // src/harvest/harvester.ts
  function _o(e) { // _o = createHarvester, e = place
    return {
      insertHost: (t) => bo(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: o } = hn(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = st(a, Ue(t)); // r = page, o = unread, hn = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, st = parseForReaders, Ue = optionsFor
        return s && s.programs.length ? [xo(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
      },
      harvest: (t, n) => hn(t, e, n)
    };
  }

  // src/harvest/place.ts
  var wo = { // wo = META
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
  var { insertHost: Oi, readHost: Ri, harvest: Li } = _o(wo); // Oi = insertHost, Ri = readHost, Li = harvest, _o = createHarvester, wo = META

  // src/messages/format.ts
  function vn() { // vn = hasLanguageNames
    return "DisplayNames" in Intl;
  }
  function Mi(e, t) { // Mi = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function vo(e, t, n = null) { // vo = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = vn() ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, vn = hasLanguageNames, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let c = i.format(l); // c = text, i = shape, l = instant
      return s.approximate ? t("date-about", c) : c;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? Mi(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  function Z(e, t, n) { // Z = pickText, e = text, t = chain, n = pageLanguage
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
  function j(e) { // j = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function ct(e) { // ct = allBits, e = size
    let t = j(e).fill(-1); // t = bits, j = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function dt(e, t) { // dt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function qe(e, t) { // qe = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Ae(e, t) { // Ae = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function So(e, t) { // So = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function $i(e) { // $i = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function ee(e, t = e, n = e) { // ee = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += $i((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var pt = ["relevance", "status", "newest", "title"], Ve = "not-stated", mt = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // pt = SORTS, Ve = NOT_STATED, mt = EMPTY_QUERY

  // src/explore/program-index.ts
  var ft = ["q", "sort", "program", "view"]; // ft = RESERVED
  function Ci({ start: e, end: t, status: n }, r) { // Ci = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && J(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, J = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function Ni(e) { // Ni = inTreeOrder, e = vocabulary
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
  function Ii(e, t, n) { // Ii = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (h, y) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, h = term, y = i
      let _ = s.get(h); // _ = programs, s = found, h = term
      _ || (_ = j(r), s.set(h, _), i.set(h, a ? Rr(a, h) : [])), dt(_, y);
    };
    if (t.programs.forEach((h, y) => { // t = list, h = program, y = i
      var x; // x = _a
      let _ = e === "period" ? Ci(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // _ = terms, e = id, Ci = yearsOf, h = program, n = thisYear
      for (let v of _) // v = term, _ = terms
        v !== Ve && (l(v, y), (x = i.get(v)) == null || x.forEach((b) => l(b, y)));
    }), !s.size)
      return null;
    let c = Array.from(s.keys()).sort(), u = e === "status" ? D : e === "period" ? c.sort((h, y) => Number(y) - Number(h)) : a ? Ni(a).concat(c) : c, p = j(r), m = /* @__PURE__ */ new Map(), d = 0, f = (h, y) => { // c = rest, s = found, u = order, e = id, D = STATUSES, h = term, y = programs, a = vocabulary, Ni = inTreeOrder, p = stated, j = noBits, r = size, m = terms, d = telling, f = show
      let _ = ee(y); // _ = total, ee = count, y = programs
      if (_ && !m.has(h)) {
        let x = a && a.terms.get(h); // x = known, a = vocabulary, h = term
        m.set(h, {
          id: h,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(h) || []).length,
          programs: y,
          count: _
        }), Ae(p, y), d += +(_ < r);
      }
    };
    return u.forEach((h) => f(h, s.get(h) || j(0))), f(Ve, ct(r).map((h, y) => h & ~p[y])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: m,
      useful: d > 1
    };
  }
  function ko(e, t, n, r = () => null) { // ko = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = ft.indexOf(s) === -1 && Ii(s, e, Number(n.slice(0, 4))); // i = facet, ft = RESERVED, s = id, Ii = indexFacet, e = list, n = today
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
  var Eo = /^#?programs(?:$|\?|%3f)/i; // Eo = OURS
  function ht(e) { // ht = isFragmentOurs, e = hash
    return Eo.test(e);
  }
  var Hi = 8e3, Fi = 200, Di = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Hi = MOST_CHARACTERS, Fi = MOST_LETTERS, Di = UNSAFE
  function gt(e) { // gt = encode, e = value
    return e.replace(Di, (t) => { // e = value, Di = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function yt(e) { // yt = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function To(e) { // To = normalText, e = text
    return e.slice(0, Fi).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function xt(e, t = []) { // xt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && ft.indexOf(o) === -1 && n.push(`${gt(o)}=${a.map(gt).join(",")}`);
    });
    let r = To(e.text); // r = text, To = normalText, e = query
    return r && n.push("q=" + gt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + gt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function bt(e, t) { // bt = fromFragment, e = hash, t = known
    let n = Eo.exec(e); // n = ours, Eo = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, Hi).split("&")) { // i = part, e = hash, n = ours, Hi = MOST_CHARACTERS
      let [l = "", ...c] = i.split("="), u = yt(l), p = c.join("="), m = yt(p); // l = rawKey, c = rest, i = part, u = key, yt = decode, p = raw, m = value
      if (u === "q")
        o = To(yt(p.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = pt.find((d) => d === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (ft.indexOf(u) === -1) {
        let d = p.split(",").map(yt).concat(m.split(",")).filter((f) => t.hasTerm(u, f)); // d = terms, p = raw, yt = decode, m = value, f = term, t = known, u = key
        d.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/host/language-bar.ts
  var Ui = ".mw-pt-languages a, .interwiki-pagetranslation a", Wi = ["mousedown", "focusin"]; // Ui = LINKS, Wi = BEFORE
  function ji({ target: e }) { // ji = carry, e = target
    let t = e instanceof Element ? e.closest(Ui) : null; // t = link, e = target, Ui = LINKS
    t && (t.hash = ht(location.hash) ? location.hash : "");
  }
  function Po() { // Po = keepViewAcrossLanguages
    Wi.forEach((e) => document.addEventListener(e, ji));
  }

  // src/host/languages.ts
  function _t({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // _t = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    let o = xn(n); // o = around, xn = languageAround, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }

  // src/host/parity.ts
  function Ao(e, t) { // Ao = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var Oo = ["Community Development", "Community Development/What we do"], Bi = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Oo = PAGES, Bi = TRANSLATION
  function Ro(e) { // Ro = isPlacePage, e = title
    return Oo.includes(e) || Oo.includes(e.replace(Bi, ""));
  }

  // src/explore/relatives.ts
  function Lo(e) { // Lo = createRelatives, e = programs
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
  var qi = /* @__PURE__ */ new Set([ // qi = RTL
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
  function Oe(e) { // Oe = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && qi.has(t) ? "rtl" : "ltr";
  }

  // src/views/address.ts
  var Mo = "programExplorer"; // Mo = STATE_KEY
  function $o(e, t) { // $o = createAddress, e = view, t = isOurs
    let n = () => e.location.hash.replace(/^#/, ""), r = () => { // n = fragment, e = view, r = remembered
      let l = e.history.state, c = typeof l == "object" && l !== null ? l[Mo] : null; // l = state, e = view, c = kept, Mo = STATE_KEY
      return typeof c == "string" ? c : null;
    }, o = (l) => Object.assign({}, e.history.state, { [Mo]: l }), a = () => t(n()) ? n() : r(), s = a() || "", i = () => { // o = remember, l = text, e = view, Mo = STATE_KEY, a = read, t = isOurs, n = fragment, r = remembered, s = shown, i = stamp
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
  function wt(e) { // wt = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function Co(e, t, n, r, o, a) { // Co = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (m) => ({ text: m, language: a }), i = (m) => Z(m, r, o), l = (m) => t(m ? `status-${m}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, a = language, i = pick, Z = pickText, r = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      return d ? i(d.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, p = (m, d) => { // p = term, m = facetId, d = id
      var h; // h = _a
      if (d === Ve)
        return s(t("not-stated"));
      let f = (h = e.vocabularies.get(m)) == null ? void 0 : h.terms.get(d); // f = entry, h = _a, e = list, m = facetId, d = id
      return f ? i(f.label) : s(_e(d) && m === "status" ? l(d) : m === "language" ? n.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, d) => { // m = facetId, d = id
        let f = `${m} ${d}`, h = c.get(f) || p(m, d); // f = key, m = facetId, d = id, h = label, c = known, p = term
        return c.set(f, h), h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, Ho, Vi, te, Sn, Et, Fo, St, Do, En, kn, Ki, Ge = /* @__PURE__ */ Symbol.for("pv"), Tt = {}, Pt = [], Gi = /^m(i|n|o|s|text|space)$/, Tn = Array.isArray, Pn = Pt.slice, me = Object.assign; // P = options, Ho = vnodeId, Vi = isValidElement, te = rerenderQueue, Sn = prevDebounce, Et = rerenderCount, Fo = depthSort, St = EVENT_DISPATCHED, Do = CAPTURE_REGEX, En = eventClock, kn = eventProxies, Ki = i, Ge = VNODE_MARKER, Tt = EMPTY_OBJ, Pt = EMPTY_ARR, Gi = MATHML_TOKEN_ELEMENTS, Tn = isArray, Pn = slice, me = assign
  function pe(e) { // pe = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Uo(e, t, n) { // Uo = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Pn.call(arguments, 2) : n), Ke(e, s, r, o, null);
  }
  function Ke(e, t, n, r, o) { // Ke = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ge, __v: o || ++Ho, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Ge = VNODE_MARKER, o = original, Ho = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function At() { // At = createRef
    return { current: null };
  }
  function re(e) { // re = Fragment, e = props
    return e.children;
  }
  function B(e, t) { // B = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function ne(e, t) { // ne = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && ne(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : ne(e);
  }
  function Ji(e) { // Ji = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = me({ constructor: Ge }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), An(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || ne(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, Ko(o, t, a), n.__ = n.__e = null, t.__e != r && Wo(t));
  }
  function Wo(e) { // Wo = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Wo(e);
  }
  function No(e) { // No = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, te.push(e), Et++)) && Sn == P.debounceRendering || ((Sn = P.debounceRendering) || queueMicrotask)(jo);
  }
  function jo() { // jo = process
    try {
      for (var e, t = 1; te.length; ) te.length > t && te.sort(Fo), e = te.shift(), t = te.length, 8 & e.__g && Ji(e); // e = c, t = l, te = rerenderQueue, Fo = depthSort, Ji = renderComponent
    } finally {
      (Et = te.length) && (Sn || queueMicrotask)(jo);
    }
  }
  function Bo(e, t, n, r, o, a, s, i, l, c, u) { // Bo = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var p, m, d, f, h, y, _ = r.__k || Pt, x = t.length; // p = i, m = oldVNode, d = childVNode, f = newDom, h = firstChildDom, y = result, _ = oldChildren, r = oldParentVNode, Pt = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = zi(n, t, _, l, x), p = 0; p < x; p++) (d = n.__k[p]) != null && (m = ~d.__i && _[d.__i] || Tt, d.__i = p, y = An(e, d, m, o, a, s, i, l, c, u), f = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && On(m.ref, null, d, m), d.ref && u.push(d.ref, d.__c || f, d)), h = h || f, 4 & d.__u ? (l = qo(d, l, e, !m.__v), m.__e && (m.__e = null)) : typeof d.type == "function" && y !== void 0 ? l = y : f && (l = f.nextSibling), d.__u &= -21); // l = oldDom, zi = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, x = newChildrenLength, p = i, d = childVNode, m = oldVNode, Tt = EMPTY_OBJ, y = result, An = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, f = newDom, On = applyRef, h = firstChildDom, qo = insert, void = type
    return n.__e = h, l;
  }
  function zi(e, t, n, r, o) { // zi = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, p, m, d, f = n.length, h = f, y = 0, _ = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, p = lisLengths, m = hi, d = mid, f = oldChildrenLength, n = oldChildren, h = remainingOldChildren, y = skew, _ = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = Ke(null, s) : Tn(s) ? s = x[a] = Ke(re, { children: s }) : s.constructor === Ge && s.__b ? s = x[a] = Ke(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Xi(s, n, l, h)) && (h--, (i = n[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? y-- : c == l + 1 ? y++ : c != l && (c > l ? y-- : y++, _ = 1)) : (~c || (o > f ? y-- : o < f && y++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Ke = createVNode, Tn = isArray, re = Fragment, Ge = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Xi = findMatchingIndex, n = oldChildren, h = remainingOldChildren, _ = moved, f = oldChildrenLength
    if (_) {
      for (u = [], p = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // u = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (y = 0, m = u.length; y < m; ) u[d = y + m >> 1] < s.__i ? y = d + 1 : m = d; // y = skew, m = hi, u = tails, d = mid, s = childVNode
        u[y] = s.__i, p[a] = y + 1;
      }
      for (y = u.length; a--; ) p[a] && (p[a] == y ? y-- : x[a].__u |= 4); // y = skew, u = tails, a = i, p = lisLengths, x = newChildren
    }
    if (h) for (a = 0; a < f; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = ne(i)), Rn(i, i));
    return r;
  }
  function qo(e, t, n, r) { // qo = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = qo(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ne(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ne = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Xi(e, t, n, r) { // Xi = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Io(e, t, n) { // Io = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function vt(e, t, n, r, o) { // vt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Io(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Io(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = kn[t] || (kn[t] = Qi(t)), (e.__a || (e.__a = {}))[t] = En, a = t != (t = t.replace(Do, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function Qi(e) { // Qi = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[St] == null) t[St] = En++;
        else if (t[St] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function An(e, t, n, r, o, a, s, i, l, c) { // An = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, p, m, d, f, h, y, _, x, v, b, k, O, w, S, T, M, q, V = t.type; // u = tmp, p = resumed, m = oldCommitQueueLength, d = c, f = oldProps, h = oldState, y = snapshot, _ = newProps, x = isClassComponent, v = provider, b = componentContext, k = renderHook, O = count, w = renderResult, S = startMarker, T = end, M = i, q = child, V = newType, t = newVNode
    if (t.constructor !== Ge) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, p = a = [], u.nodeType == 8 ? i = kt(u, a) : a.push(u), i = a[0] || i), (u = P.__b) && u(t);
    e: if (typeof V == "function") {
      m = s.length;
      try {
        if (_ = t.props, x = (u = V.prototype) && u.render, v = (u = V.contextType) && r[u.__c], b = u ? v ? v.props.value : u.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (x ? t.__c = d = new V(_, b) : (t.__c = d = new B(_, b), d.constructor = V, d.render = Zi), v && v.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), x && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = me({}, d.__s)), me(d.__s, V.getDerivedStateFromProps(_, d.__s)))), f = d.props, h = d.state, d.__v = t, n.__c) {
          if (_ !== f && x && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(_, b), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(_, d.__s, b) === !1) {
            t.__v != n.__v && (d.props = _, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function($) {
              $ && ($.__ = t);
            }), Pt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ne(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(_, d.__s, b), x && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(f, h, y);
          });
        } else x && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), x && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = b, d.props = _, d.__P = e, d.__g &= -5, k = P.__r, O = x ? 25 : 0;
        do
          d.__g &= -9, k && k(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++O < 25);
        x && (Pt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = me({}, r, d.getChildContext())), x && n.__c && d.getSnapshotBeforeUpdate && (y = d.getSnapshotBeforeUpdate(f, h)), w = u && u.type === re && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function($) {
          $ && Rn($, $);
        }), n.__k = null), i = n.__k ? ne(n, 0) : null), i = Bo(e, Tn(w) ? w : [w], t, n, r, o, a, s, i, l, c), _.__P && (t.__e = null, i = u), t.__u &= -161, p && p.some(pe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch ($) {
        if (s.length = m, t.__v = null, l || a) if ($ && $.then) {
          if (t.__u |= 128 | l, a) {
            for (~(M = a.indexOf(i || void 0)) || (M = a.length); (q = a[M - 1]) && q.nodeType == 8; ) M--; // M = i, a = excessDomChildren, i = oldDom, void = oldDom, q = child
            for (; M < a.length; M++) if (q = a[M]) if (a[M] = null, S) { // M = i, a = excessDomChildren, q = child, S = startMarker
              if (q == T) break;
            } else {
              if (q.nodeType != 8) break;
              q.data.startsWith("$s") && (T = kt(S = q));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            S = i;
          }
          (u = kt(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(pe);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), $ && $.then || Vo(t), P.__e($, t, n);
      }
    } else i = t.__e = Yi(n.__e, t, n, r, o, a, s, l, c, e);
    return (u = P.diffed) && u(t), i;
  }
  function kt(e, t) { // kt = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Vo(e) { // Vo = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Vo));
  }
  function Ko(e, t, n) { // Ko = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) On(n[r++], n[r++], n[r++]); // r = i, n = refQueue, On = applyRef
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
  function Yi(e, t, n, r, o, a, s, i, l, c) { // Yi = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, p, m, d, f, h, y, _, x = n.props || Tt, v = t.props, b = t.type; // u = i, p = newHtml, m = oldHtml, d = newChildren, f = value, h = inputValue, y = checked, _ = doc, x = oldProps, n = oldVNode, Tt = EMPTY_OBJ, v = newProps, t = newVNode, b = nodeType
    if (b == "svg" ? o = "http://www.w3.org/2000/svg" : b == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((f = a[u]) && (b ? f.localName == b : f.nodeType == 3)) { // u = i, a = excessDomChildren, f = value, b = nodeType
        e = f, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = c.ownerDocument || document, !b) return _.createTextNode(v);
      e = _.createElementNS(o, b, v.is ? v : c), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (b) {
      if (c = b == "template" && e.content || e, a = b == "textarea" && v.defaultValue != null ? null : a && Pn.call(c.childNodes), !i && a) for (x = {}, u = 0; u < e.attributes.length; u++) x[(f = e.attributes[u]).name] = f.value;
      for (u in x) f = x[u], u == "dangerouslySetInnerHTML" ? m = f : u == "children" || u in v || u == "value" && "defaultValue" in v || u == "checked" && "defaultChecked" in v || vt(e, u, null, f, o); // u = i, x = oldProps, f = value, m = oldHtml, v = newProps, vt = setProperty, e = dom, o = namespace
      for (u in v) f = v[u], u == "children" ? d = f : u == "dangerouslySetInnerHTML" ? p = f : u == "value" ? h = f : u == "checked" ? y = f : i && typeof f != "function" || x[u] === f || vt(e, u, f, x[u], o); // u = i, v = newProps, f = value, d = newChildren, p = newHtml, h = inputValue, y = checked, i = isHydrating, x = oldProps, vt = setProperty, e = dom, o = namespace
      p ? (i || m && (p.__html == m.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (m && (e.textContent = ""), (b == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Gi.test(b)) && (o = "http://www.w3.org/1999/xhtml"), Bo(c, Tn(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && ne(n, 0), i, l), a && a.some(pe)), i && b != "textarea" || (u = "value", b == "progress" && h == null ? e.removeAttribute(u) : h == null || h === e[u] && (b != "progress" || h) || vt(e, u, h, x[u], o), u = "checked", y != null && y != e[u] && vt(e, u, y, x[u], o));
    } else x === v || i && e.data == v || (e.data = v);
    return e;
  }
  function On(e, t, n, r) { // On = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function Rn(e, t, n) { // Rn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || On(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Rn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = kt(r, a = [])) && (r == e.__e && a.some(pe), pe(o), pe(r)), n || pe(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Zi(e, t, n) { // Zi = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Ln(e, t) { // Ln = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Ke(re, { children: [e] }), o = [], a = [], An(t, t.__k, r || Tt, Tt, t.namespaceURI, r ? null : t.firstChild ? Pn.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), Ko(o, t.__k, a), t.__k.props.children = null;
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
    throw Et = 0, e;
  } }, Ho = 0, Vi = function(e) {
    return e != null && e.constructor === Ge;
  }, B.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = me({}, this.state)), typeof e == "function" && (e = e(me({}, n), this.props)), e && (me(n, e), this.__v && (t && this.__k.push(t), No(this)));
  }, B.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), No(this));
  }, B.prototype.render = re, te = [], Et = 0, Fo = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, St = /* @__PURE__ */ Symbol(), Do = /(PointerCapture)$|Capture$/i, En = 0, kn = {}, Ki = 0;

  // src/explore/fold.ts
  var Mn = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", el = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", tl = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), Go = /* @__PURE__ */ new Map([ // Mn = UNSPACED, el = BETWEEN, tl = LEFT_OUT, Go = PLAIN
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
  ]), nl = new RegExp(`[${Array.from(Go.keys()).join("")}]`, "g"), rl = /^[\0-\x7f]*$/, Jo = new RegExp(`[${Mn}]+|[^${Mn}${el}]+`, "g"), ol = new RegExp(`[${Mn}]`), al = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Je(e) { // Je = fold, e = text
    return rl.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(tl, "").replace(nl, (t) => Go.get(t) || t);
  }
  function Ot(e, t) { // Ot = eachWord, e = folded, t = visit
    e.replace(Jo, (n, r) => (t(n, r), ""));
  }
  function zo(e) { // zo = line, e = text
    let t = Je(e).match(Jo); // t = words, Je = fold, e = text, Jo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function $n(e) { // $n = isUnspaced, e = word
    return ol.test(e);
  }
  function Xo(e) { // Xo = needleOf, e = word
    return $n(e) || al.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Cn(e) { // Cn = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Pe(n)),
      []
    );
  }
  function Yo(e) { // Yo = textsOf, e = program
    return [
      Pe(e.title),
      Cn([e.summary]),
      Cn(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function sl(e, t, { id: n, label: r, aliases: o }) { // sl = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Cn([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function Qo(e) { // Qo = joined, e = texts
    return e.map(zo).join(`
`);
  }
  function Zo(e) { // Zo = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let [s, i, l] = Yo(o).map(Qo); // s = title, i = summary, l = rest, Yo = textsOf, o = program, Qo = joined
      return t[2 * a] = s.length, t[2 * a + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = sl(e, o.id, a); // s = names, sl = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: Qo(s), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function ea(e, { lines: t, terms: n }, r) { // ea = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o)
      return o.names;
    let a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? Yo(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function il(e) { // il = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Je(s); // i = plain, Je = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let o = " ", a = [0]; // o = line, a = places
    return Ot(t, (s, i) => { // Ot = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let c = i; c <= i + s.length; c++) // c = i, i = at, s = word
        a.push((l = n[c]) != null ? l : e.length);
    }), { line: o, places: a };
  }
  function Rt(e, t) { // Rt = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = il(e), o = new Uint8Array(e.length); // n = line, r = places, il = lineWithPlaces, e = text, o = hits
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
  function ta(e, t, n) { // ta = slips, e = a, t = b, n = most
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
  var na = 4, ll = 8, ra = /* @__PURE__ */ new WeakMap(); // na = LEAST_LETTERS, ll = LONG, ra = vocabularies
  function ul(e) { // ul = wordsOf, e = haystack
    let t = ra.get(e); // t = known, ra = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return ra.set(e, o), o;
  }
  function cl({ counts: e }, t) { // cl = nearest, e = counts, t = word
    let n = t.length < ll ? 1 : 2, r = null, o = 1 / 0; // n = most, t = word, ll = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = candidate
      let i = (l, c) => { // i = offer, l = part, c = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let u = ta(t, l, n), p = u + c + 0.4 / a; // u = found, ta = slips, t = word, l = part, n = most, p = cost, c = begun, a = times
        u <= n && p < o && (r = s, o = p);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function dl({ list: e }, t) { // dl = cut, e = list, t = run
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
  function pl(e, t) { // pl = otherwise, e = words, t = word
    if ($n(t))
      return dl(e, t);
    let n = /\d/.test(t) ? null : cl(e, t); // n = similar, t = word, cl = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function ml(e, t, n) { // ml = spelling, e = index, t = haystack, n = needle
    for (let r of ea(e, t, n)) { // r = text, ea = textsWith, e = index, t = haystack, n = needle
      let o = Rt(r, [n]).find((a) => a.hit); // o = hit, Rt = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function oa(e, t, n) { // oa = forgive, e = index, t = haystack, n = needles
    let r = ul(t), o = [], a = !1; // r = words, ul = wordsOf, t = haystack, o = used, a = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        o.push(s);
      else if (i.length >= na && r.line.indexOf(i) !== -1)
        o.push(i);
      else {
        let l = i.length < na ? null : pl(r, i); // l = others, i = word, na = LEAST_LETTERS, pl = otherwise, r = words
        if (!l)
          return null;
        o.push(...l), a = !0;
      }
    }
    return o.every((s, i) => s === n[i]) ? null : { needles: o, corrected: a ? o.map((s) => ml(e, t, s)) : null };
  }

  // src/explore/search.ts
  var fl = 200, gl = 16, yl = 24, hl = 12, xl = 6, bl = 2, ia = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Nn = /* @__PURE__ */ new WeakMap(); // fl = MOST_LETTERS, gl = MOST_WORDS, yl = IN_TITLE, hl = IN_TERM, xl = IN_SUMMARY, bl = IN_REST, ia = NOTHING, Nn = memories
  function In(e) { // In = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, fl).split(/["“”„«»]/).forEach((n, r) => { // e = text, fl = MOST_LETTERS, n = part, r = i
      let o = []; // o = words
      Ot(Je(n), (a) => o.push(a)), r % 2 && o.length > 1 ? t.add(" " + o.join(" ")) : o.forEach((a) => t.add(Xo(a)));
    }), Array.from(t).slice(0, gl);
  }
  function _l({ terms: e, lines: t }, n) { // _l = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => Ae(o, a), j(t.length)) : null;
  }
  function aa(e, t, n) { // aa = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => _l(e, l)), s = j(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, _l = termHits, s = programs, j = noBits, i = scores
    return r.forEach((l, c) => { // r = lines, l = line, c = i
      if (n && !qe(n, c))
        return;
      let u = 0; // u = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let m = t[p], d = a[p], f = l.indexOf(m), h = f !== -1 && f < o[2 * c]; // m = needle, t = needles, p = n, d = hits, a = byTerm, f = at, l = line, h = inTitle, o = ends, c = i
        if (!h && d && qe(d, c))
          u += hl;
        else {
          if (f === -1)
            return;
          {
            let y = h ? yl : f < o[2 * c + 1] ? xl : bl; // y = weight, h = inTitle, yl = IN_TITLE, f = at, o = ends, c = i, xl = IN_SUMMARY, bl = IN_REST
            u += l.charCodeAt(f + m.length) === 32 ? y * 1.5 : y;
          }
        }
      }
      dt(s, c), i[c] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function sa({ programs: e }) { // sa = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function wl(e, t) { // wl = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function la(e) { // la = remember, e = index
    let t = Nn.get(e); // t = memory, Nn = memories, e = index
    return t || (t = { haystack: Zo(e), text: "", found: ia }, Nn.set(e, t)), t;
  }
  function ua(e) { // ua = prepareSearch, e = index
    la(e);
  }
  function Hn(e, t) { // Hn = search, e = index, t = text
    let n = Nn.get(e); // n = known, Nn = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = In(t); // r = needles, In = needlesOf, t = text
    if (!r.length)
      return ia;
    let o = n || la(e), { haystack: a, found: s } = o, i = aa(a, r, wl(s, r) ? s.programs : null); // o = memory, n = known, la = remember, e = index, a = haystack, s = last, i = found, aa = scan, r = needles, wl = narrows
    if (sa(i)) {
      let l = oa(e, a, r), c = l && aa(a, l.needles, null); // l = forgiven, oa = forgive, e = index, a = haystack, r = needles, c = better, aa = scan
      l && c && !sa(c) && (i = Object.assign({}, c, { corrected: l.corrected }));
    }
    return o.text = t, o.found = i, i;
  }

  // src/explore/facets.ts
  function Re(e, t) { // Re = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let o = e.terms.get(r); // o = term, e = facet, r = id
      o && n.add(o);
    }
    return Array.from(n);
  }
  function ca(e, t) { // ca = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => Ae(n, r), j(e)) : null;
  }
  function da(e, t, n) { // da = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = ca(e.programs.length, Re(o, t)); // a = programs, ca = anyOf, e = index, Re = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function Fn(e, t, n) { // Fn = passing, e = size, t = filters, n = except
    let r = ct(e); // r = programs, ct = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && So(r, o);
    }), r;
  }
  function Dn(e, t) { // Dn = countMatches, e = index, t = query
    let n = da(e, t, Hn(e, t.text).programs); // n = filters, da = filtersOf, e = index, t = query, Hn = search
    return ee(Fn(e.programs.length, n));
  }
  function pa(e, t) { // pa = explore, e = index, t = query
    let n = e.programs.length, r = Hn(e, t.text), o = da(e, t, r.programs), a = Fn(n, o), s = []; // n = size, e = index, r = found, Hn = search, t = query, o = filters, da = filtersOf, a = matches, Fn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), c = l ? Fn(n, o, i.id) : a, u = Re(i, t), p = Array.from(i.terms.values(), (m) => { // l = filter, o = filters, i = facet, c = others, Fn = passing, n = size, a = matches, u = chosen, Re = chosenTerms, t = query, p = terms, m = term
        let d = ee(m.programs, c), f = u.indexOf(m) !== -1, h = f ? ee(ca(n, u.filter((y) => y !== m)) || c, c) : l ? ee(l, c, m.programs) : d; // d = own, ee = count, m = term, c = others, f = isChosen, u = chosen, h = after, ca = anyOf, n = size, y = other, l = filter
        return { term: m, chosen: f, after: h, own: d };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: ee(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function Le(e, t) { // Le = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Un(e, t, n) { // Un = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function ma(e, t, n) { // ma = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return Un(e, t, o.length < r.length ? o : r.concat(n));
  }
  function fa(e) { // fa = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function ga(e, t) { // ga = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Re(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var vl = /* @__PURE__ */ Symbol.for("pv"), Sl = 0; // vl = VNODE_MARKER, Sl = vnodeId
  function g(e, t, n, r, o, a) { // g = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var c = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: vl, __v: --Sl, __i: -1, __u: 0 }; // c = vnode, e = type, l = normalizedProps, n = key, s = ref, vl = VNODE_MARKER, Sl = vnodeId
    return (o || a) && (c.__source = o, c.__self = a), P.vnode && P.vnode(c), c;
  }

  // src/views/say.tsx
  function R({ text: e, language: t }, n, r = e) { // R = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ g("bdi", { children: r }) : /* @__PURE__ */ g("bdi", { lang: t, dir: Oe(t), children: r });
  }

  // src/views/chips.tsx
  function kl({ context: e, actions: t }, n) { // kl = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet", children: R(s, a, r("chip-facet", s.text)) }),
          R(i, a)
        ]
      }
    );
  }
  function El({ context: { msg: e }, state: t, actions: n }) { // El = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(Le(t.query, "")),
        children: [
          /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ g("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var Lt = class extends B { // Lt = Chips, B = x
    constructor() {
      super(...arguments);
      this.list = At();
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
      let { context: r, state: o, actions: a } = n, s = ga(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, ga = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ g("li", { children: kl(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ g("li", { children: El(n) }, "text"),
        /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function ya(e, t) { // ya = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = Le(t, ""); // r = without, Le = withText, t = query
      n.push({ kind: "text", query: r, count: Dn(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = Re(r, t); // o = terms, Re = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = Un(t, r.id, []); // a = without, Un = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: Dn(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function Me(e, t, n, r) { // Me = heading, e = level, t = name, n = id, r = children
    return Uo(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Tl = 4; // Tl = MOST
  function ha({ context: e, state: t, actions: n }) { // ha = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = ya(a, t.query).slice(0, Tl), c = (u) => u.kind === "text" ? r("empty-text", t.query.text, u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, ya = wayOut, t = state, Tl = MOST, c = words, u = way
      "empty-without",
      o.facet(u.facet.id).text,
      u.terms.map((p) => o.term(u.facet.id, p.id).text).reduce((p, m) => r("list", p, m)),
      u.count
    );
    return /* @__PURE__ */ g("div", { class: "program-explorer__empty", children: [
      Me(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ g("p", { children: r("empty-hint") }),
      /* @__PURE__ */ g("ul", { children: [
        l.map((u) => /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: c(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function Mt(e) { // Mt = chevron, e = isOpen
    return /* @__PURE__ */ g("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Pl({ context: e, actions: t }, n, r) { // Pl = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: c, after: u, own: p } = r, m = `${i}:${n}:${l.id}`, d = o(c ? "count-without" : "count-after", u); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, c = chosen, u = after, p = own, r = count, m = id, n = facet, d = description
    return /* @__PURE__ */ g(
      "div",
      {
        class: `program-explorer__term${p === 0 && !c ? " program-explorer__term--idle" : ""}`, // p = own, c = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ g("div", { class: "cdx-checkbox", children: /* @__PURE__ */ g("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ g(
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
            /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ g("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ g("span", { class: "cdx-label__label__text", children: R(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ g("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${m}:count`, children: d })
        ]
      },
      l.id
    );
  }
  function Al(e, { facet: t, terms: n }) { // Al = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, c = o.folded.has(t.id), u = `${l}:${t.id}`, p = R(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, c = folded, t = facet, u = bodyId, p = label, R = say
    return /* @__PURE__ */ g("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ g("legend", { children: /* @__PURE__ */ g(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !c,
          "aria-controls": u,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ g("span", { id: `${u}::label`, children: p }),
            Mt(!c)
          ]
        }
      ) }),
      /* @__PURE__ */ g("div", { id: u, hidden: c, children: n.map((m) => Pl(e, t.id, m)) })
    ] }, t.id);
  }
  function $t(e) { // $t = filters, e = view
    return e.state.exploration.facets.map((t) => Al(e, t));
  }

  // src/views/filter-dialog.tsx
  var Ol = "button:not([disabled]), input:not([disabled]), select, a[href]", xa = "program-explorer-locked", Ct = class extends B { // Ol = FOCUSABLE, xa = LOCK_CLASS, Ct = FilterDialog, B = x
    constructor() {
      super(...arguments);
      this.box = At();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation(), this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current)
          return;
        let r = Array.from(this.box.current.querySelectorAll(Ol)).filter((i) => i.getClientRects().length > 0), o = r[0], a = r[r.length - 1], s = document.activeElement; // r = stops, Ol = FOCUSABLE, i = element, o = first, a = last, s = here
        n.shiftKey && (s === o || s === this.box.current) ? (n.preventDefault(), a == null || a.focus()) : !n.shiftKey && s === a && (n.preventDefault(), o == null || o.focus());
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement, document.documentElement.classList.add(xa), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(xa), this.before instanceof HTMLElement && this.before.focus();
    }
    render({ view: n }) {
      let { context: r, state: o, actions: a } = n, { msg: s, idPrefix: i } = r; // r = context, o = state, a = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ g("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ g(
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
            /* @__PURE__ */ g("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ g("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ g(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ g(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ g("div", { class: "program-explorer__dialog-body", children: $t(n) }),
            /* @__PURE__ */ g("div", { class: "program-explorer__dialog-foot", children: /* @__PURE__ */ g(
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
  var ba = /* @__PURE__ */ new WeakMap(), Rl = 1e9; // ba = orders, Rl = NEVER
  function jn(e, t) { // jn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function wa(e) { // wa = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Ll(e) { // Ll = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function Ml({ programs: e, languages: { chain: t, page: n } }) { // Ml = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => Z(a, t, n).text), { compare: o } = Ll(t.concat(n)); // r = titles, e = programs, a = title, Z = pickText, t = chain, n = page, o = compare, Ll = collatorFor
    return jn(r.length, (a, s) => o(r[a], r[s]));
  }
  function _a(e) { // _a = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function $l({ programs: e }, t) { // $l = byDate, e = programs, t = titleOrder
    let n = wa(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, wa = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, p = a && !s && i && J(i); // c = first, a = start, s = end, u = last, p = isOpenEnded, i = status, J = isCurrent
      r[l] = _a(c && F(c)), o[l] = p ? Rl : _a(u && N(u));
    }), jn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Cl({ programs: e }, t) { // Cl = byStatus, e = programs, t = dateOrder
    let n = wa(t), r = new Uint8Array(e.length); // n = dateRanks, wa = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * D.indexOf(o) : 2 * D.indexOf("past") - 1;
    }), jn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function Wn(e, t) { // Wn = orderOf, e = index, t = sort
    let n = ba.get(e); // n = known, ba = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), ba.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? Ml(e) : t === "newest" ? $l(e, Wn(e, "title")) : Cl(e, Wn(e, "newest")), n.set(t, r)), r;
  }
  function Nl(e, t) { // Nl = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function ze(e) { // ze = effectiveSort, e = query
    let t = In(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, In = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function va(e, t, n, r) { // va = order, e = index, t = matches, n = query, r = scores
    let o = ze(n), a = []; // o = sort, ze = effectiveSort, n = query, a = shown
    for (let s of Wn(e, o)) // s = i, Wn = orderOf, e = index, o = sort
      qe(t, s) && a.push(s);
    return o === "relevance" ? Nl(a, r) : a;
  }

  // src/views/details.tsx
  var Il = ["status", "period"]; // Il = OWN_ROWS
  function L(e, t) { // L = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ g("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ g("dt", { children: e }),
      /* @__PURE__ */ g("dd", { children: Array.isArray(t) ? /* @__PURE__ */ g("ul", { children: t.map((r) => /* @__PURE__ */ g("li", { children: r })) }) : t })
    ] });
  }
  function Hl(e) { // Hl = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function Sa(e, t, n, r) { // Sa = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: c } = e, u = (b) => b === null ? null : R(a.pick(b), i), p = (b) => b.map((k) => /* @__PURE__ */ g("bdi", { children: k })), m = (b, k) => /* @__PURE__ */ g("a", { href: e.urlOf(b), rel: "noopener", children: k }), d = (b) => b.map((k) => { // o = msg, a = labels, s = format, i = language, l = list, c = relatives, e = context, u = text, b = ids, R = say, p = names, k = other, g = a, m = link, d = related
      var O; // O = _a
      return /* @__PURE__ */ g(
        "a",
        {
          href: e.urlOfProgram(k),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(k));
          },
          children: u(((O = c.program(k)) == null ? void 0 : O.title) || k)
        }
      );
    }), { minutes: f, owner: h, partOf: y, reviewed: _ } = n, x = y === null ? void 0 : l.series.get(y), v = y === null ? [] : c.parts(y).filter((b) => b !== n.id);
    return /* @__PURE__ */ g("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((b) => !Il.includes(b)).map((b) => L(
        R(a.facet(b), i),
        (n.terms.get(b) || []).map((k) => R(a.term(b, k), i))
      )),
      L(o("detail-session"), f && (f[0] === f[1] ? o("detail-minutes", f[0]) : o("detail-minutes-range", f[0], f[1]))),
      L(o("detail-duration"), u(n.duration)),
      L(o("detail-scale"), u(n.scale)),
      L(o("detail-team"), p(n.team)),
      L(o("detail-partners"), p(n.partners)),
      L(o("detail-materials"), n.materials.map(({ target: b, label: k }) => m(b, u(k)))),
      L(o("detail-part-of"), x ? x.target ? m(x.target, u(x.title)) : u(x.title) : d(y === null ? [] : [y])),
      L(o("detail-siblings"), d(v)),
      L(o("detail-parts"), d(c.parts(n.id))),
      L(o("detail-follows"), d(c.before(n.id))),
      L(o("detail-followed-by"), d(n.followedBy)),
      L(o("detail-owner"), h),
      L(o("detail-reviewed"), _ && s.date(_)),
      L(o("detail-sources"), n.sources.map((b) => m({ url: b }, /* @__PURE__ */ g("bdi", { title: b, children: Hl(b) })))),
      L(o("detail-share"), /* @__PURE__ */ g("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Fl = ["kind", "format"], Bn = "capacity"; // Fl = META_FACETS, Bn = TAG_FACET
  function ka(e, t, n) { // ka = marked, e = picked, t = words, n = around
    return R(e, n, t.length ? Rt(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ g("mark", { children: r }) : r) : e.text);
  }
  function Dl({ context: e, program: t }) { // Dl = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ g("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact", children: a }),
      Fl.map((s) => { // Fl = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ g("span", { class: "program-explorer__fact", children: R(n.term(s, l), o) }, l));
      })
    ] });
  }
  var Nt = class extends B { // Nt = Card, B = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: c, language: u, idPrefix: p } = n, m = c.pick(o.title), d = `${p}:program:${o.id}`, f = o.summary && c.pick(o.summary), h = o.terms.get(Bn) || [], y = ka(m, s, u); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, c = labels, u = language, p = idPrefix, m = title, d = titleId, f = summary, h = tags, Bn = TAG_FACET, y = name, ka = marked
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        Me(i, "program-explorer__title", d, o.target ? /* @__PURE__ */ g("a", { href: n.urlOf(o.target), rel: "noopener", children: y }) : y),
        Dl(t),
        f && /* @__PURE__ */ g("p", { class: "program-explorer__summary", children: [
          ka(f, s, u),
          f.language.toLowerCase() !== c.wanted && /* @__PURE__ */ g("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(f.language)) })
        ] }),
        /* @__PURE__ */ g("div", { class: "program-explorer__card-foot", children: [
          h.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", "aria-label": c.facet(Bn).text, children: h.map((_) => /* @__PURE__ */ g("li", { children: R(c.term(Bn, _), u) }, _)) }),
          /* @__PURE__ */ g(
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
                Mt(a)
              ]
            }
          )
        ] }),
        a && Sa(n, r, o, `${d}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Ul({ context: e, state: t }, n) { // Ul = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && ze(t.query) === "status", i = (l, c) => l || { text: c, language: e.language, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, ze = effectiveSort, t = state, i = headingOf, l = own, c = text
    return n.map((l, c) => { // n = programs, l = program, c = at
      let u = n[c - 1], p = J(l.status); // u = before, n = programs, c = at, p = isNow, J = isCurrent, l = program
      return !s || u && J(u.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Ea(e) { // Ea = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((d) => a.programs[d]), c = n.order.length - n.limit, u = Ul(e, l), p = (m = u[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, d = at, c = rest, u = entries, Ul = withHeadings, p = titleLevel, m = _a
    return /* @__PURE__ */ g(re, { children: [
      /* @__PURE__ */ g("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: u.map(({ program: d, group: f }) => /* @__PURE__ */ g("li", { children: [
        f && Me(s, "program-explorer__group", f.anchors[0], [
          ...f.anchors.slice(1).map((h) => /* @__PURE__ */ g("span", { id: h })),
          R(f, t.language)
        ]),
        /* @__PURE__ */ g(
          Nt,
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
      i > 0 && /* @__PURE__ */ g("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: o("see-all", n.order.length) }),
      !i && c > 0 && /* @__PURE__ */ g("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", c) })
    ] });
  }

  // src/views/search-box.tsx
  function Ta({ context: e, state: t, actions: n }) { // Ta = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ g("div", { class: "program-explorer__search cdx-search-input", role: "search", "aria-label": r("search"), children: /* @__PURE__ */ g("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
      /* @__PURE__ */ g(
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
      /* @__PURE__ */ g("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
    ] }) });
  }

  // src/views/toolbar.tsx
  function Wl({ context: e, state: t, actions: n }) { // Wl = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = ze(t.query), s = pt.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, ze = effectiveSort, t = state, s = sorts, pt = SORTS, i = each
    return /* @__PURE__ */ g("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ g("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ g(
        "select",
        {
          class: "cdx-select",
          id: `${o}-sort`,
          value: a,
          onChange: (i) => n.sort(i.currentTarget.value),
          children: s.map((i) => /* @__PURE__ */ g("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
        }
      )
    ] });
  }
  function Pa(e) { // Pa = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: o, list: a } = t, s = 0; // t = context, n = state, r = actions, e = view, o = msg, a = list, s = chosen
    return n.query.chosen.forEach((i) => { // n = state, i = terms
      s += i.length;
    }), /* @__PURE__ */ g("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ g(
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
      /* @__PURE__ */ g("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: o("count", n.toldCount, a.programs.length) }),
      !t.limit && Wl(e)
    ] });
  }

  // src/views/explorer.tsx
  function Aa(e) { // Aa = explorer, e = view
    let { context: t, state: n } = e, { limit: r, msg: o } = t, { found: a, count: s } = n.exploration; // t = context, n = state, e = view, r = limit, o = msg, a = found, s = count
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ g("div", { class: "program-explorer__panel", children: $t(e) }),
      /* @__PURE__ */ g("div", { class: "program-explorer__main", children: [
        !r && Ta(e),
        Pa(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ g(Lt, { view: e }),
        a.corrected && s > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected", children: o("results-for", n.query.text, a.corrected.join(" ")) }),
        s > 0 ? Ea(e) : ha(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ g(Ct, { view: e })
    ] });
  }

  // src/views/state.ts
  var Xe = 60, jl = 6; // Xe = CARDS, jl = CARDS_AT_ONCE
  function Qe(e, t, n) { // Qe = derive, e = context, t = asked, n = before
    let r = pa(e.index, t), o = va(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, pa = explore, e = context, t = asked, o = places, va = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Xe, a + 1, s ? s.limit : 0),
      drawn: o.length <= Xe ? Xe : Math.max(jl, a + 1, s ? s.drawn : 0)
    };
  }
  function Oa(e, t, n) { // Oa = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Qe(e, r, null).query.program === n ? r : Object.assign({}, mt, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Bl = 640, ql = 300, Vl = 80, Kl = 500; // Bl = PANEL_NEEDS, ql = TYPING_PAUSE, Vl = FILL_AFTER, Kl = PREPARE_AFTER
  function Ra(e, t, n, r) { // Ra = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign( // o = view, e = root, a = typing, s = filling, i = isStopped, l = state
      { narrow: u(), filtersOpen: !1, folded: /* @__PURE__ */ new Set() },
      c(null)
    );
    function c(w) { // c = addressed, w = before
      let S = n && bt(n.read(), t.index) || t.preset, T = Qe(t, S, w); // S = query, n = address, bt = fromFragment, t = context, T = derived, Qe = derive, w = before
      return Object.assign(T, { drawn: T.limit, toldCount: T.exploration.count });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Bl;
    }
    function p(w) { // p = draw, w = change
      var T; // T = _a
      l = Object.assign({}, l, w);
      let S = e.contains(e.ownerDocument.activeElement); // S = hadFocus, e = root
      try {
        Ln(Aa({ context: t, state: l, actions: b }), e);
      } catch (M) {
        v(), r(M);
        return;
      }
      S && !e.contains(e.ownerDocument.activeElement) && ((T = e.querySelector('[role="status"]')) == null || T.focus({ preventScroll: !0 })), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), Vl));
    }
    function m(w) { // m = fragmentOf, w = query
      return xt(w, t.list.facets);
    }
    function d(w) { // d = write, w = change
      if (!i) {
        let S = m(l.query); // S = text, m = fragmentOf, l = state
        n == null || n.write(S === m(t.preset) ? "" : S || "programs", w);
      }
    }
    function f() { // f = settle
      a !== void 0 && (o.clearTimeout(a), a = void 0, d("replace"), p({ toldCount: l.exploration.count }));
    }
    function h(w) { // h = choose, w = query
      f();
      let S = Qe(t, w, l); // S = derived, Qe = derive, t = context, w = query, l = state
      p(Object.assign(S, { toldCount: S.exploration.count })), d("push");
    }
    function y(w) { // y = elementOf, w = id
      let S = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // S = title, e = root, t = context, w = id
      return S && S.closest("article");
    }
    function _(w) { // _ = focusOn, w = id
      var T; // T = _a
      let S = w === void 0 ? null : y(w); // S = card, w = id, y = elementOf
      (T = S == null ? void 0 : S.querySelector("a, button")) == null || T.focus({ preventScroll: !0 });
    }
    function x() { // x = onResize
      u() !== l.narrow && p({ narrow: !l.narrow, filtersOpen: !1 });
    }
    function v() { // v = stop
      i = !0, o.clearTimeout(a), o.clearTimeout(s), k == null || k.disconnect(), o.removeEventListener("resize", x), O == null || O(), Ln(null, e);
    }
    let b = { // b = actions
      search: (w) => { // w = text
        p(Qe(t, Le(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(f, ql);
      },
      toggle: (w, S) => h(ma(l.query, w, S)),
      apply: h,
      sort: (w) => h(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => h(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var S; // S = _a
        h(Oa(t, l.query, w)), (S = y(w)) == null || S.scrollIntoView(), _(w);
      },
      clear: () => h(fa(l.query)),
      showMore: () => {
        var T; // T = _a
        let w = l.order[l.limit], S = l.limit + Xe; // w = first, l = state, S = limit, Xe = CARDS
        p({ limit: S, drawn: S }), _(w === void 0 || (T = t.index.programs[w]) == null ? void 0 : T.id);
      },
      openFilters: () => p({ filtersOpen: !0 }),
      closeFilters: () => p({ filtersOpen: !1 }),
      fold: (w) => { // w = facet
        let S = new Set(l.folded); // S = folded, l = state
        S.delete(w) || S.add(w), p({ folded: S });
      }
    }, k = "ResizeObserver" in o ? new ResizeObserver(x) : null;
    k == null || k.observe(e), o.addEventListener("resize", x);
    let O = n == null ? void 0 : n.onMove(e, () => { // O = forgetMoves, n = address, e = root
      o.clearTimeout(a), a = void 0, p(c(l));
    });
    p({}), o.setTimeout(() => ua(t.index), Kl), n && n.read() !== "" && (d("replace"), wt(() => { // p = draw, o = view, ua = prepareSearch, t = context, Kl = PREPARE_AFTER, n = address, d = write, wt = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = y(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var Gl = "program-explorer-hidden"; // Gl = HIDDEN_CLASS
  function La(e) { // La = claim, e = host
    return qn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function qn(e) { // qn = stateOf, e = host
    return e.root.dataset.state;
  }
  function Ye(e, t) { // Ye = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(Gl, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/versions.ts
  var Ma = "Special:MyLanguage/", Jl = /^(?:[a-z][\w-]*|Special):/; // Ma = MY_LANGUAGE, Jl = ELSEWHERE
  function $a(e, { root: t, statics: n }, r) { // $a = createVersions, e = wiki, t = root, n = statics, r = chain
    let o = r.indexOf(e.contentLanguage), a = o < 0 ? r : r.slice(0, o), s = /* @__PURE__ */ new Set(); // o = last, r = chain, e = wiki, a = codes, s = shown
    return n.forEach((i) => i.querySelectorAll("a").forEach((l) => s.add(l.getAttribute("href")))), (i) => { // n = statics, i = page, l = link, s = shown
      let l = i.replace(Ma, ""); // l = plain, i = page, Ma = MY_LANGUAGE
      if (!a.length || Jl.test(l))
        return e.urlOf(i);
      if (t.lang !== r[0])
        return e.urlOf(Ma + l);
      let [c = "", u] = l.split(/(?=#)/); // c = name, u = fragment, l = plain
      return a.map((p) => e.urlOf(`${c}/${p}${u || ""}`)).find((p) => s.has(p)) || e.urlOf(i);
    };
  }

  // src/host/raise.ts
  var zl = "program-explorer__app", Xl = 0; // zl = APP_CLASS, Xl = raised
  function Ql({ root: e }) { // Ql = ownsAddress, e = root
    let t = `.${Y}[data-state]`; // t = taken, Y = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function Yl({ current: e, past: t }) { // Yl = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && wt(() => { // r = anchor, wt = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Ca({ wiki: e }, t, n, r, o, a) { // Ca = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = Q(r), l = vo(s, i, o), c = _t(e, t), u = Co(n, i, l, c, e.contentLanguage, s), p = ko( // s = language, r = words, i = msg, Q = createMessages, l = format, vo = createFormat, o = names, c = chain, _t = readerLanguages, e = wiki, t = host, u = labels, Co = createLabels, n = list, p = index, ko = buildIndex
      n,
      { chain: c, page: e.contentLanguage },
      ln(),
      (y, _) => u.term(y, _).text
    ), m = Ql(t), d = $a(e, t, c), f = t.all === null ? "" : d(t.all), h = document.createElement("div");
    h.className = zl, h.lang = s, h.dir = Oe(s), t.root.append(h), Ye(t, "ready"), Ra(h, {
      list: n,
      index: p,
      relatives: Lo(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: bt(`programs?${t.preset}`, p) || mt,
      limit: t.limit,
      idPrefix: `program-explorer-${++Xl}`,
      urlOf: (y) => "url" in y ? y.url : d(y.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (y) => `${m ? "" : f}#programs?program=${y}`,
      urlOfAll: (y) => `${f}#${xt(y, n.facets) || "programs"}`
    }, m ? $o(window, ht) : null, (y) => { // m = owner, $o = createAddress, ht = isFragmentOurs, y = error
      h.remove(), a(y);
    }), h.isConnected && (Yl(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var Vn = "program-explorer__notice"; // Vn = CLASS
  function Ze(e, t, ...n) { // Ze = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function Na(e, t, n) { // Na = button, e = text, t = className, n = act
    let r = Ze("button", `cdx-button ${t}`, e); // r = made, Ze = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Kn(e) { // Kn = removeNotice, e = root
    e.querySelectorAll(`.${Vn}`).forEach((t) => t.remove());
  }
  function Gn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // Gn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    Kn(e);
    let s = Q(t), i = Ze( // s = msg, Q = createMessages, t = words, i = box, Ze = element
      "div",
      `${Vn} ${Vn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Ze("span", "cdx-message__icon"),
      Ze(
        "div",
        "cdx-message__content",
        Ze("p", "", r),
        ...o,
        ...a ? [Na(s("retry"), "", a)] : [],
        Na(s("dismiss"), "cdx-button--weight-quiet", () => i.remove())
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Oe(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var Zl = "json", eu = ["busy", "timeout", "network", "server"]; // Zl = DATA_MODEL, eu = PASSING
  function Ia(e) { // Ia = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Ha(s, i, l, c) { // Ha = advise, s = _0, i = _1, l = _2, c = _3
    return A(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: p } = yield t.maintainer(), m = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], d = u(e, o.words, n.source, o, m, Ue(e)); // u = adviceOn, p = driftHints, t = load, m = drift, a = isSuspect, o = data, n = host, e = wiki, d = advice, Ue = optionsFor
          d && Gn(n.root, o.words, Object.assign({}, r, { text: r.text || d.text || "", content: d.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function It(e, t, n, r, o) { // It = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return A(this, null, function* () {
      let a = r ? r.words : fe, s = Q(a); // a = words, r = data, fe = BUILT_IN, s = msg, Q = createMessages
      Ye(t, "failed");
      let i = eu.includes(n) ? () => { // i = retry, eu = PASSING, n = failure
        Kn(t.root), Ye(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      Gn(t.root, a, l), r && (n === "missing" || n === "json") && (yield Ha(e, t, l, r));
    });
  }
  function Fa(e, t, n, r) { // Fa = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return A(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Zl; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Zl = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield Ha(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function tu(e, t) { // tu = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o } = t, a = _t(e, t), s = a[0] === "qqx" ? "qqx" : rr(a), i = o.get(s); // n = source, r = revisions, o = words, t = host, a = chain, _t = readerLanguages, e = wiki, s = language, rr = languageFor, i = revision
    return { source: n, language: s, revisions: s === "qqx" ? r : i && r.length ? [...r, i] : [] };
  }
  function nu(e, t, n) { // nu = readShared, e = readings, t = wiki, n = host
    let r = tu(t, n), o = JSON.stringify(r), a = e.get(o) || Vr(t, r); // r = wanted, tu = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, Vr = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function ru(o, a, s) { // ru = harvestFrom, o = _0, a = _1, s = _2
    return A(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function Da(e, t, n) { // Da = run, e = readings, t = surroundings, n = host
    return A(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        Da(e, t, n);
      };
      try {
        let a = yield nu(e, r, n), [s, i] = !a.page && (yield ru(t, n, a)) || [n, a]; // a = read, nu = readShared, e = readings, r = wiki, n = host, s = shown, i = data, ru = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield It(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!ar(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = vn() ? null : yield r.languageNames(), c = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && Ao(n.root, i.list.programs.map(({ title: u }) => Z(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, vn = hasLanguageNames, r = wiki, c = isSuspect, i = data, n = host, Ao = mayHaveDrifted, u = title, Z = pickText
        Ca(t, s, i.list, i.words, l, (u) => { // Ca = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), It(t, s, "unexpected", i, o);
        }), qn(n) === "ready" && (yield Fa(t, n, i, c));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield It(t, n, Ia(a), null, o);
      }
    });
  }
  function ou(r, o) { // ou = findOrInsert, r = _0, o = _1
    return A(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = ho(n); // a = printed, ho = findHosts, n = content
      if (a.length || n.querySelector(`.${Y}`) || !Ro(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function Ua(e, t) { // Ua = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    Po(), e.onContent(() => { // Po = keepViewAcrossLanguages, e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      ou(n, r).then(
        (a) => a.filter(La).forEach((s) => { // a = hosts, La = claim, s = host
          Da(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/maintainer.ts
  var Xn = {}; // Xn = maintainer_exports
  er(Xn, {
    adviceOn: () => Ba,
    driftHints: () => Za
  });

  // src/maintain/fix.ts
  var Wa = "json", Jn = 5; // Wa = DATA_MODEL, Jn = MOST_HINTS
  function au(e, t, n, r) { // au = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: o } = Br(t.text, r, n); // o = problems, Br = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === Wa ? [] : [e("maintain-model", t.contentModel)],
      ...o.map(({ path: a, program: s, reason: i, fix: l }) => a.length ? e("maintain-place", Cr(a, s), i, l) : `${i} ${l}`)
    ];
  }
  function ja(e, t, n, r, o, a) { // ja = fixFor, e = wiki, t = msg, n = source, r = data, o = drift, a = options
    if (r.page) {
      let i = au(t, r.page, r.included, a); // i = problems, au = problemsOf, t = msg, r = data, a = options
      return {
        text: i.length ? t("maintain-problems", i.length) : o.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, Jn), ...o.slice(0, Jn)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let { harvest: s } = r; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, Jn).map(({ place: i, reason: l, fix: c }) => t("maintain-place", i, l, c)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: Wa }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function $e(e, t, ...n) { // $e = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function su(e, { url: t, label: n }) { // su = editorWith, e = draft, t = url, n = label
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
  function iu(e) { // iu = contentOf, e = fix
    return [...e.hints.length ? [$e("ul", {}, ...e.hints.map((n) => $e("li", {}, n)))] : [], e.draft === null ? $e("a", { href: e.url }, e.label) : su(e.draft, e)];
  }
  function Ba(e, t, n, r, o, a) { // Ba = adviceOn, e = wiki, t = words, n = source, r = data, o = drift, a = options
    let s = ja(e, Q(t), n, r, o, a); // s = fix, ja = fixFor, e = wiki, Q = createMessages, t = words, n = source, r = data, o = drift, a = options
    return r.page && !s.hints.length ? null : { text: s.text, content: iu(s) };
  }

  // src/maintain/parity.ts
  function zn(e) { // zn = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function qa(e) { // qa = folded, e = text
    return zn(e).toLowerCase();
  }
  function Ht(e) { // Ht = isUrl, e = link
    return /^https:/i.test(e);
  }
  function oe(e) { // oe = linkKey, e = link
    return e === null || Ht(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function Va(e, t) { // Va = leadsTo, e = url, t = page
    try {
      return Ht(e) && !Ht(t) && oe(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === oe(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  var lu = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*(?=#|$)/; // lu = TRANSLATION
  function uu(e, t) { // uu = isSameLink, e = inData, t = inList
    return oe(e) === oe(t) || e !== null && t !== null && (Va(e, t) || Va(t, e) || !Ht(t) && oe(e) === oe(t.replace(lu, "")));
  }
  function Ja(e) { // Ja = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function Ka(e, t) { // Ka = says, e = text, t = shown
    return e === null || t === null ? e === t : Pe(e).map(zn).indexOf(zn(t)) !== -1;
  }
  function cu(e, t) { // cu = pair, e = harvested, t = programs
    let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (a, s, i) => { // n = pairs, r = taken, o = pairBy, a = keysOf, s = keyOf, i = isSure
      let l = /* @__PURE__ */ new Map(); // l = byKey
      for (let c of t.filter((u) => !r.has(u))) // c = program, t = programs, u = each, r = taken
        for (let u of a(c)) // u = key, a = keysOf, c = program
          l.set(u, (l.get(u) || []).concat(c));
      for (let c of e.filter((u) => !n.has(u))) { // c = item, e = harvested, u = each, n = pairs
        let u = s(c), p = u === null ? [] : l.get(u) || [], m = p.filter((f) => !r.has(f)), [d] = m; // u = key, s = keyOf, c = item, p = all, l = byKey, m = free, f = program, r = taken, d = found
        d && (i || p.length === 1) && (n.set(c, d), r.add(d));
      }
    };
    return o(({ id: a }) => [a], ({ id: a, isRendered: s }) => s ? a : null, !0), o(({ title: a }) => Pe(a).map(qa), ({ title: a, isRendered: s }) => s ? null : qa(a), !0), o(({ target: a }) => [oe(Ja(a))].filter((s) => s !== null), ({ link: a, isRendered: s }) => s ? null : oe(a), !1), n;
  }
  function Ga(e) { // Ga = groupOf, e = program
    return J(e.status) ? "current" : "past";
  }
  function za(e, t, n) { // za = drift, e = harvested, t = list, n = options
    let r = [], o = cu(e, t.programs), a = (i) => Z(i, n.languages, n.contentLanguage).text; // r = found, o = pairs, cu = pair, e = harvested, t = list, a = pick, i = text, Z = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = o.get(i), c = (p, m, d) => { // l = program, o = pairs, i = item, c = differs, p = kind, m = inList, d = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? a(l.title) : i.title, inList: m, inData: d });
      };
      if (!l) {
        c("not-in-data", i.title, null);
        continue;
      }
      let u = Ja(l.target); // u = link, Ja = linkOf, l = program
      Ka(l.title, i.title) || c("title", i.title, a(l.title)), uu(u, i.link) || c("link", i.link, u), i.isRendered && i.status !== l.status ? c("status", i.status, l.status) : i.group !== Ga(l) && c("group", i.group, Ga(l)), Ka(l.summary, i.summary) || c("summary", i.summary, l.summary && a(l.summary));
    }
    let s = new Set(Array.from(o.values())); // s = paired, o = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
    return r;
  }

  // src/maintain/parity-words.ts
  var du = { // du = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, Ft = 60;
  function Xa(e) { // Xa = quoted, e = value
    return e === null ? "missing" : `"${e.length > Ft ? `${e.slice(0, Ft - 1)}\u2026` : e}"`;
  }
  function Qa(e, t) { // Qa = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > Ft / 2 ? e.lastIndexOf(" ", n - Ft / 4) + 1 : 0; // r = from, n = same, Ft = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function Ya({ kind: e, program: t, title: n, inList: r, inData: o }) { // Ya = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
    let a = [ // a = values
      e === "group" ? r || "" : Xa(r && Qa(r, o || "")),
      e === "group" ? o || "" : Xa(o && Qa(o, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${du[e].replace(/\$(\d)/g, (i, l) => a[Number(l) - 1] || "")}`;
  }

  // src/maintain/parity-hints.ts
  function Za(e, t, { languages: n, contentLanguage: r }) { // Za = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? za(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(Ya) : [];
  }

  // src/wiki/wiki.ts
  var X = class extends Error { // X = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var es = 1e4, pu = 2592e3, mu = 300; // es = TIMEOUT_MS, pu = MONTH_S, mu = FIVE_MINUTES_S
  function ts(e, t) { // ts = fetchInTime, e = url, t = credentials
    return A(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), es); // n = controller, r = timer, es = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new X("timeout", `${es} ms, ${e}`) : new X("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function fu(e) { // fu = readAnswer, e = url
    return A(this, null, function* () {
      let t = yield ts(e, "omit"); // t = response, ts = fetchInTime, e = url
      if (t.status === 429 && (t = yield ts(e, "same-origin")), t.status === 429)
        throw new X("busy", e);
      if (t.status !== 200)
        throw new X("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new X("server", `no JSON, ${e}`);
      if (n.error)
        throw new X("server", `${n.error.code}: ${n.error.info}, ${e}`);
      return n;
    });
  }
  function gu(e) { // gu = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function yu(e, t) { // yu = readUrl, e = kind, t = values
    let n = String(e === "titles" ? mu : pu), r = new URLSearchParams({ // n = age, e = kind, mu = FIVE_MINUTES_S, pu = MONTH_S, r = parameters
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
  function ns(e) { // ns = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  var hu = (e, t) => A(null, null, function* () { // hu = readPages, e = titles, t = revisions, A = __async
    let n = e.map(ns), r = (a, s) => A(null, null, function* () { // n = wanted, e = titles, ns = titleOf, r = read, a = kind, s = values, A = __async
      return gu(yield fu(yu(a, s)));
    }), o = t.length ? yield r("revids", t) : [];
    return n.every((a) => o.some((s) => s.title === a)) ? o : r("titles", n);
  });
  function xu(e) { // xu = mayEdit, e = title
    return A(this, null, function* () {
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
  function bu() { // bu = languageNames
    return A(this, null, function* () {
      try {
        yield mw.loader.using("mediawiki.language.names");
        let e = mw.language.getData(mw.config.get("wgUserLanguage"), "languageNames"); // e = names
        return new Map(Object.entries(e));
      } catch (e) {
        return /* @__PURE__ */ new Map();
      }
    });
  }
  function _u() { // _u = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function rs() { // rs = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: _u(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ns,
      readPages: hu,
      languageNames: bu,
      mayEdit: xu,
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
      let e = rs(); // e = wiki, rs = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .375em .25em;margin-inline-start:.75em;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );overflow-wrap:break-word}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.5em;color:var( --color-subtle, #54595d )}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0;white-space:nowrap}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em;overflow:hidden}.program-explorer[data-limit] .program-explorer__card--open{height:auto}.program-explorer[data-limit] .program-explorer__card--open .program-explorer__summary{flex:none}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid}}'), Ua(e, { maintainer: () => Promise.resolve(Xn), harvester: () => Promise.resolve(wn) });
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
