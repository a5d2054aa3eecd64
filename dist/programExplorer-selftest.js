// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).selftest = {
runtime: '4d985588b0bce1ed',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty;

var t = Object.getOwnPropertyDescriptor;

var n = Object.getOwnPropertyNames;

var r = Object.prototype.hasOwnProperty;

var i = (e, t, n) => new Promise((r, i) => {
  var o = e => {
    try {
      a(n.next(e))
    } catch (e) {
      i(e)
    }
  }, s = e => {
    try {
      a(n.throw(e))
    } catch (e) {
      i(e)
    }
  }, a = e => e.done ? r(e.value) : Promise.resolve(e.value).then(o, s);
  a((n = n.apply(e, t)).next())
});

// src/selftest.ts
var o = {}; // o = selftest_exports

((t, n) => {
  for (var r in n) e(t, r, {
    get: n[r],
    enumerable: !0
  })
})(o, {
  runSelftest: () => H
});

module.exports = (i => ((i, o, s, a) => {
  if (o && typeof o == "object" || typeof o == "function") for (let s of n(o)) !r.call(i, s) && s !== void 0 && e(i, s, {
    get: () => o[s],
    enumerable: !(a = t(o, s)) || a.enumerable
  });
  return i
})(e({}, "__esModule", {
  value: !0
}), i))(o);

// src/selftest/finding.ts
function s(e) { // s = reasonOf, e = error
  return e instanceof Error ? e.message : String(e)
}

function a(e) { // a = lines, e = texts
  return e.map(e => ({
    text: e
  }))
}

function l(e, t) { // l = check, e = name, t = find
  return i(this, null, function*() {
    let n = 0, r = new Promise(e => { // n = timer, r = timeout, e = resolve
      n = window.setTimeout(() => e({
        verdict: "unknown",
        text: "There was no answer within 15 seconds."
      }), 15e3)
    });
    try {
      return Object.assign({
        name: e
      }, yield Promise.race([ Promise.resolve().then(t), r ]))
    } catch (t) {
      return {
        name: e,
        verdict: "unknown",
        text: `The check failed: ${s(t)}`
      }
    } finally {
      clearTimeout(n)
    }
  })
}

// src/selftest/costs.ts
function u(e) { // u = ms, e = value
  return e >= 1 ? `${Math.round(e)} ms` : "less than 1 ms"
}

function d({readyAt: e, wasReady: t}) { // d = readiness, e = readyAt, t = wasReady
  return e === null ? "unknown" : t ? `unknown, but before ${u(e)}` : `about ${u(e)}`
}

var c = require("program-explorer-runtime"), f = e => c[e]; // c = shared, f = at, e = place

var m = f(59); // m = DATA_MODEL, f = at

var h = f(77); // h = optionsFor, f = at

var g = f(68); // g = includedTitles, f = at

// src/programs/problems.ts
function p(e) { // p = countProblems, e = problems
  return e.reduce((e, {code: t, params: n, alike: r}) => e + (t === "more-problems" ? Number(n[0]) : 1 + (r ? r.count : 0)), 0)
}

var v = f(48); // v = findHosts, f = at

var $ = f(45); // $ = hostStateOf, f = at

// src/selftest/hosts.ts
function w() { // w = contentOf
  return document.getElementById("mw-content-text") || document.body
}

function y(e, t) { // y = describe, e = host, t = at
  let n = e.root.querySelector(".program-explorer__notice p"), r = [ e.preset && `preset "${e.preset}"`, e.limit && `limit ${e.limit}` ].filter(Boolean).join(", "); // n = notice, e = host, r = restrictions
  return `#${t + 1}, "${e.source}"${r && ` (${r})`}: ${$(e) || "not started"}` + (n ? `. It says: ${n.textContent}` : "")
}

function x(e) { // x = firstLines, e = texts
  return e.length > 10 ? [ ...e.slice(0, 10), e.length - 10 + " more." ] : e
}

var k = { // k = MISSING
  verdict: "differs",
  text: "The data page does not exist."
};

// src/page/manifest-page.ts
var b = "MediaWiki:Gadget-programExplorer-manifest.json"; // b = MANIFEST

// src/selftest/deployed.ts
// src/page/dependencies.ts
var T = [ "mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles" ]; // T = DEPENDENCIES

// src/selftest/environment.ts
var S = [ "vector-2022", "vector", "minerva", "monobook", "timeless" ], E = "ext.gadget.programExplorer"; // S = SKINS, E = GADGET

var P = f(70); // P = isObject, f = at

// src/selftest/manifest.ts
// src/selftest/panel.ts
var j = "program-explorer__selftest", O = "program-explorer-selftest", M = { // j = CLASS, O = HEADING_ID, M = CODEX_TYPES
  ok: "success",
  differs: "error",
  unknown: "notice"
};

function R(e, t, ...n) { // R = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r
}

function A(e, t) { // A = button, e = text, t = act
  let n = R("button", { // n = made, R = element
    type: "button",
    className: "cdx-button"
  }, e);
  return n.addEventListener("click", t), n
}

function L({text: e, url: t}) { // L = lineOf, e = text, t = url
  return R("li", {}, ...t === void 0 ? [ e ] : [ `${e} `, R("a", {
    href: t
  }, "See the page") ])
}

function C({name: e, verdict: t, text: n, details: r = []}) { // C = rowOf, e = name, t = verdict, n = text, r = details
  let i = r.length ? [ R("ul", {}, ...r.map(L)) ] : []; // i = list, r = details, R = element, L = lineOf
  return [ R("dt", {}, e), R("dd", {}, R("div", {
    className: `cdx-message cdx-message--inline cdx-message--${M[t]}`
  }, R("span", {
    className: "cdx-message__icon"
  }), R("div", {
    className: "cdx-message__content"
  }, R("strong", {}, t), `: ${n}`)), ...i) ]
}

// src/selftest/report.ts
function N(e) { // N = onOneLine, e = text
  return e.replace(/\s+/g, " ").trim()
}

// src/programs/shorten.ts
var D = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // D = INVISIBLE

function _(e) { // _ = shorten, e = text
  return function(e) {
    return e.replace(D, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

// src/selftest/storage.ts
var q = /^program-?explorer/i; // q = OURS

function F(e, t) { // F = entriesOf, e = storageName, t = store
  try {
    let n = t(); // n = storage, t = store
    return {
      texts: Array.from({
        length: n.length
      }, (e, t) => n.key(t) || "").filter(e => q.test(e)).map(t => `${e}: ${t} = ${_(n.getItem(t) || "")}`),
      isDenied: !1
    }
  } catch (t) {
    return {
      texts: [ `${e}: denied by the browser` ],
      isDenied: !0
    }
  }
}

function I(e, t, n) { // I = checkAll, e = _0, t = _1, n = _2
  return i(this, arguments, function*({wiki: e, load: t}, n, r) {
    let o = yield function() { // o = settled
      return i(this, null, function*() {
        let e = performance.now(); // e = began
        for (let t = 0; ;t++) { // t = checks
          let n = v(w()), r = n.map($), i = performance.now(); // n = hosts, v = findHosts, w = contentOf, r = states, $ = hostStateOf, i = now
          if (n.length && r.every(e => e === "ready" || e === "failed")) return {
            hosts: n,
            readyAt: r.includes("failed") ? null : i,
            wasReady: t === 0
          };
          if (i - e > (n.length ? 12e3 : 4e3)) return {
            hosts: n,
            readyAt: null,
            wasReady: !1
          };
          yield new Promise(e => setTimeout(e, 50))
        }
      })
    }(), c = function({performance: e}) {
      let t = t => "getEntriesByType" in e ? e.getEntriesByType(t) : []; // t = type, e = performance
      return {
        resources: t("resource"),
        page: Object(t("navigation")[0]),
        marks: t("mark")
      }
    }(window), f = 
    // src/selftest/run.ts
    function(e) { // e = installation
      return i(this, null, function*() {
        try {
          let t = (yield e.newestRevisions([ b ], "text")).get(b); // t = page, e = installation, b = MANIFEST
          return t ? function(e) {
            let t = JSON.parse(e); // t = data, e = text
            if (!P(t) || typeof t.version != "string" || typeof t.hash != "string" || !P(t.pages)) throw new Error('"version", "hash" or "pages" is missing in it.');
            let n = Object.entries(t.pages).filter(e => typeof e[1] == "string"); // n = pages, t = data, e = entry
            return {
              version: t.version,
              hash: t.hash,
              reader: typeof t.reader == "string" ? t.reader : "",
              pages: new Map(n.slice(0, 500))
            }
          }(t.text) : {
            reason: `There is no ${b}: the gadget was installed by hand, or before there were manifests.`
          }
        } catch (e) {
          return {
            reason: `${b} cannot be read: ${s(e)}`
          }
        }
      })
    }(n), j = new Map;
    o.hosts.forEach(({source: r}) => { // o = settled
      if (!j.has(r)) {
        let o = function(e, t, n, r) { // o = loading, e = wiki, t = load, n = installation, r = source
          return i(this, null, function*() {
            let i = (yield n.newestRevisions([ r ], "text")).get(r); // i = page, n = installation, r = source
            if (!i) return {
              page: null,
              included: [],
              result: null
            };
            let o = g(i.text), s = o.length ? Array.from(yield n.newestRevisions(o, "text")) : [], a = s.map(([e, {text: t}]) => ({ // o = titles, g = includedTitles, i = page, s = included, n = installation, a = texts, e = title
              title: e,
              text: t
            })), [{validatePage: l}, u] = yield Promise.all([ t.validator(), t.checks() ]);
            return {
              page: i,
              included: s,
              result: l(i.text, h(e), a, u)
            }
          })
        }(e, t, n, r);
        o.catch(() => {}), j.set(r, o)
      }
    });
    let O = e => j.get(e) || Promise.reject(new Error("not read")); // O = dataOf, e = source, j = sources
    return Promise.all([ l("Running code", () => i(null, null, function*() {
      return function(e, t) {
        let n = [ { // n = details
          text: `Running: ${e}`
        } ];
        if ("reason" in t) return {
          verdict: "unknown",
          text: `The running code is ${e}. ${t.reason}`,
          details: n
        };
        let r = `${t.version} ${t.reader}`; // r = released, t = deployed
        return n.push({
          text: `Deployed: ${r}`
        }), e === r ? {
          verdict: "ok",
          text: `The running code is the deployed code: ${e}.`,
          details: n
        } : {
          verdict: "differs",
          text: "The running code is not the deployed code. Browsers and the wiki may keep an old copy for some minutes; if it stays so, a deployment stopped halfway.",
          details: n
        }
      }(r, yield f)
    })), l("Pages on the wiki", () => i(null, null, function*() {
      return function(e, t, n) {
        return i(this, null, function*() {
          if ("reason" in n) return {
            verdict: "unknown",
            text: n.reason
          };
          let {pages: r, version: i, hash: o} = n, s = Array.from(r.keys()), a = yield t.newestRevisions(s, "sums"), l = []; // r = pages, i = version, o = hash, n = deployed, s = titles, a = newest, t = installation, l = deviations
          r.forEach((t, n) => { // r = pages, t = sum, n = title
            let r = function(e, t, n, r) { // r = found, e = wiki, t = title, n = sum
              if (!r) return {
                kind: "missing",
                text: `${t} is missing.`,
                url: e.urlOf(t)
              };
              let i = e.urlOf(t, { // i = url, e = wiki, t = title
                action: "history"
              });
              return r.sha1 ? r.sha1 === n.toLowerCase() ? null : {
                kind: "changed",
                text: `${t} differs: revision ${r.revision}, saved by ${r.user || "somebody hidden"} at ${r.timestamp || "an unknown time"}.`,
                url: i
              } : {
                kind: "hidden",
                text: `${t} cannot be compared: the wiki hides its sum.`,
                url: i
              }
            }(e, n, t, a.get(n));
            r && l.push(r)
          });
          let u = `version ${i} (${o})`; // u = release, i = version, o = hash
          if (!l.length) return s.length ? {
            verdict: "ok",
            text: `All ${s.length} pages are as deployed: ${u}.`
          } : {
            verdict: "unknown",
            text: `${b} names no pages.`
          };
          let d = e => l.filter(t => t.kind === e).length; // d = count, e = kind, l = deviations, t = each
          return {
            verdict: d("hidden") < l.length ? "differs" : "unknown",
            text: `Of ${s.length} pages, ${d("missing")} are missing, ${d("changed")} have been changed, ${d("hidden")} cannot be compared; deployed was ${u}.`,
            details: l
          }
        })
      }(e, n, yield f)
    })), l("Modules", () => function(e, t) {
      return i(this, arguments, function*({moduleState: e}, t) {
        let n = [], r = (e, t) => t.then(() => `${e}: arrives`, t => (n.push(e), `${e}: ${s(t)}`)), i = a([ `${E}: ${e(E) || "not on this wiki"}`, `The self-test came with ${e(`${E}-selftest`) === "ready" ? "the gadget" : "the user script"}.`, ...yield Promise.all([ r("maintainer", t.maintainer()), r("importLists", t.importer()) ]) ]); // n = failures, r = tryLoading, e = moduleState, t = load, s = reasonOf, i = details, a = lines, E = GADGET
        return n.length ? {
          verdict: "differs",
          text: `What is loaded on demand does not arrive: ${n.join(", ")}.`,
          details: i
        } : {
          verdict: "ok",
          text: "The modules on demand load, and fit the running code.",
          details: i
        }
      })
    }(n, t)), l("Dependencies", () => function({moduleState: e}) {
      let t = T.map(t => `${t}: ${e(t) || "missing"}`), n = T.filter(t => e(t) !== "ready"); // t = name, T = DEPENDENCIES, e = moduleState, n = missing
      return n.length ? {
        verdict: "differs",
        text: `Not there: ${n.join(", ")}.`,
        details: a(t)
      } : {
        verdict: "ok",
        text: `All ${T.length} modules of the wiki are there.`
      }
    }(n)), l("Skin and environment", () => function(e, {skin: t, facts: n}) {
      let r = n.map(([e, t]) => ({ // r = details, n = facts, e = name, t = value
        text: `${e}: ${t}`
      }));
      return r.push(...a([ "Reader: " + (e.isNamed ? "logged in" : "without an account"), `Window: ${innerWidth} \xd7 ${innerHeight} px, document ${document.documentElement.dir || "ltr"}`, `Browser: ${navigator.userAgent}` ])), 
      S.includes(t) ? {
        verdict: "ok",
        text: `The skin is ${t}.`,
        details: r
      } : {
        verdict: "unknown",
        text: `The skin is ${t}, in which the explorer has not been tested.`,
        details: r
      }
    }(e, n)), l("Explorers", () => function({hosts: e}) {
      if (!e.length) return {
        verdict: "unknown",
        text: "There is no explorer on this page."
      };
      let t = e.filter(e => $(e) === "ready").length; // t = ready, e = host, $ = hostStateOf
      return {
        verdict: t === e.length ? "ok" : "differs",
        text: `${t} of ${e.length} explorers are ready.`,
        details: e.map((e, t) => ({
          text: y(e, t)
        }))
      }
    }
    // src/selftest/data.ts
    (o)), ...o.hosts.flatMap((n, r) => [ l(`Revision of the data, explorer #${r + 1}`, () => i(null, null, function*() {
      return function({revisions: e}, {page: t, included: n}) {
        if (!t) return k;
        let r = [ t, ...n.map(([, e]) => e) ], i = a(r.map(({revision: e, timestamp: t, user: n}, r) => `${r ? `Included page #${r}` : "Data page"}: newest revision ${e}, saved by ${n || "somebody hidden"} at ${t || "an unknown time"}`)); // r = at, t = timestamp, n = user, e = revision, i = details, a = lines
        return e.length ? r.every(({revision: t}) => e.includes(t)) ? {
          verdict: "ok",
          text: `The page was rendered with the newest revision: ${t.revision}.`,
          details: i
        } : {
          verdict: "differs",
          text: `The page was rendered with ${e.join(", ")}, and readers see these until the wiki renders it again. Purge it if it stays so.`,
          details: i
        } : {
          verdict: "ok",
          text: `The page names no revision, so readers see what is newest within five minutes: ${t.revision}.`,
          details: i
        }
      }(n, yield O(n.source))
    })), l(`List and data, explorer #${r + 1}`, () => i(null, null, function*() {
      return function(e, t, n, r) {
        return i(this, arguments, function*(e, t, {root: n, groups: r}, {result: i}) {
          let o = i && i.list; // o = list, i = result
          if (!o) return {
            verdict: "unknown",
            text: "There is no data to compare the list with."
          };
          let [{importLists: s}, {driftHints: l}] = yield Promise.all([ t.importer(), t.maintainer() ]), u = s(n, e, r), d = u.programs.length ? u : s(w(), e); // s = importLists, l = driftHints, t = load, u = inRoot, n = root, e = wiki, r = groups, d = imported, w = contentOf
          if (!d.programs.length) return {
            verdict: "unknown",
            text: "There is no static list to compare the data with."
          };
          let c = l(d, o, e); // c = hints, l = driftHints, d = imported, o = list, e = wiki
          return c.length ? {
            verdict: "differs",
            text: `The static list and the data differ in ${c.length} places.`,
            details: a(x(c))
          } : {
            verdict: "ok",
            text: `The ${d.programs.length} programs of the static list are as in the data.`
          }
        })
      }(e, t, n, yield O(n.source))
    })) ]), ...Array.from(j, ([e, t]) => l(`Problems of ${e}`, () => i(null, null, function*() {
      return function({page: e, result: t}) {
        if (!e || !t) return k;
        let n = e.contentModel === m ? [] : [ `The content model is "${e.contentModel}", not "${m}".` ], r = t.problems.map(({severity: e, path: t, program: n, reason: r, fix: i, alike: o}) => `${e}: ${t.length ? `${function(e, t) { // n = wrongModel, e = path, m = DATA_MODEL, r = problems, t = program
          return e.map((n, r) => { // e = path, n = step, r = depth
            let i = typeof n == "number" ? `#${n + 1}` : n; // i = name, n = step
            return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${i} ("${t}")` : i
          }).join(" \u2192 ")
        }(t, n)}: ` : ""}${r} ${i}${o ? ` There are ${o.count} more of this kind.` : ""}`), i = p(t.problems.filter(({severity: e}) => e === "error")), o = [ ...n, ...r ], s = t.list ? `${t.list.programs.length} programs can be shown` : "It cannot be read";
        return o.length ? {
          verdict: "differs",
          text: `${s}; ${i} errors, ${p(t.problems) - i} warnings.`,
          details: a(x(o))
        } : {
          verdict: "ok",
          text: `${s}; there are no problems.`
        }
      }(yield t)
    }))), l("Requests", () => function({resources: e}) {
      let t = e.flatMap(e => { // t = ours, e = entry
        let t = function(e) { // t = purpose, e = address
          let {pathname: t, searchParams: n} = new URL(e, location.href), r = n.get("modules") || ""; // t = pathname, n = searchParams, e = address, r = modules
          if (r.includes("programExplorer")) return `${n.get("only") || "modules"} ${r}`;
          if (t.endsWith("/api.php") && (n.get("rvprop") || "").includes("content")) return `data ${n.get("revids") || n.get("titles") || ""}`;
          let i = n.get("title") || t; // i = title, n = searchParams, t = pathname
          return /programExplorer[\w-]*\.(js|css)$/.test(i) ? i : null
        }(e.name);
        return t === null ? [] : [ {
          entry: e,
          purpose: t
        } ]
      }), n = t.reduce((e, {entry: t}) => e + (t.transferSize || 0), 0);
      return t.length ? {
        verdict: "ok",
        text: `${t.length} requests, ${n ? `${n} bytes transferred` : "unknown bytes or all from the cache"}; modules of others may be in the same request.`,
        details: a(t.map(({entry: e, purpose: t}) => `${t}: ${function({transferSize: e, encodedBodySize: t}) {
          return e ? `${e} bytes transferred, ${t || "an unknown number"} of content` : t ? `from the cache, ${t} bytes of content` : "unknown bytes"
        }(e)}, ${u(e.duration)}, from ${u(e.startTime)} on`))
      } : {
        verdict: "unknown",
        text: "The browser lists no request of the explorer: cached modules need none."
      }
    }(c)), l("Times", () => function({page: e, marks: t}, n) {
      let r = (e, t) => `${e}: ${t ? u(t) : "unknown"}`; // r = point, e = name, t = value, u = ms
      return {
        verdict: n.readyAt !== null && !n.wasReady ? "ok" : "unknown",
        text: `From the beginning of the navigation until the explorers were ready: ${d(n)}.`,
        details: a([ r("First byte of the page", e.responseStart), r("Document read", e.domContentLoadedEventEnd), r("Page loaded", e.loadEventEnd), ...t.filter(({name: e}) => /^mw|programExplorer/.test(e)).map(({name: e, startTime: t}) => r(`Mark ${e}`, t)) ])
      }
    }(c, o)), l("Storage", () => function(e) {
      let t = e.history.state, n = P(t) ? Object.entries(t).filter(([e]) => q.test(e)) : [], r = [ F("Local storage", () => e.localStorage), F("Session storage", () => e.sessionStorage) ], i = [ ...n.map(([e, t]) => `History entry: ${e} = ${_(JSON.stringify(t))}`), ...r.flatMap(e => e.texts) ]; // t = value, e = store, n = entries, P = isObject, q = OURS, r = stores, F = entriesOf, i = texts, _ = shorten
      return r.some(({isDenied: e}) => e) ? {
        verdict: "unknown",
        text: "The browser does not let everything be looked into.",
        details: a(i)
      } : {
        verdict: "ok",
        text: i.length ? `${i.length} things are kept.` : "Nothing is kept.",
        details: a(i)
      }
    }(window)) ])
  })
}

function B(e, t, n) { // B = run, e = tested, t = installationOf, n = running
  return i(this, null, function*() {
    document.readyState === "loading" && (yield new Promise(e => document.addEventListener("DOMContentLoaded", e)));
    let r = function(e, t) { // r = panel, e = root, t = content
      document.querySelectorAll(`.${j}`).forEach(e => e.remove());
      let n = R("p", {}, "The self-test runs."); // n = status, R = element
      n.setAttribute("role", "status");
      let r = R("div", {}), o = R("div", { // r = findingsBox, R = element, o = buttons
        className: `${j}-buttons`
      }), s = R("section", {
        className: j,
        lang: "en",
        dir: "ltr",
        tabIndex: -1
      }, R("h2", {
        id: O
      }, "Self-test of the program explorer"), o, n, r);
      return s.setAttribute("aria-labelledby", O), o.append(A("Close", () => { // s = panel, O = HEADING_ID, o = buttons, A = button
        s.remove();
        let n = e && e.isConnected ? e : t; // n = next, e = root, t = content
        n.tabIndex = -1, n.focus({
          preventScroll: !0
        })
      })), e && e.before(s), (!e || !s.getClientRects().length) && t.prepend(s), s.focus(), 
      {
        fill: (e, t) => { // e = findings, t = text
          let a = A("Copy as text", () => { // a = copy, A = button
            (function(e) {
              return i(this, null, function*() {
                try {
                  return "clipboard" in navigator ? (yield navigator.clipboard.writeText(e), !0) : !1
                } catch (e) {
                  return !1
                }
              })
            })(t).then(e => { // t = text, e = isCopied
              if (n.textContent = e ? "Copied." : "The browser does not let this be copied. Copy the text in the box below.", 
              s.querySelectorAll("textarea").forEach(e => e.remove()), !e) {
                let e = function(e) { // e = text
                  let t = R("textarea", { // t = box, R = element
                    className: `cdx-text-area__textarea ${j}-text`,
                    value: e,
                    readOnly: !0,
                    rows: 10
                  });
                  return t.setAttribute("aria-label", "The self-test as text"), t
                }(t);
                n.after(e), e.focus(), e.select()
              }
            })
          });
          o.prepend(a);
          let l = t => e.filter(({verdict: e}) => e === t).length; // l = count, t = wanted, e = verdict
          n.textContent = `The self-test is done: of ${e.length} checks, ${l("ok")} are ok, ${l("differs")} are not ok, ${l("unknown")} are not known.`, 
          r.append(R("dl", {}, ...e.flatMap(C))), s.contains(document.activeElement) && s.scrollIntoView()
        }
      }
    }(document.querySelector(".program-explorer"), w()), o = yield I(e, t(e.wiki), n);
    r.fill(o, function(e, t, n) {
      let r = e.flatMap(({name: e, verdict: n, text: r, details: i = []}) => [ `[${n}] ${N(e)}: ${N(r)}`, ...i.map(({text: e, url: n}) => `  - ${N(e)}${n === void 0 ? "" : ` <${new URL(n, t).href}>`}`) ]); // r = text, e = line, n = url, N = onOneLine, i = details, t = address
      return [ "Self-test of the program explorer", `${n}, ${t}`, "", ...r, "" ].join("\n")
    }(o, location.origin + location.pathname + location.search, (new Date).toISOString()))
  })
}

var W = f(102); // W = readAnswer, f = at

// src/wiki/mediawiki-installation.ts
function U(e, t, n) { // U = readBatch, e = api, t = titles, n = what
  return i(this, null, function*() {
    let r = new URLSearchParams({ // r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: n === "text" ? "ids|sha1|timestamp|user|content|contentmodel" : "ids|sha1|timestamp|user",
      rvslots: "main",
      titles: t.join("|")
    }), {query: i} = yield W(`${e}?${r.toString()}`);
    return ((i == null ? void 0 : i.pages) || []).flatMap(({title: e, revisions: t = []}) => t.slice(0, 1).map(({revid: t, sha1: n = "", timestamp: r = "", user: i = "", slots: o}) => { // i = query, t = revisions
      var s, a; // s = _a, a = _b
      return [ e, {
        revision: t,
        sha1: n,
        timestamp: r,
        user: i,
        contentModel: ((s = o == null ? void 0 : o.main) == null ? void 0 : s.contentmodel) || "",
        text: ((a = o == null ? void 0 : o.main) == null ? void 0 : a.content) || ""
      } ]
    }))
  })
}

function z() { // z = facts
  let {config: e} = mw; // e = config
  return [ [ "Wiki", `${e.get("wgDBname")}, MediaWiki ${e.get("wgVersion")}` ], [ "Page", `${e.get("wgPageName")}, revision ${e.get("wgRevisionId")}` ], [ "Languages", `interface ${e.get("wgUserLanguage")}, page ${e.get("wgPageContentLanguage")}, wiki ${e.get("wgContentLanguage")}` ], [ "Debug mode", e.get("debug") ? "on" : "off" ] ]
}

// src/selftest.ts
var {runSelftest: H} = function(e) { // H = runSelftest, e = installationOf
  return {
    runSelftest: (t, n) => { // t = input, n = running
      B(t, e, n).catch(e => t.wiki.log("The self-test failed.", e))
    }
  }
}(function({titleOf: e}) {
  let t = mw.util.wikiScript("api"); // t = api
  return {
    newestRevisions: (n, r) => i(null, null, function*() {
      let i = new Map; // i = byTitle
      for (let o = 0; o < n.length; o += 50) (yield U(t, n.slice(o, o + 50).map(e), r)).forEach(([e, t]) => i.set(e, t)); // o = at, n = titles, U = readBatch, t = revision, e = title, r = what, i = byTitle
      let o = new Map; // o = byGivenTitle
      return n.forEach(t => { // n = titles, t = title
        let n = i.get(e(t)); // n = revision, i = byTitle, e = titleOf, t = title
        n && o.set(t, n)
      }), o
    }),
    moduleState: e => mw.loader.getState(e),
    skin: mw.config.get("skin"),
    facts: z()
  }
});
}
};
// </nowiki>