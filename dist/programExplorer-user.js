// <nowiki>
// Program Explorer 0.1.0 (MIT)
// Built by esbuild 0.28.2 from src/ with the hash a1dffc5bd83eaf03.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT), @wikimedia/codex-icons 2.4.0 (MIT), fastest-levenshtein 1.0.16 (MIT).
"use strict";
(() => {
  var it = Object.defineProperty;
  var st = Object.getOwnPropertySymbols;
  var zn = Object.prototype.hasOwnProperty;
  var Hn = Object.prototype.propertyIsEnumerable;
  var lt = (e, t, n) => t in e ? it(e, t, { enumerable: true, configurable: true, writable: true, value: n }) : e[t] = n;
  var T1 = (e, t) => {
    for (var n in t || (t = {}))
      if (zn.call(t, n))
        lt(e, n, t[n]);
    if (st)
      for (var n of st(t)) {
        if (Hn.call(t, n))
          lt(e, n, t[n]);
      }
    return e;
  };
  var wn = (e, t) => {
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
  var ct = {
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
  var Ln = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
  function dt(e, t) {
    return e.pages.includes(t) || e.pages.includes(t.replace(Ln, ""));
  }

  // src/programs/dates.ts
  var ie = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;
  function ut(e, t) {
    if (t === 2) {
      return e % 4 === 0 && (e % 100 !== 0 || e % 400 === 0) ? 29 : 28;
    }
    return t === 4 || t === 6 || t === 9 || t === 11 ? 30 : 31;
  }
  function C1(e) {
    if (!ie.test(e)) {
      return null;
    }
    const t = e.slice(-1) === "~";
    const n = e.replace("~", "").split("-").map(Number);
    const [r = 0, a = null, o = null] = n;
    if (r < 1 || a !== null && (a < 1 || a > 12)) {
      return null;
    }
    if (a !== null && o !== null && (o < 1 || o > ut(r, a))) {
      return null;
    }
    return { year: r, month: a, day: o, approximate: t };
  }
  function le(e, t) {
    return String(e).padStart(t, "0");
  }
  function pt(e, t, n) {
    return `${le(e, 4)}-${le(t, 2)}-${le(n, 2)}`;
  }
  function F(e) {
    return pt(e.year, e.month || 1, e.day || 1);
  }
  function T(e) {
    const t = e.month || 12;
    return pt(e.year, t, e.day || ut(e.year, t));
  }

  // src/programs/status.ts
  var O = ["open", "upcoming", "ongoing", "paused", "past"];
  function P1(e) {
    return O.indexOf(e) !== -1;
  }
  function ht(e, t) {
    return e.approximate && F(e) <= t && t <= T(e);
  }
  function mt(e, t, n) {
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
  function ft(e, t, n, r) {
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
  function t1(e) {
    return e !== "past";
  }

  // src/programs/loops.ts
  function E1(e) {
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
  var ce = "not-stated";
  function kn(e, t) {
    const n = /* @__PURE__ */ new Map();
    e.forEach((a, o) => t.within(o, () => {
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
    E1(n).forEach((a) => {
      t.within(a, () => t.addAt("broader", "loop", n.get(a)));
      n.delete(a);
    });
    const r = /* @__PURE__ */ new Map();
    e.forEach((a, o) => {
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
  function $(e) {
    return typeof e === "string" ? [e] : Array.from(new Set(e || []));
  }
  function gt(e, t, n) {
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
        terms: n.within("terms", () => kn(s || /* @__PURE__ */ new Map(), n))
      });
    }));
    return r;
  }
  function vt(e, t) {
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
  function R1(e) {
    const t = N(e).fill(-1);
    if (e % 32) {
      t[t.length - 1] = 2 ** (e % 32) - 1;
    }
    return t;
  }
  function F1(e, t) {
    e[t >>> 5] |= 1 << (t & 31);
  }
  function g1(e, t) {
    return (e[t >>> 5] >>> (t & 31) & 1) === 1;
  }
  function s1(e, t) {
    for (let n = 0; n < e.length; n++) {
      e[n] |= t[n];
    }
    return e;
  }
  function yt(e, t) {
    for (let n = 0; n < e.length; n++) {
      e[n] &= t[n];
    }
    return e;
  }
  function An(e) {
    const t = e - (e >>> 1 & 1431655765);
    const n = (t & 858993459) + (t >>> 2 & 858993459);
    return Math.imul(n + (n >>> 4) & 252645135, 16843009) >>> 24;
  }
  function Q(e, t = e, n = e) {
    let r = 0;
    for (let a = 0; a < e.length; a++) {
      r += An((e[a] | n[a]) & t[a]);
    }
    return r;
  }

  // src/explore/query.ts
  var O1 = ["relevance", "status", "newest", "title"];
  var v1 = "not-stated";
  var de = { text: "", chosen: /* @__PURE__ */ new Map(), sort: null, program: null };

  // src/explore/program-index.ts
  var $1 = ["q", "sort", "program", "view"];
  function In({ start: e, end: t, status: n }, r) {
    const a = e || t;
    if (!a) {
      return [];
    }
    const o = t ? t.year : n && t1(n) ? r : a.year;
    const s = [String(a.year)];
    for (let l = a.year + 1; l <= o; l++) {
      s.push(String(l));
    }
    return s;
  }
  function Sn(e) {
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
  function Vn(e, t, n) {
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
        l.set(g, o ? vt(o, g) : []);
      }
      F1(_, v);
    };
    t.programs.forEach((g, v) => {
      var y;
      const _ = e === "period" ? In(g, n) : e !== "status" ? g.terms.get(e) || [] : g.status ? [g.status] : [];
      for (const M of _) {
        if (M !== v1) {
          i(M, v);
          (y = l.get(M)) == null ? void 0 : y.forEach((x) => i(x, v));
        }
      }
    });
    if (!s.size) {
      return null;
    }
    const u = Array.from(s.keys()).sort();
    const c = e === "status" ? O : e === "period" ? u.sort((g, v) => Number(v) - Number(g)) : o ? Sn(o).concat(u) : u;
    const f = N(r);
    const h = /* @__PURE__ */ new Map();
    let d = 0;
    const m = (g, v) => {
      const _ = Q(v);
      if (_ && !h.has(g)) {
        const y = o && o.terms.get(g);
        h.set(g, {
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
    c.forEach((g) => m(g, s.get(g) || N(0)));
    m(v1, R1(r).map((g, v) => g & ~f[v]));
    return {
      id: e,
      label: o ? o.label : null,
      help: o ? o.help : null,
      terms: h,
      useful: d > 1
    };
  }
  function xt(e, t, n, r = () => null) {
    const a = /* @__PURE__ */ new Map();
    for (const s of e.facets) {
      const l = $1.indexOf(s) === -1 && Vn(s, e, Number(n.slice(0, 4)));
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
  var bt = /^#?programs(?:$|\?|%3f)/i;
  function _t(e) {
    return bt.test(e);
  }
  var Tn = 8e3;
  var Cn = 200;
  var Pn = /[\0-,/:-@[-^`{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
  function N1(e) {
    return e.replace(Pn, (t) => {
      const n = t.charCodeAt(0);
      return n > 127 ? encodeURIComponent(t) : "%" + (n + 256).toString(16).slice(1).toUpperCase();
    });
  }
  function q1(e) {
    return e.replace(/(?:%[\da-f]{2})+/gi, (t) => {
      try {
        return decodeURIComponent(t);
      } catch (n) {
        return t;
      }
    });
  }
  function Mt(e) {
    return e.slice(0, Cn).replace(/[\ud800-\udfff]/gu, "").replace(/\s+/g, " ").trim();
  }
  function zt(e, t = []) {
    const n = [];
    (/* @__PURE__ */ new Set([...t, ...e.chosen.keys()])).forEach((a) => {
      const o = e.chosen.get(a) || [];
      if (o.length && $1.indexOf(a) === -1) {
        n.push(`${N1(a)}=${o.map(N1).join(",")}`);
      }
    });
    const r = Mt(e.text);
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
  function Ht(e, t) {
    const n = bt.exec(e);
    if (!n) {
      return null;
    }
    const r = /* @__PURE__ */ new Map();
    let a = "";
    let o = null;
    let s = null;
    for (const l of e.slice(n[0].length, Tn).split("&")) {
      const [i = "", ...u] = l.split("=");
      const c = q1(i);
      const f = u.join("=");
      const h = q1(f);
      if (c === "q") {
        a = Mt(q1(f.replace(/[_+]/g, " ")));
      } else if (c === "sort") {
        o = O1.find((d) => d === h) || null;
      } else if (c === "program") {
        s = t.hasProgram(h) ? h : null;
      } else if ($1.indexOf(c) === -1) {
        const d = f.split(",").map(q1).concat(h.split(",")).filter((m) => t.hasTerm(c, m));
        if (d.length) {
          r.set(c, Array.from(new Set((r.get(c) || []).concat(d))));
        }
      }
    }
    return { text: a, chosen: r, sort: o, program: s };
  }

  // src/explore/relatives.ts
  function wt(e) {
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
  function En(e, t) {
    return e.year === t.year && e.month === t.month && e.day === t.day && e.approximate === t.approximate;
  }
  function Lt(e, t) {
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
          return En(o, s) ? a(o) : t("date-range", a(o), a(s));
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
  var kt = {
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
  var Fn = /\{\{PLURAL:\$(\d)\|([^}]*)\}\}/g;
  var On = /\$(\d)/g;
  var $n = ["zero", "one", "two", "few", "many", "other"];
  var y1 = "en";
  var Nn = "qqx";
  function qn(e, t, n) {
    const r = n.resolvedOptions().pluralCategories;
    const a = $n.filter((s) => r.includes(s));
    const o = a.indexOf(n.select(t));
    return e[o] || e[e.length - 1] || "";
  }
  function At(e) {
    if (e === Nn) {
      return (r, ...a) => `(${[`program-explorer-${r}`, ...a].join(", ")})`;
    }
    const t = new Intl.NumberFormat(y1);
    const n = new Intl.PluralRules(y1);
    return (r, ...a) => {
      const o = (s) => {
        var l;
        return (l = a[Number(s) - 1]) != null ? l : "";
      };
      return kt[r].replace(Fn, (s, l, i) => qn(i.split("|"), Number(o(l)), n)).replace(On, (s, l) => {
        const i = o(l);
        return typeof i === "number" ? t.format(i) : i;
      });
    };
  }

  // src/programs/json.ts
  function It(e, t) {
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
  var St = [];
  var ue = 1 + St.length;
  function Vt(e, t = St) {
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
  function Tt(e, t, n) {
    const r = new Set(e.map(([, l]) => l.id));
    const a = /* @__PURE__ */ new Set([...r, ...t.keys()]);
    const o = /* @__PURE__ */ new Map();
    for (const [, l] of e) {
      if (l.partOf !== null && r.has(l.partOf)) {
        o.set(l.id, l.partOf);
      }
    }
    const s = new Set(E1(o));
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
  var Dn = /[\u200E\u200F\u202A-\u202E]/g;
  var Un = /[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
  var Wn = new RegExp("^(?:" + [
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
  var Bn = new RegExp([
    "[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]",
    "%[0-9A-Fa-f]{2}",
    "&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;",
    "~{3}",
    "^\\.\\.?(?:/|$)",
    "/\\.\\.?(?:/|$)",
    "[\\uD800-\\uDFFF]"
  ].join("|"), "u");
  function jn(e) {
    return encodeURIComponent(e).replace(/%../g, ".").length;
  }
  function Zn(e) {
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
  function Ct(e) {
    const t = e.trim();
    if (/^https:\/\//i.test(t)) {
      return Zn(t);
    }
    if (t.length > 2e3) {
      return "bad-page";
    }
    const n = t.replace(Dn, "").replace(Un, " ").trim().replace(/^: ?/, "");
    if (/^http:/i.test(n)) {
      return "insecure-link";
    }
    if (Wn.test(n)) {
      return "bad-scheme";
    }
    const r = n.replace(/#.*$/, "");
    return r === "" || r.charAt(0) === ":" || Bn.test(n) || jn(r) > 255 ? "bad-page" : { page: n };
  }
  function n1(e) {
    const t = Ct(e);
    return typeof t === "string" ? null : t;
  }
  function x1(e) {
    const t = Ct(e);
    return typeof t === "string" ? t : null;
  }
  function Pt(e) {
    const t = n1(e);
    return t !== null && "page" in t;
  }
  function Et(e) {
    const t = n1(e);
    return t !== null && "url" in t;
  }

  // src/programs/schema-shapes.ts
  var Rt = (e) => /* @__NO_SIDE_EFFECTS__ */ () => ({ type: e });
  var l1 = (e) => /* @__NO_SIDE_EFFECTS__ */ (t, n) => ({ type: e, requirement: t, message: n });
  var i1 = Rt("string");
  var pe = Rt("number");
  var j = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "array", item: e });
  var Z = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "object", entries: e });
  var z = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "optional", wrapped: e });
  var Ft = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "picklist", options: e, message: t });
  var c1 = /* @__NO_SIDE_EFFECTS__ */ (e, t) => ({ type: "record", key: e, value: t });
  var d1 = /* @__NO_SIDE_EFFECTS__ */ (e) => ({ type: "union", options: e });
  var C = /* @__NO_SIDE_EFFECTS__ */ (e, ...t) => Object.assign({}, e, { pipe: [e, ...t] });
  var b1 = l1("check");
  var Ot = l1("length");
  var he = l1("max_value");
  var me = l1("min_value");
  var u1 = l1("regex");
  var zo = l1("description");

  // src/programs/schema.ts
  var ye = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
  var xe = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
  var Qn = 10080;
  var P = C(i1(), u1(ye, "bad-id"));
  var r1 = C(i1(), u1(/\S/, "empty"));
  var _1 = C(i1(), u1(xe, "bad-language"));
  var q = d1([r1, c1(_1, r1)]);
  var fe = C(
    i1(),
    u1(ie, "bad-date"),
    b1((e) => C1(e) !== null, "bad-date")
  );
  var $t = C(r1, b1(Pt, (e) => x1(e.input) || "bad-page"));
  var ge = C(
    i1(),
    u1(/^[Hh][Tt][Tt][Pp][Ss]:\/\//, (e) => x1(e.input) || "bad-address"),
    b1(Et, "bad-address")
  );
  var be = C(
    r1,
    b1((e) => x1(e) === null, (e) => x1(e.input) || "bad-page")
  );
  var Xn = C(pe(), me(1, "bad-minutes"), he(Qn, "bad-minutes"));
  var Nt = d1([P, j(P)]);
  var Kn = d1([_1, j(_1)]);
  var ve = d1([r1, j(r1)]);
  var _e = Nt;
  var Gn = Z({
    label: q,
    page: z(be),
    url: z(ge)
  });
  var Me = Z({
    id: P,
    title: q,
    summary: z(q),
    page: z(be),
    status: z(Ft(O, "bad-status")),
    start: z(fe),
    end: z(fe),
    language: z(Kn),
    session: z(Z({
      minutes: z(C(j(Xn), Ot(2)))
    })),
    duration: z(q),
    scale: z(q),
    team: z(ve),
    partners: z(ve),
    materials: z(j(Gn)),
    partOf: z(P),
    followedBy: z(Nt),
    owner: z(r1),
    reviewed: z(fe),
    sources: z(d1([ge, j(ge)]))
  });
  var qt = Z({
    id: P,
    label: q,
    terms: c1(P, _e)
  });
  var Yn = Z({
    label: z(q),
    help: z(q),
    terms: z(c1(P, Z({
      label: z(q),
      aliases: z(ve),
      broader: z(P)
    })))
  });
  var er = Z({
    title: q,
    page: z(be)
  });
  var Dt = Z({
    version: C(pe(), me(ue), he(ue)),
    talk: z($t),
    facets: z(j(P)),
    vocabularies: z(c1(P, Yn)),
    series: z(c1(P, er)),
    include: z(j($t))
  });

  // src/programs/read.ts
  function D1(e) {
    return e === null || e === void 0 ? "nothing" : Array.isArray(e) ? "list" : typeof e === "string" ? "text" : typeof e === "number" ? "number" : typeof e === "object" ? "object" : "yes or no";
  }
  function Ut(e) {
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
  function z1(e) {
    return D1(e) === "object";
  }
  function tr({ type: e, requirement: t }, n) {
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
  function Wt({ pipe: e }) {
    return e ? [...Wt(e[0]), ...e.slice(1)] : [];
  }
  function nr(e, t) {
    const n = Wt(e).filter((a) => !tr(a, t))[0];
    const r = e.options && e.options.indexOf(t) === -1 ? e.message : typeof (n == null ? void 0 : n.message) === "function" ? n.message({ input: t }) : n == null ? void 0 : n.message;
    return r || null;
  }
  function rr(e, t, n) {
    const r = nr(e, t);
    if (r !== null) {
      n.add(r, String(t), e.options);
      return void 0;
    }
    return Bt(e) ? String(t).toLowerCase() : t;
  }
  function Bt(e) {
    return e === _1;
  }
  function ar(e, t, n) {
    const r = [];
    t.forEach((a, o) => {
      const s = e.item && n.within(o, () => M1(e.item, a, n));
      if (s !== void 0) {
        r.push(s);
      }
    });
    return r;
  }
  function or(e, t, n) {
    const r = /* @__PURE__ */ new Map();
    Object.keys(t).forEach((a) => n.within(a, () => {
      const o = M1(e.key, a, n);
      if (typeof o !== "string") {
        return;
      }
      const s = M1(e.value, t[a], n);
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
  function sr(e, t, n, r, a) {
    const o = {};
    const s = Object.keys(e);
    let l = null;
    for (const i of s) {
      const u = e[i];
      const c = Object.prototype.hasOwnProperty.call(t, i);
      const f = c ? n.within(i, () => M1(u.wrapped || u, t[i], n)) : void 0;
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
  function M1(e, t, n, r, a) {
    const o = D1(t);
    const s = e.type === "union" ? e.options : [e];
    const l = s.filter((i) => Ut(i) === o)[0];
    if (!l) {
      n.addWith("wrong-type", [s.map(Ut).join(" or "), o]);
      return void 0;
    }
    switch (l.type) {
      case "array":
        return ar(l, t, n);
      case "record":
        return or(l, t, n);
      case "object":
        return sr(
          l.entries || {},
          t,
          n,
          r,
          a
        );
      default:
        return rr(l, t, n);
    }
  }
  function p1(e, t, n, r, a) {
    return M1(e, t, n, r, a);
  }

  // src/programs/terms.ts
  var ze = ["status", "language", "period"];
  function U1(e, t, n, r) {
    var o;
    if (e === "language") {
      return $(t).map((s) => s.toLowerCase()).filter((s) => {
        const l = xe.test(s);
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
      const l = a ? a.has(s) : P1(s);
      if (!l) {
        r.add("unknown-term", s, a ? a.keys() : O);
      }
      return l;
    });
  }

  // src/programs/records.ts
  var we = Object.keys(Me.entries);
  function He(e) {
    return e === null ? null : C1(e);
  }
  function lr(e, t) {
    const [n, r, ...a] = (e == null ? void 0 : e.minutes) || [];
    if (n !== void 0 && r !== void 0 && n <= r && !a.length) {
      return [n, r];
    }
    if (e == null ? void 0 : e.minutes) {
      t.addAt("session", "bad-minutes");
    }
    return null;
  }
  function ir(e, t) {
    const n = [];
    for (const { label: r, page: a, url: o } of e || []) {
      const s = n1(a || o || "");
      if (s) {
        n.push({ label: r, target: s });
      } else {
        t.addAt("materials", "no-target", typeof r === "string" ? r : "");
      }
    }
    return n;
  }
  function cr(e, t, n) {
    return (r, a) => {
      if (!t.vocabularies.has(r) && !t.facets.has(r)) {
        return false;
      }
      const o = p1(_e, a, n);
      const s = o === void 0 ? [] : U1(r, o, t.vocabularies, n);
      if (s.length) {
        e.set(r, s);
      }
      return true;
    };
  }
  function dr(e, t) {
    const n = He(e.start);
    const r = He(e.end);
    if (n && r && F(n) > T(r)) {
      t.within("start", () => t.addWith("start-after-end", [e.start || "", e.end || ""]));
      return [null, null];
    }
    return [n, r];
  }
  function jt(e, t, n) {
    const r = z1(e) ? e.id : null;
    n.program = typeof r === "string" && ye.test(r) ? r : null;
    const a = /* @__PURE__ */ new Map();
    const o = p1(
      Me,
      e,
      n,
      cr(a, t, n),
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
    const [l, i] = dr(o, n);
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
      minutes: lr(o.session, n),
      duration: o.duration,
      scale: o.scale,
      team: $(o.team),
      partners: $(o.partners),
      materials: ir(o.materials, n),
      partOf: o.partOf,
      followedBy: $(o.followedBy),
      owner: o.owner,
      reviewed: He(o.reviewed),
      sources: $(o.sources)
    };
  }

  // src/programs/page.ts
  function ur(e, t) {
    try {
      return JSON.parse(e.replace(/^\uFEFF/, ""));
    } catch (n) {
      const r = It(String(n), e);
      t.add("unreadable-json", r ? ` at line ${r.line}, column ${r.column}` : "");
      return void 0;
    }
  }
  function Zt(e, t, n, r) {
    const a = e[t];
    n.within(t, () => {
      if (Array.isArray(a)) {
        a.forEach((o, s) => n.within(s, () => r(o, s)));
      } else if (a !== void 0) {
        n.addWith("wrong-type", ["list", D1(a)]);
      }
    });
  }
  function pr(e, t, n) {
    const r = /* @__PURE__ */ new Set(["status", ...t.keys(), ...ze]);
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
  function hr(e, t, n) {
    const r = p1(qt, e, n);
    if (!r) {
      return void 0;
    }
    const a = /* @__PURE__ */ new Map();
    n.within("terms", () => r.terms.forEach((o, s) => n.within(s, () => {
      const l = U1(s, o, t, n);
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
  function mr(e, t, n) {
    const r = /* @__PURE__ */ new Map();
    Zt(e, "needs", n, (a) => {
      const o = hr(a, t, n);
      if (o && r.has(o.id)) {
        n.add("duplicate-id", o.id);
      } else if (o) {
        r.set(o.id, o);
      }
    });
    return Array.from(r.values());
  }
  function fr(e, t, n) {
    var h, d;
    const r = p1(Dt, e, n, (m) => m === "needs" || m === "programs");
    if (!r) {
      return null;
    }
    const a = [...we, ...ze].filter((m) => m !== "language");
    const o = n.within("vocabularies", () => gt(
      r.vocabularies || /* @__PURE__ */ new Map(),
      a,
      n
    ));
    const s = {
      vocabularies: o,
      facets: new Set(r.facets || []),
      fields: /* @__PURE__ */ new Set([...we, ...o.keys()]),
      today: t.today,
      language: t.language.toLowerCase()
    };
    const l = pr(r.facets, o, n);
    if ((h = r.include) == null ? void 0 : h.length) {
      n.addAt("include", "not-supported", "include");
    }
    const i = mr(e, o, n);
    const u = /* @__PURE__ */ new Map();
    Zt(e, "programs", n, (m, g) => {
      const v = jt(m, s, n);
      if (v && u.has(v.id)) {
        n.add("duplicate-id", v.id);
      } else if (v) {
        u.set(v.id, [g, v]);
      }
    });
    const c = /* @__PURE__ */ new Map();
    (d = r.series) == null ? void 0 : d.forEach(({ title: m, page: g }, v) => c.set(v, { title: m, target: g === null ? null : n1(g) }));
    const f = n.within("programs", () => Tt(Array.from(u.values()), c, n));
    return { talk: r.talk, facets: l, vocabularies: o, series: c, needs: i, programs: f };
  }
  function Le(e, t, n) {
    const r = ur(e, n);
    if (r === void 0) {
      return null;
    }
    const a = z1(r) ? Vt(r) : null;
    if (!a) {
      const o = z1(r) ? r.version : null;
      n.add("unknown-version", typeof o === "number" || typeof o === "string" ? String(o) : "");
    }
    return a && fr(a, t, n);
  }

  // src/programs/problems.ts
  var gr = [
    "unknown-field",
    "missing-label",
    "status-against-dates",
    "no-page-language",
    "not-supported",
    "more-problems"
  ];
  function ke(e) {
    return gr.indexOf(e) === -1 ? "error" : "warning";
  }
  function Jt(e, t) {
    return e.map((n, r) => {
      const a = typeof n === "number" ? `#${n + 1}` : n;
      return t !== void 0 && r === 1 && e[0] === "programs" ? `${a} ("${t}")` : a;
    }).join(" \u2192 ");
  }

  // src/programs/report.ts
  var vr = 200;
  var yr = 100;
  function Qt() {
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
  function xr(e) {
    return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
  }
  function Xt(e) {
    const t = [];
    const n = [];
    let r = 0;
    let a = 0;
    const o = (l, i, u) => T1(T1({
      path: t.slice(),
      severity: ke(l),
      code: l
    }, e(l, i, u)), s.program === null ? {} : { program: s.program });
    const s = {
      program: null,
      add(l, i, u) {
        s.addWith(l, i === void 0 ? [] : [i], u);
      },
      addAt(l, i, u, c) {
        s.within(l, () => s.add(i, u, c));
      },
      addWith(l, i, u) {
        if (n.length >= vr || ke(l) === "warning" && ++r > yr) {
          a++;
        } else {
          n.push(o(l, i.map(xr), u));
        }
      },
      within(l, i) {
        t.push(l);
        const u = i();
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
  var J = new Uint32Array(65536);
  var br = (e, t) => {
    const n = e.length;
    const r = t.length;
    const a = 1 << n - 1;
    let o = -1;
    let s = 0;
    let l = n;
    let i = n;
    while (i--) {
      J[e.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < r; i++) {
      let u = J[t.charCodeAt(i)];
      const c = u | s;
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
  var _r = (e, t) => {
    const n = t.length;
    const r = e.length;
    const a = [];
    const o = [];
    const s = Math.ceil(n / 32);
    const l = Math.ceil(r / 32);
    for (let m = 0; m < s; m++) {
      o[m] = -1;
      a[m] = 0;
    }
    let i = 0;
    for (; i < l - 1; i++) {
      let m = 0;
      let g = -1;
      const v = i * 32;
      const _ = Math.min(32, r) + v;
      for (let y = v; y < _; y++) {
        J[e.charCodeAt(y)] |= 1 << y;
      }
      for (let y = 0; y < n; y++) {
        const M = J[t.charCodeAt(y)];
        const x = o[y / 32 | 0] >>> y & 1;
        const b = a[y / 32 | 0] >>> y & 1;
        const H = M | m;
        const w = ((M | b) & g) + g ^ g | M | b;
        let k = m | ~(w | g);
        let W = g & w;
        if (k >>> 31 ^ x) {
          o[y / 32 | 0] ^= 1 << y;
        }
        if (W >>> 31 ^ b) {
          a[y / 32 | 0] ^= 1 << y;
        }
        k = k << 1 | x;
        W = W << 1 | b;
        g = W | ~(H | k);
        m = k & H;
      }
      for (let y = v; y < _; y++) {
        J[e.charCodeAt(y)] = 0;
      }
    }
    let u = 0;
    let c = -1;
    const f = i * 32;
    const h = Math.min(32, r - f) + f;
    for (let m = f; m < h; m++) {
      J[e.charCodeAt(m)] |= 1 << m;
    }
    let d = r;
    for (let m = 0; m < n; m++) {
      const g = J[t.charCodeAt(m)];
      const v = o[m / 32 | 0] >>> m & 1;
      const _ = a[m / 32 | 0] >>> m & 1;
      const y = g | u;
      const M = ((g | _) & c) + c ^ c | g | _;
      let x = u | ~(M | c);
      let b = c & M;
      d += x >>> r - 1 & 1;
      d -= b >>> r - 1 & 1;
      if (x >>> 31 ^ v) {
        o[m / 32 | 0] ^= 1 << m;
      }
      if (b >>> 31 ^ _) {
        a[m / 32 | 0] ^= 1 << m;
      }
      x = x << 1 | v;
      b = b << 1 | _;
      c = b | ~(y | x);
      u = x & y;
    }
    for (let m = f; m < h; m++) {
      J[e.charCodeAt(m)] = 0;
    }
    return d;
  };
  var Kt = (e, t) => {
    if (e.length < t.length) {
      const n = t;
      t = e;
      e = n;
    }
    if (t.length === 0) {
      return e.length;
    }
    if (e.length <= 32) {
      return br(e, t);
    }
    return _r(e, t);
  };

  // src/programs/nearest.ts
  var Mr = 1e3;
  function Gt(e, t) {
    let n = null;
    let r = e.length < 5 ? 1 : 2;
    let a = 0;
    const o = e.toLowerCase();
    if (e.length > 100) {
      return null;
    }
    for (const s of t) {
      if (++a > Mr) {
        break;
      }
      if (Math.abs(s.length - e.length) <= r) {
        const l = Kt(o, s.toLowerCase());
        if (l <= r) {
          n = s;
          r = l - 1;
        }
      }
    }
    return n;
  }

  // src/programs/words.ts
  var Yt = "Correct it or remove it.";
  var Ae = "Correct it, or add it there.";
  var H1 = 'Did you mean "$2"?';
  var e0 = "Choose another id.";
  var zr = {
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
  function t0(e, t) {
    return e.replace(/\$(\d)/g, (n, r) => {
      var a;
      return (a = t[Number(r) - 1]) != null ? a : "";
    });
  }
  var n0 = (e, t, n) => {
    var i;
    const [r, a, o] = zr[e];
    const s = n && Gt((i = t[0]) != null ? i : "", n);
    const l = s ? [...t, s] : t;
    return {
      params: l,
      reason: t0(r, l),
      fix: t0(s && o ? o : a, l)
    };
  };

  // src/programs/parse.ts
  function r0(e, t) {
    const n = Xt(n0);
    const r = Le(e, t, n);
    return { list: r, problems: n.done() };
  }
  function a0(e, t) {
    const n = Qt();
    return { list: Le(e, t, n), problems: n.problems };
  }

  // src/views/address.ts
  var o0 = "programExplorer";
  function s0(e, t) {
    const n = () => e.location.hash.replace(/^#/, "");
    const r = () => {
      const i = e.history.state;
      const u = typeof i === "object" && i !== null ? i[o0] : null;
      return typeof u === "string" ? u : null;
    };
    const a = (i) => Object.assign({}, e.history.state, { [o0]: i });
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
  function W1(e, t, n) {
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
  function Ie(e) {
    return typeof e === "string" ? [e] : Array.from(e.values());
  }

  // src/views/labels.ts
  function l0(e, t, n, r, a, o) {
    const s = (h) => ({ text: h, language: o });
    const l = (h) => W1(h, r, a);
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
      if (d === v1) {
        return s(t("not-stated"));
      }
      const m = (g = e.vocabularies.get(h)) == null ? void 0 : g.terms.get(d);
      if (m) {
        return l(m.label);
      }
      return s(P1(d) && h === "status" ? i(d) : h === "language" ? n.language(d) : d);
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
  var L;
  var d0;
  var Hr;
  var X;
  var Se;
  var J1;
  var u0;
  var j1;
  var p0;
  var Te;
  var Ve;
  var wr;
  var L1 = /* @__PURE__ */ Symbol.for("pv");
  var Q1 = {};
  var X1 = [];
  var Lr = /^m(i|n|o|s|text|space)$/;
  var Ce = Array.isArray;
  var Pe = X1.slice;
  var o1 = Object.assign;
  function a1(e) {
    e && e.parentNode && e.remove();
  }
  function h0(e, t, n) {
    var r, a, o, s = {}, l = arguments.length;
    for (o in t) "key" == o ? r = t[o] : "ref" == o && "function" != typeof e ? a = t[o] : s[o] = t[o];
    return l > 2 && (s.children = l > 3 ? Pe.call(arguments, 2) : n), w1(e, s, r, a, null);
  }
  function w1(e, t, n, r, a) {
    var o = { type: e, props: t, key: n, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: L1, __v: a || ++d0, __i: -1, __u: 0 };
    return !a && L.vnode && L.vnode(o), o;
  }
  function K1() {
    return { current: null };
  }
  function G(e) {
    return e.children;
  }
  function D(e, t) {
    this.props = e, this.context = t, this.__g = 0;
  }
  function K(e, t) {
    if (null == t) return e.__ && K(e.__, e.__i + 1);
    for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
    return "function" != typeof e.type || e.props.__P ? null : K(e);
  }
  function kr(e) {
    var t, n = e.__v, r = n.__e, a = [], o = [], s = e.__P;
    s && ((t = o1({ constructor: L1 }, n)).__v = n.__v + 1, L.vnode && L.vnode(t), Ee(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [r] : null, a, r || K(n), 32 & n.__u, o), t.__v = n.__v, t.__.__k[t.__i] = t, x0(a, t, o), n.__ = n.__e = null, t.__e != r && m0(t));
  }
  function m0(e) {
    if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
      return t && (e.__e = t.__e);
    }), m0(e);
  }
  function i0(e) {
    (8 & e.__g || (e.__g |= 8, X.push(e), J1++)) && Se == L.debounceRendering || ((Se = L.debounceRendering) || queueMicrotask)(f0);
  }
  function f0() {
    try {
      for (var e, t = 1; X.length; ) X.length > t && X.sort(u0), e = X.shift(), t = X.length, 8 & e.__g && kr(e);
    } finally {
      (J1 = X.length) && (Se || queueMicrotask)(f0);
    }
  }
  function g0(e, t, n, r, a, o, s, l, i, u, c) {
    var f, h, d, m, g, v, _ = r.__k || X1, y = t.length;
    for (i = Ar(n, t, _, i, y), f = 0; f < y; f++) null != (d = n.__k[f]) && (h = ~d.__i && _[d.__i] || Q1, d.__i = f, v = Ee(e, d, h, a, o, s, l, i, u, c), m = d.__e, (h.ref != d.ref || 8 & h.__u) && (h.ref && Re(h.ref, null, d, h), d.ref && c.push(d.ref, d.__c || m, d)), g = g || m, 4 & d.__u ? (i = v0(d, i, e, !h.__v), h.__e && (h.__e = null)) : "function" == typeof d.type && void 0 !== v ? i = v : m && (i = m.nextSibling), d.__u &= -21);
    return n.__e = g, i;
  }
  function Ar(e, t, n, r, a) {
    var o, s, l, i, u, c, f, h, d, m = n.length, g = m, v = 0, _ = 0, y = e.__k = Array(a);
    for (o = 0; o < a; o++) null != (s = t[o]) && "boolean" != typeof s && "function" != typeof s ? ("object" != typeof s || s.constructor === String ? s = y[o] = w1(null, s) : Ce(s) ? s = y[o] = w1(G, { children: s }) : s.constructor === L1 && s.__b ? s = y[o] = w1(s.type, s.props, s.key, s.ref, s.__v) : y[o] = s, i = o + v, s.__ = e, s.__b = e.__b + 1, l = null, ~(u = s.__i = Ir(s, n, i, g)) && (g--, (l = n[u]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, u == i - 1 ? v-- : u == i + 1 ? v++ : u != i && (u > i ? v-- : v++, _ = 1)) : (~u || (a > m ? v-- : a < m && v++), "function" != typeof s.type && (s.__u |= 4))) : y[o] = null;
    if (_) {
      for (c = [], f = [], o = 0; o < a; o++) if ((s = y[o]) && 16 & s.__u) {
        for (v = 0, h = c.length; v < h; ) c[d = v + h >> 1] < s.__i ? v = d + 1 : h = d;
        c[v] = s.__i, f[o] = v + 1;
      }
      for (v = c.length; o--; ) f[o] && (f[o] == v ? v-- : y[o].__u |= 4);
    }
    if (g) for (o = 0; o < m; o++) !(l = n[o]) || 2 & l.__u || (l.__e == r && (r = K(l)), Fe(l, l));
    return r;
  }
  function v0(e, t, n, r) {
    var a, o, s, l;
    if ("function" == typeof e.type) {
      if (e.props.__P) return t;
      if (a = e.__k) for (o = 0; o < a.length; o++) a[o] && (a[o].__ = e, t = v0(a[o], t, n, false));
      return t;
    }
    for (t && !t.parentNode && (t = K(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && 8 == l.nodeType; ) l = l.nextSibling;
    for (s != l && (!r && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"); ) ;
    return t;
  }
  function Ir(e, t, n, r) {
    var a, o = e.key, s = e.type, l = t[n], i = l && !(2 & l.__u);
    if (null === l && null == o || i && o == l.key && s == l.type) return n;
    if (r > (i ? 1 : 0)) {
      for (a = n - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a;
      for (a = n + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && o == l.key && s == l.type) return a;
    }
    return -1;
  }
  function c0(e, t, n) {
    null == n && (n = ""), "-" == t[0] ? e.setProperty(t, n) : e[t] = n;
  }
  function B1(e, t, n, r, a) {
    var o, s;
    if ("style" == t) if ("string" == typeof n) e.style.cssText = n;
    else {
      if ("string" == typeof r && (e.style.cssText = r = ""), r) for (t in r) n && t in n || c0(e.style, t);
      if (n) for (t in n) r && n[t] == r[t] || c0(e.style, t, n[t]);
    }
    else if ("o" == t[0] && "n" == t[1]) "function" != typeof n && (n = null), "function" != typeof r && (r = null), (e.__e || (e.__e = {}))[t] = n, n && r || (s = Ve[t] || (Ve[t] = Sr(t)), (e.__a || (e.__a = {}))[t] = Te, o = t != (t = t.replace(p0, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(t, s, o) : e.removeEventListener(t, s, o));
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
  function Sr(e) {
    return function(t) {
      var n = this.__e;
      if (n) {
        if (n = n[e], null == t[j1]) t[j1] = Te++;
        else if (t[j1] < this.__a[e]) return;
        return n(L.event ? L.event(t) : t);
      }
    };
  }
  function Ee(e, t, n, r, a, o, s, l, i, u) {
    var c, f, h, d, m, g, v, _, y, M, x, b, H, w, k, W, V, e1, B = t.type;
    if (t.constructor !== L1) return null;
    128 & n.__u && (i = 32 & n.__u, c = n.__c.__z) && (t.__u |= i, f = o = [], 8 == c.nodeType ? l = Z1(c, o) : o.push(c), l = o[0] || l), (c = L.__b) && c(t);
    e: if ("function" == typeof B) {
      h = s.length;
      try {
        if (_ = t.props, y = (c = B.prototype) && c.render, M = (c = B.contextType) && r[c.__c], x = c ? M ? M.props.value : c.__ : r, (d = n.__c) ? (t.__c = d, 2 & d.__g && (d.__g |= 1)) : (y ? t.__c = d = new B(_, x) : (t.__c = d = new D(_, x), d.constructor = B, d.render = Tr), M && M.sub(d), d.state || (d.state = {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), y && (d.__s || (d.__s = d.state), B.getDerivedStateFromProps && (d.__s == d.state && (d.__s = o1({}, d.__s)), o1(d.__s, B.getDerivedStateFromProps(_, d.__s)))), m = d.props, g = d.state, d.__v = t, n.__c) {
          if (_ !== m && y && !B.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(_, x), t.__v == n.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && false === d.shouldComponentUpdate(_, d.__s, x)) {
            t.__v != n.__v && (d.props = _, d.state = d.__s, d.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(S) {
              S && (S.__ = t);
            }), X1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = K(n);
            break e;
          }
          d.componentWillUpdate && d.componentWillUpdate(_, d.__s, x), y && d.componentDidUpdate && d.__h.push(function() {
            d.componentDidUpdate(m, g, v);
          });
        } else y && !B.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), y && d.componentDidMount && d.__h.push(d.componentDidMount);
        d.context = x, d.props = _, d.__P = e, d.__g &= -5, b = L.__r, H = y ? 25 : 0;
        do {
          d.__g &= -9, b && b(t), c = d.render(d.props, d.state = d.__s, d.context);
        } while (8 & d.__g && ++H < 25);
        y && (X1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = o1({}, r, d.getChildContext())), y && n.__c && d.getSnapshotBeforeUpdate && (v = d.getSnapshotBeforeUpdate(m, g)), w = c && c.type === G && null == c.key ? c.props.children : c, _.__P && (c = l, a = (e = _.__P).namespaceURI, i = o = null, n.props && n.props.__P != e && (n.__k.some(function(S) {
          S && Fe(S, S);
        }), n.__k = null), l = n.__k ? K(n, 0) : null), l = g0(e, Ce(w) ? w : [w], t, n, r, a, o, s, l, i, u), _.__P && (t.__e = null, l = c), t.__u &= -161, f && f.some(a1), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
      } catch (S) {
        if (s.length = h, t.__v = null, i || o) if (S && S.then) {
          if (t.__u |= 128 | i, o) {
            for (~(V = o.indexOf(l || void 0)) || (V = o.length); (e1 = o[V - 1]) && 8 == e1.nodeType; ) V--;
            for (; V < o.length; V++) if (e1 = o[V]) if (o[V] = null, k) {
              if (e1 == W) break;
            } else {
              if (8 != e1.nodeType) break;
              e1.data.startsWith("$s") && (W = Z1(k = e1));
            }
          }
          if (!k) {
            for (; l && 8 == l.nodeType && l.nextSibling; ) l = l.nextSibling;
            k = l;
          }
          (c = Z1(k = t.__c.__z || (t.__c.__z = k))) ? (t.__e = k, l = c) : t.__e = l, l = l && l.nextSibling;
        } else o && o.some(a1);
        else t.__e = n.__e;
        t.__k || (t.__k = n.__k || []), S && S.then || y0(t), L.__e(S, t, n);
      }
    } else l = t.__e = Vr(n.__e, t, n, r, a, o, s, i, u, e);
    return (c = L.diffed) && c(t), l;
  }
  function Z1(e, t) {
    if (e && 8 == e.nodeType && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
      if (8 == e.nodeType) {
        if (e.data.startsWith("$s")) n++;
        else if (e.data.startsWith("/$s") && !--n) return e;
      }
      t && t.push(e);
    }
  }
  function y0(e) {
    e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(y0));
  }
  function x0(e, t, n) {
    for (var r = 0; r < n.length; ) Re(n[r++], n[r++], n[r++]);
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
  function Vr(e, t, n, r, a, o, s, l, i, u) {
    var c, f, h, d, m, g, v, _, y = n.props || Q1, M = t.props, x = t.type;
    if ("svg" == x ? a = "http://www.w3.org/2000/svg" : "math" == x ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), o) {
      for (c = 0; c < o.length; c++) if ((m = o[c]) && (x ? m.localName == x : 3 == m.nodeType)) {
        e = m, o[c] = null;
        break;
      }
    }
    if (!e) {
      if (_ = u.ownerDocument || document, !x) return _.createTextNode(M);
      e = _.createElementNS(a, x, M.is ? M : u), l && (L.__m && L.__m(t, o), l = false), o = null;
    }
    if (x) {
      if (u = "template" == x && e.content || e, o = "textarea" == x && null != M.defaultValue ? null : o && Pe.call(u.childNodes), !l && o) for (y = {}, c = 0; c < e.attributes.length; c++) y[(m = e.attributes[c]).name] = m.value;
      for (c in y) m = y[c], "dangerouslySetInnerHTML" == c ? h = m : "children" == c || c in M || "value" == c && "defaultValue" in M || "checked" == c && "defaultChecked" in M || B1(e, c, null, m, a);
      for (c in M) m = M[c], "children" == c ? d = m : "dangerouslySetInnerHTML" == c ? f = m : "value" == c ? g = m : "checked" == c ? v = m : l && "function" != typeof m || y[c] === m || B1(e, c, m, y[c], a);
      f ? (l || h && (f.__html == h.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (h && (e.textContent = ""), ("foreignObject" == x || "http://www.w3.org/1998/Math/MathML" == a && Lr.test(x)) && (a = "http://www.w3.org/1999/xhtml"), g0(u, Ce(d) ? d : [d], t, n, r, a, o, s, o ? o[0] : n.__k && K(n, 0), l, i), o && o.some(a1)), l && "textarea" != x || (c = "value", "progress" == x && null == g ? e.removeAttribute(c) : null == g || g === e[c] && ("progress" != x || g) || B1(e, c, g, y[c], a), c = "checked", null != v && v != e[c] && B1(e, c, v, y[c], a));
    } else y === M || l && e.data == M || (e.data = M);
    return e;
  }
  function Re(e, t, n, r) {
    try {
      "function" == typeof e ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, "function" == typeof t ? t() : e(null)) : e.current = t;
    } catch (a) {
      L.__e(a, n);
    }
  }
  function Fe(e, t, n) {
    var r, a, o, s;
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
  function Tr(e, t, n) {
    return this.constructor(e, n);
  }
  function Oe(e, t) {
    var n, r, a, o;
    L.__ && L.__(e, t), 9 == t.nodeType && (t = t.documentElement), r = (n = e && 32 & e.__u) ? null : t.__k, t.__k = w1(G, { children: [e] }), a = [], o = [], Ee(t, t.__k, r || Q1, Q1, t.namespaceURI, r ? null : t.firstChild ? Pe.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, n, o), x0(a, t.__k, o), t.__k.props.children = null;
  }
  L = { __e: function(e, t, n, r) {
    for (var a, o, s; t = t.__; ) if ((a = t.__c) && !(1 & a.__g)) {
      a.__g |= 4;
      try {
        if ((s = (o = a.constructor) && o.getDerivedStateFromError) && a.setState(o.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, r || {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
      } catch (l) {
        e = l;
      }
    }
    throw J1 = 0, e;
  } }, d0 = 0, Hr = function(e) {
    return null != e && e.constructor === L1;
  }, D.prototype.setState = function(e, t) {
    var n = this.__s;
    n && n != this.state || (n = this.__s = o1({}, this.state)), "function" == typeof e && (e = e(o1({}, n), this.props)), e && (o1(n, e), this.__v && (t && this.__k.push(t), i0(this)));
  }, D.prototype.forceUpdate = function(e) {
    this.__v && (this.__g |= 4, e && this.__h.push(e), i0(this));
  }, D.prototype.render = G, X = [], J1 = 0, u0 = function(e, t) {
    return e.__v.__b - t.__v.__b;
  }, j1 = /* @__PURE__ */ Symbol(), p0 = /(PointerCapture)$|Capture$/i, Te = 0, Ve = {}, wr = 0;

  // src/explore/fold.ts
  var $e = "\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff";
  var Cr = "\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f";
  var Pr = new RegExp("[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]", "g");
  var b0 = /* @__PURE__ */ new Map([
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
  var Er = new RegExp(`[${Array.from(b0.keys()).join("")}]`, "g");
  var Rr = /^[\0-\x7f]*$/;
  var _0 = new RegExp(`[${$e}]+|[^${$e}${Cr}]+`, "g");
  var Fr = new RegExp(`[${$e}]`);
  var Or = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
  function k1(e) {
    if (Rr.test(e)) {
      return e.toLowerCase();
    }
    return e.normalize("NFKD").toLowerCase().replace(Pr, "").replace(Er, (t) => b0.get(t) || t);
  }
  function G1(e, t) {
    e.replace(_0, (n, r) => {
      t(n, r);
      return "";
    });
  }
  function M0(e) {
    const t = k1(e).match(_0);
    return t ? ` ${t.join(" ")} ` : "";
  }
  function Ne(e) {
    return Fr.test(e);
  }
  function z0(e) {
    return Ne(e) || Or.test(e) ? e : " " + e;
  }

  // src/explore/haystack.ts
  function qe(e) {
    return e.reduce(
      (t, n) => n === null ? t : t.concat(Ie(n)),
      []
    );
  }
  function w0(e) {
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
  function $r(e, t, { id: n, label: r, aliases: a }) {
    return qe([e.nameOf(t, n), r, t === "period" ? n : null, ...a]);
  }
  function H0(e) {
    return e.map(M0).join("\n");
  }
  function L0(e) {
    const t = new Uint32Array(e.programs.length * 2);
    const n = e.programs.map((a, o) => {
      const [s, l, i] = w0(a).map(H0);
      t[2 * o] = s.length;
      t[2 * o + 1] = s.length + 1 + l.length;
      return [s, l, i].join("\n");
    });
    const r = [];
    e.facets.forEach((a) => a.terms.forEach((o) => {
      const s = $r(e, a.id, o);
      r.push({ names: s, line: H0(s), programs: o.programs });
    }));
    return { lines: n, ends: t, terms: r };
  }
  function k0(e, { lines: t, terms: n }, r) {
    const a = n.find(({ line: s }) => s.indexOf(r) !== -1);
    if (a) {
      return a.names;
    }
    const o = e.programs[t.findIndex((s) => s.indexOf(r) !== -1)];
    return o ? w0(o).reduce((s, l) => s.concat(l)) : [];
  }

  // src/explore/highlight.ts
  function Nr(e) {
    let t = "";
    const n = [];
    let r = 0;
    for (const s of e) {
      const l = k1(s);
      t += l;
      for (let i = 0; i < l.length; i++) {
        n.push(r);
      }
      r += s.length;
    }
    let a = " ";
    const o = [0];
    G1(t, (s, l) => {
      var i;
      a += s + " ";
      for (let u = l; u <= l + s.length; u++) {
        o.push((i = n[u]) != null ? i : e.length);
      }
    });
    return { line: a, places: o };
  }
  function Y1(e, t) {
    var s;
    if (!t.length || !e) {
      return e ? [{ text: e, hit: false }] : [];
    }
    const { line: n, places: r } = Nr(e);
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
  function A0(e, t, n) {
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
  var I0 = 4;
  var qr = 8;
  var S0 = /* @__PURE__ */ new WeakMap();
  function Dr(e) {
    const t = S0.get(e);
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
    S0.set(e, a);
    return a;
  }
  function Ur({ counts: e }, t) {
    const n = t.length < qr ? 1 : 2;
    let r = null;
    let a = Infinity;
    e.forEach((o, s) => {
      const l = (i, u) => {
        if (Math.abs(i.length - t.length) > n) {
          return;
        }
        const c = A0(t, i, n);
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
  function Wr({ list: e }, t) {
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
  function Br(e, t) {
    if (Ne(t)) {
      return Wr(e, t);
    }
    const n = /\d/.test(t) ? null : Ur(e, t);
    return n === null ? null : [" " + n];
  }
  function jr(e, t, n) {
    for (const r of k0(e, t, n)) {
      const a = Y1(r, [n]).find((o) => o.hit);
      if (a) {
        return a.text;
      }
    }
    return n.trim();
  }
  function V0(e, t, n) {
    const r = Dr(t);
    const a = [];
    let o = false;
    for (const s of n) {
      const l = s.trim();
      if (l.indexOf(" ") !== -1 || r.line.indexOf(s) !== -1) {
        a.push(s);
      } else if (l.length >= I0 && r.line.indexOf(l) !== -1) {
        a.push(l);
      } else {
        const i = l.length < I0 ? null : Br(r, l);
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
    return { needles: a, corrected: o ? a.map((s) => jr(e, t, s)) : null };
  }

  // src/explore/search.ts
  var Zr = 200;
  var Jr = 16;
  var Qr = 24;
  var Xr = 12;
  var Kr = 6;
  var Gr = 2;
  var P0 = { programs: null, scores: new Uint16Array(0), needles: [], corrected: null };
  var De = /* @__PURE__ */ new WeakMap();
  function Ue(e) {
    const t = /* @__PURE__ */ new Set();
    e.slice(0, Zr).split(/["“”„«»]/).forEach((n, r) => {
      const a = [];
      G1(k1(n), (o) => a.push(o));
      if (r % 2 && a.length > 1) {
        t.add(" " + a.join(" "));
      } else {
        a.forEach((o) => t.add(z0(o)));
      }
    });
    return Array.from(t).slice(0, Jr);
  }
  function Yr({ terms: e, lines: t }, n) {
    const r = e.filter(({ line: a }) => a.indexOf(n) !== -1);
    return r.length ? r.reduce((a, { programs: o }) => s1(a, o), N(t.length)) : null;
  }
  function T0(e, t, n) {
    const { lines: r, ends: a } = e;
    const o = t.map((i) => Yr(e, i));
    const s = N(r.length);
    const l = new Uint16Array(r.length);
    r.forEach((i, u) => {
      if (n && !g1(n, u)) {
        return;
      }
      let c = 0;
      for (let f = 0; f < t.length; f++) {
        const h = t[f];
        const d = o[f];
        const m = i.indexOf(h);
        const g = m !== -1 && m < a[2 * u];
        if (!g && d && g1(d, u)) {
          c += Xr;
        } else if (m === -1) {
          return;
        } else {
          const v = g ? Qr : m < a[2 * u + 1] ? Kr : Gr;
          c += i.charCodeAt(m + h.length) === 32 ? v * 1.5 : v;
        }
      }
      F1(s, u);
      l[u] = c;
    });
    return { programs: s, scores: l, needles: t, corrected: null };
  }
  function C0({ programs: e }) {
    return !e || e.every((t) => t === 0);
  }
  function ea(e, t) {
    return e.needles.every((n, r) => (t[r] || "").indexOf(n) === 0);
  }
  function ta(e) {
    let t = De.get(e);
    if (!t) {
      t = { haystack: L0(e), text: "", found: P0 };
      De.set(e, t);
    }
    return t;
  }
  function We(e, t) {
    const n = De.get(e);
    if (n && n.text === t) {
      return n.found;
    }
    const r = Ue(t);
    if (!r.length) {
      return P0;
    }
    const a = n || ta(e);
    const { haystack: o, found: s } = a;
    let l = T0(o, r, ea(s, r) ? s.programs : null);
    if (C0(l)) {
      const i = V0(e, o, r);
      const u = i && T0(o, i.needles, null);
      if (i && u && !C0(u)) {
        l = Object.assign({}, u, { corrected: i.corrected });
      }
    }
    a.text = t;
    a.found = l;
    return l;
  }

  // src/explore/facets.ts
  function h1(e, t) {
    const n = /* @__PURE__ */ new Set();
    for (const r of t.chosen.get(e.id) || []) {
      const a = e.terms.get(r);
      if (a) {
        n.add(a);
      }
    }
    return Array.from(n);
  }
  function E0(e, t) {
    return t.length ? t.reduce((n, { programs: r }) => s1(n, r), N(e)) : null;
  }
  function R0(e, t, n) {
    const r = /* @__PURE__ */ new Map();
    if (n) {
      r.set(null, n);
    }
    for (const a of e.facets.values()) {
      const o = E0(e.programs.length, h1(a, t));
      if (o) {
        r.set(a.id, o);
      }
    }
    return r;
  }
  function Be(e, t, n) {
    const r = R1(e);
    t.forEach((a, o) => {
      if (o !== n) {
        yt(r, a);
      }
    });
    return r;
  }
  function je(e, t) {
    const n = R0(e, t, We(e, t.text).programs);
    return Q(Be(e.programs.length, n));
  }
  function F0(e, t) {
    const n = e.programs.length;
    const r = We(e, t.text);
    const a = R0(e, t, r.programs);
    const o = Be(n, a);
    const s = [];
    for (const l of e.facets.values()) {
      if (!l.useful) {
        continue;
      }
      const i = a.get(l.id);
      const u = i ? Be(n, a, l.id) : o;
      const c = h1(l, t);
      const f = Array.from(l.terms.values(), (h) => {
        const d = Q(h.programs, u);
        const m = c.indexOf(h) !== -1;
        const g = m ? Q(E0(n, c.filter((v) => v !== h)) || u, u) : i ? Q(i, u, h.programs) : d;
        return { term: h, chosen: m, after: g, own: d };
      });
      s.push({ facet: l, terms: f });
    }
    return { matches: o, count: Q(o), facets: s, found: r };
  }

  // src/explore/changes.ts
  function m1(e, t) {
    return Object.assign({}, e, { text: t });
  }
  function Ze(e, t, n) {
    const r = new Map(e.chosen);
    if (n.length) {
      r.set(t, n);
    } else {
      r.delete(t);
    }
    return Object.assign({}, e, { chosen: r });
  }
  function O0(e, t, n) {
    const r = e.chosen.get(t) || [];
    const a = r.filter((o) => o !== n);
    return Ze(e, t, a.length < r.length ? a : r.concat(n));
  }
  function $0(e) {
    return Object.assign({}, e, { text: "", chosen: /* @__PURE__ */ new Map() });
  }
  function N0(e, t) {
    const n = [];
    e.facets.forEach((r) => {
      h1(r, t).forEach((a) => n.push({ facet: r, term: a }));
    });
    return n;
  }

  // src/explore/sort.ts
  var q0 = /* @__PURE__ */ new WeakMap();
  var na = 1e9;
  function Qe(e, t) {
    return new Uint32Array(e).map((n, r) => r).sort((n, r) => t(n, r) || n - r);
  }
  function U0(e) {
    const t = new Uint32Array(e.length);
    e.forEach((n, r) => {
      t[n] = r;
    });
    return t;
  }
  function ra(e) {
    try {
      return new Intl.Collator(e, { numeric: true });
    } catch (t) {
      return new Intl.Collator(void 0, { numeric: true });
    }
  }
  function aa({ programs: e, languages: { chain: t, page: n } }) {
    const r = e.map(({ title: o }) => W1(o, t, n).text);
    const { compare: a } = ra(t.concat(n));
    return Qe(r.length, (o, s) => a(r[o], r[s]));
  }
  function D0(e) {
    return e === null ? 0 : Number(e.replace(/-/g, ""));
  }
  function oa({ programs: e }, t) {
    const n = U0(t);
    const r = new Float64Array(e.length);
    const a = new Float64Array(e.length);
    e.forEach(({ start: o, end: s, status: l }, i) => {
      const u = o || s;
      const c = s || o;
      const f = o && !s && l && t1(l);
      r[i] = D0(u && F(u));
      a[i] = f ? na : D0(c && T(c));
    });
    return Qe(e.length, (o, s) => r[s] - r[o] || a[s] - a[o] || n[o] - n[s]);
  }
  function sa({ programs: e }, t) {
    const n = U0(t);
    const r = new Uint8Array(e.length);
    e.forEach(({ status: a }, o) => {
      r[o] = a ? 2 * O.indexOf(a) : 2 * O.indexOf("past") - 1;
    });
    return Qe(e.length, (a, o) => r[a] - r[o] || n[a] - n[o]);
  }
  function Je(e, t) {
    let n = q0.get(e);
    if (!n) {
      n = /* @__PURE__ */ new Map();
      q0.set(e, n);
    }
    let r = n.get(t);
    if (!r) {
      r = t === "title" ? aa(e) : t === "newest" ? oa(e, Je(e, "title")) : sa(e, Je(e, "newest"));
      n.set(t, r);
    }
    return r;
  }
  function la(e, t) {
    const n = [];
    for (const r of e) {
      const a = t[r] || 0;
      (n[a] = n[a] || []).push(r);
    }
    return n.reduceRight((r, a) => r.concat(a), []);
  }
  function A1(e) {
    const t = Ue(e.text).length > 0;
    const n = e.sort || "relevance";
    return n === "relevance" && !t ? "status" : n;
  }
  function W0(e, t, n, r) {
    const a = A1(n);
    const o = [];
    for (const s of Je(e, a)) {
      if (g1(t, s)) {
        o.push(s);
      }
    }
    return a === "relevance" ? la(o, r) : o;
  }

  // node_modules/@wikimedia/codex-icons/dist/codex-icons.js
  var ia = '<path d="m4.34 2.93 12.73 12.73-1.41 1.41L2.93 4.35z"/><path d="M17.07 4.34 4.34 17.07l-1.41-1.41L15.66 2.93z"/>';
  var ca = '<path d="m2.5 15.25 7.5-7.5 7.5 7.5 1.5-1.5-9-9-9 9z"/>';
  var da = '<path d="m17.5 4.75-7.5 7.5-7.5-7.5L1 6.25l9 9 9-9z"/>';
  var ua = '<path d="M10 13 1 1h18z"/><path d="M8 9v8l4 2V9z"/>';
  var I1 = ia;
  var ee = ca;
  var te = da;
  var B0 = {
    ltr: ua,
    shouldFlip: true
  };

  // node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
  var pa = /* @__PURE__ */ Symbol.for("pv");
  var ha = 0;
  function p(e, t, n, r, a, o) {
    t || (t = {});
    var s, l, i = t;
    if ("ref" in i && "function" != typeof e) for (l in i = {}, t) "ref" == l ? s = t[l] : i[l] = t[l];
    var u = { type: e, props: i, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: pa, __v: --ha, __i: -1, __u: 0 };
    return (a || o) && (u.__source = a, u.__self = o), L.vnode && L.vnode(u), u;
  }

  // src/views/icon.tsx
  function ma(e) {
    const t = typeof e === "object" && "ltr" in e ? e.ltr : e;
    const n = typeof t === "string" ? t : "";
    return (n.match(/ d="[^"]+"/g) || []).map((r) => r.slice(4, -1));
  }
  function E(e) {
    const t = typeof e.icon === "object" && "shouldFlip" in e.icon;
    return /* @__PURE__ */ p("span", { class: `program-explorer__icon${t ? " program-explorer__icon--flips" : ""}`, "aria-hidden": "true", children: /* @__PURE__ */ p("svg", { width: "20", height: "20", viewBox: "0 0 20 20", children: ma(e.icon).map((n) => /* @__PURE__ */ p("path", { d: n })) }) });
  }

  // src/messages/direction.ts
  var fa = /* @__PURE__ */ new Set([
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
  function j0(e) {
    const [t = "", n = ""] = e.toLowerCase().split("-");
    if (n === "arab" || n === "hebr") {
      return "rtl";
    }
    return n !== "latn" && n !== "cyrl" && fa.has(t) ? "rtl" : "ltr";
  }

  // src/views/say.tsx
  function I({ text: e, language: t }, n, r = e) {
    return t.toLowerCase() === n.toLowerCase() ? /* @__PURE__ */ p("bdi", { children: r }) : /* @__PURE__ */ p("bdi", { lang: t, dir: j0(t), children: r });
  }

  // src/views/chips.tsx
  function ga({ context: e, actions: t }, n) {
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
          /* @__PURE__ */ p(E, { icon: I1 })
        ]
      }
    );
  }
  function va({ context: { msg: e }, state: t, actions: n }) {
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
  var ne = class extends D {
    constructor() {
      super(...arguments);
      this.list = K1();
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
      const s = N0(r.index, a.query);
      const l = a.query.text.trim() !== "";
      if (!s.length && !l) {
        return null;
      }
      return /* @__PURE__ */ p("ul", { class: "program-explorer__chips", "aria-label": r.msg("active-filters"), ref: this.list, children: [
        s.map((i) => /* @__PURE__ */ p("li", { children: ga(n, i) }, `${i.facet.id} ${i.term.id}`)),
        l && /* @__PURE__ */ p("li", { children: va(n) }, "text"),
        /* @__PURE__ */ p("li", { children: /* @__PURE__ */ p("button", { type: "button", class: "cdx-button cdx-button--weight-quiet cdx-button--action-progressive", onClick: o.clear, children: r.msg("clear-all") }) }, "all")
      ] });
    }
  };

  // src/explore/wayout.ts
  function Z0(e, t) {
    const n = [];
    if (t.text.trim()) {
      const r = m1(t, "");
      n.push({ kind: "text", query: r, count: je(e, r) });
    }
    e.facets.forEach((r) => {
      const a = h1(r, t);
      if (a.length) {
        const o = Ze(t, r.id, []);
        n.push({ kind: "terms", facet: r, terms: a, query: o, count: je(e, o) });
      }
    });
    return n.filter(({ count: r }) => r > 0).sort((r, a) => a.count - r.count);
  }

  // src/views/heading.tsx
  function f1(e, t, n, r) {
    return h0(`h${Math.min(e, 6)}`, { class: t, id: n }, r);
  }

  // src/views/empty.tsx
  var ya = 4;
  function J0({ context: e, state: t, actions: n }) {
    const { msg: r, labels: a, index: o, list: s, level: l } = e;
    const i = Z0(o, t.query).slice(0, ya);
    const u = (c) => c.kind === "text" ? r("empty-text", t.query.text, c.count) : r(
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
  function xa({ context: e, actions: t }, n, r) {
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
  function ba(e, { facet: t, terms: n }) {
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
            /* @__PURE__ */ p(E, { icon: u ? te : ee })
          ]
        }
      ) }),
      /* @__PURE__ */ p("div", { id: c, hidden: u, children: n.map((h) => xa(e, t.id, h)) })
    ] }, t.id);
  }
  function re(e) {
    return e.state.exploration.facets.map((t) => ba(e, t));
  }

  // src/views/filter-dialog.tsx
  var _a = "button:not([disabled]), input:not([disabled]), select, a[href]";
  var Q0 = "program-explorer-locked";
  var ae = class extends D {
    constructor() {
      super(...arguments);
      this.box = K1();
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
        const r = Array.from(this.box.current.querySelectorAll(_a)).filter((l) => l.getClientRects().length > 0);
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
      document.documentElement.classList.add(Q0);
      (n = this.box.current) == null ? void 0 : n.focus();
    }
    componentWillUnmount() {
      document.documentElement.classList.remove(Q0);
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
  var Ma = ["status", "period"];
  function A(e, t) {
    const n = t === null || Array.isArray(t) && t.length === 0;
    return n ? null : /* @__PURE__ */ p("div", { class: "program-explorer__row", children: [
      /* @__PURE__ */ p("dt", { children: e }),
      /* @__PURE__ */ p("dd", { children: Array.isArray(t) ? /* @__PURE__ */ p("ul", { class: "program-explorer__items", children: t.map((r) => /* @__PURE__ */ p("li", { children: r })) }) : t })
    ] });
  }
  function za(e) {
    const { hostname: t, pathname: n } = new URL(e);
    const r = n.replace(/^\/wiki\/|\/$/g, "").replace(/^.*\/(?=.{12})/, "").replace(/_/g, " ");
    const a = t.replace(/^www\./, "");
    try {
      return `${a}: ${decodeURIComponent(r)}`;
    } catch (o) {
      return a;
    }
  }
  function X0(e, t, n, r) {
    const { msg: a, labels: o, format: s, language: l, list: i, relatives: u } = e;
    const c = (x) => x === null ? null : I(o.pick(x), l);
    const f = (x) => x.map((b) => /* @__PURE__ */ p("bdi", { children: b }));
    const h = (x, b) => /* @__PURE__ */ p("a", { href: e.urlOf(x), rel: "noopener", children: b });
    const d = (x) => x.map((b) => {
      var H;
      return /* @__PURE__ */ p(
        "a",
        {
          href: e.urlOfProgram(b),
          onClick: (w) => {
            if (!w.ctrlKey && !w.metaKey && !w.shiftKey && !w.altKey) {
              w.preventDefault();
              t.goTo(b);
            }
          },
          children: c(((H = u.program(b)) == null ? void 0 : H.title) || b)
        }
      );
    });
    const { minutes: m, owner: g, partOf: v, reviewed: _ } = n;
    const y = v === null ? void 0 : i.series.get(v);
    const M = v === null ? [] : u.parts(v).filter((x) => x !== n.id);
    return /* @__PURE__ */ p("dl", { class: "program-explorer__details", id: r, children: [
      i.facets.filter((x) => !Ma.includes(x)).map((x) => A(
        I(o.facet(x), l),
        (n.terms.get(x) || []).map((b) => I(o.term(x, b), l))
      )),
      A(a("detail-session"), m && (m[0] === m[1] ? a("detail-minutes", m[0]) : a("detail-minutes-range", m[0], m[1]))),
      A(a("detail-duration"), c(n.duration)),
      A(a("detail-scale"), c(n.scale)),
      A(a("detail-team"), f(n.team)),
      A(a("detail-partners"), f(n.partners)),
      A(a("detail-materials"), n.materials.map(({ target: x, label: b }) => h(x, c(b)))),
      A(a("detail-part-of"), y ? y.target ? h(y.target, c(y.title)) : c(y.title) : d(v === null ? [] : [v])),
      A(a("detail-siblings"), d(M)),
      A(a("detail-parts"), d(u.parts(n.id))),
      A(a("detail-follows"), d(u.before(n.id))),
      A(a("detail-followed-by"), d(n.followedBy)),
      A(a("detail-owner"), g),
      A(a("detail-reviewed"), _ && s.date(_)),
      A(a("detail-sources"), n.sources.map((x) => h({ url: x }, /* @__PURE__ */ p("bdi", { title: x, children: za(x) })))),
      A(a("detail-share"), /* @__PURE__ */ p("a", { href: e.urlOfProgram(n.id), children: a("link-to-program") }))
    ] });
  }

  // src/views/card.tsx
  var Ha = ["kind", "format"];
  var Xe = "capacity";
  function K0(e, t, n) {
    return I(e, n, t.length ? Y1(e.text, t).map(({ text: r, hit: a }) => a ? /* @__PURE__ */ p("mark", { children: r }) : r) : e.text);
  }
  function wa({ context: e, program: t }) {
    const { labels: n, format: r, language: a } = e;
    const o = r.span(t.start, t.end, t.status);
    return /* @__PURE__ */ p("p", { class: "program-explorer__meta", children: [
      /* @__PURE__ */ p("span", { class: `program-explorer__status program-explorer__status--${t.status || "unknown"}`, children: n.status(t.status) }),
      o !== null && /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: o }),
      Ha.map((s) => {
        var l;
        return (l = t.terms.get(s)) == null ? void 0 : l.map((i) => /* @__PURE__ */ p("span", { class: "program-explorer__fact", children: I(n.term(s, i), a) }, i));
      })
    ] });
  }
  var oe = class extends D {
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
      const g = a.terms.get(Xe) || [];
      const v = K0(h, s, c);
      return /* @__PURE__ */ p("article", { class: `program-explorer__card${o ? " program-explorer__card--open" : ""}`, "aria-labelledby": d, children: [
        f1(l, "program-explorer__title", d, a.target ? /* @__PURE__ */ p("a", { href: n.urlOf(a.target), rel: "noopener", children: v }) : v),
        wa(t),
        m && /* @__PURE__ */ p("p", { class: "program-explorer__summary", children: [
          K0(m, s, c),
          m.language !== c && /* @__PURE__ */ p("span", { class: "program-explorer__in-language", children: i("in-language", n.format.language(m.language)) })
        ] }),
        /* @__PURE__ */ p("div", { class: "program-explorer__card-foot", children: [
          g.length > 0 && /* @__PURE__ */ p("ul", { class: "program-explorer__tags", "aria-label": u.facet(Xe).text, children: g.map((_) => /* @__PURE__ */ p("li", { children: I(u.term(Xe, _), c) }, _)) }),
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
                /* @__PURE__ */ p(E, { icon: o ? ee : te })
              ]
            }
          )
        ] }),
        o && X0(n, r, a, `${d}-details`)
      ] });
    }
  };

  // src/views/list.tsx
  function La({ context: e, state: t }, n) {
    const { msg: r, current: a, past: o } = e;
    const s = A1(t.query) === "status";
    const l = (i, u) => ({ text: (i == null ? void 0 : i.text) || u, anchor: (i == null ? void 0 : i.anchor) || void 0 });
    return n.map((i, u) => {
      const c = n[u - 1];
      const f = t1(i.status);
      if (!s || c && t1(c.status) === f) {
        return { program: i, group: null };
      }
      return { program: i, group: f ? l(a, r("group-current")) : l(o, r("group-past")) };
    });
  }
  function G0(e) {
    var f;
    const { context: t, state: n, actions: r } = e;
    const { msg: a, index: o, level: s } = t;
    const l = n.order.slice(0, n.limit).map((h) => o.programs[h]);
    const i = n.order.length - l.length;
    const u = La(e, l);
    const c = ((f = u[0]) == null ? void 0 : f.group) ? s + 1 : s;
    return /* @__PURE__ */ p(G, { children: [
      /* @__PURE__ */ p("ul", { class: "program-explorer__list", "aria-label": a("programs"), children: u.map(({ program: h, group: d }) => /* @__PURE__ */ p("li", { children: [
        d && f1(s, "program-explorer__group", d.anchor, d.text),
        /* @__PURE__ */ p(
          oe,
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
  function Y0({ context: e, state: t, actions: n }) {
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
  function ka({ context: e, state: t, actions: n }) {
    const { msg: r, idPrefix: a } = e;
    const o = A1(t.query);
    const s = O1.filter((l) => l !== "relevance" || t.query.text !== "");
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
  function en(e) {
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
            /* @__PURE__ */ p(E, { icon: B0 }),
            s ? a("filters-active", s) : a("filters")
          ]
        }
      ),
      /* @__PURE__ */ p("p", { class: "program-explorer__count", role: "status", tabIndex: -1, children: a("count", n.toldCount, o.programs.length) }),
      ka(e)
    ] });
  }

  // src/views/explorer.tsx
  function tn(e) {
    const { context: { msg: t }, state: n } = e;
    const { found: r, count: a } = n.exploration;
    return /* @__PURE__ */ p("div", { class: `program-explorer__frame${n.narrow ? " program-explorer__frame--narrow" : ""}`, children: [
      !n.narrow && /* @__PURE__ */ p("div", { class: "program-explorer__panel", children: re(e) }),
      /* @__PURE__ */ p("div", { class: "program-explorer__main", children: [
        Y0(e),
        en(e),
        /* @__PURE__ */ p(ne, { view: e }),
        r.corrected && a > 0 && /* @__PURE__ */ p("p", { class: "program-explorer__corrected", children: t("results-for", n.query.text, r.corrected.join(" ")) }),
        a > 0 ? G0(e) : J0(e)
      ] }),
      n.narrow && n.filtersOpen && /* @__PURE__ */ p(ae, { view: e })
    ] });
  }

  // src/views/mount.tsx
  var nn = 60;
  var Aa = 640;
  var Ia = 300;
  function rn(e, t, n, r) {
    const a = e.ownerDocument.defaultView || window;
    let o;
    let s = u(c());
    function l(b) {
      const H = F0(t.index, b);
      const w = W0(t.index, H.matches, b, H.found.scores);
      const k = w.findIndex((W) => {
        var V;
        return ((V = t.index.programs[W]) == null ? void 0 : V.id) === b.program;
      });
      return {
        query: k === -1 && b.program !== null ? Object.assign({}, b, { program: null }) : b,
        exploration: H,
        order: w,
        limit: Math.max(nn, k + 1)
      };
    }
    function i(b) {
      const H = l(b);
      return Object.assign(H, { toldCount: H.exploration.count });
    }
    function u(b) {
      return Object.assign({ narrow: f(), filtersOpen: false, folded: /* @__PURE__ */ new Set() }, i(b));
    }
    function c() {
      return n && Ht(n.read(), t.index) || de;
    }
    function f() {
      return (e.clientWidth || a.innerWidth) < Aa;
    }
    function h(b) {
      var w;
      s = Object.assign({}, s, b);
      const H = e.contains(e.ownerDocument.activeElement);
      try {
        Oe(tn({ context: t, state: s, actions: M }), e);
      } catch (k) {
        y();
        r(k);
        return;
      }
      if (H && !e.contains(e.ownerDocument.activeElement)) {
        (w = e.querySelector('[role="status"]')) == null ? void 0 : w.focus();
      }
    }
    function d(b) {
      n == null ? void 0 : n.write(zt(s.query, t.list.facets), b);
    }
    function m() {
      if (o !== void 0) {
        a.clearTimeout(o);
        o = void 0;
        d("replace");
        h({ toldCount: s.exploration.count });
      }
    }
    function g(b) {
      m();
      h(i(b));
      d("push");
    }
    function v(b) {
      const H = e.ownerDocument.getElementById(`${t.idPrefix}-program-${b}`);
      const w = (H == null ? void 0 : H.closest("article")) || null;
      w == null ? void 0 : w.scrollIntoView();
      return w;
    }
    function _() {
      if (f() !== s.narrow) {
        h({ narrow: !s.narrow, filtersOpen: false });
      }
    }
    function y() {
      a.clearTimeout(o);
      x == null ? void 0 : x.disconnect();
      a.removeEventListener("resize", _);
      Oe(null, e);
    }
    const M = {
      search: (b) => {
        h(l(m1(s.query, b)));
        a.clearTimeout(o);
        o = a.setTimeout(m, Ia);
      },
      toggle: (b, H) => g(O0(s.query, b, H)),
      apply: g,
      sort: (b) => g(Object.assign({}, s.query, { sort: b })),
      toggleDetails: (b) => g(Object.assign({}, s.query, { program: s.query.program === b ? null : b })),
      goTo: (b) => {
        var w, k;
        const H = Object.assign({}, s.query, { program: b });
        g(l(H).query.program === b ? H : Object.assign({}, de, { sort: H.sort, program: b }));
        (k = (w = v(b)) == null ? void 0 : w.querySelector("a, button")) == null ? void 0 : k.focus({ preventScroll: true });
      },
      clear: () => g($0(s.query)),
      showMore: () => h({ limit: s.limit + nn }),
      openFilters: () => h({ filtersOpen: true }),
      closeFilters: () => h({ filtersOpen: false }),
      fold: (b) => {
        const H = new Set(s.folded);
        if (!H.delete(b)) {
          H.add(b);
        }
        h({ folded: H });
      }
    };
    const x = "ResizeObserver" in a ? new ResizeObserver(_) : null;
    x == null ? void 0 : x.observe(e);
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
  var Ke = "h1, h2, h3, h4, h5, h6";
  function an(e) {
    return e.closest(".mw-heading") || e;
  }
  function Ge(e) {
    const t = e.cloneNode(true);
    t.querySelectorAll(".mw-editsection").forEach((n) => n.remove());
    return t.textContent.replace(/\s+/g, " ").trim();
  }
  function Sa(e) {
    var r;
    const t = [e.id, ((r = e.querySelector(".mw-headline")) == null ? void 0 : r.id) || ""];
    let n = an(e).previousElementSibling;
    while (n && n.textContent.trim() === "") {
      t.push(n.id);
      n.querySelectorAll("[id]").forEach((a) => t.push(a.id));
      n = n.previousElementSibling;
    }
    return t.filter((a) => a !== "");
  }
  function S1(e, t) {
    const n = Array.from(e.querySelectorAll(Ke));
    return n.find((r) => t.texts.includes(Ge(r))) || n.find((r) => Sa(r).includes(t.anchor)) || null;
  }
  function Ye(e) {
    const t = an(e);
    const n = t.nextElementSibling;
    const r = (n == null ? void 0 : n.tagName) === "SECTION" && !n.querySelector(Ke) ? n : null;
    const a = r ? r.firstElementChild : n;
    const o = [];
    for (let s = a; s instanceof HTMLElement; s = s.nextElementSibling) {
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
  var V1 = "program-explorer";
  function et(e) {
    if (!e) {
      return null;
    }
    const t = e.querySelector(".mw-headline") || e;
    return { text: Ge(e), anchor: t.id, carrier: t };
  }
  function on(e) {
    return Math.min(Number(e.tagName.slice(1)), 5);
  }
  function Va(e, t) {
    const n = Array.from(e.querySelectorAll(`.${V1}[data-source]`));
    return n.map((r) => {
      const a = S1(r, t.current);
      const o = S1(r, t.past);
      const s = Number(r.dataset["revision"]);
      return {
        root: r,
        source: r.dataset["source"] || "",
        revision: Number.isInteger(s) && s > 0 ? s : null,
        statics: Array.from(r.children).filter((l) => l instanceof HTMLElement),
        current: et(a),
        past: et(o),
        level: a ? on(a) : 3
      };
    });
  }
  function Ta(e, t) {
    const n = S1(e, t.current);
    if (!n) {
      return null;
    }
    const r = Ye(n);
    const a = S1(e, t.past);
    const o = a && Ye(a);
    const s = o !== null && o.content.length === o.lists.length;
    const l = document.createElement("div");
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
      level: on(n) + 1
    };
  }
  function sn(e, t, n) {
    const r = Va(e, n);
    if (r.length || e.querySelector(`.${V1}`) || !dt(n, t)) {
      return r;
    }
    const a = Ta(e, n);
    return a ? [a] : [];
  }

  // src/host/notice.ts
  var tt = "program-explorer__notice";
  function Y(e, t, ...n) {
    const r = document.createElement(e);
    r.className = t;
    r.append(...n);
    return r;
  }
  function ln(e, t, n) {
    const r = Y("button", `cdx-button ${t}`, e);
    r.type = "button";
    r.addEventListener("click", n);
    return r;
  }
  function Ca({ hints: e, url: t, label: n }) {
    const r = Y("a", "", n);
    r.href = t;
    return [Y("ul", "", ...e.map((a) => Y("li", "", a))), r];
  }
  function nt(e) {
    e.querySelectorAll(`.${tt}`).forEach((t) => t.remove());
  }
  function rt(e, t, { kind: n, text: r, fix: a, retry: o }) {
    nt(e);
    const s = Y(
      "div",
      `${tt} ${tt}--${n} cdx-message cdx-message--block cdx-message--${n === "failure" ? "notice" : "warning"}`,
      Y("span", "cdx-message__icon"),
      Y(
        "div",
        "cdx-message__content",
        Y("p", "", r),
        ...a ? Ca(a) : [],
        ...o ? [ln(t("retry"), "", o)] : [],
        ln(t("dismiss"), "cdx-button--weight-quiet", () => s.remove())
      )
    );
    s.setAttribute("role", "status");
    e.append(s);
  }

  // src/host/takeover.ts
  var Pa = "program-explorer-hidden";
  function cn(e) {
    if (e.root.dataset["state"]) {
      return false;
    }
    e.root.dataset["state"] = "loading";
    return true;
  }
  function se(e, t) {
    const n = t === "ready";
    for (const r of e.statics) {
      r.classList.toggle(Pa, n);
    }
    for (const r of [e.current, e.past]) {
      if (r) {
        r.carrier.id = n ? "" : r.anchor;
      }
    }
    e.root.dataset["state"] = t;
  }

  // src/host/start.ts
  var Ea = "program-explorer__app";
  var Ra = "json";
  var Fa = ["busy", "timeout", "network", "server"];
  var Oa = 0;
  function $a(e) {
    return typeof e === "object" && e !== null && "failure" in e ? e.failure : "unexpected";
  }
  function dn(s, l, i, u) {
    return R(this, arguments, function* ({ wiki: e, msg: t, loadMaintainer: n }, r, a, o) {
      try {
        if (yield e.mayEdit(r.source)) {
          const { fixFor: c } = yield n();
          rt(r.root, t, Object.assign({}, a, { fix: c(e, t, r.source, o, pn(e)) }));
        }
      } catch (c) {
        e.log("What to do about the data page cannot be told.", c);
      }
    });
  }
  function at(e, t, n, r) {
    return R(this, null, function* () {
      const { msg: a } = e;
      se(t, "failed");
      const o = Fa.includes(n) ? () => {
        nt(t.root);
        se(t, "loading");
        void hn(e, t);
      } : null;
      const s = { kind: "failure", text: `${a("failed")} ${a(`failed-${n}`)}`, fix: null, retry: o };
      rt(t.root, a, s);
      if (n === "missing" || n === "json") {
        yield dn(e, t, s, r);
      }
    });
  }
  function Na(e, t, n, r) {
    return R(this, null, function* () {
      const { wiki: a, msg: o } = e;
      const s = r.length + Number(n.contentModel !== Ra);
      if (s > 0) {
        a.log(`The data page "${n.title}" has ${s} problems.`, ...r);
        if (a.isNamed) {
          yield dn(e, t, { kind: "warning", text: o("data-problems", s), fix: null, retry: null }, n);
        }
      }
    });
  }
  function qa(e, t, n, r) {
    const { wiki: a, msg: o } = e;
    const s = y1;
    const l = Lt(s, o);
    const i = l0(n, o, l, a.languages, a.pageLanguage, s);
    const u = xt(
      n,
      { chain: a.languages, page: a.pageLanguage },
      un(),
      (h, d) => i.term(h, d).text
    );
    const c = document.createElement("div");
    c.className = Ea;
    c.lang = s;
    c.dir = "ltr";
    t.root.append(c);
    se(t, "ready");
    const f = (h) => {
      c.remove();
      a.log("The explorer could not be drawn.", h);
      void at(e, t, "unexpected", null);
    };
    rn(c, {
      list: n,
      index: u,
      relatives: wt(n.programs),
      labels: i,
      msg: o,
      format: l,
      language: s,
      current: t.current,
      past: t.past,
      level: t.level,
      idPrefix: `program-explorer-${++Oa}`,
      urlOf: (h) => "url" in h ? h.url : a.urlOf(h.page),
      urlOfProgram: (h) => `#programs?program=${h}`
    }, r ? s0(window, _t) : null, f);
    if (c.isConnected) {
      a.announceReady(t.root);
    }
  }
  function un() {
    return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  }
  function pn(e) {
    return { today: un(), language: e.pageLanguage };
  }
  function hn(e, t) {
    return R(this, null, function* () {
      const { wiki: n } = e;
      try {
        const r = yield n.readPage(t.source, t.revision);
        const a = a0(r.text, pn(n));
        if (!a.list) {
          n.log(`The data page "${r.title}" cannot be read.`, ...a.problems);
          yield at(e, t, "json", r);
          return;
        }
        const o = document.querySelector(`.${V1}[data-state]`);
        qa(e, t, a.list, o === t.root);
        yield Na(e, t, r, a.problems);
      } catch (r) {
        n.log(`The explorer could not start from "${t.source}".`, r);
        yield at(e, t, $a(r), null);
      }
    });
  }
  function mn(e, t, n) {
    if (!e.isViewing) {
      return;
    }
    const r = { wiki: e, msg: At(e.languages[0] || y1), loadMaintainer: n };
    e.onContent(() => {
      const a = document.getElementById("mw-content-text") || document.body;
      for (const o of sn(a, e.pageTitle, t)) {
        if (cn(o)) {
          void hn(r, o);
        }
      }
    });
  }

  // src/maintainer.ts
  var ot = {};
  wn(ot, {
    fixFor: () => gn
  });

  // src/maintain/fix.ts
  var fn = "json";
  var Da = 5;
  function gn(e, t, n, r, a) {
    if (!r) {
      return {
        // The wiki would create the page as wikitext if it were not told the model.
        url: e.urlOf(n, { action: "edit", contentmodel: fn }),
        label: t("fix-create"),
        hints: []
      };
    }
    const o = ({ path: l, program: i, reason: u, fix: c }) => t("fix-place", Jt(l, i), u, c);
    const { problems: s } = r0(r.text, a);
    return {
      url: e.urlOf(n, { action: "edit" }),
      label: t("fix-edit"),
      hints: [
        ...r.contentModel === fn ? [] : [t("fix-model", r.contentModel)],
        ...s.slice(0, Da).map(o)
      ]
    };
  }

  // src/wiki/wiki.ts
  var U = class extends Error {
    constructor(n, r) {
      super(`${n}: ${r}`);
      this.failure = n;
    }
  };

  // src/wiki/mediawiki.ts
  var vn = 1e4;
  var Ua = 2592e3;
  var Wa = 300;
  function yn(e, t) {
    return R(this, null, function* () {
      const n = new AbortController();
      const r = setTimeout(() => n.abort(), vn);
      try {
        const a = yield fetch(e, { credentials: t, signal: n.signal });
        return { status: a.status, body: yield a.text() };
      } catch (a) {
        if (n.signal.aborted) {
          throw new U("timeout", `${vn} ms, ${e}`);
        }
        throw new U("network", `${String(a)}, ${e}`);
      } finally {
        clearTimeout(r);
      }
    });
  }
  function xn(e) {
    return R(this, null, function* () {
      let t = yield yn(e, "omit");
      if (t.status === 429) {
        t = yield yn(e, "same-origin");
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
  function bn(e, t) {
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
  function _n(e, t) {
    const n = t === null ? Wa : Ua;
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
  function Ba(e, t) {
    return R(this, null, function* () {
      var a;
      const n = ((a = mw.Title.newFromText(e)) == null ? void 0 : a.getPrefixedText()) || e;
      if (t !== null) {
        const o = bn(yield xn(_n(n, t)), n);
        if (o) {
          return o;
        }
      }
      const r = bn(yield xn(_n(n, null)), n);
      if (!r) {
        throw new U("missing", n);
      }
      return r;
    });
  }
  function ja(e) {
    return R(this, null, function* () {
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
  function Za() {
    const e = mw.config.get("wgUserLanguage");
    if (e !== mw.config.get("wgContentLanguage")) {
      return mw.language.getFallbackLanguageChain();
    }
    return [mw.config.get("wgPageContentLanguage")];
  }
  function Mn() {
    return {
      isViewing: mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId"),
      isNamed: mw.user.isNamed(),
      pageTitle: mw.config.get("wgPageName").replace(/_/g, " "),
      languages: Za(),
      pageLanguage: mw.config.get("wgPageContentLanguage"),
      readPage: Ba,
      mayEdit: ja,
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

  // src/userscript.ts
  mw.loader.using(["mediawiki.api", "mediawiki.Title", "mediawiki.util", "mediawiki.language", "codex-styles"]).then(
    () => {
      const e = Mn();
      e.addStyles('.program-explorer{position:relative}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;height:2px;background:var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{min-width:0}.program-explorer__search .cdx-text-input__input{min-height:2.5em}.program-explorer__toolbar{display:flex;flex-wrap:wrap;align-items:center;margin:.5em -.375em 0}.program-explorer__toolbar>*{margin:.25em .375em}.program-explorer .program-explorer__count{flex:1 1 auto;margin:.25em .375em;font-weight:700}.program-explorer__frame--narrow .program-explorer__count{flex-basis:100%;order:1}.program-explorer__open-filters{margin-inline-end:auto}.program-explorer__count:focus{outline:0}.program-explorer__sort{display:flex;align-items:center}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort .cdx-select{min-width:8.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{display:inline-flex;align-items:center;max-width:100%;min-height:2em;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{margin-inline-end:.375em;color:var( --color-subtle, #54595d )}.program-explorer__chip .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.5em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible,.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__corrected{margin-top:.75em;color:var( --color-subtle, #54595d )}.program-explorer__icon{display:inline-flex;flex:none;width:1.25em;height:1.25em}.program-explorer__icon svg{width:100%;height:100%;fill:currentColor}[dir=rtl] .program-explorer__icon--flips{transform:scaleX(-1)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.5em}.program-explorer__fold:hover{color:var( --color-progressive--hover, #3056a9 )}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:.125em 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__term--idle .cdx-checkbox__icon{opacity:.5}.program-explorer .program-explorer__list,.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer .program-explorer__list>li,.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff );content-visibility:auto;contain-intrinsic-size:auto 10em;overflow-wrap:break-word}.program-explorer__card--open{border-color:var( --border-color-base, #a2a9b1 )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__list>li:first-child .program-explorer__group{margin-top:.5em}.program-explorer .program-explorer__meta{display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block}.program-explorer__fact:not(:last-child):after{content:"\\b7";display:inline-block;margin:0 .5em}.program-explorer__status{margin-inline-end:.75em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{display:inline-block;margin-inline-start:.5em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;border-radius:2px;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;box-shadow:0 0 0 1px var( --border-color-warning, #ab7f2a )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:flex-end;margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex:1 1 12em;flex-wrap:wrap;margin:.25em 0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-interactive-subtle, #f8f9fa );font-size:.8125em}.program-explorer .program-explorer__details-button{margin-inline-start:auto;margin-inline-end:-.75em;white-space:nowrap}.program-explorer__details-button .program-explorer__icon{width:.75em;height:.75em;margin-inline-start:.375em}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__row{display:grid;grid-template-columns:minmax(6em,9.5em) minmax(0,1fr);grid-gap:0 1em;padding:.1875em 0}.program-explorer__row dt{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer__empty .cdx-button{max-width:100%;height:auto;text-align:start;white-space:normal}.program-explorer-locked{overflow:hidden}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92vh;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog:focus{outline:0}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;max-width:none;min-height:2.75em}.program-explorer__notice{margin-top:1em}.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__search,.program-explorer__sort,.program-explorer__open-filters,.program-explorer__details-button,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop{display:none}.program-explorer__card{break-inside:avoid;content-visibility:visible}}');
      mn(e, ct, () => Promise.resolve(ot));
    },
    (e) => mw.log.error("[programExplorer] The wiki did not load what the explorer needs.", e)
  );
})();
// </nowiki>
