// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash 002e643c4ee0436f.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var mt = Object.defineProperty;
  var pt = Object.getOwnPropertySymbols;
  var Sn = Object.prototype.hasOwnProperty;
  var Vn = Object.prototype.propertyIsEnumerable;
  var ht = (e, t, n) => t in e ? mt(e, t, { enumerable: true, configurable: true, writable: true, value: n }) : e[t] = n;
  var P1 = (e, t) => {
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
  var In = (e, t) => {
    for (var n in t)
      mt(e, n, { get: t[n], enumerable: true });
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
  var Tn = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // Tn = TRANSLATION
  function gt(e, t) { // gt = isPlacePage, e = place, t = title
    return e.pages.includes(t) || e.pages.includes(t.replace(Tn, ""));
  }

  // src/programs/dates.ts
  var ue = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // ue = DATE_SHAPE
  function vt(e, t) { // vt = daysInMonth, e = year, t = month
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function E1(e) { // E1 = parseDate, e = text
    if (!ue.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~"; // t = approximate, e = text
    const n = e.replace("~", "").split("-").map(Number); // n = parts, e = text
    const [r = 0, a = null, o = null] = n; // r = year, a = month, o = day, n = parts
    if (r < 1 || a !== null && (a < 1 || a > 12)) {
      return null;
    }
    if (a !== null && o !== null && (o < 1 || o > vt(r, a))) {
      return null;
    }
    return { year: r, month: a, day: o, approximate: t };
  }
  function de(e, t) { // de = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function yt(e, t, n) { // yt = isoDay, e = year, t = month, n = day
    return `${de(e, 4)}-${de(t, 2)}-${de(n, 2)}`;
  }
  function O(e) { // O = firstDay, e = date
    return yt(e.year, e.month || 1, e.day || 1);
  }
  function T(e) { // T = lastDay, e = date
    const t = e.month || 12; // t = month, e = date
    return yt(e.year, t, e.day || vt(e.year, t));
  }

  // src/programs/status.ts
  var F = ["open", "upcoming", "ongoing", "paused", "past"]; // F = STATUSES
  function R1(e) { // R1 = isStatus, e = value
    return F.indexOf(e) !== -1;
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
  function e1(e) { // e1 = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/loops.ts
  function O1(e) { // O1 = closingLinks, e = parents
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
  var pe = "not-stated"; // pe = NOT_STATED
  function Cn(e, t) { // Cn = readTerms, e = raw, t = report
    const n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((a, o) => t.within(o, () => { // e = raw, a = term, o = id, t = report
      if (o === pe) {
        t.add("reserved-id", o);
      } else if (a.label === null) {
        t.add("missing-label", o);
      }
      if (a.broader !== null) {
        if (e.has(a.broader) && a.broader !== pe) {
          n.set(o, a.broader);
        } else {
          t.addAt("broader", "unknown-term", a.broader, e.keys());
        }
      }
    }));
    O1(n).forEach((a) => { // O1 = closingLinks, n = parents, a = id
      t.within(a, () => t.addAt("broader", "loop", n.get(a)));
      n.delete(a);
    });
    const r = /* @__PURE__ */ new Map(); // r = terms
    e.forEach((a, o) => { // e = raw, a = term, o = id
      if (o !== pe) {
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
  function Mt(e, t, n) { // Mt = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => Cn(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function zt(e, t) { // zt = ancestors, e = vocabulary, t = termId
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
  function F1(e) { // F1 = allBits, e = size
    const t = N(e).fill(-1); // t = bits, N = noBits, e = size
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function $1(e, t) { // $1 = add, e = bits, t = i
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
  function Pn(e) { // Pn = ones, e = word
    const t = e - (e >>> 1 & 1431655765); // t = pairs, e = word
    const n = (t & 858993459) + (t >>> 2 & 858993459); // n = fours, t = pairs
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function J(e, t = e, n = e) { // J = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let a = 0; a < e.length; a++) { // a = w, e = bits
      r += Pn((e[a] | n[a]) & t[a]);
    }
    return r;
  }

  // src/explore/query.ts
  var N1 = ["relevance", "status", "newest", "title"]; // N1 = SORTS
  var y1 = "not-stated"; // y1 = NOT_STATED
  var D1 = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // D1 = EMPTY_QUERY

  // src/explore/program-index.ts
  var q1 = ["q", "sort", "program", "view"]; // q1 = RESERVED
  function En({ start: e, end: t, status: n }, r) { // En = yearsOf, e = start, t = end, n = status, r = thisYear
    const a = e || t; // a = first, e = start, t = end
    if (!a) {
      return [];
    }
    const o = t ? t.year : n && e1(n) ? r : a.year; // o = last, t = end, n = status, e1 = isCurrent, r = thisYear, a = first
    const s = [String(a.year)]; // s = years, a = first
    for (let l = a.year + 1; l <= o; l++) { // l = year, a = first, o = last
      s.push(String(l));
    }
    return s;
  }
  function Rn(e) { // Rn = inTreeOrder, e = vocabulary
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
  function On(e, t, n) { // On = indexFacet, e = id, t = list, n = thisYear
    const r = t.programs.length; // r = size, t = list
    const a = e === "status" || e === "period"; // a = builtIn, e = id
    const o = a ? void 0 : t.vocabularies.get(e); // o = vocabulary, a = builtIn, t = list, e = id
    const s = /* @__PURE__ */ new Map(); // s = found
    const l = /* @__PURE__ */ new Map(); // l = wider
    const i = (g, v) => { // i = put, g = term, v = i
      let b = s.get(g); // b = programs, s = found, g = term
      if (!b) {
        b = N(r);
        s.set(g, b);
        l.set(g, o ? zt(o, g) : []);
      }
      $1(b, v);
    };
    t.programs.forEach((g, v) => { // t = list, g = program, v = i
      var y; // y = _a
      const b = e === "period" ? En(g, n) : e !== "status" ? g.terms.get(e) || [] : g.status ? [g.status] : []; // b = terms, e = id, En = yearsOf, g = program, n = thisYear
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
    const c = e === "status" ? F : e === "period" ? u.sort((g, v) => Number(v) - Number(g)) : o ? Rn(o).concat(u) : u; // c = order, e = id, F = STATUSES, u = rest, g = a, v = b, o = vocabulary, Rn = inTreeOrder
    const m = N(r); // m = stated, N = noBits, r = size
    const f = /* @__PURE__ */ new Map(); // f = terms
    let d = 0; // d = telling
    const h = (g, v) => { // h = show, g = term, v = programs
      const b = J(v); // b = total, J = count, v = programs
      if (b && !f.has(g)) {
        const y = o && o.terms.get(g); // y = known, o = vocabulary, g = term
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
    c.forEach((g) => h(g, s.get(g) || N(0)));
    h(y1, F1(r).map((g, v) => g & ~m[v]));
    return {
      id: e,
      label: o ? o.label : null,
      help: o ? o.help : null,
      terms: f,
      useful: d > 1
    };
  }
  function wt(e, t, n, r = () => null) { // wt = buildIndex, e = list, t = languages, n = today, r = nameOf
    const a = /* @__PURE__ */ new Map(); // a = facets
    for (const s of e.facets) { // s = id, e = list
      const l = q1.indexOf(s) === -1 && On(s, e, Number(n.slice(0, 4))); // l = facet, q1 = RESERVED, s = id, On = indexFacet, e = list, n = today
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
  var Lt = /^#?programs(?:$|\?|%3f)/i; // Lt = OURS
  function At(e) { // At = isFragmentOurs, e = hash
    return Lt.test(e);
  }
  var Fn = 8e3; // Fn = MOST_CHARACTERS
  var $n = 200; // $n = MOST_LETTERS
  var Nn = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // Nn = UNSAFE
  function U1(e) { // U1 = encode, e = value
    return e.replace(Nn, (t) => { // e = value, Nn = UNSAFE, t = unit
      const n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function W1(e) { // W1 = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function kt(e) { // kt = normalText, e = text
    return e.slice(0, $n).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function St(e, t = []) { // St = toFragment, e = query, t = facets
    const n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((a) => { // t = facets, e = query, a = facet
      const o = e.chosen.get(a) || []; // o = terms, e = query, a = facet
      if (o.length && q1.indexOf(a) === -1) {
        n.push(`${U1(a)}=${o.map(U1).join(",")}`);
      }
    });
    const r = kt(e.text); // r = text, kt = normalText, e = query
    if (r) {
      n.push("q=" + U1(r).replace(/_/g, "%5F").replace(/%20/g, "_"));
    }
    if (e.sort) {
      n.push("sort=" + e.sort);
    }
    if (e.program !== null) {
      n.push("program=" + U1(e.program));
    }
    return n.length ? `programs?${n.join("&")}` : "";
  }
  function Vt(e, t) { // Vt = fromFragment, e = hash, t = known
    const n = Lt.exec(e); // n = ours, Lt = OURS, e = hash
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map(); // r = chosen
    let a = ""; // a = text
    let o = null; // o = sort
    let s = null; // s = program
    for (const l of e.slice(n[0].length, Fn).split("&")) { // l = part, e = hash, n = ours, Fn = MOST_CHARACTERS
      const [i = "", ...u] = l.split("="); // i = rawKey, u = rest, l = part
      const c = W1(i); // c = key, W1 = decode, i = rawKey
      const m = u.join("="); // m = raw, u = rest
      const f = W1(m); // f = value, W1 = decode, m = raw
      if (c === "q") {
        a = kt(W1(m.replace(/[_+]/g, " ")));
      } else if (c === "sort") {
        o = N1.find((d) => d === f) || null;
      } else if (c === "program") {
        s = t.hasProgram(f) ? f : null;
      } else if (q1.indexOf(c) === -1) {
        const d = m.split(",").map(W1).concat(f.split(",")).filter((h) => t.hasTerm(c, h)); // d = terms, m = raw, W1 = decode, f = value, h = term, t = known, c = key
        if (d.length) {
          r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
        }
      }
    }
    return { text: a, chosen: r, sort: o, program: s };
  }

  // src/explore/relatives.ts
  function It(e) { // It = createRelatives, e = programs
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
  function Dn(e, t) { // Dn = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Tt(e, t) { // Tt = createFormat, e = language, t = msg
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
          return Dn(o, s) ? a(o) : t("date-range", a(o), a(s));
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
  var Ct = { // Ct = en_default
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
  var Un = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g; // Un = PLURAL
  var Wn = /\$(\d)/g; // Wn = PARAMETER
  var Bn = ["zero", "one", "two", "few", "many", "other"]; // Bn = CATEGORIES
  var x1 = "en"; // x1 = MESSAGES_LANGUAGE
  var jn = "qqx"; // jn = KEYS_ONLY
  function Zn(e) { // Zn = createPlural, e = language
    const t = new Intl.PluralRules(e); // t = rules, e = language
    const n = t.resolvedOptions().pluralCategories; // n = categories, t = rules
    const r = Bn.filter((a) => n.includes(a)); // r = own, Bn = CATEGORIES, a = category, n = categories
    return (a, o) => a[r.indexOf(t.select(o))] || a[a.length - 1] || "";
  }
  function Pt(e) { // Pt = createMessages, e = language
    if (e === jn) {
      return (r, ...a) => `(${[`program-explorer-${r}`, ...a].join(", ")})`;
    }
    const t = new Intl.NumberFormat(x1); // t = digits, x1 = MESSAGES_LANGUAGE
    const n = Zn(x1); // n = plural, Zn = createPlural, x1 = MESSAGES_LANGUAGE
    return (r, ...a) => { // r = key, a = parameters
      const o = (s) => { // o = given, s = position
        var l; // l = _a
        return (l = a[Number(s) - 1]) != null ? l : "";
      };
      return Ct[r].replace(Un, (s, l, i) => n(i.split("|"), Number(o(l)))).replace(Wn, (s, l) => { // Ct = en_default, r = key, Un = PLURAL, s = _, l = position, i = forms, n = plural, o = given, Wn = PARAMETER
        const i = o(l); // i = value, o = given, l = position
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
    const a = r ? t.slice(0, Number(r[1])) : /\bend of|\bEOF\b/i.test(e) ? t : null; // a = before, r = position, t = text, e = message
    if (a === null) {
      return null;
    }
    const o = a.split("\n"); // o = lines, a = before
    return { line: o.length, column: (o[o.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var Rt = []; // Rt = MIGRATIONS
  var he = 1 + Rt.length; // he = VERSION, Rt = MIGRATIONS
  function Ot(e, t = Rt) { // Ot = migrate, e = page, t = ladder, Rt = MIGRATIONS
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
  function Ft(e, t, n) { // Ft = linkPrograms, e = placed, t = series, n = report
    const r = new Set(e.map(([, l]) => l.id)); // r = known, e = placed, l = program
    const a = /* @__PURE__ */ new Set([...r, ...t.keys()]); // a = above, r = known, t = series
    const o = /* @__PURE__ */ new Map(); // o = parents
    for (const [, l] of e) { // l = program, e = placed
      if (l.partOf !== null && r.has(l.partOf)) {
        o.set(l.id, l.partOf);
      }
    }
    const s = new Set(O1(o)); // s = closing, O1 = closingLinks, o = parents
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
        partOf: c !== null && f("partOf", c, a, s.has(u)) ? c : null,
        followedBy: m.filter((d) => f("followedBy", d, r, d === u))
      });
    }));
  }

  // src/programs/links.ts
  var Jn = /[\u200E\u200F\u202A-\u202E]/g; // Jn = DIRECTION_MARKS
  var Qn = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // Qn = SPACES
  var Xn = new RegExp("^(?:" + [ // Xn = SCHEMES
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
  var Kn = new RegExp([ // Kn = NOT_IN_TITLES
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Gn(e) { // Gn = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Yn(e) { // Yn = examineAddress, e = value
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
      return Yn(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(Jn, "").replace(Qn, " ").trim().replace(/^: ?/, ""); // n = page, t = text, Jn = DIRECTION_MARKS, Qn = SPACES
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (Xn.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Kn.test(n) || Gn(r) > 255 ? "bad-page" : { page: n };
  }
  function t1(e) { // t1 = parseLink, e = value
    const t = $t(e); // t = found, $t = examine, e = value
    return typeof t === "string" ? null : t;
  }
  function b1(e) { // b1 = linkFault, e = value
    const t = $t(e); // t = found, $t = examine, e = value
    return typeof t === "string" ? t : null;
  }
  function Nt(e) { // Nt = isPage, e = value
    const t = t1(e); // t = link, t1 = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Dt(e) { // Dt = isAddress, e = value
    const t = t1(e); // t = link, t1 = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var qt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // qt = schema, e = type
  var l1 = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }); // l1 = action, e = type, t = requirement, n = message
  var i1 = qt("string"); // i1 = string, qt = schema
  var me = qt("number"); // me = number, qt = schema
  var B = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // B = array, e = item
  var j = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // j = object, e = entries
  var w = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // w = optional, e = wrapped
  var Ut = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }); // Ut = picklist, e = options, t = message
  var c1 = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }); // c1 = record, e = key, t = value
  var d1 = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // d1 = union, e = options
  var C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }); // C = pipe, e = first, t = actions
  var _1 = l1("check"); // _1 = check, l1 = action
  var Wt = l1("length"); // Wt = length, l1 = action
  var fe = l1("max_value"); // fe = maxValue, l1 = action
  var ge = l1("min_value"); // ge = minValue, l1 = action
  var u1 = l1("regex"); // u1 = regex, l1 = action
  var So = l1("description"); // So = description, l1 = action

  // src/programs/schema.ts
  var be = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // be = ID
  var _e = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // _e = LANGUAGE
  var tr = 10080; // tr = MOST_MINUTES
  var P = C(i1(), u1(be, "bad-id")); // P = id, C = pipe, i1 = string, u1 = regex, be = ID
  var n1 = C(i1(), u1(/\S/, "empty")); // n1 = words, C = pipe, i1 = string, u1 = regex
  var M1 = C(i1(), u1(_e, "bad-language")); // M1 = languageCode, C = pipe, i1 = string, u1 = regex, _e = LANGUAGE
  var D = d1([n1, c1(M1, n1)]); // D = text, d1 = union, n1 = words, c1 = record, M1 = languageCode
  var ve = C( // ve = date, C = pipe
    i1(),
    u1(ue, "bad-date"),
    _1((e) => E1(e) !== null, "bad-date")
  );
  var Bt = C(n1, _1(Nt, (e) => b1(e.input) || "bad-page")); // Bt = page, C = pipe, n1 = words, _1 = check, Nt = isPage, e = issue, b1 = linkFault
  var ye = C( // ye = address, C = pipe
    i1(),
    u1(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => b1(e.input) || "bad-address"),
    _1(Dt, "bad-address")
  );
  var Me = C( // Me = link, C = pipe
    n1,
    _1((e) => b1(e) === null, (e) => b1(e.input) || "bad-page")
  );
  var nr = C(me(), ge(1, "bad-minutes"), fe(tr, "bad-minutes")); // nr = minutes, C = pipe, me = number, ge = minValue, fe = maxValue, tr = MOST_MINUTES
  var jt = d1([P, B(P)]); // jt = ids, d1 = union, P = id, B = array
  var rr = d1([M1, B(M1)]); // rr = languages, d1 = union, M1 = languageCode, B = array
  var xe = d1([n1, B(n1)]); // xe = names, d1 = union, n1 = words, B = array
  var ze = jt; // ze = termIds, jt = ids
  var ar = j({ // ar = materialSchema, j = object
    label: D,
    page: w(Me),
    url: w(ye)
  });
  var He = j({ // He = programSchema, j = object
    id: P,
    title: D,
    summary: w(D),
    page: w(Me),
    status: w(Ut(F, "bad-status")),
    start: w(ve),
    end: w(ve),
    language: w(rr),
    session: w(j({
      minutes: w(C(B(nr), Wt(2)))
    })),
    duration: w(D),
    scale: w(D),
    team: w(xe),
    partners: w(xe),
    materials: w(B(ar)),
    partOf: w(P),
    followedBy: w(jt),
    owner: w(n1),
    reviewed: w(ve),
    sources: w(d1([ye, B(ye)]))
  });
  var Zt = j({ // Zt = needSchema, j = object
    id: P,
    label: D,
    terms: c1(P, ze)
  });
  var or = j({ // or = vocabularySchema, j = object
    label: w(D),
    help: w(D),
    terms: w(c1(P, j({
      label: w(D),
      aliases: w(xe),
      broader: w(P)
    })))
  });
  var sr = j({ // sr = seriesSchema, j = object
    title: D,
    page: w(Me)
  });
  var Jt = j({ // Jt = headSchema, j = object
    version: C(me(), ge(he), fe(he)),
    talk: w(Bt),
    facets: w(B(P)),
    vocabularies: w(c1(P, or)),
    series: w(c1(P, sr)),
    include: w(B(Bt))
  });

  // src/programs/read.ts
  function B1(e) { // B1 = kindOf, e = value
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
    return B1(e) === "object";
  }
  function lr({ type: e, requirement: t }, n) { // lr = isMet, e = type, t = requirement, n = value
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
  function ir(e, t) { // ir = faultOf, e = node, t = value
    const n = Xt(e).filter((a) => !lr(a, t))[0]; // n = failed, Xt = checksOf, e = node, a = check, lr = isMet, t = value
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message; // r = message, e = node, t = value, n = failed
    return r || null;
  }
  function cr(e, t, n) { // cr = readLeaf, e = node, t = value, n = report
    const r = ir(e, t); // r = fault, ir = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Kt(e) ? String(t).toLowerCase() : t;
  }
  function Kt(e) { // Kt = isLanguage, e = node
    return e === M1;
  }
  function dr(e, t, n) { // dr = readList, e = node, t = value, n = report
    const r = []; // r = list
    t.forEach((a, o) => { // t = value, a = item, o = index
      const s = e.item && n.within(o, () => z1(e.item, a, n)); // s = found, e = node, n = report, o = index, z1 = walk, a = item
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function ur(e, t, n) { // ur = readRecord, e = node, t = value, n = report
    const r = /* @__PURE__ */ new Map(); // r = map
    Object.keys(t).forEach((a) => n.within(a, () => { // t = value, a = key, n = report
      const o = z1(e.key, a, n); // o = name, z1 = walk, e = node, a = key, n = report
      if (typeof o !== "string") {
        return;
      }
      const s = z1(e.value, t[a], n); // s = found, z1 = walk, e = node, t = value, a = key, n = report
      if (r.has(o)) {
        n.add("duplicate-id", o);
      } else if (s !== void 0) {
        r.set(o, s);
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
  function pr(e, t, n, r, a) { // pr = readObject, e = entries, t = value, n = report, r = onExtra, a = allNames
    const o = {}; // o = found
    const s = Object.keys(e); // s = names, e = entries
    let l = null; // l = bad
    for (const i of s) { // i = name, s = names
      const u = e[i]; // u = node, e = entries, i = name
      const c = Object.prototype.hasOwnProperty.call(t, i); // c = isThere, t = value, i = name
      const m = c ? n.within(i, () => z1(u.wrapped || u, t[i], n)) : void 0; // m = field, c = isThere, n = report, i = name, z1 = walk, u = node, t = value
      o[i] = m === void 0 ? null : m;
      if (m === void 0 && !u.wrapped) {
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
  function z1(e, t, n, r, a) { // z1 = walk, e = node, t = value, n = report, r = onExtra, a = allNames
    const o = B1(t); // o = kind, B1 = kindOf, t = value
    const s = e.type === "union" ? e.options : [e]; // s = choices, e = node
    const l = s.filter((i) => Qt(i) === o)[0]; // l = choice, s = choices, i = option, Qt = kindFor, o = kind
    if (!l) {
      n.addWith("wrong-type", [s.map(Qt).join(" or "), o]);
      return void 0;
    }
    switch (l.type) {
      case "array":
        return dr(l, t, n);
      case "record":
        return ur(l, t, n);
      case "object":
        return pr(
          l.entries || {},
          t,
          n,
          r,
          a
        );
      default:
        return cr(l, t, n);
    }
  }
  function p1(e, t, n, r, a) { // p1 = read, e = schema, t = value, n = report, r = onExtra, a = allNames
    return z1(e, t, n, r, a);
  }

  // src/programs/terms.ts
  var we = ["status", "language", "period"]; // we = BUILT_IN
  function j1(e, t, n, r) { // j1 = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var o; // o = _a
    if (e === "language") {
      return $(t).map((s) => s.toLowerCase()).filter((s) => { // $ = listed, t = value, s = code
        const l = _e.test(s); // l = fits, _e = LANGUAGE, s = code
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
      const l = a ? a.has(s) : R1(s); // l = fits, a = terms, s = id, R1 = isStatus
      if (!l) {
        r.add("unknown-term", s, a ? a.keys() : F);
      }
      return l;
    });
  }

  // src/programs/records.ts
  var Ae = Object.keys(He.entries); // Ae = PROGRAM_FIELDS, He = programSchema
  function Le(e) { // Le = toDate, e = text
    return e === null ? null : E1(e);
  }
  function hr(e, t) { // hr = toMinutes, e = session, t = report
    const [n, r, ...a] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, a = more, e = session
    if (n !== void 0 && r !== void 0 && n <= r && !a.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function mr(e, t) { // mr = toMaterials, e = raw, t = report
    const n = []; // n = materials
    for (const { label: r, page: a, url: o } of e || []) { // r = label, a = page, o = url, e = raw
      const s = t1(a || o || ""); // s = target, t1 = parseLink, a = page, o = url
      if (s) {
        n.push({ label: r, target: s });
      } else {
        t.addAt("materials", "no-target", typeof r === "string" ? r : "");
      }
    }
    return n;
  }
  function fr(e, t, n) { // fr = facetReader, e = terms, t = around, n = report
    return (r, a) => { // r = name, a = value
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const o = p1(ze, a, n); // o = ids, p1 = read, ze = termIds, a = value, n = report
      const s = o === void 0 ? [] : j1(r, o, t.vocabularies, n); // s = found, o = ids, j1 = readTermIds, r = name, t = around, n = report
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function gr(e, t) { // gr = readRange, e = record, t = report
    const n = Le(e.start); // n = start, Le = toDate, e = record
    const r = Le(e.end); // r = end, Le = toDate, e = record
    if (n && r && O(n) > T(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function Gt(e, t, n) { // Gt = readProgram, e = raw, t = around, n = report
    const r = H1(e) ? e.id : null; // r = id, H1 = isObject, e = raw
    n.program = typeof r === "string" && be.test(r) ? r : null;
    const a = /* @__PURE__ */ new Map(); // a = terms
    const o = p1( // o = record, p1 = read
      He,
      e,
      n,
      fr(a, t, n),
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
    const [l, i] = gr(o, n); // l = start, i = end, gr = readRange, o = record, n = report
    if (o.status && _t(o.status, l, i, t.today)) {
      n.addAt("status", "status-against-dates", o.status);
    }
    return {
      id: o.id,
      title: s,
      summary: o.summary,
      target: o.page === null ? null : t1(o.page),
      status: o.status || bt(l, i, t.today),
      start: l,
      end: i,
      terms: a,
      minutes: hr(o.session, n),
      duration: o.duration,
      scale: o.scale,
      team: $(o.team),
      partners: $(o.partners),
      materials: mr(o.materials, n),
      partOf: o.partOf,
      followedBy: $(o.followedBy),
      owner: o.owner,
      reviewed: Le(o.reviewed),
      sources: $(o.sources)
    };
  }

  // src/programs/page.ts
  function vr(e, t, n) { // vr = readJson, e = text, t = report, n = locate
    try {
      return JSON.parse(e.replace(/^\uFEFF/, ""));
    } catch (r) {
      t.add("unreadable-json", n(String(r), e));
      return void 0;
    }
  }
  function Yt(e, t, n, r) { // Yt = eachRecord, e = page, t = name, n = report, r = visit
    const a = e[t]; // a = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      if (Array.isArray(a)) {
        a.forEach((o, s) => n.within(s, () => r(o, s)));
      } else if (a !== void 0) {
        n.addWith("wrong-type", ["list", B1(a)]);
      }
    });
  }
  function yr(e, t, n) { // yr = readFacets, e = listed, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...we]); // r = known, t = vocabularies, we = BUILT_IN
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
  function xr(e, t, n) { // xr = readNeed, e = raw, t = vocabularies, n = report
    const r = p1(Zt, e, n); // r = record, p1 = read, Zt = needSchema, e = raw, n = report
    if (!r) {
      return void 0;
    }
    const a = /* @__PURE__ */ new Map(); // a = terms
    n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => { // n = report, r = record, o = value, s = facet
      const l = j1(s, o, t, n); // l = found, j1 = readTermIds, s = facet, o = value, t = vocabularies, n = report
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
  function br(e, t, n) { // br = readNeeds, e = page, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Map(); // r = needs
    Yt(e, "needs", n, (a) => { // Yt = eachRecord, e = page, n = report, a = raw
      const o = xr(a, t, n); // o = need, xr = readNeed, a = raw, t = vocabularies, n = report
      if (o && r.has(o.id)) {
        n.add("duplicate-id", o.id);
      } else if (o) {
        r.set(o.id, o);
      }
    });
    return Array.from(r.values());
  }
  function _r(e, t, n) { // _r = readList, e = page, t = options, n = report
    var f, d; // f = _a, d = _b
    const r = p1(Jt, e, n, (h) => h === "needs" || h === "programs"); // r = head, p1 = read, Jt = headSchema, e = page, n = report, h = name
    if (!r) {
      return null;
    }
    const a = [...Ae, ...we].filter((h) => h !== "language"); // a = reserved, Ae = PROGRAM_FIELDS, we = BUILT_IN, h = name
    const o = n.within("vocabularies", () => Mt( // o = vocabularies, n = report, Mt = readVocabularies
      r.vocabularies || /* @__PURE__ */ new Map(),
      a,
      n
    ));
    const s = { // s = around
      vocabularies: o,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...Ae, ...o.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const l = yr(r.facets, o, n); // l = facets, yr = readFacets, r = head, o = vocabularies, n = report
    if ((f = r.include) == null ? void 0 : f.length) {
      n.addAt("include", "not-supported", "include");
    }
    const i = br(e, o, n); // i = needs, br = readNeeds, e = page, o = vocabularies, n = report
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
    (d = r.series) == null ? void 0 : d.forEach(({ title: h, page: g }, v) => c.set(v, { title: h, target: g === null ? null : t1(g) }));
    const m = n.within("programs", () => Ft(Array.from(u.values()), c, n)); // m = programs, n = report, Ft = linkPrograms, u = placed, c = series
    return { talk: r.talk, facets: l, vocabularies: o, series: c, needs: i, programs: m };
  }
  function ke(e, t, n, r = String) { // ke = readPage, e = text, t = options, n = report, r = locate
    const a = vr(e, n, r); // a = data, vr = readJson, e = text, n = report, r = locate
    if (a === void 0) {
      return null;
    }
    const o = H1(a) ? Ot(a) : null; // o = page, H1 = isObject, a = data, Ot = migrate
    if (!o) {
      const s = H1(a) ? a.version : null; // s = version, H1 = isObject, a = data
      n.add("unknown-version", typeof s === "number" || typeof s === "string" ? String(s) : "");
    }
    return o && _r(o, t, n);
  }

  // src/programs/problems.ts
  var Mr = [ // Mr = WARNINGS
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-supported",
    "more-problems"
  ];
  function Se(e) { // Se = severityOf, e = code
    return Mr.indexOf(e) === -1 ? "error" : "warning";
  }
  function e0(e, t) { // e0 = describePath, e = path, t = program
    return e.map((n, r) => { // e = path, n = step, r = depth
      const a = typeof n === "number" ? `#${n + 1}` : n; // a = name, n = step
      return t !== void 0 && r === 1 && e[0] === "programs" ? `${a} ("${t}")` : a;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var zr = 200; // zr = MOST_PROBLEMS
  var Hr = 100; // Hr = MOST_WARNINGS
  function t0() { // t0 = createTally
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
  function wr(e) { // wr = shorten, e = text
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function n0(e) { // n0 = createReport, e = explain
    const t = []; // t = path
    const n = []; // n = problems
    let r = 0; // r = warnings
    let a = 0; // a = more
    const o = (l, i, u) => P1(P1({ // o = toProblem, l = code, i = params, u = known, P1 = __spreadValues
      path: t.slice(),
      severity: Se(l),
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
        if (n.length >= zr || Se(l) === "warning" && ++r > Hr) {
          a++;
        } else {
          n.push(o(l, i.map(wr), u));
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
  var Z = new Uint32Array(65536); // Z = peq
  var Lr = (e, t) => { // Lr = myers_32, e = a, t = b
    const n = e.length; // e = a
    const r = t.length; // r = m, t = b
    const a = 1 << n - 1; // a = lst
    let o = -1; // o = pv
    let s = 0; // s = mv
    let l = n; // l = sc
    let i = n;
    while (i--) {
      Z[e.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < r; i++) { // r = m
      let u = Z[t.charCodeAt(i)]; // u = eq, Z = peq, t = b
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
      Z[e.charCodeAt(i)] = 0;
    }
    return l;
  };
  var Ar = (e, t) => { // Ar = myers_x, e = b, t = a
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
      const b = Math.min(32, r) + v; // b = vlen, r = m, v = start
      for (let y = v; y < b; y++) { // y = k, v = start, b = vlen
        Z[e.charCodeAt(y)] |= 1 << y;
      }
      for (let y = 0; y < n; y++) { // y = i
        const H = Z[t.charCodeAt(y)]; // H = eq, Z = peq, t = a, y = i
        const x = o[y / 32 | 0] >>> y & 1; // x = pb, o = phc, y = i
        const z = a[y / 32 | 0] >>> y & 1; // z = mb, a = mhc, y = i
        const V = H | h; // V = xv, H = eq, h = mv
        const _ = ((H | z) & g) + g ^ g | H | z; // _ = xh, H = eq, z = mb, g = pv
        let M = h | ~(_ | g); // M = ph, h = mv, _ = xh, g = pv
        let A = g & _; // A = mh, g = pv, _ = xh
        if (M >>> 31 ^ x) {
          o[y / 32 | 0] ^= 1 << y;
        }
        if (A >>> 31 ^ z) {
          a[y / 32 | 0] ^= 1 << y;
        }
        M = M << 1 | x;
        A = A << 1 | z;
        g = A | ~(V | M);
        h = M & V;
      }
      for (let y = v; y < b; y++) { // y = k, v = start, b = vlen
        Z[e.charCodeAt(y)] = 0;
      }
    }
    let u = 0; // u = mv
    let c = -1; // c = pv
    const m = i * 32; // m = start, i = j
    const f = Math.min(32, r - m) + m; // f = vlen, r = m, m = start
    for (let h = m; h < f; h++) { // h = k, m = start, f = vlen
      Z[e.charCodeAt(h)] |= 1 << h;
    }
    let d = r; // d = score, r = m
    for (let h = 0; h < n; h++) { // h = i
      const g = Z[t.charCodeAt(h)]; // g = eq, Z = peq, t = a, h = i
      const v = o[h / 32 | 0] >>> h & 1; // v = pb, o = phc, h = i
      const b = a[h / 32 | 0] >>> h & 1; // b = mb, a = mhc, h = i
      const y = g | u; // y = xv, g = eq, u = mv
      const H = ((g | b) & c) + c ^ c | g | b; // H = xh, g = eq, b = mb, c = pv
      let x = u | ~(H | c); // x = ph, u = mv, H = xh, c = pv
      let z = c & H; // z = mh, c = pv, H = xh
      d += x >>> r - 1 & 1;
      d -= z >>> r - 1 & 1;
      if (x >>> 31 ^ v) {
        o[h / 32 | 0] ^= 1 << h;
      }
      if (z >>> 31 ^ b) {
        a[h / 32 | 0] ^= 1 << h;
      }
      x = x << 1 | v;
      z = z << 1 | b;
      c = z | ~(y | x);
      u = x & y;
    }
    for (let h = m; h < f; h++) { // h = k, m = start, f = vlen
      Z[e.charCodeAt(h)] = 0;
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
      return Lr(e, t);
    }
    return Ar(e, t);
  };

  // src/programs/nearest.ts
  var kr = 1e3; // kr = MOST_COMPARED
  function a0(e, t) { // a0 = nearest, e = name, t = known
    let n = null; // n = best
    let r = e.length < 5 ? 1 : 2; // r = reach, e = name
    let a = 0; // a = compared
    const o = e.toLowerCase(); // o = folded, e = name
    if (e.length > 100) {
      return null;
    }
    for (const s of t) { // s = candidate, t = known
      if (++a > kr) {
        break;
      }
      if (Math.abs(s.length - e.length) <= r) {
        const l = r0(o, s.toLowerCase()); // l = changes, r0 = distance, o = folded, s = candidate
        if (l <= r) {
          n = s;
          r = l - 1;
        }
      }
    }
    return n;
  }

  // src/programs/words.ts
  var o0 = "Correct it or remove it."; // o0 = CORRECT
  var Ve = "Correct it, or add it there."; // Ve = CHOOSE
  var w1 = 'Did you mean "$2"?'; // w1 = MEANT
  var s0 = "Choose another id."; // s0 = RENAME
  var Sr = { // Sr = WORDS
    "unreadable-json": ["The page is not valid JSON$1.", "Correct it there, or undo the last edit."],
    "unknown-version": ['The version "$1" is unknown.', 'Write "version": 1, or update the gadget.'],
    "wrong-type": ["Expected $1, found $2.", o0],
    missing: ['"$1" is missing, so all of this is left out.', 'Add "$1".'],
    "left-out": ['All of this is left out, because its "$1" cannot be used.', 'Correct "$1".'],
    empty: ["There is nothing in it.", "Fill it in or remove it."],
    "bad-id": ['"$1" cannot be an id.', "Use up to 100 of A-Z a-z 0-9 . _ - and begin with a letter or digit."],
    "reserved-id": ['The id "$1" is reserved.', s0],
    "duplicate-id": ['The id "$1" stands here a second time; the first one counts.', s0],
    "unknown-field": ['There is no field "$1".', o0, w1],
    "unknown-facet": ['"$1" is no facet: it has no vocabulary.', Ve, w1],
    "unknown-term": ['"$1" is not in the vocabulary.', Ve, w1],
    "unknown-program": ['There is no program with the id "$1".', Ve, w1],
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
      var a; // a = _a
      return (a = t[Number(r) - 1]) != null ? a : "";
    });
  }
  var i0 = (e, t, n) => { // i0 = explain, e = code, t = params, n = known
    var i; // i = _a
    const [r, a, o] = Sr[e]; // r = reason, a = fix, o = fixByNearest, Sr = WORDS, e = code
    const s = n && a0((i = t[0]) != null ? i : "", n); // s = meant, n = known, a0 = nearest, i = _a, t = params
    const l = s ? [...t, s] : t; // l = all, s = meant, t = params
    return {
      params: l,
      reason: l0(r, l),
      fix: l0(s && o ? o : a, l)
    };
  };

  // src/programs/parse.ts
  function c0(e, t) { // c0 = parsePrograms, e = text, t = options
    const n = n0(i0); // n = report, n0 = createReport, i0 = explain
    const r = ke(e, t, n, (a, o) => { // r = list, ke = readPage, e = text, t = options, n = report, a = message, o = json
      const s = Et(a, o); // s = place, Et = placeOf, a = message, o = json
      return s ? ` at line ${s.line}, column ${s.column}` : "";
    });
    return { list: r, problems: n.done() };
  }
  function Ie(e, t) { // Ie = parseForReaders, e = text, t = options
    const n = t0(); // n = tally, t0 = createTally
    return { list: ke(e, t, n), problems: n.problems };
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
    const a = (i) => Object.assign({}, e.history.state, { [d0]: i }); // a = remember, i = text, e = view, d0 = STATE_KEY
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
        const m = i === "" && c !== "" && !t(c); // m = keepsForeign, i = text, c = here, t = isOurs
        const f = i !== "" ? `#${i}` : m ? e.location.hash : e.location.pathname + e.location.search; // f = url, i = text, m = keepsForeign, e = view
        if (u === "push") {
          e.history.pushState(a(i), "", f);
        } else {
          e.history.replaceState(a(i), "", f);
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
          s = o() || "";
          u();
        };
        e.addEventListener("popstate", m);
        return c;
      }
    };
  }

  // src/views/after-paint.ts
  function Z1(e) { // Z1 = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/programs/texts.ts
  function J1(e, t, n) { // J1 = pickText, e = text, t = chain, n = pageLanguage
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
  function Te(e) { // Te = allTexts, e = text
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function p0(e, t, n, r, a, o) { // p0 = createLabels, e = list, t = msg, n = format, r = chain, a = pageLanguage, o = language
    const s = (f) => ({ text: f, language: o }); // s = ours, f = text, o = language
    const l = (f) => J1(f, r, a); // l = pick, f = text, J1 = pickText, r = chain, a = pageLanguage
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
      return s(R1(d) && f === "status" ? i(d) : f === "language" ? n.language(d) : d);
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
      wanted: (r[0] || a).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var L; // L = options
  var f0; // f0 = vnodeId
  var Vr; // Vr = isValidElement
  var Q; // Q = rerenderQueue
  var Ce; // Ce = prevDebounce
  var G1; // G1 = rerenderCount
  var g0; // g0 = depthSort
  var X1; // X1 = EVENT_DISPATCHED
  var v0; // v0 = CAPTURE_REGEX
  var Ee; // Ee = eventClock
  var Pe; // Pe = eventProxies
  var Ir; // Ir = i
  var A1 = /* @__PURE__ */ Symbol.for("pv"); // A1 = VNODE_MARKER
  var Y1 = {}; // Y1 = EMPTY_OBJ
  var ee = []; // ee = EMPTY_ARR
  var Tr = /^m(i|n|o|s|text|space)$/; // Tr = MATHML_TOKEN_ELEMENTS
  var Re = Array.isArray; // Re = isArray
  var Oe = ee.slice; // Oe = slice, ee = EMPTY_ARR
  var a1 = Object.assign; // a1 = assign
  function r1(e) { // r1 = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function y0(e, t, n) { // y0 = createElement, e = type, t = props, n = children
    var r, a, o, s = {}, l = arguments.length; // r = key, a = ref, o = i, s = normalizedProps, l = length
    for (o in t) "key" == o ? r = t[o] : "ref" == o && "function" != typeof e ? a = t[o] : s[o] = t[o]; // o = i, t = props, r = key, e = type, a = ref, s = normalizedProps
    return l > 2 && (s.children = l > 3 ? Oe.call(arguments, 2) : n), L1(e, s, r, a, null);
  }
  function L1(e, t, n, r, a) { // L1 = createVNode, e = type, t = props, n = key, r = ref, a = original
    var o = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: A1, __v: a || ++f0, __i: -1, __u: 0 }; // o = vnode, e = type, t = props, n = key, r = ref, A1 = VNODE_MARKER, a = original, f0 = vnodeId
    return !a && L.vnode && L.vnode(o), o;
  }
  function te() { // te = createRef
    return { current: null };
  }
  function K(e) { // K = Fragment, e = props
    return e.children;
  }
  function q(e, t) { // q = BaseComponent, e = props, t = context
    this.props = e, this.context = t, this.__g = 0;
  }
  function X(e, t) { // X = getDomSibling, e = vnode, t = childIndex
    if (null == t) return e.__ && X(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e; // n = sibling, t = childIndex, e = vnode
    return "function" != typeof e.type || e.props.__P ? null : X(e);
  }
  function Cr(e) { // Cr = renderComponent, e = component
    var t, n = e.__v, r = n.__e, a = [], o = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, a = commitQueue, o = refQueue, s = parentDom
    s && ((t = a1({ constructor: A1 }, n)).__v = n.__v + 1, L.vnode && L.vnode(t), Fe(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, a, r || X(n), 32 & n.__u, o), t.__v = n.__v, t.__.__k[t.__i] = t, H0(a, t, o), n.__ = n.__e = null, t.__e != r && x0(t));
  }
  function x0(e) { // x0 = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), x0(e);
  }
  function h0(e) { // h0 = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, Q.push(e), G1++)) && Ce == L.debounceRendering || ((Ce = L.debounceRendering) || queueMicrotask)(b0);
  }
  function b0() { // b0 = process
    try {
      for (var e, t = 1; Q.length; ) Q.length > t && Q.sort(g0), e = Q.shift(), t = Q.length, 8 & e.__g && Cr(e); // e = c, t = l, Q = rerenderQueue, g0 = depthSort, Cr = renderComponent
    } finally {
      (G1 = Q.length) && (Ce || queueMicrotask)(b0);
    }
  }
  function _0(e, t, n, r, a, o, s, l, i, u, c) { // _0 = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, a = globalContext, o = namespace, s = excessDomChildren, l = commitQueue, i = oldDom, u = isHydrating, c = refQueue
    var m, f, d, h, g, v, b = r.__k || ee, y = t.length; // m = i, f = oldVNode, d = childVNode, h = newDom, g = firstChildDom, v = result, b = oldChildren, r = oldParentVNode, ee = EMPTY_ARR, y = newChildrenLength, t = renderResult
    for (i = Pr(n, t, b, i, y), m = 0; m < y; m++) null != (d = n.__k[m]) && (f = ~d.__i && b[d.__i] || Y1, d.__i = m, v = Fe(e, d, f, a, o, s, l, i, u, c), h = d.__e, (f.ref != d.ref || 8 & f.__u) && (f.ref && $e(f.ref, null, d, f), d.ref && c.push(d.ref, d.__c || h, d)), g = g || h, 4 & d.__u ? (i = M0(d, i, e, !f.__v), f.__e && (f.__e = null)) : "function" == typeof d.type && void 0 !== v ? i = v : h && (i = h.nextSibling), d.__u &= -21); // i = oldDom, Pr = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, y = newChildrenLength, m = i, d = childVNode, f = oldVNode, Y1 = EMPTY_OBJ, v = result, Fe = diff, e = parentDom, a = globalContext, o = namespace, s = excessDomChildren, l = commitQueue, u = isHydrating, c = refQueue, h = newDom, $e = applyRef, g = firstChildDom, M0 = insert, void = type
    return n.__e = g, i;
  }
  function Pr(e, t, n, r, a) { // Pr = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, a = newChildrenLength
    var o, s, l, i, u, c, m, f, d, h = n.length, g = h, v = 0, b = 0, y = e.__k = Array(a); // o = i, s = childVNode, l = oldVNode, i = skewedIndex, u = matchingIndex, c = tails, m = lisLengths, f = hi, d = mid, h = oldChildrenLength, n = oldChildren, g = remainingOldChildren, v = skew, b = moved, y = newChildren, e = newParentVNode, a = newChildrenLength
    for (o = 0; o < a; o++) null != (s = t[o]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = y[o] = L1(null, s) : Re(s) ? s = y[o] = L1(K, { children: s }) : s.constructor === A1 && s.__b ? s = y[o] = L1(s.type, s.props, s.key, s.ref, s.__v) : y[o] = s, i = o + v, s.__ = e, s.__b = e.__b + 1, l = null, ~(u = s.__i = Er(s, n, i, g)) && (g--, (l = n[u]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, u == i - 1 ? v-- : u == i + 1 ? v++ : u != i && (u > i ? v-- : v++, b = 1)) : (~u || (a > h ? v-- : a < h && v++), "function" != typeof s.type && (s.__u |= 4))) : y[o] = null; // o = i, a = newChildrenLength, s = childVNode, t = renderResult, y = newChildren, L1 = createVNode, Re = isArray, K = Fragment, A1 = VNODE_MARKER, i = skewedIndex, v = skew, e = newParentVNode, l = oldVNode, u = matchingIndex, Er = findMatchingIndex, n = oldChildren, g = remainingOldChildren, b = moved, h = oldChildrenLength
    if (b) {
      for (c = [], m = [], o = 0; o < a; o++) if ((s = y[o]) && 16 & s.__u) { // c = tails, m = lisLengths, o = i, a = newChildrenLength, s = childVNode, y = newChildren
        for (v = 0, f = c.length; v < f; ) c[d = v + f >> 1] < s.__i ? v = d + 1 : f = d; // v = skew, f = hi, c = tails, d = mid, s = childVNode
        c[v] = s.__i, m[o] = v + 1;
      }
      for (v = c.length; o--; ) m[o] && (m[o] == v ? v-- : y[o].__u |= 4); // v = skew, c = tails, o = i, m = lisLengths, y = newChildren
    }
    if (g) for (o = 0; o < h; o++) !(l = n[o]) || 2 & l.__u || (l.__e == r && (r = X(l)), Ne(l, l));
    return r;
  }
  function M0(e, t, n, r) { // M0 = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var a, o, s, l; // a = children, o = i, s = dom, l = next
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (a = e.__k) for (o = 0; o < a.length; o++) a[o] && (a[o].__ = e, t = M0(a[o], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = X(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && 8 == l.nodeType; ) l = l.nextSibling; // t = oldDom, X = getDomSibling, e = parentVNode, s = dom, l = next
    for (s != l && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ; // s = dom, l = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function Er(e, t, n, r) { // Er = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var a, o = e.key, s = e.type, l = t[n], i = l && !(2 & l.__u); // a = x, o = key, e = childVNode, s = type, l = oldVNode, t = oldChildren, n = skewedIndex, i = matched
    if (null === l && null == o || i && o == l.key && s == l.type) return n;
    if (r > (i ? 1 : 0)) {
      for (a = n - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a; // a = x, n = skewedIndex, l = oldVNode, t = oldChildren, o = key, s = type
      for (a = n + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a; // a = x, n = skewedIndex, t = oldChildren, l = oldVNode, o = key, s = type
    }
    return -1;
  }
  function m0(e, t, n) { // m0 = setStyle, e = style, t = key, n = value
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function Q1(e, t, n, r, a) { // Q1 = setProperty, e = dom, t = name, n = value, r = oldValue, a = namespace
    var o, s; // o = useCapture, s = proxy
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || m0(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || m0(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Pe[t] || (Pe[t] = Rr(t)), (e.__a || (e.__a = {}))[t] = Ee, o = t != (t = t.replace(v0, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, o) : e.removeEventListener(t, s, o));
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
  function Rr(e) { // Rr = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], null == t[X1]) t[X1] = Ee++;
        else if (t[X1] < this.__a[e]) return;
        return n(L.event ? L.event(t) : t);
      }
    };
  }
  function Fe(e, t, n, r, a, o, s, l, i, u) { // Fe = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, l = oldDom, i = isHydrating, u = refQueue
    var c, m, f, d, h, g, v, b, y, H, x, z, V, _, M, A, E, Y, W = t.type; // c = tmp, m = resumed, f = oldCommitQueueLength, d = c, h = oldProps, g = oldState, v = snapshot, b = newProps, y = isClassComponent, H = provider, x = componentContext, z = renderHook, V = count, _ = renderResult, M = startMarker, A = end, E = i, Y = child, W = newType, t = newVNode
    if (t.constructor !== A1) return null;
    128 & n.__u && (i = 32 & n.__u, c = n.__c.__z) && (t.__u |= i, m = o = [], 8 == c.nodeType ? l = K1(c, o) : o.push(c), l = o[0] || l), (c = L.__b) && c(t);
    e: if ("function" == typeof W) {
      f = s.length;
      try {
        if (b = t.props, y = (c = W.prototype) && c.render, H = (c = W.contextType) && r[c.__c], x = c ? H ? H.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (y ? t.__c = d = new W(b, x) : (t.__c = d = new q(b, x), d.constructor = W, d.render = Fr), H && H.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), y && (d.__s || (d.__s = d.state), W.getDerivedStateFromProps && (d.__s == d.state && (d.__s = a1({}, d.__s)), a1(d.__s, W.getDerivedStateFromProps(b, d.__s)))), h = d.props, g = d.state, d.__v = t, n.__c) {
          if (b !== h && y && !W.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(b, x), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && false === d.shouldComponentUpdate(b, d.__s, x)) {
            t.__v != n.__v && (d.props = b, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(I) {
              I && (I.__ = t);
            }), ee.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = X(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(b, d.__s, x), y && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(h, g, v);
          });
        } else y && !W.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), y && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = x, d.props = b, d.__P = e, d.__g &= -5, z = L.__r, V = y ? 25 : 0;
        do {
          d.__g &= -9, z && z(t), c = d.render(d.props, d.state = d.__s, d.context);
        } while (8 & d.__g && ++V < 25);
        y && (ee.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = a1({}, r, d.getChildContext())), y && n.__c && d.getSnapshotBeforeUpdate && (v = d.getSnapshotBeforeUpdate(h, g)), _ = c && c.type === K && null == c.key ? c.props.children : c, b.__P && (c = l, a = (e = b.__P).namespaceURI, i = o = null, n.props && n.props.__P != e && (n.__k.some(function(I) {
          I && Ne(I, I);
        }), n.__k = null), l = n.__k ? X(n, 0) : null), l = _0(e, Re(_) ? _ : [_], t, n, r, a, o, s, l, i, u), b.__P && (t.__e = null, l = c), t.__u &= -161, m && m.some(r1), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (I) {
        if (s.length = f, t.__v = null, i || o) if (I && I.then) {
          if (t.__u |= 128 | i, o) {
            for (~(E = o.indexOf(l || void 0)) || (E = o.length); (Y = o[E - 1]) && 8 == Y.nodeType; ) E--; // E = i, o = excessDomChildren, l = oldDom, void = oldDom, Y = child
            for (; E < o.length; E++) if (Y = o[E]) if (o[E] = null, M) { // E = i, o = excessDomChildren, Y = child, M = startMarker
              if (Y == A) break;
            } else {
              if (8 != Y.nodeType) break;
              Y.data.startsWith("$s") && (A = K1(M = Y));
            }
          }
          if (!M) {
            for (; l && 8 == l.nodeType && l.nextSibling; ) l = l.nextSibling; // l = oldDom
            M = l;
          }
          (c = K1(M = t.__c.__z || (t.__c.__z = M))) ? (t.__e = M, l = c) : t.__e = l, l = l && l.nextSibling;
        } else o && o.some(r1);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), I && I.then || z0(t), L.__e(I, t, n);
      }
    } else l = t.__e = Or(n.__e, t, n, r, a, o, s, i, u, e);
    return (c = L.diffed) && c(t), l;
  }
  function K1(e, t) { // K1 = rangeEnd, e = start, t = nodes
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
    for (var r = 0; r < n.length; ) $e(n[r++], n[r++], n[r++]); // r = i, n = refQueue, $e = applyRef
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
  function Or(e, t, n, r, a, o, s, l, i, u) { // Or = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, a = namespace, o = excessDomChildren, s = commitQueue, l = isHydrating, i = refQueue, u = parentDom
    var c, m, f, d, h, g, v, b, y = n.props || Y1, H = t.props, x = t.type; // c = i, m = newHtml, f = oldHtml, d = newChildren, h = value, g = inputValue, v = checked, b = doc, y = oldProps, n = oldVNode, Y1 = EMPTY_OBJ, H = newProps, t = newVNode, x = nodeType
    if ("svg" == x ? a = "http://www.w3.org/2000/svg" : "math" == x ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), o) {
      for (c = 0; c < o.length; c++) if ((h = o[c]) && (x ? h.localName == x : 3 == h.nodeType)) { // c = i, o = excessDomChildren, h = value, x = nodeType
        e = h, o[c] = null;
        break;
      }
    }
    if (!e) {
      if (b = u.ownerDocument || document, !x) return b.createTextNode(H);
      e = b.createElementNS(a, x, H.is ? H : u), l && (L.__m && L.__m(t, o), l = false), o = null;
    }
    if (x) {
      if (u = "template" == x && e.content || e, o = "textarea" == x && null != H.defaultValue ? null : o && Oe.call(u.childNodes), !l && o) for (y = {}, c = 0; c < e.attributes.length; c++) y[(h = e.attributes[c]).name] = h.value;
      for (c in y) h = y[c], "dangerouslySetInnerHTML" == c ? f = h : "children" == c || c in H || "value" == c && "defaultValue" in H || "checked" == c && "defaultChecked" in H || Q1(e, c, null, h, a); // c = i, y = oldProps, h = value, f = oldHtml, H = newProps, Q1 = setProperty, e = dom, a = namespace
      for (c in H) h = H[c], "children" == c ? d = h : "dangerouslySetInnerHTML" == c ? m = h : "value" == c ? g = h : "checked" == c ? v = h : l && "function" != typeof h || y[c] === h || Q1(e, c, h, y[c], a); // c = i, H = newProps, h = value, d = newChildren, m = newHtml, g = inputValue, v = checked, l = isHydrating, y = oldProps, Q1 = setProperty, e = dom, a = namespace
      m ? (l || f && (m.__html == f.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (f && (e.textContent = ""), ("foreignObject" == x || "http://www.w3.org/1998/Math/MathML" == a && Tr.test(x)) && (a = "http://www.w3.org/1999/xhtml"), _0(u, Re(d) ? d : [d], t, n, r, a, o, s, o ? o[0] : n.__k && X(n, 0), l, i), o && o.some(r1)), l && "textarea" != x || (c = "value", "progress" == x && null == g ? e.removeAttribute(c) : null == g || g === e[c] && ("progress" != x || g) || Q1(e, c, g, y[c], a), c = "checked", null != v && v != e[c] && Q1(e, c, v, y[c], a));
    } else y === H || l && e.data == H || (e.data = H);
    return e;
  }
  function $e(e, t, n, r) { // $e = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (a) {
      L.__e(a, n);
    }
  }
  function Ne(e, t, n) { // Ne = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, a, o, s; // a = end, o = nodes, s = i
    if (L.unmount && L.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || $e(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (l) {
        L.__e(l, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Ne(r[s], t, "function" != typeof e.type || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (a = K1(r, o = [])) && (r == e.__e && o.some(r1), r1(a), r1(r)), n || r1(e.__e), e.__e = e.__c = e.__ = null;
  }
  function Fr(e, t, n) { // Fr = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function De(e, t) { // De = render, e = vnode, t = parentDom
    var n, r, a, o; // n = isHydrating, r = oldVNode, a = commitQueue, o = refQueue
    L.__ && L.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = L1(K, { children: [e] }), a = [], o = [], Fe(t, t.__k, r || Y1, Y1, t.namespaceURI, r ? null : t.firstChild ? Oe.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, n, o), H0(a, t.__k, o), t.__k.props.children = null;
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
    throw G1 = 0, e;
  } }, f0 = 0, Vr = function(e) {
    return null != e && e.constructor === A1;
  }, q.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = a1({}, this.state)), "function" == typeof e && (e = e(a1({}, n), this.props)), e && (a1(n, e), this.__v && (t && this.__k.push(t), h0(this)));
  }, q.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), h0(this));
  }, q.prototype.render = K, Q = [], G1 = 0, g0 = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, X1 = /* @__PURE__ */ Symbol(), v0 = /(PointerCapture)$|Capture$/i, Ee = 0, Pe = {}, Ir = 0;

  // src/explore/fold.ts
  var qe = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff"; // qe = UNSPACED
  var $r = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f"; // $r = BETWEEN
  var Nr = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"); // Nr = LEFT_OUT
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
  var Dr = new RegExp(`[${Array.from(w0.keys()).join("")}]`, "g"); // Dr = FANCY, w0 = PLAIN
  var qr = /^[\0-\x7f]*$/; // qr = ASCII
  var L0 = new RegExp(`[${qe}]+|[^${qe}${$r}]+`, "g"); // L0 = WORD, qe = UNSPACED, $r = BETWEEN
  var Ur = new RegExp(`[${qe}]`); // Ur = UNSPACED_WORD, qe = UNSPACED
  var Wr = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // Wr = PREFIXING
  function k1(e) { // k1 = fold, e = text
    if (qr.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(Nr, "").replace(Dr, (t) => w0.get(t) || t);
  }
  function ne(e, t) { // ne = eachWord, e = folded, t = visit
    e.replace(L0, (n, r) => { // e = folded, L0 = WORD, n = word, r = at
      t(n, r);
      return "";
    });
  }
  function A0(e) { // A0 = line, e = text
    const t = k1(e).match(L0); // t = words, k1 = fold, e = text, L0 = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Ue(e) { // Ue = isUnspaced, e = word
    return Ur.test(e);
  }
  function k0(e) { // k0 = needleOf, e = word
    return Ue(e) || Wr.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function We(e) { // We = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Te(n)),
      []
    );
  }
  function V0(e) { // V0 = textsOf, e = program
    return [
      Te(e.title),
      We([e.summary]),
      We(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function Br(e, t, { id: n, label: r, aliases: a }) { // Br = namesOf, e = index, t = facet, n = id, r = label, a = aliases
    return We([e.nameOf(t, n), r, t === "period" ? n : null, ...a]);
  }
  function S0(e) { // S0 = joined, e = texts
    return e.map(A0).join("\n");
  }
  function I0(e) { // I0 = buildHaystack, e = index
    const t = new Uint32Array(e.programs.length * 2); // t = ends, e = index
    const n = e.programs.map((a, o) => { // n = lines, e = index, a = program, o = i
      const [s, l, i] = V0(a).map(S0); // s = title, l = summary, i = rest, V0 = textsOf, a = program, S0 = joined
      t[2 * o] = s.length;
      t[2 * o + 1] = s.length + 1 + l.length;
      return [s, l, i].join("\n");
    });
    const r = []; // r = terms
    e.facets.forEach((a) => a.terms.forEach((o) => { // e = index, a = facet, o = term
      const s = Br(e, a.id, o); // s = names, Br = namesOf, e = index, a = facet, o = term
      r.push({ names: s, line: S0(s), programs: o.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function T0(e, { lines: t, terms: n }, r) { // T0 = textsWith, e = index, t = lines, n = terms, r = needle
    const a = n.find(({ line: s }) => s.indexOf(r) !== -1); // a = named, n = terms, s = line, r = needle
    if (a) {
      return a.names;
    }
    const o = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // o = program, e = index, t = lines, s = line, r = needle
    return o ? V0(o).reduce((s, l) => s.concat(l)) : [];
  }

  // src/explore/highlight.ts
  function jr(e) { // jr = lineWithPlaces, e = text
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
    ne(t, (s, l) => { // ne = eachWord, t = folded, s = word, l = at
      var i; // i = _a
      a += s + " ";
      for (let u = l; u <= l + s.length; u++) { // u = i, l = at, s = word
        o.push((i = n[u]) != null ? i : e.length);
      }
    });
    return { line: a, places: o };
  }
  function re(e, t) { // re = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = jr(e); // n = line, r = places, jr = lineWithPlaces, e = text
    const a = new Uint8Array(e.length); // a = hits, e = text
    for (const l of t) { // l = needle, t = needles
      const i = l.charAt(0) === " " ? 1 : 0; // i = first, l = needle
      for (let u = n.indexOf(l); u !== -1; u = n.indexOf(l, u + 1)) { // u = at, n = line, l = needle
        const c = r[u + i] || 0; // c = start, r = places, u = at, i = first
        let m = u + l.length; // m = last, u = at, l = needle
        while (r[m] === r[m - 1]) {
          m++;
        }
        a.fill(1, c, (s = r[m]) != null ? s : e.length);
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
  function C0(e, t, n) { // C0 = slips, e = a, t = b, n = most
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
  var P0 = 4; // P0 = LEAST_LETTERS
  var Zr = 8; // Zr = LONG
  var E0 = /* @__PURE__ */ new WeakMap(); // E0 = vocabularies
  function Jr(e) { // Jr = wordsOf, e = haystack
    const t = E0.get(e); // t = known, E0 = vocabularies, e = haystack
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
    E0.set(e, a);
    return a;
  }
  function Qr({ counts: e }, t) { // Qr = nearest, e = counts, t = word
    const n = t.length < Zr ? 1 : 2; // n = most, t = word, Zr = LONG
    let r = null; // r = best
    let a = Infinity; // a = bestCost
    e.forEach((o, s) => { // e = counts, o = times, s = candidate
      const l = (i, u) => { // l = offer, i = part, u = begun
        if (Math.abs(i.length - t.length) > n) {
          return;
        }
        const c = C0(t, i, n); // c = found, C0 = slips, t = word, i = part, n = most
        const m = c + u + 0.4 / o; // m = cost, c = found, u = begun, o = times
        if (c <= n && m < a) {
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
  function Xr({ list: e }, t) { // Xr = cut, e = list, t = run
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
  function Kr(e, t) { // Kr = otherwise, e = words, t = word
    if (Ue(t)) {
      return Xr(e, t);
    }
    const n = /\d/.test(t) ? null : Qr(e, t); // n = similar, t = word, Qr = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function Gr(e, t, n) { // Gr = spelling, e = index, t = haystack, n = needle
    for (const r of T0(e, t, n)) { // r = text, T0 = textsWith, e = index, t = haystack, n = needle
      const a = re(r, [n]).find((o) => o.hit); // a = hit, re = highlight, r = text, n = needle, o = piece
      if (a) {
        return a.text;
      }
    }
    return n.trim();
  }
  function R0(e, t, n) { // R0 = forgive, e = index, t = haystack, n = needles
    const r = Jr(t); // r = words, Jr = wordsOf, t = haystack
    const a = []; // a = used
    let o = false; // o = isBent
    for (const s of n) { // s = needle, n = needles
      const l = s.trim(); // l = word, s = needle
      if (l.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        a.push(s);
      } else if (l.length >= P0 && r.line.indexOf(l) !== -1) {
        a.push(l);
      } else {
        const i = l.length < P0 ? null : Kr(r, l); // i = others, l = word, P0 = LEAST_LETTERS, Kr = otherwise, r = words
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
    return { needles: a, corrected: o ? a.map((s) => Gr(e, t, s)) : null };
  }

  // src/explore/search.ts
  var Yr = 200; // Yr = MOST_LETTERS
  var ea = 16; // ea = MOST_WORDS
  var ta = 24; // ta = IN_TITLE
  var na = 12; // na = IN_TERM
  var ra = 6; // ra = IN_SUMMARY
  var aa = 2; // aa = IN_REST
  var $0 = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }; // $0 = NOTHING
  var Be = /* @__PURE__ */ new WeakMap(); // Be = memories
  function je(e) { // je = needlesOf, e = text
    const t = /* @__PURE__ */ new Set(); // t = needles
    e.slice(0, Yr).split(/["“”„«»]/).forEach((n, r) => { // e = text, Yr = MOST_LETTERS, n = part, r = i
      const a = []; // a = words
      ne(k1(n), (o) => a.push(o));
      if (r % 2 && a.length > 1) {
        t.add(" " + a.join(" "));
      } else {
        a.forEach((o) => t.add(k0(o)));
      }
    });
    return Array.from(t).slice(0, ea);
  }
  function oa({ terms: e, lines: t }, n) { // oa = termHits, e = terms, t = lines, n = needle
    const r = e.filter(({ line: a }) => a.indexOf(n) !== -1); // r = hits, e = terms, a = line, n = needle
    return r.length ? r.reduce((a, { programs: o }) => s1(a, o), N(t.length)) : null;
  }
  function O0(e, t, n) { // O0 = scan, e = haystack, t = needles, n = within
    const { lines: r, ends: a } = e; // r = lines, a = ends, e = haystack
    const o = t.map((i) => oa(e, i)); // o = byTerm, t = needles, i = needle, oa = termHits, e = haystack
    const s = N(r.length); // s = programs, N = noBits, r = lines
    const l = new Uint16Array(r.length); // l = scores, r = lines
    r.forEach((i, u) => { // r = lines, i = line, u = i
      if (n && !v1(n, u)) {
        return;
      }
      let c = 0; // c = score
      for (let m = 0; m < t.length; m++) { // m = n, t = needles
        const f = t[m]; // f = needle, t = needles, m = n
        const d = o[m]; // d = hits, o = byTerm, m = n
        const h = i.indexOf(f); // h = at, i = line, f = needle
        const g = h !== -1 && h < a[2 * u]; // g = inTitle, h = at, a = ends, u = i
        if (!g && d && v1(d, u)) {
          c += na;
        } else if (h === -1) {
          return;
        } else {
          const v = g ? ta : h < a[2 * u + 1] ? ra : aa; // v = weight, g = inTitle, ta = IN_TITLE, h = at, a = ends, u = i, ra = IN_SUMMARY, aa = IN_REST
          c += i.charCodeAt(h + f.length) === 32 ? v * 1.5 : v;
        }
      }
      $1(s, u);
      l[u] = c;
    });
    return { programs: s, scores: l, needles: t, corrected: null };
  }
  function F0({ programs: e }) { // F0 = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function sa(e, t) { // sa = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function N0(e) { // N0 = remember, e = index
    let t = Be.get(e); // t = memory, Be = memories, e = index
    if (!t) {
      t = { haystack: I0(e), text: "", found: $0 };
      Be.set(e, t);
    }
    return t;
  }
  function D0(e) { // D0 = prepareSearch, e = index
    N0(e);
  }
  function Ze(e, t) { // Ze = search, e = index, t = text
    const n = Be.get(e); // n = known, Be = memories, e = index
    if (n && n.text === t) {
      return n.found;
    }
    const r = je(t); // r = needles, je = needlesOf, t = text
    if (!r.length) {
      return $0;
    }
    const a = n || N0(e); // a = memory, n = known, N0 = remember, e = index
    const { haystack: o, found: s } = a; // o = haystack, s = last, a = memory
    let l = O0(o, r, sa(s, r) ? s.programs : null); // l = found, O0 = scan, o = haystack, r = needles, sa = narrows, s = last
    if (F0(l)) {
      const i = R0(e, o, r); // i = forgiven, R0 = forgive, e = index, o = haystack, r = needles
      const u = i && O0(o, i.needles, null); // u = better, i = forgiven, O0 = scan, o = haystack
      if (i && u && !F0(u)) {
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
  function q0(e, t) { // q0 = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => s1(n, r), N(e)) : null;
  }
  function U0(e, t, n) { // U0 = filtersOf, e = index, t = query, n = found
    const r = /* @__PURE__ */ new Map(); // r = filters
    if (n) {
      r.set(null, n);
    }
    for (const a of e.facets.values()) { // a = facet, e = index
      const o = q0(e.programs.length, h1(a, t)); // o = programs, q0 = anyOf, e = index, h1 = chosenTerms, a = facet, t = query
      if (o) {
        r.set(a.id, o);
      }
    }
    return r;
  }
  function Je(e, t, n) { // Je = passing, e = size, t = filters, n = except
    const r = F1(e); // r = programs, F1 = allBits, e = size
    t.forEach((a, o) => { // t = filters, a = filter, o = facet
      if (o !== n) {
        Ht(r, a);
      }
    });
    return r;
  }
  function Qe(e, t) { // Qe = countMatches, e = index, t = query
    const n = U0(e, t, Ze(e, t.text).programs); // n = filters, U0 = filtersOf, e = index, t = query, Ze = search
    return J(Je(e.programs.length, n));
  }
  function W0(e, t) { // W0 = explore, e = index, t = query
    const n = e.programs.length; // n = size, e = index
    const r = Ze(e, t.text); // r = found, Ze = search, e = index, t = query
    const a = U0(e, t, r.programs); // a = filters, U0 = filtersOf, e = index, t = query, r = found
    const o = Je(n, a); // o = matches, Je = passing, n = size, a = filters
    const s = []; // s = facets
    for (const l of e.facets.values()) { // l = facet, e = index
      if (!l.useful) {
        continue;
      }
      const i = a.get(l.id); // i = filter, a = filters, l = facet
      const u = i ? Je(n, a, l.id) : o; // u = others, i = filter, Je = passing, n = size, a = filters, l = facet, o = matches
      const c = h1(l, t); // c = chosen, h1 = chosenTerms, l = facet, t = query
      const m = Array.from(l.terms.values(), (f) => { // m = terms, l = facet, f = term
        const d = J(f.programs, u); // d = own, J = count, f = term, u = others
        const h = c.indexOf(f) !== -1; // h = isChosen, c = chosen, f = term
        const g = h ? J(q0(n, c.filter((v) => v !== f)) || u, u) : i ? J(i, u, f.programs) : d; // g = after, h = isChosen, J = count, q0 = anyOf, n = size, c = chosen, v = other, f = term, u = others, i = filter, d = own
        return { term: f, chosen: h, after: g, own: d };
      });
      s.push({ facet: l, terms: m });
    }
    return { matches: o, count: J(o), facets: s, found: r };
  }

  // src/explore/changes.ts
  function m1(e, t) { // m1 = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Xe(e, t, n) { // Xe = withTerms, e = query, t = facet, n = terms
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
    const a = r.filter((o) => o !== n); // a = others, r = terms, o = id, n = term
    return Xe(e, t, a.length < r.length ? a : r.concat(n));
  }
  function j0(e) { // j0 = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Z0(e, t) { // Z0 = chips, e = index, t = query
    const n = []; // n = list
    e.facets.forEach((r) => { // e = index, r = facet
      h1(r, t).forEach((a) => n.push({ facet: r, term: a }));
    });
    return n;
  }

  // node_modules/@wikimedia/codex-icons/dist/codex-icons.js
  var la = '<path d="m4.34 2.93 12.73 12.73-1.41 1.41L2.93 4.35z"/><path d="M17.07 4.34 4.34 17.07l-1.41-1.41L15.66 2.93z"/>'; // la = r1
  var ia = '<path d="M10 13 1 1h18z"/><path d="M8 9v8l4 2V9z"/>'; // ia = D1
  var S1 = la; // S1 = l4, la = r1
  var J0 = { // J0 = B4
    ltr: ia,
    shouldFlip: true
  };

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var ca = /* @__PURE__ */ Symbol.for("pv"); // ca = VNODE_MARKER
  var da = 0; // da = vnodeId
  function p(e, t, n, r, a, o) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, a = __source, o = __self
    t || (t = {});
    var s, l, i = t; // s = ref, l = i, i = normalizedProps, t = props
    if ("ref" in i && "function" != typeof e) for (l in i = {}, t) "ref" == l ? s = t[l] : i[l] = t[l];
    var u = { type: e, props: i, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ca, __v: --da, __i: -1, __u: 0 }; // u = vnode, e = type, i = normalizedProps, n = key, s = ref, ca = VNODE_MARKER, da = vnodeId
    return (a || o) && (u.__source = a, u.__self = o), L.vnode && L.vnode(u), u;
  }

  // src/views/icon.tsx
  function o1(e) { // o1 = icon, e = markup
    return /* @__PURE__ */ p("span", { class: "program-explorer__icon", "aria-hidden": "true", children: /* @__PURE__ */ p("svg", { viewBox: "0 0 20 20", children: (e.match(/[Mm][^"]+/g) || []).map((t) => /* @__PURE__ */ p("path", { d: t })) }) });
  }

  // src/messages/direction.ts
  var ua = /* @__PURE__ */ new Set([ // ua = RTL
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
  function Q0(e) { // Q0 = directionOf, e = language
    const [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && ua.has(t) ? "rtl" : "ltr";
  }

  // src/views/say.tsx
  function S({ text: e, language: t }, n, r = e) { // S = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: Q0(t), children: r });
  }

  // src/views/chips.tsx
  function pa({ context: e, actions: t }, n) { // pa = filterChip, e = context, t = actions, n = chip
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
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: S(s, o, r("chip-facet", s.text)) }),
          S(l, o),
          o1(S1)
        ]
      }
    );
  }
  function ha({ context: { msg: e }, state: t, actions: n }) { // ha = searchChip, e = msg, t = state, n = actions
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
          o1(S1)
        ]
      }
    );
  }
  var ae = class extends q { // ae = Chips, q = x
    constructor() {
      super(...arguments);
      this.list = te();
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
      const s = Z0(r.index, a.query); // s = chosen, Z0 = chips, r = context, a = state
      const l = a.query.text.trim() !== ""; // l = hasText, a = state
      if (!s.length && !l) {
        return null;
      }
      return /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((i) => /* @__PURE__ */ p("li", { children: pa(n, i) }, `${i.facet.id} ${i.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: ha(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: o.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function X0(e, t) { // X0 = wayOut, e = index, t = query
    const n = []; // n = ways
    if (t.text.trim()) {
      const r = m1(t, ""); // r = without, m1 = withText, t = query
      n.push({ kind: "text", query: r, count: Qe(e, r) });
    }
    e.facets.forEach((r) => { // e = index, r = facet
      const a = h1(r, t); // a = terms, h1 = chosenTerms, r = facet, t = query
      if (a.length) {
        const o = Xe(t, r.id, []); // o = without, Xe = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: a, query: o, count: Qe(e, o) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, a) => a.count - r.count);
  }

  // src/views/heading.tsx
  function f1(e, t, n, r) { // f1 = heading, e = level, t = name, n = id, r = children
    return y0(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var ma = 4; // ma = MOST
  function K0({ context: e, state: t, actions: n }) { // K0 = empty, e = context, t = state, n = actions
    const { msg: r, labels: a, index: o, list: s, level: l } = e; // r = msg, a = labels, o = index, s = list, l = level, e = context
    const i = X0(o, t.query).slice(0, ma); // i = ways, X0 = wayOut, o = index, t = state, ma = MOST
    const u = (c) => c.kind === "text" ? r("empty-text", t.query.text, c.count) : r( // u = words, c = way, r = msg, t = state
      "empty-without",
      a.facet(c.facet.id).text,
      c.terms.map((m) => a.term(c.facet.id, m.id).text).join(", "),
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

  // src/views/chevron.tsx
  function oe(e) { // oe = chevron, e = isOpen
    return /* @__PURE__ */ p("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function fa({ context: e, actions: t }, n, r) { // fa = termBox, e = context, t = actions, n = facet, r = count
    const { msg: a, labels: o, language: s, idPrefix: l } = e; // a = msg, o = labels, s = language, l = idPrefix, e = context
    const { term: i, chosen: u, after: c, own: m } = r; // i = term, u = chosen, c = after, m = own, r = count
    const f = `${l}:${n}:${i.id}`; // f = id, l = idPrefix, n = facet, i = term
    const d = a(u ? "count-without" : "count-after", c); // d = description, a = msg, u = chosen, c = after
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
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: f, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: S(o.term(n, i.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: a("number", c) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${f}:count`, children: d })
        ]
      },
      i.id
    );
  }
  function ga(e, { facet: t, terms: n }) { // ga = facetGroup, e = view, t = facet, n = terms
    const { context: r, state: a, actions: o } = e; // r = context, a = state, o = actions, e = view
    const { labels: s, language: l, idPrefix: i } = r; // s = labels, l = language, i = idPrefix, r = context
    const u = a.folded.has(t.id); // u = folded, a = state, t = facet
    const c = `${i}:${t.id}`; // c = bodyId, i = idPrefix, t = facet
    const m = S(s.facet(t.id), l); // m = label, S = say, s = labels, t = facet, l = language
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${c}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !u,
          "aria-controls": c,
          onClick: () => o.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${c}::label`, children: m }),
            oe(!u)
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: u, children: n.map((f) => fa(e, t.id, f)) })
    ] }, t.id);
  }
  function se(e) { // se = filters, e = view
    return e.state.exploration.facets.map((t) => ga(e, t));
  }

  // src/views/filter-dialog.tsx
  var va = "button:not([disabled]), input:not([disabled]), select, a[href]"; // va = FOCUSABLE
  var G0 = "program-explorer-locked"; // G0 = LOCK_CLASS
  var le = class extends q { // le = FilterDialog, q = x
    constructor() {
      super(...arguments);
      this.box = te();
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
        const r = Array.from(this.box.current.querySelectorAll(va)).filter((l) => l.getClientRects().length > 0); // r = stops, va = FOCUSABLE, l = element
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
      document.documentElement.classList.add(G0);
      (n = this.box.current) == null ? void 0 : n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(G0);
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
                  children: o1(S1)
                }
              )
            ] }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: se(n) }),
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
  var Y0 = /* @__PURE__ */ new WeakMap(); // Y0 = orders
  var ya = 1e9; // ya = NEVER
  function Ge(e, t) { // Ge = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function tn(e) { // tn = ranksIn, e = order
    const t = new Uint32Array(e.length); // t = ranks, e = order
    e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    });
    return t;
  }
  function xa(e) { // xa = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function ba({ programs: e, languages: { chain: t, page: n } }) { // ba = byTitle, e = programs, t = chain, n = page
    const r = e.map(({ title: o }) => J1(o, t, n).text); // r = titles, e = programs, o = title, J1 = pickText, t = chain, n = page
    const { compare: a } = xa(t.concat(n)); // a = compare, xa = collatorFor, t = chain, n = page
    return Ge(r.length, (o, s) => a(r[o], r[s]));
  }
  function en(e) { // en = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function _a({ programs: e }, t) { // _a = byDate, e = programs, t = titleOrder
    const n = tn(t); // n = titleRanks, tn = ranksIn, t = titleOrder
    const r = new Float64Array(e.length); // r = starts, e = programs
    const a = new Float64Array(e.length); // a = ends, e = programs
    e.forEach(({ start: o, end: s, status: l }, i) => { // e = programs, o = start, s = end, l = status
      const u = o || s; // u = first, o = start, s = end
      const c = s || o; // c = last, s = end, o = start
      const m = o && !s && l && e1(l); // m = isOpenEnded, o = start, s = end, l = status, e1 = isCurrent
      r[i] = en(u && O(u));
      a[i] = m ? ya : en(c && T(c));
    });
    return Ge(e.length, (o, s) => r[s] - r[o] || a[s] - a[o] || n[o] - n[s]);
  }
  function Ma({ programs: e }, t) { // Ma = byStatus, e = programs, t = dateOrder
    const n = tn(t); // n = dateRanks, tn = ranksIn, t = dateOrder
    const r = new Uint8Array(e.length); // r = groups, e = programs
    e.forEach(({ status: a }, o) => { // e = programs, a = status, o = i
      r[o] = a ? 2 * F.indexOf(a) : 2 * F.indexOf("past") - 1;
    });
    return Ge(e.length, (a, o) => r[a] - r[o] || n[a] - n[o]);
  }
  function Ke(e, t) { // Ke = orderOf, e = index, t = sort
    let n = Y0.get(e); // n = known, Y0 = orders, e = index
    if (!n) {
      n = /* @__PURE__ */ new Map();
      Y0.set(e, n);
    }
    let r = n.get(t); // r = order, n = known, t = sort
    if (!r) {
      r = t === "title" ? ba(e) : t === "newest" ? _a(e, Ke(e, "title")) : Ma(e, Ke(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function za(e, t) { // za = byScore, e = order, t = scores
    const n = []; // n = groups
    for (const r of e) { // r = i, e = order
      const a = t[r] || 0; // a = score, t = scores, r = i
      (n[a] = n[a] || []).push(r);
    }
    return n.reduceRight((r, a) => r.concat(a), []);
  }
  function V1(e) { // V1 = effectiveSort, e = query
    const t = je(e.text).length > 0; // t = hasWords, je = needlesOf, e = query
    const n = e.sort || "relevance"; // n = sort, e = query
    return n === "relevance" && !t ? "status" : n;
  }
  function nn(e, t, n, r) { // nn = order, e = index, t = matches, n = query, r = scores
    const a = V1(n); // a = sort, V1 = effectiveSort, n = query
    const o = []; // o = shown
    for (const s of Ke(e, a)) { // s = i, Ke = orderOf, e = index, a = sort
      if (v1(t, s)) {
        o.push(s);
      }
    }
    return a === "relevance" ? za(o, r) : o;
  }

  // src/views/details.tsx
  var Ha = ["status", "period"]; // Ha = OWN_ROWS
  function k(e, t) { // k = row, e = label, t = content
    const n = t === null || Array.isArray(t) && t.length === 0; // n = isEmpty, t = content
    return n ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { class: "program-explorer__items", children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function wa(e) { // wa = shortAddress, e = url
    const { hostname: t, pathname: n } = new URL(e); // t = hostname, n = pathname, e = url
    const r = n.replace(/^\/wiki\/|\/$/g, "").replace(/^.*\/(?=.{12})/, "").replace(/_/g, " "); // r = page, n = pathname
    const a = t.replace(/^www\./, ""); // a = site, t = hostname
    try {
      return r ? `${a}: ${decodeURIComponent(r)}` : a;
    } catch (o) {
      return a;
    }
  }
  function rn(e, t, n, r) { // rn = details, e = context, t = actions, n = program, r = id
    const { msg: a, labels: o, format: s, language: l, list: i, relatives: u } = e; // a = msg, o = labels, s = format, l = language, i = list, u = relatives, e = context
    const c = (x) => x === null ? null : S(o.pick(x), l); // c = text, x = given, S = say, o = labels, l = language
    const m = (x) => x.map((z) => /* @__PURE__ */ p("bdi", { children: z })); // m = names, x = given, z = name, p = a
    const f = (x, z) => /* @__PURE__ */ p("a", { href: e.urlOf(x), rel: "noopener", children: z }); // f = link, x = target, z = children, p = a, e = context
    const d = (x) => x.map((z) => { // d = related, x = ids, z = other
      var V; // V = _a
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
          children: c(((V = u.program(z)) == null ? void 0 : V.title) || z)
        }
      );
    });
    const { minutes: h, owner: g, partOf: v, reviewed: b } = n; // h = minutes, g = owner, v = partOf, b = reviewed, n = program
    const y = v === null ? void 0 : i.series.get(v); // y = series, v = partOf, i = list
    const H = v === null ? [] : u.parts(v).filter((x) => x !== n.id); // H = siblings, v = partOf, u = relatives, x = other, n = program
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      i.facets.filter((x) => !Ha.includes(x)).map((x) => k(
        S(o.facet(x), l),
        (n.terms.get(x) || []).map((z) => S(o.term(x, z), l))
      )),
      k(a("detail-session"), h && (h[0] === h[1] ? a("detail-minutes", h[0]) : a("detail-minutes-range", h[0], h[1]))),
      k(a("detail-duration"), c(n.duration)),
      k(a("detail-scale"), c(n.scale)),
      k(a("detail-team"), m(n.team)),
      k(a("detail-partners"), m(n.partners)),
      k(a("detail-materials"), n.materials.map(({ target: x, label: z }) => f(x, c(z)))),
      k(a("detail-part-of"), y ? y.target ? f(y.target, c(y.title)) : c(y.title) : d(v === null ? [] : [v])),
      k(a("detail-siblings"), d(H)),
      k(a("detail-parts"), d(u.parts(n.id))),
      k(a("detail-follows"), d(u.before(n.id))),
      k(a("detail-followed-by"), d(n.followedBy)),
      k(a("detail-owner"), g),
      k(a("detail-reviewed"), b && s.date(b)),
      k(a("detail-sources"), n.sources.map((x) => f({ url: x }, /* @__PURE__ */ p("bdi", { title: x, children: wa(x) })))),
      k(a("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: a("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var La = ["kind", "format"]; // La = META_FACETS
  var Ye = "capacity"; // Ye = TAG_FACET
  function an(e, t, n) { // an = marked, e = picked, t = words, n = around
    return S(e, n, t.length ? re(e.text, t).map(({ text: r, hit: a }) => a ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function Aa({ context: e, program: t }) { // Aa = meta, e = context, t = program
    const { labels: n, format: r, language: a } = e; // n = labels, r = format, a = language, e = context
    const o = r.span(t.start, t.end, t.status); // o = span, r = format, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      o !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: o }),
      La.map((s) => { // La = META_FACETS, s = facet
        var l; // l = _a
        return (l = t.terms.get(s)) == null ? void 0 : l.map((i) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: S(n.term(s, i), a) }, i));
      })
    ] });
  }
  var ie = class extends q { // ie = Card, q = x
    shouldComponentUpdate(t) {
      const n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      const { context: n, actions: r, program: a, open: o, words: s, level: l } = t; // n = context, r = actions, a = program, o = open, s = words, l = level, t = props
      const { msg: i, labels: u, language: c, idPrefix: m } = n; // i = msg, u = labels, c = language, m = idPrefix, n = context
      const f = u.pick(a.title); // f = title, u = labels, a = program
      const d = `${m}:program:${a.id}`; // d = titleId, m = idPrefix, a = program
      const h = a.summary && u.pick(a.summary); // h = summary, a = program, u = labels
      const g = a.terms.get(Ye) || []; // g = tags, a = program, Ye = TAG_FACET
      const v = an(f, s, c); // v = name, an = marked, f = title, s = words, c = language
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        f1(l, "program-explorer__title", d, a.target ? /* @__PURE__ */ p("a", { href: n.urlOf(a.target), rel: "noopener", children: v }) : v),
        Aa(t),
        h && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          an(h, s, c),
          h.language.toLowerCase() !== u.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", n.format.language(h.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": u.facet(Ye).text, children: g.map((b) => /* @__PURE__ */ p("li", { children: S(u.term(Ye, b), c) }, b)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", f.text),
              "aria-expanded": o,
              "aria-controls": o ? `${d}:details` : void 0,
              onClick: () => r.toggleDetails(a.id),
              children: [
                i("details"),
                oe(o)
              ]
            }
          )
        ] }),
        o && rn(n, r, a, `${d}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function ka({ context: e, state: t }, n) { // ka = withHeadings, e = context, t = state, n = programs
    const { msg: r, current: a, past: o } = e; // r = msg, a = current, o = past, e = context
    const s = V1(t.query) === "status"; // s = grouped, V1 = effectiveSort, t = state
    const l = (i, u) => i || { text: u, anchors: [] }; // l = headingOf, i = own, u = text
    return n.map((i, u) => { // n = programs, i = program, u = at
      const c = n[u - 1]; // c = before, n = programs, u = at
      const m = e1(i.status); // m = isNow, e1 = isCurrent, i = program
      if (!s || c && e1(c.status) === m) {
        return { program: i, group: null };
      }
      return { program: i, group: m ? l(a, r("group-current")) : l(o, r("group-past")) };
    });
  }
  function on(e) { // on = list, e = view
    var m; // m = _a
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: a, index: o, level: s } = t; // a = msg, o = index, s = level, t = context
    const l = n.order.slice(0, Math.min(n.drawn, n.limit)).map((f) => o.programs[f]); // l = shown, n = state, f = at, o = index
    const i = n.order.length - n.limit; // i = rest, n = state
    const u = ka(e, l); // u = entries, ka = withHeadings, e = view, l = shown
    const c = ((m = u[0]) == null ? void 0 : m.group) ? s + 1 : s; // c = titleLevel, m = _a, u = entries, s = level
    return /* @__PURE__ */ p(K, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": a("programs"), children: u.map(({ program: f, group: d }) => /* @__PURE__ */ p("li", { children: [
        d && f1(s, "program-explorer__group", d.anchors[0], [
          ...d.anchors.slice(1).map((h) => /* @__PURE__ */ p("span", { id: h })),
          d.text
        ]),
        /* @__PURE__ */ p(
          ie,
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
      i > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: a("more", i) })
    ] });
  }

  // src/views/search-box.tsx
  function sn({ context: e, state: t, actions: n }) { // sn = searchBox, e = context, t = state, n = actions
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
  function Sa({ context: e, state: t, actions: n }) { // Sa = sortBy, e = context, t = state, n = actions
    const { msg: r, idPrefix: a } = e; // r = msg, a = idPrefix, e = context
    const o = V1(t.query); // o = sort, V1 = effectiveSort, t = state
    const s = N1.filter((l) => l !== "relevance" || t.query.text !== ""); // s = sorts, N1 = SORTS, l = each, t = state
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
  function ln(e) { // ln = toolbar, e = view
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
            o1(J0.ltr),
            s ? a("filters-active", s) : a("filters")
          ]
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: a("count", n.toldCount, o.programs.length) }),
      Sa(e)
    ] });
  }

  // src/views/explorer.tsx
  function cn(e) { // cn = explorer, e = view
    const { context: { msg: t }, state: n } = e; // t = msg, n = state, e = view
    const { found: r, count: a } = n.exploration; // r = found, a = count, n = state
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: se(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        sn(e),
        ln(e),
        /* @__PURE__ */ p(ae, { view: e }),
        r.corrected && a > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        a > 0 ? on(e) : K0(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(le, { view: e })
    ] });
  }

  // src/views/state.ts
  var I1 = 60; // I1 = CARDS
  var Va = 6; // Va = CARDS_AT_ONCE
  function g1(e, t, n) { // g1 = derive, e = context, t = asked, n = before
    const r = W0(e.index, t); // r = exploration, W0 = explore, e = context, t = asked
    const a = nn(e.index, r.matches, t, r.found.scores); // a = places, nn = order, e = context, r = exploration, t = asked
    const o = a.findIndex((l) => { // o = open, a = places, l = at
      var i; // i = _a
      return ((i = e.index.programs[l]) == null ? void 0 : i.id) === t.program;
    });
    const s = n && n.order.length === a.length && a.every((l, i) => l === n.order[i]) ? n : null; // s = same, n = before, a = places, l = at
    return {
      query: o === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: a,
      limit: Math.max(I1, o + 1, s ? s.limit : 0),
      drawn: a.length <= I1 ? I1 : Math.max(Va, o + 1, s ? s.drawn : 0)
    };
  }
  function dn(e, t, n) { // dn = showing, e = context, t = query, n = program
    const r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return g1(e, r, null).query.program === n ? r : Object.assign({}, D1, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Ia = 640; // Ia = PANEL_NEEDS
  var Ta = 300; // Ta = TYPING_PAUSE
  var Ca = 80; // Ca = FILL_AFTER
  var Pa = 500; // Pa = PREPARE_AFTER
  function un(e, t, n, r) { // un = mountExplorer, e = root, t = context, n = address, r = onCrash
    const a = e.ownerDocument.defaultView || window; // a = view, e = root
    let o; // o = typing
    let s; // s = filling
    let l = false; // l = isStopped
    let i = Object.assign( // i = state
      { narrow: c(), filtersOpen: false, folded: /* @__PURE__ */ new Set(), toldCount: 0 },
      g1(t, u(), null)
    );
    function u() { // u = queryFromAddress
      return n && Vt(n.read(), t.index) || D1;
    }
    function c() { // c = isNarrow
      return (e.clientWidth || a.innerWidth) < Ia;
    }
    function m(_) { // m = draw, _ = change
      var A; // A = _a
      i = Object.assign({}, i, _);
      const M = e.contains(e.ownerDocument.activeElement); // M = hadFocus, e = root
      try {
        De(cn({ context: t, state: i, actions: x }), e);
      } catch (E) {
        H();
        r(E);
        return;
      }
      if (M && !e.contains(e.ownerDocument.activeElement)) {
        (A = e.querySelector('[role="status"]')) == null ? void 0 : A.focus({ preventScroll: true });
      }
      a.clearTimeout(s);
      if (i.drawn < Math.min(i.limit, i.order.length)) {
        s = a.setTimeout(() => m({ drawn: i.limit }), Ca);
      }
    }
    function f() { // f = drawAddress
      a.clearTimeout(o);
      o = void 0;
      const _ = g1(t, u(), i); // _ = derived, g1 = derive, t = context, u = queryFromAddress, i = state
      m(Object.assign(_, { drawn: _.limit, toldCount: _.exploration.count }));
    }
    function d(_) { // d = write, _ = change
      if (!l) {
        n == null ? void 0 : n.write(St(i.query, t.list.facets), _);
      }
    }
    function h() { // h = settle
      if (o !== void 0) {
        a.clearTimeout(o);
        o = void 0;
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
      a.clearTimeout(o);
      a.clearTimeout(s);
      z == null ? void 0 : z.disconnect();
      a.removeEventListener("resize", y);
      V == null ? void 0 : V();
      De(null, e);
    }
    const x = { // x = actions
      search: (_) => { // _ = text
        m(g1(t, m1(i.query, _), i));
        a.clearTimeout(o);
        o = a.setTimeout(h, Ta);
      },
      toggle: (_, M) => g(B0(i.query, _, M)),
      apply: g,
      sort: (_) => g(Object.assign({}, i.query, { sort: _ })),
      toggleDetails: (_) => g(Object.assign({}, i.query, { program: i.query.program === _ ? null : _ })),
      goTo: (_) => { // _ = id
        var M; // M = _a
        g(dn(t, i.query, _));
        (M = v(_)) == null ? void 0 : M.scrollIntoView();
        b(_);
      },
      clear: () => g(j0(i.query)),
      showMore: () => {
        var A; // A = _a
        const _ = i.order[i.limit]; // _ = first, i = state
        const M = i.limit + I1; // M = limit, i = state, I1 = CARDS
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
    const z = "ResizeObserver" in a ? new ResizeObserver(y) : null; // z = observer, a = view, y = onResize
    z == null ? void 0 : z.observe(e);
    a.addEventListener("resize", y);
    const V = n == null ? void 0 : n.onMove(e, f); // V = forgetMoves, n = address, e = root, f = drawAddress
    f();
    a.setTimeout(() => D0(t.index), Pa);
    if (n && n.read() !== "") {
      d("replace");
      Z1(() => { // Z1 = afterPaint
        var _; // _ = _a
        if (i.query.program !== null) {
          (_ = v(i.query.program)) == null ? void 0 : _.scrollIntoView();
        } else if (a.pageYOffset === 0) {
          e.scrollIntoView();
        }
      });
    }
  }

  // src/host/headings.ts
  var et = "h1, h2, h3, h4, h5, h6"; // et = HEADINGS
  function pn(e) { // pn = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function tt(e) { // tt = headingText, e = heading
    const t = e.cloneNode(true); // t = copy, e = heading
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function nt(e) { // nt = anchorCarriers, e = heading
    const t = pn(e); // t = block, pn = blockOf, e = heading
    const n = [t]; // n = around, t = block
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) { // r = before, t = block
      n.push(r);
    }
    return n.reduce((r, a) => r.concat(a, Array.from(a.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function T1(e, t) { // T1 = findHeading, e = container, t = name
    const n = Array.from(e.querySelectorAll(et)); // n = headings, e = container, et = HEADINGS
    return n.find((r) => t.texts.includes(tt(r))) || n.find((r) => nt(r).some(({ id: a }) => a === t.anchor)) || null;
  }
  function rt(e) { // rt = sectionOf, e = heading
    const t = pn(e); // t = block, pn = blockOf, e = heading
    const n = t.nextElementSibling; // n = next, t = block
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(et) ? n : null; // r = wrapped, n = next, et = HEADINGS
    const a = r ? r.firstElementChild : n; // a = first, r = wrapped, n = next
    const o = []; // o = content
    for (let s = a; s instanceof HTMLElement; s = s.nextElementSibling) { // s = element, a = first
      if (s.matches(et) || s.matches(".mw-heading, section")) {
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
  var C1 = "program-explorer"; // C1 = HOST_CLASS
  function at(e) { // at = staticHeading, e = heading
    if (!e) {
      return null;
    }
    const t = nt(e); // t = carriers, nt = anchorCarriers, e = heading
    return { text: tt(e), anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function hn(e) { // hn = levelOf, e = heading
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function Ea(e, t) { // Ea = printedHosts, e = content, t = place
    const n = Array.from(e.querySelectorAll(`.${C1}[data-source]`)); // n = roots, e = content, C1 = HOST_CLASS
    return n.map((r) => { // n = roots, r = root
      const a = T1(r, t.current); // a = current, T1 = findHeading, r = root, t = place
      const o = T1(r, t.past); // o = past, T1 = findHeading, r = root, t = place
      const s = Number(r.dataset["revision"]); // s = revision, r = root
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((l) => l instanceof HTMLElement),
        current: at(a),
        past: at(o),
        level: a ? hn(a) : 3
      };
    });
  }
  function Ra(e, t) { // Ra = insertedHost, e = content, t = place
    const n = T1(e, t.current); // n = currentHeading, T1 = findHeading, e = content, t = place
    if (!n) {
      return null;
    }
    const r = rt(n); // r = current, rt = sectionOf, n = currentHeading
    const a = T1(e, t.past); // a = pastHeading, T1 = findHeading, e = content, t = place
    const o = a && rt(a); // o = past, a = pastHeading, rt = sectionOf
    const s = o !== null && o.content.length === o.lists.length; // s = pastIsBare, o = past
    const l = document.createElement("div"); // l = root
    l.className = C1;
    l.dataset["source"] = t.source;
    r.insertion.parent.insertBefore(l, r.insertion.before);
    return {
      root: l,
      source: t.source,
      revision: null,
      statics: [...r.lists, ...o ? o.lists : [], ...o && s ? [o.block] : []],
      current: null,
      past: s ? at(a) : null,
      level: hn(n) + 1
    };
  }
  function mn(e, t, n) { // mn = findHosts, e = content, t = title, n = place
    const r = Ea(e, n); // r = printed, Ea = printedHosts, e = content, n = place
    if (r.length || e.querySelector(`.${C1}`) || !gt(n, t)) {
      return r;
    }
    const a = Ra(e, n); // a = inserted, Ra = insertedHost, e = content, n = place
    return a ? [a] : [];
  }

  // src/host/notice.ts
  var ot = "program-explorer__notice"; // ot = CLASS
  function G(e, t, ...n) { // G = element, e = tag, t = className, n = content
    const r = document.createElement(e); // r = made, e = tag
    r.className = t;
    r.append(...n);
    return r;
  }
  function fn(e, t, n) { // fn = button, e = text, t = className, n = act
    const r = G("button", `cdx-button ${t}`, e); // r = made, G = element, t = className, e = text
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function Oa({ hints: e, url: t, label: n }) { // Oa = fixOffer, e = hints, t = url, n = label
    const r = G("a", "", n); // r = link, G = element, n = label
    r.href = t;
    return [G("ul", "", ...e.map((a) => G("li", "", a))), r];
  }
  function st(e) { // st = removeNotice, e = root
    e.querySelectorAll(`.${ot}`).forEach((t) => t.remove());
  }
  function lt(e, t, { kind: n, text: r, fix: a, retry: o }) { // lt = showNotice, e = root, t = msg, n = kind, r = text, a = fix, o = retry
    st(e);
    const s = G( // s = box, G = element
      "div",
      `${ot} ${ot}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      G("span", "cdx-message__icon"),
      G(
        "div",
        "cdx-message__content",
        G("p", "", r),
        ...a ? Oa(a) : [],
        ...o ? [fn(t("retry"), "", o)] : [],
        fn(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var Fa = "program-explorer-hidden"; // Fa = HIDDEN_CLASS
  function gn(e) { // gn = claim, e = host
    if (it(e)) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function it(e) { // it = stateOf, e = host
    return e.root.dataset["state"];
  }
  function ce(e, t) { // ce = setState, e = host, t = state
    const n = t === "ready"; // n = explorerStands, t = state
    for (const r of e.statics) { // r = element, e = host
      r.classList.toggle(Fa, n);
    }
    for (const r of [e.current, e.past]) { // r = heading, e = host
      r == null ? void 0 : r.carriers.forEach((a, o) => { // r = heading, a = carrier, o = at
        a.id = n ? "" : r.anchors[o] || "";
      });
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var $a = "program-explorer__app"; // $a = APP_CLASS
  var Na = "json"; // Na = DATA_MODEL
  var Da = ["busy", "timeout", "network", "server"]; // Da = PASSING
  var qa = 0; // qa = started
  function Ua(e) { // Ua = failureOf, e = error
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function vn(s, l, i, u) { // vn = offerFix, s = _0, l = _1, i = _2, u = _3
    return R(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, a, o) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: c } = yield n(); // c = fixFor, n = loadMaintainer
          lt(r.root, t, Object.assign({}, a, { fix: c(e, t, r.source, o, dt(e)) }));
        }
      } catch (c) {
        e.log("What to do about the data page cannot be told.", c);
      }
    });
  }
  function ct(e, t, n, r) { // ct = fail, e = surroundings, t = host, n = failure, r = page
    return R(this, null, function* () {
      const { msg: a } = e; // a = msg, e = surroundings
      ce(t, "failed");
      const o = Da.includes(n) ? () => { // o = retry, Da = PASSING, n = failure
        st(t.root);
        ce(t, "loading");
        void xn(e, t);
      } : null;
      const s = { kind: "failure", text: `${a("failed")} ${a(`failed-${n}`)}`, fix: null, retry: o }; // s = notice, a = msg, n = failure, o = retry
      lt(t.root, a, s);
      if (n === "missing" || n === "json") {
        yield vn(e, t, s, r);
      }
    });
  }
  function Wa(e, t, n, r) { // Wa = tellProblems, e = surroundings, t = host, n = page, r = problems
    return R(this, null, function* () {
      const { wiki: a, msg: o } = e; // a = wiki, o = msg, e = surroundings
      const s = r.length + Number(n.contentModel !== Na); // s = count, r = problems, n = page, Na = DATA_MODEL
      if (s > 0) {
        a.log(`Problems of the data page "${n.title}":`, ...r);
        if (a.isNamed) {
          yield vn(e, t, { kind: "warning", text: o("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function Ba({ languages: e, pageLanguage: t }, n) { // Ba = readerLanguages, e = languages, t = pageLanguage, n = host
    var a; // a = _a
    const r = (a = n.root.closest("[lang]")) == null ? void 0 : a.lang; // r = around, a = _a, n = host
    return r && e[0] === t ? [r, ...e] : e;
  }
  function ja(e, t, n, r) { // ja = mount, e = surroundings, t = host, n = list, r = ownsAddress
    const { wiki: a, msg: o } = e; // a = wiki, o = msg, e = surroundings
    const s = x1; // s = language, x1 = MESSAGES_LANGUAGE
    const l = Tt(s, o); // l = format, Tt = createFormat, s = language, o = msg
    const i = Ba(a, t); // i = chain, Ba = readerLanguages, a = wiki, t = host
    const u = p0(n, o, l, i, a.pageLanguage, s); // u = labels, p0 = createLabels, n = list, o = msg, l = format, i = chain, a = wiki, s = language
    const c = wt( // c = index, wt = buildIndex
      n,
      { chain: i, page: a.pageLanguage },
      yn(),
      (d, h) => u.term(d, h).text
    );
    const m = document.createElement("div"); // m = app
    m.className = $a;
    m.lang = s;
    m.dir = "ltr";
    t.root.append(m);
    ce(t, "ready");
    const f = (d) => { // f = giveUp, d = error
      m.remove();
      a.log("The explorer could not be drawn.", d);
      void ct(e, t, "unexpected", null);
    };
    un(m, {
      list: n,
      index: c,
      relatives: It(n.programs),
      labels: u,
      msg: o,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++qa}`,
      urlOf: (d) => "url" in d ? d.url : a.urlOf(d.page),
      urlOfProgram: (d) => `#programs?program=${d}`
    }, r ? u0(window, At) : null, f);
    if (m.isConnected) {
      Za(t);
      a.announceReady(t.root);
    }
  }
  function Za({ current: e, past: t }) { // Za = keepPlace, e = current, t = past
    for (const n of [e, t]) { // n = heading, e = current, t = past
      const r = n == null ? void 0 : n.anchors.find((a) => location.hash === `#${encodeURI(a)}` || location.hash === `#${a}`); // r = anchor, n = heading, a = each
      if (r) {
        Z1(() => { // Z1 = afterPaint
          var a; // a = _a
          return (a = document.getElementById(r)) == null ? void 0 : a.scrollIntoView();
        });
      }
    }
  }
  function yn() { // yn = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function dt(e) { // dt = options, e = wiki
    return { today: yn(), language: e.pageLanguage };
  }
  function xn(e, t) { // xn = run, e = surroundings, t = host
    return R(this, null, function* () {
      const { wiki: n } = e; // n = wiki, e = surroundings
      try {
        let r = yield n.readPage(t.source, t.revision); // r = page, n = wiki, t = host
        let a = Ie(r.text, dt(n)); // a = result, Ie = parseForReaders, r = page, dt = options, n = wiki
        if (!a.list && t.revision !== null) {
          r = yield n.readPage(t.source, null);
          a = Ie(r.text, dt(n));
        }
        if (!a.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...a.problems);
          yield ct(e, t, "json", r);
          return;
        }
        const o = document.querySelector(`.${C1}[data-state]`); // o = first, C1 = HOST_CLASS
        ja(e, t, a.list, o === t.root);
        if (it(t) === "ready") {
          yield Wa(e, t, r, a.problems);
        }
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield ct(e, t, Ua(r), null);
      }
    });
  }
  function bn(e, t, n) { // bn = start, e = wiki, t = place, n = loadMaintainer
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: Pt(e.languages[0] || x1), loadMaintainer: n }; // r = surroundings, e = wiki, Pt = createMessages, x1 = MESSAGES_LANGUAGE, n = loadMaintainer
    e.onContent(() => { // e = wiki
      const a = document.getElementById("mw-content-text") || document.body; // a = content
      for (const o of mn(a, e.pageTitle, t)) { // o = host, mn = findHosts, a = content, e = wiki, t = place
        if (gn(o)) {
          void xn(r, o);
        }
      }
    });
  }

  // src/maintainer.ts
  var ut = {}; // ut = maintainer_exports
  In(ut, {
    fixFor: () => Mn
  });

  // src/maintain/fix.ts
  var _n = "json"; // _n = DATA_MODEL
  var Ja = 5; // Ja = MOST_HINTS
  function Mn(e, t, n, r, a) { // Mn = fixFor, e = wiki, t = msg, n = source, r = page, a = options
    if (!r) {
      return {
        // The wiki would create the page as wikitext if it were not told the model.
        url: e.urlOf(n, { action: "edit", contentmodel: _n }),
        label: t("fix-create"),
        hints: []
      };
    }
    const o = ({ path: l, program: i, reason: u, fix: c }) => l.length ? t("fix-place", e0(l, i), u, c) : `${u} ${c}`; // o = hint, l = path, i = program, u = reason, c = fix, t = msg, e0 = describePath
    const { problems: s } = c0(r.text, a); // s = problems, c0 = parsePrograms, r = page, a = options
    return {
      url: e.urlOf(n, { action: "edit" }),
      label: t("fix-edit"),
      hints: [
        ...r.contentModel === _n ? [] : [t("fix-model", r.contentModel)],
        ...s.slice(0, Ja).map(o)
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
  var zn = 1e4; // zn = TIMEOUT_MS
  var Qa = 2592e3; // Qa = MONTH_S
  var Xa = 300; // Xa = FIVE_MINUTES_S
  function Hn(e, t) { // Hn = fetchInTime, e = url, t = credentials
    return R(this, null, function* () {
      const n = new AbortController(); // n = controller
      const r = setTimeout(() => n.abort(), zn); // r = timer, n = controller, zn = TIMEOUT_MS
      try {
        const a = yield fetch(e, { credentials: t, signal: n.signal }); // a = response, e = url, t = credentials, n = controller
        return { status: a.status, body: yield a.text() };
      } catch (a) {
        if (n.signal.aborted) {
          throw new U("timeout", `${zn} ms, ${e}`);
        }
        throw new U("network", `${String(a)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function wn(e) { // wn = readAnswer, e = url
    return R(this, null, function* () {
      let t = yield Hn(e, "omit"); // t = response, Hn = fetchInTime, e = url
      if (t.status === 429) {
        t = yield Hn(e, "same-origin");
      }
      if (t.status === 429) {
        throw new U("busy", e);
      }
      if (t.status !== 200) {
        throw new U("server", `${t.status}, ${e}`);
      }
      let n = null; // n = answer
      try {
        n = JSON.parse(t.body);
      } catch (r) {
      }
      if (!n) {
        throw new U("server", `no JSON, ${e}`);
      }
      if (n.error) {
        throw new U("server", `${n.error.code}: ${n.error.info}, ${e}`);
      }
      return n;
    });
  }
  function Ln(e, t) { // Ln = storedPage, e = answer, t = title
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
  function An(e, t) { // An = readUrl, e = title, t = revision
    const n = t === null ? Xa : Qa; // n = age, t = revision, Xa = FIVE_MINUTES_S, Qa = MONTH_S
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
  function Ka(e, t) { // Ka = readPage, e = title, t = revision
    return R(this, null, function* () {
      var a; // a = _a
      const n = ((a = mw.Title.newFromText(e)) == null ? void 0 : a.getPrefixedText()) || e; // n = normalised, a = _a, e = title
      if (t !== null) {
        const o = Ln(yield wn(An(n, t)), n); // o = pinned, Ln = storedPage, wn = readAnswer, An = readUrl, n = normalised, t = revision
        if (o) {
          return o;
        }
      }
      const r = Ln(yield wn(An(n, null)), n); // r = page, Ln = storedPage, wn = readAnswer, An = readUrl, n = normalised
      if (!r) {
        throw new U("missing", n);
      }
      return r;
    });
  }
  function Ga(e) { // Ga = mayEdit, e = title
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
  function Ya() { // Ya = languages
    const e = mw.config.get("wgUserLanguage"); // e = user
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function kn() { // kn = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Ya(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: Ka,
      mayEdit: Ga,
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
      const e = kn(); // e = wiki, kn = createMediaWiki
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.5em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__icon{display:inline-flex;flex:none;width:1.25em;height:1.25em}.program-explorer__icon svg{width:100%;height:100%;fill:currentColor}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .375em .25em;margin-inline-start:.75em;border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__term--idle .cdx-checkbox__icon{opacity:.5}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );overflow-wrap:break-word}.program-explorer__card--open{border-color:var( --border-color-base, #a2a9b1 )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{display:inline-block;margin-inline-start:.5em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;border-radius:2px;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;box-shadow:0 0 0 1px var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid}}');
      bn(e, ft, () => Promise.resolve(ut));
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
