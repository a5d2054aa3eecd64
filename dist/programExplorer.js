// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash d51c593335cf9c99.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var O = (e, t, n) => {
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
  var rn = { // rn = META
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
  var so = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // so = TRANSLATION
  function on(e, t) { // on = isPlacePage, e = place, t = title
    return e.pages.includes(t) || e.pages.includes(t.replace(so, ""));
  }

  // src/programs/dates.ts
  var st = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/; // st = DATE_SHAPE
  function an(e, t) { // an = daysInMonth, e = year, t = month
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function Ce(e) { // Ce = parseDate, e = text
    if (!st.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~"; // t = approximate, e = text
    const n = e.replace("~", "").split("-").map(Number); // n = parts, e = text
    const [r = 0, o = null, a = null] = n; // r = year, o = month, a = day, n = parts
    if (r < 1 || o !== null && (o < 1 || o > 12)) {
      return null;
    }
    if (o !== null && a !== null && (a < 1 || a > an(r, o))) {
      return null;
    }
    return { year: r, month: o, day: a, approximate: t };
  }
  function at(e, t) { // at = digits, e = value, t = length
    return String(e).padStart(t, "0");
  }
  function sn(e, t, n) { // sn = isoDay, e = year, t = month, n = day
    return `${at(e, 4)}-${at(t, 2)}-${at(n, 2)}`;
  }
  function N(e) { // N = firstDay, e = date
    return sn(e.year, e.month || 1, e.day || 1);
  }
  function M(e) { // M = lastDay, e = date
    const t = e.month || 12; // t = month, e = date
    return sn(e.year, t, e.day || an(e.year, t));
  }

  // src/programs/status.ts
  var I = ["open", "upcoming", "ongoing", "paused", "past"]; // I = STATUSES
  function Oe(e) { // Oe = isStatus, e = value
    return I.indexOf(e) !== -1;
  }
  function ln(e, t) { // ln = isVagueOn, e = date, t = day
    return e.approximate && N(e) <= t && t <= M(e);
  }
  function cn(e, t, n) { // cn = deriveStatus, e = start, t = end, n = today
    if (t && M(t) < n) {
      return "past";
    }
    if (e && N(e) > n) {
      return "upcoming";
    }
    if (e && t && !ln(e, n) && !ln(t, n)) {
      return "ongoing";
    }
    return null;
  }
  function un(e, t, n, r) { // un = contradictsDates, e = status, t = start, n = end, r = today
    switch (e) {
      case "past":
        return Boolean(n && N(n) > r || t && N(t) > r);
      case "upcoming":
        return Boolean(t && M(t) < r || n && M(n) < r);
      case "ongoing":
        return Boolean(t && N(t) > r || n && M(n) < r);
      default:
        return Boolean(n && M(n) < r);
    }
  }
  function Y(e) { // Y = isCurrent, e = status
    return e !== "past";
  }

  // src/programs/loops.ts
  function Me(e) { // Me = closingLinks, e = parents
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
  var it = "not-stated"; // it = NOT_STATED
  function io(e, t) { // io = readTerms, e = raw, t = report
    const n = /* @__PURE__ */ new Map(); // n = parents
    e.forEach((o, a) => t.within(a, () => { // e = raw, o = term, a = id, t = report
      if (a === it) {
        t.add("reserved-id", a);
      } else if (o.label === null) {
        t.add("missing-label", a);
      }
      if (o.broader !== null) {
        if (e.has(o.broader) && o.broader !== it) {
          n.set(a, o.broader);
        } else {
          t.addAt("broader", "unknown-term", o.broader, e.keys());
        }
      }
    }));
    Me(n).forEach((o) => { // Me = closingLinks, n = parents, o = id
      t.within(o, () => t.addAt("broader", "loop", n.get(o)));
      n.delete(o);
    });
    const r = /* @__PURE__ */ new Map(); // r = terms
    e.forEach((o, a) => { // e = raw, o = term, a = id
      if (a !== it) {
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
  function dn(e, t, n) { // dn = readVocabularies, e = raw, t = reserved, n = report
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
        terms: n.within("terms", () => io(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function pn(e, t) { // pn = ancestors, e = vocabulary, t = termId
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
  function Le(e) { // Le = allBits, e = size
    const t = D(e).fill(-1); // t = bits, D = noBits, e = size
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function $e(e, t) { // $e = add, e = bits, t = i
    e[t >>> 5] |= 1 << (t & 31);
  }
  function me(e, t) { // me = has, e = bits, t = i
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function re(e, t) { // re = union, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] |= t[n];
    }
    return e;
  }
  function mn(e, t) { // mn = intersect, e = target, t = source
    for (let n = 0; n < e.length; n++) { // n = w, e = target
      e[n] &= t[n];
    }
    return e;
  }
  function lo(e) { // lo = ones, e = word
    const t = e - (e >>> 1 & 1431655765); // t = pairs, e = word
    const n = (t & 858993459) + (t >>> 2 & 858993459); // n = fours, t = pairs
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function J(e, t = e, n = e) { // J = count, e = bits, t = within, n = more
    let r = 0; // r = sum
    for (let o = 0; o < e.length; o++) { // o = w, e = bits
      r += lo((e[o] | n[o]) & t[o]);
    }
    return r;
  }

  // src/explore/query.ts
  var Ne = ["relevance", "status", "newest", "title"]; // Ne = SORTS
  var fe = "not-stated"; // fe = NOT_STATED
  var Ie = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null }; // Ie = EMPTY_QUERY

  // src/explore/program-index.ts
  var Fe = ["q", "sort", "program", "view"]; // Fe = RESERVED
  function co({ start: e, end: t, status: n }, r) { // co = yearsOf, e = start, t = end, n = status, r = thisYear
    const o = e || t; // o = first, e = start, t = end
    if (!o) {
      return [];
    }
    const a = t ? t.year : n && Y(n) ? r : o.year; // a = last, t = end, n = status, Y = isCurrent, r = thisYear, o = first
    const s = [String(o.year)]; // s = years, o = first
    for (let i = o.year + 1; i <= a; i++) { // i = year, o = first, a = last
      s.push(String(i));
    }
    return s;
  }
  function uo(e) { // uo = inTreeOrder, e = vocabulary
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
  function po(e, t, n) { // po = indexFacet, e = id, t = list, n = thisYear
    const r = t.programs.length; // r = size, t = list
    const o = e === "status" || e === "period"; // o = builtIn, e = id
    const a = o ? void 0 : t.vocabularies.get(e); // a = vocabulary, o = builtIn, t = list, e = id
    const s = /* @__PURE__ */ new Map(); // s = found
    const i = /* @__PURE__ */ new Map(); // i = wider
    const l = (h, y) => { // l = put, h = term, y = i
      let b = s.get(h); // b = programs, s = found, h = term
      if (!b) {
        b = D(r);
        s.set(h, b);
        i.set(h, a ? pn(a, h) : []);
      }
      $e(b, y);
    };
    t.programs.forEach((h, y) => { // t = list, h = program, y = i
      var x; // x = _a
      const b = e === "period" ? co(h, n) : e !== "status" ? h.terms.get(e) || [] : h.status ? [h.status] : []; // b = terms, e = id, co = yearsOf, h = program, n = thisYear
      for (const T of b) { // T = term, b = terms
        if (T !== fe) {
          l(T, y);
          (x = i.get(T)) == null ? void 0 : x.forEach((_) => l(_, y));
        }
      }
    });
    if (!s.size) {
      return null;
    }
    const d = Array.from(s.keys()).sort(); // d = rest, s = found
    const u = e === "status" ? I : e === "period" ? d.sort((h, y) => Number(y) - Number(h)) : a ? uo(a).concat(d) : d; // u = order, e = id, I = STATUSES, d = rest, h = a, y = b, a = vocabulary, uo = inTreeOrder
    const m = D(r); // m = stated, D = noBits, r = size
    const f = /* @__PURE__ */ new Map(); // f = terms
    let c = 0; // c = telling
    const g = (h, y) => { // g = show, h = term, y = programs
      const b = J(y); // b = total, J = count, y = programs
      if (b && !f.has(h)) {
        const x = a && a.terms.get(h); // x = known, a = vocabulary, h = term
        f.set(h, {
          id: h,
          label: x ? x.label : null,
          aliases: x ? x.aliases : [],
          depth: (i.get(h) || []).length,
          programs: y,
          count: b
        });
        re(m, y);
        c += Number(b < r);
      }
    };
    u.forEach((h) => g(h, s.get(h) || D(0)));
    g(fe, Le(r).map((h, y) => h & ~m[y]));
    return {
      id: e,
      label: a ? a.label : null,
      help: a ? a.help : null,
      terms: f,
      useful: c > 1
    };
  }
  function fn(e, t, n, r = () => null) { // fn = buildIndex, e = list, t = languages, n = today, r = nameOf
    const o = /* @__PURE__ */ new Map(); // o = facets
    for (const s of e.facets) { // s = id, e = list
      const i = Fe.indexOf(s) === -1 && po(s, e, Number(n.slice(0, 4))); // i = facet, Fe = RESERVED, s = id, po = indexFacet, e = list, n = today
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
  var gn = /^#?programs(?:$|\?|%3f)/i; // gn = OURS
  function yn(e) { // yn = isFragmentOurs, e = hash
    return gn.test(e);
  }
  var mo = 8e3; // mo = MOST_CHARACTERS
  var fo = 200; // fo = MOST_LETTERS
  var go = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g; // go = UNSAFE
  function De(e) { // De = encode, e = value
    return e.replace(go, (t) => { // e = value, go = UNSAFE, t = unit
      const n = t.charCodeAt(0); // n = code, t = unit
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function He(e) { // He = decode, e = value
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => { // e = value, t = run
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function hn(e) { // hn = normalText, e = text
    return e.slice(0, fo).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function _n(e, t = []) { // _n = toFragment, e = query, t = facets
    const n = []; // n = parts
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((o) => { // t = facets, e = query, o = facet
      const a = e.chosen.get(o) || []; // a = terms, e = query, o = facet
      if (a.length && Fe.indexOf(o) === -1) {
        n.push(`${De(o)}=${a.map(De).join(",")}`);
      }
    });
    const r = hn(e.text); // r = text, hn = normalText, e = query
    if (r) {
      n.push("q=" + De(r).replace(/_/g, "%5F").replace(/%20/g, "_"));
    }
    if (e.sort) {
      n.push("sort=" + e.sort);
    }
    if (e.program !== null) {
      n.push("program=" + De(e.program));
    }
    return n.length ? `programs?${n.join("&")}` : "";
  }
  function xn(e, t) { // xn = fromFragment, e = hash, t = known
    const n = gn.exec(e); // n = ours, gn = OURS, e = hash
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map(); // r = chosen
    let o = ""; // o = text
    let a = null; // a = sort
    let s = null; // s = program
    for (const i of e.slice(n[0].length, mo).split("&")) { // i = part, e = hash, n = ours, mo = MOST_CHARACTERS
      const [l = "", ...d] = i.split("="); // l = rawKey, d = rest, i = part
      const u = He(l); // u = key, He = decode, l = rawKey
      const m = d.join("="); // m = raw, d = rest
      const f = He(m); // f = value, He = decode, m = raw
      if (u === "q") {
        o = hn(He(m.replace(/[_+]/g, " ")));
      } else if (u === "sort") {
        a = Ne.find((c) => c === f) || null;
      } else if (u === "program") {
        s = t.hasProgram(f) ? f : null;
      } else if (Fe.indexOf(u) === -1) {
        const c = m.split(",").map(He).concat(f.split(",")).filter((g) => t.hasTerm(u, g)); // c = terms, m = raw, He = decode, f = value, g = term, t = known, u = key
        if (c.length) {
          r.set(u, Array.from(new Set((r.get(u) || []).concat(c))));
        }
      }
    }
    return { text: o, chosen: r, sort: a, program: s };
  }

  // src/explore/relatives.ts
  function bn(e) { // bn = createRelatives, e = programs
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
  function yo(e, t) { // yo = sameDate, e = a, t = b
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function wn(e, t) { // wn = createFormat, e = language, t = msg
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
          return yo(a, s) ? o(a) : t("date-range", o(a), o(s));
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
  var vn = { // vn = en_default
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
  var _o = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g; // _o = PLURAL
  var xo = /\$(\d)/g; // xo = PARAMETER
  var bo = ["zero", "one", "two", "few", "many", "other"]; // bo = CATEGORIES
  var ge = "en"; // ge = MESSAGES_LANGUAGE
  var wo = "qqx"; // wo = KEYS_ONLY
  function vo(e) { // vo = createPlural, e = language
    const t = new Intl.PluralRules(e); // t = rules, e = language
    const n = t.resolvedOptions().pluralCategories; // n = categories, t = rules
    const r = bo.filter((o) => n.includes(o)); // r = own, bo = CATEGORIES, o = category, n = categories
    return (o, a) => o[r.indexOf(t.select(a))] || o[o.length - 1] || "";
  }
  function Sn(e) { // Sn = createMessages, e = language
    if (e === wo) {
      return (r, ...o) => `(${[`program-explorer-${r}`, ...o].join(", ")})`;
    }
    const t = new Intl.NumberFormat(ge); // t = digits, ge = MESSAGES_LANGUAGE
    const n = vo(ge); // n = plural, vo = createPlural, ge = MESSAGES_LANGUAGE
    return (r, ...o) => { // r = key, o = parameters
      const a = (s) => { // a = given, s = position
        var i; // i = _a
        return (i = o[Number(s) - 1]) != null ? i : "";
      };
      return vn[r].replace(_o, (s, i, l) => n(l.split("|"), Number(a(i)))).replace(xo, (s, i) => { // vn = en_default, r = key, _o = PLURAL, s = _, i = position, l = forms, n = plural, a = given, xo = PARAMETER
        const l = a(i); // l = value, a = given, i = position
        return typeof l === "number" ? t.format(l) : l;
      });
    };
  }

  // src/programs/migrate.ts
  var kn = []; // kn = MIGRATIONS
  var lt = 1 + kn.length; // lt = VERSION, kn = MIGRATIONS
  function Tn(e, t = kn) { // Tn = migrate, e = page, t = ladder, kn = MIGRATIONS
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
  function Pn(e, t, n) { // Pn = linkPrograms, e = placed, t = series, n = report
    const r = new Set(e.map(([, i]) => i.id)); // r = known, e = placed, i = program
    const o = /* @__PURE__ */ new Set([...r, ...t.keys()]); // o = above, r = known, t = series
    const a = /* @__PURE__ */ new Map(); // a = parents
    for (const [, i] of e) { // i = program, e = placed
      if (i.partOf !== null && r.has(i.partOf)) {
        a.set(i.id, i.partOf);
      }
    }
    const s = new Set(Me(a)); // s = closing, Me = closingLinks, a = parents
    return e.map(([i, l]) => n.within(i, () => { // e = placed, i = index, l = program, n = report
      const { id: d, partOf: u, followedBy: m } = l; // d = id, u = partOf, m = followedBy, l = program
      if (u === null && !m.length) {
        return l;
      }
      const f = (c, g, h, y) => { // f = leads, c = field, g = other, h = among, y = isLoop
        if (y) {
          n.addAt(c, "loop", g);
        } else if (!h.has(g)) {
          n.addAt(c, "unknown-program", g, h);
        }
        return !y && h.has(g);
      };
      n.program = d;
      return Object.assign({}, l, {
        partOf: u !== null && f("partOf", u, o, s.has(d)) ? u : null,
        followedBy: m.filter((c) => f("followedBy", c, r, c === d))
      });
    }));
  }

  // src/programs/links.ts
  var So = /[\u200E\u200F\u202A-\u202E]/g; // So = DIRECTION_MARKS
  var ko = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g; // ko = SPACES
  var To = new RegExp("^(?:" + [ // To = SCHEMES
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
  var Po = new RegExp([ // Po = NOT_IN_TITLES
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Eo(e) { // Eo = bytes, e = text
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Ao(e) { // Ao = examineAddress, e = value
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
  function En(e) { // En = examine, e = value
    const t = e.trim(); // t = text, e = value
    if (/^https:\/\//i.test(t)) {
      return Ao(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(So, "").replace(ko, " ").trim().replace(/^: ?/, ""); // n = page, t = text, So = DIRECTION_MARKS, ko = SPACES
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (To.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, ""); // r = title, n = page
    return r === "" || r.charAt(0) === ":" || Po.test(n) || Eo(r) > 255 ? "bad-page" : { page: n };
  }
  function Z(e) { // Z = parseLink, e = value
    const t = En(e); // t = found, En = examine, e = value
    return typeof t === "string" ? null : t;
  }
  function ye(e) { // ye = linkFault, e = value
    const t = En(e); // t = found, En = examine, e = value
    return typeof t === "string" ? t : null;
  }
  function An(e) { // An = isPage, e = value
    const t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "page" in t;
  }
  function Rn(e) { // Rn = isAddress, e = value
    const t = Z(e); // t = link, Z = parseLink, e = value
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var Cn = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e }); // Cn = schema, e = type
  var oe = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n }); // oe = action, e = type, t = requirement, n = message
  var ae = Cn("string"); // ae = string, Cn = schema
  var ct = Cn("number"); // ct = number, Cn = schema
  var W = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e }); // W = array, e = item
  var V = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e }); // V = object, e = entries
  var S = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e }); // S = optional, e = wrapped
  var On = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t }); // On = picklist, e = options, t = message
  var se = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t }); // se = record, e = key, t = value
  var ie = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e }); // ie = union, e = options
  var L = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] }); // L = pipe, e = first, t = actions
  var he = oe("check"); // he = check, oe = action
  var Mn = oe("length"); // Mn = length, oe = action
  var ut = oe("max_value"); // ut = maxValue, oe = action
  var dt = oe("min_value"); // dt = minValue, oe = action
  var le = oe("regex"); // le = regex, oe = action
  var Xs = oe("description"); // Xs = description, oe = action

  // src/programs/schema.ts
  var gt = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/; // gt = ID
  var yt = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/; // yt = LANGUAGE
  var Oo = 10080; // Oo = MOST_MINUTES
  var $ = L(ae(), le(gt, "bad-id")); // $ = id, L = pipe, ae = string, le = regex, gt = ID
  var ee = L(ae(), le(/\S/, "empty")); // ee = words, L = pipe, ae = string, le = regex
  var _e = L(ae(), le(yt, "bad-language")); // _e = languageCode, L = pipe, ae = string, le = regex, yt = LANGUAGE
  var H = ie([ee, se(_e, ee)]); // H = text, ie = union, ee = words, se = record, _e = languageCode
  var pt = L( // pt = date, L = pipe
    ae(),
    le(st, "bad-date"),
    he((e) => Ce(e) !== null, "bad-date")
  );
  var Ln = L(ee, he(An, (e) => ye(e.input) || "bad-page")); // Ln = page, L = pipe, ee = words, he = check, An = isPage, e = issue, ye = linkFault
  var mt = L( // mt = address, L = pipe
    ae(),
    le(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => ye(e.input) || "bad-address"),
    he(Rn, "bad-address")
  );
  var ht = L( // ht = link, L = pipe
    ee,
    he((e) => ye(e) === null, (e) => ye(e.input) || "bad-page")
  );
  var Mo = L(ct(), dt(1, "bad-minutes"), ut(Oo, "bad-minutes")); // Mo = minutes, L = pipe, ct = number, dt = minValue, ut = maxValue, Oo = MOST_MINUTES
  var $n = ie([$, W($)]); // $n = ids, ie = union, $ = id, W = array
  var Lo = ie([_e, W(_e)]); // Lo = languages, ie = union, _e = languageCode, W = array
  var ft = ie([ee, W(ee)]); // ft = names, ie = union, ee = words, W = array
  var _t = $n; // _t = termIds, $n = ids
  var $o = V({ // $o = materialSchema, V = object
    label: H,
    page: S(ht),
    url: S(mt)
  });
  var xt = V({ // xt = programSchema, V = object
    id: $,
    title: H,
    summary: S(H),
    page: S(ht),
    status: S(On(I, "bad-status")),
    start: S(pt),
    end: S(pt),
    language: S(Lo),
    session: S(V({
      minutes: S(L(W(Mo), Mn(2)))
    })),
    duration: S(H),
    scale: S(H),
    team: S(ft),
    partners: S(ft),
    materials: S(W($o)),
    partOf: S($),
    followedBy: S($n),
    owner: S(ee),
    reviewed: S(pt),
    sources: S(ie([mt, W(mt)]))
  });
  var Nn = V({ // Nn = needSchema, V = object
    id: $,
    label: H,
    terms: se($, _t)
  });
  var No = V({ // No = vocabularySchema, V = object
    label: S(H),
    help: S(H),
    terms: S(se($, V({
      label: S(H),
      aliases: S(ft),
      broader: S($)
    })))
  });
  var Io = V({ // Io = seriesSchema, V = object
    title: H,
    page: S(ht)
  });
  var In = V({ // In = headSchema, V = object
    version: L(ct(), dt(lt), ut(lt)),
    talk: S(Ln),
    facets: S(W($)),
    vocabularies: S(se($, No)),
    series: S(se($, Io)),
    include: S(W(Ln))
  });

  // src/programs/read.ts
  function Ue(e) { // Ue = kindOf, e = value
    return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
  }
  function Fn(e) { // Fn = kindFor, e = node
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
  function be(e) { // be = isObject, e = value
    return Ue(e) === "object";
  }
  function Fo({ type: e, requirement: t }, n) { // Fo = isMet, e = type, t = requirement, n = value
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
  function Dn({ pipe: e }) { // Dn = checksOf, e = pipe
    return e ? [...Dn(e[0]), ...e.slice(1)] : [];
  }
  function Do(e, t) { // Do = faultOf, e = node, t = value
    const n = Dn(e).filter((o) => !Fo(o, t))[0]; // n = failed, Dn = checksOf, e = node, o = check, Fo = isMet, t = value
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message; // r = message, e = node, t = value, n = failed
    return r || null;
  }
  function Ho(e, t, n) { // Ho = readLeaf, e = node, t = value, n = report
    const r = Do(e, t); // r = fault, Do = faultOf, e = node, t = value
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Hn(e) ? String(t).toLowerCase() : t;
  }
  function Hn(e) { // Hn = isLanguage, e = node
    return e === _e;
  }
  function Uo(e, t, n) { // Uo = readList, e = node, t = value, n = report
    const r = []; // r = list
    t.forEach((o, a) => { // t = value, o = item, a = index
      const s = e.item && n.within(a, () => xe(e.item, o, n)); // s = found, e = node, n = report, a = index, xe = walk, o = item
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function jo(e, t, n) { // jo = readRecord, e = node, t = value, n = report
    const r = /* @__PURE__ */ new Map(); // r = map
    Object.keys(t).forEach((o) => n.within(o, () => { // t = value, o = key, n = report
      const a = xe(e.key, o, n); // a = name, xe = walk, e = node, o = key, n = report
      if (typeof a !== "string") {
        return;
      }
      const s = xe(e.value, t[o], n); // s = found, xe = walk, e = node, t = value, o = key, n = report
      if (r.has(a)) {
        n.add("duplicate-id", a);
      } else if (s !== void 0) {
        r.set(a, s);
      }
    }));
    if (Hn(e.key) && !r.size) {
      if (!Object.keys(t).length) {
        n.add("empty");
      }
      return void 0;
    }
    return r;
  }
  function Bo(e, t, n, r, o) { // Bo = readObject, e = entries, t = value, n = report, r = onExtra, o = allNames
    const a = {}; // a = found
    const s = Object.keys(e); // s = names, e = entries
    let i = null; // i = bad
    for (const l of s) { // l = name, s = names
      const d = e[l]; // d = node, e = entries, l = name
      const u = Object.prototype.hasOwnProperty.call(t, l); // u = isThere, t = value, l = name
      const m = u ? n.within(l, () => xe(d.wrapped || d, t[l], n)) : void 0; // m = field, u = isThere, n = report, l = name, xe = walk, d = node, t = value
      a[l] = m === void 0 ? null : m;
      if (m === void 0 && !d.wrapped) {
        i = i || l;
        n.add(u ? "left-out" : "missing", l);
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
  function xe(e, t, n, r, o) { // xe = walk, e = node, t = value, n = report, r = onExtra, o = allNames
    const a = Ue(t); // a = kind, Ue = kindOf, t = value
    const s = e.type === "union" ? e.options : [e]; // s = choices, e = node
    const i = s.filter((l) => Fn(l) === a)[0]; // i = choice, s = choices, l = option, Fn = kindFor, a = kind
    if (!i) {
      n.addWith("wrong-type", [s.map(Fn).join(" or "), a]);
      return void 0;
    }
    switch (i.type) {
      case "array":
        return Uo(i, t, n);
      case "record":
        return jo(i, t, n);
      case "object":
        return Bo(
          i.entries || {},
          t,
          n,
          r,
          o
        );
      default:
        return Ho(i, t, n);
    }
  }
  function ce(e, t, n, r, o) { // ce = read, e = schema, t = value, n = report, r = onExtra, o = allNames
    return xe(e, t, n, r, o);
  }

  // src/programs/terms.ts
  var bt = ["status", "language", "period"]; // bt = BUILT_IN
  function je(e, t, n, r) { // je = readTermIds, e = facet, t = value, n = vocabularies, r = report
    var a; // a = _a
    if (e === "language") {
      return F(t).map((s) => s.toLowerCase()).filter((s) => { // F = listed, t = value, s = code
        const i = yt.test(s); // i = fits, yt = LANGUAGE, s = code
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
      const i = o ? o.has(s) : Oe(s); // i = fits, o = terms, s = id, Oe = isStatus
      if (!i) {
        r.add("unknown-term", s, o ? o.keys() : I);
      }
      return i;
    });
  }

  // src/programs/records.ts
  var vt = Object.keys(xt.entries); // vt = PROGRAM_FIELDS, xt = programSchema
  function wt(e) { // wt = toDate, e = text
    return e === null ? null : Ce(e);
  }
  function Wo(e, t) { // Wo = toMinutes, e = session, t = report
    const [n, r, ...o] = (e == null ? void 0 : e.minutes) || []; // n = least, r = most, o = more, e = session
    if (n !== void 0 && r !== void 0 && n <= r && !o.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function Vo(e, t) { // Vo = toMaterials, e = raw, t = report
    const n = []; // n = materials
    for (const { label: r, page: o, url: a } of e || []) { // r = label, o = page, a = url, e = raw
      const s = Z(o || a || ""); // s = target, Z = parseLink, o = page, a = url
      if (s) {
        n.push({ label: r, target: s });
      } else {
        t.addAt("materials", "no-target", typeof r === "string" ? r : "");
      }
    }
    return n;
  }
  function qo(e, t, n) { // qo = facetReader, e = terms, t = around, n = report
    return (r, o) => { // r = name, o = value
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const a = ce(_t, o, n); // a = ids, ce = read, _t = termIds, o = value, n = report
      const s = a === void 0 ? [] : je(r, a, t.vocabularies, n); // s = found, a = ids, je = readTermIds, r = name, t = around, n = report
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function Jo(e, t) { // Jo = readRange, e = record, t = report
    const n = wt(e.start); // n = start, wt = toDate, e = record
    const r = wt(e.end); // r = end, wt = toDate, e = record
    if (n && r && N(n) > M(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function Un(e, t, n) { // Un = readProgram, e = raw, t = around, n = report
    const r = be(e) ? e.id : null; // r = id, be = isObject, e = raw
    n.program = typeof r === "string" && gt.test(r) ? r : null;
    const o = /* @__PURE__ */ new Map(); // o = terms
    const a = ce( // a = record, ce = read
      xt,
      e,
      n,
      qo(o, t, n),
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
    const [i, l] = Jo(a, n); // i = start, l = end, Jo = readRange, a = record, n = report
    if (a.status && un(a.status, i, l, t.today)) {
      n.addAt("status", "status-against-dates", a.status);
    }
    return {
      id: a.id,
      title: s,
      summary: a.summary,
      target: a.page === null ? null : Z(a.page),
      status: a.status || cn(i, l, t.today),
      start: i,
      end: l,
      terms: o,
      minutes: Wo(a.session, n),
      duration: a.duration,
      scale: a.scale,
      team: F(a.team),
      partners: F(a.partners),
      materials: Vo(a.materials, n),
      partOf: a.partOf,
      followedBy: F(a.followedBy),
      owner: a.owner,
      reviewed: wt(a.reviewed),
      sources: F(a.sources)
    };
  }

  // src/programs/page.ts
  function Xo(e, t, n) { // Xo = readJson, e = text, t = report, n = locate
    let r = ""; // r = json
    try {
      r = e.replace(/^\uFEFF/, "");
      return JSON.parse(r);
    } catch (o) {
      t.add("unreadable-json", n(String(o), r));
      return void 0;
    }
  }
  function jn(e, t, n, r) { // jn = eachRecord, e = page, t = name, n = report, r = visit
    const o = e[t]; // o = list, e = page, t = name
    n.within(t, () => { // n = report, t = name
      if (Array.isArray(o)) {
        o.forEach((a, s) => n.within(s, () => r(a, s)));
      } else if (o !== void 0) {
        n.addWith("wrong-type", ["list", Ue(o)]);
      }
    });
  }
  function Ko(e, t, n) { // Ko = readFacets, e = listed, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...bt]); // r = known, t = vocabularies, bt = BUILT_IN
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
  function Qo(e, t, n) { // Qo = readNeed, e = raw, t = vocabularies, n = report
    const r = ce(Nn, e, n); // r = record, ce = read, Nn = needSchema, e = raw, n = report
    if (!r) {
      return void 0;
    }
    const o = /* @__PURE__ */ new Map(); // o = terms
    n.within("terms", () => r.terms.forEach((a, s) => n.within(s, () => { // n = report, r = record, a = value, s = facet
      const i = je(s, a, t, n); // i = found, je = readTermIds, s = facet, a = value, t = vocabularies, n = report
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
  function zo(e, t, n) { // zo = readNeeds, e = page, t = vocabularies, n = report
    const r = /* @__PURE__ */ new Map(); // r = needs
    jn(e, "needs", n, (o) => { // jn = eachRecord, e = page, n = report, o = raw
      const a = Qo(o, t, n); // a = need, Qo = readNeed, o = raw, t = vocabularies, n = report
      if (a && r.has(a.id)) {
        n.add("duplicate-id", a.id);
      } else if (a) {
        r.set(a.id, a);
      }
    });
    return Array.from(r.values());
  }
  function Go(e, t, n) { // Go = readList, e = page, t = options, n = report
    var f, c; // f = _a, c = _b
    const r = ce(In, e, n, (g) => g === "needs" || g === "programs"); // r = head, ce = read, In = headSchema, e = page, n = report, g = name
    if (!r) {
      return null;
    }
    const o = [...vt, ...bt].filter((g) => g !== "language"); // o = reserved, vt = PROGRAM_FIELDS, bt = BUILT_IN, g = name
    const a = n.within("vocabularies", () => dn( // a = vocabularies, n = report, dn = readVocabularies
      r.vocabularies || /* @__PURE__ */ new Map(),
      o,
      n
    ));
    const s = { // s = around
      vocabularies: a,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...vt, ...a.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const i = Ko(r.facets, a, n); // i = facets, Ko = readFacets, r = head, a = vocabularies, n = report
    if ((f = r.include) == null ? void 0 : f.length) {
      n.addAt("include", "not-supported", "include");
    }
    const l = zo(e, a, n); // l = needs, zo = readNeeds, e = page, a = vocabularies, n = report
    const d = /* @__PURE__ */ new Map(); // d = placed
    jn(e, "programs", n, (g, h) => { // jn = eachRecord, e = page, n = report, g = raw, h = index
      const y = Un(g, s, n); // y = program, Un = readProgram, g = raw, s = around, n = report
      if (y && d.has(y.id)) {
        n.add("duplicate-id", y.id);
      } else if (y) {
        d.set(y.id, [h, y]);
      }
    });
    const u = /* @__PURE__ */ new Map(); // u = series
    (c = r.series) == null ? void 0 : c.forEach(({ title: g, page: h }, y) => u.set(y, { title: g, target: h === null ? null : Z(h) }));
    const m = n.within("programs", () => Pn(Array.from(d.values()), u, n)); // m = programs, n = report, Pn = linkPrograms, d = placed, u = series
    return { talk: r.talk, facets: i, vocabularies: a, series: u, needs: l, programs: m };
  }
  function Bn(e, t, n, r = String) { // Bn = readPage, e = text, t = options, n = report, r = locate
    const o = Xo(e, n, r); // o = data, Xo = readJson, e = text, n = report, r = locate
    if (o === void 0) {
      return null;
    }
    const a = be(o) ? Tn(o) : null; // a = page, be = isObject, o = data, Tn = migrate
    if (!a) {
      const s = be(o) ? o.version : null; // s = version, be = isObject, o = data
      n.add("unknown-version", typeof s === "number" || typeof s === "string" ? String(s) : "");
    }
    return a && Go(a, t, n);
  }

  // src/programs/report.ts
  function Wn() { // Wn = createTally
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

  // node_modules/fastest-levenshtein/esm/mod.js
  var Ri = new Uint32Array(65536); // Ri = peq

  // src/programs/parse.ts
  function St(e, t) { // St = parseForReaders, e = text, t = options
    const n = Wn(); // n = tally, Wn = createTally
    return { list: Bn(e, t, n), problems: n.problems };
  }

  // src/views/address.ts
  var Vn = "programExplorer"; // Vn = STATE_KEY
  function qn(e, t) { // qn = createAddress, e = view, t = isOurs
    const n = () => e.location.hash.replace(/^#/, ""); // n = fragment, e = view
    const r = () => { // r = remembered
      const l = e.history.state; // l = state, e = view
      const d = typeof l === "object" && l !== null ? l[Vn] : null; // d = kept, l = state, Vn = STATE_KEY
      return typeof d === "string" ? d : null;
    };
    const o = (l) => Object.assign({}, e.history.state, { [Vn]: l }); // o = remember, l = text, e = view, Vn = STATE_KEY
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
        const u = n(); // u = here, n = fragment
        const m = l === "" && u !== "" && !t(u); // m = keepsForeign, l = text, u = here, t = isOurs
        const f = l !== "" ? `#${l}` : m ? e.location.hash : e.location.pathname + e.location.search; // f = url, l = text, m = keepsForeign, e = view
        if (d === "push") {
          e.history.pushState(o(l), "", f);
        } else {
          e.history.replaceState(o(l), "", f);
        }
      },
      onMove: (l, d) => { // l = element, d = listener
        const u = () => e.removeEventListener("popstate", m); // u = end, e = view, m = onPopState
        const m = () => { // m = onPopState
          if (!l.isConnected) {
            u();
            return;
          }
          i();
          s = a() || "";
          d();
        };
        e.addEventListener("popstate", m);
        return u;
      }
    };
  }

  // src/views/after-paint.ts
  function Be(e) { // Be = afterPaint, e = act
    requestAnimationFrame(() => requestAnimationFrame(e));
  }

  // src/programs/texts.ts
  function We(e, t, n) { // We = pickText, e = text, t = chain, n = pageLanguage
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
  function kt(e) { // kt = allTexts, e = text
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function Jn(e, t, n, r, o, a) { // Jn = createLabels, e = list, t = msg, n = format, r = chain, o = pageLanguage, a = language
    const s = (f) => ({ text: f, language: a }); // s = ours, f = text, a = language
    const i = (f) => We(f, r, o); // i = pick, f = text, We = pickText, r = chain, o = pageLanguage
    const l = (f) => f ? t(`status-${f}`) : t("not-stated"); // l = status, f = value, t = msg
    const d = /* @__PURE__ */ new Map(); // d = known
    const u = (f) => { // u = facet, f = id
      const c = e.vocabularies.get(f); // c = vocabulary, e = list, f = id
      if (c) {
        return i(c.label);
      }
      return s(f === "status" ? t("facet-status") : f === "period" ? t("facet-period") : f === "language" ? t("facet-language") : f);
    };
    const m = (f, c) => { // m = term, f = facetId, c = id
      var h; // h = _a
      if (c === fe) {
        return s(t("not-stated"));
      }
      const g = (h = e.vocabularies.get(f)) == null ? void 0 : h.terms.get(c); // g = entry, h = _a, e = list, f = facetId, c = id
      if (g) {
        return i(g.label);
      }
      return s(Oe(c) && f === "status" ? l(c) : f === "language" ? n.language(c) : c);
    };
    return {
      pick: i,
      facet: u,
      // Asked for every term at every choice, and names of languages are dear.
      term: (f, c) => { // f = facetId, c = id
        const g = `${f} ${c}`; // g = key, f = facetId, c = id
        const h = d.get(g) || m(f, c); // h = label, d = known, g = key, m = term, f = facetId, c = id
        d.set(g, h);
        return h;
      },
      status: l,
      wanted: (r[0] || o).toLowerCase()
    };
  }

  // node_modules/preact/dist/preact.mjs
  var k; // k = options
  var Qn; // Qn = vnodeId
  var Yo; // Yo = isValidElement
  var X; // X = rerenderQueue
  var Tt; // Tt = prevDebounce
  var Xe; // Xe = rerenderCount
  var zn; // zn = depthSort
  var qe; // qe = EVENT_DISPATCHED
  var Gn; // Gn = CAPTURE_REGEX
  var Et; // Et = eventClock
  var Pt; // Pt = eventProxies
  var Zo; // Zo = i
  var ve = /* @__PURE__ */ Symbol.for("pv"); // ve = VNODE_MARKER
  var Ke = {}; // Ke = EMPTY_OBJ
  var Qe = []; // Qe = EMPTY_ARR
  var ea = /^m(i|n|o|s|text|space)$/; // ea = MATHML_TOKEN_ELEMENTS
  var At = Array.isArray; // At = isArray
  var Rt = Qe.slice; // Rt = slice, Qe = EMPTY_ARR
  var ne = Object.assign; // ne = assign
  function te(e) { // te = removeNode, e = node
    e && e.parentNode && e.remove();
  }
  function Yn(e, t, n) { // Yn = createElement, e = type, t = props, n = children
    var r, o, a, s = {}, i = arguments.length; // r = key, o = ref, a = i, s = normalizedProps, i = length
    for (a in t) "key" == a ? r = t[a] : "ref" == a && "function" != typeof e ? o = t[a] : s[a] = t[a]; // a = i, t = props, r = key, e = type, o = ref, s = normalizedProps
    return i > 2 && (s.children = i > 3 ? Rt.call(arguments, 2) : n), we(e, s, r, o, null);
  }
  function we(e, t, n, r, o) { // we = createVNode, e = type, t = props, n = key, r = ref, o = original
    var a = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ve, __v: o || ++Qn, __i: -1, __u: 0 }; // a = vnode, e = type, t = props, n = key, r = ref, ve = VNODE_MARKER, o = original, Qn = vnodeId
    return !o && k.vnode && k.vnode(a), a;
  }
  function ze() { // ze = createRef
    return { current: null };
  }
  function Q(e) { // Q = Fragment, e = props
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
  function ta(e) { // ta = renderComponent, e = component
    var t, n = e.__v, r = n.__e, o = [], a = [], s = e.__P; // t = newVNode, n = oldVNode, e = component, r = oldDom, o = commitQueue, a = refQueue, s = parentDom
    s && ((t = ne({ constructor: ve }, n)).__v = n.__v + 1, k.vnode && k.vnode(t), Ct(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, o, r || K(n), 32 & n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, or(o, t, a), n.__ = n.__e = null, t.__e != r && Zn(t));
  }
  function Zn(e) { // Zn = updateParentDomPointers, e = vnode
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Zn(e);
  }
  function Xn(e) { // Xn = enqueueRender, e = c
    (8 & e.__g || (e.__g |= 8, X.push(e), Xe++)) && Tt == k.debounceRendering || ((Tt = k.debounceRendering) || queueMicrotask)(er);
  }
  function er() { // er = process
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(zn), e = X.shift(), t = X.length, 8 & e.__g && ta(e); // e = c, t = l, X = rerenderQueue, zn = depthSort, ta = renderComponent
    } finally {
      (Xe = X.length) && (Tt || queueMicrotask)(er);
    }
  }
  function tr(e, t, n, r, o, a, s, i, l, d, u) { // tr = diffChildren, e = parentDom, t = renderResult, n = newParentVNode, r = oldParentVNode, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, l = oldDom, d = isHydrating, u = refQueue
    var m, f, c, g, h, y, b = r.__k || Qe, x = t.length; // m = i, f = oldVNode, c = childVNode, g = newDom, h = firstChildDom, y = result, b = oldChildren, r = oldParentVNode, Qe = EMPTY_ARR, x = newChildrenLength, t = renderResult
    for (l = na(n, t, b, l, x), m = 0; m < x; m++) null != (c = n.__k[m]) && (f = ~c.__i && b[c.__i] || Ke, c.__i = m, y = Ct(e, c, f, o, a, s, i, l, d, u), g = c.__e, (f.ref != c.ref || 8 & f.__u) && (f.ref && Ot(f.ref, null, c, f), c.ref && u.push(c.ref, c.__c || g, c)), h = h || g, 4 & c.__u ? (l = nr(c, l, e, !f.__v), f.__e && (f.__e = null)) : "function" == typeof c.type && void 0 !== y ? l = y : g && (l = g.nextSibling), c.__u &= -21); // l = oldDom, na = constructNewChildrenArray, n = newParentVNode, t = renderResult, b = oldChildren, x = newChildrenLength, m = i, c = childVNode, f = oldVNode, Ke = EMPTY_OBJ, y = result, Ct = diff, e = parentDom, o = globalContext, a = namespace, s = excessDomChildren, i = commitQueue, d = isHydrating, u = refQueue, g = newDom, Ot = applyRef, h = firstChildDom, nr = insert, void = type
    return n.__e = h, l;
  }
  function na(e, t, n, r, o) { // na = constructNewChildrenArray, e = newParentVNode, t = renderResult, n = oldChildren, r = oldDom, o = newChildrenLength
    var a, s, i, l, d, u, m, f, c, g = n.length, h = g, y = 0, b = 0, x = e.__k = Array(o); // a = i, s = childVNode, i = oldVNode, l = skewedIndex, d = matchingIndex, u = tails, m = lisLengths, f = hi, c = mid, g = oldChildrenLength, n = oldChildren, h = remainingOldChildren, y = skew, b = moved, x = newChildren, e = newParentVNode, o = newChildrenLength
    for (a = 0; a < o; a++) null != (s = t[a]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = x[a] = we(null, s) : At(s) ? s = x[a] = we(Q, { children: s }) : s.constructor === ve && s.__b ? s = x[a] = we(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, l = a + y, s.__ = e, s.__b = e.__b + 1, i = null, ~(d = s.__i = ra(s, n, l, h)) && (h--, (i = n[d]) && (i.__u |= 2)), i && i.__v ? (s.__u |= 16, d == l - 1 ? y-- : d == l + 1 ? y++ : d != l && (d > l ? y-- : y++, b = 1)) : (~d || (o > g ? y-- : o < g && y++), "function" != typeof s.type && (s.__u |= 4))) : x[a] = null; // a = i, o = newChildrenLength, s = childVNode, t = renderResult, x = newChildren, we = createVNode, At = isArray, Q = Fragment, ve = VNODE_MARKER, l = skewedIndex, y = skew, e = newParentVNode, i = oldVNode, d = matchingIndex, ra = findMatchingIndex, n = oldChildren, h = remainingOldChildren, b = moved, g = oldChildrenLength
    if (b) {
      for (u = [], m = [], a = 0; a < o; a++) if ((s = x[a]) && 16 & s.__u) { // u = tails, m = lisLengths, a = i, o = newChildrenLength, s = childVNode, x = newChildren
        for (y = 0, f = u.length; y < f; ) u[c = y + f >> 1] < s.__i ? y = c + 1 : f = c; // y = skew, f = hi, u = tails, c = mid, s = childVNode
        u[y] = s.__i, m[a] = y + 1;
      }
      for (y = u.length; a--; ) m[a] && (m[a] == y ? y-- : x[a].__u |= 4); // y = skew, u = tails, a = i, m = lisLengths, x = newChildren
    }
    if (h) for (a = 0; a < g; a++) !(i = n[a]) || 2 & i.__u || (i.__e == r && (r = K(i)), Mt(i, i));
    return r;
  }
  function nr(e, t, n, r) { // nr = insert, e = parentVNode, t = oldDom, n = parentDom, r = isMounting
    var o, a, s, i; // o = children, a = i, s = dom, i = next
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (o = e.__k) for (a = 0; a < o.length; a++) o[a] && (o[a].__ = e, t = nr(o[a], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = K(e)) && !t.parentNode && (t = null), s = e.__e, i = t; i && 8 == i.nodeType; ) i = i.nextSibling; // t = oldDom, K = getDomSibling, e = parentVNode, s = dom, i = next
    for (s != i && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ; // s = dom, i = next, r = isMounting, n = parentDom, t = oldDom
    return t;
  }
  function ra(e, t, n, r) { // ra = findMatchingIndex, e = childVNode, t = oldChildren, n = skewedIndex, r = remainingOldChildren
    var o, a = e.key, s = e.type, i = t[n], l = i && !(2 & i.__u); // o = x, a = key, e = childVNode, s = type, i = oldVNode, t = oldChildren, n = skewedIndex, l = matched
    if (null === i && null == a || l && a == i.key && s == i.type) return n;
    if (r > (l ? 1 : 0)) {
      for (o = n - 1; o >= 0; o--) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, i = oldVNode, t = oldChildren, a = key, s = type
      for (o = n + 1; o < t.length; o++) if ((i = t[o]) && !(2 & i.__u) && a == i.key && s == i.type) return o; // o = x, n = skewedIndex, t = oldChildren, i = oldVNode, a = key, s = type
    }
    return -1;
  }
  function Kn(e, t, n) { // Kn = setStyle, e = style, t = key, n = value
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function Ve(e, t, n, r, o) { // Ve = setProperty, e = dom, t = name, n = value, r = oldValue, o = namespace
    var a, s; // a = useCapture, s = proxy
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Kn(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Kn(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Pt[t] || (Pt[t] = oa(t)), (e.__a || (e.__a = {}))[t] = Et, a = t != (t = t.replace(Gn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, a) : e.removeEventListener(t, s, a));
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
  function oa(e) { // oa = createEventProxy, e = name
    return function(t) {
      var n = this.__e; // n = eventHandler
      if (n) {
        if (n = n[e], null == t[qe]) t[qe] = Et++;
        else if (t[qe] < this.__a[e]) return;
        return n(k.event ? k.event(t) : t);
      }
    };
  }
  function Ct(e, t, n, r, o, a, s, i, l, d) { // Ct = diff, e = parentDom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = oldDom, l = isHydrating, d = refQueue
    var u, m, f, c, g, h, y, b, x, T, _, P, w, v, E, Re, q, G, B = t.type; // u = tmp, m = resumed, f = oldCommitQueueLength, g = oldProps, h = oldState, y = snapshot, b = newProps, x = isClassComponent, T = provider, _ = componentContext, P = renderHook, w = count, v = renderResult, E = startMarker, Re = end, q = i, G = child, B = newType, t = newVNode
    if (t.constructor !== ve) return null;
    128 & n.__u && (l = 32 & n.__u, u = n.__c.__z) && (t.__u |= l, m = a = [], 8 == u.nodeType ? i = Je(u, a) : a.push(u), i = a[0] || i), (u = k.__b) && u(t);
    e: if ("function" == typeof B) {
      f = s.length;
      try {
        if (b = t.props, x = (u = B.prototype) && u.render, T = (u = B.contextType) && r[u.__c], _ = u ? T ? T.props.value : u.__ : r, (c = n.__c) ? (t.__c = c, 2 & c.__g && (c.__g |= 1)) : (x ? t.__c = c = new B(b, _) : (t.__c = c = new U(b, _), c.constructor = B, c.render = sa), T && T.sub(c), c.state || (c.state = {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), x && (c.__s || (c.__s = c.state), B.getDerivedStateFromProps && (c.__s == c.state && (c.__s = ne({}, c.__s)), ne(c.__s, B.getDerivedStateFromProps(b, c.__s)))), g = c.props, h = c.state, c.__v = t, n.__c) {
          if (b !== g && x && !B.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(b, _), t.__v == n.__v && !(8 & c.__g) || !(4 & c.__g) && c.shouldComponentUpdate && false === c.shouldComponentUpdate(b, c.__s, _)) {
            t.__v != n.__v && (c.props = b, c.state = c.__s, c.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(C) {
              C && (C.__ = t);
            }), Qe.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && s.push(c), i = K(n);
            break e;
          }
          c.componentWillUpdate && c.componentWillUpdate(b, c.__s, _), x && c.componentDidUpdate && c.__h.push(function() {
            c.componentDidUpdate(g, h, y);
          });
        } else x && !B.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), x && c.componentDidMount && c.__h.push(c.componentDidMount);
        c.context = _, c.props = b, c.__P = e, c.__g &= -5, P = k.__r, w = x ? 25 : 0;
        do {
          c.__g &= -9, P && P(t), u = c.render(c.props, c.state = c.__s, c.context);
        } while (8 & c.__g && ++w < 25);
        x && (Qe.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = ne({}, r, c.getChildContext())), x && n.__c && c.getSnapshotBeforeUpdate && (y = c.getSnapshotBeforeUpdate(g, h)), v = u && u.type === Q && null == u.key ? u.props.children : u, b.__P && (u = i, o = (e = b.__P).namespaceURI, l = a = null, n.props && n.props.__P != e && (n.__k.some(function(C) {
          C && Mt(C, C);
        }), n.__k = null), i = n.__k ? K(n, 0) : null), i = tr(e, At(v) ? v : [v], t, n, r, o, a, s, i, l, d), b.__P && (t.__e = null, i = u), t.__u &= -161, m && m.some(te), c.__h.length && s.push(c), 1 & c.__g && (c.__g &= -4);
      } catch (C) {
        if (s.length = f, t.__v = null, l || a) if (C && C.then) {
          if (t.__u |= 128 | l, a) {
            for (~(q = a.indexOf(i || void 0)) || (q = a.length); (G = a[q - 1]) && 8 == G.nodeType; ) q--; // q = i, a = excessDomChildren, i = oldDom, void = oldDom, G = child
            for (; q < a.length; q++) if (G = a[q]) if (a[q] = null, E) { // q = i, a = excessDomChildren, G = child, E = startMarker
              if (G == Re) break;
            } else {
              if (8 != G.nodeType) break;
              G.data.startsWith("$s") && (Re = Je(E = G));
            }
          }
          if (!E) {
            for (; i && 8 == i.nodeType && i.nextSibling; ) i = i.nextSibling; // i = oldDom
            E = i;
          }
          (u = Je(E = t.__c.__z || (t.__c.__z = E))) ? (t.__e = E, i = u) : t.__e = i, i = i && i.nextSibling;
        } else a && a.some(te);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), C && C.then || rr(t), k.__e(C, t, n);
      }
    } else i = t.__e = aa(n.__e, t, n, r, o, a, s, l, d, e);
    return (u = k.diffed) && u(t), i;
  }
  function Je(e, t) { // Je = rangeEnd, e = start, t = nodes
    if (e && 8 == e.nodeType && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (8 == e.nodeType) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function rr(e) { // rr = markAsForce, e = vnode
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(rr));
  }
  function or(e, t, n) { // or = commitRoot, e = commitQueue, t = root, n = refQueue
    for (var r = 0; r < n.length; ) Ot(n[r++], n[r++], n[r++]); // r = i, n = refQueue, Ot = applyRef
    k.__c && k.__c(t, e), e.some(function(o) {
      try {
        e = o.__h, o.__h = [], e.some(function(a) {
          a.call(o);
        });
      } catch (a) {
        k.__e(a, o.__v);
      }
    });
  }
  function aa(e, t, n, r, o, a, s, i, l, d) { // aa = diffElementNodes, e = dom, t = newVNode, n = oldVNode, r = globalContext, o = namespace, a = excessDomChildren, s = commitQueue, i = isHydrating, l = refQueue, d = parentDom
    var u, m, f, c, g, h, y, b, x = n.props || Ke, T = t.props, _ = t.type; // u = i, m = newHtml, f = oldHtml, c = newChildren, g = value, h = inputValue, y = checked, b = doc, x = oldProps, n = oldVNode, Ke = EMPTY_OBJ, T = newProps, t = newVNode, _ = nodeType
    if ("svg" == _ ? o = "http://www.w3.org/2000/svg" : "math" == _ ? o = "http://www.w3.org/1998/Math/MathML" : o || (o = "http://www.w3.org/1999/xhtml"), a) {
      for (u = 0; u < a.length; u++) if ((g = a[u]) && (_ ? g.localName == _ : 3 == g.nodeType)) { // u = i, a = excessDomChildren, g = value, _ = nodeType
        e = g, a[u] = null;
        break;
      }
    }
    if (!e) {
      if (b = d.ownerDocument || document, !_) return b.createTextNode(T);
      e = b.createElementNS(o, _, T.is ? T : d), i && (k.__m && k.__m(t, a), i = false), a = null;
    }
    if (_) {
      if (d = "template" == _ && e.content || e, a = "textarea" == _ && null != T.defaultValue ? null : a && Rt.call(d.childNodes), !i && a) for (x = {}, u = 0; u < e.attributes.length; u++) x[(g = e.attributes[u]).name] = g.value;
      for (u in x) g = x[u], "dangerouslySetInnerHTML" == u ? f = g : "children" == u || u in T || "value" == u && "defaultValue" in T || "checked" == u && "defaultChecked" in T || Ve(e, u, null, g, o); // u = i, x = oldProps, g = value, f = oldHtml, T = newProps, Ve = setProperty, e = dom, o = namespace
      for (u in T) g = T[u], "children" == u ? c = g : "dangerouslySetInnerHTML" == u ? m = g : "value" == u ? h = g : "checked" == u ? y = g : i && "function" != typeof g || x[u] === g || Ve(e, u, g, x[u], o); // u = i, T = newProps, g = value, c = newChildren, m = newHtml, h = inputValue, y = checked, i = isHydrating, x = oldProps, Ve = setProperty, e = dom, o = namespace
      m ? (i || f && (m.__html == f.__html || m.__html == e.innerHTML) || (e.innerHTML = m.__html), t.__k = []) : (f && (e.textContent = ""), ("foreignObject" == _ || "http://www.w3.org/1998/Math/MathML" == o && ea.test(_)) && (o = "http://www.w3.org/1999/xhtml"), tr(d, At(c) ? c : [c], t, n, r, o, a, s, a ? a[0] : n.__k && K(n, 0), i, l), a && a.some(te)), i && "textarea" != _ || (u = "value", "progress" == _ && null == h ? e.removeAttribute(u) : null == h || h === e[u] && ("progress" != _ || h) || Ve(e, u, h, x[u], o), u = "checked", null != y && y != e[u] && Ve(e, u, y, x[u], o));
    } else x === T || i && e.data == T || (e.data = T);
    return e;
  }
  function Ot(e, t, n, r) { // Ot = applyRef, e = ref, t = value, n = vnode, r = owner
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (o) {
      k.__e(o, n);
    }
  }
  function Mt(e, t, n) { // Mt = unmount, e = vnode, t = parentVNode, n = skipRemove
    var r, o, a, s; // o = end, a = nodes, s = i
    if (k.unmount && k.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Ot(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (i) {
        k.__e(i, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Mt(r[s], t, "function" != typeof e.type || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (o = Je(r, a = [])) && (r == e.__e && a.some(te), te(o), te(r)), n || te(e.__e), e.__e = e.__c = e.__ = null;
  }
  function sa(e, t, n) { // sa = doRender, e = props, t = state, n = context
    return this.constructor(e, n);
  }
  function Lt(e, t) { // Lt = render, e = vnode, t = parentDom
    var n, r, o, a; // n = isHydrating, r = oldVNode, o = commitQueue, a = refQueue
    k.__ && k.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = we(Q, { children: [e] }), o = [], a = [], Ct(t, t.__k, r || Ke, Ke, t.namespaceURI, r ? null : t.firstChild ? Rt.call(t.childNodes) : null, o, r ? r.__e : t.firstChild, n, a), or(o, t.__k, a), t.__k.props.children = null;
  }
  k = { __e: function(e, t, n, r) {
    for (var o, a, s; t = t.__; ) if ((o = t.__c) && !(1 & o.__g)) { // o = component, a = ctor, s = handled, t = vnode
      o.__g |= 4;
      try {
        if ((s = (a = o.constructor) && a.getDerivedStateFromError) && o.setState(a.getDerivedStateFromError(e)), o.componentDidCatch && (o.componentDidCatch(e, r || {}), s = 1), s && 8 & o.__g) return void (o.__g |= 2);
      } catch (i) {
        e = i;
      }
    }
    throw Xe = 0, e;
  } }, Qn = 0, Yo = function(e) {
    return null != e && e.constructor === ve;
  }, U.prototype.setState = function(e, t) {
    var n = this.__s; // n = s
    n && n != this.state || (n = this.__s = ne({}, this.state)), "function" == typeof e && (e = e(ne({}, n), this.props)), e && (ne(n, e), this.__v && (t && this.__k.push(t), Xn(this)));
  }, U.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Xn(this));
  }, U.prototype.render = Q, X = [], Xe = 0, zn = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, qe = /* @__PURE__ */ Symbol(), Gn = /(PointerCapture)$|Capture$/i, Et = 0, Pt = {}, Zo = 0;

  // src/explore/fold.ts
  var $t = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff"; // $t = UNSPACED
  var ia = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f"; // ia = BETWEEN
  var la = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g"); // la = LEFT_OUT
  var ar = /* @__PURE__ */ new Map([ // ar = PLAIN
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
  var ca = new RegExp(`[${Array.from(ar.keys()).join("")}]`, "g"); // ca = FANCY, ar = PLAIN
  var ua = /^[\0-\x7f]*$/; // ua = ASCII
  var sr = new RegExp(`[${$t}]+|[^${$t}${ia}]+`, "g"); // sr = WORD, $t = UNSPACED, ia = BETWEEN
  var da = new RegExp(`[${$t}]`); // da = UNSPACED_WORD, $t = UNSPACED
  var pa = /[\u0590-\u07ff\u0860-\u08ff].{2}/; // pa = PREFIXING
  function Se(e) { // Se = fold, e = text
    if (ua.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(la, "").replace(ca, (t) => ar.get(t) || t);
  }
  function Ge(e, t) { // Ge = eachWord, e = folded, t = visit
    e.replace(sr, (n, r) => { // e = folded, sr = WORD, n = word, r = at
      t(n, r);
      return "";
    });
  }
  function ir(e) { // ir = line, e = text
    const t = Se(e).match(sr); // t = words, Se = fold, e = text, sr = WORD
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Nt(e) { // Nt = isUnspaced, e = word
    return da.test(e);
  }
  function lr(e) { // lr = needleOf, e = word
    return Nt(e) || pa.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function It(e) { // It = inAllLanguages, e = texts
    return e.reduce(
      (t, n) => n === null ? t : t.concat(kt(n)),
      []
    );
  }
  function ur(e) { // ur = textsOf, e = program
    return [
      kt(e.title),
      It([e.summary]),
      It(e.materials.map(({ label: t }) => t).concat(
        e.team,
        e.partners,
        e.owner,
        e.scale,
        e.duration
      ))
    ];
  }
  function ma(e, t, { id: n, label: r, aliases: o }) { // ma = namesOf, e = index, t = facet, n = id, r = label, o = aliases
    return It([e.nameOf(t, n), r, t === "period" ? n : null, ...o]);
  }
  function cr(e) { // cr = joined, e = texts
    return e.map(ir).join("\n");
  }
  function dr(e) { // dr = buildHaystack, e = index
    const t = new Uint32Array(e.programs.length * 2); // t = ends, e = index
    const n = e.programs.map((o, a) => { // n = lines, e = index, o = program, a = i
      const [s, i, l] = ur(o).map(cr); // s = title, i = summary, l = rest, ur = textsOf, o = program, cr = joined
      t[2 * a] = s.length;
      t[2 * a + 1] = s.length + 1 + i.length;
      return [s, i, l].join("\n");
    });
    const r = []; // r = terms
    e.facets.forEach((o) => o.terms.forEach((a) => { // e = index, o = facet, a = term
      const s = ma(e, o.id, a); // s = names, ma = namesOf, e = index, o = facet, a = term
      r.push({ names: s, line: cr(s), programs: a.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function pr(e, { lines: t, terms: n }, r) { // pr = textsWith, e = index, t = lines, n = terms, r = needle
    const o = n.find(({ line: s }) => s.indexOf(r) !== -1); // o = named, n = terms, s = line, r = needle
    if (o) {
      return o.names;
    }
    const a = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)]; // a = program, e = index, t = lines, s = line, r = needle
    return a ? ur(a).reduce((s, i) => s.concat(i)) : [];
  }

  // src/explore/highlight.ts
  function fa(e) { // fa = lineWithPlaces, e = text
    let t = ""; // t = folded
    const n = []; // n = origins
    let r = 0; // r = place
    for (const s of e) { // s = letter, e = text
      const i = Se(s); // i = plain, Se = fold, s = letter
      t += i;
      for (let l = 0; l < i.length; l++) { // l = i, i = plain
        n.push(r);
      }
      r += s.length;
    }
    let o = " "; // o = line
    const a = [0]; // a = places
    Ge(t, (s, i) => { // Ge = eachWord, t = folded, s = word, i = at
      var l; // l = _a
      o += s + " ";
      for (let d = i; d <= i + s.length; d++) { // d = i, i = at, s = word
        a.push((l = n[d]) != null ? l : e.length);
      }
    });
    return { line: o, places: a };
  }
  function Ye(e, t) { // Ye = highlight, e = text, t = needles
    var s; // s = _a
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = fa(e); // n = line, r = places, fa = lineWithPlaces, e = text
    const o = new Uint8Array(e.length); // o = hits, e = text
    for (const i of t) { // i = needle, t = needles
      const l = i.charAt(0) === " " ? 1 : 0; // l = first, i = needle
      for (let d = n.indexOf(i); d !== -1; d = n.indexOf(i, d + 1)) { // d = at, n = line, i = needle
        const u = r[d + l] || 0; // u = start, r = places, d = at, l = first
        let m = d + i.length; // m = last, d = at, i = needle
        while (r[m] === r[m - 1]) {
          m++;
        }
        o.fill(1, u, (s = r[m]) != null ? s : e.length);
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
  function mr(e, t, n) { // mr = slips, e = a, t = b, n = most
    let r = []; // r = beforeLast
    let o = Array.from({ length: t.length + 1 }, (a, s) => s); // o = last, t = b, a = _, s = j
    for (let a = 1; a <= e.length; a++) { // a = i, e = a
      const s = [a]; // s = row, a = i
      let i = a; // i = least, a = i
      for (let l = 1; l <= t.length; l++) { // l = j, t = b
        const d = e.charCodeAt(a - 1) === t.charCodeAt(l - 1); // d = isSame, e = a, a = i, t = b, l = j
        let u = Math.min( // u = cost
          o[l - 1] + (d ? 0 : 1),
          o[l] + 1,
          s[l - 1] + 1
        );
        if (l > 1 && a > 1 && e.charCodeAt(a - 1) === t.charCodeAt(l - 2) && e.charCodeAt(a - 2) === t.charCodeAt(l - 1)) {
          u = Math.min(u, r[l - 2] + 1);
        }
        s.push(u);
        i = Math.min(i, u);
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
  var fr = 4; // fr = LEAST_LETTERS
  var ga = 8; // ga = LONG
  var gr = /* @__PURE__ */ new WeakMap(); // gr = vocabularies
  function ya(e) { // ya = wordsOf, e = haystack
    const t = gr.get(e); // t = known, gr = vocabularies, e = haystack
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
    gr.set(e, o);
    return o;
  }
  function ha({ counts: e }, t) { // ha = nearest, e = counts, t = word
    const n = t.length < ga ? 1 : 2; // n = most, t = word, ga = LONG
    let r = null; // r = best
    let o = Infinity; // o = bestCost
    e.forEach((a, s) => { // e = counts, a = times, s = candidate
      const i = (l, d) => { // i = offer, l = part, d = begun
        if (Math.abs(l.length - t.length) > n) {
          return;
        }
        const u = mr(t, l, n); // u = found, mr = slips, t = word, l = part, n = most
        const m = u + d + 0.4 / a; // m = cost, u = found, d = begun, a = times
        if (u <= n && m < o) {
          r = s;
          o = m;
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
  function _a({ list: e }, t) { // _a = cut, e = list, t = run
    const n = Array.from(t.normalize("NFC")); // n = characters, t = run
    const r = []; // r = pieces
    for (let o = 0, a; o < n.length; o = a) { // o = start, a = end, n = characters
      let s = ""; // s = piece
      let i = e; // i = holders, e = list
      for (a = o + 1; a < n.length; a++) { // a = end, o = start, n = characters
        const l = n.slice(o, a + 1).join("").normalize("NFKD"); // l = longer, n = characters, o = start, a = end
        const d = i.filter((u) => u.indexOf(l) !== -1); // d = rest, i = holders, u = word, l = longer
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
  function xa(e, t) { // xa = otherwise, e = words, t = word
    if (Nt(t)) {
      return _a(e, t);
    }
    const n = /\d/.test(t) ? null : ha(e, t); // n = similar, t = word, ha = nearest, e = words
    return n === null ? null : [" " + n];
  }
  function ba(e, t, n) { // ba = spelling, e = index, t = haystack, n = needle
    for (const r of pr(e, t, n)) { // r = text, pr = textsWith, e = index, t = haystack, n = needle
      const o = Ye(r, [n]).find((a) => a.hit); // o = hit, Ye = highlight, r = text, n = needle, a = piece
      if (o) {
        return o.text;
      }
    }
    return n.trim();
  }
  function yr(e, t, n) { // yr = forgive, e = index, t = haystack, n = needles
    const r = ya(t); // r = words, ya = wordsOf, t = haystack
    const o = []; // o = used
    let a = false; // a = isBent
    for (const s of n) { // s = needle, n = needles
      const i = s.trim(); // i = word, s = needle
      if (i.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        o.push(s);
      } else if (i.length >= fr && r.line.indexOf(i) !== -1) {
        o.push(i);
      } else {
        const l = i.length < fr ? null : xa(r, i); // l = others, i = word, fr = LEAST_LETTERS, xa = otherwise, r = words
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
    return { needles: o, corrected: a ? o.map((s) => ba(e, t, s)) : null };
  }

  // src/explore/search.ts
  var wa = 200; // wa = MOST_LETTERS
  var va = 16; // va = MOST_WORDS
  var Sa = 24; // Sa = IN_TITLE
  var ka = 12; // ka = IN_TERM
  var Ta = 6; // Ta = IN_SUMMARY
  var Pa = 2; // Pa = IN_REST
  var xr = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null }; // xr = NOTHING
  var Ft = /* @__PURE__ */ new WeakMap(); // Ft = memories
  function Dt(e) { // Dt = needlesOf, e = text
    const t = /* @__PURE__ */ new Set(); // t = needles
    e.slice(0, wa).split(/["“”„«»]/).forEach((n, r) => { // e = text, wa = MOST_LETTERS, n = part, r = i
      const o = []; // o = words
      Ge(Se(n), (a) => o.push(a));
      if (r % 2 && o.length > 1) {
        t.add(" " + o.join(" "));
      } else {
        o.forEach((a) => t.add(lr(a)));
      }
    });
    return Array.from(t).slice(0, va);
  }
  function Ea({ terms: e, lines: t }, n) { // Ea = termHits, e = terms, t = lines, n = needle
    const r = e.filter(({ line: o }) => o.indexOf(n) !== -1); // r = hits, e = terms, o = line, n = needle
    return r.length ? r.reduce((o, { programs: a }) => re(o, a), D(t.length)) : null;
  }
  function hr(e, t, n) { // hr = scan, e = haystack, t = needles, n = within
    const { lines: r, ends: o } = e; // r = lines, o = ends, e = haystack
    const a = t.map((l) => Ea(e, l)); // a = byTerm, t = needles, l = needle, Ea = termHits, e = haystack
    const s = D(r.length); // s = programs, D = noBits, r = lines
    const i = new Uint16Array(r.length); // i = scores, r = lines
    r.forEach((l, d) => { // r = lines, l = line, d = i
      if (n && !me(n, d)) {
        return;
      }
      let u = 0; // u = score
      for (let m = 0; m < t.length; m++) { // m = n, t = needles
        const f = t[m]; // f = needle, t = needles, m = n
        const c = a[m]; // c = hits, a = byTerm, m = n
        const g = l.indexOf(f); // g = at, l = line, f = needle
        const h = g !== -1 && g < o[2 * d]; // h = inTitle, g = at, o = ends, d = i
        if (!h && c && me(c, d)) {
          u += ka;
        } else if (g === -1) {
          return;
        } else {
          const y = h ? Sa : g < o[2 * d + 1] ? Ta : Pa; // y = weight, h = inTitle, Sa = IN_TITLE, g = at, o = ends, d = i, Ta = IN_SUMMARY, Pa = IN_REST
          u += l.charCodeAt(g + f.length) === 32 ? y * 1.5 : y;
        }
      }
      $e(s, d);
      i[d] = u;
    });
    return { programs: s, scores: i, needles: t, corrected: null };
  }
  function _r({ programs: e }) { // _r = isEmpty, e = programs
    return !e || e.every((t) => t === 0);
  }
  function Aa(e, t) { // Aa = narrows, e = last, t = next
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function br(e) { // br = remember, e = index
    let t = Ft.get(e); // t = memory, Ft = memories, e = index
    if (!t) {
      t = { haystack: dr(e), text: "", found: xr };
      Ft.set(e, t);
    }
    return t;
  }
  function wr(e) { // wr = prepareSearch, e = index
    br(e);
  }
  function Ht(e, t) { // Ht = search, e = index, t = text
    const n = Ft.get(e); // n = known, Ft = memories, e = index
    if (n && n.text === t) {
      return n.found;
    }
    const r = Dt(t); // r = needles, Dt = needlesOf, t = text
    if (!r.length) {
      return xr;
    }
    const o = n || br(e); // o = memory, n = known, br = remember, e = index
    const { haystack: a, found: s } = o; // a = haystack, s = last, o = memory
    let i = hr(a, r, Aa(s, r) ? s.programs : null); // i = found, hr = scan, a = haystack, r = needles, Aa = narrows, s = last
    if (_r(i)) {
      const l = yr(e, a, r); // l = forgiven, yr = forgive, e = index, a = haystack, r = needles
      const d = l && hr(a, l.needles, null); // d = better, l = forgiven, hr = scan, a = haystack
      if (l && d && !_r(d)) {
        i = Object.assign({}, d, { corrected: l.corrected });
      }
    }
    o.text = t;
    o.found = i;
    return i;
  }

  // src/explore/facets.ts
  function ue(e, t) { // ue = chosenTerms, e = facet, t = query
    const n = /* @__PURE__ */ new Set(); // n = terms
    for (const r of t.chosen.get(e.id) || []) { // r = id, t = query, e = facet
      const o = e.terms.get(r); // o = term, e = facet, r = id
      if (o) {
        n.add(o);
      }
    }
    return Array.from(n);
  }
  function vr(e, t) { // vr = anyOf, e = size, t = terms
    return t.length ? t.reduce((n, { programs: r }) => re(n, r), D(e)) : null;
  }
  function Sr(e, t, n) { // Sr = filtersOf, e = index, t = query, n = found
    const r = /* @__PURE__ */ new Map(); // r = filters
    if (n) {
      r.set(null, n);
    }
    for (const o of e.facets.values()) { // o = facet, e = index
      const a = vr(e.programs.length, ue(o, t)); // a = programs, vr = anyOf, e = index, ue = chosenTerms, o = facet, t = query
      if (a) {
        r.set(o.id, a);
      }
    }
    return r;
  }
  function Ut(e, t, n) { // Ut = passing, e = size, t = filters, n = except
    const r = Le(e); // r = programs, Le = allBits, e = size
    t.forEach((o, a) => { // t = filters, o = filter, a = facet
      if (a !== n) {
        mn(r, o);
      }
    });
    return r;
  }
  function jt(e, t) { // jt = countMatches, e = index, t = query
    const n = Sr(e, t, Ht(e, t.text).programs); // n = filters, Sr = filtersOf, e = index, t = query, Ht = search
    return J(Ut(e.programs.length, n));
  }
  function kr(e, t) { // kr = explore, e = index, t = query
    const n = e.programs.length; // n = size, e = index
    const r = Ht(e, t.text); // r = found, Ht = search, e = index, t = query
    const o = Sr(e, t, r.programs); // o = filters, Sr = filtersOf, e = index, t = query, r = found
    const a = Ut(n, o); // a = matches, Ut = passing, n = size, o = filters
    const s = []; // s = facets
    for (const i of e.facets.values()) { // i = facet, e = index
      if (!i.useful) {
        continue;
      }
      const l = o.get(i.id); // l = filter, o = filters, i = facet
      const d = l ? Ut(n, o, i.id) : a; // d = others, l = filter, Ut = passing, n = size, o = filters, i = facet, a = matches
      const u = ue(i, t); // u = chosen, ue = chosenTerms, i = facet, t = query
      const m = Array.from(i.terms.values(), (f) => { // m = terms, i = facet, f = term
        const c = J(f.programs, d); // c = own, J = count, f = term, d = others
        const g = u.indexOf(f) !== -1; // g = isChosen, u = chosen, f = term
        const h = g ? J(vr(n, u.filter((y) => y !== f)) || d, d) : l ? J(l, d, f.programs) : c; // h = after, g = isChosen, J = count, vr = anyOf, n = size, u = chosen, y = other, f = term, d = others, l = filter, c = own
        return { term: f, chosen: g, after: h, own: c };
      });
      s.push({ facet: i, terms: m });
    }
    return { matches: a, count: J(a), facets: s, found: r };
  }

  // src/explore/changes.ts
  function de(e, t) { // de = withText, e = query, t = text
    return Object.assign({}, e, { text: t });
  }
  function Bt(e, t, n) { // Bt = withTerms, e = query, t = facet, n = terms
    const r = new Map(e.chosen); // r = chosen, e = query
    if (n.length) {
      r.set(t, n);
    } else {
      r.delete(t);
    }
    return Object.assign({}, e, { chosen: r });
  }
  function Tr(e, t, n) { // Tr = toggleTerm, e = query, t = facet, n = term
    const r = e.chosen.get(t) || []; // r = terms, e = query, t = facet
    const o = r.filter((a) => a !== n); // o = others, r = terms, a = id, n = term
    return Bt(e, t, o.length < r.length ? o : r.concat(n));
  }
  function Pr(e) { // Pr = clearAll, e = query
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function Er(e, t) { // Er = chips, e = index, t = query
    const n = []; // n = list
    e.facets.forEach((r) => { // e = index, r = facet
      ue(r, t).forEach((o) => n.push({ facet: r, term: o }));
    });
    return n;
  }

  // src/messages/direction.ts
  var Ra = /* @__PURE__ */ new Set([ // Ra = RTL
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
  function Ar(e) { // Ar = directionOf, e = language
    const [t = "", n = ""] = e.toLowerCase().split("-"); // t = base, n = script, e = language
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && Ra.has(t) ? "rtl" : "ltr";
  }

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Ca = /* @__PURE__ */ Symbol.for("pv"); // Ca = VNODE_MARKER
  var Oa = 0; // Oa = vnodeId
  function p(e, t, n, r, o, a) { // p = createVNode, e = type, t = props, n = key, r = isStaticChildren, o = __source, a = __self
    t || (t = {});
    var s, i, l = t; // s = ref, l = normalizedProps, t = props
    if ("ref" in l && "function" != typeof e) for (i in l = {}, t) "ref" == i ? s = t[i] : l[i] = t[i];
    var d = { type: e, props: l, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ca, __v: --Oa, __i: -1, __u: 0 }; // d = vnode, e = type, l = normalizedProps, n = key, s = ref, Ca = VNODE_MARKER, Oa = vnodeId
    return (o || a) && (d.__source = o, d.__self = a), k.vnode && k.vnode(d), d;
  }

  // src/views/say.tsx
  function R({ text: e, language: t }, n, r = e) { // R = say, e = text, t = language, n = around, r = children
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: Ar(t), children: r });
  }

  // src/views/chips.tsx
  function Ma({ context: e, actions: t }, n) { // Ma = filterChip, e = context, t = actions, n = chip
    const { msg: r, labels: o, language: a } = e; // r = msg, o = labels, a = language, e = context
    const s = o.facet(n.facet.id); // s = facet, o = labels, n = chip
    const i = o.term(n.facet.id, n.term.id); // i = term, o = labels, n = chip
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": r("remove-filter", s.text, i.text),
        onClick: () => t.toggle(n.facet.id, n.term.id),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: R(s, a, r("chip-facet", s.text)) }),
          R(i, a)
        ]
      }
    );
  }
  function La({ context: { msg: e }, state: t, actions: n }) { // La = searchChip, e = msg, t = state, n = actions
    return /* @__PURE__ */ p(
      "button",
      {
        type: "button",
        class: "program-explorer__chip",
        "aria-label": e("remove-search", t.query.text),
        onClick: () => n.apply(de(t.query, "")),
        children: [
          /* @__PURE__ */ p("span", { class: "program-explorer__chip-facet", children: e("search-chip") }),
          /* @__PURE__ */ p("bdi", { children: t.query.text })
        ]
      }
    );
  }
  var Ze = class extends U { // Ze = Chips, U = x
    constructor() {
      super(...arguments);
      this.list = ze();
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
      const s = Er(r.index, o.query); // s = chosen, Er = chips, r = context, o = state
      const i = o.query.text.trim() !== ""; // i = hasText, o = state
      if (!s.length && !i) {
        return null;
      }
      return /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((l) => /* @__PURE__ */ p("li", { children: Ma(n, l) }, `${l.facet.id} ${l.term.id}`)),
        i && /* @__PURE__ */ p("li", { children: La(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: a.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Rr(e, t) { // Rr = wayOut, e = index, t = query
    const n = []; // n = ways
    if (t.text.trim()) {
      const r = de(t, ""); // r = without, de = withText, t = query
      n.push({ kind: "text", query: r, count: jt(e, r) });
    }
    e.facets.forEach((r) => { // e = index, r = facet
      const o = ue(r, t); // o = terms, ue = chosenTerms, r = facet, t = query
      if (o.length) {
        const a = Bt(t, r.id, []); // a = without, Bt = withTerms, t = query, r = facet
        n.push({ kind: "terms", facet: r, terms: o, query: a, count: jt(e, a) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, o) => o.count - r.count);
  }

  // src/views/heading.tsx
  function pe(e, t, n, r) { // pe = heading, e = level, t = name, n = id, r = children
    return Yn(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var $a = 4; // $a = MOST
  function Cr({ context: e, state: t, actions: n }) { // Cr = empty, e = context, t = state, n = actions
    const { msg: r, labels: o, index: a, list: s, level: i } = e; // r = msg, o = labels, a = index, s = list, i = level, e = context
    const l = Rr(a, t.query).slice(0, $a); // l = ways, Rr = wayOut, a = index, t = state, $a = MOST
    const d = (u) => u.kind === "text" ? r("empty-text", t.query.text, u.count) : r( // d = words, u = way, r = msg, t = state
      "empty-without",
      o.facet(u.facet.id).text,
      u.terms.map((m) => o.term(u.facet.id, m.id).text).join(", "),
      u.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      pe(i, "program-explorer__group", void 0, r("empty-title")),
      l.length > 0 && /* @__PURE__ */ p("p", { children: r("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        l.map((u) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => n.apply(u.query), children: d(u) }) }, u.kind === "text" ? "text" : u.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("empty-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/chevron.tsx
  function et(e) { // et = chevron, e = isOpen
    return /* @__PURE__ */ p("span", { class: `program-explorer__chevron${e ? " program-explorer__chevron--open" : ""}` });
  }

  // src/views/filters.tsx
  function Na({ context: e, actions: t }, n, r) { // Na = termBox, e = context, t = actions, n = facet, r = count
    const { msg: o, labels: a, language: s, idPrefix: i } = e; // o = msg, a = labels, s = language, i = idPrefix, e = context
    const { term: l, chosen: d, after: u, own: m } = r; // l = term, d = chosen, u = after, m = own, r = count
    const f = `${i}:${n}:${l.id}`; // f = id, i = idPrefix, n = facet, l = term
    const c = o(d ? "count-without" : "count-after", u); // c = description, o = msg, d = chosen, u = after
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${m === 0 && !d ? " program-explorer__term--idle" : ""}`, // m = own, d = chosen
        style: { "--program-explorer-depth": l.depth },
        children: [
          /* @__PURE__ */ p("div", { class: "cdx-checkbox", children: /* @__PURE__ */ p("div", { class: "cdx-checkbox__wrapper", children: [
            /* @__PURE__ */ p(
              "input",
              {
                class: "cdx-checkbox__input",
                type: "checkbox",
                id: f,
                "aria-describedby": `${f}:count`,
                checked: d,
                onChange: () => t.toggle(n, l.id)
              }
            ),
            /* @__PURE__ */ p("span", { class: "cdx-checkbox__icon" }),
            /* @__PURE__ */ p("div", { class: "cdx-checkbox__label cdx-label", children: /* @__PURE__ */ p("label", { class: "cdx-label__label", for: f, children: /* @__PURE__ */ p("span", { class: "cdx-label__label__text", children: R(a.term(n, l.id), s) }) }) })
          ] }) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: c, "aria-hidden": "true", children: o("number", u) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${f}:count`, children: c })
        ]
      },
      l.id
    );
  }
  function Ia(e, { facet: t, terms: n }) { // Ia = facetGroup, e = view, t = facet, n = terms
    const { context: r, state: o, actions: a } = e; // r = context, o = state, a = actions, e = view
    const { labels: s, language: i, idPrefix: l } = r; // s = labels, i = language, l = idPrefix, r = context
    const d = o.folded.has(t.id); // d = folded, o = state, t = facet
    const u = `${l}:${t.id}`; // u = bodyId, l = idPrefix, t = facet
    const m = R(s.facet(t.id), i); // m = label, R = say, s = labels, t = facet, i = language
    return /* @__PURE__ */ p("fieldset", { class: "program-explorer__facet", "aria-labelledby": `${u}::label`, children: [
      /* @__PURE__ */ p("legend", { children: /* @__PURE__ */ p(
        "button",
        {
          type: "button",
          class: "program-explorer__fold",
          "aria-expanded": !d,
          "aria-controls": u,
          onClick: () => a.fold(t.id),
          children: [
            /* @__PURE__ */ p("span", { id: `${u}::label`, children: m }),
            et(!d)
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: u, hidden: d, children: n.map((f) => Na(e, t.id, f)) })
    ] }, t.id);
  }
  function tt(e) { // tt = filters, e = view
    return e.state.exploration.facets.map((t) => Ia(e, t));
  }

  // src/views/filter-dialog.tsx
  var Fa = "button:not([disabled]), input:not([disabled]), select, a[href]"; // Fa = FOCUSABLE
  var Or = "program-explorer-locked"; // Or = LOCK_CLASS
  var nt = class extends U { // nt = FilterDialog, U = x
    constructor() {
      super(...arguments);
      this.box = ze();
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
        const r = Array.from(this.box.current.querySelectorAll(Fa)).filter((i) => i.getClientRects().length > 0); // r = stops, Fa = FOCUSABLE, i = element
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
      document.documentElement.classList.add(Or);
      (n = this.box.current) == null ? void 0 : n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Or);
      if (this.before instanceof HTMLElement) {
        this.before.focus();
      }
    }
    render({ view: n }) {
      const { context: r, state: o, actions: a } = n; // r = context, o = state, a = actions, n = view
      const { msg: s, idPrefix: i } = r; // s = msg, i = idPrefix, r = context
      return /* @__PURE__ */ p("div", { class: "program-explorer__backdrop", onClick: (l) => l.target === l.currentTarget && a.closeFilters(), children: /* @__PURE__ */ p(
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
                  onClick: a.clear,
                  children: s("clear-all")
                }
              ),
              /* @__PURE__ */ p(
                "button",
                {
                  type: "button",
                  class: "program-explorer__close cdx-button cdx-button--weight-quiet cdx-button--icon-only",
                  "aria-label": s("close"),
                  onClick: a.closeFilters
                }
              )
            ] }),
            /* @__PURE__ */ p("div", { class: "program-explorer__dialog-body", children: tt(n) }),
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
  var Mr = /* @__PURE__ */ new WeakMap(); // Mr = orders
  var Da = 1e9; // Da = NEVER
  function Vt(e, t) { // Vt = sorted, e = size, t = compare
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function $r(e) { // $r = ranksIn, e = order
    const t = new Uint32Array(e.length); // t = ranks, e = order
    e.forEach((n, r) => { // e = order, n = i, r = rank
      t[n] = r;
    });
    return t;
  }
  function Ha(e) { // Ha = collatorFor, e = languages
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function Ua({ programs: e, languages: { chain: t, page: n } }) { // Ua = byTitle, e = programs, t = chain, n = page
    const r = e.map(({ title: a }) => We(a, t, n).text); // r = titles, e = programs, a = title, We = pickText, t = chain, n = page
    const { compare: o } = Ha(t.concat(n)); // o = compare, Ha = collatorFor, t = chain, n = page
    return Vt(r.length, (a, s) => o(r[a], r[s]));
  }
  function Lr(e) { // Lr = dayNumber, e = day
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function ja({ programs: e }, t) { // ja = byDate, e = programs, t = titleOrder
    const n = $r(t); // n = titleRanks, $r = ranksIn, t = titleOrder
    const r = new Float64Array(e.length); // r = starts, e = programs
    const o = new Float64Array(e.length); // o = ends, e = programs
    e.forEach(({ start: a, end: s, status: i }, l) => { // e = programs, a = start, s = end, i = status, l = i
      const d = a || s; // d = first, a = start, s = end
      const u = s || a; // u = last, s = end, a = start
      const m = a && !s && i && Y(i); // m = isOpenEnded, a = start, s = end, i = status, Y = isCurrent
      r[l] = Lr(d && N(d));
      o[l] = m ? Da : Lr(u && M(u));
    });
    return Vt(e.length, (a, s) => r[s] - r[a] || o[s] - o[a] || n[a] - n[s]);
  }
  function Ba({ programs: e }, t) { // Ba = byStatus, e = programs, t = dateOrder
    const n = $r(t); // n = dateRanks, $r = ranksIn, t = dateOrder
    const r = new Uint8Array(e.length); // r = groups, e = programs
    e.forEach(({ status: o }, a) => { // e = programs, o = status, a = i
      r[a] = o ? 2 * I.indexOf(o) : 2 * I.indexOf("past") - 1;
    });
    return Vt(e.length, (o, a) => r[o] - r[a] || n[o] - n[a]);
  }
  function Wt(e, t) { // Wt = orderOf, e = index, t = sort
    let n = Mr.get(e); // n = known, Mr = orders, e = index
    if (!n) {
      n = /* @__PURE__ */ new Map();
      Mr.set(e, n);
    }
    let r = n.get(t); // r = order, n = known, t = sort
    if (!r) {
      r = t === "title" ? Ua(e) : t === "newest" ? ja(e, Wt(e, "title")) : Ba(e, Wt(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function Wa(e, t) { // Wa = byScore, e = order, t = scores
    const n = []; // n = groups
    for (const r of e) { // r = i, e = order
      const o = t[r] || 0; // o = score, t = scores, r = i
      (n[o] = n[o] || []).push(r);
    }
    return n.reduceRight((r, o) => r.concat(o), []);
  }
  function ke(e) { // ke = effectiveSort, e = query
    const t = Dt(e.text).length > 0; // t = hasWords, Dt = needlesOf, e = query
    const n = e.sort || "relevance"; // n = sort, e = query
    return n === "relevance" && !t ? "status" : n;
  }
  function Nr(e, t, n, r) { // Nr = order, e = index, t = matches, n = query, r = scores
    const o = ke(n); // o = sort, ke = effectiveSort, n = query
    const a = []; // a = shown
    for (const s of Wt(e, o)) { // s = i, Wt = orderOf, e = index, o = sort
      if (me(t, s)) {
        a.push(s);
      }
    }
    return o === "relevance" ? Wa(a, r) : a;
  }

  // src/views/details.tsx
  var Va = ["status", "period"]; // Va = OWN_ROWS
  function A(e, t) { // A = row, e = label, t = content
    const n = t === null || Array.isArray(t) && t.length === 0; // n = isEmpty, t = content
    return n ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function qa(e) { // qa = shortAddress, e = url
    const { hostname: t, pathname: n } = new URL(e); // t = hostname, n = pathname, e = url
    const r = n.replace(/^\/(wiki\/)?|\/$/g, "").replace(/_/g, " "); // r = page, n = pathname
    const o = t.replace(/^www\./, ""); // o = site, t = hostname
    try {
      return r ? `${o}: ${decodeURIComponent(r)}` : o;
    } catch (a) {
      return o;
    }
  }
  function Ir(e, t, n, r) { // Ir = details, e = context, t = actions, n = program, r = id
    const { msg: o, labels: a, format: s, language: i, list: l, relatives: d } = e; // o = msg, a = labels, s = format, i = language, l = list, d = relatives, e = context
    const u = (_) => _ === null ? null : R(a.pick(_), i); // u = text, _ = given, R = say, a = labels, i = language
    const m = (_) => _.map((P) => /* @__PURE__ */ p("bdi", { children: P })); // m = names, _ = given, P = name, p = a
    const f = (_, P) => /* @__PURE__ */ p("a", { href: e.urlOf(_), rel: "noopener", children: P }); // f = link, _ = target, P = children, p = a, e = context
    const c = (_) => _.map((P) => { // c = related, _ = ids, P = other
      var w; // w = _a
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(P),
          onClick: (v) => { // v = event
            if (!v.ctrlKey && !v.metaKey && !v.shiftKey && !v.altKey) {
              v.preventDefault();
              t.goTo(P);
            }
          },
          children: u(((w = d.program(P)) == null ? void 0 : w.title) || P)
        }
      );
    });
    const { minutes: g, owner: h, partOf: y, reviewed: b } = n; // g = minutes, h = owner, y = partOf, b = reviewed, n = program
    const x = y === null ? void 0 : l.series.get(y); // x = series, y = partOf, l = list
    const T = y === null ? [] : d.parts(y).filter((_) => _ !== n.id); // T = siblings, y = partOf, d = relatives, _ = other, n = program
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      l.facets.filter((_) => !Va.includes(_)).map((_) => A(
        R(a.facet(_), i),
        (n.terms.get(_) || []).map((P) => R(a.term(_, P), i))
      )),
      A(o("detail-session"), g && (g[0] === g[1] ? o("detail-minutes", g[0]) : o("detail-minutes-range", g[0], g[1]))),
      A(o("detail-duration"), u(n.duration)),
      A(o("detail-scale"), u(n.scale)),
      A(o("detail-team"), m(n.team)),
      A(o("detail-partners"), m(n.partners)),
      A(o("detail-materials"), n.materials.map(({ target: _, label: P }) => f(_, u(P)))),
      A(o("detail-part-of"), x ? x.target ? f(x.target, u(x.title)) : u(x.title) : c(y === null ? [] : [y])),
      A(o("detail-siblings"), c(T)),
      A(o("detail-parts"), c(d.parts(n.id))),
      A(o("detail-follows"), c(d.before(n.id))),
      A(o("detail-followed-by"), c(n.followedBy)),
      A(o("detail-owner"), h),
      A(o("detail-reviewed"), b && s.date(b)),
      A(o("detail-sources"), n.sources.map((_) => f({ url: _ }, /* @__PURE__ */ p("bdi", { title: _, children: qa(_) })))),
      A(o("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: o("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Ja = ["kind", "format"]; // Ja = META_FACETS
  var qt = "capacity"; // qt = TAG_FACET
  function Fr(e, t, n) { // Fr = marked, e = picked, t = words, n = around
    return R(e, n, t.length ? Ye(e.text, t).map(({ text: r, hit: o }) => o ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function Xa({ context: e, program: t }) { // Xa = meta, e = context, t = program
    const { labels: n, format: r, language: o } = e; // n = labels, r = format, o = language, e = context
    const a = r.span(t.start, t.end, t.status); // a = span, r = format, t = program
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      a !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: a }),
      Ja.map((s) => { // Ja = META_FACETS, s = facet
        var i; // i = _a
        return (i = t.terms.get(s)) == null ? void 0 : i.map((l) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: R(n.term(s, l), o) }, l));
      })
    ] });
  }
  var rt = class extends U { // rt = Card, U = x
    shouldComponentUpdate(t) {
      const n = this.props; // n = now
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      const { context: n, actions: r, program: o, open: a, words: s, level: i } = t; // n = context, r = actions, o = program, a = open, s = words, i = level, t = props
      const { msg: l, labels: d, language: u, idPrefix: m } = n; // l = msg, d = labels, u = language, m = idPrefix, n = context
      const f = d.pick(o.title); // f = title, d = labels, o = program
      const c = `${m}:program:${o.id}`; // c = titleId, m = idPrefix, o = program
      const g = o.summary && d.pick(o.summary); // g = summary, o = program, d = labels
      const h = o.terms.get(qt) || []; // h = tags, o = program, qt = TAG_FACET
      const y = Fr(f, s, u); // y = name, Fr = marked, f = title, s = words, u = language
      return /* @__PURE__ */ p("article", { class: "program-explorer__card", "aria-labelledby": c, children: [
        pe(i, "program-explorer__title", c, o.target ? /* @__PURE__ */ p("a", { href: n.urlOf(o.target), rel: "noopener", children: y }) : y),
        Xa(t),
        g && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          Fr(g, s, u),
          g.language.toLowerCase() !== d.wanted && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: l("in-language", n.format.language(g.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          h.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": d.facet(qt).text, children: h.map((b) => /* @__PURE__ */ p("li", { children: R(d.term(qt, b), u) }, b)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": l("details-of", f.text),
              "aria-expanded": a,
              "aria-controls": a ? `${c}:details` : void 0,
              onClick: () => r.toggleDetails(o.id),
              children: [
                l("details"),
                et(a)
              ]
            }
          )
        ] }),
        a && Ir(n, r, o, `${c}:details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Ka({ context: e, state: t }, n) { // Ka = withHeadings, e = context, t = state, n = programs
    const { msg: r, current: o, past: a } = e; // r = msg, o = current, a = past, e = context
    const s = ke(t.query) === "status"; // s = grouped, ke = effectiveSort, t = state
    const i = (l, d) => l || { text: d, anchors: [] }; // i = headingOf, l = own, d = text
    return n.map((l, d) => { // n = programs, l = program, d = at
      const u = n[d - 1]; // u = before, n = programs, d = at
      const m = Y(l.status); // m = isNow, Y = isCurrent, l = program
      if (!s || u && Y(u.status) === m) {
        return { program: l, group: null };
      }
      return { program: l, group: m ? i(o, r("group-current")) : i(a, r("group-past")) };
    });
  }
  function Dr(e) { // Dr = list, e = view
    var m; // m = _a
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: o, index: a, level: s } = t; // o = msg, a = index, s = level, t = context
    const i = n.order.slice(0, n.drawn).map((f) => a.programs[f]); // i = shown, n = state, f = at, a = index
    const l = n.order.length - n.limit; // l = rest, n = state
    const d = Ka(e, i); // d = entries, Ka = withHeadings, e = view, i = shown
    const u = ((m = d[0]) == null ? void 0 : m.group) ? s + 1 : s; // u = titleLevel, m = _a, d = entries, s = level
    return /* @__PURE__ */ p(Q, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": o("programs"), children: d.map(({ program: f, group: c }) => /* @__PURE__ */ p("li", { children: [
        c && pe(s, "program-explorer__group", c.anchors[0], [
          ...c.anchors.slice(1).map((g) => /* @__PURE__ */ p("span", { id: g })),
          c.text
        ]),
        /* @__PURE__ */ p(
          rt,
          {
            context: t,
            actions: r,
            program: f,
            open: n.query.program === f.id,
            words: n.exploration.found.needles,
            level: u
          }
        )
      ] }, f.id)) }),
      l > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: o("more", l) })
    ] });
  }

  // src/views/search-box.tsx
  function Hr({ context: e, state: t, actions: n }) { // Hr = searchBox, e = context, t = state, n = actions
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
  function Qa({ context: e, state: t, actions: n }) { // Qa = sortBy, e = context, t = state, n = actions
    const { msg: r, idPrefix: o } = e; // r = msg, o = idPrefix, e = context
    const a = ke(t.query); // a = sort, ke = effectiveSort, t = state
    const s = Ne.filter((i) => i !== "relevance" || t.query.text !== ""); // s = sorts, Ne = SORTS, i = each, t = state
    return /* @__PURE__ */ p("div", { class: "program-explorer__sort", children: [
      /* @__PURE__ */ p("label", { for: `${o}-sort`, children: r("sort") }),
      " ",
      /* @__PURE__ */ p(
        "select",
        {
          class: "cdx-select",
          id: `${o}-sort`,
          value: a,
          onChange: (i) => n.sort(i.currentTarget.value),
          children: s.map((i) => /* @__PURE__ */ p("option", { value: i, selected: i === a, children: r(`sort-${i}`) }, i))
        }
      )
    ] });
  }
  function Ur(e) { // Ur = toolbar, e = view
    const { context: t, state: n, actions: r } = e; // t = context, n = state, r = actions, e = view
    const { msg: o, list: a } = t; // o = msg, a = list, t = context
    let s = 0; // s = chosen
    n.query.chosen.forEach((i) => { // n = state, i = terms
      s += i.length;
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
          children: s ? o("filters-active", s) : o("filters")
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: o("count", n.toldCount, a.programs.length) }),
      Qa(e)
    ] });
  }

  // src/views/explorer.tsx
  function jr(e) { // jr = explorer, e = view
    const { context: { msg: t }, state: n } = e; // t = msg, n = state, e = view
    const { found: r, count: o } = n.exploration; // r = found, o = count, n = state
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: tt(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        Hr(e),
        Ur(e),
        /* @__PURE__ */ p(Ze, { view: e }),
        r.corrected && o > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        o > 0 ? Dr(e) : Cr(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(nt, { view: e })
    ] });
  }

  // src/views/state.ts
  var Te = 60; // Te = CARDS
  var za = 6; // za = CARDS_AT_ONCE
  function Pe(e, t, n) { // Pe = derive, e = context, t = asked, n = before
    const r = kr(e.index, t); // r = exploration, kr = explore, e = context, t = asked
    const o = Nr(e.index, r.matches, t, r.found.scores); // o = places, Nr = order, e = context, r = exploration, t = asked
    const a = o.findIndex((i) => { // a = open, o = places, i = at
      var l; // l = _a
      return ((l = e.index.programs[i]) == null ? void 0 : l.id) === t.program;
    });
    const s = n && n.order.length === o.length && o.every((i, l) => i === n.order[l]) ? n : null; // s = same, n = before, o = places, i = at, l = i
    return {
      query: a === -1 && t.program !== null ? Object.assign({}, t, { program: null }) : t,
      exploration: r,
      order: o,
      limit: Math.max(Te, a + 1, s ? s.limit : 0),
      drawn: o.length <= Te ? Te : Math.max(za, a + 1, s ? s.drawn : 0)
    };
  }
  function Br(e, t, n) { // Br = showing, e = context, t = query, n = program
    const r = Object.assign({}, t, { program: n }); // r = asked, t = query, n = program
    return Pe(e, r, null).query.program === n ? r : Object.assign({}, Ie, { sort: t.sort, program: n });
  }

  // src/views/mount.tsx
  var Ga = 640; // Ga = PANEL_NEEDS
  var Ya = 300; // Ya = TYPING_PAUSE
  var Za = 80; // Za = FILL_AFTER
  var es = 500; // es = PREPARE_AFTER
  function Wr(e, t, n, r) { // Wr = mountExplorer, e = root, t = context, n = address, r = onCrash
    const o = e.ownerDocument.defaultView || window; // o = view, e = root
    let a; // a = typing
    let s; // s = filling
    let i = false; // i = isStopped
    let l = Object.assign( // l = state
      { narrow: u(), filtersOpen: false, folded: /* @__PURE__ */ new Set() },
      d(null)
    );
    function d(w) { // d = addressed, w = before
      const v = n && xn(n.read(), t.index) || Ie; // v = query, n = address, xn = fromFragment, t = context, Ie = EMPTY_QUERY
      const E = Pe(t, v, w); // E = derived, Pe = derive, t = context, v = query, w = before
      return Object.assign(E, { drawn: E.limit, toldCount: E.exploration.count });
    }
    function u() { // u = isNarrow
      return (e.clientWidth || o.innerWidth) < Ga;
    }
    function m(w) { // m = draw, w = change
      var E; // E = _a
      l = Object.assign({}, l, w);
      const v = e.contains(e.ownerDocument.activeElement); // v = hadFocus, e = root
      try {
        Lt(jr({ context: t, state: l, actions: T }), e);
      } catch (Re) {
        x();
        r(Re);
        return;
      }
      if (v && !e.contains(e.ownerDocument.activeElement)) {
        (E = e.querySelector('[role="status"]')) == null ? void 0 : E.focus({ preventScroll: true });
      }
      o.clearTimeout(s);
      if (l.drawn < Math.min(l.limit, l.order.length)) {
        s = o.setTimeout(() => m({ drawn: l.limit }), Za);
      }
    }
    function f(w) { // f = write, w = change
      if (!i) {
        n == null ? void 0 : n.write(_n(l.query, t.list.facets), w);
      }
    }
    function c() { // c = settle
      if (a !== void 0) {
        o.clearTimeout(a);
        a = void 0;
        f("replace");
        m({ toldCount: l.exploration.count });
      }
    }
    function g(w) { // g = choose, w = query
      c();
      const v = Pe(t, w, l); // v = derived, Pe = derive, t = context, w = query, l = state
      m(Object.assign(v, { toldCount: v.exploration.count }));
      f("push");
    }
    function h(w) { // h = elementOf, w = id
      const v = e.ownerDocument.getElementById(`${t.idPrefix}:program:${w}`); // v = title, e = root, t = context, w = id
      return v && v.closest("article");
    }
    function y(w) { // y = focusOn, w = id
      var E; // E = _a
      const v = w === void 0 ? null : h(w); // v = card, w = id, h = elementOf
      (E = v == null ? void 0 : v.querySelector("a, button")) == null ? void 0 : E.focus({ preventScroll: true });
    }
    function b() { // b = onResize
      if (u() !== l.narrow) {
        m({ narrow: !l.narrow, filtersOpen: false });
      }
    }
    function x() { // x = stop
      i = true;
      o.clearTimeout(a);
      o.clearTimeout(s);
      _ == null ? void 0 : _.disconnect();
      o.removeEventListener("resize", b);
      P == null ? void 0 : P();
      Lt(null, e);
    }
    const T = { // T = actions
      search: (w) => { // w = text
        m(Pe(t, de(l.query, w), l));
        o.clearTimeout(a);
        a = o.setTimeout(c, Ya);
      },
      toggle: (w, v) => g(Tr(l.query, w, v)),
      apply: g,
      sort: (w) => g(Object.assign({}, l.query, { sort: w })),
      toggleDetails: (w) => g(Object.assign({}, l.query, { program: l.query.program === w ? null : w })),
      goTo: (w) => { // w = id
        var v; // v = _a
        g(Br(t, l.query, w));
        (v = h(w)) == null ? void 0 : v.scrollIntoView();
        y(w);
      },
      clear: () => g(Pr(l.query)),
      showMore: () => {
        var E; // E = _a
        const w = l.order[l.limit]; // w = first, l = state
        const v = l.limit + Te; // v = limit, l = state, Te = CARDS
        m({ limit: v, drawn: v });
        y(w === void 0 ? void 0 : (E = t.index.programs[w]) == null ? void 0 : E.id);
      },
      openFilters: () => m({ filtersOpen: true }),
      closeFilters: () => m({ filtersOpen: false }),
      fold: (w) => { // w = facet
        const v = new Set(l.folded); // v = folded, l = state
        if (!v.delete(w)) {
          v.add(w);
        }
        m({ folded: v });
      }
    };
    const _ = "ResizeObserver" in o ? new ResizeObserver(b) : null; // _ = observer, o = view, b = onResize
    _ == null ? void 0 : _.observe(e);
    o.addEventListener("resize", b);
    const P = n == null ? void 0 : n.onMove(e, () => { // P = forgetMoves, n = address, e = root
      o.clearTimeout(a);
      a = void 0;
      m(d(l));
    });
    m({});
    o.setTimeout(() => wr(t.index), es);
    if (n && n.read() !== "") {
      f("replace");
      Be(() => { // Be = afterPaint
        var w; // w = _a
        if (l.query.program !== null) {
          (w = h(l.query.program)) == null ? void 0 : w.scrollIntoView();
        } else if (o.pageYOffset === 0) {
          e.scrollIntoView();
        }
      });
    }
  }

  // src/host/headings.ts
  var Jt = "h1, h2, h3, h4, h5, h6"; // Jt = HEADINGS
  function Vr(e) { // Vr = blockOf, e = heading
    return e.closest(".mw-heading") || e;
  }
  function Xt(e) { // Xt = headingText, e = heading
    const t = e.cloneNode(true); // t = copy, e = heading
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function Kt(e) { // Kt = anchorCarriers, e = heading
    const t = Vr(e); // t = block, Vr = blockOf, e = heading
    const n = [t]; // n = around, t = block
    for (let r = t.previousElementSibling; r instanceof HTMLElement && r.textContent.trim() === ""; r = r.previousElementSibling) { // r = before, t = block
      n.push(r);
    }
    return n.reduce((r, o) => r.concat(o, Array.from(o.querySelectorAll("[id]"))), []).filter(({ id: r }) => r !== "");
  }
  function Ee(e, t) { // Ee = findHeading, e = container, t = name
    const n = Array.from(e.querySelectorAll(Jt)); // n = headings, e = container, Jt = HEADINGS
    return n.find((r) => t.texts.includes(Xt(r))) || n.find((r) => Kt(r).some(({ id: o }) => o === t.anchor)) || null;
  }
  function Qt(e) { // Qt = sectionOf, e = heading
    const t = Vr(e); // t = block, Vr = blockOf, e = heading
    const n = t.nextElementSibling; // n = next, t = block
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(Jt) ? n : null; // r = wrapped, n = next, Jt = HEADINGS
    const o = r ? r.firstElementChild : n; // o = first, r = wrapped, n = next
    const a = []; // a = content
    for (let s = o; s instanceof HTMLElement; s = s.nextElementSibling) { // s = element, o = first
      if (s.matches(Jt) || s.matches(".mw-heading, section")) {
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
  var Ae = "program-explorer"; // Ae = HOST_CLASS
  function zt(e) { // zt = staticHeading, e = heading
    if (!e) {
      return null;
    }
    const t = Kt(e); // t = carriers, Kt = anchorCarriers, e = heading
    return { text: Xt(e), anchors: t.map(({ id: n }) => n), carriers: t };
  }
  function qr(e) { // qr = levelOf, e = heading
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function ts(e, t) { // ts = printedHosts, e = content, t = place
    const n = Array.from(e.querySelectorAll(`.${Ae}[data-source]`)); // n = roots, e = content, Ae = HOST_CLASS
    return n.map((r) => { // n = roots, r = root
      const o = Ee(r, t.current); // o = current, Ee = findHeading, r = root, t = place
      const a = Ee(r, t.past); // a = past, Ee = findHeading, r = root, t = place
      const s = Number(r.dataset["revision"]); // s = revision, r = root
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((i) => i instanceof HTMLElement),
        current: zt(o),
        past: zt(a),
        level: o ? qr(o) : 3
      };
    });
  }
  function ns(e, t) { // ns = insertedHost, e = content, t = place
    const n = Ee(e, t.current); // n = currentHeading, Ee = findHeading, e = content, t = place
    if (!n) {
      return null;
    }
    const r = Qt(n); // r = current, Qt = sectionOf, n = currentHeading
    const o = Ee(e, t.past); // o = pastHeading, Ee = findHeading, e = content, t = place
    const a = o && Qt(o); // a = past, o = pastHeading, Qt = sectionOf
    const s = a !== null && a.content.length === a.lists.length; // s = pastIsBare, a = past
    const i = document.createElement("div"); // i = root
    i.className = Ae;
    i.dataset["source"] = t.source;
    r.insertion.parent.insertBefore(i, r.insertion.before);
    return {
      root: i,
      source: t.source,
      revision: null,
      statics: [...r.lists, ...a ? a.lists : [], ...a && s ? [a.block] : []],
      current: null,
      past: s ? zt(o) : null,
      level: qr(n) + 1
    };
  }
  function Jr(e, t, n) { // Jr = findHosts, e = content, t = title, n = place
    const r = ts(e, n); // r = printed, ts = printedHosts, e = content, n = place
    if (r.length || e.querySelector(`.${Ae}`) || !on(n, t)) {
      return r;
    }
    const o = ns(e, n); // o = inserted, ns = insertedHost, e = content, n = place
    return o ? [o] : [];
  }

  // src/host/notice.ts
  var Gt = "program-explorer__notice"; // Gt = CLASS
  function z(e, t, ...n) { // z = element, e = tag, t = className, n = content
    const r = document.createElement(e); // r = made, e = tag
    r.className = t;
    r.append(...n);
    return r;
  }
  function Xr(e, t, n) { // Xr = button, e = text, t = className, n = act
    const r = z("button", `cdx-button ${t}`, e); // r = made, z = element, t = className, e = text
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function rs({ hints: e, url: t, label: n }) { // rs = fixOffer, e = hints, t = url, n = label
    const r = z("a", "", n); // r = link, z = element, n = label
    r.href = t;
    return [z("ul", "", ...e.map((o) => z("li", "", o))), r];
  }
  function Yt(e) { // Yt = removeNotice, e = root
    e.querySelectorAll(`.${Gt}`).forEach((t) => t.remove());
  }
  function Zt(e, t, { kind: n, text: r, fix: o, retry: a }) { // Zt = showNotice, e = root, t = msg, n = kind, r = text, o = fix, a = retry
    Yt(e);
    const s = z( // s = box, z = element
      "div",
      `${Gt} ${Gt}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      z("span", "cdx-message__icon"),
      z(
        "div",
        "cdx-message__content",
        z("p", "", r),
        ...o ? rs(o) : [],
        ...a ? [Xr(t("retry"), "", a)] : [],
        Xr(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var os = "program-explorer-hidden"; // os = HIDDEN_CLASS
  function Kr(e) { // Kr = claim, e = host
    if (en(e)) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function en(e) { // en = stateOf, e = host
    return e.root.dataset["state"];
  }
  function ot(e, t) { // ot = setState, e = host, t = state
    const n = t === "ready"; // n = explorerStands, t = state
    for (const r of e.statics) { // r = element, e = host
      r.classList.toggle(os, n);
    }
    for (const r of [e.current, e.past]) { // r = heading, e = host
      r == null ? void 0 : r.carriers.forEach((o, a) => { // r = heading, o = carrier, a = at
        o.id = n ? "" : r.anchors[a] || "";
      });
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var as = "program-explorer__app"; // as = APP_CLASS
  var ss = "json"; // ss = DATA_MODEL
  var is = ["busy", "timeout", "network", "server"]; // is = PASSING
  var ls = 0; // ls = started
  function cs(e) { // cs = failureOf, e = error
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function Qr(s, i, l, d) { // Qr = offerFix, s = _0, i = _1, l = _2, d = _3
    return O(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, o, a) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: u } = yield n(); // u = fixFor, n = loadMaintainer
          Zt(r.root, t, Object.assign({}, o, { fix: u(e, t, r.source, a, nn(e)) }));
        }
      } catch (u) {
        e.log("What to do about the data page cannot be told.", u);
      }
    });
  }
  function tn(e, t, n, r) { // tn = fail, e = surroundings, t = host, n = failure, r = page
    return O(this, null, function* () {
      const { msg: o } = e; // o = msg, e = surroundings
      ot(t, "failed");
      const a = is.includes(n) ? () => { // a = retry, is = PASSING, n = failure
        Yt(t.root);
        ot(t, "loading");
        void Gr(e, t);
      } : null;
      const s = { kind: "failure", text: `${o("failed")} ${o(`failed-${n}`)}`, fix: null, retry: a }; // s = notice, o = msg, n = failure, a = retry
      Zt(t.root, o, s);
      if (n === "missing" || n === "json") {
        yield Qr(e, t, s, r);
      }
    });
  }
  function us(e, t, n, r) { // us = tellProblems, e = surroundings, t = host, n = page, r = problems
    return O(this, null, function* () {
      const { wiki: o, msg: a } = e; // o = wiki, a = msg, e = surroundings
      const s = r.length + Number(n.contentModel !== ss); // s = count, r = problems, n = page, ss = DATA_MODEL
      if (s > 0) {
        o.log(`Problems of the data page "${n.title}":`, ...r);
        if (o.isNamed) {
          yield Qr(e, t, { kind: "warning", text: a("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function ds({ languages: e, pageLanguage: t }, n) { // ds = readerLanguages, e = languages, t = pageLanguage, n = host
    var o; // o = _a
    const r = (o = n.root.closest("[lang]")) == null ? void 0 : o.lang; // r = around, o = _a, n = host
    return r && e[0] === t ? [r, ...e] : e;
  }
  function ps(e, t, n, r) { // ps = mount, e = surroundings, t = host, n = list, r = ownsAddress
    const { wiki: o, msg: a } = e; // o = wiki, a = msg, e = surroundings
    const s = ge; // s = language, ge = MESSAGES_LANGUAGE
    const i = wn(s, a); // i = format, wn = createFormat, s = language, a = msg
    const l = ds(o, t); // l = chain, ds = readerLanguages, o = wiki, t = host
    const d = Jn(n, a, i, l, o.pageLanguage, s); // d = labels, Jn = createLabels, n = list, a = msg, i = format, l = chain, o = wiki, s = language
    const u = fn( // u = index, fn = buildIndex
      n,
      { chain: l, page: o.pageLanguage },
      zr(),
      (c, g) => d.term(c, g).text
    );
    const m = document.createElement("div"); // m = app
    m.className = as;
    m.lang = s;
    m.dir = "ltr";
    t.root.append(m);
    ot(t, "ready");
    const f = (c) => { // f = giveUp, c = error
      m.remove();
      o.log("The explorer could not be drawn.", c);
      void tn(e, t, "unexpected", null);
    };
    Wr(m, {
      list: n,
      index: u,
      relatives: bn(n.programs),
      labels: d,
      msg: a,
      format: i,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++ls}`,
      urlOf: (c) => "url" in c ? c.url : o.urlOf(c.page),
      urlOfProgram: (c) => `#programs?program=${c}`
    }, r ? qn(window, yn) : null, f);
    if (m.isConnected) {
      ms(t);
      o.announceReady(t.root);
    }
  }
  function ms({ current: e, past: t }) { // ms = keepPlace, e = current, t = past
    for (const n of [e, t]) { // n = heading, e = current, t = past
      const r = n == null ? void 0 : n.anchors.find((o) => location.hash === `#${encodeURI(o)}` || location.hash === `#${o}`); // r = anchor, n = heading, o = each
      if (r) {
        Be(() => { // Be = afterPaint
          var o; // o = _a
          return (o = document.getElementById(r)) == null ? void 0 : o.scrollIntoView();
        });
      }
    }
  }
  function zr() { // zr = today
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function nn(e) { // nn = options, e = wiki
    return { today: zr(), language: e.pageLanguage };
  }
  function Gr(e, t) { // Gr = run, e = surroundings, t = host
    return O(this, null, function* () {
      const { wiki: n } = e; // n = wiki, e = surroundings
      try {
        let r = yield n.readPage(t.source, t.revision); // r = page, n = wiki, t = host
        let o = St(r.text, nn(n)); // o = result, St = parseForReaders, r = page, nn = options, n = wiki
        if (!o.list && t.revision !== null) {
          r = yield n.readPage(t.source, null);
          o = St(r.text, nn(n));
        }
        if (!o.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...o.problems);
          yield tn(e, t, "json", r);
          return;
        }
        const a = document.querySelector(`.${Ae}[data-state]`); // a = first, Ae = HOST_CLASS
        ps(e, t, o.list, a === t.root);
        if (en(t) === "ready") {
          yield us(e, t, r, o.problems);
        }
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield tn(e, t, cs(r), null);
      }
    });
  }
  function Yr(e, t, n) { // Yr = start, e = wiki, t = place, n = loadMaintainer
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: Sn(e.languages[0] || ge), loadMaintainer: n }; // r = surroundings, e = wiki, Sn = createMessages, ge = MESSAGES_LANGUAGE, n = loadMaintainer
    e.onContent(() => { // e = wiki
      const o = document.getElementById("mw-content-text") || document.body; // o = content
      for (const a of Jr(o, e.pageTitle, t)) { // a = host, Jr = findHosts, o = content, e = wiki, t = place
        if (Kr(a)) {
          void Gr(r, a);
        }
      }
    });
  }

  // src/wiki/wiki.ts
  var j = class extends Error { // j = ReadError
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var Zr = 1e4; // Zr = TIMEOUT_MS
  var fs = 2592e3; // fs = MONTH_S
  var gs = 300; // gs = FIVE_MINUTES_S
  function eo(e, t) { // eo = fetchInTime, e = url, t = credentials
    return O(this, null, function* () {
      const n = new AbortController(); // n = controller
      const r = setTimeout(() => n.abort(), Zr); // r = timer, n = controller, Zr = TIMEOUT_MS
      try {
        const o = yield fetch(e, { credentials: t, signal: n.signal }); // o = response, e = url, t = credentials, n = controller
        return { status: o.status, body: yield o.text() };
      } catch (o) {
        if (n.signal.aborted) {
          throw new j("timeout", `${Zr} ms, ${e}`);
        }
        throw new j("network", `${String(o)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function to(e) { // to = readAnswer, e = url
    return O(this, null, function* () {
      let t = yield eo(e, "omit"); // t = response, eo = fetchInTime, e = url
      if (t.status === 429) {
        t = yield eo(e, "same-origin");
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
  function no(e, t) { // no = storedPage, e = answer, t = title
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
  function ro(e, t) { // ro = readUrl, e = title, t = revision
    const n = t === null ? gs : fs; // n = age, t = revision, gs = FIVE_MINUTES_S, fs = MONTH_S
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
  function ys(e, t) { // ys = readPage, e = title, t = revision
    return O(this, null, function* () {
      var o; // o = _a
      const n = ((o = mw.Title.newFromText(e)) == null ? void 0 : o.getPrefixedText()) || e; // n = normalised, o = _a, e = title
      if (t !== null) {
        const a = no(yield to(ro(n, t)), n); // a = pinned, no = storedPage, to = readAnswer, ro = readUrl, n = normalised, t = revision
        if (a) {
          return a;
        }
      }
      const r = no(yield to(ro(n, null)), n); // r = page, no = storedPage, to = readAnswer, ro = readUrl, n = normalised
      if (!r) {
        throw new j("missing", n);
      }
      return r;
    });
  }
  function hs(e) { // hs = mayEdit, e = title
    return O(this, null, function* () {
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
  function _s() { // _s = languages
    const e = mw.config.get("wgUserLanguage"); // e = user
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function oo(e) { // oo = loadGadget, e = name
    return O(this, null, function* () {
      const t = `ext.gadget.${e}`; // t = module, e = name
      const n = yield mw.loader.using(t); // n = require, t = module
      return n(t);
    });
  }
  function ao() { // ao = createMediaWiki
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: _s(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: ys,
      mayEdit: hs,
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
  Yr(ao(), rn, () => oo("programExplorer-maintainer"));
})();
// </nowiki>
