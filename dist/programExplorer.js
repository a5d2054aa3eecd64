// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash a1dffc5bd83eaf03.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.4.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
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
  var Ye = {
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
  var rn = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function et(e, t) {
    return e.pages.includes(t) || e.pages.includes(t.replace(rn, ""));
  }

  // src/programs/dates.ts
  var oe = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function tt(e, t) {
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function V1(e) {
    if (!oe.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~";
    const n = e.replace("~", "").split("-").map(Number);
    const [r = 0, a = null, o = null] = n;
    if (r < 1 || a !== null && (a < 1 || a > 12)) {
      return null;
    }
    if (a !== null && o !== null && (o < 1 || o > tt(r, a))) {
      return null;
    }
    return { year: r, month: a, day: o, approximate: t };
  }
  function ae(e, t) {
    return String(e).padStart(t, "0");
  }
  function nt(e, t, n) {
    return `${ae(e, 4)}-${ae(t, 2)}-${ae(n, 2)}`;
  }
  function F(e) {
    return nt(e.year, e.month || 1, e.day || 1);
  }
  function C(e) {
    const t = e.month || 12;
    return nt(e.year, t, e.day || tt(e.year, t));
  }

  // src/programs/status.ts
  var O = ["open", "upcoming", "ongoing", "paused", "past"];
  function S1(e) {
    return O.indexOf(e) !== -1;
  }
  function rt(e, t) {
    return e.approximate && F(e) <= t && t <= C(e);
  }
  function at(e, t, n) {
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
  function ot(e, t, n, r) {
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
  function Y(e) {
    return e !== "past";
  }

  // src/programs/loops.ts
  function T1(e) {
    const t = [];
    const n = /* @__PURE__ */ new Map();
    e.forEach((r, a) => {
      let o = a;
      while (!n.has(o)) {
        n.set(o, a);
        const s = e.get(o);
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
  var se = "not-stated";
  function an(e, t) {
    const n = /* @__PURE__ */ new Map();
    e.forEach((a, o) => t.within(o, () => {
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
    T1(n).forEach((a) => {
      t.within(a, () => t.addAt("broader", "loop", n.get(a)));
      n.delete(a);
    });
    const r = /* @__PURE__ */ new Map();
    e.forEach((a, o) => {
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
  function $(e) {
    return typeof e === "string" ? [e] : Array.from(new Set(e || []));
  }
  function st(e, t, n) {
    const r = /* @__PURE__ */ new Map();
    e.forEach(({ label: a, help: o, terms: s }, l) => n.within(l, () => {
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
        terms: n.within("terms", () => an(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function lt(e, t) {
    var a, o;
    const n = [];
    let r = ((a = e.terms.get(t)) == null ? void 0 : a.broader) || null;
    while (r !== null && n.length < e.terms.size) {
      n.push(r);
      r = ((o = e.terms.get(r)) == null ? void 0 : o.broader) || null;
    }
    return n;
  }

  // src/explore/bitset.ts
  function N(e) {
    return new Uint32Array(Math.ceil(e / 32));
  }
  function C1(e) {
    const t = N(e).fill(-1);
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function P1(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function m1(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function a1(e, t) {
    for (let n = 0; n < e.length; n++) {
      e[n] |= t[n];
    }
    return e;
  }
  function it(e, t) {
    for (let n = 0; n < e.length; n++) {
      e[n] &= t[n];
    }
    return e;
  }
  function on(e) {
    const t = e - (e >>> 1 & 1431655765);
    const n = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Z(e, t = e, n = e) {
    let r = 0;
    for (let a = 0; a < e.length; a++) {
      r += on((e[a] | n[a]) & t[a]);
    }
    return r;
  }

  // src/explore/query.ts
  var E1 = ["relevance", "status", "newest", "title"];
  var f1 = "not-stated";
  var le = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };

  // src/explore/program-index.ts
  var R1 = ["q", "sort", "program", "view"];
  function sn({ start: e, end: t, status: n }, r) {
    const a = e || t;
    if (!a) {
      return [];
    }
    const o = t ? t.year : n && Y(n) ? r : a.year;
    const s = [String(a.year)];
    for (let l = a.year + 1; l <= o; l++) {
      s.push(String(l));
    }
    return s;
  }
  function ln(e) {
    const t = /* @__PURE__ */ new Map([[null, []]]);
    for (const { id: a, broader: o } of e.terms.values()) {
      const s = o !== null && e.terms.has(o) ? o : null;
      t.set(s, [...t.get(s) || [], a]);
    }
    const n = /* @__PURE__ */ new Set();
    const r = (a) => {
      if (!n.has(a)) {
        n.add(a);
        (t.get(a) || []).forEach(r);
      }
    };
    (t.get(null) || []).forEach(r);
    e.terms.forEach(({ id: a }) => r(a));
    return Array.from(n);
  }
  function cn(e, t, n) {
    const r = t.programs.length;
    const a = e === "status" || e === "period";
    const o = a ? void 0 : t.vocabularies.get(e);
    const s = /* @__PURE__ */ new Map();
    const l = /* @__PURE__ */ new Map();
    const i = (g, v) => {
      let _ = s.get(g);
      if (!_) {
        _ = N(r);
        s.set(g, _);
        l.set(g, o ? lt(o, g) : []);
      }
      P1(_, v);
    };
    t.programs.forEach((g, v) => {
      var b;
      const _ = e === "period" ? sn(g, n) : e !== "status" ? g.terms.get(e) || [] : g.status ? [g.status] : [];
      for (const w of _) {
        if (w !== f1) {
          i(w, v);
          (b = l.get(w)) == null ? void 0 : b.forEach((y) => i(y, v));
        }
      }
    });
    if (!s.size) {
      return null;
    }
    const u = Array.from(s.keys()).sort();
    const c = e === "status" ? O : e === "period" ? u.sort((g, v) => Number(v) - Number(g)) : o ? ln(o).concat(u) : u;
    const f = N(r);
    const h = /* @__PURE__ */ new Map();
    let d = 0;
    const m = (g, v) => {
      const _ = Z(v);
      if (_ && !h.has(g)) {
        const b = o && o.terms.get(g);
        h.set(g, {
          id: g,
          label: b ? b.label : null,
          aliases: b ? b.aliases : [],
          depth: (l.get(g) || []).length,
          programs: v,
          count: _
        });
        a1(f, v);
        d += Number(_ < r);
      }
    };
    c.forEach((g) => m(g, s.get(g) || N(0)));
    m(f1, C1(r).map((g, v) => g & ~f[v]));
    return {
      id: e,
      label: o ? o.label : null,
      help: o ? o.help : null,
      terms: h,
      useful: d > 1
    };
  }
  function ct(e, t, n, r = () => null) {
    const a = /* @__PURE__ */ new Map();
    for (const s of e.facets) {
      const l = R1.indexOf(s) === -1 && cn(s, e, Number(n.slice(0, 4)));
      if (l) {
        a.set(s, l);
      }
    }
    const o = new Set(e.programs.map(({ id: s }) => s));
    return {
      programs: e.programs,
      languages: t,
      facets: a,
      hasTerm: (s, l) => {
        var i;
        return Boolean((i = a.get(s)) == null ? void 0 : i.terms.has(l));
      },
      hasProgram: (s) => o.has(s),
      nameOf: r
    };
  }

  // src/explore/fragment.ts
  var dt = /^#?programs(?:$|\?|%3f)/i;
  function ut(e) {
    return dt.test(e);
  }
  var dn = 8e3;
  var un = 200;
  var pn = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function F1(e) {
    return e.replace(pn, (t) => {
      const n = t.charCodeAt(0);
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function O1(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function pt(e) {
    return e.slice(0, un).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function ht(e, t = []) {
    const n = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((a) => {
      const o = e.chosen.get(a) || [];
      if (o.length && R1.indexOf(a) === -1) {
        n.push(`${F1(a)}=${o.map(F1).join(",")}`);
      }
    });
    const r = pt(e.text);
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
  function mt(e, t) {
    const n = dt.exec(e);
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map();
    let a = "";
    let o = null;
    let s = null;
    for (const l of e.slice(n[0].length, dn).split("&")) {
      const [i = "", ...u] = l.split("=");
      const c = O1(i);
      const f = u.join("=");
      const h = O1(f);
      if (c === "q") {
        a = pt(O1(f.replace(/[_+]/g, " ")));
      } else if (c === "sort") {
        o = E1.find((d) => d === h) || null;
      } else if (c === "program") {
        s = t.hasProgram(h) ? h : null;
      } else if (R1.indexOf(c) === -1) {
        const d = f.split(",").map(O1).concat(h.split(",")).filter((m) => t.hasTerm(c, m));
        if (d.length) {
          r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
        }
      }
    }
    return { text: a, chosen: r, sort: o, program: s };
  }

  // src/explore/relatives.ts
  function ft(e) {
    const t = /* @__PURE__ */ new Map();
    const n = /* @__PURE__ */ new Map();
    const r = /* @__PURE__ */ new Map();
    const a = (o, s, l) => {
      const i = o.get(s);
      if (i) {
        i.push(l);
      } else {
        o.set(s, [l]);
      }
    };
    for (const o of e) {
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
  function hn(e, t) {
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function gt(e, t) {
    const n = {
      year: new Intl.DateTimeFormat(e, { year: "numeric", timeZone: "UTC" }),
      month: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", timeZone: "UTC" }),
      day: new Intl.DateTimeFormat(e, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" })
    };
    const r = "DisplayNames" in Intl ? new Intl.DisplayNames([e], { type: "language" }) : null;
    const a = (o) => {
      const s = o.day !== null ? n.day : o.month !== null ? n.month : n.year;
      const l = /* @__PURE__ */ new Date(0);
      l.setUTCFullYear(o.year, (o.month || 1) - 1, o.day || 1);
      const i = s.format(l);
      return o.approximate ? t("date-about", i) : i;
    };
    return {
      date: a,
      span: (o, s, l) => {
        if (o && s) {
          return hn(o, s) ? a(o) : t("date-range", a(o), a(s));
        }
        if (o) {
          const i = l === "open" || l === "ongoing";
          return t(i ? "date-since" : l === "upcoming" ? "date-from" : "date-began", a(o));
        }
        return s ? t("date-until", a(s)) : null;
      },
      language: (o) => {
        try {
          return (r == null ? void 0 : r.of(o)) || o;
        } catch (s) {
          return o;
        }
      }
    };
  }

  // src/messages/i18n/en.json
  var vt = {
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
  var fn = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g;
  var gn = /\$(\d)/g;
  var vn = ["zero", "one", "two", "few", "many", "other"];
  var g1 = "en";
  var yn = "qqx";
  function xn(e, t, n) {
    const r = n.resolvedOptions().pluralCategories;
    const a = vn.filter((s) => r.includes(s));
    const o = a.indexOf(n.select(t));
    return e[o] || e[e.length - 1] || "";
  }
  function yt(e) {
    if (e === yn) {
      return (r, ...a) => `(${[`program-explorer-${r}`, ...a].join(", ")})`;
    }
    const t = new Intl.NumberFormat(g1);
    const n = new Intl.PluralRules(g1);
    return (r, ...a) => {
      const o = (s) => {
        var l;
        return (l = a[Number(s) - 1]) != null ? l : "";
      };
      return vt[r].replace(fn, (s, l, i) => xn(i.split("|"), Number(o(l)), n)).replace(gn, (s, l) => {
        const i = o(l);
        return typeof i === "number" ? t.format(i) : i;
      });
    };
  }

  // src/programs/json.ts
  function xt(e, t) {
    const n = /line (\d+) column (\d+)/.exec(e);
    if (n) {
      return { line: Number(n[1]), column: Number(n[2]) };
    }
    const r = /at position (\d+)/.exec(e);
    const a = r ? t.slice(0, Number(r[1])) : /\bend of|\bEOF\b/i.test(e) ? t : null;
    if (a === null) {
      return null;
    }
    const o = a.split("\n");
    return { line: o.length, column: (o[o.length - 1] || "").length + 1 };
  }

  // src/programs/migrate.ts
  var bt = [];
  var ie = 1 + bt.length;
  function _t(e, t = bt) {
    const { version: n } = e;
    if (typeof n !== "number" || n % 1 !== 0 || n < 1 || n > 1 + t.length) {
      return null;
    }
    return t.slice(n - 1).reduce(
      (r, a, o) => Object.assign({}, a(r), { version: n + o + 1 }),
      e
    );
  }

  // src/programs/lineage.ts
  function Mt(e, t, n) {
    const r = new Set(e.map(([, l]) => l.id));
    const a = /* @__PURE__ */ new Set([...r, ...t.keys()]);
    const o = /* @__PURE__ */ new Map();
    for (const [, l] of e) {
      if (l.partOf !== null && r.has(l.partOf)) {
        o.set(l.id, l.partOf);
      }
    }
    const s = new Set(T1(o));
    return e.map(([l, i]) => n.within(l, () => {
      const { id: u, partOf: c, followedBy: f } = i;
      if (c === null && !f.length) {
        return i;
      }
      const h = (d, m, g, v) => {
        if (v) {
          n.addAt(d, "loop", m);
        } else if (!g.has(m)) {
          n.addAt(d, "unknown-program", m, g);
        }
        return !v && g.has(m);
      };
      n.program = u;
      return Object.assign({}, i, {
        partOf: c !== null && h("partOf", c, a, s.has(u)) ? c : null,
        followedBy: f.filter((d) => h("followedBy", d, r, d === u))
      });
    }));
  }

  // src/programs/links.ts
  var bn = /[\u200E\u200F\u202A-\u202E]/g;
  var _n = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
  var Mn = new RegExp("^(?:" + [
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
  var zn = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function Hn(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function wn(e) {
    if (/\s/.test(e)) {
      return "bad-address";
    }
    try {
      const t = new URL(e);
      return t.protocol === "https:" && t.hostname && !t.username && !t.password ? { url: t.href } : "bad-address";
    } catch (t) {
      return "bad-address";
    }
  }
  function zt(e) {
    const t = e.trim();
    if (/^https:\/\//i.test(t)) {
      return wn(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(bn, "").replace(_n, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (Mn.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, "");
    return r === "" || r.charAt(0) === ":" || zn.test(n) || Hn(r) > 255 ? "bad-page" : { page: n };
  }
  function e1(e) {
    const t = zt(e);
    return typeof t === "string" ? null : t;
  }
  function v1(e) {
    const t = zt(e);
    return typeof t === "string" ? t : null;
  }
  function Ht(e) {
    const t = e1(e);
    return t !== null && "page" in t;
  }
  function wt(e) {
    const t = e1(e);
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var Lt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e });
  var o1 = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n });
  var s1 = Lt("string");
  var ce = Lt("number");
  var W = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e });
  var j = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e });
  var M = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e });
  var At = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t });
  var l1 = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t });
  var i1 = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e });
  var P = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] });
  var y1 = o1("check");
  var kt = o1("length");
  var de = o1("max_value");
  var ue = o1("min_value");
  var c1 = o1("regex");
  var ja = o1("description");

  // src/programs/schema.ts
  var fe = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
  var ge = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
  var kn = 10080;
  var E = P(s1(), c1(fe, "bad-id"));
  var t1 = P(s1(), c1(/\S/, "empty"));
  var x1 = P(s1(), c1(ge, "bad-language"));
  var q = i1([t1, l1(x1, t1)]);
  var pe = P(
    s1(),
    c1(oe, "bad-date"),
    y1((e) => V1(e) !== null, "bad-date")
  );
  var It = P(t1, y1(Ht, (e) => v1(e.input) || "bad-page"));
  var he = P(
    s1(),
    c1(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => v1(e.input) || "bad-address"),
    y1(wt, "bad-address")
  );
  var ve = P(
    t1,
    y1((e) => v1(e) === null, (e) => v1(e.input) || "bad-page")
  );
  var In = P(ce(), ue(1, "bad-minutes"), de(kn, "bad-minutes"));
  var Vt = i1([E, W(E)]);
  var Vn = i1([x1, W(x1)]);
  var me = i1([t1, W(t1)]);
  var ye = Vt;
  var Sn = j({
    label: q,
    page: M(ve),
    url: M(he)
  });
  var xe = j({
    id: E,
    title: q,
    summary: M(q),
    page: M(ve),
    status: M(At(O, "bad-status")),
    start: M(pe),
    end: M(pe),
    language: M(Vn),
    session: M(j({
      minutes: M(P(W(In), kt(2)))
    })),
    duration: M(q),
    scale: M(q),
    team: M(me),
    partners: M(me),
    materials: M(W(Sn)),
    partOf: M(E),
    followedBy: M(Vt),
    owner: M(t1),
    reviewed: M(pe),
    sources: M(i1([he, W(he)]))
  });
  var St = j({
    id: E,
    label: q,
    terms: l1(E, ye)
  });
  var Tn = j({
    label: M(q),
    help: M(q),
    terms: M(l1(E, j({
      label: M(q),
      aliases: M(me),
      broader: M(E)
    })))
  });
  var Cn = j({
    title: q,
    page: M(ve)
  });
  var Tt = j({
    version: P(ce(), ue(ie), de(ie)),
    talk: M(It),
    facets: M(W(E)),
    vocabularies: M(l1(E, Tn)),
    series: M(l1(E, Cn)),
    include: M(W(It))
  });

  // src/programs/read.ts
  function $1(e) {
    return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
  }
  function Ct(e) {
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
  function _1(e) {
    return $1(e) === "object";
  }
  function Pn({ type: e, requirement: t }, n) {
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
  function Pt({ pipe: e }) {
    return e ? [...Pt(e[0]), ...e.slice(1)] : [];
  }
  function En(e, t) {
    const n = Pt(e).filter((a) => !Pn(a, t))[0];
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message;
    return r || null;
  }
  function Rn(e, t, n) {
    const r = En(e, t);
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Et(e) ? String(t).toLowerCase() : t;
  }
  function Et(e) {
    return e === x1;
  }
  function Fn(e, t, n) {
    const r = [];
    t.forEach((a, o) => {
      const s = e.item && n.within(o, () => b1(e.item, a, n));
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function On(e, t, n) {
    const r = /* @__PURE__ */ new Map();
    Object.keys(t).forEach((a) => n.within(a, () => {
      const o = b1(e.key, a, n);
      if (typeof o !== "string") {
        return;
      }
      const s = b1(e.value, t[a], n);
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
  function $n(e, t, n, r, a) {
    const o = {};
    const s = Object.keys(e);
    let l = null;
    for (const i of s) {
      const u = e[i];
      const c = Object.prototype.hasOwnProperty.call(t, i);
      const f = c ? n.within(i, () => b1(u.wrapped || u, t[i], n)) : void 0;
      o[i] = f === void 0 ? null : f;
      if (f === void 0 && !u.wrapped) {
        l = l || i;
        n.add(c ? "left-out" : "missing", i);
      }
    }
    for (const i of Object.keys(t)) {
      if (s.indexOf(i) === -1) {
        n.within(i, () => {
          if (!(r == null ? void 0 : r(i, t[i]))) {
            n.add("unknown-field", i, a || s);
          }
        });
      }
    }
    return l === null ? o : void 0;
  }
  function b1(e, t, n, r, a) {
    const o = $1(t);
    const s = e.type === "union" ? e.options : [e];
    const l = s.filter((i) => Ct(i) === o)[0];
    if (!l) {
      n.addWith("wrong-type", [s.map(Ct).join(" or "), o]);
      return void 0;
    }
    switch (l.type) {
      case "array":
        return Fn(l, t, n);
      case "record":
        return On(l, t, n);
      case "object":
        return $n(
          l.entries || {},
          t,
          n,
          r,
          a
        );
      default:
        return Rn(l, t, n);
    }
  }
  function d1(e, t, n, r, a) {
    return b1(e, t, n, r, a);
  }

  // src/programs/terms.ts
  var be = ["status", "language", "period"];
  function N1(e, t, n, r) {
    var o;
    if (e === "language") {
      return $(t).map((s) => s.toLowerCase()).filter((s) => {
        const l = ge.test(s);
        if (!l) {
          r.add("bad-language", s);
        }
        return l;
      });
    }
    const a = (o = n.get(e)) == null ? void 0 : o.terms;
    if (!a && e !== "status") {
      r.add("unknown-facet", e, n.keys());
      return [];
    }
    return $(t).filter((s) => {
      const l = a ? a.has(s) : S1(s);
      if (!l) {
        r.add("unknown-term", s, a ? a.keys() : O);
      }
      return l;
    });
  }

  // src/programs/records.ts
  var Me = Object.keys(xe.entries);
  function _e(e) {
    return e === null ? null : V1(e);
  }
  function Nn(e, t) {
    const [n, r, ...a] = (e == null ? void 0 : e.minutes) || [];
    if (n !== void 0 && r !== void 0 && n <= r && !a.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function qn(e, t) {
    const n = [];
    for (const { label: r, page: a, url: o } of e || []) {
      const s = e1(a || o || "");
      if (s) {
        n.push({ label: r, target: s });
      } else {
        t.addAt("materials", "no-target", typeof r === "string" ? r : "");
      }
    }
    return n;
  }
  function Dn(e, t, n) {
    return (r, a) => {
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const o = d1(ye, a, n);
      const s = o === void 0 ? [] : N1(r, o, t.vocabularies, n);
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function Un(e, t) {
    const n = _e(e.start);
    const r = _e(e.end);
    if (n && r && F(n) > C(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function Rt(e, t, n) {
    const r = _1(e) ? e.id : null;
    n.program = typeof r === "string" && fe.test(r) ? r : null;
    const a = /* @__PURE__ */ new Map();
    const o = d1(
      xe,
      e,
      n,
      Dn(a, t, n),
      t.fields
    );
    if (!o) {
      return void 0;
    }
    const { title: s } = o;
    if (typeof s !== "string" && !s.has(t.language)) {
      n.addAt("title", "no-page-language", t.language);
    }
    if (o.language !== null) {
      const u = $(o.language);
      if (u.length) {
        a.set("language", u);
      }
    }
    const [l, i] = Un(o, n);
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
      minutes: Nn(o.session, n),
      duration: o.duration,
      scale: o.scale,
      team: $(o.team),
      partners: $(o.partners),
      materials: qn(o.materials, n),
      partOf: o.partOf,
      followedBy: $(o.followedBy),
      owner: o.owner,
      reviewed: _e(o.reviewed),
      sources: $(o.sources)
    };
  }

  // src/programs/page.ts
  function Bn(e, t) {
    try {
      return JSON.parse(e.replace(/^\uFEFF/, ""));
    } catch (n) {
      const r = xt(String(n), e);
      t.add("unreadable-json", r ? ` at line ${r.line}, column ${r.column}` : "");
      return void 0;
    }
  }
  function Ft(e, t, n, r) {
    const a = e[t];
    n.within(t, () => {
      if (Array.isArray(a)) {
        a.forEach((o, s) => n.within(s, () => r(o, s)));
      } else if (a !== void 0) {
        n.addWith("wrong-type", ["list", $1(a)]);
      }
    });
  }
  function Wn(e, t, n) {
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...be]);
    if (!e) {
      return Array.from(r);
    }
    return Array.from(new Set(e)).filter((a) => {
      if (!r.has(a)) {
        n.addAt("facets", "unknown-facet", a, r);
      }
      return r.has(a);
    });
  }
  function jn(e, t, n) {
    const r = d1(St, e, n);
    if (!r) {
      return void 0;
    }
    const a = /* @__PURE__ */ new Map();
    n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => {
      const l = N1(s, o, t, n);
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
  function Zn(e, t, n) {
    const r = /* @__PURE__ */ new Map();
    Ft(e, "needs", n, (a) => {
      const o = jn(a, t, n);
      if (o && r.has(o.id)) {
        n.add("duplicate-id", o.id);
      } else if (o) {
        r.set(o.id, o);
      }
    });
    return Array.from(r.values());
  }
  function Jn(e, t, n) {
    var h, d;
    const r = d1(Tt, e, n, (m) => m === "needs" || m === "programs");
    if (!r) {
      return null;
    }
    const a = [...Me, ...be].filter((m) => m !== "language");
    const o = n.within("vocabularies", () => st(
      r.vocabularies || /* @__PURE__ */ new Map(),
      a,
      n
    ));
    const s = {
      vocabularies: o,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...Me, ...o.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const l = Wn(r.facets, o, n);
    if ((h = r.include) == null ? void 0 : h.length) {
      n.addAt("include", "not-supported", "include");
    }
    const i = Zn(e, o, n);
    const u = /* @__PURE__ */ new Map();
    Ft(e, "programs", n, (m, g) => {
      const v = Rt(m, s, n);
      if (v && u.has(v.id)) {
        n.add("duplicate-id", v.id);
      } else if (v) {
        u.set(v.id, [g, v]);
      }
    });
    const c = /* @__PURE__ */ new Map();
    (d = r.series) == null ? void 0 : d.forEach(({ title: m, page: g }, v) => c.set(v, { title: m, target: g === null ? null : e1(g) }));
    const f = n.within("programs", () => Mt(Array.from(u.values()), c, n));
    return { talk: r.talk, facets: l, vocabularies: o, series: c, needs: i, programs: f };
  }
  function Ot(e, t, n) {
    const r = Bn(e, n);
    if (r === void 0) {
      return null;
    }
    const a = _1(r) ? _t(r) : null;
    if (!a) {
      const o = _1(r) ? r.version : null;
      n.add("unknown-version", typeof o === "number" || typeof o === "string" ? String(o) : "");
    }
    return a && Jn(a, t, n);
  }

  // src/programs/report.ts
  function $t() {
    const e = [];
    const t = (r, a) => {
      e.push([r, ...a].join(" "));
    };
    const n = (r, a = "") => t(r, [a]);
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
  var Vo = new Uint32Array(65536);

  // src/programs/parse.ts
  function Nt(e, t) {
    const n = $t();
    return { list: Ot(e, t, n), problems: n.problems };
  }

  // src/views/address.ts
  var qt = "programExplorer";
  function Dt(e, t) {
    const n = () => e.location.hash.replace(/^#/, "");
    const r = () => {
      const i = e.history.state;
      const u = typeof i === "object" && i !== null ? i[qt] : null;
      return typeof u === "string" ? u : null;
    };
    const a = (i) => Object.assign({}, e.history.state, { [qt]: i });
    const o = () => t(n()) ? n() : r();
    let s = o() || "";
    const l = () => {
      if (o() === null) {
        e.history.replaceState(a(s), "");
      }
    };
    l();
    return {
      read: () => o() || "",
      write: (i, u) => {
        s = i;
        const c = n();
        const f = i === "" && c !== "" && !t(c);
        const h = i !== "" ? `#${i}` : f ? e.location.hash : e.location.pathname + e.location.search;
        if (u === "push") {
          e.history.pushState(a(i), "", h);
        } else {
          e.history.replaceState(a(i), "", h);
        }
      },
      onMove: (i) => {
        e.addEventListener("popstate", () => {
          l();
          s = o() || "";
          i();
        });
      }
    };
  }

  // src/programs/texts.ts
  function q1(e, t, n) {
    if (typeof e === "string") {
      return { text: e, language: n };
    }
    for (const r of [...t, n]) {
      const a = e.get(r.toLowerCase());
      if (a !== void 0) {
        return { text: a, language: r };
      }
    }
    for (const [r, a] of e) {
      return { text: a, language: r };
    }
    return { text: "", language: n };
  }
  function ze(e) {
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function Ut(e, t, n, r, a, o) {
    const s = (h) => ({ text: h, language: o });
    const l = (h) => q1(h, r, a);
    const i = (h) => h ? t(`status-${h}`) : t("not-stated");
    const u = /* @__PURE__ */ new Map();
    const c = (h) => {
      const d = e.vocabularies.get(h);
      if (d) {
        return l(d.label);
      }
      return s(h === "status" ? t("facet-status") : h === "period" ? t("facet-period") : h === "language" ? t("facet-language") : h);
    };
    const f = (h, d) => {
      var g;
      if (d === f1) {
        return s(t("not-stated"));
      }
      const m = (g = e.vocabularies.get(h)) == null ? void 0 : g.terms.get(d);
      if (m) {
        return l(m.label);
      }
      return s(S1(d) && h === "status" ? i(d) : h === "language" ? n.language(d) : d);
    };
    return {
      pick: l,
      facet: c,
      // Asked for every term at every choice, and names of languages are dear.
      term: (h, d) => {
        const m = `${h} ${d}`;
        const g = u.get(m) || f(h, d);
        u.set(m, g);
        return g;
      },
      status: i
    };
  }

  // node_modules/preact/dist/preact.mjs
  var H;
  var jt;
  var Qn;
  var J;
  var He;
  var W1;
  var Zt;
  var U1;
  var Jt;
  var Le;
  var we;
  var Xn;
  var z1 = /* @__PURE__ */ Symbol.for("pv");
  var j1 = {};
  var Z1 = [];
  var Kn = /^m(i|n|o|s|text|space)$/;
  var Ae = Array.isArray;
  var ke = Z1.slice;
  var r1 = Object.assign;
  function n1(e) {
    e && e.parentNode && e.remove();
  }
  function Qt(e, t, n) {
    var r, a, o, s = {}, l = arguments.length;
    for (o in t) "key" == o ? r = t[o] : "ref" == o && "function" != typeof e ? a = t[o] : s[o] = t[o];
    return l > 2 && (s.children = l > 3 ? ke.call(arguments, 2) : n), M1(e, s, r, a, null);
  }
  function M1(e, t, n, r, a) {
    var o = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: z1, __v: a || ++jt, __i: -1, __u: 0 };
    return !a && H.vnode && H.vnode(o), o;
  }
  function J1() {
    return { current: null };
  }
  function X(e) {
    return e.children;
  }
  function D(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function Q(e, t) {
    if (null == t) return e.__ && Q(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
    return "function" != typeof e.type || e.props.__P ? null : Q(e);
  }
  function Gn(e) {
    var t, n = e.__v, r = n.__e, a = [], o = [], s = e.__P;
    s && ((t = r1({ constructor: z1 }, n)).__v = n.__v + 1, H.vnode && H.vnode(t), Ie(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, a, r || Q(n), 32 & n.__u, o), t.__v = n.__v, t.__.__k[t.__i] = t, t0(a, t, o), n.__ = n.__e = null, t.__e != r && Xt(t));
  }
  function Xt(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), Xt(e);
  }
  function Bt(e) {
    (8 & e.__g || (e.__g |= 8, J.push(e), W1++)) && He == H.debounceRendering || ((He = H.debounceRendering) || queueMicrotask)(Kt);
  }
  function Kt() {
    try {
      for (var e, t = 1; J.length; ) J.length > t && J.sort(Zt), e = J.shift(), t = J.length, 8 & e.__g && Gn(e);
    } finally {
      (W1 = J.length) && (He || queueMicrotask)(Kt);
    }
  }
  function Gt(e, t, n, r, a, o, s, l, i, u, c) {
    var f, h, d, m, g, v, _ = r.__k || Z1, b = t.length;
    for (i = Yn(n, t, _, i, b), f = 0; f < b; f++) null != (d = n.__k[f]) && (h = ~d.__i && _[d.__i] || j1, d.__i = f, v = Ie(e, d, h, a, o, s, l, i, u, c), m = d.__e, (h.ref != d.ref || 8 & h.__u) && (h.ref && Ve(h.ref, null, d, h), d.ref && c.push(d.ref, d.__c || m, d)), g = g || m, 4 & d.__u ? (i = Yt(d, i, e, !h.__v), h.__e && (h.__e = null)) : "function" == typeof d.type && void 0 !== v ? i = v : m && (i = m.nextSibling), d.__u &= -21);
    return n.__e = g, i;
  }
  function Yn(e, t, n, r, a) {
    var o, s, l, i, u, c, f, h, d, m = n.length, g = m, v = 0, _ = 0, b = e.__k = Array(a);
    for (o = 0; o < a; o++) null != (s = t[o]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = b[o] = M1(null, s) : Ae(s) ? s = b[o] = M1(X, { children: s }) : s.constructor === z1 && s.__b ? s = b[o] = M1(s.type, s.props, s.key, s.ref, s.__v) : b[o] = s, i = o + v, s.__ = e, s.__b = e.__b + 1, l = null, ~(u = s.__i = er(s, n, i, g)) && (g--, (l = n[u]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, u == i - 1 ? v-- : u == i + 1 ? v++ : u != i && (u > i ? v-- : v++, _ = 1)) : (~u || (a > m ? v-- : a < m && v++), "function" != typeof s.type && (s.__u |= 4))) : b[o] = null;
    if (_) {
      for (c = [], f = [], o = 0; o < a; o++) if ((s = b[o]) && 16 & s.__u) {
        for (v = 0, h = c.length; v < h; ) c[d = v + h >> 1] < s.__i ? v = d + 1 : h = d;
        c[v] = s.__i, f[o] = v + 1;
      }
      for (v = c.length; o--; ) f[o] && (f[o] == v ? v-- : b[o].__u |= 4);
    }
    if (g) for (o = 0; o < m; o++) !(l = n[o]) || 2 & l.__u || (l.__e == r && (r = Q(l)), Se(l, l));
    return r;
  }
  function Yt(e, t, n, r) {
    var a, o, s, l;
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (a = e.__k) for (o = 0; o < a.length; o++) a[o] && (a[o].__ = e, t = Yt(a[o], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = Q(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && 8 == l.nodeType; ) l = l.nextSibling;
    for (s != l && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function er(e, t, n, r) {
    var a, o = e.key, s = e.type, l = t[n], i = l && !(2 & l.__u);
    if (null === l && null == o || i && o == l.key && s == l.type) return n;
    if (r > (i ? 1 : 0)) {
      for (a = n - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a;
      for (a = n + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a;
    }
    return -1;
  }
  function Wt(e, t, n) {
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function D1(e, t, n, r, a) {
    var o, s;
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || Wt(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || Wt(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = we[t] || (we[t] = tr(t)), (e.__a || (e.__a = {}))[t] = Le, o = t != (t = t.replace(Jt, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, o) : e.removeEventListener(t, s, o));
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
  function tr(e) {
    return function(t) {
      var n = this.__e;
      if (n) {
        if (n = n[e], null == t[U1]) t[U1] = Le++;
        else if (t[U1] < this.__a[e]) return;
        return n(H.event ? H.event(t) : t);
      }
    };
  }
  function Ie(e, t, n, r, a, o, s, l, i, u) {
    var c, f, h, d, m, g, v, _, b, w, y, x, z, L, k, I1, S, G, B = t.type;
    if (t.constructor !== z1) return null;
    128 & n.__u && (i = 32 & n.__u, c = n.__c.__z) && (t.__u |= i, f = o = [], 8 == c.nodeType ? l = B1(c, o) : o.push(c), l = o[0] || l), (c = H.__b) && c(t);
    e: if ("function" == typeof B) {
      h = s.length;
      try {
        if (_ = t.props, b = (c = B.prototype) && c.render, w = (c = B.contextType) && r[c.__c], y = c ? w ? w.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (b ? t.__c = d = new B(_, y) : (t.__c = d = new D(_, y), d.constructor = B, d.render = rr), w && w.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), b && (d.__s || (d.__s = d.state), B.getDerivedStateFromProps && (d.__s == d.state && (d.__s = r1({}, d.__s)), r1(d.__s, B.getDerivedStateFromProps(_, d.__s)))), m = d.props, g = d.state, d.__v = t, n.__c) {
          if (_ !== m && b && !B.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(_, y), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && false === d.shouldComponentUpdate(_, d.__s, y)) {
            t.__v != n.__v && (d.props = _, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(V) {
              V && (V.__ = t);
            }), Z1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = Q(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(_, d.__s, y), b && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(m, g, v);
          });
        } else b && !B.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), b && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = y, d.props = _, d.__P = e, d.__g &= -5, x = H.__r, z = b ? 25 : 0;
        do {
          d.__g &= -9, x && x(t), c = d.render(d.props, d.state = d.__s, d.context);
        } while (8 & d.__g && ++z < 25);
        b && (Z1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = r1({}, r, d.getChildContext())), b && n.__c && d.getSnapshotBeforeUpdate && (v = d.getSnapshotBeforeUpdate(m, g)), L = c && c.type === X && null == c.key ? c.props.children : c, _.__P && (c = l, a = (e = _.__P).namespaceURI, i = o = null, n.props && n.props.__P != e && (n.__k.some(function(V) {
          V && Se(V, V);
        }), n.__k = null), l = n.__k ? Q(n, 0) : null), l = Gt(e, Ae(L) ? L : [L], t, n, r, a, o, s, l, i, u), _.__P && (t.__e = null, l = c), t.__u &= -161, f && f.some(n1), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (V) {
        if (s.length = h, t.__v = null, i || o) if (V && V.then) {
          if (t.__u |= 128 | i, o) {
            for (~(S = o.indexOf(l || void 0)) || (S = o.length); (G = o[S - 1]) && 8 == G.nodeType; ) S--;
            for (; S < o.length; S++) if (G = o[S]) if (o[S] = null, k) {
              if (G == I1) break;
            } else {
              if (8 != G.nodeType) break;
              G.data.startsWith("$s") && (I1 = B1(k = G));
            }
          }
          if (!k) {
            for (; l && 8 == l.nodeType && l.nextSibling; ) l = l.nextSibling;
            k = l;
          }
          (c = B1(k = t.__c.__z || (t.__c.__z = k))) ? (t.__e = k, l = c) : t.__e = l, l = l && l.nextSibling;
        } else o && o.some(n1);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), V && V.then || e0(t), H.__e(V, t, n);
      }
    } else l = t.__e = nr(n.__e, t, n, r, a, o, s, i, u, e);
    return (c = H.diffed) && c(t), l;
  }
  function B1(e, t) {
    if (e && 8 == e.nodeType && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (8 == e.nodeType) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function e0(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(e0));
  }
  function t0(e, t, n) {
    for (var r = 0; r < n.length; ) Ve(n[r++], n[r++], n[r++]);
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
  function nr(e, t, n, r, a, o, s, l, i, u) {
    var c, f, h, d, m, g, v, _, b = n.props || j1, w = t.props, y = t.type;
    if ("svg" == y ? a = "http://www.w3.org/2000/svg" : "math" == y ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), o) {
      for (c = 0; c < o.length; c++) if ((m = o[c]) && (y ? m.localName == y : 3 == m.nodeType)) {
        e = m, o[c] = null;
        break;
      }
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !y) return _.createTextNode(w);
      e = _.createElementNS(a, y, w.is ? w : u), l && (H.__m && H.__m(t, o), l = false), o = null;
    }
    if (y) {
      if (u = "template" == y && e.content || e, o = "textarea" == y && null != w.defaultValue ? null : o && ke.call(u.childNodes), !l && o) for (b = {}, c = 0; c < e.attributes.length; c++) b[(m = e.attributes[c]).name] = m.value;
      for (c in b) m = b[c], "dangerouslySetInnerHTML" == c ? h = m : "children" == c || c in w || "value" == c && "defaultValue" in w || "checked" == c && "defaultChecked" in w || D1(e, c, null, m, a);
      for (c in w) m = w[c], "children" == c ? d = m : "dangerouslySetInnerHTML" == c ? f = m : "value" == c ? g = m : "checked" == c ? v = m : l && "function" != typeof m || b[c] === m || D1(e, c, m, b[c], a);
      f ? (l || h && (f.__html == h.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (h && (e.textContent = ""), ("foreignObject" == y || "http://www.w3.org/1998/Math/MathML" == a && Kn.test(y)) && (a = "http://www.w3.org/1999/xhtml"), Gt(u, Ae(d) ? d : [d], t, n, r, a, o, s, o ? o[0] : n.__k && Q(n, 0), l, i), o && o.some(n1)), l && "textarea" != y || (c = "value", "progress" == y && null == g ? e.removeAttribute(c) : null == g || g === e[c] && ("progress" != y || g) || D1(e, c, g, b[c], a), c = "checked", null != v && v != e[c] && D1(e, c, v, b[c], a));
    } else b === w || l && e.data == w || (e.data = w);
    return e;
  }
  function Ve(e, t, n, r) {
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (a) {
      H.__e(a, n);
    }
  }
  function Se(e, t, n) {
    var r, a, o, s;
    if (H.unmount && H.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Ve(r, null, t, e), r = e.__c) {
      if (r.componentWillUnmount) try {
        r.componentWillUnmount();
      } catch (l) {
        H.__e(l, t);
      }
      r.__P = r.__n = null;
    }
    if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Se(r[s], t, "function" != typeof e.type || n && !e.props.__P);
    !n && (r = e.__c) && (r = r.__z) && (a = B1(r, o = [])) && (r == e.__e && o.some(n1), n1(a), n1(r)), n || n1(e.__e), e.__e = e.__c = e.__ = null;
  }
  function rr(e, t, n) {
    return this.constructor(e, n);
  }
  function Te(e, t) {
    var n, r, a, o;
    H.__ && H.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = M1(X, { children: [e] }), a = [], o = [], Ie(t, t.__k, r || j1, j1, t.namespaceURI, r ? null : t.firstChild ? ke.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, n, o), t0(a, t.__k, o), t.__k.props.children = null;
  }
  H = { __e: function(e, t, n, r) {
    for (var a, o, s; t = t.__; ) if ((a = t.__c) && !(1 & a.__g)) {
      a.__g |= 4;
      try {
        if ((s = (o = a.constructor) && o.getDerivedStateFromError) && a.setState(o.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, r || {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
      } catch (l) {
        e = l;
      }
    }
    throw W1 = 0, e;
  } }, jt = 0, Qn = function(e) {
    return null != e && e.constructor === z1;
  }, D.prototype.setState = function(e, t) {
    var n = this.__s;
    n && n != this.state || (n = this.__s = r1({}, this.state)), "function" == typeof e && (e = e(r1({}, n), this.props)), e && (r1(n, e), this.__v && (t && this.__k.push(t), Bt(this)));
  }, D.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), Bt(this));
  }, D.prototype.render = X, J = [], W1 = 0, Zt = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, U1 = /* @__PURE__ */ Symbol(), Jt = /(PointerCapture)$|Capture$/i, Le = 0, we = {}, Xn = 0;

  // src/explore/fold.ts
  var Ce = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff";
  var ar = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f";
  var or = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g");
  var n0 = /* @__PURE__ */ new Map([
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
  var sr = new RegExp(`[${Array.from(n0.keys()).join("")}]`, "g");
  var lr = /^[\0-\x7f]*$/;
  var r0 = new RegExp(`[${Ce}]+|[^${Ce}${ar}]+`, "g");
  var ir = new RegExp(`[${Ce}]`);
  var cr = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function H1(e) {
    if (lr.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(or, "").replace(sr, (t) => n0.get(t) || t);
  }
  function Q1(e, t) {
    e.replace(r0, (n, r) => {
      t(n, r);
      return "";
    });
  }
  function a0(e) {
    const t = H1(e).match(r0);
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Pe(e) {
    return ir.test(e);
  }
  function o0(e) {
    return Pe(e) || cr.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function Ee(e) {
    return e.reduce(
      (t, n) => n === null ? t : t.concat(ze(n)),
      []
    );
  }
  function l0(e) {
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
  function dr(e, t, { id: n, label: r, aliases: a }) {
    return Ee([e.nameOf(t, n), r, t === "period" ? n : null, ...a]);
  }
  function s0(e) {
    return e.map(a0).join("\n");
  }
  function i0(e) {
    const t = new Uint32Array(e.programs.length * 2);
    const n = e.programs.map((a, o) => {
      const [s, l, i] = l0(a).map(s0);
      t[2 * o] = s.length;
      t[2 * o + 1] = s.length + 1 + l.length;
      return [s, l, i].join("\n");
    });
    const r = [];
    e.facets.forEach((a) => a.terms.forEach((o) => {
      const s = dr(e, a.id, o);
      r.push({ names: s, line: s0(s), programs: o.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function c0(e, { lines: t, terms: n }, r) {
    const a = n.find(({ line: s }) => s.indexOf(r) !== -1);
    if (a) {
      return a.names;
    }
    const o = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)];
    return o ? l0(o).reduce((s, l) => s.concat(l)) : [];
  }

  // src/explore/highlight.ts
  function ur(e) {
    let t = "";
    const n = [];
    let r = 0;
    for (const s of e) {
      const l = H1(s);
      t += l;
      for (let i = 0; i < l.length; i++) {
        n.push(r);
      }
      r += s.length;
    }
    let a = " ";
    const o = [0];
    Q1(t, (s, l) => {
      var i;
      a += s + " ";
      for (let u = l; u <= l + s.length; u++) {
        o.push((i = n[u]) != null ? i : e.length);
      }
    });
    return { line: a, places: o };
  }
  function X1(e, t) {
    var s;
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = ur(e);
    const a = new Uint8Array(e.length);
    for (const l of t) {
      const i = l.charAt(0) === " " ? 1 : 0;
      for (let u = n.indexOf(l); u !== -1; u = n.indexOf(l, u + 1)) {
        const c = r[u + i] || 0;
        let f = u + l.length;
        while (r[f] === r[f - 1]) {
          f++;
        }
        a.fill(1, c, (s = r[f]) != null ? s : e.length);
      }
    }
    const o = [];
    for (let l = 0, i = 1; i <= e.length; i++) {
      if (i === e.length || a[i] !== a[l]) {
        o.push({ text: e.slice(l, i), hit: a[l] === 1 });
        l = i;
      }
    }
    return o;
  }

  // src/explore/slips.ts
  function d0(e, t, n) {
    let r = [];
    let a = Array.from({ length: t.length + 1 }, (o, s) => s);
    for (let o = 1; o <= e.length; o++) {
      const s = [o];
      let l = o;
      for (let i = 1; i <= t.length; i++) {
        const u = e.charCodeAt(o - 1) === t.charCodeAt(i - 1);
        let c = Math.min(
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
  var u0 = 4;
  var pr = 8;
  var p0 = /* @__PURE__ */ new WeakMap();
  function hr(e) {
    const t = p0.get(e);
    if (t) {
      return t;
    }
    const n = /* @__PURE__ */ new Map();
    for (const o of e.terms.map((s) => s.line).concat(e.lines)) {
      for (const s of o.split(" ")) {
        n.set(s, (n.get(s) || 0) + 1);
      }
    }
    const r = Array.from(n.keys());
    const a = { counts: n, list: r, line: ` ${r.join(" ")}` };
    p0.set(e, a);
    return a;
  }
  function mr({ counts: e }, t) {
    const n = t.length < pr ? 1 : 2;
    let r = null;
    let a = Infinity;
    e.forEach((o, s) => {
      const l = (i, u) => {
        if (Math.abs(i.length - t.length) > n) {
          return;
        }
        const c = d0(t, i, n);
        const f = c + u + 0.4 / o;
        if (c <= n && f < a) {
          r = s;
          a = f;
        }
      };
      l(s, 0);
      if (s.charCodeAt(0) === t.charCodeAt(0)) {
        for (let i = t.length - 1; i <= t.length + 1 && i < s.length; i++) {
          l(s.slice(0, i), 0.5);
        }
      }
    });
    return r;
  }
  function fr({ list: e }, t) {
    const n = Array.from(t.normalize("NFC"));
    const r = [];
    for (let a = 0, o; a < n.length; a = o) {
      let s = "";
      let l = e;
      for (o = a + 1; o < n.length; o++) {
        const i = n.slice(a, o + 1).join("").normalize("NFKD");
        const u = l.filter((c) => c.indexOf(i) !== -1);
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
  function gr(e, t) {
    if (Pe(t)) {
      return fr(e, t);
    }
    const n = /\d/.test(t) ? null : mr(e, t);
    return n === null ? null : [" " + n];
  }
  function vr(e, t, n) {
    for (const r of c0(e, t, n)) {
      const a = X1(r, [n]).find((o) => o.hit);
      if (a) {
        return a.text;
      }
    }
    return n.trim();
  }
  function h0(e, t, n) {
    const r = hr(t);
    const a = [];
    let o = false;
    for (const s of n) {
      const l = s.trim();
      if (l.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        a.push(s);
      } else if (l.length >= u0 && r.line.indexOf(l) !== -1) {
        a.push(l);
      } else {
        const i = l.length < u0 ? null : gr(r, l);
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
    return { needles: a, corrected: o ? a.map((s) => vr(e, t, s)) : null };
  }

  // src/explore/search.ts
  var yr = 200;
  var xr = 16;
  var br = 24;
  var _r = 12;
  var Mr = 6;
  var zr = 2;
  var g0 = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null };
  var Re = /* @__PURE__ */ new WeakMap();
  function Fe(e) {
    const t = /* @__PURE__ */ new Set();
    e.slice(0, yr).split(/["“”„«»]/).forEach((n, r) => {
      const a = [];
      Q1(H1(n), (o) => a.push(o));
      if (r % 2 && a.length > 1) {
        t.add(" " + a.join(" "));
      } else {
        a.forEach((o) => t.add(o0(o)));
      }
    });
    return Array.from(t).slice(0, xr);
  }
  function Hr({ terms: e, lines: t }, n) {
    const r = e.filter(({ line: a }) => a.indexOf(n) !== -1);
    return r.length ? r.reduce((a, { programs: o }) => a1(a, o), N(t.length)) : null;
  }
  function m0(e, t, n) {
    const { lines: r, ends: a } = e;
    const o = t.map((i) => Hr(e, i));
    const s = N(r.length);
    const l = new Uint16Array(r.length);
    r.forEach((i, u) => {
      if (n && !m1(n, u)) {
        return;
      }
      let c = 0;
      for (let f = 0; f < t.length; f++) {
        const h = t[f];
        const d = o[f];
        const m = i.indexOf(h);
        const g = m !== -1 && m < a[2 * u];
        if (!g && d && m1(d, u)) {
          c += _r;
        } else if (m === -1) {
          return;
        } else {
          const v = g ? br : m < a[2 * u + 1] ? Mr : zr;
          c += i.charCodeAt(m + h.length) === 32 ? v * 1.5 : v;
        }
      }
      P1(s, u);
      l[u] = c;
    });
    return { programs: s, scores: l, needles: t, corrected: null };
  }
  function f0({ programs: e }) {
    return !e || e.every((t) => t === 0);
  }
  function wr(e, t) {
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function Lr(e) {
    let t = Re.get(e);
    if (!t) {
      t = { haystack: i0(e), text: "", found: g0 };
      Re.set(e, t);
    }
    return t;
  }
  function Oe(e, t) {
    const n = Re.get(e);
    if (n && n.text === t) {
      return n.found;
    }
    const r = Fe(t);
    if (!r.length) {
      return g0;
    }
    const a = n || Lr(e);
    const { haystack: o, found: s } = a;
    let l = m0(o, r, wr(s, r) ? s.programs : null);
    if (f0(l)) {
      const i = h0(e, o, r);
      const u = i && m0(o, i.needles, null);
      if (i && u && !f0(u)) {
        l = Object.assign({}, u, { corrected: i.corrected });
      }
    }
    a.text = t;
    a.found = l;
    return l;
  }

  // src/explore/facets.ts
  function u1(e, t) {
    const n = /* @__PURE__ */ new Set();
    for (const r of t.chosen.get(e.id) || []) {
      const a = e.terms.get(r);
      if (a) {
        n.add(a);
      }
    }
    return Array.from(n);
  }
  function v0(e, t) {
    return t.length ? t.reduce((n, { programs: r }) => a1(n, r), N(e)) : null;
  }
  function y0(e, t, n) {
    const r = /* @__PURE__ */ new Map();
    if (n) {
      r.set(null, n);
    }
    for (const a of e.facets.values()) {
      const o = v0(e.programs.length, u1(a, t));
      if (o) {
        r.set(a.id, o);
      }
    }
    return r;
  }
  function $e(e, t, n) {
    const r = C1(e);
    t.forEach((a, o) => {
      if (o !== n) {
        it(r, a);
      }
    });
    return r;
  }
  function Ne(e, t) {
    const n = y0(e, t, Oe(e, t.text).programs);
    return Z($e(e.programs.length, n));
  }
  function x0(e, t) {
    const n = e.programs.length;
    const r = Oe(e, t.text);
    const a = y0(e, t, r.programs);
    const o = $e(n, a);
    const s = [];
    for (const l of e.facets.values()) {
      if (!l.useful) {
        continue;
      }
      const i = a.get(l.id);
      const u = i ? $e(n, a, l.id) : o;
      const c = u1(l, t);
      const f = Array.from(l.terms.values(), (h) => {
        const d = Z(h.programs, u);
        const m = c.indexOf(h) !== -1;
        const g = m ? Z(v0(n, c.filter((v) => v !== h)) || u, u) : i ? Z(i, u, h.programs) : d;
        return { term: h, chosen: m, after: g, own: d };
      });
      s.push({ facet: l, terms: f });
    }
    return { matches: o, count: Z(o), facets: s, found: r };
  }

  // src/explore/changes.ts
  function p1(e, t) {
    return Object.assign({}, e, { text: t });
  }
  function qe(e, t, n) {
    const r = new Map(e.chosen);
    if (n.length) {
      r.set(t, n);
    } else {
      r.delete(t);
    }
    return Object.assign({}, e, { chosen: r });
  }
  function b0(e, t, n) {
    const r = e.chosen.get(t) || [];
    const a = r.filter((o) => o !== n);
    return qe(e, t, a.length < r.length ? a : r.concat(n));
  }
  function _0(e) {
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function M0(e, t) {
    const n = [];
    e.facets.forEach((r) => {
      u1(r, t).forEach((a) => n.push({ facet: r, term: a }));
    });
    return n;
  }

  // src/explore/sort.ts
  var z0 = /* @__PURE__ */ new WeakMap();
  var Ar = 1e9;
  function Ue(e, t) {
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function w0(e) {
    const t = new Uint32Array(e.length);
    e.forEach((n, r) => {
      t[n] = r;
    });
    return t;
  }
  function kr(e) {
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function Ir({ programs: e, languages: { chain: t, page: n } }) {
    const r = e.map(({ title: o }) => q1(o, t, n).text);
    const { compare: a } = kr(t.concat(n));
    return Ue(r.length, (o, s) => a(r[o], r[s]));
  }
  function H0(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function Vr({ programs: e }, t) {
    const n = w0(t);
    const r = new Float64Array(e.length);
    const a = new Float64Array(e.length);
    e.forEach(({ start: o, end: s, status: l }, i) => {
      const u = o || s;
      const c = s || o;
      const f = o && !s && l && Y(l);
      r[i] = H0(u && F(u));
      a[i] = f ? Ar : H0(c && C(c));
    });
    return Ue(e.length, (o, s) => r[s] - r[o] || a[s] - a[o] || n[o] - n[s]);
  }
  function Sr({ programs: e }, t) {
    const n = w0(t);
    const r = new Uint8Array(e.length);
    e.forEach(({ status: a }, o) => {
      r[o] = a ? 2 * O.indexOf(a) : 2 * O.indexOf("past") - 1;
    });
    return Ue(e.length, (a, o) => r[a] - r[o] || n[a] - n[o]);
  }
  function De(e, t) {
    let n = z0.get(e);
    if (!n) {
      n = /* @__PURE__ */ new Map();
      z0.set(e, n);
    }
    let r = n.get(t);
    if (!r) {
      r = t === "title" ? Ir(e) : t === "newest" ? Vr(e, De(e, "title")) : Sr(e, De(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function Tr(e, t) {
    const n = [];
    for (const r of e) {
      const a = t[r] || 0;
      (n[a] = n[a] || []).push(r);
    }
    return n.reduceRight((r, a) => r.concat(a), []);
  }
  function w1(e) {
    const t = Fe(e.text).length > 0;
    const n = e.sort || "relevance";
    return n === "relevance" && !t ? "status" : n;
  }
  function L0(e, t, n, r) {
    const a = w1(n);
    const o = [];
    for (const s of De(e, a)) {
      if (m1(t, s)) {
        o.push(s);
      }
    }
    return a === "relevance" ? Tr(o, r) : o;
  }

  // node_modules/@wikimedia/codex-icons/dist/codex-icons.js
  var Cr = '<path d="m4.34 2.93 12.73 12.73-1.41 1.41L2.93 4.35z"/><path d="M17.07 4.34 4.34 17.07l-1.41-1.41L15.66 2.93z"/>';
  var Pr = '<path d="m2.5 15.25 7.5-7.5 7.5 7.5 1.5-1.5-9-9-9 9z"/>';
  var Er = '<path d="m17.5 4.75-7.5 7.5-7.5-7.5L1 6.25l9 9 9-9z"/>';
  var Rr = '<path d="M10 13 1 1h18z"/><path d="M8 9v8l4 2V9z"/>';
  var L1 = Cr;
  var K1 = Pr;
  var G1 = Er;
  var A0 = {
    ltr: Rr,
    shouldFlip: true
  };

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var Fr = /* @__PURE__ */ Symbol.for("pv");
  var Or = 0;
  function p(e, t, n, r, a, o) {
    t || (t = {});
    var s, l, i = t;
    if ("ref" in i && "function" != typeof e) for (l in i = {}, t) "ref" == l ? s = t[l] : i[l] = t[l];
    var u = { type: e, props: i, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Fr, __v: --Or, __i: -1, __u: 0 };
    return (a || o) && (u.__source = a, u.__self = o), H.vnode && H.vnode(u), u;
  }

  // src/views/icon.tsx
  function $r(e) {
    const t = typeof e === "object" && "ltr" in e ? e.ltr : e;
    const n = typeof t === "string" ? t : "";
    return (n.match(/ d="[^"]+"/g) || []).map((r) => r.slice(4, -1));
  }
  function R(e) {
    const t = typeof e.icon === "object" && "shouldFlip" in e.icon;
    return /* @__PURE__ */ p("span", { class: `program-explorer__icon${t ? " program-explorer__icon--flips" : ""}`, "aria-hidden": "true", children: /* @__PURE__ */ p("svg", { width: "20", height: "20", viewBox: "0 0 20 20", children: $r(e.icon).map((n) => /* @__PURE__ */ p("path", { d: n })) }) });
  }

  // src/messages/direction.ts
  var Nr = /* @__PURE__ */ new Set([
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
  function k0(e) {
    const [t = "", n = ""] = e.toLowerCase().split("-");
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && Nr.has(t) ? "rtl" : "ltr";
  }

  // src/views/say.tsx
  function I({ text: e, language: t }, n, r = e) {
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: k0(t), children: r });
  }

  // src/views/chips.tsx
  function qr({ context: e, actions: t }, n) {
    const { msg: r, labels: a, language: o } = e;
    const s = a.facet(n.facet.id);
    const l = a.term(n.facet.id, n.term.id);
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
  function Dr({ context: { msg: e }, state: t, actions: n }) {
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
  var Y1 = class extends D {
    constructor() {
      super(...arguments);
      this.list = J1();
    }
    getSnapshotBeforeUpdate() {
      const n = this.buttons();
      return n.indexOf(document.activeElement);
    }
    componentDidUpdate(n, r, a) {
      var s;
      const o = this.buttons();
      if (a >= 0 && !o.includes(document.activeElement)) {
        (s = o[Math.min(a, o.length - 1)]) == null ? void 0 : s.focus();
      }
    }
    buttons() {
      return this.list.current ? Array.from(this.list.current.querySelectorAll("button")) : [];
    }
    render({ view: n }) {
      const { context: r, state: a, actions: o } = n;
      const s = M0(r.index, a.query);
      const l = a.query.text.trim() !== "";
      if (!s.length && !l) {
        return null;
      }
      return /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((i) => /* @__PURE__ */ p("li", { children: qr(n, i) }, `${i.facet.id} ${i.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: Dr(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: o.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function I0(e, t) {
    const n = [];
    if (t.text.trim()) {
      const r = p1(t, "");
      n.push({ kind: "text", query: r, count: Ne(e, r) });
    }
    e.facets.forEach((r) => {
      const a = u1(r, t);
      if (a.length) {
        const o = qe(t, r.id, []);
        n.push({ kind: "terms", facet: r, terms: a, query: o, count: Ne(e, o) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, a) => a.count - r.count);
  }

  // src/views/heading.tsx
  function h1(e, t, n, r) {
    return Qt(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var Ur = 4;
  function V0({ context: e, state: t, actions: n }) {
    const { msg: r, labels: a, index: o, list: s, level: l } = e;
    const i = I0(o, t.query).slice(0, Ur);
    const u = (c) => c.kind === "text" ? r("empty-text", t.query.text, c.count) : r(
      "empty-without",
      a.facet(c.facet.id).text,
      c.terms.map((f) => a.term(c.facet.id, f.id).text).join(", "),
      c.count
    );
    return /* @__PURE__ */ p("div", { class: "program-explorer__empty", children: [
      h1(l, "program-explorer__group", void 0, r("empty-title")),
      i.length > 0 && /* @__PURE__ */ p("p", { children: r("empty-hint") }),
      /* @__PURE__ */ p("ul", { children: [
        i.map((c) => /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button", onClick: () => n.apply(c.query), children: u(c) }) }, c.kind === "text" ? "text" : c.facet.id)),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: n.clear, children: r("empty-all", s.programs.length) }) }, "all")
      ] })
    ] });
  }

  // src/views/filters.tsx
  function Br({ context: e, actions: t }, n, r) {
    const { msg: a, labels: o, language: s, idPrefix: l } = e;
    const { term: i, chosen: u, after: c, own: f } = r;
    const h = `${l}-${n}-${i.id}`;
    const d = a(u ? "count-without" : "count-after", c);
    return /* @__PURE__ */ p(
      "div",
      {
        class: `program-explorer__term${f === 0 && !u ? " program-explorer__term--idle" : ""}`,
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
          /* @__PURE__ */ p("span", { class: "program-explorer__number", title: d, "aria-hidden": "true", children: a("number", c) }),
          /* @__PURE__ */ p("span", { class: "program-explorer__unseen", id: `${h}-count`, children: d })
        ]
      },
      i.id
    );
  }
  function Wr(e, { facet: t, terms: n }) {
    const { context: r, state: a, actions: o } = e;
    const { labels: s, language: l, idPrefix: i } = r;
    const u = a.folded.has(t.id);
    const c = `${i}-${t.id}`;
    const f = I(s.facet(t.id), l);
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
            /* @__PURE__ */ p(R, { icon: u ? G1 : K1 })
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: u, children: n.map((h) => Br(e, t.id, h)) })
    ] }, t.id);
  }
  function ee(e) {
    return e.state.exploration.facets.map((t) => Wr(e, t));
  }

  // src/views/filter-dialog.tsx
  var jr = "button:not([disabled]), input:not([disabled]), select, a[href]";
  var S0 = "program-explorer-locked";
  var te = class extends D {
    constructor() {
      super(...arguments);
      this.box = J1();
      this.before = null;
      this.onKeyDown = (n) => {
        if (n.key === "Escape") {
          n.stopPropagation();
          this.props.view.actions.closeFilters();
          return;
        }
        if (n.key !== "Tab" || !this.box.current) {
          return;
        }
        const r = Array.from(this.box.current.querySelectorAll(jr)).filter((l) => l.getClientRects().length > 0);
        const a = r[0];
        const o = r[r.length - 1];
        const s = document.activeElement;
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
      var n;
      this.before = document.activeElement;
      document.documentElement.classList.add(S0);
      (n = this.box.current) == null ? void 0 : n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(S0);
      if (this.before instanceof HTMLElement) {
        this.before.focus();
      }
    }
    render({ view: n }) {
      const { context: r, state: a, actions: o } = n;
      const { msg: s, idPrefix: l } = r;
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
  var Zr = ["status", "period"];
  function A(e, t) {
    const n = t === null || Array.isArray(t) && t.length === 0;
    return n ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { class: "program-explorer__items", children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function Jr(e) {
    const { hostname: t, pathname: n } = new URL(e);
    const r = n.replace(/^\/wiki\/|\/$/g, "").replace(/^.*\/(?=.{12})/, "").replace(/_/g, " ");
    const a = t.replace(/^www\./, "");
    try {
      return `${a}: ${decodeURIComponent(r)}`;
    } catch (o) {
      return a;
    }
  }
  function T0(e, t, n, r) {
    const { msg: a, labels: o, format: s, language: l, list: i, relatives: u } = e;
    const c = (y) => y === null ? null : I(o.pick(y), l);
    const f = (y) => y.map((x) => /* @__PURE__ */ p("bdi", { children: x }));
    const h = (y, x) => /* @__PURE__ */ p("a", { href: e.urlOf(y), rel: "noopener", children: x });
    const d = (y) => y.map((x) => {
      var z;
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(x),
          onClick: (L) => {
            if (!L.ctrlKey && !L.metaKey && !L.shiftKey && !L.altKey) {
              L.preventDefault();
              t.goTo(x);
            }
          },
          children: c(((z = u.program(x)) == null ? void 0 : z.title) || x)
        }
      );
    });
    const { minutes: m, owner: g, partOf: v, reviewed: _ } = n;
    const b = v === null ? void 0 : i.series.get(v);
    const w = v === null ? [] : u.parts(v).filter((y) => y !== n.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      i.facets.filter((y) => !Zr.includes(y)).map((y) => A(
        I(o.facet(y), l),
        (n.terms.get(y) || []).map((x) => I(o.term(y, x), l))
      )),
      A(a("detail-session"), m && (m[0] === m[1] ? a("detail-minutes", m[0]) : a("detail-minutes-range", m[0], m[1]))),
      A(a("detail-duration"), c(n.duration)),
      A(a("detail-scale"), c(n.scale)),
      A(a("detail-team"), f(n.team)),
      A(a("detail-partners"), f(n.partners)),
      A(a("detail-materials"), n.materials.map(({ target: y, label: x }) => h(y, c(x)))),
      A(a("detail-part-of"), b ? b.target ? h(b.target, c(b.title)) : c(b.title) : d(v === null ? [] : [v])),
      A(a("detail-siblings"), d(w)),
      A(a("detail-parts"), d(u.parts(n.id))),
      A(a("detail-follows"), d(u.before(n.id))),
      A(a("detail-followed-by"), d(n.followedBy)),
      A(a("detail-owner"), g),
      A(a("detail-reviewed"), _ && s.date(_)),
      A(a("detail-sources"), n.sources.map((y) => h({ url: y }, /* @__PURE__ */ p("bdi", { title: y, children: Jr(y) })))),
      A(a("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: a("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Qr = ["kind", "format"];
  var Be = "capacity";
  function C0(e, t, n) {
    return I(e, n, t.length ? X1(e.text, t).map(({ text: r, hit: a }) => a ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function Xr({ context: e, program: t }) {
    const { labels: n, format: r, language: a } = e;
    const o = r.span(t.start, t.end, t.status);
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      o !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: o }),
      Qr.map((s) => {
        var l;
        return (l = t.terms.get(s)) == null ? void 0 : l.map((i) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: I(n.term(s, i), a) }, i));
      })
    ] });
  }
  var ne = class extends D {
    shouldComponentUpdate(t) {
      const n = this.props;
      return t.program !== n.program || t.open !== n.open || t.level !== n.level || t.words.join(" ") !== n.words.join(" ");
    }
    render(t) {
      const { context: n, actions: r, program: a, open: o, words: s, level: l } = t;
      const { msg: i, labels: u, language: c, idPrefix: f } = n;
      const h = u.pick(a.title);
      const d = `${f}-program-${a.id}`;
      const m = a.summary && u.pick(a.summary);
      const g = a.terms.get(Be) || [];
      const v = C0(h, s, c);
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        h1(l, "program-explorer__title", d, a.target ? /* @__PURE__ */ p("a", { href: n.urlOf(a.target), rel: "noopener", children: v }) : v),
        Xr(t),
        m && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          C0(m, s, c),
          m.language !== c && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", n.format.language(m.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": u.facet(Be).text, children: g.map((_) => /* @__PURE__ */ p("li", { children: I(u.term(Be, _), c) }, _)) }),
          /* @__PURE__ */ p(
            "button",
            {
              type: "button",
              class: "program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive",
              "aria-label": i("details-of", h.text),
              "aria-expanded": o,
              "aria-controls": o ? `${d}-details` : void 0,
              onClick: () => r.toggleDetails(a.id),
              children: [
                i("details"),
                /* @__PURE__ */ p(R, { icon: o ? K1 : G1 })
              ]
            }
          )
        ] }),
        o && T0(n, r, a, `${d}-details`)
      ] });
    }
  };

  // src/views/list.tsx
  function Kr({ context: e, state: t }, n) {
    const { msg: r, current: a, past: o } = e;
    const s = w1(t.query) === "status";
    const l = (i, u) => ({ text: (i == null ? void 0 : i.text) || u, anchor: (i == null ? void 0 : i.anchor) || void 0 });
    return n.map((i, u) => {
      const c = n[u - 1];
      const f = Y(i.status);
      if (!s || c && Y(c.status) === f) {
        return { program: i, group: null };
      }
      return { program: i, group: f ? l(a, r("group-current")) : l(o, r("group-past")) };
    });
  }
  function P0(e) {
    var f;
    const { context: t, state: n, actions: r } = e;
    const { msg: a, index: o, level: s } = t;
    const l = n.order.slice(0, n.limit).map((h) => o.programs[h]);
    const i = n.order.length - l.length;
    const u = Kr(e, l);
    const c = ((f = u[0]) == null ? void 0 : f.group) ? s + 1 : s;
    return /* @__PURE__ */ p(X, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": a("programs"), children: u.map(({ program: h, group: d }) => /* @__PURE__ */ p("li", { children: [
        d && h1(s, "program-explorer__group", d.anchor, d.text),
        /* @__PURE__ */ p(
          ne,
          {
            context: t,
            actions: r,
            program: h,
            open: n.query.program === h.id,
            words: n.exploration.found.needles,
            level: c
          }
        )
      ] }, h.id)) }),
      i > 0 && /* @__PURE__ */ p("button", { type: "button", class: "program-explorer__more cdx-button", onClick: r.showMore, children: a("more", i) })
    ] });
  }

  // src/views/search-box.tsx
  function E0({ context: e, state: t, actions: n }) {
    const { msg: r } = e;
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
  function Gr({ context: e, state: t, actions: n }) {
    const { msg: r, idPrefix: a } = e;
    const o = w1(t.query);
    const s = E1.filter((l) => l !== "relevance" || t.query.text !== "");
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
  function R0(e) {
    const { context: t, state: n, actions: r } = e;
    const { msg: a, list: o } = t;
    let s = 0;
    n.query.chosen.forEach((l) => {
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
            /* @__PURE__ */ p(R, { icon: A0 }),
            s ? a("filters-active", s) : a("filters")
          ]
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: a("count", n.toldCount, o.programs.length) }),
      Gr(e)
    ] });
  }

  // src/views/explorer.tsx
  function F0(e) {
    const { context: { msg: t }, state: n } = e;
    const { found: r, count: a } = n.exploration;
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: ee(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        E0(e),
        R0(e),
        /* @__PURE__ */ p(Y1, { view: e }),
        r.corrected && a > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        a > 0 ? P0(e) : V0(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(te, { view: e })
    ] });
  }

  // src/views/mount.tsx
  var O0 = 60;
  var Yr = 640;
  var ea = 300;
  function $0(e, t, n, r) {
    const a = e.ownerDocument.defaultView || window;
    let o;
    let s = u(c());
    function l(x) {
      const z = x0(t.index, x);
      const L = L0(t.index, z.matches, x, z.found.scores);
      const k = L.findIndex((I1) => {
        var S;
        return ((S = t.index.programs[I1]) == null ? void 0 : S.id) === x.program;
      });
      return {
        query: k === -1 && x.program !== null ? Object.assign({}, x, { program: null }) : x,
        exploration: z,
        order: L,
        limit: Math.max(O0, k + 1)
      };
    }
    function i(x) {
      const z = l(x);
      return Object.assign(z, { toldCount: z.exploration.count });
    }
    function u(x) {
      return Object.assign({ narrow: f(), filtersOpen: false, folded: /* @__PURE__ */ new Set() }, i(x));
    }
    function c() {
      return n && mt(n.read(), t.index) || le;
    }
    function f() {
      return (e.clientWidth || a.innerWidth) < Yr;
    }
    function h(x) {
      var L;
      s = Object.assign({}, s, x);
      const z = e.contains(e.ownerDocument.activeElement);
      try {
        Te(F0({ context: t, state: s, actions: w }), e);
      } catch (k) {
        b();
        r(k);
        return;
      }
      if (z && !e.contains(e.ownerDocument.activeElement)) {
        (L = e.querySelector('[role="status"]')) == null ? void 0 : L.focus();
      }
    }
    function d(x) {
      n == null ? void 0 : n.write(ht(s.query, t.list.facets), x);
    }
    function m() {
      if (o !== void 0) {
        a.clearTimeout(o);
        o = void 0;
        d("replace");
        h({ toldCount: s.exploration.count });
      }
    }
    function g(x) {
      m();
      h(i(x));
      d("push");
    }
    function v(x) {
      const z = e.ownerDocument.getElementById(`${t.idPrefix}-program-${x}`);
      const L = (z == null ? void 0 : z.closest("article")) || null;
      L == null ? void 0 : L.scrollIntoView();
      return L;
    }
    function _() {
      if (f() !== s.narrow) {
        h({ narrow: !s.narrow, filtersOpen: false });
      }
    }
    function b() {
      a.clearTimeout(o);
      y == null ? void 0 : y.disconnect();
      a.removeEventListener("resize", _);
      Te(null, e);
    }
    const w = {
      search: (x) => {
        h(l(p1(s.query, x)));
        a.clearTimeout(o);
        o = a.setTimeout(m, ea);
      },
      toggle: (x, z) => g(b0(s.query, x, z)),
      apply: g,
      sort: (x) => g(Object.assign({}, s.query, { sort: x })),
      toggleDetails: (x) => g(Object.assign({}, s.query, { program: s.query.program === x ? null : x })),
      goTo: (x) => {
        var L, k;
        const z = Object.assign({}, s.query, { program: x });
        g(l(z).query.program === x ? z : Object.assign({}, le, { sort: z.sort, program: x }));
        (k = (L = v(x)) == null ? void 0 : L.querySelector("a, button")) == null ? void 0 : k.focus({ preventScroll: true });
      },
      clear: () => g(_0(s.query)),
      showMore: () => h({ limit: s.limit + O0 }),
      openFilters: () => h({ filtersOpen: true }),
      closeFilters: () => h({ filtersOpen: false }),
      fold: (x) => {
        const z = new Set(s.folded);
        if (!z.delete(x)) {
          z.add(x);
        }
        h({ folded: z });
      }
    };
    const y = "ResizeObserver" in a ? new ResizeObserver(_) : null;
    y == null ? void 0 : y.observe(e);
    a.addEventListener("resize", _);
    n == null ? void 0 : n.onMove(() => {
      a.clearTimeout(o);
      o = void 0;
      h(i(c()));
    });
    h({});
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
  var We = "h1, h2, h3, h4, h5, h6";
  function N0(e) {
    return e.closest(".mw-heading") || e;
  }
  function je(e) {
    const t = e.cloneNode(true);
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function ta(e) {
    var r;
    const t = [e.id, ((r = e.querySelector(".mw-headline")) == null ? void 0 : r.id) || ""];
    let n = N0(e).previousElementSibling;
    while (n && n.textContent.trim() === "") {
      t.push(n.id);
      n.querySelectorAll("[id]").forEach((a) => t.push(a.id));
      n = n.previousElementSibling;
    }
    return t.filter((a) => a !== "");
  }
  function A1(e, t) {
    const n = Array.from(e.querySelectorAll(We));
    return n.find((r) => t.texts.includes(je(r))) || n.find((r) => ta(r).includes(t.anchor)) || null;
  }
  function Ze(e) {
    const t = N0(e);
    const n = t.nextElementSibling;
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(We) ? n : null;
    const a = r ? r.firstElementChild : n;
    const o = [];
    for (let s = a; s instanceof HTMLElement; s = s.nextElementSibling) {
      if (s.matches(We) || s.matches(".mw-heading, section")) {
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
  var k1 = "program-explorer";
  function Je(e) {
    if (!e) {
      return null;
    }
    const t = e.querySelector(".mw-headline") || e;
    return { text: je(e), anchor: t.id, carrier: t };
  }
  function q0(e) {
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function na(e, t) {
    const n = Array.from(e.querySelectorAll(`.${k1}[data-source]`));
    return n.map((r) => {
      const a = A1(r, t.current);
      const o = A1(r, t.past);
      const s = Number(r.dataset["revision"]);
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((l) => l instanceof HTMLElement),
        current: Je(a),
        past: Je(o),
        level: a ? q0(a) : 3
      };
    });
  }
  function ra(e, t) {
    const n = A1(e, t.current);
    if (!n) {
      return null;
    }
    const r = Ze(n);
    const a = A1(e, t.past);
    const o = a && Ze(a);
    const s = o !== null && o.content.length === o.lists.length;
    const l = document.createElement("div");
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
      level: q0(n) + 1
    };
  }
  function D0(e, t, n) {
    const r = na(e, n);
    if (r.length || e.querySelector(`.${k1}`) || !et(n, t)) {
      return r;
    }
    const a = ra(e, n);
    return a ? [a] : [];
  }

  // src/host/notice.ts
  var Qe = "program-explorer__notice";
  function K(e, t, ...n) {
    const r = document.createElement(e);
    r.className = t;
    r.append(...n);
    return r;
  }
  function U0(e, t, n) {
    const r = K("button", `cdx-button ${t}`, e);
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function aa({ hints: e, url: t, label: n }) {
    const r = K("a", "", n);
    r.href = t;
    return [K("ul", "", ...e.map((a) => K("li", "", a))), r];
  }
  function Xe(e) {
    e.querySelectorAll(`.${Qe}`).forEach((t) => t.remove());
  }
  function Ke(e, t, { kind: n, text: r, fix: a, retry: o }) {
    Xe(e);
    const s = K(
      "div",
      `${Qe} ${Qe}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      K("span", "cdx-message__icon"),
      K(
        "div",
        "cdx-message__content",
        K("p", "", r),
        ...a ? aa(a) : [],
        ...o ? [U0(t("retry"), "", o)] : [],
        U0(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var oa = "program-explorer-hidden";
  function B0(e) {
    if (e.root.dataset["state"]) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function re(e, t) {
    const n = t === "ready";
    for (const r of e.statics) {
      r.classList.toggle(oa, n);
    }
    for (const r of [e.current, e.past]) {
      if (r) {
        r.carrier.id = n ? "" : r.anchor;
      }
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var sa = "program-explorer__app";
  var la = "json";
  var ia = ["busy", "timeout", "network", "server"];
  var ca = 0;
  function da(e) {
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function W0(s, l, i, u) {
    return T(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, a, o) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: c } = yield n();
          Ke(r.root, t, Object.assign({}, a, { fix: c(e, t, r.source, o, Z0(e)) }));
        }
      } catch (c) {
        e.log("What to do about the data page cannot be told.", c);
      }
    });
  }
  function Ge(e, t, n, r) {
    return T(this, null, function* () {
      const { msg: a } = e;
      re(t, "failed");
      const o = ia.includes(n) ? () => {
        Xe(t.root);
        re(t, "loading");
        void J0(e, t);
      } : null;
      const s = { kind: "failure", text: `${a("failed")} ${a(`failed-${n}`)}`, fix: null, retry: o };
      Ke(t.root, a, s);
      if (n === "missing" || n === "json") {
        yield W0(e, t, s, r);
      }
    });
  }
  function ua(e, t, n, r) {
    return T(this, null, function* () {
      const { wiki: a, msg: o } = e;
      const s = r.length + Number(n.contentModel !== la);
      if (s > 0) {
        a.log(`The data page "${n.title}" has ${s} problems.`, ...r);
        if (a.isNamed) {
          yield W0(e, t, { kind: "warning", text: o("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function pa(e, t, n, r) {
    const { wiki: a, msg: o } = e;
    const s = g1;
    const l = gt(s, o);
    const i = Ut(n, o, l, a.languages, a.pageLanguage, s);
    const u = ct(
      n,
      { chain: a.languages, page: a.pageLanguage },
      j0(),
      (h, d) => i.term(h, d).text
    );
    const c = document.createElement("div");
    c.className = sa;
    c.lang = s;
    c.dir = "ltr";
    t.root.append(c);
    re(t, "ready");
    const f = (h) => {
      c.remove();
      a.log("The explorer could not be drawn.", h);
      void Ge(e, t, "unexpected", null);
    };
    $0(c, {
      list: n,
      index: u,
      relatives: ft(n.programs),
      labels: i,
      msg: o,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++ca}`,
      urlOf: (h) => "url" in h ? h.url : a.urlOf(h.page),
      urlOfProgram: (h) => `#programs?program=${h}`
    }, r ? Dt(window, ut) : null, f);
    if (c.isConnected) {
      a.announceReady(t.root);
    }
  }
  function j0() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function Z0(e) {
    return { today: j0(), language: e.pageLanguage };
  }
  function J0(e, t) {
    return T(this, null, function* () {
      const { wiki: n } = e;
      try {
        const r = yield n.readPage(t.source, t.revision);
        const a = Nt(r.text, Z0(n));
        if (!a.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...a.problems);
          yield Ge(e, t, "json", r);
          return;
        }
        const o = document.querySelector(`.${k1}[data-state]`);
        pa(e, t, a.list, o === t.root);
        yield ua(e, t, r, a.problems);
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield Ge(e, t, da(r), null);
      }
    });
  }
  function Q0(e, t, n) {
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: yt(e.languages[0] || g1), loadMaintainer: n };
    e.onContent(() => {
      const a = document.getElementById("mw-content-text") || document.body;
      for (const o of D0(a, e.pageTitle, t)) {
        if (B0(o)) {
          void J0(r, o);
        }
      }
    });
  }

  // src/wiki/wiki.ts
  var U = class extends Error {
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var X0 = 1e4;
  var ha = 2592e3;
  var ma = 300;
  function K0(e, t) {
    return T(this, null, function* () {
      const n = new AbortController();
      const r = setTimeout(() => n.abort(), X0);
      try {
        const a = yield fetch(e, { credentials: t, signal: n.signal });
        return { status: a.status, body: yield a.text() };
      } catch (a) {
        if (n.signal.aborted) {
          throw new U("timeout", `${X0} ms, ${e}`);
        }
        throw new U("network", `${String(a)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function G0(e) {
    return T(this, null, function* () {
      let t = yield K0(e, "omit");
      if (t.status === 429) {
        t = yield K0(e, "same-origin");
      }
      if (t.status === 429) {
        throw new U("busy", e);
      }
      if (t.status !== 200) {
        throw new U("server", `${t.status}, ${e}`);
      }
      let n;
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
  function Y0(e, t) {
    var o, s, l, i;
    const n = (s = (o = e.query) == null ? void 0 : o.pages) == null ? void 0 : s[0];
    const r = (l = n == null ? void 0 : n.revisions) == null ? void 0 : l[0];
    const a = (i = r == null ? void 0 : r.slots) == null ? void 0 : i.main;
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
  function en(e, t) {
    const n = t === null ? ma : ha;
    const r = new URLSearchParams({
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
  function fa(e, t) {
    return T(this, null, function* () {
      var a;
      const n = ((a = mw.Title.newFromText(e)) == null ? void 0 : a.getPrefixedText()) || e;
      if (t !== null) {
        const o = Y0(yield G0(en(n, t)), n);
        if (o) {
          return o;
        }
      }
      const r = Y0(yield G0(en(n, null)), n);
      if (!r) {
        throw new U("missing", n);
      }
      return r;
    });
  }
  function ga(e) {
    return T(this, null, function* () {
      var t, n, r, a;
      try {
        const o = yield new mw.Api().get({
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
  function va() {
    const e = mw.config.get("wgUserLanguage");
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function tn(e) {
    return T(this, null, function* () {
      const t = `ext.gadget.${e}`;
      const n = yield mw.loader.using(t);
      return n(t);
    });
  }
  function nn() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: va(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: fa,
      mayEdit: ga,
      urlOf: (e, t) => mw.util.getUrl(e, t),
      onContent: (e) => {
        mw.hook("wikipage.content").add(() => e());
      },
      announceReady: (e) => {
        mw.hook("programExplorer.ready").fire(e);
      },
      addStyles: (e) => {
        mw.util.addCSS(e);
      },
      log: (e, ...t) => {
        mw.log.warn(`[programExplorer] ${e}`, ...t);
      }
    };
  }

  // src/gadget.ts
  Q0(nn(), Ye, () => tn("programExplorer-maintainer"));
})();
// </nowiki>
