// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 002e643c4ee0436f.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var I = (e, t, n) => {
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
  var ot = { // ot = META
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
  var cn = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // cn = TRANSLATION
  function st(e, t) { // st = isPlacePage, e = place, t = title
    return e.pages.includes(t) || e.pages.includes(t.replace(cn, ""));
  }

  // src/programs/dates.ts
  var ie = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // ie = DATE_SHAPE
  function lt(e, t) { // lt = daysInMonth, e = year, t = month
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function T1(e) { // T1 = parseDate, e = text
    if (!ie.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~"; // t = approximate, e = text
    const n = e.replace("~", "").split("-").map(Number); // n = parts, e = text
    const [r = 0, a = null, o = null] = n; // r = year, a = month, o = day, n = parts
    if (r < 1 || a !== null && (a < 1 || a > 12)) {
      return null;
    }
    if (a !== null && o !== null && (o < 1 || o > lt(r, a))) {
      return null;
    }
    return { year: r, month: a, day: o, approximate: t };
  }
  function le(e, t) { // le = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function it(e, t, n) { // it = isoDay, e = year, t = month, n = day
    return `${le(e, 4)}-${le(t, 2)}-${le(n, 2)}`;
  }
  function R(e) { // R = firstDay, e = date
    return it(e.year, e.month || 1, e.day || 1);
  }
  function T(e) { // T = lastDay, e = date
    const t = e.month || 12; // t = month, e = date
    return it(e.year, t, e.day || lt(e.year, t));
  }

  // src/programs/status.ts
  var O = ["open", "upcoming", "ongoing", "paused", "past"]; // O = STATUSES
  function C1(e) { // C1 = isStatus, e = value
    return O.indexOf(e) !== -1;
  }
  function ct(e, t) { // ct = isVagueOn, e = date, t = day
    return e.approximate && R(e) <= t && t <= T(e);
  }
  function dt(e, t, n) { // dt = deriveStatus, e = start, t = end, n = today
    if (t && T(t) < n) {
      return "past";
    }
    if (e && R(e) > n) {
      return "upcoming";
    }
    if (e && t && !ct(e, n) && !ct(t, n)) {
      return "ongoing";
    }
    return null;
  }
  function ut(e, t, n, r) { // ut = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return Boolean(n && R(n) > r || t && R(t) > r);
      case "upcoming":
        return Boolean(t && T(t) < r || n && T(n) < r);
      case "ongoing":
        return Boolean(t && R(t) > r || n && T(n) < r);
      default:
        return Boolean(n && T(n) < r);
    }
  }
  function Y(e) { // Y = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/loops.ts
  function P1(e) { // P1 = closingLinks, e = parents
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
  function dn(e, t) { // dn = readTerms, e = raw, t = report
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
    P1(n).forEach((a) => { // P1 = closingLinks, n = parents, a = id
      t.within(a, () => t.addAt("broader", "loop", n.get(a)));
      n.delete(a);
    });
    const r = /* @__PURE__ */ new Map(); // r = terms
    e.forEach((a, o) => { // e = raw, a = term, o = id
      if (o !== ce) {
        r.set(o, {
          id: o,
          label: a.label || o,
          aliases: F(a.aliases),
          broader: n.get(o) || null
        });
      }
    });
    return r;
  }
  function F(e) { // F = listed, e = value
    return typeof e === "string" ? [e] : Array.from(new Set(e || []));
  }
  function pt(e, t, n) { // pt = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => dn(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function ht(e, t) { // ht = ancestors, e = vocabulary, t = termId
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
  function $(e) { // $ = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function E1(e) { // E1 = allBits, e = size
    const t = $(e).fill(-1); // t = bits, $ = noBits, e = size
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function R1(e, t) { // R1 = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function g1(e, t) { // g1 = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function o1(e, t) { // o1 = union, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] |= t[n];
    }
    return e;
  }
  function mt(e, t) { // mt = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] &= t[n];
    }
    return e;
  }
  function un(e) { // un = ones, e = word
    const t = e - (e >>> 1 & 1431655765); // t = pairs, e = word
    const n = (t & 858993459) + (t >>> 2 & 858993459); // n = fours, t = pairs
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Z(e, t = e, n = e) { // Z = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let a = 0; a < e.length; a++) { // a = w, e = bits
      r += un((e[a] | n[a]) & t[a]);
    }
    return r;
  }

  // src/explore/query.ts
  var O1 = ["relevance", "status", "newest", "title"]; // O1 = SORTS
  var v1 = "not-stated"; // v1 = NOT_STATED
  var F1 = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // F1 = EMPTY_QUERY

  // src/explore/program-index.ts
  var $1 = ["q", "sort", "program", "view"]; // $1 = RESERVED
  function pn({ start: e, end: t, status: n }, r) { // pn = yearsOf, e = start, t = end, n = status, r = thisYear
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
  function hn(e) { // hn = inTreeOrder, e = vocabulary
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
  function mn(e, t, n) { // mn = indexFacet, e = id, t = list, n = thisYear
    const r = t.programs.length; // r = size, t = list
    const a = e === "status" || e === "period"; // a = builtIn, e = id
    const o = a ? void 0 : t.vocabularies.get(e); // o = vocabulary, a = builtIn, t = list, e = id
    const s = /* @__PURE__ */ new Map(); // s = found
    const l = /* @__PURE__ */ new Map(); // l = wider
    const i = (g, v) => { // i = put, g = term, v = i
      let _ = s.get(g); // _ = programs, s = found, g = term
      if (!_) {
        _ = $(r);
        s.set(g, _);
        l.set(g, o ? ht(o, g) : []);
      }
      R1(_, v);
    };
    t.programs.forEach((g, v) => { // t = list, g = program, v = i
      var y; // y = _a
      const _ = e === "period" ? pn(g, n) : e !== "status" ? g.terms.get(e) || [] : g.status ? [g.status] : []; // _ = terms, e = id, pn = yearsOf, g = program, n = thisYear
      for (const w of _) { // w = term, _ = terms
        if (w !== v1) {
          i(w, v);
          (y = l.get(w)) == null ? void 0 : y.forEach((x) => i(x, v));
        }
      }
    });
    if (!s.size) {
      return null;
    }
    const u = Array.from(s.keys()).sort(); // u = rest, s = found
    const d = e === "status" ? O : e === "period" ? u.sort((g, v) => Number(v) - Number(g)) : o ? hn(o).concat(u) : u; // d = order, e = id, O = STATUSES, u = rest, g = a, v = b, o = vocabulary, hn = inTreeOrder
    const h = $(r); // h = stated, $ = noBits, r = size
    const m = /* @__PURE__ */ new Map(); // m = terms
    let c = 0; // c = telling
    const f = (g, v) => { // f = show, g = term, v = programs
      const _ = Z(v); // _ = total, Z = count, v = programs
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
        o1(h, v);
        c += Number(_ < r);
      }
    };
    d.forEach((g) => f(g, s.get(g) || $(0)));
    f(v1, E1(r).map((g, v) => g & ~h[v]));
    return {
      id: e,
      label: o ? o.label : null,
      help: o ? o.help : null,
      terms: m,
      useful: c > 1
    };
  }
  function ft(e, t, n, r = () => null) { // ft = buildIndex, e = list, t = languages, n = today, r = nameOf
    const a = /* @__PURE__ */ new Map(); // a = facets
    for (const s of e.facets) { // s = id, e = list
      const l = $1.indexOf(s) === -1 && mn(s, e, Number(n.slice(0, 4))); // l = facet, $1 = RESERVED, s = id, mn = indexFacet, e = list, n = today
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
  var gt = /^#?programs(?:$|\?|%3f)/i; // gt = OURS
  function vt(e) { // vt = isFragmentOurs, e = hash
    return gt.test(e);
  }
  var fn = 8e3; // fn = MOST_CHARACTERS
  var gn = 200; // gn = MOST_LETTERS
  var vn = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // vn = UNSAFE
  function N1(e) { // N1 = encode, e = value
    return e.replace(vn, (t) => { // e = value, vn = UNSAFE, t = unit
      const n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function D1(e) { // D1 = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function yt(e) { // yt = normalText, e = text
    return e.slice(0, gn).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function xt(e, t = []) { // xt = toFragment, e = query, t = facets
    const n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((a) => { // t = facets, e = query, a = facet
      const o = e.chosen.get(a) || []; // o = terms, e = query, a = facet
      if (o.length && $1.indexOf(a) === -1) {
        n.push(`${N1(a)}=${o.map(N1).join(",")}`);
      }
    });
    const r = yt(e.text); // r = text, yt = normalText, e = query
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
  function bt(e, t) { // bt = fromFragment, e = hash, t = known
    const n = gt.exec(e); // n = ours, gt = OURS, e = hash
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map(); // r = chosen
    let a = ""; // a = text
    let o = null; // o = sort
    let s = null; // s = program
    for (const l of e.slice(n[0].length, fn).split("&")) { // l = part, e = hash, n = ours, fn = MOST_CHARACTERS
      const [i = "", ...u] = l.split("="); // i = rawKey, u = rest, l = part
      const d = D1(i); // d = key, D1 = decode, i = rawKey
      const h = u.join("="); // h = raw, u = rest
      const m = D1(h); // m = value, D1 = decode, h = raw
      if (d === "q") {
        a = yt(D1(h.replace(/[_+]/g, " ")));
      } else if (d === "sort") {
        o = O1.find((c) => c === m) || null;
      } else if (d === "program") {
        s = t.hasProgram(m) ? m : null;
      } else if ($1.indexOf(d) === -1) {
        const c = h.split(",").map(D1).concat(m.split(",")).filter((f) => t.hasTerm(d, f)); // c = terms, h = raw, D1 = decode, m = value, f = term, t = known, d = key
        if (c.length) {
          r.set(d, Array.from(new Set((r.get(d) || []).concat(c))));
        }
      }
    }
    return { text: a, chosen: r, sort: o, program: s };
  }

  // src/explore/relatives.ts
  function _t(e) { // _t = createRelatives, e = programs
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
  function yn(e, t) { // yn = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Mt(e, t) { // Mt = createFormat, e = language, t = msg
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
          return yn(o, s) ? a(o) : t("date-range", a(o), a(s));
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
  var zt = { // zt = en_default
    "@metadata": {
      authors: [],
      "message-documentation": "qqq"
    },
    "active-filters": "Active filters",
    "chip-facet": "$1:",
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
    "search-chip": "Search:",
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
  var bn = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g; // bn = PLURAL
  var _n = /\$(\d)/g; // _n = PARAMETER
  var Mn = ["zero", "one", "two", "few", "many", "other"]; // Mn = CATEGORIES
  var y1 = "en"; // y1 = MESSAGES_LANGUAGE
  var zn = "qqx"; // zn = KEYS_ONLY
  function Hn(e) { // Hn = createPlural, e = language
    const t = new Intl.PluralRules(e); // t = rules, e = language
    const n = t.resolvedOptions().pluralCategories; // n = categories, t = rules
    const r = Mn.filter((a) => n.includes(a)); // r = own, Mn = CATEGORIES, a = category, n = categories
    return (a, o) => a[r.indexOf(t.select(o))] || a[a.length - 1] || "";
  }
  function Ht(e) { // Ht = createMessages, e = language
    if (e === zn) {
      return (r, ...a) => `(${[`program-explorer-${r}`, ...a].join(", ")})`;
    }
    const t = new Intl.NumberFormat(y1); // t = digits, y1 = MESSAGES_LANGUAGE
    const n = Hn(y1); // n = plural, Hn = createPlural, y1 = MESSAGES_LANGUAGE
    return (r, ...a) => { // r = key, a = parameters
      const o = (s) => { // o = given, s = position
        var l; // l = _a
        return (l = a[Number(s) - 1]) != null ? l : "";
      };
      return zt[r].replace(bn, (s, l, i) => n(i.split("|"), Number(o(l)))).replace(_n, (s, l) => { // zt = en_default, r = key, bn = PLURAL, s = _, l = position, i = forms, n = plural, o = given, _n = PARAMETER
        const i = o(l); // i = value, o = given, l = position
        return typeof i === "number" ? t.format(i) : i;
      });
    };
  }

  // src/programs/migrate.ts
  var wt = []; // wt = MIGRATIONS
  var de = 1 + wt.length; // de = VERSION, wt = MIGRATIONS
  function Lt(e, t = wt) { // Lt = migrate, e = page, t = ladder, wt = MIGRATIONS
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
  function At(e, t, n) { // At = linkPrograms, e = placed, t = series, n = report
    const r = new Set(e.map(([, l]) => l.id)); // r = known, e = placed, l = program
    const a = /* @__PURE__ */ new Set([...r, ...t.keys()]); // a = above, r = known, t = series
    const o = /* @__PURE__ */ new Map(); // o = parents
    for (const [, l] of e) { // l = program, e = placed
      if (l.partOf !== null && r.has(l.partOf)) {
        o.set(l.id, l.partOf);
      }
    }
    const s = new Set(P1(o)); // s = closing, P1 = closingLinks, o = parents
    return e.map(([l, i]) => n.within(l, () => { // e = placed, l = index, i = program, n = report
      const { id: u, partOf: d, followedBy: h } = i; // u = id, d = partOf, h = followedBy, i = program
      if (d === null && !h.length) {
        return i;
      }
      const m = (c, f, g, v) => { // m = leads, c = field, f = other, g = among, v = isLoop
        if (v) {
          n.addAt(c, "loop", f);
        } else if (!g.has(f)) {
          n.addAt(c, "unknown-program", f, g);
        }
        return !v && g.has(f);
      };
      n.program = u;
      return Object.assign({}, i, {
        partOf: d !== null && m("partOf", d, a, s.has(u)) ? d : null,
        followedBy: h.filter((c) => m("followedBy", c, r, c === u))
      });
    }));
  }

  // src/programs/links.ts
  var wn = /[\u200E\u200F\u202A-\u202E]/g; // wn = DIRECTION_MARKS
  var Ln = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // Ln = SPACES
  var An = new RegExp("^(?:" + [ // An = SCHEMES
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
  var kn = new RegExp([ // kn = NOT_IN_TITLES
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Sn(e) { // Sn = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Vn(e) { // Vn = examineAddress, e = value
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
  function kt(e) { // kt = examine, e = value
    const t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t)) {
      return Vn(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(wn, "").replace(Ln, " ").trim().replace(/^: ?/, ""); // n = page, t = text, wn = DIRECTION_MARKS, Ln = SPACES
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (An.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || kn.test(n) || Sn(r) > 255 ? "bad-page" : { page: n };
  }
  function e1(e) { // e1 = parseLink, e = value
    const t = kt(e); // t = found, kt = examine, e = value
    return typeof t === "string" ? null : t;
  }
  function x1(e) { // x1 = linkFault, e = value
    const t = kt(e); // t = found, kt = examine, e = value
    return typeof t === "string" ? t : null;
  }
  function St(e) { // St = isPage, e = value
    const t = e1(e); // t = link, e1 = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Vt(e) { // Vt = isAddress, e = value
    const t = e1(e); // t = link, e1 = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var It = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // It = schema, e = type
  var s1 = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }); // s1 = action, e = type, t = requirement, n = message
  var l1 = It("string"); // l1 = string, It = schema
  var ue = It("number"); // ue = number, It = schema
  var B = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // B = array, e = item
  var j = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // j = object, e = entries
  var M = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // M = optional, e = wrapped
  var Tt = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }); // Tt = picklist, e = options, t = message
  var i1 = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }); // i1 = record, e = key, t = value
  var c1 = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // c1 = union, e = options
  var C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }); // C = pipe, e = first, t = actions
  var b1 = s1("check"); // b1 = check, s1 = action
  var Ct = s1("length"); // Ct = length, s1 = action
  var pe = s1("max_value"); // pe = maxValue, s1 = action
  var he = s1("min_value"); // he = minValue, s1 = action
  var d1 = s1("regex"); // d1 = regex, s1 = action
  var Ka = s1("description"); // Ka = description, s1 = action

  // src/programs/schema.ts
  var ve = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // ve = ID
  var ye = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // ye = LANGUAGE
  var Cn = 10080; // Cn = MOST_MINUTES
  var P = C(l1(), d1(ve, "bad-id")); // P = id, C = pipe, l1 = string, d1 = regex, ve = ID
  var t1 = C(l1(), d1(/\S/, "empty")); // t1 = words, C = pipe, l1 = string, d1 = regex
  var _1 = C(l1(), d1(ye, "bad-language")); // _1 = languageCode, C = pipe, l1 = string, d1 = regex, ye = LANGUAGE
  var N = c1([t1, i1(_1, t1)]); // N = text, c1 = union, t1 = words, i1 = record, _1 = languageCode
  var me = C( // me = date, C = pipe
    l1(),
    d1(ie, "bad-date"),
    b1((e) => T1(e) !== null, "bad-date")
  );
  var Pt = C(t1, b1(St, (e) => x1(e.input) || "bad-page")); // Pt = page, C = pipe, t1 = words, b1 = check, St = isPage, e = issue, x1 = linkFault
  var fe = C( // fe = address, C = pipe
    l1(),
    d1(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => x1(e.input) || "bad-address"),
    b1(Vt, "bad-address")
  );
  var xe = C( // xe = link, C = pipe
    t1,
    b1((e) => x1(e) === null, (e) => x1(e.input) || "bad-page")
  );
  var Pn = C(ue(), he(1, "bad-minutes"), pe(Cn, "bad-minutes")); // Pn = minutes, C = pipe, ue = number, he = minValue, pe = maxValue, Cn = MOST_MINUTES
  var Et = c1([P, B(P)]); // Et = ids, c1 = union, P = id, B = array
  var En = c1([_1, B(_1)]); // En = languages, c1 = union, _1 = languageCode, B = array
  var ge = c1([t1, B(t1)]); // ge = names, c1 = union, t1 = words, B = array
  var be = Et; // be = termIds, Et = ids
  var Rn = j({ // Rn = materialSchema, j = object
    label: N,
    page: M(xe),
    url: M(fe)
  });
  var _e = j({ // _e = programSchema, j = object
    id: P,
    title: N,
    summary: M(N),
    page: M(xe),
    status: M(Tt(O, "bad-status")),
    start: M(me),
    end: M(me),
    language: M(En),
    session: M(j({
      minutes: M(C(B(Pn), Ct(2)))
    })),
    duration: M(N),
    scale: M(N),
    team: M(ge),
    partners: M(ge),
    materials: M(B(Rn)),
    partOf: M(P),
    followedBy: M(Et),
    owner: M(t1),
    reviewed: M(me),
    sources: M(c1([fe, B(fe)]))
  });
  var Rt = j({ // Rt = needSchema, j = object
    id: P,
    label: N,
    terms: i1(P, be)
  });
  var On = j({ // On = vocabularySchema, j = object
    label: M(N),
    help: M(N),
    terms: M(i1(P, j({
      label: M(N),
      aliases: M(ge),
      broader: M(P)
    })))
  });
  var Fn = j({ // Fn = seriesSchema, j = object
    title: N,
    page: M(xe)
  });
  var Ot = j({ // Ot = headSchema, j = object
    version: C(ue(), he(de), pe(de)),
    talk: M(Pt),
    facets: M(B(P)),
    vocabularies: M(i1(P, On)),
    series: M(i1(P, Fn)),
    include: M(B(Pt))
  });

  // src/programs/read.ts
  function q1(e) { // q1 = kindOf, e = value
    return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
  }
  function Ft(e) { // Ft = kindFor, e = node
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
    return q1(e) === "object";
  }
  function $n({ type: e, requirement: t }, n) { // $n = isMet, e = type, t = requirement, n = value
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
  function $t({ pipe: e }) { // $t = checksOf, e = pipe
    return e ? [...$t(e[0]), ...e.slice(1)] : [];
  }
  function Nn(e, t) { // Nn = faultOf, e = node, t = value
    const n = $t(e).filter((a) => !$n(a, t))[0]; // n = failed, $t = checksOf, e = node, a = check, $n = isMet, t = value
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message; // r = message, e = node, t = value, n = failed
    return r || null;
  }
  function Dn(e, t, n) { // Dn = readLeaf, e = node, t = value, n = report
    const r = Nn(e, t); // r = fault, Nn = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Nt(e) ? String(t).toLowerCase() : t;
  }
  function Nt(e) { // Nt = isLanguage, e = node
    return e === _1;
  }
  function qn(e, t, n) { // qn = readList, e = node, t = value, n = report
    const r = []; // r = list
    t.forEach((a, o) => { // t = value, a = item, o = index
      const s = e.item && n.within(o, () => M1(e.item, a, n)); // s = found, e = node, n = report, o = index, M1 = walk, a = item
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function Un(e, t, n) { // Un = readRecord, e = node, t = value, n = report
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
    if (Nt(e.key) && !r.size) {
      if (!Object.keys(t).length) {
        n.add("empty");
      }
      return void 0;
    }
    return r;
  }
  function Wn(e, t, n, r, a) { // Wn = readObject, e = entries, t = value, n = report, r = onExtra, a = allNames
    const o = {}; // o = found
    const s = Object.keys(e); // s = names, e = entries
    let l = null; // l = bad
    for (const i of s) { // i = name, s = names
      const u = e[i]; // u = node, e = entries, i = name
      const d = Object.prototype.hasOwnProperty.call(t, i); // d = isThere, t = value, i = name
      const h = d ? n.within(i, () => M1(u.wrapped || u, t[i], n)) : void 0; // h = field, d = isThere, n = report, i = name, M1 = walk, u = node, t = value
      o[i] = h === void 0 ? null : h;
      if (h === void 0 && !u.wrapped) {
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
  function M1(e, t, n, r, a) { // M1 = walk, e = node, t = value, n = report, r = onExtra, a = allNames
    const o = q1(t); // o = kind, q1 = kindOf, t = value
    const s = e.type === "union" ? e.options : [e]; // s = choices, e = node
    const l = s.filter((i) => Ft(i) === o)[0]; // l = choice, s = choices, i = option, Ft = kindFor, o = kind
    if (!l) {
      n.addWith("wrong-type", [s.map(Ft).join(" or "), o]);
      return void 0;
    }
    switch (l.type) {
      case "array":
        return qn(l, t, n);
      case "record":
        return Un(l, t, n);
      case "object":
        return Wn(
          l.entries || {},
          t,
          n,
          r,
          a
        );
      default:
        return Dn(l, t, n);
    }
  }
  function u1(e, t, n, r, a) { // u1 = read, e = schema, t = value, n = report, r = onExtra, a = allNames
    return M1(e, t, n, r, a);
  }

  // src/programs/terms.ts
  var Me = ["status", "language", "period"]; // Me = BUILT_IN
  function U1(e, t, n, r) { // U1 = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var o; // o = _a
    if (e === "language") {
      return F(t).map((s) => s.toLowerCase()).filter((s) => { // F = listed, t = value, s = code
        const l = ye.test(s); // l = fits, ye = LANGUAGE, s = code
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
    return F(t).filter((s) => { // F = listed, t = value, s = id
      const l = a ? a.has(s) : C1(s); // l = fits, a = terms, s = id, C1 = isStatus
      if (!l) {
        r.add("unknown-term", s, a ? a.keys() : O);
      }
      return l;
    });
  }

  // src/programs/records.ts
  var He = Object.keys(_e.entries); // He = PROGRAM_FIELDS, _e = programSchema
  function ze(e) { // ze = toDate, e = text
    return e === null ? null : T1(e);
  }
  function Bn(e, t) { // Bn = toMinutes, e = session, t = report
    const [n, r, ...a] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, a = more, e = session
    if (n !== void 0 && r !== void 0 && n <= r && !a.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function jn(e, t) { // jn = toMaterials, e = raw, t = report
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
  function Zn(e, t, n) { // Zn = facetReader, e = terms, t = around, n = report
    return (r, a) => { // r = name, a = value
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const o = u1(be, a, n); // o = ids, u1 = read, be = termIds, a = value, n = report
      const s = o === void 0 ? [] : U1(r, o, t.vocabularies, n); // s = found, o = ids, U1 = readTermIds, r = name, t = around, n = report
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function Jn(e, t) { // Jn = readRange, e = record, t = report
    const n = ze(e.start); // n = start, ze = toDate, e = record
    const r = ze(e.end); // r = end, ze = toDate, e = record
    if (n && r && R(n) > T(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function Dt(e, t, n) { // Dt = readProgram, e = raw, t = around, n = report
    const r = z1(e) ? e.id : null; // r = id, z1 = isObject, e = raw
    n.program = typeof r === "string" && ve.test(r) ? r : null;
    const a = /* @__PURE__ */ new Map(); // a = terms
    const o = u1( // o = record, u1 = read
      _e,
      e,
      n,
      Zn(a, t, n),
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
      const u = F(o.language); // u = languages, F = listed, o = record
      if (u.length) {
        a.set("language", u);
      }
    }
    const [l, i] = Jn(o, n); // l = start, i = end, Jn = readRange, o = record, n = report
    if (o.status && ut(o.status, l, i, t.today)) {
      n.addAt("status", "status-against-dates", o.status);
    }
    return {
      id: o.id,
      title: s,
      summary: o.summary,
      target: o.page === null ? null : e1(o.page),
      status: o.status || dt(l, i, t.today),
      start: l,
      end: i,
      terms: a,
      minutes: Bn(o.session, n),
      duration: o.duration,
      scale: o.scale,
      team: F(o.team),
      partners: F(o.partners),
      materials: jn(o.materials, n),
      partOf: o.partOf,
      followedBy: F(o.followedBy),
      owner: o.owner,
      reviewed: ze(o.reviewed),
      sources: F(o.sources)
    };
  }

  // src/programs/page.ts
  function Qn(e, t, n) { // Qn = readJson, e = text, t = report, n = locate
    try {
      return JSON.parse(e.replace(/^\uFEFF/, ""));
    } catch (r) {
      t.add("unreadable-json", n(String(r), e));
      return void 0;
    }
  }
  function qt(e, t, n, r) { // qt = eachRecord, e = page, t = name, n = report, r = visit
    const a = e[t]; // a = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      if (Array.isArray(a)) {
        a.forEach((o, s) => n.within(s, () => r(o, s)));
      } else if (a !== void 0) {
        n.addWith("wrong-type", ["list", q1(a)]);
      }
    });
  }
  function Xn(e, t, n) { // Xn = readFacets, e = listed, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...Me]); // r = known, t = vocabularies, Me = BUILT_IN
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
  function Kn(e, t, n) { // Kn = readNeed, e = raw, t = vocabularies, n = report
    const r = u1(Rt, e, n); // r = record, u1 = read, Rt = needSchema, e = raw, n = report
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
  function Gn(e, t, n) { // Gn = readNeeds, e = page, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Map(); // r = needs
    qt(e, "needs", n, (a) => { // qt = eachRecord, e = page, n = report, a = raw
      const o = Kn(a, t, n); // o = need, Kn = readNeed, a = raw, t = vocabularies, n = report
      if (o && r.has(o.id)) {
        n.add("duplicate-id", o.id);
      } else if (o) {
        r.set(o.id, o);
      }
    });
    return Array.from(r.values());
  }
  function Yn(e, t, n) { // Yn = readList, e = page, t = options, n = report
    var m, c; // m = _a, c = _b
    const r = u1(Ot, e, n, (f) => f === "needs" || f === "programs"); // r = head, u1 = read, Ot = headSchema, e = page, n = report, f = name
    if (!r) {
      return null;
    }
    const a = [...He, ...Me].filter((f) => f !== "language"); // a = reserved, He = PROGRAM_FIELDS, Me = BUILT_IN, f = name
    const o = n.within("vocabularies", () => pt( // o = vocabularies, n = report, pt = readVocabularies
      r.vocabularies || /* @__PURE__ */ new Map(),
      a,
      n
    ));
    const s = { // s = around
      vocabularies: o,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...He, ...o.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const l = Xn(r.facets, o, n); // l = facets, Xn = readFacets, r = head, o = vocabularies, n = report
    if ((m = r.include) == null ? void 0 : m.length) {
      n.addAt("include", "not-supported", "include");
    }
    const i = Gn(e, o, n); // i = needs, Gn = readNeeds, e = page, o = vocabularies, n = report
    const u = /* @__PURE__ */ new Map(); // u = placed
    qt(e, "programs", n, (f, g) => { // qt = eachRecord, e = page, n = report, f = raw, g = index
      const v = Dt(f, s, n); // v = program, Dt = readProgram, f = raw, s = around, n = report
      if (v && u.has(v.id)) {
        n.add("duplicate-id", v.id);
      } else if (v) {
        u.set(v.id, [g, v]);
      }
    });
    const d = /* @__PURE__ */ new Map(); // d = series
    (c = r.series) == null ? void 0 : c.forEach(({ title: f, page: g }, v) => d.set(v, { title: f, target: g === null ? null : e1(g) }));
    const h = n.within("programs", () => At(Array.from(u.values()), d, n)); // h = programs, n = report, At = linkPrograms, u = placed, d = series
    return { talk: r.talk, facets: l, vocabularies: o, series: d, needs: i, programs: h };
  }
  function Ut(e, t, n, r = String) { // Ut = readPage, e = text, t = options, n = report, r = locate
    const a = Qn(e, n, r); // a = data, Qn = readJson, e = text, n = report, r = locate
    if (a === void 0) {
      return null;
    }
    const o = z1(a) ? Lt(a) : null; // o = page, z1 = isObject, a = data, Lt = migrate
    if (!o) {
      const s = z1(a) ? a.version : null; // s = version, z1 = isObject, a = data
      n.add("unknown-version", typeof s === "number" || typeof s === "string" ? String(s) : "");
    }
    return o && Yn(o, t, n);
  }

  // src/programs/report.ts
  function Wt() { // Wt = createTally
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
  var Po = new Uint32Array(65536); // Po = peq

  // src/programs/parse.ts
  function we(e, t) { // we = parseForReaders, e = text, t = options
    const n = Wt(); // n = tally, Wt = createTally
    return { list: Ut(e, t, n), problems: n.problems };
  }

  // src/views/address.ts
  var Bt = "programExplorer"; // Bt = STATE_KEY
  function jt(e, t) { // jt = createAddress, e = view, t = isOurs
    const n = () => e.location.hash.replace(/^#/, ""); // n = fragment, e = view
    const r = () => { // r = remembered
      const i = e.history.state; // i = state, e = view
      const u = typeof i === "object" && i !== null ? i[Bt] : null; // u = kept, i = state, Bt = STATE_KEY
      return typeof u === "string" ? u : null;
    };
    const a = (i) => Object.assign({}, e.history.state, { [Bt]: i }); // a = remember, i = text, e = view, Bt = STATE_KEY
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
        const h = i === "" && d !== "" && !t(d); // h = keepsForeign, i = text, d = here, t = isOurs
        const m = i !== "" ? `#${i}` : h ? e.location.hash : e.location.pathname + e.location.search; // m = url, i = text, h = keepsForeign, e = view
        if (u === "push") {
          e.history.pushState(a(i), "", m);
        } else {
          e.history.replaceState(a(i), "", m);
        }
      },
      onMove: (i, u) => { // i = element, u = listener
        const d = () => e.removeEventListener("popstate", h); // d = end, e = view, h = onPopState
        const h = () => { // h = onPopState
          if (!i.isConnected) {
            d();
            return;
          }
          l();
          s = o() || "";
          u();
        };
        e.addEventListener("popstate", h);
        return d;
      }
    };
  }

  // src/views/after-paint.ts
  function W1(e) { // W1 = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/programs/texts.ts
  function B1(e, t, n) { // B1 = pickText, e = text, t = chain, n = pageLanguage
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
  function Le(e) { // Le = allTexts, e = text
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function Zt(e, t, n, r, a, o) { // Zt = createLabels, e = list, t = msg, n = format, r = chain, a = pageLanguage, o = language
    const s = (m) => ({ text: m, language: o }); // s = ours, m = text, o = language
    const l = (m) => B1(m, r, a); // l = pick, m = text, B1 = pickText, r = chain, a = pageLanguage
    const i = (m) => m ? t(`status-${m}`) : t("not-stated"); // i = status, m = value, t = msg
    const u = /* @__PURE__ */ new Map(); // u = known
    const d = (m) => { // d = facet, m = id
      const c = e.vocabularies.get(m); // c = vocabulary, e = list, m = id
      if (c) {
        return l(c.label);
      }
      return s(m === "status" ? t("facet-status") : m === "period" ? t("facet-period") : m === "language" ? t("facet-language") : m);
    };
    const h = (m, c) => { // h = term, m = facetId, c = id
      var g; // g = _a
      if (c === v1) {
        return s(t("not-stated"));
      }
      const f = (g = e.vocabularies.get(m)) == null ? void 0 : g.terms.get(c); // f = entry, g = _a, e = list, m = facetId, c = id
      if (f) {
        return l(f.label);
      }
      return s(C1(c) && m === "status" ? i(c) : m === "language" ? n.language(c) : c);
    };
    return {
      pick: l,
      facet: d,
      // Asked for every term at every choice, and names of languages are dear.
      term: (m, c) => { // m = facetId, c = id
        const f = `${m} ${c}`; // f = key, m = facetId, c = id
        const g = u.get(f) || h(m, c); // g = label, u = known, f = key, h = term, m = facetId, c = id
        u.set(f, g);
        return g;
      },
      status: i,
      wanted: (r[0] || a).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var H; // H = options
  var Xt; // Xt = vnodeId
  var er; // er = isValidElement
  var J; // J = rerenderQueue
  var Ae; // Ae = prevDebounce
  var Q1; // Q1 = rerenderCount
  var Kt; // Kt = depthSort
  var Z1; // Z1 = EVENT_DISPATCHED
  var Gt; // Gt = CAPTURE_REGEX
  var Se; // Se = eventClock
  var ke; // ke = eventProxies
  var tr; // tr = i
  var w1 = /* @__PURE__ */ Symbol.for("pv"); // w1 = VNODE_MARKER
  var X1 = {}; // X1 = EMPTY_OBJ
  var K1 = []; // K1 = EMPTY_ARR
  var nr = /^m(i|n|o|s|text|space)$/; // nr = MATHML_TOKEN_ELEMENTS
  var Ve = Array.isArray; // Ve = isArray
  var Ie = K1.slice; // Ie = slice, K1 = EMPTY_ARR
  var r1 = Object.assign; // r1 = assign
  function n1(e) { // n1 = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Yt(e, t, n) { // Yt = createElement, e = type, t = props, n = children
    var r, a, o, s = {}, l = arguments.length; // r = key, a = ref, o = i, s = normalizedProps, l = length
    for (o in t) "key" == o ? r = t[o] : "ref" == o && "function" != typeof e ? a = t[o] : s[o] = t[o]; // o = i, t = props, r = key, e = type, a = ref, s = normalizedProps
    return l > 2 && (s.children = l > 3 ? Ie.call(arguments, 2) : n), H1(e, s, r, a, null);
  }
  function H1(e, t, n, r, a) { // H1 = createVNode, e = type, t = props, n = key, r = ref, a = original
    var o = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: w1, __v: a || ++Xt, __i: -1, __u: 0 }; // o = vnode, e = type, t = props, n = key, r = ref, w1 = VNODE_MARKER, a = original, Xt = vnodeId
    return !a && H.vnode && H.vnode(o), o;
  }
  function G1() { // G1 = createRef
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
  function rr(e) { // rr = renderComponent, e = component
    var t, n = e.__v, r = n.__e, a = [], o = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, a = commitQueue, o = refQueue, s = parentDom
    s && ((t = r1({ constructor: w1 }, n)).__v = n.__v + 1, H.vnode && H.vnode(t), Te(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, a, r || Q(n), 32 & n.__u, o), t.__v = n.__v, t.__.__k[t.__i] = t, o0(a, t, o), n.__ = n.__e = null, t.__e != r && e0(t));
  }
  function e0(e) { // e0 = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), e0(e);
  }
  function Jt(e) { // Jt = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, J.push(e), Q1++)) && Ae == H.debounceRendering || ((Ae = H.debounceRendering) || queueMicrotask)(t0);
  }
  function t0() { // t0 = process
    try {
      for (var e, t = 1; J.length; ) J.length > t && J.sort(Kt), e = J.shift(), t = J.length, 8 & e.__g && rr(e); // e = c, t = l, J = rerenderQueue, Kt = depthSort, rr = renderComponent
    } finally {
      (Q1 = J.length) && (Ae || queueMicrotask)(t0);
    }
  }
  function n0(e, t, n, r, a, o, s, l, i, u, d) { // n0 = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, a = globalContext, o = namespace, s = excessDomChildren, l = commitQueue, i = oldDom, u = isHydrating, d = refQueue
    var h, m, c, f, g, v, _ = r.__k || K1, y = t.length; // h = i, m = oldVNode, c = childVNode, f = newDom, g = firstChildDom, v = result, _ = oldChildren, r = oldParentVNode, K1 = EMPTY_ARR, y = newChildrenLength, t = renderResult
    for (i = ar(n, t, _, i, y), h = 0; h < y; h++) null != (c = n.__k[h]) && (m = ~c.__i && _[c.__i] || X1, c.__i = h, v = Te(e, c, m, a, o, s, l, i, u, d), f = c.__e, (m.ref != c.ref || 8 & m.__u) && (m.ref && Ce(m.ref, null, c, m), c.ref && d.push(c.ref, c.__c || f, c)), g = g || f, 4 & c.__u ? (i = r0(c, i, e, !m.__v), m.__e && (m.__e = null)) : "function" == typeof c.type && void 0 !== v ? i = v : f && (i = f.nextSibling), c.__u &= -21); // i = oldDom, ar = constructNewChildrenArray, n = newParentVNode, t = renderResult, _ = oldChildren, y = newChildrenLength, h = i, c = childVNode, m = oldVNode, X1 = EMPTY_OBJ, v = result, Te = diff, e = parentDom, a = globalContext, o = namespace, s = excessDomChildren, l = commitQueue, u = isHydrating, d = refQueue, f = newDom, Ce = applyRef, g = firstChildDom, r0 = insert, void = type
    return n.__e = g, i;
  }
  function ar(e, t, n, r, a) { // ar = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, a = newChildrenLength
    var o, s, l, i, u, d, h, m, c, f = n.length, g = f, v = 0, _ = 0, y = e.__k = Array(a); // o = i, s = childVNode, l = oldVNode, i = skewedIndex, u = matchingIndex, d = tails, h = lisLengths, m = hi, c = mid, f = oldChildrenLength, n = oldChildren, g = remainingOldChildren, v = skew, _ = moved, y = newChildren, e = newParentVNode, a = newChildrenLength
    for (o = 0; o < a; o++) null != (s = t[o]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = y[o] = H1(null, s) : Ve(s) ? s = y[o] = H1(X, { children: s }) : s.constructor === w1 && s.__b ? s = y[o] = H1(s.type, s.props, s.key, s.ref, s.__v) : y[o] = s, i = o + v, s.__ = e, s.__b = e.__b + 1, l = null, ~(u = s.__i = or(s, n, i, g)) && (g--, (l = n[u]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, u == i - 1 ? v-- : u == i + 1 ? v++ : u != i && (u > i ? v-- : v++, _ = 1)) : (~u || (a > f ? v-- : a < f && v++), "function" != typeof s.type && (s.__u |= 4))) : y[o] = null; // o = i, a = newChildrenLength, s = childVNode, t = renderResult, y = newChildren, H1 = createVNode, Ve = isArray, X = Fragment, w1 = VNODE_MARKER, i = skewedIndex, v = skew, e = newParentVNode, l = oldVNode, u = matchingIndex, or = findMatchingIndex, n = oldChildren, g = remainingOldChildren, _ = moved, f = oldChildrenLength
    if (_) {
      for (d = [], h = [], o = 0; o < a; o++) if ((s = y[o]) && 16 & s.__u) { // d = tails, h = lisLengths, o = i, a = newChildrenLength, s = childVNode, y = newChildren
        for (v = 0, m = d.length; v < m; ) d[c = v + m >> 1] < s.__i ? v = c + 1 : m = c; // v = skew, m = hi, d = tails, c = mid, s = childVNode
        d[v] = s.__i, h[o] = v + 1;
      }
      for (v = d.length; o--; ) h[o] && (h[o] == v ? v-- : y[o].__u |= 4); // v = skew, d = tails, o = i, h = lisLengths, y = newChildren
    }
    if (g) for (o = 0; o < f; o++) !(l = n[o]) || 2 & l.__u || (l.__e == r && (r = Q(l)), Pe(l, l));
    return r;
  }
  function r0(e, t, n, r) { // r0 = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var a, o, s, l; // a = children, o = i, s = dom, l = next
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (a = e.__k) for (o = 0; o < a.length; o++) a[o] && (a[o].__ = e, t = r0(a[o], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = Q(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && 8 == l.nodeType; ) l = l.nextSibling; // t = oldDom, Q = getDomSibling, e = parentVNode, s = dom, l = next
    for (s != l && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ; // s = dom, l = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function or(e, t, n, r) { // or = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var a, o = e.key, s = e.type, l = t[n], i = l && !(2 & l.__u); // a = x, o = key, e = childVNode, s = type, l = oldVNode, t = oldChildren, n = skewedIndex, i = matched
    if (null === l && null == o || i && o == l.key && s == l.type) return n;
    if (r > (i ? 1 : 0)) {
      for (a = n - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a; // a = x, n = skewedIndex, l = oldVNode, t = oldChildren, o = key, s = type
      for (a = n + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a; // a = x, n = skewedIndex, t = oldChildren, l = oldVNode, o = key, s = type
    }
    return -1;
  }
  function Qt(e, t, n) { // Qt = setStyle, e = style, t = key, n = value
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function j1(e, t, n, r, a) { // j1 = setProperty, e = dom, t = name, n = value, r = oldValue, a = namespace
    var o, s; // o = useCapture, s = proxy
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Qt(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Qt(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = ke[t] || (ke[t] = sr(t)), (e.__a || (e.__a = {}))[t] = Se, o = t != (t = t.replace(Gt, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, o) : e.removeEventListener(t, s, o));
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
  function sr(e) { // sr = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], null == t[Z1]) t[Z1] = Se++;
        else if (t[Z1] < this.__a[e]) return;
        return n(H.event ? H.event(t) : t);
      }
    };
  }
  function Te(e, t, n, r, a, o, s, l, i, u) { // Te = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, l = oldDom, i = isHydrating, u = refQueue
    var d, h, m, c, f, g, v, _, y, w, x, L, U, b, z, V, E, G, W = t.type; // d = tmp, h = resumed, m = oldCommitQueueLength, f = oldProps, g = oldState, v = snapshot, _ = newProps, y = isClassComponent, w = provider, x = componentContext, L = renderHook, U = count, b = renderResult, z = startMarker, V = end, E = i, G = child, W = newType, t = newVNode
    if (t.constructor !== w1) return null;
    128 & n.__u && (i = 32 & n.__u, d = n.__c.__z) && (t.__u |= i, h = o = [], 8 == d.nodeType ? l = J1(d, o) : o.push(d), l = o[0] || l), (d = H.__b) && d(t);
    e: if ("function" == typeof W) {
      m = s.length;
      try {
        if (_ = t.props, y = (d = W.prototype) && d.render, w = (d = W.contextType) && r[d.__c], x = d ? w ? w.props.value : d.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (y ? t.__c = c = new W(_, x) : (t.__c = c = new D(_, x), c.constructor = W, c.render = ir), w && w.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), y && (c.__s || (c.__s = c.state), W.getDerivedStateFromProps && (c.__s == c.state && (c.__s = r1({}, c.__s)), r1(c.__s, W.getDerivedStateFromProps(_, c.__s)))), f = c.props, g = c.state, c.__v = t, n.__c) {
          if (_ !== f && y && !W.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && false === c.shouldComponentUpdate(_, c.__s, x)) {
            t.__v != n.__v && (c.props = _, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(S) {
              S && (S.__ = t);
            }), K1.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), l = Q(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(_, c.__s, x), y && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(f, g, v);
          });
        } else y && !W.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), y && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = x, c.props = _, c.__P = e, c.__g &= -5, L = H.__r, U = y ? 25 : 0;
        do {
          c.__g &= -9, L && L(t), d = c.render(c.props, c.state = c.__s, c.context);
        } while (8 & c.__g && ++U < 25);
        y && (K1.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = r1({}, r, c.getChildContext())), y && n.__c && c.getSnapshotBeforeUpdate && (v = c.getSnapshotBeforeUpdate(f, g)), b = d && d.type === X && null == d.key ? d.props.children : d, _.__P && (d = l, a = (e = _.__P).namespaceURI, i = o = null, n.props && n.props.__P != e && (n.__k.some(function(S) {
          S && Pe(S, S);
        }), n.__k = null), l = n.__k ? Q(n, 0) : null), l = n0(e, Ve(b) ? b : [b], t, n, r, a, o, s, l, i, u), _.__P && (t.__e = null, l = d), t.__u &= -161, h && h.some(n1), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (S) {
        if (s.length = m, t.__v = null, i || o) if (S && S.then) {
          if (t.__u |= 128 | i, o) {
            for (~(E = o.indexOf(l || void 0)) || (E = o.length); (G = o[E - 1]) && 8 == G.nodeType; ) E--; // E = i, o = excessDomChildren, l = oldDom, void = oldDom, G = child
            for (; E < o.length; E++) if (G = o[E]) if (o[E] = null, z) { // E = i, o = excessDomChildren, G = child, z = startMarker
              if (G == V) break;
            } else {
              if (8 != G.nodeType) break;
              G.data.startsWith("$s") && (V = J1(z = G));
            }
          }
          if (!z) {
            for (; l && 8 == l.nodeType && l.nextSibling; ) l = l.nextSibling; // l = oldDom
            z = l;
          }
          (d = J1(z = t.__c.__z || (t.__c.__z = z))) ? (t.__e = z, l = d) : t.__e = l, l = l && l.nextSibling;
        } else o && o.some(n1);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), S && S.then || a0(t), H.__e(S, t, n);
      }
    } else l = t.__e = lr(n.__e, t, n, r, a, o, s, i, u, e);
    return (d = H.diffed) && d(t), l;
  }
  function J1(e, t) { // J1 = rangeEnd, e = start, t = nodes
    if (e && 8 == e.nodeType && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (8 == e.nodeType) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function a0(e) { // a0 = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(a0));
  }
  function o0(e, t, n) { // o0 = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Ce(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Ce = applyRef
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
  function lr(e, t, n, r, a, o, s, l, i, u) { // lr = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, l = isHydrating, i = refQueue, u = parentDom
    var d, h, m, c, f, g, v, _, y = n.props || X1, w = t.props, x = t.type; // d = i, h = newHtml, m = oldHtml, c = newChildren, f = value, g = inputValue, v = checked, _ = doc, y = oldProps, n = oldVNode, X1 = EMPTY_OBJ, w = newProps, t = newVNode, x = nodeType
    if ("svg" == x ? a = "http://www.w3.org/2000/svg" : "math" == x ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), o) {
      for (d = 0; d < o.length; d++) if ((f = o[d]) && (x ? f.localName == x : 3 == f.nodeType)) { // d = i, o = excessDomChildren, f = value, x = nodeType
        e = f, o[d] = null;
        break;
      }
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !x) return _.createTextNode(w);
      e = _.createElementNS(a, x, w.is ? w : u), l && (H.__m && H.__m(t, o), l = false), o = null;
    }
    if (x) {
      if (u = "template" == x && e.content || e, o = "textarea" == x && null != w.defaultValue ? null : o && Ie.call(u.childNodes), !l && o) for (y = {}, d = 0; d < e.attributes.length; d++) y[(f = e.attributes[d]).name] = f.value;
      for (d in y) f = y[d], "dangerouslySetInnerHTML" == d ? m = f : "children" == d || d in w || "value" == d && "defaultValue" in w || "checked" == d && "defaultChecked" in w || j1(e, d, null, f, a); // d = i, y = oldProps, f = value, m = oldHtml, w = newProps, j1 = setProperty, e = dom, a = namespace
      for (d in w) f = w[d], "children" == d ? c = f : "dangerouslySetInnerHTML" == d ? h = f : "value" == d ? g = f : "checked" == d ? v = f : l && "function" != typeof f || y[d] === f || j1(e, d, f, y[d], a); // d = i, w = newProps, f = value, c = newChildren, h = newHtml, g = inputValue, v = checked, l = isHydrating, y = oldProps, j1 = setProperty, e = dom, a = namespace
      h ? (l || m && (h.__html == m.__html || h.__html == e.innerHTML) || (e.innerHTML = h.__html), t.__k = []) : (m && (e.textContent = ""), ("foreignObject" == x || "http://www.w3.org/1998/Math/MathML" == a && nr.test(x)) && (a = "http://www.w3.org/1999/xhtml"), n0(u, Ve(c) ? c : [c], t, n, r, a, o, s, o ? o[0] : n.__k && Q(n, 0), l, i), o && o.some(n1)), l && "textarea" != x || (d = "value", "progress" == x && null == g ? e.removeAttribute(d) : null == g || g === e[d] && ("progress" != x || g) || j1(e, d, g, y[d], a), d = "checked", null != v && v != e[d] && j1(e, d, v, y[d], a));
    } else y === w || l && e.data == w || (e.data = w);
    return e;
  }
  function Ce(e, t, n, r) { // Ce = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (a) {
      H.__e(a, n);
    }
  }
  function Pe(e, t, n) { // Pe = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, a, o, s; // a = end, o = nodes, s = i
    if (H.unmount && H.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Ce(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (l) {
        H.__e(l, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Pe(r[s], t, "function" != typeof e.type || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (a = J1(r, o = [])) && (r == e.__e && o.some(n1), n1(a), n1(r)), n || n1(e.__e), e.__e = e.__c = e.__ = null;
  }
  function ir(e, t, n) { // ir = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Ee(e, t) { // Ee = render, e = vnode, t = parentDom
    var n, r, a, o; // n = isHydrating, r = oldVNode, a = commitQueue, o = refQueue
    H.__ && H.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = H1(X, { children: [e] }), a = [], o = [], Te(t, t.__k, r || X1, X1, t.namespaceURI, r ? null : t.firstChild ? Ie.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, n, o), o0(a, t.__k, o), t.__k.props.children = null;
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
    throw Q1 = 0, e;
  } }, Xt = 0, er = function(e) {
    return null != e && e.constructor === w1;
  }, D.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = r1({}, this.state)), "function" == typeof e && (e = e(r1({}, n), this.props)), e && (r1(n, e), this.__v && (t && this.__k.push(t), Jt(this)));
  }, D.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Jt(this));
  }, D.prototype.render = X, J = [], Q1 = 0, Kt = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Z1 = /* @__PURE__ */ Symbol(), Gt = /(PointerCapture)$|Capture$/i, Se = 0, ke = {}, tr = 0;

  // src/explore/fold.ts
  var Re = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff"; // Re = UNSPACED
  var cr = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f"; // cr = BETWEEN
  var dr = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"); // dr = LEFT_OUT
  var s0 = /* @__PURE__ */ new Map([ // s0 = PLAIN
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
  var ur = new RegExp(`[${Array.from(s0.keys()).join("")}]`, "g"); // ur = FANCY, s0 = PLAIN
  var pr = /^[\0-\x7f]*$/; // pr = ASCII
  var l0 = new RegExp(`[${Re}]+|[^${Re}${cr}]+`, "g"); // l0 = WORD, Re = UNSPACED, cr = BETWEEN
  var hr = new RegExp(`[${Re}]`); // hr = UNSPACED_WORD, Re = UNSPACED
  var mr = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // mr = PREFIXING
  function L1(e) { // L1 = fold, e = text
    if (pr.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(dr, "").replace(ur, (t) => s0.get(t) || t);
  }
  function Y1(e, t) { // Y1 = eachWord, e = folded, t = visit
    e.replace(l0, (n, r) => { // e = folded, l0 = WORD, n = word, r = at
      t(n, r);
      return "";
    });
  }
  function i0(e) { // i0 = line, e = text
    const t = L1(e).match(l0); // t = words, L1 = fold, e = text, l0 = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Oe(e) { // Oe = isUnspaced, e = word
    return hr.test(e);
  }
  function c0(e) { // c0 = needleOf, e = word
    return Oe(e) || mr.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Fe(e) { // Fe = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Le(n)),
      []
    );
  }
  function u0(e) { // u0 = textsOf, e = program
    return [
      Le(e.title),
      Fe([e.summary]),
      Fe(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function fr(e, t, { id: n, label: r, aliases: a }) { // fr = namesOf, e = index, t = facet, n = id, r = label, a = aliases
    return Fe([e.nameOf(t, n), r, t === "period" ? n : null, ...a]);
  }
  function d0(e) { // d0 = joined, e = texts
    return e.map(i0).join("\n");
  }
  function p0(e) { // p0 = buildHaystack, e = index
    const t = new Uint32Array(e.programs.length * 2); // t = ends, e = index
    const n = e.programs.map((a, o) => { // n = lines, e = index, a = program, o = i
      const [s, l, i] = u0(a).map(d0); // s = title, l = summary, i = rest, u0 = textsOf, a = program, d0 = joined
      t[2 * o] = s.length;
      t[2 * o + 1] = s.length + 1 + l.length;
      return [s, l, i].join("\n");
    });
    const r = []; // r = terms
    e.facets.forEach((a) => a.terms.forEach((o) => { // e = index, a = facet, o = term
      const s = fr(e, a.id, o); // s = names, fr = namesOf, e = index, a = facet, o = term
      r.push({ names: s, line: d0(s), programs: o.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function h0(e, { lines: t, terms: n }, r) { // h0 = textsWith, e = index, t = lines, n = terms, r = needle
    const a = n.find(({ line: s }) => s.indexOf(r) !== -1); // a = named, n = terms, s = line, r = needle
    if (a) {
      return a.names;
    }
    const o = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // o = program, e = index, t = lines, s = line, r = needle
    return o ? u0(o).reduce((s, l) => s.concat(l)) : [];
  }

  // src/explore/highlight.ts
  function gr(e) { // gr = lineWithPlaces, e = text
    let t = ""; // t = folded
    const n = []; // n = origins
    let r = 0; // r = place
    for (const s of e) { // s = letter, e = text
      const l = L1(s); // l = plain, L1 = fold, s = letter
      t += l;
      for (let i = 0; i < l.length; i++) { // l = plain
        n.push(r);
      }
      r += s.length;
    }
    let a = " "; // a = line
    const o = [0]; // o = places
    Y1(t, (s, l) => { // Y1 = eachWord, t = folded, s = word, l = at
      var i; // i = _a
      a += s + " ";
      for (let u = l; u <= l + s.length; u++) { // u = i, l = at, s = word
        o.push((i = n[u]) != null ? i : e.length);
      }
    });
    return { line: a, places: o };
  }
  function ee(e, t) { // ee = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = gr(e); // n = line, r = places, gr = lineWithPlaces, e = text
    const a = new Uint8Array(e.length); // a = hits, e = text
    for (const l of t) { // l = needle, t = needles
      const i = l.charAt(0) === " " ? 1 : 0; // i = first, l = needle
      for (let u = n.indexOf(l); u !== -1; u = n.indexOf(l, u + 1)) { // u = at, n = line, l = needle
        const d = r[u + i] || 0; // d = start, r = places, u = at, i = first
        let h = u + l.length; // h = last, u = at, l = needle
        while (r[h] === r[h - 1]) {
          h++;
        }
        a.fill(1, d, (s = r[h]) != null ? s : e.length);
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
  function m0(e, t, n) { // m0 = slips, e = a, t = b, n = most
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
  var f0 = 4; // f0 = LEAST_LETTERS
  var vr = 8; // vr = LONG
  var g0 = /* @__PURE__ */ new WeakMap(); // g0 = vocabularies
  function yr(e) { // yr = wordsOf, e = haystack
    const t = g0.get(e); // t = known, g0 = vocabularies, e = haystack
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
    g0.set(e, a);
    return a;
  }
  function xr({ counts: e }, t) { // xr = nearest, e = counts, t = word
    const n = t.length < vr ? 1 : 2; // n = most, t = word, vr = LONG
    let r = null; // r = best
    let a = Infinity; // a = bestCost
    e.forEach((o, s) => { // e = counts, o = times, s = candidate
      const l = (i, u) => { // l = offer, i = part, u = begun
        if (Math.abs(i.length - t.length) > n) {
          return;
        }
        const d = m0(t, i, n); // d = found, m0 = slips, t = word, i = part, n = most
        const h = d + u + 0.4 / o; // h = cost, d = found, u = begun, o = times
        if (d <= n && h < a) {
          r = s;
          a = h;
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
  function br({ list: e }, t) { // br = cut, e = list, t = run
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
  function _r(e, t) { // _r = otherwise, e = words, t = word
    if (Oe(t)) {
      return br(e, t);
    }
    const n = /\d/.test(t) ? null : xr(e, t); // n = similar, t = word, xr = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Mr(e, t, n) { // Mr = spelling, e = index, t = haystack, n = needle
    for (const r of h0(e, t, n)) { // r = text, h0 = textsWith, e = index, t = haystack, n = needle
      const a = ee(r, [n]).find((o) => o.hit); // a = hit, ee = highlight, r = text, n = needle, o = piece
      if (a) {
        return a.text;
      }
    }
    return n.trim();
  }
  function v0(e, t, n) { // v0 = forgive, e = index, t = haystack, n = needles
    const r = yr(t); // r = words, yr = wordsOf, t = haystack
    const a = []; // a = used
    let o = false; // o = isBent
    for (const s of n) { // s = needle, n = needles
      const l = s.trim(); // l = word, s = needle
      if (l.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        a.push(s);
      } else if (l.length >= f0 && r.line.indexOf(l) !== -1) {
        a.push(l);
      } else {
        const i = l.length < f0 ? null : _r(r, l); // i = others, l = word, f0 = LEAST_LETTERS, _r = otherwise, r = words
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
    return { needles: a, corrected: o ? a.map((s) => Mr(e, t, s)) : null };
  }

  // src/explore/search.ts
  var zr = 200; // zr = MOST_LETTERS
  var Hr = 16; // Hr = MOST_WORDS
  var wr = 24; // wr = IN_TITLE
  var Lr = 12; // Lr = IN_TERM
  var Ar = 6; // Ar = IN_SUMMARY
  var kr = 2; // kr = IN_REST
  var b0 = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }; // b0 = NOTHING
  var $e = /* @__PURE__ */ new WeakMap(); // $e = memories
  function Ne(e) { // Ne = needlesOf, e = text
    const t = /* @__PURE__ */ new Set(); // t = needles
    e.slice(0, zr).split(/["“”„«»]/).forEach((n, r) => { // e = text, zr = MOST_LETTERS, n = part, r = i
      const a = []; // a = words
      Y1(L1(n), (o) => a.push(o));
      if (r % 2 && a.length > 1) {
        t.add(" " + a.join(" "));
      } else {
        a.forEach((o) => t.add(c0(o)));
      }
    });
    return Array.from(t).slice(0, Hr);
  }
  function Sr({ terms: e, lines: t }, n) { // Sr = termHits, e = terms, t = lines, n = needle
    const r = e.filter(({ line: a }) => a.indexOf(n) !== -1); // r = hits, e = terms, a = line, n = needle
    return r.length ? r.reduce((a, { programs: o }) => o1(a, o), $(t.length)) : null;
  }
  function y0(e, t, n) { // y0 = scan, e = haystack, t = needles, n = within
    const { lines: r, ends: a } = e; // r = lines, a = ends, e = haystack
    const o = t.map((i) => Sr(e, i)); // o = byTerm, t = needles, i = needle, Sr = termHits, e = haystack
    const s = $(r.length); // s = programs, $ = noBits, r = lines
    const l = new Uint16Array(r.length); // l = scores, r = lines
    r.forEach((i, u) => { // r = lines, i = line, u = i
      if (n && !g1(n, u)) {
        return;
      }
      let d = 0; // d = score
      for (let h = 0; h < t.length; h++) { // h = n, t = needles
        const m = t[h]; // m = needle, t = needles, h = n
        const c = o[h]; // c = hits, o = byTerm, h = n
        const f = i.indexOf(m); // f = at, i = line, m = needle
        const g = f !== -1 && f < a[2 * u]; // g = inTitle, f = at, a = ends, u = i
        if (!g && c && g1(c, u)) {
          d += Lr;
        } else if (f === -1) {
          return;
        } else {
          const v = g ? wr : f < a[2 * u + 1] ? Ar : kr; // v = weight, g = inTitle, wr = IN_TITLE, f = at, a = ends, u = i, Ar = IN_SUMMARY, kr = IN_REST
          d += i.charCodeAt(f + m.length) === 32 ? v * 1.5 : v;
        }
      }
      R1(s, u);
      l[u] = d;
    });
    return { programs: s, scores: l, needles: t, corrected: null };
  }
  function x0({ programs: e }) { // x0 = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Vr(e, t) { // Vr = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function _0(e) { // _0 = remember, e = index
    let t = $e.get(e); // t = memory, $e = memories, e = index
    if (!t) {
      t = { haystack: p0(e), text: "", found: b0 };
      $e.set(e, t);
    }
    return t;
  }
  function M0(e) { // M0 = prepareSearch, e = index
    _0(e);
  }
  function De(e, t) { // De = search, e = index, t = text
    const n = $e.get(e); // n = known, $e = memories, e = index
    if (n && n.text === t) {
      return n.found;
    }
    const r = Ne(t); // r = needles, Ne = needlesOf, t = text
    if (!r.length) {
      return b0;
    }
    const a = n || _0(e); // a = memory, n = known, _0 = remember, e = index
    const { haystack: o, found: s } = a; // o = haystack, s = last, a = memory
    let l = y0(o, r, Vr(s, r) ? s.programs : null); // l = found, y0 = scan, o = haystack, r = needles, Vr = narrows, s = last
    if (x0(l)) {
      const i = v0(e, o, r); // i = forgiven, v0 = forgive, e = index, o = haystack, r = needles
      const u = i && y0(o, i.needles, null); // u = better, i = forgiven, y0 = scan, o = haystack
      if (i && u && !x0(u)) {
        l = Object.assign({}, u, { corrected: i.corrected });
      }
    }
    a.text = t;
    a.found = l;
    return l;
  }

  // src/explore/facets.ts
  function p1(e, t) { // p1 = chosenTerms, e = facet, t = query
    const n = /* @__PURE__ */ new Set(); // n = terms
    for (const r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      const a = e.terms.get(r); // a = term, e = facet, r = id
      if (a) {
        n.add(a);
      }
    }
    return Array.from(n);
  }
  function z0(e, t) { // z0 = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => o1(n, r), $(e)) : null;
  }
  function H0(e, t, n) { // H0 = filtersOf, e = index, t = query, n = found
    const r = /* @__PURE__ */ new Map(); // r = filters
    if (n) {
      r.set(null, n);
    }
    for (const a of e.facets.values()) { // a = facet, e = index
      const o = z0(e.programs.length, p1(a, t)); // o = programs, z0 = anyOf, e = index, p1 = chosenTerms, a = facet, t = query
      if (o) {
        r.set(a.id, o);
      }
    }
    return r;
  }
  function qe(e, t, n) { // qe = passing, e = size, t = filters, n = except
    const r = E1(e); // r = programs, E1 = allBits, e = size
    t.forEach((a, o) => { // t = filters, a = filter, o = facet
      if (o !== n) {
        mt(r, a);
      }
    });
    return r;
  }
  function Ue(e, t) { // Ue = countMatches, e = index, t = query
    const n = H0(e, t, De(e, t.text).programs); // n = filters, H0 = filtersOf, e = index, t = query, De = search
    return Z(qe(e.programs.length, n));
  }
  function w0(e, t) { // w0 = explore, e = index, t = query
    const n = e.programs.length; // n = size, e = index
    const r = De(e, t.text); // r = found, De = search, e = index, t = query
    const a = H0(e, t, r.programs); // a = filters, H0 = filtersOf, e = index, t = query, r = found
    const o = qe(n, a); // o = matches, qe = passing, n = size, a = filters
    const s = []; // s = facets
    for (const l of e.facets.values()) { // l = facet, e = index
      if (!l.useful) {
        continue;
      }
      const i = a.get(l.id); // i = filter, a = filters, l = facet
      const u = i ? qe(n, a, l.id) : o; // u = others, i = filter, qe = passing, n = size, a = filters, l = facet, o = matches
      const d = p1(l, t); // d = chosen, p1 = chosenTerms, l = facet, t = query
      const h = Array.from(l.terms.values(), (m) => { // h = terms, l = facet, m = term
        const c = Z(m.programs, u); // c = own, Z = count, m = term, u = others
        const f = d.indexOf(m) !== -1; // f = isChosen, d = chosen, m = term
        const g = f ? Z(z0(n, d.filter((v) => v !== m)) || u, u) : i ? Z(i, u, m.programs) : c; // g = after, f = isChosen, Z = count, z0 = anyOf, n = size, d = chosen, v = other, m = term, u = others, i = filter, c = own
        return { term: m, chosen: f, after: g, own: c };
      });
      s.push({ facet: l, terms: h });
    }
    return { matches: o, count: Z(o), facets: s, found: r };
  }

  // src/explore/changes.ts
  function h1(e, t) { // h1 = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function We(e, t, n) { // We = withTerms, e = query, t = facet, n = terms
    const r = new Map(e.chosen); // r = chosen, e = query
    if (n.length) {
      r.set(t, n);
    } else {
      r.delete(t);
    }
    return Object.assign({}, e, { chosen: r });
  }
  function L0(e, t, n) { // L0 = toggleTerm, e = query, t = facet, n = term
    const r = e.chosen.get(t) || []; // r = terms, e = query, t = facet
    const a = r.filter((o) => o !== n); // a = others, r = terms, o = id, n = term
    return We(e, t, a.length < r.length ? a : r.concat(n));
  }
  function A0(e) { // A0 = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function k0(e, t) { // k0 = chips, e = index, t = query
    const n = []; // n = list
    e.facets.forEach((r) => { // e = index, r = facet
      p1(r, t).forEach((a) => n.push({ facet: r, term: a }));
    });
    return n;
  }

  // node_modules/@wikimedia/codex-icons/dist/codex-icons.js
  var Ir = '<path d="m4.34 2.93 12.73 12.73-1.41 1.41L2.93 4.35z"/><path d="M17.07 4.34 4.34 17.07l-1.41-1.41L15.66 2.93z"/>'; // Ir = r1
  var Tr = '<path d="M10 13 1 1h18z"/><path d="M8 9v8l4 2V9z"/>'; // Tr = D1
  var A1 = Ir; // A1 = l4, Ir = r1
  var S0 = { // S0 = B4
    ltr: Tr,
    shouldFlip: true
  };

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Cr = /* @__PURE__ */ Symbol.for("pv"); // Cr = VNODE_MARKER
  var Pr = 0; // Pr = vnodeId
  function p(e, t, n, r, a, o) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, a = __source, o = __self
    t || (t = {});
    var s, l, i = t; // s = ref, l = i, i = normalizedProps, t = props
    if ("ref" in i && "function" != typeof e) for (l in i = {}, t) "ref" == l ? s = t[l] : i[l] = t[l];
    var u = { type: e, props: i, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Cr, __v: --Pr, __i: -1, __u: 0 }; // u = vnode, e = type, i = normalizedProps, n = key, s = ref, Cr = VNODE_MARKER, Pr = vnodeId
    return (a || o) && (u.__source = a, u.__self = o), H.vnode && H.vnode(u), u;
  }

  // src/views/icon.tsx
  function a1(e) { // a1 = icon, e = markup
    return /* @__PURE__ */ p("span", { class: "program-explorer__icon", "aria-hidden": "true", children: /* @__PURE__ */ p("svg", { viewBox: "0 0 20 20", children: (e.match(/[Mm][^"]+/g) || []).map((t) => /* @__PURE__ */ p("path", { d: t })) }) });
  }

  // src/messages/direction.ts
  var Er = /* @__PURE__ */ new Set([ // Er = RTL
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
  function V0(e) { // V0 = directionOf, e = language
    const [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && Er.has(t) ? "rtl" : "ltr";
  }

  // src/views/say.tsx
  function k({ text: e, language: t }, n, r = e) { // k = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: V0(t), children: r });
  }

  // src/views/chips.tsx
  function Rr({ context: e, actions: t }, n) { // Rr = filterChip, e = context, t = actions, n = chip
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
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: k(s, o, r("chip-facet", s.text)) }),
          k(l, o),
          a1(A1)
        ]
      }
    );
  }
  function Or({ context: { msg: e }, state: t, actions: n }) { // Or = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(h1(t.query, "")),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ p("bdi", { children: t.query.text }),
          a1(A1)
        ]
      }
    );
  }
  var te = class extends D { // te = Chips, D = x
    constructor() {
      super(...arguments);
      this.list = G1();
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
      const s = k0(r.index, a.query); // s = chosen, k0 = chips, r = context, a = state
      const l = a.query.text.trim() !== ""; // l = hasText, a = state
      if (!s.length && !l) {
        return null;
      }
      return /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((i) => /* @__PURE__ */ p("li", { children: Rr(n, i) }, `${i.facet.id} ${i.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: Or(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: o.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function I0(e, t) { // I0 = wayOut, e = index, t = query
    const n = []; // n = ways
    if (t.text.trim()) {
      const r = h1(t, ""); // r = without, h1 = withText, t = query
      n.push({ kind: "text", query: r, count: Ue(e, r) });
    }
    e.facets.forEach((r) => { // e = index, r = facet
      const a = p1(r, t); // a = terms, p1 = chosenTerms, r = facet, t = query
      if (a.length) {
        const o = We(t, r.id, []); // o = without, We = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: a, query: o, count: Ue(e, o) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, a) => a.count - r.count);
  }

  // src/views/heading.tsx
  function m1(e, t, n, r) { // m1 = heading, e = level, t = name, n = id, r = children
    return Yt(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Fr = 4; // Fr = MOST
  function T0({ context: e, state: t, actions: n }) { // T0 = empty, e = context, t = state, n = actions
    const { msg: r, labels: a, index: o, list: s, level: l } = e; // r = msg, a = labels, o = index, s = list, l = level, e = context
    const i = I0(o, t.query).slice(0, Fr); // i = ways, I0 = wayOut, o = index, t = state, Fr = MOST
    const u = (d) => d.kind === "text" ? r("empty-text", t.query.text, d.count) : r( // u = words, d = way, r = msg, t = state
      "empty-without",
      a.facet(d.facet.id).text,
      d.terms.map((h) => a.term(d.facet.id, h.id).text).join(", "),
      d.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      m1(l, "program-explorer__group", void 0, r("empty-title")),
      i.length > 0 && /* @__PURE__ */ p("p", { children: r("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        i.map((d) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => n.apply(d.query), children: u(d) }) }, d.kind === "text" ? "text" : d.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("empty-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function ne(e) { // ne = chevron, e = isOpen
    return /* @__PURE__ */ p("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function $r({ context: e, actions: t }, n, r) { // $r = termBox, e = context, t = actions, n = facet, r = count
    const { msg: a, labels: o, language: s, idPrefix: l } = e; // a = msg, o = labels, s = language, l = idPrefix, e = context
    const { term: i, chosen: u, after: d, own: h } = r; // i = term, u = chosen, d = after, h = own, r = count
    const m = `${l}:${n}:${i.id}`; // m = id, l = idPrefix, n = facet, i = term
    const c = a(u ? "count-without" : "count-after", d); // c = description, a = msg, u = chosen, d = after
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${h === 0 && !u ? " program-explorer__term--idle" : ""}`, // h = own, u = chosen
        style: { "--program-explorer-depth": i.depth },
        children: [
          /* @__PURE__ */ p("div", { class: "cdx-checkbox", children: /* @__PURE__ */ p("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ p(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: m,
                "aria-describedby": `${m}:count`,
                checked: u,
                onChange: () => t.toggle(n, i.id)
              }
            ),
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: m, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: k(o.term(n, i.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: a("number", d) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${m}:count`, children: c })
        ]
      },
      i.id
    );
  }
  function Nr(e, { facet: t, terms: n }) { // Nr = facetGroup, e = view, t = facet, n = terms
    const { context: r, state: a, actions: o } = e; // r = context, a = state, o = actions, e = view
    const { labels: s, language: l, idPrefix: i } = r; // s = labels, l = language, i = idPrefix, r = context
    const u = a.folded.has(t.id); // u = folded, a = state, t = facet
    const d = `${i}:${t.id}`; // d = bodyId, i = idPrefix, t = facet
    const h = k(s.facet(t.id), l); // h = label, k = say, s = labels, t = facet, l = language
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${d}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !u,
          "aria-controls": d,
          onClick: () => o.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${d}::label`, children: h }),
            ne(!u)
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: d, hidden: u, children: n.map((m) => $r(e, t.id, m)) })
    ] }, t.id);
  }
  function re(e) { // re = filters, e = view
    return e.state.exploration.facets.map((t) => Nr(e, t));
  }

  // src/views/filter-dialog.tsx
  var Dr = "button:not([disabled]), input:not([disabled]), select, a[href]"; // Dr = FOCUSABLE
  var C0 = "program-explorer-locked"; // C0 = LOCK_CLASS
  var ae = class extends D { // ae = FilterDialog, D = x
    constructor() {
      super(...arguments);
      this.box = G1();
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
        const r = Array.from(this.box.current.querySelectorAll(Dr)).filter((l) => l.getClientRects().length > 0); // r = stops, Dr = FOCUSABLE, l = element
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
                  children: a1(A1)
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

  // src/explore/sort.ts
  var P0 = /* @__PURE__ */ new WeakMap(); // P0 = orders
  var qr = 1e9; // qr = NEVER
  function je(e, t) { // je = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function R0(e) { // R0 = ranksIn, e = order
    const t = new Uint32Array(e.length); // t = ranks, e = order
    e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    });
    return t;
  }
  function Ur(e) { // Ur = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function Wr({ programs: e, languages: { chain: t, page: n } }) { // Wr = byTitle, e = programs, t = chain, n = page
    const r = e.map(({ title: o }) => B1(o, t, n).text); // r = titles, e = programs, o = title, B1 = pickText, t = chain, n = page
    const { compare: a } = Ur(t.concat(n)); // a = compare, Ur = collatorFor, t = chain, n = page
    return je(r.length, (o, s) => a(r[o], r[s]));
  }
  function E0(e) { // E0 = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Br({ programs: e }, t) { // Br = byDate, e = programs, t = titleOrder
    const n = R0(t); // n = titleRanks, R0 = ranksIn, t = titleOrder
    const r = new Float64Array(e.length); // r = starts, e = programs
    const a = new Float64Array(e.length); // a = ends, e = programs
    e.forEach(({ start: o, end: s, status: l }, i) => { // e = programs, o = start, s = end, l = status
      const u = o || s; // u = first, o = start, s = end
      const d = s || o; // d = last, s = end, o = start
      const h = o && !s && l && Y(l); // h = isOpenEnded, o = start, s = end, l = status, Y = isCurrent
      r[i] = E0(u && R(u));
      a[i] = h ? qr : E0(d && T(d));
    });
    return je(e.length, (o, s) => r[s] - r[o] || a[s] - a[o] || n[o] - n[s]);
  }
  function jr({ programs: e }, t) { // jr = byStatus, e = programs, t = dateOrder
    const n = R0(t); // n = dateRanks, R0 = ranksIn, t = dateOrder
    const r = new Uint8Array(e.length); // r = groups, e = programs
    e.forEach(({ status: a }, o) => { // e = programs, a = status, o = i
      r[o] = a ? 2 * O.indexOf(a) : 2 * O.indexOf("past") - 1;
    });
    return je(e.length, (a, o) => r[a] - r[o] || n[a] - n[o]);
  }
  function Be(e, t) { // Be = orderOf, e = index, t = sort
    let n = P0.get(e); // n = known, P0 = orders, e = index
    if (!n) {
      n = /* @__PURE__ */ new Map();
      P0.set(e, n);
    }
    let r = n.get(t); // r = order, n = known, t = sort
    if (!r) {
      r = t === "title" ? Wr(e) : t === "newest" ? Br(e, Be(e, "title")) : jr(e, Be(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function Zr(e, t) { // Zr = byScore, e = order, t = scores
    const n = []; // n = groups
    for (const r of e) { // r = i, e = order
      const a = t[r] || 0; // a = score, t = scores, r = i
      (n[a] = n[a] || []).push(r);
    }
    return n.reduceRight((r, a) => r.concat(a), []);
  }
  function k1(e) { // k1 = effectiveSort, e = query
    const t = Ne(e.text).length > 0; // t = hasWords, Ne = needlesOf, e = query
    const n = e.sort || "relevance"; // n = sort, e = query
    return n === "relevance" && !t ? "status" : n;
  }
  function O0(e, t, n, r) { // O0 = order, e = index, t = matches, n = query, r = scores
    const a = k1(n); // a = sort, k1 = effectiveSort, n = query
    const o = []; // o = shown
    for (const s of Be(e, a)) { // s = i, Be = orderOf, e = index, a = sort
      if (g1(t, s)) {
        o.push(s);
      }
    }
    return a === "relevance" ? Zr(o, r) : o;
  }

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
      return r ? `${a}: ${decodeURIComponent(r)}` : a;
    } catch (o) {
      return a;
    }
  }
  function F0(e, t, n, r) { // F0 = details, e = context, t = actions, n = program, r = id
    const { msg: a, labels: o, format: s, language: l, list: i, relatives: u } = e; // a = msg, o = labels, s = format, l = language, i = list, u = relatives, e = context
    const d = (x) => x === null ? null : k(o.pick(x), l); // d = text, x = given, k = say, o = labels, l = language
    const h = (x) => x.map((L) => /* @__PURE__ */ p("bdi", { children: L })); // h = names, x = given, L = name, p = a
    const m = (x, L) => /* @__PURE__ */ p("a", { href: e.urlOf(x), rel: "noopener", children: L }); // m = link, x = target, L = children, p = a, e = context
    const c = (x) => x.map((L) => { // c = related, x = ids, L = other
      var U; // U = _a
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(L),
          onClick: (b) => { // b = event
            if (!b.ctrlKey && !b.metaKey && !b.shiftKey && !b.altKey) {
              b.preventDefault();
              t.goTo(L);
            }
          },
          children: d(((U = u.program(L)) == null ? void 0 : U.title) || L)
        }
      );
    });
    const { minutes: f, owner: g, partOf: v, reviewed: _ } = n; // f = minutes, g = owner, v = partOf, _ = reviewed, n = program
    const y = v === null ? void 0 : i.series.get(v); // y = series, v = partOf, i = list
    const w = v === null ? [] : u.parts(v).filter((x) => x !== n.id); // w = siblings, v = partOf, u = relatives, x = other, n = program
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      i.facets.filter((x) => !Jr.includes(x)).map((x) => A(
        k(o.facet(x), l),
        (n.terms.get(x) || []).map((L) => k(o.term(x, L), l))
      )),
      A(a("detail-session"), f && (f[0] === f[1] ? a("detail-minutes", f[0]) : a("detail-minutes-range", f[0], f[1]))),
      A(a("detail-duration"), d(n.duration)),
      A(a("detail-scale"), d(n.scale)),
      A(a("detail-team"), h(n.team)),
      A(a("detail-partners"), h(n.partners)),
      A(a("detail-materials"), n.materials.map(({ target: x, label: L }) => m(x, d(L)))),
      A(a("detail-part-of"), y ? y.target ? m(y.target, d(y.title)) : d(y.title) : c(v === null ? [] : [v])),
      A(a("detail-siblings"), c(w)),
      A(a("detail-parts"), c(u.parts(n.id))),
      A(a("detail-follows"), c(u.before(n.id))),
      A(a("detail-followed-by"), c(n.followedBy)),
      A(a("detail-owner"), g),
      A(a("detail-reviewed"), _ && s.date(_)),
      A(a("detail-sources"), n.sources.map((x) => m({ url: x }, /* @__PURE__ */ p("bdi", { title: x, children: Qr(x) })))),
      A(a("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: a("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Xr = ["kind", "format"]; // Xr = META_FACETS
  var Ze = "capacity"; // Ze = TAG_FACET
  function $0(e, t, n) { // $0 = marked, e = picked, t = words, n = around
    return k(e, n, t.length ? ee(e.text, t).map(({ text: r, hit: a }) => a ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function Kr({ context: e, program: t }) { // Kr = meta, e = context, t = program
    const { labels: n, format: r, language: a } = e; // n = labels, r = format, a = language, e = context
    const o = r.span(t.start, t.end, t.status); // o = span, r = format, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      o !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: o }),
      Xr.map((s) => { // Xr = META_FACETS, s = facet
        var l; // l = _a
        return (l = t.terms.get(s)) == null ? void 0 : l.map((i) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: k(n.term(s, i), a) }, i));
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
      const { msg: i, labels: u, language: d, idPrefix: h } = n; // i = msg, u = labels, d = language, h = idPrefix, n = context
      const m = u.pick(a.title); // m = title, u = labels, a = program
      const c = `${h}:program:${a.id}`; // c = titleId, h = idPrefix, a = program
      const f = a.summary && u.pick(a.summary); // f = summary, a = program, u = labels
      const g = a.terms.get(Ze) || []; // g = tags, a = program, Ze = TAG_FACET
      const v = $0(m, s, d); // v = name, $0 = marked, m = title, s = words, d = language
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": c, children: [
        m1(l, "program-explorer__title", c, a.target ? /* @__PURE__ */ p("a", { href: n.urlOf(a.target), rel: "noopener", children: v }) : v),
        Kr(t),
        f && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          $0(f, s, d),
          f.language.toLowerCase() !== u.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", n.format.language(f.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": u.facet(Ze).text, children: g.map((_) => /* @__PURE__ */ p("li", { children: k(u.term(Ze, _), d) }, _)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", m.text),
              "aria-expanded": o,
              "aria-controls": o ? `${c}:details` : void 0,
              onClick: () => r.toggleDetails(a.id),
              children: [
                i("details"),
                ne(o)
              ]
            }
          )
        ] }),
        o && F0(n, r, a, `${c}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Gr({ context: e, state: t }, n) { // Gr = withHeadings, e = context, t = state, n = programs
    const { msg: r, current: a, past: o } = e; // r = msg, a = current, o = past, e = context
    const s = k1(t.query) === "status"; // s = grouped, k1 = effectiveSort, t = state
    const l = (i, u) => i || { text: u, anchors: [] }; // l = headingOf, i = own, u = text
    return n.map((i, u) => { // n = programs, i = program, u = at
      const d = n[u - 1]; // d = before, n = programs, u = at
      const h = Y(i.status); // h = isNow, Y = isCurrent, i = program
      if (!s || d && Y(d.status) === h) {
        return { program: i, group: null };
      }
      return { program: i, group: h ? l(a, r("group-current")) : l(o, r("group-past")) };
    });
  }
  function N0(e) { // N0 = list, e = view
    var h; // h = _a
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: a, index: o, level: s } = t; // a = msg, o = index, s = level, t = context
    const l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((m) => o.programs[m]); // l = shown, n = state, m = at, o = index
    const i = n.order.length - n.limit; // i = rest, n = state
    const u = Gr(e, l); // u = entries, Gr = withHeadings, e = view, l = shown
    const d = ((h = u[0]) == null ? void 0 : h.group) ? s + 1 : s; // d = titleLevel, h = _a, u = entries, s = level
    return /* @__PURE__ */ p(X, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": a("programs"), children: u.map(({ program: m, group: c }) => /* @__PURE__ */ p("li", { children: [
        c && m1(s, "program-explorer__group", c.anchors[0], [
          ...c.anchors.slice(1).map((f) => /* @__PURE__ */ p("span", { id: f })),
          c.text
        ]),
        /* @__PURE__ */ p(
          oe,
          {
            context: t,
            actions: r,
            program: m,
            open: n.query.program === m.id,
            words: n.exploration.found.needles,
            level: d
          }
        )
      ] }, m.id)) }),
      i > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: a("more", i) })
    ] });
  }

  // src/views/search-box.tsx
  function D0({ context: e, state: t, actions: n }) { // D0 = searchBox, e = context, t = state, n = actions
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
    const o = k1(t.query); // o = sort, k1 = effectiveSort, t = state
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
  function q0(e) { // q0 = toolbar, e = view
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
            a1(S0.ltr),
            s ? a("filters-active", s) : a("filters")
          ]
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: a("count", n.toldCount, o.programs.length) }),
      Yr(e)
    ] });
  }

  // src/views/explorer.tsx
  function U0(e) { // U0 = explorer, e = view
    const { context: { msg: t }, state: n } = e; // t = msg, n = state, e = view
    const { found: r, count: a } = n.exploration; // r = found, a = count, n = state
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: re(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        D0(e),
        q0(e),
        /* @__PURE__ */ p(te, { view: e }),
        r.corrected && a > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        a > 0 ? N0(e) : T0(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(ae, { view: e })
    ] });
  }

  // src/views/state.ts
  var S1 = 60; // S1 = CARDS
  var ea = 6; // ea = CARDS_AT_ONCE
  function f1(e, t, n) { // f1 = derive, e = context, t = asked, n = before
    const r = w0(e.index, t); // r = exploration, w0 = explore, e = context, t = asked
    const a = O0(e.index, r.matches, t, r.found.scores); // a = places, O0 = order, e = context, r = exploration, t = asked
    const o = a.findIndex((l) => { // o = open, a = places, l = at
      var i; // i = _a
      return ((i = e.index.programs[l]) == null ? void 0 : i.id) === t.program;
    });
    const s = n && n.order.length === a.length && a.every((l, i) => l === n.order[i]) ? n : null; // s = same, n = before, a = places, l = at
    return {
      query: o === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: a,
      limit: Math.max(S1, o + 1, s ? s.limit : 0),
      drawn: a.length <= S1 ? S1 : Math.max(ea, o + 1, s ? s.drawn : 0)
    };
  }
  function W0(e, t, n) { // W0 = showing, e = context, t = query, n = program
    const r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return f1(e, r, null).query.program === n ? r : Object.assign({}, F1, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var ta = 640; // ta = PANEL_NEEDS
  var na = 300; // na = TYPING_PAUSE
  var ra = 80; // ra = FILL_AFTER
  var aa = 500; // aa = PREPARE_AFTER
  function B0(e, t, n, r) { // B0 = mountExplorer, e = root, t = context, n = address, r = onCrash
    const a = e.ownerDocument.defaultView || window; // a = view, e = root
    let o; // o = typing
    let s; // s = filling
    let l = false; // l = isStopped
    let i = Object.assign( // i = state
      { narrow: d(), filtersOpen: false, folded: /* @__PURE__ */ new Set(), toldCount: 0 },
      f1(t, u(), null)
    );
    function u() { // u = queryFromAddress
      return n && bt(n.read(), t.index) || F1;
    }
    function d() { // d = isNarrow
      return (e.clientWidth || a.innerWidth) < ta;
    }
    function h(b) { // h = draw, b = change
      var V; // V = _a
      i = Object.assign({}, i, b);
      const z = e.contains(e.ownerDocument.activeElement); // z = hadFocus, e = root
      try {
        Ee(U0({ context: t, state: i, actions: x }), e);
      } catch (E) {
        w();
        r(E);
        return;
      }
      if (z && !e.contains(e.ownerDocument.activeElement)) {
        (V = e.querySelector('[role="status"]')) == null ? void 0 : V.focus({ preventScroll: true });
      }
      a.clearTimeout(s);
      if (i.drawn < Math.min(i.limit, i.order.length)) {
        s = a.setTimeout(() => h({ drawn: i.limit }), ra);
      }
    }
    function m() { // m = drawAddress
      a.clearTimeout(o);
      o = void 0;
      const b = f1(t, u(), i); // b = derived, f1 = derive, t = context, u = queryFromAddress, i = state
      h(Object.assign(b, { drawn: b.limit, toldCount: b.exploration.count }));
    }
    function c(b) { // c = write, b = change
      if (!l) {
        n == null ? void 0 : n.write(xt(i.query, t.list.facets), b);
      }
    }
    function f() { // f = settle
      if (o !== void 0) {
        a.clearTimeout(o);
        o = void 0;
        c("replace");
        h({ toldCount: i.exploration.count });
      }
    }
    function g(b) { // g = choose, b = query
      f();
      const z = f1(t, b, i); // z = derived, f1 = derive, t = context, b = query, i = state
      h(Object.assign(z, { toldCount: z.exploration.count }));
      c("push");
    }
    function v(b) { // v = elementOf, b = id
      const z = e.ownerDocument.getElementById(`${t.idPrefix}:program:${b}`); // z = title, e = root, t = context, b = id
      return z && z.closest("article");
    }
    function _(b) { // _ = focusOn, b = id
      var V; // V = _a
      const z = b === void 0 ? null : v(b); // z = card, b = id, v = elementOf
      (V = z == null ? void 0 : z.querySelector("a, button")) == null ? void 0 : V.focus({ preventScroll: true });
    }
    function y() { // y = onResize
      if (d() !== i.narrow) {
        h({ narrow: !i.narrow, filtersOpen: false });
      }
    }
    function w() { // w = stop
      l = true;
      a.clearTimeout(o);
      a.clearTimeout(s);
      L == null ? void 0 : L.disconnect();
      a.removeEventListener("resize", y);
      U == null ? void 0 : U();
      Ee(null, e);
    }
    const x = { // x = actions
      search: (b) => { // b = text
        h(f1(t, h1(i.query, b), i));
        a.clearTimeout(o);
        o = a.setTimeout(f, na);
      },
      toggle: (b, z) => g(L0(i.query, b, z)),
      apply: g,
      sort: (b) => g(Object.assign({}, i.query, { sort: b })),
      toggleDetails: (b) => g(Object.assign({}, i.query, { program: i.query.program === b ? null : b })),
      goTo: (b) => { // b = id
        var z; // z = _a
        g(W0(t, i.query, b));
        (z = v(b)) == null ? void 0 : z.scrollIntoView();
        _(b);
      },
      clear: () => g(A0(i.query)),
      showMore: () => {
        var V; // V = _a
        const b = i.order[i.limit]; // b = first, i = state
        const z = i.limit + S1; // z = limit, i = state, S1 = CARDS
        h({ limit: z, drawn: z });
        _(b === void 0 ? void 0 : (V = t.index.programs[b]) == null ? void 0 : V.id);
      },
      openFilters: () => h({ filtersOpen: true }),
      closeFilters: () => h({ filtersOpen: false }),
      fold: (b) => { // b = facet
        const z = new Set(i.folded); // z = folded, i = state
        if (!z.delete(b)) {
          z.add(b);
        }
        h({ folded: z });
      }
    };
    const L = "ResizeObserver" in a ? new ResizeObserver(y) : null; // L = observer, a = view, y = onResize
    L == null ? void 0 : L.observe(e);
    a.addEventListener("resize", y);
    const U = n == null ? void 0 : n.onMove(e, m); // U = forgetMoves, n = address, e = root, m = drawAddress
    m();
    a.setTimeout(() => M0(t.index), aa);
    if (n && n.read() !== "") {
      c("replace");
      W1(() => { // W1 = afterPaint
        var b; // b = _a
        if (i.query.program !== null) {
          (b = v(i.query.program)) == null ? void 0 : b.scrollIntoView();
        } else if (a.pageYOffset === 0) {
          e.scrollIntoView();
        }
      });
    }
  }

  // src/host/headings.ts
  var Je = "h1, h2, h3, h4, h5, h6"; // Je = HEADINGS
  function j0(e) { // j0 = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function Qe(e) { // Qe = headingText, e = heading
    const t = e.cloneNode(true); // t = copy, e = heading
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function Xe(e) { // Xe = anchorCarriers, e = heading
    const t = j0(e); // t = block, j0 = blockOf, e = heading
    const n = [t]; // n = around, t = block
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) { // r = before, t = block
      n.push(r);
    }
    return n.reduce((r, a) => r.concat(a, Array.from(a.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function V1(e, t) { // V1 = findHeading, e = container, t = name
    const n = Array.from(e.querySelectorAll(Je)); // n = headings, e = container, Je = HEADINGS
    return n.find((r) => t.texts.includes(Qe(r))) || n.find((r) => Xe(r).some(({ id: a }) => a === t.anchor)) || null;
  }
  function Ke(e) { // Ke = sectionOf, e = heading
    const t = j0(e); // t = block, j0 = blockOf, e = heading
    const n = t.nextElementSibling; // n = next, t = block
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(Je) ? n : null; // r = wrapped, n = next, Je = HEADINGS
    const a = r ? r.firstElementChild : n; // a = first, r = wrapped, n = next
    const o = []; // o = content
    for (let s = a; s instanceof HTMLElement; s = s.nextElementSibling) { // s = element, a = first
      if (s.matches(Je) || s.matches(".mw-heading, section")) {
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
  var I1 = "program-explorer"; // I1 = HOST_CLASS
  function Ge(e) { // Ge = staticHeading, e = heading
    if (!e) {
      return null;
    }
    const t = Xe(e); // t = carriers, Xe = anchorCarriers, e = heading
    return { text: Qe(e), anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function Z0(e) { // Z0 = levelOf, e = heading
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function oa(e, t) { // oa = printedHosts, e = content, t = place
    const n = Array.from(e.querySelectorAll(`.${I1}[data-source]`)); // n = roots, e = content, I1 = HOST_CLASS
    return n.map((r) => { // n = roots, r = root
      const a = V1(r, t.current); // a = current, V1 = findHeading, r = root, t = place
      const o = V1(r, t.past); // o = past, V1 = findHeading, r = root, t = place
      const s = Number(r.dataset["revision"]); // s = revision, r = root
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((l) => l instanceof HTMLElement),
        current: Ge(a),
        past: Ge(o),
        level: a ? Z0(a) : 3
      };
    });
  }
  function sa(e, t) { // sa = insertedHost, e = content, t = place
    const n = V1(e, t.current); // n = currentHeading, V1 = findHeading, e = content, t = place
    if (!n) {
      return null;
    }
    const r = Ke(n); // r = current, Ke = sectionOf, n = currentHeading
    const a = V1(e, t.past); // a = pastHeading, V1 = findHeading, e = content, t = place
    const o = a && Ke(a); // o = past, a = pastHeading, Ke = sectionOf
    const s = o !== null && o.content.length === o.lists.length; // s = pastIsBare, o = past
    const l = document.createElement("div"); // l = root
    l.className = I1;
    l.dataset["source"] = t.source;
    r.insertion.parent.insertBefore(l, r.insertion.before);
    return {
      root: l,
      source: t.source,
      revision: null,
      statics: [...r.lists, ...o ? o.lists : [], ...o && s ? [o.block] : []],
      current: null,
      past: s ? Ge(a) : null,
      level: Z0(n) + 1
    };
  }
  function J0(e, t, n) { // J0 = findHosts, e = content, t = title, n = place
    const r = oa(e, n); // r = printed, oa = printedHosts, e = content, n = place
    if (r.length || e.querySelector(`.${I1}`) || !st(n, t)) {
      return r;
    }
    const a = sa(e, n); // a = inserted, sa = insertedHost, e = content, n = place
    return a ? [a] : [];
  }

  // src/host/notice.ts
  var Ye = "program-explorer__notice"; // Ye = CLASS
  function K(e, t, ...n) { // K = element, e = tag, t = className, n = content
    const r = document.createElement(e); // r = made, e = tag
    r.className = t;
    r.append(...n);
    return r;
  }
  function Q0(e, t, n) { // Q0 = button, e = text, t = className, n = act
    const r = K("button", `cdx-button ${t}`, e); // r = made, K = element, t = className, e = text
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function la({ hints: e, url: t, label: n }) { // la = fixOffer, e = hints, t = url, n = label
    const r = K("a", "", n); // r = link, K = element, n = label
    r.href = t;
    return [K("ul", "", ...e.map((a) => K("li", "", a))), r];
  }
  function et(e) { // et = removeNotice, e = root
    e.querySelectorAll(`.${Ye}`).forEach((t) => t.remove());
  }
  function tt(e, t, { kind: n, text: r, fix: a, retry: o }) { // tt = showNotice, e = root, t = msg, n = kind, r = text, a = fix, o = retry
    et(e);
    const s = K( // s = box, K = element
      "div",
      `${Ye} ${Ye}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      K("span", "cdx-message__icon"),
      K(
        "div",
        "cdx-message__content",
        K("p", "", r),
        ...a ? la(a) : [],
        ...o ? [Q0(t("retry"), "", o)] : [],
        Q0(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var ia = "program-explorer-hidden"; // ia = HIDDEN_CLASS
  function X0(e) { // X0 = claim, e = host
    if (nt(e)) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function nt(e) { // nt = stateOf, e = host
    return e.root.dataset["state"];
  }
  function se(e, t) { // se = setState, e = host, t = state
    const n = t === "ready"; // n = explorerStands, t = state
    for (const r of e.statics) { // r = element, e = host
      r.classList.toggle(ia, n);
    }
    for (const r of [e.current, e.past]) { // r = heading, e = host
      r == null ? void 0 : r.carriers.forEach((a, o) => { // r = heading, a = carrier, o = at
        a.id = n ? "" : r.anchors[o] || "";
      });
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var ca = "program-explorer__app"; // ca = APP_CLASS
  var da = "json"; // da = DATA_MODEL
  var ua = ["busy", "timeout", "network", "server"]; // ua = PASSING
  var pa = 0; // pa = started
  function ha(e) { // ha = failureOf, e = error
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function K0(s, l, i, u) { // K0 = offerFix, s = _0, l = _1, i = _2, u = _3
    return I(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, a, o) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: d } = yield n(); // d = fixFor, n = loadMaintainer
          tt(r.root, t, Object.assign({}, a, { fix: d(e, t, r.source, o, at(e)) }));
        }
      } catch (d) {
        e.log("What to do about the data page cannot be told.", d);
      }
    });
  }
  function rt(e, t, n, r) { // rt = fail, e = surroundings, t = host, n = failure, r = page
    return I(this, null, function* () {
      const { msg: a } = e; // a = msg, e = surroundings
      se(t, "failed");
      const o = ua.includes(n) ? () => { // o = retry, ua = PASSING, n = failure
        et(t.root);
        se(t, "loading");
        void Y0(e, t);
      } : null;
      const s = { kind: "failure", text: `${a("failed")} ${a(`failed-${n}`)}`, fix: null, retry: o }; // s = notice, a = msg, n = failure, o = retry
      tt(t.root, a, s);
      if (n === "missing" || n === "json") {
        yield K0(e, t, s, r);
      }
    });
  }
  function ma(e, t, n, r) { // ma = tellProblems, e = surroundings, t = host, n = page, r = problems
    return I(this, null, function* () {
      const { wiki: a, msg: o } = e; // a = wiki, o = msg, e = surroundings
      const s = r.length + Number(n.contentModel !== da); // s = count, r = problems, n = page, da = DATA_MODEL
      if (s > 0) {
        a.log(`Problems of the data page "${n.title}":`, ...r);
        if (a.isNamed) {
          yield K0(e, t, { kind: "warning", text: o("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function fa({ languages: e, pageLanguage: t }, n) { // fa = readerLanguages, e = languages, t = pageLanguage, n = host
    var a; // a = _a
    const r = (a = n.root.closest("[lang]")) == null ? void 0 : a.lang; // r = around, a = _a, n = host
    return r && e[0] === t ? [r, ...e] : e;
  }
  function ga(e, t, n, r) { // ga = mount, e = surroundings, t = host, n = list, r = ownsAddress
    const { wiki: a, msg: o } = e; // a = wiki, o = msg, e = surroundings
    const s = y1; // s = language, y1 = MESSAGES_LANGUAGE
    const l = Mt(s, o); // l = format, Mt = createFormat, s = language, o = msg
    const i = fa(a, t); // i = chain, fa = readerLanguages, a = wiki, t = host
    const u = Zt(n, o, l, i, a.pageLanguage, s); // u = labels, Zt = createLabels, n = list, o = msg, l = format, i = chain, a = wiki, s = language
    const d = ft( // d = index, ft = buildIndex
      n,
      { chain: i, page: a.pageLanguage },
      G0(),
      (c, f) => u.term(c, f).text
    );
    const h = document.createElement("div"); // h = app
    h.className = ca;
    h.lang = s;
    h.dir = "ltr";
    t.root.append(h);
    se(t, "ready");
    const m = (c) => { // m = giveUp, c = error
      h.remove();
      a.log("The explorer could not be drawn.", c);
      void rt(e, t, "unexpected", null);
    };
    B0(h, {
      list: n,
      index: d,
      relatives: _t(n.programs),
      labels: u,
      msg: o,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++pa}`,
      urlOf: (c) => "url" in c ? c.url : a.urlOf(c.page),
      urlOfProgram: (c) => `#programs?program=${c}`
    }, r ? jt(window, vt) : null, m);
    if (h.isConnected) {
      va(t);
      a.announceReady(t.root);
    }
  }
  function va({ current: e, past: t }) { // va = keepPlace, e = current, t = past
    for (const n of [e, t]) { // n = heading, e = current, t = past
      const r = n == null ? void 0 : n.anchors.find((a) => location.hash === `#${encodeURI(a)}` || location.hash === `#${a}`); // r = anchor, n = heading, a = each
      if (r) {
        W1(() => { // W1 = afterPaint
          var a; // a = _a
          return (a = document.getElementById(r)) == null ? void 0 : a.scrollIntoView();
        });
      }
    }
  }
  function G0() { // G0 = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function at(e) { // at = options, e = wiki
    return { today: G0(), language: e.pageLanguage };
  }
  function Y0(e, t) { // Y0 = run, e = surroundings, t = host
    return I(this, null, function* () {
      const { wiki: n } = e; // n = wiki, e = surroundings
      try {
        let r = yield n.readPage(t.source, t.revision); // r = page, n = wiki, t = host
        let a = we(r.text, at(n)); // a = result, we = parseForReaders, r = page, at = options, n = wiki
        if (!a.list && t.revision !== null) {
          r = yield n.readPage(t.source, null);
          a = we(r.text, at(n));
        }
        if (!a.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...a.problems);
          yield rt(e, t, "json", r);
          return;
        }
        const o = document.querySelector(`.${I1}[data-state]`); // o = first, I1 = HOST_CLASS
        ga(e, t, a.list, o === t.root);
        if (nt(t) === "ready") {
          yield ma(e, t, r, a.problems);
        }
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield rt(e, t, ha(r), null);
      }
    });
  }
  function en(e, t, n) { // en = start, e = wiki, t = place, n = loadMaintainer
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: Ht(e.languages[0] || y1), loadMaintainer: n }; // r = surroundings, e = wiki, Ht = createMessages, y1 = MESSAGES_LANGUAGE, n = loadMaintainer
    e.onContent(() => { // e = wiki
      const a = document.getElementById("mw-content-text") || document.body; // a = content
      for (const o of J0(a, e.pageTitle, t)) { // o = host, J0 = findHosts, a = content, e = wiki, t = place
        if (X0(o)) {
          void Y0(r, o);
        }
      }
    });
  }

  // src/wiki/wiki.ts
  var q = class extends Error { // q = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var tn = 1e4; // tn = TIMEOUT_MS
  var ya = 2592e3; // ya = MONTH_S
  var xa = 300; // xa = FIVE_MINUTES_S
  function nn(e, t) { // nn = fetchInTime, e = url, t = credentials
    return I(this, null, function* () {
      const n = new AbortController(); // n = controller
      const r = setTimeout(() => n.abort(), tn); // r = timer, n = controller, tn = TIMEOUT_MS
      try {
        const a = yield fetch(e, { credentials: t, signal: n.signal }); // a = response, e = url, t = credentials, n = controller
        return { status: a.status, body: yield a.text() };
      } catch (a) {
        if (n.signal.aborted) {
          throw new q("timeout", `${tn} ms, ${e}`);
        }
        throw new q("network", `${String(a)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function rn(e) { // rn = readAnswer, e = url
    return I(this, null, function* () {
      let t = yield nn(e, "omit"); // t = response, nn = fetchInTime, e = url
      if (t.status === 429) {
        t = yield nn(e, "same-origin");
      }
      if (t.status === 429) {
        throw new q("busy", e);
      }
      if (t.status !== 200) {
        throw new q("server", `${t.status}, ${e}`);
      }
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n) {
        throw new q("server", `no JSON, ${e}`);
      }
      if (n.error) {
        throw new q("server", `${n.error.code}: ${n.error.info}, ${e}`);
      }
      return n;
    });
  }
  function an(e, t) { // an = storedPage, e = answer, t = title
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
  function on(e, t) { // on = readUrl, e = title, t = revision
    const n = t === null ? xa : ya; // n = age, t = revision, xa = FIVE_MINUTES_S, ya = MONTH_S
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
  function ba(e, t) { // ba = readPage, e = title, t = revision
    return I(this, null, function* () {
      var a; // a = _a
      const n = ((a = mw.Title.newFromText(e)) == null ? void 0 : a.getPrefixedText()) || e; // n = normalised, a = _a, e = title
      if (t !== null) {
        const o = an(yield rn(on(n, t)), n); // o = pinned, an = storedPage, rn = readAnswer, on = readUrl, n = normalised, t = revision
        if (o) {
          return o;
        }
      }
      const r = an(yield rn(on(n, null)), n); // r = page, an = storedPage, rn = readAnswer, on = readUrl, n = normalised
      if (!r) {
        throw new q("missing", n);
      }
      return r;
    });
  }
  function _a(e) { // _a = mayEdit, e = title
    return I(this, null, function* () {
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
  function Ma() { // Ma = languages
    const e = mw.config.get("wgUserLanguage"); // e = user
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function sn(e) { // sn = loadGadget, e = name
    return I(this, null, function* () {
      const t = `ext.gadget.${e}`; // t = module, e = name
      const n = yield mw.loader.using(t); // n = require, t = module
      return n(t);
    });
  }
  function ln() { // ln = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Ma(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: ba,
      mayEdit: _a,
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
  en(ln(), ot, () => sn("programExplorer-maintainer"));
})();
// </nowiki>
