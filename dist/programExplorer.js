// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 1a3ac34828a60800.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var T = (e, t, n) => {
    return new Promise((r, a) => {
      var o = (i) => {
        try {
          l(n.next(i));
        } catch (u) {
          a(u);
        }
      };
      var s = (i) => {
        try {
          l(n.throw(i));
        } catch (u) {
          a(u);
        }
      };
      var l = (i) => i.done ? r(i.value) : Promise.resolve(i.value).then(o, s);
      l((n = n.apply(e, t)).next());
    });
  };

  // src/host/place.ts
  var Ye = { // Ye = META
    pages: ["Community Development", "Community Development/What we do"],
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
  var on = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // on = TRANSLATION
  function et(e, t) { // et = isPlacePage, e = place, t = title
    return e.pages.includes(t) || e.pages.includes(t.replace(on, ""));
  }

  // src/programs/dates.ts
  var oe = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // oe = DATE_SHAPE
  function tt(e, t) { // tt = daysInMonth, e = year, t = month
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function V1(e) { // V1 = parseDate, e = text
    if (!oe.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~"; // t = approximate, e = text
    const n = e.replace("~", "").split("-").map(Number); // n = parts, e = text
    const [r = 0, a = null, o = null] = n; // r = year, a = month, o = day, n = parts
    if (r < 1 || a !== null && (a < 1 || a > 12)) {
      return null;
    }
    if (a !== null && o !== null && (o < 1 || o > tt(r, a))) {
      return null;
    }
    return { year: r, month: a, day: o, approximate: t };
  }
  function ae(e, t) { // ae = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function nt(e, t, n) { // nt = isoDay, e = year, t = month, n = day
    return `${ae(e, 4)}-${ae(t, 2)}-${ae(n, 2)}`;
  }
  function F(e) { // F = firstDay, e = date
    return nt(e.year, e.month || 1, e.day || 1);
  }
  function C(e) { // C = lastDay, e = date
    const t = e.month || 12; // t = month, e = date
    return nt(e.year, t, e.day || tt(e.year, t));
  }

  // src/programs/status.ts
  var O = ["open", "upcoming", "ongoing", "paused", "past"]; // O = STATUSES
  function S1(e) { // S1 = isStatus, e = value
    return O.indexOf(e) !== -1;
  }
  function rt(e, t) { // rt = isVagueOn, e = date, t = day
    return e.approximate && F(e) <= t && t <= C(e);
  }
  function at(e, t, n) { // at = deriveStatus, e = start, t = end, n = today
    if (t && C(t) < n) {
      return "past";
    }
    if (e && F(e) > n) {
      return "upcoming";
    }
    if (e && t && !rt(e, n) && !rt(t, n)) {
      return "ongoing";
    }
    return null;
  }
  function ot(e, t, n, r) { // ot = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return Boolean(n && F(n) > r || t && F(t) > r);
      case "upcoming":
        return Boolean(t && C(t) < r || n && C(n) < r);
      case "ongoing":
        return Boolean(t && F(t) > r || n && C(n) < r);
      default:
        return Boolean(n && C(n) < r);
    }
  }
  function Y(e) { // Y = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/loops.ts
  function T1(e) { // T1 = closingLinks, e = parents
    const t = []; // t = closing
    const n = /* @__PURE__ */ new Map(); // n = seen
    e.forEach((r, a) => { // e = parents, r = _parent, a = start
      let o = a; // o = at, a = start
      while (!n.has(o)) {
        n.set(o, a);
        const s = e.get(o); // s = parent, e = parents, o = at
        if (s === void 0) {
          return;
        }
        if (n.get(s) === a) {
          t.push(o);
          return;
        }
        o = s;
      }
    });
    return t;
  }

  // src/programs/vocabulary.ts
  var se = "not-stated"; // se = NOT_STATED
  function sn(e, t) { // sn = readTerms, e = raw, t = report
    const n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((a, o) => t.within(o, () => { // e = raw, a = term, o = id, t = report
      if (o === se) {
        t.add("reserved-id", o);
      } else if (a.label === null) {
        t.add("missing-label", o);
      }
      if (a.broader !== null) {
        if (e.has(a.broader) && a.broader !== se) {
          n.set(o, a.broader);
        } else {
          t.addAt("broader", "unknown-term", a.broader, e.keys());
        }
      }
    }));
    T1(n).forEach((a) => { // T1 = closingLinks, n = parents, a = id
      t.within(a, () => t.addAt("broader", "loop", n.get(a)));
      n.delete(a);
    });
    const r = /* @__PURE__ */ new Map(); // r = terms
    e.forEach((a, o) => { // e = raw, a = term, o = id
      if (o !== se) {
        r.set(o, {
          id: o,
          label: a.label || o,
          aliases: $(a.aliases),
          broader: n.get(o) || null
        });
      }
    });
    return r;
  }
  function $(e) { // $ = listed, e = value
    return typeof e === "string" ? [e] : Array.from(new Set(e || []));
  }
  function st(e, t, n) { // st = readVocabularies, e = raw, t = reserved, n = report
    const r = /* @__PURE__ */ new Map(); // r = vocabularies
    e.forEach(({ label: a, help: o, terms: s }, l) => n.within(l, () => { // e = raw, a = label, o = help, s = terms, l = id, n = report
      if (t.indexOf(l) !== -1) {
        n.add("reserved-id", l);
        return;
      }
      if (a === null) {
        n.add("missing-label", l);
      }
      r.set(l, {
        id: l,
        label: a || l,
        help: o,
        terms: n.within("terms", () => sn(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function lt(e, t) { // lt = ancestors, e = vocabulary, t = termId
    var a, o; // a = _a, o = _b
    const n = []; // n = found
    let r = ((a = e.terms.get(t)) == null ? void 0 : a.broader) || null; // r = wider, a = _a, e = vocabulary, t = termId
    while (r !== null && n.length < e.terms.size) {
      n.push(r);
      r = ((o = e.terms.get(r)) == null ? void 0 : o.broader) || null;
    }
    return n;
  }

  // src/explore/bitset.ts
  function N(e) { // N = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function C1(e) { // C1 = allBits, e = size
    const t = N(e).fill(-1); // t = bits, N = noBits, e = size
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function P1(e, t) { // P1 = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function m1(e, t) { // m1 = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function a1(e, t) { // a1 = union, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] |= t[n];
    }
    return e;
  }
  function it(e, t) { // it = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] &= t[n];
    }
    return e;
  }
  function ln(e) { // ln = ones, e = word
    const t = e - (e >>> 1 & 1431655765); // t = pairs, e = word
    const n = (t & 858993459) + (t >>> 2 & 858993459); // n = fours, t = pairs
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Z(e, t = e, n = e) { // Z = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let a = 0; a < e.length; a++) { // a = w, e = bits
      r += ln((e[a] | n[a]) & t[a]);
    }
    return r;
  }

  // src/explore/query.ts
  var E1 = ["relevance", "status", "newest", "title"]; // E1 = SORTS
  var f1 = "not-stated"; // f1 = NOT_STATED
  var le = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // le = EMPTY_QUERY

  // src/explore/program-index.ts
  var R1 = ["q", "sort", "program", "view"]; // R1 = RESERVED
  function cn({ start: e, end: t, status: n }, r) { // cn = yearsOf, e = start, t = end, n = status, r = thisYear
    const a = e || t; // a = first, e = start, t = end
    if (!a) {
      return [];
    }
    const o = t ? t.year : n && Y(n) ? r : a.year; // o = last, t = end, n = status, Y = isCurrent, r = thisYear, a = first
    const s = [String(a.year)]; // s = years, a = first
    for (let l = a.year + 1; l <= o; l++) { // l = year, a = first, o = last
      s.push(String(l));
    }
    return s;
  }
  function dn(e) { // dn = inTreeOrder, e = vocabulary
    const t = /* @__PURE__ */ new Map([[null, []]]); // t = children
    for (const { id: a, broader: o } of e.terms.values()) { // a = id, o = broader, e = vocabulary
      const s = o !== null && e.terms.has(o) ? o : null; // s = parent, o = broader, e = vocabulary
      t.set(s, [...t.get(s) || [], a]);
    }
    const n = /* @__PURE__ */ new Set(); // n = ordered
    const r = (a) => { // r = visit, a = id
      if (!n.has(a)) {
        n.add(a);
        (t.get(a) || []).forEach(r);
      }
    };
    (t.get(null) || []).forEach(r);
    e.terms.forEach(({ id: a }) => r(a));
    return Array.from(n);
  }
  function un(e, t, n) { // un = indexFacet, e = id, t = list, n = thisYear
    const r = t.programs.length; // r = size, t = list
    const a = e === "status" || e === "period"; // a = builtIn, e = id
    const o = a ? void 0 : t.vocabularies.get(e); // o = vocabulary, a = builtIn, t = list, e = id
    const s = /* @__PURE__ */ new Map(); // s = found
    const l = /* @__PURE__ */ new Map(); // l = wider
    const i = (g, v) => { // i = put, g = term, v = i
      let _ = s.get(g); // _ = programs, s = found, g = term
      if (!_) {
        _ = N(r);
        s.set(g, _);
        l.set(g, o ? lt(o, g) : []);
      }
      P1(_, v);
    };
    t.programs.forEach((g, v) => { // t = list, g = program, v = i
      var b; // b = _a
      const _ = e === "period" ? cn(g, n) : e !== "status" ? g.terms.get(e) || [] : g.status ? [g.status] : []; // _ = terms, e = id, cn = yearsOf, g = program, n = thisYear
      for (const w of _) { // w = term, _ = terms
        if (w !== f1) {
          i(w, v);
          (b = l.get(w)) == null ? void 0 : b.forEach((y) => i(y, v));
        }
      }
    });
    if (!s.size) {
      return null;
    }
    const u = Array.from(s.keys()).sort(); // u = rest, s = found
    const d = e === "status" ? O : e === "period" ? u.sort((g, v) => Number(v) - Number(g)) : o ? dn(o).concat(u) : u; // d = order, e = id, O = STATUSES, u = rest, g = a, v = b, o = vocabulary, dn = inTreeOrder
    const m = N(r); // m = stated, N = noBits, r = size
    const h = /* @__PURE__ */ new Map(); // h = terms
    let c = 0; // c = telling
    const f = (g, v) => { // f = show, g = term, v = programs
      const _ = Z(v); // _ = total, Z = count, v = programs
      if (_ && !h.has(g)) {
        const b = o && o.terms.get(g); // b = known, o = vocabulary, g = term
        h.set(g, {
          id: g,
          label: b ? b.label : null,
          aliases: b ? b.aliases : [],
          depth: (l.get(g) || []).length,
          programs: v,
          count: _
        });
        a1(m, v);
        c += Number(_ < r);
      }
    };
    d.forEach((g) => f(g, s.get(g) || N(0)));
    f(f1, C1(r).map((g, v) => g & ~m[v]));
    return {
      id: e,
      label: o ? o.label : null,
      help: o ? o.help : null,
      terms: h,
      useful: c > 1
    };
  }
  function ct(e, t, n, r = () => null) { // ct = buildIndex, e = list, t = languages, n = today, r = nameOf
    const a = /* @__PURE__ */ new Map(); // a = facets
    for (const s of e.facets) { // s = id, e = list
      const l = R1.indexOf(s) === -1 && un(s, e, Number(n.slice(0, 4))); // l = facet, R1 = RESERVED, s = id, un = indexFacet, e = list, n = today
      if (l) {
        a.set(s, l);
      }
    }
    const o = new Set(e.programs.map(({ id: s }) => s)); // o = ids, e = list, s = id
    return {
      programs: e.programs,
      languages: t,
      facets: a,
      hasTerm: (s, l) => { // s = facet, l = term
        var i; // i = _a
        return Boolean((i = a.get(s)) == null ? void 0 : i.terms.has(l));
      },
      hasProgram: (s) => o.has(s),
      nameOf: r
    };
  }

  // src/explore/fragment.ts
  var dt = /^#?programs(?:$|\?|%3f)/i; // dt = OURS
  function ut(e) { // ut = isFragmentOurs, e = hash
    return dt.test(e);
  }
  var pn = 8e3; // pn = MOST_CHARACTERS
  var hn = 200; // hn = MOST_LETTERS
  var mn = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // mn = UNSAFE
  function F1(e) { // F1 = encode, e = value
    return e.replace(mn, (t) => { // e = value, mn = UNSAFE, t = unit
      const n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function O1(e) { // O1 = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function pt(e) { // pt = normalText, e = text
    return e.slice(0, hn).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function ht(e, t = []) { // ht = toFragment, e = query, t = facets
    const n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((a) => { // t = facets, e = query, a = facet
      const o = e.chosen.get(a) || []; // o = terms, e = query, a = facet
      if (o.length && R1.indexOf(a) === -1) {
        n.push(`${F1(a)}=${o.map(F1).join(",")}`);
      }
    });
    const r = pt(e.text); // r = text, pt = normalText, e = query
    if (r) {
      n.push("q=" + F1(r).replace(/_/g, "%5F").replace(/%20/g, "_"));
    }
    if (e.sort) {
      n.push("sort=" + e.sort);
    }
    if (e.program !== null) {
      n.push("program=" + F1(e.program));
    }
    return n.length ? `programs?${n.join("&")}` : "";
  }
  function mt(e, t) { // mt = fromFragment, e = hash, t = known
    const n = dt.exec(e); // n = ours, dt = OURS, e = hash
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map(); // r = chosen
    let a = ""; // a = text
    let o = null; // o = sort
    let s = null; // s = program
    for (const l of e.slice(n[0].length, pn).split("&")) { // l = part, e = hash, n = ours, pn = MOST_CHARACTERS
      const [i = "", ...u] = l.split("="); // i = rawKey, u = rest, l = part
      const d = O1(i); // d = key, O1 = decode, i = rawKey
      const m = u.join("="); // m = raw, u = rest
      const h = O1(m); // h = value, O1 = decode, m = raw
      if (d === "q") {
        a = pt(O1(m.replace(/[_+]/g, " ")));
      } else if (d === "sort") {
        o = E1.find((c) => c === h) || null;
      } else if (d === "program") {
        s = t.hasProgram(h) ? h : null;
      } else if (R1.indexOf(d) === -1) {
        const c = m.split(",").map(O1).concat(h.split(",")).filter((f) => t.hasTerm(d, f)); // c = terms, m = raw, O1 = decode, h = value, f = term, t = known, d = key
        if (c.length) {
          r.set(d, Array.from(new Set((r.get(d) || []).concat(c))));
        }
      }
    }
    return { text: a, chosen: r, sort: o, program: s };
  }

  // src/explore/relatives.ts
  function ft(e) { // ft = createRelatives, e = programs
    const t = /* @__PURE__ */ new Map(); // t = byId
    const n = /* @__PURE__ */ new Map(); // n = parts
    const r = /* @__PURE__ */ new Map(); // r = before
    const a = (o, s, l) => { // a = add, o = to, s = key, l = id
      const i = o.get(s); // i = ids, o = to, s = key
      if (i) {
        i.push(l);
      } else {
        o.set(s, [l]);
      }
    };
    for (const o of e) { // o = program, e = programs
      t.set(o.id, o);
      if (o.partOf !== null) {
        a(n, o.partOf, o.id);
      }
      o.followedBy.forEach((s) => a(r, s, o.id));
    }
    return {
      program: (o) => t.get(o) || null,
      parts: (o) => n.get(o) || [],
      before: (o) => r.get(o) || []
    };
  }

  // src/messages/format.ts
  function fn(e, t) { // fn = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function gt(e, t) { // gt = createFormat, e = language, t = msg
    const n = { // n = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    };
    const r = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null; // r = names, e = language
    const a = (o) => { // a = date, o = value
      const s = o.day !== null ? n.day : o.month !== null ? n.month : n.year; // s = shape, o = value, n = shapes
      const l = /* @__PURE__ */ new Date(0); // l = instant
      l.setUTCFullYear(o.year, (o.month || 1) - 1, o.day || 1);
      const i = s.format(l); // i = text, s = shape, l = instant
      return o.approximate ? t("date-about", i) : i;
    };
    return {
      date: a,
      span: (o, s, l) => { // o = start, s = end, l = status
        if (o && s) {
          return fn(o, s) ? a(o) : t("date-range", a(o), a(s));
        }
        if (o) {
          const i = l === "open" || l === "ongoing"; // i = runs, l = status
          return t(i ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(o));
        }
        return s ? t("date-until", a(s)) : null;
      },
      language: (o) => { // o = code
        try {
          return (r == null ? void 0 : r.of(o)) || o;
        } catch (s) {
          return o;
        }
      }
    };
  }

  // src/messages/i18n/en.json
  var vt = { // vt = en_default
    "@metadata": {
      authors: [],
      "message-documentation": "qqq"
    },
    "active-filters": "Active filters",
    "clear-all": "Clear all",
    close: "Close",
    count: "$1 of $2 {{PLURAL:$2|program|programs}}",
    "count-after": "$1 {{PLURAL:$1|program|programs}}",
    "count-without": "$1 {{PLURAL:$1|program|programs}} without this filter",
    "data-problems": "The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.",
    "date-about": "about $1",
    "date-began": "began $1",
    "date-from": "from $1",
    "date-range": "$1 \u2013 $2",
    "date-since": "since $1",
    "date-until": "until $1",
    "detail-duration": "Duration",
    "detail-followed-by": "Followed by",
    "detail-follows": "Follows",
    "detail-materials": "Materials",
    "detail-minutes": "{{PLURAL:$1|$1 minute|$1 minutes}}",
    "detail-minutes-range": "$1 to $2 minutes",
    "detail-owner": "Kept up to date by",
    "detail-part-of": "Part of",
    "detail-partners": "Partners",
    "detail-parts": "Parts",
    "detail-reviewed": "Last checked",
    "detail-scale": "Scale",
    "detail-session": "One session",
    "detail-share": "Share",
    "detail-siblings": "Other parts",
    "detail-sources": "Sources",
    "detail-team": "Run by",
    details: "Details",
    "details-of": "Details of $1",
    dismiss: "Dismiss",
    "empty-all": "See all $1 programs",
    "empty-hint": "One choice less would show:",
    "empty-text": "Take back the search for \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})",
    "empty-title": "No program matches all of this",
    "empty-without": "Take back $1: $2 ($3 {{PLURAL:$3|program|programs}})",
    "facet-language": "Language",
    "facet-period": "Year",
    "facet-status": "Status",
    failed: "You see the plain list, because the program explorer could not start.",
    "failed-busy": "The wiki is busy just now.",
    "failed-json": "The data page cannot be read.",
    "failed-missing": "The data page does not exist.",
    "failed-network": "The connection failed.",
    "failed-server": "The wiki answered with an error.",
    "failed-timeout": "The answer took too long.",
    "failed-unexpected": "Something unexpected went wrong.",
    filters: "Filters",
    "filters-active": "Filters ($1)",
    "fix-create": "Create the data page",
    "fix-edit": "Edit the data page",
    "fix-model": "The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.",
    "fix-place": "$1: $2 $3",
    "group-current": "Current programs",
    "group-past": "Past programs",
    "in-language": "In $1",
    "link-to-program": "Link to this program",
    more: "Show $1 more {{PLURAL:$1|program|programs}}",
    "not-stated": "Not stated",
    number: "$1",
    programs: "Programs",
    "remove-filter": "Remove filter: $1: $2",
    "remove-search": "Remove search: $1",
    "results-for": "Nothing has \u201C$1\u201D. These have \u201C$2\u201D.",
    retry: "Try again",
    search: "Search programs",
    "search-chip": "Search",
    "show-results": "Show $1 {{PLURAL:$1|program|programs}}",
    sort: "Sort by",
    "sort-newest": "Newest",
    "sort-relevance": "Best match",
    "sort-status": "Status",
    "sort-title": "A\u2013Z",
    "status-ongoing": "Ongoing",
    "status-open": "Open",
    "status-past": "Past",
    "status-paused": "Paused",
    "status-upcoming": "Upcoming"
  };

  // src/messages/messages.ts
  var vn = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g; // vn = PLURAL
  var yn = /\$(\d)/g; // yn = PARAMETER
  var xn = ["zero", "one", "two", "few", "many", "other"]; // xn = CATEGORIES
  var g1 = "en"; // g1 = MESSAGES_LANGUAGE
  var bn = "qqx"; // bn = KEYS_ONLY
  function _n(e, t, n) { // _n = pluralForm, e = forms, t = count, n = rules
    const r = n.resolvedOptions().pluralCategories; // r = categories, n = rules
    const a = xn.filter((s) => r.includes(s)); // a = own, xn = CATEGORIES, s = category, r = categories
    const o = a.indexOf(n.select(t)); // o = at, a = own, n = rules, t = count
    return e[o] || e[e.length - 1] || "";
  }
  function yt(e) { // yt = createMessages, e = language
    if (e === bn) {
      return (r, ...a) => `(${[`program-explorer-${r}`, ...a].join(", ")})`;
    }
    const t = new Intl.NumberFormat(g1); // t = digits, g1 = MESSAGES_LANGUAGE
    const n = new Intl.PluralRules(g1); // n = rules, g1 = MESSAGES_LANGUAGE
    return (r, ...a) => { // r = key, a = parameters
      const o = (s) => { // o = given, s = position
        var l; // l = _a
        return (l = a[Number(s) - 1]) != null ? l : "";
      };
      return vt[r].replace(vn, (s, l, i) => _n(i.split("|"), Number(o(l)), n)).replace(yn, (s, l) => { // vt = en_default, r = key, vn = PLURAL, s = _, l = position, i = forms, _n = pluralForm, o = given, n = rules, yn = PARAMETER
        const i = o(l); // i = value, o = given, l = position
        return typeof i === "number" ? t.format(i) : i;
      });
    };
  }

  // src/programs/json.ts
  function xt(e, t) { // xt = placeOf, e = message, t = text
    const n = /line (\d+) column (\d+)/.exec(e); // n = place, e = message
    if (n) {
      return { line: Number(n[1]), column: Number(n[2]) };
    }
    const r = /at position (\d+)/.exec(e); // r = position, e = message
    const a = r ? t.slice(0, Number(r[1])) : /\bend of|\bEOF\b/i.test(e) ? t : null; // a = before, r = position, t = text, e = message
    if (a === null) {
      return null;
    }
    const o = a.split("\n"); // o = lines, a = before
    return { line: o.length, column: (o[o.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var bt = []; // bt = MIGRATIONS
  var ie = 1 + bt.length; // ie = VERSION, bt = MIGRATIONS
  function _t(e, t = bt) { // _t = migrate, e = page, t = ladder, bt = MIGRATIONS
    const { version: n } = e; // n = version, e = page
    if (typeof n !== "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length) {
      return null;
    }
    return t.slice(n - 1).reduce(
      (r, a, o) => Object.assign({}, a(r), { version: n + o + 1 }),
      e
    );
  }

  // src/programs/lineage.ts
  function Mt(e, t, n) { // Mt = linkPrograms, e = placed, t = series, n = report
    const r = new Set(e.map(([, l]) => l.id)); // r = known, e = placed, l = program
    const a = /* @__PURE__ */ new Set([...r, ...t.keys()]); // a = above, r = known, t = series
    const o = /* @__PURE__ */ new Map(); // o = parents
    for (const [, l] of e) { // l = program, e = placed
      if (l.partOf !== null && r.has(l.partOf)) {
        o.set(l.id, l.partOf);
      }
    }
    const s = new Set(T1(o)); // s = closing, T1 = closingLinks, o = parents
    return e.map(([l, i]) => n.within(l, () => { // e = placed, l = index, i = program, n = report
      const { id: u, partOf: d, followedBy: m } = i; // u = id, d = partOf, m = followedBy, i = program
      if (d === null && !m.length) {
        return i;
      }
      const h = (c, f, g, v) => { // h = leads, c = field, f = other, g = among, v = isLoop
        if (v) {
          n.addAt(c, "loop", f);
        } else if (!g.has(f)) {
          n.addAt(c, "unknown-program", f, g);
        }
        return !v && g.has(f);
      };
      n.program = u;
      return Object.assign({}, i, {
        partOf: d !== null && h("partOf", d, a, s.has(u)) ? d : null,
        followedBy: m.filter((c) => h("followedBy", c, r, c === u))
      });
    }));
  }

  // src/programs/links.ts
  var Mn = /[\u200E\u200F\u202A-\u202E]/g; // Mn = DIRECTION_MARKS
  var zn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // zn = SPACES
  var Hn = new RegExp("^(?:" + [ // Hn = SCHEMES
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
  ].join("|") + "):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}", "i");
  var wn = new RegExp([ // wn = NOT_IN_TITLES
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Ln(e) { // Ln = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function An(e) { // An = examineAddress, e = value
    if (/\s/.test(e)) {
      return "bad-address";
    }
    try {
      const t = new URL(e); // t = url, e = value
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function zt(e) { // zt = examine, e = value
    const t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t)) {
      return An(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(Mn, "").replace(zn, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Mn = DIRECTION_MARKS, zn = SPACES
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (Hn.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || wn.test(n) || Ln(r) > 255 ? "bad-page" : { page: n };
  }
  function e1(e) { // e1 = parseLink, e = value
    const t = zt(e); // t = found, zt = examine, e = value
    return typeof t === "string" ? null : t;
  }
  function v1(e) { // v1 = linkFault, e = value
    const t = zt(e); // t = found, zt = examine, e = value
    return typeof t === "string" ? t : null;
  }
  function Ht(e) { // Ht = isPage, e = value
    const t = e1(e); // t = link, e1 = parseLink, e = value
    return t !== null && "page" in t;
  }
  function wt(e) { // wt = isAddress, e = value
    const t = e1(e); // t = link, e1 = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var Lt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // Lt = schema, e = type
  var o1 = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }); // o1 = action, e = type, t = requirement, n = message
  var s1 = Lt("string"); // s1 = string, Lt = schema
  var ce = Lt("number"); // ce = number, Lt = schema
  var B = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // B = array, e = item
  var j = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // j = object, e = entries
  var M = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // M = optional, e = wrapped
  var At = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }); // At = picklist, e = options, t = message
  var l1 = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }); // l1 = record, e = key, t = value
  var i1 = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // i1 = union, e = options
  var P = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }); // P = pipe, e = first, t = actions
  var y1 = o1("check"); // y1 = check, o1 = action
  var kt = o1("length"); // kt = length, o1 = action
  var de = o1("max_value"); // de = maxValue, o1 = action
  var ue = o1("min_value"); // ue = minValue, o1 = action
  var c1 = o1("regex"); // c1 = regex, o1 = action
  var Qa = o1("description"); // Qa = description, o1 = action

  // src/programs/schema.ts
  var fe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // fe = ID
  var ge = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // ge = LANGUAGE
  var Vn = 10080; // Vn = MOST_MINUTES
  var E = P(s1(), c1(fe, "bad-id")); // E = id, P = pipe, s1 = string, c1 = regex, fe = ID
  var t1 = P(s1(), c1(/\S/, "empty")); // t1 = words, P = pipe, s1 = string, c1 = regex
  var x1 = P(s1(), c1(ge, "bad-language")); // x1 = languageCode, P = pipe, s1 = string, c1 = regex, ge = LANGUAGE
  var q = i1([t1, l1(x1, t1)]); // q = text, i1 = union, t1 = words, l1 = record, x1 = languageCode
  var pe = P( // pe = date, P = pipe
    s1(),
    c1(oe, "bad-date"),
    y1((e) => V1(e) !== null, "bad-date")
  );
  var It = P(t1, y1(Ht, (e) => v1(e.input) || "bad-page")); // It = page, P = pipe, t1 = words, y1 = check, Ht = isPage, e = issue, v1 = linkFault
  var he = P( // he = address, P = pipe
    s1(),
    c1(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => v1(e.input) || "bad-address"),
    y1(wt, "bad-address")
  );
  var ve = P( // ve = link, P = pipe
    t1,
    y1((e) => v1(e) === null, (e) => v1(e.input) || "bad-page")
  );
  var Sn = P(ce(), ue(1, "bad-minutes"), de(Vn, "bad-minutes")); // Sn = minutes, P = pipe, ce = number, ue = minValue, de = maxValue, Vn = MOST_MINUTES
  var Vt = i1([E, B(E)]); // Vt = ids, i1 = union, E = id, B = array
  var Tn = i1([x1, B(x1)]); // Tn = languages, i1 = union, x1 = languageCode, B = array
  var me = i1([t1, B(t1)]); // me = names, i1 = union, t1 = words, B = array
  var ye = Vt; // ye = termIds, Vt = ids
  var Cn = j({ // Cn = materialSchema, j = object
    label: q,
    page: M(ve),
    url: M(he)
  });
  var xe = j({ // xe = programSchema, j = object
    id: E,
    title: q,
    summary: M(q),
    page: M(ve),
    status: M(At(O, "bad-status")),
    start: M(pe),
    end: M(pe),
    language: M(Tn),
    session: M(j({
      minutes: M(P(B(Sn), kt(2)))
    })),
    duration: M(q),
    scale: M(q),
    team: M(me),
    partners: M(me),
    materials: M(B(Cn)),
    partOf: M(E),
    followedBy: M(Vt),
    owner: M(t1),
    reviewed: M(pe),
    sources: M(i1([he, B(he)]))
  });
  var St = j({ // St = needSchema, j = object
    id: E,
    label: q,
    terms: l1(E, ye)
  });
  var Pn = j({ // Pn = vocabularySchema, j = object
    label: M(q),
    help: M(q),
    terms: M(l1(E, j({
      label: M(q),
      aliases: M(me),
      broader: M(E)
    })))
  });
  var En = j({ // En = seriesSchema, j = object
    title: q,
    page: M(ve)
  });
  var Tt = j({ // Tt = headSchema, j = object
    version: P(ce(), ue(ie), de(ie)),
    talk: M(It),
    facets: M(B(E)),
    vocabularies: M(l1(E, Pn)),
    series: M(l1(E, En)),
    include: M(B(It))
  });

  // src/programs/read.ts
  function $1(e) { // $1 = kindOf, e = value
    return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
  }
  function Ct(e) { // Ct = kindFor, e = node
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
  function _1(e) { // _1 = isObject, e = value
    return $1(e) === "object";
  }
  function Rn({ type: e, requirement: t }, n) { // Rn = isMet, e = type, t = requirement, n = value
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
        return true;
    }
  }
  function Pt({ pipe: e }) { // Pt = checksOf, e = pipe
    return e ? [...Pt(e[0]), ...e.slice(1)] : [];
  }
  function Fn(e, t) { // Fn = faultOf, e = node, t = value
    const n = Pt(e).filter((a) => !Rn(a, t))[0]; // n = failed, Pt = checksOf, e = node, a = check, Rn = isMet, t = value
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message; // r = message, e = node, t = value, n = failed
    return r || null;
  }
  function On(e, t, n) { // On = readLeaf, e = node, t = value, n = report
    const r = Fn(e, t); // r = fault, Fn = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Et(e) ? String(t).toLowerCase() : t;
  }
  function Et(e) { // Et = isLanguage, e = node
    return e === x1;
  }
  function $n(e, t, n) { // $n = readList, e = node, t = value, n = report
    const r = []; // r = list
    t.forEach((a, o) => { // t = value, a = item, o = index
      const s = e.item && n.within(o, () => b1(e.item, a, n)); // s = found, e = node, n = report, o = index, b1 = walk, a = item
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function Nn(e, t, n) { // Nn = readRecord, e = node, t = value, n = report
    const r = /* @__PURE__ */ new Map(); // r = map
    Object.keys(t).forEach((a) => n.within(a, () => { // t = value, a = key, n = report
      const o = b1(e.key, a, n); // o = name, b1 = walk, e = node, a = key, n = report
      if (typeof o !== "string") {
        return;
      }
      const s = b1(e.value, t[a], n); // s = found, b1 = walk, e = node, t = value, a = key, n = report
      if (r.has(o)) {
        n.add("duplicate-id", o);
      } else if (s !== void 0) {
        r.set(o, s);
      }
    }));
    if (Et(e.key) && !r.size) {
      if (!Object.keys(t).length) {
        n.add("empty");
      }
      return void 0;
    }
    return r;
  }
  function qn(e, t, n, r, a) { // qn = readObject, e = entries, t = value, n = report, r = onExtra, a = allNames
    const o = {}; // o = found
    const s = Object.keys(e); // s = names, e = entries
    let l = null; // l = bad
    for (const i of s) { // i = name, s = names
      const u = e[i]; // u = node, e = entries, i = name
      const d = Object.prototype.hasOwnProperty.call(t, i); // d = isThere, t = value, i = name
      const m = d ? n.within(i, () => b1(u.wrapped || u, t[i], n)) : void 0; // m = field, d = isThere, n = report, i = name, b1 = walk, u = node, t = value
      o[i] = m === void 0 ? null : m;
      if (m === void 0 && !u.wrapped) {
        l = l || i;
        n.add(d ? "left-out" : "missing", i);
      }
    }
    for (const i of Object.keys(t)) { // i = name, t = value
      if (s.indexOf(i) === -1) {
        n.within(i, () => { // n = report, i = name
          if (!(r == null ? void 0 : r(i, t[i]))) {
            n.add("unknown-field", i, a || s);
          }
        });
      }
    }
    return l === null ? o : void 0;
  }
  function b1(e, t, n, r, a) { // b1 = walk, e = node, t = value, n = report, r = onExtra, a = allNames
    const o = $1(t); // o = kind, $1 = kindOf, t = value
    const s = e.type === "union" ? e.options : [e]; // s = choices, e = node
    const l = s.filter((i) => Ct(i) === o)[0]; // l = choice, s = choices, i = option, Ct = kindFor, o = kind
    if (!l) {
      n.addWith("wrong-type", [s.map(Ct).join(" or "), o]);
      return void 0;
    }
    switch (l.type) {
      case "array":
        return $n(l, t, n);
      case "record":
        return Nn(l, t, n);
      case "object":
        return qn(
          l.entries || {},
          t,
          n,
          r,
          a
        );
      default:
        return On(l, t, n);
    }
  }
  function d1(e, t, n, r, a) { // d1 = read, e = schema, t = value, n = report, r = onExtra, a = allNames
    return b1(e, t, n, r, a);
  }

  // src/programs/terms.ts
  var be = ["status", "language", "period"]; // be = BUILT_IN
  function N1(e, t, n, r) { // N1 = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var o; // o = _a
    if (e === "language") {
      return $(t).map((s) => s.toLowerCase()).filter((s) => { // $ = listed, t = value, s = code
        const l = ge.test(s); // l = fits, ge = LANGUAGE, s = code
        if (!l) {
          r.add("bad-language", s);
        }
        return l;
      });
    }
    const a = (o = n.get(e)) == null ? void 0 : o.terms; // a = terms, o = _a, n = vocabularies, e = facet
    if (!a && e !== "status") {
      r.add("unknown-facet", e, n.keys());
      return [];
    }
    return $(t).filter((s) => { // $ = listed, t = value, s = id
      const l = a ? a.has(s) : S1(s); // l = fits, a = terms, s = id, S1 = isStatus
      if (!l) {
        r.add("unknown-term", s, a ? a.keys() : O);
      }
      return l;
    });
  }

  // src/programs/records.ts
  var Me = Object.keys(xe.entries); // Me = PROGRAM_FIELDS, xe = programSchema
  function _e(e) { // _e = toDate, e = text
    return e === null ? null : V1(e);
  }
  function Dn(e, t) { // Dn = toMinutes, e = session, t = report
    const [n, r, ...a] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, a = more, e = session
    if (n !== void 0 && r !== void 0 && n <= r && !a.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function Un(e, t) { // Un = toMaterials, e = raw, t = report
    const n = []; // n = materials
    for (const { label: r, page: a, url: o } of e || []) { // r = label, a = page, o = url, e = raw
      const s = e1(a || o || ""); // s = target, e1 = parseLink, a = page, o = url
      if (s) {
        n.push({ label: r, target: s });
      } else {
        t.addAt("materials", "no-target", typeof r === "string" ? r : "");
      }
    }
    return n;
  }
  function Wn(e, t, n) { // Wn = facetReader, e = terms, t = around, n = report
    return (r, a) => { // r = name, a = value
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const o = d1(ye, a, n); // o = ids, d1 = read, ye = termIds, a = value, n = report
      const s = o === void 0 ? [] : N1(r, o, t.vocabularies, n); // s = found, o = ids, N1 = readTermIds, r = name, t = around, n = report
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function Bn(e, t) { // Bn = readRange, e = record, t = report
    const n = _e(e.start); // n = start, _e = toDate, e = record
    const r = _e(e.end); // r = end, _e = toDate, e = record
    if (n && r && F(n) > C(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function Rt(e, t, n) { // Rt = readProgram, e = raw, t = around, n = report
    const r = _1(e) ? e.id : null; // r = id, _1 = isObject, e = raw
    n.program = typeof r === "string" && fe.test(r) ? r : null;
    const a = /* @__PURE__ */ new Map(); // a = terms
    const o = d1( // o = record, d1 = read
      xe,
      e,
      n,
      Wn(a, t, n),
      t.fields
    );
    if (!o) {
      return void 0;
    }
    const { title: s } = o; // s = title, o = record
    if (typeof s !== "string" && !s.has(t.language)) {
      n.addAt("title", "no-page-language", t.language);
    }
    if (o.language !== null) {
      const u = $(o.language); // u = languages, $ = listed, o = record
      if (u.length) {
        a.set("language", u);
      }
    }
    const [l, i] = Bn(o, n); // l = start, i = end, Bn = readRange, o = record, n = report
    if (o.status && ot(o.status, l, i, t.today)) {
      n.addAt("status", "status-against-dates", o.status);
    }
    return {
      id: o.id,
      title: s,
      summary: o.summary,
      target: o.page === null ? null : e1(o.page),
      status: o.status || at(l, i, t.today),
      start: l,
      end: i,
      terms: a,
      minutes: Dn(o.session, n),
      duration: o.duration,
      scale: o.scale,
      team: $(o.team),
      partners: $(o.partners),
      materials: Un(o.materials, n),
      partOf: o.partOf,
      followedBy: $(o.followedBy),
      owner: o.owner,
      reviewed: _e(o.reviewed),
      sources: $(o.sources)
    };
  }

  // src/programs/page.ts
  function jn(e, t) { // jn = readJson, e = text, t = report
    try {
      return JSON.parse(e.replace(/^\uFEFF/, ""));
    } catch (n) {
      const r = xt(String(n), e); // r = place, xt = placeOf, n = error, e = text
      t.add("unreadable-json", r ? ` at line ${r.line}, column ${r.column}` : "");
      return void 0;
    }
  }
  function Ft(e, t, n, r) { // Ft = eachRecord, e = page, t = name, n = report, r = visit
    const a = e[t]; // a = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      if (Array.isArray(a)) {
        a.forEach((o, s) => n.within(s, () => r(o, s)));
      } else if (a !== void 0) {
        n.addWith("wrong-type", ["list", $1(a)]);
      }
    });
  }
  function Zn(e, t, n) { // Zn = readFacets, e = listed, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...be]); // r = known, t = vocabularies, be = BUILT_IN
    if (!e) {
      return Array.from(r);
    }
    return Array.from(new Set(e)).filter((a) => { // e = listed, a = facet
      if (!r.has(a)) {
        n.addAt("facets", "unknown-facet", a, r);
      }
      return r.has(a);
    });
  }
  function Jn(e, t, n) { // Jn = readNeed, e = raw, t = vocabularies, n = report
    const r = d1(St, e, n); // r = record, d1 = read, St = needSchema, e = raw, n = report
    if (!r) {
      return void 0;
    }
    const a = /* @__PURE__ */ new Map(); // a = terms
    n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => { // n = report, r = record, o = value, s = facet
      const l = N1(s, o, t, n); // l = found, N1 = readTermIds, s = facet, o = value, t = vocabularies, n = report
      if (l.length) {
        a.set(s, l);
      }
    })));
    if (!a.size) {
      n.add("left-out", "terms");
      return void 0;
    }
    return { id: r.id, label: r.label, terms: a };
  }
  function Qn(e, t, n) { // Qn = readNeeds, e = page, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Map(); // r = needs
    Ft(e, "needs", n, (a) => { // Ft = eachRecord, e = page, n = report, a = raw
      const o = Jn(a, t, n); // o = need, Jn = readNeed, a = raw, t = vocabularies, n = report
      if (o && r.has(o.id)) {
        n.add("duplicate-id", o.id);
      } else if (o) {
        r.set(o.id, o);
      }
    });
    return Array.from(r.values());
  }
  function Xn(e, t, n) { // Xn = readList, e = page, t = options, n = report
    var h, c; // h = _a, c = _b
    const r = d1(Tt, e, n, (f) => f === "needs" || f === "programs"); // r = head, d1 = read, Tt = headSchema, e = page, n = report, f = name
    if (!r) {
      return null;
    }
    const a = [...Me, ...be].filter((f) => f !== "language"); // a = reserved, Me = PROGRAM_FIELDS, be = BUILT_IN, f = name
    const o = n.within("vocabularies", () => st( // o = vocabularies, n = report, st = readVocabularies
      r.vocabularies || /* @__PURE__ */ new Map(),
      a,
      n
    ));
    const s = { // s = around
      vocabularies: o,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...Me, ...o.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const l = Zn(r.facets, o, n); // l = facets, Zn = readFacets, r = head, o = vocabularies, n = report
    if ((h = r.include) == null ? void 0 : h.length) {
      n.addAt("include", "not-supported", "include");
    }
    const i = Qn(e, o, n); // i = needs, Qn = readNeeds, e = page, o = vocabularies, n = report
    const u = /* @__PURE__ */ new Map(); // u = placed
    Ft(e, "programs", n, (f, g) => { // Ft = eachRecord, e = page, n = report, f = raw, g = index
      const v = Rt(f, s, n); // v = program, Rt = readProgram, f = raw, s = around, n = report
      if (v && u.has(v.id)) {
        n.add("duplicate-id", v.id);
      } else if (v) {
        u.set(v.id, [g, v]);
      }
    });
    const d = /* @__PURE__ */ new Map(); // d = series
    (c = r.series) == null ? void 0 : c.forEach(({ title: f, page: g }, v) => d.set(v, { title: f, target: g === null ? null : e1(g) }));
    const m = n.within("programs", () => Mt(Array.from(u.values()), d, n)); // m = programs, n = report, Mt = linkPrograms, u = placed, d = series
    return { talk: r.talk, facets: l, vocabularies: o, series: d, needs: i, programs: m };
  }
  function Ot(e, t, n) { // Ot = readPage, e = text, t = options, n = report
    const r = jn(e, n); // r = data, jn = readJson, e = text, n = report
    if (r === void 0) {
      return null;
    }
    const a = _1(r) ? _t(r) : null; // a = page, _1 = isObject, r = data, _t = migrate
    if (!a) {
      const o = _1(r) ? r.version : null; // o = version, _1 = isObject, r = data
      n.add("unknown-version", typeof o === "number" || typeof o === "string" ? String(o) : "");
    }
    return a && Xn(a, t, n);
  }

  // src/programs/report.ts
  function $t() { // $t = createTally
    const e = []; // e = problems
    const t = (r, a) => { // t = addWith, r = code, a = params
      e.push([r, ...a].join(" "));
    };
    const n = (r, a = "") => t(r, [a]); // n = add, r = code, a = value, t = addWith
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
  var Co = new Uint32Array(65536); // Co = peq

  // src/programs/parse.ts
  function Nt(e, t) { // Nt = parseForReaders, e = text, t = options
    const n = $t(); // n = tally, $t = createTally
    return { list: Ot(e, t, n), problems: n.problems };
  }

  // src/views/address.ts
  var qt = "programExplorer"; // qt = STATE_KEY
  function Dt(e, t) { // Dt = createAddress, e = view, t = isOurs
    const n = () => e.location.hash.replace(/^#/, ""); // n = fragment, e = view
    const r = () => { // r = remembered
      const i = e.history.state; // i = state, e = view
      const u = typeof i === "object" && i !== null ? i[qt] : null; // u = kept, i = state, qt = STATE_KEY
      return typeof u === "string" ? u : null;
    };
    const a = (i) => Object.assign({}, e.history.state, { [qt]: i }); // a = remember, i = text, e = view, qt = STATE_KEY
    const o = () => t(n()) ? n() : r(); // o = read, t = isOurs, n = fragment, r = remembered
    let s = o() || ""; // s = shown, o = read
    const l = () => { // l = stamp
      if (o() === null) {
        e.history.replaceState(a(s), "");
      }
    };
    l();
    return {
      read: () => o() || "",
      write: (i, u) => { // i = text, u = change
        s = i;
        const d = n(); // d = here, n = fragment
        const m = i === "" && d !== "" && !t(d); // m = keepsForeign, i = text, d = here, t = isOurs
        const h = i !== "" ? `#${i}` : m ? e.location.hash : e.location.pathname + e.location.search; // h = url, i = text, m = keepsForeign, e = view
        if (u === "push") {
          e.history.pushState(a(i), "", h);
        } else {
          e.history.replaceState(a(i), "", h);
        }
      },
      onMove: (i) => { // i = listener
        e.addEventListener("popstate", () => { // e = view
          l();
          s = o() || "";
          i();
        });
      }
    };
  }

  // src/programs/texts.ts
  function q1(e, t, n) { // q1 = pickText, e = text, t = chain, n = pageLanguage
    if (typeof e === "string") {
      return { text: e, language: n };
    }
    for (const r of [...t, n]) { // r = language, t = chain, n = pageLanguage
      const a = e.get(r.toLowerCase()); // a = found, e = text, r = language
      if (a !== void 0) {
        return { text: a, language: r };
      }
    }
    for (const [r, a] of e) { // r = language, a = found, e = text
      return { text: a, language: r };
    }
    return { text: "", language: n };
  }
  function ze(e) { // ze = allTexts, e = text
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function Ut(e, t, n, r, a, o) { // Ut = createLabels, e = list, t = msg, n = format, r = chain, a = pageLanguage, o = language
    const s = (h) => ({ text: h, language: o }); // s = ours, h = text, o = language
    const l = (h) => q1(h, r, a); // l = pick, h = text, q1 = pickText, r = chain, a = pageLanguage
    const i = (h) => h ? t(`status-${h}`) : t("not-stated"); // i = status, h = value, t = msg
    const u = /* @__PURE__ */ new Map(); // u = known
    const d = (h) => { // d = facet, h = id
      const c = e.vocabularies.get(h); // c = vocabulary, e = list, h = id
      if (c) {
        return l(c.label);
      }
      return s(h === "status" ? t("facet-status") : h === "period" ? t("facet-period") : h === "language" ? t("facet-language") : h);
    };
    const m = (h, c) => { // m = term, h = facetId, c = id
      var g; // g = _a
      if (c === f1) {
        return s(t("not-stated"));
      }
      const f = (g = e.vocabularies.get(h)) == null ? void 0 : g.terms.get(c); // f = entry, g = _a, e = list, h = facetId, c = id
      if (f) {
        return l(f.label);
      }
      return s(S1(c) && h === "status" ? i(c) : h === "language" ? n.language(c) : c);
    };
    return {
      pick: l,
      facet: d,
      // Asked for every term at every choice, and names of languages are dear.
      term: (h, c) => { // h = facetId, c = id
        const f = `${h} ${c}`; // f = key, h = facetId, c = id
        const g = u.get(f) || m(h, c); // g = label, u = known, f = key, m = term, h = facetId, c = id
        u.set(f, g);
        return g;
      },
      status: i,
      wanted: r[0] || a
    };
  }

  // node_modules/preact/dist/preact.mjs
  var H; // H = options
  var jt; // jt = vnodeId
  var Kn; // Kn = isValidElement
  var J; // J = rerenderQueue
  var He; // He = prevDebounce
  var B1; // B1 = rerenderCount
  var Zt; // Zt = depthSort
  var U1; // U1 = EVENT_DISPATCHED
  var Jt; // Jt = CAPTURE_REGEX
  var Le; // Le = eventClock
  var we; // we = eventProxies
  var Gn; // Gn = i
  var z1 = /* @__PURE__ */ Symbol.for("pv"); // z1 = VNODE_MARKER
  var j1 = {}; // j1 = EMPTY_OBJ
  var Z1 = []; // Z1 = EMPTY_ARR
  var Yn = /^m(i|n|o|s|text|space)$/; // Yn = MATHML_TOKEN_ELEMENTS
  var Ae = Array.isArray; // Ae = isArray
  var ke = Z1.slice; // ke = slice, Z1 = EMPTY_ARR
  var r1 = Object.assign; // r1 = assign
  function n1(e) { // n1 = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Qt(e, t, n) { // Qt = createElement, e = type, t = props, n = children
    var r, a, o, s = {}, l = arguments.length; // r = key, a = ref, o = i, s = normalizedProps, l = length
    for (o in t) "key" == o ? r = t[o] : "ref" == o && "function" != typeof e ? a = t[o] : s[o] = t[o]; // o = i, t = props, r = key, e = type, a = ref, s = normalizedProps
    return l > 2 && (s.children = l > 3 ? ke.call(arguments, 2) : n), M1(e, s, r, a, null);
  }
  function M1(e, t, n, r, a) { // M1 = createVNode, e = type, t = props, n = key, r = ref, a = original
    var o = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: z1, __v: a || ++jt, __i: -1, __u: 0 }; // o = vnode, e = type, t = props, n = key, r = ref, z1 = VNODE_MARKER, a = original, jt = vnodeId
    return !a && H.vnode && H.vnode(o), o;
  }
  function J1() { // J1 = createRef
    return { current: null };
  }
  function X(e) { // X = Fragment, e = props
    return e.children;
  }
  function D(e, t) { // D = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function Q(e, t) { // Q = getDomSibling, e = vnode, t = childIndex
    if (null == t) return e.__ && Q(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return "function" != typeof e.type || e.props.__P ? null : Q(e);
  }
  function er(e) { // er = renderComponent, e = component
    var t, n = e.__v, r = n.__e, a = [], o = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, a = commitQueue, o = refQueue, s = parentDom
    s && ((t = r1({ constructor: z1 }, n)).__v = n.__v + 1, H.vnode && H.vnode(t), Ie(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, a, r || Q(n), 32 & n.__u, o), t.__v = n.__v, t.__.__k[t.__i] = t, t0(a, t, o), n.__ = n.__e = null, t.__e != r && Xt(t));
  }
  function Xt(e) { // Xt = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Xt(e);
  }
  function Wt(e) { // Wt = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, J.push(e), B1++)) && He == H.debounceRendering || ((He = H.debounceRendering) || queueMicrotask)(Kt);
  }
  function Kt() { // Kt = process
    try {
      for (var e, t = 1; J.length; ) J.length > t && J.sort(Zt), e = J.shift(), t = J.length, 8 & e.__g && er(e); // e = c, t = l, J = rerenderQueue, Zt = depthSort, er = renderComponent
    } finally {
      (B1 = J.length) && (He || queueMicrotask)(Kt);
    }
  }
  function Gt(e, t, n, r, a, o, s, l, i, u, d) { // Gt = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, a = globalContext, o = namespace, s = excessDomChildren, l = commitQueue, i = oldDom, u = isHydrating, d = refQueue
    var m, h, c, f, g, v, _ = r.__k || Z1, b = t.length; // m = i, h = oldVNode, c = childVNode, f = newDom, g = firstChildDom, v = result, _ = oldChildren, r = oldParentVNode, Z1 = EMPTY_ARR, b = newChildrenLength, t = renderResult
    for (i = tr(n, t, _, i, b), m = 0; m < b; m++) null != (c = n.__k[m]) && (h = ~c.__i && _[c.__i] || j1, c.__i = m, v = Ie(e, c, h, a, o, s, l, i, u, d), f = c.__e, (h.ref != c.ref || 8 & h.__u) && (h.ref && Ve(h.ref, null, c, h), c.ref && d.push(c.ref, c.__c || f, c)), g = g || f, 4 & c.__u ? (i = Yt(c, i, e, !h.__v), h.__e && (h.__e = null)) : "function" == typeof c.type && void 0 !== v ? i = v : f && (i = f.nextSibling), c.__u &= -21); // i = oldDom, tr = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, b = newChildrenLength, m = i, c = childVNode, h = oldVNode, j1 = EMPTY_OBJ, v = result, Ie = diff, e = parentDom, a = globalContext, o = namespace, s = excessDomChildren, l = commitQueue, u = isHydrating, d = refQueue, f = newDom, Ve = applyRef, g = firstChildDom, Yt = insert, void = type
    return n.__e = g, i;
  }
  function tr(e, t, n, r, a) { // tr = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, a = newChildrenLength
    var o, s, l, i, u, d, m, h, c, f = n.length, g = f, v = 0, _ = 0, b = e.__k = Array(a); // o = i, s = childVNode, l = oldVNode, i = skewedIndex, u = matchingIndex, d = tails, m = lisLengths, h = hi, c = mid, f = oldChildrenLength, n = oldChildren, g = remainingOldChildren, v = skew, _ = moved, b = newChildren, e = newParentVNode, a = newChildrenLength
    for (o = 0; o < a; o++) null != (s = t[o]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = b[o] = M1(null, s) : Ae(s) ? s = b[o] = M1(X, { children: s }) : s.constructor === z1 && s.__b ? s = b[o] = M1(s.type, s.props, s.key, s.ref, s.__v) : b[o] = s, i = o + v, s.__ = e, s.__b = e.__b + 1, l = null, ~(u = s.__i = nr(s, n, i, g)) && (g--, (l = n[u]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, u == i - 1 ? v-- : u == i + 1 ? v++ : u != i && (u > i ? v-- : v++, _ = 1)) : (~u || (a > f ? v-- : a < f && v++), "function" != typeof s.type && (s.__u |= 4))) : b[o] = null; // o = i, a = newChildrenLength, s = childVNode, t = renderResult, b = newChildren, M1 = createVNode, Ae = isArray, X = Fragment, z1 = VNODE_MARKER, i = skewedIndex, v = skew, e = newParentVNode, l = oldVNode, u = matchingIndex, nr = findMatchingIndex, n = oldChildren, g = remainingOldChildren, _ = moved, f = oldChildrenLength
    if (_) {
      for (d = [], m = [], o = 0; o < a; o++) if ((s = b[o]) && 16 & s.__u) { // d = tails, m = lisLengths, o = i, a = newChildrenLength, s = childVNode, b = newChildren
        for (v = 0, h = d.length; v < h; ) d[c = v + h >> 1] < s.__i ? v = c + 1 : h = c; // v = skew, h = hi, d = tails, c = mid, s = childVNode
        d[v] = s.__i, m[o] = v + 1;
      }
      for (v = d.length; o--; ) m[o] && (m[o] == v ? v-- : b[o].__u |= 4); // v = skew, d = tails, o = i, m = lisLengths, b = newChildren
    }
    if (g) for (o = 0; o < f; o++) !(l = n[o]) || 2 & l.__u || (l.__e == r && (r = Q(l)), Se(l, l));
    return r;
  }
  function Yt(e, t, n, r) { // Yt = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var a, o, s, l; // a = children, o = i, s = dom, l = next
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (a = e.__k) for (o = 0; o < a.length; o++) a[o] && (a[o].__ = e, t = Yt(a[o], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = Q(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && 8 == l.nodeType; ) l = l.nextSibling; // t = oldDom, Q = getDomSibling, e = parentVNode, s = dom, l = next
    for (s != l && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ; // s = dom, l = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function nr(e, t, n, r) { // nr = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var a, o = e.key, s = e.type, l = t[n], i = l && !(2 & l.__u); // a = x, o = key, e = childVNode, s = type, l = oldVNode, t = oldChildren, n = skewedIndex, i = matched
    if (null === l && null == o || i && o == l.key && s == l.type) return n;
    if (r > (i ? 1 : 0)) {
      for (a = n - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a; // a = x, n = skewedIndex, l = oldVNode, t = oldChildren, o = key, s = type
      for (a = n + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a; // a = x, n = skewedIndex, t = oldChildren, l = oldVNode, o = key, s = type
    }
    return -1;
  }
  function Bt(e, t, n) { // Bt = setStyle, e = style, t = key, n = value
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function D1(e, t, n, r, a) { // D1 = setProperty, e = dom, t = name, n = value, r = oldValue, a = namespace
    var o, s; // o = useCapture, s = proxy
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Bt(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Bt(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = we[t] || (we[t] = rr(t)), (e.__a || (e.__a = {}))[t] = Le, o = t != (t = t.replace(Jt, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, o) : e.removeEventListener(t, s, o));
    else {
      if ("http://www.w3.org/2000/svg" == a) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in e) try {
        return void (e[t] = null == n ? "" : n);
      } catch (l) {
      }
      if ("function" == typeof n) return;
      null == n || false === n && "-" != t[4] ? e.removeAttribute(t) : e.setAttribute(t, "popover" == t && 1 == n ? "" : n);
    }
  }
  function rr(e) { // rr = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], null == t[U1]) t[U1] = Le++;
        else if (t[U1] < this.__a[e]) return;
        return n(H.event ? H.event(t) : t);
      }
    };
  }
  function Ie(e, t, n, r, a, o, s, l, i, u) { // Ie = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, l = oldDom, i = isHydrating, u = refQueue
    var d, m, h, c, f, g, v, _, b, w, y, x, z, L, k, I1, S, G, W = t.type; // d = tmp, m = resumed, h = oldCommitQueueLength, f = oldProps, g = oldState, v = snapshot, _ = newProps, b = isClassComponent, w = provider, y = componentContext, x = renderHook, z = count, L = renderResult, k = startMarker, I1 = end, S = i, G = child, W = newType, t = newVNode
    if (t.constructor !== z1) return null;
    128 & n.__u && (i = 32 & n.__u, d = n.__c.__z) && (t.__u |= i, m = o = [], 8 == d.nodeType ? l = W1(d, o) : o.push(d), l = o[0] || l), (d = H.__b) && d(t);
    e: if ("function" == typeof W) {
      h = s.length;
      try {
        if (_ = t.props, b = (d = W.prototype) && d.render, w = (d = W.contextType) && r[d.__c], y = d ? w ? w.props.value : d.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (b ? t.__c = c = new W(_, y) : (t.__c = c = new D(_, y), c.constructor = W, c.render = or), w && w.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), W.getDerivedStateFromProps && (c.__s == c.state && (c.__s = r1({}, c.__s)), r1(c.__s, W.getDerivedStateFromProps(_, c.__s)))), f = c.props, g = c.state, c.__v = t, n.__c) {
          if (_ !== f && b && !W.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, y), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && false === c.shouldComponentUpdate(_, c.__s, y)) {
            t.__v != n.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(V) {
              V && (V.__ = t);
            }), Z1.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), l = Q(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, y), b && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(f, g, v);
          });
        } else b && !W.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = y, c.props = _, c.__P = e, c.__g &= -5, x = H.__r, z = b ? 25 : 0;
        do {
          c.__g &= -9, x && x(t), d = c.render(c.props, c.state = c.__s, c.context);
        } while (8 & c.__g && ++z < 25);
        b && (Z1.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = r1({}, r, c.getChildContext())), b && n.__c && c.getSnapshotBeforeUpdate && (v = c.getSnapshotBeforeUpdate(f, g)), L = d && d.type === X && null == d.key ? d.props.children : d, _.__P && (d = l, a = (e = _.__P).namespaceURI, i = o = null, n.props && n.props.__P != e && (n.__k.some(function(V) {
          V && Se(V, V);
        }), n.__k = null), l = n.__k ? Q(n, 0) : null), l = Gt(e, Ae(L) ? L : [L], t, n, r, a, o, s, l, i, u), _.__P && (t.__e = null, l = d), t.__u &= -161, m && m.some(n1), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (V) {
        if (s.length = h, t.__v = null, i || o) if (V && V.then) {
          if (t.__u |= 128 | i, o) {
            for (~(S = o.indexOf(l || void 0)) || (S = o.length); (G = o[S - 1]) && 8 == G.nodeType; ) S--; // S = i, o = excessDomChildren, l = oldDom, void = oldDom, G = child
            for (; S < o.length; S++) if (G = o[S]) if (o[S] = null, k) { // S = i, o = excessDomChildren, G = child, k = startMarker
              if (G == I1) break;
            } else {
              if (8 != G.nodeType) break;
              G.data.startsWith("$s") && (I1 = W1(k = G));
            }
          }
          if (!k) {
            for (; l && 8 == l.nodeType && l.nextSibling; ) l = l.nextSibling; // l = oldDom
            k = l;
          }
          (d = W1(k = t.__c.__z || (t.__c.__z = k))) ? (t.__e = k, l = d) : t.__e = l, l = l && l.nextSibling;
        } else o && o.some(n1);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), V && V.then || e0(t), H.__e(V, t, n);
      }
    } else l = t.__e = ar(n.__e, t, n, r, a, o, s, i, u, e);
    return (d = H.diffed) && d(t), l;
  }
  function W1(e, t) { // W1 = rangeEnd, e = start, t = nodes
    if (e && 8 == e.nodeType && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (8 == e.nodeType) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function e0(e) { // e0 = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(e0));
  }
  function t0(e, t, n) { // t0 = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Ve(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Ve = applyRef
    H.__c && H.__c(t, e), e.some(function(a) {
      try {
        e = a.__h, a.__h = [], e.some(function(o) {
          o.call(a);
        });
      } catch (o) {
        H.__e(o, a.__v);
      }
    });
  }
  function ar(e, t, n, r, a, o, s, l, i, u) { // ar = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, l = isHydrating, i = refQueue, u = parentDom
    var d, m, h, c, f, g, v, _, b = n.props || j1, w = t.props, y = t.type; // d = i, m = newHtml, h = oldHtml, c = newChildren, f = value, g = inputValue, v = checked, _ = doc, b = oldProps, n = oldVNode, j1 = EMPTY_OBJ, w = newProps, t = newVNode, y = nodeType
    if ("svg" == y ? a = "http://www.w3.org/2000/svg" : "math" == y ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), o) {
      for (d = 0; d < o.length; d++) if ((f = o[d]) && (y ? f.localName == y : 3 == f.nodeType)) { // d = i, o = excessDomChildren, f = value, y = nodeType
        e = f, o[d] = null;
        break;
      }
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !y) return _.createTextNode(w);
      e = _.createElementNS(a, y, w.is ? w : u), l && (H.__m && H.__m(t, o), l = false), o = null;
    }
    if (y) {
      if (u = "template" == y && e.content || e, o = "textarea" == y && null != w.defaultValue ? null : o && ke.call(u.childNodes), !l && o) for (b = {}, d = 0; d < e.attributes.length; d++) b[(f = e.attributes[d]).name] = f.value;
      for (d in b) f = b[d], "dangerouslySetInnerHTML" == d ? h = f : "children" == d || d in w || "value" == d && "defaultValue" in w || "checked" == d && "defaultChecked" in w || D1(e, d, null, f, a); // d = i, b = oldProps, f = value, h = oldHtml, w = newProps, D1 = setProperty, e = dom, a = namespace
      for (d in w) f = w[d], "children" == d ? c = f : "dangerouslySetInnerHTML" == d ? m = f : "value" == d ? g = f : "checked" == d ? v = f : l && "function" != typeof f || b[d] === f || D1(e, d, f, b[d], a); // d = i, w = newProps, f = value, c = newChildren, m = newHtml, g = inputValue, v = checked, l = isHydrating, b = oldProps, D1 = setProperty, e = dom, a = namespace
      m ? (l || h && (m.__html == h.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (h && (e.textContent = ""), ("foreignObject" == y || "http://www.w3.org/1998/Math/MathML" == a && Yn.test(y)) && (a = "http://www.w3.org/1999/xhtml"), Gt(u, Ae(c) ? c : [c], t, n, r, a, o, s, o ? o[0] : n.__k && Q(n, 0), l, i), o && o.some(n1)), l && "textarea" != y || (d = "value", "progress" == y && null == g ? e.removeAttribute(d) : null == g || g === e[d] && ("progress" != y || g) || D1(e, d, g, b[d], a), d = "checked", null != v && v != e[d] && D1(e, d, v, b[d], a));
    } else b === w || l && e.data == w || (e.data = w);
    return e;
  }
  function Ve(e, t, n, r) { // Ve = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (a) {
      H.__e(a, n);
    }
  }
  function Se(e, t, n) { // Se = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, a, o, s; // a = end, o = nodes, s = i
    if (H.unmount && H.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Ve(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (l) {
        H.__e(l, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Se(r[s], t, "function" != typeof e.type || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (a = W1(r, o = [])) && (r == e.__e && o.some(n1), n1(a), n1(r)), n || n1(e.__e), e.__e = e.__c = e.__ = null;
  }
  function or(e, t, n) { // or = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Te(e, t) { // Te = render, e = vnode, t = parentDom
    var n, r, a, o; // n = isHydrating, r = oldVNode, a = commitQueue, o = refQueue
    H.__ && H.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = M1(X, { children: [e] }), a = [], o = [], Ie(t, t.__k, r || j1, j1, t.namespaceURI, r ? null : t.firstChild ? ke.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, n, o), t0(a, t.__k, o), t.__k.props.children = null;
  }
  H = { __e: function(e, t, n, r) {
    for (var a, o, s; t = t.__; ) if ((a = t.__c) && !(1 & a.__g)) { // a = component, o = ctor, s = handled, t = vnode
      a.__g |= 4;
      try {
        if ((s = (o = a.constructor) && o.getDerivedStateFromError) && a.setState(o.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, r || {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
      } catch (l) {
        e = l;
      }
    }
    throw B1 = 0, e;
  } }, jt = 0, Kn = function(e) {
    return null != e && e.constructor === z1;
  }, D.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = r1({}, this.state)), "function" == typeof e && (e = e(r1({}, n), this.props)), e && (r1(n, e), this.__v && (t && this.__k.push(t), Wt(this)));
  }, D.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Wt(this));
  }, D.prototype.render = X, J = [], B1 = 0, Zt = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, U1 = /* @__PURE__ */ Symbol(), Jt = /(PointerCapture)$|Capture$/i, Le = 0, we = {}, Gn = 0;

  // src/explore/fold.ts
  var Ce = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff"; // Ce = UNSPACED
  var sr = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f"; // sr = BETWEEN
  var lr = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"); // lr = LEFT_OUT
  var n0 = /* @__PURE__ */ new Map([ // n0 = PLAIN
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
  ]);
  var ir = new RegExp(`[${Array.from(n0.keys()).join("")}]`, "g"); // ir = FANCY, n0 = PLAIN
  var cr = /^[\0-\x7f]*$/; // cr = ASCII
  var r0 = new RegExp(`[${Ce}]+|[^${Ce}${sr}]+`, "g"); // r0 = WORD, Ce = UNSPACED, sr = BETWEEN
  var dr = new RegExp(`[${Ce}]`); // dr = UNSPACED_WORD, Ce = UNSPACED
  var ur = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // ur = PREFIXING
  function H1(e) { // H1 = fold, e = text
    if (cr.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(lr, "").replace(ir, (t) => n0.get(t) || t);
  }
  function Q1(e, t) { // Q1 = eachWord, e = folded, t = visit
    e.replace(r0, (n, r) => { // e = folded, r0 = WORD, n = word, r = at
      t(n, r);
      return "";
    });
  }
  function a0(e) { // a0 = line, e = text
    const t = H1(e).match(r0); // t = words, H1 = fold, e = text, r0 = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Pe(e) { // Pe = isUnspaced, e = word
    return dr.test(e);
  }
  function o0(e) { // o0 = needleOf, e = word
    return Pe(e) || ur.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Ee(e) { // Ee = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(ze(n)),
      []
    );
  }
  function l0(e) { // l0 = textsOf, e = program
    return [
      ze(e.title),
      Ee([e.summary]),
      Ee(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function pr(e, t, { id: n, label: r, aliases: a }) { // pr = namesOf, e = index, t = facet, n = id, r = label, a = aliases
    return Ee([e.nameOf(t, n), r, t === "period" ? n : null, ...a]);
  }
  function s0(e) { // s0 = joined, e = texts
    return e.map(a0).join("\n");
  }
  function i0(e) { // i0 = buildHaystack, e = index
    const t = new Uint32Array(e.programs.length * 2); // t = ends, e = index
    const n = e.programs.map((a, o) => { // n = lines, e = index, a = program, o = i
      const [s, l, i] = l0(a).map(s0); // s = title, l = summary, i = rest, l0 = textsOf, a = program, s0 = joined
      t[2 * o] = s.length;
      t[2 * o + 1] = s.length + 1 + l.length;
      return [s, l, i].join("\n");
    });
    const r = []; // r = terms
    e.facets.forEach((a) => a.terms.forEach((o) => { // e = index, a = facet, o = term
      const s = pr(e, a.id, o); // s = names, pr = namesOf, e = index, a = facet, o = term
      r.push({ names: s, line: s0(s), programs: o.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function c0(e, { lines: t, terms: n }, r) { // c0 = textsWith, e = index, t = lines, n = terms, r = needle
    const a = n.find(({ line: s }) => s.indexOf(r) !== -1); // a = named, n = terms, s = line, r = needle
    if (a) {
      return a.names;
    }
    const o = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // o = program, e = index, t = lines, s = line, r = needle
    return o ? l0(o).reduce((s, l) => s.concat(l)) : [];
  }

  // src/explore/highlight.ts
  function hr(e) { // hr = lineWithPlaces, e = text
    let t = ""; // t = folded
    const n = []; // n = origins
    let r = 0; // r = place
    for (const s of e) { // s = letter, e = text
      const l = H1(s); // l = plain, H1 = fold, s = letter
      t += l;
      for (let i = 0; i < l.length; i++) { // l = plain
        n.push(r);
      }
      r += s.length;
    }
    let a = " "; // a = line
    const o = [0]; // o = places
    Q1(t, (s, l) => { // Q1 = eachWord, t = folded, s = word, l = at
      var i; // i = _a
      a += s + " ";
      for (let u = l; u <= l + s.length; u++) { // u = i, l = at, s = word
        o.push((i = n[u]) != null ? i : e.length);
      }
    });
    return { line: a, places: o };
  }
  function X1(e, t) { // X1 = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = hr(e); // n = line, r = places, hr = lineWithPlaces, e = text
    const a = new Uint8Array(e.length); // a = hits, e = text
    for (const l of t) { // l = needle, t = needles
      const i = l.charAt(0) === " " ? 1 : 0; // i = first, l = needle
      for (let u = n.indexOf(l); u !== -1; u = n.indexOf(l, u + 1)) { // u = at, n = line, l = needle
        const d = r[u + i] || 0; // d = start, r = places, u = at, i = first
        let m = u + l.length; // m = last, u = at, l = needle
        while (r[m] === r[m - 1]) {
          m++;
        }
        a.fill(1, d, (s = r[m]) != null ? s : e.length);
      }
    }
    const o = []; // o = pieces
    for (let l = 0, i = 1; i <= e.length; i++) { // l = start, i = end, e = text
      if (i === e.length || a[i] !== a[l]) {
        o.push({ text: e.slice(l, i), hit: a[l] === 1 });
        l = i;
      }
    }
    return o;
  }

  // src/explore/slips.ts
  function d0(e, t, n) { // d0 = slips, e = a, t = b, n = most
    let r = []; // r = beforeLast
    let a = Array.from({ length: t.length + 1 }, (o, s) => s); // a = last, t = b, o = _, s = j
    for (let o = 1; o <= e.length; o++) { // o = i, e = a
      const s = [o]; // s = row, o = i
      let l = o; // l = least, o = i
      for (let i = 1; i <= t.length; i++) { // i = j, t = b
        const u = e.charCodeAt(o - 1) === t.charCodeAt(i - 1); // u = isSame, e = a, o = i, t = b, i = j
        let d = Math.min( // d = cost
          a[i - 1] + (u ? 0 : 1),
          a[i] + 1,
          s[i - 1] + 1
        );
        if (i > 1 && o > 1 && e.charCodeAt(o - 1) === t.charCodeAt(i - 2) && e.charCodeAt(o - 2) === t.charCodeAt(i - 1)) {
          d = Math.min(d, r[i - 2] + 1);
        }
        s.push(d);
        l = Math.min(l, d);
      }
      if (l > n) {
        return n + 1;
      }
      r = a;
      a = s;
    }
    return Math.min(a[t.length], n + 1);
  }

  // src/explore/forgive.ts
  var u0 = 4; // u0 = LEAST_LETTERS
  var mr = 8; // mr = LONG
  var p0 = /* @__PURE__ */ new WeakMap(); // p0 = vocabularies
  function fr(e) { // fr = wordsOf, e = haystack
    const t = p0.get(e); // t = known, p0 = vocabularies, e = haystack
    if (t) {
      return t;
    }
    const n = /* @__PURE__ */ new Map(); // n = counts
    for (const o of e.terms.map((s) => s.line).concat(e.lines)) { // o = line, e = haystack, s = term
      for (const s of o.split(" ")) { // s = word, o = line
        n.set(s, (n.get(s) || 0) + 1);
      }
    }
    const r = Array.from(n.keys()); // r = list, n = counts
    const a = { counts: n, list: r, line: ` ${r.join(" ")}` }; // a = words, n = counts, r = list
    p0.set(e, a);
    return a;
  }
  function gr({ counts: e }, t) { // gr = nearest, e = counts, t = word
    const n = t.length < mr ? 1 : 2; // n = most, t = word, mr = LONG
    let r = null; // r = best
    let a = Infinity; // a = bestCost
    e.forEach((o, s) => { // e = counts, o = times, s = candidate
      const l = (i, u) => { // l = offer, i = part, u = begun
        if (Math.abs(i.length - t.length) > n) {
          return;
        }
        const d = d0(t, i, n); // d = found, d0 = slips, t = word, i = part, n = most
        const m = d + u + 0.4 / o; // m = cost, d = found, u = begun, o = times
        if (d <= n && m < a) {
          r = s;
          a = m;
        }
      };
      l(s, 0);
      if (s.charCodeAt(0) === t.charCodeAt(0)) {
        for (let i = t.length - 1; i <= t.length + 1 && i < s.length; i++) { // i = length, t = word, s = candidate
          l(s.slice(0, i), 0.5);
        }
      }
    });
    return r;
  }
  function vr({ list: e }, t) { // vr = cut, e = list, t = run
    const n = Array.from(t.normalize("NFC")); // n = characters, t = run
    const r = []; // r = pieces
    for (let a = 0, o; a < n.length; a = o) { // a = start, o = end, n = characters
      let s = ""; // s = piece
      let l = e; // l = holders, e = list
      for (o = a + 1; o < n.length; o++) { // o = end, a = start, n = characters
        const i = n.slice(a, o + 1).join("").normalize("NFKD"); // i = longer, n = characters, a = start, o = end
        const u = l.filter((d) => d.indexOf(i) !== -1); // u = rest, l = holders, d = word, i = longer
        if (!u.length) {
          break;
        }
        s = i;
        l = u;
      }
      if (!s) {
        return null;
      }
      r.push(s);
    }
    return r;
  }
  function yr(e, t) { // yr = otherwise, e = words, t = word
    if (Pe(t)) {
      return vr(e, t);
    }
    const n = /\d/.test(t) ? null : gr(e, t); // n = similar, t = word, gr = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function xr(e, t, n) { // xr = spelling, e = index, t = haystack, n = needle
    for (const r of c0(e, t, n)) { // r = text, c0 = textsWith, e = index, t = haystack, n = needle
      const a = X1(r, [n]).find((o) => o.hit); // a = hit, X1 = highlight, r = text, n = needle, o = piece
      if (a) {
        return a.text;
      }
    }
    return n.trim();
  }
  function h0(e, t, n) { // h0 = forgive, e = index, t = haystack, n = needles
    const r = fr(t); // r = words, fr = wordsOf, t = haystack
    const a = []; // a = used
    let o = false; // o = isBent
    for (const s of n) { // s = needle, n = needles
      const l = s.trim(); // l = word, s = needle
      if (l.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        a.push(s);
      } else if (l.length >= u0 && r.line.indexOf(l) !== -1) {
        a.push(l);
      } else {
        const i = l.length < u0 ? null : yr(r, l); // i = others, l = word, u0 = LEAST_LETTERS, yr = otherwise, r = words
        if (!i) {
          return null;
        }
        a.push(...i);
        o = true;
      }
    }
    if (a.every((s, l) => s === n[l])) {
      return null;
    }
    return { needles: a, corrected: o ? a.map((s) => xr(e, t, s)) : null };
  }

  // src/explore/search.ts
  var br = 200; // br = MOST_LETTERS
  var _r = 16; // _r = MOST_WORDS
  var Mr = 24; // Mr = IN_TITLE
  var zr = 12; // zr = IN_TERM
  var Hr = 6; // Hr = IN_SUMMARY
  var wr = 2; // wr = IN_REST
  var g0 = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }; // g0 = NOTHING
  var Re = /* @__PURE__ */ new WeakMap(); // Re = memories
  function Fe(e) { // Fe = needlesOf, e = text
    const t = /* @__PURE__ */ new Set(); // t = needles
    e.slice(0, br).split(/["“”„«»]/).forEach((n, r) => { // e = text, br = MOST_LETTERS, n = part, r = i
      const a = []; // a = words
      Q1(H1(n), (o) => a.push(o));
      if (r % 2 && a.length > 1) {
        t.add(" " + a.join(" "));
      } else {
        a.forEach((o) => t.add(o0(o)));
      }
    });
    return Array.from(t).slice(0, _r);
  }
  function Lr({ terms: e, lines: t }, n) { // Lr = termHits, e = terms, t = lines, n = needle
    const r = e.filter(({ line: a }) => a.indexOf(n) !== -1); // r = hits, e = terms, a = line, n = needle
    return r.length ? r.reduce((a, { programs: o }) => a1(a, o), N(t.length)) : null;
  }
  function m0(e, t, n) { // m0 = scan, e = haystack, t = needles, n = within
    const { lines: r, ends: a } = e; // r = lines, a = ends, e = haystack
    const o = t.map((i) => Lr(e, i)); // o = byTerm, t = needles, i = needle, Lr = termHits, e = haystack
    const s = N(r.length); // s = programs, N = noBits, r = lines
    const l = new Uint16Array(r.length); // l = scores, r = lines
    r.forEach((i, u) => { // r = lines, i = line, u = i
      if (n && !m1(n, u)) {
        return;
      }
      let d = 0; // d = score
      for (let m = 0; m < t.length; m++) { // m = n, t = needles
        const h = t[m]; // h = needle, t = needles, m = n
        const c = o[m]; // c = hits, o = byTerm, m = n
        const f = i.indexOf(h); // f = at, i = line, h = needle
        const g = f !== -1 && f < a[2 * u]; // g = inTitle, f = at, a = ends, u = i
        if (!g && c && m1(c, u)) {
          d += zr;
        } else if (f === -1) {
          return;
        } else {
          const v = g ? Mr : f < a[2 * u + 1] ? Hr : wr; // v = weight, g = inTitle, Mr = IN_TITLE, f = at, a = ends, u = i, Hr = IN_SUMMARY, wr = IN_REST
          d += i.charCodeAt(f + h.length) === 32 ? v * 1.5 : v;
        }
      }
      P1(s, u);
      l[u] = d;
    });
    return { programs: s, scores: l, needles: t, corrected: null };
  }
  function f0({ programs: e }) { // f0 = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Ar(e, t) { // Ar = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function v0(e) { // v0 = remember, e = index
    let t = Re.get(e); // t = memory, Re = memories, e = index
    if (!t) {
      t = { haystack: i0(e), text: "", found: g0 };
      Re.set(e, t);
    }
    return t;
  }
  function y0(e) { // y0 = prepareSearch, e = index
    v0(e);
  }
  function Oe(e, t) { // Oe = search, e = index, t = text
    const n = Re.get(e); // n = known, Re = memories, e = index
    if (n && n.text === t) {
      return n.found;
    }
    const r = Fe(t); // r = needles, Fe = needlesOf, t = text
    if (!r.length) {
      return g0;
    }
    const a = n || v0(e); // a = memory, n = known, v0 = remember, e = index
    const { haystack: o, found: s } = a; // o = haystack, s = last, a = memory
    let l = m0(o, r, Ar(s, r) ? s.programs : null); // l = found, m0 = scan, o = haystack, r = needles, Ar = narrows, s = last
    if (f0(l)) {
      const i = h0(e, o, r); // i = forgiven, h0 = forgive, e = index, o = haystack, r = needles
      const u = i && m0(o, i.needles, null); // u = better, i = forgiven, m0 = scan, o = haystack
      if (i && u && !f0(u)) {
        l = Object.assign({}, u, { corrected: i.corrected });
      }
    }
    a.text = t;
    a.found = l;
    return l;
  }

  // src/explore/facets.ts
  function u1(e, t) { // u1 = chosenTerms, e = facet, t = query
    const n = /* @__PURE__ */ new Set(); // n = terms
    for (const r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      const a = e.terms.get(r); // a = term, e = facet, r = id
      if (a) {
        n.add(a);
      }
    }
    return Array.from(n);
  }
  function x0(e, t) { // x0 = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => a1(n, r), N(e)) : null;
  }
  function b0(e, t, n) { // b0 = filtersOf, e = index, t = query, n = found
    const r = /* @__PURE__ */ new Map(); // r = filters
    if (n) {
      r.set(null, n);
    }
    for (const a of e.facets.values()) { // a = facet, e = index
      const o = x0(e.programs.length, u1(a, t)); // o = programs, x0 = anyOf, e = index, u1 = chosenTerms, a = facet, t = query
      if (o) {
        r.set(a.id, o);
      }
    }
    return r;
  }
  function $e(e, t, n) { // $e = passing, e = size, t = filters, n = except
    const r = C1(e); // r = programs, C1 = allBits, e = size
    t.forEach((a, o) => { // t = filters, a = filter, o = facet
      if (o !== n) {
        it(r, a);
      }
    });
    return r;
  }
  function Ne(e, t) { // Ne = countMatches, e = index, t = query
    const n = b0(e, t, Oe(e, t.text).programs); // n = filters, b0 = filtersOf, e = index, t = query, Oe = search
    return Z($e(e.programs.length, n));
  }
  function _0(e, t) { // _0 = explore, e = index, t = query
    const n = e.programs.length; // n = size, e = index
    const r = Oe(e, t.text); // r = found, Oe = search, e = index, t = query
    const a = b0(e, t, r.programs); // a = filters, b0 = filtersOf, e = index, t = query, r = found
    const o = $e(n, a); // o = matches, $e = passing, n = size, a = filters
    const s = []; // s = facets
    for (const l of e.facets.values()) { // l = facet, e = index
      if (!l.useful) {
        continue;
      }
      const i = a.get(l.id); // i = filter, a = filters, l = facet
      const u = i ? $e(n, a, l.id) : o; // u = others, i = filter, $e = passing, n = size, a = filters, l = facet, o = matches
      const d = u1(l, t); // d = chosen, u1 = chosenTerms, l = facet, t = query
      const m = Array.from(l.terms.values(), (h) => { // m = terms, l = facet, h = term
        const c = Z(h.programs, u); // c = own, Z = count, h = term, u = others
        const f = d.indexOf(h) !== -1; // f = isChosen, d = chosen, h = term
        const g = f ? Z(x0(n, d.filter((v) => v !== h)) || u, u) : i ? Z(i, u, h.programs) : c; // g = after, f = isChosen, Z = count, x0 = anyOf, n = size, d = chosen, v = other, h = term, u = others, i = filter, c = own
        return { term: h, chosen: f, after: g, own: c };
      });
      s.push({ facet: l, terms: m });
    }
    return { matches: o, count: Z(o), facets: s, found: r };
  }

  // src/explore/changes.ts
  function p1(e, t) { // p1 = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function qe(e, t, n) { // qe = withTerms, e = query, t = facet, n = terms
    const r = new Map(e.chosen); // r = chosen, e = query
    if (n.length) {
      r.set(t, n);
    } else {
      r.delete(t);
    }
    return Object.assign({}, e, { chosen: r });
  }
  function M0(e, t, n) { // M0 = toggleTerm, e = query, t = facet, n = term
    const r = e.chosen.get(t) || []; // r = terms, e = query, t = facet
    const a = r.filter((o) => o !== n); // a = others, r = terms, o = id, n = term
    return qe(e, t, a.length < r.length ? a : r.concat(n));
  }
  function z0(e) { // z0 = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function H0(e, t) { // H0 = chips, e = index, t = query
    const n = []; // n = list
    e.facets.forEach((r) => { // e = index, r = facet
      u1(r, t).forEach((a) => n.push({ facet: r, term: a }));
    });
    return n;
  }

  // src/explore/sort.ts
  var w0 = /* @__PURE__ */ new WeakMap(); // w0 = orders
  var kr = 1e9; // kr = NEVER
  function Ue(e, t) { // Ue = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function A0(e) { // A0 = ranksIn, e = order
    const t = new Uint32Array(e.length); // t = ranks, e = order
    e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    });
    return t;
  }
  function Ir(e) { // Ir = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function Vr({ programs: e, languages: { chain: t, page: n } }) { // Vr = byTitle, e = programs, t = chain, n = page
    const r = e.map(({ title: o }) => q1(o, t, n).text); // r = titles, e = programs, o = title, q1 = pickText, t = chain, n = page
    const { compare: a } = Ir(t.concat(n)); // a = compare, Ir = collatorFor, t = chain, n = page
    return Ue(r.length, (o, s) => a(r[o], r[s]));
  }
  function L0(e) { // L0 = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Sr({ programs: e }, t) { // Sr = byDate, e = programs, t = titleOrder
    const n = A0(t); // n = titleRanks, A0 = ranksIn, t = titleOrder
    const r = new Float64Array(e.length); // r = starts, e = programs
    const a = new Float64Array(e.length); // a = ends, e = programs
    e.forEach(({ start: o, end: s, status: l }, i) => { // e = programs, o = start, s = end, l = status
      const u = o || s; // u = first, o = start, s = end
      const d = s || o; // d = last, s = end, o = start
      const m = o && !s && l && Y(l); // m = isOpenEnded, o = start, s = end, l = status, Y = isCurrent
      r[i] = L0(u && F(u));
      a[i] = m ? kr : L0(d && C(d));
    });
    return Ue(e.length, (o, s) => r[s] - r[o] || a[s] - a[o] || n[o] - n[s]);
  }
  function Tr({ programs: e }, t) { // Tr = byStatus, e = programs, t = dateOrder
    const n = A0(t); // n = dateRanks, A0 = ranksIn, t = dateOrder
    const r = new Uint8Array(e.length); // r = groups, e = programs
    e.forEach(({ status: a }, o) => { // e = programs, a = status, o = i
      r[o] = a ? 2 * O.indexOf(a) : 2 * O.indexOf("past") - 1;
    });
    return Ue(e.length, (a, o) => r[a] - r[o] || n[a] - n[o]);
  }
  function De(e, t) { // De = orderOf, e = index, t = sort
    let n = w0.get(e); // n = known, w0 = orders, e = index
    if (!n) {
      n = /* @__PURE__ */ new Map();
      w0.set(e, n);
    }
    let r = n.get(t); // r = order, n = known, t = sort
    if (!r) {
      r = t === "title" ? Vr(e) : t === "newest" ? Sr(e, De(e, "title")) : Tr(e, De(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function Cr(e, t) { // Cr = byScore, e = order, t = scores
    const n = []; // n = groups
    for (const r of e) { // r = i, e = order
      const a = t[r] || 0; // a = score, t = scores, r = i
      (n[a] = n[a] || []).push(r);
    }
    return n.reduceRight((r, a) => r.concat(a), []);
  }
  function w1(e) { // w1 = effectiveSort, e = query
    const t = Fe(e.text).length > 0; // t = hasWords, Fe = needlesOf, e = query
    const n = e.sort || "relevance"; // n = sort, e = query
    return n === "relevance" && !t ? "status" : n;
  }
  function k0(e, t, n, r) { // k0 = order, e = index, t = matches, n = query, r = scores
    const a = w1(n); // a = sort, w1 = effectiveSort, n = query
    const o = []; // o = shown
    for (const s of De(e, a)) { // s = i, De = orderOf, e = index, a = sort
      if (m1(t, s)) {
        o.push(s);
      }
    }
    return a === "relevance" ? Cr(o, r) : o;
  }

  // node_modules/@wikimedia/codex-icons/dist/codex-icons.js
  var Pr = '<path d="m4.34 2.93 12.73 12.73-1.41 1.41L2.93 4.35z"/><path d="M17.07 4.34 4.34 17.07l-1.41-1.41L15.66 2.93z"/>'; // Pr = r1
  var Er = '<path d="m2.5 15.25 7.5-7.5 7.5 7.5 1.5-1.5-9-9-9 9z"/>'; // Er = i1
  var Rr = '<path d="m17.5 4.75-7.5 7.5-7.5-7.5L1 6.25l9 9 9-9z"/>'; // Rr = b1
  var Fr = '<path d="M10 13 1 1h18z"/><path d="M8 9v8l4 2V9z"/>'; // Fr = D1
  var L1 = Pr; // L1 = l4, Pr = r1
  var K1 = Er; // K1 = v4, Er = i1
  var G1 = Rr; // G1 = C4, Rr = b1
  var I0 = { // I0 = B4
    ltr: Fr,
    shouldFlip: true
  };

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Or = /* @__PURE__ */ Symbol.for("pv"); // Or = VNODE_MARKER
  var $r = 0; // $r = vnodeId
  function p(e, t, n, r, a, o) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, a = __source, o = __self
    t || (t = {});
    var s, l, i = t; // s = ref, l = i, i = normalizedProps, t = props
    if ("ref" in i && "function" != typeof e) for (l in i = {}, t) "ref" == l ? s = t[l] : i[l] = t[l];
    var u = { type: e, props: i, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Or, __v: --$r, __i: -1, __u: 0 }; // u = vnode, e = type, i = normalizedProps, n = key, s = ref, Or = VNODE_MARKER, $r = vnodeId
    return (a || o) && (u.__source = a, u.__self = o), H.vnode && H.vnode(u), u;
  }

  // src/views/icon.tsx
  function Nr(e) { // Nr = pathsOf, e = icon
    const t = typeof e === "object" && "ltr" in e ? e.ltr : e; // t = drawing, e = icon
    const n = typeof t === "string" ? t : ""; // n = markup, t = drawing
    return (n.match(/ d="[^"]+"/g) || []).map((r) => r.slice(4, -1));
  }
  function R(e) { // R = Icon, e = props
    const t = typeof e.icon === "object" && "shouldFlip" in e.icon; // t = flips, e = props
    return /* @__PURE__ */ p("span", { class: `program-explorer__icon${t ? " program-explorer__icon--flips" : ""}`, "aria-hidden": "true", children: /* @__PURE__ */ p("svg", { width: "20", height: "20", viewBox: "0 0 20 20", children: Nr(e.icon).map((n) => /* @__PURE__ */ p("path", { d: n })) }) });
  }

  // src/messages/direction.ts
  var qr = /* @__PURE__ */ new Set([ // qr = RTL
    "aeb",
    "ar",
    "arc",
    "arq",
    "ary",
    "arz",
    "azb",
    "bal",
    "bcc",
    "bft",
    "bgn",
    "bqi",
    "ckb",
    "dv",
    "fa",
    "glk",
    "he",
    "khw",
    "lki",
    "lrc",
    "luz",
    "mnc",
    "mzn",
    "nqo",
    "pnb",
    "ps",
    "sd",
    "skr",
    "syc",
    "ug",
    "ur",
    "ydd",
    "yi"
  ]);
  function V0(e) { // V0 = directionOf, e = language
    const [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && qr.has(t) ? "rtl" : "ltr";
  }

  // src/views/say.tsx
  function I({ text: e, language: t }, n, r = e) { // I = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: V0(t), children: r });
  }

  // src/views/chips.tsx
  function Dr({ context: e, actions: t }, n) { // Dr = filterChip, e = context, t = actions, n = chip
    const { msg: r, labels: a, language: o } = e; // r = msg, a = labels, o = language, e = context
    const s = a.facet(n.facet.id); // s = facet, a = labels, n = chip
    const l = a.term(n.facet.id, n.term.id); // l = term, a = labels, n = chip
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, l.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: I(s, o) }),
          I(l, o),
          /* @__PURE__ */ p(R, { icon: L1 })
        ]
      }
    );
  }
  function Ur({ context: { msg: e }, state: t, actions: n }) { // Ur = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(p1(t.query, "")),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ p("bdi", { children: t.query.text }),
          /* @__PURE__ */ p(R, { icon: L1 })
        ]
      }
    );
  }
  var Y1 = class extends D { // Y1 = Chips, D = x
    constructor() {
      super(...arguments);
      this.list = J1();
    }
    getSnapshotBeforeUpdate() {
      const n = this.buttons(); // n = buttons
      return n.indexOf(document.activeElement);
    }
    componentDidUpdate(n, r, a) {
      var s; // s = _a
      const o = this.buttons(); // o = buttons
      if (a >= 0 && !o.includes(document.activeElement)) {
        (s = o[Math.min(a, o.length - 1)]) == null ? void 0 : s.focus();
      }
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: n }) {
      const { context: r, state: a, actions: o } = n; // r = context, a = state, o = actions, n = view
      const s = H0(r.index, a.query); // s = chosen, H0 = chips, r = context, a = state
      const l = a.query.text.trim() !== ""; // l = hasText, a = state
      if (!s.length && !l) {
        return null;
      }
      return /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((i) => /* @__PURE__ */ p("li", { children: Dr(n, i) }, `${i.facet.id} ${i.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: Ur(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: o.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function S0(e, t) { // S0 = wayOut, e = index, t = query
    const n = []; // n = ways
    if (t.text.trim()) {
      const r = p1(t, ""); // r = without, p1 = withText, t = query
      n.push({ kind: "text", query: r, count: Ne(e, r) });
    }
    e.facets.forEach((r) => { // e = index, r = facet
      const a = u1(r, t); // a = terms, u1 = chosenTerms, r = facet, t = query
      if (a.length) {
        const o = qe(t, r.id, []); // o = without, qe = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: a, query: o, count: Ne(e, o) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, a) => a.count - r.count);
  }

  // src/views/heading.tsx
  function h1(e, t, n, r) { // h1 = heading, e = level, t = name, n = id, r = children
    return Qt(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Wr = 4; // Wr = MOST
  function T0({ context: e, state: t, actions: n }) { // T0 = empty, e = context, t = state, n = actions
    const { msg: r, labels: a, index: o, list: s, level: l } = e; // r = msg, a = labels, o = index, s = list, l = level, e = context
    const i = S0(o, t.query).slice(0, Wr); // i = ways, S0 = wayOut, o = index, t = state, Wr = MOST
    const u = (d) => d.kind === "text" ? r("empty-text", t.query.text, d.count) : r( // u = words, d = way, r = msg, t = state
      "empty-without",
      a.facet(d.facet.id).text,
      d.terms.map((m) => a.term(d.facet.id, m.id).text).join(", "),
      d.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      h1(l, "program-explorer__group", void 0, r("empty-title")),
      i.length > 0 && /* @__PURE__ */ p("p", { children: r("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        i.map((d) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => n.apply(d.query), children: u(d) }) }, d.kind === "text" ? "text" : d.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("empty-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/filters.tsx
  function Br({ context: e, actions: t }, n, r) { // Br = termBox, e = context, t = actions, n = facet, r = count
    const { msg: a, labels: o, language: s, idPrefix: l } = e; // a = msg, o = labels, s = language, l = idPrefix, e = context
    const { term: i, chosen: u, after: d, own: m } = r; // i = term, u = chosen, d = after, m = own, r = count
    const h = `${l}-${n}-${i.id}`; // h = id, l = idPrefix, n = facet, i = term
    const c = a(u ? "count-without" : "count-after", d); // c = description, a = msg, u = chosen, d = after
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${m === 0 && !u ? " program-explorer__term--idle" : ""}`, // m = own, u = chosen
        style: { "--program-explorer-depth": i.depth },
        children: [
          /* @__PURE__ */ p("div", { class: "cdx-checkbox", children: /* @__PURE__ */ p("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ p(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: h,
                "aria-describedby": `${h}-count`,
                checked: u,
                onChange: () => t.toggle(n, i.id)
              }
            ),
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: h, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: I(o.term(n, i.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: a("number", d) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${h}-count`, children: c })
        ]
      },
      i.id
    );
  }
  function jr(e, { facet: t, terms: n }) { // jr = facetGroup, e = view, t = facet, n = terms
    const { context: r, state: a, actions: o } = e; // r = context, a = state, o = actions, e = view
    const { labels: s, language: l, idPrefix: i } = r; // s = labels, l = language, i = idPrefix, r = context
    const u = a.folded.has(t.id); // u = folded, a = state, t = facet
    const d = `${i}-${t.id}`; // d = bodyId, i = idPrefix, t = facet
    const m = I(s.facet(t.id), l); // m = label, I = say, s = labels, t = facet, l = language
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${d}-label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !u,
          "aria-controls": d,
          onClick: () => o.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${d}-label`, children: m }),
            /* @__PURE__ */ p(R, { icon: u ? G1 : K1 })
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: d, hidden: u, children: n.map((h) => Br(e, t.id, h)) })
    ] }, t.id);
  }
  function ee(e) { // ee = filters, e = view
    return e.state.exploration.facets.map((t) => jr(e, t));
  }

  // src/views/filter-dialog.tsx
  var Zr = "button:not([disabled]), input:not([disabled]), select, a[href]"; // Zr = FOCUSABLE
  var C0 = "program-explorer-locked"; // C0 = LOCK_CLASS
  var te = class extends D { // te = FilterDialog, D = x
    constructor() {
      super(...arguments);
      this.box = J1();
      this.before = null;
      this.onKeyDown = (n) => { // n = event
        if (n.key === "Escape") {
          n.stopPropagation();
          this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current) {
          return;
        }
        const r = Array.from(this.box.current.querySelectorAll(Zr)).filter((l) => l.getClientRects().length > 0); // r = stops, Zr = FOCUSABLE, l = element
        const a = r[0]; // a = first, r = stops
        const o = r[r.length - 1]; // o = last, r = stops
        const s = document.activeElement; // s = here
        if (n.shiftKey && (s === a || s === this.box.current)) {
          n.preventDefault();
          o == null ? void 0 : o.focus();
        } else if (!n.shiftKey && s === o) {
          n.preventDefault();
          a == null ? void 0 : a.focus();
        }
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement;
      document.documentElement.classList.add(C0);
      (n = this.box.current) == null ? void 0 : n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(C0);
      if (this.before instanceof HTMLElement) {
        this.before.focus();
      }
    }
    render({ view: n }) {
      const { context: r, state: a, actions: o } = n; // r = context, a = state, o = actions, n = view
      const { msg: s, idPrefix: l } = r; // s = msg, l = idPrefix, r = context
      return /* @__PURE__ */ p("div", { class: "program-explorer__backdrop", onClick: (i) => i.target === i.currentTarget && o.closeFilters(), children: /* @__PURE__ */ p(
        "div",
        {
          class: "program-explorer__dialog",
          role: "dialog",
          "aria-modal": "true",
          "aria-labelledby": `${l}-dialog-title`,
          tabIndex: -1,
          ref: this.box,
          onKeyDown: this.onKeyDown,
          children: [
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ p("span", { class: "program-explorer__dialog-title", id: `${l}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  disabled: a.query.chosen.size === 0 && a.query.text === "",
                  onClick: o.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: o.closeFilters,
                  children: /* @__PURE__ */ p(R, { icon: L1 })
                }
              )
            ] }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: ee(n) }),
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

  // src/views/details.tsx
  var Jr = ["status", "period"]; // Jr = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    const n = t === null || Array.isArray(t) && t.length === 0; // n = isEmpty, t = content
    return n ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { class: "program-explorer__items", children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function Qr(e) { // Qr = shortAddress, e = url
    const { hostname: t, pathname: n } = new URL(e); // t = hostname, n = pathname, e = url
    const r = n.replace(/^\/wiki\/|\/$/g, "").replace(/^.*\/(?=.{12})/, "").replace(/_/g, " "); // r = page, n = pathname
    const a = t.replace(/^www\./, ""); // a = site, t = hostname
    try {
      return `${a}: ${decodeURIComponent(r)}`;
    } catch (o) {
      return a;
    }
  }
  function P0(e, t, n, r) { // P0 = details, e = context, t = actions, n = program, r = id
    const { msg: a, labels: o, format: s, language: l, list: i, relatives: u } = e; // a = msg, o = labels, s = format, l = language, i = list, u = relatives, e = context
    const d = (y) => y === null ? null : I(o.pick(y), l); // d = text, y = given, I = say, o = labels, l = language
    const m = (y) => y.map((x) => /* @__PURE__ */ p("bdi", { children: x })); // m = names, y = given, x = name, p = a
    const h = (y, x) => /* @__PURE__ */ p("a", { href: e.urlOf(y), rel: "noopener", children: x }); // h = link, y = target, x = children, p = a, e = context
    const c = (y) => y.map((x) => { // c = related, y = ids, x = other
      var z; // z = _a
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(x),
          onClick: (L) => { // L = event
            if (!L.ctrlKey && !L.metaKey && !L.shiftKey && !L.altKey) {
              L.preventDefault();
              t.goTo(x);
            }
          },
          children: d(((z = u.program(x)) == null ? void 0 : z.title) || x)
        }
      );
    });
    const { minutes: f, owner: g, partOf: v, reviewed: _ } = n; // f = minutes, g = owner, v = partOf, _ = reviewed, n = program
    const b = v === null ? void 0 : i.series.get(v); // b = series, v = partOf, i = list
    const w = v === null ? [] : u.parts(v).filter((y) => y !== n.id); // w = siblings, v = partOf, u = relatives, y = other, n = program
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      i.facets.filter((y) => !Jr.includes(y)).map((y) => A(
        I(o.facet(y), l),
        (n.terms.get(y) || []).map((x) => I(o.term(y, x), l))
      )),
      A(a("detail-session"), f && (f[0] === f[1] ? a("detail-minutes", f[0]) : a("detail-minutes-range", f[0], f[1]))),
      A(a("detail-duration"), d(n.duration)),
      A(a("detail-scale"), d(n.scale)),
      A(a("detail-team"), m(n.team)),
      A(a("detail-partners"), m(n.partners)),
      A(a("detail-materials"), n.materials.map(({ target: y, label: x }) => h(y, d(x)))),
      A(a("detail-part-of"), b ? b.target ? h(b.target, d(b.title)) : d(b.title) : c(v === null ? [] : [v])),
      A(a("detail-siblings"), c(w)),
      A(a("detail-parts"), c(u.parts(n.id))),
      A(a("detail-follows"), c(u.before(n.id))),
      A(a("detail-followed-by"), c(n.followedBy)),
      A(a("detail-owner"), g),
      A(a("detail-reviewed"), _ && s.date(_)),
      A(a("detail-sources"), n.sources.map((y) => h({ url: y }, /* @__PURE__ */ p("bdi", { title: y, children: Qr(y) })))),
      A(a("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: a("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Xr = ["kind", "format"]; // Xr = META_FACETS
  var We = "capacity"; // We = TAG_FACET
  function E0(e, t, n) { // E0 = marked, e = picked, t = words, n = around
    return I(e, n, t.length ? X1(e.text, t).map(({ text: r, hit: a }) => a ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function Kr({ context: e, program: t }) { // Kr = meta, e = context, t = program
    const { labels: n, format: r, language: a } = e; // n = labels, r = format, a = language, e = context
    const o = r.span(t.start, t.end, t.status); // o = span, r = format, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      o !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: o }),
      Xr.map((s) => { // Xr = META_FACETS, s = facet
        var l; // l = _a
        return (l = t.terms.get(s)) == null ? void 0 : l.map((i) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: I(n.term(s, i), a) }, i));
      })
    ] });
  }
  var ne = class extends D { // ne = Card, D = x
    shouldComponentUpdate(t) {
      const n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      const { context: n, actions: r, program: a, open: o, words: s, level: l } = t; // n = context, r = actions, a = program, o = open, s = words, l = level, t = props
      const { msg: i, labels: u, language: d, idPrefix: m } = n; // i = msg, u = labels, d = language, m = idPrefix, n = context
      const h = u.pick(a.title); // h = title, u = labels, a = program
      const c = `${m}-program-${a.id}`; // c = titleId, m = idPrefix, a = program
      const f = a.summary && u.pick(a.summary); // f = summary, a = program, u = labels
      const g = a.terms.get(We) || []; // g = tags, a = program, We = TAG_FACET
      const v = E0(h, s, d); // v = name, E0 = marked, h = title, s = words, d = language
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": c, children: [
        h1(l, "program-explorer__title", c, a.target ? /* @__PURE__ */ p("a", { href: n.urlOf(a.target), rel: "noopener", children: v }) : v),
        Kr(t),
        f && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          E0(f, s, d),
          f.language !== u.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", n.format.language(f.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": u.facet(We).text, children: g.map((_) => /* @__PURE__ */ p("li", { children: I(u.term(We, _), d) }, _)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", h.text),
              "aria-expanded": o,
              "aria-controls": o ? `${c}-details` : void 0,
              onClick: () => r.toggleDetails(a.id),
              children: [
                i("details"),
                /* @__PURE__ */ p(R, { icon: o ? K1 : G1 })
              ]
            }
          )
        ] }),
        o && P0(n, r, a, `${c}-details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Gr({ context: e, state: t }, n) { // Gr = withHeadings, e = context, t = state, n = programs
    const { msg: r, current: a, past: o } = e; // r = msg, a = current, o = past, e = context
    const s = w1(t.query) === "status"; // s = grouped, w1 = effectiveSort, t = state
    const l = (i, u) => ({ text: (i == null ? void 0 : i.text) || u, anchor: (i == null ? void 0 : i.anchor) || void 0 }); // l = headingOf, i = own, u = text
    return n.map((i, u) => { // n = programs, i = program, u = at
      const d = n[u - 1]; // d = before, n = programs, u = at
      const m = Y(i.status); // m = isNow, Y = isCurrent, i = program
      if (!s || d && Y(d.status) === m) {
        return { program: i, group: null };
      }
      return { program: i, group: m ? l(a, r("group-current")) : l(o, r("group-past")) };
    });
  }
  function R0(e) { // R0 = list, e = view
    var m; // m = _a
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: a, index: o, level: s } = t; // a = msg, o = index, s = level, t = context
    const l = n.order.slice(0, n.limit).map((h) => o.programs[h]); // l = shown, n = state, h = at, o = index
    const i = n.order.length - l.length; // i = rest, n = state, l = shown
    const u = Gr(e, l); // u = entries, Gr = withHeadings, e = view, l = shown
    const d = ((m = u[0]) == null ? void 0 : m.group) ? s + 1 : s; // d = titleLevel, m = _a, u = entries, s = level
    return /* @__PURE__ */ p(X, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": a("programs"), children: u.map(({ program: h, group: c }) => /* @__PURE__ */ p("li", { children: [
        c && h1(s, "program-explorer__group", c.anchor, c.text),
        /* @__PURE__ */ p(
          ne,
          {
            context: t,
            actions: r,
            program: h,
            open: n.query.program === h.id,
            words: n.exploration.found.needles,
            level: d
          }
        )
      ] }, h.id)) }),
      i > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: a("more", i) })
    ] });
  }

  // src/views/search-box.tsx
  function F0({ context: e, state: t, actions: n }) { // F0 = searchBox, e = context, t = state, n = actions
    const { msg: r } = e; // r = msg, e = context
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
  function Yr({ context: e, state: t, actions: n }) { // Yr = sortBy, e = context, t = state, n = actions
    const { msg: r, idPrefix: a } = e; // r = msg, a = idPrefix, e = context
    const o = w1(t.query); // o = sort, w1 = effectiveSort, t = state
    const s = E1.filter((l) => l !== "relevance" || t.query.text !== ""); // s = sorts, E1 = SORTS, l = each, t = state
    return /* @__PURE__ */ p("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ p("label", { for: `${a}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ p(
        "select",
        {
          class: "cdx-select",
          id: `${a}-sort`,
          value: o,
          onChange: (l) => n.sort(l.currentTarget.value),
          children: s.map((l) => /* @__PURE__ */ p("option", { value: l, selected: l === o, children: r(`sort-${l}`) }, l))
        }
      )
    ] });
  }
  function O0(e) { // O0 = toolbar, e = view
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: a, list: o } = t; // a = msg, o = list, t = context
    let s = 0; // s = chosen
    n.query.chosen.forEach((l) => { // n = state, l = terms
      s += l.length;
    });
    return /* @__PURE__ */ p("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__open-filters cdx-button",
          "aria-haspopup": "dialog",
          "aria-expanded": n.filtersOpen,
          onClick: r.openFilters,
          children: [
            /* @__PURE__ */ p(R, { icon: I0 }),
            s ? a("filters-active", s) : a("filters")
          ]
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: a("count", n.toldCount, o.programs.length) }),
      Yr(e)
    ] });
  }

  // src/views/explorer.tsx
  function $0(e) { // $0 = explorer, e = view
    const { context: { msg: t }, state: n } = e; // t = msg, n = state, e = view
    const { found: r, count: a } = n.exploration; // r = found, a = count, n = state
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: ee(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        F0(e),
        O0(e),
        /* @__PURE__ */ p(Y1, { view: e }),
        r.corrected && a > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        a > 0 ? R0(e) : T0(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(te, { view: e })
    ] });
  }

  // src/views/mount.tsx
  var N0 = 60; // N0 = FIRST_CARDS
  var ea = 640; // ea = PANEL_NEEDS
  var ta = 300; // ta = TYPING_PAUSE
  var na = 500; // na = PREPARE_AFTER
  function q0(e, t, n, r) { // q0 = mountExplorer, e = root, t = context, n = address, r = onCrash
    const a = e.ownerDocument.defaultView || window; // a = view, e = root
    let o; // o = typing
    let s = u(d()); // s = state, u = stateOf, d = queryFromAddress
    function l(x) { // l = derive, x = asked
      const z = _0(t.index, x); // z = exploration, _0 = explore, t = context, x = asked
      const L = k0(t.index, z.matches, x, z.found.scores); // L = places, k0 = order, t = context, z = exploration, x = asked
      const k = L.findIndex((I1) => { // k = open, L = places, I1 = at
        var S; // S = _a
        return ((S = t.index.programs[I1]) == null ? void 0 : S.id) === x.program;
      });
      return {
        query: k === -1 && x.program !== null ? Object.assign({}, x, { program: null }) : x,
        exploration: z,
        order: L,
        limit: Math.max(N0, k + 1)
      };
    }
    function i(x) { // i = told, x = query
      const z = l(x); // z = derived, l = derive, x = query
      return Object.assign(z, { toldCount: z.exploration.count });
    }
    function u(x) { // u = stateOf, x = query
      return Object.assign({ narrow: m(), filtersOpen: false, folded: /* @__PURE__ */ new Set() }, i(x));
    }
    function d() { // d = queryFromAddress
      return n && mt(n.read(), t.index) || le;
    }
    function m() { // m = isNarrow
      return (e.clientWidth || a.innerWidth) < ea;
    }
    function h(x) { // h = draw, x = change
      var L; // L = _a
      s = Object.assign({}, s, x);
      const z = e.contains(e.ownerDocument.activeElement); // z = hadFocus, e = root
      try {
        Te($0({ context: t, state: s, actions: w }), e);
      } catch (k) {
        b();
        r(k);
        return;
      }
      if (z && !e.contains(e.ownerDocument.activeElement)) {
        (L = e.querySelector('[role="status"]')) == null ? void 0 : L.focus();
      }
    }
    function c(x) { // c = write, x = change
      n == null ? void 0 : n.write(ht(s.query, t.list.facets), x);
    }
    function f() { // f = settle
      if (o !== void 0) {
        a.clearTimeout(o);
        o = void 0;
        c("replace");
        h({ toldCount: s.exploration.count });
      }
    }
    function g(x) { // g = choose, x = query
      f();
      h(i(x));
      c("push");
    }
    function v(x) { // v = showProgram, x = id
      const z = e.ownerDocument.getElementById(`${t.idPrefix}-program-${x}`); // z = title, e = root, t = context, x = id
      const L = (z == null ? void 0 : z.closest("article")) || null; // L = card, z = title
      L == null ? void 0 : L.scrollIntoView();
      return L;
    }
    function _() { // _ = onResize
      if (m() !== s.narrow) {
        h({ narrow: !s.narrow, filtersOpen: false });
      }
    }
    function b() { // b = stop
      a.clearTimeout(o);
      y == null ? void 0 : y.disconnect();
      a.removeEventListener("resize", _);
      Te(null, e);
    }
    const w = { // w = actions
      search: (x) => { // x = text
        h(l(p1(s.query, x)));
        a.clearTimeout(o);
        o = a.setTimeout(f, ta);
      },
      toggle: (x, z) => g(M0(s.query, x, z)),
      apply: g,
      sort: (x) => g(Object.assign({}, s.query, { sort: x })),
      toggleDetails: (x) => g(Object.assign({}, s.query, { program: s.query.program === x ? null : x })),
      goTo: (x) => { // x = id
        var L, k; // L = _a, k = _b
        const z = Object.assign({}, s.query, { program: x }); // z = asked, s = state, x = id
        g(l(z).query.program === x ? z : Object.assign({}, le, { sort: z.sort, program: x }));
        (k = (L = v(x)) == null ? void 0 : L.querySelector("a, button")) == null ? void 0 : k.focus({ preventScroll: true });
      },
      clear: () => g(z0(s.query)),
      showMore: () => h({ limit: s.limit + N0 }),
      openFilters: () => h({ filtersOpen: true }),
      closeFilters: () => h({ filtersOpen: false }),
      fold: (x) => { // x = facet
        const z = new Set(s.folded); // z = folded, s = state
        if (!z.delete(x)) {
          z.add(x);
        }
        h({ folded: z });
      }
    };
    const y = "ResizeObserver" in a ? new ResizeObserver(_) : null; // y = observer, a = view, _ = onResize
    y == null ? void 0 : y.observe(e);
    a.addEventListener("resize", _);
    n == null ? void 0 : n.onMove(() => { // n = address
      a.clearTimeout(o);
      o = void 0;
      h(i(d()));
    });
    h({});
    a.setTimeout(() => y0(t.index), na);
    if (n && n.read() !== "") {
      c("replace");
      if (s.query.program !== null) {
        v(s.query.program);
      } else if (a.pageYOffset === 0) {
        e.scrollIntoView();
      }
    }
  }

  // src/host/headings.ts
  var Be = "h1, h2, h3, h4, h5, h6"; // Be = HEADINGS
  function D0(e) { // D0 = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function je(e) { // je = headingText, e = heading
    const t = e.cloneNode(true); // t = copy, e = heading
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function ra(e) { // ra = anchorsOf, e = heading
    var r; // r = _a
    const t = [e.id, ((r = e.querySelector(".mw-headline")) == null ? void 0 : r.id) || ""]; // t = anchors, e = heading, r = _a
    let n = D0(e).previousElementSibling; // n = before, D0 = blockOf, e = heading
    while (n && n.textContent.trim() === "") {
      t.push(n.id);
      n.querySelectorAll("[id]").forEach((a) => t.push(a.id));
      n = n.previousElementSibling;
    }
    return t.filter((a) => a !== "");
  }
  function A1(e, t) { // A1 = findHeading, e = container, t = name
    const n = Array.from(e.querySelectorAll(Be)); // n = headings, e = container, Be = HEADINGS
    return n.find((r) => t.texts.includes(je(r))) || n.find((r) => ra(r).includes(t.anchor)) || null;
  }
  function Ze(e) { // Ze = sectionOf, e = heading
    const t = D0(e); // t = block, D0 = blockOf, e = heading
    const n = t.nextElementSibling; // n = next, t = block
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(Be) ? n : null; // r = wrapped, n = next, Be = HEADINGS
    const a = r ? r.firstElementChild : n; // a = first, r = wrapped, n = next
    const o = []; // o = content
    for (let s = a; s instanceof HTMLElement; s = s.nextElementSibling) { // s = element, a = first
      if (s.matches(Be) || s.matches(".mw-heading, section")) {
        break;
      }
      o.push(s);
    }
    return {
      heading: e,
      block: t,
      insertion: r ? { parent: r, before: r.firstChild } : { parent: t.parentNode, before: t.nextSibling },
      content: o,
      lists: o.filter((s) => s.matches("ul"))
    };
  }

  // src/host/find.ts
  var k1 = "program-explorer"; // k1 = HOST_CLASS
  function Je(e) { // Je = staticHeading, e = heading
    if (!e) {
      return null;
    }
    const t = e.querySelector(".mw-headline") || e; // t = carrier, e = heading
    return { text: je(e), anchor: t.id, carrier: t };
  }
  function U0(e) { // U0 = levelOf, e = heading
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function aa(e, t) { // aa = printedHosts, e = content, t = place
    const n = Array.from(e.querySelectorAll(`.${k1}[data-source]`)); // n = roots, e = content, k1 = HOST_CLASS
    return n.map((r) => { // n = roots, r = root
      const a = A1(r, t.current); // a = current, A1 = findHeading, r = root, t = place
      const o = A1(r, t.past); // o = past, A1 = findHeading, r = root, t = place
      const s = Number(r.dataset["revision"]); // s = revision, r = root
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((l) => l instanceof HTMLElement),
        current: Je(a),
        past: Je(o),
        level: a ? U0(a) : 3
      };
    });
  }
  function oa(e, t) { // oa = insertedHost, e = content, t = place
    const n = A1(e, t.current); // n = currentHeading, A1 = findHeading, e = content, t = place
    if (!n) {
      return null;
    }
    const r = Ze(n); // r = current, Ze = sectionOf, n = currentHeading
    const a = A1(e, t.past); // a = pastHeading, A1 = findHeading, e = content, t = place
    const o = a && Ze(a); // o = past, a = pastHeading, Ze = sectionOf
    const s = o !== null && o.content.length === o.lists.length; // s = pastIsBare, o = past
    const l = document.createElement("div"); // l = root
    l.className = k1;
    l.dataset["source"] = t.source;
    r.insertion.parent.insertBefore(l, r.insertion.before);
    return {
      root: l,
      source: t.source,
      revision: null,
      statics: [...r.lists, ...o ? o.lists : [], ...o && s ? [o.block] : []],
      current: null,
      past: s ? Je(a) : null,
      level: U0(n) + 1
    };
  }
  function W0(e, t, n) { // W0 = findHosts, e = content, t = title, n = place
    const r = aa(e, n); // r = printed, aa = printedHosts, e = content, n = place
    if (r.length || e.querySelector(`.${k1}`) || !et(n, t)) {
      return r;
    }
    const a = oa(e, n); // a = inserted, oa = insertedHost, e = content, n = place
    return a ? [a] : [];
  }

  // src/host/notice.ts
  var Qe = "program-explorer__notice"; // Qe = CLASS
  function K(e, t, ...n) { // K = element, e = tag, t = className, n = content
    const r = document.createElement(e); // r = made, e = tag
    r.className = t;
    r.append(...n);
    return r;
  }
  function B0(e, t, n) { // B0 = button, e = text, t = className, n = act
    const r = K("button", `cdx-button ${t}`, e); // r = made, K = element, t = className, e = text
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function sa({ hints: e, url: t, label: n }) { // sa = fixOffer, e = hints, t = url, n = label
    const r = K("a", "", n); // r = link, K = element, n = label
    r.href = t;
    return [K("ul", "", ...e.map((a) => K("li", "", a))), r];
  }
  function Xe(e) { // Xe = removeNotice, e = root
    e.querySelectorAll(`.${Qe}`).forEach((t) => t.remove());
  }
  function Ke(e, t, { kind: n, text: r, fix: a, retry: o }) { // Ke = showNotice, e = root, t = msg, n = kind, r = text, a = fix, o = retry
    Xe(e);
    const s = K( // s = box, K = element
      "div",
      `${Qe} ${Qe}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      K("span", "cdx-message__icon"),
      K(
        "div",
        "cdx-message__content",
        K("p", "", r),
        ...a ? sa(a) : [],
        ...o ? [B0(t("retry"), "", o)] : [],
        B0(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var la = "program-explorer-hidden"; // la = HIDDEN_CLASS
  function j0(e) { // j0 = claim, e = host
    if (e.root.dataset["state"]) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function re(e, t) { // re = setState, e = host, t = state
    const n = t === "ready"; // n = explorerStands, t = state
    for (const r of e.statics) { // r = element, e = host
      r.classList.toggle(la, n);
    }
    for (const r of [e.current, e.past]) { // r = heading, e = host
      if (r) {
        r.carrier.id = n ? "" : r.anchor;
      }
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var ia = "program-explorer__app"; // ia = APP_CLASS
  var ca = "json"; // ca = DATA_MODEL
  var da = ["busy", "timeout", "network", "server"]; // da = PASSING
  var ua = 0; // ua = started
  function pa(e) { // pa = failureOf, e = error
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Z0(s, l, i, u) { // Z0 = offerFix, s = _0, l = _1, i = _2, u = _3
    return T(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, a, o) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: d } = yield n(); // d = fixFor, n = loadMaintainer
          Ke(r.root, t, Object.assign({}, a, { fix: d(e, t, r.source, o, Q0(e)) }));
        }
      } catch (d) {
        e.log("What to do about the data page cannot be told.", d);
      }
    });
  }
  function Ge(e, t, n, r) { // Ge = fail, e = surroundings, t = host, n = failure, r = page
    return T(this, null, function* () {
      const { msg: a } = e; // a = msg, e = surroundings
      re(t, "failed");
      const o = da.includes(n) ? () => { // o = retry, da = PASSING, n = failure
        Xe(t.root);
        re(t, "loading");
        void X0(e, t);
      } : null;
      const s = { kind: "failure", text: `${a("failed")} ${a(`failed-${n}`)}`, fix: null, retry: o }; // s = notice, a = msg, n = failure, o = retry
      Ke(t.root, a, s);
      if (n === "missing" || n === "json") {
        yield Z0(e, t, s, r);
      }
    });
  }
  function ha(e, t, n, r) { // ha = tellProblems, e = surroundings, t = host, n = page, r = problems
    return T(this, null, function* () {
      const { wiki: a, msg: o } = e; // a = wiki, o = msg, e = surroundings
      const s = r.length + Number(n.contentModel !== ca); // s = count, r = problems, n = page, ca = DATA_MODEL
      if (s > 0) {
        a.log(`The data page "${n.title}" has ${s} problems.`, ...r);
        if (a.isNamed) {
          yield Z0(e, t, { kind: "warning", text: o("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function ma({ languages: e, pageLanguage: t }, n) { // ma = readerLanguages, e = languages, t = pageLanguage, n = host
    var a; // a = _a
    const r = (a = n.root.closest("[lang]")) == null ? void 0 : a.lang; // r = around, a = _a, n = host
    return r && e[0] === t ? [r, ...e] : e;
  }
  function fa(e, t, n, r) { // fa = mount, e = surroundings, t = host, n = list, r = ownsAddress
    const { wiki: a, msg: o } = e; // a = wiki, o = msg, e = surroundings
    const s = g1; // s = language, g1 = MESSAGES_LANGUAGE
    const l = gt(s, o); // l = format, gt = createFormat, s = language, o = msg
    const i = ma(a, t); // i = chain, ma = readerLanguages, a = wiki, t = host
    const u = Ut(n, o, l, i, a.pageLanguage, s); // u = labels, Ut = createLabels, n = list, o = msg, l = format, i = chain, a = wiki, s = language
    const d = ct( // d = index, ct = buildIndex
      n,
      { chain: i, page: a.pageLanguage },
      J0(),
      (c, f) => u.term(c, f).text
    );
    const m = document.createElement("div"); // m = app
    m.className = ia;
    m.lang = s;
    m.dir = "ltr";
    t.root.append(m);
    re(t, "ready");
    const h = (c) => { // h = giveUp, c = error
      m.remove();
      a.log("The explorer could not be drawn.", c);
      void Ge(e, t, "unexpected", null);
    };
    q0(m, {
      list: n,
      index: d,
      relatives: ft(n.programs),
      labels: u,
      msg: o,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++ua}`,
      urlOf: (c) => "url" in c ? c.url : a.urlOf(c.page),
      urlOfProgram: (c) => `#programs?program=${c}`
    }, r ? Dt(window, ut) : null, h);
    if (m.isConnected) {
      a.announceReady(t.root);
    }
  }
  function J0() { // J0 = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Q0(e) { // Q0 = options, e = wiki
    return { today: J0(), language: e.pageLanguage };
  }
  function X0(e, t) { // X0 = run, e = surroundings, t = host
    return T(this, null, function* () {
      const { wiki: n } = e; // n = wiki, e = surroundings
      try {
        const r = yield n.readPage(t.source, t.revision); // r = page, n = wiki, t = host
        const a = Nt(r.text, Q0(n)); // a = result, Nt = parseForReaders, r = page, Q0 = options, n = wiki
        if (!a.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...a.problems);
          yield Ge(e, t, "json", r);
          return;
        }
        const o = document.querySelector(`.${k1}[data-state]`); // o = first, k1 = HOST_CLASS
        fa(e, t, a.list, o === t.root);
        yield ha(e, t, r, a.problems);
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield Ge(e, t, pa(r), null);
      }
    });
  }
  function K0(e, t, n) { // K0 = start, e = wiki, t = place, n = loadMaintainer
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: yt(e.languages[0] || g1), loadMaintainer: n }; // r = surroundings, e = wiki, yt = createMessages, g1 = MESSAGES_LANGUAGE, n = loadMaintainer
    e.onContent(() => { // e = wiki
      const a = document.getElementById("mw-content-text") || document.body; // a = content
      for (const o of W0(a, e.pageTitle, t)) { // o = host, W0 = findHosts, a = content, e = wiki, t = place
        if (j0(o)) {
          void X0(r, o);
        }
      }
    });
  }

  // src/wiki/wiki.ts
  var U = class extends Error { // U = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var G0 = 1e4; // G0 = TIMEOUT_MS
  var ga = 2592e3; // ga = MONTH_S
  var va = 300; // va = FIVE_MINUTES_S
  function Y0(e, t) { // Y0 = fetchInTime, e = url, t = credentials
    return T(this, null, function* () {
      const n = new AbortController(); // n = controller
      const r = setTimeout(() => n.abort(), G0); // r = timer, n = controller, G0 = TIMEOUT_MS
      try {
        const a = yield fetch(e, { credentials: t, signal: n.signal }); // a = response, e = url, t = credentials, n = controller
        return { status: a.status, body: yield a.text() };
      } catch (a) {
        if (n.signal.aborted) {
          throw new U("timeout", `${G0} ms, ${e}`);
        }
        throw new U("network", `${String(a)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function en(e) { // en = readAnswer, e = url
    return T(this, null, function* () {
      let t = yield Y0(e, "omit"); // t = response, Y0 = fetchInTime, e = url
      if (t.status === 429) {
        t = yield Y0(e, "same-origin");
      }
      if (t.status === 429) {
        throw new U("busy", e);
      }
      if (t.status !== 200) {
        throw new U("server", `${t.status}, ${e}`);
      }
      let n; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
        throw new U("server", `no JSON, ${e}`);
      }
      if (n.error) {
        throw new U("server", `${n.error.code}: ${n.error.info}, ${e}`);
      }
      return n;
    });
  }
  function tn(e, t) { // tn = storedPage, e = answer, t = title
    var o, s, l, i; // o = _a, s = _b, l = _c, i = _d
    const n = (s = (o = e.query) == null ? void 0 : o.pages) == null ? void 0 : s[0]; // n = page, s = _b, o = _a, e = answer
    const r = (l = n == null ? void 0 : n.revisions) == null ? void 0 : l[0]; // r = revision, l = _c, n = page
    const a = (i = r == null ? void 0 : r.slots) == null ? void 0 : i.main; // a = main, i = _d, r = revision
    if (!n || n.title !== t || !r || (a == null ? void 0 : a.content) === void 0) {
      return null;
    }
    return {
      title: t,
      text: a.content,
      contentModel: a.contentmodel || "",
      revision: r.revid
    };
  }
  function nn(e, t) { // nn = readUrl, e = title, t = revision
    const n = t === null ? va : ga; // n = age, t = revision, va = FIVE_MINUTES_S, ga = MONTH_S
    const r = new URLSearchParams({ // r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: "ids|content|contentmodel",
      rvslots: "main",
      // The interface language must not split the cache.
      uselang: "content",
      maxage: String(n),
      smaxage: String(n)
    });
    if (t === null) {
      r.set("titles", e);
    } else {
      r.set("revids", String(t));
    }
    return `${mw.util.wikiScript("api")}?${r.toString()}`;
  }
  function ya(e, t) { // ya = readPage, e = title, t = revision
    return T(this, null, function* () {
      var a; // a = _a
      const n = ((a = mw.Title.newFromText(e)) == null ? void 0 : a.getPrefixedText()) || e; // n = normalised, a = _a, e = title
      if (t !== null) {
        const o = tn(yield en(nn(n, t)), n); // o = pinned, tn = storedPage, en = readAnswer, nn = readUrl, n = normalised, t = revision
        if (o) {
          return o;
        }
      }
      const r = tn(yield en(nn(n, null)), n); // r = page, tn = storedPage, en = readAnswer, nn = readUrl, n = normalised
      if (!r) {
        throw new U("missing", n);
      }
      return r;
    });
  }
  function xa(e) { // xa = mayEdit, e = title
    return T(this, null, function* () {
      var t, n, r, a; // t = _a, n = _b, r = _c, a = _d
      try {
        const o = yield new mw.Api().get({ // o = answer
          action: "query",
          formatversion: "2",
          prop: "info",
          intestactions: ["edit"],
          titles: e
        });
        return ((a = (r = (n = (t = o.query) == null ? void 0 : t.pages) == null ? void 0 : n[0]) == null ? void 0 : r.actions) == null ? void 0 : a["edit"]) === true;
      } catch (o) {
        return false;
      }
    });
  }
  function ba() { // ba = languages
    const e = mw.config.get("wgUserLanguage"); // e = user
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function rn(e) { // rn = loadGadget, e = name
    return T(this, null, function* () {
      const t = `ext.gadget.${e}`; // t = module, e = name
      const n = yield mw.loader.using(t); // n = require, t = module
      return n(t);
    });
  }
  function an() { // an = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: ba(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: ya,
      mayEdit: xa,
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
  K0(an(), Ye, () => rn("programExplorer-maintainer"));
})();
// </nowiki>
