// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 170b23774c90d1ae.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var Qn = Object.defineProperty;
  var zn = Object.getOwnPropertySymbols;
  var es = Object.prototype.hasOwnProperty, ts = Object.prototype.propertyIsEnumerable;
  var Xn = (e, t, n) => t in e ? Qn(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, et = (e, t) => {
    for (var n in t || (t = {}))
      es.call(t, n) && Xn(e, n, t[n]);
    if (zn)
      for (var n of zn(t))
        ts.call(t, n) && Xn(e, n, t[n]);
    return e;
  };
  var Yn = (e, t) => {
    for (var n in t)
      Qn(e, n, { get: t[n], enumerable: !0 });
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
  var xn = {}; // xn = harvester_exports
  Yn(xn, {
    harvest: () => Pi,
    insertHost: () => Ei,
    readHost: () => Ti
  });

  // src/messages/i18n/en.json
  var Zn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", list: "$1, $2", "maintain-create": "Create the data page", "maintain-create-from-list": "Create the data page from this list", "maintain-drift": "The plain list on this page and the data page differ.", "maintain-edit": "Edit the data page", "maintain-from-list": "There is no data page yet, so the explorer shows the plain list of this page.", "maintain-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.", "maintain-place": "$1: $2 $3", "maintain-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming", "two-sentences": "$1 $2" }; // Zn = en_default

  // src/messages/words.ts
  var er = "search", rs = "ar de en es fr he hi id ja pt ru sw uk zh-hans zh-hant".split(" "), os = "en"; // er = SPOKEN, rs = LANGUAGES, os = LAST_RESORT
  function tr(e) { // tr = languageFor, e = chain
    return e.map((t) => t.toLowerCase()).find((t) => rs.includes(t)) || os;
  }
  function Ht(e) { // Ht = wordsPage, e = language
    return `Module:Program explorer/i18n/${e}.json`;
  }
  function nr(e, t) { // nr = readWords, e = language, t = text
    try {
      let n = /* @__PURE__ */ new Map(); // n = texts
      return Object.entries(JSON.parse(t)).forEach(([r, o]) => { // t = text, r = key, o = value
        typeof o == "string" && n.set(r, o);
      }), n.has(er) ? { language: e, texts: n } : null;
    } catch (n) {
      return null;
    }
  }
  function rr({ language: e, texts: t }) { // rr = canSpeak, e = language, t = texts
    return e === "qqx" || t.has(er);
  }

  // src/messages/messages.ts
  var as = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, ss = /\$(\d)/g, is = ["zero", "one", "two", "few", "many", "other"], me = { language: "en", texts: new Map(Object.entries(Zn)) }; // as = PLURAL, ss = PARAMETER, is = CATEGORIES, me = BUILT_IN, Zn = en_default
  function ls(e) { // ls = createPlural, e = language
    let t = "PluralRules" in Intl ? new Intl.PluralRules(e) : null, n = t ? t.resolvedOptions().pluralCategories : [], r = is.filter((o) => n.includes(o)); // t = rules, e = language, n = categories, r = own, is = CATEGORIES, o = category
    return (o, a) => { // o = forms, a = count
      let s = t ? r.indexOf(t.select(a)) : +(a !== 1) * o.length; // s = place, t = rules, r = own, a = count, o = forms
      return o[Math.min(s, o.length - 1)];
    };
  }
  function Q({ language: e, texts: t } = me) { // Q = createMessages, e = language, t = texts, me = BUILT_IN
    if (e === "qqx")
      return (o, ...a) => `(${[`program-explorer-${o}`, ...a].join(", ")})`;
    let n = new Intl.NumberFormat(e), r = ls(e); // n = digits, e = language, r = plural, ls = createPlural
    return (o, ...a) => { // o = key, a = parameters
      let s = (i) => { // s = given, i = position
        var l; // l = _a
        return (l = a[Number(i) - 1]) != null ? l : "";
      };
      return (t.get(o) || me.texts.get(o) || `\u29FC${o}\u29FD`).replace(as, (i, l, c) => r(c.split("|"), Number(s(l))) || "").replace(ss, (i, l) => { // t = texts, o = key, me = BUILT_IN, as = PLURAL, i = _, l = position, c = forms, r = plural, s = given, ss = PARAMETER
        let c = s(l); // c = value, s = given, l = position
        return typeof c == "number" ? n.format(c) : c;
      });
    };
  }

  // src/programs/links.ts
  var us = /[\u200E\u200F\u202A-\u202E]/g, cs = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ds = new RegExp("^(?:" + [ // us = DIRECTION_MARKS, cs = SPACES, ds = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), ps = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function ms(e) { // ms = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function fs(e) { // fs = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function or(e) { // or = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return fs(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(us, "").replace(cs, " ").trim().replace(/^: ?/, ""); // n = page, t = text, us = DIRECTION_MARKS, cs = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (ds.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || ps.test(n) || ms(r) > 255 ? "bad-page" : { page: n };
  }
  function H(e) { // H = parseLink, e = value
    let t = or(e); // t = found, or = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function ae(e) { // ae = linkFault, e = value
    let t = or(e); // t = found, or = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function tt(e) { // tt = isPage, e = value
    let t = H(e); // t = link, H = parseLink, e = value
    return t !== null && "page" in t;
  }
  function ar(e) { // ar = isAddress, e = value
    let t = H(e); // t = link, H = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var gs = 49; // gs = MOST_PAGES
  function Ft(e) { // Ft = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, gs).map((n, r) => typeof n == "string" && tt(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function sr(e) { // sr = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return Ft(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/json.ts
  var ys = /[ \t\n\r]*/y, hs = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // ys = SPACE, hs = TOKEN
  function ir(e, t, n) { // ir = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    let r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function xs(e) { // xs = faultIn, e = text
    let t = [], n = "value", r = ""; // t = open, n = expected, r = before
    for (let o = 0; ; ) { // o = at
      o += (ir(ys, e, o) || "").length;
      let a = ir(hs, e, o); // a = token, ir = match, hs = TOKEN, e = text, o = at
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
  function lr(e) { // lr = placeOf, e = text
    let t = xs(e); // t = fault, xs = faultIn, e = text
    if (t === null)
      return null;
    let n = e.slice(0, t).split(`
`);
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var ur = [], $e = 1 + ur.length; // ur = MIGRATIONS, $e = VERSION
  function cr(e, t = ur) { // cr = migrate, e = page, t = ladder, ur = MIGRATIONS
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
  function dr(e, t, n) { // dr = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), o = /* @__PURE__ */ new Set([...r, ...t.keys()]), a = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, o = above, t = series, a = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && a.set(i.id, i.partOf);
    let s = new Set(nt(a)); // s = closing, nt = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: c, partOf: u, followedBy: p } = l; // c = id, u = partOf, p = followedBy, l = program
      if (u === null && !p.length)
        return l;
      let f = (d, m, y, h) => (h ? n.addAt(d, "loop", m) : y.has(m) || n.addAt(d, "unknown-program", m, y), !h && y.has(m)); // f = leads, d = field, m = other, y = among, h = isLoop, n = report
      return n.program = c, Object.assign({}, l, {
        partOf: u !== null && f("partOf", u, o, s.has(c)) ? u : null,
        followedBy: p.filter((d) => f("followedBy", d, r, d === c))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var pr = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), fe = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), ge = pr("string"), Dt = pr("number"), V = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), J = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), E = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), mr = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), ye = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), he = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), $ = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), Ne = fe("check"), fr = fe("length"), Ut = fe("max_value"), Wt = fe("min_value"), xe = fe("regex"), Tu = fe("description"); // pr = schema, e = first, fe = action, t = actions, n = message, ge = string, Dt = number, V = array, J = object, E = optional, mr = picklist, ye = record, he = union, $ = pipe, Ne = check, fr = length, Ut = maxValue, Wt = minValue, xe = regex, Tu = description

  // src/programs/dates.ts
  var Bt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // Bt = DATE_SHAPE
  function gr(e, t) { // gr = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function rt(e) { // rt = parseDate, e = text
    if (!Bt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, o = null, a = null] = n; // t = approximate, e = text, n = parts, r = year, o = month, a = day
    return r < 1 || o !== null && (o < 1 || o > 12) || o !== null && a !== null && (a < 1 || a > gr(r, o)) ? null : { year: r, month: o, day: a, approximate: t };
  }
  function jt(e, t) { // jt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function yr(e, t, n) { // yr = isoDay, e = year, t = month, n = day
    return `${jt(e, 4)}-${jt(t, 2)}-${jt(n, 2)}`;
  }
  function F(e) { // F = firstDay, e = date
    return yr(e.year, e.month || 1, e.day || 1);
  }
  function N(e) { // N = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return yr(e.year, t, e.day || gr(e.year, t));
  }

  // src/programs/status.ts
  var D = ["open", "upcoming", "ongoing", "paused", "past"]; // D = STATUSES
  function be(e) { // be = isStatus, e = value
    return D.indexOf(e) !== -1;
  }
  function hr(e, t) { // hr = isVagueOn, e = date, t = day
    return e.approximate && F(e) <= t && t <= N(e);
  }
  function xr(e, t, n) { // xr = deriveStatus, e = start, t = end, n = today
    return t && N(t) < n ? "past" : e && F(e) > n ? "upcoming" : e && t && !hr(e, n) && !hr(t, n) ? "ongoing" : null;
  }
  function br(e, t, n, r) { // br = contradictsDates, e = status, t = start, n = end, r = today
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
  function G(e) { // G = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var Jt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, Gt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, _s = 10080, I = $(ge(), xe(Jt, "bad-id")), se = $(ge(), xe(/\S/, "empty")), Ie = $(ge(), xe(Gt, "bad-language")), U = he([se, ye(Ie, se)]), qt = $( // Jt = ID, Gt = LANGUAGE, _s = MOST_MINUTES, I = id, $ = pipe, ge = string, xe = regex, se = words, Ie = languageCode, U = text, he = union, ye = record, qt = date
    ge(),
    xe(Bt, "bad-date"),
    Ne((e) => rt(e) !== null, "bad-date")
  ), _r = $(se, Ne(tt, (e) => ae(e.input) || "bad-page")), Kt = $(
    ge(),
    xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => ae(e.input) || "bad-address"),
    Ne(ar, "bad-address")
  ), zt = $(
    se,
    Ne((e) => ae(e) === null, (e) => ae(e.input) || "bad-page")
  ), ws = $(Dt(), Wt(1, "bad-minutes"), Ut(_s, "bad-minutes")), wr = he([I, V(I)]), vs = he([Ie, V(Ie)]), Vt = he([se, V(se)]), Xt = wr, Ss = J({
    label: U,
    page: E(zt),
    url: E(Kt)
  }), Qt = J({
    id: I,
    title: U,
    summary: E(U),
    page: E(zt),
    status: E(mr(D, "bad-status")),
    start: E(qt),
    end: E(qt),
    language: E(vs),
    session: E(J({
      minutes: E($(V(ws), fr(2)))
    })),
    duration: E(U),
    scale: E(U),
    team: E(Vt),
    partners: E(Vt),
    materials: E(V(Ss)),
    partOf: E(I),
    followedBy: E(wr),
    owner: E(se),
    reviewed: E(qt),
    sources: E(he([Kt, V(Kt)]))
  }), vr = J({
    id: I,
    label: U,
    terms: ye(I, Xt)
  }), ks = J({
    label: E(U),
    help: E(U),
    terms: E(ye(I, J({
      label: E(U),
      aliases: E(Vt),
      broader: E(I)
    })))
  }), Es = J({
    title: U,
    page: E(zt)
  }), Sr = J({
    version: $(Dt(), Wt($e), Ut($e)),
    talk: E(_r),
    facets: E(V(I)),
    vocabularies: E(ye(I, ks)),
    series: E(ye(I, Es)),
    include: E(V(_r))
  });

  // src/programs/read.ts
  function ot(e) { // ot = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function kr(e) { // kr = kindFor, e = node
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
  function Ts({ type: e, requirement: t }, n) { // Ts = isMet, e = type, t = requirement, n = value
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
  function Er({ pipe: e }) { // Er = checksOf, e = pipe
    return e ? [...Er(e[0]), ...e.slice(1)] : [];
  }
  function Ps(e, t) { // Ps = faultOf, e = node, t = value
    let n = Er(e).filter((o) => !Ts(o, t))[0]; // n = failed, Er = checksOf, e = node, o = check, Ts = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Os(e, t, n) { // Os = readLeaf, e = node, t = value, n = report
    let r = Ps(e, t); // r = fault, Ps = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Tr(e) ? String(t).toLowerCase() : t;
  }
  function Tr(e) { // Tr = isLanguage, e = node
    return e === Ie;
  }
  function Rs(e, t, n) { // Rs = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((o, a) => { // t = value, o = item, a = index
      let s = e.item && n.within(a, () => He(e.item, o, n)); // s = found, e = node, n = report, a = index, He = walk, o = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function As(e, t, n) { // As = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      let a = He(e.key, o, n); // a = name, He = walk, e = node, o = key, n = report
      if (typeof a != "string")
        return;
      let s = He(e.value, t[o], n); // s = found, He = walk, e = node, t = value, o = key, n = report
      r.has(a) ? n.add("duplicate-id", a) : s !== void 0 && r.set(a, s);
    })), Tr(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Ls(e, t, n, r, o) { // Ls = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
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
    let a = ot(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => kr(l) === a)[0]; // a = kind, ot = kindOf, t = value, s = choices, e = node, i = choice, l = option, kr = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(kr).join(" or "), a]);
      return;
    }
    switch (i.type) {
      case "array":
        return Rs(i, t, n);
      case "record":
        return As(i, t, n);
      case "object":
        return Ls(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Os(i, t, n);
    }
  }
  function _e(e, t, n, r, o) { // _e = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return He(e, t, n, r, o);
  }

  // src/programs/vocabulary.ts
  var Yt = "not-stated"; // Yt = NOT_STATED
  function Ms(e, t) { // Ms = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      a === Yt ? t.add("reserved-id", a) : o.label === null && t.add("missing-label", a), o.broader !== null && (e.has(o.broader) && o.broader !== Yt ? n.set(a, o.broader) : t.addAt("broader", "unknown-term", o.broader, e.keys()));
    })), nt(n).forEach((o) => { // nt = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o))), n.delete(o);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((o, a) => { // e = raw, o = term, a = id
      a !== Yt && r.set(a, {
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
  function Pr(e, t, n) { // Pr = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => Ms(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function Or(e, t) { // Or = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    let n = [], r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // n = found, r = wider, o = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Zt = ["status", "language", "period"]; // Zt = BUILT_IN
  function at(e, t, n, r) { // at = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language")
      return W(t).map((s) => s.toLowerCase()).filter((s) => { // W = listed, t = value, s = code
        let i = Gt.test(s); // i = fits, Gt = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    return !o && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : W(t).filter((s) => { // o = terms, e = facet, r = report, n = vocabularies, W = listed, t = value, s = id
      let i = o ? o.has(s) : be(s); // i = fits, o = terms, s = id, be = isStatus
      return i || r.add("unknown-term", s, o ? o.keys() : D), i;
    });
  }

  // src/programs/records.ts
  var tn = Object.keys(Qt.entries); // tn = PROGRAM_FIELDS, Qt = programSchema
  function en(e) { // en = toDate, e = text
    return e === null ? null : rt(e);
  }
  function Cs(e, t) { // Cs = toMinutes, e = session, t = report
    let [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !o.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function $s(e, t) { // $s = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      let s = H(o || a || ""); // s = target, H = parseLink, o = page, a = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Ns(e, t, n) { // Ns = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let a = _e(Xt, o, n), s = a === void 0 ? [] : at(r, a, t.vocabularies, n); // a = ids, _e = read, Xt = termIds, o = value, n = report, s = found, at = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function Is(e, t) { // Is = readRange, e = record, t = report
    let n = en(e.start), r = en(e.end); // n = start, en = toDate, e = record, r = end
    return n && r && F(n) > N(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Rr(e, t, n) { // Rr = readProgram, e = raw, t = around, n = report
    let r = Fe(e) ? e.id : null; // r = id, Fe = isObject, e = raw
    n.program = typeof r == "string" && Jt.test(r) ? r : null;
    let o = /* @__PURE__ */ new Map(), a = _e( // o = terms, a = record, _e = read
      Qt,
      e,
      n,
      Ns(o, t, n),
      t.fields
    );
    if (!a)
      return;
    let { title: s } = a; // s = title, a = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), a.language !== null) {
      let c = W(a.language); // c = languages, W = listed, a = record
      c.length && o.set("language", c);
    }
    let [i, l] = Is(a, n); // i = start, l = end, Is = readRange, a = record, n = report
    return a.status && br(a.status, i, l, t.today) && n.addAt("status", "status-against-dates", a.status), {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : H(a.page),
      status: a.status || xr(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Cs(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: W(a.team),
      partners: W(a.partners),
      materials: $s(a.materials, n),
      partOf: a.partOf,
      followedBy: W(a.followedBy),
      owner: a.owner,
      reviewed: en(a.reviewed),
      sources: W(a.sources)
    };
  }

  // src/programs/page.ts
  function Hs(e, t, n) { // Hs = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return;
    }
  }
  function Ar(e, t, n, r) { // Ar = eachRecord, e = page, t = name, n = report, r = visit
    let o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(o) ? o.forEach((a, s) => n.within(s, () => r(a, s))) : o !== void 0 && n.addWith("wrong-type", ["list", ot(o)]);
    });
  }
  function Fs(e, t, n) { // Fs = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Zt]); // r = known, t = vocabularies, Zt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((o) => (r.has(o) || n.addAt("facets", "unknown-facet", o, r), r.has(o))) : Array.from(r);
  }
  function Ds(e, t, n) { // Ds = readNeed, e = raw, t = vocabularies, n = report
    let r = _e(vr, e, n); // r = record, _e = read, vr = needSchema, e = raw, n = report
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
  function Us(e, t, n) { // Us = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return Ar(e, "needs", n, (o) => { // Ar = eachRecord, e = page, n = report, o = raw
      let a = Ds(o, t, n); // a = need, Ds = readNeed, o = raw, t = vocabularies, n = report
      a && r.has(a.id) ? n.add("duplicate-id", a.id) : a && r.set(a.id, a);
    }), Array.from(r.values());
  }
  function Ws(e) { // Ws = isList, e = name
    return e === "needs" || e === "programs";
  }
  function js(e, t, n, r, o) { // js = readList, e = page, t = options, n = report, r = locate, o = included
    var y; // y = _a
    let a = _e(Sr, e, n, Ws); // a = head, _e = read, Sr = headSchema, e = page, n = report, Ws = isList
    if (!a)
      return null;
    let s = [...tn, ...Zt].filter((h) => h !== "language"), i = n.within("vocabularies", () => Pr( // s = reserved, tn = PROGRAM_FIELDS, Zt = BUILT_IN, h = name, i = vocabularies, n = report, Pr = readVocabularies
      a.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(a.facets || []),
      fields: /* @__PURE__ */ new Set([...tn, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, c = Fs(a.facets, i, n), u = Us(e, i, n), p = /* @__PURE__ */ new Map(), f = (h, _) => Ar(h, "programs", n, (x, v) => { // c = facets, Fs = readFacets, a = head, i = vocabularies, n = report, u = needs, Us = readNeeds, e = page, p = placed, f = readPrograms, h = from, _ = place, Ar = eachRecord, x = raw, v = index
      let b = Rr(x, l, n); // b = program, Rr = readProgram, x = raw, l = around, n = report
      b && p.has(b.id) ? n.add("duplicate-id", b.id) : b && p.set(b.id, [[..._, "programs", v], b]);
    });
    f(e, []), Ft(e).forEach((h, _) => { // f = readPrograms, e = page, Ft = includedIn, h = title, _ = index
      let x = ["include", _], v = o.find((b) => b.title === h); // x = place, _ = index, v = found, o = included, b = other, h = title
      n.within(x, () => { // n = report, x = place
        let b = v && Lr(v.text, n, r); // b = more, v = found, Lr = readJsonPage, n = report, r = locate
        h && !v ? n.add("missing-include", h) : b && (Object.keys(b).filter((k) => k !== "version" && k !== "programs").forEach((k) => n.addAt(k, "not-included", k)), f(b, x));
      });
    });
    let d = /* @__PURE__ */ new Map(); // d = series
    (y = a.series) == null || y.forEach(({ title: h, page: _ }, x) => d.set(x, { title: h, target: _ === null ? null : H(_) }));
    let m = dr(Array.from(p.values()), d, n); // m = programs, dr = linkPrograms, p = placed, d = series, n = report
    return { talk: a.talk, facets: c, vocabularies: i, series: d, needs: u, programs: m };
  }
  function Lr(e, t, n) { // Lr = readJsonPage, e = text, t = report, n = locate
    let r = Hs(e, t, n); // r = data, Hs = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let o = Fe(r) ? cr(r) : null; // o = page, Fe = isObject, r = data, cr = migrate
    if (!o) {
      let a = Fe(r) ? r.version : null; // a = version, Fe = isObject, r = data
      t.add("unknown-version", typeof a == "number" || typeof a == "string" ? String(a) : "");
    }
    return o;
  }
  function nn(e, t, n, r, o = String) { // nn = readPage, e = text, t = options, n = included, r = report, o = locate
    let a = Lr(e, r, o); // a = page, Lr = readJsonPage, e = text, r = report, o = locate
    return a && js(a, t, r, o, n);
  }

  // src/programs/problems.ts
  var Bs = [ // Bs = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-included",
    "more-problems"
  ];
  function rn(e) { // rn = severityOf, e = code
    return Bs.indexOf(e) === -1 ? "error" : "warning";
  }
  function Mr(e, t) { // Mr = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var qs = 200; // qs = MOST_PROBLEMS
  function Cr() { // Cr = createTally
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
  function Ks(e) { // Ks = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function $r(e, t = qs) { // $r = createReport, e = explain, t = most, qs = MOST_PROBLEMS
    let n = [], r = [], o = 0, a = 0, s = (l, c, u) => et(et({ // n = path, r = problems, o = warnings, a = more, s = toProblem, l = code, c = params, u = known, et = __spreadValues
      path: n.slice(),
      severity: rn(l),
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
        r.length >= t || rn(l) === "warning" && ++o > t / 2 ? a++ : r.push(s(l, c.map(Ks), u));
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
  var z = new Uint32Array(65536), Vs = (e, t) => { // z = peq, Vs = myers_32, e = a, t = b
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
  }, Js = (e, t) => { // Js = myers_x, e = b, t = a
    let n = t.length, r = e.length, o = [], a = [], s = Math.ceil(n / 32), i = Math.ceil(r / 32); // t = a, r = m, e = b, o = mhc, a = phc, s = hsize, i = vsize
    for (let m = 0; m < s; m++) // m = i, s = hsize
      a[m] = -1, o[m] = 0;
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let m = 0, y = -1, h = l * 32, _ = Math.min(32, r) + h; // m = mv, y = pv, h = start, l = j, _ = vlen, r = m
      for (let x = h; x < _; x++) // x = k, h = start, _ = vlen
        z[e.charCodeAt(x)] |= 1 << x;
      for (let x = 0; x < n; x++) { // x = i
        let v = z[t.charCodeAt(x)], b = a[x / 32 | 0] >>> x & 1, k = o[x / 32 | 0] >>> x & 1, R = v | m, w = ((v | k) & y) + y ^ y | v | k, S = m | ~(w | y), T = y & w; // v = eq, z = peq, t = a, x = i, b = pb, a = phc, k = mb, o = mhc, R = xv, m = mv, w = xh, y = pv, S = ph, T = mh
        S >>> 31 ^ b && (a[x / 32 | 0] ^= 1 << x), T >>> 31 ^ k && (o[x / 32 | 0] ^= 1 << x), S = S << 1 | b, T = T << 1 | k, y = T | ~(R | S), m = S & R;
      }
      for (let x = h; x < _; x++) // x = k, h = start, _ = vlen
        z[e.charCodeAt(x)] = 0;
    }
    let c = 0, u = -1, p = l * 32, f = Math.min(32, r - p) + p; // c = mv, u = pv, p = start, l = j, f = vlen, r = m
    for (let m = p; m < f; m++) // m = k, p = start, f = vlen
      z[e.charCodeAt(m)] |= 1 << m;
    let d = r; // d = score, r = m
    for (let m = 0; m < n; m++) { // m = i
      let y = z[t.charCodeAt(m)], h = a[m / 32 | 0] >>> m & 1, _ = o[m / 32 | 0] >>> m & 1, x = y | c, v = ((y | _) & u) + u ^ u | y | _, b = c | ~(v | u), k = u & v; // y = eq, z = peq, t = a, m = i, h = pb, a = phc, _ = mb, o = mhc, x = xv, c = mv, v = xh, u = pv, b = ph, k = mh
      d += b >>> r - 1 & 1, d -= k >>> r - 1 & 1, b >>> 31 ^ h && (a[m / 32 | 0] ^= 1 << m), k >>> 31 ^ _ && (o[m / 32 | 0] ^= 1 << m), b = b << 1 | h, k = k << 1 | _, u = k | ~(x | b), c = b & x;
    }
    for (let m = p; m < f; m++) // m = k, p = start, f = vlen
      z[e.charCodeAt(m)] = 0;
    return d;
  }, Nr = (e, t) => { // Nr = distance, e = a, t = b
    if (e.length < t.length) {
      let n = t; // n = tmp, t = b
      t = e, e = n;
    }
    return t.length === 0 ? e.length : e.length <= 32 ? Vs(e, t) : Js(e, t);
  };

  // src/programs/nearest.ts
  var Gs = 1e3; // Gs = MOST_COMPARED
  function Ir(e, t) { // Ir = nearest, e = name, t = known
    let n = null, r = e.length < 5 ? 1 : 2, o = 0, a = e.toLowerCase(); // n = best, r = reach, e = name, o = compared, a = folded
    if (e.length > 100)
      return null;
    for (let s of t) { // s = candidate, t = known
      if (++o > Gs)
        break;
      if (Math.abs(s.length - e.length) <= r) {
        let i = Nr(a, s.toLowerCase()); // i = changes, Nr = distance, a = folded, s = candidate
        i <= r && (n = s, r = i - 1);
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Hr = "Correct it or remove it.", on = "Correct it, or add it there.", De = 'Did you mean "$2"?', Fr = "Choose another id.", zs = { // Hr = CORRECT, on = CHOOSE, De = MEANT, Fr = RENAME, zs = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Hr],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', Fr],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', Fr],
    "unknown-field": ['There is no field "$1".', Hr, De],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', on, De],
    "unknown-term": ['"$1" is not in the vocabulary.', on, De],
    "unknown-program": ['There is no program with the id "$1".', on, De],
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
  function Dr(e, t) { // Dr = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var Ur = (e, t, n) => { // Ur = explain, e = code, t = params, n = known
    var l; // l = _a
    let [r, o, a] = zs[e], s = n && Ir((l = t[0]) != null ? l : "", n), i = s ? [...t, s] : t; // r = reason, o = fix, a = fixByNearest, zs = WORDS, e = code, s = meant, n = known, Ir = nearest, l = _a, t = params, i = all
    return {
      params: i,
      reason: Dr(r, i),
      fix: Dr(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function Wr(e, t, n = [], r) { // Wr = parsePrograms, e = text, t = options, n = included, r = mostProblems
    let o = $r(Ur, r); // o = report, $r = createReport, Ur = explain, r = mostProblems
    return { list: nn(e, t, n, o, (s, i) => { // nn = readPage, e = text, t = options, n = included, o = report, s = _message, i = json
      let l = lr(i); // l = place, lr = placeOf, i = json
      return l ? ` at line ${l.line}, column ${l.column}` : "";
    }), problems: o.done() };
  }
  function st(e, t, n = []) { // st = parseForReaders, e = text, t = options, n = included
    let r = Cr(); // r = tally, Cr = createTally
    return { list: nn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function an() { // an = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Ue(e) { // Ue = optionsFor, e = wiki
    return { today: an(), language: e.contentLanguage };
  }
  function jr(o, a) { // jr = readOnce, o = _0, a = _1
    return O(this, arguments, function* (e, { source: t, language: n, revisions: r }) {
      var _; // _ = _a
      let s = (x, v) => v.find((b) => b.title === e.titleOf(x)), i = n === "qqx" ? [] : [Ht(n)], l = yield e.readPages([t, ...i], r), c = i.length ? nr(n, ((_ = s(Ht(n), l)) == null ? void 0 : _.text) || "") || me : { language: n, texts: /* @__PURE__ */ new Map() }, u = s(t, l); // s = find, x = title, v = among, b = other, e = wiki, i = speech, n = language, Ht = wordsPage, l = pages, t = source, r = revisions, c = words, nr = readWords, _ = _a, me = BUILT_IN, u = page
      if (!u)
        return { page: null, included: [], list: null, problems: [], words: c };
      let p = sr(u.text), f = p.filter((x) => !s(x, l)), d = f.length ? l.concat(yield e.readPages([t, ...f], [])) : l, m = []; // p = wanted, sr = includesOf, u = page, f = more, x = title, s = find, l = pages, d = all, e = wiki, t = source, m = included
      for (let x of p) { // x = title, p = wanted
        let v = s(x, d); // v = found, s = find, x = title, d = all
        v && m.push({ title: x, text: v.text });
      }
      let { list: y, problems: h } = st(u.text, Ue(e), m); // y = list, h = problems, st = parseForReaders, u = page, Ue = optionsFor, e = wiki, m = included
      return { page: u, included: m, list: y, problems: h, words: c };
    });
  }
  function Br(e, t) { // Br = readData, e = wiki, t = wanted
    return O(this, null, function* () {
      let n = yield jr(e, t); // n = data, jr = readOnce, e = wiki, t = wanted
      return n.list || !t.revisions.length ? n : jr(e, Object.assign({}, t, { revisions: [] }));
    });
  }

  // src/harvest/headings.ts
  var it = "h1, h2, h3, h4, h5, h6"; // it = HEADINGS
  function qr(e) { // qr = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function we(e) { // we = headingText, e = heading
    let t = e.cloneNode(!0); // t = copy, e = heading
    return t.querySelectorAll(".mw-editsection").forEach((n) => n.remove()), t.textContent.replace(/\s+/g, " ").trim();
  }
  function sn(e) { // sn = anchorCarriers, e = heading
    let t = qr(e), n = [t]; // t = block, qr = blockOf, e = heading, n = around
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) // r = before, t = block
      n.push(r);
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function ie(e, t) { // ie = findHeading, e = container, t = name
    let n = Array.from(e.querySelectorAll(it)); // n = headings, e = container, it = HEADINGS
    return n.find((r) => t.texts.includes(we(r))) || n.find((r) => sn(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function Kr(e) { // Kr = firstHeading, e = container
    return e.querySelector(it);
  }
  function We(e) { // We = sectionOf, e = heading
    let t = qr(e), n = t.nextElementSibling, r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(it) ? n : null, o = r ? r.firstElementChild : n, a = []; // t = block, qr = blockOf, e = heading, n = next, r = wrapped, it = HEADINGS, o = first, a = content
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
  var Xs = "style, script, template, link, meta, sup.reference, .mw-editsection, .mw-cite-backlink, .mw-empty-elt, [hidden]", Qs = "br, p, div, dl, dd, dt, blockquote, table, tr", Ys = "b, strong", Vr = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // Xs = IGNORED, Qs = BREAKS, Ys = BOLD, Vr = UNSEEN
  function je(e) { // je = isIgnored, e = element
    return e.matches(Xs) || /display:\s*none/.test(e.getAttribute("style") || "");
  }
  function le(e) { // le = tidy, e = text
    return e.replace(Vr, "").replace(/\s+/g, " ").trim();
  }
  function ve(e) { // ve = joined, e = runs
    return e.map(({ text: t }) => t).join("");
  }
  function ue(e, t = []) { // ue = seenText, e = element, t = skip
    return le(ve(Se(e, t)));
  }
  function Se(e, t = []) { // Se = runsOf, e = item, t = skip
    let n = [], r = (a, s, i, l, c) => { // n = runs, r = add, a = text, s = element, i = mark, l = isBold, c = link
      a !== "" && n.push({ text: a, element: s, mark: i, isBold: l, link: c });
    }, o = (a, s, i, l) => { // o = visit, a = parent, s = mark, i = isBold, l = link
      a.childNodes.forEach((c) => { // a = parent, c = node
        if (c.nodeType === 3 && r((c.nodeValue || "").replace(Vr, "").replace(/\s+/g, " "), a, s, i, l), c.nodeType !== 1)
          return;
        let u = c; // u = element, c = node
        if (t.indexOf(u) !== -1 || je(u))
          return;
        let p = u.matches(Ys), f = u.matches("a[href]"), d = u.matches(Qs) ? s ? " " : `
` : "";
        r(d, a, s, i, l), o(u, s || (p || f ? u : null), i || p, l || (f ? u : null)), r(u.matches("br") ? "" : d, a, s, i, l);
      });
    };
    return o(e, null, !1, null), n;
  }

  // src/harvest/split.ts
  var ke = "(?:-{1,3}|[\\u2010-\\u2015\\u2212]{1,2})", Zs = new RegExp(`^(?:[^\\S\\n]*(?:\\n\\s*${ke}(?=\\s)|\\n|[:\\uFF1A]|${ke}(?=\\s|$)|\\u2014{1,2})|[^\\S\\n]+${ke})`), Jr = new RegExp(`\\n|\\s${ke}(?=\\s|$)|\\u2014`, "g"), ei = /\uFF1A|:(?=\s|$)/g, ti = /^\s*(?:\([^()\n]*\)|\uFF08[^\uFF08\uFF09\n]*\uFF09)/, ni = /[.!?;,:\u3002]/, ri = 5, Gr = new RegExp(`^(?:\\s|[,;|\\u00B7:\\uFF1A]|${ke}(?=\\s|$))*`), oi = new RegExp(`(?:\\s|\\s?[:\\uFF1A]|\\s${ke}|\\u2014)$`), ai = 9; // ke = DASH, Zs = AFTER_MARK, Jr = BETWEEN, ei = COLON, ti = IN_BRACKETS, ni = PUNCTUATION, ri = FEW_WORDS, Gr = LEFT_BEFORE, oi = LEFT_BEHIND, ai = MOST_LEFT_BEHIND
  function ln(e, t, n, r) { // ln = find, e = pattern, t = text, n = from, r = marks
    e.lastIndex = n;
    for (let o = e.exec(t); o; o = e.exec(t)) { // o = found, e = pattern, t = text
      let a = o.index + o[0].length - 1; // a = at, o = found
      if (!r.some((s) => s.from <= a && a < s.to))
        return o;
    }
    return null;
  }
  function ce(e, t, n, r) { // ce = parts, e = text, t = from, n = to, r = next
    let o = e.slice(t, n); // o = title, e = text, t = from, n = to
    for (let s = 0; s < ai; s++) // s = left, ai = MOST_LEFT_BEHIND
      o = o.replace(oi, "");
    let a = e.slice(r); // a = rest, e = text, r = next
    return {
      title: [t + o.length - o.replace(/^\s/, "").length, t + o.length],
      summary: [r + Gr.exec(a)[0].length, e.length]
    };
  }
  function si(e) { // si = isFewWords, e = text
    return !ni.test(e) && e.trim().split(" ").length <= ri;
  }
  function ii(e, t, n) { // ii = fromMark, e = text, t = mark, n = marks
    let r = (l) => { // r = behind, l = at
      let c = Zs.exec(e.slice(l)); // c = found, Zs = AFTER_MARK, e = text, l = at
      return c ? l + c[0].length : -1;
    }, o = r(t.to);
    if (o !== -1)
      return ce(e, t.from, t.to, o);
    let a = ti.exec(e.slice(t.to)), s = t.to + (a ? a[0].length : 0); // a = bracket, ti = IN_BRACKETS, e = text, t = mark, s = end
    if (a && (r(s) !== -1 || e.slice(s).trim() === ""))
      return ce(e, t.from, s, Math.max(r(s), s));
    let i = ln(Jr, e, t.to, n); // i = dash, ln = find, Jr = BETWEEN, e = text, t = mark, n = marks
    return i && !t.isBold && si(e.slice(t.to, i.index)) ? ce(e, t.from, i.index, i.index + i[0].length) : ce(e, t.from, t.to, t.to);
  }
  function zr(e, t) { // zr = split, e = text, t = marks
    let n = Gr.exec(e)[0].length, r = t.find(({ from: a, to: s }) => s > n && e.slice(a, s).trim() !== ""); // n = start, Gr = LEFT_BEFORE, e = text, r = mark, t = marks, a = from, s = to
    if (r && r.from <= n)
      return ii(e, r, t);
    let o = ln(Jr, e, n, t) || ln(ei, e, n, t); // o = end, ln = find, Jr = BETWEEN, e = text, n = start, t = marks, ei = COLON
    return o ? ce(e, n, o.index, o.index + o[0].length) : r ? (
      // The rest would miss its words without the title.
      { title: ce(e, r.from, r.to, r.to).title, summary: [n, e.length] }
    ) : ce(e, n, e.length, e.length);
  }

  // src/harvest/item.ts
  function li(e) { // li = place, e = runs
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
  function ui(e) { // ui = marksOf, e = placed
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
  function ci(e) { // ci = readNested, e = lists
    let t = [], n = [], r = (o) => { // t = materials, n = leftOver, r = readLine, o = line
      let a = Be(o), s = Se(o, a), i = le(ve(s)), l = un(s), [c] = l; // a = below, Be = nestedLists, o = line, s = runs, Se = runsOf, i = text, le = tidy, ve = joined, l = links, un = linksOf, c = only
      c && l.length === 1 ? t.push([i, c]) : (l.forEach((u) => t.push([ue(u), u])), /[^\s,;.:|\u00B7&()-]/.test(ve(s.filter((u) => !u.link))) && n.push(i)), a.forEach((u) => Array.from(u.children).forEach(r));
    };
    return e.forEach((o) => Array.from(o.children).filter((a) => !je(a)).forEach(r)), { materials: t, leftOver: n };
  }
  function un(e) { // un = linksOf, e = runs
    let t = /* @__PURE__ */ new Set(); // t = links
    return e.forEach(({ link: n, text: r }) => { // e = runs, n = link, r = text
      n && r.trim() !== "" && t.add(n);
    }), Array.from(t);
  }
  function Xr(e) { // Xr = readItem, e = item
    let t = Be(e), { text: n, placed: r } = li(Se(e, t)), o = zr(n, ui(r)), a = le(n.slice(...o.title)); // t = lists, Be = nestedLists, e = item, n = text, r = placed, li = place, Se = runsOf, o = found, zr = split, ui = marksOf, a = title, le = tidy
    if (a === "")
      return null;
    let s = ([u, p]) => r.filter((f) => f.from < p && f.to > u && f.run.text.trim() !== "").map(({ run: f }) => f), i = s(o.title), l = s(o.summary), [c = null] = un(i); // s = within, u = from, p = to, r = placed, f = run, i = titleRuns, o = found, l = summaryRuns, c = link, un = linksOf
    return Object.assign({
      title: a,
      titleElement: i[0] ? i[0].element : e,
      link: c,
      summary: le(n.slice(...o.summary)),
      summaryElement: l[0] ? l[0].element : e,
      otherLinks: un(r.map(({ run: u }) => u)).filter((u) => u !== c)
    }, ci(t));
  }
  function Qr(e) { // Qr = readRenderedItem, e = item
    let t = (s) => e.querySelector(`.program-explorer-static__${s}`), n = e.querySelector("b"), r = n ? ue(n) : "", o = t("summary"), a = t("materials"); // t = part, s = name, e = item, n = heading, r = title, ue = seenText, o = summary, a = materials
    return n && r !== "" ? {
      title: r,
      titleElement: n,
      link: n.querySelector("a[href]"),
      // What is small says in which language the summary is.
      summary: o ? ue(o, Array.from(o.querySelectorAll("small"))) : "",
      summaryElement: o || e,
      otherLinks: [],
      materials: a ? Array.from(a.querySelectorAll("a[href]")).map((s) => [ue(s), s]) : [],
      leftOver: []
    } : null;
  }

  // src/harvest/links.ts
  var di = ["title", "redlink", "redirect", "uselang", "useskin"], pi = /^[a-z][a-z0-9+.-]*:/i; // di = HARMLESS, pi = SCHEME
  function eo(e) { // eo = decode, e = text
    return e.replace(/(?:%[0-9A-Fa-f]{2})+/g, (t) => { // e = text, t = encoded
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Yr(e) { // Yr = hostOf, e = url
    return e.host.replace(".m.", ".");
  }
  function cn(e, t) { // cn = parse, e = address, t = base
    try {
      return new URL(e, t);
    } catch (n) {
      return null;
    }
  }
  function mi(e, t) { // mi = titleOf, e = url, t = articlePath
    let n = e.searchParams, r = []; // n = parameters, e = url, r = names
    n.forEach((l, c) => r.push(c));
    let o = n.get("redlink") !== null; // o = isRed, n = parameters
    if (!r.every((l) => di.indexOf(l) !== -1 || o && l === "action"))
      return null;
    let [a = "", s = ""] = t.split("$1"), i = e.pathname; // a = before, s = after, t = articlePath, i = path, e = url
    return /\/index\.php$/.test(i) ? n.get("title") : i.slice(0, a.length) === a && i.slice(i.length - s.length) === s ? eo(i.slice(a.length, i.length - s.length)) : null;
  }
  function Zr(e) { // Zr = judged, e = value
    let t = H(e.replace(/^Special:MyLanguage\//i, "")); // t = link, H = parseLink, e = value
    return t ? { link: "page" in t ? t.page : t.url } : { fault: ae(e) || "bad-page", value: e };
  }
  function to(e, { address: t, articlePath: n }) { // to = resolveLink, e = anchor, t = address, n = articlePath
    let r = (e.getAttribute("href") || "").trim(); // r = href, e = anchor
    if (r === "")
      return null;
    let o = cn(t), a = /^\.\/(.*)$/.exec(r), s = a && o ? cn(o.origin + n.replace("$1", () => a[1] || "")) : cn(r, t); // o = base, cn = parse, t = address, a = relative, r = href, s = url, n = articlePath
    if (!s)
      return { fault: "bad-address", value: r };
    let i = eo(s.hash), c = (e.classList.contains("extiw") || /\bmw:WikiLink\/Interwiki\b/.test(e.getAttribute("rel") || "")) && H(e.getAttribute("title") || ""); // i = fragment, eo = decode, s = url, c = interwiki, e = anchor, H = parseLink
    if (c && "page" in c)
      return Zr(c.page + (c.page.indexOf("#") === -1 ? i : ""));
    let u = s.protocol === "https:" || s.protocol === "http:"; // u = isWeb, s = url
    if (!u && pi.test(r))
      return { fault: "bad-scheme", value: r };
    let p = u && o && Yr(s) === Yr(o) ? mi(s, n) : null; // p = title, u = isWeb, o = base, Yr = hostOf, s = url, mi = titleOf, n = articlePath
    return Zr(p === null ? u ? s.href : r : p + i);
  }

  // src/harvest/slug.ts
  var fi = [ // fi = LETTERS
    [/\u00DF/g, "ss"],
    [/\u00E6/g, "ae"],
    [/\u0153/g, "oe"],
    [/[\u00F8]/g, "o"],
    [/\u0142/g, "l"],
    [/[\u0111\u00F0]/g, "d"],
    [/\u00FE/g, "th"],
    [/\u0131/g, "i"]
  ];
  function gi(e) { // gi = slug, e = text
    let t = fi.reduce( // t = plain, fi = LETTERS
      (n, [r, o]) => n.replace(r, o),
      // An apostrophe joins: "Let's" is one word.
      e.toLowerCase().normalize("NFD").replace(/[\u0300-\u036F'\u2019]/g, "")
    ).replace(/[^a-z0-9]+/g, "-");
    return /[a-z]/.test(t) ? t.slice(0, 90).replace(/^-|-$/g, "") : "";
  }
  function no() { // no = createIds
    let e = /* @__PURE__ */ new Set(), t = /* @__PURE__ */ new Map(), n = 0, r = (o) => { // e = taken, t = numbers, n = count, r = take, o = id
      let a = !e.has(o); // a = isFree, e = taken, o = id
      return e.add(o), a;
    };
    return {
      take: r,
      make(...o) {
        n++;
        let a = o.map(gi).find(Boolean) || `program-${n}`, s = a, i = t.get(a) || 1; // a = wanted, o = texts, gi = slug, n = count, s = id, i = number, t = numbers
        for (; !r(s); ) // r = take, s = id
          s = `${a}-${++i}`;
        return t.set(a, i), s;
      }
    };
  }

  // src/harvest/unread.ts
  var yi = "Add it by hand.", dn = "Add the right link by hand.", hi = { // yi = BY_HAND, dn = LINK, hi = WORDS
    "no-heading": ["There is no such heading on the page.", "Name the heading so, or add these programs by hand."],
    "no-list": ["There is no bulleted list under this heading.", "Write one program per line, beginning with *."],
    "no-bullets": ['This is not in the bulleted list: "$1".', "If it is about a program, add it by hand."],
    "long-title": ['The title is a whole text, because no " - " ends it: "$1".', "Shorten the title, and move the rest to the summary."],
    "same-title": ["Another program has the same title, so this one got a number in its id.", "Remove one of them, or tell them apart by their titles."],
    "bad-id": ['"$1" cannot be an id, or is one already; another one was made.', "Choose an id."],
    "bad-status": ['"$1" is not a status.', "Add the status by hand."],
    "bad-page": ['The link leads to no page: "$1".', dn],
    "bad-address": ['The link is not an https address: "$1".', dn],
    "bad-scheme": ['The link is neither a page nor an https address: "$1".', dn],
    "insecure-link": ['The link is not secure: "$1".', "Add it by hand, with https:."],
    "link-in-text": ['The text has a link that a summary cannot hold: "$1".', "Add it to the materials if it matters."],
    "nested-text": ['A nested line could not become a link to a material: "$1".', yi]
  }, ro = 120;
  function Ee(e, t, n = "") { // Ee = unread, e = place, t = code, n = value
    let [r, o] = hi[t], a = n.length > ro ? `${n.slice(0, ro - 1)}\u2026` : n; // r = reason, o = fix, hi = WORDS, t = code, a = shown, n = value, ro = MOST_CHARACTERS
    return { code: t, place: e, reason: r.replace("$1", () => a), fix: o };
  }

  // src/harvest/programs.ts
  var xi = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, bi = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, oo = 150; // xi = ID, bi = LANGUAGE, oo = MOST_CHARACTERS
  function ao(e, t) { // ao = languageOf, e = element, t = fallback
    let n = e.closest("[lang]"), r = n && n.parentElement && n.getAttribute("lang") || ""; // n = around, e = element, r = language
    return (bi.test(r) ? r : t).toLowerCase();
  }
  function so(e, t) { // so = createReader, e = around, t = lost
    let n = [], r = [], o = no(), a = /* @__PURE__ */ new Set(), s = (p, f) => { // n = records, r = programs, o = ids, no = createIds, a = titles, s = textIn, p = text, f = element
      let d = ao(f, e.pageLanguage); // d = language, ao = languageOf, f = element, e = around
      return d === e.contentLanguage.toLowerCase() ? p : { [d]: p };
    }, i = (p, f) => { // i = resolve, p = link, f = tell
      let d = p && to(p, e); // d = resolved, p = link, to = resolveLink, e = around
      return d && "fault" in d ? (f(d.fault, d.value), null) : d && d.link;
    }, l = (p, f) => { // l = materialsOf, p = item, f = tell
      let d = []; // d = materials
      for (let [m, y] of p.materials) { // m = label, y = element, p = item
        let h = i(y, f); // h = link, i = resolve, y = element, f = tell
        h !== null && m !== "" ? d.push(/^https:/i.test(h) ? { label: s(m, y), url: h } : { label: s(m, y), page: h }) : h === null && f("nested-text", m);
      }
      return p.leftOver.forEach((m) => f("nested-text", m)), d;
    }, c = (p, f) => p !== null && !(xi.test(p) && o.take(p)) ? (f("bad-id", p), null) : p, u = (p, f, d) => { // c = renderedId, p = element, f = group, xi = ID, o = ids, u = read, d = place
      let m = p.getAttribute("data-program"), y = m === null ? Xr(p) : Qr(p); // m = said, p = element, y = item, Xr = readItem, Qr = readRenderedItem
      if (!y) {
        Be(p).forEach((T) => Array.from(T.children).forEach((L, q) => u(L, f, `${d} \u2192 #${q + 1}`)));
        return;
      }
      let { title: h } = y, _ = (T, L) => { // h = title, y = item, _ = tell, T = code, L = value
        t.push(Ee(`${d} ("${h.slice(0, oo)}")`, T, L));
      };
      h.length > oo && _("long-title", h), a.has(h) && _("same-title", h), a.add(h);
      let x = i(y.link, _), v = c(m, _), b = v === null ? o.make(h, x && !/^https:/i.test(x) ? x.replace(/#.*$/, "") : "") : v, k = p.getAttribute("data-status"), R = m === null ? f === "past" ? "past" : "ongoing" : be(k) ? k : null; // x = link, i = resolve, y = item, _ = tell, v = own, c = renderedId, m = said, b = id, o = ids, h = title, k = saidStatus, p = element, R = status, f = group, be = isStatus
      m !== null && k !== null && R === null && _("bad-status", k);
      let w = l(y, _); // w = materials, l = materialsOf, y = item, _ = tell
      y.otherLinks.forEach((T) => _("link-in-text", `${ue(T)} (${T.getAttribute("href") || ""})`)), r.push({ id: b, isRendered: v !== null, group: f, title: h, link: x, summary: y.summary || null, status: R });
      let S = { id: b, title: s(h, y.titleElement) }; // S = record, b = id, s = textIn, h = title, y = item
      y.summary && (S.summary = { [ao(y.summaryElement, e.pageLanguage)]: y.summary }), x !== null && (S.page = x), R !== null && (S.status = R), w.length && (S.materials = w), n.push(S);
    };
    return { read: u, records: n, programs: r };
  }

  // src/harvest/sections.ts
  var pn = "h1, h2, h3, h4, h5, h6", _i = ".toc, #toc, .references, .mw-references-wrap, .program-explorer__app, .program-explorer__notice, .program-explorer-static__all", io = "ul:not(.gallery)", wi = "div, center, span, main, article", vi = "p, div, table, dl, ol, ul, pre, blockquote, figure, aside, center, form", Si = ".program-explorer, .mw-parser-output, [data-group], body"; // pn = HEADINGS, _i = NOT_TEXT, io = LIST, wi = HOLDERS, vi = BLOCKS, Si = EDGES
  function mn(e) { // mn = textOf, e = element
    return ve(Se(e));
  }
  function uo(e) { // uo = collector, e = isEnd
    let t = [], n = [], r = "", o = (s = "") => { // t = items, n = others, r = line, o = flush, s = next
      [r, s].map(le).filter(Boolean).forEach((i) => n.push(i)), r = "";
    }, a = (s) => { // a = visit, s = node
      if (s.nodeType === 3 && (r += s.nodeValue || ""), s.nodeType !== 1)
        return !1;
      let i = s; // i = element, s = node
      if (je(i) || i.matches(_i))
        return !1;
      let l = i.matches(pn) ? i : i.matches(".mw-heading") ? i.querySelector(pn) : null; // l = heading, i = element, pn = HEADINGS
      return l ? (o(), e(l)) : i.matches(io) ? (o(), Array.from(i.children).forEach((c) => c.matches("li") ? t.push(c) : o(mn(c))), !1) : i.matches("section") || i.matches(wi) && i.querySelector(`${io}, ${pn}`) ? (o(), Array.from(i.childNodes).some(a)) : (i.matches(vi) ? o(mn(i)) : r += mn(i), !1);
    };
    return {
      visit: a,
      done: () => (o(), { items: t, others: n })
    };
  }
  function lo(e) { // lo = levelOf, e = heading
    return Number(e.tagName.slice(1));
  }
  function lt(e, t, n) { // lt = sectionUnder, e = heading, t = other, n = container
    let { visit: r, done: o } = uo((s) => s === t || lo(s) <= lo(e)), a = We(e).block; // r = visit, o = done, uo = collector, s = next, t = other, lo = levelOf, e = heading, a = node, We = sectionOf
    for (; ; ) {
      for (; !a.nextSibling; ) { // a = node
        let s = a.parentElement; // s = parent, a = node
        if (!s || s === n || !s.matches("div, section") || s.matches(Si))
          return o();
        a = s;
      }
      if (a = a.nextSibling, r(a))
        return o();
    }
  }
  function co(e) { // co = sectionIn, e = group
    let { visit: t, done: n } = uo(() => !1); // t = visit, n = done, uo = collector
    return e.childNodes.forEach(t), n();
  }

  // src/harvest/harvest.ts
  var fn = ["current", "past"], po = "[data-limit], [data-preset]"; // fn = GROUPS, po = PARTIAL
  function ki(e, t) { // ki = findGroups, e = container, t = place
    let n = Array.from(e.querySelectorAll(fn.map((o) => `[data-group="${o}"]`).join())); // n = marked, e = container, fn = GROUPS, o = group
    if (n.length)
      return n.map((o) => { // n = marked, o = element
        let a = Kr(o), s = o.dataset.group; // a = heading, Kr = firstHeading, o = element, s = group
        return { group: s, name: a ? we(a) : s, section: co(o) };
      });
    let r = fn.map((o) => ie(e, t[o])); // r = headings, fn = GROUPS, o = group, ie = findHeading, e = container, t = place
    return fn.map((o, a) => { // fn = GROUPS, o = group, a = at
      let s = r[a] || null; // s = heading, r = headings, a = at
      return {
        group: o,
        name: s ? we(s) : t[o].texts[0] || t[o].anchor,
        section: s && lt(s, r[1 - a] || null, e)
      };
    });
  }
  function gn(e, t, n) { // gn = harvest, e = container, t = place, n = options
    let r = [], o = so({ // r = lost, o = reader, so = createReader
      pageLanguage: n.pageLanguage,
      contentLanguage: n.contentLanguage,
      articlePath: n.articlePath || "/wiki/$1",
      address: n.address || e.baseURI
    }, r);
    for (let { group: i, name: l, section: c } of ki(e, t)) { // i = group, l = name, c = section, ki = findGroups, e = container, t = place
      if (!c) {
        r.push(Ee(l, "no-heading"));
        continue;
      }
      c.items.length || r.push(Ee(l, "no-list")), c.items.forEach((u, p) => o.read(u, i, `${l} \u2192 #${p + 1}`)), c.others.forEach((u) => r.push(Ee(l, "no-bullets", u)));
    }
    let { records: a, programs: s } = o; // a = records, s = programs, o = reader
    return {
      page: { version: $e, programs: a },
      programs: s,
      unread: r,
      isPartial: e.matches(po) || e.querySelector(po) !== null
    };
  }

  // src/host/find.ts
  var Y = "program-explorer"; // Y = HOST_CLASS
  function yn(e, t) { // yn = staticHeading, e = text, t = carriers
    return { text: e, anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function ut(e) { // ut = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function mo(e, t) { // mo = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function fo(e) { // fo = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && yn(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function go(e) { // go = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${Y}[data-source]`)).map((n) => { // e = content, Y = HOST_CLASS, n = root
      let { source: r = "", revision: o = "", preset: a = "", limit: s, all: i = null, languages: l = "", messages: c = "" } = n.dataset, u = mo(n, "current"); // r = source, o = revision, a = preset, s = limit, i = all, l = languages, c = messages, n = root, u = current, mo = headingIn
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
          let [f = "", d] = p.split(":"); // f = code, d = revision, p = one
          return [f, Number(d)];
        })),
        statics: Array.from(n.children).filter((p) => p instanceof HTMLElement),
        current: fo(u),
        past: fo(mo(n, "past")),
        level: ut(u)
      };
    });
  }

  // src/harvest/insert.ts
  function hn(e) { // hn = known, e = heading
    return e && yn(we(e), sn(e));
  }
  function yo(e, t) { // yo = withHeadings, e = host, t = place
    let { root: n, container: r } = e; // n = root, r = container, e = host
    if (r !== n || e.current || e.past)
      return e;
    let o = ie(n, t.current); // o = current, ie = findHeading, n = root, t = place
    return Object.assign({}, e, { current: hn(o), past: hn(ie(n, t.past)), level: ut(o) });
  }
  function ho(e, t) { // ho = insertHost, e = content, t = place
    let n = ie(e, t.current); // n = currentHeading, ie = findHeading, e = content, t = place
    if (!n || e.querySelector(`.${Y}`))
      return null;
    let r = We(n), o = ie(e, t.past), a = o && We(o), s = o && lt(o, n, e), i = a !== null && a.content.length === a.lists.length && s !== null && !s.others.length && s.items.every((c) => a.lists.some((u) => u === c.parentNode)), l = document.createElement("div"); // r = current, We = sectionOf, n = currentHeading, o = pastHeading, ie = findHeading, e = content, t = place, a = past, s = below, lt = sectionUnder, i = pastIsBare, c = item, u = list, l = root
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
      past: i ? hn(o) : null,
      level: ut(n) + 1
    };
  }

  // src/harvest/harvester.ts
  function xo(e) { // xo = createHarvester, e = place
    return {
      insertHost: (t) => ho(t, e),
      readHost: (t, n) => { // t = wiki, n = host
        let { page: r, unread: o } = gn(n.container, e, t), a = JSON.stringify(r, null, "	"), { list: s, problems: i } = st(a, Ue(t)); // r = page, o = unread, gn = harvest, n = host, e = place, t = wiki, a = draft, s = list, i = problems, st = parseForReaders, Ue = optionsFor
        return s && s.programs.length ? [yo(n, e), { page: null, included: [], list: s, problems: i, harvest: { draft: a, unread: o } }] : null;
      },
      harvest: (t, n) => gn(t, e, n)
    };
  }

  // src/harvest/place.ts
  var bo = { // bo = META
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
  var { insertHost: Ei, readHost: Ti, harvest: Pi } = xo(bo); // Ei = insertHost, Ti = readHost, Pi = harvest, xo = createHarvester, bo = META

  // src/messages/format.ts
  function bn() { // bn = hasLanguageNames
    return "DisplayNames" in Intl;
  }
  function Oi(e, t) { // Oi = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function _o(e, t, n = null) { // _o = createFormat, e = language, t = msg, n = others
    let r = { // r = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, o = bn() ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (s) => { // o = names, bn = hasLanguageNames, e = language, a = date, s = value
      let i = s.day !== null ? r.day : s.month !== null ? r.month : r.year, l = /* @__PURE__ */ new Date(0); // i = shape, s = value, r = shapes, l = instant
      l.setUTCFullYear(s.year, (s.month || 1) - 1, s.day || 1);
      let c = i.format(l); // c = text, i = shape, l = instant
      return s.approximate ? t("date-about", c) : c;
    };
    return {
      date: a,
      span: (s, i, l) => s && i ? Oi(s, i) ? a(s) : t("date-range", a(s), a(i)) : s ? t(l === "open" || l === "ongoing" ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(s)) : i ? t("date-until", a(i)) : null,
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
  function Te(e) { // Te = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/host/languages.ts
  function ct({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // ct = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    var a; // a = _a
    let o = (a = n.closest("[lang]")) == null ? void 0 : a.lang; // o = around, a = _a, n = root
    return o && e[0] === t ? [o, ...r, ...e] : e;
  }

  // src/host/parity.ts
  function wo(e, t) { // wo = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var vo = ["Community Development", "Community Development/What we do"], Ri = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // vo = PAGES, Ri = TRANSLATION
  function So(e) { // So = isPlacePage, e = title
    return vo.includes(e) || vo.includes(e.replace(Ri, ""));
  }

  // src/explore/bitset.ts
  function j(e) { // j = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function dt(e) { // dt = allBits, e = size
    let t = j(e).fill(-1); // t = bits, j = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function pt(e, t) { // pt = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function qe(e, t) { // qe = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function Pe(e, t) { // Pe = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function ko(e, t) { // ko = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function Ai(e) { // Ai = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function ee(e, t = e, n = e) { // ee = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) // o = w, e = bits
      r += Ai((e[o] | n[o]) & t[o]);
    return r;
  }

  // src/explore/query.ts
  var mt = ["relevance", "status", "newest", "title"], Ke = "not-stated", ft = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // mt = SORTS, Ke = NOT_STATED, ft = EMPTY_QUERY

  // src/explore/program-index.ts
  var gt = ["q", "sort", "program", "view"]; // gt = RESERVED
  function Li({ start: e, end: t, status: n }, r) { // Li = yearsOf, e = start, t = end, n = status, r = thisYear
    let o = e || t; // o = first, e = start, t = end
    if (!o)
      return [];
    let a = t ? t.year : n && G(n) ? r : o.year, s = [String(o.year)]; // a = last, t = end, n = status, G = isCurrent, r = thisYear, o = first, s = years
    for (let i = o.year + 1; i <= a; i++) // i = year, o = first, a = last
      s.push(String(i));
    return s;
  }
  function Mi(e) { // Mi = inTreeOrder, e = vocabulary
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
  function Ci(e, t, n) { // Ci = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, a = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (y, h) => { // r = size, t = list, a = vocabulary, e = id, s = found, i = wider, l = put, y = term, h = i
      let _ = s.get(y); // _ = programs, s = found, y = term
      _ || (_ = j(r), s.set(y, _), i.set(y, a ? Or(a, y) : [])), pt(_, h);
    };
    if (t.programs.forEach((y, h) => { // t = list, y = program, h = i
      var x; // x = _a
      let _ = e === "period" ? Li(y, n) : e !== "status" ? y.terms.get(e) || [] : y.status ? [y.status] : []; // _ = terms, e = id, Li = yearsOf, y = program, n = thisYear
      for (let v of _) // v = term, _ = terms
        v !== Ke && (l(v, h), (x = i.get(v)) == null || x.forEach((b) => l(b, h)));
    }), !s.size)
      return null;
    let c = Array.from(s.keys()).sort(), u = e === "status" ? D : e === "period" ? c.sort((y, h) => Number(h) - Number(y)) : a ? Mi(a).concat(c) : c, p = j(r), f = /* @__PURE__ */ new Map(), d = 0, m = (y, h) => { // c = rest, s = found, u = order, e = id, D = STATUSES, y = term, h = programs, a = vocabulary, Mi = inTreeOrder, p = stated, j = noBits, r = size, f = terms, d = telling, m = show
      let _ = ee(h); // _ = total, ee = count, h = programs
      if (_ && !f.has(y)) {
        let x = a && a.terms.get(y); // x = known, a = vocabulary, y = term
        f.set(y, {
          id: y,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(y) || []).length,
          programs: h,
          count: _
        }), Pe(p, h), d += +(_ < r);
      }
    };
    return u.forEach((y) => m(y, s.get(y) || j(0))), m(Ke, dt(r).map((y, h) => y & ~p[h])), {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: f,
      useful: d > 1
    };
  }
  function Eo(e, t, n, r = () => null) { // Eo = buildIndex, e = list, t = languages, n = today, r = nameOf
    let o = /* @__PURE__ */ new Map(); // o = facets
    for (let s of e.facets) { // s = id, e = list
      let i = gt.indexOf(s) === -1 && Ci(s, e, Number(n.slice(0, 4))); // i = facet, gt = RESERVED, s = id, Ci = indexFacet, e = list, n = today
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
  var To = /^#?programs(?:$|\?|%3f)/i; // To = OURS
  function Po(e) { // Po = isFragmentOurs, e = hash
    return To.test(e);
  }
  var $i = 8e3, Ni = 200, Ii = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // $i = MOST_CHARACTERS, Ni = MOST_LETTERS, Ii = UNSAFE
  function yt(e) { // yt = encode, e = value
    return e.replace(Ii, (t) => { // e = value, Ii = UNSAFE, t = unit
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
    return e.slice(0, Ni).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function xt(e, t = []) { // xt = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      let a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      a.length && gt.indexOf(o) === -1 && n.push(`${yt(o)}=${a.map(yt).join(",")}`);
    });
    let r = Oo(e.text); // r = text, Oo = normalText, e = query
    return r && n.push("q=" + yt(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + yt(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function bt(e, t) { // bt = fromFragment, e = hash, t = known
    let n = To.exec(e); // n = ours, To = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), o = "", a = null, s = null; // r = chosen, o = text, a = sort, s = program
    for (let i of e.slice(n[0].length, $i).split("&")) { // i = part, e = hash, n = ours, $i = MOST_CHARACTERS
      let [l = "", ...c] = i.split("="), u = ht(l), p = c.join("="), f = ht(p); // l = rawKey, c = rest, i = part, u = key, ht = decode, p = raw, f = value
      if (u === "q")
        o = Oo(ht(p.replace(/[_+]/g, " ")));
      else if (u === "sort")
        a = mt.find((d) => d === f) || null;
      else if (u === "program")
        s = t.hasProgram(f) ? f : null;
      else if (gt.indexOf(u) === -1) {
        let d = p.split(",").map(ht).concat(f.split(",")).filter((m) => t.hasTerm(u, m)); // d = terms, p = raw, ht = decode, f = value, m = term, t = known, u = key
        d.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(d))));
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/explore/relatives.ts
  function Ro(e) { // Ro = createRelatives, e = programs
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
  var Hi = /* @__PURE__ */ new Set([ // Hi = RTL
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
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && Hi.has(t) ? "rtl" : "ltr";
  }

  // src/views/address.ts
  var Ao = "programExplorer"; // Ao = STATE_KEY
  function Lo(e, t) { // Lo = createAddress, e = view, t = isOurs
    let n = () => e.location.hash.replace(/^#/, ""), r = () => { // n = fragment, e = view, r = remembered
      let l = e.history.state, c = typeof l == "object" && l !== null ? l[Ao] : null; // l = state, e = view, c = kept, Ao = STATE_KEY
      return typeof c == "string" ? c : null;
    }, o = (l) => Object.assign({}, e.history.state, { [Ao]: l }), a = () => t(n()) ? n() : r(), s = a() || "", i = () => { // o = remember, l = text, e = view, Ao = STATE_KEY, a = read, t = isOurs, n = fragment, r = remembered, s = shown, i = stamp
      a() === null && e.history.replaceState(o(s), "");
    };
    return i(), {
      read: () => a() || "",
      write: (l, c) => { // l = text, c = change
        s = l;
        let u = n(), p = l === "" && u !== "" && !t(u), f = l !== "" ? `#${l}` : p ? e.location.hash : e.location.pathname + e.location.search; // u = here, n = fragment, p = keepsForeign, l = text, t = isOurs, f = url, e = view
        c === "push" ? e.history.pushState(o(l), "", f) : e.history.replaceState(o(l), "", f);
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
  function _t(e) { // _t = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function Mo(e, t, n, r, o, a) { // Mo = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    let s = (f) => ({ text: f, language: a }), i = (f) => Z(f, r, o), l = (f) => t(f ? `status-${f}` : "not-stated"), c = /* @__PURE__ */ new Map(), u = (f) => { // s = ours, f = id, a = language, i = pick, Z = pickText, r = chain, o = pageLanguage, l = status, t = msg, c = known, u = facet
      let d = e.vocabularies.get(f); // d = vocabulary, e = list, f = id
      return d ? i(d.label) : s(f === "status" ? t("facet-status") : f === "period" ? t("facet-period") : f === "language" ? t("facet-language") : f);
    }, p = (f, d) => { // p = term, f = facetId, d = id
      var y; // y = _a
      if (d === Ke)
        return s(t("not-stated"));
      let m = (y = e.vocabularies.get(f)) == null ? void 0 : y.terms.get(d); // m = entry, y = _a, e = list, f = facetId, d = id
      return m ? i(m.label) : s(be(d) && f === "status" ? l(d) : f === "language" ? n.language(d) : d);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (f, d) => { // f = facetId, d = id
        let m = `${f} ${d}`, y = c.get(m) || p(f, d); // m = key, f = facetId, d = id, y = label, c = known, p = term
        return c.set(m, y), y;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P, No, Fi, te, _n, kt, Io, vt, Ho, vn, wn, Di, Je = /* @__PURE__ */ Symbol.for("pv"), Et = {}, Tt = [], Ui = /^m(i|n|o|s|text|space)$/, Sn = Array.isArray, kn = Tt.slice, pe = Object.assign; // P = options, No = vnodeId, Fi = isValidElement, te = rerenderQueue, _n = prevDebounce, kt = rerenderCount, Io = depthSort, vt = EVENT_DISPATCHED, Ho = CAPTURE_REGEX, vn = eventClock, wn = eventProxies, Di = i, Je = VNODE_MARKER, Et = EMPTY_OBJ, Tt = EMPTY_ARR, Ui = MATHML_TOKEN_ELEMENTS, Sn = isArray, kn = slice, pe = assign
  function de(e) { // de = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Fo(e, t, n) { // Fo = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? kn.call(arguments, 2) : n), Ve(e, s, r, o, null);
  }
  function Ve(e, t, n, r, o) { // Ve = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Je, __v: o || ++No, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Je = VNODE_MARKER, o = original, No = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function Pt() { // Pt = createRef
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
  function Wi(e) { // Wi = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = pe({ constructor: Je }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), En(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || ne(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, qo(o, t, a), n.__ = n.__e = null, t.__e != r && Do(t));
  }
  function Do(e) { // Do = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Do(e);
  }
  function Co(e) { // Co = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, te.push(e), kt++)) && _n == P.debounceRendering || ((_n = P.debounceRendering) || queueMicrotask)(Uo);
  }
  function Uo() { // Uo = process
    try {
      for (var e, t = 1; te.length; ) te.length > t && te.sort(Io), e = te.shift(), t = te.length, 8 & e.__g && Wi(e); // e = c, t = l, te = rerenderQueue, Io = depthSort, Wi = renderComponent
    } finally {
      (kt = te.length) && (_n || queueMicrotask)(Uo);
    }
  }
  function Wo(e, t, n, r, o, a, s, i, l, c, u) { // Wo = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, c = isHydrating, u = refQueue
    var p, f, d, m, y, h, _ = r.__k || Tt, x = t.length; // p = i, f = oldVNode, d = childVNode, m = newDom, y = firstChildDom, h = result, _ = oldChildren, r = oldParentVNode, Tt = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = ji(n, t, _, l, x), p = 0; p < x; p++) (d = n.__k[p]) != null && (f = ~d.__i && _[d.__i] || Et, d.__i = p, h = En(e, d, f, o, a, s, i, l, c, u), m = d.__e, (f.ref != d.ref || 8 & f.__u) && (f.ref && Tn(f.ref, null, d, f), d.ref && u.push(d.ref, d.__c || m, d)), y = y || m, 4 & d.__u ? (l = jo(d, l, e, !f.__v), f.__e && (f.__e = null)) : typeof d.type == "function" && h !== void 0 ? l = h : m && (l = m.nextSibling), d.__u &= -21); // l = oldDom, ji = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, x = newChildrenLength, p = i, d = childVNode, f = oldVNode, Et = EMPTY_OBJ, h = result, En = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, c = isHydrating, u = refQueue, m = newDom, Tn = applyRef, y = firstChildDom, jo = insert, void = type
    return n.__e = y, l;
  }
  function ji(e, t, n, r, o) { // ji = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, c, u, p, f, d, m = n.length, y = m, h = 0, _ = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, c = matchingIndex, u = tails, p = lisLengths, f = hi, d = mid, m = oldChildrenLength, n = oldChildren, y = remainingOldChildren, h = skew, _ = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] = Ve(null, s) : Sn(s) ? s = x[a] = Ve(re, { children: s }) : s.constructor === Je && s.__b ? s = x[a] = Ve(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(c = s.__i = Bi(s, n, l, y)) && (y--, (i = n[c]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, c == l - 1 ? h-- : c == l + 1 ? h++ : c != l && (c > l ? h-- : h++, _ = 1)) : (~c || (o > m ? h-- : o < m && h++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Ve = createVNode, Sn = isArray, re = Fragment, Je = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, c = matchingIndex, Bi = findMatchingIndex, n = oldChildren, y = remainingOldChildren, _ = moved, m = oldChildrenLength
    if (_) {
      for (u = [], p = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // u = tails, p = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (h = 0, f = u.length; h < f; ) u[d = h + f >> 1] < s.__i ? h = d + 1 : f = d; // h = skew, f = hi, u = tails, d = mid, s = childVNode
        u[h] = s.__i, p[a] = h + 1;
      }
      for (h = u.length; a--; ) p[a] && (p[a] == h ? h-- : x[a].__u |= 4); // h = skew, u = tails, a = i, p = lisLengths, x = newChildren
    }
    if (y) for (a = 0; a < m; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = ne(i)), Pn(i, i));
    return r;
  }
  function jo(e, t, n, r) { // jo = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = jo(o[a], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = ne(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, ne = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Bi(e, t, n, r) { // Bi = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && a == null || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function $o(e, t, n) { // $o = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function wt(e, t, n, r, o) { // wt = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || $o(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || $o(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = wn[t] || (wn[t] = qi(t)), (e.__a || (e.__a = {}))[t] = vn, a = t != (t = t.replace(Ho, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function qi(e) { // qi = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[vt] == null) t[vt] = vn++;
        else if (t[vt] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function En(e, t, n, r, o, a, s, i, l, c) { // En = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, c = refQueue
    var u, p, f, d, m, y, h, _, x, v, b, k, R, w, S, T, L, q, K = t.type; // u = tmp, p = resumed, f = oldCommitQueueLength, d = c, m = oldProps, y = oldState, h = snapshot, _ = newProps, x = isClassComponent, v = provider, b = componentContext, k = renderHook, R = count, w = renderResult, S = startMarker, T = end, L = i, q = child, K = newType, t = newVNode
    if (t.constructor !== Je) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, p = a = [], u.nodeType == 8 ? i = St(u, a) : a.push(u), i = a[0] || i), (u = P.__b) && u(t);
    e: if (typeof K == "function") {
      f = s.length;
      try {
        if (_ = t.props, x = (u = K.prototype) && u.render, v = (u = K.contextType) && r[u.__c], b = u ? v ? v.props.value : u.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (x ? t.__c = d = new K(_, b) : (t.__c = d = new B(_, b), d.constructor = K, d.render = Vi), v && v.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), x && (d.__s || (d.__s = d.state), K.getDerivedStateFromProps && (d.__s == d.state && (d.__s = pe({}, d.__s)), pe(d.__s, K.getDerivedStateFromProps(_, d.__s)))), m = d.props, y = d.state, d.__v = t, n.__c) {
          if (_ !== m && x && !K.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(_, b), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(_, d.__s, b) === !1) {
            t.__v != n.__v && (d.props = _, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), Tt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), i = ne(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(_, d.__s, b), x && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(m, y, h);
          });
        } else x && !K.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), x && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = b, d.props = _, d.__P = e, d.__g &= -5, k = P.__r, R = x ? 25 : 0;
        do
          d.__g &= -9, k && k(t), u = d.render(d.props, d.state = d.__s, d.context);
        while (8 & d.__g && ++R < 25);
        x && (Tt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = pe({}, r, d.getChildContext())), x && n.__c && d.getSnapshotBeforeUpdate && (h = d.getSnapshotBeforeUpdate(m, y)), w = u && u.type === re && u.key == null ? u.props.children : u, _.__P && (u = i, o = (e = _.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(C) {
          C && Pn(C, C);
        }), n.__k = null), i = n.__k ? ne(n, 0) : null), i = Wo(e, Sn(w) ? w : [w], t, n, r, o, a, s, i, l, c), _.__P && (t.__e = null, i = u), t.__u &= -161, p && p.some(de), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (C) {
        if (s.length = f, t.__v = null, l || a) if (C && C.then) {
          if (t.__u |= 128 | l, a) {
            for (~(L = a.indexOf(i || void 0)) || (L = a.length); (q = a[L - 1]) && q.nodeType == 8; ) L--; // L = i, a = excessDomChildren, i = oldDom, void = oldDom, q = child
            for (; L < a.length; L++) if (q = a[L]) if (a[L] = null, S) { // L = i, a = excessDomChildren, q = child, S = startMarker
              if (q == T) break;
            } else {
              if (q.nodeType != 8) break;
              q.data.startsWith("$s") && (T = St(S = q));
            }
          }
          if (!S) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            S = i;
          }
          (u = St(S = t.__c.__z || (t.__c.__z = S))) ? (t.__e = S, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(de);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), C && C.then || Bo(t), P.__e(C, t, n);
      }
    } else i = t.__e = Ki(n.__e, t, n, r, o, a, s, l, c, e);
    return (u = P.diffed) && u(t), i;
  }
  function St(e, t) { // St = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Bo(e) { // Bo = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Bo));
  }
  function qo(e, t, n) { // qo = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Tn(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Tn = applyRef
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
  function Ki(e, t, n, r, o, a, s, i, l, c) { // Ki = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, c = parentDom
    var u, p, f, d, m, y, h, _, x = n.props || Et, v = t.props, b = t.type; // u = i, p = newHtml, f = oldHtml, d = newChildren, m = value, y = inputValue, h = checked, _ = doc, x = oldProps, n = oldVNode, Et = EMPTY_OBJ, v = newProps, t = newVNode, b = nodeType
    if (b == "svg" ? o = "http://www.w3.org/2000/svg" : b == "math" ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((m = a[u]) && (b ? m.localName == b : m.nodeType == 3)) { // u = i, a = excessDomChildren, m = value, b = nodeType
        e = m, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (_ = c.ownerDocument || document, !b) return _.createTextNode(v);
      e = _.createElementNS(o, b, v.is ? v : c), i && (P.__m && P.__m(t, a), i = !1), a = null;
    }
    if (b) {
      if (c = b == "template" && e.content || e, a = b == "textarea" && v.defaultValue != null ? null : a && kn.call(c.childNodes), !i && a) for (x = {}, u = 0; u < e.attributes.length; u++) x[(m = e.attributes[u]).name] = m.value;
      for (u in x) m = x[u], u == "dangerouslySetInnerHTML" ? f = m : u == "children" || u in v || u == "value" && "defaultValue" in v || u == "checked" && "defaultChecked" in v || wt(e, u, null, m, o); // u = i, x = oldProps, m = value, f = oldHtml, v = newProps, wt = setProperty, e = dom, o = namespace
      for (u in v) m = v[u], u == "children" ? d = m : u == "dangerouslySetInnerHTML" ? p = m : u == "value" ? y = m : u == "checked" ? h = m : i && typeof m != "function" || x[u] === m || wt(e, u, m, x[u], o); // u = i, v = newProps, m = value, d = newChildren, p = newHtml, y = inputValue, h = checked, i = isHydrating, x = oldProps, wt = setProperty, e = dom, o = namespace
      p ? (i || f && (p.__html == f.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (f && (e.textContent = ""), (b == "foreignObject" || o == "http://www.w3.org/1998/Math/MathML" && Ui.test(b)) && (o = "http://www.w3.org/1999/xhtml"), Wo(c, Sn(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && ne(n, 0), i, l), a && a.some(de)), i && b != "textarea" || (u = "value", b == "progress" && y == null ? e.removeAttribute(u) : y == null || y === e[u] && (b != "progress" || y) || wt(e, u, y, x[u], o), u = "checked", h != null && h != e[u] && wt(e, u, h, x[u], o));
    } else x === v || i && e.data == v || (e.data = v);
    return e;
  }
  function Tn(e, t, n, r) { // Tn = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function Pn(e, t, n) { // Pn = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Tn(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Pn(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = St(r, a = [])) && (r == e.__e && a.some(de), de(o), de(r)), n || de(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Vi(e, t, n) { // Vi = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function On(e, t) { // On = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Ve(re, { children: [e] }), o = [], a = [], En(t, t.__k, r || Et, Et, t.namespaceURI, r ? null : t.firstChild ? kn.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), qo(o, t.__k, a), t.__k.props.children = null;
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
    throw kt = 0, e;
  } }, No = 0, Fi = function(e) {
    return e != null && e.constructor === Je;
  }, B.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = pe({}, this.state)), typeof e == "function" && (e = e(pe({}, n), this.props)), e && (pe(n, e), this.__v && (t && this.__k.push(t), Co(this)));
  }, B.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Co(this));
  }, B.prototype.render = re, te = [], kt = 0, Io = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, vt = /* @__PURE__ */ Symbol(), Ho = /(PointerCapture)$|Capture$/i, vn = 0, wn = {}, Di = 0;

  // src/explore/fold.ts
  var Rn = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", Ji = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", Gi = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), Ko = /* @__PURE__ */ new Map([ // Rn = UNSPACED, Ji = BETWEEN, Gi = LEFT_OUT, Ko = PLAIN
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
  ]), zi = new RegExp(`[${Array.from(Ko.keys()).join("")}]`, "g"), Xi = /^[\0-\x7f]*$/, Vo = new RegExp(`[${Rn}]+|[^${Rn}${Ji}]+`, "g"), Qi = new RegExp(`[${Rn}]`), Yi = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Ge(e) { // Ge = fold, e = text
    return Xi.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(Gi, "").replace(zi, (t) => Ko.get(t) || t);
  }
  function Ot(e, t) { // Ot = eachWord, e = folded, t = visit
    e.replace(Vo, (n, r) => (t(n, r), ""));
  }
  function Jo(e) { // Jo = line, e = text
    let t = Ge(e).match(Vo); // t = words, Ge = fold, e = text, Vo = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function An(e) { // An = isUnspaced, e = word
    return Qi.test(e);
  }
  function Go(e) { // Go = needleOf, e = word
    return An(e) || Yi.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Ln(e) { // Ln = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Te(n)),
      []
    );
  }
  function Xo(e) { // Xo = textsOf, e = program
    return [
      Te(e.title),
      Ln([e.summary]),
      Ln(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function Zi(e, t, { id: n, label: r, aliases: o }) { // Zi = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Ln([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function zo(e) { // zo = joined, e = texts
    return e.map(Jo).join(`
`);
  }
  function Qo(e) { // Qo = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((o, a) => { // t = ends, e = index, n = lines, o = program, a = i
      let [s, i, l] = Xo(o).map(zo); // s = title, i = summary, l = rest, Xo = textsOf, o = program, zo = joined
      return t[2 * a] = s.length, t[2 * a + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      let s = Zi(e, o.id, a); // s = names, Zi = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: zo(s), programs: a.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function Yo(e, { lines: t, terms: n }, r) { // Yo = textsWith, e = index, t = lines, n = terms, r = needle
    let o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o)
      return o.names;
    let a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? Xo(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function el(e) { // el = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Ge(s); // i = plain, Ge = fold, s = letter
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
    let { line: n, places: r } = el(e), o = new Uint8Array(e.length); // n = line, r = places, el = lineWithPlaces, e = text, o = hits
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
  function Zo(e, t, n) { // Zo = slips, e = a, t = b, n = most
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
  var ea = 4, tl = 8, ta = /* @__PURE__ */ new WeakMap(); // ea = LEAST_LETTERS, tl = LONG, ta = vocabularies
  function nl(e) { // nl = wordsOf, e = haystack
    let t = ta.get(e); // t = known, ta = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let a of e.terms.map((s) => s.line).concat(e.lines)) // a = line, e = haystack, s = term
      for (let s of a.split(" ")) // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, o = words
    return ta.set(e, o), o;
  }
  function rl({ counts: e }, t) { // rl = nearest, e = counts, t = word
    let n = t.length < tl ? 1 : 2, r = null, o = 1 / 0; // n = most, t = word, tl = LONG, r = best, o = bestCost
    return e.forEach((a, s) => { // e = counts, a = times, s = candidate
      let i = (l, c) => { // i = offer, l = part, c = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let u = Zo(t, l, n), p = u + c + 0.4 / a; // u = found, Zo = slips, t = word, l = part, n = most, p = cost, c = begun, a = times
        u <= n && p < o && (r = s, o = p);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function ol({ list: e }, t) { // ol = cut, e = list, t = run
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
  function al(e, t) { // al = otherwise, e = words, t = word
    if (An(t))
      return ol(e, t);
    let n = /\d/.test(t) ? null : rl(e, t); // n = similar, t = word, rl = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function sl(e, t, n) { // sl = spelling, e = index, t = haystack, n = needle
    for (let r of Yo(e, t, n)) { // r = text, Yo = textsWith, e = index, t = haystack, n = needle
      let o = Rt(r, [n]).find((a) => a.hit); // o = hit, Rt = highlight, r = text, n = needle, a = piece
      if (o)
        return o.text;
    }
    return n.trim();
  }
  function na(e, t, n) { // na = forgive, e = index, t = haystack, n = needles
    let r = nl(t), o = [], a = !1; // r = words, nl = wordsOf, t = haystack, o = used, a = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        o.push(s);
      else if (i.length >= ea && r.line.indexOf(i) !== -1)
        o.push(i);
      else {
        let l = i.length < ea ? null : al(r, i); // l = others, i = word, ea = LEAST_LETTERS, al = otherwise, r = words
        if (!l)
          return null;
        o.push(...l), a = !0;
      }
    }
    return o.every((s, i) => s === n[i]) ? null : { needles: o, corrected: a ? o.map((s) => sl(e, t, s)) : null };
  }

  // src/explore/search.ts
  var il = 200, ll = 16, ul = 24, cl = 12, dl = 6, pl = 2, aa = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Mn = /* @__PURE__ */ new WeakMap(); // il = MOST_LETTERS, ll = MOST_WORDS, ul = IN_TITLE, cl = IN_TERM, dl = IN_SUMMARY, pl = IN_REST, aa = NOTHING, Mn = memories
  function Cn(e) { // Cn = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, il).split(/["“”„«»]/).forEach((n, r) => { // e = text, il = MOST_LETTERS, n = part, r = i
      let o = []; // o = words
      Ot(Ge(n), (a) => o.push(a)), r % 2 && o.length > 1 ? t.add(" " + o.join(" ")) : o.forEach((a) => t.add(Go(a)));
    }), Array.from(t).slice(0, ll);
  }
  function ml({ terms: e, lines: t }, n) { // ml = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => Pe(o, a), j(t.length)) : null;
  }
  function ra(e, t, n) { // ra = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: o } = e, a = t.map((l) => ml(e, l)), s = j(r.length), i = new Uint16Array(r.length); // r = lines, o = ends, e = haystack, a = byTerm, t = needles, l = needle, ml = termHits, s = programs, j = noBits, i = scores
    return r.forEach((l, c) => { // r = lines, l = line, c = i
      if (n && !qe(n, c))
        return;
      let u = 0; // u = score
      for (let p = 0; p < t.length; p++) { // p = n, t = needles
        let f = t[p], d = a[p], m = l.indexOf(f), y = m !== -1 && m < o[2 * c]; // f = needle, t = needles, p = n, d = hits, a = byTerm, m = at, l = line, y = inTitle, o = ends, c = i
        if (!y && d && qe(d, c))
          u += cl;
        else {
          if (m === -1)
            return;
          {
            let h = y ? ul : m < o[2 * c + 1] ? dl : pl; // h = weight, y = inTitle, ul = IN_TITLE, m = at, o = ends, c = i, dl = IN_SUMMARY, pl = IN_REST
            u += l.charCodeAt(m + f.length) === 32 ? h * 1.5 : h;
          }
        }
      }
      pt(s, c), i[c] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function oa({ programs: e }) { // oa = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function fl(e, t) { // fl = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function sa(e) { // sa = remember, e = index
    let t = Mn.get(e); // t = memory, Mn = memories, e = index
    return t || (t = { haystack: Qo(e), text: "", found: aa }, Mn.set(e, t)), t;
  }
  function ia(e) { // ia = prepareSearch, e = index
    sa(e);
  }
  function $n(e, t) { // $n = search, e = index, t = text
    let n = Mn.get(e); // n = known, Mn = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = Cn(t); // r = needles, Cn = needlesOf, t = text
    if (!r.length)
      return aa;
    let o = n || sa(e), { haystack: a, found: s } = o, i = ra(a, r, fl(s, r) ? s.programs : null); // o = memory, n = known, sa = remember, e = index, a = haystack, s = last, i = found, ra = scan, r = needles, fl = narrows
    if (oa(i)) {
      let l = na(e, a, r), c = l && ra(a, l.needles, null); // l = forgiven, na = forgive, e = index, a = haystack, r = needles, c = better, ra = scan
      l && c && !oa(c) && (i = Object.assign({}, c, { corrected: l.corrected }));
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
  function la(e, t) { // la = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => Pe(n, r), j(e)) : null;
  }
  function ua(e, t, n) { // ua = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let o of e.facets.values()) { // o = facet, e = index
      let a = la(e.programs.length, Re(o, t)); // a = programs, la = anyOf, e = index, Re = chosenTerms, o = facet, t = query
      a && r.set(o.id, a);
    }
    return r;
  }
  function Nn(e, t, n) { // Nn = passing, e = size, t = filters, n = except
    let r = dt(e); // r = programs, dt = allBits, e = size
    return t.forEach((o, a) => { // t = filters, o = filter, a = facet
      a !== n && ko(r, o);
    }), r;
  }
  function In(e, t) { // In = countMatches, e = index, t = query
    let n = ua(e, t, $n(e, t.text).programs); // n = filters, ua = filtersOf, e = index, t = query, $n = search
    return ee(Nn(e.programs.length, n));
  }
  function ca(e, t) { // ca = explore, e = index, t = query
    let n = e.programs.length, r = $n(e, t.text), o = ua(e, t, r.programs), a = Nn(n, o), s = []; // n = size, e = index, r = found, $n = search, t = query, o = filters, ua = filtersOf, a = matches, Nn = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = o.get(i.id), c = l ? Nn(n, o, i.id) : a, u = Re(i, t), p = Array.from(i.terms.values(), (f) => { // l = filter, o = filters, i = facet, c = others, Nn = passing, n = size, a = matches, u = chosen, Re = chosenTerms, t = query, p = terms, f = term
        let d = ee(f.programs, c), m = u.indexOf(f) !== -1, y = m ? ee(la(n, u.filter((h) => h !== f)) || c, c) : l ? ee(l, c, f.programs) : d; // d = own, ee = count, f = term, c = others, m = isChosen, u = chosen, y = after, la = anyOf, n = size, h = other, l = filter
        return { term: f, chosen: m, after: y, own: d };
      });
      s.push({ facet: i, terms: p });
    }
    return { matches: a, count: ee(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function Ae(e, t) { // Ae = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Hn(e, t, n) { // Hn = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function da(e, t, n) { // da = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], o = r.filter((a) => a !== n); // r = terms, e = query, t = facet, o = others, a = id, n = term
    return Hn(e, t, o.length < r.length ? o : r.concat(n));
  }
  function pa(e) { // pa = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function ma(e, t) { // ma = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      Re(r, t).forEach((o) => n.push({ facet: r, term: o }));
    }), n;
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var gl = /* @__PURE__ */ Symbol.for("pv"), yl = 0; // gl = VNODE_MARKER, yl = vnodeId
  function g(e, t, n, r, o, a) { // g = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var c = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: gl, __v: --yl, __i: -1, __u: 0 }; // c = vnode, e = type, l = normalizedProps, n = key, s = ref, gl = VNODE_MARKER, yl = vnodeId
    return (o || a) && (c.__source = o, c.__self = a), P.vnode && P.vnode(c), c;
  }

  // src/views/say.tsx
  function M({ text: e, language: t }, n, r = e) { // M = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ g("bdi", { children: r }) : /* @__PURE__ */ g("bdi", { lang: t, dir: Oe(t), children: r });
  }

  // src/views/chips.tsx
  function hl({ context: e, actions: t }, n) { // hl = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: o, language: a } = e, s = o.facet(n.facet.id), i = o.term(n.facet.id, n.term.id); // r = msg, o = labels, a = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet", children: M(s, a, r("chip-facet", s.text)) }),
          M(i, a)
        ]
      }
    );
  }
  function xl({ context: { msg: e }, state: t, actions: n }) { // xl = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ g(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(Ae(t.query, "")),
        children: [
          /* @__PURE__ */ g("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ g("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var At = class extends B { // At = Chips, B = x
    constructor() {
      super(...arguments);
      this.list = Pt();
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
      let { context: r, state: o, actions: a } = n, s = ma(r.index, o.query), i = o.query.text.trim() !== ""; // r = context, o = state, a = actions, n = view, s = chosen, ma = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ g("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ g("li", { children: hl(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ g("li", { children: xl(n) }, "text"),
        /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function fa(e, t) { // fa = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = Ae(t, ""); // r = without, Ae = withText, t = query
      n.push({ kind: "text", query: r, count: In(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let o = Re(r, t); // o = terms, Re = chosenTerms, r = facet, t = query
      if (o.length) {
        let a = Hn(t, r.id, []); // a = without, Hn = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: In(e, a) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function Le(e, t, n, r) { // Le = heading, e = level, t = name, n = id, r = children
    return Fo(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var bl = 4; // bl = MOST
  function ga({ context: e, state: t, actions: n }) { // ga = empty, e = context, t = state, n = actions
    let { msg: r, labels: o, index: a, list: s, level: i } = e, l = fa(a, t.query).slice(0, bl), c = (u) => u.kind === "text" ? r("empty-text", t.query.text, u.count) : r( // r = msg, o = labels, a = index, s = list, i = level, e = context, l = ways, fa = wayOut, t = state, bl = MOST, c = words, u = way
      "empty-without",
      o.facet(u.facet.id).text,
      u.terms.map((p) => o.term(u.facet.id, p.id).text).reduce((p, f) => r("list", p, f)),
      u.count
    );
    return /* @__PURE__ */ g("div", { class: "program-explorer__empty", children: [
      Le(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ g("p", { children: r("empty-hint") }),
      /* @__PURE__ */ g("ul", { children: [
        l.map((u) => /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: c(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ g("li", { children: /* @__PURE__ */ g("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function Lt(e) { // Lt = chevron, e = isOpen
    return /* @__PURE__ */ g("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function _l({ context: e, actions: t }, n, r) { // _l = termBox, e = context, t = actions, n = facet, r = count
    let { msg: o, labels: a, language: s, idPrefix: i } = e, { term: l, chosen: c, after: u, own: p } = r, f = `${i}:${n}:${l.id}`, d = o(c ? "count-without" : "count-after", u); // o = msg, a = labels, s = language, i = idPrefix, e = context, l = term, c = chosen, u = after, p = own, r = count, f = id, n = facet, d = description
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
                id: f,
                "aria-describedby": `${f}:count`,
                checked: c,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ g("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ g("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ g("label", { class: "cdx-label__label", for: f, children: /* @__PURE__ */ g("span", { class: "cdx-label__label__text", children: M(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ g("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ g("span", { class: "program-explorer__unseen", id: `${f}:count`, children: d })
        ]
      },
      l.id
    );
  }
  function wl(e, { facet: t, terms: n }) { // wl = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: o, actions: a } = e, { labels: s, language: i, idPrefix: l } = r, c = o.folded.has(t.id), u = `${l}:${t.id}`, p = M(s.facet(t.id), i); // r = context, o = state, a = actions, e = view, s = labels, i = language, l = idPrefix, c = folded, t = facet, u = bodyId, p = label, M = say
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
            Lt(!c)
          ]
        }
      ) }),
      /* @__PURE__ */ g("div", { id: u, hidden: c, children: n.map((f) => _l(e, t.id, f)) })
    ] }, t.id);
  }
  function Mt(e) { // Mt = filters, e = view
    return e.state.exploration.facets.map((t) => wl(e, t));
  }

  // src/views/filter-dialog.tsx
  var vl = "button:not([disabled]), input:not([disabled]), select, a[href]", ya = "program-explorer-locked", Ct = class extends B { // vl = FOCUSABLE, ya = LOCK_CLASS, Ct = FilterDialog, B = x
    constructor() {
      super(...arguments);
      this.box = Pt();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation(), this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current)
          return;
        let r = Array.from(this.box.current.querySelectorAll(vl)).filter((i) => i.getClientRects().length > 0), o = r[0], a = r[r.length - 1], s = document.activeElement; // r = stops, vl = FOCUSABLE, i = element, o = first, a = last, s = here
        n.shiftKey && (s === o || s === this.box.current) ? (n.preventDefault(), a == null || a.focus()) : !n.shiftKey && s === a && (n.preventDefault(), o == null || o.focus());
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement, document.documentElement.classList.add(ya), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(ya), this.before instanceof HTMLElement && this.before.focus();
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
            /* @__PURE__ */ g("div", { class: "program-explorer__dialog-body", children: Mt(n) }),
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
  var ha = /* @__PURE__ */ new WeakMap(), Sl = 1e9; // ha = orders, Sl = NEVER
  function Dn(e, t) { // Dn = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function ba(e) { // ba = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function kl(e) { // kl = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function El({ programs: e, languages: { chain: t, page: n } }) { // El = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: a }) => Z(a, t, n).text), { compare: o } = kl(t.concat(n)); // r = titles, e = programs, a = title, Z = pickText, t = chain, n = page, o = compare, kl = collatorFor
    return Dn(r.length, (a, s) => o(r[a], r[s]));
  }
  function xa(e) { // xa = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Tl({ programs: e }, t) { // Tl = byDate, e = programs, t = titleOrder
    let n = ba(t), r = new Float64Array(e.length), o = new Float64Array(e.length); // n = titleRanks, ba = ranksIn, t = titleOrder, r = starts, e = programs, o = ends
    return e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      let c = a || s, u = s || a, p = a && !s && i && G(i); // c = first, a = start, s = end, u = last, p = isOpenEnded, i = status, G = isCurrent
      r[l] = xa(c && F(c)), o[l] = p ? Sl : xa(u && N(u));
    }), Dn(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Pl({ programs: e }, t) { // Pl = byStatus, e = programs, t = dateOrder
    let n = ba(t), r = new Uint8Array(e.length); // n = dateRanks, ba = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * D.indexOf(o) : 2 * D.indexOf("past") - 1;
    }), Dn(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function Fn(e, t) { // Fn = orderOf, e = index, t = sort
    let n = ha.get(e); // n = known, ha = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), ha.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? El(e) : t === "newest" ? Tl(e, Fn(e, "title")) : Pl(e, Fn(e, "newest")), n.set(t, r)), r;
  }
  function Ol(e, t) { // Ol = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function ze(e) { // ze = effectiveSort, e = query
    let t = Cn(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, Cn = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function _a(e, t, n, r) { // _a = order, e = index, t = matches, n = query, r = scores
    let o = ze(n), a = []; // o = sort, ze = effectiveSort, n = query, a = shown
    for (let s of Fn(e, o)) // s = i, Fn = orderOf, e = index, o = sort
      qe(t, s) && a.push(s);
    return o === "relevance" ? Ol(a, r) : a;
  }

  // src/views/details.tsx
  var Rl = ["status", "period"]; // Rl = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ g("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ g("dt", { children: e }),
      /* @__PURE__ */ g("dd", { children: Array.isArray(t) ? /* @__PURE__ */ g("ul", { children: t.map((r) => /* @__PURE__ */ g("li", { children: r })) }) : t })
    ] });
  }
  function Al(e) { // Al = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function wa(e, t, n, r) { // wa = details, e = context, t = actions, n = program, r = id
    let { msg: o, labels: a, format: s, language: i, list: l, relatives: c } = e, u = (b) => b === null ? null : M(a.pick(b), i), p = (b) => b.map((k) => /* @__PURE__ */ g("bdi", { children: k })), f = (b, k) => /* @__PURE__ */ g("a", { href: e.urlOf(b), rel: "noopener", children: k }), d = (b) => b.map((k) => { // o = msg, a = labels, s = format, i = language, l = list, c = relatives, e = context, u = text, b = ids, M = say, p = names, k = other, g = a, f = link, d = related
      var R; // R = _a
      return /* @__PURE__ */ g(
        "a",
        {
          href: e.urlOfProgram(k),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(k));
          },
          children: u(((R = c.program(k)) == null ? void 0 : R.title) || k)
        }
      );
    }), { minutes: m, owner: y, partOf: h, reviewed: _ } = n, x = h === null ? void 0 : l.series.get(h), v = h === null ? [] : c.parts(h).filter((b) => b !== n.id);
    return /* @__PURE__ */ g("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((b) => !Rl.includes(b)).map((b) => A(
        M(a.facet(b), i),
        (n.terms.get(b) || []).map((k) => M(a.term(b, k), i))
      )),
      A(o("detail-session"), m && (m[0] === m[1] ? o("detail-minutes", m[0]) : o("detail-minutes-range", m[0], m[1]))),
      A(o("detail-duration"), u(n.duration)),
      A(o("detail-scale"), u(n.scale)),
      A(o("detail-team"), p(n.team)),
      A(o("detail-partners"), p(n.partners)),
      A(o("detail-materials"), n.materials.map(({ target: b, label: k }) => f(b, u(k)))),
      A(o("detail-part-of"), x ? x.target ? f(x.target, u(x.title)) : u(x.title) : d(h === null ? [] : [h])),
      A(o("detail-siblings"), d(v)),
      A(o("detail-parts"), d(c.parts(n.id))),
      A(o("detail-follows"), d(c.before(n.id))),
      A(o("detail-followed-by"), d(n.followedBy)),
      A(o("detail-owner"), y),
      A(o("detail-reviewed"), _ && s.date(_)),
      A(o("detail-sources"), n.sources.map((b) => f({ url: b }, /* @__PURE__ */ g("bdi", { title: b, children: Al(b) })))),
      A(o("detail-share"), /* @__PURE__ */ g("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Ll = ["kind", "format"], Un = "capacity"; // Ll = META_FACETS, Un = TAG_FACET
  function va(e, t, n) { // va = marked, e = picked, t = words, n = around
    return M(e, n, t.length ? Rt(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ g("mark", { children: r }) : r) : e.text);
  }
  function Ml({ context: e, program: t }) { // Ml = meta, e = context, t = program
    let { labels: n, format: r, language: o } = e, a = r.span(t.start, t.end, t.status); // n = labels, r = format, o = language, e = context, a = span, t = program
    return /* @__PURE__ */ g("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ g("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ g("span", { class: "program-explorer__fact", children: a }),
      Ll.map((s) => { // Ll = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ g("span", { class: "program-explorer__fact", children: M(n.term(s, l), o) }, l));
      })
    ] });
  }
  var $t = class extends B { // $t = Card, B = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: o, open: a, words: s, level: i } = t, { msg: l, labels: c, language: u, idPrefix: p } = n, f = c.pick(o.title), d = `${p}:program:${o.id}`, m = o.summary && c.pick(o.summary), y = o.terms.get(Un) || [], h = va(f, s, u); // n = context, r = actions, o = program, a = open, s = words, i = level, t = props, l = msg, c = labels, u = language, p = idPrefix, f = title, d = titleId, m = summary, y = tags, Un = TAG_FACET, h = name, va = marked
      return /* @__PURE__ */ g("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        Le(i, "program-explorer__title", d, o.target ? /* @__PURE__ */ g("a", { href: n.urlOf(o.target), rel: "noopener", children: h }) : h),
        Ml(t),
        m && /* @__PURE__ */ g("p", { class: "program-explorer__summary", children: [
          va(m, s, u),
          m.language.toLowerCase() !== c.wanted && /* @__PURE__ */ g("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(m.language)) })
        ] }),
        /* @__PURE__ */ g("div", { class: "program-explorer__card-foot", children: [
          y.length > 0 && /* @__PURE__ */ g("ul", { class: "program-explorer__tags", "aria-label": c.facet(Un).text, children: y.map((_) => /* @__PURE__ */ g("li", { children: M(c.term(Un, _), u) }, _)) }),
          /* @__PURE__ */ g(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", f.text),
              "aria-expanded": a,
              "aria-controls": a ? `${d}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                Lt(a)
              ]
            }
          )
        ] }),
        a && wa(n, r, o, `${d}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Cl({ context: e, state: t }, n) { // Cl = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: o, past: a } = e, s = !e.limit && ze(t.query) === "status", i = (l, c) => l || { text: c, anchors: [] }; // r = msg, o = current, a = past, e = context, s = grouped, ze = effectiveSort, t = state, i = headingOf, l = own, c = text
    return n.map((l, c) => { // n = programs, l = program, c = at
      let u = n[c - 1], p = G(l.status); // u = before, n = programs, c = at, p = isNow, G = isCurrent, l = program
      return !s || u && G(u.status) === p ? { program: l, group: null } : { program: l, group: p ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Sa(e) { // Sa = list, e = view
    var f; // f = _a
    let { context: t, state: n, actions: r } = e, { msg: o, index: a, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((d) => a.programs[d]), c = n.order.length - n.limit, u = Cl(e, l), p = (f = u[0]) != null && f.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, o = msg, a = index, s = level, i = limit, l = shown, d = at, c = rest, u = entries, Cl = withHeadings, p = titleLevel, f = _a
    return /* @__PURE__ */ g(re, { children: [
      /* @__PURE__ */ g("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: u.map(({ program: d, group: m }) => /* @__PURE__ */ g("li", { children: [
        m && Le(s, "program-explorer__group", m.anchors[0], [
          ...m.anchors.slice(1).map((y) => /* @__PURE__ */ g("span", { id: y })),
          m.text
        ]),
        /* @__PURE__ */ g(
          $t,
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
  function ka({ context: e, state: t, actions: n }) { // ka = searchBox, e = context, t = state, n = actions
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
  function $l({ context: e, state: t, actions: n }) { // $l = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: o } = e, a = ze(t.query), s = mt.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, o = idPrefix, e = context, a = sort, ze = effectiveSort, t = state, s = sorts, mt = SORTS, i = each
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
  function Ea(e) { // Ea = toolbar, e = view
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
      !t.limit && $l(e)
    ] });
  }

  // src/views/explorer.tsx
  function Ta(e) { // Ta = explorer, e = view
    let { context: t, state: n } = e, { limit: r, msg: o } = t, { found: a, count: s } = n.exploration; // t = context, n = state, e = view, r = limit, o = msg, a = found, s = count
    return /* @__PURE__ */ g("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ g("div", { class: "program-explorer__panel", children: Mt(e) }),
      /* @__PURE__ */ g("div", { class: "program-explorer__main", children: [
        !r && ka(e),
        Ea(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ g(At, { view: e }),
        a.corrected && s > 0 && /* @__PURE__ */ g("p", { class: "program-explorer__corrected", children: o("results-for", n.query.text, a.corrected.join(" ")) }),
        s > 0 ? Sa(e) : ga(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ g(Ct, { view: e })
    ] });
  }

  // src/views/state.ts
  var Xe = 60, Nl = 6; // Xe = CARDS, Nl = CARDS_AT_ONCE
  function Qe(e, t, n) { // Qe = derive, e = context, t = asked, n = before
    let r = ca(e.index, t), o = _a(e.index, r.matches, t, r.found.scores), a = o.findIndex((i) => { // r = exploration, ca = explore, e = context, t = asked, o = places, _a = order, a = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(e.limit || Xe, a + 1, s ? s.limit : 0),
      drawn: o.length <= Xe ? Xe : Math.max(Nl, a + 1, s ? s.drawn : 0)
    };
  }
  function Pa(e, t, n) { // Pa = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Qe(e, r, null).query.program === n ? r : Object.assign({}, ft, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Il = 640, Hl = 300, Fl = 80, Dl = 500; // Il = PANEL_NEEDS, Hl = TYPING_PAUSE, Fl = FILL_AFTER, Dl = PREPARE_AFTER
  function Oa(e, t, n, r) { // Oa = mountExplorer, e = root, t = context, n = address, r = onCrash
    let o = e.ownerDocument.defaultView || window, a, s, i = !1, l = Object.assign( // o = view, e = root, a = typing, s = filling, i = isStopped, l = state
      { narrow: u(), filtersOpen: !1, folded: /* @__PURE__ */ new Set() },
      c(null)
    );
    function c(w) { // c = addressed, w = before
      let S = n && bt(n.read(), t.index) || t.preset, T = Qe(t, S, w); // S = query, n = address, bt = fromFragment, t = context, T = derived, Qe = derive, w = before
      return Object.assign(T, { drawn: T.limit, toldCount: T.exploration.count });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || o.innerWidth) < Il;
    }
    function p(w) { // p = draw, w = change
      var T; // T = _a
      l = Object.assign({}, l, w);
      let S = e.contains(e.ownerDocument.activeElement); // S = hadFocus, e = root
      try {
        On(Ta({ context: t, state: l, actions: b }), e);
      } catch (L) {
        v(), r(L);
        return;
      }
      S && !e.contains(e.ownerDocument.activeElement) && ((T = e.querySelector('[role="status"]')) == null || T.focus({ preventScroll: !0 })), o.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = o.setTimeout(() => p({ drawn: l.limit }), Fl));
    }
    function f(w) { // f = fragmentOf, w = query
      return xt(w, t.list.facets);
    }
    function d(w) { // d = write, w = change
      if (!i) {
        let S = f(l.query); // S = text, f = fragmentOf, l = state
        n == null || n.write(S === f(t.preset) ? "" : S || "programs", w);
      }
    }
    function m() { // m = settle
      a !== void 0 && (o.clearTimeout(a), a = void 0, d("replace"), p({ toldCount: l.exploration.count }));
    }
    function y(w) { // y = choose, w = query
      m();
      let S = Qe(t, w, l); // S = derived, Qe = derive, t = context, w = query, l = state
      p(Object.assign(S, { toldCount: S.exploration.count })), d("push");
    }
    function h(w) { // h = elementOf, w = id
      let S = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // S = title, e = root, t = context, w = id
      return S && S.closest("article");
    }
    function _(w) { // _ = focusOn, w = id
      var T; // T = _a
      let S = w === void 0 ? null : h(w); // S = card, w = id, h = elementOf
      (T = S == null ? void 0 : S.querySelector("a, button")) == null || T.focus({ preventScroll: !0 });
    }
    function x() { // x = onResize
      u() !== l.narrow && p({ narrow: !l.narrow, filtersOpen: !1 });
    }
    function v() { // v = stop
      i = !0, o.clearTimeout(a), o.clearTimeout(s), k == null || k.disconnect(), o.removeEventListener("resize", x), R == null || R(), On(null, e);
    }
    let b = { // b = actions
      search: (w) => { // w = text
        p(Qe(t, Ae(l.query, w), l)), o.clearTimeout(a), a = o.setTimeout(m, Hl);
      },
      toggle: (w, S) => y(da(l.query, w, S)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var S; // S = _a
        y(Pa(t, l.query, w)), (S = h(w)) == null || S.scrollIntoView(), _(w);
      },
      clear: () => y(pa(l.query)),
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
    let R = n == null ? void 0 : n.onMove(e, () => { // R = forgetMoves, n = address, e = root
      o.clearTimeout(a), a = void 0, p(c(l));
    });
    p({}), o.setTimeout(() => ia(t.index), Dl), n && n.read() !== "" && (d("replace"), _t(() => { // p = draw, o = view, ia = prepareSearch, t = context, Dl = PREPARE_AFTER, n = address, d = write, _t = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = h(l.query.program)) == null || w.scrollIntoView() : o.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var Ul = "program-explorer-hidden"; // Ul = HIDDEN_CLASS
  function Ra(e) { // Ra = claim, e = host
    return Wn(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function Wn(e) { // Wn = stateOf, e = host
    return e.root.dataset.state;
  }
  function Ye(e, t) { // Ye = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(Ul, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/raise.ts
  var Wl = "program-explorer__app", jl = 0; // Wl = APP_CLASS, jl = raised
  function Bl({ root: e }) { // Bl = ownsAddress, e = root
    let t = `.${Y}[data-state]`; // t = taken, Y = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function ql({ current: e, past: t }) { // ql = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      r && _t(() => { // r = anchor, _t = afterPaint
        var o; // o = _a
        return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
      });
    }
  }
  function Aa({ wiki: e }, t, n, r, o, a) { // Aa = raise, e = wiki, t = host, n = list, r = words, o = names, a = onCrash
    let { language: s } = r, i = Q(r), l = _o(s, i, o), c = ct(e, t), u = Mo(n, i, l, c, e.contentLanguage, s), p = Eo( // s = language, r = words, i = msg, Q = createMessages, l = format, _o = createFormat, o = names, c = chain, ct = readerLanguages, e = wiki, t = host, u = labels, Mo = createLabels, n = list, p = index, Eo = buildIndex
      n,
      { chain: c, page: e.contentLanguage },
      an(),
      (y, h) => u.term(y, h).text
    ), f = Bl(t), d = t.all === null ? "" : e.urlOf(t.all), m = document.createElement("div");
    m.className = Wl, m.lang = s, m.dir = Oe(s), t.root.append(m), Ye(t, "ready"), Oa(m, {
      list: n,
      index: p,
      relatives: Ro(n.programs),
      labels: u,
      msg: i,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      preset: bt(`programs?${t.preset}`, p) || ft,
      limit: t.limit,
      idPrefix: `program-explorer-${++jl}`,
      urlOf: (y) => "url" in y ? y.url : e.urlOf(y.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (y) => `${f ? "" : d}#programs?program=${y}`,
      urlOfAll: (y) => `${d}#${xt(y, n.facets) || "programs"}`
    }, f ? Lo(window, Po) : null, (y) => { // f = owner, Lo = createAddress, Po = isFragmentOurs, y = error
      m.remove(), a(y);
    }), m.isConnected && (ql(t), e.announceReady(t.root));
  }

  // src/host/notice.ts
  var jn = "program-explorer__notice"; // jn = CLASS
  function Ze(e, t, ...n) { // Ze = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function La(e, t, n) { // La = button, e = text, t = className, n = act
    let r = Ze("button", `cdx-button ${t}`, e); // r = made, Ze = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Bn(e) { // Bn = removeNotice, e = root
    e.querySelectorAll(`.${jn}`).forEach((t) => t.remove());
  }
  function qn(e, t, { kind: n, text: r, content: o = [], retry: a }) { // qn = showNotice, e = root, t = words, n = kind, r = text, o = content, a = retry
    Bn(e);
    let s = Q(t), i = Ze( // s = msg, Q = createMessages, t = words, i = box, Ze = element
      "div",
      `${jn} ${jn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Ze("span", "cdx-message__icon"),
      Ze(
        "div",
        "cdx-message__content",
        Ze("p", "", r),
        ...o,
        ...a ? [La(s("retry"), "", a)] : [],
        La(s("dismiss"), "cdx-button--weight-quiet", () => i.remove())
      )
    );
    i.setAttribute("role", "status"), i.lang = t.language, i.dir = Oe(t.language), e.append(i);
  }

  // src/host/trouble.ts
  var Kl = "json", Vl = ["busy", "timeout", "network", "server"]; // Kl = DATA_MODEL, Vl = PASSING
  function Ma(e) { // Ma = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Ca(s, i, l, c) { // Ca = advise, s = _0, i = _1, l = _2, c = _3
    return O(this, arguments, function* ({ wiki: e, load: t }, n, r, o, a = !1) {
      try {
        if (yield e.mayEdit(n.source)) {
          let { adviceOn: u, driftHints: p } = yield t.maintainer(), f = a && o.list ? p((yield t.harvester()).harvest(n.container, e), o.list, e) : [], d = u(e, o.words, n.source, o, f, Ue(e)); // u = adviceOn, p = driftHints, t = load, f = drift, a = isSuspect, o = data, n = host, e = wiki, d = advice, Ue = optionsFor
          d && qn(n.root, o.words, Object.assign({}, r, { text: r.text || d.text || "", content: d.content }));
        }
      } catch (u) {
        e.log("There is no advice about the data page.", u);
      }
    });
  }
  function Nt(e, t, n, r, o) { // Nt = fail, e = surroundings, t = host, n = failure, r = data, o = again
    return O(this, null, function* () {
      let a = r ? r.words : me, s = Q(a); // a = words, r = data, me = BUILT_IN, s = msg, Q = createMessages
      Ye(t, "failed");
      let i = Vl.includes(n) ? () => { // i = retry, Vl = PASSING, n = failure
        Bn(t.root), Ye(t, "loading"), o();
      } : null, l = { kind: "failure", text: s("two-sentences", s("failed"), s(`failed-${n}`)), retry: i };
      qn(t.root, a, l), r && (n === "missing" || n === "json") && (yield Ca(e, t, l, r));
    });
  }
  function $a(e, t, n, r) { // $a = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return O(this, null, function* () {
      let { wiki: o } = e, { page: a, problems: s } = n, i = !a || s.length > 0 || a.contentModel !== Kl; // o = wiki, e = surroundings, a = page, s = problems, n = data, i = hasProblems, Kl = DATA_MODEL
      i && o.log(`Problems of the data page "${t.source}":`, ...s), o.isNamed && (i || r) && (yield Ca(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function Jl(e, t) { // Jl = wantedFor, e = wiki, t = host
    let { source: n, revisions: r, words: o } = t, a = ct(e, t), s = a[0] === "qqx" ? "qqx" : tr(a), i = o.get(s); // n = source, r = revisions, o = words, t = host, a = chain, ct = readerLanguages, e = wiki, s = language, tr = languageFor, i = revision
    return { source: n, language: s, revisions: s === "qqx" ? r : i && r.length ? [...r, i] : [] };
  }
  function Gl(e, t, n) { // Gl = readShared, e = readings, t = wiki, n = host
    let r = Jl(t, n), o = JSON.stringify(r), a = e.get(o) || Br(t, r); // r = wanted, Jl = wantedFor, t = wiki, n = host, o = key, a = reading, e = readings, Br = readData
    return e.set(o, a), a.catch(() => e.delete(o)), a;
  }
  function zl(o, a, s) { // zl = harvestFrom, o = _0, a = _1, s = _2
    return O(this, arguments, function* ({ wiki: e, load: t }, n, { words: r }) {
      try {
        let i = (yield t.harvester()).readHost(e, n); // i = found, t = load, e = wiki, n = host
        return i && [i[0], Object.assign({ words: r }, i[1])];
      } catch (i) {
        return e.log("The static list cannot be read.", i), null;
      }
    });
  }
  function Na(e, t, n) { // Na = run, e = readings, t = surroundings, n = host
    return O(this, null, function* () {
      let { wiki: r } = t, o = () => { // r = wiki, t = surroundings, o = again
        Na(e, t, n);
      };
      try {
        let a = yield Gl(e, r, n), [s, i] = !a.page && (yield zl(t, n, a)) || [n, a]; // a = read, Gl = readShared, e = readings, r = wiki, n = host, s = shown, i = data, zl = harvestFrom, t = surroundings
        if (!i.list) {
          r.log(`The data page "${n.source}" ${i.page ? "cannot be read" : "is missing"}.`, ...i.problems), yield Nt(t, n, i.page ? "json" : "missing", i, o);
          return;
        }
        if (!rr(i.words))
          throw new Error("The words of the explorer are missing on this wiki.");
        let l = bn() ? null : yield r.languageNames(), c = r.isNamed && i.page !== null && n.container === n.root && !n.preset && !n.limit && wo(n.root, i.list.programs.map(({ title: u }) => Z(u, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // l = names, bn = hasLanguageNames, r = wiki, c = isSuspect, i = data, n = host, wo = mayHaveDrifted, u = title, Z = pickText
        Aa(t, s, i.list, i.words, l, (u) => { // Aa = raise, t = surroundings, s = shown, i = data, l = names, u = error
          r.log("The explorer could not be drawn.", u), Nt(t, s, "unexpected", i, o);
        }), Wn(n) === "ready" && (yield $a(t, n, i, c));
      } catch (a) {
        r.log(`The explorer could not start from "${n.source}".`, a), yield Nt(t, n, Ma(a), null, o);
      }
    });
  }
  function Xl(r, o) { // Xl = findOrInsert, r = _0, o = _1
    return O(this, arguments, function* ({ wiki: e, load: t }, n) {
      let a = go(n); // a = printed, go = findHosts, n = content
      if (a.length || n.querySelector(`.${Y}`) || !So(e.pageTitle))
        return a;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function Ia(e, t) { // Ia = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, load: t }; // n = surroundings, e = wiki, t = load
    e.onContent(() => { // e = wiki
      let r = document.getElementById("mw-content-text") || document.body, o = /* @__PURE__ */ new Map(); // r = content, o = readings
      Xl(n, r).then(
        (a) => a.filter(Ra).forEach((s) => { // a = hosts, Ra = claim, s = host
          Na(o, n, s);
        }),
        (a) => e.log("The explorer could not find its place.", a)
      );
    });
  }

  // src/maintainer.ts
  var Gn = {}; // Gn = maintainer_exports
  Yn(Gn, {
    adviceOn: () => Da,
    driftHints: () => za
  });

  // src/maintain/fix.ts
  var Ha = "json", Kn = 5; // Ha = DATA_MODEL, Kn = MOST_HINTS
  function Ql(e, t, n, r) { // Ql = problemsOf, e = msg, t = page, n = included, r = options
    let { problems: o } = Wr(t.text, r, n); // o = problems, Wr = parsePrograms, t = page, r = options, n = included
    return [
      ...t.contentModel === Ha ? [] : [e("maintain-model", t.contentModel)],
      ...o.map(({ path: a, program: s, reason: i, fix: l }) => a.length ? e("maintain-place", Mr(a, s), i, l) : `${i} ${l}`)
    ];
  }
  function Fa(e, t, n, r, o, a) { // Fa = fixFor, e = wiki, t = msg, n = source, r = data, o = drift, a = options
    if (r.page) {
      let i = Ql(t, r.page, r.included, a); // i = problems, Ql = problemsOf, t = msg, r = data, a = options
      return {
        text: i.length ? t("maintain-problems", i.length) : o.length ? t("maintain-drift") : null,
        hints: [...i.slice(0, Kn), ...o.slice(0, Kn)],
        url: e.urlOf(n, { action: "edit" }),
        label: t("maintain-edit"),
        draft: null
      };
    }
    let { harvest: s } = r; // s = harvest, r = data
    return {
      text: s ? t("maintain-from-list") : null,
      hints: (s ? s.unread : []).slice(0, Kn).map(({ place: i, reason: l, fix: c }) => t("maintain-place", i, l, c)),
      // The wiki would create the page as wikitext if it were not told the model. A draft is handed
      // over as if it had been typed into the editor already.
      url: e.urlOf(n, { action: s ? "submit" : "edit", contentmodel: Ha }),
      label: t(s ? "maintain-create-from-list" : "maintain-create"),
      draft: s ? s.draft : null
    };
  }

  // src/maintain/advice.ts
  function Me(e, t, ...n) { // Me = element, e = tag, t = properties, n = content
    let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
    return r.append(...n), r;
  }
  function Yl(e, { url: t, label: n }) { // Yl = editorWith, e = draft, t = url, n = label
    let r = (o, a) => Me("input", { type: "hidden", name: o, value: a }); // r = hidden, o = name, a = value, Me = element
    return Me(
      "form",
      { method: "post", action: t },
      r("wpTextbox1", e),
      r("model", "json"),
      r("format", "application/json"),
      // Without it the wiki would take this for a failed attempt to save.
      r("wpPreview", "1"),
      r("wpUltimateParam", "1"),
      Me("button", { className: "cdx-button", type: "submit" }, n)
    );
  }
  function Zl(e) { // Zl = contentOf, e = fix
    return [...e.hints.length ? [Me("ul", {}, ...e.hints.map((n) => Me("li", {}, n)))] : [], e.draft === null ? Me("a", { href: e.url }, e.label) : Yl(e.draft, e)];
  }
  function Da(e, t, n, r, o, a) { // Da = adviceOn, e = wiki, t = words, n = source, r = data, o = drift, a = options
    let s = Fa(e, Q(t), n, r, o, a); // s = fix, Fa = fixFor, e = wiki, Q = createMessages, t = words, n = source, r = data, o = drift, a = options
    return r.page && !s.hints.length ? null : { text: s.text, content: Zl(s) };
  }

  // src/maintain/parity.ts
  function Vn(e) { // Vn = plain, e = text
    return e.normalize().replace(/\s+/g, " ").trim();
  }
  function Ua(e) { // Ua = folded, e = text
    return Vn(e).toLowerCase();
  }
  function Jn(e) { // Jn = isUrl, e = link
    return /^https:/i.test(e);
  }
  function Ce(e) { // Ce = linkKey, e = link
    return e === null || Jn(e) ? e : e.replace(/_/g, " ").replace(/^Special:MyLanguage\//i, "").replace(/(^|:)[^:#]/g, (t) => t.toLowerCase());
  }
  function Wa(e, t) { // Wa = leadsTo, e = url, t = page
    try {
      return Jn(e) && !Jn(t) && Ce(`:${decodeURI(e).split("/wiki/")[1] || ""}`) === Ce(`:${t}`);
    } catch (n) {
      return !1;
    }
  }
  function eu(e, t) { // eu = isSameLink, e = one, t = other
    return Ce(e) === Ce(t) || e !== null && t !== null && (Wa(e, t) || Wa(t, e));
  }
  function qa(e) { // qa = linkOf, e = target
    return e && ("url" in e ? e.url : e.page);
  }
  function ja(e, t) { // ja = says, e = text, t = shown
    return e === null || t === null ? e === t : Te(e).map(Vn).indexOf(Vn(t)) !== -1;
  }
  function tu(e, t) { // tu = pair, e = harvested, t = programs
    let n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set(), o = (a, s, i) => { // n = pairs, r = taken, o = pairBy, a = keysOf, s = keyOf, i = isSure
      let l = /* @__PURE__ */ new Map(); // l = byKey
      for (let c of t.filter((u) => !r.has(u))) // c = program, t = programs, u = each, r = taken
        for (let u of a(c)) // u = key, a = keysOf, c = program
          l.set(u, (l.get(u) || []).concat(c));
      for (let c of e.filter((u) => !n.has(u))) { // c = item, e = harvested, u = each, n = pairs
        let u = s(c), p = u === null ? [] : l.get(u) || [], f = p.filter((m) => !r.has(m)), [d] = f; // u = key, s = keyOf, c = item, p = all, l = byKey, f = free, m = program, r = taken, d = found
        d && (i || p.length === 1) && (n.set(c, d), r.add(d));
      }
    };
    return o(({ id: a }) => [a], ({ id: a, isRendered: s }) => s ? a : null, !0), o(({ title: a }) => Te(a).map(Ua), ({ title: a, isRendered: s }) => s ? null : Ua(a), !0), o(({ target: a }) => [Ce(qa(a))].filter((s) => s !== null), ({ link: a, isRendered: s }) => s ? null : Ce(a), !1), n;
  }
  function Ba(e) { // Ba = groupOf, e = program
    return G(e.status) ? "current" : "past";
  }
  function Ka(e, t, n) { // Ka = drift, e = harvested, t = list, n = options
    let r = [], o = tu(e, t.programs), a = (i) => Z(i, n.languages, n.contentLanguage).text; // r = found, o = pairs, tu = pair, e = harvested, t = list, a = pick, i = text, Z = pickText, n = options
    for (let i of e) { // i = item, e = harvested
      let l = o.get(i), c = (p, f, d) => { // l = program, o = pairs, i = item, c = differs, p = kind, f = inList, d = inData
        r.push({ kind: p, program: l ? l.id : null, title: l ? a(l.title) : i.title, inList: f, inData: d });
      };
      if (!l) {
        c("not-in-data", i.title, null);
        continue;
      }
      let u = qa(l.target); // u = link, qa = linkOf, l = program
      ja(l.title, i.title) || c("title", i.title, a(l.title)), eu(u, i.link) || c("link", i.link, u), i.isRendered && i.status !== l.status ? c("status", i.status, l.status) : i.group !== Ba(l) && c("group", i.group, Ba(l)), ja(l.summary, i.summary) || c("summary", i.summary, l.summary && a(l.summary));
    }
    let s = new Set(Array.from(o.values())); // s = paired, o = pairs
    for (let i of n.isPartial ? [] : t.programs.filter((l) => !s.has(l))) // i = program, n = options, t = list, l = each, s = paired
      r.push({ kind: "not-in-list", program: i.id, title: a(i.title), inList: null, inData: a(i.title) });
    return r;
  }

  // src/maintain/parity-words.ts
  var nu = { // nu = WORDS
    "not-in-list": "It is in the data, but not in the list.",
    "not-in-data": "It is in the list, but not in the data.",
    title: "The title in the list is $1, in the data $2.",
    link: "The link in the list is $1, in the data $2.",
    status: "The status in the list is $1, in the data $2.",
    group: "In the list it stands among the $1 programs, by the data it belongs to the $2 ones.",
    summary: "The summary in the list is $1, in the data $2."
  }, It = 60;
  function Va(e) { // Va = quoted, e = value
    return e === null ? "missing" : `"${e.length > It ? `${e.slice(0, It - 1)}\u2026` : e}"`;
  }
  function Ja(e, t) { // Ja = fromDifference, e = one, t = other
    let n = 0; // n = same
    for (; n < e.length && e.charAt(n) === t.charAt(n); ) // n = same, e = one, t = other
      n++;
    let r = n > It / 2 ? e.lastIndexOf(" ", n - It / 4) + 1 : 0; // r = from, n = same, It = MOST_CHARACTERS, e = one
    return r ? `\u2026${e.slice(r)}` : e;
  }
  function Ga({ kind: e, program: t, title: n, inList: r, inData: o }) { // Ga = describeDrift, e = kind, t = program, n = title, r = inList, o = inData
    let a = [ // a = values
      e === "group" ? r || "" : Va(r && Ja(r, o || "")),
      e === "group" ? o || "" : Va(o && Ja(o, r || ""))
    ];
    return `${t === null ? `"${n}"` : `"${n}" (${t})`}: ${nu[e].replace(/\$(\d)/g, (i, l) => a[Number(l) - 1] || "")}`;
  }

  // src/maintain/parity-hints.ts
  function za(e, t, { languages: n, contentLanguage: r }) { // za = driftHints, e = harvested, t = list, n = languages, r = contentLanguage
    return e.programs.length ? Ka(e.programs, t, { languages: n, contentLanguage: r, isPartial: e.isPartial }).map(Ga) : [];
  }

  // src/wiki/wiki.ts
  var X = class extends Error { // X = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var Xa = 1e4, ru = 2592e3, ou = 300; // Xa = TIMEOUT_MS, ru = MONTH_S, ou = FIVE_MINUTES_S
  function Qa(e, t) { // Qa = fetchInTime, e = url, t = credentials
    return O(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), Xa); // n = controller, r = timer, Xa = TIMEOUT_MS
      try {
        let o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        throw n.signal.aborted ? new X("timeout", `${Xa} ms, ${e}`) : new X("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function au(e) { // au = readAnswer, e = url
    return O(this, null, function* () {
      let t = yield Qa(e, "omit"); // t = response, Qa = fetchInTime, e = url
      if (t.status === 429 && (t = yield Qa(e, "same-origin")), t.status === 429)
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
  function su(e) { // su = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: o, revisions: a = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // o = title, a = revisions, n = _a, e = answer
      let [s] = a, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, a = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: o, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function iu(e, t) { // iu = readUrl, e = kind, t = values
    let n = String(e === "titles" ? ou : ru), r = new URLSearchParams({ // n = age, e = kind, ou = FIVE_MINUTES_S, ru = MONTH_S, r = parameters
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
  function Ya(e) { // Ya = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  var lu = (e, t) => O(null, null, function* () { // lu = readPages, e = titles, t = revisions, O = __async
    let n = e.map(Ya), r = (a, s) => O(null, null, function* () { // n = wanted, e = titles, Ya = titleOf, r = read, a = kind, s = values, O = __async
      return su(yield au(iu(a, s)));
    }), o = t.length ? yield r("revids", t) : [];
    return n.every((a) => o.some((s) => s.title === a)) ? o : r("titles", n);
  });
  function uu(e) { // uu = mayEdit, e = title
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
  function cu() { // cu = languageNames
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
  function du() { // du = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function Za() { // Za = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: du(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: Ya,
      readPages: lu,
      languageNames: cu,
      mayEdit: uu,
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
      let e = Za(); // e = wiki, Za = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .375em .25em;margin-inline-start:.75em;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );overflow-wrap:break-word}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.5em;color:var( --color-subtle, #54595d )}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer[data-limit] .program-explorer__toolbar{flex-wrap:nowrap;height:3em;margin-top:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0;white-space:nowrap}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em;overflow:hidden}.program-explorer[data-limit] .program-explorer__card--open{height:auto}.program-explorer[data-limit] .program-explorer__card--open .program-explorer__summary{flex:none}.program-explorer[data-limit] .program-explorer__tags{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid}}'), Ia(e, { maintainer: () => Promise.resolve(Gn), harvester: () => Promise.resolve(xn) });
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
