// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash bc051bdaf2509f7b.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var E = (e, t, n) => new Promise((r, a) => {
    var o = (l) => {
      try {
        i(n.next(l));
      } catch (d) {
        a(d);
      }
    }, s = (l) => {
      try {
        i(n.throw(l));
      } catch (d) {
        a(d);
      }
    }, i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(o, s);
    i((n = n.apply(e, t)).next());
  });

  // src/messages/i18n/en.json
  var rn = { "active-filters": "Active filters", "chip-facet": "$1:", "clear-all": "Clear all", close: "Close", count: "$1 of $2 {{PLURAL:$2|program|programs}}", "count-after": "$1 {{PLURAL:$1|program|programs}}", "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter", "date-about": "about $1", "date-began": "began $1", "date-from": "from $1", "date-range": "$1 \u2013 $2", "date-since": "since $1", "date-until": "until $1", "detail-duration": "Duration", "detail-followed-by": "Followed by", "detail-follows": "Follows", "detail-materials": "Materials", "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}", "detail-minutes-range": "$1 to $2 minutes", "detail-owner": "Kept up to date by", "detail-part-of": "Part of", "detail-partners": "Partners", "detail-parts": "Parts", "detail-reviewed": "Last checked", "detail-scale": "Scale", "detail-session": "One session", "detail-share": "Share", "detail-siblings": "Other parts", "detail-sources": "Sources", "detail-team": "Run by", details: "Details", "details-of": "Details of $1", dismiss: "Dismiss", "empty-hint": "One choice less would show:", "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})", "empty-title": "No program matches all of this", "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})", "facet-language": "Language", "facet-period": "Year", "facet-status": "Status", failed: "You see the plain list, because the program explorer could not start.", "failed-busy": "The wiki is busy just now.", "failed-json": "The data page cannot be read.", "failed-missing": "The data page does not exist.", "failed-network": "The connection failed.", "failed-server": "The wiki answered with an error.", "failed-timeout": "The answer took too long.", "failed-unexpected": "Something unexpected went wrong.", filters: "Filters", "filters-active": "Filters ($1)", "group-current": "Current programs", "group-past": "Past programs", "in-language": "In $1", "link-to-program": "Link to this program", more: "Show $1 more {{PLURAL:$1|program|programs}}", "not-stated": "Not stated", number: "$1", programs: "Programs", "remove-filter": "Remove filter: $1: $2", "remove-search": "Remove search: $1", "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.", retry: "Try again", search: "Search programs", "search-chip": "Search:", "see-all": "{{PLURAL:$1|See the program|See all $1 programs}}", "show-results": "Show $1 {{PLURAL:$1|program|programs}}", sort: "Sort by", "sort-newest": "Newest", "sort-relevance": "Best match", "sort-status": "Status", "sort-title": "A\u2013Z", "status-ongoing": "Ongoing", "status-open": "Open", "status-past": "Past", "status-paused": "Paused", "status-upcoming": "Upcoming" }; // rn = en_default

  // src/messages/messages.ts
  var lo = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g, co = /\$(\d)/g, uo = ["zero", "one", "two", "few", "many", "other"], re = "en", po = "qqx"; // lo = PLURAL, co = PARAMETER, uo = CATEGORIES, re = MESSAGES_LANGUAGE, po = KEYS_ONLY
  function mo(e) { // mo = createPlural, e = language
    let t = new Intl.PluralRules(e), n = t.resolvedOptions().pluralCategories, r = uo.filter((a) => n.includes(a)); // t = rules, e = language, n = categories, r = own, uo = CATEGORIES, a = category
    return (a, o) => a[r.indexOf(t.select(o))] || a[a.length - 1] || "";
  }
  function on(e) { // on = createMessages, e = language
    if (e === po)
      return (r, ...a) => `(${[`program-explorer-${r}`, ...a].join(", ")})`;
    let t = new Intl.NumberFormat(re), n = mo(re); // t = digits, re = MESSAGES_LANGUAGE, n = plural, mo = createPlural
    return (r, ...a) => { // r = key, a = parameters
      let o = (s) => { // o = given, s = position
        var i; // i = _a
        return (i = a[Number(s) - 1]) != null ? i : "";
      };
      return rn[r].replace(lo, (s, i, l) => n(l.split("|"), Number(o(i)))).replace(co, (s, i) => { // rn = en_default, r = key, lo = PLURAL, s = _, i = position, l = forms, n = plural, o = given, co = PARAMETER
        let l = o(i); // l = value, o = given, i = position
        return typeof l == "number" ? t.format(l) : l;
      });
    };
  }

  // src/programs/texts.ts
  function oe(e, t, n) { // oe = pickText, e = text, t = chain, n = pageLanguage
    if (typeof e == "string")
      return { text: e, language: n };
    for (let a of [...t, n]) { // a = language, t = chain, n = pageLanguage
      let o = e.get(a.toLowerCase()); // o = found, e = text, a = language
      if (o !== void 0)
        return { text: o, language: a };
    }
    let [r = n] = Array.from(e.keys()).sort(); // r = language, n = pageLanguage, e = text
    return { text: e.get(r) || "", language: r };
  }
  function lt(e) { // lt = allTexts, e = text
    return typeof e == "string" ? [e] : Array.from(e.values());
  }

  // src/programs/links.ts
  var fo = /[\u200E\u200F\u202A-\u202E]/g, go = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, yo = new RegExp("^(?:" + [ // fo = DIRECTION_MARKS, go = SPACES, yo = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i"), ho = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function _o(e) { // _o = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function xo(e) { // xo = examineAddress, e = value
    if (/\s/.test(e))
      return "bad-address";
    try {
      let t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function an(e) { // an = examine, e = value
    let t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t))
      return xo(t);
    if (t.length > 2e3)
      return "bad-page";
    let n = t.replace(fo, "").replace(go, " ").trim().replace(/^: ?/, ""); // n = page, t = text, fo = DIRECTION_MARKS, go = SPACES
    if (/^http:/i.test(n))
      return "insecure-link";
    if (yo.test(n))
      return "bad-scheme";
    let r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || ho.test(n) || _o(r) > 255 ? "bad-page" : { page: n };
  }
  function Y(e) { // Y = parseLink, e = value
    let t = an(e); // t = found, an = examine, e = value
    return typeof t == "string" ? null : t;
  }
  function ge(e) { // ge = linkFault, e = value
    let t = an(e); // t = found, an = examine, e = value
    return typeof t == "string" ? t : null;
  }
  function Ce(e) { // Ce = isPage, e = value
    let t = Y(e); // t = link, Y = parseLink, e = value
    return t !== null && "page" in t;
  }
  function sn(e) { // sn = isAddress, e = value
    let t = Y(e); // t = link, Y = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/include.ts
  var bo = 49; // bo = MOST_PAGES
  function ct(e) { // ct = includedIn, e = page
    let { include: t } = e; // t = include, e = page
    return Array.isArray(t) ? t.slice(0, bo).map((n, r) => typeof n == "string" && Ce(n) && t.indexOf(n) === r ? n : "") : [];
  }
  function ln(e) { // ln = includesOf, e = text
    if (e.indexOf('"include"') === -1)
      return [];
    try {
      return ct(Object(JSON.parse(e))).filter(Boolean);
    } catch (t) {
      return [];
    }
  }

  // src/programs/migrate.ts
  var cn = [], ut = 1 + cn.length; // cn = MIGRATIONS, ut = VERSION
  function un(e, t = cn) { // un = migrate, e = page, t = ladder, cn = MIGRATIONS
    let { version: n } = e; // n = version, e = page
    return typeof n != "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length ? null : t.slice(n - 1).reduce(
      (r, a, o) => Object.assign({}, a(r), { version: n + o + 1 }),
      e
    );
  }

  // src/programs/loops.ts
  function Me(e) { // Me = closingLinks, e = parents
    let t = [], n = /* @__PURE__ */ new Map(); // t = closing, n = seen
    return e.forEach((r, a) => { // e = parents, r = _parent, a = start
      let o = a; // o = at, a = start
      for (; !n.has(o); ) { // n = seen, o = at
        n.set(o, a);
        let s = e.get(o); // s = parent, e = parents, o = at
        if (s === void 0)
          return;
        if (n.get(s) === a) {
          t.push(o);
          return;
        }
        o = s;
      }
    }), t;
  }

  // src/programs/lineage.ts
  function dn(e, t, n) { // dn = linkPrograms, e = placed, t = series, n = report
    let r = new Set(e.map(([, i]) => i.id)), a = /* @__PURE__ */ new Set([...r, ...t.keys()]), o = /* @__PURE__ */ new Map(); // r = known, e = placed, i = program, a = above, t = series, o = parents
    for (let [, i] of e) // i = program, e = placed
      i.partOf !== null && r.has(i.partOf) && o.set(i.id, i.partOf);
    let s = new Set(Me(o)); // s = closing, Me = closingLinks, o = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = place, l = program, n = report
      let { id: d, partOf: u, followedBy: f } = l; // d = id, u = partOf, f = followedBy, l = program
      if (u === null && !f.length)
        return l;
      let m = (c, g, y, h) => (h ? n.addAt(c, "loop", g) : y.has(g) || n.addAt(c, "unknown-program", g, y), !h && y.has(g)); // m = leads, c = field, g = other, y = among, h = isLoop, n = report
      return n.program = d, Object.assign({}, l, {
        partOf: u !== null && m("partOf", u, a, s.has(d)) ? u : null,
        followedBy: f.filter((c) => m("followedBy", c, r, c === d))
      });
    }));
  }

  // src/programs/schema-shapes.ts
  var pn = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }), ae = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }), se = pn("string"), dt = pn("number"), q = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }), K = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }), S = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }), mn = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }), ie = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }), le = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }), M = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }), ye = ae("check"), fn = ae("length"), pt = ae("max_value"), mt = ae("min_value"), ce = ae("regex"), Ds = ae("description"); // pn = schema, e = first, ae = action, t = actions, n = message, se = string, dt = number, q = array, K = object, S = optional, mn = picklist, ie = record, le = union, M = pipe, ye = check, fn = length, pt = maxValue, mt = minValue, ce = regex, Ds = description

  // src/programs/dates.ts
  var gt = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // gt = DATE_SHAPE
  function gn(e, t) { // gn = daysInMonth, e = year, t = month
    return t === 2 ? e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28 : t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function $e(e) { // $e = parseDate, e = text
    if (!gt.test(e))
      return null;
    let t = e.slice(-1) === "~", n = e.replace("~", "").split("-").map(Number), [r = 0, a = null, o = null] = n; // t = approximate, e = text, n = parts, r = year, a = month, o = day
    return r < 1 || a !== null && (a < 1 || a > 12) || a !== null && o !== null && (o < 1 || o > gn(r, a)) ? null : { year: r, month: a, day: o, approximate: t };
  }
  function ft(e, t) { // ft = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function yn(e, t, n) { // yn = isoDay, e = year, t = month, n = day
    return `${ft(e, 4)}-${ft(t, 2)}-${ft(n, 2)}`;
  }
  function N(e) { // N = firstDay, e = date
    return yn(e.year, e.month || 1, e.day || 1);
  }
  function $(e) { // $ = lastDay, e = date
    let t = e.month || 12; // t = month, e = date
    return yn(e.year, t, e.day || gn(e.year, t));
  }

  // src/programs/status.ts
  var F = ["open", "upcoming", "ongoing", "paused", "past"]; // F = STATUSES
  function Le(e) { // Le = isStatus, e = value
    return F.indexOf(e) !== -1;
  }
  function hn(e, t) { // hn = isVagueOn, e = date, t = day
    return e.approximate && N(e) <= t && t <= $(e);
  }
  function _n(e, t, n) { // _n = deriveStatus, e = start, t = end, n = today
    return t && $(t) < n ? "past" : e && N(e) > n ? "upcoming" : e && t && !hn(e, n) && !hn(t, n) ? "ongoing" : null;
  }
  function xn(e, t, n, r) { // xn = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return !!(n && N(n) > r || t && N(t) > r);
      case "upcoming":
        return !!(t && $(t) < r || n && $(n) < r);
      case "ongoing":
        return !!(t && N(t) > r || n && $(n) < r);
      default:
        return !!(n && $(n) < r);
    }
  }
  function Z(e) { // Z = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/schema.ts
  var xt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, bt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, So = 10080, L = M(se(), ce(xt, "bad-id")), ee = M(se(), ce(/\S/, "empty")), he = M(se(), ce(bt, "bad-language")), D = le([ee, ie(he, ee)]), yt = M( // xt = ID, bt = LANGUAGE, So = MOST_MINUTES, L = id, M = pipe, se = string, ce = regex, ee = words, he = languageCode, D = text, le = union, ie = record, yt = date
    se(),
    ce(gt, "bad-date"),
    ye((e) => $e(e) !== null, "bad-date")
  ), bn = M(ee, ye(Ce, (e) => ge(e.input) || "bad-page")), ht = M(
    se(),
    ce(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => ge(e.input) || "bad-address"),
    ye(sn, "bad-address")
  ), wt = M(
    ee,
    ye((e) => ge(e) === null, (e) => ge(e.input) || "bad-page")
  ), ko = M(dt(), mt(1, "bad-minutes"), pt(So, "bad-minutes")), wn = le([L, q(L)]), Po = le([he, q(he)]), _t = le([ee, q(ee)]), vt = wn, To = K({
    label: D,
    page: S(wt),
    url: S(ht)
  }), St = K({
    id: L,
    title: D,
    summary: S(D),
    page: S(wt),
    status: S(mn(F, "bad-status")),
    start: S(yt),
    end: S(yt),
    language: S(Po),
    session: S(K({
      minutes: S(M(q(ko), fn(2)))
    })),
    duration: S(D),
    scale: S(D),
    team: S(_t),
    partners: S(_t),
    materials: S(q(To)),
    partOf: S(L),
    followedBy: S(wn),
    owner: S(ee),
    reviewed: S(yt),
    sources: S(le([ht, q(ht)]))
  }), vn = K({
    id: L,
    label: D,
    terms: ie(L, vt)
  }), Eo = K({
    label: S(D),
    help: S(D),
    terms: S(ie(L, K({
      label: S(D),
      aliases: S(_t),
      broader: S(L)
    })))
  }), Ao = K({
    title: D,
    page: S(wt)
  }), Sn = K({
    version: M(dt(), mt(ut), pt(ut)),
    talk: S(bn),
    facets: S(q(L)),
    vocabularies: S(ie(L, Eo)),
    series: S(ie(L, Ao)),
    include: S(q(bn))
  });

  // src/programs/read.ts
  function Ie(e) { // Ie = kindOf, e = value
    return e == null ? "nothing" : Array.isArray(e) ? "list" : typeof e == "string" ? "text" : typeof e == "number" ? "number" : typeof e == "object" ? "object" : "yes or no";
  }
  function kn(e) { // kn = kindFor, e = node
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
  function xe(e) { // xe = isObject, e = value
    return Ie(e) === "object";
  }
  function Ro({ type: e, requirement: t }, n) { // Ro = isMet, e = type, t = requirement, n = value
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
  function Pn({ pipe: e }) { // Pn = checksOf, e = pipe
    return e ? [...Pn(e[0]), ...e.slice(1)] : [];
  }
  function Oo(e, t) { // Oo = faultOf, e = node, t = value
    let n = Pn(e).filter((a) => !Ro(a, t))[0]; // n = failed, Pn = checksOf, e = node, a = check, Ro = isMet, t = value
    return (e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) == "function" ? n.message({ input: t }) : n == null ? void 0 : n.message) || null;
  }
  function Co(e, t, n) { // Co = readLeaf, e = node, t = value, n = report
    let r = Oo(e, t); // r = fault, Oo = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return;
    }
    return Tn(e) ? String(t).toLowerCase() : t;
  }
  function Tn(e) { // Tn = isLanguage, e = node
    return e === he;
  }
  function Mo(e, t, n) { // Mo = readList, e = node, t = value, n = report
    let r = []; // r = list
    return t.forEach((a, o) => { // t = value, a = item, o = index
      let s = e.item && n.within(o, () => _e(e.item, a, n)); // s = found, e = node, n = report, o = index, _e = walk, a = item
      s !== void 0 && r.push(s);
    }), r;
  }
  function $o(e, t, n) { // $o = readRecord, e = node, t = value, n = report
    let r = /* @__PURE__ */ new Map(); // r = map
    if (Object.keys(t).forEach((a) => n.within(a, () => { // t = value, a = key, n = report
      let o = _e(e.key, a, n); // o = name, _e = walk, e = node, a = key, n = report
      if (typeof o != "string")
        return;
      let s = _e(e.value, t[a], n); // s = found, _e = walk, e = node, t = value, a = key, n = report
      r.has(o) ? n.add("duplicate-id", o) : s !== void 0 && r.set(o, s);
    })), Tn(e.key) && !r.size) {
      Object.keys(t).length || n.add("empty");
      return;
    }
    return r;
  }
  function Lo(e, t, n, r, a) { // Lo = readObject, e = entries, t = value, n = report, r = onExtra, a = allNames
    let o = {}, s = Object.keys(e), i = null; // o = found, s = names, e = entries, i = bad
    for (let l of s) { // l = name, s = names
      let d = e[l], u = Object.prototype.hasOwnProperty.call(t, l), f = u ? n.within(l, () => _e(d.wrapped || d, t[l], n)) : void 0; // d = node, e = entries, l = name, u = isThere, t = value, f = field, n = report, _e = walk
      o[l] = f === void 0 ? null : f, f === void 0 && !d.wrapped && (i = i || l, n.add(u ? "left-out" : "missing", l));
    }
    for (let l of Object.keys(t)) // l = name, t = value
      s.indexOf(l) === -1 && n.within(l, () => { // s = names, l = name, n = report
        r != null && r(l, t[l]) || n.add("unknown-field", l, a || s);
      });
    return i === null ? o : void 0;
  }
  function _e(e, t, n, r, a) { // _e = walk, e = node, t = value, n = report, r = onExtra, a = allNames
    let o = Ie(t), s = e.type === "union" ? e.options : [e], i = s.filter((l) => kn(l) === o)[0]; // o = kind, Ie = kindOf, t = value, s = choices, e = node, i = choice, l = option, kn = kindFor
    if (!i) {
      n.addWith("wrong-type", [s.map(kn).join(" or "), o]);
      return;
    }
    switch (i.type) {
      case "array":
        return Mo(i, t, n);
      case "record":
        return $o(i, t, n);
      case "object":
        return Lo(
          i.entries || {},
          t,
          n,
          r,
          a
        );
      default:
        return Co(i, t, n);
    }
  }
  function ue(e, t, n, r, a) { // ue = read, e = schema, t = value, n = report, r = onExtra, a = allNames
    return _e(e, t, n, r, a);
  }

  // src/programs/vocabulary.ts
  var kt = "not-stated"; // kt = NOT_STATED
  function Io(e, t) { // Io = readTerms, e = raw, t = report
    let n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((a, o) => t.within(o, () => { // e = raw, a = term, o = id, t = report
      o === kt ? t.add("reserved-id", o) : a.label === null && t.add("missing-label", o), a.broader !== null && (e.has(a.broader) && a.broader !== kt ? n.set(o, a.broader) : t.addAt("broader", "unknown-term", a.broader, e.keys()));
    })), Me(n).forEach((a) => { // Me = closingLinks, n = parents, a = id
      t.within(a, () => t.addAt("broader", "loop", n.get(a))), n.delete(a);
    });
    let r = /* @__PURE__ */ new Map(); // r = terms
    return e.forEach((a, o) => { // e = raw, a = term, o = id
      o !== kt && r.set(o, {
        id: o,
        label: a.label || o,
        aliases: H(a.aliases),
        broader: n.get(o) || null
      });
    }), r;
  }
  function H(e) { // H = listed, e = value
    return typeof e == "string" ? [e] : Array.from(new Set(e || []));
  }
  function En(e, t, n) { // En = readVocabularies, e = raw, t = reserved, n = report
    let r = /* @__PURE__ */ new Map(); // r = vocabularies
    return e.forEach(({ label: a, help: o, terms: s }, i) => n.within(i, () => { // e = raw, a = label, o = help, s = terms, i = id, n = report
      if (t.indexOf(i) !== -1) {
        n.add("reserved-id", i);
        return;
      }
      a === null && n.add("missing-label", i), r.set(i, {
        id: i,
        label: a || i,
        help: o,
        terms: n.within("terms", () => Io(s || /* @__PURE__ */ new Map(), n))
      });
    })), r;
  }
  function An(e, t) { // An = ancestors, e = vocabulary, t = termId
    var a, o; // a = _a, o = _b
    let n = [], r = ((a = e.terms.get(t)) == null ? void 0 : a.broader) || null; // n = found, r = wider, a = _a, e = vocabulary, t = termId
    for (; r !== null && n.length < e.terms.size; ) // r = wider, n = found, e = vocabulary
      n.push(r), r = ((o = e.terms.get(r)) == null ? void 0 : o.broader) || null;
    return n;
  }

  // src/programs/terms.ts
  var Pt = ["status", "language", "period"]; // Pt = BUILT_IN
  function Ne(e, t, n, r) { // Ne = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var o; // o = _a
    if (e === "language")
      return H(t).map((s) => s.toLowerCase()).filter((s) => { // H = listed, t = value, s = code
        let i = bt.test(s); // i = fits, bt = LANGUAGE, s = code
        return i || r.add("bad-language", s), i;
      });
    let a = (o = n.get(e)) == null ? void 0 : o.terms; // a = terms, o = _a, n = vocabularies, e = facet
    return !a && e !== "status" ? (r.add("unknown-facet", e, n.keys()), []) : H(t).filter((s) => { // a = terms, e = facet, r = report, n = vocabularies, H = listed, t = value, s = id
      let i = a ? a.has(s) : Le(s); // i = fits, a = terms, s = id, Le = isStatus
      return i || r.add("unknown-term", s, a ? a.keys() : F), i;
    });
  }

  // src/programs/records.ts
  var Et = Object.keys(St.entries); // Et = PROGRAM_FIELDS, St = programSchema
  function Tt(e) { // Tt = toDate, e = text
    return e === null ? null : $e(e);
  }
  function No(e, t) { // No = toMinutes, e = session, t = report
    let [n, r, ...a] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, a = more, e = session
    return n !== void 0 && r !== void 0 && n <= r && !a.length ? [n, r] : (e != null && e.minutes && t.addAt("session", "bad-minutes"), null);
  }
  function Fo(e, t) { // Fo = toMaterials, e = raw, t = report
    let n = []; // n = materials
    for (let { label: r, page: a, url: o } of e || []) { // r = label, a = page, o = url, e = raw
      let s = Y(a || o || ""); // s = target, Y = parseLink, a = page, o = url
      s ? n.push({ label: r, target: s }) : t.addAt("materials", "no-target", typeof r == "string" ? r : "");
    }
    return n;
  }
  function Do(e, t, n) { // Do = facetReader, e = terms, t = around, n = report
    return (r, a) => { // r = name, a = value
      if (!t.vocabularies.has(r) && !t.facets.has(r))
        return !1;
      let o = ue(vt, a, n), s = o === void 0 ? [] : Ne(r, o, t.vocabularies, n); // o = ids, ue = read, vt = termIds, a = value, n = report, s = found, Ne = readTermIds, r = name, t = around
      return s.length && e.set(r, s), !0;
    };
  }
  function Ho(e, t) { // Ho = readRange, e = record, t = report
    let n = Tt(e.start), r = Tt(e.end); // n = start, Tt = toDate, e = record, r = end
    return n && r && N(n) > $(r) ? (t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""])), [null, null]) : [n, r];
  }
  function Rn(e, t, n) { // Rn = readProgram, e = raw, t = around, n = report
    let r = xe(e) ? e.id : null; // r = id, xe = isObject, e = raw
    n.program = typeof r == "string" && xt.test(r) ? r : null;
    let a = /* @__PURE__ */ new Map(), o = ue( // a = terms, o = record, ue = read
      St,
      e,
      n,
      Do(a, t, n),
      t.fields
    );
    if (!o)
      return;
    let { title: s } = o; // s = title, o = record
    if (typeof s != "string" && !s.has(t.language) && n.addAt("title", "no-page-language", t.language), o.language !== null) {
      let d = H(o.language); // d = languages, H = listed, o = record
      d.length && a.set("language", d);
    }
    let [i, l] = Ho(o, n); // i = start, l = end, Ho = readRange, o = record, n = report
    return o.status && xn(o.status, i, l, t.today) && n.addAt("status", "status-against-dates", o.status), {
      id: o.id,
      title: s,
      summary: o.summary,
      target: o.page === null ? null : Y(o.page),
      status: o.status || _n(i, l, t.today),
      start: i,
      end: l,
      terms: a,
      minutes: No(o.session, n),
      duration: o.duration,
      scale: o.scale,
      team: H(o.team),
      partners: H(o.partners),
      materials: Fo(o.materials, n),
      partOf: o.partOf,
      followedBy: H(o.followedBy),
      owner: o.owner,
      reviewed: Tt(o.reviewed),
      sources: H(o.sources)
    };
  }

  // src/programs/page.ts
  function Uo(e, t, n) { // Uo = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      return r = e.replace(/^\uFEFF/, ""), JSON.parse(r);
    } catch (a) {
      t.add("unreadable-json", n(String(a), r));
      return;
    }
  }
  function On(e, t, n, r) { // On = eachRecord, e = page, t = name, n = report, r = visit
    let a = e[t]; // a = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      Array.isArray(a) ? a.forEach((o, s) => n.within(s, () => r(o, s))) : a !== void 0 && n.addWith("wrong-type", ["list", Ie(a)]);
    });
  }
  function jo(e, t, n) { // jo = readFacets, e = listed, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Pt]); // r = known, t = vocabularies, Pt = BUILT_IN
    return e ? Array.from(new Set(e)).filter((a) => (r.has(a) || n.addAt("facets", "unknown-facet", a, r), r.has(a))) : Array.from(r);
  }
  function Bo(e, t, n) { // Bo = readNeed, e = raw, t = vocabularies, n = report
    let r = ue(vn, e, n); // r = record, ue = read, vn = needSchema, e = raw, n = report
    if (!r)
      return;
    let a = /* @__PURE__ */ new Map(); // a = terms
    if (n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => { // n = report, r = record, o = value, s = facet
      let i = Ne(s, o, t, n); // i = found, Ne = readTermIds, s = facet, o = value, t = vocabularies, n = report
      i.length && a.set(s, i);
    }))), !a.size) {
      n.add("left-out", "terms");
      return;
    }
    return { id: r.id, label: r.label, terms: a };
  }
  function Wo(e, t, n) { // Wo = readNeeds, e = page, t = vocabularies, n = report
    let r = /* @__PURE__ */ new Map(); // r = needs
    return On(e, "needs", n, (a) => { // On = eachRecord, e = page, n = report, a = raw
      let o = Bo(a, t, n); // o = need, Bo = readNeed, a = raw, t = vocabularies, n = report
      o && r.has(o.id) ? n.add("duplicate-id", o.id) : o && r.set(o.id, o);
    }), Array.from(r.values());
  }
  function Vo(e) { // Vo = isList, e = name
    return e === "needs" || e === "programs";
  }
  function qo(e, t, n, r, a) { // qo = readList, e = page, t = options, n = report, r = locate, a = included
    var y; // y = _a
    let o = ue(Sn, e, n, Vo); // o = head, ue = read, Sn = headSchema, e = page, n = report, Vo = isList
    if (!o)
      return null;
    let s = [...Et, ...Pt].filter((h) => h !== "language"), i = n.within("vocabularies", () => En( // s = reserved, Et = PROGRAM_FIELDS, Pt = BUILT_IN, h = name, i = vocabularies, n = report, En = readVocabularies
      o.vocabularies || /* @__PURE__ */ new Map(),
      s,
      n
    )), l = {
      vocabularies: i,
      facets: new Set(o.facets || []),
      fields: /* @__PURE__ */ new Set([...Et, ...i.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    }, d = jo(o.facets, i, n), u = Wo(e, i, n), f = /* @__PURE__ */ new Map(), m = (h, b) => On(h, "programs", n, (x, k) => { // d = facets, jo = readFacets, o = head, i = vocabularies, n = report, u = needs, Wo = readNeeds, e = page, f = placed, m = readPrograms, h = from, b = place, On = eachRecord, x = raw, k = index
      let _ = Rn(x, l, n); // _ = program, Rn = readProgram, x = raw, l = around, n = report
      _ && f.has(_.id) ? n.add("duplicate-id", _.id) : _ && f.set(_.id, [[...b, "programs", k], _]);
    });
    m(e, []), ct(e).forEach((h, b) => { // m = readPrograms, e = page, ct = includedIn, h = title, b = index
      let x = ["include", b], k = a.find((_) => _.title === h); // x = place, b = index, k = found, a = included, _ = other, h = title
      n.within(x, () => { // n = report, x = place
        let _ = k && Cn(k.text, n, r); // _ = more, k = found, Cn = readJsonPage, n = report, r = locate
        h && !k ? n.add("missing-include", h) : _ && (Object.keys(_).filter((P) => P !== "version" && P !== "programs").forEach((P) => n.addAt(P, "not-included", P)), m(_, x));
      });
    });
    let c = /* @__PURE__ */ new Map(); // c = series
    (y = o.series) == null || y.forEach(({ title: h, page: b }, x) => c.set(x, { title: h, target: b === null ? null : Y(b) }));
    let g = dn(Array.from(f.values()), c, n); // g = programs, dn = linkPrograms, f = placed, c = series, n = report
    return { talk: o.talk, facets: d, vocabularies: i, series: c, needs: u, programs: g };
  }
  function Cn(e, t, n) { // Cn = readJsonPage, e = text, t = report, n = locate
    let r = Uo(e, t, n); // r = data, Uo = readJson, e = text, t = report, n = locate
    if (r === void 0)
      return null;
    let a = xe(r) ? un(r) : null; // a = page, xe = isObject, r = data, un = migrate
    if (!a) {
      let o = xe(r) ? r.version : null; // o = version, xe = isObject, r = data
      t.add("unknown-version", typeof o == "number" || typeof o == "string" ? String(o) : "");
    }
    return a;
  }
  function Mn(e, t, n, r, a = String) { // Mn = readPage, e = text, t = options, n = included, r = report, a = locate
    let o = Cn(e, r, a); // o = page, Cn = readJsonPage, e = text, r = report, a = locate
    return o && qo(o, t, r, a, n);
  }

  // src/programs/report.ts
  function $n() { // $n = createTally
    let e = [], t = (r, a) => { // e = problems, t = addWith, r = code, a = params
      e.push([r, ...a].join(" "));
    }, n = (r, a = "") => t(r, [a]);
    return {
      program: null,
      problems: e,
      add: n,
      addAt: (r, a, o) => n(a, o),
      addWith: t,
      within: (r, a) => a()
    };
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var Ti = new Uint32Array(65536); // Ti = peq

  // src/programs/parse.ts
  function Ln(e, t, n = []) { // Ln = parseForReaders, e = text, t = options, n = included
    let r = $n(); // r = tally, $n = createTally
    return { list: Mn(e, t, n, r), problems: r.problems };
  }

  // src/host/data.ts
  function At() { // At = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Rt(e) { // Rt = optionsFor, e = wiki
    return { today: At(), language: e.contentLanguage };
  }
  function In(e, t, n) { // In = readOnce, e = wiki, t = source, n = revisions
    return E(this, null, function* () {
      let r = yield e.readPages([t], n), a = r[0], o = ln(a.text), s = (m, c) => c.find((g) => g.title === e.titleOf(m)), i = o.filter((m) => !s(m, r)), l = i.length ? r.concat(yield e.readPages([t, ...i], [])) : r, d = []; // r = pages, e = wiki, t = source, n = revisions, a = page, o = wanted, ln = includesOf, s = find, m = title, c = among, g = other, i = more, l = all, d = included
      for (let m of o) { // m = title, o = wanted
        let c = s(m, l); // c = found, s = find, m = title, l = all
        c && d.push({ title: m, text: c.text });
      }
      let { list: u, problems: f } = Ln(a.text, Rt(e), d); // u = list, f = problems, Ln = parseForReaders, a = page, Rt = optionsFor, e = wiki, d = included
      return { page: a, included: d, list: u, problems: f };
    });
  }
  function Nn(e, t, n) { // Nn = readData, e = wiki, t = source, n = revisions
    return E(this, null, function* () {
      let r = yield In(e, t, n); // r = data, In = readOnce, e = wiki, t = source, n = revisions
      return r.list || !n.length ? r : In(e, t, []);
    });
  }

  // src/host/find.ts
  var be = "program-explorer"; // be = HOST_CLASS
  function Ko(e, t) { // Ko = staticHeading, e = text, t = carriers
    return { text: e, anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function Jo(e) { // Jo = levelOf, e = heading
    return e ? Math.min(Number(e.tagName.slice(1)), 5) : 3;
  }
  function Fn(e, t) { // Fn = headingIn, e = root, t = group
    let n = e.querySelector(`[data-group="${t}"]`); // n = element, e = root, t = group
    return n && n.querySelector("h1, h2, h3, h4, h5, h6");
  }
  function Dn(e) { // Dn = groupHeading, e = heading
    let t = e && e.closest("[data-group]"); // t = group, e = heading
    return t && Ko(
      // Before 1.43 the edit link stands inside the heading.
      (e.querySelector(".mw-headline") || e).textContent.trim(),
      // Whatever follows the heading is about something else.
      Array.from(t.querySelectorAll("[id]")).filter((n) => e.compareDocumentPosition(n) !== Node.DOCUMENT_POSITION_FOLLOWING)
    );
  }
  function Hn(e) { // Hn = findHosts, e = content
    return Array.from(e.querySelectorAll(`.${be}[data-source]`)).map((n) => { // e = content, be = HOST_CLASS, n = root
      let { source: r = "", revision: a = "", preset: o = "", limit: s, all: i = null, languages: l = "" } = n.dataset, d = Fn(n, "current"); // r = source, a = revision, o = preset, s = limit, i = all, l = languages, n = root, d = current, Fn = headingIn
      return {
        root: n,
        container: n,
        source: r,
        revisions: /^[\d ]+$/.test(a) ? a.split(" ").map(Number).filter(Boolean) : [],
        preset: o,
        limit: Number(s) || 0,
        all: i,
        fallbacks: l.match(/\S+/g) || [],
        statics: Array.from(n.children).filter((u) => u instanceof HTMLElement),
        current: Dn(d),
        past: Dn(Fn(n, "past")),
        level: Jo(d)
      };
    });
  }

  // src/host/parity.ts
  function Un(e, t) { // Un = mayHaveDrifted, e = root, t = titles
    let n = new Set(Array.from(e.querySelectorAll("b,a"), ({ textContent: r }) => r.trim())); // n = shown, e = root, r = textContent
    return e.querySelectorAll("li").length !== t.length || !t.every((r) => n.has(r));
  }

  // src/host/place.ts
  var jn = ["Community Development", "Community Development/What we do"], Xo = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // jn = PAGES, Xo = TRANSLATION
  function Bn(e) { // Bn = isPlacePage, e = title
    return jn.includes(e) || jn.includes(e.replace(Xo, ""));
  }

  // src/explore/bitset.ts
  function U(e) { // U = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function Fe(e) { // Fe = allBits, e = size
    let t = U(e).fill(-1); // t = bits, U = noBits, e = size
    return e % 32 && (t[t.length - 1] = 2 ** (e % 32) - 1), t;
  }
  function De(e, t) { // De = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function we(e, t) { // we = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function de(e, t) { // de = union, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] |= t[n];
    return e;
  }
  function Wn(e, t) { // Wn = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) // n = w, e = target
      e[n] &= t[n];
    return e;
  }
  function Go(e) { // Go = ones, e = word
    let t = e - (e >>> 1 & 1431655765), n = (t & 858993459) + (t >>> 2 & 858993459); // t = pairs, e = word, n = fours
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function J(e, t = e, n = e) { // J = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let a = 0; a < e.length; a++) // a = w, e = bits
      r += Go((e[a] | n[a]) & t[a]);
    return r;
  }

  // src/explore/query.ts
  var He = ["relevance", "status", "newest", "title"], ve = "not-stated", Ue = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // He = SORTS, ve = NOT_STATED, Ue = EMPTY_QUERY

  // src/explore/program-index.ts
  var je = ["q", "sort", "program", "view"]; // je = RESERVED
  function Qo({ start: e, end: t, status: n }, r) { // Qo = yearsOf, e = start, t = end, n = status, r = thisYear
    let a = e || t; // a = first, e = start, t = end
    if (!a)
      return [];
    let o = t ? t.year : n && Z(n) ? r : a.year, s = [String(a.year)]; // o = last, t = end, n = status, Z = isCurrent, r = thisYear, a = first, s = years
    for (let i = a.year + 1; i <= o; i++) // i = year, a = first, o = last
      s.push(String(i));
    return s;
  }
  function zo(e) { // zo = inTreeOrder, e = vocabulary
    let t = /* @__PURE__ */ new Map([[null, []]]); // t = children
    for (let { id: a, broader: o } of e.terms.values()) { // a = id, o = broader, e = vocabulary
      let s = o !== null && e.terms.has(o) ? o : null; // s = parent, o = broader, e = vocabulary
      t.set(s, [...t.get(s) || [], a]);
    }
    let n = /* @__PURE__ */ new Set(), r = (a) => { // n = ordered, r = visit, a = id
      n.has(a) || (n.add(a), (t.get(a) || []).forEach(r));
    };
    return (t.get(null) || []).forEach(r), e.terms.forEach(({ id: a }) => r(a)), Array.from(n);
  }
  function Yo(e, t, n) { // Yo = indexFacet, e = id, t = list, n = thisYear
    let r = t.programs.length, o = e === "status" || e === "period" ? void 0 : t.vocabularies.get(e), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map(), l = (y, h) => { // r = size, t = list, o = vocabulary, e = id, s = found, i = wider, l = put, y = term, h = i
      let b = s.get(y); // b = programs, s = found, y = term
      b || (b = U(r), s.set(y, b), i.set(y, o ? An(o, y) : [])), De(b, h);
    };
    if (t.programs.forEach((y, h) => { // t = list, y = program, h = i
      var x; // x = _a
      let b = e === "period" ? Qo(y, n) : e !== "status" ? y.terms.get(e) || [] : y.status ? [y.status] : []; // b = terms, e = id, Qo = yearsOf, y = program, n = thisYear
      for (let k of b) // k = term, b = terms
        k !== ve && (l(k, h), (x = i.get(k)) == null || x.forEach((_) => l(_, h)));
    }), !s.size)
      return null;
    let d = Array.from(s.keys()).sort(), u = e === "status" ? F : e === "period" ? d.sort((y, h) => Number(h) - Number(y)) : o ? zo(o).concat(d) : d, f = U(r), m = /* @__PURE__ */ new Map(), c = 0, g = (y, h) => { // d = rest, s = found, u = order, e = id, F = STATUSES, y = term, h = programs, o = vocabulary, zo = inTreeOrder, f = stated, U = noBits, r = size, m = terms, c = telling, g = show
      let b = J(h); // b = total, J = count, h = programs
      if (b && !m.has(y)) {
        let x = o && o.terms.get(y); // x = known, o = vocabulary, y = term
        m.set(y, {
          id: y,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(y) || []).length,
          programs: h,
          count: b
        }), de(f, h), c += +(b < r);
      }
    };
    return u.forEach((y) => g(y, s.get(y) || U(0))), g(ve, Fe(r).map((y, h) => y & ~f[h])), {
      id: e,
      label: o ? o.label : null,
      help: o ? o.help : null,
      terms: m,
      useful: c > 1
    };
  }
  function Vn(e, t, n, r = () => null) { // Vn = buildIndex, e = list, t = languages, n = today, r = nameOf
    let a = /* @__PURE__ */ new Map(); // a = facets
    for (let s of e.facets) { // s = id, e = list
      let i = je.indexOf(s) === -1 && Yo(s, e, Number(n.slice(0, 4))); // i = facet, je = RESERVED, s = id, Yo = indexFacet, e = list, n = today
      i && a.set(s, i);
    }
    let o = new Set(e.programs.map(({ id: s }) => s)); // o = ids, e = list, s = id
    return {
      programs: e.programs,
      languages: t,
      facets: a,
      hasTerm: (s, i) => { // s = facet, i = term
        var l; // l = _a
        return !!((l = a.get(s)) != null && l.terms.has(i));
      },
      hasProgram: (s) => o.has(s),
      nameOf: r
    };
  }

  // src/explore/fragment.ts
  var qn = /^#?programs(?:$|\?|%3f)/i; // qn = OURS
  function Kn(e) { // Kn = isFragmentOurs, e = hash
    return qn.test(e);
  }
  var Zo = 8e3, ea = 200, ta = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Zo = MOST_CHARACTERS, ea = MOST_LETTERS, ta = UNSAFE
  function Be(e) { // Be = encode, e = value
    return e.replace(ta, (t) => { // e = value, ta = UNSAFE, t = unit
      let n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function We(e) { // We = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Jn(e) { // Jn = normalText, e = text
    return e.slice(0, ea).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function Ve(e, t = []) { // Ve = toFragment, e = query, t = facets
    let n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((a) => { // t = facets, e = query, a = facet
      let o = e.chosen.get(a) || []; // o = terms, e = query, a = facet
      o.length && je.indexOf(a) === -1 && n.push(`${Be(a)}=${o.map(Be).join(",")}`);
    });
    let r = Jn(e.text); // r = text, Jn = normalText, e = query
    return r && n.push("q=" + Be(r).replace(/_/g, "%5F").replace(/%20/g, "_")), e.sort && n.push("sort=" + e.sort), e.program !== null && n.push("program=" + Be(e.program)), n.length ? `programs?${n.join("&")}` : "";
  }
  function qe(e, t) { // qe = fromFragment, e = hash, t = known
    let n = qn.exec(e); // n = ours, qn = OURS, e = hash
    if (!n)
      return null;
    let r = /* @__PURE__ */ new Map(), a = "", o = null, s = null; // r = chosen, a = text, o = sort, s = program
    for (let i of e.slice(n[0].length, Zo).split("&")) { // i = part, e = hash, n = ours, Zo = MOST_CHARACTERS
      let [l = "", ...d] = i.split("="), u = We(l), f = d.join("="), m = We(f); // l = rawKey, d = rest, i = part, u = key, We = decode, f = raw, m = value
      if (u === "q")
        a = Jn(We(f.replace(/[_+]/g, " ")));
      else if (u === "sort")
        o = He.find((c) => c === m) || null;
      else if (u === "program")
        s = t.hasProgram(m) ? m : null;
      else if (je.indexOf(u) === -1) {
        let c = f.split(",").map(We).concat(m.split(",")).filter((g) => t.hasTerm(u, g)); // c = terms, f = raw, We = decode, m = value, g = term, t = known, u = key
        c.length && r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
      }
    }
    return { text: a, chosen: r, sort: o, program: s };
  }

  // src/explore/relatives.ts
  function Xn(e) { // Xn = createRelatives, e = programs
    let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Map(), a = (o, s, i) => { // t = byId, n = parts, r = before, a = add, o = to, s = key, i = id
      let l = o.get(s); // l = ids, o = to, s = key
      l ? l.push(i) : o.set(s, [i]);
    };
    for (let o of e) // o = program, e = programs
      t.set(o.id, o), o.partOf !== null && a(n, o.partOf, o.id), o.followedBy.forEach((s) => a(r, s, o.id));
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => n.get(o) || [],
      before: (o) => r.get(o) || []
    };
  }

  // src/messages/format.ts
  function na(e, t) { // na = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Gn(e, t) { // Gn = createFormat, e = language, t = msg
    let n = { // n = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    }, r = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null, a = (o) => { // r = names, e = language, a = date, o = value
      let s = o.day !== null ? n.day : o.month !== null ? n.month : n.year, i = /* @__PURE__ */ new Date(0); // s = shape, o = value, n = shapes, i = instant
      i.setUTCFullYear(o.year, (o.month || 1) - 1, o.day || 1);
      let l = s.format(i); // l = text, s = shape, i = instant
      return o.approximate ? t("date-about", l) : l;
    };
    return {
      date: a,
      span: (o, s, i) => o && s ? na(o, s) ? a(o) : t("date-range", a(o), a(s)) : o ? t(i === "open" || i === "ongoing" ? "date-since" : i === "upcoming" ? "date-from" : "date-began", a(o)) : s ? t("date-until", a(s)) : null,
      language: (o) => { // o = code
        try {
          return (r == null ? void 0 : r.of(o)) || o;
        } catch (s) {
          return o;
        }
      }
    };
  }

  // src/views/address.ts
  var Qn = "programExplorer"; // Qn = STATE_KEY
  function zn(e, t) { // zn = createAddress, e = view, t = isOurs
    let n = () => e.location.hash.replace(/^#/, ""), r = () => { // n = fragment, e = view, r = remembered
      let l = e.history.state, d = typeof l == "object" && l !== null ? l[Qn] : null; // l = state, e = view, d = kept, Qn = STATE_KEY
      return typeof d == "string" ? d : null;
    }, a = (l) => Object.assign({}, e.history.state, { [Qn]: l }), o = () => t(n()) ? n() : r(), s = o() || "", i = () => { // a = remember, l = text, e = view, Qn = STATE_KEY, o = read, t = isOurs, n = fragment, r = remembered, s = shown, i = stamp
      o() === null && e.history.replaceState(a(s), "");
    };
    return i(), {
      read: () => o() || "",
      write: (l, d) => { // l = text, d = change
        s = l;
        let u = n(), f = l === "" && u !== "" && !t(u), m = l !== "" ? `#${l}` : f ? e.location.hash : e.location.pathname + e.location.search; // u = here, n = fragment, f = keepsForeign, l = text, t = isOurs, m = url, e = view
        d === "push" ? e.history.pushState(a(l), "", m) : e.history.replaceState(a(l), "", m);
      },
      onMove: (l, d) => { // l = element, d = listener
        let u = () => e.removeEventListener("popstate", f), f = () => { // u = end, e = view, f = onPopState
          if (!l.isConnected) {
            u();
            return;
          }
          i(), s = o() || "", d();
        };
        return e.addEventListener("popstate", f), u;
      }
    };
  }

  // src/views/after-paint.ts
  function Ke(e) { // Ke = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/views/labels.ts
  function Yn(e, t, n, r, a, o) { // Yn = createLabels, e = list, t = msg, n = format, r = chain, a = pageLanguage, o = language
    let s = (m) => ({ text: m, language: o }), i = (m) => oe(m, r, a), l = (m) => t(m ? `status-${m}` : "not-stated"), d = /* @__PURE__ */ new Map(), u = (m) => { // s = ours, m = id, o = language, i = pick, oe = pickText, r = chain, a = pageLanguage, l = status, t = msg, d = known, u = facet
      let c = e.vocabularies.get(m); // c = vocabulary, e = list, m = id
      return c ? i(c.label) : s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    }, f = (m, c) => { // f = term, m = facetId, c = id
      var y; // y = _a
      if (c === ve)
        return s(t("not-stated"));
      let g = (y = e.vocabularies.get(m)) == null ? void 0 : y.terms.get(c); // g = entry, y = _a, e = list, m = facetId, c = id
      return g ? i(g.label) : s(Le(c) && m === "status" ? l(c) : m === "language" ? n.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, c) => { // m = facetId, c = id
        let g = `${m} ${c}`, y = d.get(g) || f(m, c); // g = key, m = facetId, c = id, y = label, d = known, f = term
        return d.set(g, y), y;
      },
      status: l,
      wanted: (r[0] || a).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var T, tr, ra, X, Ot, Qe, nr, Xe, rr, Mt, Ct, oa, ke = /* @__PURE__ */ Symbol.for("pv"), ze = {}, Ye = [], aa = /^m(i|n|o|s|text|space)$/, $t = Array.isArray, Lt = Ye.slice, ne = Object.assign; // T = options, tr = vnodeId, ra = isValidElement, X = rerenderQueue, Ot = prevDebounce, Qe = rerenderCount, nr = depthSort, Xe = EVENT_DISPATCHED, rr = CAPTURE_REGEX, Mt = eventClock, Ct = eventProxies, oa = i, ke = VNODE_MARKER, ze = EMPTY_OBJ, Ye = EMPTY_ARR, aa = MATHML_TOKEN_ELEMENTS, $t = isArray, Lt = slice, ne = assign
  function te(e) { // te = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function or(e, t, n) { // or = createElement, e = type, t = props, n = children
    var r, a, o, s = {}, i = arguments.length; // r = key, a = ref, o = i, s = normalizedProps, i = length
    for (o in t) o == "key" ? r = t[o] : o == "ref" && typeof e != "function" ? a = t[o] : s[o] = t[o]; // o = i, t = props, r = key, e = type, a = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Lt.call(arguments, 2) : n), Se(e, s, r, a, null);
  }
  function Se(e, t, n, r, a) { // Se = createVNode, e = type, t = props, n = key, r = ref, a = original
    var o = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ke, __v: a || ++tr, __i: -1, __u: 0 }; // o = vnode, e = type, t = props, n = key, r = ref, ke = VNODE_MARKER, a = original, tr = vnodeId
    return !a && T.vnode && T.vnode(o), o;
  }
  function Ze() { // Ze = createRef
    return { current: null };
  }
  function Q(e) { // Q = Fragment, e = props
    return e.children;
  }
  function j(e, t) { // j = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function G(e, t) { // G = getDomSibling, e = vnode, t = childIndex
    if (t == null) return e.__ && G(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return typeof e.type != "function" || e.props.__P ? null : G(e);
  }
  function sa(e) { // sa = renderComponent, e = component
    var t, n = e.__v, r = n.__e, a = [], o = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, a = commitQueue, o = refQueue, s = parentDom
    s && ((t = ne({ constructor: ke }, n)).__v = n.__v + 1, T.vnode && T.vnode(t), It(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, a, r || G(n), 32 & n.__u, o), t.__v = n.__v, t.__.__k[t.__i] = t, ur(a, t, o), n.__ = n.__e = null, t.__e != r && ar(t));
  }
  function ar(e) { // ar = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), ar(e);
  }
  function Zn(e) { // Zn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), Qe++)) && Ot == T.debounceRendering || ((Ot = T.debounceRendering) || queueMicrotask)(sr);
  }
  function sr() { // sr = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(nr), e = X.shift(), t = X.length, 8 & e.__g && sa(e); // e = c, t = l, X = rerenderQueue, nr = depthSort, sa = renderComponent
    } finally {
      (Qe = X.length) && (Ot || queueMicrotask)(sr);
    }
  }
  function ir(e, t, n, r, a, o, s, i, l, d, u) { // ir = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, a = globalContext, o = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var f, m, c, g, y, h, b = r.__k || Ye, x = t.length; // f = i, m = oldVNode, c = childVNode, g = newDom, y = firstChildDom, h = result, b = oldChildren, r = oldParentVNode, Ye = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = ia(n, t, b, l, x), f = 0; f < x; f++) (c = n.__k[f]) != null && (m = ~c.__i && b[c.__i] || ze, c.__i = f, h = It(e, c, m, a, o, s, i, l, d, u), g = c.__e, (m.ref != c.ref || 8 & m.__u) && (m.ref && Nt(m.ref, null, c, m), c.ref && u.push(c.ref, c.__c || g, c)), y = y || g, 4 & c.__u ? (l = lr(c, l, e, !m.__v), m.__e && (m.__e = null)) : typeof c.type == "function" && h !== void 0 ? l = h : g && (l = g.nextSibling), c.__u &= -21); // l = oldDom, ia = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, x = newChildrenLength, f = i, c = childVNode, m = oldVNode, ze = EMPTY_OBJ, h = result, It = diff, e = parentDom, a = globalContext, o = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, g = newDom, Nt = applyRef, y = firstChildDom, lr = insert, void = type
    return n.__e = y, l;
  }
  function ia(e, t, n, r, a) { // ia = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, a = newChildrenLength
    var o, s, i, l, d, u, f, m, c, g = n.length, y = g, h = 0, b = 0, x = e.__k = Array(a); // o = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, f = lisLengths, m = hi, c = mid, g = oldChildrenLength, n = oldChildren, y = remainingOldChildren, h = skew, b = moved, x = newChildren, e = newParentVNode, a = newChildrenLength
    for (o = 0; o < a; o++) (s = t[o]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[o] = Se(null, s) : $t(s) ? s = x[o] = Se(Q, { children: s }) : s.constructor === ke && s.__b ? s = x[o] = Se(s.type, s.props, s.key, s.ref, s.__v) : x[o] = s, l = o + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = la(s, n, l, y)) && (y--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? h-- : d == l + 1 ? h++ : d != l && (d > l ? h-- : h++, b = 1)) : (~d || (a > g ? h-- : a < g && h++), typeof s.type != "function" && (s.__u |= 4))) : x[o] = null; // o = i, a = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, Se = createVNode, $t = isArray, Q = Fragment, ke = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, la = findMatchingIndex, n = oldChildren, y = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (u = [], f = [], o = 0; o < a; o++) if ((s = x[o]) && 16 & s.__u) { // u = tails, f = lisLengths, o = i, a = newChildrenLength, s = childVNode, x = newChildren
        for (h = 0, m = u.length; h < m; ) u[c = h + m >> 1] < s.__i ? h = c + 1 : m = c; // h = skew, m = hi, u = tails, c = mid, s = childVNode
        u[h] = s.__i, f[o] = h + 1;
      }
      for (h = u.length; o--; ) f[o] && (f[o] == h ? h-- : x[o].__u |= 4); // h = skew, u = tails, o = i, f = lisLengths, x = newChildren
    }
    if (y) for (o = 0; o < g; o++) !(i = n[o]) || 2 & i.__u || (i.__e == r && (r = G(i)), Ft(i, i));
    return r;
  }
  function lr(e, t, n, r) { // lr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var a, o, s, i; // a = children, o = i, s = dom, i = next
    if (typeof e.type == "function") {
      if (e.props.__P) return t;
      if (a = e.__k) for (o = 0; o < a.length; o++) a[o] && (a[o].__ = e, t = lr(a[o], t, n, !1));
      return t;
    }
    for (t && !t.parentNode && (t = G(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && i.nodeType == 8; ) i = i.nextSibling; // t = oldDom, G = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function la(e, t, n, r) { // la = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var a, o = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // a = x, o = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (i === null && o == null || l && o == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (a = n - 1; a >= 0; a--) if ((i = t[a]) && !(2 & i.__u) && o == i.key && s == i.type) return a; // a = x, n = skewedIndex, i = oldVNode, t = oldChildren, o = key, s = type
      for (a = n + 1; a < t.length; a++) if ((i = t[a]) && !(2 & i.__u) && o == i.key && s == i.type) return a; // a = x, n = skewedIndex, t = oldChildren, i = oldVNode, o = key, s = type
    }
    return -1;
  }
  function er(e, t, n) { // er = setStyle, e = style, t = key, n = value
    n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
  }
  function Je(e, t, n, r, a) { // Je = setProperty, e = dom, t = name, n = value, r = oldValue, a = namespace
    var o, s; // o = useCapture, s = proxy
    if (t == "style") if (typeof n == "string") e.style.cssText = n;
    else {
      if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) n && t in n || er(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || er(e.style, t, n[t]);
    }
    else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Ct[t] || (Ct[t] = ca(t)), (e.__a || (e.__a = {}))[t] = Mt, o = t != (t = t.replace(rr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, o) : e.removeEventListener(t, s, o));
    else {
      if (a == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in e) try {
        return void (e[t] = n == null ? "" : n);
      } catch (i) {
      }
      if (typeof n == "function") return;
      n == null || n === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n);
    }
  }
  function ca(e) { // ca = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], t[Xe] == null) t[Xe] = Mt++;
        else if (t[Xe] < this.__a[e]) return;
        return n(T.event ? T.event(t) : t);
      }
    };
  }
  function It(e, t, n, r, a, o, s, i, l, d) { // It = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, f, m, c, g, y, h, b, x, k, _, P, W, w, v, R, I, z, V = t.type; // u = tmp, f = resumed, m = oldCommitQueueLength, g = oldProps, y = oldState, h = snapshot, b = newProps, x = isClassComponent, k = provider, _ = componentContext, P = renderHook, W = count, w = renderResult, v = startMarker, R = end, I = i, z = child, V = newType, t = newVNode
    if (t.constructor !== ke) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, f = o = [], u.nodeType == 8 ? i = Ge(u, o) : o.push(u), i = o[0] || i), (u = T.__b) && u(t);
    e: if (typeof V == "function") {
      m = s.length;
      try {
        if (b = t.props, x = (u = V.prototype) && u.render, k = (u = V.contextType) && r[u.__c], _ = u ? k ? k.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (x ? t.__c = c = new V(b, _) : (t.__c = c = new j(b, _), c.constructor = V, c.render = da), k && k.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), x && (c.__s || (c.__s = c.state), V.getDerivedStateFromProps && (c.__s == c.state && (c.__s = ne({}, c.__s)), ne(c.__s, V.getDerivedStateFromProps(b, c.__s)))), g = c.props, y = c.state, c.__v = t, n.__c) {
          if (b !== g && x && !V.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(b, _), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(b, c.__s, _) === !1) {
            t.__v != n.__v && (c.props = b, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), Ye.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = G(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(b, c.__s, _), x && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(g, y, h);
          });
        } else x && !V.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), x && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = _, c.props = b, c.__P = e, c.__g &= -5, P = T.__r, W = x ? 25 : 0;
        do
          c.__g &= -9, P && P(t), u = c.render(c.props, c.state = c.__s, c.context);
        while (8 & c.__g && ++W < 25);
        x && (Ye.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = ne({}, r, c.getChildContext())), x && n.__c && c.getSnapshotBeforeUpdate && (h = c.getSnapshotBeforeUpdate(g, y)), w = u && u.type === Q && u.key == null ? u.props.children : u, b.__P && (u = i, a = (e = b.__P).namespaceURI, l = o = null, n.props && n.props.__P != e && (n.__k.some(function(C) {
          C && Ft(C, C);
        }), n.__k = null), i = n.__k ? G(n, 0) : null), i = ir(e, $t(w) ? w : [w], t, n, r, a, o, s, i, l, d), b.__P && (t.__e = null, i = u), t.__u &= -161, f && f.some(te), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (C) {
        if (s.length = m, t.__v = null, l || o) if (C && C.then) {
          if (t.__u |= 128 | l, o) {
            for (~(I = o.indexOf(i || void 0)) || (I = o.length); (z = o[I - 1]) && z.nodeType == 8; ) I--; // I = i, o = excessDomChildren, i = oldDom, void = oldDom, z = child
            for (; I < o.length; I++) if (z = o[I]) if (o[I] = null, v) { // I = i, o = excessDomChildren, z = child, v = startMarker
              if (z == R) break;
            } else {
              if (z.nodeType != 8) break;
              z.data.startsWith("$s") && (R = Ge(v = z));
            }
          }
          if (!v) {
            for (; i && i.nodeType == 8 && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            v = i;
          }
          (u = Ge(v = t.__c.__z || (t.__c.__z = v))) ? (t.__e = v, i = u) : t.__e = i, i = i && i.nextSibling;
        } else o && o.some(te);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), C && C.then || cr(t), T.__e(C, t, n);
      }
    } else i = t.__e = ua(n.__e, t, n, r, a, o, s, l, d, e);
    return (u = T.diffed) && u(t), i;
  }
  function Ge(e, t) { // Ge = rangeEnd, e = start, t = nodes
    if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (e.nodeType == 8) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function cr(e) { // cr = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(cr));
  }
  function ur(e, t, n) { // ur = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Nt(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Nt = applyRef
    T.__c && T.__c(t, e), e.some(function(a) {
      try {
        e = a.__h, a.__h = [], e.some(function(o) {
          o.call(a);
        });
      } catch (o) {
        T.__e(o, a.__v);
      }
    });
  }
  function ua(e, t, n, r, a, o, s, i, l, d) { // ua = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var u, f, m, c, g, y, h, b, x = n.props || ze, k = t.props, _ = t.type; // u = i, f = newHtml, m = oldHtml, c = newChildren, g = value, y = inputValue, h = checked, b = doc, x = oldProps, n = oldVNode, ze = EMPTY_OBJ, k = newProps, t = newVNode, _ = nodeType
    if (_ == "svg" ? a = "http://www.w3.org/2000/svg" : _ == "math" ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), o) {
      for (u = 0; u < o.length; u++) if ((g = o[u]) && (_ ? g.localName == _ : g.nodeType == 3)) { // u = i, o = excessDomChildren, g = value, _ = nodeType
        e = g, o[u] = null;
        break;
      }
    }
    if (!e) {
      if (b = d.ownerDocument || document, !_) return b.createTextNode(k);
      e = b.createElementNS(a, _, k.is ? k : d), i && (T.__m && T.__m(t, o), i = !1), o = null;
    }
    if (_) {
      if (d = _ == "template" && e.content || e, o = _ == "textarea" && k.defaultValue != null ? null : o && Lt.call(d.childNodes), !i && o) for (x = {}, u = 0; u < e.attributes.length; u++) x[(g = e.attributes[u]).name] = g.value;
      for (u in x) g = x[u], u == "dangerouslySetInnerHTML" ? m = g : u == "children" || u in k || u == "value" && "defaultValue" in k || u == "checked" && "defaultChecked" in k || Je(e, u, null, g, a); // u = i, x = oldProps, g = value, m = oldHtml, k = newProps, Je = setProperty, e = dom, a = namespace
      for (u in k) g = k[u], u == "children" ? c = g : u == "dangerouslySetInnerHTML" ? f = g : u == "value" ? y = g : u == "checked" ? h = g : i && typeof g != "function" || x[u] === g || Je(e, u, g, x[u], a); // u = i, k = newProps, g = value, c = newChildren, f = newHtml, y = inputValue, h = checked, i = isHydrating, x = oldProps, Je = setProperty, e = dom, a = namespace
      f ? (i || m && (f.__html == m.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (m && (e.textContent = ""), (_ == "foreignObject" || a == "http://www.w3.org/1998/Math/MathML" && aa.test(_)) && (a = "http://www.w3.org/1999/xhtml"), ir(d, $t(c) ? c : [c], t, n, r, a, o, s, o ? o[0] : n.__k && G(n, 0), i, l), o && o.some(te)), i && _ != "textarea" || (u = "value", _ == "progress" && y == null ? e.removeAttribute(u) : y == null || y === e[u] && (_ != "progress" || y) || Je(e, u, y, x[u], a), u = "checked", h != null && h != e[u] && Je(e, u, h, x[u], a));
    } else x === k || i && e.data == k || (e.data = k);
    return e;
  }
  function Nt(e, t, n, r) { // Nt = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current = t;
    } catch (a) {
      T.__e(a, n);
    }
  }
  function Ft(e, t, n) { // Ft = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, a, o, s; // a = end, o = nodes, s = i
    if (T.unmount && T.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Nt(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        T.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Ft(r[s], t, typeof e.type != "function" || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (a = Ge(r, o = [])) && (r == e.__e && o.some(te), te(a), te(r)), n || te(e.__e), e.__e = e.__c = e.__ = null;
  }
  function da(e, t, n) { // da = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Dt(e, t) { // Dt = render, e = vnode, t = parentDom
    var n, r, a, o; // n = isHydrating, r = oldVNode, a = commitQueue, o = refQueue
    T.__ && T.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Se(Q, { children: [e] }), a = [], o = [], It(t, t.__k, r || ze, ze, t.namespaceURI, r ? null : t.firstChild ? Lt.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, n, o), ur(a, t.__k, o), t.__k.props.children = null;
  }
  T = { __e: function(e, t, n, r) {
    for (var a, o, s; t = t.__; ) if ((a = t.__c) && !(1 & a.__g)) { // a = component, o = ctor, s = handled, t = vnode
      a.__g |= 4;
      try {
        if ((s = (o = a.constructor) && o.getDerivedStateFromError) && a.setState(o.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, r || {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Qe = 0, e;
  } }, tr = 0, ra = function(e) {
    return e != null && e.constructor === ke;
  }, j.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = ne({}, this.state)), typeof e == "function" && (e = e(ne({}, n), this.props)), e && (ne(n, e), this.__v && (t && this.__k.push(t), Zn(this)));
  }, j.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Zn(this));
  }, j.prototype.render = Q, X = [], Qe = 0, nr = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Xe = /* @__PURE__ */ Symbol(), rr = /(PointerCapture)$|Capture$/i, Mt = 0, Ct = {}, oa = 0;

  // src/explore/fold.ts
  var Ht = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff", pa = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f", ma = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"), dr = /* @__PURE__ */ new Map([ // Ht = UNSPACED, pa = BETWEEN, ma = LEFT_OUT, dr = PLAIN
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
  ]), fa = new RegExp(`[${Array.from(dr.keys()).join("")}]`, "g"), ga = /^[\0-\x7f]*$/, pr = new RegExp(`[${Ht}]+|[^${Ht}${pa}]+`, "g"), ya = new RegExp(`[${Ht}]`), ha = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function Pe(e) { // Pe = fold, e = text
    return ga.test(e) ? e.toLowerCase() : e.normalize("NFKD").toLowerCase().replace(ma, "").replace(fa, (t) => dr.get(t) || t);
  }
  function et(e, t) { // et = eachWord, e = folded, t = visit
    e.replace(pr, (n, r) => (t(n, r), ""));
  }
  function mr(e) { // mr = line, e = text
    let t = Pe(e).match(pr); // t = words, Pe = fold, e = text, pr = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Ut(e) { // Ut = isUnspaced, e = word
    return ya.test(e);
  }
  function fr(e) { // fr = needleOf, e = word
    return Ut(e) || ha.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function jt(e) { // jt = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(lt(n)),
      []
    );
  }
  function yr(e) { // yr = textsOf, e = program
    return [
      lt(e.title),
      jt([e.summary]),
      jt(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function _a(e, t, { id: n, label: r, aliases: a }) { // _a = namesOf, e = index, t = facet, n = id, r = label, a = aliases
    return jt([e.nameOf(t, n), r, t === "period" ? n : null, ...a]);
  }
  function gr(e) { // gr = joined, e = texts
    return e.map(mr).join(`
`);
  }
  function hr(e) { // hr = buildHaystack, e = index
    let t = new Uint32Array(e.programs.length * 2), n = e.programs.map((a, o) => { // t = ends, e = index, n = lines, a = program, o = i
      let [s, i, l] = yr(a).map(gr); // s = title, i = summary, l = rest, yr = textsOf, a = program, gr = joined
      return t[2 * o] = s.length, t[2 * o + 1] = s.length + 1 + i.length, [s, i, l].join(`
`);
    }), r = [];
    return e.facets.forEach((a) => a.terms.forEach((o) => { // e = index, a = facet, o = term
      let s = _a(e, a.id, o); // s = names, _a = namesOf, e = index, a = facet, o = term
      r.push({ names: s, line: gr(s), programs: o.programs });
    })), { lines: n, ends: t, terms: r };
  }
  function _r(e, { lines: t, terms: n }, r) { // _r = textsWith, e = index, t = lines, n = terms, r = needle
    let a = n.find(({ line: s }) => s.indexOf(r) !== -1); // a = named, n = terms, s = line, r = needle
    if (a)
      return a.names;
    let o = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // o = program, e = index, t = lines, s = line, r = needle
    return o ? yr(o).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function xa(e) { // xa = lineWithPlaces, e = text
    let t = "", n = [], r = 0; // t = folded, n = origins, r = place
    for (let s of e) { // s = letter, e = text
      let i = Pe(s); // i = plain, Pe = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) // l = i, i = plain
        n.push(r);
      r += s.length;
    }
    let a = " ", o = [0]; // a = line, o = places
    return et(t, (s, i) => { // et = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      a += s + " ";
      for (let d = i; d <= i + s.length; d++) // d = i, i = at, s = word
        o.push((l = n[d]) != null ? l : e.length);
    }), { line: a, places: o };
  }
  function tt(e, t) { // tt = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e)
      return e ? [{ text: e, hit: !1 }] : [];
    let { line: n, places: r } = xa(e), a = new Uint8Array(e.length); // n = line, r = places, xa = lineWithPlaces, e = text, a = hits
    for (let i of t) { // i = needle, t = needles
      let l = i.charAt(0) === " " ? 1 : 0; // l = first, i = needle
      for (let d = n.indexOf(i); d !== -1; d = n.indexOf(i, d + 1)) { // d = at, n = line, i = needle
        let u = r[d + l] || 0, f = d + i.length; // u = start, r = places, d = at, l = first, f = last, i = needle
        for (; r[f] === r[f - 1]; ) // r = places, f = last
          f++;
        a.fill(1, u, (s = r[f]) != null ? s : e.length);
      }
    }
    let o = []; // o = pieces
    for (let i = 0, l = 1; l <= e.length; l++) // i = start, l = end, e = text
      (l === e.length || a[l] !== a[i]) && (o.push({ text: e.slice(i, l), hit: a[i] === 1 }), i = l);
    return o;
  }

  // src/explore/slips.ts
  function xr(e, t, n) { // xr = slips, e = a, t = b, n = most
    let r = [], a = Array.from({ length: t.length + 1 }, (o, s) => s); // r = beforeLast, a = last, t = b, o = _, s = j
    for (let o = 1; o <= e.length; o++) { // o = i, e = a
      let s = [o], i = o; // s = row, o = i, i = least
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        let d = e.charCodeAt(o - 1) === t.charCodeAt(l - 1), u = Math.min( // d = isSame, e = a, o = i, t = b, l = j, u = cost
          a[l - 1] + (d ? 0 : 1),
          a[l] + 1,
          s[l - 1] + 1
        );
        l > 1 && o > 1 && e.charCodeAt(o - 1) === t.charCodeAt(l - 2) && e.charCodeAt(o - 2) === t.charCodeAt(l - 1) && (u = Math.min(u, r[l - 2] + 1)), s.push(u), i = Math.min(i, u);
      }
      if (i > n)
        return n + 1;
      r = a, a = s;
    }
    return Math.min(a[t.length], n + 1);
  }

  // src/explore/forgive.ts
  var br = 4, ba = 8, wr = /* @__PURE__ */ new WeakMap(); // br = LEAST_LETTERS, ba = LONG, wr = vocabularies
  function wa(e) { // wa = wordsOf, e = haystack
    let t = wr.get(e); // t = known, wr = vocabularies, e = haystack
    if (t)
      return t;
    let n = /* @__PURE__ */ new Map(); // n = counts
    for (let o of e.terms.map((s) => s.line).concat(e.lines)) // o = line, e = haystack, s = term
      for (let s of o.split(" ")) // s = word, o = line
        n.set(s, (n.get(s) || 0) + 1);
    let r = Array.from(n.keys()), a = { counts: n, list: r, line: ` ${r.join(" ")}` }; // r = list, n = counts, a = words
    return wr.set(e, a), a;
  }
  function va({ counts: e }, t) { // va = nearest, e = counts, t = word
    let n = t.length < ba ? 1 : 2, r = null, a = 1 / 0; // n = most, t = word, ba = LONG, r = best, a = bestCost
    return e.forEach((o, s) => { // e = counts, o = times, s = candidate
      let i = (l, d) => { // i = offer, l = part, d = begun
        if (Math.abs(l.length - t.length) > n)
          return;
        let u = xr(t, l, n), f = u + d + 0.4 / o; // u = found, xr = slips, t = word, l = part, n = most, f = cost, d = begun, o = times
        u <= n && f < a && (r = s, a = f);
      };
      if (i(s, 0), s.charCodeAt(0) === t.charCodeAt(0))
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
    }), r;
  }
  function Sa({ list: e }, t) { // Sa = cut, e = list, t = run
    let n = Array.from(t.normalize("NFC")), r = []; // n = characters, t = run, r = pieces
    for (let a = 0, o; a < n.length; a = o) { // a = start, o = end, n = characters
      let s = "", i = e; // s = piece, i = holders, e = list
      for (o = a + 1; o < n.length; o++) { // o = end, a = start, n = characters
        let l = n.slice(a, o + 1).join("").normalize("NFKD"), d = i.filter((u) => u.indexOf(l) !== -1); // l = longer, n = characters, a = start, o = end, d = rest, i = holders, u = word
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
  function ka(e, t) { // ka = otherwise, e = words, t = word
    if (Ut(t))
      return Sa(e, t);
    let n = /\d/.test(t) ? null : va(e, t); // n = similar, t = word, va = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Pa(e, t, n) { // Pa = spelling, e = index, t = haystack, n = needle
    for (let r of _r(e, t, n)) { // r = text, _r = textsWith, e = index, t = haystack, n = needle
      let a = tt(r, [n]).find((o) => o.hit); // a = hit, tt = highlight, r = text, n = needle, o = piece
      if (a)
        return a.text;
    }
    return n.trim();
  }
  function vr(e, t, n) { // vr = forgive, e = index, t = haystack, n = needles
    let r = wa(t), a = [], o = !1; // r = words, wa = wordsOf, t = haystack, a = used, o = isBent
    for (let s of n) { // s = needle, n = needles
      let i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1)
        a.push(s);
      else if (i.length >= br && r.line.indexOf(i) !== -1)
        a.push(i);
      else {
        let l = i.length < br ? null : ka(r, i); // l = others, i = word, br = LEAST_LETTERS, ka = otherwise, r = words
        if (!l)
          return null;
        a.push(...l), o = !0;
      }
    }
    return a.every((s, i) => s === n[i]) ? null : { needles: a, corrected: o ? a.map((s) => Pa(e, t, s)) : null };
  }

  // src/explore/search.ts
  var Ta = 200, Ea = 16, Aa = 24, Ra = 12, Oa = 6, Ca = 2, Pr = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }, Bt = /* @__PURE__ */ new WeakMap(); // Ta = MOST_LETTERS, Ea = MOST_WORDS, Aa = IN_TITLE, Ra = IN_TERM, Oa = IN_SUMMARY, Ca = IN_REST, Pr = NOTHING, Bt = memories
  function Wt(e) { // Wt = needlesOf, e = text
    let t = /* @__PURE__ */ new Set(); // t = needles
    return e.slice(0, Ta).split(/["“”„«»]/).forEach((n, r) => { // e = text, Ta = MOST_LETTERS, n = part, r = i
      let a = []; // a = words
      et(Pe(n), (o) => a.push(o)), r % 2 && a.length > 1 ? t.add(" " + a.join(" ")) : a.forEach((o) => t.add(fr(o)));
    }), Array.from(t).slice(0, Ea);
  }
  function Ma({ terms: e, lines: t }, n) { // Ma = termHits, e = terms, t = lines, n = needle
    let r = e.filter(({ line: a }) => a.indexOf(n) !== -1); // r = hits, e = terms, a = line, n = needle
    return r.length ? r.reduce((a, { programs: o }) => de(a, o), U(t.length)) : null;
  }
  function Sr(e, t, n) { // Sr = scan, e = haystack, t = needles, n = within
    let { lines: r, ends: a } = e, o = t.map((l) => Ma(e, l)), s = U(r.length), i = new Uint16Array(r.length); // r = lines, a = ends, e = haystack, o = byTerm, t = needles, l = needle, Ma = termHits, s = programs, U = noBits, i = scores
    return r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !we(n, d))
        return;
      let u = 0; // u = score
      for (let f = 0; f < t.length; f++) { // f = n, t = needles
        let m = t[f], c = o[f], g = l.indexOf(m), y = g !== -1 && g < a[2 * d]; // m = needle, t = needles, f = n, c = hits, o = byTerm, g = at, l = line, y = inTitle, a = ends, d = i
        if (!y && c && we(c, d))
          u += Ra;
        else {
          if (g === -1)
            return;
          {
            let h = y ? Aa : g < a[2 * d + 1] ? Oa : Ca; // h = weight, y = inTitle, Aa = IN_TITLE, g = at, a = ends, d = i, Oa = IN_SUMMARY, Ca = IN_REST
            u += l.charCodeAt(g + m.length) === 32 ? h * 1.5 : h;
          }
        }
      }
      De(s, d), i[d] = u;
    }), { programs: s, scores: i, needles: t, corrected: null };
  }
  function kr({ programs: e }) { // kr = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function $a(e, t) { // $a = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Tr(e) { // Tr = remember, e = index
    let t = Bt.get(e); // t = memory, Bt = memories, e = index
    return t || (t = { haystack: hr(e), text: "", found: Pr }, Bt.set(e, t)), t;
  }
  function Er(e) { // Er = prepareSearch, e = index
    Tr(e);
  }
  function Vt(e, t) { // Vt = search, e = index, t = text
    let n = Bt.get(e); // n = known, Bt = memories, e = index
    if (n && n.text === t)
      return n.found;
    let r = Wt(t); // r = needles, Wt = needlesOf, t = text
    if (!r.length)
      return Pr;
    let a = n || Tr(e), { haystack: o, found: s } = a, i = Sr(o, r, $a(s, r) ? s.programs : null); // a = memory, n = known, Tr = remember, e = index, o = haystack, s = last, i = found, Sr = scan, r = needles, $a = narrows
    if (kr(i)) {
      let l = vr(e, o, r), d = l && Sr(o, l.needles, null); // l = forgiven, vr = forgive, e = index, o = haystack, r = needles, d = better, Sr = scan
      l && d && !kr(d) && (i = Object.assign({}, d, { corrected: l.corrected }));
    }
    return a.text = t, a.found = i, i;
  }

  // src/explore/facets.ts
  function pe(e, t) { // pe = chosenTerms, e = facet, t = query
    let n = /* @__PURE__ */ new Set(); // n = terms
    for (let r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      let a = e.terms.get(r); // a = term, e = facet, r = id
      a && n.add(a);
    }
    return Array.from(n);
  }
  function Ar(e, t) { // Ar = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => de(n, r), U(e)) : null;
  }
  function Rr(e, t, n) { // Rr = filtersOf, e = index, t = query, n = found
    let r = /* @__PURE__ */ new Map(); // r = filters
    n && r.set(null, n);
    for (let a of e.facets.values()) { // a = facet, e = index
      let o = Ar(e.programs.length, pe(a, t)); // o = programs, Ar = anyOf, e = index, pe = chosenTerms, a = facet, t = query
      o && r.set(a.id, o);
    }
    return r;
  }
  function qt(e, t, n) { // qt = passing, e = size, t = filters, n = except
    let r = Fe(e); // r = programs, Fe = allBits, e = size
    return t.forEach((a, o) => { // t = filters, a = filter, o = facet
      o !== n && Wn(r, a);
    }), r;
  }
  function Kt(e, t) { // Kt = countMatches, e = index, t = query
    let n = Rr(e, t, Vt(e, t.text).programs); // n = filters, Rr = filtersOf, e = index, t = query, Vt = search
    return J(qt(e.programs.length, n));
  }
  function Or(e, t) { // Or = explore, e = index, t = query
    let n = e.programs.length, r = Vt(e, t.text), a = Rr(e, t, r.programs), o = qt(n, a), s = []; // n = size, e = index, r = found, Vt = search, t = query, a = filters, Rr = filtersOf, o = matches, qt = passing, s = facets
    for (let i of e.facets.values()) { // i = facet, e = index
      if (!i.useful)
        continue;
      let l = a.get(i.id), d = l ? qt(n, a, i.id) : o, u = pe(i, t), f = Array.from(i.terms.values(), (m) => { // l = filter, a = filters, i = facet, d = others, qt = passing, n = size, o = matches, u = chosen, pe = chosenTerms, t = query, f = terms, m = term
        let c = J(m.programs, d), g = u.indexOf(m) !== -1, y = g ? J(Ar(n, u.filter((h) => h !== m)) || d, d) : l ? J(l, d, m.programs) : c; // c = own, J = count, m = term, d = others, g = isChosen, u = chosen, y = after, Ar = anyOf, n = size, h = other, l = filter
        return { term: m, chosen: g, after: y, own: c };
      });
      s.push({ facet: i, terms: f });
    }
    return { matches: o, count: J(o), facets: s, found: r };
  }

  // src/explore/changes.ts
  function me(e, t) { // me = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Jt(e, t, n) { // Jt = withTerms, e = query, t = facet, n = terms
    let r = new Map(e.chosen); // r = chosen, e = query
    return n.length ? r.set(t, n) : r.delete(t), Object.assign({}, e, { chosen: r });
  }
  function Cr(e, t, n) { // Cr = toggleTerm, e = query, t = facet, n = term
    let r = e.chosen.get(t) || [], a = r.filter((o) => o !== n); // r = terms, e = query, t = facet, a = others, o = id, n = term
    return Jt(e, t, a.length < r.length ? a : r.concat(n));
  }
  function Mr(e) { // Mr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function $r(e, t) { // $r = chips, e = index, t = query
    let n = []; // n = list
    return e.facets.forEach((r) => { // e = index, r = facet
      pe(r, t).forEach((a) => n.push({ facet: r, term: a }));
    }), n;
  }

  // src/messages/direction.ts
  var La = /* @__PURE__ */ new Set([ // La = RTL
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
  function Lr(e) { // Lr = directionOf, e = language
    let [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    return n === "arab" || n === "hebr" || n !== "latn" && n !== "cyrl" && La.has(t) ? "rtl" : "ltr";
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Ia = /* @__PURE__ */ Symbol.for("pv"), Na = 0; // Ia = VNODE_MARKER, Na = vnodeId
  function p(e, t, n, r, a, o) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, a = __source, o = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && typeof e != "function") for (i in l = {}, t) i == "ref" ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ia, __v: --Na, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, Ia = VNODE_MARKER, Na = vnodeId
    return (a || o) && (d.__source = a, d.__self = o), T.vnode && T.vnode(d), d;
  }

  // src/views/say.tsx
  function O({ text: e, language: t }, n, r = e) { // O = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: Lr(t), children: r });
  }

  // src/views/chips.tsx
  function Fa({ context: e, actions: t }, n) { // Fa = filterChip, e = context, t = actions, n = chip
    let { msg: r, labels: a, language: o } = e, s = a.facet(n.facet.id), i = a.term(n.facet.id, n.term.id); // r = msg, a = labels, o = language, e = context, s = facet, n = chip, i = term
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: O(s, o, r("chip-facet", s.text)) }),
          O(i, o)
        ]
      }
    );
  }
  function Da({ context: { msg: e }, state: t, actions: n }) { // Da = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(me(t.query, "")),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ p("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var nt = class extends j { // nt = Chips, j = x
    constructor() {
      super(...arguments);
      this.list = Ze();
    }
    getSnapshotBeforeUpdate() {
      return this.buttons().indexOf(document.activeElement);
    }
    componentDidUpdate(n, r, a) {
      var s; // s = _a
      let o = this.buttons(); // o = buttons
      a >= 0 && !o.includes(document.activeElement) && ((s = o[Math.min(a, o.length - 1)]) == null || s.focus());
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: n }) {
      let { context: r, state: a, actions: o } = n, s = $r(r.index, a.query), i = a.query.text.trim() !== ""; // r = context, a = state, o = actions, n = view, s = chosen, $r = chips, i = hasText
      return !s.length && !i ? null : /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ p("li", { children: Fa(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ p("li", { children: Da(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: o.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Ir(e, t) { // Ir = wayOut, e = index, t = query
    let n = []; // n = ways
    if (t.text.trim()) {
      let r = me(t, ""); // r = without, me = withText, t = query
      n.push({ kind: "text", query: r, count: Kt(e, r) });
    }
    return e.facets.forEach((r) => { // e = index, r = facet
      let a = pe(r, t); // a = terms, pe = chosenTerms, r = facet, t = query
      if (a.length) {
        let o = Jt(t, r.id, []); // o = without, Jt = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: a, query: o, count: Kt(e, o) });
      }
    }), n.filter(({ count: r }) => r > 0).sort((r, a) => a.count - r.count);
  }

  // src/views/heading.tsx
  function fe(e, t, n, r) { // fe = heading, e = level, t = name, n = id, r = children
    return or(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Ha = 4; // Ha = MOST
  function Nr({ context: e, state: t, actions: n }) { // Nr = empty, e = context, t = state, n = actions
    let { msg: r, labels: a, index: o, list: s, level: i } = e, l = Ir(o, t.query).slice(0, Ha), d = (u) => u.kind === "text" ? r("empty-text", t.query.text, u.count) : r( // r = msg, a = labels, o = index, s = list, i = level, e = context, l = ways, Ir = wayOut, t = state, Ha = MOST, d = words, u = way
      "empty-without",
      a.facet(u.facet.id).text,
      u.terms.map((f) => a.term(u.facet.id, f.id).text).join(", "),
      u.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      fe(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ p("p", { children: r("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        l.map((u) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("see-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function rt(e) { // rt = chevron, e = isOpen
    return /* @__PURE__ */ p("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Ua({ context: e, actions: t }, n, r) { // Ua = termBox, e = context, t = actions, n = facet, r = count
    let { msg: a, labels: o, language: s, idPrefix: i } = e, { term: l, chosen: d, after: u, own: f } = r, m = `${i}:${n}:${l.id}`, c = a(d ? "count-without" : "count-after", u); // a = msg, o = labels, s = language, i = idPrefix, e = context, l = term, d = chosen, u = after, f = own, r = count, m = id, n = facet, c = description
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${f === 0 && !d ? " program-explorer__term--idle" : ""}`, // f = own, d = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ p("div", { class: "cdx-checkbox", children: /* @__PURE__ */ p("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ p(
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
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: O(o.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: a("number", u) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${m}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function ja(e, { facet: t, terms: n }) { // ja = facetGroup, e = view, t = facet, n = terms
    let { context: r, state: a, actions: o } = e, { labels: s, language: i, idPrefix: l } = r, d = a.folded.has(t.id), u = `${l}:${t.id}`, f = O(s.facet(t.id), i); // r = context, a = state, o = actions, e = view, s = labels, i = language, l = idPrefix, d = folded, t = facet, u = bodyId, f = label, O = say
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !d,
          "aria-controls": u,
          onClick: () => o.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${u}::label`, children: f }),
            rt(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: u, hidden: d, children: n.map((m) => Ua(e, t.id, m)) })
    ] }, t.id);
  }
  function ot(e) { // ot = filters, e = view
    return e.state.exploration.facets.map((t) => ja(e, t));
  }

  // src/views/filter-dialog.tsx
  var Ba = "button:not([disabled]), input:not([disabled]), select, a[href]", Fr = "program-explorer-locked", at = class extends j { // Ba = FOCUSABLE, Fr = LOCK_CLASS, at = FilterDialog, j = x
    constructor() {
      super(...arguments);
      this.box = Ze();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation(), this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current)
          return;
        let r = Array.from(this.box.current.querySelectorAll(Ba)).filter((i) => i.getClientRects().length > 0), a = r[0], o = r[r.length - 1], s = document.activeElement; // r = stops, Ba = FOCUSABLE, i = element, a = first, o = last, s = here
        n.shiftKey && (s === a || s === this.box.current) ? (n.preventDefault(), o == null || o.focus()) : !n.shiftKey && s === o && (n.preventDefault(), a == null || a.focus());
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement, document.documentElement.classList.add(Fr), (n = this.box.current) == null || n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Fr), this.before instanceof HTMLElement && this.before.focus();
    }
    render({ view: n }) {
      let { context: r, state: a, actions: o } = n, { msg: s, idPrefix: i } = r; // r = context, a = state, o = actions, n = view, s = msg, i = idPrefix
      return /* @__PURE__ */ p("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && o.closeFilters(), children: /* @__PURE__ */ p(
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
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ p("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: o.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: o.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: ot(n) }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-foot", children: /* @__PURE__ */ p(
              "button",
              {
                type: "button",
                class: "cdx-button cdx-button--action-progressive cdx-button--weight-primary",
                onClick: o.closeFilters,
                children: s("show-results", a.exploration.count)
              }
            ) })
          ]
        }
      ) });
    }
  };

  // src/explore/sort.ts
  var Dr = /* @__PURE__ */ new WeakMap(), Wa = 1e9; // Dr = orders, Wa = NEVER
  function Gt(e, t) { // Gt = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function Ur(e) { // Ur = ranksIn, e = order
    let t = new Uint32Array(e.length); // t = ranks, e = order
    return e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    }), t;
  }
  function Va(e) { // Va = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: !0 });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: !0 });
    }
  }
  function qa({ programs: e, languages: { chain: t, page: n } }) { // qa = byTitle, e = programs, t = chain, n = page
    let r = e.map(({ title: o }) => oe(o, t, n).text), { compare: a } = Va(t.concat(n)); // r = titles, e = programs, o = title, oe = pickText, t = chain, n = page, a = compare, Va = collatorFor
    return Gt(r.length, (o, s) => a(r[o], r[s]));
  }
  function Hr(e) { // Hr = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ka({ programs: e }, t) { // Ka = byDate, e = programs, t = titleOrder
    let n = Ur(t), r = new Float64Array(e.length), a = new Float64Array(e.length); // n = titleRanks, Ur = ranksIn, t = titleOrder, r = starts, e = programs, a = ends
    return e.forEach(({ start: o, end: s, status: i }, l) => { // e = programs, o = start, s = end, i = status, l = i
      let d = o || s, u = s || o, f = o && !s && i && Z(i); // d = first, o = start, s = end, u = last, f = isOpenEnded, i = status, Z = isCurrent
      r[l] = Hr(d && N(d)), a[l] = f ? Wa : Hr(u && $(u));
    }), Gt(e.length, (o, s) => r[s] - r[o] || a[s] - a[o] || n[o] - n[s]);
  }
  function Ja({ programs: e }, t) { // Ja = byStatus, e = programs, t = dateOrder
    let n = Ur(t), r = new Uint8Array(e.length); // n = dateRanks, Ur = ranksIn, t = dateOrder, r = groups, e = programs
    return e.forEach(({ status: a }, o) => { // e = programs, a = status, o = i
      r[o] = a ? 2 * F.indexOf(a) : 2 * F.indexOf("past") - 1;
    }), Gt(e.length, (a, o) => r[a] - r[o] || n[a] - n[o]);
  }
  function Xt(e, t) { // Xt = orderOf, e = index, t = sort
    let n = Dr.get(e); // n = known, Dr = orders, e = index
    n || (n = /* @__PURE__ */ new Map(), Dr.set(e, n));
    let r = n.get(t); // r = order, n = known, t = sort
    return r || (r = t === "title" ? qa(e) : t === "newest" ? Ka(e, Xt(e, "title")) : Ja(e, Xt(e, "newest")), n.set(t, r)), r;
  }
  function Xa(e, t) { // Xa = byScore, e = order, t = scores
    let n = []; // n = groups
    for (let r of e) { // r = i, e = order
      let a = t[r] || 0; // a = score, t = scores, r = i
      (n[a] = n[a] || []).push(r);
    }
    return n.reduceRight((r, a) => r.concat(a), []);
  }
  function Te(e) { // Te = effectiveSort, e = query
    let t = Wt(e.text).length > 0, n = e.sort || "relevance"; // t = hasWords, Wt = needlesOf, e = query, n = sort
    return n === "relevance" && !t ? "status" : n;
  }
  function jr(e, t, n, r) { // jr = order, e = index, t = matches, n = query, r = scores
    let a = Te(n), o = []; // a = sort, Te = effectiveSort, n = query, o = shown
    for (let s of Xt(e, a)) // s = i, Xt = orderOf, e = index, a = sort
      we(t, s) && o.push(s);
    return a === "relevance" ? Xa(o, r) : o;
  }

  // src/views/details.tsx
  var Ga = ["status", "period"]; // Ga = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    return t === null || Array.isArray(t) && t.length === 0 ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function Qa(e) { // Qa = shortAddress, e = url
    let t = e.replace(/^https:\/\/(www\.)?|\/$/g, "").replace(/_/g, " "); // t = short, e = url
    try {
      return decodeURI(t);
    } catch (n) {
      return t;
    }
  }
  function Br(e, t, n, r) { // Br = details, e = context, t = actions, n = program, r = id
    let { msg: a, labels: o, format: s, language: i, list: l, relatives: d } = e, u = (_) => _ === null ? null : O(o.pick(_), i), f = (_) => _.map((P) => /* @__PURE__ */ p("bdi", { children: P })), m = (_, P) => /* @__PURE__ */ p("a", { href: e.urlOf(_), rel: "noopener", children: P }), c = (_) => _.map((P) => { // a = msg, o = labels, s = format, i = language, l = list, d = relatives, e = context, u = text, _ = ids, O = say, f = names, P = other, p = a, m = link, c = related
      var W; // W = _a
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(P),
          onClick: (w) => { // w = event
            !w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey && (w.preventDefault(), t.goTo(P));
          },
          children: u(((W = d.program(P)) == null ? void 0 : W.title) || P)
        }
      );
    }), { minutes: g, owner: y, partOf: h, reviewed: b } = n, x = h === null ? void 0 : l.series.get(h), k = h === null ? [] : d.parts(h).filter((_) => _ !== n.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((_) => !Ga.includes(_)).map((_) => A(
        O(o.facet(_), i),
        (n.terms.get(_) || []).map((P) => O(o.term(_, P), i))
      )),
      A(a("detail-session"), g && (g[0] === g[1] ? a("detail-minutes", g[0]) : a("detail-minutes-range", g[0], g[1]))),
      A(a("detail-duration"), u(n.duration)),
      A(a("detail-scale"), u(n.scale)),
      A(a("detail-team"), f(n.team)),
      A(a("detail-partners"), f(n.partners)),
      A(a("detail-materials"), n.materials.map(({ target: _, label: P }) => m(_, u(P)))),
      A(a("detail-part-of"), x ? x.target ? m(x.target, u(x.title)) : u(x.title) : c(h === null ? [] : [h])),
      A(a("detail-siblings"), c(k)),
      A(a("detail-parts"), c(d.parts(n.id))),
      A(a("detail-follows"), c(d.before(n.id))),
      A(a("detail-followed-by"), c(n.followedBy)),
      A(a("detail-owner"), y),
      A(a("detail-reviewed"), b && s.date(b)),
      A(a("detail-sources"), n.sources.map((_) => m({ url: _ }, /* @__PURE__ */ p("bdi", { title: _, children: Qa(_) })))),
      A(a("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: a("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var za = ["kind", "format"], Qt = "capacity"; // za = META_FACETS, Qt = TAG_FACET
  function Wr(e, t, n) { // Wr = marked, e = picked, t = words, n = around
    return O(e, n, t.length ? tt(e.text, t).map(({ text: r, hit: a }) => a ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function Ya({ context: e, program: t }) { // Ya = meta, e = context, t = program
    let { labels: n, format: r, language: a } = e, o = r.span(t.start, t.end, t.status); // n = labels, r = format, a = language, e = context, o = span, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      o !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: o }),
      za.map((s) => { // za = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: O(n.term(s, l), a) }, l));
      })
    ] });
  }
  var st = class extends j { // st = Card, j = x
    shouldComponentUpdate(t) {
      let n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      let { context: n, actions: r, program: a, open: o, words: s, level: i } = t, { msg: l, labels: d, language: u, idPrefix: f } = n, m = d.pick(a.title), c = `${f}:program:${a.id}`, g = a.summary && d.pick(a.summary), y = a.terms.get(Qt) || [], h = Wr(m, s, u); // n = context, r = actions, a = program, o = open, s = words, i = level, t = props, l = msg, d = labels, u = language, f = idPrefix, m = title, c = titleId, g = summary, y = tags, Qt = TAG_FACET, h = name, Wr = marked
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": c, children: [
        fe(i, "program-explorer__title", c, a.target ? /* @__PURE__ */ p("a", { href: n.urlOf(a.target), rel: "noopener", children: h }) : h),
        Ya(t),
        g && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          Wr(g, s, u),
          g.language.toLowerCase() !== d.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          y.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": d.facet(Qt).text, children: y.map((b) => /* @__PURE__ */ p("li", { children: O(d.term(Qt, b), u) }, b)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", m.text),
              "aria-expanded": o,
              "aria-controls": o ? `${c}:details` : void 0,
              onClick: () => r.toggleDetails(a.id),
              children: [
                l("details"),
                rt(o)
              ]
            }
          )
        ] }),
        o && Br(n, r, a, `${c}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Za({ context: e, state: t }, n) { // Za = withHeadings, e = context, t = state, n = programs
    let { msg: r, current: a, past: o } = e, s = !e.limit && Te(t.query) === "status", i = (l, d) => l || { text: d, anchors: [] }; // r = msg, a = current, o = past, e = context, s = grouped, Te = effectiveSort, t = state, i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      let u = n[d - 1], f = Z(l.status); // u = before, n = programs, d = at, f = isNow, Z = isCurrent, l = program
      return !s || u && Z(u.status) === f ? { program: l, group: null } : { program: l, group: f ? i(a, r("group-current")) : i(o, r("group-past")) };
    });
  }
  function Vr(e) { // Vr = list, e = view
    var m; // m = _a
    let { context: t, state: n, actions: r } = e, { msg: a, index: o, level: s, limit: i } = t, l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((c) => o.programs[c]), d = n.order.length - n.limit, u = Za(e, l), f = (m = u[0]) != null && m.group ? s + 1 : s; // t = context, n = state, r = actions, e = view, a = msg, o = index, s = level, i = limit, l = shown, c = at, d = rest, u = entries, Za = withHeadings, f = titleLevel, m = _a
    return /* @__PURE__ */ p(Q, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": a("programs"), children: u.map(({ program: c, group: g }) => /* @__PURE__ */ p("li", { children: [
        g && fe(s, "program-explorer__group", g.anchors[0], [
          ...g.anchors.slice(1).map((y) => /* @__PURE__ */ p("span", { id: y })),
          g.text
        ]),
        /* @__PURE__ */ p(
          st,
          {
            context: t,
            actions: r,
            program: c,
            open: n.query.program === c.id,
            words: n.exploration.found.needles,
            level: f
          }
        )
      ] }, c.id)) }),
      i > 0 && /* @__PURE__ */ p("a", { class: "program-explorer__all", href: t.urlOfAll(n.query), children: a("see-all", n.order.length) }),
      !i && d > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: a("more", d) })
    ] });
  }

  // src/views/search-box.tsx
  function qr({ context: e, state: t, actions: n }) { // qr = searchBox, e = context, t = state, n = actions
    let { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ p("div", { class: "program-explorer__search cdx-search-input", role: "search", "aria-label": r("search"), children: /* @__PURE__ */ p("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
      /* @__PURE__ */ p(
        "input",
        {
          class: "cdx-text-input__input",
          type: "search",
          "aria-label": r("search"),
          placeholder: r("search"),
          autocomplete: "off",
          value: t.query.text,
          onInput: (a) => n.search(a.currentTarget.value)
        }
      ),
      /* @__PURE__ */ p("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
    ] }) });
  }

  // src/views/toolbar.tsx
  function es({ context: e, state: t, actions: n }) { // es = sortBy, e = context, t = state, n = actions
    let { msg: r, idPrefix: a } = e, o = Te(t.query), s = He.filter((i) => i !== "relevance" || t.query.text !== ""); // r = msg, a = idPrefix, e = context, o = sort, Te = effectiveSort, t = state, s = sorts, He = SORTS, i = each
    return /* @__PURE__ */ p("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ p("label", { for: `${a}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ p(
        "select",
        {
          class: "cdx-select",
          id: `${a}-sort`,
          value: o,
          onChange: (i) => n.sort(i.currentTarget.value),
          children: s.map((i) => /* @__PURE__ */ p("option", { value: i, selected: i === o, children: r(`sort-${i}`) }, i))
        }
      )
    ] });
  }
  function Kr(e) { // Kr = toolbar, e = view
    let { context: t, state: n, actions: r } = e, { msg: a, list: o } = t, s = 0; // t = context, n = state, r = actions, e = view, a = msg, o = list, s = chosen
    return n.query.chosen.forEach((i) => { // n = state, i = terms
      s += i.length;
    }), /* @__PURE__ */ p("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": n.filtersOpen,
          onClick: r.openFilters,
          children: s ? a("filters-active", s) : a("filters")
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: a("count", n.toldCount, o.programs.length) }),
      !t.limit && es(e)
    ] });
  }

  // src/views/explorer.tsx
  function Jr(e) { // Jr = explorer, e = view
    let { context: t, state: n } = e, { limit: r, msg: a } = t, { found: o, count: s } = n.exploration; // t = context, n = state, e = view, r = limit, a = msg, o = found, s = count
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: ot(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        !r && qr(e),
        Kr(e),
        !(r && n.query === t.preset) && /* @__PURE__ */ p(nt, { view: e }),
        o.corrected && s > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: a("results-for", n.query.text, o.corrected.join(" ")) }),
        s > 0 ? Vr(e) : Nr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(at, { view: e })
    ] });
  }

  // src/views/state.ts
  var Ee = 60, ts = 6; // Ee = CARDS, ts = CARDS_AT_ONCE
  function Ae(e, t, n) { // Ae = derive, e = context, t = asked, n = before
    let r = Or(e.index, t), a = jr(e.index, r.matches, t, r.found.scores), o = a.findIndex((i) => { // r = exploration, Or = explore, e = context, t = asked, a = places, jr = order, o = open, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    }), s = n && n.order.length === a.length && a.every((i, l) => i === n.order[l]) ? n : null;
    return {
      query: o === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: a,
      limit: Math.max(e.limit || Ee, o + 1, s ? s.limit : 0),
      drawn: a.length <= Ee ? Ee : Math.max(ts, o + 1, s ? s.drawn : 0)
    };
  }
  function Xr(e, t, n) { // Xr = showing, e = context, t = query, n = program
    let r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Ae(e, r, null).query.program === n ? r : Object.assign({}, Ue, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var ns = 640, rs = 300, os = 80, as = 500; // ns = PANEL_NEEDS, rs = TYPING_PAUSE, os = FILL_AFTER, as = PREPARE_AFTER
  function Gr(e, t, n, r) { // Gr = mountExplorer, e = root, t = context, n = address, r = onCrash
    let a = e.ownerDocument.defaultView || window, o, s, i = !1, l = Object.assign( // a = view, e = root, o = typing, s = filling, i = isStopped, l = state
      { narrow: u(), filtersOpen: !1, folded: /* @__PURE__ */ new Set() },
      d(null)
    );
    function d(w) { // d = addressed, w = before
      let v = n && qe(n.read(), t.index) || t.preset, R = Ae(t, v, w); // v = query, n = address, qe = fromFragment, t = context, R = derived, Ae = derive, w = before
      return Object.assign(R, { drawn: R.limit, toldCount: R.exploration.count });
    }
    function u() { // u = isNarrow
      return t.limit > 0 || (e.clientWidth || a.innerWidth) < ns;
    }
    function f(w) { // f = draw, w = change
      var R; // R = _a
      l = Object.assign({}, l, w);
      let v = e.contains(e.ownerDocument.activeElement); // v = hadFocus, e = root
      try {
        Dt(Jr({ context: t, state: l, actions: _ }), e);
      } catch (I) {
        k(), r(I);
        return;
      }
      v && !e.contains(e.ownerDocument.activeElement) && ((R = e.querySelector('[role="status"]')) == null || R.focus({ preventScroll: !0 })), a.clearTimeout(s), l.drawn < Math.min(l.limit, l.order.length) && (s = a.setTimeout(() => f({ drawn: l.limit }), os));
    }
    function m(w) { // m = fragmentOf, w = query
      return Ve(w, t.list.facets);
    }
    function c(w) { // c = write, w = change
      if (!i) {
        let v = m(l.query); // v = text, m = fragmentOf, l = state
        n == null || n.write(v === m(t.preset) ? "" : v || "programs", w);
      }
    }
    function g() { // g = settle
      o !== void 0 && (a.clearTimeout(o), o = void 0, c("replace"), f({ toldCount: l.exploration.count }));
    }
    function y(w) { // y = choose, w = query
      g();
      let v = Ae(t, w, l); // v = derived, Ae = derive, t = context, w = query, l = state
      f(Object.assign(v, { toldCount: v.exploration.count })), c("push");
    }
    function h(w) { // h = elementOf, w = id
      let v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function b(w) { // b = focusOn, w = id
      var R; // R = _a
      let v = w === void 0 ? null : h(w); // v = card, w = id, h = elementOf
      (R = v == null ? void 0 : v.querySelector("a, button")) == null || R.focus({ preventScroll: !0 });
    }
    function x() { // x = onResize
      u() !== l.narrow && f({ narrow: !l.narrow, filtersOpen: !1 });
    }
    function k() { // k = stop
      i = !0, a.clearTimeout(o), a.clearTimeout(s), P == null || P.disconnect(), a.removeEventListener("resize", x), W == null || W(), Dt(null, e);
    }
    let _ = { // _ = actions
      search: (w) => { // w = text
        f(Ae(t, me(l.query, w), l)), a.clearTimeout(o), o = a.setTimeout(g, rs);
      },
      toggle: (w, v) => y(Cr(l.query, w, v)),
      apply: y,
      sort: (w) => y(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => y(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        y(Xr(t, l.query, w)), (v = h(w)) == null || v.scrollIntoView(), b(w);
      },
      clear: () => y(Mr(l.query)),
      showMore: () => {
        var R; // R = _a
        let w = l.order[l.limit], v = l.limit + Ee; // w = first, l = state, v = limit, Ee = CARDS
        f({ limit: v, drawn: v }), b(w === void 0 || (R = t.index.programs[w]) == null ? void 0 : R.id);
      },
      openFilters: () => f({ filtersOpen: !0 }),
      closeFilters: () => f({ filtersOpen: !1 }),
      fold: (w) => { // w = facet
        let v = new Set(l.folded); // v = folded, l = state
        v.delete(w) || v.add(w), f({ folded: v });
      }
    }, P = "ResizeObserver" in a ? new ResizeObserver(x) : null;
    P == null || P.observe(e), a.addEventListener("resize", x);
    let W = n == null ? void 0 : n.onMove(e, () => { // W = forgetMoves, n = address, e = root
      a.clearTimeout(o), o = void 0, f(d(l));
    });
    f({}), a.setTimeout(() => Er(t.index), as), n && n.read() !== "" && (c("replace"), Ke(() => { // f = draw, a = view, Er = prepareSearch, t = context, as = PREPARE_AFTER, n = address, c = write, Ke = afterPaint
      var w; // w = _a
      l.query.program !== null ? (w = h(l.query.program)) == null || w.scrollIntoView() : a.pageYOffset === 0 && e.scrollIntoView();
    }));
  }

  // src/host/takeover.ts
  var ss = "program-explorer-hidden"; // ss = HIDDEN_CLASS
  function Qr(e) { // Qr = claim, e = host
    return zt(e) ? !1 : (e.root.dataset.state = "loading", !0);
  }
  function zt(e) { // zt = stateOf, e = host
    return e.root.dataset.state;
  }
  function Re(e, t) { // Re = setState, e = host, t = state
    let n = t === "ready"; // n = explorerStands, t = state
    for (let r of e.statics) // r = element, e = host
      r.classList.toggle(ss, n);
    for (let r of [e.current, e.past]) // r = heading, e = host
      r == null || r.carriers.forEach((a, o) => { // r = heading, a = carrier, o = at
        a.id = n ? "" : r.anchors[o] || "";
      });
    e.root.dataset.state = t;
  }

  // src/host/raise.ts
  var is = "program-explorer__app", ls = 0; // is = APP_CLASS, ls = raised
  function cs({ languages: e, pageLanguage: t }, { root: n, fallbacks: r }) { // cs = readerLanguages, e = languages, t = pageLanguage, n = root, r = fallbacks
    var o; // o = _a
    let a = (o = n.closest("[lang]")) == null ? void 0 : o.lang; // a = around, o = _a, n = root
    return a && e[0] === t ? [a, ...r, ...e] : e;
  }
  function us({ root: e }) { // us = ownsAddress, e = root
    let t = `.${be}[data-state]`; // t = taken, be = HOST_CLASS
    return (document.querySelector(`${t}:not([data-preset]):not([data-limit])`) || document.querySelector(t)) === e;
  }
  function ds({ current: e, past: t }) { // ds = keepPlace, e = current, t = past
    for (let n of [e, t]) { // n = heading, e = current, t = past
      let r = n == null ? void 0 : n.anchors.find((a) => location.hash === `#${encodeURI(a)}` || location.hash === `#${a}`); // r = anchor, n = heading, a = each
      r && Ke(() => { // r = anchor, Ke = afterPaint
        var a; // a = _a
        return (a = document.getElementById(r)) == null ? void 0 : a.scrollIntoView();
      });
    }
  }
  function zr({ wiki: e, msg: t }, n, r, a) { // zr = raise, e = wiki, t = msg, n = host, r = list, a = onCrash
    let o = re, s = Gn(o, t), i = cs(e, n), l = Yn(r, t, s, i, e.contentLanguage, o), d = Vn( // o = language, re = MESSAGES_LANGUAGE, s = format, Gn = createFormat, t = msg, i = chain, cs = readerLanguages, e = wiki, n = host, l = labels, Yn = createLabels, r = list, d = index, Vn = buildIndex
      r,
      { chain: i, page: e.contentLanguage },
      At(),
      (c, g) => l.term(c, g).text
    ), u = us(n), f = n.all === null ? "" : e.urlOf(n.all), m = document.createElement("div");
    m.className = is, m.lang = o, m.dir = "ltr", n.root.append(m), Re(n, "ready"), Gr(m, {
      list: r,
      index: d,
      relatives: Xn(r.programs),
      labels: l,
      msg: t,
      format: s,
      language: o,
      current: n.current,
      past: n.past,
      level: n.level,
      preset: qe(`programs?${n.preset}`, d) || Ue,
      limit: n.limit,
      idPrefix: `program-explorer-${++ls}`,
      urlOf: (c) => "url" in c ? c.url : e.urlOf(c.page),
      // Another explorer of this page, or that of another page, shows what this one was not asked for.
      urlOfProgram: (c) => `${u ? "" : f}#programs?program=${c}`,
      urlOfAll: (c) => `${f}#${Ve(c, r.facets) || "programs"}`
    }, u ? zn(window, Kn) : null, (c) => { // u = owner, zn = createAddress, Kn = isFragmentOurs, c = error
      m.remove(), a(c);
    }), m.isConnected && (ds(n), e.announceReady(n.root));
  }

  // src/host/notice.ts
  var Yt = "program-explorer__notice"; // Yt = CLASS
  function Oe(e, t, ...n) { // Oe = element, e = tag, t = className, n = content
    let r = document.createElement(e); // r = made, e = tag
    return r.className = t, r.append(...n), r;
  }
  function Yr(e, t, n) { // Yr = button, e = text, t = className, n = act
    let r = Oe("button", `cdx-button ${t}`, e); // r = made, Oe = element, t = className, e = text
    return r.type = "button", r.addEventListener("click", n), r;
  }
  function Zt(e) { // Zt = removeNotice, e = root
    e.querySelectorAll(`.${Yt}`).forEach((t) => t.remove());
  }
  function en(e, t, { kind: n, text: r, content: a = [], retry: o }) { // en = showNotice, e = root, t = msg, n = kind, r = text, a = content, o = retry
    Zt(e);
    let s = Oe( // s = box, Oe = element
      "div",
      `${Yt} ${Yt}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Oe("span", "cdx-message__icon"),
      Oe(
        "div",
        "cdx-message__content",
        Oe("p", "", r),
        ...a,
        ...o ? [Yr(t("retry"), "", o)] : [],
        Yr(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status"), e.append(s);
  }

  // src/host/trouble.ts
  var ps = "json", ms = ["busy", "timeout", "network", "server"]; // ps = DATA_MODEL, ms = PASSING
  function tn(e) { // tn = failureOf, e = error
    return typeof e == "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Zr(i, l, d, u) { // Zr = advise, i = _0, l = _1, d = _2, u = _3
    return E(this, arguments, function* ({ wiki: e, msg: t, load: n }, r, a, o, s = !1) {
      try {
        if (yield e.mayEdit(r.source)) {
          let { adviceOn: f, driftHints: m } = yield n.maintainer(), c = s && o && o.list ? m((yield n.harvester()).harvest(r.container, e), o.list, e) : [], g = f(e, r.source, o, c, Rt(e)); // f = adviceOn, m = driftHints, n = load, c = drift, s = isSuspect, o = data, r = host, e = wiki, g = advice, Rt = optionsFor
          g && en(r.root, t, Object.assign({}, a, { text: a.text || g.text || "", content: g.content }));
        }
      } catch (f) {
        e.log("There is no advice about the data page.", f);
      }
    });
  }
  function it(e, t, n, r, a) { // it = fail, e = surroundings, t = host, n = failure, r = data, a = again
    return E(this, null, function* () {
      let { msg: o } = e; // o = msg, e = surroundings
      Re(t, "failed");
      let s = ms.includes(n) ? () => { // s = retry, ms = PASSING, n = failure
        Zt(t.root), Re(t, "loading"), a();
      } : null, i = { kind: "failure", text: `${o("failed")} ${o(`failed-${n}`)}`, retry: s };
      en(t.root, o, i), (n === "missing" || n === "json") && (yield Zr(e, t, i, r));
    });
  }
  function eo(e, t, n, r) { // eo = tellProblems, e = surroundings, t = host, n = data, r = isSuspect
    return E(this, null, function* () {
      let { wiki: a } = e, { page: o, problems: s } = n, i = !o || s.length > 0 || o.contentModel !== ps; // a = wiki, e = surroundings, o = page, s = problems, n = data, i = hasProblems, ps = DATA_MODEL
      i && a.log(`Problems of the data page "${t.source}":`, ...s), a.isNamed && (i || r) && (yield Zr(e, t, { kind: "warning", text: "", retry: null }, n, r));
    });
  }

  // src/host/start.ts
  function fs(e, t, { source: n, revisions: r }) { // fs = readShared, e = readings, t = wiki, n = source, r = revisions
    let a = [n, ...r].join("|"), o = e.get(a) || Nn(t, n, r); // a = key, n = source, r = revisions, o = reading, e = readings, Nn = readData, t = wiki
    return e.set(a, o), o.catch(() => e.delete(a)), o;
  }
  function gs(r, a) { // gs = harvestFrom, r = _0, a = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      try {
        return (yield t.harvester()).readHost(e, n);
      } catch (o) {
        return e.log("The static list cannot be read.", o), null;
      }
    });
  }
  function to(e, t, n) { // to = run, e = readings, t = surroundings, n = host
    return E(this, null, function* () {
      let { wiki: r } = t, a = () => { // r = wiki, t = surroundings, a = again
        to(e, t, n);
      };
      try {
        let [o, s] = yield fs(e, r, n).then((l) => [n, l], (l) => E(null, null, function* () { // o = shown, s = data, fs = readShared, e = readings, r = wiki, n = host, l = error, E = __async
          let d = tn(l) === "missing" && (yield gs(t, n)); // d = harvested, tn = failureOf, l = error, gs = harvestFrom, t = surroundings, n = host
          if (!d)
            throw l;
          return d;
        }));
        if (!s.list) {
          r.log(`The data page "${n.source}" cannot be read.`, ...s.problems), yield it(t, n, "json", s, a);
          return;
        }
        let i = r.isNamed && s.page !== null && n.container === n.root && !n.preset && !n.limit && Un(n.root, s.list.programs.map(({ title: l }) => oe(l, [n.root.lang, ...n.fallbacks], r.contentLanguage).text)); // i = isSuspect, r = wiki, s = data, n = host, Un = mayHaveDrifted, l = title, oe = pickText
        zr(t, o, s.list, (l) => { // zr = raise, t = surroundings, o = shown, s = data, l = error
          r.log("The explorer could not be drawn.", l), it(t, o, "unexpected", null, a);
        }), zt(n) === "ready" && (yield eo(t, n, s, i));
      } catch (o) {
        r.log(`The explorer could not start from "${n.source}".`, o), yield it(t, n, tn(o), null, a);
      }
    });
  }
  function ys(r, a) { // ys = findOrInsert, r = _0, a = _1
    return E(this, arguments, function* ({ wiki: e, load: t }, n) {
      let o = Hn(n); // o = printed, Hn = findHosts, n = content
      if (o.length || n.querySelector(`.${be}`) || !Bn(e.pageTitle))
        return o;
      let { insertHost: s } = yield t.harvester(), i = s(n); // s = insertHost, t = load, i = inserted, n = content
      return i ? [i] : [];
    });
  }
  function no(e, t) { // no = start, e = wiki, t = load
    if (!e.isViewing)
      return;
    let n = { wiki: e, msg: on(e.languages[0] || re), load: t }; // n = surroundings, e = wiki, on = createMessages, re = MESSAGES_LANGUAGE, t = load
    e.onContent(() => { // e = wiki
      let r = document.getElementById("mw-content-text") || document.body, a = /* @__PURE__ */ new Map(); // r = content, a = readings
      ys(n, r).then(
        (o) => o.filter(Qr).forEach((s) => { // o = hosts, Qr = claim, s = host
          to(a, n, s);
        }),
        (o) => e.log("The explorer could not find its place.", o)
      );
    });
  }

  // src/wiki/wiki.ts
  var B = class extends Error { // B = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var ro = 1e4, hs = 2592e3, _s = 300; // ro = TIMEOUT_MS, hs = MONTH_S, _s = FIVE_MINUTES_S
  function oo(e, t) { // oo = fetchInTime, e = url, t = credentials
    return E(this, null, function* () {
      let n = new AbortController(), r = setTimeout(() => n.abort(), ro); // n = controller, r = timer, ro = TIMEOUT_MS
      try {
        let a = yield fetch(e, { credentials: t, signal: n.signal }); // a = response, e = url, t = credentials, n = controller
        return { status: a.status, body: yield a.text() };
      } catch (a) {
        throw n.signal.aborted ? new B("timeout", `${ro} ms, ${e}`) : new B("network", `${String(a)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function xs(e) { // xs = readAnswer, e = url
    return E(this, null, function* () {
      let t = yield oo(e, "omit"); // t = response, oo = fetchInTime, e = url
      if (t.status === 429 && (t = yield oo(e, "same-origin")), t.status === 429)
        throw new B("busy", e);
      if (t.status !== 200)
        throw new B("server", `${t.status}, ${e}`);
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n)
        throw new B("server", `no JSON, ${e}`);
      if (n.error)
        throw new B("server", `${n.error.code}: ${n.error.info}, ${e}`);
      return n;
    });
  }
  function bs(e) { // bs = storedPages, e = answer
    var n, r; // n = _a, r = _b
    let t = []; // t = pages
    for (let { title: a, revisions: o = [] } of ((n = e.query) == null ? void 0 : n.pages) || []) { // a = title, o = revisions, n = _a, e = answer
      let [s] = o, i = (r = s == null ? void 0 : s.slots) == null ? void 0 : r.main; // s = revision, o = revisions, i = main, r = _b
      s && (i == null ? void 0 : i.content) !== void 0 && t.push({ title: a, text: i.content, contentModel: i.contentmodel || "", revision: s.revid });
    }
    return t;
  }
  function ws(e, t) { // ws = readUrl, e = kind, t = values
    let n = String(e === "titles" ? _s : hs), r = new URLSearchParams({ // n = age, e = kind, _s = FIVE_MINUTES_S, hs = MONTH_S, r = parameters
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
  function ao(e) { // ao = titleOf, e = title
    var t; // t = _a
    return ((t = mw.Title.newFromText(e)) == null ? void 0 : t.getPrefixedText()) || e;
  }
  var vs = (e, t) => E(null, null, function* () { // vs = readPages, e = titles, t = revisions, E = __async
    let n = e.map(ao), r = (o, s) => E(null, null, function* () { // n = wanted, e = titles, ao = titleOf, r = read, o = kind, s = values, E = __async
      let i = bs(yield xs(ws(o, s))), l = i.find(({ title: d }) => d === n[0]); // i = pages, bs = storedPages, xs = readAnswer, ws = readUrl, o = kind, s = values, l = first, d = title, n = wanted
      return l ? [l, ...i.filter((d) => d !== l)] : null;
    }), a = t.length && (yield r("revids", t)) || (yield r("titles", n));
    if (!a)
      throw new B("missing", n.join("|"));
    return a;
  });
  function Ss(e) { // Ss = mayEdit, e = title
    return E(this, null, function* () {
      var t, n, r, a; // t = _a, n = _b, r = _c, a = _d
      try {
        return ((a = (r = (n = (t = (yield new mw.Api().get({
          action: "query",
          formatversion: "2",
          prop: "info",
          intestactions: ["edit"],
          titles: e
        })).query) == null ? void 0 : t.pages) == null ? void 0 : n[0]) == null ? void 0 : r.actions) == null ? void 0 : a.edit) === !0;
      } catch (o) {
        return !1;
      }
    });
  }
  function ks() { // ks = languages
    return mw.config.get("wgUserLanguage") !== mw.config.get("wgContentLanguage") ? mw.language.getFallbackLanguageChain() : [mw.config.get("wgPageContentLanguage")];
  }
  function nn(e) { // nn = loadGadget, e = name
    return E(this, null, function* () {
      let t = `ext.gadget.${e}`; // t = module, e = name
      return (yield mw.loader.using(t))(t);
    });
  }
  function so() { // so = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ks(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      contentLanguage: mw.config.get("wgContentLanguage"),
      articlePath: mw.config.get("wgArticlePath"),
      titleOf: ao,
      readPages: vs,
      mayEdit: Ss,
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
  no(so(), {
    maintainer: () => nn("programExplorer-maintainer"),
    harvester: () => nn("programExplorer-harvest")
  });
})();
// </nowiki>
