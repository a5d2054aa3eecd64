// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 1a3ac34828a60800.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var it = Object.defineProperty;
  var st = Object.getOwnPropertySymbols;
  var wn = Object.prototype.hasOwnProperty;
  var Ln = Object.prototype.propertyIsEnumerable;
  var lt = (e, t, n) => t in e ? it(e, t, { enumerable: true, configurable: true, writable: true, value: n }) : e[t] = n;
  var T1 = (e, t) => {
    for (var n in t || (t = {}))
      if (wn.call(t, n))
        lt(e, n, t[n]);
    if (st)
      for (var n of st(t)) {
        if (Ln.call(t, n))
          lt(e, n, t[n]);
      }
    return e;
  };
  var kn = (e, t) => {
    for (var n in t)
      it(e, n, { get: t[n], enumerable: true });
  };
  var R = (e, t, n) => {
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
  var ct = { // ct = META
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
  var An = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // An = TRANSLATION
  function dt(e, t) { // dt = isPlacePage, e = place, t = title
    return e.pages.includes(t) || e.pages.includes(t.replace(An, ""));
  }

  // src/programs/dates.ts
  var ie = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // ie = DATE_SHAPE
  function ut(e, t) { // ut = daysInMonth, e = year, t = month
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function C1(e) { // C1 = parseDate, e = text
    if (!ie.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~"; // t = approximate, e = text
    const n = e.replace("~", "").split("-").map(Number); // n = parts, e = text
    const [r = 0, a = null, o = null] = n; // r = year, a = month, o = day, n = parts
    if (r < 1 || a !== null && (a < 1 || a > 12)) {
      return null;
    }
    if (a !== null && o !== null && (o < 1 || o > ut(r, a))) {
      return null;
    }
    return { year: r, month: a, day: o, approximate: t };
  }
  function le(e, t) { // le = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function pt(e, t, n) { // pt = isoDay, e = year, t = month, n = day
    return `${le(e, 4)}-${le(t, 2)}-${le(n, 2)}`;
  }
  function F(e) { // F = firstDay, e = date
    return pt(e.year, e.month || 1, e.day || 1);
  }
  function T(e) { // T = lastDay, e = date
    const t = e.month || 12; // t = month, e = date
    return pt(e.year, t, e.day || ut(e.year, t));
  }

  // src/programs/status.ts
  var O = ["open", "upcoming", "ongoing", "paused", "past"]; // O = STATUSES
  function P1(e) { // P1 = isStatus, e = value
    return O.indexOf(e) !== -1;
  }
  function ht(e, t) { // ht = isVagueOn, e = date, t = day
    return e.approximate && F(e) <= t && t <= T(e);
  }
  function mt(e, t, n) { // mt = deriveStatus, e = start, t = end, n = today
    if (t && T(t) < n) {
      return "past";
    }
    if (e && F(e) > n) {
      return "upcoming";
    }
    if (e && t && !ht(e, n) && !ht(t, n)) {
      return "ongoing";
    }
    return null;
  }
  function ft(e, t, n, r) { // ft = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return Boolean(n && F(n) > r || t && F(t) > r);
      case "upcoming":
        return Boolean(t && T(t) < r || n && T(n) < r);
      case "ongoing":
        return Boolean(t && F(t) > r || n && T(n) < r);
      default:
        return Boolean(n && T(n) < r);
    }
  }
  function t1(e) { // t1 = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/loops.ts
  function E1(e) { // E1 = closingLinks, e = parents
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
  var ce = "not-stated"; // ce = NOT_STATED
  function In(e, t) { // In = readTerms, e = raw, t = report
    const n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((a, o) => t.within(o, () => { // e = raw, a = term, o = id, t = report
      if (o === ce) {
        t.add("reserved-id", o);
      } else if (a.label === null) {
        t.add("missing-label", o);
      }
      if (a.broader !== null) {
        if (e.has(a.broader) && a.broader !== ce) {
          n.set(o, a.broader);
        } else {
          t.addAt("broader", "unknown-term", a.broader, e.keys());
        }
      }
    }));
    E1(n).forEach((a) => { // E1 = closingLinks, n = parents, a = id
      t.within(a, () => t.addAt("broader", "loop", n.get(a)));
      n.delete(a);
    });
    const r = /* @__PURE__ */ new Map(); // r = terms
    e.forEach((a, o) => { // e = raw, a = term, o = id
      if (o !== ce) {
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
  function gt(e, t, n) { // gt = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => In(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function vt(e, t) { // vt = ancestors, e = vocabulary, t = termId
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
  function R1(e) { // R1 = allBits, e = size
    const t = N(e).fill(-1); // t = bits, N = noBits, e = size
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function F1(e, t) { // F1 = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function g1(e, t) { // g1 = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function s1(e, t) { // s1 = union, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] |= t[n];
    }
    return e;
  }
  function yt(e, t) { // yt = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] &= t[n];
    }
    return e;
  }
  function Sn(e) { // Sn = ones, e = word
    const t = e - (e >>> 1 & 1431655765); // t = pairs, e = word
    const n = (t & 858993459) + (t >>> 2 & 858993459); // n = fours, t = pairs
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Q(e, t = e, n = e) { // Q = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let a = 0; a < e.length; a++) { // a = w, e = bits
      r += Sn((e[a] | n[a]) & t[a]);
    }
    return r;
  }

  // src/explore/query.ts
  var O1 = ["relevance", "status", "newest", "title"]; // O1 = SORTS
  var v1 = "not-stated"; // v1 = NOT_STATED
  var de = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // de = EMPTY_QUERY

  // src/explore/program-index.ts
  var $1 = ["q", "sort", "program", "view"]; // $1 = RESERVED
  function Vn({ start: e, end: t, status: n }, r) { // Vn = yearsOf, e = start, t = end, n = status, r = thisYear
    const a = e || t; // a = first, e = start, t = end
    if (!a) {
      return [];
    }
    const o = t ? t.year : n && t1(n) ? r : a.year; // o = last, t = end, n = status, t1 = isCurrent, r = thisYear, a = first
    const s = [String(a.year)]; // s = years, a = first
    for (let l = a.year + 1; l <= o; l++) { // l = year, a = first, o = last
      s.push(String(l));
    }
    return s;
  }
  function Tn(e) { // Tn = inTreeOrder, e = vocabulary
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
  function Cn(e, t, n) { // Cn = indexFacet, e = id, t = list, n = thisYear
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
        l.set(g, o ? vt(o, g) : []);
      }
      F1(_, v);
    };
    t.programs.forEach((g, v) => { // t = list, g = program, v = i
      var y; // y = _a
      const _ = e === "period" ? Vn(g, n) : e !== "status" ? g.terms.get(e) || [] : g.status ? [g.status] : []; // _ = terms, e = id, Vn = yearsOf, g = program, n = thisYear
      for (const M of _) { // M = term, _ = terms
        if (M !== v1) {
          i(M, v);
          (y = l.get(M)) == null ? void 0 : y.forEach((x) => i(x, v));
        }
      }
    });
    if (!s.size) {
      return null;
    }
    const u = Array.from(s.keys()).sort(); // u = rest, s = found
    const c = e === "status" ? O : e === "period" ? u.sort((g, v) => Number(v) - Number(g)) : o ? Tn(o).concat(u) : u; // c = order, e = id, O = STATUSES, u = rest, g = a, v = b, o = vocabulary, Tn = inTreeOrder
    const f = N(r); // f = stated, N = noBits, r = size
    const m = /* @__PURE__ */ new Map(); // m = terms
    let d = 0; // d = telling
    const h = (g, v) => { // h = show, g = term, v = programs
      const _ = Q(v); // _ = total, Q = count, v = programs
      if (_ && !m.has(g)) {
        const y = o && o.terms.get(g); // y = known, o = vocabulary, g = term
        m.set(g, {
          id: g,
          label: y ? y.label : null,
          aliases: y ? y.aliases : [],
          depth: (l.get(g) || []).length,
          programs: v,
          count: _
        });
        s1(f, v);
        d += Number(_ < r);
      }
    };
    c.forEach((g) => h(g, s.get(g) || N(0)));
    h(v1, R1(r).map((g, v) => g & ~f[v]));
    return {
      id: e,
      label: o ? o.label : null,
      help: o ? o.help : null,
      terms: m,
      useful: d > 1
    };
  }
  function xt(e, t, n, r = () => null) { // xt = buildIndex, e = list, t = languages, n = today, r = nameOf
    const a = /* @__PURE__ */ new Map(); // a = facets
    for (const s of e.facets) { // s = id, e = list
      const l = $1.indexOf(s) === -1 && Cn(s, e, Number(n.slice(0, 4))); // l = facet, $1 = RESERVED, s = id, Cn = indexFacet, e = list, n = today
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
  var bt = /^#?programs(?:$|\?|%3f)/i; // bt = OURS
  function _t(e) { // _t = isFragmentOurs, e = hash
    return bt.test(e);
  }
  var Pn = 8e3; // Pn = MOST_CHARACTERS
  var En = 200; // En = MOST_LETTERS
  var Rn = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Rn = UNSAFE
  function N1(e) { // N1 = encode, e = value
    return e.replace(Rn, (t) => { // e = value, Rn = UNSAFE, t = unit
      const n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function q1(e) { // q1 = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Mt(e) { // Mt = normalText, e = text
    return e.slice(0, En).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function zt(e, t = []) { // zt = toFragment, e = query, t = facets
    const n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((a) => { // t = facets, e = query, a = facet
      const o = e.chosen.get(a) || []; // o = terms, e = query, a = facet
      if (o.length && $1.indexOf(a) === -1) {
        n.push(`${N1(a)}=${o.map(N1).join(",")}`);
      }
    });
    const r = Mt(e.text); // r = text, Mt = normalText, e = query
    if (r) {
      n.push("q=" + N1(r).replace(/_/g, "%5F").replace(/%20/g, "_"));
    }
    if (e.sort) {
      n.push("sort=" + e.sort);
    }
    if (e.program !== null) {
      n.push("program=" + N1(e.program));
    }
    return n.length ? `programs?${n.join("&")}` : "";
  }
  function Ht(e, t) { // Ht = fromFragment, e = hash, t = known
    const n = bt.exec(e); // n = ours, bt = OURS, e = hash
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map(); // r = chosen
    let a = ""; // a = text
    let o = null; // o = sort
    let s = null; // s = program
    for (const l of e.slice(n[0].length, Pn).split("&")) { // l = part, e = hash, n = ours, Pn = MOST_CHARACTERS
      const [i = "", ...u] = l.split("="); // i = rawKey, u = rest, l = part
      const c = q1(i); // c = key, q1 = decode, i = rawKey
      const f = u.join("="); // f = raw, u = rest
      const m = q1(f); // m = value, q1 = decode, f = raw
      if (c === "q") {
        a = Mt(q1(f.replace(/[_+]/g, " ")));
      } else if (c === "sort") {
        o = O1.find((d) => d === m) || null;
      } else if (c === "program") {
        s = t.hasProgram(m) ? m : null;
      } else if ($1.indexOf(c) === -1) {
        const d = f.split(",").map(q1).concat(m.split(",")).filter((h) => t.hasTerm(c, h)); // d = terms, f = raw, q1 = decode, m = value, h = term, t = known, c = key
        if (d.length) {
          r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
        }
      }
    }
    return { text: a, chosen: r, sort: o, program: s };
  }

  // src/explore/relatives.ts
  function wt(e) { // wt = createRelatives, e = programs
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
  function Fn(e, t) { // Fn = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Lt(e, t) { // Lt = createFormat, e = language, t = msg
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
          return Fn(o, s) ? a(o) : t("date-range", a(o), a(s));
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
  var kt = { // kt = en_default
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
  var $n = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g; // $n = PLURAL
  var Nn = /\$(\d)/g; // Nn = PARAMETER
  var qn = ["zero", "one", "two", "few", "many", "other"]; // qn = CATEGORIES
  var y1 = "en"; // y1 = MESSAGES_LANGUAGE
  var Dn = "qqx"; // Dn = KEYS_ONLY
  function Un(e, t, n) { // Un = pluralForm, e = forms, t = count, n = rules
    const r = n.resolvedOptions().pluralCategories; // r = categories, n = rules
    const a = qn.filter((s) => r.includes(s)); // a = own, qn = CATEGORIES, s = category, r = categories
    const o = a.indexOf(n.select(t)); // o = at, a = own, n = rules, t = count
    return e[o] || e[e.length - 1] || "";
  }
  function At(e) { // At = createMessages, e = language
    if (e === Dn) {
      return (r, ...a) => `(${[`program-explorer-${r}`, ...a].join(", ")})`;
    }
    const t = new Intl.NumberFormat(y1); // t = digits, y1 = MESSAGES_LANGUAGE
    const n = new Intl.PluralRules(y1); // n = rules, y1 = MESSAGES_LANGUAGE
    return (r, ...a) => { // r = key, a = parameters
      const o = (s) => { // o = given, s = position
        var l; // l = _a
        return (l = a[Number(s) - 1]) != null ? l : "";
      };
      return kt[r].replace($n, (s, l, i) => Un(i.split("|"), Number(o(l)), n)).replace(Nn, (s, l) => { // kt = en_default, r = key, $n = PLURAL, s = _, l = position, i = forms, Un = pluralForm, o = given, n = rules, Nn = PARAMETER
        const i = o(l); // i = value, o = given, l = position
        return typeof i === "number" ? t.format(i) : i;
      });
    };
  }

  // src/programs/json.ts
  function It(e, t) { // It = placeOf, e = message, t = text
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
  var St = []; // St = MIGRATIONS
  var ue = 1 + St.length; // ue = VERSION, St = MIGRATIONS
  function Vt(e, t = St) { // Vt = migrate, e = page, t = ladder, St = MIGRATIONS
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
  function Tt(e, t, n) { // Tt = linkPrograms, e = placed, t = series, n = report
    const r = new Set(e.map(([, l]) => l.id)); // r = known, e = placed, l = program
    const a = /* @__PURE__ */ new Set([...r, ...t.keys()]); // a = above, r = known, t = series
    const o = /* @__PURE__ */ new Map(); // o = parents
    for (const [, l] of e) { // l = program, e = placed
      if (l.partOf !== null && r.has(l.partOf)) {
        o.set(l.id, l.partOf);
      }
    }
    const s = new Set(E1(o)); // s = closing, E1 = closingLinks, o = parents
    return e.map(([l, i]) => n.within(l, () => { // e = placed, l = index, i = program, n = report
      const { id: u, partOf: c, followedBy: f } = i; // u = id, c = partOf, f = followedBy, i = program
      if (c === null && !f.length) {
        return i;
      }
      const m = (d, h, g, v) => { // m = leads, d = field, h = other, g = among, v = isLoop
        if (v) {
          n.addAt(d, "loop", h);
        } else if (!g.has(h)) {
          n.addAt(d, "unknown-program", h, g);
        }
        return !v && g.has(h);
      };
      n.program = u;
      return Object.assign({}, i, {
        partOf: c !== null && m("partOf", c, a, s.has(u)) ? c : null,
        followedBy: f.filter((d) => m("followedBy", d, r, d === u))
      });
    }));
  }

  // src/programs/links.ts
  var Wn = /[\u200E\u200F\u202A-\u202E]/g; // Wn = DIRECTION_MARKS
  var Bn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // Bn = SPACES
  var jn = new RegExp("^(?:" + [ // jn = SCHEMES
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
  var Zn = new RegExp([ // Zn = NOT_IN_TITLES
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Jn(e) { // Jn = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Qn(e) { // Qn = examineAddress, e = value
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
  function Ct(e) { // Ct = examine, e = value
    const t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t)) {
      return Qn(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(Wn, "").replace(Bn, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Wn = DIRECTION_MARKS, Bn = SPACES
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (jn.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Zn.test(n) || Jn(r) > 255 ? "bad-page" : { page: n };
  }
  function n1(e) { // n1 = parseLink, e = value
    const t = Ct(e); // t = found, Ct = examine, e = value
    return typeof t === "string" ? null : t;
  }
  function x1(e) { // x1 = linkFault, e = value
    const t = Ct(e); // t = found, Ct = examine, e = value
    return typeof t === "string" ? t : null;
  }
  function Pt(e) { // Pt = isPage, e = value
    const t = n1(e); // t = link, n1 = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Et(e) { // Et = isAddress, e = value
    const t = n1(e); // t = link, n1 = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var Rt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // Rt = schema, e = type
  var l1 = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }); // l1 = action, e = type, t = requirement, n = message
  var i1 = Rt("string"); // i1 = string, Rt = schema
  var pe = Rt("number"); // pe = number, Rt = schema
  var j = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // j = array, e = item
  var Z = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // Z = object, e = entries
  var z = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // z = optional, e = wrapped
  var Ft = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }); // Ft = picklist, e = options, t = message
  var c1 = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }); // c1 = record, e = key, t = value
  var d1 = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // d1 = union, e = options
  var C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }); // C = pipe, e = first, t = actions
  var b1 = l1("check"); // b1 = check, l1 = action
  var Ot = l1("length"); // Ot = length, l1 = action
  var he = l1("max_value"); // he = maxValue, l1 = action
  var me = l1("min_value"); // me = minValue, l1 = action
  var u1 = l1("regex"); // u1 = regex, l1 = action
  var Lo = l1("description"); // Lo = description, l1 = action

  // src/programs/schema.ts
  var ye = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // ye = ID
  var xe = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // xe = LANGUAGE
  var Kn = 10080; // Kn = MOST_MINUTES
  var P = C(i1(), u1(ye, "bad-id")); // P = id, C = pipe, i1 = string, u1 = regex, ye = ID
  var r1 = C(i1(), u1(/\S/, "empty")); // r1 = words, C = pipe, i1 = string, u1 = regex
  var _1 = C(i1(), u1(xe, "bad-language")); // _1 = languageCode, C = pipe, i1 = string, u1 = regex, xe = LANGUAGE
  var q = d1([r1, c1(_1, r1)]); // q = text, d1 = union, r1 = words, c1 = record, _1 = languageCode
  var fe = C( // fe = date, C = pipe
    i1(),
    u1(ie, "bad-date"),
    b1((e) => C1(e) !== null, "bad-date")
  );
  var $t = C(r1, b1(Pt, (e) => x1(e.input) || "bad-page")); // $t = page, C = pipe, r1 = words, b1 = check, Pt = isPage, e = issue, x1 = linkFault
  var ge = C( // ge = address, C = pipe
    i1(),
    u1(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => x1(e.input) || "bad-address"),
    b1(Et, "bad-address")
  );
  var be = C( // be = link, C = pipe
    r1,
    b1((e) => x1(e) === null, (e) => x1(e.input) || "bad-page")
  );
  var Gn = C(pe(), me(1, "bad-minutes"), he(Kn, "bad-minutes")); // Gn = minutes, C = pipe, pe = number, me = minValue, he = maxValue, Kn = MOST_MINUTES
  var Nt = d1([P, j(P)]); // Nt = ids, d1 = union, P = id, j = array
  var Yn = d1([_1, j(_1)]); // Yn = languages, d1 = union, _1 = languageCode, j = array
  var ve = d1([r1, j(r1)]); // ve = names, d1 = union, r1 = words, j = array
  var _e = Nt; // _e = termIds, Nt = ids
  var er = Z({ // er = materialSchema, Z = object
    label: q,
    page: z(be),
    url: z(ge)
  });
  var Me = Z({ // Me = programSchema, Z = object
    id: P,
    title: q,
    summary: z(q),
    page: z(be),
    status: z(Ft(O, "bad-status")),
    start: z(fe),
    end: z(fe),
    language: z(Yn),
    session: z(Z({
      minutes: z(C(j(Gn), Ot(2)))
    })),
    duration: z(q),
    scale: z(q),
    team: z(ve),
    partners: z(ve),
    materials: z(j(er)),
    partOf: z(P),
    followedBy: z(Nt),
    owner: z(r1),
    reviewed: z(fe),
    sources: z(d1([ge, j(ge)]))
  });
  var qt = Z({ // qt = needSchema, Z = object
    id: P,
    label: q,
    terms: c1(P, _e)
  });
  var tr = Z({ // tr = vocabularySchema, Z = object
    label: z(q),
    help: z(q),
    terms: z(c1(P, Z({
      label: z(q),
      aliases: z(ve),
      broader: z(P)
    })))
  });
  var nr = Z({ // nr = seriesSchema, Z = object
    title: q,
    page: z(be)
  });
  var Dt = Z({ // Dt = headSchema, Z = object
    version: C(pe(), me(ue), he(ue)),
    talk: z($t),
    facets: z(j(P)),
    vocabularies: z(c1(P, tr)),
    series: z(c1(P, nr)),
    include: z(j($t))
  });

  // src/programs/read.ts
  function D1(e) { // D1 = kindOf, e = value
    return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
  }
  function Ut(e) { // Ut = kindFor, e = node
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
  function z1(e) { // z1 = isObject, e = value
    return D1(e) === "object";
  }
  function rr({ type: e, requirement: t }, n) { // rr = isMet, e = type, t = requirement, n = value
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
  function Wt({ pipe: e }) { // Wt = checksOf, e = pipe
    return e ? [...Wt(e[0]), ...e.slice(1)] : [];
  }
  function ar(e, t) { // ar = faultOf, e = node, t = value
    const n = Wt(e).filter((a) => !rr(a, t))[0]; // n = failed, Wt = checksOf, e = node, a = check, rr = isMet, t = value
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message; // r = message, e = node, t = value, n = failed
    return r || null;
  }
  function or(e, t, n) { // or = readLeaf, e = node, t = value, n = report
    const r = ar(e, t); // r = fault, ar = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Bt(e) ? String(t).toLowerCase() : t;
  }
  function Bt(e) { // Bt = isLanguage, e = node
    return e === _1;
  }
  function sr(e, t, n) { // sr = readList, e = node, t = value, n = report
    const r = []; // r = list
    t.forEach((a, o) => { // t = value, a = item, o = index
      const s = e.item && n.within(o, () => M1(e.item, a, n)); // s = found, e = node, n = report, o = index, M1 = walk, a = item
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function lr(e, t, n) { // lr = readRecord, e = node, t = value, n = report
    const r = /* @__PURE__ */ new Map(); // r = map
    Object.keys(t).forEach((a) => n.within(a, () => { // t = value, a = key, n = report
      const o = M1(e.key, a, n); // o = name, M1 = walk, e = node, a = key, n = report
      if (typeof o !== "string") {
        return;
      }
      const s = M1(e.value, t[a], n); // s = found, M1 = walk, e = node, t = value, a = key, n = report
      if (r.has(o)) {
        n.add("duplicate-id", o);
      } else if (s !== void 0) {
        r.set(o, s);
      }
    }));
    if (Bt(e.key) && !r.size) {
      if (!Object.keys(t).length) {
        n.add("empty");
      }
      return void 0;
    }
    return r;
  }
  function ir(e, t, n, r, a) { // ir = readObject, e = entries, t = value, n = report, r = onExtra, a = allNames
    const o = {}; // o = found
    const s = Object.keys(e); // s = names, e = entries
    let l = null; // l = bad
    for (const i of s) { // i = name, s = names
      const u = e[i]; // u = node, e = entries, i = name
      const c = Object.prototype.hasOwnProperty.call(t, i); // c = isThere, t = value, i = name
      const f = c ? n.within(i, () => M1(u.wrapped || u, t[i], n)) : void 0; // f = field, c = isThere, n = report, i = name, M1 = walk, u = node, t = value
      o[i] = f === void 0 ? null : f;
      if (f === void 0 && !u.wrapped) {
        l = l || i;
        n.add(c ? "left-out" : "missing", i);
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
  function M1(e, t, n, r, a) { // M1 = walk, e = node, t = value, n = report, r = onExtra, a = allNames
    const o = D1(t); // o = kind, D1 = kindOf, t = value
    const s = e.type === "union" ? e.options : [e]; // s = choices, e = node
    const l = s.filter((i) => Ut(i) === o)[0]; // l = choice, s = choices, i = option, Ut = kindFor, o = kind
    if (!l) {
      n.addWith("wrong-type", [s.map(Ut).join(" or "), o]);
      return void 0;
    }
    switch (l.type) {
      case "array":
        return sr(l, t, n);
      case "record":
        return lr(l, t, n);
      case "object":
        return ir(
          l.entries || {},
          t,
          n,
          r,
          a
        );
      default:
        return or(l, t, n);
    }
  }
  function p1(e, t, n, r, a) { // p1 = read, e = schema, t = value, n = report, r = onExtra, a = allNames
    return M1(e, t, n, r, a);
  }

  // src/programs/terms.ts
  var ze = ["status", "language", "period"]; // ze = BUILT_IN
  function U1(e, t, n, r) { // U1 = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var o; // o = _a
    if (e === "language") {
      return $(t).map((s) => s.toLowerCase()).filter((s) => { // $ = listed, t = value, s = code
        const l = xe.test(s); // l = fits, xe = LANGUAGE, s = code
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
      const l = a ? a.has(s) : P1(s); // l = fits, a = terms, s = id, P1 = isStatus
      if (!l) {
        r.add("unknown-term", s, a ? a.keys() : O);
      }
      return l;
    });
  }

  // src/programs/records.ts
  var we = Object.keys(Me.entries); // we = PROGRAM_FIELDS, Me = programSchema
  function He(e) { // He = toDate, e = text
    return e === null ? null : C1(e);
  }
  function cr(e, t) { // cr = toMinutes, e = session, t = report
    const [n, r, ...a] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, a = more, e = session
    if (n !== void 0 && r !== void 0 && n <= r && !a.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function dr(e, t) { // dr = toMaterials, e = raw, t = report
    const n = []; // n = materials
    for (const { label: r, page: a, url: o } of e || []) { // r = label, a = page, o = url, e = raw
      const s = n1(a || o || ""); // s = target, n1 = parseLink, a = page, o = url
      if (s) {
        n.push({ label: r, target: s });
      } else {
        t.addAt("materials", "no-target", typeof r === "string" ? r : "");
      }
    }
    return n;
  }
  function ur(e, t, n) { // ur = facetReader, e = terms, t = around, n = report
    return (r, a) => { // r = name, a = value
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const o = p1(_e, a, n); // o = ids, p1 = read, _e = termIds, a = value, n = report
      const s = o === void 0 ? [] : U1(r, o, t.vocabularies, n); // s = found, o = ids, U1 = readTermIds, r = name, t = around, n = report
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function pr(e, t) { // pr = readRange, e = record, t = report
    const n = He(e.start); // n = start, He = toDate, e = record
    const r = He(e.end); // r = end, He = toDate, e = record
    if (n && r && F(n) > T(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function jt(e, t, n) { // jt = readProgram, e = raw, t = around, n = report
    const r = z1(e) ? e.id : null; // r = id, z1 = isObject, e = raw
    n.program = typeof r === "string" && ye.test(r) ? r : null;
    const a = /* @__PURE__ */ new Map(); // a = terms
    const o = p1( // o = record, p1 = read
      Me,
      e,
      n,
      ur(a, t, n),
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
    const [l, i] = pr(o, n); // l = start, i = end, pr = readRange, o = record, n = report
    if (o.status && ft(o.status, l, i, t.today)) {
      n.addAt("status", "status-against-dates", o.status);
    }
    return {
      id: o.id,
      title: s,
      summary: o.summary,
      target: o.page === null ? null : n1(o.page),
      status: o.status || mt(l, i, t.today),
      start: l,
      end: i,
      terms: a,
      minutes: cr(o.session, n),
      duration: o.duration,
      scale: o.scale,
      team: $(o.team),
      partners: $(o.partners),
      materials: dr(o.materials, n),
      partOf: o.partOf,
      followedBy: $(o.followedBy),
      owner: o.owner,
      reviewed: He(o.reviewed),
      sources: $(o.sources)
    };
  }

  // src/programs/page.ts
  function hr(e, t) { // hr = readJson, e = text, t = report
    try {
      return JSON.parse(e.replace(/^\uFEFF/, ""));
    } catch (n) {
      const r = It(String(n), e); // r = place, It = placeOf, n = error, e = text
      t.add("unreadable-json", r ? ` at line ${r.line}, column ${r.column}` : "");
      return void 0;
    }
  }
  function Zt(e, t, n, r) { // Zt = eachRecord, e = page, t = name, n = report, r = visit
    const a = e[t]; // a = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      if (Array.isArray(a)) {
        a.forEach((o, s) => n.within(s, () => r(o, s)));
      } else if (a !== void 0) {
        n.addWith("wrong-type", ["list", D1(a)]);
      }
    });
  }
  function mr(e, t, n) { // mr = readFacets, e = listed, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...ze]); // r = known, t = vocabularies, ze = BUILT_IN
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
  function fr(e, t, n) { // fr = readNeed, e = raw, t = vocabularies, n = report
    const r = p1(qt, e, n); // r = record, p1 = read, qt = needSchema, e = raw, n = report
    if (!r) {
      return void 0;
    }
    const a = /* @__PURE__ */ new Map(); // a = terms
    n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => { // n = report, r = record, o = value, s = facet
      const l = U1(s, o, t, n); // l = found, U1 = readTermIds, s = facet, o = value, t = vocabularies, n = report
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
  function gr(e, t, n) { // gr = readNeeds, e = page, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Map(); // r = needs
    Zt(e, "needs", n, (a) => { // Zt = eachRecord, e = page, n = report, a = raw
      const o = fr(a, t, n); // o = need, fr = readNeed, a = raw, t = vocabularies, n = report
      if (o && r.has(o.id)) {
        n.add("duplicate-id", o.id);
      } else if (o) {
        r.set(o.id, o);
      }
    });
    return Array.from(r.values());
  }
  function vr(e, t, n) { // vr = readList, e = page, t = options, n = report
    var m, d; // m = _a, d = _b
    const r = p1(Dt, e, n, (h) => h === "needs" || h === "programs"); // r = head, p1 = read, Dt = headSchema, e = page, n = report, h = name
    if (!r) {
      return null;
    }
    const a = [...we, ...ze].filter((h) => h !== "language"); // a = reserved, we = PROGRAM_FIELDS, ze = BUILT_IN, h = name
    const o = n.within("vocabularies", () => gt( // o = vocabularies, n = report, gt = readVocabularies
      r.vocabularies || /* @__PURE__ */ new Map(),
      a,
      n
    ));
    const s = { // s = around
      vocabularies: o,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...we, ...o.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const l = mr(r.facets, o, n); // l = facets, mr = readFacets, r = head, o = vocabularies, n = report
    if ((m = r.include) == null ? void 0 : m.length) {
      n.addAt("include", "not-supported", "include");
    }
    const i = gr(e, o, n); // i = needs, gr = readNeeds, e = page, o = vocabularies, n = report
    const u = /* @__PURE__ */ new Map(); // u = placed
    Zt(e, "programs", n, (h, g) => { // Zt = eachRecord, e = page, n = report, h = raw, g = index
      const v = jt(h, s, n); // v = program, jt = readProgram, h = raw, s = around, n = report
      if (v && u.has(v.id)) {
        n.add("duplicate-id", v.id);
      } else if (v) {
        u.set(v.id, [g, v]);
      }
    });
    const c = /* @__PURE__ */ new Map(); // c = series
    (d = r.series) == null ? void 0 : d.forEach(({ title: h, page: g }, v) => c.set(v, { title: h, target: g === null ? null : n1(g) }));
    const f = n.within("programs", () => Tt(Array.from(u.values()), c, n)); // f = programs, n = report, Tt = linkPrograms, u = placed, c = series
    return { talk: r.talk, facets: l, vocabularies: o, series: c, needs: i, programs: f };
  }
  function Le(e, t, n) { // Le = readPage, e = text, t = options, n = report
    const r = hr(e, n); // r = data, hr = readJson, e = text, n = report
    if (r === void 0) {
      return null;
    }
    const a = z1(r) ? Vt(r) : null; // a = page, z1 = isObject, r = data, Vt = migrate
    if (!a) {
      const o = z1(r) ? r.version : null; // o = version, z1 = isObject, r = data
      n.add("unknown-version", typeof o === "number" || typeof o === "string" ? String(o) : "");
    }
    return a && vr(a, t, n);
  }

  // src/programs/problems.ts
  var yr = [ // yr = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-supported",
    "more-problems"
  ];
  function ke(e) { // ke = severityOf, e = code
    return yr.indexOf(e) === -1 ? "error" : "warning";
  }
  function Jt(e, t) { // Jt = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      const a = typeof n === "number" ? `#${n + 1}` : n; // a = name, n = step
      return t !== void 0 && r === 1 && e[0] === "programs" ? `${a} ("${t}")` : a;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var xr = 200; // xr = MOST_PROBLEMS
  var br = 100; // br = MOST_WARNINGS
  function Qt() { // Qt = createTally
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
  function _r(e) { // _r = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function Xt(e) { // Xt = createReport, e = explain
    const t = []; // t = path
    const n = []; // n = problems
    let r = 0; // r = warnings
    let a = 0; // a = more
    const o = (l, i, u) => T1(T1({ // o = toProblem, l = code, i = params, u = known, T1 = __spreadValues
      path: t.slice(),
      severity: ke(l),
      code: l
    }, e(l, i, u)), s.program === null ? {} : { program: s.program });
    const s = { // s = report
      program: null,
      add(l, i, u) {
        s.addWith(l, i === void 0 ? [] : [i], u);
      },
      addAt(l, i, u, c) {
        s.within(l, () => s.add(i, u, c));
      },
      addWith(l, i, u) {
        if (n.length >= xr || ke(l) === "warning" && ++r > br) {
          a++;
        } else {
          n.push(o(l, i.map(_r), u));
        }
      },
      within(l, i) {
        t.push(l);
        const u = i(); // u = value, i = read
        t.pop();
        return u;
      },
      done() {
        s.program = null;
        return a ? [...n, o("more-problems", [String(a)])] : n;
      }
    };
    return s;
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var J = new Uint32Array(65536); // J = peq
  var Mr = (e, t) => { // Mr = myers_32, e = a, t = b
    const n = e.length; // e = a
    const r = t.length; // r = m, t = b
    const a = 1 << n - 1; // a = lst
    let o = -1; // o = pv
    let s = 0; // s = mv
    let l = n; // l = sc
    let i = n;
    while (i--) {
      J[e.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < r; i++) { // r = m
      let u = J[t.charCodeAt(i)]; // u = eq, J = peq, t = b
      const c = u | s; // c = xv, u = eq, s = mv
      u |= (u & o) + o ^ o;
      s |= ~(u | o);
      o &= u;
      if (s & a) {
        l++;
      }
      if (o & a) {
        l--;
      }
      s = s << 1 | 1;
      o = o << 1 | ~(c | s);
      s &= c;
    }
    i = n;
    while (i--) {
      J[e.charCodeAt(i)] = 0;
    }
    return l;
  };
  var zr = (e, t) => { // zr = myers_x, e = b, t = a
    const n = t.length; // t = a
    const r = e.length; // r = m, e = b
    const a = []; // a = mhc
    const o = []; // o = phc
    const s = Math.ceil(n / 32); // s = hsize
    const l = Math.ceil(r / 32); // l = vsize, r = m
    for (let h = 0; h < s; h++) { // h = i, s = hsize
      o[h] = -1;
      a[h] = 0;
    }
    let i = 0; // i = j
    for (; i < l - 1; i++) { // i = j, l = vsize
      let h = 0; // h = mv
      let g = -1; // g = pv
      const v = i * 32; // v = start, i = j
      const _ = Math.min(32, r) + v; // _ = vlen, r = m, v = start
      for (let y = v; y < _; y++) { // y = k, v = start, _ = vlen
        J[e.charCodeAt(y)] |= 1 << y;
      }
      for (let y = 0; y < n; y++) { // y = i
        const M = J[t.charCodeAt(y)]; // M = eq, J = peq, t = a, y = i
        const x = o[y / 32 | 0] >>> y & 1; // x = pb, o = phc, y = i
        const b = a[y / 32 | 0] >>> y & 1; // b = mb, a = mhc, y = i
        const H = M | h; // H = xv, M = eq, h = mv
        const w = ((M | b) & g) + g ^ g | M | b; // w = xh, M = eq, b = mb, g = pv
        let k = h | ~(w | g); // k = ph, h = mv, w = xh, g = pv
        let W = g & w; // W = mh, g = pv, w = xh
        if (k >>> 31 ^ x) {
          o[y / 32 | 0] ^= 1 << y;
        }
        if (W >>> 31 ^ b) {
          a[y / 32 | 0] ^= 1 << y;
        }
        k = k << 1 | x;
        W = W << 1 | b;
        g = W | ~(H | k);
        h = k & H;
      }
      for (let y = v; y < _; y++) { // y = k, v = start, _ = vlen
        J[e.charCodeAt(y)] = 0;
      }
    }
    let u = 0; // u = mv
    let c = -1; // c = pv
    const f = i * 32; // f = start, i = j
    const m = Math.min(32, r - f) + f; // m = vlen, r = m, f = start
    for (let h = f; h < m; h++) { // h = k, f = start, m = vlen
      J[e.charCodeAt(h)] |= 1 << h;
    }
    let d = r; // d = score, r = m
    for (let h = 0; h < n; h++) { // h = i
      const g = J[t.charCodeAt(h)]; // g = eq, J = peq, t = a, h = i
      const v = o[h / 32 | 0] >>> h & 1; // v = pb, o = phc, h = i
      const _ = a[h / 32 | 0] >>> h & 1; // _ = mb, a = mhc, h = i
      const y = g | u; // y = xv, g = eq, u = mv
      const M = ((g | _) & c) + c ^ c | g | _; // M = xh, g = eq, _ = mb, c = pv
      let x = u | ~(M | c); // x = ph, u = mv, M = xh, c = pv
      let b = c & M; // b = mh, c = pv, M = xh
      d += x >>> r - 1 & 1;
      d -= b >>> r - 1 & 1;
      if (x >>> 31 ^ v) {
        o[h / 32 | 0] ^= 1 << h;
      }
      if (b >>> 31 ^ _) {
        a[h / 32 | 0] ^= 1 << h;
      }
      x = x << 1 | v;
      b = b << 1 | _;
      c = b | ~(y | x);
      u = x & y;
    }
    for (let h = f; h < m; h++) { // h = k, f = start, m = vlen
      J[e.charCodeAt(h)] = 0;
    }
    return d;
  };
  var Kt = (e, t) => { // Kt = distance, e = a, t = b
    if (e.length < t.length) {
      const n = t; // n = tmp, t = b
      t = e;
      e = n;
    }
    if (t.length === 0) {
      return e.length;
    }
    if (e.length <= 32) {
      return Mr(e, t);
    }
    return zr(e, t);
  };

  // src/programs/nearest.ts
  var Hr = 1e3; // Hr = MOST_COMPARED
  function Gt(e, t) { // Gt = nearest, e = name, t = known
    let n = null; // n = best
    let r = e.length < 5 ? 1 : 2; // r = reach, e = name
    let a = 0; // a = compared
    const o = e.toLowerCase(); // o = folded, e = name
    if (e.length > 100) {
      return null;
    }
    for (const s of t) { // s = candidate, t = known
      if (++a > Hr) {
        break;
      }
      if (Math.abs(s.length - e.length) <= r) {
        const l = Kt(o, s.toLowerCase()); // l = changes, Kt = distance, o = folded, s = candidate
        if (l <= r) {
          n = s;
          r = l - 1;
        }
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Yt = "Correct it or remove it."; // Yt = CORRECT
  var Ae = "Correct it, or add it there."; // Ae = CHOOSE
  var H1 = 'Did you mean "$2"?'; // H1 = MEANT
  var e0 = "Choose another id."; // e0 = RENAME
  var wr = { // wr = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", Yt],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', e0],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', e0],
    "unknown-field": ['There is no field "$1".', Yt, H1],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', Ae, H1],
    "unknown-term": ['"$1" is not in the vocabulary.', Ae, H1],
    "unknown-program": ['There is no program with the id "$1".', Ae, H1],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", H1],
    "status-against-dates": ['The status "$1" contradicts the dates.', "Correct the status or the dates."],
    "bad-language": ['"$1" is not a language code.', "Use a code like en, pt-br or zh-hant."],
    "no-page-language": ["There is no text in the language of the page ($1).", 'Add "$1".'],
    "bad-page": ['"$1" cannot be the title of a page.', "Copy the title from the top of the page."],
    "bad-scheme": ['"$1" is neither a page nor an https address.', "Use a page title or https:."],
    "insecure-link": ['"$1" is not secure.', "Use https:."],
    "bad-address": ['"$1" is not an https address.', "Copy the whole address; it begins with https://."],
    "no-target": ["It links to nothing, so it is left out.", 'Add "page" or "url".'],
    "bad-minutes": ["These are not minutes.", "Write the shortest and the longest session, like [ 60, 90 ]."],
    "not-supported": ['"$1" is not read yet.', "Keep all programs on this page."],
    "more-problems": ["There are $1 more problems.", "Correct these first."]
  };
  function t0(e, t) { // t0 = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var a; // a = _a
      return (a = t[Number(r) - 1]) != null ? a : "";
    });
  }
  var n0 = (e, t, n) => { // n0 = explain, e = code, t = params, n = known
    var i; // i = _a
    const [r, a, o] = wr[e]; // r = reason, a = fix, o = fixByNearest, wr = WORDS, e = code
    const s = n && Gt((i = t[0]) != null ? i : "", n); // s = meant, n = known, Gt = nearest, i = _a, t = params
    const l = s ? [...t, s] : t; // l = all, s = meant, t = params
    return {
      params: l,
      reason: t0(r, l),
      fix: t0(s && o ? o : a, l)
    };
  };

  // src/programs/parse.ts
  function r0(e, t) { // r0 = parsePrograms, e = text, t = options
    const n = Xt(n0); // n = report, Xt = createReport, n0 = explain
    const r = Le(e, t, n); // r = list, Le = readPage, e = text, t = options, n = report
    return { list: r, problems: n.done() };
  }
  function a0(e, t) { // a0 = parseForReaders, e = text, t = options
    const n = Qt(); // n = tally, Qt = createTally
    return { list: Le(e, t, n), problems: n.problems };
  }

  // src/views/address.ts
  var o0 = "programExplorer"; // o0 = STATE_KEY
  function s0(e, t) { // s0 = createAddress, e = view, t = isOurs
    const n = () => e.location.hash.replace(/^#/, ""); // n = fragment, e = view
    const r = () => { // r = remembered
      const i = e.history.state; // i = state, e = view
      const u = typeof i === "object" && i !== null ? i[o0] : null; // u = kept, i = state, o0 = STATE_KEY
      return typeof u === "string" ? u : null;
    };
    const a = (i) => Object.assign({}, e.history.state, { [o0]: i }); // a = remember, i = text, e = view, o0 = STATE_KEY
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
        const c = n(); // c = here, n = fragment
        const f = i === "" && c !== "" && !t(c); // f = keepsForeign, i = text, c = here, t = isOurs
        const m = i !== "" ? `#${i}` : f ? e.location.hash : e.location.pathname + e.location.search; // m = url, i = text, f = keepsForeign, e = view
        if (u === "push") {
          e.history.pushState(a(i), "", m);
        } else {
          e.history.replaceState(a(i), "", m);
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
  function W1(e, t, n) { // W1 = pickText, e = text, t = chain, n = pageLanguage
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
  function Ie(e) { // Ie = allTexts, e = text
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function l0(e, t, n, r, a, o) { // l0 = createLabels, e = list, t = msg, n = format, r = chain, a = pageLanguage, o = language
    const s = (m) => ({ text: m, language: o }); // s = ours, m = text, o = language
    const l = (m) => W1(m, r, a); // l = pick, m = text, W1 = pickText, r = chain, a = pageLanguage
    const i = (m) => m ? t(`status-${m}`) : t("not-stated"); // i = status, m = value, t = msg
    const u = /* @__PURE__ */ new Map(); // u = known
    const c = (m) => { // c = facet, m = id
      const d = e.vocabularies.get(m); // d = vocabulary, e = list, m = id
      if (d) {
        return l(d.label);
      }
      return s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    };
    const f = (m, d) => { // f = term, m = facetId, d = id
      var g; // g = _a
      if (d === v1) {
        return s(t("not-stated"));
      }
      const h = (g = e.vocabularies.get(m)) == null ? void 0 : g.terms.get(d); // h = entry, g = _a, e = list, m = facetId, d = id
      if (h) {
        return l(h.label);
      }
      return s(P1(d) && m === "status" ? i(d) : m === "language" ? n.language(d) : d);
    };
    return {
      pick: l,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, d) => { // m = facetId, d = id
        const h = `${m} ${d}`; // h = key, m = facetId, d = id
        const g = u.get(h) || f(m, d); // g = label, u = known, h = key, f = term, m = facetId, d = id
        u.set(h, g);
        return g;
      },
      status: i,
      wanted: r[0] || a
    };
  }

  // node_modules/preact/dist/preact.mjs
  var L; // L = options
  var d0; // d0 = vnodeId
  var Lr; // Lr = isValidElement
  var X; // X = rerenderQueue
  var Se; // Se = prevDebounce
  var J1; // J1 = rerenderCount
  var u0; // u0 = depthSort
  var j1; // j1 = EVENT_DISPATCHED
  var p0; // p0 = CAPTURE_REGEX
  var Te; // Te = eventClock
  var Ve; // Ve = eventProxies
  var kr; // kr = i
  var L1 = /* @__PURE__ */ Symbol.for("pv"); // L1 = VNODE_MARKER
  var Q1 = {}; // Q1 = EMPTY_OBJ
  var X1 = []; // X1 = EMPTY_ARR
  var Ar = /^m(i|n|o|s|text|space)$/; // Ar = MATHML_TOKEN_ELEMENTS
  var Ce = Array.isArray; // Ce = isArray
  var Pe = X1.slice; // Pe = slice, X1 = EMPTY_ARR
  var o1 = Object.assign; // o1 = assign
  function a1(e) { // a1 = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function h0(e, t, n) { // h0 = createElement, e = type, t = props, n = children
    var r, a, o, s = {}, l = arguments.length; // r = key, a = ref, o = i, s = normalizedProps, l = length
    for (o in t) "key" == o ? r = t[o] : "ref" == o && "function" != typeof e ? a = t[o] : s[o] = t[o]; // o = i, t = props, r = key, e = type, a = ref, s = normalizedProps
    return l > 2 && (s.children = l > 3 ? Pe.call(arguments, 2) : n), w1(e, s, r, a, null);
  }
  function w1(e, t, n, r, a) { // w1 = createVNode, e = type, t = props, n = key, r = ref, a = original
    var o = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: L1, __v: a || ++d0, __i: -1, __u: 0 }; // o = vnode, e = type, t = props, n = key, r = ref, L1 = VNODE_MARKER, a = original, d0 = vnodeId
    return !a && L.vnode && L.vnode(o), o;
  }
  function K1() { // K1 = createRef
    return { current: null };
  }
  function G(e) { // G = Fragment, e = props
    return e.children;
  }
  function D(e, t) { // D = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function K(e, t) { // K = getDomSibling, e = vnode, t = childIndex
    if (null == t) return e.__ && K(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return "function" != typeof e.type || e.props.__P ? null : K(e);
  }
  function Ir(e) { // Ir = renderComponent, e = component
    var t, n = e.__v, r = n.__e, a = [], o = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, a = commitQueue, o = refQueue, s = parentDom
    s && ((t = o1({ constructor: L1 }, n)).__v = n.__v + 1, L.vnode && L.vnode(t), Ee(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, a, r || K(n), 32 & n.__u, o), t.__v = n.__v, t.__.__k[t.__i] = t, x0(a, t, o), n.__ = n.__e = null, t.__e != r && m0(t));
  }
  function m0(e) { // m0 = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), m0(e);
  }
  function i0(e) { // i0 = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), J1++)) && Se == L.debounceRendering || ((Se = L.debounceRendering) || queueMicrotask)(f0);
  }
  function f0() { // f0 = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(u0), e = X.shift(), t = X.length, 8 & e.__g && Ir(e); // e = c, t = l, X = rerenderQueue, u0 = depthSort, Ir = renderComponent
    } finally {
      (J1 = X.length) && (Se || queueMicrotask)(f0);
    }
  }
  function g0(e, t, n, r, a, o, s, l, i, u, c) { // g0 = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, a = globalContext, o = namespace, s = excessDomChildren, l = commitQueue, i = oldDom, u = isHydrating, c = refQueue
    var f, m, d, h, g, v, _ = r.__k || X1, y = t.length; // f = i, m = oldVNode, d = childVNode, h = newDom, g = firstChildDom, v = result, _ = oldChildren, r = oldParentVNode, X1 = EMPTY_ARR, y = newChildrenLength, t = renderResult
    for (i = Sr(n, t, _, i, y), f = 0; f < y; f++) null != (d = n.__k[f]) && (m = ~d.__i && _[d.__i] || Q1, d.__i = f, v = Ee(e, d, m, a, o, s, l, i, u, c), h = d.__e, (m.ref != d.ref || 8 & m.__u) && (m.ref && Re(m.ref, null, d, m), d.ref && c.push(d.ref, d.__c || h, d)), g = g || h, 4 & d.__u ? (i = v0(d, i, e, !m.__v), m.__e && (m.__e = null)) : "function" == typeof d.type && void 0 !== v ? i = v : h && (i = h.nextSibling), d.__u &= -21); // i = oldDom, Sr = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, y = newChildrenLength, f = i, d = childVNode, m = oldVNode, Q1 = EMPTY_OBJ, v = result, Ee = diff, e = parentDom, a = globalContext, o = namespace, s = excessDomChildren, l = commitQueue, u = isHydrating, c = refQueue, h = newDom, Re = applyRef, g = firstChildDom, v0 = insert, void = type
    return n.__e = g, i;
  }
  function Sr(e, t, n, r, a) { // Sr = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, a = newChildrenLength
    var o, s, l, i, u, c, f, m, d, h = n.length, g = h, v = 0, _ = 0, y = e.__k = Array(a); // o = i, s = childVNode, l = oldVNode, i = skewedIndex, u = matchingIndex, c = tails, f = lisLengths, m = hi, d = mid, h = oldChildrenLength, n = oldChildren, g = remainingOldChildren, v = skew, _ = moved, y = newChildren, e = newParentVNode, a = newChildrenLength
    for (o = 0; o < a; o++) null != (s = t[o]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = y[o] = w1(null, s) : Ce(s) ? s = y[o] = w1(G, { children: s }) : s.constructor === L1 && s.__b ? s = y[o] = w1(s.type, s.props, s.key, s.ref, s.__v) : y[o] = s, i = o + v, s.__ = e, s.__b = e.__b + 1, l = null, ~(u = s.__i = Vr(s, n, i, g)) && (g--, (l = n[u]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, u == i - 1 ? v-- : u == i + 1 ? v++ : u != i && (u > i ? v-- : v++, _ = 1)) : (~u || (a > h ? v-- : a < h && v++), "function" != typeof s.type && (s.__u |= 4))) : y[o] = null; // o = i, a = newChildrenLength, s = childVNode, t = renderResult, y = newChildren, w1 = createVNode, Ce = isArray, G = Fragment, L1 = VNODE_MARKER, i = skewedIndex, v = skew, e = newParentVNode, l = oldVNode, u = matchingIndex, Vr = findMatchingIndex, n = oldChildren, g = remainingOldChildren, _ = moved, h = oldChildrenLength
    if (_) {
      for (c = [], f = [], o = 0; o < a; o++) if ((s = y[o]) && 16 & s.__u) { // c = tails, f = lisLengths, o = i, a = newChildrenLength, s = childVNode, y = newChildren
        for (v = 0, m = c.length; v < m; ) c[d = v + m >> 1] < s.__i ? v = d + 1 : m = d; // v = skew, m = hi, c = tails, d = mid, s = childVNode
        c[v] = s.__i, f[o] = v + 1;
      }
      for (v = c.length; o--; ) f[o] && (f[o] == v ? v-- : y[o].__u |= 4); // v = skew, c = tails, o = i, f = lisLengths, y = newChildren
    }
    if (g) for (o = 0; o < h; o++) !(l = n[o]) || 2 & l.__u || (l.__e == r && (r = K(l)), Fe(l, l));
    return r;
  }
  function v0(e, t, n, r) { // v0 = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var a, o, s, l; // a = children, o = i, s = dom, l = next
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (a = e.__k) for (o = 0; o < a.length; o++) a[o] && (a[o].__ = e, t = v0(a[o], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = K(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && 8 == l.nodeType; ) l = l.nextSibling; // t = oldDom, K = getDomSibling, e = parentVNode, s = dom, l = next
    for (s != l && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ; // s = dom, l = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Vr(e, t, n, r) { // Vr = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var a, o = e.key, s = e.type, l = t[n], i = l && !(2 & l.__u); // a = x, o = key, e = childVNode, s = type, l = oldVNode, t = oldChildren, n = skewedIndex, i = matched
    if (null === l && null == o || i && o == l.key && s == l.type) return n;
    if (r > (i ? 1 : 0)) {
      for (a = n - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a; // a = x, n = skewedIndex, l = oldVNode, t = oldChildren, o = key, s = type
      for (a = n + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a; // a = x, n = skewedIndex, t = oldChildren, l = oldVNode, o = key, s = type
    }
    return -1;
  }
  function c0(e, t, n) { // c0 = setStyle, e = style, t = key, n = value
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function B1(e, t, n, r, a) { // B1 = setProperty, e = dom, t = name, n = value, r = oldValue, a = namespace
    var o, s; // o = useCapture, s = proxy
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || c0(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || c0(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Ve[t] || (Ve[t] = Tr(t)), (e.__a || (e.__a = {}))[t] = Te, o = t != (t = t.replace(p0, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, o) : e.removeEventListener(t, s, o));
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
  function Tr(e) { // Tr = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], null == t[j1]) t[j1] = Te++;
        else if (t[j1] < this.__a[e]) return;
        return n(L.event ? L.event(t) : t);
      }
    };
  }
  function Ee(e, t, n, r, a, o, s, l, i, u) { // Ee = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, l = oldDom, i = isHydrating, u = refQueue
    var c, f, m, d, h, g, v, _, y, M, x, b, H, w, k, W, V, e1, B = t.type; // c = tmp, f = resumed, m = oldCommitQueueLength, d = c, h = oldProps, g = oldState, v = snapshot, _ = newProps, y = isClassComponent, M = provider, x = componentContext, b = renderHook, H = count, w = renderResult, k = startMarker, W = end, V = i, e1 = child, B = newType, t = newVNode
    if (t.constructor !== L1) return null;
    128 & n.__u && (i = 32 & n.__u, c = n.__c.__z) && (t.__u |= i, f = o = [], 8 == c.nodeType ? l = Z1(c, o) : o.push(c), l = o[0] || l), (c = L.__b) && c(t);
    e: if ("function" == typeof B) {
      m = s.length;
      try {
        if (_ = t.props, y = (c = B.prototype) && c.render, M = (c = B.contextType) && r[c.__c], x = c ? M ? M.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (y ? t.__c = d = new B(_, x) : (t.__c = d = new D(_, x), d.constructor = B, d.render = Pr), M && M.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), y && (d.__s || (d.__s = d.state), B.getDerivedStateFromProps && (d.__s == d.state && (d.__s = o1({}, d.__s)), o1(d.__s, B.getDerivedStateFromProps(_, d.__s)))), h = d.props, g = d.state, d.__v = t, n.__c) {
          if (_ !== h && y && !B.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && false === d.shouldComponentUpdate(_, d.__s, x)) {
            t.__v != n.__v && (d.props = _, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(S) {
              S && (S.__ = t);
            }), X1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = K(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(_, d.__s, x), y && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(h, g, v);
          });
        } else y && !B.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), y && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = x, d.props = _, d.__P = e, d.__g &= -5, b = L.__r, H = y ? 25 : 0;
        do {
          d.__g &= -9, b && b(t), c = d.render(d.props, d.state = d.__s, d.context);
        } while (8 & d.__g && ++H < 25);
        y && (X1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = o1({}, r, d.getChildContext())), y && n.__c && d.getSnapshotBeforeUpdate && (v = d.getSnapshotBeforeUpdate(h, g)), w = c && c.type === G && null == c.key ? c.props.children : c, _.__P && (c = l, a = (e = _.__P).namespaceURI, i = o = null, n.props && n.props.__P != e && (n.__k.some(function(S) {
          S && Fe(S, S);
        }), n.__k = null), l = n.__k ? K(n, 0) : null), l = g0(e, Ce(w) ? w : [w], t, n, r, a, o, s, l, i, u), _.__P && (t.__e = null, l = c), t.__u &= -161, f && f.some(a1), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (S) {
        if (s.length = m, t.__v = null, i || o) if (S && S.then) {
          if (t.__u |= 128 | i, o) {
            for (~(V = o.indexOf(l || void 0)) || (V = o.length); (e1 = o[V - 1]) && 8 == e1.nodeType; ) V--; // V = i, o = excessDomChildren, l = oldDom, void = oldDom, e1 = child
            for (; V < o.length; V++) if (e1 = o[V]) if (o[V] = null, k) { // V = i, o = excessDomChildren, e1 = child, k = startMarker
              if (e1 == W) break;
            } else {
              if (8 != e1.nodeType) break;
              e1.data.startsWith("$s") && (W = Z1(k = e1));
            }
          }
          if (!k) {
            for (; l && 8 == l.nodeType && l.nextSibling; ) l = l.nextSibling; // l = oldDom
            k = l;
          }
          (c = Z1(k = t.__c.__z || (t.__c.__z = k))) ? (t.__e = k, l = c) : t.__e = l, l = l && l.nextSibling;
        } else o && o.some(a1);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), S && S.then || y0(t), L.__e(S, t, n);
      }
    } else l = t.__e = Cr(n.__e, t, n, r, a, o, s, i, u, e);
    return (c = L.diffed) && c(t), l;
  }
  function Z1(e, t) { // Z1 = rangeEnd, e = start, t = nodes
    if (e && 8 == e.nodeType && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (8 == e.nodeType) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function y0(e) { // y0 = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(y0));
  }
  function x0(e, t, n) { // x0 = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Re(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Re = applyRef
    L.__c && L.__c(t, e), e.some(function(a) {
      try {
        e = a.__h, a.__h = [], e.some(function(o) {
          o.call(a);
        });
      } catch (o) {
        L.__e(o, a.__v);
      }
    });
  }
  function Cr(e, t, n, r, a, o, s, l, i, u) { // Cr = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, l = isHydrating, i = refQueue, u = parentDom
    var c, f, m, d, h, g, v, _, y = n.props || Q1, M = t.props, x = t.type; // c = i, f = newHtml, m = oldHtml, d = newChildren, h = value, g = inputValue, v = checked, _ = doc, y = oldProps, n = oldVNode, Q1 = EMPTY_OBJ, M = newProps, t = newVNode, x = nodeType
    if ("svg" == x ? a = "http://www.w3.org/2000/svg" : "math" == x ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), o) {
      for (c = 0; c < o.length; c++) if ((h = o[c]) && (x ? h.localName == x : 3 == h.nodeType)) { // c = i, o = excessDomChildren, h = value, x = nodeType
        e = h, o[c] = null;
        break;
      }
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !x) return _.createTextNode(M);
      e = _.createElementNS(a, x, M.is ? M : u), l && (L.__m && L.__m(t, o), l = false), o = null;
    }
    if (x) {
      if (u = "template" == x && e.content || e, o = "textarea" == x && null != M.defaultValue ? null : o && Pe.call(u.childNodes), !l && o) for (y = {}, c = 0; c < e.attributes.length; c++) y[(h = e.attributes[c]).name] = h.value;
      for (c in y) h = y[c], "dangerouslySetInnerHTML" == c ? m = h : "children" == c || c in M || "value" == c && "defaultValue" in M || "checked" == c && "defaultChecked" in M || B1(e, c, null, h, a); // c = i, y = oldProps, h = value, m = oldHtml, M = newProps, B1 = setProperty, e = dom, a = namespace
      for (c in M) h = M[c], "children" == c ? d = h : "dangerouslySetInnerHTML" == c ? f = h : "value" == c ? g = h : "checked" == c ? v = h : l && "function" != typeof h || y[c] === h || B1(e, c, h, y[c], a); // c = i, M = newProps, h = value, d = newChildren, f = newHtml, g = inputValue, v = checked, l = isHydrating, y = oldProps, B1 = setProperty, e = dom, a = namespace
      f ? (l || m && (f.__html == m.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (m && (e.textContent = ""), ("foreignObject" == x || "http://www.w3.org/1998/Math/MathML" == a && Ar.test(x)) && (a = "http://www.w3.org/1999/xhtml"), g0(u, Ce(d) ? d : [d], t, n, r, a, o, s, o ? o[0] : n.__k && K(n, 0), l, i), o && o.some(a1)), l && "textarea" != x || (c = "value", "progress" == x && null == g ? e.removeAttribute(c) : null == g || g === e[c] && ("progress" != x || g) || B1(e, c, g, y[c], a), c = "checked", null != v && v != e[c] && B1(e, c, v, y[c], a));
    } else y === M || l && e.data == M || (e.data = M);
    return e;
  }
  function Re(e, t, n, r) { // Re = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (a) {
      L.__e(a, n);
    }
  }
  function Fe(e, t, n) { // Fe = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, a, o, s; // a = end, o = nodes, s = i
    if (L.unmount && L.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Re(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (l) {
        L.__e(l, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Fe(r[s], t, "function" != typeof e.type || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (a = Z1(r, o = [])) && (r == e.__e && o.some(a1), a1(a), a1(r)), n || a1(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Pr(e, t, n) { // Pr = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Oe(e, t) { // Oe = render, e = vnode, t = parentDom
    var n, r, a, o; // n = isHydrating, r = oldVNode, a = commitQueue, o = refQueue
    L.__ && L.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = w1(G, { children: [e] }), a = [], o = [], Ee(t, t.__k, r || Q1, Q1, t.namespaceURI, r ? null : t.firstChild ? Pe.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, n, o), x0(a, t.__k, o), t.__k.props.children = null;
  }
  L = { __e: function(e, t, n, r) {
    for (var a, o, s; t = t.__; ) if ((a = t.__c) && !(1 & a.__g)) { // a = component, o = ctor, s = handled, t = vnode
      a.__g |= 4;
      try {
        if ((s = (o = a.constructor) && o.getDerivedStateFromError) && a.setState(o.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, r || {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
      } catch (l) {
        e = l;
      }
    }
    throw J1 = 0, e;
  } }, d0 = 0, Lr = function(e) {
    return null != e && e.constructor === L1;
  }, D.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = o1({}, this.state)), "function" == typeof e && (e = e(o1({}, n), this.props)), e && (o1(n, e), this.__v && (t && this.__k.push(t), i0(this)));
  }, D.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), i0(this));
  }, D.prototype.render = G, X = [], J1 = 0, u0 = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, j1 = /* @__PURE__ */ Symbol(), p0 = /(PointerCapture)$|Capture$/i, Te = 0, Ve = {}, kr = 0;

  // src/explore/fold.ts
  var $e = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff"; // $e = UNSPACED
  var Er = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f"; // Er = BETWEEN
  var Rr = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"); // Rr = LEFT_OUT
  var b0 = /* @__PURE__ */ new Map([ // b0 = PLAIN
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
  var Fr = new RegExp(`[${Array.from(b0.keys()).join("")}]`, "g"); // Fr = FANCY, b0 = PLAIN
  var Or = /^[\0-\x7f]*$/; // Or = ASCII
  var _0 = new RegExp(`[${$e}]+|[^${$e}${Er}]+`, "g"); // _0 = WORD, $e = UNSPACED, Er = BETWEEN
  var $r = new RegExp(`[${$e}]`); // $r = UNSPACED_WORD, $e = UNSPACED
  var Nr = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Nr = PREFIXING
  function k1(e) { // k1 = fold, e = text
    if (Or.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(Rr, "").replace(Fr, (t) => b0.get(t) || t);
  }
  function G1(e, t) { // G1 = eachWord, e = folded, t = visit
    e.replace(_0, (n, r) => { // e = folded, _0 = WORD, n = word, r = at
      t(n, r);
      return "";
    });
  }
  function M0(e) { // M0 = line, e = text
    const t = k1(e).match(_0); // t = words, k1 = fold, e = text, _0 = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Ne(e) { // Ne = isUnspaced, e = word
    return $r.test(e);
  }
  function z0(e) { // z0 = needleOf, e = word
    return Ne(e) || Nr.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function qe(e) { // qe = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Ie(n)),
      []
    );
  }
  function w0(e) { // w0 = textsOf, e = program
    return [
      Ie(e.title),
      qe([e.summary]),
      qe(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function qr(e, t, { id: n, label: r, aliases: a }) { // qr = namesOf, e = index, t = facet, n = id, r = label, a = aliases
    return qe([e.nameOf(t, n), r, t === "period" ? n : null, ...a]);
  }
  function H0(e) { // H0 = joined, e = texts
    return e.map(M0).join("\n");
  }
  function L0(e) { // L0 = buildHaystack, e = index
    const t = new Uint32Array(e.programs.length * 2); // t = ends, e = index
    const n = e.programs.map((a, o) => { // n = lines, e = index, a = program, o = i
      const [s, l, i] = w0(a).map(H0); // s = title, l = summary, i = rest, w0 = textsOf, a = program, H0 = joined
      t[2 * o] = s.length;
      t[2 * o + 1] = s.length + 1 + l.length;
      return [s, l, i].join("\n");
    });
    const r = []; // r = terms
    e.facets.forEach((a) => a.terms.forEach((o) => { // e = index, a = facet, o = term
      const s = qr(e, a.id, o); // s = names, qr = namesOf, e = index, a = facet, o = term
      r.push({ names: s, line: H0(s), programs: o.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function k0(e, { lines: t, terms: n }, r) { // k0 = textsWith, e = index, t = lines, n = terms, r = needle
    const a = n.find(({ line: s }) => s.indexOf(r) !== -1); // a = named, n = terms, s = line, r = needle
    if (a) {
      return a.names;
    }
    const o = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // o = program, e = index, t = lines, s = line, r = needle
    return o ? w0(o).reduce((s, l) => s.concat(l)) : [];
  }

  // src/explore/highlight.ts
  function Dr(e) { // Dr = lineWithPlaces, e = text
    let t = ""; // t = folded
    const n = []; // n = origins
    let r = 0; // r = place
    for (const s of e) { // s = letter, e = text
      const l = k1(s); // l = plain, k1 = fold, s = letter
      t += l;
      for (let i = 0; i < l.length; i++) { // l = plain
        n.push(r);
      }
      r += s.length;
    }
    let a = " "; // a = line
    const o = [0]; // o = places
    G1(t, (s, l) => { // G1 = eachWord, t = folded, s = word, l = at
      var i; // i = _a
      a += s + " ";
      for (let u = l; u <= l + s.length; u++) { // u = i, l = at, s = word
        o.push((i = n[u]) != null ? i : e.length);
      }
    });
    return { line: a, places: o };
  }
  function Y1(e, t) { // Y1 = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = Dr(e); // n = line, r = places, Dr = lineWithPlaces, e = text
    const a = new Uint8Array(e.length); // a = hits, e = text
    for (const l of t) { // l = needle, t = needles
      const i = l.charAt(0) === " " ? 1 : 0; // i = first, l = needle
      for (let u = n.indexOf(l); u !== -1; u = n.indexOf(l, u + 1)) { // u = at, n = line, l = needle
        const c = r[u + i] || 0; // c = start, r = places, u = at, i = first
        let f = u + l.length; // f = last, u = at, l = needle
        while (r[f] === r[f - 1]) {
          f++;
        }
        a.fill(1, c, (s = r[f]) != null ? s : e.length);
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
  function A0(e, t, n) { // A0 = slips, e = a, t = b, n = most
    let r = []; // r = beforeLast
    let a = Array.from({ length: t.length + 1 }, (o, s) => s); // a = last, t = b, o = _, s = j
    for (let o = 1; o <= e.length; o++) { // o = i, e = a
      const s = [o]; // s = row, o = i
      let l = o; // l = least, o = i
      for (let i = 1; i <= t.length; i++) { // i = j, t = b
        const u = e.charCodeAt(o - 1) === t.charCodeAt(i - 1); // u = isSame, e = a, o = i, t = b, i = j
        let c = Math.min( // c = cost
          a[i - 1] + (u ? 0 : 1),
          a[i] + 1,
          s[i - 1] + 1
        );
        if (i > 1 && o > 1 && e.charCodeAt(o - 1) === t.charCodeAt(i - 2) && e.charCodeAt(o - 2) === t.charCodeAt(i - 1)) {
          c = Math.min(c, r[i - 2] + 1);
        }
        s.push(c);
        l = Math.min(l, c);
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
  var I0 = 4; // I0 = LEAST_LETTERS
  var Ur = 8; // Ur = LONG
  var S0 = /* @__PURE__ */ new WeakMap(); // S0 = vocabularies
  function Wr(e) { // Wr = wordsOf, e = haystack
    const t = S0.get(e); // t = known, S0 = vocabularies, e = haystack
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
    S0.set(e, a);
    return a;
  }
  function Br({ counts: e }, t) { // Br = nearest, e = counts, t = word
    const n = t.length < Ur ? 1 : 2; // n = most, t = word, Ur = LONG
    let r = null; // r = best
    let a = Infinity; // a = bestCost
    e.forEach((o, s) => { // e = counts, o = times, s = candidate
      const l = (i, u) => { // l = offer, i = part, u = begun
        if (Math.abs(i.length - t.length) > n) {
          return;
        }
        const c = A0(t, i, n); // c = found, A0 = slips, t = word, i = part, n = most
        const f = c + u + 0.4 / o; // f = cost, c = found, u = begun, o = times
        if (c <= n && f < a) {
          r = s;
          a = f;
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
  function jr({ list: e }, t) { // jr = cut, e = list, t = run
    const n = Array.from(t.normalize("NFC")); // n = characters, t = run
    const r = []; // r = pieces
    for (let a = 0, o; a < n.length; a = o) { // a = start, o = end, n = characters
      let s = ""; // s = piece
      let l = e; // l = holders, e = list
      for (o = a + 1; o < n.length; o++) { // o = end, a = start, n = characters
        const i = n.slice(a, o + 1).join("").normalize("NFKD"); // i = longer, n = characters, a = start, o = end
        const u = l.filter((c) => c.indexOf(i) !== -1); // u = rest, l = holders, c = word, i = longer
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
  function Zr(e, t) { // Zr = otherwise, e = words, t = word
    if (Ne(t)) {
      return jr(e, t);
    }
    const n = /\d/.test(t) ? null : Br(e, t); // n = similar, t = word, Br = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Jr(e, t, n) { // Jr = spelling, e = index, t = haystack, n = needle
    for (const r of k0(e, t, n)) { // r = text, k0 = textsWith, e = index, t = haystack, n = needle
      const a = Y1(r, [n]).find((o) => o.hit); // a = hit, Y1 = highlight, r = text, n = needle, o = piece
      if (a) {
        return a.text;
      }
    }
    return n.trim();
  }
  function V0(e, t, n) { // V0 = forgive, e = index, t = haystack, n = needles
    const r = Wr(t); // r = words, Wr = wordsOf, t = haystack
    const a = []; // a = used
    let o = false; // o = isBent
    for (const s of n) { // s = needle, n = needles
      const l = s.trim(); // l = word, s = needle
      if (l.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        a.push(s);
      } else if (l.length >= I0 && r.line.indexOf(l) !== -1) {
        a.push(l);
      } else {
        const i = l.length < I0 ? null : Zr(r, l); // i = others, l = word, I0 = LEAST_LETTERS, Zr = otherwise, r = words
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
    return { needles: a, corrected: o ? a.map((s) => Jr(e, t, s)) : null };
  }

  // src/explore/search.ts
  var Qr = 200; // Qr = MOST_LETTERS
  var Xr = 16; // Xr = MOST_WORDS
  var Kr = 24; // Kr = IN_TITLE
  var Gr = 12; // Gr = IN_TERM
  var Yr = 6; // Yr = IN_SUMMARY
  var ea = 2; // ea = IN_REST
  var P0 = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }; // P0 = NOTHING
  var De = /* @__PURE__ */ new WeakMap(); // De = memories
  function Ue(e) { // Ue = needlesOf, e = text
    const t = /* @__PURE__ */ new Set(); // t = needles
    e.slice(0, Qr).split(/["“”„«»]/).forEach((n, r) => { // e = text, Qr = MOST_LETTERS, n = part, r = i
      const a = []; // a = words
      G1(k1(n), (o) => a.push(o));
      if (r % 2 && a.length > 1) {
        t.add(" " + a.join(" "));
      } else {
        a.forEach((o) => t.add(z0(o)));
      }
    });
    return Array.from(t).slice(0, Xr);
  }
  function ta({ terms: e, lines: t }, n) { // ta = termHits, e = terms, t = lines, n = needle
    const r = e.filter(({ line: a }) => a.indexOf(n) !== -1); // r = hits, e = terms, a = line, n = needle
    return r.length ? r.reduce((a, { programs: o }) => s1(a, o), N(t.length)) : null;
  }
  function T0(e, t, n) { // T0 = scan, e = haystack, t = needles, n = within
    const { lines: r, ends: a } = e; // r = lines, a = ends, e = haystack
    const o = t.map((i) => ta(e, i)); // o = byTerm, t = needles, i = needle, ta = termHits, e = haystack
    const s = N(r.length); // s = programs, N = noBits, r = lines
    const l = new Uint16Array(r.length); // l = scores, r = lines
    r.forEach((i, u) => { // r = lines, i = line, u = i
      if (n && !g1(n, u)) {
        return;
      }
      let c = 0; // c = score
      for (let f = 0; f < t.length; f++) { // f = n, t = needles
        const m = t[f]; // m = needle, t = needles, f = n
        const d = o[f]; // d = hits, o = byTerm, f = n
        const h = i.indexOf(m); // h = at, i = line, m = needle
        const g = h !== -1 && h < a[2 * u]; // g = inTitle, h = at, a = ends, u = i
        if (!g && d && g1(d, u)) {
          c += Gr;
        } else if (h === -1) {
          return;
        } else {
          const v = g ? Kr : h < a[2 * u + 1] ? Yr : ea; // v = weight, g = inTitle, Kr = IN_TITLE, h = at, a = ends, u = i, Yr = IN_SUMMARY, ea = IN_REST
          c += i.charCodeAt(h + m.length) === 32 ? v * 1.5 : v;
        }
      }
      F1(s, u);
      l[u] = c;
    });
    return { programs: s, scores: l, needles: t, corrected: null };
  }
  function C0({ programs: e }) { // C0 = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function na(e, t) { // na = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function E0(e) { // E0 = remember, e = index
    let t = De.get(e); // t = memory, De = memories, e = index
    if (!t) {
      t = { haystack: L0(e), text: "", found: P0 };
      De.set(e, t);
    }
    return t;
  }
  function R0(e) { // R0 = prepareSearch, e = index
    E0(e);
  }
  function We(e, t) { // We = search, e = index, t = text
    const n = De.get(e); // n = known, De = memories, e = index
    if (n && n.text === t) {
      return n.found;
    }
    const r = Ue(t); // r = needles, Ue = needlesOf, t = text
    if (!r.length) {
      return P0;
    }
    const a = n || E0(e); // a = memory, n = known, E0 = remember, e = index
    const { haystack: o, found: s } = a; // o = haystack, s = last, a = memory
    let l = T0(o, r, na(s, r) ? s.programs : null); // l = found, T0 = scan, o = haystack, r = needles, na = narrows, s = last
    if (C0(l)) {
      const i = V0(e, o, r); // i = forgiven, V0 = forgive, e = index, o = haystack, r = needles
      const u = i && T0(o, i.needles, null); // u = better, i = forgiven, T0 = scan, o = haystack
      if (i && u && !C0(u)) {
        l = Object.assign({}, u, { corrected: i.corrected });
      }
    }
    a.text = t;
    a.found = l;
    return l;
  }

  // src/explore/facets.ts
  function h1(e, t) { // h1 = chosenTerms, e = facet, t = query
    const n = /* @__PURE__ */ new Set(); // n = terms
    for (const r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      const a = e.terms.get(r); // a = term, e = facet, r = id
      if (a) {
        n.add(a);
      }
    }
    return Array.from(n);
  }
  function F0(e, t) { // F0 = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => s1(n, r), N(e)) : null;
  }
  function O0(e, t, n) { // O0 = filtersOf, e = index, t = query, n = found
    const r = /* @__PURE__ */ new Map(); // r = filters
    if (n) {
      r.set(null, n);
    }
    for (const a of e.facets.values()) { // a = facet, e = index
      const o = F0(e.programs.length, h1(a, t)); // o = programs, F0 = anyOf, e = index, h1 = chosenTerms, a = facet, t = query
      if (o) {
        r.set(a.id, o);
      }
    }
    return r;
  }
  function Be(e, t, n) { // Be = passing, e = size, t = filters, n = except
    const r = R1(e); // r = programs, R1 = allBits, e = size
    t.forEach((a, o) => { // t = filters, a = filter, o = facet
      if (o !== n) {
        yt(r, a);
      }
    });
    return r;
  }
  function je(e, t) { // je = countMatches, e = index, t = query
    const n = O0(e, t, We(e, t.text).programs); // n = filters, O0 = filtersOf, e = index, t = query, We = search
    return Q(Be(e.programs.length, n));
  }
  function $0(e, t) { // $0 = explore, e = index, t = query
    const n = e.programs.length; // n = size, e = index
    const r = We(e, t.text); // r = found, We = search, e = index, t = query
    const a = O0(e, t, r.programs); // a = filters, O0 = filtersOf, e = index, t = query, r = found
    const o = Be(n, a); // o = matches, Be = passing, n = size, a = filters
    const s = []; // s = facets
    for (const l of e.facets.values()) { // l = facet, e = index
      if (!l.useful) {
        continue;
      }
      const i = a.get(l.id); // i = filter, a = filters, l = facet
      const u = i ? Be(n, a, l.id) : o; // u = others, i = filter, Be = passing, n = size, a = filters, l = facet, o = matches
      const c = h1(l, t); // c = chosen, h1 = chosenTerms, l = facet, t = query
      const f = Array.from(l.terms.values(), (m) => { // f = terms, l = facet, m = term
        const d = Q(m.programs, u); // d = own, Q = count, m = term, u = others
        const h = c.indexOf(m) !== -1; // h = isChosen, c = chosen, m = term
        const g = h ? Q(F0(n, c.filter((v) => v !== m)) || u, u) : i ? Q(i, u, m.programs) : d; // g = after, h = isChosen, Q = count, F0 = anyOf, n = size, c = chosen, v = other, m = term, u = others, i = filter, d = own
        return { term: m, chosen: h, after: g, own: d };
      });
      s.push({ facet: l, terms: f });
    }
    return { matches: o, count: Q(o), facets: s, found: r };
  }

  // src/explore/changes.ts
  function m1(e, t) { // m1 = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Ze(e, t, n) { // Ze = withTerms, e = query, t = facet, n = terms
    const r = new Map(e.chosen); // r = chosen, e = query
    if (n.length) {
      r.set(t, n);
    } else {
      r.delete(t);
    }
    return Object.assign({}, e, { chosen: r });
  }
  function N0(e, t, n) { // N0 = toggleTerm, e = query, t = facet, n = term
    const r = e.chosen.get(t) || []; // r = terms, e = query, t = facet
    const a = r.filter((o) => o !== n); // a = others, r = terms, o = id, n = term
    return Ze(e, t, a.length < r.length ? a : r.concat(n));
  }
  function q0(e) { // q0 = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function D0(e, t) { // D0 = chips, e = index, t = query
    const n = []; // n = list
    e.facets.forEach((r) => { // e = index, r = facet
      h1(r, t).forEach((a) => n.push({ facet: r, term: a }));
    });
    return n;
  }

  // src/explore/sort.ts
  var U0 = /* @__PURE__ */ new WeakMap(); // U0 = orders
  var ra = 1e9; // ra = NEVER
  function Qe(e, t) { // Qe = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function B0(e) { // B0 = ranksIn, e = order
    const t = new Uint32Array(e.length); // t = ranks, e = order
    e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    });
    return t;
  }
  function aa(e) { // aa = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function oa({ programs: e, languages: { chain: t, page: n } }) { // oa = byTitle, e = programs, t = chain, n = page
    const r = e.map(({ title: o }) => W1(o, t, n).text); // r = titles, e = programs, o = title, W1 = pickText, t = chain, n = page
    const { compare: a } = aa(t.concat(n)); // a = compare, aa = collatorFor, t = chain, n = page
    return Qe(r.length, (o, s) => a(r[o], r[s]));
  }
  function W0(e) { // W0 = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function sa({ programs: e }, t) { // sa = byDate, e = programs, t = titleOrder
    const n = B0(t); // n = titleRanks, B0 = ranksIn, t = titleOrder
    const r = new Float64Array(e.length); // r = starts, e = programs
    const a = new Float64Array(e.length); // a = ends, e = programs
    e.forEach(({ start: o, end: s, status: l }, i) => { // e = programs, o = start, s = end, l = status
      const u = o || s; // u = first, o = start, s = end
      const c = s || o; // c = last, s = end, o = start
      const f = o && !s && l && t1(l); // f = isOpenEnded, o = start, s = end, l = status, t1 = isCurrent
      r[i] = W0(u && F(u));
      a[i] = f ? ra : W0(c && T(c));
    });
    return Qe(e.length, (o, s) => r[s] - r[o] || a[s] - a[o] || n[o] - n[s]);
  }
  function la({ programs: e }, t) { // la = byStatus, e = programs, t = dateOrder
    const n = B0(t); // n = dateRanks, B0 = ranksIn, t = dateOrder
    const r = new Uint8Array(e.length); // r = groups, e = programs
    e.forEach(({ status: a }, o) => { // e = programs, a = status, o = i
      r[o] = a ? 2 * O.indexOf(a) : 2 * O.indexOf("past") - 1;
    });
    return Qe(e.length, (a, o) => r[a] - r[o] || n[a] - n[o]);
  }
  function Je(e, t) { // Je = orderOf, e = index, t = sort
    let n = U0.get(e); // n = known, U0 = orders, e = index
    if (!n) {
      n = /* @__PURE__ */ new Map();
      U0.set(e, n);
    }
    let r = n.get(t); // r = order, n = known, t = sort
    if (!r) {
      r = t === "title" ? oa(e) : t === "newest" ? sa(e, Je(e, "title")) : la(e, Je(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function ia(e, t) { // ia = byScore, e = order, t = scores
    const n = []; // n = groups
    for (const r of e) { // r = i, e = order
      const a = t[r] || 0; // a = score, t = scores, r = i
      (n[a] = n[a] || []).push(r);
    }
    return n.reduceRight((r, a) => r.concat(a), []);
  }
  function A1(e) { // A1 = effectiveSort, e = query
    const t = Ue(e.text).length > 0; // t = hasWords, Ue = needlesOf, e = query
    const n = e.sort || "relevance"; // n = sort, e = query
    return n === "relevance" && !t ? "status" : n;
  }
  function j0(e, t, n, r) { // j0 = order, e = index, t = matches, n = query, r = scores
    const a = A1(n); // a = sort, A1 = effectiveSort, n = query
    const o = []; // o = shown
    for (const s of Je(e, a)) { // s = i, Je = orderOf, e = index, a = sort
      if (g1(t, s)) {
        o.push(s);
      }
    }
    return a === "relevance" ? ia(o, r) : o;
  }

  // node_modules/@wikimedia/codex-icons/dist/codex-icons.js
  var ca = '<path d="m4.34 2.93 12.73 12.73-1.41 1.41L2.93 4.35z"/><path d="M17.07 4.34 4.34 17.07l-1.41-1.41L15.66 2.93z"/>'; // ca = r1
  var da = '<path d="m2.5 15.25 7.5-7.5 7.5 7.5 1.5-1.5-9-9-9 9z"/>'; // da = i1
  var ua = '<path d="m17.5 4.75-7.5 7.5-7.5-7.5L1 6.25l9 9 9-9z"/>'; // ua = b1
  var pa = '<path d="M10 13 1 1h18z"/><path d="M8 9v8l4 2V9z"/>'; // pa = D1
  var I1 = ca; // I1 = l4, ca = r1
  var ee = da; // ee = v4, da = i1
  var te = ua; // te = C4, ua = b1
  var Z0 = { // Z0 = B4
    ltr: pa,
    shouldFlip: true
  };

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var ha = /* @__PURE__ */ Symbol.for("pv"); // ha = VNODE_MARKER
  var ma = 0; // ma = vnodeId
  function p(e, t, n, r, a, o) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, a = __source, o = __self
    t || (t = {});
    var s, l, i = t; // s = ref, l = i, i = normalizedProps, t = props
    if ("ref" in i && "function" != typeof e) for (l in i = {}, t) "ref" == l ? s = t[l] : i[l] = t[l];
    var u = { type: e, props: i, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ha, __v: --ma, __i: -1, __u: 0 }; // u = vnode, e = type, i = normalizedProps, n = key, s = ref, ha = VNODE_MARKER, ma = vnodeId
    return (a || o) && (u.__source = a, u.__self = o), L.vnode && L.vnode(u), u;
  }

  // src/views/icon.tsx
  function fa(e) { // fa = pathsOf, e = icon
    const t = typeof e === "object" && "ltr" in e ? e.ltr : e; // t = drawing, e = icon
    const n = typeof t === "string" ? t : ""; // n = markup, t = drawing
    return (n.match(/ d="[^"]+"/g) || []).map((r) => r.slice(4, -1));
  }
  function E(e) { // E = Icon, e = props
    const t = typeof e.icon === "object" && "shouldFlip" in e.icon; // t = flips, e = props
    return /* @__PURE__ */ p("span", { class: `program-explorer__icon${t ? " program-explorer__icon--flips" : ""}`, "aria-hidden": "true", children: /* @__PURE__ */ p("svg", { width: "20", height: "20", viewBox: "0 0 20 20", children: fa(e.icon).map((n) => /* @__PURE__ */ p("path", { d: n })) }) });
  }

  // src/messages/direction.ts
  var ga = /* @__PURE__ */ new Set([ // ga = RTL
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
  function J0(e) { // J0 = directionOf, e = language
    const [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && ga.has(t) ? "rtl" : "ltr";
  }

  // src/views/say.tsx
  function I({ text: e, language: t }, n, r = e) { // I = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: J0(t), children: r });
  }

  // src/views/chips.tsx
  function va({ context: e, actions: t }, n) { // va = filterChip, e = context, t = actions, n = chip
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
          /* @__PURE__ */ p(E, { icon: I1 })
        ]
      }
    );
  }
  function ya({ context: { msg: e }, state: t, actions: n }) { // ya = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(m1(t.query, "")),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ p("bdi", { children: t.query.text }),
          /* @__PURE__ */ p(E, { icon: I1 })
        ]
      }
    );
  }
  var ne = class extends D { // ne = Chips, D = x
    constructor() {
      super(...arguments);
      this.list = K1();
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
      const s = D0(r.index, a.query); // s = chosen, D0 = chips, r = context, a = state
      const l = a.query.text.trim() !== ""; // l = hasText, a = state
      if (!s.length && !l) {
        return null;
      }
      return /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((i) => /* @__PURE__ */ p("li", { children: va(n, i) }, `${i.facet.id} ${i.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: ya(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: o.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Q0(e, t) { // Q0 = wayOut, e = index, t = query
    const n = []; // n = ways
    if (t.text.trim()) {
      const r = m1(t, ""); // r = without, m1 = withText, t = query
      n.push({ kind: "text", query: r, count: je(e, r) });
    }
    e.facets.forEach((r) => { // e = index, r = facet
      const a = h1(r, t); // a = terms, h1 = chosenTerms, r = facet, t = query
      if (a.length) {
        const o = Ze(t, r.id, []); // o = without, Ze = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: a, query: o, count: je(e, o) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, a) => a.count - r.count);
  }

  // src/views/heading.tsx
  function f1(e, t, n, r) { // f1 = heading, e = level, t = name, n = id, r = children
    return h0(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var xa = 4; // xa = MOST
  function X0({ context: e, state: t, actions: n }) { // X0 = empty, e = context, t = state, n = actions
    const { msg: r, labels: a, index: o, list: s, level: l } = e; // r = msg, a = labels, o = index, s = list, l = level, e = context
    const i = Q0(o, t.query).slice(0, xa); // i = ways, Q0 = wayOut, o = index, t = state, xa = MOST
    const u = (c) => c.kind === "text" ? r("empty-text", t.query.text, c.count) : r( // u = words, c = way, r = msg, t = state
      "empty-without",
      a.facet(c.facet.id).text,
      c.terms.map((f) => a.term(c.facet.id, f.id).text).join(", "),
      c.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      f1(l, "program-explorer__group", void 0, r("empty-title")),
      i.length > 0 && /* @__PURE__ */ p("p", { children: r("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        i.map((c) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => n.apply(c.query), children: u(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("empty-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/filters.tsx
  function ba({ context: e, actions: t }, n, r) { // ba = termBox, e = context, t = actions, n = facet, r = count
    const { msg: a, labels: o, language: s, idPrefix: l } = e; // a = msg, o = labels, s = language, l = idPrefix, e = context
    const { term: i, chosen: u, after: c, own: f } = r; // i = term, u = chosen, c = after, f = own, r = count
    const m = `${l}-${n}-${i.id}`; // m = id, l = idPrefix, n = facet, i = term
    const d = a(u ? "count-without" : "count-after", c); // d = description, a = msg, u = chosen, c = after
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${f === 0 && !u ? " program-explorer__term--idle" : ""}`, // f = own, u = chosen
        style: { "--program-explorer-depth": i.depth },
        children: [
          /* @__PURE__ */ p("div", { class: "cdx-checkbox", children: /* @__PURE__ */ p("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ p(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: m,
                "aria-describedby": `${m}-count`,
                checked: u,
                onChange: () => t.toggle(n, i.id)
              }
            ),
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: I(o.term(n, i.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: a("number", c) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${m}-count`, children: d })
        ]
      },
      i.id
    );
  }
  function _a(e, { facet: t, terms: n }) { // _a = facetGroup, e = view, t = facet, n = terms
    const { context: r, state: a, actions: o } = e; // r = context, a = state, o = actions, e = view
    const { labels: s, language: l, idPrefix: i } = r; // s = labels, l = language, i = idPrefix, r = context
    const u = a.folded.has(t.id); // u = folded, a = state, t = facet
    const c = `${i}-${t.id}`; // c = bodyId, i = idPrefix, t = facet
    const f = I(s.facet(t.id), l); // f = label, I = say, s = labels, t = facet, l = language
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}-label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !u,
          "aria-controls": c,
          onClick: () => o.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${c}-label`, children: f }),
            /* @__PURE__ */ p(E, { icon: u ? te : ee })
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: u, children: n.map((m) => ba(e, t.id, m)) })
    ] }, t.id);
  }
  function re(e) { // re = filters, e = view
    return e.state.exploration.facets.map((t) => _a(e, t));
  }

  // src/views/filter-dialog.tsx
  var Ma = "button:not([disabled]), input:not([disabled]), select, a[href]"; // Ma = FOCUSABLE
  var K0 = "program-explorer-locked"; // K0 = LOCK_CLASS
  var ae = class extends D { // ae = FilterDialog, D = x
    constructor() {
      super(...arguments);
      this.box = K1();
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
        const r = Array.from(this.box.current.querySelectorAll(Ma)).filter((l) => l.getClientRects().length > 0); // r = stops, Ma = FOCUSABLE, l = element
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
      document.documentElement.classList.add(K0);
      (n = this.box.current) == null ? void 0 : n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(K0);
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
                  children: /* @__PURE__ */ p(E, { icon: I1 })
                }
              )
            ] }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: re(n) }),
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
  var za = ["status", "period"]; // za = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    const n = t === null || Array.isArray(t) && t.length === 0; // n = isEmpty, t = content
    return n ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { class: "program-explorer__items", children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function Ha(e) { // Ha = shortAddress, e = url
    const { hostname: t, pathname: n } = new URL(e); // t = hostname, n = pathname, e = url
    const r = n.replace(/^\/wiki\/|\/$/g, "").replace(/^.*\/(?=.{12})/, "").replace(/_/g, " "); // r = page, n = pathname
    const a = t.replace(/^www\./, ""); // a = site, t = hostname
    try {
      return `${a}: ${decodeURIComponent(r)}`;
    } catch (o) {
      return a;
    }
  }
  function G0(e, t, n, r) { // G0 = details, e = context, t = actions, n = program, r = id
    const { msg: a, labels: o, format: s, language: l, list: i, relatives: u } = e; // a = msg, o = labels, s = format, l = language, i = list, u = relatives, e = context
    const c = (x) => x === null ? null : I(o.pick(x), l); // c = text, x = given, I = say, o = labels, l = language
    const f = (x) => x.map((b) => /* @__PURE__ */ p("bdi", { children: b })); // f = names, x = given, b = name, p = a
    const m = (x, b) => /* @__PURE__ */ p("a", { href: e.urlOf(x), rel: "noopener", children: b }); // m = link, x = target, b = children, p = a, e = context
    const d = (x) => x.map((b) => { // d = related, x = ids, b = other
      var H; // H = _a
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(b),
          onClick: (w) => { // w = event
            if (!w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey) {
              w.preventDefault();
              t.goTo(b);
            }
          },
          children: c(((H = u.program(b)) == null ? void 0 : H.title) || b)
        }
      );
    });
    const { minutes: h, owner: g, partOf: v, reviewed: _ } = n; // h = minutes, g = owner, v = partOf, _ = reviewed, n = program
    const y = v === null ? void 0 : i.series.get(v); // y = series, v = partOf, i = list
    const M = v === null ? [] : u.parts(v).filter((x) => x !== n.id); // M = siblings, v = partOf, u = relatives, x = other, n = program
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      i.facets.filter((x) => !za.includes(x)).map((x) => A(
        I(o.facet(x), l),
        (n.terms.get(x) || []).map((b) => I(o.term(x, b), l))
      )),
      A(a("detail-session"), h && (h[0] === h[1] ? a("detail-minutes", h[0]) : a("detail-minutes-range", h[0], h[1]))),
      A(a("detail-duration"), c(n.duration)),
      A(a("detail-scale"), c(n.scale)),
      A(a("detail-team"), f(n.team)),
      A(a("detail-partners"), f(n.partners)),
      A(a("detail-materials"), n.materials.map(({ target: x, label: b }) => m(x, c(b)))),
      A(a("detail-part-of"), y ? y.target ? m(y.target, c(y.title)) : c(y.title) : d(v === null ? [] : [v])),
      A(a("detail-siblings"), d(M)),
      A(a("detail-parts"), d(u.parts(n.id))),
      A(a("detail-follows"), d(u.before(n.id))),
      A(a("detail-followed-by"), d(n.followedBy)),
      A(a("detail-owner"), g),
      A(a("detail-reviewed"), _ && s.date(_)),
      A(a("detail-sources"), n.sources.map((x) => m({ url: x }, /* @__PURE__ */ p("bdi", { title: x, children: Ha(x) })))),
      A(a("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: a("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var wa = ["kind", "format"]; // wa = META_FACETS
  var Xe = "capacity"; // Xe = TAG_FACET
  function Y0(e, t, n) { // Y0 = marked, e = picked, t = words, n = around
    return I(e, n, t.length ? Y1(e.text, t).map(({ text: r, hit: a }) => a ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function La({ context: e, program: t }) { // La = meta, e = context, t = program
    const { labels: n, format: r, language: a } = e; // n = labels, r = format, a = language, e = context
    const o = r.span(t.start, t.end, t.status); // o = span, r = format, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      o !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: o }),
      wa.map((s) => { // wa = META_FACETS, s = facet
        var l; // l = _a
        return (l = t.terms.get(s)) == null ? void 0 : l.map((i) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: I(n.term(s, i), a) }, i));
      })
    ] });
  }
  var oe = class extends D { // oe = Card, D = x
    shouldComponentUpdate(t) {
      const n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      const { context: n, actions: r, program: a, open: o, words: s, level: l } = t; // n = context, r = actions, a = program, o = open, s = words, l = level, t = props
      const { msg: i, labels: u, language: c, idPrefix: f } = n; // i = msg, u = labels, c = language, f = idPrefix, n = context
      const m = u.pick(a.title); // m = title, u = labels, a = program
      const d = `${f}-program-${a.id}`; // d = titleId, f = idPrefix, a = program
      const h = a.summary && u.pick(a.summary); // h = summary, a = program, u = labels
      const g = a.terms.get(Xe) || []; // g = tags, a = program, Xe = TAG_FACET
      const v = Y0(m, s, c); // v = name, Y0 = marked, m = title, s = words, c = language
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        f1(l, "program-explorer__title", d, a.target ? /* @__PURE__ */ p("a", { href: n.urlOf(a.target), rel: "noopener", children: v }) : v),
        La(t),
        h && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          Y0(h, s, c),
          h.language !== u.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", n.format.language(h.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": u.facet(Xe).text, children: g.map((_) => /* @__PURE__ */ p("li", { children: I(u.term(Xe, _), c) }, _)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", m.text),
              "aria-expanded": o,
              "aria-controls": o ? `${d}-details` : void 0,
              onClick: () => r.toggleDetails(a.id),
              children: [
                i("details"),
                /* @__PURE__ */ p(E, { icon: o ? ee : te })
              ]
            }
          )
        ] }),
        o && G0(n, r, a, `${d}-details`)
      ] });
    }
  };

  // src/views/list.tsx
  function ka({ context: e, state: t }, n) { // ka = withHeadings, e = context, t = state, n = programs
    const { msg: r, current: a, past: o } = e; // r = msg, a = current, o = past, e = context
    const s = A1(t.query) === "status"; // s = grouped, A1 = effectiveSort, t = state
    const l = (i, u) => ({ text: (i == null ? void 0 : i.text) || u, anchor: (i == null ? void 0 : i.anchor) || void 0 }); // l = headingOf, i = own, u = text
    return n.map((i, u) => { // n = programs, i = program, u = at
      const c = n[u - 1]; // c = before, n = programs, u = at
      const f = t1(i.status); // f = isNow, t1 = isCurrent, i = program
      if (!s || c && t1(c.status) === f) {
        return { program: i, group: null };
      }
      return { program: i, group: f ? l(a, r("group-current")) : l(o, r("group-past")) };
    });
  }
  function en(e) { // en = list, e = view
    var f; // f = _a
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: a, index: o, level: s } = t; // a = msg, o = index, s = level, t = context
    const l = n.order.slice(0, n.limit).map((m) => o.programs[m]); // l = shown, n = state, m = at, o = index
    const i = n.order.length - l.length; // i = rest, n = state, l = shown
    const u = ka(e, l); // u = entries, ka = withHeadings, e = view, l = shown
    const c = ((f = u[0]) == null ? void 0 : f.group) ? s + 1 : s; // c = titleLevel, f = _a, u = entries, s = level
    return /* @__PURE__ */ p(G, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": a("programs"), children: u.map(({ program: m, group: d }) => /* @__PURE__ */ p("li", { children: [
        d && f1(s, "program-explorer__group", d.anchor, d.text),
        /* @__PURE__ */ p(
          oe,
          {
            context: t,
            actions: r,
            program: m,
            open: n.query.program === m.id,
            words: n.exploration.found.needles,
            level: c
          }
        )
      ] }, m.id)) }),
      i > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: a("more", i) })
    ] });
  }

  // src/views/search-box.tsx
  function tn({ context: e, state: t, actions: n }) { // tn = searchBox, e = context, t = state, n = actions
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
  function Aa({ context: e, state: t, actions: n }) { // Aa = sortBy, e = context, t = state, n = actions
    const { msg: r, idPrefix: a } = e; // r = msg, a = idPrefix, e = context
    const o = A1(t.query); // o = sort, A1 = effectiveSort, t = state
    const s = O1.filter((l) => l !== "relevance" || t.query.text !== ""); // s = sorts, O1 = SORTS, l = each, t = state
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
  function nn(e) { // nn = toolbar, e = view
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
            /* @__PURE__ */ p(E, { icon: Z0 }),
            s ? a("filters-active", s) : a("filters")
          ]
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: a("count", n.toldCount, o.programs.length) }),
      Aa(e)
    ] });
  }

  // src/views/explorer.tsx
  function rn(e) { // rn = explorer, e = view
    const { context: { msg: t }, state: n } = e; // t = msg, n = state, e = view
    const { found: r, count: a } = n.exploration; // r = found, a = count, n = state
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: re(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        tn(e),
        nn(e),
        /* @__PURE__ */ p(ne, { view: e }),
        r.corrected && a > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        a > 0 ? en(e) : X0(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(ae, { view: e })
    ] });
  }

  // src/views/mount.tsx
  var an = 60; // an = FIRST_CARDS
  var Ia = 640; // Ia = PANEL_NEEDS
  var Sa = 300; // Sa = TYPING_PAUSE
  var Va = 500; // Va = PREPARE_AFTER
  function on(e, t, n, r) { // on = mountExplorer, e = root, t = context, n = address, r = onCrash
    const a = e.ownerDocument.defaultView || window; // a = view, e = root
    let o; // o = typing
    let s = u(c()); // s = state, u = stateOf, c = queryFromAddress
    function l(b) { // l = derive, b = asked
      const H = $0(t.index, b); // H = exploration, $0 = explore, t = context, b = asked
      const w = j0(t.index, H.matches, b, H.found.scores); // w = places, j0 = order, t = context, H = exploration, b = asked
      const k = w.findIndex((W) => { // k = open, w = places, W = at
        var V; // V = _a
        return ((V = t.index.programs[W]) == null ? void 0 : V.id) === b.program;
      });
      return {
        query: k === -1 && b.program !== null ? Object.assign({}, b, { program: null }) : b,
        exploration: H,
        order: w,
        limit: Math.max(an, k + 1)
      };
    }
    function i(b) { // i = told, b = query
      const H = l(b); // H = derived, l = derive, b = query
      return Object.assign(H, { toldCount: H.exploration.count });
    }
    function u(b) { // u = stateOf, b = query
      return Object.assign({ narrow: f(), filtersOpen: false, folded: /* @__PURE__ */ new Set() }, i(b));
    }
    function c() { // c = queryFromAddress
      return n && Ht(n.read(), t.index) || de;
    }
    function f() { // f = isNarrow
      return (e.clientWidth || a.innerWidth) < Ia;
    }
    function m(b) { // m = draw, b = change
      var w; // w = _a
      s = Object.assign({}, s, b);
      const H = e.contains(e.ownerDocument.activeElement); // H = hadFocus, e = root
      try {
        Oe(rn({ context: t, state: s, actions: M }), e);
      } catch (k) {
        y();
        r(k);
        return;
      }
      if (H && !e.contains(e.ownerDocument.activeElement)) {
        (w = e.querySelector('[role="status"]')) == null ? void 0 : w.focus();
      }
    }
    function d(b) { // d = write, b = change
      n == null ? void 0 : n.write(zt(s.query, t.list.facets), b);
    }
    function h() { // h = settle
      if (o !== void 0) {
        a.clearTimeout(o);
        o = void 0;
        d("replace");
        m({ toldCount: s.exploration.count });
      }
    }
    function g(b) { // g = choose, b = query
      h();
      m(i(b));
      d("push");
    }
    function v(b) { // v = showProgram, b = id
      const H = e.ownerDocument.getElementById(`${t.idPrefix}-program-${b}`); // H = title, e = root, t = context, b = id
      const w = (H == null ? void 0 : H.closest("article")) || null; // w = card, H = title
      w == null ? void 0 : w.scrollIntoView();
      return w;
    }
    function _() { // _ = onResize
      if (f() !== s.narrow) {
        m({ narrow: !s.narrow, filtersOpen: false });
      }
    }
    function y() { // y = stop
      a.clearTimeout(o);
      x == null ? void 0 : x.disconnect();
      a.removeEventListener("resize", _);
      Oe(null, e);
    }
    const M = { // M = actions
      search: (b) => { // b = text
        m(l(m1(s.query, b)));
        a.clearTimeout(o);
        o = a.setTimeout(h, Sa);
      },
      toggle: (b, H) => g(N0(s.query, b, H)),
      apply: g,
      sort: (b) => g(Object.assign({}, s.query, { sort: b })),
      toggleDetails: (b) => g(Object.assign({}, s.query, { program: s.query.program === b ? null : b })),
      goTo: (b) => { // b = id
        var w, k; // w = _a, k = _b
        const H = Object.assign({}, s.query, { program: b }); // H = asked, s = state, b = id
        g(l(H).query.program === b ? H : Object.assign({}, de, { sort: H.sort, program: b }));
        (k = (w = v(b)) == null ? void 0 : w.querySelector("a, button")) == null ? void 0 : k.focus({ preventScroll: true });
      },
      clear: () => g(q0(s.query)),
      showMore: () => m({ limit: s.limit + an }),
      openFilters: () => m({ filtersOpen: true }),
      closeFilters: () => m({ filtersOpen: false }),
      fold: (b) => { // b = facet
        const H = new Set(s.folded); // H = folded, s = state
        if (!H.delete(b)) {
          H.add(b);
        }
        m({ folded: H });
      }
    };
    const x = "ResizeObserver" in a ? new ResizeObserver(_) : null; // x = observer, a = view, _ = onResize
    x == null ? void 0 : x.observe(e);
    a.addEventListener("resize", _);
    n == null ? void 0 : n.onMove(() => { // n = address
      a.clearTimeout(o);
      o = void 0;
      m(i(c()));
    });
    m({});
    a.setTimeout(() => R0(t.index), Va);
    if (n && n.read() !== "") {
      d("replace");
      if (s.query.program !== null) {
        v(s.query.program);
      } else if (a.pageYOffset === 0) {
        e.scrollIntoView();
      }
    }
  }

  // src/host/headings.ts
  var Ke = "h1, h2, h3, h4, h5, h6"; // Ke = HEADINGS
  function sn(e) { // sn = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function Ge(e) { // Ge = headingText, e = heading
    const t = e.cloneNode(true); // t = copy, e = heading
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function Ta(e) { // Ta = anchorsOf, e = heading
    var r; // r = _a
    const t = [e.id, ((r = e.querySelector(".mw-headline")) == null ? void 0 : r.id) || ""]; // t = anchors, e = heading, r = _a
    let n = sn(e).previousElementSibling; // n = before, sn = blockOf, e = heading
    while (n && n.textContent.trim() === "") {
      t.push(n.id);
      n.querySelectorAll("[id]").forEach((a) => t.push(a.id));
      n = n.previousElementSibling;
    }
    return t.filter((a) => a !== "");
  }
  function S1(e, t) { // S1 = findHeading, e = container, t = name
    const n = Array.from(e.querySelectorAll(Ke)); // n = headings, e = container, Ke = HEADINGS
    return n.find((r) => t.texts.includes(Ge(r))) || n.find((r) => Ta(r).includes(t.anchor)) || null;
  }
  function Ye(e) { // Ye = sectionOf, e = heading
    const t = sn(e); // t = block, sn = blockOf, e = heading
    const n = t.nextElementSibling; // n = next, t = block
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(Ke) ? n : null; // r = wrapped, n = next, Ke = HEADINGS
    const a = r ? r.firstElementChild : n; // a = first, r = wrapped, n = next
    const o = []; // o = content
    for (let s = a; s instanceof HTMLElement; s = s.nextElementSibling) { // s = element, a = first
      if (s.matches(Ke) || s.matches(".mw-heading, section")) {
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
  var V1 = "program-explorer"; // V1 = HOST_CLASS
  function et(e) { // et = staticHeading, e = heading
    if (!e) {
      return null;
    }
    const t = e.querySelector(".mw-headline") || e; // t = carrier, e = heading
    return { text: Ge(e), anchor: t.id, carrier: t };
  }
  function ln(e) { // ln = levelOf, e = heading
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function Ca(e, t) { // Ca = printedHosts, e = content, t = place
    const n = Array.from(e.querySelectorAll(`.${V1}[data-source]`)); // n = roots, e = content, V1 = HOST_CLASS
    return n.map((r) => { // n = roots, r = root
      const a = S1(r, t.current); // a = current, S1 = findHeading, r = root, t = place
      const o = S1(r, t.past); // o = past, S1 = findHeading, r = root, t = place
      const s = Number(r.dataset["revision"]); // s = revision, r = root
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((l) => l instanceof HTMLElement),
        current: et(a),
        past: et(o),
        level: a ? ln(a) : 3
      };
    });
  }
  function Pa(e, t) { // Pa = insertedHost, e = content, t = place
    const n = S1(e, t.current); // n = currentHeading, S1 = findHeading, e = content, t = place
    if (!n) {
      return null;
    }
    const r = Ye(n); // r = current, Ye = sectionOf, n = currentHeading
    const a = S1(e, t.past); // a = pastHeading, S1 = findHeading, e = content, t = place
    const o = a && Ye(a); // o = past, a = pastHeading, Ye = sectionOf
    const s = o !== null && o.content.length === o.lists.length; // s = pastIsBare, o = past
    const l = document.createElement("div"); // l = root
    l.className = V1;
    l.dataset["source"] = t.source;
    r.insertion.parent.insertBefore(l, r.insertion.before);
    return {
      root: l,
      source: t.source,
      revision: null,
      statics: [...r.lists, ...o ? o.lists : [], ...o && s ? [o.block] : []],
      current: null,
      past: s ? et(a) : null,
      level: ln(n) + 1
    };
  }
  function cn(e, t, n) { // cn = findHosts, e = content, t = title, n = place
    const r = Ca(e, n); // r = printed, Ca = printedHosts, e = content, n = place
    if (r.length || e.querySelector(`.${V1}`) || !dt(n, t)) {
      return r;
    }
    const a = Pa(e, n); // a = inserted, Pa = insertedHost, e = content, n = place
    return a ? [a] : [];
  }

  // src/host/notice.ts
  var tt = "program-explorer__notice"; // tt = CLASS
  function Y(e, t, ...n) { // Y = element, e = tag, t = className, n = content
    const r = document.createElement(e); // r = made, e = tag
    r.className = t;
    r.append(...n);
    return r;
  }
  function dn(e, t, n) { // dn = button, e = text, t = className, n = act
    const r = Y("button", `cdx-button ${t}`, e); // r = made, Y = element, t = className, e = text
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function Ea({ hints: e, url: t, label: n }) { // Ea = fixOffer, e = hints, t = url, n = label
    const r = Y("a", "", n); // r = link, Y = element, n = label
    r.href = t;
    return [Y("ul", "", ...e.map((a) => Y("li", "", a))), r];
  }
  function nt(e) { // nt = removeNotice, e = root
    e.querySelectorAll(`.${tt}`).forEach((t) => t.remove());
  }
  function rt(e, t, { kind: n, text: r, fix: a, retry: o }) { // rt = showNotice, e = root, t = msg, n = kind, r = text, a = fix, o = retry
    nt(e);
    const s = Y( // s = box, Y = element
      "div",
      `${tt} ${tt}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Y("span", "cdx-message__icon"),
      Y(
        "div",
        "cdx-message__content",
        Y("p", "", r),
        ...a ? Ea(a) : [],
        ...o ? [dn(t("retry"), "", o)] : [],
        dn(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var Ra = "program-explorer-hidden"; // Ra = HIDDEN_CLASS
  function un(e) { // un = claim, e = host
    if (e.root.dataset["state"]) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function se(e, t) { // se = setState, e = host, t = state
    const n = t === "ready"; // n = explorerStands, t = state
    for (const r of e.statics) { // r = element, e = host
      r.classList.toggle(Ra, n);
    }
    for (const r of [e.current, e.past]) { // r = heading, e = host
      if (r) {
        r.carrier.id = n ? "" : r.anchor;
      }
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var Fa = "program-explorer__app"; // Fa = APP_CLASS
  var Oa = "json"; // Oa = DATA_MODEL
  var $a = ["busy", "timeout", "network", "server"]; // $a = PASSING
  var Na = 0; // Na = started
  function qa(e) { // qa = failureOf, e = error
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function pn(s, l, i, u) { // pn = offerFix, s = _0, l = _1, i = _2, u = _3
    return R(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, a, o) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: c } = yield n(); // c = fixFor, n = loadMaintainer
          rt(r.root, t, Object.assign({}, a, { fix: c(e, t, r.source, o, mn(e)) }));
        }
      } catch (c) {
        e.log("What to do about the data page cannot be told.", c);
      }
    });
  }
  function at(e, t, n, r) { // at = fail, e = surroundings, t = host, n = failure, r = page
    return R(this, null, function* () {
      const { msg: a } = e; // a = msg, e = surroundings
      se(t, "failed");
      const o = $a.includes(n) ? () => { // o = retry, $a = PASSING, n = failure
        nt(t.root);
        se(t, "loading");
        void fn(e, t);
      } : null;
      const s = { kind: "failure", text: `${a("failed")} ${a(`failed-${n}`)}`, fix: null, retry: o }; // s = notice, a = msg, n = failure, o = retry
      rt(t.root, a, s);
      if (n === "missing" || n === "json") {
        yield pn(e, t, s, r);
      }
    });
  }
  function Da(e, t, n, r) { // Da = tellProblems, e = surroundings, t = host, n = page, r = problems
    return R(this, null, function* () {
      const { wiki: a, msg: o } = e; // a = wiki, o = msg, e = surroundings
      const s = r.length + Number(n.contentModel !== Oa); // s = count, r = problems, n = page, Oa = DATA_MODEL
      if (s > 0) {
        a.log(`The data page "${n.title}" has ${s} problems.`, ...r);
        if (a.isNamed) {
          yield pn(e, t, { kind: "warning", text: o("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function Ua({ languages: e, pageLanguage: t }, n) { // Ua = readerLanguages, e = languages, t = pageLanguage, n = host
    var a; // a = _a
    const r = (a = n.root.closest("[lang]")) == null ? void 0 : a.lang; // r = around, a = _a, n = host
    return r && e[0] === t ? [r, ...e] : e;
  }
  function Wa(e, t, n, r) { // Wa = mount, e = surroundings, t = host, n = list, r = ownsAddress
    const { wiki: a, msg: o } = e; // a = wiki, o = msg, e = surroundings
    const s = y1; // s = language, y1 = MESSAGES_LANGUAGE
    const l = Lt(s, o); // l = format, Lt = createFormat, s = language, o = msg
    const i = Ua(a, t); // i = chain, Ua = readerLanguages, a = wiki, t = host
    const u = l0(n, o, l, i, a.pageLanguage, s); // u = labels, l0 = createLabels, n = list, o = msg, l = format, i = chain, a = wiki, s = language
    const c = xt( // c = index, xt = buildIndex
      n,
      { chain: i, page: a.pageLanguage },
      hn(),
      (d, h) => u.term(d, h).text
    );
    const f = document.createElement("div"); // f = app
    f.className = Fa;
    f.lang = s;
    f.dir = "ltr";
    t.root.append(f);
    se(t, "ready");
    const m = (d) => { // m = giveUp, d = error
      f.remove();
      a.log("The explorer could not be drawn.", d);
      void at(e, t, "unexpected", null);
    };
    on(f, {
      list: n,
      index: c,
      relatives: wt(n.programs),
      labels: u,
      msg: o,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++Na}`,
      urlOf: (d) => "url" in d ? d.url : a.urlOf(d.page),
      urlOfProgram: (d) => `#programs?program=${d}`
    }, r ? s0(window, _t) : null, m);
    if (f.isConnected) {
      a.announceReady(t.root);
    }
  }
  function hn() { // hn = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function mn(e) { // mn = options, e = wiki
    return { today: hn(), language: e.pageLanguage };
  }
  function fn(e, t) { // fn = run, e = surroundings, t = host
    return R(this, null, function* () {
      const { wiki: n } = e; // n = wiki, e = surroundings
      try {
        const r = yield n.readPage(t.source, t.revision); // r = page, n = wiki, t = host
        const a = a0(r.text, mn(n)); // a = result, a0 = parseForReaders, r = page, mn = options, n = wiki
        if (!a.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...a.problems);
          yield at(e, t, "json", r);
          return;
        }
        const o = document.querySelector(`.${V1}[data-state]`); // o = first, V1 = HOST_CLASS
        Wa(e, t, a.list, o === t.root);
        yield Da(e, t, r, a.problems);
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield at(e, t, qa(r), null);
      }
    });
  }
  function gn(e, t, n) { // gn = start, e = wiki, t = place, n = loadMaintainer
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: At(e.languages[0] || y1), loadMaintainer: n }; // r = surroundings, e = wiki, At = createMessages, y1 = MESSAGES_LANGUAGE, n = loadMaintainer
    e.onContent(() => { // e = wiki
      const a = document.getElementById("mw-content-text") || document.body; // a = content
      for (const o of cn(a, e.pageTitle, t)) { // o = host, cn = findHosts, a = content, e = wiki, t = place
        if (un(o)) {
          void fn(r, o);
        }
      }
    });
  }

  // src/maintainer.ts
  var ot = {}; // ot = maintainer_exports
  kn(ot, {
    fixFor: () => yn
  });

  // src/maintain/fix.ts
  var vn = "json"; // vn = DATA_MODEL
  var Ba = 5; // Ba = MOST_HINTS
  function yn(e, t, n, r, a) { // yn = fixFor, e = wiki, t = msg, n = source, r = page, a = options
    if (!r) {
      return {
        // The wiki would create the page as wikitext if it were not told the model.
        url: e.urlOf(n, { action: "edit", contentmodel: vn }),
        label: t("fix-create"),
        hints: []
      };
    }
    const o = ({ path: l, program: i, reason: u, fix: c }) => l.length ? t("fix-place", Jt(l, i), u, c) : `${u} ${c}`; // o = hint, l = path, i = program, u = reason, c = fix, t = msg, Jt = describePath
    const { problems: s } = r0(r.text, a); // s = problems, r0 = parsePrograms, r = page, a = options
    return {
      url: e.urlOf(n, { action: "edit" }),
      label: t("fix-edit"),
      hints: [
        ...r.contentModel === vn ? [] : [t("fix-model", r.contentModel)],
        ...s.slice(0, Ba).map(o)
      ]
    };
  }

  // src/wiki/wiki.ts
  var U = class extends Error { // U = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var xn = 1e4; // xn = TIMEOUT_MS
  var ja = 2592e3; // ja = MONTH_S
  var Za = 300; // Za = FIVE_MINUTES_S
  function bn(e, t) { // bn = fetchInTime, e = url, t = credentials
    return R(this, null, function* () {
      const n = new AbortController(); // n = controller
      const r = setTimeout(() => n.abort(), xn); // r = timer, n = controller, xn = TIMEOUT_MS
      try {
        const a = yield fetch(e, { credentials: t, signal: n.signal }); // a = response, e = url, t = credentials, n = controller
        return { status: a.status, body: yield a.text() };
      } catch (a) {
        if (n.signal.aborted) {
          throw new U("timeout", `${xn} ms, ${e}`);
        }
        throw new U("network", `${String(a)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function _n(e) { // _n = readAnswer, e = url
    return R(this, null, function* () {
      let t = yield bn(e, "omit"); // t = response, bn = fetchInTime, e = url
      if (t.status === 429) {
        t = yield bn(e, "same-origin");
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
  function Mn(e, t) { // Mn = storedPage, e = answer, t = title
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
  function zn(e, t) { // zn = readUrl, e = title, t = revision
    const n = t === null ? Za : ja; // n = age, t = revision, Za = FIVE_MINUTES_S, ja = MONTH_S
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
  function Ja(e, t) { // Ja = readPage, e = title, t = revision
    return R(this, null, function* () {
      var a; // a = _a
      const n = ((a = mw.Title.newFromText(e)) == null ? void 0 : a.getPrefixedText()) || e; // n = normalised, a = _a, e = title
      if (t !== null) {
        const o = Mn(yield _n(zn(n, t)), n); // o = pinned, Mn = storedPage, _n = readAnswer, zn = readUrl, n = normalised, t = revision
        if (o) {
          return o;
        }
      }
      const r = Mn(yield _n(zn(n, null)), n); // r = page, Mn = storedPage, _n = readAnswer, zn = readUrl, n = normalised
      if (!r) {
        throw new U("missing", n);
      }
      return r;
    });
  }
  function Qa(e) { // Qa = mayEdit, e = title
    return R(this, null, function* () {
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
  function Xa() { // Xa = languages
    const e = mw.config.get("wgUserLanguage"); // e = user
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function Hn() { // Hn = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Xa(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: Ja,
      mayEdit: Qa,
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
  mw.loader.using(["mediawiki.api", "mediawiki.Title", "mediawiki.util", "mediawiki.language", "codex-styles"]).then(
    () => {
      const e = Hn(); // e = wiki, Hn = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.5em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__icon{display:inline-flex;flex:none;width:1.25em;height:1.25em}.program-explorer__icon svg{width:100%;height:100%;fill:currentColor}[dir=rtl] .program-explorer__icon--flips{transform:scaleX(-1)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.5em}.program-explorer__fold:hover{color:var( --color-progressive--hover, #3056a9 )}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__term--idle .cdx-checkbox__icon{opacity:.5}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );content-visibility:auto;contain-intrinsic-size:auto 10em;overflow-wrap:break-word}.program-explorer__card--open{border-color:var( --border-color-base, #a2a9b1 )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{display:inline-block;margin-inline-start:.5em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;border-radius:2px;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;box-shadow:0 0 0 1px var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer__details-button .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.375em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid;content-visibility:visible}}');
      gn(e, ct, () => Promise.resolve(ot));
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
