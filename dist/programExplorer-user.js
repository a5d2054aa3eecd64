// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash d51c593335cf9c99.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var mn = Object.defineProperty;
  var dn = Object.getOwnPropertySymbols;
  var Ao = Object.prototype.hasOwnProperty;
  var Ro = Object.prototype.propertyIsEnumerable;
  var pn = (e, t, n) => t in e ? mn(e, t, { enumerable: true, configurable: true, writable: true, value: n }) : e[t] = n;
  var Me = (e, t) => {
    for (var n in t || (t = {}))
      if (Ao.call(t, n))
        pn(e, n, t[n]);
    if (dn)
      for (var n of dn(t)) {
        if (Ro.call(t, n))
          pn(e, n, t[n]);
      }
    return e;
  };
  var Co = (e, t) => {
    for (var n in t)
      mn(e, n, { get: t[n], enumerable: true });
  };
  var $ = (e, t, n) => {
    return new Promise((r, o) => {
      var a = (l) => {
        try {
          i(n.next(l));
        } catch (d) {
          o(d);
        }
      };
      var s = (l) => {
        try {
          i(n.throw(l));
        } catch (d) {
          o(d);
        }
      };
      var i = (l) => l.done ? r(l.value) : Promise.resolve(l.value).then(a, s);
      i((n = n.apply(e, t)).next());
    });
  };

  // src/host/place.ts
  var fn = { // fn = META
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
  var Oo = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Oo = TRANSLATION
  function gn(e, t) { // gn = isPlacePage, e = place, t = title
    return e.pages.includes(t) || e.pages.includes(t.replace(Oo, ""));
  }

  // src/programs/dates.ts
  var ct = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // ct = DATE_SHAPE
  function yn(e, t) { // yn = daysInMonth, e = year, t = month
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Le(e) { // Le = parseDate, e = text
    if (!ct.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~"; // t = approximate, e = text
    const n = e.replace("~", "").split("-").map(Number); // n = parts, e = text
    const [r = 0, o = null, a = null] = n; // r = year, o = month, a = day, n = parts
    if (r < 1 || o !== null && (o < 1 || o > 12)) {
      return null;
    }
    if (o !== null && a !== null && (a < 1 || a > yn(r, o))) {
      return null;
    }
    return { year: r, month: o, day: a, approximate: t };
  }
  function lt(e, t) { // lt = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function hn(e, t, n) { // hn = isoDay, e = year, t = month, n = day
    return `${lt(e, 4)}-${lt(t, 2)}-${lt(n, 2)}`;
  }
  function N(e) { // N = firstDay, e = date
    return hn(e.year, e.month || 1, e.day || 1);
  }
  function O(e) { // O = lastDay, e = date
    const t = e.month || 12; // t = month, e = date
    return hn(e.year, t, e.day || yn(e.year, t));
  }

  // src/programs/status.ts
  var I = ["open", "upcoming", "ongoing", "paused", "past"]; // I = STATUSES
  function $e(e) { // $e = isStatus, e = value
    return I.indexOf(e) !== -1;
  }
  function _n(e, t) { // _n = isVagueOn, e = date, t = day
    return e.approximate && N(e) <= t && t <= O(e);
  }
  function xn(e, t, n) { // xn = deriveStatus, e = start, t = end, n = today
    if (t && O(t) < n) {
      return "past";
    }
    if (e && N(e) > n) {
      return "upcoming";
    }
    if (e && t && !_n(e, n) && !_n(t, n)) {
      return "ongoing";
    }
    return null;
  }
  function bn(e, t, n, r) { // bn = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return Boolean(n && N(n) > r || t && N(t) > r);
      case "upcoming":
        return Boolean(t && O(t) < r || n && O(n) < r);
      case "ongoing":
        return Boolean(t && N(t) > r || n && O(n) < r);
      default:
        return Boolean(n && O(n) < r);
    }
  }
  function ee(e) { // ee = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/loops.ts
  function Ne(e) { // Ne = closingLinks, e = parents
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
  var ut = "not-stated"; // ut = NOT_STATED
  function Mo(e, t) { // Mo = readTerms, e = raw, t = report
    const n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      if (a === ut) {
        t.add("reserved-id", a);
      } else if (o.label === null) {
        t.add("missing-label", a);
      }
      if (o.broader !== null) {
        if (e.has(o.broader) && o.broader !== ut) {
          n.set(a, o.broader);
        } else {
          t.addAt("broader", "unknown-term", o.broader, e.keys());
        }
      }
    }));
    Ne(n).forEach((o) => { // Ne = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o)));
      n.delete(o);
    });
    const r = /* @__PURE__ */ new Map(); // r = terms
    e.forEach((o, a) => { // e = raw, o = term, a = id
      if (a !== ut) {
        r.set(a, {
          id: a,
          label: o.label || a,
          aliases: F(o.aliases),
          broader: n.get(a) || null
        });
      }
    });
    return r;
  }
  function F(e) { // F = listed, e = value
    return typeof e === "string" ? [e] : Array.from(new Set(e || []));
  }
  function wn(e, t, n) { // wn = readVocabularies, e = raw, t = reserved, n = report
    const r = /* @__PURE__ */ new Map(); // r = vocabularies
    e.forEach(({ label: o, help: a, terms: s }, i) => n.within(i, () => { // e = raw, o = label, a = help, s = terms, i = id, n = report
      if (t.indexOf(i) !== -1) {
        n.add("reserved-id", i);
        return;
      }
      if (o === null) {
        n.add("missing-label", i);
      }
      r.set(i, {
        id: i,
        label: o || i,
        help: a,
        terms: n.within("terms", () => Mo(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function vn(e, t) { // vn = ancestors, e = vocabulary, t = termId
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
  function Ie(e) { // Ie = allBits, e = size
    const t = D(e).fill(-1); // t = bits, D = noBits, e = size
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function Fe(e, t) { // Fe = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function ge(e, t) { // ge = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function ae(e, t) { // ae = union, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] |= t[n];
    }
    return e;
  }
  function Sn(e, t) { // Sn = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] &= t[n];
    }
    return e;
  }
  function Lo(e) { // Lo = ones, e = word
    const t = e - (e >>> 1 & 1431655765); // t = pairs, e = word
    const n = (t & 858993459) + (t >>> 2 & 858993459); // n = fours, t = pairs
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function K(e, t = e, n = e) { // K = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) { // o = w, e = bits
      r += Lo((e[o] | n[o]) & t[o]);
    }
    return r;
  }

  // src/explore/query.ts
  var De = ["relevance", "status", "newest", "title"]; // De = SORTS
  var ye = "not-stated"; // ye = NOT_STATED
  var He = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // He = EMPTY_QUERY

  // src/explore/program-index.ts
  var Ue = ["q", "sort", "program", "view"]; // Ue = RESERVED
  function $o({ start: e, end: t, status: n }, r) { // $o = yearsOf, e = start, t = end, n = status, r = thisYear
    const o = e || t; // o = first, e = start, t = end
    if (!o) {
      return [];
    }
    const a = t ? t.year : n && ee(n) ? r : o.year; // a = last, t = end, n = status, ee = isCurrent, r = thisYear, o = first
    const s = [String(o.year)]; // s = years, o = first
    for (let i = o.year + 1; i <= a; i++) { // i = year, o = first, a = last
      s.push(String(i));
    }
    return s;
  }
  function No(e) { // No = inTreeOrder, e = vocabulary
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
  function Io(e, t, n) { // Io = indexFacet, e = id, t = list, n = thisYear
    const r = t.programs.length; // r = size, t = list
    const o = e === "status" || e === "period"; // o = builtIn, e = id
    const a = o ? void 0 : t.vocabularies.get(e); // a = vocabulary, o = builtIn, t = list, e = id
    const s = /* @__PURE__ */ new Map(); // s = found
    const i = /* @__PURE__ */ new Map(); // i = wider
    const l = (y, h) => { // l = put, y = term, h = i
      let b = s.get(y); // b = programs, s = found, y = term
      if (!b) {
        b = D(r);
        s.set(y, b);
        i.set(y, a ? vn(a, y) : []);
      }
      Fe(b, h);
    };
    t.programs.forEach((y, h) => { // t = list, y = program, h = i
      var _; // _ = _a
      const b = e === "period" ? $o(y, n) : e !== "status" ? y.terms.get(e) || [] : y.status ? [y.status] : []; // b = terms, e = id, $o = yearsOf, y = program, n = thisYear
      for (const S of b) { // S = term, b = terms
        if (S !== ye) {
          l(S, h);
          (_ = i.get(S)) == null ? void 0 : _.forEach((x) => l(x, h));
        }
      }
    });
    if (!s.size) {
      return null;
    }
    const d = Array.from(s.keys()).sort(); // d = rest, s = found
    const c = e === "status" ? I : e === "period" ? d.sort((y, h) => Number(h) - Number(y)) : a ? No(a).concat(d) : d; // c = order, e = id, I = STATUSES, d = rest, y = a, h = b, a = vocabulary, No = inTreeOrder
    const f = D(r); // f = stated, D = noBits, r = size
    const g = /* @__PURE__ */ new Map(); // g = terms
    let u = 0; // u = telling
    const p = (y, h) => { // p = show, y = term, h = programs
      const b = K(h); // b = total, K = count, h = programs
      if (b && !g.has(y)) {
        const _ = a && a.terms.get(y); // _ = known, a = vocabulary, y = term
        g.set(y, {
          id: y,
          label: _ ? _.label : null,
          aliases: _ ? _.aliases : [],
          depth: (i.get(y) || []).length,
          programs: h,
          count: b
        });
        ae(f, h);
        u += Number(b < r);
      }
    };
    c.forEach((y) => p(y, s.get(y) || D(0)));
    p(ye, Ie(r).map((y, h) => y & ~f[h]));
    return {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: g,
      useful: u > 1
    };
  }
  function kn(e, t, n, r = () => null) { // kn = buildIndex, e = list, t = languages, n = today, r = nameOf
    const o = /* @__PURE__ */ new Map(); // o = facets
    for (const s of e.facets) { // s = id, e = list
      const i = Ue.indexOf(s) === -1 && Io(s, e, Number(n.slice(0, 4))); // i = facet, Ue = RESERVED, s = id, Io = indexFacet, e = list, n = today
      if (i) {
        o.set(s, i);
      }
    }
    const a = new Set(e.programs.map(({ id: s }) => s)); // a = ids, e = list, s = id
    return {
      programs: e.programs,
      languages: t,
      facets: o,
      hasTerm: (s, i) => { // s = facet, i = term
        var l; // l = _a
        return Boolean((l = o.get(s)) == null ? void 0 : l.terms.has(i));
      },
      hasProgram: (s) => a.has(s),
      nameOf: r
    };
  }

  // src/explore/fragment.ts
  var Tn = /^#?programs(?:$|\?|%3f)/i; // Tn = OURS
  function Pn(e) { // Pn = isFragmentOurs, e = hash
    return Tn.test(e);
  }
  var Fo = 8e3; // Fo = MOST_CHARACTERS
  var Do = 200; // Do = MOST_LETTERS
  var Ho = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Ho = UNSAFE
  function je(e) { // je = encode, e = value
    return e.replace(Ho, (t) => { // e = value, Ho = UNSAFE, t = unit
      const n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function Be(e) { // Be = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function En(e) { // En = normalText, e = text
    return e.slice(0, Do).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function An(e, t = []) { // An = toFragment, e = query, t = facets
    const n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      const a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      if (a.length && Ue.indexOf(o) === -1) {
        n.push(`${je(o)}=${a.map(je).join(",")}`);
      }
    });
    const r = En(e.text); // r = text, En = normalText, e = query
    if (r) {
      n.push("q=" + je(r).replace(/_/g, "%5F").replace(/%20/g, "_"));
    }
    if (e.sort) {
      n.push("sort=" + e.sort);
    }
    if (e.program !== null) {
      n.push("program=" + je(e.program));
    }
    return n.length ? `programs?${n.join("&")}` : "";
  }
  function Rn(e, t) { // Rn = fromFragment, e = hash, t = known
    const n = Tn.exec(e); // n = ours, Tn = OURS, e = hash
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map(); // r = chosen
    let o = ""; // o = text
    let a = null; // a = sort
    let s = null; // s = program
    for (const i of e.slice(n[0].length, Fo).split("&")) { // i = part, e = hash, n = ours, Fo = MOST_CHARACTERS
      const [l = "", ...d] = i.split("="); // l = rawKey, d = rest, i = part
      const c = Be(l); // c = key, Be = decode, l = rawKey
      const f = d.join("="); // f = raw, d = rest
      const g = Be(f); // g = value, Be = decode, f = raw
      if (c === "q") {
        o = En(Be(f.replace(/[_+]/g, " ")));
      } else if (c === "sort") {
        a = De.find((u) => u === g) || null;
      } else if (c === "program") {
        s = t.hasProgram(g) ? g : null;
      } else if (Ue.indexOf(c) === -1) {
        const u = f.split(",").map(Be).concat(g.split(",")).filter((p) => t.hasTerm(c, p)); // u = terms, f = raw, Be = decode, g = value, p = term, t = known, c = key
        if (u.length) {
          r.set(c, Array.from(new Set((r.get(c) || []).concat(u))));
        }
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/explore/relatives.ts
  function Cn(e) { // Cn = createRelatives, e = programs
    const t = /* @__PURE__ */ new Map(); // t = byId
    const n = /* @__PURE__ */ new Map(); // n = parts
    const r = /* @__PURE__ */ new Map(); // r = before
    const o = (a, s, i) => { // o = add, a = to, s = key, i = id
      const l = a.get(s); // l = ids, a = to, s = key
      if (l) {
        l.push(i);
      } else {
        a.set(s, [i]);
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
  function Uo(e, t) { // Uo = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function On(e, t) { // On = createFormat, e = language, t = msg
    const n = { // n = shapes
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    };
    const r = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null; // r = names, e = language
    const o = (a) => { // o = date, a = value
      const s = a.day !== null ? n.day : a.month !== null ? n.month : n.year; // s = shape, a = value, n = shapes
      const i = /* @__PURE__ */ new Date(0); // i = instant
      i.setUTCFullYear(a.year, (a.month || 1) - 1, a.day || 1);
      const l = s.format(i); // l = text, s = shape, i = instant
      return a.approximate ? t("date-about", l) : l;
    };
    return {
      date: o,
      span: (a, s, i) => { // a = start, s = end, i = status
        if (a && s) {
          return Uo(a, s) ? o(a) : t("date-range", o(a), o(s));
        }
        if (a) {
          const l = i === "open" || i === "ongoing"; // l = runs, i = status
          return t(l ? "date-since" : i === "upcoming" ? "date-from" : "date-began", o(a));
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
  var Mn = { // Mn = en_default
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
  var Bo = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g; // Bo = PLURAL
  var Wo = /\$(\d)/g; // Wo = PARAMETER
  var Vo = ["zero", "one", "two", "few", "many", "other"]; // Vo = CATEGORIES
  var he = "en"; // he = MESSAGES_LANGUAGE
  var qo = "qqx"; // qo = KEYS_ONLY
  function Jo(e) { // Jo = createPlural, e = language
    const t = new Intl.PluralRules(e); // t = rules, e = language
    const n = t.resolvedOptions().pluralCategories; // n = categories, t = rules
    const r = Vo.filter((o) => n.includes(o)); // r = own, Vo = CATEGORIES, o = category, n = categories
    return (o, a) => o[r.indexOf(t.select(a))] || o[o.length - 1] || "";
  }
  function Ln(e) { // Ln = createMessages, e = language
    if (e === qo) {
      return (r, ...o) => `(${[`program-explorer-${r}`, ...o].join(", ")})`;
    }
    const t = new Intl.NumberFormat(he); // t = digits, he = MESSAGES_LANGUAGE
    const n = Jo(he); // n = plural, Jo = createPlural, he = MESSAGES_LANGUAGE
    return (r, ...o) => { // r = key, o = parameters
      const a = (s) => { // a = given, s = position
        var i; // i = _a
        return (i = o[Number(s) - 1]) != null ? i : "";
      };
      return Mn[r].replace(Bo, (s, i, l) => n(l.split("|"), Number(a(i)))).replace(Wo, (s, i) => { // Mn = en_default, r = key, Bo = PLURAL, s = _, i = position, l = forms, n = plural, a = given, Wo = PARAMETER
        const l = a(i); // l = value, a = given, i = position
        return typeof l === "number" ? t.format(l) : l;
      });
    };
  }

  // src/programs/json.ts
  var Xo = /[ \t\n\r]*/y; // Xo = SPACE
  var Ko = /* @__PURE__ */ new RegExp('[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', "y"); // Ko = TOKEN
  function $n(e, t, n) { // $n = match, e = pattern, t = text, n = at
    e.lastIndex = n;
    const r = e.exec(t); // r = found, e = pattern, t = text
    return r && r[0];
  }
  function Qo(e) { // Qo = faultIn, e = text
    const t = []; // t = open
    let n = "value"; // n = expected
    let r = ""; // r = before
    for (let o = 0; ; ) { // o = at
      o += ($n(Xo, e, o) || "").length;
      const a = $n(Ko, e, o); // a = token, $n = match, Ko = TOKEN, e = text, o = at
      if (a === null || n === "nothing") {
        return a === null && o === e.length && n === "nothing" ? null : o;
      }
      const s = t[t.length - 1]; // s = innermost, t = open
      const i = s !== void 0 && a === (s === "{" ? "}" : "]") && (n === "more" || r === s); // i = closes, s = innermost, a = token, n = expected, r = before
      if (i) {
        t.pop();
        n = t.length ? "more" : "nothing";
      } else if (n === "more" && a === ",") {
        n = s === "{" ? "key" : "value";
      } else if (n === "colon" && a === ":") {
        n = "value";
      } else if (n === "key" && a.charAt(0) === '"') {
        n = "colon";
      } else if (n !== "value" || /^[}\],:]$/.test(a)) {
        return o;
      } else if (a === "{" || a === "[") {
        t.push(a);
        n = a === "{" ? "key" : "value";
      } else {
        n = t.length ? "more" : "nothing";
      }
      r = a;
      o += a.length;
    }
  }
  function Nn(e) { // Nn = placeOf, e = text
    const t = Qo(e); // t = fault, Qo = faultIn, e = text
    if (t === null) {
      return null;
    }
    const n = e.slice(0, t).split("\n"); // n = lines, e = text, t = fault
    return { line: n.length, column: (n[n.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var In = []; // In = MIGRATIONS
  var dt = 1 + In.length; // dt = VERSION, In = MIGRATIONS
  function Fn(e, t = In) { // Fn = migrate, e = page, t = ladder, In = MIGRATIONS
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
  function Dn(e, t, n) { // Dn = linkPrograms, e = placed, t = series, n = report
    const r = new Set(e.map(([, i]) => i.id)); // r = known, e = placed, i = program
    const o = /* @__PURE__ */ new Set([...r, ...t.keys()]); // o = above, r = known, t = series
    const a = /* @__PURE__ */ new Map(); // a = parents
    for (const [, i] of e) { // i = program, e = placed
      if (i.partOf !== null && r.has(i.partOf)) {
        a.set(i.id, i.partOf);
      }
    }
    const s = new Set(Ne(a)); // s = closing, Ne = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = index, l = program, n = report
      const { id: d, partOf: c, followedBy: f } = l; // d = id, c = partOf, f = followedBy, l = program
      if (c === null && !f.length) {
        return l;
      }
      const g = (u, p, y, h) => { // g = leads, u = field, p = other, y = among, h = isLoop
        if (h) {
          n.addAt(u, "loop", p);
        } else if (!y.has(p)) {
          n.addAt(u, "unknown-program", p, y);
        }
        return !h && y.has(p);
      };
      n.program = d;
      return Object.assign({}, l, {
        partOf: c !== null && g("partOf", c, o, s.has(d)) ? c : null,
        followedBy: f.filter((u) => g("followedBy", u, r, u === d))
      });
    }));
  }

  // src/programs/links.ts
  var zo = /[\u200E\u200F\u202A-\u202E]/g; // zo = DIRECTION_MARKS
  var Go = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // Go = SPACES
  var Yo = new RegExp("^(?:" + [ // Yo = SCHEMES
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
  var Zo = new RegExp([ // Zo = NOT_IN_TITLES
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function ea(e) { // ea = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function ta(e) { // ta = examineAddress, e = value
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
  function Hn(e) { // Hn = examine, e = value
    const t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t)) {
      return ta(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(zo, "").replace(Go, " ").trim().replace(/^: ?/, ""); // n = page, t = text, zo = DIRECTION_MARKS, Go = SPACES
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (Yo.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Zo.test(n) || ea(r) > 255 ? "bad-page" : { page: n };
  }
  function te(e) { // te = parseLink, e = value
    const t = Hn(e); // t = found, Hn = examine, e = value
    return typeof t === "string" ? null : t;
  }
  function _e(e) { // _e = linkFault, e = value
    const t = Hn(e); // t = found, Hn = examine, e = value
    return typeof t === "string" ? t : null;
  }
  function Un(e) { // Un = isPage, e = value
    const t = te(e); // t = link, te = parseLink, e = value
    return t !== null && "page" in t;
  }
  function jn(e) { // jn = isAddress, e = value
    const t = te(e); // t = link, te = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var Bn = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // Bn = schema, e = type
  var se = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }); // se = action, e = type, t = requirement, n = message
  var ie = Bn("string"); // ie = string, Bn = schema
  var pt = Bn("number"); // pt = number, Bn = schema
  var V = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // V = array, e = item
  var q = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // q = object, e = entries
  var k = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // k = optional, e = wrapped
  var Wn = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }); // Wn = picklist, e = options, t = message
  var le = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }); // le = record, e = key, t = value
  var ce = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // ce = union, e = options
  var M = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }); // M = pipe, e = first, t = actions
  var xe = se("check"); // xe = check, se = action
  var Vn = se("length"); // Vn = length, se = action
  var mt = se("max_value"); // mt = maxValue, se = action
  var ft = se("min_value"); // ft = minValue, se = action
  var ue = se("regex"); // ue = regex, se = action
  var Ai = se("description"); // Ai = description, se = action

  // src/programs/schema.ts
  var _t = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // _t = ID
  var xt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // xt = LANGUAGE
  var ra = 10080; // ra = MOST_MINUTES
  var L = M(ie(), ue(_t, "bad-id")); // L = id, M = pipe, ie = string, ue = regex, _t = ID
  var ne = M(ie(), ue(/\S/, "empty")); // ne = words, M = pipe, ie = string, ue = regex
  var be = M(ie(), ue(xt, "bad-language")); // be = languageCode, M = pipe, ie = string, ue = regex, xt = LANGUAGE
  var H = ce([ne, le(be, ne)]); // H = text, ce = union, ne = words, le = record, be = languageCode
  var gt = M( // gt = date, M = pipe
    ie(),
    ue(ct, "bad-date"),
    xe((e) => Le(e) !== null, "bad-date")
  );
  var qn = M(ne, xe(Un, (e) => _e(e.input) || "bad-page")); // qn = page, M = pipe, ne = words, xe = check, Un = isPage, e = issue, _e = linkFault
  var yt = M( // yt = address, M = pipe
    ie(),
    ue(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => _e(e.input) || "bad-address"),
    xe(jn, "bad-address")
  );
  var bt = M( // bt = link, M = pipe
    ne,
    xe((e) => _e(e) === null, (e) => _e(e.input) || "bad-page")
  );
  var oa = M(pt(), ft(1, "bad-minutes"), mt(ra, "bad-minutes")); // oa = minutes, M = pipe, pt = number, ft = minValue, mt = maxValue, ra = MOST_MINUTES
  var Jn = ce([L, V(L)]); // Jn = ids, ce = union, L = id, V = array
  var aa = ce([be, V(be)]); // aa = languages, ce = union, be = languageCode, V = array
  var ht = ce([ne, V(ne)]); // ht = names, ce = union, ne = words, V = array
  var wt = Jn; // wt = termIds, Jn = ids
  var sa = q({ // sa = materialSchema, q = object
    label: H,
    page: k(bt),
    url: k(yt)
  });
  var vt = q({ // vt = programSchema, q = object
    id: L,
    title: H,
    summary: k(H),
    page: k(bt),
    status: k(Wn(I, "bad-status")),
    start: k(gt),
    end: k(gt),
    language: k(aa),
    session: k(q({
      minutes: k(M(V(oa), Vn(2)))
    })),
    duration: k(H),
    scale: k(H),
    team: k(ht),
    partners: k(ht),
    materials: k(V(sa)),
    partOf: k(L),
    followedBy: k(Jn),
    owner: k(ne),
    reviewed: k(gt),
    sources: k(ce([yt, V(yt)]))
  });
  var Xn = q({ // Xn = needSchema, q = object
    id: L,
    label: H,
    terms: le(L, wt)
  });
  var ia = q({ // ia = vocabularySchema, q = object
    label: k(H),
    help: k(H),
    terms: k(le(L, q({
      label: k(H),
      aliases: k(ht),
      broader: k(L)
    })))
  });
  var la = q({ // la = seriesSchema, q = object
    title: H,
    page: k(bt)
  });
  var Kn = q({ // Kn = headSchema, q = object
    version: M(pt(), ft(dt), mt(dt)),
    talk: k(qn),
    facets: k(V(L)),
    vocabularies: k(le(L, ia)),
    series: k(le(L, la)),
    include: k(V(qn))
  });

  // src/programs/read.ts
  function We(e) { // We = kindOf, e = value
    return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
  }
  function Qn(e) { // Qn = kindFor, e = node
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
  function ve(e) { // ve = isObject, e = value
    return We(e) === "object";
  }
  function ca({ type: e, requirement: t }, n) { // ca = isMet, e = type, t = requirement, n = value
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
  function zn({ pipe: e }) { // zn = checksOf, e = pipe
    return e ? [...zn(e[0]), ...e.slice(1)] : [];
  }
  function ua(e, t) { // ua = faultOf, e = node, t = value
    const n = zn(e).filter((o) => !ca(o, t))[0]; // n = failed, zn = checksOf, e = node, o = check, ca = isMet, t = value
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message; // r = message, e = node, t = value, n = failed
    return r || null;
  }
  function da(e, t, n) { // da = readLeaf, e = node, t = value, n = report
    const r = ua(e, t); // r = fault, ua = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Gn(e) ? String(t).toLowerCase() : t;
  }
  function Gn(e) { // Gn = isLanguage, e = node
    return e === be;
  }
  function pa(e, t, n) { // pa = readList, e = node, t = value, n = report
    const r = []; // r = list
    t.forEach((o, a) => { // t = value, o = item, a = index
      const s = e.item && n.within(a, () => we(e.item, o, n)); // s = found, e = node, n = report, a = index, we = walk, o = item
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function ma(e, t, n) { // ma = readRecord, e = node, t = value, n = report
    const r = /* @__PURE__ */ new Map(); // r = map
    Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      const a = we(e.key, o, n); // a = name, we = walk, e = node, o = key, n = report
      if (typeof a !== "string") {
        return;
      }
      const s = we(e.value, t[o], n); // s = found, we = walk, e = node, t = value, o = key, n = report
      if (r.has(a)) {
        n.add("duplicate-id", a);
      } else if (s !== void 0) {
        r.set(a, s);
      }
    }));
    if (Gn(e.key) && !r.size) {
      if (!Object.keys(t).length) {
        n.add("empty");
      }
      return void 0;
    }
    return r;
  }
  function fa(e, t, n, r, o) { // fa = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    const a = {}; // a = found
    const s = Object.keys(e); // s = names, e = entries
    let i = null; // i = bad
    for (const l of s) { // l = name, s = names
      const d = e[l]; // d = node, e = entries, l = name
      const c = Object.prototype.hasOwnProperty.call(t, l); // c = isThere, t = value, l = name
      const f = c ? n.within(l, () => we(d.wrapped || d, t[l], n)) : void 0; // f = field, c = isThere, n = report, l = name, we = walk, d = node, t = value
      a[l] = f === void 0 ? null : f;
      if (f === void 0 && !d.wrapped) {
        i = i || l;
        n.add(c ? "left-out" : "missing", l);
      }
    }
    for (const l of Object.keys(t)) { // l = name, t = value
      if (s.indexOf(l) === -1) {
        n.within(l, () => { // n = report, l = name
          if (!(r == null ? void 0 : r(l, t[l]))) {
            n.add("unknown-field", l, o || s);
          }
        });
      }
    }
    return i === null ? a : void 0;
  }
  function we(e, t, n, r, o) { // we = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    const a = We(t); // a = kind, We = kindOf, t = value
    const s = e.type === "union" ? e.options : [e]; // s = choices, e = node
    const i = s.filter((l) => Qn(l) === a)[0]; // i = choice, s = choices, l = option, Qn = kindFor, a = kind
    if (!i) {
      n.addWith("wrong-type", [s.map(Qn).join(" or "), a]);
      return void 0;
    }
    switch (i.type) {
      case "array":
        return pa(i, t, n);
      case "record":
        return ma(i, t, n);
      case "object":
        return fa(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return da(i, t, n);
    }
  }
  function de(e, t, n, r, o) { // de = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return we(e, t, n, r, o);
  }

  // src/programs/terms.ts
  var St = ["status", "language", "period"]; // St = BUILT_IN
  function Ve(e, t, n, r) { // Ve = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language") {
      return F(t).map((s) => s.toLowerCase()).filter((s) => { // F = listed, t = value, s = code
        const i = xt.test(s); // i = fits, xt = LANGUAGE, s = code
        if (!i) {
          r.add("bad-language", s);
        }
        return i;
      });
    }
    const o = (a = n.get(e)) == null ? void 0 : a.terms; // o = terms, a = _a, n = vocabularies, e = facet
    if (!o && e !== "status") {
      r.add("unknown-facet", e, n.keys());
      return [];
    }
    return F(t).filter((s) => { // F = listed, t = value, s = id
      const i = o ? o.has(s) : $e(s); // i = fits, o = terms, s = id, $e = isStatus
      if (!i) {
        r.add("unknown-term", s, o ? o.keys() : I);
      }
      return i;
    });
  }

  // src/programs/records.ts
  var Tt = Object.keys(vt.entries); // Tt = PROGRAM_FIELDS, vt = programSchema
  function kt(e) { // kt = toDate, e = text
    return e === null ? null : Le(e);
  }
  function ga(e, t) { // ga = toMinutes, e = session, t = report
    const [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    if (n !== void 0 && r !== void 0 && n <= r && !o.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function ya(e, t) { // ya = toMaterials, e = raw, t = report
    const n = []; // n = materials
    for (const { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      const s = te(o || a || ""); // s = target, te = parseLink, o = page, a = url
      if (s) {
        n.push({ label: r, target: s });
      } else {
        t.addAt("materials", "no-target", typeof r === "string" ? r : "");
      }
    }
    return n;
  }
  function ha(e, t, n) { // ha = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const a = de(wt, o, n); // a = ids, de = read, wt = termIds, o = value, n = report
      const s = a === void 0 ? [] : Ve(r, a, t.vocabularies, n); // s = found, a = ids, Ve = readTermIds, r = name, t = around, n = report
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function _a(e, t) { // _a = readRange, e = record, t = report
    const n = kt(e.start); // n = start, kt = toDate, e = record
    const r = kt(e.end); // r = end, kt = toDate, e = record
    if (n && r && N(n) > O(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function Yn(e, t, n) { // Yn = readProgram, e = raw, t = around, n = report
    const r = ve(e) ? e.id : null; // r = id, ve = isObject, e = raw
    n.program = typeof r === "string" && _t.test(r) ? r : null;
    const o = /* @__PURE__ */ new Map(); // o = terms
    const a = de( // a = record, de = read
      vt,
      e,
      n,
      ha(o, t, n),
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
      const d = F(a.language); // d = languages, F = listed, a = record
      if (d.length) {
        o.set("language", d);
      }
    }
    const [i, l] = _a(a, n); // i = start, l = end, _a = readRange, a = record, n = report
    if (a.status && bn(a.status, i, l, t.today)) {
      n.addAt("status", "status-against-dates", a.status);
    }
    return {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : te(a.page),
      status: a.status || xn(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: ga(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: F(a.team),
      partners: F(a.partners),
      materials: ya(a.materials, n),
      partOf: a.partOf,
      followedBy: F(a.followedBy),
      owner: a.owner,
      reviewed: kt(a.reviewed),
      sources: F(a.sources)
    };
  }

  // src/programs/page.ts
  function xa(e, t, n) { // xa = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      r = e.replace(/^\uFEFF/, "");
      return JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return void 0;
    }
  }
  function Zn(e, t, n, r) { // Zn = eachRecord, e = page, t = name, n = report, r = visit
    const o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      if (Array.isArray(o)) {
        o.forEach((a, s) => n.within(s, () => r(a, s)));
      } else if (o !== void 0) {
        n.addWith("wrong-type", ["list", We(o)]);
      }
    });
  }
  function ba(e, t, n) { // ba = readFacets, e = listed, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...St]); // r = known, t = vocabularies, St = BUILT_IN
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
  function wa(e, t, n) { // wa = readNeed, e = raw, t = vocabularies, n = report
    const r = de(Xn, e, n); // r = record, de = read, Xn = needSchema, e = raw, n = report
    if (!r) {
      return void 0;
    }
    const o = /* @__PURE__ */ new Map(); // o = terms
    n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      const i = Ve(s, a, t, n); // i = found, Ve = readTermIds, s = facet, a = value, t = vocabularies, n = report
      if (i.length) {
        o.set(s, i);
      }
    })));
    if (!o.size) {
      n.add("left-out", "terms");
      return void 0;
    }
    return { id: r.id, label: r.label, terms: o };
  }
  function va(e, t, n) { // va = readNeeds, e = page, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Map(); // r = needs
    Zn(e, "needs", n, (o) => { // Zn = eachRecord, e = page, n = report, o = raw
      const a = wa(o, t, n); // a = need, wa = readNeed, o = raw, t = vocabularies, n = report
      if (a && r.has(a.id)) {
        n.add("duplicate-id", a.id);
      } else if (a) {
        r.set(a.id, a);
      }
    });
    return Array.from(r.values());
  }
  function Sa(e, t, n) { // Sa = readList, e = page, t = options, n = report
    var g, u; // g = _a, u = _b
    const r = de(Kn, e, n, (p) => p === "needs" || p === "programs"); // r = head, de = read, Kn = headSchema, e = page, n = report, p = name
    if (!r) {
      return null;
    }
    const o = [...Tt, ...St].filter((p) => p !== "language"); // o = reserved, Tt = PROGRAM_FIELDS, St = BUILT_IN, p = name
    const a = n.within("vocabularies", () => wn( // a = vocabularies, n = report, wn = readVocabularies
      r.vocabularies || /* @__PURE__ */ new Map(),
      o,
      n
    ));
    const s = { // s = around
      vocabularies: a,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...Tt, ...a.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const i = ba(r.facets, a, n); // i = facets, ba = readFacets, r = head, a = vocabularies, n = report
    if ((g = r.include) == null ? void 0 : g.length) {
      n.addAt("include", "not-supported", "include");
    }
    const l = va(e, a, n); // l = needs, va = readNeeds, e = page, a = vocabularies, n = report
    const d = /* @__PURE__ */ new Map(); // d = placed
    Zn(e, "programs", n, (p, y) => { // Zn = eachRecord, e = page, n = report, p = raw, y = index
      const h = Yn(p, s, n); // h = program, Yn = readProgram, p = raw, s = around, n = report
      if (h && d.has(h.id)) {
        n.add("duplicate-id", h.id);
      } else if (h) {
        d.set(h.id, [y, h]);
      }
    });
    const c = /* @__PURE__ */ new Map(); // c = series
    (u = r.series) == null ? void 0 : u.forEach(({ title: p, page: y }, h) => c.set(h, { title: p, target: y === null ? null : te(y) }));
    const f = n.within("programs", () => Dn(Array.from(d.values()), c, n)); // f = programs, n = report, Dn = linkPrograms, d = placed, c = series
    return { talk: r.talk, facets: i, vocabularies: a, series: c, needs: l, programs: f };
  }
  function Pt(e, t, n, r = String) { // Pt = readPage, e = text, t = options, n = report, r = locate
    const o = xa(e, n, r); // o = data, xa = readJson, e = text, n = report, r = locate
    if (o === void 0) {
      return null;
    }
    const a = ve(o) ? Fn(o) : null; // a = page, ve = isObject, o = data, Fn = migrate
    if (!a) {
      const s = ve(o) ? o.version : null; // s = version, ve = isObject, o = data
      n.add("unknown-version", typeof s === "number" || typeof s === "string" ? String(s) : "");
    }
    return a && Sa(a, t, n);
  }

  // src/programs/problems.ts
  var ka = [ // ka = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-supported",
    "more-problems"
  ];
  function Et(e) { // Et = severityOf, e = code
    return ka.indexOf(e) === -1 ? "error" : "warning";
  }
  function er(e, t) { // er = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      const o = typeof n === "number" ? `#${n + 1}` : n; // o = name, n = step
      return t !== void 0 && r === 1 && e[0] === "programs" ? `${o} ("${t}")` : o;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var Ta = 200; // Ta = MOST_PROBLEMS
  var Pa = 100; // Pa = MOST_WARNINGS
  function tr() { // tr = createTally
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
  function Ea(e) { // Ea = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function nr(e) { // nr = createReport, e = explain
    const t = []; // t = path
    const n = []; // n = problems
    let r = 0; // r = warnings
    let o = 0; // o = more
    const a = (i, l, d) => Me(Me({ // a = toProblem, i = code, l = params, d = known, Me = __spreadValues
      path: t.slice(),
      severity: Et(i),
      code: i
    }, e(i, l, d)), s.program === null ? {} : { program: s.program });
    const s = { // s = report
      program: null,
      add(i, l, d) {
        s.addWith(i, l === void 0 ? [] : [l], d);
      },
      addAt(i, l, d, c) {
        s.within(i, () => s.add(l, d, c));
      },
      addWith(i, l, d) {
        if (n.length >= Ta || Et(i) === "warning" && ++r > Pa) {
          o++;
        } else {
          n.push(a(i, l.map(Ea), d));
        }
      },
      within(i, l) {
        t.push(i);
        const d = l(); // d = value, l = read
        t.pop();
        return d;
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
  var Aa = (e, t) => { // Aa = myers_32, e = a, t = b
    const n = e.length; // e = a
    const r = t.length; // r = m, t = b
    const o = 1 << n - 1; // o = lst
    let a = -1; // a = pv
    let s = 0; // s = mv
    let i = n; // i = sc
    let l = n; // l = i
    while (l--) {
      J[e.charCodeAt(l)] |= 1 << l;
    }
    for (l = 0; l < r; l++) { // l = i, r = m
      let d = J[t.charCodeAt(l)]; // d = eq, J = peq, t = b, l = i
      const c = d | s; // c = xv, d = eq, s = mv
      d |= (d & a) + a ^ a;
      s |= ~(d | a);
      a &= d;
      if (s & o) {
        i++;
      }
      if (a & o) {
        i--;
      }
      s = s << 1 | 1;
      a = a << 1 | ~(c | s);
      s &= c;
    }
    l = n;
    while (l--) {
      J[e.charCodeAt(l)] = 0;
    }
    return i;
  };
  var Ra = (e, t) => { // Ra = myers_x, e = b, t = a
    const n = t.length; // t = a
    const r = e.length; // r = m, e = b
    const o = []; // o = mhc
    const a = []; // a = phc
    const s = Math.ceil(n / 32); // s = hsize
    const i = Math.ceil(r / 32); // i = vsize, r = m
    for (let p = 0; p < s; p++) { // p = i, s = hsize
      a[p] = -1;
      o[p] = 0;
    }
    let l = 0; // l = j
    for (; l < i - 1; l++) { // l = j, i = vsize
      let p = 0; // p = mv
      let y = -1; // y = pv
      const h = l * 32; // h = start, l = j
      const b = Math.min(32, r) + h; // b = vlen, r = m, h = start
      for (let _ = h; _ < b; _++) { // _ = k, h = start, b = vlen
        J[e.charCodeAt(_)] |= 1 << _;
      }
      for (let _ = 0; _ < n; _++) { // _ = i
        const S = J[t.charCodeAt(_)]; // S = eq, J = peq, t = a, _ = i
        const x = a[_ / 32 | 0] >>> _ & 1; // x = pb, a = phc, _ = i
        const T = o[_ / 32 | 0] >>> _ & 1; // T = mb, o = mhc, _ = i
        const w = S | p; // w = xv, S = eq, p = mv
        const v = ((S | T) & y) + y ^ y | S | T; // v = xh, S = eq, T = mb, y = pv
        let E = p | ~(v | y); // E = ph, p = mv, v = xh, y = pv
        let B = y & v; // B = mh, y = pv, v = xh
        if (E >>> 31 ^ x) {
          a[_ / 32 | 0] ^= 1 << _;
        }
        if (B >>> 31 ^ T) {
          o[_ / 32 | 0] ^= 1 << _;
        }
        E = E << 1 | x;
        B = B << 1 | T;
        y = B | ~(w | E);
        p = E & w;
      }
      for (let _ = h; _ < b; _++) { // _ = k, h = start, b = vlen
        J[e.charCodeAt(_)] = 0;
      }
    }
    let d = 0; // d = mv
    let c = -1; // c = pv
    const f = l * 32; // f = start, l = j
    const g = Math.min(32, r - f) + f; // g = vlen, r = m, f = start
    for (let p = f; p < g; p++) { // p = k, f = start, g = vlen
      J[e.charCodeAt(p)] |= 1 << p;
    }
    let u = r; // u = score, r = m
    for (let p = 0; p < n; p++) { // p = i
      const y = J[t.charCodeAt(p)]; // y = eq, J = peq, t = a, p = i
      const h = a[p / 32 | 0] >>> p & 1; // h = pb, a = phc, p = i
      const b = o[p / 32 | 0] >>> p & 1; // b = mb, o = mhc, p = i
      const _ = y | d; // _ = xv, y = eq, d = mv
      const S = ((y | b) & c) + c ^ c | y | b; // S = xh, y = eq, b = mb, c = pv
      let x = d | ~(S | c); // x = ph, d = mv, S = xh, c = pv
      let T = c & S; // T = mh, c = pv, S = xh
      u += x >>> r - 1 & 1;
      u -= T >>> r - 1 & 1;
      if (x >>> 31 ^ h) {
        a[p / 32 | 0] ^= 1 << p;
      }
      if (T >>> 31 ^ b) {
        o[p / 32 | 0] ^= 1 << p;
      }
      x = x << 1 | h;
      T = T << 1 | b;
      c = T | ~(_ | x);
      d = x & _;
    }
    for (let p = f; p < g; p++) { // p = k, f = start, g = vlen
      J[e.charCodeAt(p)] = 0;
    }
    return u;
  };
  var rr = (e, t) => { // rr = distance, e = a, t = b
    if (e.length < t.length) {
      const n = t; // n = tmp, t = b
      t = e;
      e = n;
    }
    if (t.length === 0) {
      return e.length;
    }
    if (e.length <= 32) {
      return Aa(e, t);
    }
    return Ra(e, t);
  };

  // src/programs/nearest.ts
  var Ca = 1e3; // Ca = MOST_COMPARED
  function or(e, t) { // or = nearest, e = name, t = known
    let n = null; // n = best
    let r = e.length < 5 ? 1 : 2; // r = reach, e = name
    let o = 0; // o = compared
    const a = e.toLowerCase(); // a = folded, e = name
    if (e.length > 100) {
      return null;
    }
    for (const s of t) { // s = candidate, t = known
      if (++o > Ca) {
        break;
      }
      if (Math.abs(s.length - e.length) <= r) {
        const i = rr(a, s.toLowerCase()); // i = changes, rr = distance, a = folded, s = candidate
        if (i <= r) {
          n = s;
          r = i - 1;
        }
      }
    }
    return n;
  }

  // src/programs/words.ts
  var ar = "Correct it or remove it."; // ar = CORRECT
  var At = "Correct it, or add it there."; // At = CHOOSE
  var Se = 'Did you mean "$2"?'; // Se = MEANT
  var sr = "Choose another id."; // sr = RENAME
  var Oa = { // Oa = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", ar],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', sr],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', sr],
    "unknown-field": ['There is no field "$1".', ar, Se],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', At, Se],
    "unknown-term": ['"$1" is not in the vocabulary.', At, Se],
    "unknown-program": ['There is no program with the id "$1".', At, Se],
    "missing-label": ['"$1" has no label; readers see the id.', 'Add "label".'],
    loop: ['"$1" leads back here, in a circle.', "Remove one of the links of the circle."],
    "bad-date": ['"$1" is not a date.', "Write 2020, 2020-06 or 2020-06-15; add ~ if it is approximate."],
    "start-after-end": ["The start ($1) is after the end ($2); neither is shown.", "Correct one of them."],
    "bad-status": ['"$1" is not a status.', "Use open, upcoming, ongoing, paused or past.", Se],
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
  function ir(e, t) { // ir = fill, e = words, t = params
    return e.replace(/\$(\d)/g, (n, r) => { // e = words, n = _match, r = digit
      var o; // o = _a
      return (o = t[Number(r) - 1]) != null ? o : "";
    });
  }
  var lr = (e, t, n) => { // lr = explain, e = code, t = params, n = known
    var l; // l = _a
    const [r, o, a] = Oa[e]; // r = reason, o = fix, a = fixByNearest, Oa = WORDS, e = code
    const s = n && or((l = t[0]) != null ? l : "", n); // s = meant, n = known, or = nearest, l = _a, t = params
    const i = s ? [...t, s] : t; // i = all, s = meant, t = params
    return {
      params: i,
      reason: ir(r, i),
      fix: ir(s && a ? a : o, i)
    };
  };

  // src/programs/parse.ts
  function cr(e, t) { // cr = parsePrograms, e = text, t = options
    const n = nr(lr); // n = report, nr = createReport, lr = explain
    const r = Pt(e, t, n, (o, a) => { // r = list, Pt = readPage, e = text, t = options, n = report, o = _message, a = json
      const s = Nn(a); // s = place, Nn = placeOf, a = json
      return s ? ` at line ${s.line}, column ${s.column}` : "";
    });
    return { list: r, problems: n.done() };
  }
  function Rt(e, t) { // Rt = parseForReaders, e = text, t = options
    const n = tr(); // n = tally, tr = createTally
    return { list: Pt(e, t, n), problems: n.problems };
  }

  // src/views/address.ts
  var ur = "programExplorer"; // ur = STATE_KEY
  function dr(e, t) { // dr = createAddress, e = view, t = isOurs
    const n = () => e.location.hash.replace(/^#/, ""); // n = fragment, e = view
    const r = () => { // r = remembered
      const l = e.history.state; // l = state, e = view
      const d = typeof l === "object" && l !== null ? l[ur] : null; // d = kept, l = state, ur = STATE_KEY
      return typeof d === "string" ? d : null;
    };
    const o = (l) => Object.assign({}, e.history.state, { [ur]: l }); // o = remember, l = text, e = view, ur = STATE_KEY
    const a = () => t(n()) ? n() : r(); // a = read, t = isOurs, n = fragment, r = remembered
    let s = a() || ""; // s = shown, a = read
    const i = () => { // i = stamp
      if (a() === null) {
        e.history.replaceState(o(s), "");
      }
    };
    i();
    return {
      read: () => a() || "",
      write: (l, d) => { // l = text, d = change
        s = l;
        const c = n(); // c = here, n = fragment
        const f = l === "" && c !== "" && !t(c); // f = keepsForeign, l = text, c = here, t = isOurs
        const g = l !== "" ? `#${l}` : f ? e.location.hash : e.location.pathname + e.location.search; // g = url, l = text, f = keepsForeign, e = view
        if (d === "push") {
          e.history.pushState(o(l), "", g);
        } else {
          e.history.replaceState(o(l), "", g);
        }
      },
      onMove: (l, d) => { // l = element, d = listener
        const c = () => e.removeEventListener("popstate", f); // c = end, e = view, f = onPopState
        const f = () => { // f = onPopState
          if (!l.isConnected) {
            c();
            return;
          }
          i();
          s = a() || "";
          d();
        };
        e.addEventListener("popstate", f);
        return c;
      }
    };
  }

  // src/views/after-paint.ts
  function qe(e) { // qe = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/programs/texts.ts
  function Je(e, t, n) { // Je = pickText, e = text, t = chain, n = pageLanguage
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
  function Ct(e) { // Ct = allTexts, e = text
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function pr(e, t, n, r, o, a) { // pr = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    const s = (g) => ({ text: g, language: a }); // s = ours, g = text, a = language
    const i = (g) => Je(g, r, o); // i = pick, g = text, Je = pickText, r = chain, o = pageLanguage
    const l = (g) => g ? t(`status-${g}`) : t("not-stated"); // l = status, g = value, t = msg
    const d = /* @__PURE__ */ new Map(); // d = known
    const c = (g) => { // c = facet, g = id
      const u = e.vocabularies.get(g); // u = vocabulary, e = list, g = id
      if (u) {
        return i(u.label);
      }
      return s(g === "status" ? t("facet-status") : g === "period" ? t("facet-period") : g === "language" ? t("facet-language") : g);
    };
    const f = (g, u) => { // f = term, g = facetId, u = id
      var y; // y = _a
      if (u === ye) {
        return s(t("not-stated"));
      }
      const p = (y = e.vocabularies.get(g)) == null ? void 0 : y.terms.get(u); // p = entry, y = _a, e = list, g = facetId, u = id
      if (p) {
        return i(p.label);
      }
      return s($e(u) && g === "status" ? l(u) : g === "language" ? n.language(u) : u);
    };
    return {
      pick: i,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (g, u) => { // g = facetId, u = id
        const p = `${g} ${u}`; // p = key, g = facetId, u = id
        const y = d.get(p) || f(g, u); // y = label, d = known, p = key, f = term, g = facetId, u = id
        d.set(p, y);
        return y;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var P; // P = options
  var gr; // gr = vnodeId
  var Ma; // Ma = isValidElement
  var Q; // Q = rerenderQueue
  var Ot; // Ot = prevDebounce
  var ze; // ze = rerenderCount
  var yr; // yr = depthSort
  var Ke; // Ke = EVENT_DISPATCHED
  var hr; // hr = CAPTURE_REGEX
  var Lt; // Lt = eventClock
  var Mt; // Mt = eventProxies
  var La; // La = i
  var Te = /* @__PURE__ */ Symbol.for("pv"); // Te = VNODE_MARKER
  var Ge = {}; // Ge = EMPTY_OBJ
  var Ye = []; // Ye = EMPTY_ARR
  var $a = /^m(i|n|o|s|text|space)$/; // $a = MATHML_TOKEN_ELEMENTS
  var $t = Array.isArray; // $t = isArray
  var Nt = Ye.slice; // Nt = slice, Ye = EMPTY_ARR
  var oe = Object.assign; // oe = assign
  function re(e) { // re = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function _r(e, t, n) { // _r = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) "key" == a ? r = t[a] : "ref" == a && "function" != typeof e ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Nt.call(arguments, 2) : n), ke(e, s, r, o, null);
  }
  function ke(e, t, n, r, o) { // ke = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Te, __v: o || ++gr, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, Te = VNODE_MARKER, o = original, gr = vnodeId
    return !o && P.vnode && P.vnode(a), a;
  }
  function Ze() { // Ze = createRef
    return { current: null };
  }
  function G(e) { // G = Fragment, e = props
    return e.children;
  }
  function U(e, t) { // U = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function z(e, t) { // z = getDomSibling, e = vnode, t = childIndex
    if (null == t) return e.__ && z(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return "function" != typeof e.type || e.props.__P ? null : z(e);
  }
  function Na(e) { // Na = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = oe({ constructor: Te }, n)).__v = n.__v + 1, P.vnode && P.vnode(t), It(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || z(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, kr(o, t, a), n.__ = n.__e = null, t.__e != r && xr(t));
  }
  function xr(e) { // xr = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), xr(e);
  }
  function mr(e) { // mr = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, Q.push(e), ze++)) && Ot == P.debounceRendering || ((Ot = P.debounceRendering) || queueMicrotask)(br);
  }
  function br() { // br = process
    try {
      for (var e, t = 1; Q.length; ) Q.length > t && Q.sort(yr), e = Q.shift(), t = Q.length, 8 & e.__g && Na(e); // e = c, t = l, Q = rerenderQueue, yr = depthSort, Na = renderComponent
    } finally {
      (ze = Q.length) && (Ot || queueMicrotask)(br);
    }
  }
  function wr(e, t, n, r, o, a, s, i, l, d, c) { // wr = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, c = refQueue
    var f, g, u, p, y, h, b = r.__k || Ye, _ = t.length; // f = i, g = oldVNode, u = childVNode, p = newDom, y = firstChildDom, h = result, b = oldChildren, r = oldParentVNode, Ye = EMPTY_ARR, _ = newChildrenLength, t = renderResult
    for (l = Ia(n, t, b, l, _), f = 0; f < _; f++) null != (u = n.__k[f]) && (g = ~u.__i && b[u.__i] || Ge, u.__i = f, h = It(e, u, g, o, a, s, i, l, d, c), p = u.__e, (g.ref != u.ref || 8 & g.__u) && (g.ref && Ft(g.ref, null, u, g), u.ref && c.push(u.ref, u.__c || p, u)), y = y || p, 4 & u.__u ? (l = vr(u, l, e, !g.__v), g.__e && (g.__e = null)) : "function" == typeof u.type && void 0 !== h ? l = h : p && (l = p.nextSibling), u.__u &= -21); // l = oldDom, Ia = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, _ = newChildrenLength, f = i, u = childVNode, g = oldVNode, Ge = EMPTY_OBJ, h = result, It = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, c = refQueue, p = newDom, Ft = applyRef, y = firstChildDom, vr = insert, void = type
    return n.__e = y, l;
  }
  function Ia(e, t, n, r, o) { // Ia = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, c, f, g, u, p = n.length, y = p, h = 0, b = 0, _ = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, c = tails, f = lisLengths, g = hi, u = mid, p = oldChildrenLength, n = oldChildren, y = remainingOldChildren, h = skew, b = moved, _ = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) null != (s = t[a]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = _[a] = ke(null, s) : $t(s) ? s = _[a] = ke(G, { children: s }) : s.constructor === Te && s.__b ? s = _[a] = ke(s.type, s.props, s.key, s.ref, s.__v) : _[a] = s, l = a + h, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = Fa(s, n, l, y)) && (y--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? h-- : d == l + 1 ? h++ : d != l && (d > l ? h-- : h++, b = 1)) : (~d || (o > p ? h-- : o < p && h++), "function" != typeof s.type && (s.__u |= 4))) : _[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, _ = newChildren, ke = createVNode, $t = isArray, G = Fragment, Te = VNODE_MARKER, l = skewedIndex, h = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, Fa = findMatchingIndex, n = oldChildren, y = remainingOldChildren, b = moved, p = oldChildrenLength
    if (b) {
      for (c = [], f = [], a = 0; a < o; a++) if ((s = _[a]) && 16 & s.__u) { // c = tails, f = lisLengths, a = i, o = newChildrenLength, s = childVNode, _ = newChildren
        for (h = 0, g = c.length; h < g; ) c[u = h + g >> 1] < s.__i ? h = u + 1 : g = u; // h = skew, g = hi, c = tails, u = mid, s = childVNode
        c[h] = s.__i, f[a] = h + 1;
      }
      for (h = c.length; a--; ) f[a] && (f[a] == h ? h-- : _[a].__u |= 4); // h = skew, c = tails, a = i, f = lisLengths, _ = newChildren
    }
    if (y) for (a = 0; a < p; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = z(i)), Dt(i, i));
    return r;
  }
  function vr(e, t, n, r) { // vr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = vr(o[a], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = z(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && 8 == i.nodeType; ) i = i.nextSibling; // t = oldDom, z = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Fa(e, t, n, r) { // Fa = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (null === i && null == a || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function fr(e, t, n) { // fr = setStyle, e = style, t = key, n = value
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function Xe(e, t, n, r, o) { // Xe = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || fr(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || fr(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Mt[t] || (Mt[t] = Da(t)), (e.__a || (e.__a = {}))[t] = Lt, a = t != (t = t.replace(hr, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
    else {
      if ("http://www.w3.org/2000/svg" == o) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
      else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in e) try {
        return void (e[t] = null == n ? "" : n);
      } catch (i) {
      }
      if ("function" == typeof n) return;
      null == n || false === n && "-" != t[4] ? e.removeAttribute(t) : e.setAttribute(t, "popover" == t && 1 == n ? "" : n);
    }
  }
  function Da(e) { // Da = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], null == t[Ke]) t[Ke] = Lt++;
        else if (t[Ke] < this.__a[e]) return;
        return n(P.event ? P.event(t) : t);
      }
    };
  }
  function It(e, t, n, r, o, a, s, i, l, d) { // It = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var c, f, g, u, p, y, h, b, _, S, x, T, w, v, E, B, X, Z, W = t.type; // c = tmp, f = resumed, g = oldCommitQueueLength, u = c, p = oldProps, y = oldState, h = snapshot, b = newProps, _ = isClassComponent, S = provider, x = componentContext, T = renderHook, w = count, v = renderResult, E = startMarker, B = end, X = i, Z = child, W = newType, t = newVNode
    if (t.constructor !== Te) return null;
    128 & n.__u && (l = 32 & n.__u, c = n.__c.__z) && (t.__u |= l, f = a = [], 8 == c.nodeType ? i = Qe(c, a) : a.push(c), i = a[0] || i), (c = P.__b) && c(t);
    e: if ("function" == typeof W) {
      g = s.length;
      try {
        if (b = t.props, _ = (c = W.prototype) && c.render, S = (c = W.contextType) && r[c.__c], x = c ? S ? S.props.value : c.__ : r, (u = n.__c) ? (t.__c = u, 2 & u.__g && (u.__g |= 1)) : (_ ? t.__c = u = new W(b, x) : (t.__c = u = new U(b, x), u.constructor = W, u.render = Ua), S && S.sub(u), u.state || (u.state = {}), u.__n = r, u.__g |= 8, u.__h = [], u.__k = []), _ && (u.__s || (u.__s = u.state), W.getDerivedStateFromProps && (u.__s == u.state && (u.__s = oe({}, u.__s)), oe(u.__s, W.getDerivedStateFromProps(b, u.__s)))), p = u.props, y = u.state, u.__v = t, n.__c) {
          if (b !== p && _ && !W.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(b, x), t.__v == n.__v && !(8 & u.__g) || !(4 & u.__g) && u.shouldComponentUpdate && false === u.shouldComponentUpdate(b, u.__s, x)) {
            t.__v != n.__v && (u.props = b, u.state = u.__s, u.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), Ye.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), i = z(n);
            break e;
          }
          u.componentWillUpdate && u.componentWillUpdate(b, u.__s, x), _ && u.componentDidUpdate && u.__h.push(function() {
            u.componentDidUpdate(p, y, h);
          });
        } else _ && !W.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), _ && u.componentDidMount && u.__h.push(u.componentDidMount);
        u.context = x, u.props = b, u.__P = e, u.__g &= -5, T = P.__r, w = _ ? 25 : 0;
        do {
          u.__g &= -9, T && T(t), c = u.render(u.props, u.state = u.__s, u.context);
        } while (8 & u.__g && ++w < 25);
        _ && (Ye.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (r = oe({}, r, u.getChildContext())), _ && n.__c && u.getSnapshotBeforeUpdate && (h = u.getSnapshotBeforeUpdate(p, y)), v = c && c.type === G && null == c.key ? c.props.children : c, b.__P && (c = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(C) {
          C && Dt(C, C);
        }), n.__k = null), i = n.__k ? z(n, 0) : null), i = wr(e, $t(v) ? v : [v], t, n, r, o, a, s, i, l, d), b.__P && (t.__e = null, i = c), t.__u &= -161, f && f.some(re), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
      } catch (C) {
        if (s.length = g, t.__v = null, l || a) if (C && C.then) {
          if (t.__u |= 128 | l, a) {
            for (~(X = a.indexOf(i || void 0)) || (X = a.length); (Z = a[X - 1]) && 8 == Z.nodeType; ) X--; // X = i, a = excessDomChildren, i = oldDom, void = oldDom, Z = child
            for (; X < a.length; X++) if (Z = a[X]) if (a[X] = null, E) { // X = i, a = excessDomChildren, Z = child, E = startMarker
              if (Z == B) break;
            } else {
              if (8 != Z.nodeType) break;
              Z.data.startsWith("$s") && (B = Qe(E = Z));
            }
          }
          if (!E) {
            for (; i && 8 == i.nodeType && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            E = i;
          }
          (c = Qe(E = t.__c.__z || (t.__c.__z = E))) ? (t.__e = E, i = c) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(re);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), C && C.then || Sr(t), P.__e(C, t, n);
      }
    } else i = t.__e = Ha(n.__e, t, n, r, o, a, s, l, d, e);
    return (c = P.diffed) && c(t), i;
  }
  function Qe(e, t) { // Qe = rangeEnd, e = start, t = nodes
    if (e && 8 == e.nodeType && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (8 == e.nodeType) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function Sr(e) { // Sr = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Sr));
  }
  function kr(e, t, n) { // kr = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Ft(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Ft = applyRef
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
  function Ha(e, t, n, r, o, a, s, i, l, d) { // Ha = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var c, f, g, u, p, y, h, b, _ = n.props || Ge, S = t.props, x = t.type; // c = i, f = newHtml, g = oldHtml, u = newChildren, p = value, y = inputValue, h = checked, b = doc, _ = oldProps, n = oldVNode, Ge = EMPTY_OBJ, S = newProps, t = newVNode, x = nodeType
    if ("svg" == x ? o = "http://www.w3.org/2000/svg" : "math" == x ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (c = 0; c < a.length; c++) if ((p = a[c]) && (x ? p.localName == x : 3 == p.nodeType)) { // c = i, a = excessDomChildren, p = value, x = nodeType
        e = p, a[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = d.ownerDocument || document, !x) return b.createTextNode(S);
      e = b.createElementNS(o, x, S.is ? S : d), i && (P.__m && P.__m(t, a), i = false), a = null;
    }
    if (x) {
      if (d = "template" == x && e.content || e, a = "textarea" == x && null != S.defaultValue ? null : a && Nt.call(d.childNodes), !i && a) for (_ = {}, c = 0; c < e.attributes.length; c++) _[(p = e.attributes[c]).name] = p.value;
      for (c in _) p = _[c], "dangerouslySetInnerHTML" == c ? g = p : "children" == c || c in S || "value" == c && "defaultValue" in S || "checked" == c && "defaultChecked" in S || Xe(e, c, null, p, o); // c = i, _ = oldProps, p = value, g = oldHtml, S = newProps, Xe = setProperty, e = dom, o = namespace
      for (c in S) p = S[c], "children" == c ? u = p : "dangerouslySetInnerHTML" == c ? f = p : "value" == c ? y = p : "checked" == c ? h = p : i && "function" != typeof p || _[c] === p || Xe(e, c, p, _[c], o); // c = i, S = newProps, p = value, u = newChildren, f = newHtml, y = inputValue, h = checked, i = isHydrating, _ = oldProps, Xe = setProperty, e = dom, o = namespace
      f ? (i || g && (f.__html == g.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (g && (e.textContent = ""), ("foreignObject" == x || "http://www.w3.org/1998/Math/MathML" == o && $a.test(x)) && (o = "http://www.w3.org/1999/xhtml"), wr(d, $t(u) ? u : [u], t, n, r, o, a, s, a ? a[0] : n.__k && z(n, 0), i, l), a && a.some(re)), i && "textarea" != x || (c = "value", "progress" == x && null == y ? e.removeAttribute(c) : null == y || y === e[c] && ("progress" != x || y) || Xe(e, c, y, _[c], o), c = "checked", null != h && h != e[c] && Xe(e, c, h, _[c], o));
    } else _ === S || i && e.data == S || (e.data = S);
    return e;
  }
  function Ft(e, t, n, r) { // Ft = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (o) {
      P.__e(o, n);
    }
  }
  function Dt(e, t, n) { // Dt = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Ft(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        P.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Dt(r[s], t, "function" != typeof e.type || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Qe(r, a = [])) && (r == e.__e && a.some(re), re(o), re(r)), n || re(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Ua(e, t, n) { // Ua = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Ht(e, t) { // Ht = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    P.__ && P.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = ke(G, { children: [e] }), o = [], a = [], It(t, t.__k, r || Ge, Ge, t.namespaceURI, r ? null : t.firstChild ? Nt.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), kr(o, t.__k, a), t.__k.props.children = null;
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
    throw ze = 0, e;
  } }, gr = 0, Ma = function(e) {
    return null != e && e.constructor === Te;
  }, U.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = oe({}, this.state)), "function" == typeof e && (e = e(oe({}, n), this.props)), e && (oe(n, e), this.__v && (t && this.__k.push(t), mr(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), mr(this));
  }, U.prototype.render = G, Q = [], ze = 0, yr = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, Ke = /* @__PURE__ */ Symbol(), hr = /(PointerCapture)$|Capture$/i, Lt = 0, Mt = {}, La = 0;

  // src/explore/fold.ts
  var Ut = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff"; // Ut = UNSPACED
  var ja = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f"; // ja = BETWEEN
  var Ba = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"); // Ba = LEFT_OUT
  var Tr = /* @__PURE__ */ new Map([ // Tr = PLAIN
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
  var Wa = new RegExp(`[${Array.from(Tr.keys()).join("")}]`, "g"); // Wa = FANCY, Tr = PLAIN
  var Va = /^[\0-\x7f]*$/; // Va = ASCII
  var Pr = new RegExp(`[${Ut}]+|[^${Ut}${ja}]+`, "g"); // Pr = WORD, Ut = UNSPACED, ja = BETWEEN
  var qa = new RegExp(`[${Ut}]`); // qa = UNSPACED_WORD, Ut = UNSPACED
  var Ja = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Ja = PREFIXING
  function Pe(e) { // Pe = fold, e = text
    if (Va.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(Ba, "").replace(Wa, (t) => Tr.get(t) || t);
  }
  function et(e, t) { // et = eachWord, e = folded, t = visit
    e.replace(Pr, (n, r) => { // e = folded, Pr = WORD, n = word, r = at
      t(n, r);
      return "";
    });
  }
  function Er(e) { // Er = line, e = text
    const t = Pe(e).match(Pr); // t = words, Pe = fold, e = text, Pr = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function jt(e) { // jt = isUnspaced, e = word
    return qa.test(e);
  }
  function Ar(e) { // Ar = needleOf, e = word
    return jt(e) || Ja.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Bt(e) { // Bt = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Ct(n)),
      []
    );
  }
  function Cr(e) { // Cr = textsOf, e = program
    return [
      Ct(e.title),
      Bt([e.summary]),
      Bt(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function Xa(e, t, { id: n, label: r, aliases: o }) { // Xa = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return Bt([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function Rr(e) { // Rr = joined, e = texts
    return e.map(Er).join("\n");
  }
  function Or(e) { // Or = buildHaystack, e = index
    const t = new Uint32Array(e.programs.length * 2); // t = ends, e = index
    const n = e.programs.map((o, a) => { // n = lines, e = index, o = program, a = i
      const [s, i, l] = Cr(o).map(Rr); // s = title, i = summary, l = rest, Cr = textsOf, o = program, Rr = joined
      t[2 * a] = s.length;
      t[2 * a + 1] = s.length + 1 + i.length;
      return [s, i, l].join("\n");
    });
    const r = []; // r = terms
    e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      const s = Xa(e, o.id, a); // s = names, Xa = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: Rr(s), programs: a.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function Mr(e, { lines: t, terms: n }, r) { // Mr = textsWith, e = index, t = lines, n = terms, r = needle
    const o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o) {
      return o.names;
    }
    const a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? Cr(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function Ka(e) { // Ka = lineWithPlaces, e = text
    let t = ""; // t = folded
    const n = []; // n = origins
    let r = 0; // r = place
    for (const s of e) { // s = letter, e = text
      const i = Pe(s); // i = plain, Pe = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) { // l = i, i = plain
        n.push(r);
      }
      r += s.length;
    }
    let o = " "; // o = line
    const a = [0]; // a = places
    et(t, (s, i) => { // et = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let d = i; d <= i + s.length; d++) { // d = i, i = at, s = word
        a.push((l = n[d]) != null ? l : e.length);
      }
    });
    return { line: o, places: a };
  }
  function tt(e, t) { // tt = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = Ka(e); // n = line, r = places, Ka = lineWithPlaces, e = text
    const o = new Uint8Array(e.length); // o = hits, e = text
    for (const i of t) { // i = needle, t = needles
      const l = i.charAt(0) === " " ? 1 : 0; // l = first, i = needle
      for (let d = n.indexOf(i); d !== -1; d = n.indexOf(i, d + 1)) { // d = at, n = line, i = needle
        const c = r[d + l] || 0; // c = start, r = places, d = at, l = first
        let f = d + i.length; // f = last, d = at, i = needle
        while (r[f] === r[f - 1]) {
          f++;
        }
        o.fill(1, c, (s = r[f]) != null ? s : e.length);
      }
    }
    const a = []; // a = pieces
    for (let i = 0, l = 1; l <= e.length; l++) { // i = start, l = end, e = text
      if (l === e.length || o[l] !== o[i]) {
        a.push({ text: e.slice(i, l), hit: o[i] === 1 });
        i = l;
      }
    }
    return a;
  }

  // src/explore/slips.ts
  function Lr(e, t, n) { // Lr = slips, e = a, t = b, n = most
    let r = []; // r = beforeLast
    let o = Array.from({ length: t.length + 1 }, (a, s) => s); // o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      const s = [a]; // s = row, a = i
      let i = a; // i = least, a = i
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        const d = e.charCodeAt(a - 1) === t.charCodeAt(l - 1); // d = isSame, e = a, a = i, t = b, l = j
        let c = Math.min( // c = cost
          o[l - 1] + (d ? 0 : 1),
          o[l] + 1,
          s[l - 1] + 1
        );
        if (l > 1 && a > 1 && e.charCodeAt(a - 1) === t.charCodeAt(l - 2) && e.charCodeAt(a - 2) === t.charCodeAt(l - 1)) {
          c = Math.min(c, r[l - 2] + 1);
        }
        s.push(c);
        i = Math.min(i, c);
      }
      if (i > n) {
        return n + 1;
      }
      r = o;
      o = s;
    }
    return Math.min(o[t.length], n + 1);
  }

  // src/explore/forgive.ts
  var $r = 4; // $r = LEAST_LETTERS
  var Qa = 8; // Qa = LONG
  var Nr = /* @__PURE__ */ new WeakMap(); // Nr = vocabularies
  function za(e) { // za = wordsOf, e = haystack
    const t = Nr.get(e); // t = known, Nr = vocabularies, e = haystack
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
    Nr.set(e, o);
    return o;
  }
  function Ga({ counts: e }, t) { // Ga = nearest, e = counts, t = word
    const n = t.length < Qa ? 1 : 2; // n = most, t = word, Qa = LONG
    let r = null; // r = best
    let o = Infinity; // o = bestCost
    e.forEach((a, s) => { // e = counts, a = times, s = candidate
      const i = (l, d) => { // i = offer, l = part, d = begun
        if (Math.abs(l.length - t.length) > n) {
          return;
        }
        const c = Lr(t, l, n); // c = found, Lr = slips, t = word, l = part, n = most
        const f = c + d + 0.4 / a; // f = cost, c = found, d = begun, a = times
        if (c <= n && f < o) {
          r = s;
          o = f;
        }
      };
      i(s, 0);
      if (s.charCodeAt(0) === t.charCodeAt(0)) {
        for (let l = t.length - 1; l <= t.length + 1 && l < s.length; l++) { // l = length, t = word, s = candidate
          i(s.slice(0, l), 0.5);
        }
      }
    });
    return r;
  }
  function Ya({ list: e }, t) { // Ya = cut, e = list, t = run
    const n = Array.from(t.normalize("NFC")); // n = characters, t = run
    const r = []; // r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = ""; // s = piece
      let i = e; // i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        const l = n.slice(o, a + 1).join("").normalize("NFKD"); // l = longer, n = characters, o = start, a = end
        const d = i.filter((c) => c.indexOf(l) !== -1); // d = rest, i = holders, c = word, l = longer
        if (!d.length) {
          break;
        }
        s = l;
        i = d;
      }
      if (!s) {
        return null;
      }
      r.push(s);
    }
    return r;
  }
  function Za(e, t) { // Za = otherwise, e = words, t = word
    if (jt(t)) {
      return Ya(e, t);
    }
    const n = /\d/.test(t) ? null : Ga(e, t); // n = similar, t = word, Ga = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function es(e, t, n) { // es = spelling, e = index, t = haystack, n = needle
    for (const r of Mr(e, t, n)) { // r = text, Mr = textsWith, e = index, t = haystack, n = needle
      const o = tt(r, [n]).find((a) => a.hit); // o = hit, tt = highlight, r = text, n = needle, a = piece
      if (o) {
        return o.text;
      }
    }
    return n.trim();
  }
  function Ir(e, t, n) { // Ir = forgive, e = index, t = haystack, n = needles
    const r = za(t); // r = words, za = wordsOf, t = haystack
    const o = []; // o = used
    let a = false; // a = isBent
    for (const s of n) { // s = needle, n = needles
      const i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        o.push(s);
      } else if (i.length >= $r && r.line.indexOf(i) !== -1) {
        o.push(i);
      } else {
        const l = i.length < $r ? null : Za(r, i); // l = others, i = word, $r = LEAST_LETTERS, Za = otherwise, r = words
        if (!l) {
          return null;
        }
        o.push(...l);
        a = true;
      }
    }
    if (o.every((s, i) => s === n[i])) {
      return null;
    }
    return { needles: o, corrected: a ? o.map((s) => es(e, t, s)) : null };
  }

  // src/explore/search.ts
  var ts = 200; // ts = MOST_LETTERS
  var ns = 16; // ns = MOST_WORDS
  var rs = 24; // rs = IN_TITLE
  var os = 12; // os = IN_TERM
  var as = 6; // as = IN_SUMMARY
  var ss = 2; // ss = IN_REST
  var Hr = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }; // Hr = NOTHING
  var Wt = /* @__PURE__ */ new WeakMap(); // Wt = memories
  function Vt(e) { // Vt = needlesOf, e = text
    const t = /* @__PURE__ */ new Set(); // t = needles
    e.slice(0, ts).split(/["“”„«»]/).forEach((n, r) => { // e = text, ts = MOST_LETTERS, n = part, r = i
      const o = []; // o = words
      et(Pe(n), (a) => o.push(a));
      if (r % 2 && o.length > 1) {
        t.add(" " + o.join(" "));
      } else {
        o.forEach((a) => t.add(Ar(a)));
      }
    });
    return Array.from(t).slice(0, ns);
  }
  function is({ terms: e, lines: t }, n) { // is = termHits, e = terms, t = lines, n = needle
    const r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => ae(o, a), D(t.length)) : null;
  }
  function Fr(e, t, n) { // Fr = scan, e = haystack, t = needles, n = within
    const { lines: r, ends: o } = e; // r = lines, o = ends, e = haystack
    const a = t.map((l) => is(e, l)); // a = byTerm, t = needles, l = needle, is = termHits, e = haystack
    const s = D(r.length); // s = programs, D = noBits, r = lines
    const i = new Uint16Array(r.length); // i = scores, r = lines
    r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !ge(n, d)) {
        return;
      }
      let c = 0; // c = score
      for (let f = 0; f < t.length; f++) { // f = n, t = needles
        const g = t[f]; // g = needle, t = needles, f = n
        const u = a[f]; // u = hits, a = byTerm, f = n
        const p = l.indexOf(g); // p = at, l = line, g = needle
        const y = p !== -1 && p < o[2 * d]; // y = inTitle, p = at, o = ends, d = i
        if (!y && u && ge(u, d)) {
          c += os;
        } else if (p === -1) {
          return;
        } else {
          const h = y ? rs : p < o[2 * d + 1] ? as : ss; // h = weight, y = inTitle, rs = IN_TITLE, p = at, o = ends, d = i, as = IN_SUMMARY, ss = IN_REST
          c += l.charCodeAt(p + g.length) === 32 ? h * 1.5 : h;
        }
      }
      Fe(s, d);
      i[d] = c;
    });
    return { programs: s, scores: i, needles: t, corrected: null };
  }
  function Dr({ programs: e }) { // Dr = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function ls(e, t) { // ls = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Ur(e) { // Ur = remember, e = index
    let t = Wt.get(e); // t = memory, Wt = memories, e = index
    if (!t) {
      t = { haystack: Or(e), text: "", found: Hr };
      Wt.set(e, t);
    }
    return t;
  }
  function jr(e) { // jr = prepareSearch, e = index
    Ur(e);
  }
  function qt(e, t) { // qt = search, e = index, t = text
    const n = Wt.get(e); // n = known, Wt = memories, e = index
    if (n && n.text === t) {
      return n.found;
    }
    const r = Vt(t); // r = needles, Vt = needlesOf, t = text
    if (!r.length) {
      return Hr;
    }
    const o = n || Ur(e); // o = memory, n = known, Ur = remember, e = index
    const { haystack: a, found: s } = o; // a = haystack, s = last, o = memory
    let i = Fr(a, r, ls(s, r) ? s.programs : null); // i = found, Fr = scan, a = haystack, r = needles, ls = narrows, s = last
    if (Dr(i)) {
      const l = Ir(e, a, r); // l = forgiven, Ir = forgive, e = index, a = haystack, r = needles
      const d = l && Fr(a, l.needles, null); // d = better, l = forgiven, Fr = scan, a = haystack
      if (l && d && !Dr(d)) {
        i = Object.assign({}, d, { corrected: l.corrected });
      }
    }
    o.text = t;
    o.found = i;
    return i;
  }

  // src/explore/facets.ts
  function pe(e, t) { // pe = chosenTerms, e = facet, t = query
    const n = /* @__PURE__ */ new Set(); // n = terms
    for (const r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      const o = e.terms.get(r); // o = term, e = facet, r = id
      if (o) {
        n.add(o);
      }
    }
    return Array.from(n);
  }
  function Br(e, t) { // Br = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => ae(n, r), D(e)) : null;
  }
  function Wr(e, t, n) { // Wr = filtersOf, e = index, t = query, n = found
    const r = /* @__PURE__ */ new Map(); // r = filters
    if (n) {
      r.set(null, n);
    }
    for (const o of e.facets.values()) { // o = facet, e = index
      const a = Br(e.programs.length, pe(o, t)); // a = programs, Br = anyOf, e = index, pe = chosenTerms, o = facet, t = query
      if (a) {
        r.set(o.id, a);
      }
    }
    return r;
  }
  function Jt(e, t, n) { // Jt = passing, e = size, t = filters, n = except
    const r = Ie(e); // r = programs, Ie = allBits, e = size
    t.forEach((o, a) => { // t = filters, o = filter, a = facet
      if (a !== n) {
        Sn(r, o);
      }
    });
    return r;
  }
  function Xt(e, t) { // Xt = countMatches, e = index, t = query
    const n = Wr(e, t, qt(e, t.text).programs); // n = filters, Wr = filtersOf, e = index, t = query, qt = search
    return K(Jt(e.programs.length, n));
  }
  function Vr(e, t) { // Vr = explore, e = index, t = query
    const n = e.programs.length; // n = size, e = index
    const r = qt(e, t.text); // r = found, qt = search, e = index, t = query
    const o = Wr(e, t, r.programs); // o = filters, Wr = filtersOf, e = index, t = query, r = found
    const a = Jt(n, o); // a = matches, Jt = passing, n = size, o = filters
    const s = []; // s = facets
    for (const i of e.facets.values()) { // i = facet, e = index
      if (!i.useful) {
        continue;
      }
      const l = o.get(i.id); // l = filter, o = filters, i = facet
      const d = l ? Jt(n, o, i.id) : a; // d = others, l = filter, Jt = passing, n = size, o = filters, i = facet, a = matches
      const c = pe(i, t); // c = chosen, pe = chosenTerms, i = facet, t = query
      const f = Array.from(i.terms.values(), (g) => { // f = terms, i = facet, g = term
        const u = K(g.programs, d); // u = own, K = count, g = term, d = others
        const p = c.indexOf(g) !== -1; // p = isChosen, c = chosen, g = term
        const y = p ? K(Br(n, c.filter((h) => h !== g)) || d, d) : l ? K(l, d, g.programs) : u; // y = after, p = isChosen, K = count, Br = anyOf, n = size, c = chosen, h = other, g = term, d = others, l = filter, u = own
        return { term: g, chosen: p, after: y, own: u };
      });
      s.push({ facet: i, terms: f });
    }
    return { matches: a, count: K(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function me(e, t) { // me = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Kt(e, t, n) { // Kt = withTerms, e = query, t = facet, n = terms
    const r = new Map(e.chosen); // r = chosen, e = query
    if (n.length) {
      r.set(t, n);
    } else {
      r.delete(t);
    }
    return Object.assign({}, e, { chosen: r });
  }
  function qr(e, t, n) { // qr = toggleTerm, e = query, t = facet, n = term
    const r = e.chosen.get(t) || []; // r = terms, e = query, t = facet
    const o = r.filter((a) => a !== n); // o = others, r = terms, a = id, n = term
    return Kt(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Jr(e) { // Jr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Xr(e, t) { // Xr = chips, e = index, t = query
    const n = []; // n = list
    e.facets.forEach((r) => { // e = index, r = facet
      pe(r, t).forEach((o) => n.push({ facet: r, term: o }));
    });
    return n;
  }

  // src/messages/direction.ts
  var cs = /* @__PURE__ */ new Set([ // cs = RTL
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
  function Kr(e) { // Kr = directionOf, e = language
    const [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && cs.has(t) ? "rtl" : "ltr";
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var us = /* @__PURE__ */ Symbol.for("pv"); // us = VNODE_MARKER
  var ds = 0; // ds = vnodeId
  function m(e, t, n, r, o, a) { // m = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && "function" != typeof e) for (i in l = {}, t) "ref" == i ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: us, __v: --ds, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, us = VNODE_MARKER, ds = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), P.vnode && P.vnode(d), d;
  }

  // src/views/say.tsx
  function R({ text: e, language: t }, n, r = e) { // R = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ m("bdi", { children: r }) : /* @__PURE__ */ m("bdi", { lang: t, dir: Kr(t), children: r });
  }

  // src/views/chips.tsx
  function ps({ context: e, actions: t }, n) { // ps = filterChip, e = context, t = actions, n = chip
    const { msg: r, labels: o, language: a } = e; // r = msg, o = labels, a = language, e = context
    const s = o.facet(n.facet.id); // s = facet, o = labels, n = chip
    const i = o.term(n.facet.id, n.term.id); // i = term, o = labels, n = chip
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: R(s, a, r("chip-facet", s.text)) }),
          R(i, a)
        ]
      }
    );
  }
  function ms({ context: { msg: e }, state: t, actions: n }) { // ms = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ m(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(me(t.query, "")),
        children: [
          /* @__PURE__ */ m("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ m("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var nt = class extends U { // nt = Chips, U = x
    constructor() {
      super(...arguments);
      this.list = Ze();
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
      const s = Xr(r.index, o.query); // s = chosen, Xr = chips, r = context, o = state
      const i = o.query.text.trim() !== ""; // i = hasText, o = state
      if (!s.length && !i) {
        return null;
      }
      return /* @__PURE__ */ m("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ m("li", { children: ps(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ m("li", { children: ms(n) }, "text"),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Qr(e, t) { // Qr = wayOut, e = index, t = query
    const n = []; // n = ways
    if (t.text.trim()) {
      const r = me(t, ""); // r = without, me = withText, t = query
      n.push({ kind: "text", query: r, count: Xt(e, r) });
    }
    e.facets.forEach((r) => { // e = index, r = facet
      const o = pe(r, t); // o = terms, pe = chosenTerms, r = facet, t = query
      if (o.length) {
        const a = Kt(t, r.id, []); // a = without, Kt = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: Xt(e, a) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function fe(e, t, n, r) { // fe = heading, e = level, t = name, n = id, r = children
    return _r(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var fs = 4; // fs = MOST
  function zr({ context: e, state: t, actions: n }) { // zr = empty, e = context, t = state, n = actions
    const { msg: r, labels: o, index: a, list: s, level: i } = e; // r = msg, o = labels, a = index, s = list, i = level, e = context
    const l = Qr(a, t.query).slice(0, fs); // l = ways, Qr = wayOut, a = index, t = state, fs = MOST
    const d = (c) => c.kind === "text" ? r("empty-text", t.query.text, c.count) : r( // d = words, c = way, r = msg, t = state
      "empty-without",
      o.facet(c.facet.id).text,
      c.terms.map((f) => o.term(c.facet.id, f.id).text).join(", "),
      c.count
    );
    return /* @__PURE__ */ m("div", { class: "program-explorer__empty", children: [
      fe(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ m("p", { children: r("empty-hint") }),
      /* @__PURE__ */ m("ul", { children: [
        l.map((c) => /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button", onClick: () => n.apply(c.query), children: d(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ m("li", { children: /* @__PURE__ */ m("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("empty-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function rt(e) { // rt = chevron, e = isOpen
    return /* @__PURE__ */ m("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function gs({ context: e, actions: t }, n, r) { // gs = termBox, e = context, t = actions, n = facet, r = count
    const { msg: o, labels: a, language: s, idPrefix: i } = e; // o = msg, a = labels, s = language, i = idPrefix, e = context
    const { term: l, chosen: d, after: c, own: f } = r; // l = term, d = chosen, c = after, f = own, r = count
    const g = `${i}:${n}:${l.id}`; // g = id, i = idPrefix, n = facet, l = term
    const u = o(d ? "count-without" : "count-after", c); // u = description, o = msg, d = chosen, c = after
    return /* @__PURE__ */ m(
      "div",
      {
        class: `program-explorer__term${f === 0 && !d ? " program-explorer__term--idle" : ""}`, // f = own, d = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ m("div", { class: "cdx-checkbox", children: /* @__PURE__ */ m("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ m(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: g,
                "aria-describedby": `${g}:count`,
                checked: d,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ m("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ m("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ m("label", { class: "cdx-label__label", for: g, children: /* @__PURE__ */ m("span", { class: "cdx-label__label__text", children: R(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__number", title: u, "aria-hidden": "true", children: o("number", c) }),
          /* @__PURE__ */ m("span", { class: "program-explorer__unseen", id: `${g}:count`, children: u })
        ]
      },
      l.id
    );
  }
  function ys(e, { facet: t, terms: n }) { // ys = facetGroup, e = view, t = facet, n = terms
    const { context: r, state: o, actions: a } = e; // r = context, o = state, a = actions, e = view
    const { labels: s, language: i, idPrefix: l } = r; // s = labels, i = language, l = idPrefix, r = context
    const d = o.folded.has(t.id); // d = folded, o = state, t = facet
    const c = `${l}:${t.id}`; // c = bodyId, l = idPrefix, t = facet
    const f = R(s.facet(t.id), i); // f = label, R = say, s = labels, t = facet, i = language
    return /* @__PURE__ */ m("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ m("legend", { children: /* @__PURE__ */ m(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !d,
          "aria-controls": c,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ m("span", { id: `${c}::label`, children: f }),
            rt(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ m("div", { id: c, hidden: d, children: n.map((g) => gs(e, t.id, g)) })
    ] }, t.id);
  }
  function ot(e) { // ot = filters, e = view
    return e.state.exploration.facets.map((t) => ys(e, t));
  }

  // src/views/filter-dialog.tsx
  var hs = "button:not([disabled]), input:not([disabled]), select, a[href]"; // hs = FOCUSABLE
  var Gr = "program-explorer-locked"; // Gr = LOCK_CLASS
  var at = class extends U { // at = FilterDialog, U = x
    constructor() {
      super(...arguments);
      this.box = Ze();
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
        const r = Array.from(this.box.current.querySelectorAll(hs)).filter((i) => i.getClientRects().length > 0); // r = stops, hs = FOCUSABLE, i = element
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
      document.documentElement.classList.add(Gr);
      (n = this.box.current) == null ? void 0 : n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Gr);
      if (this.before instanceof HTMLElement) {
        this.before.focus();
      }
    }
    render({ view: n }) {
      const { context: r, state: o, actions: a } = n; // r = context, o = state, a = actions, n = view
      const { msg: s, idPrefix: i } = r; // s = msg, i = idPrefix, r = context
      return /* @__PURE__ */ m("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ m(
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
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-head", children: [
              /* @__PURE__ */ m("span", { class: "program-explorer__dialog-title", id: `${i}-dialog-title`, children: s("filters") }),
              /* @__PURE__ */ m(
                "button",
                {
                  type: "button",
                  class: "cdx-button cdx-button--weight-quiet",
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ m(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-body", children: ot(n) }),
            /* @__PURE__ */ m("div", { class: "program-explorer__dialog-foot", children: /* @__PURE__ */ m(
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
  var Yr = /* @__PURE__ */ new WeakMap(); // Yr = orders
  var _s = 1e9; // _s = NEVER
  function zt(e, t) { // zt = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function eo(e) { // eo = ranksIn, e = order
    const t = new Uint32Array(e.length); // t = ranks, e = order
    e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    });
    return t;
  }
  function xs(e) { // xs = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function bs({ programs: e, languages: { chain: t, page: n } }) { // bs = byTitle, e = programs, t = chain, n = page
    const r = e.map(({ title: a }) => Je(a, t, n).text); // r = titles, e = programs, a = title, Je = pickText, t = chain, n = page
    const { compare: o } = xs(t.concat(n)); // o = compare, xs = collatorFor, t = chain, n = page
    return zt(r.length, (a, s) => o(r[a], r[s]));
  }
  function Zr(e) { // Zr = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ws({ programs: e }, t) { // ws = byDate, e = programs, t = titleOrder
    const n = eo(t); // n = titleRanks, eo = ranksIn, t = titleOrder
    const r = new Float64Array(e.length); // r = starts, e = programs
    const o = new Float64Array(e.length); // o = ends, e = programs
    e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      const d = a || s; // d = first, a = start, s = end
      const c = s || a; // c = last, s = end, a = start
      const f = a && !s && i && ee(i); // f = isOpenEnded, a = start, s = end, i = status, ee = isCurrent
      r[l] = Zr(d && N(d));
      o[l] = f ? _s : Zr(c && O(c));
    });
    return zt(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function vs({ programs: e }, t) { // vs = byStatus, e = programs, t = dateOrder
    const n = eo(t); // n = dateRanks, eo = ranksIn, t = dateOrder
    const r = new Uint8Array(e.length); // r = groups, e = programs
    e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * I.indexOf(o) : 2 * I.indexOf("past") - 1;
    });
    return zt(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function Qt(e, t) { // Qt = orderOf, e = index, t = sort
    let n = Yr.get(e); // n = known, Yr = orders, e = index
    if (!n) {
      n = /* @__PURE__ */ new Map();
      Yr.set(e, n);
    }
    let r = n.get(t); // r = order, n = known, t = sort
    if (!r) {
      r = t === "title" ? bs(e) : t === "newest" ? ws(e, Qt(e, "title")) : vs(e, Qt(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function Ss(e, t) { // Ss = byScore, e = order, t = scores
    const n = []; // n = groups
    for (const r of e) { // r = i, e = order
      const o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function Ee(e) { // Ee = effectiveSort, e = query
    const t = Vt(e.text).length > 0; // t = hasWords, Vt = needlesOf, e = query
    const n = e.sort || "relevance"; // n = sort, e = query
    return n === "relevance" && !t ? "status" : n;
  }
  function to(e, t, n, r) { // to = order, e = index, t = matches, n = query, r = scores
    const o = Ee(n); // o = sort, Ee = effectiveSort, n = query
    const a = []; // a = shown
    for (const s of Qt(e, o)) { // s = i, Qt = orderOf, e = index, o = sort
      if (ge(t, s)) {
        a.push(s);
      }
    }
    return o === "relevance" ? Ss(a, r) : a;
  }

  // src/views/details.tsx
  var ks = ["status", "period"]; // ks = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    const n = t === null || Array.isArray(t) && t.length === 0; // n = isEmpty, t = content
    return n ? null : /* @__PURE__ */ m("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ m("dt", { children: e }),
      /* @__PURE__ */ m("dd", { children: Array.isArray(t) ? /* @__PURE__ */ m("ul", { children: t.map((r) => /* @__PURE__ */ m("li", { children: r })) }) : t })
    ] });
  }
  function Ts(e) { // Ts = shortAddress, e = url
    const { hostname: t, pathname: n } = new URL(e); // t = hostname, n = pathname, e = url
    const r = n.replace(/^\/(wiki\/)?|\/$/g, "").replace(/_/g, " "); // r = page, n = pathname
    const o = t.replace(/^www\./, ""); // o = site, t = hostname
    try {
      return r ? `${o}: ${decodeURIComponent(r)}` : o;
    } catch (a) {
      return o;
    }
  }
  function no(e, t, n, r) { // no = details, e = context, t = actions, n = program, r = id
    const { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e; // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context
    const c = (x) => x === null ? null : R(a.pick(x), i); // c = text, x = given, R = say, a = labels, i = language
    const f = (x) => x.map((T) => /* @__PURE__ */ m("bdi", { children: T })); // f = names, x = given, T = name, m = a
    const g = (x, T) => /* @__PURE__ */ m("a", { href: e.urlOf(x), rel: "noopener", children: T }); // g = link, x = target, T = children, m = a, e = context
    const u = (x) => x.map((T) => { // u = related, x = ids, T = other
      var w; // w = _a
      return /* @__PURE__ */ m(
        "a",
        {
          href: e.urlOfProgram(T),
          onClick: (v) => { // v = event
            if (!v.ctrlKey && !v.metaKey && !v.shiftKey && !v.altKey) {
              v.preventDefault();
              t.goTo(T);
            }
          },
          children: c(((w = d.program(T)) == null ? void 0 : w.title) || T)
        }
      );
    });
    const { minutes: p, owner: y, partOf: h, reviewed: b } = n; // p = minutes, y = owner, h = partOf, b = reviewed, n = program
    const _ = h === null ? void 0 : l.series.get(h); // _ = series, h = partOf, l = list
    const S = h === null ? [] : d.parts(h).filter((x) => x !== n.id); // S = siblings, h = partOf, d = relatives, x = other, n = program
    return /* @__PURE__ */ m("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((x) => !ks.includes(x)).map((x) => A(
        R(a.facet(x), i),
        (n.terms.get(x) || []).map((T) => R(a.term(x, T), i))
      )),
      A(o("detail-session"), p && (p[0] === p[1] ? o("detail-minutes", p[0]) : o("detail-minutes-range", p[0], p[1]))),
      A(o("detail-duration"), c(n.duration)),
      A(o("detail-scale"), c(n.scale)),
      A(o("detail-team"), f(n.team)),
      A(o("detail-partners"), f(n.partners)),
      A(o("detail-materials"), n.materials.map(({ target: x, label: T }) => g(x, c(T)))),
      A(o("detail-part-of"), _ ? _.target ? g(_.target, c(_.title)) : c(_.title) : u(h === null ? [] : [h])),
      A(o("detail-siblings"), u(S)),
      A(o("detail-parts"), u(d.parts(n.id))),
      A(o("detail-follows"), u(d.before(n.id))),
      A(o("detail-followed-by"), u(n.followedBy)),
      A(o("detail-owner"), y),
      A(o("detail-reviewed"), b && s.date(b)),
      A(o("detail-sources"), n.sources.map((x) => g({ url: x }, /* @__PURE__ */ m("bdi", { title: x, children: Ts(x) })))),
      A(o("detail-share"), /* @__PURE__ */ m("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Ps = ["kind", "format"]; // Ps = META_FACETS
  var Gt = "capacity"; // Gt = TAG_FACET
  function ro(e, t, n) { // ro = marked, e = picked, t = words, n = around
    return R(e, n, t.length ? tt(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ m("mark", { children: r }) : r) : e.text);
  }
  function Es({ context: e, program: t }) { // Es = meta, e = context, t = program
    const { labels: n, format: r, language: o } = e; // n = labels, r = format, o = language, e = context
    const a = r.span(t.start, t.end, t.status); // a = span, r = format, t = program
    return /* @__PURE__ */ m("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ m("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: a }),
      Ps.map((s) => { // Ps = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ m("span", { class: "program-explorer__fact", children: R(n.term(s, l), o) }, l));
      })
    ] });
  }
  var st = class extends U { // st = Card, U = x
    shouldComponentUpdate(t) {
      const n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      const { context: n, actions: r, program: o, open: a, words: s, level: i } = t; // n = context, r = actions, o = program, a = open, s = words, i = level, t = props
      const { msg: l, labels: d, language: c, idPrefix: f } = n; // l = msg, d = labels, c = language, f = idPrefix, n = context
      const g = d.pick(o.title); // g = title, d = labels, o = program
      const u = `${f}:program:${o.id}`; // u = titleId, f = idPrefix, o = program
      const p = o.summary && d.pick(o.summary); // p = summary, o = program, d = labels
      const y = o.terms.get(Gt) || []; // y = tags, o = program, Gt = TAG_FACET
      const h = ro(g, s, c); // h = name, ro = marked, g = title, s = words, c = language
      return /* @__PURE__ */ m("article", { class: "program-explorer__card", "aria-labelledby": u, children: [
        fe(i, "program-explorer__title", u, o.target ? /* @__PURE__ */ m("a", { href: n.urlOf(o.target), rel: "noopener", children: h }) : h),
        Es(t),
        p && /* @__PURE__ */ m("p", { class: "program-explorer__summary", children: [
          ro(p, s, c),
          p.language.toLowerCase() !== d.wanted && /* @__PURE__ */ m("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(p.language)) })
        ] }),
        /* @__PURE__ */ m("div", { class: "program-explorer__card-foot", children: [
          y.length > 0 && /* @__PURE__ */ m("ul", { class: "program-explorer__tags", "aria-label": d.facet(Gt).text, children: y.map((b) => /* @__PURE__ */ m("li", { children: R(d.term(Gt, b), c) }, b)) }),
          /* @__PURE__ */ m(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", g.text),
              "aria-expanded": a,
              "aria-controls": a ? `${u}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                rt(a)
              ]
            }
          )
        ] }),
        a && no(n, r, o, `${u}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function As({ context: e, state: t }, n) { // As = withHeadings, e = context, t = state, n = programs
    const { msg: r, current: o, past: a } = e; // r = msg, o = current, a = past, e = context
    const s = Ee(t.query) === "status"; // s = grouped, Ee = effectiveSort, t = state
    const i = (l, d) => l || { text: d, anchors: [] }; // i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      const c = n[d - 1]; // c = before, n = programs, d = at
      const f = ee(l.status); // f = isNow, ee = isCurrent, l = program
      if (!s || c && ee(c.status) === f) {
        return { program: l, group: null };
      }
      return { program: l, group: f ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function oo(e) { // oo = list, e = view
    var f; // f = _a
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: o, index: a, level: s } = t; // o = msg, a = index, s = level, t = context
    const i = n.order.slice(0, n.drawn).map((g) => a.programs[g]); // i = shown, n = state, g = at, a = index
    const l = n.order.length - n.limit; // l = rest, n = state
    const d = As(e, i); // d = entries, As = withHeadings, e = view, i = shown
    const c = ((f = d[0]) == null ? void 0 : f.group) ? s + 1 : s; // c = titleLevel, f = _a, d = entries, s = level
    return /* @__PURE__ */ m(G, { children: [
      /* @__PURE__ */ m("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: d.map(({ program: g, group: u }) => /* @__PURE__ */ m("li", { children: [
        u && fe(s, "program-explorer__group", u.anchors[0], [
          ...u.anchors.slice(1).map((p) => /* @__PURE__ */ m("span", { id: p })),
          u.text
        ]),
        /* @__PURE__ */ m(
          st,
          {
            context: t,
            actions: r,
            program: g,
            open: n.query.program === g.id,
            words: n.exploration.found.needles,
            level: c
          }
        )
      ] }, g.id)) }),
      l > 0 && /* @__PURE__ */ m("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", l) })
    ] });
  }

  // src/views/search-box.tsx
  function ao({ context: e, state: t, actions: n }) { // ao = searchBox, e = context, t = state, n = actions
    const { msg: r } = e; // r = msg, e = context
    return /* @__PURE__ */ m("div", { class: "program-explorer__search cdx-search-input", role: "search", "aria-label": r("search"), children: /* @__PURE__ */ m("div", { class: "cdx-text-input cdx-text-input--has-start-icon", children: [
      /* @__PURE__ */ m(
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
      /* @__PURE__ */ m("span", { class: "cdx-text-input__icon cdx-text-input__start-icon" })
    ] }) });
  }

  // src/views/toolbar.tsx
  function Rs({ context: e, state: t, actions: n }) { // Rs = sortBy, e = context, t = state, n = actions
    const { msg: r, idPrefix: o } = e; // r = msg, o = idPrefix, e = context
    const a = Ee(t.query); // a = sort, Ee = effectiveSort, t = state
    const s = De.filter((i) => i !== "relevance" || t.query.text !== ""); // s = sorts, De = SORTS, i = each, t = state
    return /* @__PURE__ */ m("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ m("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ m(
        "select",
        {
          class: "cdx-select",
          id: `${o}-sort`,
          value: a,
          onChange: (i) => n.sort(i.currentTarget.value),
          children: s.map((i) => /* @__PURE__ */ m("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
        }
      )
    ] });
  }
  function so(e) { // so = toolbar, e = view
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: o, list: a } = t; // o = msg, a = list, t = context
    let s = 0; // s = chosen
    n.query.chosen.forEach((i) => { // n = state, i = terms
      s += i.length;
    });
    return /* @__PURE__ */ m("div", { class: "program-explorer__toolbar", children: [
      n.narrow && /* @__PURE__ */ m(
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
      /* @__PURE__ */ m("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: o("count", n.toldCount, a.programs.length) }),
      Rs(e)
    ] });
  }

  // src/views/explorer.tsx
  function io(e) { // io = explorer, e = view
    const { context: { msg: t }, state: n } = e; // t = msg, n = state, e = view
    const { found: r, count: o } = n.exploration; // r = found, o = count, n = state
    return /* @__PURE__ */ m("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ m("div", { class: "program-explorer__panel", children: ot(e) }),
      /* @__PURE__ */ m("div", { class: "program-explorer__main", children: [
        ao(e),
        so(e),
        /* @__PURE__ */ m(nt, { view: e }),
        r.corrected && o > 0 && /* @__PURE__ */ m("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        o > 0 ? oo(e) : zr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ m(at, { view: e })
    ] });
  }

  // src/views/state.ts
  var Ae = 60; // Ae = CARDS
  var Cs = 6; // Cs = CARDS_AT_ONCE
  function Re(e, t, n) { // Re = derive, e = context, t = asked, n = before
    const r = Vr(e.index, t); // r = exploration, Vr = explore, e = context, t = asked
    const o = to(e.index, r.matches, t, r.found.scores); // o = places, to = order, e = context, r = exploration, t = asked
    const a = o.findIndex((i) => { // a = open, o = places, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    });
    const s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null; // s = same, n = before, o = places, i = at, l = i
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(Ae, a + 1, s ? s.limit : 0),
      drawn: o.length <= Ae ? Ae : Math.max(Cs, a + 1, s ? s.drawn : 0)
    };
  }
  function lo(e, t, n) { // lo = showing, e = context, t = query, n = program
    const r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Re(e, r, null).query.program === n ? r : Object.assign({}, He, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Os = 640; // Os = PANEL_NEEDS
  var Ms = 300; // Ms = TYPING_PAUSE
  var Ls = 80; // Ls = FILL_AFTER
  var $s = 500; // $s = PREPARE_AFTER
  function co(e, t, n, r) { // co = mountExplorer, e = root, t = context, n = address, r = onCrash
    const o = e.ownerDocument.defaultView || window; // o = view, e = root
    let a; // a = typing
    let s; // s = filling
    let i = false; // i = isStopped
    let l = Object.assign( // l = state
      { narrow: c(), filtersOpen: false, folded: /* @__PURE__ */ new Set() },
      d(null)
    );
    function d(w) { // d = addressed, w = before
      const v = n && Rn(n.read(), t.index) || He; // v = query, n = address, Rn = fromFragment, t = context, He = EMPTY_QUERY
      const E = Re(t, v, w); // E = derived, Re = derive, t = context, v = query, w = before
      return Object.assign(E, { drawn: E.limit, toldCount: E.exploration.count });
    }
    function c() { // c = isNarrow
      return (e.clientWidth || o.innerWidth) < Os;
    }
    function f(w) { // f = draw, w = change
      var E; // E = _a
      l = Object.assign({}, l, w);
      const v = e.contains(e.ownerDocument.activeElement); // v = hadFocus, e = root
      try {
        Ht(io({ context: t, state: l, actions: S }), e);
      } catch (B) {
        _();
        r(B);
        return;
      }
      if (v && !e.contains(e.ownerDocument.activeElement)) {
        (E = e.querySelector('[role="status"]')) == null ? void 0 : E.focus({ preventScroll: true });
      }
      o.clearTimeout(s);
      if (l.drawn < Math.min(l.limit, l.order.length)) {
        s = o.setTimeout(() => f({ drawn: l.limit }), Ls);
      }
    }
    function g(w) { // g = write, w = change
      if (!i) {
        n == null ? void 0 : n.write(An(l.query, t.list.facets), w);
      }
    }
    function u() { // u = settle
      if (a !== void 0) {
        o.clearTimeout(a);
        a = void 0;
        g("replace");
        f({ toldCount: l.exploration.count });
      }
    }
    function p(w) { // p = choose, w = query
      u();
      const v = Re(t, w, l); // v = derived, Re = derive, t = context, w = query, l = state
      f(Object.assign(v, { toldCount: v.exploration.count }));
      g("push");
    }
    function y(w) { // y = elementOf, w = id
      const v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function h(w) { // h = focusOn, w = id
      var E; // E = _a
      const v = w === void 0 ? null : y(w); // v = card, w = id, y = elementOf
      (E = v == null ? void 0 : v.querySelector("a, button")) == null ? void 0 : E.focus({ preventScroll: true });
    }
    function b() { // b = onResize
      if (c() !== l.narrow) {
        f({ narrow: !l.narrow, filtersOpen: false });
      }
    }
    function _() { // _ = stop
      i = true;
      o.clearTimeout(a);
      o.clearTimeout(s);
      x == null ? void 0 : x.disconnect();
      o.removeEventListener("resize", b);
      T == null ? void 0 : T();
      Ht(null, e);
    }
    const S = { // S = actions
      search: (w) => { // w = text
        f(Re(t, me(l.query, w), l));
        o.clearTimeout(a);
        a = o.setTimeout(u, Ms);
      },
      toggle: (w, v) => p(qr(l.query, w, v)),
      apply: p,
      sort: (w) => p(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => p(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        p(lo(t, l.query, w));
        (v = y(w)) == null ? void 0 : v.scrollIntoView();
        h(w);
      },
      clear: () => p(Jr(l.query)),
      showMore: () => {
        var E; // E = _a
        const w = l.order[l.limit]; // w = first, l = state
        const v = l.limit + Ae; // v = limit, l = state, Ae = CARDS
        f({ limit: v, drawn: v });
        h(w === void 0 ? void 0 : (E = t.index.programs[w]) == null ? void 0 : E.id);
      },
      openFilters: () => f({ filtersOpen: true }),
      closeFilters: () => f({ filtersOpen: false }),
      fold: (w) => { // w = facet
        const v = new Set(l.folded); // v = folded, l = state
        if (!v.delete(w)) {
          v.add(w);
        }
        f({ folded: v });
      }
    };
    const x = "ResizeObserver" in o ? new ResizeObserver(b) : null; // x = observer, o = view, b = onResize
    x == null ? void 0 : x.observe(e);
    o.addEventListener("resize", b);
    const T = n == null ? void 0 : n.onMove(e, () => { // T = forgetMoves, n = address, e = root
      o.clearTimeout(a);
      a = void 0;
      f(d(l));
    });
    f({});
    o.setTimeout(() => jr(t.index), $s);
    if (n && n.read() !== "") {
      g("replace");
      qe(() => { // qe = afterPaint
        var w; // w = _a
        if (l.query.program !== null) {
          (w = y(l.query.program)) == null ? void 0 : w.scrollIntoView();
        } else if (o.pageYOffset === 0) {
          e.scrollIntoView();
        }
      });
    }
  }

  // src/host/headings.ts
  var Yt = "h1, h2, h3, h4, h5, h6"; // Yt = HEADINGS
  function uo(e) { // uo = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function Zt(e) { // Zt = headingText, e = heading
    const t = e.cloneNode(true); // t = copy, e = heading
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function en(e) { // en = anchorCarriers, e = heading
    const t = uo(e); // t = block, uo = blockOf, e = heading
    const n = [t]; // n = around, t = block
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) { // r = before, t = block
      n.push(r);
    }
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function Ce(e, t) { // Ce = findHeading, e = container, t = name
    const n = Array.from(e.querySelectorAll(Yt)); // n = headings, e = container, Yt = HEADINGS
    return n.find((r) => t.texts.includes(Zt(r))) || n.find((r) => en(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function tn(e) { // tn = sectionOf, e = heading
    const t = uo(e); // t = block, uo = blockOf, e = heading
    const n = t.nextElementSibling; // n = next, t = block
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(Yt) ? n : null; // r = wrapped, n = next, Yt = HEADINGS
    const o = r ? r.firstElementChild : n; // o = first, r = wrapped, n = next
    const a = []; // a = content
    for (let s = o; s instanceof HTMLElement; s = s.nextElementSibling) { // s = element, o = first
      if (s.matches(Yt) || s.matches(".mw-heading, section")) {
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
  var Oe = "program-explorer"; // Oe = HOST_CLASS
  function nn(e) { // nn = staticHeading, e = heading
    if (!e) {
      return null;
    }
    const t = en(e); // t = carriers, en = anchorCarriers, e = heading
    return { text: Zt(e), anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function po(e) { // po = levelOf, e = heading
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function Ns(e, t) { // Ns = printedHosts, e = content, t = place
    const n = Array.from(e.querySelectorAll(`.${Oe}[data-source]`)); // n = roots, e = content, Oe = HOST_CLASS
    return n.map((r) => { // n = roots, r = root
      const o = Ce(r, t.current); // o = current, Ce = findHeading, r = root, t = place
      const a = Ce(r, t.past); // a = past, Ce = findHeading, r = root, t = place
      const s = Number(r.dataset["revision"]); // s = revision, r = root
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((i) => i instanceof HTMLElement),
        current: nn(o),
        past: nn(a),
        level: o ? po(o) : 3
      };
    });
  }
  function Is(e, t) { // Is = insertedHost, e = content, t = place
    const n = Ce(e, t.current); // n = currentHeading, Ce = findHeading, e = content, t = place
    if (!n) {
      return null;
    }
    const r = tn(n); // r = current, tn = sectionOf, n = currentHeading
    const o = Ce(e, t.past); // o = pastHeading, Ce = findHeading, e = content, t = place
    const a = o && tn(o); // a = past, o = pastHeading, tn = sectionOf
    const s = a !== null && a.content.length === a.lists.length; // s = pastIsBare, a = past
    const i = document.createElement("div"); // i = root
    i.className = Oe;
    i.dataset["source"] = t.source;
    r.insertion.parent.insertBefore(i, r.insertion.before);
    return {
      root: i,
      source: t.source,
      revision: null,
      statics: [...r.lists, ...a ? a.lists : [], ...a && s ? [a.block] : []],
      current: null,
      past: s ? nn(o) : null,
      level: po(n) + 1
    };
  }
  function mo(e, t, n) { // mo = findHosts, e = content, t = title, n = place
    const r = Ns(e, n); // r = printed, Ns = printedHosts, e = content, n = place
    if (r.length || e.querySelector(`.${Oe}`) || !gn(n, t)) {
      return r;
    }
    const o = Is(e, n); // o = inserted, Is = insertedHost, e = content, n = place
    return o ? [o] : [];
  }

  // src/host/notice.ts
  var rn = "program-explorer__notice"; // rn = CLASS
  function Y(e, t, ...n) { // Y = element, e = tag, t = className, n = content
    const r = document.createElement(e); // r = made, e = tag
    r.className = t;
    r.append(...n);
    return r;
  }
  function fo(e, t, n) { // fo = button, e = text, t = className, n = act
    const r = Y("button", `cdx-button ${t}`, e); // r = made, Y = element, t = className, e = text
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function Fs({ hints: e, url: t, label: n }) { // Fs = fixOffer, e = hints, t = url, n = label
    const r = Y("a", "", n); // r = link, Y = element, n = label
    r.href = t;
    return [Y("ul", "", ...e.map((o) => Y("li", "", o))), r];
  }
  function on(e) { // on = removeNotice, e = root
    e.querySelectorAll(`.${rn}`).forEach((t) => t.remove());
  }
  function an(e, t, { kind: n, text: r, fix: o, retry: a }) { // an = showNotice, e = root, t = msg, n = kind, r = text, o = fix, a = retry
    on(e);
    const s = Y( // s = box, Y = element
      "div",
      `${rn} ${rn}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Y("span", "cdx-message__icon"),
      Y(
        "div",
        "cdx-message__content",
        Y("p", "", r),
        ...o ? Fs(o) : [],
        ...a ? [fo(t("retry"), "", a)] : [],
        fo(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var Ds = "program-explorer-hidden"; // Ds = HIDDEN_CLASS
  function go(e) { // go = claim, e = host
    if (sn(e)) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function sn(e) { // sn = stateOf, e = host
    return e.root.dataset["state"];
  }
  function it(e, t) { // it = setState, e = host, t = state
    const n = t === "ready"; // n = explorerStands, t = state
    for (const r of e.statics) { // r = element, e = host
      r.classList.toggle(Ds, n);
    }
    for (const r of [e.current, e.past]) { // r = heading, e = host
      r == null ? void 0 : r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var Hs = "program-explorer__app"; // Hs = APP_CLASS
  var Us = "json"; // Us = DATA_MODEL
  var js = ["busy", "timeout", "network", "server"]; // js = PASSING
  var Bs = 0; // Bs = started
  function Ws(e) { // Ws = failureOf, e = error
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function yo(s, i, l, d) { // yo = offerFix, s = _0, i = _1, l = _2, d = _3
    return $(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, o, a) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: c } = yield n(); // c = fixFor, n = loadMaintainer
          an(r.root, t, Object.assign({}, o, { fix: c(e, t, r.source, a, cn(e)) }));
        }
      } catch (c) {
        e.log("What to do about the data page cannot be told.", c);
      }
    });
  }
  function ln(e, t, n, r) { // ln = fail, e = surroundings, t = host, n = failure, r = page
    return $(this, null, function* () {
      const { msg: o } = e; // o = msg, e = surroundings
      it(t, "failed");
      const a = js.includes(n) ? () => { // a = retry, js = PASSING, n = failure
        on(t.root);
        it(t, "loading");
        void _o(e, t);
      } : null;
      const s = { kind: "failure", text: `${o("failed")} ${o(`failed-${n}`)}`, fix: null, retry: a }; // s = notice, o = msg, n = failure, a = retry
      an(t.root, o, s);
      if (n === "missing" || n === "json") {
        yield yo(e, t, s, r);
      }
    });
  }
  function Vs(e, t, n, r) { // Vs = tellProblems, e = surroundings, t = host, n = page, r = problems
    return $(this, null, function* () {
      const { wiki: o, msg: a } = e; // o = wiki, a = msg, e = surroundings
      const s = r.length + Number(n.contentModel !== Us); // s = count, r = problems, n = page, Us = DATA_MODEL
      if (s > 0) {
        o.log(`Problems of the data page "${n.title}":`, ...r);
        if (o.isNamed) {
          yield yo(e, t, { kind: "warning", text: a("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function qs({ languages: e, pageLanguage: t }, n) { // qs = readerLanguages, e = languages, t = pageLanguage, n = host
    var o; // o = _a
    const r = (o = n.root.closest("[lang]")) == null ? void 0 : o.lang; // r = around, o = _a, n = host
    return r && e[0] === t ? [r, ...e] : e;
  }
  function Js(e, t, n, r) { // Js = mount, e = surroundings, t = host, n = list, r = ownsAddress
    const { wiki: o, msg: a } = e; // o = wiki, a = msg, e = surroundings
    const s = he; // s = language, he = MESSAGES_LANGUAGE
    const i = On(s, a); // i = format, On = createFormat, s = language, a = msg
    const l = qs(o, t); // l = chain, qs = readerLanguages, o = wiki, t = host
    const d = pr(n, a, i, l, o.pageLanguage, s); // d = labels, pr = createLabels, n = list, a = msg, i = format, l = chain, o = wiki, s = language
    const c = kn( // c = index, kn = buildIndex
      n,
      { chain: l, page: o.pageLanguage },
      ho(),
      (u, p) => d.term(u, p).text
    );
    const f = document.createElement("div"); // f = app
    f.className = Hs;
    f.lang = s;
    f.dir = "ltr";
    t.root.append(f);
    it(t, "ready");
    const g = (u) => { // g = giveUp, u = error
      f.remove();
      o.log("The explorer could not be drawn.", u);
      void ln(e, t, "unexpected", null);
    };
    co(f, {
      list: n,
      index: c,
      relatives: Cn(n.programs),
      labels: d,
      msg: a,
      format: i,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++Bs}`,
      urlOf: (u) => "url" in u ? u.url : o.urlOf(u.page),
      urlOfProgram: (u) => `#programs?program=${u}`
    }, r ? dr(window, Pn) : null, g);
    if (f.isConnected) {
      Xs(t);
      o.announceReady(t.root);
    }
  }
  function Xs({ current: e, past: t }) { // Xs = keepPlace, e = current, t = past
    for (const n of [e, t]) { // n = heading, e = current, t = past
      const r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      if (r) {
        qe(() => { // qe = afterPaint
          var o; // o = _a
          return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
        });
      }
    }
  }
  function ho() { // ho = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function cn(e) { // cn = options, e = wiki
    return { today: ho(), language: e.pageLanguage };
  }
  function _o(e, t) { // _o = run, e = surroundings, t = host
    return $(this, null, function* () {
      const { wiki: n } = e; // n = wiki, e = surroundings
      try {
        let r = yield n.readPage(t.source, t.revision); // r = page, n = wiki, t = host
        let o = Rt(r.text, cn(n)); // o = result, Rt = parseForReaders, r = page, cn = options, n = wiki
        if (!o.list && t.revision !== null) {
          r = yield n.readPage(t.source, null);
          o = Rt(r.text, cn(n));
        }
        if (!o.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...o.problems);
          yield ln(e, t, "json", r);
          return;
        }
        const a = document.querySelector(`.${Oe}[data-state]`); // a = first, Oe = HOST_CLASS
        Js(e, t, o.list, a === t.root);
        if (sn(t) === "ready") {
          yield Vs(e, t, r, o.problems);
        }
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield ln(e, t, Ws(r), null);
      }
    });
  }
  function xo(e, t, n) { // xo = start, e = wiki, t = place, n = loadMaintainer
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: Ln(e.languages[0] || he), loadMaintainer: n }; // r = surroundings, e = wiki, Ln = createMessages, he = MESSAGES_LANGUAGE, n = loadMaintainer
    e.onContent(() => { // e = wiki
      const o = document.getElementById("mw-content-text") || document.body; // o = content
      for (const a of mo(o, e.pageTitle, t)) { // a = host, mo = findHosts, o = content, e = wiki, t = place
        if (go(a)) {
          void _o(r, a);
        }
      }
    });
  }

  // src/maintainer.ts
  var un = {}; // un = maintainer_exports
  Co(un, {
    fixFor: () => wo
  });

  // src/maintain/fix.ts
  var bo = "json"; // bo = DATA_MODEL
  var Ks = 5; // Ks = MOST_HINTS
  function wo(e, t, n, r, o) { // wo = fixFor, e = wiki, t = msg, n = source, r = page, o = options
    if (!r) {
      return {
        // The wiki would create the page as wikitext if it were not told the model.
        url: e.urlOf(n, { action: "edit", contentmodel: bo }),
        label: t("fix-create"),
        hints: []
      };
    }
    const a = ({ path: i, program: l, reason: d, fix: c }) => i.length ? t("fix-place", er(i, l), d, c) : `${d} ${c}`; // a = hint, i = path, l = program, d = reason, c = fix, t = msg, er = describePath
    const { problems: s } = cr(r.text, o); // s = problems, cr = parsePrograms, r = page, o = options
    return {
      url: e.urlOf(n, { action: "edit" }),
      label: t("fix-edit"),
      hints: [
        ...r.contentModel === bo ? [] : [t("fix-model", r.contentModel)],
        ...s.slice(0, Ks).map(a)
      ]
    };
  }

  // src/wiki/wiki.ts
  var j = class extends Error { // j = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var vo = 1e4; // vo = TIMEOUT_MS
  var Qs = 2592e3; // Qs = MONTH_S
  var zs = 300; // zs = FIVE_MINUTES_S
  function So(e, t) { // So = fetchInTime, e = url, t = credentials
    return $(this, null, function* () {
      const n = new AbortController(); // n = controller
      const r = setTimeout(() => n.abort(), vo); // r = timer, n = controller, vo = TIMEOUT_MS
      try {
        const o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        if (n.signal.aborted) {
          throw new j("timeout", `${vo} ms, ${e}`);
        }
        throw new j("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function ko(e) { // ko = readAnswer, e = url
    return $(this, null, function* () {
      let t = yield So(e, "omit"); // t = response, So = fetchInTime, e = url
      if (t.status === 429) {
        t = yield So(e, "same-origin");
      }
      if (t.status === 429) {
        throw new j("busy", e);
      }
      if (t.status !== 200) {
        throw new j("server", `${t.status}, ${e}`);
      }
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n) {
        throw new j("server", `no JSON, ${e}`);
      }
      if (n.error) {
        throw new j("server", `${n.error.code}: ${n.error.info}, ${e}`);
      }
      return n;
    });
  }
  function To(e, t) { // To = storedPage, e = answer, t = title
    var a, s, i, l; // a = _a, s = _b, i = _c, l = _d
    const n = (s = (a = e.query) == null ? void 0 : a.pages) == null ? void 0 : s[0]; // n = page, s = _b, a = _a, e = answer
    const r = (i = n == null ? void 0 : n.revisions) == null ? void 0 : i[0]; // r = revision, i = _c, n = page
    const o = (l = r == null ? void 0 : r.slots) == null ? void 0 : l.main; // o = main, l = _d, r = revision
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
  function Po(e, t) { // Po = readUrl, e = title, t = revision
    const n = t === null ? zs : Qs; // n = age, t = revision, zs = FIVE_MINUTES_S, Qs = MONTH_S
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
  function Gs(e, t) { // Gs = readPage, e = title, t = revision
    return $(this, null, function* () {
      var o; // o = _a
      const n = ((o = mw.Title.newFromText(e)) == null ? void 0 : o.getPrefixedText()) || e; // n = normalised, o = _a, e = title
      if (t !== null) {
        const a = To(yield ko(Po(n, t)), n); // a = pinned, To = storedPage, ko = readAnswer, Po = readUrl, n = normalised, t = revision
        if (a) {
          return a;
        }
      }
      const r = To(yield ko(Po(n, null)), n); // r = page, To = storedPage, ko = readAnswer, Po = readUrl, n = normalised
      if (!r) {
        throw new j("missing", n);
      }
      return r;
    });
  }
  function Ys(e) { // Ys = mayEdit, e = title
    return $(this, null, function* () {
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
  function Zs() { // Zs = languages
    const e = mw.config.get("wgUserLanguage"); // e = user
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function Eo() { // Eo = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Zs(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: Gs,
      mayEdit: Ys,
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
      const e = Eo(); // e = wiki, Eo = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .375em .25em;margin-inline-start:.75em;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );overflow-wrap:break-word}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.5em;color:var( --color-subtle, #54595d )}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid}}');
      xo(e, fn, () => Promise.resolve(un));
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
