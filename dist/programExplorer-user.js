// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 764e546a719ae002.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var mt = Object.defineProperty;
  var pt = Object.getOwnPropertySymbols;
  var Sn = Object.prototype.hasOwnProperty;
  var Vn = Object.prototype.propertyIsEnumerable;
  var ht = (e, t, n) => t in e ? mt(e, t, { enumerable: true, configurable: true, writable: true, value: n }) : e[t] = n;
  var C1 = (e, t) => {
    for (var n in t || (t = {}))
      if (Sn.call(t, n))
        ht(e, n, t[n]);
    if (pt)
      for (var n of pt(t)) {
        if (Vn.call(t, n))
          ht(e, n, t[n]);
      }
    return e;
  };
  var Tn = (e, t) => {
    for (var n in t)
      mt(e, n, { get: t[n], enumerable: true });
  };
  var F = (e, t, n) => {
    return new Promise((r, o) => {
      var a = (i) => {
        try {
          l(n.next(i));
        } catch (u) {
          o(u);
        }
      };
      var s = (i) => {
        try {
          l(n.throw(i));
        } catch (u) {
          o(u);
        }
      };
      var l = (i) => i.done ? r(i.value) : Promise.resolve(i.value).then(a, s);
      l((n = n.apply(e, t)).next());
    });
  };

  // src/host/place.ts
  var ft = { // ft = META
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
  var Cn = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Cn = TRANSLATION
  function gt(e, t) { // gt = isPlacePage, e = place, t = title
    return e.pages.includes(t) || e.pages.includes(t.replace(Cn, ""));
  }

  // src/programs/dates.ts
  var de = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // de = DATE_SHAPE
  function vt(e, t) { // vt = daysInMonth, e = year, t = month
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function P1(e) { // P1 = parseDate, e = text
    if (!de.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~"; // t = approximate, e = text
    const n = e.replace("~", "").split("-").map(Number); // n = parts, e = text
    const [r = 0, o = null, a = null] = n; // r = year, o = month, a = day, n = parts
    if (r < 1 || o !== null && (o < 1 || o > 12)) {
      return null;
    }
    if (o !== null && a !== null && (a < 1 || a > vt(r, o))) {
      return null;
    }
    return { year: r, month: o, day: a, approximate: t };
  }
  function ce(e, t) { // ce = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function yt(e, t, n) { // yt = isoDay, e = year, t = month, n = day
    return `${ce(e, 4)}-${ce(t, 2)}-${ce(n, 2)}`;
  }
  function O(e) { // O = firstDay, e = date
    return yt(e.year, e.month || 1, e.day || 1);
  }
  function T(e) { // T = lastDay, e = date
    const t = e.month || 12; // t = month, e = date
    return yt(e.year, t, e.day || vt(e.year, t));
  }

  // src/programs/status.ts
  var $ = ["open", "upcoming", "ongoing", "paused", "past"]; // $ = STATUSES
  function E1(e) { // E1 = isStatus, e = value
    return $.indexOf(e) !== -1;
  }
  function xt(e, t) { // xt = isVagueOn, e = date, t = day
    return e.approximate && O(e) <= t && t <= T(e);
  }
  function bt(e, t, n) { // bt = deriveStatus, e = start, t = end, n = today
    if (t && T(t) < n) {
      return "past";
    }
    if (e && O(e) > n) {
      return "upcoming";
    }
    if (e && t && !xt(e, n) && !xt(t, n)) {
      return "ongoing";
    }
    return null;
  }
  function _t(e, t, n, r) { // _t = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return Boolean(n && O(n) > r || t && O(t) > r);
      case "upcoming":
        return Boolean(t && T(t) < r || n && T(n) < r);
      case "ongoing":
        return Boolean(t && O(t) > r || n && T(n) < r);
      default:
        return Boolean(n && T(n) < r);
    }
  }
  function t1(e) { // t1 = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/loops.ts
  function R1(e) { // R1 = closingLinks, e = parents
    const t = []; // t = closing
    const n = /* @__PURE__ */ new Map(); // n = seen
    e.forEach((r, o) => { // e = parents, r = _parent, o = start
      let a = o; // a = at, o = start
      while (!n.has(a)) {
        n.set(a, o);
        const s = e.get(a); // s = parent, e = parents, a = at
        if (s === void 0) {
          return;
        }
        if (n.get(s) === o) {
          t.push(a);
          return;
        }
        a = s;
      }
    });
    return t;
  }

  // src/programs/vocabulary.ts
  var ue = "not-stated"; // ue = NOT_STATED
  function Pn(e, t) { // Pn = readTerms, e = raw, t = report
    const n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      if (a === ue) {
        t.add("reserved-id", a);
      } else if (o.label === null) {
        t.add("missing-label", a);
      }
      if (o.broader !== null) {
        if (e.has(o.broader) && o.broader !== ue) {
          n.set(a, o.broader);
        } else {
          t.addAt("broader", "unknown-term", o.broader, e.keys());
        }
      }
    }));
    R1(n).forEach((o) => { // R1 = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o)));
      n.delete(o);
    });
    const r = /* @__PURE__ */ new Map(); // r = terms
    e.forEach((o, a) => { // e = raw, o = term, a = id
      if (a !== ue) {
        r.set(a, {
          id: a,
          label: o.label || a,
          aliases: N(o.aliases),
          broader: n.get(a) || null
        });
      }
    });
    return r;
  }
  function N(e) { // N = listed, e = value
    return typeof e === "string" ? [e] : Array.from(new Set(e || []));
  }
  function Mt(e, t, n) { // Mt = readVocabularies, e = raw, t = reserved, n = report
    const r = /* @__PURE__ */ new Map(); // r = vocabularies
    e.forEach(({ label: o, help: a, terms: s }, l) => n.within(l, () => { // e = raw, o = label, a = help, s = terms, l = id, n = report
      if (t.indexOf(l) !== -1) {
        n.add("reserved-id", l);
        return;
      }
      if (o === null) {
        n.add("missing-label", l);
      }
      r.set(l, {
        id: l,
        label: o || l,
        help: a,
        terms: n.within("terms", () => Pn(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function zt(e, t) { // zt = ancestors, e = vocabulary, t = termId
    var o, a; // o = _a, a = _b
    const n = []; // n = found
    let r = ((o = e.terms.get(t)) == null ? void 0 : o.broader) || null; // r = wider, o = _a, e = vocabulary, t = termId
    while (r !== null && n.length < e.terms.size) {
      n.push(r);
      r = ((a = e.terms.get(r)) == null ? void 0 : a.broader) || null;
    }
    return n;
  }

  // src/explore/bitset.ts
  function D(e) { // D = noBits, e = size
    return new Uint32Array(Math.ceil(e / 32));
  }
  function F1(e) { // F1 = allBits, e = size
    const t = D(e).fill(-1); // t = bits, D = noBits, e = size
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function O1(e, t) { // O1 = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function v1(e, t) { // v1 = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function s1(e, t) { // s1 = union, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] |= t[n];
    }
    return e;
  }
  function Ht(e, t) { // Ht = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] &= t[n];
    }
    return e;
  }
  function En(e) { // En = ones, e = word
    const t = e - (e >>> 1 & 1431655765); // t = pairs, e = word
    const n = (t & 858993459) + (t >>> 2 & 858993459); // n = fours, t = pairs
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Q(e, t = e, n = e) { // Q = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) { // o = w, e = bits
      r += En((e[o] | n[o]) & t[o]);
    }
    return r;
  }

  // src/explore/query.ts
  var $1 = ["relevance", "status", "newest", "title"]; // $1 = SORTS
  var y1 = "not-stated"; // y1 = NOT_STATED
  var N1 = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // N1 = EMPTY_QUERY

  // src/explore/program-index.ts
  var D1 = ["q", "sort", "program", "view"]; // D1 = RESERVED
  function Rn({ start: e, end: t, status: n }, r) { // Rn = yearsOf, e = start, t = end, n = status, r = thisYear
    const o = e || t; // o = first, e = start, t = end
    if (!o) {
      return [];
    }
    const a = t ? t.year : n && t1(n) ? r : o.year; // a = last, t = end, n = status, t1 = isCurrent, r = thisYear, o = first
    const s = [String(o.year)]; // s = years, o = first
    for (let l = o.year + 1; l <= a; l++) { // l = year, o = first, a = last
      s.push(String(l));
    }
    return s;
  }
  function Fn(e) { // Fn = inTreeOrder, e = vocabulary
    const t = /* @__PURE__ */ new Map([[null, []]]); // t = children
    for (const { id: o, broader: a } of e.terms.values()) { // o = id, a = broader, e = vocabulary
      const s = a !== null && e.terms.has(a) ? a : null; // s = parent, a = broader, e = vocabulary
      t.set(s, [...t.get(s) || [], o]);
    }
    const n = /* @__PURE__ */ new Set(); // n = ordered
    const r = (o) => { // r = visit, o = id
      if (!n.has(o)) {
        n.add(o);
        (t.get(o) || []).forEach(r);
      }
    };
    (t.get(null) || []).forEach(r);
    e.terms.forEach(({ id: o }) => r(o));
    return Array.from(n);
  }
  function On(e, t, n) { // On = indexFacet, e = id, t = list, n = thisYear
    const r = t.programs.length; // r = size, t = list
    const o = e === "status" || e === "period"; // o = builtIn, e = id
    const a = o ? void 0 : t.vocabularies.get(e); // a = vocabulary, o = builtIn, t = list, e = id
    const s = /* @__PURE__ */ new Map(); // s = found
    const l = /* @__PURE__ */ new Map(); // l = wider
    const i = (g, v) => { // i = put, g = term, v = i
      let b = s.get(g); // b = programs, s = found, g = term
      if (!b) {
        b = D(r);
        s.set(g, b);
        l.set(g, a ? zt(a, g) : []);
      }
      O1(b, v);
    };
    t.programs.forEach((g, v) => { // t = list, g = program, v = i
      var y; // y = _a
      const b = e === "period" ? Rn(g, n) : e !== "status" ? g.terms.get(e) || [] : g.status ? [g.status] : []; // b = terms, e = id, Rn = yearsOf, g = program, n = thisYear
      for (const H of b) { // H = term, b = terms
        if (H !== y1) {
          i(H, v);
          (y = l.get(H)) == null ? void 0 : y.forEach((x) => i(x, v));
        }
      }
    });
    if (!s.size) {
      return null;
    }
    const u = Array.from(s.keys()).sort(); // u = rest, s = found
    const c = e === "status" ? $ : e === "period" ? u.sort((g, v) => Number(v) - Number(g)) : a ? Fn(a).concat(u) : u; // c = order, e = id, $ = STATUSES, u = rest, g = a, v = b, a = vocabulary, Fn = inTreeOrder
    const m = D(r); // m = stated, D = noBits, r = size
    const f = /* @__PURE__ */ new Map(); // f = terms
    let d = 0; // d = telling
    const h = (g, v) => { // h = show, g = term, v = programs
      const b = Q(v); // b = total, Q = count, v = programs
      if (b && !f.has(g)) {
        const y = a && a.terms.get(g); // y = known, a = vocabulary, g = term
        f.set(g, {
          id: g,
          label: y ? y.label : null,
          aliases: y ? y.aliases : [],
          depth: (l.get(g) || []).length,
          programs: v,
          count: b
        });
        s1(m, v);
        d += Number(b < r);
      }
    };
    c.forEach((g) => h(g, s.get(g) || D(0)));
    h(y1, F1(r).map((g, v) => g & ~m[v]));
    return {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: f,
      useful: d > 1
    };
  }
  function wt(e, t, n, r = () => null) { // wt = buildIndex, e = list, t = languages, n = today, r = nameOf
    const o = /* @__PURE__ */ new Map(); // o = facets
    for (const s of e.facets) { // s = id, e = list
      const l = D1.indexOf(s) === -1 && On(s, e, Number(n.slice(0, 4))); // l = facet, D1 = RESERVED, s = id, On = indexFacet, e = list, n = today
      if (l) {
        o.set(s, l);
      }
    }
    const a = new Set(e.programs.map(({ id: s }) => s)); // a = ids, e = list, s = id
    return {
      programs: e.programs,
      languages: t,
      facets: o,
      hasTerm: (s, l) => { // s = facet, l = term
        var i; // i = _a
        return Boolean((i = o.get(s)) == null ? void 0 : i.terms.has(l));
      },
      hasProgram: (s) => a.has(s),
      nameOf: r
    };
  }

  // src/explore/fragment.ts
  var Lt = /^#?programs(?:$|\?|%3f)/i; // Lt = OURS
  function At(e) { // At = isFragmentOurs, e = hash
    return Lt.test(e);
  }
  var $n = 8e3; // $n = MOST_CHARACTERS
  var Nn = 200; // Nn = MOST_LETTERS
  var Dn = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Dn = UNSAFE
  function q1(e) { // q1 = encode, e = value
    return e.replace(Dn, (t) => { // e = value, Dn = UNSAFE, t = unit
      const n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function U1(e) { // U1 = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function kt(e) { // kt = normalText, e = text
    return e.slice(0, Nn).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function It(e, t = []) { // It = toFragment, e = query, t = facets
    const n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      const a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      if (a.length && D1.indexOf(o) === -1) {
        n.push(`${q1(o)}=${a.map(q1).join(",")}`);
      }
    });
    const r = kt(e.text); // r = text, kt = normalText, e = query
    if (r) {
      n.push("q=" + q1(r).replace(/_/g, "%5F").replace(/%20/g, "_"));
    }
    if (e.sort) {
      n.push("sort=" + e.sort);
    }
    if (e.program !== null) {
      n.push("program=" + q1(e.program));
    }
    return n.length ? `programs?${n.join("&")}` : "";
  }
  function St(e, t) { // St = fromFragment, e = hash, t = known
    const n = Lt.exec(e); // n = ours, Lt = OURS, e = hash
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map(); // r = chosen
    let o = ""; // o = text
    let a = null; // a = sort
    let s = null; // s = program
    for (const l of e.slice(n[0].length, $n).split("&")) { // l = part, e = hash, n = ours, $n = MOST_CHARACTERS
      const [i = "", ...u] = l.split("="); // i = rawKey, u = rest, l = part
      const c = U1(i); // c = key, U1 = decode, i = rawKey
      const m = u.join("="); // m = raw, u = rest
      const f = U1(m); // f = value, U1 = decode, m = raw
      if (c === "q") {
        o = kt(U1(m.replace(/[_+]/g, " ")));
      } else if (c === "sort") {
        a = $1.find((d) => d === f) || null;
      } else if (c === "program") {
        s = t.hasProgram(f) ? f : null;
      } else if (D1.indexOf(c) === -1) {
        const d = m.split(",").map(U1).concat(f.split(",")).filter((h) => t.hasTerm(c, h)); // d = terms, m = raw, U1 = decode, f = value, h = term, t = known, c = key
        if (d.length) {
          r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
        }
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/explore/relatives.ts
  function Vt(e) { // Vt = createRelatives, e = programs
    const t = /* @__PURE__ */ new Map(); // t = byId
    const n = /* @__PURE__ */ new Map(); // n = parts
    const r = /* @__PURE__ */ new Map(); // r = before
    const o = (a, s, l) => { // o = add, a = to, s = key, l = id
      const i = a.get(s); // i = ids, a = to, s = key
      if (i) {
        i.push(l);
      } else {
        a.set(s, [l]);
      }
    };
    for (const a of e) { // a = program, e = programs
      t.set(a.id, a);
      if (a.partOf !== null) {
        o(n, a.partOf, a.id);
      }
      a.followedBy.forEach((s) => o(r, s, a.id));
    }
    return {
      program: (a) => t.get(a) || null,
      parts: (a) => n.get(a) || [],
      before: (a) => r.get(a) || []
    };
  }

  // src/messages/format.ts
  function qn(e, t) { // qn = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Tt(e, t) { // Tt = createFormat, e = language, t = msg
    const n = { // n = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    };
    const r = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null; // r = names, e = language
    const o = (a) => { // o = date, a = value
      const s = a.day !== null ? n.day : a.month !== null ? n.month : n.year; // s = shape, a = value, n = shapes
      const l = /* @__PURE__ */ new Date(0); // l = instant
      l.setUTCFullYear(a.year, (a.month || 1) - 1, a.day || 1);
      const i = s.format(l); // i = text, s = shape, l = instant
      return a.approximate ? t("date-about", i) : i;
    };
    return {
      date: o,
      span: (a, s, l) => { // a = start, s = end, l = status
        if (a && s) {
          return qn(a, s) ? o(a) : t("date-range", o(a), o(s));
        }
        if (a) {
          const i = l === "open" || l === "ongoing"; // i = runs, l = status
          return t(i ? "date-since" : l === "upcoming" ? "date-from" : "date-began", o(a));
        }
        return s ? t("date-until", o(s)) : null;
      },
      language: (a) => { // a = code
        try {
          return (r == null ? void 0 : r.of(a)) || a;
        } catch (s) {
          return a;
        }
      }
    };
  }

  // src/messages/i18n/en.json
  var Ct = { // Ct = en_default
    "@metadata": {
      authors: [],
      "message-documentation": "qqq"
    },
    "active-filters": "Active filters",
    "clear-all": "Clear all",
    "chip-facet": "$1:",
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
  var Wn = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g; // Wn = PLURAL
  var Bn = /\$(\d)/g; // Bn = PARAMETER
  var jn = ["zero", "one", "two", "few", "many", "other"]; // jn = CATEGORIES
  var x1 = "en"; // x1 = MESSAGES_LANGUAGE
  var Zn = "qqx"; // Zn = KEYS_ONLY
  function Jn(e) { // Jn = createPlural, e = language
    const t = new Intl.PluralRules(e); // t = rules, e = language
    const n = t.resolvedOptions().pluralCategories; // n = categories, t = rules
    const r = jn.filter((o) => n.includes(o)); // r = own, jn = CATEGORIES, o = category, n = categories
    return (o, a) => o[r.indexOf(t.select(a))] || o[o.length - 1] || "";
  }
  function Pt(e) { // Pt = createMessages, e = language
    if (e === Zn) {
      return (r, ...o) => `(${[`program-explorer-${r}`, ...o].join(", ")})`;
    }
    const t = new Intl.NumberFormat(x1); // t = digits, x1 = MESSAGES_LANGUAGE
    const n = Jn(x1); // n = plural, Jn = createPlural, x1 = MESSAGES_LANGUAGE
    return (r, ...o) => { // r = key, o = parameters
      const a = (s) => { // a = given, s = position
        var l; // l = _a
        return (l = o[Number(s) - 1]) != null ? l : "";
      };
      return Ct[r].replace(Wn, (s, l, i) => n(i.split("|"), Number(a(l)))).replace(Bn, (s, l) => { // Ct = en_default, r = key, Wn = PLURAL, s = _, l = position, i = forms, n = plural, a = given, Bn = PARAMETER
        const i = a(l); // i = value, a = given, l = position
        return typeof i === "number" ? t.format(i) : i;
      });
    };
  }

  // src/programs/json.ts
  function Et(e, t) { // Et = placeOf, e = message, t = text
    const n = /line (\d+) column (\d+)/.exec(e); // n = place, e = message
    if (n) {
      return { line: Number(n[1]), column: Number(n[2]) };
    }
    const r = /at position (\d+)/.exec(e); // r = position, e = message
    const o = r ? t.slice(0, Number(r[1])) : /\bend of|\bEOF\b/i.test(e) ? t : null; // o = before, r = position, t = text, e = message
    if (o === null) {
      return null;
    }
    const a = o.split("\n"); // a = lines, o = before
    return { line: a.length, column: (a[a.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var Rt = []; // Rt = MIGRATIONS
  var pe = 1 + Rt.length; // pe = VERSION, Rt = MIGRATIONS
  function Ft(e, t = Rt) { // Ft = migrate, e = page, t = ladder, Rt = MIGRATIONS
    const { version: n } = e; // n = version, e = page
    if (typeof n !== "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length) {
      return null;
    }
    return t.slice(n - 1).reduce(
      (r, o, a) => Object.assign({}, o(r), { version: n + a + 1 }),
      e
    );
  }

  // src/programs/lineage.ts
  function Ot(e, t, n) { // Ot = linkPrograms, e = placed, t = series, n = report
    const r = new Set(e.map(([, l]) => l.id)); // r = known, e = placed, l = program
    const o = /* @__PURE__ */ new Set([...r, ...t.keys()]); // o = above, r = known, t = series
    const a = /* @__PURE__ */ new Map(); // a = parents
    for (const [, l] of e) { // l = program, e = placed
      if (l.partOf !== null && r.has(l.partOf)) {
        a.set(l.id, l.partOf);
      }
    }
    const s = new Set(R1(a)); // s = closing, R1 = closingLinks, a = parents
    return e.map(([l, i]) => n.within(l, () => { // e = placed, l = index, i = program, n = report
      const { id: u, partOf: c, followedBy: m } = i; // u = id, c = partOf, m = followedBy, i = program
      if (c === null && !m.length) {
        return i;
      }
      const f = (d, h, g, v) => { // f = leads, d = field, h = other, g = among, v = isLoop
        if (v) {
          n.addAt(d, "loop", h);
        } else if (!g.has(h)) {
          n.addAt(d, "unknown-program", h, g);
        }
        return !v && g.has(h);
      };
      n.program = u;
      return Object.assign({}, i, {
        partOf: c !== null && f("partOf", c, o, s.has(u)) ? c : null,
        followedBy: m.filter((d) => f("followedBy", d, r, d === u))
      });
    }));
  }

  // src/programs/links.ts
  var Qn = /[\u200E\u200F\u202A-\u202E]/g; // Qn = DIRECTION_MARKS
  var Xn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // Xn = SPACES
  var Kn = new RegExp("^(?:" + [ // Kn = SCHEMES
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
  var Gn = new RegExp([ // Gn = NOT_IN_TITLES
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Yn(e) { // Yn = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function er(e) { // er = examineAddress, e = value
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
  function $t(e) { // $t = examine, e = value
    const t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t)) {
      return er(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(Qn, "").replace(Xn, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Qn = DIRECTION_MARKS, Xn = SPACES
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (Kn.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Gn.test(n) || Yn(r) > 255 ? "bad-page" : { page: n };
  }
  function n1(e) { // n1 = parseLink, e = value
    const t = $t(e); // t = found, $t = examine, e = value
    return typeof t === "string" ? null : t;
  }
  function b1(e) { // b1 = linkFault, e = value
    const t = $t(e); // t = found, $t = examine, e = value
    return typeof t === "string" ? t : null;
  }
  function Nt(e) { // Nt = isPage, e = value
    const t = n1(e); // t = link, n1 = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Dt(e) { // Dt = isAddress, e = value
    const t = n1(e); // t = link, n1 = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var qt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // qt = schema, e = type
  var l1 = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }); // l1 = action, e = type, t = requirement, n = message
  var i1 = qt("string"); // i1 = string, qt = schema
  var he = qt("number"); // he = number, qt = schema
  var j = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // j = array, e = item
  var Z = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // Z = object, e = entries
  var w = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // w = optional, e = wrapped
  var Ut = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }); // Ut = picklist, e = options, t = message
  var c1 = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }); // c1 = record, e = key, t = value
  var d1 = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // d1 = union, e = options
  var C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }); // C = pipe, e = first, t = actions
  var _1 = l1("check"); // _1 = check, l1 = action
  var Wt = l1("length"); // Wt = length, l1 = action
  var me = l1("max_value"); // me = maxValue, l1 = action
  var fe = l1("min_value"); // fe = minValue, l1 = action
  var u1 = l1("regex"); // u1 = regex, l1 = action
  var Pa = l1("description"); // Pa = description, l1 = action

  // src/programs/schema.ts
  var xe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // xe = ID
  var be = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // be = LANGUAGE
  var nr = 10080; // nr = MOST_MINUTES
  var P = C(i1(), u1(xe, "bad-id")); // P = id, C = pipe, i1 = string, u1 = regex, xe = ID
  var r1 = C(i1(), u1(/\S/, "empty")); // r1 = words, C = pipe, i1 = string, u1 = regex
  var M1 = C(i1(), u1(be, "bad-language")); // M1 = languageCode, C = pipe, i1 = string, u1 = regex, be = LANGUAGE
  var q = d1([r1, c1(M1, r1)]); // q = text, d1 = union, r1 = words, c1 = record, M1 = languageCode
  var ge = C( // ge = date, C = pipe
    i1(),
    u1(de, "bad-date"),
    _1((e) => P1(e) !== null, "bad-date")
  );
  var Bt = C(r1, _1(Nt, (e) => b1(e.input) || "bad-page")); // Bt = page, C = pipe, r1 = words, _1 = check, Nt = isPage, e = issue, b1 = linkFault
  var ve = C( // ve = address, C = pipe
    i1(),
    u1(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => b1(e.input) || "bad-address"),
    _1(Dt, "bad-address")
  );
  var _e = C( // _e = link, C = pipe
    r1,
    _1((e) => b1(e) === null, (e) => b1(e.input) || "bad-page")
  );
  var rr = C(he(), fe(1, "bad-minutes"), me(nr, "bad-minutes")); // rr = minutes, C = pipe, he = number, fe = minValue, me = maxValue, nr = MOST_MINUTES
  var jt = d1([P, j(P)]); // jt = ids, d1 = union, P = id, j = array
  var or = d1([M1, j(M1)]); // or = languages, d1 = union, M1 = languageCode, j = array
  var ye = d1([r1, j(r1)]); // ye = names, d1 = union, r1 = words, j = array
  var Me = jt; // Me = termIds, jt = ids
  var ar = Z({ // ar = materialSchema, Z = object
    label: q,
    page: w(_e),
    url: w(ve)
  });
  var ze = Z({ // ze = programSchema, Z = object
    id: P,
    title: q,
    summary: w(q),
    page: w(_e),
    status: w(Ut($, "bad-status")),
    start: w(ge),
    end: w(ge),
    language: w(or),
    session: w(Z({
      minutes: w(C(j(rr), Wt(2)))
    })),
    duration: w(q),
    scale: w(q),
    team: w(ye),
    partners: w(ye),
    materials: w(j(ar)),
    partOf: w(P),
    followedBy: w(jt),
    owner: w(r1),
    reviewed: w(ge),
    sources: w(d1([ve, j(ve)]))
  });
  var Zt = Z({ // Zt = needSchema, Z = object
    id: P,
    label: q,
    terms: c1(P, Me)
  });
  var sr = Z({ // sr = vocabularySchema, Z = object
    label: w(q),
    help: w(q),
    terms: w(c1(P, Z({
      label: w(q),
      aliases: w(ye),
      broader: w(P)
    })))
  });
  var lr = Z({ // lr = seriesSchema, Z = object
    title: q,
    page: w(_e)
  });
  var Jt = Z({ // Jt = headSchema, Z = object
    version: C(he(), fe(pe), me(pe)),
    talk: w(Bt),
    facets: w(j(P)),
    vocabularies: w(c1(P, sr)),
    series: w(c1(P, lr)),
    include: w(j(Bt))
  });

  // src/programs/read.ts
  function W1(e) { // W1 = kindOf, e = value
    return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
  }
  function Qt(e) { // Qt = kindFor, e = node
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
  function H1(e) { // H1 = isObject, e = value
    return W1(e) === "object";
  }
  function ir({ type: e, requirement: t }, n) { // ir = isMet, e = type, t = requirement, n = value
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
  function Xt({ pipe: e }) { // Xt = checksOf, e = pipe
    return e ? [...Xt(e[0]), ...e.slice(1)] : [];
  }
  function cr(e, t) { // cr = faultOf, e = node, t = value
    const n = Xt(e).filter((o) => !ir(o, t))[0]; // n = failed, Xt = checksOf, e = node, o = check, ir = isMet, t = value
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message; // r = message, e = node, t = value, n = failed
    return r || null;
  }
  function dr(e, t, n) { // dr = readLeaf, e = node, t = value, n = report
    const r = cr(e, t); // r = fault, cr = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Kt(e) ? String(t).toLowerCase() : t;
  }
  function Kt(e) { // Kt = isLanguage, e = node
    return e === M1;
  }
  function ur(e, t, n) { // ur = readList, e = node, t = value, n = report
    const r = []; // r = list
    t.forEach((o, a) => { // t = value, o = item, a = index
      const s = e.item && n.within(a, () => z1(e.item, o, n)); // s = found, e = node, n = report, a = index, z1 = walk, o = item
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function pr(e, t, n) { // pr = readRecord, e = node, t = value, n = report
    const r = /* @__PURE__ */ new Map(); // r = map
    Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      const a = z1(e.key, o, n); // a = name, z1 = walk, e = node, o = key, n = report
      if (typeof a !== "string") {
        return;
      }
      const s = z1(e.value, t[o], n); // s = found, z1 = walk, e = node, t = value, o = key, n = report
      if (r.has(a)) {
        n.add("duplicate-id", a);
      } else if (s !== void 0) {
        r.set(a, s);
      }
    }));
    if (Kt(e.key) && !r.size) {
      if (!Object.keys(t).length) {
        n.add("empty");
      }
      return void 0;
    }
    return r;
  }
  function hr(e, t, n, r, o) { // hr = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    const a = {}; // a = found
    const s = Object.keys(e); // s = names, e = entries
    let l = null; // l = bad
    for (const i of s) { // i = name, s = names
      const u = e[i]; // u = node, e = entries, i = name
      const c = Object.prototype.hasOwnProperty.call(t, i); // c = isThere, t = value, i = name
      const m = c ? n.within(i, () => z1(u.wrapped || u, t[i], n)) : void 0; // m = field, c = isThere, n = report, i = name, z1 = walk, u = node, t = value
      a[i] = m === void 0 ? null : m;
      if (m === void 0 && !u.wrapped) {
        l = l || i;
        n.add(c ? "left-out" : "missing", i);
      }
    }
    for (const i of Object.keys(t)) { // i = name, t = value
      if (s.indexOf(i) === -1) {
        n.within(i, () => { // n = report, i = name
          if (!(r == null ? void 0 : r(i, t[i]))) {
            n.add("unknown-field", i, o || s);
          }
        });
      }
    }
    return l === null ? a : void 0;
  }
  function z1(e, t, n, r, o) { // z1 = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    const a = W1(t); // a = kind, W1 = kindOf, t = value
    const s = e.type === "union" ? e.options : [e]; // s = choices, e = node
    const l = s.filter((i) => Qt(i) === a)[0]; // l = choice, s = choices, i = option, Qt = kindFor, a = kind
    if (!l) {
      n.addWith("wrong-type", [s.map(Qt).join(" or "), a]);
      return void 0;
    }
    switch (l.type) {
      case "array":
        return ur(l, t, n);
      case "record":
        return pr(l, t, n);
      case "object":
        return hr(
          l.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return dr(l, t, n);
    }
  }
  function p1(e, t, n, r, o) { // p1 = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return z1(e, t, n, r, o);
  }

  // src/programs/terms.ts
  var He = ["status", "language", "period"]; // He = BUILT_IN
  function B1(e, t, n, r) { // B1 = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language") {
      return N(t).map((s) => s.toLowerCase()).filter((s) => { // N = listed, t = value, s = code
        const l = be.test(s); // l = fits, be = LANGUAGE, s = code
        if (!l) {
          r.add("bad-language", s);
        }
        return l;
      });
    }
    const o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    if (!o && e !== "status") {
      r.add("unknown-facet", e, n.keys());
      return [];
    }
    return N(t).filter((s) => { // N = listed, t = value, s = id
      const l = o ? o.has(s) : E1(s); // l = fits, o = terms, s = id, E1 = isStatus
      if (!l) {
        r.add("unknown-term", s, o ? o.keys() : $);
      }
      return l;
    });
  }

  // src/programs/records.ts
  var Le = Object.keys(ze.entries); // Le = PROGRAM_FIELDS, ze = programSchema
  function we(e) { // we = toDate, e = text
    return e === null ? null : P1(e);
  }
  function mr(e, t) { // mr = toMinutes, e = session, t = report
    const [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    if (n !== void 0 && r !== void 0 && n <= r && !o.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function fr(e, t) { // fr = toMaterials, e = raw, t = report
    const n = []; // n = materials
    for (const { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      const s = n1(o || a || ""); // s = target, n1 = parseLink, o = page, a = url
      if (s) {
        n.push({ label: r, target: s });
      } else {
        t.addAt("materials", "no-target", typeof r === "string" ? r : "");
      }
    }
    return n;
  }
  function gr(e, t, n) { // gr = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const a = p1(Me, o, n); // a = ids, p1 = read, Me = termIds, o = value, n = report
      const s = a === void 0 ? [] : B1(r, a, t.vocabularies, n); // s = found, a = ids, B1 = readTermIds, r = name, t = around, n = report
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function vr(e, t) { // vr = readRange, e = record, t = report
    const n = we(e.start); // n = start, we = toDate, e = record
    const r = we(e.end); // r = end, we = toDate, e = record
    if (n && r && O(n) > T(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function Gt(e, t, n) { // Gt = readProgram, e = raw, t = around, n = report
    const r = H1(e) ? e.id : null; // r = id, H1 = isObject, e = raw
    n.program = typeof r === "string" && xe.test(r) ? r : null;
    const o = /* @__PURE__ */ new Map(); // o = terms
    const a = p1( // a = record, p1 = read
      ze,
      e,
      n,
      gr(o, t, n),
      t.fields
    );
    if (!a) {
      return void 0;
    }
    const { title: s } = a; // s = title, a = record
    if (typeof s !== "string" && !s.has(t.language)) {
      n.addAt("title", "no-page-language", t.language);
    }
    if (a.language !== null) {
      const u = N(a.language); // u = languages, N = listed, a = record
      if (u.length) {
        o.set("language", u);
      }
    }
    const [l, i] = vr(a, n); // l = start, i = end, vr = readRange, a = record, n = report
    if (a.status && _t(a.status, l, i, t.today)) {
      n.addAt("status", "status-against-dates", a.status);
    }
    return {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : n1(a.page),
      status: a.status || bt(l, i, t.today),
      start: l,
      end: i,
      terms: o,
      minutes: mr(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: N(a.team),
      partners: N(a.partners),
      materials: fr(a.materials, n),
      partOf: a.partOf,
      followedBy: N(a.followedBy),
      owner: a.owner,
      reviewed: we(a.reviewed),
      sources: N(a.sources)
    };
  }

  // src/programs/page.ts
  function yr(e, t) { // yr = readJson, e = text, t = report
    try {
      return JSON.parse(e.replace(/^\uFEFF/, ""));
    } catch (n) {
      const r = Et(String(n), e); // r = place, Et = placeOf, n = error, e = text
      t.add("unreadable-json", r ? ` at line ${r.line}, column ${r.column}` : "");
      return void 0;
    }
  }
  function Yt(e, t, n, r) { // Yt = eachRecord, e = page, t = name, n = report, r = visit
    const o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      if (Array.isArray(o)) {
        o.forEach((a, s) => n.within(s, () => r(a, s)));
      } else if (o !== void 0) {
        n.addWith("wrong-type", ["list", W1(o)]);
      }
    });
  }
  function xr(e, t, n) { // xr = readFacets, e = listed, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...He]); // r = known, t = vocabularies, He = BUILT_IN
    if (!e) {
      return Array.from(r);
    }
    return Array.from(new Set(e)).filter((o) => { // e = listed, o = facet
      if (!r.has(o)) {
        n.addAt("facets", "unknown-facet", o, r);
      }
      return r.has(o);
    });
  }
  function br(e, t, n) { // br = readNeed, e = raw, t = vocabularies, n = report
    const r = p1(Zt, e, n); // r = record, p1 = read, Zt = needSchema, e = raw, n = report
    if (!r) {
      return void 0;
    }
    const o = /* @__PURE__ */ new Map(); // o = terms
    n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      const l = B1(s, a, t, n); // l = found, B1 = readTermIds, s = facet, a = value, t = vocabularies, n = report
      if (l.length) {
        o.set(s, l);
      }
    })));
    if (!o.size) {
      n.add("left-out", "terms");
      return void 0;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function _r(e, t, n) { // _r = readNeeds, e = page, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Map(); // r = needs
    Yt(e, "needs", n, (o) => { // Yt = eachRecord, e = page, n = report, o = raw
      const a = br(o, t, n); // a = need, br = readNeed, o = raw, t = vocabularies, n = report
      if (a && r.has(a.id)) {
        n.add("duplicate-id", a.id);
      } else if (a) {
        r.set(a.id, a);
      }
    });
    return Array.from(r.values());
  }
  function Mr(e, t, n) { // Mr = readList, e = page, t = options, n = report
    var f, d; // f = _a, d = _b
    const r = p1(Jt, e, n, (h) => h === "needs" || h === "programs"); // r = head, p1 = read, Jt = headSchema, e = page, n = report, h = name
    if (!r) {
      return null;
    }
    const o = [...Le, ...He].filter((h) => h !== "language"); // o = reserved, Le = PROGRAM_FIELDS, He = BUILT_IN, h = name
    const a = n.within("vocabularies", () => Mt( // a = vocabularies, n = report, Mt = readVocabularies
      r.vocabularies || /* @__PURE__ */ new Map(),
      o,
      n
    ));
    const s = { // s = around
      vocabularies: a,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...Le, ...a.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const l = xr(r.facets, a, n); // l = facets, xr = readFacets, r = head, a = vocabularies, n = report
    if ((f = r.include) == null ? void 0 : f.length) {
      n.addAt("include", "not-supported", "include");
    }
    const i = _r(e, a, n); // i = needs, _r = readNeeds, e = page, a = vocabularies, n = report
    const u = /* @__PURE__ */ new Map(); // u = placed
    Yt(e, "programs", n, (h, g) => { // Yt = eachRecord, e = page, n = report, h = raw, g = index
      const v = Gt(h, s, n); // v = program, Gt = readProgram, h = raw, s = around, n = report
      if (v && u.has(v.id)) {
        n.add("duplicate-id", v.id);
      } else if (v) {
        u.set(v.id, [g, v]);
      }
    });
    const c = /* @__PURE__ */ new Map(); // c = series
    (d = r.series) == null ? void 0 : d.forEach(({ title: h, page: g }, v) => c.set(v, { title: h, target: g === null ? null : n1(g) }));
    const m = n.within("programs", () => Ot(Array.from(u.values()), c, n)); // m = programs, n = report, Ot = linkPrograms, u = placed, c = series
    return { talk: r.talk, facets: l, vocabularies: a, series: c, needs: i, programs: m };
  }
  function Ae(e, t, n) { // Ae = readPage, e = text, t = options, n = report
    const r = yr(e, n); // r = data, yr = readJson, e = text, n = report
    if (r === void 0) {
      return null;
    }
    const o = H1(r) ? Ft(r) : null; // o = page, H1 = isObject, r = data, Ft = migrate
    if (!o) {
      const a = H1(r) ? r.version : null; // a = version, H1 = isObject, r = data
      n.add("unknown-version", typeof a === "number" || typeof a === "string" ? String(a) : "");
    }
    return o && Mr(o, t, n);
  }

  // src/programs/problems.ts
  var zr = [ // zr = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-supported",
    "more-problems"
  ];
  function ke(e) { // ke = severityOf, e = code
    return zr.indexOf(e) === -1 ? "error" : "warning";
  }
  function e0(e, t) { // e0 = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      const o = typeof n === "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && r === 1 && e[0] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var Hr = 200; // Hr = MOST_PROBLEMS
  var wr = 100; // wr = MOST_WARNINGS
  function t0() { // t0 = createTally
    const e = []; // e = problems
    const t = (r, o) => { // t = addWith, r = code, o = params
      e.push([r, ...o].join(" "));
    };
    const n = (r, o = "") => t(r, [o]); // n = add, r = code, o = value, t = addWith
    return {
      program: null,
      problems: e,
      add: n,
      addAt: (r, o, a) => n(o, a),
      addWith: t,
      within: (r, o) => o()
    };
  }
  function Lr(e) { // Lr = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function n0(e) { // n0 = createReport, e = explain
    const t = []; // t = path
    const n = []; // n = problems
    let r = 0; // r = warnings
    let o = 0; // o = more
    const a = (l, i, u) => C1(C1({ // a = toProblem, l = code, i = params, u = known, C1 = __spreadValues
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
        if (n.length >= Hr || ke(l) === "warning" && ++r > wr) {
          o++;
        } else {
          n.push(a(l, i.map(Lr), u));
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
        return o ? [...n, a("more-problems", [String(o)])] : n;
      }
    };
    return s;
  }

  // node_modules/fastest-levenshtein/esm/mod.js
  var J = new Uint32Array(65536); // J = peq
  var Ar = (e, t) => { // Ar = myers_32, e = a, t = b
    const n = e.length; // e = a
    const r = t.length; // r = m, t = b
    const o = 1 << n - 1; // o = lst
    let a = -1; // a = pv
    let s = 0; // s = mv
    let l = n; // l = sc
    let i = n;
    while (i--) {
      J[e.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < r; i++) { // r = m
      let u = J[t.charCodeAt(i)]; // u = eq, J = peq, t = b
      const c = u | s; // c = xv, u = eq, s = mv
      u |= (u & a) + a ^ a;
      s |= ~(u | a);
      a &= u;
      if (s & o) {
        l++;
      }
      if (a & o) {
        l--;
      }
      s = s << 1 | 1;
      a = a << 1 | ~(c | s);
      s &= c;
    }
    i = n;
    while (i--) {
      J[e.charCodeAt(i)] = 0;
    }
    return l;
  };
  var kr = (e, t) => { // kr = myers_x, e = b, t = a
    const n = t.length; // t = a
    const r = e.length; // r = m, e = b
    const o = []; // o = mhc
    const a = []; // a = phc
    const s = Math.ceil(n / 32); // s = hsize
    const l = Math.ceil(r / 32); // l = vsize, r = m
    for (let h = 0; h < s; h++) { // h = i, s = hsize
      a[h] = -1;
      o[h] = 0;
    }
    let i = 0; // i = j
    for (; i < l - 1; i++) { // i = j, l = vsize
      let h = 0; // h = mv
      let g = -1; // g = pv
      const v = i * 32; // v = start, i = j
      const b = Math.min(32, r) + v; // b = vlen, r = m, v = start
      for (let y = v; y < b; y++) { // y = k, v = start, b = vlen
        J[e.charCodeAt(y)] |= 1 << y;
      }
      for (let y = 0; y < n; y++) { // y = i
        const H = J[t.charCodeAt(y)]; // H = eq, J = peq, t = a, y = i
        const x = a[y / 32 | 0] >>> y & 1; // x = pb, a = phc, y = i
        const z = o[y / 32 | 0] >>> y & 1; // z = mb, o = mhc, y = i
        const S = H | h; // S = xv, H = eq, h = mv
        const _ = ((H | z) & g) + g ^ g | H | z; // _ = xh, H = eq, z = mb, g = pv
        let M = h | ~(_ | g); // M = ph, h = mv, _ = xh, g = pv
        let A = g & _; // A = mh, g = pv, _ = xh
        if (M >>> 31 ^ x) {
          a[y / 32 | 0] ^= 1 << y;
        }
        if (A >>> 31 ^ z) {
          o[y / 32 | 0] ^= 1 << y;
        }
        M = M << 1 | x;
        A = A << 1 | z;
        g = A | ~(S | M);
        h = M & S;
      }
      for (let y = v; y < b; y++) { // y = k, v = start, b = vlen
        J[e.charCodeAt(y)] = 0;
      }
    }
    let u = 0; // u = mv
    let c = -1; // c = pv
    const m = i * 32; // m = start, i = j
    const f = Math.min(32, r - m) + m; // f = vlen, r = m, m = start
    for (let h = m; h < f; h++) { // h = k, m = start, f = vlen
      J[e.charCodeAt(h)] |= 1 << h;
    }
    let d = r; // d = score, r = m
    for (let h = 0; h < n; h++) { // h = i
      const g = J[t.charCodeAt(h)]; // g = eq, J = peq, t = a, h = i
      const v = a[h / 32 | 0] >>> h & 1; // v = pb, a = phc, h = i
      const b = o[h / 32 | 0] >>> h & 1; // b = mb, o = mhc, h = i
      const y = g | u; // y = xv, g = eq, u = mv
      const H = ((g | b) & c) + c ^ c | g | b; // H = xh, g = eq, b = mb, c = pv
      let x = u | ~(H | c); // x = ph, u = mv, H = xh, c = pv
      let z = c & H; // z = mh, c = pv, H = xh
      d += x >>> r - 1 & 1;
      d -= z >>> r - 1 & 1;
      if (x >>> 31 ^ v) {
        a[h / 32 | 0] ^= 1 << h;
      }
      if (z >>> 31 ^ b) {
        o[h / 32 | 0] ^= 1 << h;
      }
      x = x << 1 | v;
      z = z << 1 | b;
      c = z | ~(y | x);
      u = x & y;
    }
    for (let h = m; h < f; h++) { // h = k, m = start, f = vlen
      J[e.charCodeAt(h)] = 0;
    }
    return d;
  };
  var r0 = (e, t) => { // r0 = distance, e = a, t = b
    if (e.length < t.length) {
      const n = t; // n = tmp, t = b
      t = e;
      e = n;
    }
    if (t.length === 0) {
      return e.length;
    }
    if (e.length <= 32) {
      return Ar(e, t);
    }
    return kr(e, t);
  };

  // src/programs/nearest.ts
  var Ir = 1e3; // Ir = MOST_COMPARED
  function o0(e, t) { // o0 = nearest, e = name, t = known
    let n = null; // n = best
    let r = e.length < 5 ? 1 : 2; // r = reach, e = name
    let o = 0; // o = compared
    const a = e.toLowerCase(); // a = folded, e = name
    if (e.length > 100) {
      return null;
    }
    for (const s of t) { // s = candidate, t = known
      if (++o > Ir) {
        break;
      }
      if (Math.abs(s.length - e.length) <= r) {
        const l = r0(a, s.toLowerCase()); // l = changes, r0 = distance, a = folded, s = candidate
        if (l <= r) {
          n = s;
          r = l - 1;
        }
      }
    }
    return n;
  }

  // src/programs/words.ts
  var a0 = "Correct it or remove it."; // a0 = CORRECT
  var Ie = "Correct it, or add it there."; // Ie = CHOOSE
  var w1 = 'Did you mean "$2"?'; // w1 = MEANT
  var s0 = "Choose another id."; // s0 = RENAME
  var Sr = { // Sr = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", a0],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', s0],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', s0],
    "unknown-field": ['There is no field "$1".', a0, w1],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', Ie, w1],
    "unknown-term": ['"$1" is not in the vocabulary.', Ie, w1],
    "unknown-program": ['There is no program with the id "$1".', Ie, w1],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", w1],
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
  function l0(e, t) { // l0 = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var i0 = (e, t, n) => { // i0 = explain, e = code, t = params, n = known
    var i; // i = _a
    const [r, o, a] = Sr[e]; // r = reason, o = fix, a = fixByNearest, Sr = WORDS, e = code
    const s = n && o0((i = t[0]) != null ? i : "", n); // s = meant, n = known, o0 = nearest, i = _a, t = params
    const l = s ? [...t, s] : t; // l = all, s = meant, t = params
    return {
      params: l,
      reason: l0(r, l),
      fix: l0(s && a ? a : o, l)
    };
  };

  // src/programs/parse.ts
  function c0(e, t) { // c0 = parsePrograms, e = text, t = options
    const n = n0(i0); // n = report, n0 = createReport, i0 = explain
    const r = Ae(e, t, n); // r = list, Ae = readPage, e = text, t = options, n = report
    return { list: r, problems: n.done() };
  }
  function Se(e, t) { // Se = parseForReaders, e = text, t = options
    const n = t0(); // n = tally, t0 = createTally
    return { list: Ae(e, t, n), problems: n.problems };
  }

  // src/views/address.ts
  var d0 = "programExplorer"; // d0 = STATE_KEY
  function u0(e, t) { // u0 = createAddress, e = view, t = isOurs
    const n = () => e.location.hash.replace(/^#/, ""); // n = fragment, e = view
    const r = () => { // r = remembered
      const i = e.history.state; // i = state, e = view
      const u = typeof i === "object" && i !== null ? i[d0] : null; // u = kept, i = state, d0 = STATE_KEY
      return typeof u === "string" ? u : null;
    };
    const o = (i) => Object.assign({}, e.history.state, { [d0]: i }); // o = remember, i = text, e = view, d0 = STATE_KEY
    const a = () => t(n()) ? n() : r(); // a = read, t = isOurs, n = fragment, r = remembered
    let s = a() || ""; // s = shown, a = read
    const l = () => { // l = stamp
      if (a() === null) {
        e.history.replaceState(o(s), "");
      }
    };
    l();
    return {
      read: () => a() || "",
      write: (i, u) => { // i = text, u = change
        s = i;
        const c = n(); // c = here, n = fragment
        const m = i === "" && c !== "" && !t(c); // m = keepsForeign, i = text, c = here, t = isOurs
        const f = i !== "" ? `#${i}` : m ? e.location.hash : e.location.pathname + e.location.search; // f = url, i = text, m = keepsForeign, e = view
        if (u === "push") {
          e.history.pushState(o(i), "", f);
        } else {
          e.history.replaceState(o(i), "", f);
        }
      },
      onMove: (i, u) => { // i = element, u = listener
        const c = () => e.removeEventListener("popstate", m); // c = end, e = view, m = onPopState
        const m = () => { // m = onPopState
          if (!i.isConnected) {
            c();
            return;
          }
          l();
          s = a() || "";
          u();
        };
        e.addEventListener("popstate", m);
        return c;
      }
    };
  }

  // src/programs/texts.ts
  function j1(e, t, n) { // j1 = pickText, e = text, t = chain, n = pageLanguage
    if (typeof e === "string") {
      return { text: e, language: n };
    }
    for (const r of [...t, n]) { // r = language, t = chain, n = pageLanguage
      const o = e.get(r.toLowerCase()); // o = found, e = text, r = language
      if (o !== void 0) {
        return { text: o, language: r };
      }
    }
    for (const [r, o] of e) { // r = language, o = found, e = text
      return { text: o, language: r };
    }
    return { text: "", language: n };
  }
  function Ve(e) { // Ve = allTexts, e = text
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function p0(e, t, n, r, o, a) { // p0 = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    const s = (f) => ({ text: f, language: a }); // s = ours, f = text, a = language
    const l = (f) => j1(f, r, o); // l = pick, f = text, j1 = pickText, r = chain, o = pageLanguage
    const i = (f) => f ? t(`status-${f}`) : t("not-stated"); // i = status, f = value, t = msg
    const u = /* @__PURE__ */ new Map(); // u = known
    const c = (f) => { // c = facet, f = id
      const d = e.vocabularies.get(f); // d = vocabulary, e = list, f = id
      if (d) {
        return l(d.label);
      }
      return s(f === "status" ? t("facet-status") : f === "period" ? t("facet-period") : f === "language" ? t("facet-language") : f);
    };
    const m = (f, d) => { // m = term, f = facetId, d = id
      var g; // g = _a
      if (d === y1) {
        return s(t("not-stated"));
      }
      const h = (g = e.vocabularies.get(f)) == null ? void 0 : g.terms.get(d); // h = entry, g = _a, e = list, f = facetId, d = id
      if (h) {
        return l(h.label);
      }
      return s(E1(d) && f === "status" ? i(d) : f === "language" ? n.language(d) : d);
    };
    return {
      pick: l,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (f, d) => { // f = facetId, d = id
        const h = `${f} ${d}`; // h = key, f = facetId, d = id
        const g = u.get(h) || m(f, d); // g = label, u = known, h = key, m = term, f = facetId, d = id
        u.set(h, g);
        return g;
      },
      status: i,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var L; // L = options
  var f0; // f0 = vnodeId
  var Vr; // Vr = isValidElement
  var X; // X = rerenderQueue
  var Te; // Te = prevDebounce
  var X1; // X1 = rerenderCount
  var g0; // g0 = depthSort
  var J1; // J1 = EVENT_DISPATCHED
  var v0; // v0 = CAPTURE_REGEX
  var Pe; // Pe = eventClock
  var Ce; // Ce = eventProxies
  var Tr; // Tr = i
  var A1 = /* @__PURE__ */ Symbol.for("pv"); // A1 = VNODE_MARKER
  var K1 = {}; // K1 = EMPTY_OBJ
  var G1 = []; // G1 = EMPTY_ARR
  var Cr = /^m(i|n|o|s|text|space)$/; // Cr = MATHML_TOKEN_ELEMENTS
  var Ee = Array.isArray; // Ee = isArray
  var Re = G1.slice; // Re = slice, G1 = EMPTY_ARR
  var a1 = Object.assign; // a1 = assign
  function o1(e) { // o1 = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function y0(e, t, n) { // y0 = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, l = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, l = length
    for (a in t) "key" == a ? r = t[a] : "ref" == a && "function" != typeof e ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return l > 2 && (s.children = l > 3 ? Re.call(arguments, 2) : n), L1(e, s, r, o, null);
  }
  function L1(e, t, n, r, o) { // L1 = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: A1, __v: o || ++f0, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, A1 = VNODE_MARKER, o = original, f0 = vnodeId
    return !o && L.vnode && L.vnode(a), a;
  }
  function Y1() { // Y1 = createRef
    return { current: null };
  }
  function G(e) { // G = Fragment, e = props
    return e.children;
  }
  function U(e, t) { // U = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function K(e, t) { // K = getDomSibling, e = vnode, t = childIndex
    if (null == t) return e.__ && K(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return "function" != typeof e.type || e.props.__P ? null : K(e);
  }
  function Pr(e) { // Pr = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = a1({ constructor: A1 }, n)).__v = n.__v + 1, L.vnode && L.vnode(t), Fe(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || K(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, H0(o, t, a), n.__ = n.__e = null, t.__e != r && x0(t));
  }
  function x0(e) { // x0 = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), x0(e);
  }
  function h0(e) { // h0 = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), X1++)) && Te == L.debounceRendering || ((Te = L.debounceRendering) || queueMicrotask)(b0);
  }
  function b0() { // b0 = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(g0), e = X.shift(), t = X.length, 8 & e.__g && Pr(e); // e = c, t = l, X = rerenderQueue, g0 = depthSort, Pr = renderComponent
    } finally {
      (X1 = X.length) && (Te || queueMicrotask)(b0);
    }
  }
  function _0(e, t, n, r, o, a, s, l, i, u, c) { // _0 = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, l = commitQueue, i = oldDom, u = isHydrating, c = refQueue
    var m, f, d, h, g, v, b = r.__k || G1, y = t.length; // m = i, f = oldVNode, d = childVNode, h = newDom, g = firstChildDom, v = result, b = oldChildren, r = oldParentVNode, G1 = EMPTY_ARR, y = newChildrenLength, t = renderResult
    for (i = Er(n, t, b, i, y), m = 0; m < y; m++) null != (d = n.__k[m]) && (f = ~d.__i && b[d.__i] || K1, d.__i = m, v = Fe(e, d, f, o, a, s, l, i, u, c), h = d.__e, (f.ref != d.ref || 8 & f.__u) && (f.ref && Oe(f.ref, null, d, f), d.ref && c.push(d.ref, d.__c || h, d)), g = g || h, 4 & d.__u ? (i = M0(d, i, e, !f.__v), f.__e && (f.__e = null)) : "function" == typeof d.type && void 0 !== v ? i = v : h && (i = h.nextSibling), d.__u &= -21); // i = oldDom, Er = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, y = newChildrenLength, m = i, d = childVNode, f = oldVNode, K1 = EMPTY_OBJ, v = result, Fe = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, l = commitQueue, u = isHydrating, c = refQueue, h = newDom, Oe = applyRef, g = firstChildDom, M0 = insert, void = type
    return n.__e = g, i;
  }
  function Er(e, t, n, r, o) { // Er = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, l, i, u, c, m, f, d, h = n.length, g = h, v = 0, b = 0, y = e.__k = Array(o); // a = i, s = childVNode, l = oldVNode, i = skewedIndex, u = matchingIndex, c = tails, m = lisLengths, f = hi, d = mid, h = oldChildrenLength, n = oldChildren, g = remainingOldChildren, v = skew, b = moved, y = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) null != (s = t[a]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = y[a] = L1(null, s) : Ee(s) ? s = y[a] = L1(G, { children: s }) : s.constructor === A1 && s.__b ? s = y[a] = L1(s.type, s.props, s.key, s.ref, s.__v) : y[a] = s, i = a + v, s.__ = e, s.__b = e.__b + 1, l = null, ~(u = s.__i = Rr(s, n, i, g)) && (g--, (l = n[u]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, u == i - 1 ? v-- : u == i + 1 ? v++ : u != i && (u > i ? v-- : v++, b = 1)) : (~u || (o > h ? v-- : o < h && v++), "function" != typeof s.type && (s.__u |= 4))) : y[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, y = newChildren, L1 = createVNode, Ee = isArray, G = Fragment, A1 = VNODE_MARKER, i = skewedIndex, v = skew, e = newParentVNode, l = oldVNode, u = matchingIndex, Rr = findMatchingIndex, n = oldChildren, g = remainingOldChildren, b = moved, h = oldChildrenLength
    if (b) {
      for (c = [], m = [], a = 0; a < o; a++) if ((s = y[a]) && 16 & s.__u) { // c = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, y = newChildren
        for (v = 0, f = c.length; v < f; ) c[d = v + f >> 1] < s.__i ? v = d + 1 : f = d; // v = skew, f = hi, c = tails, d = mid, s = childVNode
        c[v] = s.__i, m[a] = v + 1;
      }
      for (v = c.length; a--; ) m[a] && (m[a] == v ? v-- : y[a].__u |= 4); // v = skew, c = tails, a = i, m = lisLengths, y = newChildren
    }
    if (g) for (a = 0; a < h; a++) !(l = n[a]) || 2 & l.__u || (l.__e == r && (r = K(l)), $e(l, l));
    return r;
  }
  function M0(e, t, n, r) { // M0 = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, l; // o = children, a = i, s = dom, l = next
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = M0(o[a], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = K(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && 8 == l.nodeType; ) l = l.nextSibling; // t = oldDom, K = getDomSibling, e = parentVNode, s = dom, l = next
    for (s != l && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ; // s = dom, l = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Rr(e, t, n, r) { // Rr = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, l = t[n], i = l && !(2 & l.__u); // o = x, a = key, e = childVNode, s = type, l = oldVNode, t = oldChildren, n = skewedIndex, i = matched
    if (null === l && null == a || i && a == l.key && s == l.type) return n;
    if (r > (i ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((l = t[o]) && !(2 & l.__u) && a == l.key && s == l.type) return o; // o = x, n = skewedIndex, l = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((l = t[o]) && !(2 & l.__u) && a == l.key && s == l.type) return o; // o = x, n = skewedIndex, t = oldChildren, l = oldVNode, a = key, s = type
    }
    return -1;
  }
  function m0(e, t, n) { // m0 = setStyle, e = style, t = key, n = value
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function Z1(e, t, n, r, o) { // Z1 = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || m0(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || m0(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Ce[t] || (Ce[t] = Fr(t)), (e.__a || (e.__a = {}))[t] = Pe, a = t != (t = t.replace(v0, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
    else {
      if ("http://www.w3.org/2000/svg" == o) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in e) try {
        return void (e[t] = null == n ? "" : n);
      } catch (l) {
      }
      if ("function" == typeof n) return;
      null == n || false === n && "-" != t[4] ? e.removeAttribute(t) : e.setAttribute(t, "popover" == t && 1 == n ? "" : n);
    }
  }
  function Fr(e) { // Fr = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], null == t[J1]) t[J1] = Pe++;
        else if (t[J1] < this.__a[e]) return;
        return n(L.event ? L.event(t) : t);
      }
    };
  }
  function Fe(e, t, n, r, o, a, s, l, i, u) { // Fe = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, l = oldDom, i = isHydrating, u = refQueue
    var c, m, f, d, h, g, v, b, y, H, x, z, S, _, M, A, R, e1, B = t.type; // c = tmp, m = resumed, f = oldCommitQueueLength, d = c, h = oldProps, g = oldState, v = snapshot, b = newProps, y = isClassComponent, H = provider, x = componentContext, z = renderHook, S = count, _ = renderResult, M = startMarker, A = end, R = i, e1 = child, B = newType, t = newVNode
    if (t.constructor !== A1) return null;
    128 & n.__u && (i = 32 & n.__u, c = n.__c.__z) && (t.__u |= i, m = a = [], 8 == c.nodeType ? l = Q1(c, a) : a.push(c), l = a[0] || l), (c = L.__b) && c(t);
    e: if ("function" == typeof B) {
      f = s.length;
      try {
        if (b = t.props, y = (c = B.prototype) && c.render, H = (c = B.contextType) && r[c.__c], x = c ? H ? H.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (y ? t.__c = d = new B(b, x) : (t.__c = d = new U(b, x), d.constructor = B, d.render = $r), H && H.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), y && (d.__s || (d.__s = d.state), B.getDerivedStateFromProps && (d.__s == d.state && (d.__s = a1({}, d.__s)), a1(d.__s, B.getDerivedStateFromProps(b, d.__s)))), h = d.props, g = d.state, d.__v = t, n.__c) {
          if (b !== h && y && !B.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, x), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && false === d.shouldComponentUpdate(b, d.__s, x)) {
            t.__v != n.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(V) {
              V && (V.__ = t);
            }), G1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = K(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, x), y && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(h, g, v);
          });
        } else y && !B.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), y && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = x, d.props = b, d.__P = e, d.__g &= -5, z = L.__r, S = y ? 25 : 0;
        do {
          d.__g &= -9, z && z(t), c = d.render(d.props, d.state = d.__s, d.context);
        } while (8 & d.__g && ++S < 25);
        y && (G1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = a1({}, r, d.getChildContext())), y && n.__c && d.getSnapshotBeforeUpdate && (v = d.getSnapshotBeforeUpdate(h, g)), _ = c && c.type === G && null == c.key ? c.props.children : c, b.__P && (c = l, o = (e = b.__P).namespaceURI, i = a = null, n.props && n.props.__P != e && (n.__k.some(function(V) {
          V && $e(V, V);
        }), n.__k = null), l = n.__k ? K(n, 0) : null), l = _0(e, Ee(_) ? _ : [_], t, n, r, o, a, s, l, i, u), b.__P && (t.__e = null, l = c), t.__u &= -161, m && m.some(o1), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (V) {
        if (s.length = f, t.__v = null, i || a) if (V && V.then) {
          if (t.__u |= 128 | i, a) {
            for (~(R = a.indexOf(l || void 0)) || (R = a.length); (e1 = a[R - 1]) && 8 == e1.nodeType; ) R--; // R = i, a = excessDomChildren, l = oldDom, void = oldDom, e1 = child
            for (; R < a.length; R++) if (e1 = a[R]) if (a[R] = null, M) { // R = i, a = excessDomChildren, e1 = child, M = startMarker
              if (e1 == A) break;
            } else {
              if (8 != e1.nodeType) break;
              e1.data.startsWith("$s") && (A = Q1(M = e1));
            }
          }
          if (!M) {
            for (; l && 8 == l.nodeType && l.nextSibling; ) l = l.nextSibling; // l = oldDom
            M = l;
          }
          (c = Q1(M = t.__c.__z || (t.__c.__z = M))) ? (t.__e = M, l = c) : t.__e = l, l = l && l.nextSibling;
        } else a && a.some(o1);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), V && V.then || z0(t), L.__e(V, t, n);
      }
    } else l = t.__e = Or(n.__e, t, n, r, o, a, s, i, u, e);
    return (c = L.diffed) && c(t), l;
  }
  function Q1(e, t) { // Q1 = rangeEnd, e = start, t = nodes
    if (e && 8 == e.nodeType && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (8 == e.nodeType) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function z0(e) { // z0 = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(z0));
  }
  function H0(e, t, n) { // H0 = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Oe(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Oe = applyRef
    L.__c && L.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        L.__e(a, o.__v);
      }
    });
  }
  function Or(e, t, n, r, o, a, s, l, i, u) { // Or = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, l = isHydrating, i = refQueue, u = parentDom
    var c, m, f, d, h, g, v, b, y = n.props || K1, H = t.props, x = t.type; // c = i, m = newHtml, f = oldHtml, d = newChildren, h = value, g = inputValue, v = checked, b = doc, y = oldProps, n = oldVNode, K1 = EMPTY_OBJ, H = newProps, t = newVNode, x = nodeType
    if ("svg" == x ? o = "http://www.w3.org/2000/svg" : "math" == x ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((h = a[c]) && (x ? h.localName == x : 3 == h.nodeType)) { // c = i, a = excessDomChildren, h = value, x = nodeType
        e = h, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !x) return b.createTextNode(H);
      e = b.createElementNS(o, x, H.is ? H : u), l && (L.__m && L.__m(t, a), l = false), a = null;
    }
    if (x) {
      if (u = "template" == x && e.content || e, a = "textarea" == x && null != H.defaultValue ? null : a && Re.call(u.childNodes), !l && a) for (y = {}, c = 0; c < e.attributes.length; c++) y[(h = e.attributes[c]).name] = h.value;
      for (c in y) h = y[c], "dangerouslySetInnerHTML" == c ? f = h : "children" == c || c in H || "value" == c && "defaultValue" in H || "checked" == c && "defaultChecked" in H || Z1(e, c, null, h, o); // c = i, y = oldProps, h = value, f = oldHtml, H = newProps, Z1 = setProperty, e = dom, o = namespace
      for (c in H) h = H[c], "children" == c ? d = h : "dangerouslySetInnerHTML" == c ? m = h : "value" == c ? g = h : "checked" == c ? v = h : l && "function" != typeof h || y[c] === h || Z1(e, c, h, y[c], o); // c = i, H = newProps, h = value, d = newChildren, m = newHtml, g = inputValue, v = checked, l = isHydrating, y = oldProps, Z1 = setProperty, e = dom, o = namespace
      m ? (l || f && (m.__html == f.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (f && (e.textContent = ""), ("foreignObject" == x || "http://www.w3.org/1998/Math/MathML" == o && Cr.test(x)) && (o = "http://www.w3.org/1999/xhtml"), _0(u, Ee(d) ? d : [d], t, n, r, o, a, s, a ? a[0] : n.__k && K(n, 0), l, i), a && a.some(o1)), l && "textarea" != x || (c = "value", "progress" == x && null == g ? e.removeAttribute(c) : null == g || g === e[c] && ("progress" != x || g) || Z1(e, c, g, y[c], o), c = "checked", null != v && v != e[c] && Z1(e, c, v, y[c], o));
    } else y === H || l && e.data == H || (e.data = H);
    return e;
  }
  function Oe(e, t, n, r) { // Oe = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (o) {
      L.__e(o, n);
    }
  }
  function $e(e, t, n) { // $e = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (L.unmount && L.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Oe(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (l) {
        L.__e(l, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && $e(r[s], t, "function" != typeof e.type || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Q1(r, a = [])) && (r == e.__e && a.some(o1), o1(o), o1(r)), n || o1(e.__e), e.__e = e.__c = e.__ = null;
  }
  function $r(e, t, n) { // $r = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Ne(e, t) { // Ne = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    L.__ && L.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = L1(G, { children: [e] }), o = [], a = [], Fe(t, t.__k, r || K1, K1, t.namespaceURI, r ? null : t.firstChild ? Re.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), H0(o, t.__k, a), t.__k.props.children = null;
  }
  L = { __e: function(e, t, n, r) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, r || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (l) {
        e = l;
      }
    }
    throw X1 = 0, e;
  } }, f0 = 0, Vr = function(e) {
    return null != e && e.constructor === A1;
  }, U.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = a1({}, this.state)), "function" == typeof e && (e = e(a1({}, n), this.props)), e && (a1(n, e), this.__v && (t && this.__k.push(t), h0(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), h0(this));
  }, U.prototype.render = G, X = [], X1 = 0, g0 = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, J1 = /* @__PURE__ */ Symbol(), v0 = /(PointerCapture)$|Capture$/i, Pe = 0, Ce = {}, Tr = 0;

  // src/explore/fold.ts
  var De = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff"; // De = UNSPACED
  var Nr = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f"; // Nr = BETWEEN
  var Dr = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"); // Dr = LEFT_OUT
  var w0 = /* @__PURE__ */ new Map([ // w0 = PLAIN
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
  var qr = new RegExp(`[${Array.from(w0.keys()).join("")}]`, "g"); // qr = FANCY, w0 = PLAIN
  var Ur = /^[\0-\x7f]*$/; // Ur = ASCII
  var L0 = new RegExp(`[${De}]+|[^${De}${Nr}]+`, "g"); // L0 = WORD, De = UNSPACED, Nr = BETWEEN
  var Wr = new RegExp(`[${De}]`); // Wr = UNSPACED_WORD, De = UNSPACED
  var Br = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Br = PREFIXING
  function k1(e) { // k1 = fold, e = text
    if (Ur.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(Dr, "").replace(qr, (t) => w0.get(t) || t);
  }
  function ee(e, t) { // ee = eachWord, e = folded, t = visit
    e.replace(L0, (n, r) => { // e = folded, L0 = WORD, n = word, r = at
      t(n, r);
      return "";
    });
  }
  function A0(e) { // A0 = line, e = text
    const t = k1(e).match(L0); // t = words, k1 = fold, e = text, L0 = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function qe(e) { // qe = isUnspaced, e = word
    return Wr.test(e);
  }
  function k0(e) { // k0 = needleOf, e = word
    return qe(e) || Br.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Ue(e) { // Ue = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Ve(n)),
      []
    );
  }
  function S0(e) { // S0 = textsOf, e = program
    return [
      Ve(e.title),
      Ue([e.summary]),
      Ue(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function jr(e, t, { id: n, label: r, aliases: o }) { // jr = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Ue([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function I0(e) { // I0 = joined, e = texts
    return e.map(A0).join("\n");
  }
  function V0(e) { // V0 = buildHaystack, e = index
    const t = new Uint32Array(e.programs.length * 2); // t = ends, e = index
    const n = e.programs.map((o, a) => { // n = lines, e = index, o = program, a = i
      const [s, l, i] = S0(o).map(I0); // s = title, l = summary, i = rest, S0 = textsOf, o = program, I0 = joined
      t[2 * a] = s.length;
      t[2 * a + 1] = s.length + 1 + l.length;
      return [s, l, i].join("\n");
    });
    const r = []; // r = terms
    e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      const s = jr(e, o.id, a); // s = names, jr = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: I0(s), programs: a.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function T0(e, { lines: t, terms: n }, r) { // T0 = textsWith, e = index, t = lines, n = terms, r = needle
    const o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o) {
      return o.names;
    }
    const a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? S0(a).reduce((s, l) => s.concat(l)) : [];
  }

  // src/explore/highlight.ts
  function Zr(e) { // Zr = lineWithPlaces, e = text
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
    let o = " "; // o = line
    const a = [0]; // a = places
    ee(t, (s, l) => { // ee = eachWord, t = folded, s = word, l = at
      var i; // i = _a
      o += s + " ";
      for (let u = l; u <= l + s.length; u++) { // u = i, l = at, s = word
        a.push((i = n[u]) != null ? i : e.length);
      }
    });
    return { line: o, places: a };
  }
  function te(e, t) { // te = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = Zr(e); // n = line, r = places, Zr = lineWithPlaces, e = text
    const o = new Uint8Array(e.length); // o = hits, e = text
    for (const l of t) { // l = needle, t = needles
      const i = l.charAt(0) === " " ? 1 : 0; // i = first, l = needle
      for (let u = n.indexOf(l); u !== -1; u = n.indexOf(l, u + 1)) { // u = at, n = line, l = needle
        const c = r[u + i] || 0; // c = start, r = places, u = at, i = first
        let m = u + l.length; // m = last, u = at, l = needle
        while (r[m] === r[m - 1]) {
          m++;
        }
        o.fill(1, c, (s = r[m]) != null ? s : e.length);
      }
    }
    const a = []; // a = pieces
    for (let l = 0, i = 1; i <= e.length; i++) { // l = start, i = end, e = text
      if (i === e.length || o[i] !== o[l]) {
        a.push({ text: e.slice(l, i), hit: o[l] === 1 });
        l = i;
      }
    }
    return a;
  }

  // src/explore/slips.ts
  function C0(e, t, n) { // C0 = slips, e = a, t = b, n = most
    let r = []; // r = beforeLast
    let o = Array.from({ length: t.length + 1 }, (a, s) => s); // o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      const s = [a]; // s = row, a = i
      let l = a; // l = least, a = i
      for (let i = 1; i <= t.length; i++) { // i = j, t = b
        const u = e.charCodeAt(a - 1) === t.charCodeAt(i - 1); // u = isSame, e = a, a = i, t = b, i = j
        let c = Math.min( // c = cost
          o[i - 1] + (u ? 0 : 1),
          o[i] + 1,
          s[i - 1] + 1
        );
        if (i > 1 && a > 1 && e.charCodeAt(a - 1) === t.charCodeAt(i - 2) && e.charCodeAt(a - 2) === t.charCodeAt(i - 1)) {
          c = Math.min(c, r[i - 2] + 1);
        }
        s.push(c);
        l = Math.min(l, c);
      }
      if (l > n) {
        return n + 1;
      }
      r = o;
      o = s;
    }
    return Math.min(o[t.length], n + 1);
  }

  // src/explore/forgive.ts
  var P0 = 4; // P0 = LEAST_LETTERS
  var Jr = 8; // Jr = LONG
  var E0 = /* @__PURE__ */ new WeakMap(); // E0 = vocabularies
  function Qr(e) { // Qr = wordsOf, e = haystack
    const t = E0.get(e); // t = known, E0 = vocabularies, e = haystack
    if (t) {
      return t;
    }
    const n = /* @__PURE__ */ new Map(); // n = counts
    for (const a of e.terms.map((s) => s.line).concat(e.lines)) { // a = line, e = haystack, s = term
      for (const s of a.split(" ")) { // s = word, a = line
        n.set(s, (n.get(s) || 0) + 1);
      }
    }
    const r = Array.from(n.keys()); // r = list, n = counts
    const o = { counts: n, list: r, line: ` ${r.join(" ")}` }; // o = words, n = counts, r = list
    E0.set(e, o);
    return o;
  }
  function Xr({ counts: e }, t) { // Xr = nearest, e = counts, t = word
    const n = t.length < Jr ? 1 : 2; // n = most, t = word, Jr = LONG
    let r = null; // r = best
    let o = Infinity; // o = bestCost
    e.forEach((a, s) => { // e = counts, a = times, s = candidate
      const l = (i, u) => { // l = offer, i = part, u = begun
        if (Math.abs(i.length - t.length) > n) {
          return;
        }
        const c = C0(t, i, n); // c = found, C0 = slips, t = word, i = part, n = most
        const m = c + u + 0.4 / a; // m = cost, c = found, u = begun, a = times
        if (c <= n && m < o) {
          r = s;
          o = m;
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
  function Kr({ list: e }, t) { // Kr = cut, e = list, t = run
    const n = Array.from(t.normalize("NFC")); // n = characters, t = run
    const r = []; // r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = ""; // s = piece
      let l = e; // l = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        const i = n.slice(o, a + 1).join("").normalize("NFKD"); // i = longer, n = characters, o = start, a = end
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
  function Gr(e, t) { // Gr = otherwise, e = words, t = word
    if (qe(t)) {
      return Kr(e, t);
    }
    const n = /\d/.test(t) ? null : Xr(e, t); // n = similar, t = word, Xr = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Yr(e, t, n) { // Yr = spelling, e = index, t = haystack, n = needle
    for (const r of T0(e, t, n)) { // r = text, T0 = textsWith, e = index, t = haystack, n = needle
      const o = te(r, [n]).find((a) => a.hit); // o = hit, te = highlight, r = text, n = needle, a = piece
      if (o) {
        return o.text;
      }
    }
    return n.trim();
  }
  function R0(e, t, n) { // R0 = forgive, e = index, t = haystack, n = needles
    const r = Qr(t); // r = words, Qr = wordsOf, t = haystack
    const o = []; // o = used
    let a = false; // a = isBent
    for (const s of n) { // s = needle, n = needles
      const l = s.trim(); // l = word, s = needle
      if (l.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        o.push(s);
      } else if (l.length >= P0 && r.line.indexOf(l) !== -1) {
        o.push(l);
      } else {
        const i = l.length < P0 ? null : Gr(r, l); // i = others, l = word, P0 = LEAST_LETTERS, Gr = otherwise, r = words
        if (!i) {
          return null;
        }
        o.push(...i);
        a = true;
      }
    }
    if (o.every((s, l) => s === n[l])) {
      return null;
    }
    return { needles: o, corrected: a ? o.map((s) => Yr(e, t, s)) : null };
  }

  // src/explore/search.ts
  var eo = 200; // eo = MOST_LETTERS
  var to = 16; // to = MOST_WORDS
  var no = 24; // no = IN_TITLE
  var ro = 12; // ro = IN_TERM
  var oo = 6; // oo = IN_SUMMARY
  var ao = 2; // ao = IN_REST
  var $0 = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }; // $0 = NOTHING
  var We = /* @__PURE__ */ new WeakMap(); // We = memories
  function Be(e) { // Be = needlesOf, e = text
    const t = /* @__PURE__ */ new Set(); // t = needles
    e.slice(0, eo).split(/["“”„«»]/).forEach((n, r) => { // e = text, eo = MOST_LETTERS, n = part, r = i
      const o = []; // o = words
      ee(k1(n), (a) => o.push(a));
      if (r % 2 && o.length > 1) {
        t.add(" " + o.join(" "));
      } else {
        o.forEach((a) => t.add(k0(a)));
      }
    });
    return Array.from(t).slice(0, to);
  }
  function so({ terms: e, lines: t }, n) { // so = termHits, e = terms, t = lines, n = needle
    const r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => s1(o, a), D(t.length)) : null;
  }
  function F0(e, t, n) { // F0 = scan, e = haystack, t = needles, n = within
    const { lines: r, ends: o } = e; // r = lines, o = ends, e = haystack
    const a = t.map((i) => so(e, i)); // a = byTerm, t = needles, i = needle, so = termHits, e = haystack
    const s = D(r.length); // s = programs, D = noBits, r = lines
    const l = new Uint16Array(r.length); // l = scores, r = lines
    r.forEach((i, u) => { // r = lines, i = line, u = i
      if (n && !v1(n, u)) {
        return;
      }
      let c = 0; // c = score
      for (let m = 0; m < t.length; m++) { // m = n, t = needles
        const f = t[m]; // f = needle, t = needles, m = n
        const d = a[m]; // d = hits, a = byTerm, m = n
        const h = i.indexOf(f); // h = at, i = line, f = needle
        const g = h !== -1 && h < o[2 * u]; // g = inTitle, h = at, o = ends, u = i
        if (!g && d && v1(d, u)) {
          c += ro;
        } else if (h === -1) {
          return;
        } else {
          const v = g ? no : h < o[2 * u + 1] ? oo : ao; // v = weight, g = inTitle, no = IN_TITLE, h = at, o = ends, u = i, oo = IN_SUMMARY, ao = IN_REST
          c += i.charCodeAt(h + f.length) === 32 ? v * 1.5 : v;
        }
      }
      O1(s, u);
      l[u] = c;
    });
    return { programs: s, scores: l, needles: t, corrected: null };
  }
  function O0({ programs: e }) { // O0 = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function lo(e, t) { // lo = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function N0(e) { // N0 = remember, e = index
    let t = We.get(e); // t = memory, We = memories, e = index
    if (!t) {
      t = { haystack: V0(e), text: "", found: $0 };
      We.set(e, t);
    }
    return t;
  }
  function D0(e) { // D0 = prepareSearch, e = index
    N0(e);
  }
  function je(e, t) { // je = search, e = index, t = text
    const n = We.get(e); // n = known, We = memories, e = index
    if (n && n.text === t) {
      return n.found;
    }
    const r = Be(t); // r = needles, Be = needlesOf, t = text
    if (!r.length) {
      return $0;
    }
    const o = n || N0(e); // o = memory, n = known, N0 = remember, e = index
    const { haystack: a, found: s } = o; // a = haystack, s = last, o = memory
    let l = F0(a, r, lo(s, r) ? s.programs : null); // l = found, F0 = scan, a = haystack, r = needles, lo = narrows, s = last
    if (O0(l)) {
      const i = R0(e, a, r); // i = forgiven, R0 = forgive, e = index, a = haystack, r = needles
      const u = i && F0(a, i.needles, null); // u = better, i = forgiven, F0 = scan, a = haystack
      if (i && u && !O0(u)) {
        l = Object.assign({}, u, { corrected: i.corrected });
      }
    }
    o.text = t;
    o.found = l;
    return l;
  }

  // src/explore/facets.ts
  function h1(e, t) { // h1 = chosenTerms, e = facet, t = query
    const n = /* @__PURE__ */ new Set(); // n = terms
    for (const r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      const o = e.terms.get(r); // o = term, e = facet, r = id
      if (o) {
        n.add(o);
      }
    }
    return Array.from(n);
  }
  function q0(e, t) { // q0 = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => s1(n, r), D(e)) : null;
  }
  function U0(e, t, n) { // U0 = filtersOf, e = index, t = query, n = found
    const r = /* @__PURE__ */ new Map(); // r = filters
    if (n) {
      r.set(null, n);
    }
    for (const o of e.facets.values()) { // o = facet, e = index
      const a = q0(e.programs.length, h1(o, t)); // a = programs, q0 = anyOf, e = index, h1 = chosenTerms, o = facet, t = query
      if (a) {
        r.set(o.id, a);
      }
    }
    return r;
  }
  function Ze(e, t, n) { // Ze = passing, e = size, t = filters, n = except
    const r = F1(e); // r = programs, F1 = allBits, e = size
    t.forEach((o, a) => { // t = filters, o = filter, a = facet
      if (a !== n) {
        Ht(r, o);
      }
    });
    return r;
  }
  function Je(e, t) { // Je = countMatches, e = index, t = query
    const n = U0(e, t, je(e, t.text).programs); // n = filters, U0 = filtersOf, e = index, t = query, je = search
    return Q(Ze(e.programs.length, n));
  }
  function W0(e, t) { // W0 = explore, e = index, t = query
    const n = e.programs.length; // n = size, e = index
    const r = je(e, t.text); // r = found, je = search, e = index, t = query
    const o = U0(e, t, r.programs); // o = filters, U0 = filtersOf, e = index, t = query, r = found
    const a = Ze(n, o); // a = matches, Ze = passing, n = size, o = filters
    const s = []; // s = facets
    for (const l of e.facets.values()) { // l = facet, e = index
      if (!l.useful) {
        continue;
      }
      const i = o.get(l.id); // i = filter, o = filters, l = facet
      const u = i ? Ze(n, o, l.id) : a; // u = others, i = filter, Ze = passing, n = size, o = filters, l = facet, a = matches
      const c = h1(l, t); // c = chosen, h1 = chosenTerms, l = facet, t = query
      const m = Array.from(l.terms.values(), (f) => { // m = terms, l = facet, f = term
        const d = Q(f.programs, u); // d = own, Q = count, f = term, u = others
        const h = c.indexOf(f) !== -1; // h = isChosen, c = chosen, f = term
        const g = h ? Q(q0(n, c.filter((v) => v !== f)) || u, u) : i ? Q(i, u, f.programs) : d; // g = after, h = isChosen, Q = count, q0 = anyOf, n = size, c = chosen, v = other, f = term, u = others, i = filter, d = own
        return { term: f, chosen: h, after: g, own: d };
      });
      s.push({ facet: l, terms: m });
    }
    return { matches: a, count: Q(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function m1(e, t) { // m1 = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Qe(e, t, n) { // Qe = withTerms, e = query, t = facet, n = terms
    const r = new Map(e.chosen); // r = chosen, e = query
    if (n.length) {
      r.set(t, n);
    } else {
      r.delete(t);
    }
    return Object.assign({}, e, { chosen: r });
  }
  function B0(e, t, n) { // B0 = toggleTerm, e = query, t = facet, n = term
    const r = e.chosen.get(t) || []; // r = terms, e = query, t = facet
    const o = r.filter((a) => a !== n); // o = others, r = terms, a = id, n = term
    return Qe(e, t, o.length < r.length ? o : r.concat(n));
  }
  function j0(e) { // j0 = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Z0(e, t) { // Z0 = chips, e = index, t = query
    const n = []; // n = list
    e.facets.forEach((r) => { // e = index, r = facet
      h1(r, t).forEach((o) => n.push({ facet: r, term: o }));
    });
    return n;
  }

  // node_modules/@wikimedia/codex-icons/dist/codex-icons.js
  var io = '<path d="m4.34 2.93 12.73 12.73-1.41 1.41L2.93 4.35z"/><path d="M17.07 4.34 4.34 17.07l-1.41-1.41L15.66 2.93z"/>'; // io = r1
  var co = '<path d="m2.5 15.25 7.5-7.5 7.5 7.5 1.5-1.5-9-9-9 9z"/>'; // co = i1
  var uo = '<path d="m17.5 4.75-7.5 7.5-7.5-7.5L1 6.25l9 9 9-9z"/>'; // uo = b1
  var po = '<path d="M10 13 1 1h18z"/><path d="M8 9v8l4 2V9z"/>'; // po = D1
  var I1 = io; // I1 = l4, io = r1
  var ne = co; // ne = v4, co = i1
  var re = uo; // re = C4, uo = b1
  var J0 = { // J0 = B4
    ltr: po,
    shouldFlip: true
  };

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var ho = /* @__PURE__ */ Symbol.for("pv"); // ho = VNODE_MARKER
  var mo = 0; // mo = vnodeId
  function p(e, t, n, r, o, a) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, l, i = t; // s = ref, l = i, i = normalizedProps, t = props
    if ("ref" in i && "function" != typeof e) for (l in i = {}, t) "ref" == l ? s = t[l] : i[l] = t[l];
    var u = { type: e, props: i, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ho, __v: --mo, __i: -1, __u: 0 }; // u = vnode, e = type, i = normalizedProps, n = key, s = ref, ho = VNODE_MARKER, mo = vnodeId
    return (o || a) && (u.__source = o, u.__self = a), L.vnode && L.vnode(u), u;
  }

  // src/views/icon.tsx
  function fo(e) { // fo = pathsOf, e = icon
    const t = typeof e === "object" && "ltr" in e ? e.ltr : e; // t = drawing, e = icon
    const n = typeof t === "string" ? t : ""; // n = markup, t = drawing
    return (n.match(/ d="[^"]+"/g) || []).map((r) => r.slice(4, -1));
  }
  function E(e) { // E = Icon, e = props
    const t = typeof e.icon === "object" && "shouldFlip" in e.icon; // t = flips, e = props
    return /* @__PURE__ */ p("span", { class: `program-explorer__icon${t ? " program-explorer__icon--flips" : ""}`, "aria-hidden": "true", children: /* @__PURE__ */ p("svg", { width: "20", height: "20", viewBox: "0 0 20 20", children: fo(e.icon).map((n) => /* @__PURE__ */ p("path", { d: n })) }) });
  }

  // src/messages/direction.ts
  var go = /* @__PURE__ */ new Set([ // go = RTL
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
  function Q0(e) { // Q0 = directionOf, e = language
    const [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && go.has(t) ? "rtl" : "ltr";
  }

  // src/views/say.tsx
  function I({ text: e, language: t }, n, r = e) { // I = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: Q0(t), children: r });
  }

  // src/views/chips.tsx
  function vo({ context: e, actions: t }, n) { // vo = filterChip, e = context, t = actions, n = chip
    const { msg: r, labels: o, language: a } = e; // r = msg, o = labels, a = language, e = context
    const s = o.facet(n.facet.id); // s = facet, o = labels, n = chip
    const l = o.term(n.facet.id, n.term.id); // l = term, o = labels, n = chip
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, l.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: I(s, a, r("chip-facet", s.text)) }),
          I(l, a),
          /* @__PURE__ */ p(E, { icon: I1 })
        ]
      }
    );
  }
  function yo({ context: { msg: e }, state: t, actions: n }) { // yo = searchChip, e = msg, t = state, n = actions
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
  var oe = class extends U { // oe = Chips, U = x
    constructor() {
      super(...arguments);
      this.list = Y1();
    }
    getSnapshotBeforeUpdate() {
      const n = this.buttons(); // n = buttons
      return n.indexOf(document.activeElement);
    }
    componentDidUpdate(n, r, o) {
      var s; // s = _a
      const a = this.buttons(); // a = buttons
      if (o >= 0 && !a.includes(document.activeElement)) {
        (s = a[Math.min(o, a.length - 1)]) == null ? void 0 : s.focus();
      }
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: n }) {
      const { context: r, state: o, actions: a } = n; // r = context, o = state, a = actions, n = view
      const s = Z0(r.index, o.query); // s = chosen, Z0 = chips, r = context, o = state
      const l = o.query.text.trim() !== ""; // l = hasText, o = state
      if (!s.length && !l) {
        return null;
      }
      return /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((i) => /* @__PURE__ */ p("li", { children: vo(n, i) }, `${i.facet.id} ${i.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: yo(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function X0(e, t) { // X0 = wayOut, e = index, t = query
    const n = []; // n = ways
    if (t.text.trim()) {
      const r = m1(t, ""); // r = without, m1 = withText, t = query
      n.push({ kind: "text", query: r, count: Je(e, r) });
    }
    e.facets.forEach((r) => { // e = index, r = facet
      const o = h1(r, t); // o = terms, h1 = chosenTerms, r = facet, t = query
      if (o.length) {
        const a = Qe(t, r.id, []); // a = without, Qe = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: Je(e, a) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function f1(e, t, n, r) { // f1 = heading, e = level, t = name, n = id, r = children
    return y0(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var xo = 4; // xo = MOST
  function K0({ context: e, state: t, actions: n }) { // K0 = empty, e = context, t = state, n = actions
    const { msg: r, labels: o, index: a, list: s, level: l } = e; // r = msg, o = labels, a = index, s = list, l = level, e = context
    const i = X0(a, t.query).slice(0, xo); // i = ways, X0 = wayOut, a = index, t = state, xo = MOST
    const u = (c) => c.kind === "text" ? r("empty-text", t.query.text, c.count) : r( // u = words, c = way, r = msg, t = state
      "empty-without",
      o.facet(c.facet.id).text,
      c.terms.map((m) => o.term(c.facet.id, m.id).text).join(", "),
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
  var G0 = /* @__PURE__ */ new WeakMap(); // G0 = drawn
  function bo(e, t, n) { // bo = termBox, e = view, t = facet, n = count
    const r = G0.get(n.term); // r = last, G0 = drawn, n = count
    if (r && r.count.after === n.after && r.count.own === n.own && r.count.chosen === n.chosen) {
      return r.box;
    }
    const o = _o(e, t, n); // o = box, _o = drawTerm, e = view, t = facet, n = count
    G0.set(n.term, { count: n, box: o });
    return o;
  }
  function _o({ context: e, actions: t }, n, r) { // _o = drawTerm, e = context, t = actions, n = facet, r = count
    const { msg: o, labels: a, language: s, idPrefix: l } = e; // o = msg, a = labels, s = language, l = idPrefix, e = context
    const { term: i, chosen: u, after: c, own: m } = r; // i = term, u = chosen, c = after, m = own, r = count
    const f = `${l}:${n}:${i.id}`; // f = id, l = idPrefix, n = facet, i = term
    const d = o(u ? "count-without" : "count-after", c); // d = description, o = msg, u = chosen, c = after
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
                id: f,
                "aria-describedby": `${f}:count`,
                checked: u,
                onChange: () => t.toggle(n, i.id)
              }
            ),
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: f, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: I(a.term(n, i.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: o("number", c) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${f}:count`, children: d })
        ]
      },
      i.id
    );
  }
  function Mo(e, { facet: t, terms: n }) { // Mo = facetGroup, e = view, t = facet, n = terms
    const { context: r, state: o, actions: a } = e; // r = context, o = state, a = actions, e = view
    const { labels: s, language: l, idPrefix: i } = r; // s = labels, l = language, i = idPrefix, r = context
    const u = o.folded.has(t.id); // u = folded, o = state, t = facet
    const c = `${i}:${t.id}`; // c = bodyId, i = idPrefix, t = facet
    const m = I(s.facet(t.id), l); // m = label, I = say, s = labels, t = facet, l = language
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !u,
          "aria-controls": c,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${c}::label`, children: m }),
            /* @__PURE__ */ p(E, { icon: u ? re : ne })
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: u, children: n.map((f) => bo(e, t.id, f)) })
    ] }, t.id);
  }
  function ae(e) { // ae = filters, e = view
    return e.state.exploration.facets.map((t) => Mo(e, t));
  }

  // src/views/filter-dialog.tsx
  var zo = "button:not([disabled]), input:not([disabled]), select, a[href]"; // zo = FOCUSABLE
  var Y0 = "program-explorer-locked"; // Y0 = LOCK_CLASS
  var se = class extends U { // se = FilterDialog, U = x
    constructor() {
      super(...arguments);
      this.box = Y1();
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
        const r = Array.from(this.box.current.querySelectorAll(zo)).filter((l) => l.getClientRects().length > 0); // r = stops, zo = FOCUSABLE, l = element
        const o = r[0]; // o = first, r = stops
        const a = r[r.length - 1]; // a = last, r = stops
        const s = document.activeElement; // s = here
        if (n.shiftKey && (s === o || s === this.box.current)) {
          n.preventDefault();
          a == null ? void 0 : a.focus();
        } else if (!n.shiftKey && s === a) {
          n.preventDefault();
          o == null ? void 0 : o.focus();
        }
      };
    }
    componentDidMount() {
      var n; // n = _a
      this.before = document.activeElement;
      document.documentElement.classList.add(Y0);
      (n = this.box.current) == null ? void 0 : n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Y0);
      if (this.before instanceof HTMLElement) {
        this.before.focus();
      }
    }
    render({ view: n }) {
      const { context: r, state: o, actions: a } = n; // r = context, o = state, a = actions, n = view
      const { msg: s, idPrefix: l } = r; // s = msg, l = idPrefix, r = context
      return /* @__PURE__ */ p("div", { class: "program-explorer__backdrop", onClick: (i) => i.target === i.currentTarget && a.closeFilters(), children: /* @__PURE__ */ p(
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
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters,
                  children: /* @__PURE__ */ p(E, { icon: I1 })
                }
              )
            ] }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: ae(n) }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-foot", children: /* @__PURE__ */ p(
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
  var en = /* @__PURE__ */ new WeakMap(); // en = orders
  var Ho = 1e9; // Ho = NEVER
  function Ke(e, t) { // Ke = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function nn(e) { // nn = ranksIn, e = order
    const t = new Uint32Array(e.length); // t = ranks, e = order
    e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    });
    return t;
  }
  function wo(e) { // wo = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function Lo({ programs: e, languages: { chain: t, page: n } }) { // Lo = byTitle, e = programs, t = chain, n = page
    const r = e.map(({ title: a }) => j1(a, t, n).text); // r = titles, e = programs, a = title, j1 = pickText, t = chain, n = page
    const { compare: o } = wo(t.concat(n)); // o = compare, wo = collatorFor, t = chain, n = page
    return Ke(r.length, (a, s) => o(r[a], r[s]));
  }
  function tn(e) { // tn = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Ao({ programs: e }, t) { // Ao = byDate, e = programs, t = titleOrder
    const n = nn(t); // n = titleRanks, nn = ranksIn, t = titleOrder
    const r = new Float64Array(e.length); // r = starts, e = programs
    const o = new Float64Array(e.length); // o = ends, e = programs
    e.forEach(({ start: a, end: s, status: l }, i) => { // e = programs, a = start, s = end, l = status
      const u = a || s; // u = first, a = start, s = end
      const c = s || a; // c = last, s = end, a = start
      const m = a && !s && l && t1(l); // m = isOpenEnded, a = start, s = end, l = status, t1 = isCurrent
      r[i] = tn(u && O(u));
      o[i] = m ? Ho : tn(c && T(c));
    });
    return Ke(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function ko({ programs: e }, t) { // ko = byStatus, e = programs, t = dateOrder
    const n = nn(t); // n = dateRanks, nn = ranksIn, t = dateOrder
    const r = new Uint8Array(e.length); // r = groups, e = programs
    e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * $.indexOf(o) : 2 * $.indexOf("past") - 1;
    });
    return Ke(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function Xe(e, t) { // Xe = orderOf, e = index, t = sort
    let n = en.get(e); // n = known, en = orders, e = index
    if (!n) {
      n = /* @__PURE__ */ new Map();
      en.set(e, n);
    }
    let r = n.get(t); // r = order, n = known, t = sort
    if (!r) {
      r = t === "title" ? Lo(e) : t === "newest" ? Ao(e, Xe(e, "title")) : ko(e, Xe(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function Io(e, t) { // Io = byScore, e = order, t = scores
    const n = []; // n = groups
    for (const r of e) { // r = i, e = order
      const o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function S1(e) { // S1 = effectiveSort, e = query
    const t = Be(e.text).length > 0; // t = hasWords, Be = needlesOf, e = query
    const n = e.sort || "relevance"; // n = sort, e = query
    return n === "relevance" && !t ? "status" : n;
  }
  function rn(e, t, n, r) { // rn = order, e = index, t = matches, n = query, r = scores
    const o = S1(n); // o = sort, S1 = effectiveSort, n = query
    const a = []; // a = shown
    for (const s of Xe(e, o)) { // s = i, Xe = orderOf, e = index, o = sort
      if (v1(t, s)) {
        a.push(s);
      }
    }
    return o === "relevance" ? Io(a, r) : a;
  }

  // src/views/details.tsx
  var So = ["status", "period"]; // So = OWN_ROWS
  function k(e, t) { // k = row, e = label, t = content
    const n = t === null || Array.isArray(t) && t.length === 0; // n = isEmpty, t = content
    return n ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { class: "program-explorer__items", children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function Vo(e) { // Vo = shortAddress, e = url
    const { hostname: t, pathname: n } = new URL(e); // t = hostname, n = pathname, e = url
    const r = n.replace(/^\/wiki\/|\/$/g, "").replace(/^.*\/(?=.{12})/, "").replace(/_/g, " "); // r = page, n = pathname
    const o = t.replace(/^www\./, ""); // o = site, t = hostname
    try {
      return r ? `${o}: ${decodeURIComponent(r)}` : o;
    } catch (a) {
      return o;
    }
  }
  function on(e, t, n, r) { // on = details, e = context, t = actions, n = program, r = id
    const { msg: o, labels: a, format: s, language: l, list: i, relatives: u } = e; // o = msg, a = labels, s = format, l = language, i = list, u = relatives, e = context
    const c = (x) => x === null ? null : I(a.pick(x), l); // c = text, x = given, I = say, a = labels, l = language
    const m = (x) => x.map((z) => /* @__PURE__ */ p("bdi", { children: z })); // m = names, x = given, z = name, p = a
    const f = (x, z) => /* @__PURE__ */ p("a", { href: e.urlOf(x), rel: "noopener", children: z }); // f = link, x = target, z = children, p = a, e = context
    const d = (x) => x.map((z) => { // d = related, x = ids, z = other
      var S; // S = _a
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(z),
          onClick: (_) => { // _ = event
            if (!_.ctrlKey && !_.metaKey && !_.shiftKey && !_.altKey) {
              _.preventDefault();
              t.goTo(z);
            }
          },
          children: c(((S = u.program(z)) == null ? void 0 : S.title) || z)
        }
      );
    });
    const { minutes: h, owner: g, partOf: v, reviewed: b } = n; // h = minutes, g = owner, v = partOf, b = reviewed, n = program
    const y = v === null ? void 0 : i.series.get(v); // y = series, v = partOf, i = list
    const H = v === null ? [] : u.parts(v).filter((x) => x !== n.id); // H = siblings, v = partOf, u = relatives, x = other, n = program
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      i.facets.filter((x) => !So.includes(x)).map((x) => k(
        I(a.facet(x), l),
        (n.terms.get(x) || []).map((z) => I(a.term(x, z), l))
      )),
      k(o("detail-session"), h && (h[0] === h[1] ? o("detail-minutes", h[0]) : o("detail-minutes-range", h[0], h[1]))),
      k(o("detail-duration"), c(n.duration)),
      k(o("detail-scale"), c(n.scale)),
      k(o("detail-team"), m(n.team)),
      k(o("detail-partners"), m(n.partners)),
      k(o("detail-materials"), n.materials.map(({ target: x, label: z }) => f(x, c(z)))),
      k(o("detail-part-of"), y ? y.target ? f(y.target, c(y.title)) : c(y.title) : d(v === null ? [] : [v])),
      k(o("detail-siblings"), d(H)),
      k(o("detail-parts"), d(u.parts(n.id))),
      k(o("detail-follows"), d(u.before(n.id))),
      k(o("detail-followed-by"), d(n.followedBy)),
      k(o("detail-owner"), g),
      k(o("detail-reviewed"), b && s.date(b)),
      k(o("detail-sources"), n.sources.map((x) => f({ url: x }, /* @__PURE__ */ p("bdi", { title: x, children: Vo(x) })))),
      k(o("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var To = ["kind", "format"]; // To = META_FACETS
  var Ge = "capacity"; // Ge = TAG_FACET
  function an(e, t, n) { // an = marked, e = picked, t = words, n = around
    return I(e, n, t.length ? te(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function Co({ context: e, program: t }) { // Co = meta, e = context, t = program
    const { labels: n, format: r, language: o } = e; // n = labels, r = format, o = language, e = context
    const a = r.span(t.start, t.end, t.status); // a = span, r = format, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: a }),
      To.map((s) => { // To = META_FACETS, s = facet
        var l; // l = _a
        return (l = t.terms.get(s)) == null ? void 0 : l.map((i) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: I(n.term(s, i), o) }, i));
      })
    ] });
  }
  var le = class extends U { // le = Card, U = x
    shouldComponentUpdate(t) {
      const n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      const { context: n, actions: r, program: o, open: a, words: s, level: l } = t; // n = context, r = actions, o = program, a = open, s = words, l = level, t = props
      const { msg: i, labels: u, language: c, idPrefix: m } = n; // i = msg, u = labels, c = language, m = idPrefix, n = context
      const f = u.pick(o.title); // f = title, u = labels, o = program
      const d = `${m}:program:${o.id}`; // d = titleId, m = idPrefix, o = program
      const h = o.summary && u.pick(o.summary); // h = summary, o = program, u = labels
      const g = o.terms.get(Ge) || []; // g = tags, o = program, Ge = TAG_FACET
      const v = an(f, s, c); // v = name, an = marked, f = title, s = words, c = language
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${a ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        f1(l, "program-explorer__title", d, o.target ? /* @__PURE__ */ p("a", { href: n.urlOf(o.target), rel: "noopener", children: v }) : v),
        Co(t),
        h && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          an(h, s, c),
          h.language.toLowerCase() !== u.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", n.format.language(h.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": u.facet(Ge).text, children: g.map((b) => /* @__PURE__ */ p("li", { children: I(u.term(Ge, b), c) }, b)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", f.text),
              "aria-expanded": a,
              "aria-controls": a ? `${d}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                i("details"),
                /* @__PURE__ */ p(E, { icon: a ? ne : re })
              ]
            }
          )
        ] }),
        a && on(n, r, o, `${d}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Po({ context: e, state: t }, n) { // Po = withHeadings, e = context, t = state, n = programs
    const { msg: r, current: o, past: a } = e; // r = msg, o = current, a = past, e = context
    const s = S1(t.query) === "status"; // s = grouped, S1 = effectiveSort, t = state
    const l = (i, u) => i || { text: u, anchors: [] }; // l = headingOf, i = own, u = text
    return n.map((i, u) => { // n = programs, i = program, u = at
      const c = n[u - 1]; // c = before, n = programs, u = at
      const m = t1(i.status); // m = isNow, t1 = isCurrent, i = program
      if (!s || c && t1(c.status) === m) {
        return { program: i, group: null };
      }
      return { program: i, group: m ? l(o, r("group-current")) : l(a, r("group-past")) };
    });
  }
  function sn(e) { // sn = list, e = view
    var m; // m = _a
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: o, index: a, level: s } = t; // o = msg, a = index, s = level, t = context
    const l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((f) => a.programs[f]); // l = shown, n = state, f = at, a = index
    const i = n.order.length - n.limit; // i = rest, n = state
    const u = Po(e, l); // u = entries, Po = withHeadings, e = view, l = shown
    const c = ((m = u[0]) == null ? void 0 : m.group) ? s + 1 : s; // c = titleLevel, m = _a, u = entries, s = level
    return /* @__PURE__ */ p(G, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: u.map(({ program: f, group: d }) => /* @__PURE__ */ p("li", { children: [
        d && f1(s, "program-explorer__group", d.anchors[0], [
          ...d.anchors.slice(1).map((h) => /* @__PURE__ */ p("span", { id: h })),
          d.text
        ]),
        /* @__PURE__ */ p(
          le,
          {
            context: t,
            actions: r,
            program: f,
            open: n.query.program === f.id,
            words: n.exploration.found.needles,
            level: c
          }
        )
      ] }, f.id)) }),
      i > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", i) })
    ] });
  }

  // src/views/search-box.tsx
  function ln({ context: e, state: t, actions: n }) { // ln = searchBox, e = context, t = state, n = actions
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
          onInput: (o) => n.search(o.currentTarget.value)
        }
      ),
      /* @__PURE__ */ p("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
    ] }) });
  }

  // src/views/toolbar.tsx
  function Eo({ context: e, state: t, actions: n }) { // Eo = sortBy, e = context, t = state, n = actions
    const { msg: r, idPrefix: o } = e; // r = msg, o = idPrefix, e = context
    const a = S1(t.query); // a = sort, S1 = effectiveSort, t = state
    const s = $1.filter((l) => l !== "relevance" || t.query.text !== ""); // s = sorts, $1 = SORTS, l = each, t = state
    return /* @__PURE__ */ p("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ p("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ p(
        "select",
        {
          class: "cdx-select",
          id: `${o}-sort`,
          value: a,
          onChange: (l) => n.sort(l.currentTarget.value),
          children: s.map((l) => /* @__PURE__ */ p("option", { value: l, selected: l === a, children: r(`sort-${l}`) }, l))
        }
      )
    ] });
  }
  function cn(e) { // cn = toolbar, e = view
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: o, list: a } = t; // o = msg, a = list, t = context
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
            /* @__PURE__ */ p(E, { icon: J0 }),
            s ? o("filters-active", s) : o("filters")
          ]
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: o("count", n.toldCount, a.programs.length) }),
      Eo(e)
    ] });
  }

  // src/views/explorer.tsx
  function dn(e) { // dn = explorer, e = view
    const { context: { msg: t }, state: n } = e; // t = msg, n = state, e = view
    const { found: r, count: o } = n.exploration; // r = found, o = count, n = state
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: ae(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        ln(e),
        cn(e),
        /* @__PURE__ */ p(oe, { view: e }),
        r.corrected && o > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        o > 0 ? sn(e) : K0(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(se, { view: e })
    ] });
  }

  // src/views/state.ts
  var Ye = 60; // Ye = CARDS
  var Ro = 6; // Ro = CARDS_AT_ONCE
  function g1(e, t, n) { // g1 = derive, e = context, t = asked, n = before
    const r = W0(e.index, t); // r = exploration, W0 = explore, e = context, t = asked
    const o = rn(e.index, r.matches, t, r.found.scores); // o = places, rn = order, e = context, r = exploration, t = asked
    const a = o.findIndex((l) => { // a = open, o = places, l = at
      var i; // i = _a
      return ((i = e.index.programs[l]) == null ? void 0 : i.id) === t.program;
    });
    const s = n && n.order.length === o.length && o.every((l, i) => l === n.order[i]) ? n : null; // s = same, n = before, o = places, l = at
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(Ye, a + 1, s ? s.limit : 0),
      drawn: Math.max(Ro, a + 1, s ? s.drawn : 0)
    };
  }
  function un(e, t, n) { // un = showing, e = context, t = query, n = program
    const r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return g1(e, r, null).query.program === n ? r : Object.assign({}, N1, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Fo = 640; // Fo = PANEL_NEEDS
  var Oo = 300; // Oo = TYPING_PAUSE
  var $o = 80; // $o = FILL_AFTER
  var No = 500; // No = PREPARE_AFTER
  function pn(e, t, n, r) { // pn = mountExplorer, e = root, t = context, n = address, r = onCrash
    const o = e.ownerDocument.defaultView || window; // o = view, e = root
    let a; // a = typing
    let s; // s = filling
    let l = false; // l = isStopped
    let i = Object.assign( // i = state
      { narrow: c(), filtersOpen: false, folded: /* @__PURE__ */ new Set(), toldCount: 0 },
      g1(t, u(), null)
    );
    function u() { // u = queryFromAddress
      return n && St(n.read(), t.index) || N1;
    }
    function c() { // c = isNarrow
      return (e.clientWidth || o.innerWidth) < Fo;
    }
    function m(_) { // m = draw, _ = change
      var A; // A = _a
      i = Object.assign({}, i, _);
      const M = e.contains(e.ownerDocument.activeElement); // M = hadFocus, e = root
      try {
        Ne(dn({ context: t, state: i, actions: x }), e);
      } catch (R) {
        H();
        r(R);
        return;
      }
      if (M && !e.contains(e.ownerDocument.activeElement)) {
        (A = e.querySelector('[role="status"]')) == null ? void 0 : A.focus({ preventScroll: true });
      }
      o.clearTimeout(s);
      if (i.drawn < Math.min(i.limit, i.order.length)) {
        s = o.setTimeout(() => m({ drawn: i.limit }), $o);
      }
    }
    function f() { // f = drawAddress
      o.clearTimeout(a);
      a = void 0;
      const _ = g1(t, u(), i); // _ = derived, g1 = derive, t = context, u = queryFromAddress, i = state
      m(Object.assign(_, { drawn: _.limit, toldCount: _.exploration.count }));
    }
    function d(_) { // d = write, _ = change
      if (!l) {
        n == null ? void 0 : n.write(It(i.query, t.list.facets), _);
      }
    }
    function h() { // h = settle
      if (a !== void 0) {
        o.clearTimeout(a);
        a = void 0;
        d("replace");
        m({ toldCount: i.exploration.count });
      }
    }
    function g(_) { // g = choose, _ = query
      h();
      const M = g1(t, _, i); // M = derived, g1 = derive, t = context, _ = query, i = state
      m(Object.assign(M, { toldCount: M.exploration.count }));
      d("push");
    }
    function v(_) { // v = elementOf, _ = id
      const M = e.ownerDocument.getElementById(`${t.idPrefix}:program:${_}`); // M = title, e = root, t = context, _ = id
      return M && M.closest("article");
    }
    function b(_) { // b = focusOn, _ = id
      var A; // A = _a
      const M = _ === void 0 ? null : v(_); // M = card, _ = id, v = elementOf
      (A = M == null ? void 0 : M.querySelector("a, button")) == null ? void 0 : A.focus({ preventScroll: true });
    }
    function y() { // y = onResize
      if (c() !== i.narrow) {
        m({ narrow: !i.narrow, filtersOpen: false });
      }
    }
    function H() { // H = stop
      l = true;
      o.clearTimeout(a);
      o.clearTimeout(s);
      z == null ? void 0 : z.disconnect();
      o.removeEventListener("resize", y);
      S == null ? void 0 : S();
      Ne(null, e);
    }
    const x = { // x = actions
      search: (_) => { // _ = text
        m(g1(t, m1(i.query, _), i));
        o.clearTimeout(a);
        a = o.setTimeout(h, Oo);
      },
      toggle: (_, M) => g(B0(i.query, _, M)),
      apply: g,
      sort: (_) => g(Object.assign({}, i.query, { sort: _ })),
      toggleDetails: (_) => g(Object.assign({}, i.query, { program: i.query.program === _ ? null : _ })),
      goTo: (_) => { // _ = id
        var M; // M = _a
        g(un(t, i.query, _));
        (M = v(_)) == null ? void 0 : M.scrollIntoView();
        b(_);
      },
      clear: () => g(j0(i.query)),
      showMore: () => {
        var A; // A = _a
        const _ = i.order[i.limit]; // _ = first, i = state
        const M = i.limit + Ye; // M = limit, i = state, Ye = CARDS
        m({ limit: M, drawn: M });
        b(_ === void 0 ? void 0 : (A = t.index.programs[_]) == null ? void 0 : A.id);
      },
      openFilters: () => m({ filtersOpen: true }),
      closeFilters: () => m({ filtersOpen: false }),
      fold: (_) => { // _ = facet
        const M = new Set(i.folded); // M = folded, i = state
        if (!M.delete(_)) {
          M.add(_);
        }
        m({ folded: M });
      }
    };
    const z = "ResizeObserver" in o ? new ResizeObserver(y) : null; // z = observer, o = view, y = onResize
    z == null ? void 0 : z.observe(e);
    o.addEventListener("resize", y);
    const S = n == null ? void 0 : n.onMove(e, f); // S = forgetMoves, n = address, e = root, f = drawAddress
    f();
    o.setTimeout(() => D0(t.index), No);
    if (n && n.read() !== "") {
      d("replace");
      o.requestAnimationFrame(() => { // o = view
        var _; // _ = _a
        if (i.query.program !== null) {
          (_ = v(i.query.program)) == null ? void 0 : _.scrollIntoView();
        } else if (o.pageYOffset === 0) {
          e.scrollIntoView();
        }
      });
    }
  }

  // src/host/headings.ts
  var et = "h1, h2, h3, h4, h5, h6"; // et = HEADINGS
  function hn(e) { // hn = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function tt(e) { // tt = headingText, e = heading
    const t = e.cloneNode(true); // t = copy, e = heading
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function nt(e) { // nt = anchorCarriers, e = heading
    const t = hn(e); // t = block, hn = blockOf, e = heading
    const n = [t]; // n = around, t = block
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) { // r = before, t = block
      n.push(r);
    }
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function V1(e, t) { // V1 = findHeading, e = container, t = name
    const n = Array.from(e.querySelectorAll(et)); // n = headings, e = container, et = HEADINGS
    return n.find((r) => t.texts.includes(tt(r))) || n.find((r) => nt(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function rt(e) { // rt = sectionOf, e = heading
    const t = hn(e); // t = block, hn = blockOf, e = heading
    const n = t.nextElementSibling; // n = next, t = block
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(et) ? n : null; // r = wrapped, n = next, et = HEADINGS
    const o = r ? r.firstElementChild : n; // o = first, r = wrapped, n = next
    const a = []; // a = content
    for (let s = o; s instanceof HTMLElement; s = s.nextElementSibling) { // s = element, o = first
      if (s.matches(et) || s.matches(".mw-heading, section")) {
        break;
      }
      a.push(s);
    }
    return {
      heading: e,
      block: t,
      insertion: r ? { parent: r, before: r.firstChild } : { parent: t.parentNode, before: t.nextSibling },
      content: a,
      lists: a.filter((s) => s.matches("ul"))
    };
  }

  // src/host/find.ts
  var T1 = "program-explorer"; // T1 = HOST_CLASS
  function ot(e) { // ot = staticHeading, e = heading
    if (!e) {
      return null;
    }
    const t = nt(e); // t = carriers, nt = anchorCarriers, e = heading
    return { text: tt(e), anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function mn(e) { // mn = levelOf, e = heading
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function Do(e, t) { // Do = printedHosts, e = content, t = place
    const n = Array.from(e.querySelectorAll(`.${T1}[data-source]`)); // n = roots, e = content, T1 = HOST_CLASS
    return n.map((r) => { // n = roots, r = root
      const o = V1(r, t.current); // o = current, V1 = findHeading, r = root, t = place
      const a = V1(r, t.past); // a = past, V1 = findHeading, r = root, t = place
      const s = Number(r.dataset["revision"]); // s = revision, r = root
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((l) => l instanceof HTMLElement),
        current: ot(o),
        past: ot(a),
        level: o ? mn(o) : 3
      };
    });
  }
  function qo(e, t) { // qo = insertedHost, e = content, t = place
    const n = V1(e, t.current); // n = currentHeading, V1 = findHeading, e = content, t = place
    if (!n) {
      return null;
    }
    const r = rt(n); // r = current, rt = sectionOf, n = currentHeading
    const o = V1(e, t.past); // o = pastHeading, V1 = findHeading, e = content, t = place
    const a = o && rt(o); // a = past, o = pastHeading, rt = sectionOf
    const s = a !== null && a.content.length === a.lists.length; // s = pastIsBare, a = past
    const l = document.createElement("div"); // l = root
    l.className = T1;
    l.dataset["source"] = t.source;
    r.insertion.parent.insertBefore(l, r.insertion.before);
    return {
      root: l,
      source: t.source,
      revision: null,
      statics: [...r.lists, ...a ? a.lists : [], ...a && s ? [a.block] : []],
      current: null,
      past: s ? ot(o) : null,
      level: mn(n) + 1
    };
  }
  function fn(e, t, n) { // fn = findHosts, e = content, t = title, n = place
    const r = Do(e, n); // r = printed, Do = printedHosts, e = content, n = place
    if (r.length || e.querySelector(`.${T1}`) || !gt(n, t)) {
      return r;
    }
    const o = qo(e, n); // o = inserted, qo = insertedHost, e = content, n = place
    return o ? [o] : [];
  }

  // src/host/notice.ts
  var at = "program-explorer__notice"; // at = CLASS
  function Y(e, t, ...n) { // Y = element, e = tag, t = className, n = content
    const r = document.createElement(e); // r = made, e = tag
    r.className = t;
    r.append(...n);
    return r;
  }
  function gn(e, t, n) { // gn = button, e = text, t = className, n = act
    const r = Y("button", `cdx-button ${t}`, e); // r = made, Y = element, t = className, e = text
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function Uo({ hints: e, url: t, label: n }) { // Uo = fixOffer, e = hints, t = url, n = label
    const r = Y("a", "", n); // r = link, Y = element, n = label
    r.href = t;
    return [Y("ul", "", ...e.map((o) => Y("li", "", o))), r];
  }
  function st(e) { // st = removeNotice, e = root
    e.querySelectorAll(`.${at}`).forEach((t) => t.remove());
  }
  function lt(e, t, { kind: n, text: r, fix: o, retry: a }) { // lt = showNotice, e = root, t = msg, n = kind, r = text, o = fix, a = retry
    st(e);
    const s = Y( // s = box, Y = element
      "div",
      `${at} ${at}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Y("span", "cdx-message__icon"),
      Y(
        "div",
        "cdx-message__content",
        Y("p", "", r),
        ...o ? Uo(o) : [],
        ...a ? [gn(t("retry"), "", a)] : [],
        gn(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var Wo = "program-explorer-hidden"; // Wo = HIDDEN_CLASS
  function vn(e) { // vn = claim, e = host
    if (it(e)) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function it(e) { // it = stateOf, e = host
    return e.root.dataset["state"];
  }
  function ie(e, t) { // ie = setState, e = host, t = state
    const n = t === "ready"; // n = explorerStands, t = state
    for (const r of e.statics) { // r = element, e = host
      r.classList.toggle(Wo, n);
    }
    for (const r of [e.current, e.past]) { // r = heading, e = host
      r == null ? void 0 : r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var Bo = "program-explorer__app"; // Bo = APP_CLASS
  var jo = "json"; // jo = DATA_MODEL
  var Zo = ["busy", "timeout", "network", "server"]; // Zo = PASSING
  var Jo = 0; // Jo = started
  function Qo(e) { // Qo = failureOf, e = error
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function yn(s, l, i, u) { // yn = offerFix, s = _0, l = _1, i = _2, u = _3
    return F(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, o, a) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: c } = yield n(); // c = fixFor, n = loadMaintainer
          lt(r.root, t, Object.assign({}, o, { fix: c(e, t, r.source, a, dt(e)) }));
        }
      } catch (c) {
        e.log("What to do about the data page cannot be told.", c);
      }
    });
  }
  function ct(e, t, n, r) { // ct = fail, e = surroundings, t = host, n = failure, r = page
    return F(this, null, function* () {
      const { msg: o } = e; // o = msg, e = surroundings
      ie(t, "failed");
      const a = Zo.includes(n) ? () => { // a = retry, Zo = PASSING, n = failure
        st(t.root);
        ie(t, "loading");
        void bn(e, t);
      } : null;
      const s = { kind: "failure", text: `${o("failed")} ${o(`failed-${n}`)}`, fix: null, retry: a }; // s = notice, o = msg, n = failure, a = retry
      lt(t.root, o, s);
      if (n === "missing" || n === "json") {
        yield yn(e, t, s, r);
      }
    });
  }
  function Xo(e, t, n, r) { // Xo = tellProblems, e = surroundings, t = host, n = page, r = problems
    return F(this, null, function* () {
      const { wiki: o, msg: a } = e; // o = wiki, a = msg, e = surroundings
      const s = r.length + Number(n.contentModel !== jo); // s = count, r = problems, n = page, jo = DATA_MODEL
      if (s > 0) {
        o.log(`Problems of the data page "${n.title}":`, ...r);
        if (o.isNamed) {
          yield yn(e, t, { kind: "warning", text: a("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function Ko({ languages: e, pageLanguage: t }, n) { // Ko = readerLanguages, e = languages, t = pageLanguage, n = host
    var o; // o = _a
    const r = (o = n.root.closest("[lang]")) == null ? void 0 : o.lang; // r = around, o = _a, n = host
    return r && e[0] === t ? [r, ...e] : e;
  }
  function Go(e, t, n, r) { // Go = mount, e = surroundings, t = host, n = list, r = ownsAddress
    const { wiki: o, msg: a } = e; // o = wiki, a = msg, e = surroundings
    const s = x1; // s = language, x1 = MESSAGES_LANGUAGE
    const l = Tt(s, a); // l = format, Tt = createFormat, s = language, a = msg
    const i = Ko(o, t); // i = chain, Ko = readerLanguages, o = wiki, t = host
    const u = p0(n, a, l, i, o.pageLanguage, s); // u = labels, p0 = createLabels, n = list, a = msg, l = format, i = chain, o = wiki, s = language
    const c = wt( // c = index, wt = buildIndex
      n,
      { chain: i, page: o.pageLanguage },
      xn(),
      (d, h) => u.term(d, h).text
    );
    const m = document.createElement("div"); // m = app
    m.className = Bo;
    m.lang = s;
    m.dir = "ltr";
    t.root.append(m);
    ie(t, "ready");
    const f = (d) => { // f = giveUp, d = error
      m.remove();
      o.log("The explorer could not be drawn.", d);
      void ct(e, t, "unexpected", null);
    };
    pn(m, {
      list: n,
      index: c,
      relatives: Vt(n.programs),
      labels: u,
      msg: a,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++Jo}`,
      urlOf: (d) => "url" in d ? d.url : o.urlOf(d.page),
      urlOfProgram: (d) => `#programs?program=${d}`
    }, r ? u0(window, At) : null, f);
    if (m.isConnected) {
      Yo(t);
      o.announceReady(t.root);
    }
  }
  function Yo({ current: e, past: t }) { // Yo = keepPlace, e = current, t = past
    for (const n of [e, t]) { // n = heading, e = current, t = past
      const r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      if (r) {
        requestAnimationFrame(() => {
          var o; // o = _a
          return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
        });
      }
    }
  }
  function xn() { // xn = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function dt(e) { // dt = options, e = wiki
    return { today: xn(), language: e.pageLanguage };
  }
  function bn(e, t) { // bn = run, e = surroundings, t = host
    return F(this, null, function* () {
      const { wiki: n } = e; // n = wiki, e = surroundings
      try {
        let r = yield n.readPage(t.source, t.revision); // r = page, n = wiki, t = host
        let o = Se(r.text, dt(n)); // o = result, Se = parseForReaders, r = page, dt = options, n = wiki
        if (!o.list && t.revision !== null) {
          r = yield n.readPage(t.source, null);
          o = Se(r.text, dt(n));
        }
        if (!o.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...o.problems);
          yield ct(e, t, "json", r);
          return;
        }
        const a = document.querySelector(`.${T1}[data-state]`); // a = first, T1 = HOST_CLASS
        Go(e, t, o.list, a === t.root);
        if (it(t) === "ready") {
          yield Xo(e, t, r, o.problems);
        }
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield ct(e, t, Qo(r), null);
      }
    });
  }
  function _n(e, t, n) { // _n = start, e = wiki, t = place, n = loadMaintainer
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: Pt(e.languages[0] || x1), loadMaintainer: n }; // r = surroundings, e = wiki, Pt = createMessages, x1 = MESSAGES_LANGUAGE, n = loadMaintainer
    e.onContent(() => { // e = wiki
      const o = document.getElementById("mw-content-text") || document.body; // o = content
      for (const a of fn(o, e.pageTitle, t)) { // a = host, fn = findHosts, o = content, e = wiki, t = place
        if (vn(a)) {
          void bn(r, a);
        }
      }
    });
  }

  // src/maintainer.ts
  var ut = {}; // ut = maintainer_exports
  Tn(ut, {
    fixFor: () => zn
  });

  // src/maintain/fix.ts
  var Mn = "json"; // Mn = DATA_MODEL
  var ea = 5; // ea = MOST_HINTS
  function zn(e, t, n, r, o) { // zn = fixFor, e = wiki, t = msg, n = source, r = page, o = options
    if (!r) {
      return {
        // The wiki would create the page as wikitext if it were not told the model.
        url: e.urlOf(n, { action: "edit", contentmodel: Mn }),
        label: t("fix-create"),
        hints: []
      };
    }
    const a = ({ path: l, program: i, reason: u, fix: c }) => l.length ? t("fix-place", e0(l, i), u, c) : `${u} ${c}`; // a = hint, l = path, i = program, u = reason, c = fix, t = msg, e0 = describePath
    const { problems: s } = c0(r.text, o); // s = problems, c0 = parsePrograms, r = page, o = options
    return {
      url: e.urlOf(n, { action: "edit" }),
      label: t("fix-edit"),
      hints: [
        ...r.contentModel === Mn ? [] : [t("fix-model", r.contentModel)],
        ...s.slice(0, ea).map(a)
      ]
    };
  }

  // src/wiki/wiki.ts
  var W = class extends Error { // W = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var Hn = 1e4; // Hn = TIMEOUT_MS
  var ta = 2592e3; // ta = MONTH_S
  var na = 300; // na = FIVE_MINUTES_S
  function wn(e, t) { // wn = fetchInTime, e = url, t = credentials
    return F(this, null, function* () {
      const n = new AbortController(); // n = controller
      const r = setTimeout(() => n.abort(), Hn); // r = timer, n = controller, Hn = TIMEOUT_MS
      try {
        const o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        if (n.signal.aborted) {
          throw new W("timeout", `${Hn} ms, ${e}`);
        }
        throw new W("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function Ln(e) { // Ln = readAnswer, e = url
    return F(this, null, function* () {
      let t = yield wn(e, "omit"); // t = response, wn = fetchInTime, e = url
      if (t.status === 429) {
        t = yield wn(e, "same-origin");
      }
      if (t.status === 429) {
        throw new W("busy", e);
      }
      if (t.status !== 200) {
        throw new W("server", `${t.status}, ${e}`);
      }
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n) {
        throw new W("server", `no JSON, ${e}`);
      }
      if (n.error) {
        throw new W("server", `${n.error.code}: ${n.error.info}, ${e}`);
      }
      return n;
    });
  }
  function An(e, t) { // An = storedPage, e = answer, t = title
    var a, s, l, i; // a = _a, s = _b, l = _c, i = _d
    const n = (s = (a = e.query) == null ? void 0 : a.pages) == null ? void 0 : s[0]; // n = page, s = _b, a = _a, e = answer
    const r = (l = n == null ? void 0 : n.revisions) == null ? void 0 : l[0]; // r = revision, l = _c, n = page
    const o = (i = r == null ? void 0 : r.slots) == null ? void 0 : i.main; // o = main, i = _d, r = revision
    if (!n || n.title !== t || !r || (o == null ? void 0 : o.content) === void 0) {
      return null;
    }
    return {
      title: t,
      text: o.content,
      contentModel: o.contentmodel || "",
      revision: r.revid
    };
  }
  function kn(e, t) { // kn = readUrl, e = title, t = revision
    const n = t === null ? na : ta; // n = age, t = revision, na = FIVE_MINUTES_S, ta = MONTH_S
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
  function ra(e, t) { // ra = readPage, e = title, t = revision
    return F(this, null, function* () {
      var o; // o = _a
      const n = ((o = mw.Title.newFromText(e)) == null ? void 0 : o.getPrefixedText()) || e; // n = normalised, o = _a, e = title
      if (t !== null) {
        const a = An(yield Ln(kn(n, t)), n); // a = pinned, An = storedPage, Ln = readAnswer, kn = readUrl, n = normalised, t = revision
        if (a) {
          return a;
        }
      }
      const r = An(yield Ln(kn(n, null)), n); // r = page, An = storedPage, Ln = readAnswer, kn = readUrl, n = normalised
      if (!r) {
        throw new W("missing", n);
      }
      return r;
    });
  }
  function oa(e) { // oa = mayEdit, e = title
    return F(this, null, function* () {
      var t, n, r, o; // t = _a, n = _b, r = _c, o = _d
      try {
        const a = yield new mw.Api().get({ // a = answer
          action: "query",
          formatversion: "2",
          prop: "info",
          intestactions: ["edit"],
          titles: e
        });
        return ((o = (r = (n = (t = a.query) == null ? void 0 : t.pages) == null ? void 0 : n[0]) == null ? void 0 : r.actions) == null ? void 0 : o["edit"]) === true;
      } catch (a) {
        return false;
      }
    });
  }
  function aa() { // aa = languages
    const e = mw.config.get("wgUserLanguage"); // e = user
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function In() { // In = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: aa(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: ra,
      mayEdit: oa,
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
      const e = In(); // e = wiki, In = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.5em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__icon{display:inline-flex;flex:none;width:1.25em;height:1.25em}.program-explorer__icon svg{width:100%;height:100%;fill:currentColor}[dir=rtl] .program-explorer__icon--flips{transform:scaleX(-1)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.5em}.program-explorer__fold:hover{color:var( --color-progressive--hover, #3056a9 )}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__term--idle .cdx-checkbox__icon{opacity:.5}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );overflow-wrap:break-word}.program-explorer__card--open{border-color:var( --border-color-base, #a2a9b1 )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{display:inline-block;margin-inline-start:.5em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;border-radius:2px;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;box-shadow:0 0 0 1px var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer__details-button .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.375em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid}}');
      _n(e, ft, () => Promise.resolve(ut));
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
