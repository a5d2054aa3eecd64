// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).selftest = {
runtime: '5b62ac544218d799',
create: function ( require, module ) {
"use strict";

var e = Object.defineProperty, t = Object.defineProperties, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyDescriptors, i = Object.getOwnPropertyNames, o = Object.getOwnPropertySymbols;

var a = Object.prototype.hasOwnProperty, s = Object.prototype.propertyIsEnumerable;

var l = (t, n, r) => n in t ? e(t, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[n] = r;

var u = (e, t, n) => new Promise((r, i) => {
  var o = e => {
    try {
      s(n.next(e))
    } catch (e) {
      i(e)
    }
  }, a = e => {
    try {
      s(n.throw(e))
    } catch (e) {
      i(e)
    }
  }, s = e => e.done ? r(e.value) : Promise.resolve(e.value).then(o, a);
  s((n = n.apply(e, t)).next())
});

// src/selftest.ts
var d = {}; // d = selftest_exports

((t, n) => {
  for (var r in n) e(t, r, {
    get: n[r],
    enumerable: !0
  })
})(d, {
  runSelftest: () => se
});

module.exports = (t => ((t, r, o, s) => {
  if (r && typeof r == "object" || typeof r == "function") for (let o of i(r)) !a.call(t, o) && o !== void 0 && e(t, o, {
    get: () => r[o],
    enumerable: !(s = n(r, o)) || s.enumerable
  });
  return t
})(e({}, "__esModule", {
  value: !0
}), t))(d);

// src/selftest/finding.ts
function c(e) { // c = reasonOf, e = error
  return e instanceof Error ? e.message : String(e)
}

function f(e) { // f = lines, e = texts
  return e.map(e => ({
    text: e
  }))
}

function h(e, t) { // h = check, e = name, t = find
  return u(this, null, function*() {
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
        text: `The check failed: ${c(t)}`
      }
    } finally {
      clearTimeout(n)
    }
  })
}

// src/selftest/costs.ts
function m(e) { // m = ms, e = value
  return e >= 1 ? `${Math.round(e)} ms` : "less than 1 ms"
}

function p({readyAt: e, wasReady: t}) { // p = readiness, e = readyAt, t = wasReady
  return e === null ? "unknown" : t ? `unknown, but before ${m(e)}` : `about ${m(e)}`
}

var g = require("program-explorer-runtime"), v = e => g[e]; // g = shared, v = at, e = place

var $ = v(62); // $ = DATA_MODEL, v = at

var w = v(80); // w = optionsFor, v = at

var y = v(71); // y = includedTitles, v = at

// src/programs/problems.ts
function x(e) { // x = countProblems, e = problems
  return e.reduce((e, {code: t, params: n, alike: r}) => e + (t === "more-problems" ? Number(n[0]) : 1 + (r ? r.count : 0)), 0)
}

var k = v(51); // k = findHosts, v = at

var b = v(48); // b = hostStateOf, v = at

// src/selftest/hosts.ts
function S() { // S = contentOf
  return document.getElementById("mw-content-text") || document.body
}

function T(e, t) { // T = describe, e = host, t = at
  let n = e.root.querySelector(".program-explorer__notice p"), r = [ e.preset && `preset "${e.preset}"`, e.limit && `limit ${e.limit}` ].filter(Boolean).join(", "); // n = notice, e = host, r = restrictions
  return `#${t + 1}, "${e.source}"${r && ` (${r})`}: ${b(e) || "not started"}` + (n ? `. It says: ${n.textContent}` : "")
}

function O(e) { // O = firstLines, e = texts
  return e.length > 10 ? [ ...e.slice(0, 10), e.length - 10 + " more." ] : e
}

var E = { // E = MISSING
  verdict: "differs",
  text: "The data page does not exist."
};

// src/page/manifest-page.ts
var P = "MediaWiki:Gadget-programExplorer-manifest.json"; // P = MANIFEST

// src/selftest/deployed.ts
var j = v(73); // j = isObject, v = at

// src/edit/json-value.ts
function M(e, t) { // M = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => M(e, t - 1)))
}

function C(e) { // C = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return M(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

// src/edit/wiki-json.ts
var A = /[<>&\u2028\u2029]/g, R = { // A = ESCAPED, R = WIKI_STYLE
  lineBreak: "\n",
  indent: "\t"
};

// src/selftest/editable.ts
function N(e) { // N = linesOf, e = text
  return e.split("\n").map(e => e.replace(/,$/, "")).sort().join("\n")
}

// src/page/dependencies.ts
var L = [ "mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles" ]; // L = DEPENDENCIES

// src/selftest/environment.ts
var D = [ "vector-2022", "vector", "minerva", "monobook", "timeless" ]; // D = SKINS

var _ = v(10); // _ = loadFailureOf, v = at

var q = v(33); // q = LIST, v = at

var B = v(35); // B = VIEWS, v = at

// src/page/module-names.ts
var I = B.filter(e => e !== q), F = [ ...Object.keys({ // I = OTHER_VIEWS, B = VIEWS, e = view, q = LIST, F = MODULES
  more: !0,
  search: !0,
  links: !0,
  maintainer: !0,
  validator: !0,
  checks: !0,
  editor: !0,
  "editor-more": !0,
  "editor-lists": !0,
  history: !0,
  worklist: !0,
  importer: !0,
  selftest: !0
}), ...I, "take-away" ];

// src/selftest/modules.ts
var J = "ext.gadget.programExplorer", W = F.filter(e => e !== "selftest"); // J = GADGET, W = OTHERS, F = MODULES, e = name

// src/selftest/panel.ts
var U = "program-explorer__selftest", z = "program-explorer-selftest", H = { // U = CLASS, z = HEADING_ID, H = CODEX_TYPES
  ok: "success",
  differs: "error",
  unknown: "notice"
};

function V(e, t, ...n) { // V = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r
}

function G(e, t) { // G = button, e = text, t = act
  let n = V("button", { // n = made, V = element
    type: "button",
    className: "cdx-button"
  }, e);
  return n.addEventListener("click", t), n
}

function K({text: e, url: t}) { // K = lineOf, e = text, t = url
  return V("li", {}, ...t === void 0 ? [ e ] : [ `${e} `, V("a", {
    href: t
  }, "See the page") ])
}

function Q({name: e, verdict: t, text: n, details: r = []}) { // Q = rowOf, e = name, t = verdict, n = text, r = details
  let i = r.length ? [ V("ul", {}, ...r.map(K)) ] : []; // i = list, r = details, V = element, K = lineOf
  return [ V("dt", {}, e), V("dd", {}, V("div", {
    className: `cdx-message cdx-message--inline cdx-message--${H[t]}`
  }, V("span", {
    className: "cdx-message__icon"
  }), V("div", {
    className: "cdx-message__content"
  }, V("strong", {}, t), `: ${n}`)), ...i) ]
}

// src/selftest/report.ts
function X(e) { // X = onOneLine, e = text
  return e.replace(/\s+/g, " ").trim()
}

// src/programs/shorten.ts
var Y = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // Y = INVISIBLE

function Z(e) { // Z = shorten, e = text
  return function(e) {
    return e.replace(Y, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

// src/selftest/storage.ts
var ee = /^program-?explorer/i; // ee = OURS

function te(e, t) { // te = entriesOf, e = storageName, t = store
  try {
    let n = t(); // n = storage, t = store
    return {
      texts: Array.from({
        length: n.length
      }, (e, t) => n.key(t) || "").filter(e => ee.test(e)).map(t => `${e}: ${t} = ${Z(n.getItem(t) || "")}`),
      isDenied: !1
    }
  } catch (t) {
    return {
      texts: [ `${e}: denied by the browser` ],
      isDenied: !0
    }
  }
}

function ne(e, n, i) { // ne = checkAll, e = _0, n = _1, i = _2
  return u(this, arguments, function*({wiki: e, load: n}, i, d) {
    let g = yield function() { // g = settled
      return u(this, null, function*() {
        let e = performance.now(); // e = began
        for (let t = 0; ;t++) { // t = checks
          let n = k(S()), r = n.map(b), i = performance.now(); // n = hosts, k = findHosts, S = contentOf, r = states, b = hostStateOf, i = now
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
    }(), v = function({performance: e}) {
      let t = t => "getEntriesByType" in e ? e.getEntriesByType(t) : []; // t = type, e = performance
      return {
        resources: t("resource"),
        page: Object(t("navigation")[0]),
        marks: t("mark")
      }
    }(window), M = 
    // src/selftest/run.ts
    function(e) { // e = installation
      return u(this, null, function*() {
        try {
          let t = (yield e.newestRevisions([ P ], "text")).get(P); // t = page, e = installation, P = MANIFEST
          return t ? function(e) {
            let t = JSON.parse(e); // t = data, e = text
            if (!j(t) || typeof t.version != "string" || typeof t.hash != "string" || !j(t.pages)) throw new Error('"version", "hash" or "pages" is missing in it.');
            let n = Object.entries(t.pages).filter(e => typeof e[1] == "string"); // n = pages, t = data, e = entry
            return {
              version: t.version,
              hash: t.hash,
              reader: typeof t.reader == "string" ? t.reader : "",
              pages: new Map(n.slice(0, 500))
            }
          }(t.text) : {
            reason: `There is no ${P}: the gadget was installed by hand, or before there were manifests.`
          }
        } catch (e) {
          return {
            reason: `${P} cannot be read: ${c(e)}`
          }
        }
      })
    }(i), q = new Map;
    g.hosts.forEach(({source: t}) => { // g = settled
      if (!q.has(t)) {
        let r = function(e, t, n, r) { // r = source, e = wiki, t = load, n = installation
          return u(this, null, function*() {
            let i = (yield n.newestRevisions([ r ], "text")).get(r); // i = page, n = installation, r = source
            if (!i) return {
              page: null,
              included: [],
              result: null
            };
            let o = y(i.text), a = o.length ? Array.from(yield n.newestRevisions(o, "text")) : [], s = a.map(([e, {text: t}]) => ({ // o = titles, y = includedTitles, i = page, a = included, n = installation, s = texts, e = title
              title: e,
              text: t
            })), [{validatePage: l}, u] = yield Promise.all([ t("validator"), t("checks") ]);
            return {
              page: i,
              included: a,
              result: l(i.text, w(e), s, u)
            }
          })
        }(e, n, i, t);
        r.catch(() => {}), q.set(t, r)
      }
    });
    let B = e => q.get(e) || Promise.reject(new Error("not read")); // B = dataOf, e = source, q = sources
    return Promise.all([ h("Running code", () => u(null, null, function*() {
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
      }(d, yield M)
    })), h("Pages on the wiki", () => u(null, null, function*() {
      return function(e, t, n) {
        return u(this, null, function*() {
          if ("reason" in n) return {
            verdict: "unknown",
            text: n.reason
          };
          let {pages: r, version: i, hash: o} = n, a = Array.from(r.keys()), s = yield t.newestRevisions(a, "sums"), l = []; // r = pages, i = version, o = hash, n = deployed, a = titles, s = newest, t = installation, l = deviations
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
            }(e, n, t, s.get(n));
            r && l.push(r)
          });
          let u = `version ${i} (${o})`; // u = release, i = version, o = hash
          if (!l.length) return a.length ? {
            verdict: "ok",
            text: `All ${a.length} pages are as deployed: ${u}.`
          } : {
            verdict: "unknown",
            text: `${P} names no pages.`
          };
          let d = e => l.filter(t => t.kind === e).length; // d = count, e = kind, l = deviations, t = each
          return {
            verdict: d("hidden") < l.length ? "differs" : "unknown",
            text: `Of ${a.length} pages, ${d("missing")} are missing, ${d("changed")} have been changed, ${d("hidden")} cannot be compared; deployed was ${u}.`,
            details: l
          }
        })
      }(e, i, yield M)
    })), h("Modules", () => function(e, n) {
      return u(this, arguments, function*({moduleState: e}, n) {
        let i = yield Promise.all(W.map(e => n(e).then(() => ({ // i = results, W = OTHERS, e = name, n = load
          name: e,
          text: `${e}: loads`,
          failure: null
        }), t => ({
          name: e,
          text: `${e}: ${c(t)}`,
          failure: _(t)
        })))), u = i.filter(({failure: e}) => e !== null), d = [ `${J}: ${e(J) || "not on this wiki"}`, `The self-test came with ${e(`${J}-selftest`) === "ready" ? "the gadget" : "the user script"}.` ];
        return ((e, n) => t(e, r(n)))(((e, t) => {
          for (var n in t || (t = {})) a.call(t, n) && l(e, n, t[n]);
          if (o) for (var n of o(t)) s.call(t, n) && l(e, n, t[n]);
          return e
        })({}, u.length ? {
          verdict: "differs",
          text: `These parts do not load, so what they do is missing: ${u.map(({name: e}) => e).join(", ")}. ${u.some(({failure: e}) => e === "outdated") ? "Reload this page: browsers keep old files for some minutes." : 'Check in "Pages on the wiki" whether their pages are there; if not, deploy the gadget again.'}`
        } : {
          verdict: "ok",
          text: `All ${W.length} parts that are loaded on demand load, and fit the running code.`
        }), {
          details: f([ ...d, ...i.map(({text: e}) => e) ])
        })
      })
    }(i, n)), h("Dependencies", () => function({moduleState: e}) {
      let t = L.map(t => `${t}: ${e(t) || "missing"}`), n = L.filter(t => e(t) !== "ready"); // t = name, L = DEPENDENCIES, e = moduleState, n = missing
      return n.length ? {
        verdict: "differs",
        text: `Not there: ${n.join(", ")}.`,
        details: f(t)
      } : {
        verdict: "ok",
        text: `All ${L.length} modules of the wiki are there.`
      }
    }
    // src/selftest/manifest.ts
    (i)), h("Skin and environment", () => function(e, {skin: t, facts: n}) {
      let r = n.map(([e, t]) => ({ // r = details, n = facts, e = name, t = value
        text: `${e}: ${t}`
      }));
      return r.push(...f([ "Reader: " + (e.isNamed ? "logged in" : "without an account"), `Window: ${innerWidth} \xd7 ${innerHeight} px, document ${document.documentElement.dir || "ltr"}`, `Browser: ${navigator.userAgent}` ])), 
      D.includes(t) ? {
        verdict: "ok",
        text: `The skin is ${t}.`,
        details: r
      } : {
        verdict: "unknown",
        text: `The skin is ${t}, in which the explorer has not been tested.`,
        details: r
      }
    }(e, i)), h("Explorers", () => function({hosts: e}) {
      if (!e.length) return {
        verdict: "unknown",
        text: "There is no explorer on this page."
      };
      let t = e.filter(e => b(e) === "ready").length; // t = ready, e = host, b = hostStateOf
      return {
        verdict: t === e.length ? "ok" : "differs",
        text: `${t} of ${e.length} explorers are ready.`,
        details: e.map((e, t) => ({
          text: T(e, t)
        }))
      }
    }
    // src/selftest/data.ts
    (g)), ...g.hosts.flatMap((t, r) => [ h(`Revision of the data, explorer #${r + 1}`, () => u(null, null, function*() {
      return function({revisions: e}, {page: t, included: n}) {
        if (!t) return E;
        let r = [ t, ...n.map(([, e]) => e) ], i = f(r.map(({revision: e, timestamp: t, user: n}, r) => `${r ? `Included page #${r}` : "Data page"}: newest revision ${e}, saved by ${n || "somebody hidden"} at ${t || "an unknown time"}`)); // r = at, t = timestamp, n = user, e = revision, i = details, f = lines
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
      }(t, yield B(t.source))
    })), h(`List and data, explorer #${r + 1}`, () => u(null, null, function*() {
      return function(e, t, n, r) {
        return u(this, arguments, function*(e, t, {root: n, groups: r}, {result: i}) {
          let o = i && i.list; // o = list, i = result
          if (!o) return {
            verdict: "unknown",
            text: "There is no data to compare the list with."
          };
          let [{importLists: a}, {driftHints: s}] = yield Promise.all([ t("importer"), t("maintainer") ]), l = a(n, e, r), u = l.programs.length ? l : a(S(), e); // a = importLists, s = driftHints, t = load, l = inRoot, n = root, e = wiki, r = groups, u = imported, S = contentOf
          if (!u.programs.length) return {
            verdict: "unknown",
            text: "There is no static list to compare the data with."
          };
          let d = s(u, o, e); // d = hints, s = driftHints, u = imported, o = list, e = wiki
          return d.length ? {
            verdict: "differs",
            text: `The static list and the data differ in ${d.length} places.`,
            details: f(O(d))
          } : {
            verdict: "ok",
            text: `The ${u.programs.length} programs of the static list are as in the data.`
          }
        })
      }(e, n, t, yield B(t.source))
    })) ]), ...Array.from(q).flatMap(([t, n]) => [ h(`Problems of ${t}`, () => u(null, null, function*() {
      return function({page: e, result: t}) {
        if (!e || !t) return E;
        let n = e.contentModel === $ ? [] : [ `The content model is "${e.contentModel}", not "${$}".` ], r = t.problems.map(({severity: e, path: t, program: n, reason: r, fix: i, alike: o}) => `${e}: ${t.length ? `${function(e, t) { // n = wrongModel, e = path, $ = DATA_MODEL, r = problems, t = program
          return e.map((n, r) => { // e = path, n = step, r = depth
            let i = typeof n == "number" ? `#${n + 1}` : n; // i = name, n = step
            return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${i} ("${t}")` : i
          }).join(" \u2192 ")
        }(t, n)}: ` : ""}${r} ${i}${o ? ` There are ${o.count} more of this kind.` : ""}`), i = x(t.problems.filter(({severity: e}) => e === "error")), o = [ ...n, ...r ], a = t.list ? `${t.list.programs.length} programs can be shown` : "It cannot be read";
        return o.length ? {
          verdict: "differs",
          text: `${a}; ${i} errors, ${x(t.problems) - i} warnings.`,
          details: f(O(o))
        } : {
          verdict: "ok",
          text: `${a}; there are no problems.`
        }
      }(yield n)
    })), h(`Editing ${t}`, () => u(null, null, function*() {
      return function(e, t, {page: n, included: r}) {
        if (!n) return {
          verdict: "unknown",
          text: "There is no data page yet. People who may create pages find a button for that above the list."
        };
        let i = [ [ t, n ], ...r ], o = i.flatMap(([t, n]) => { // i = pages, t = title, n = revision, r = included, o = details
          let r = function({text: e, contentModel: t}) { // r = reason, e = text, t = contentModel
            let n = C(e); // n = data, C = parseJson, e = text
            return j(n) ? t !== $ ? `has the content model "${t}", so the wiki does not check what is saved. Change it to "${$}" with Special:ChangeContentModel.` : N(e.trim()) === N(function(e, t = R, n = 0) {
              return JSON.stringify(e, null, t.indent).replace(/\n/g, function({lineBreak: e, indent: t}, n) {
                return t && e + t.repeat(n)
              }(t, n)).replace(A, e => `\\u${`000${e.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`)
            }(n)) ? null : "is not written as the wiki writes JSON, so two edits at the same time may not be merged. Open it for editing and save it, which writes it anew." : "is not valid JSON, so the editor cannot open it. Correct it, or undo the last edit."
          }(n);
          return r ? [ {
            text: `${t} ${r}`,
            url: e.urlOf(t, {
              action: "edit"
            })
          } ] : []
        });
        return o.length ? {
          verdict: "differs",
          text: `${o.length} of ${i.length} pages cannot be edited well with the form.`,
          details: o
        } : {
          verdict: "ok",
          text: "The editor can write the data."
        }
      }(e, t, yield n)
    })) ]), h("Requests", () => function({resources: e}) {
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
        details: f(t.map(({entry: e, purpose: t}) => `${t}: ${function({transferSize: e, encodedBodySize: t}) {
          return e ? `${e} bytes transferred, ${t || "an unknown number"} of content` : t ? `from the cache, ${t} bytes of content` : "unknown bytes"
        }(e)}, ${m(e.duration)}, from ${m(e.startTime)} on`))
      } : {
        verdict: "unknown",
        text: "The browser lists no request of the explorer: cached modules need none."
      }
    }(v)), h("Times", () => function({page: e, marks: t}, n) {
      let r = (e, t) => `${e}: ${t ? m(t) : "unknown"}`; // r = point, e = name, t = value, m = ms
      return {
        verdict: n.readyAt !== null && !n.wasReady ? "ok" : "unknown",
        text: `From the beginning of the navigation until the explorers were ready: ${p(n)}.`,
        details: f([ r("First byte of the page", e.responseStart), r("Document read", e.domContentLoadedEventEnd), r("Page loaded", e.loadEventEnd), ...t.filter(({name: e}) => /^mw|programExplorer/.test(e)).map(({name: e, startTime: t}) => r(`Mark ${e}`, t)) ])
      }
    }(v, g)), h("Storage", () => function(e) {
      let t = e.history.state, n = j(t) ? Object.entries(t).filter(([e]) => ee.test(e)) : [], r = [ te("Local storage", () => e.localStorage), te("Session storage", () => e.sessionStorage) ], i = [ ...n.map(([e, t]) => `History entry: ${e} = ${Z(JSON.stringify(t))}`), ...r.flatMap(e => e.texts) ]; // t = value, e = store, n = entries, j = isObject, ee = OURS, r = stores, te = entriesOf, i = texts, Z = shorten
      return r.some(({isDenied: e}) => e) ? {
        verdict: "unknown",
        text: "The browser does not let everything be looked into.",
        details: f(i)
      } : {
        verdict: "ok",
        text: i.length ? `${i.length} things are kept.` : "Nothing is kept.",
        details: f(i)
      }
    }(window)) ])
  })
}

function re(e, t, n) { // re = run, e = tested, t = installationOf, n = running
  return u(this, null, function*() {
    document.readyState === "loading" && (yield new Promise(e => document.addEventListener("DOMContentLoaded", e)));
    let r = function(e, t) { // r = panel, e = root, t = content
      document.querySelectorAll(`.${U}`).forEach(e => e.remove());
      let n = V("p", {}, "The self-test runs."); // n = status, V = element
      n.setAttribute("role", "status");
      let r = V("div", {}), i = V("div", { // r = findingsBox, V = element, i = buttons
        className: `${U}-buttons`
      }), o = V("section", {
        className: U,
        lang: "en",
        dir: "ltr",
        tabIndex: -1
      }, V("h2", {
        id: z
      }, "Self-test of the program explorer"), i, n, r);
      return o.setAttribute("aria-labelledby", z), i.append(G("Close", () => { // o = panel, z = HEADING_ID, i = buttons, G = button
        o.remove();
        let n = e && e.isConnected ? e : t; // n = next, e = root, t = content
        n.tabIndex = -1, n.focus({
          preventScroll: !0
        })
      })), e && e.before(o), (!e || !o.getClientRects().length) && t.prepend(o), o.focus(), 
      {
        fill: (e, t) => { // e = findings, t = text
          let a = G("Copy as text", () => { // a = copy, G = button
            (function(e) {
              return u(this, null, function*() {
                try {
                  return "clipboard" in navigator ? (yield navigator.clipboard.writeText(e), !0) : !1
                } catch (e) {
                  return !1
                }
              })
            })(t).then(e => { // t = text, e = isCopied
              if (n.textContent = e ? "Copied." : "The browser does not let this be copied. Copy the text in the box below.", 
              o.querySelectorAll("textarea").forEach(e => e.remove()), !e) {
                let e = function(e) { // e = text
                  let t = V("textarea", { // t = box, V = element
                    className: `cdx-text-area__textarea ${U}-text`,
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
          i.prepend(a);
          let s = t => e.filter(({verdict: e}) => e === t).length; // s = count, t = wanted, e = verdict
          n.textContent = `The self-test is done: of ${e.length} checks, ${s("ok")} are ok, ${s("differs")} are not ok, ${s("unknown")} are not known.`, 
          r.append(V("dl", {}, ...e.flatMap(Q))), o.contains(document.activeElement) && o.scrollIntoView()
        }
      }
    }(document.querySelector(".program-explorer"), S()), i = yield ne(e, t(e.wiki), n);
    r.fill(i, function(e, t, n) {
      let r = e.flatMap(({name: e, verdict: n, text: r, details: i = []}) => [ `[${n}] ${X(e)}: ${X(r)}`, ...i.map(({text: e, url: n}) => `  - ${X(e)}${n === void 0 ? "" : ` <${new URL(n, t).href}>`}`) ]); // r = text, e = line, n = url, X = onOneLine, i = details, t = address
      return [ "Self-test of the program explorer", `${n}, ${t}`, "", ...r, "" ].join("\n")
    }(i, location.origin + location.pathname + location.search, (new Date).toISOString()))
  })
}

var ie = v(106); // ie = readAnswer, v = at

// src/wiki/mediawiki-installation.ts
function oe(e, t, n) { // oe = readBatch, e = api, t = titles, n = what
  return u(this, null, function*() {
    let r = new URLSearchParams({ // r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: n === "text" ? "ids|sha1|timestamp|user|content|contentmodel" : "ids|sha1|timestamp|user",
      rvslots: "main",
      titles: t.join("|")
    }), {query: i} = yield ie(`${e}?${r.toString()}`);
    return ((i == null ? void 0 : i.pages) || []).flatMap(({title: e, revisions: t = []}) => t.slice(0, 1).map(({revid: t, sha1: n = "", timestamp: r = "", user: i = "", slots: o}) => { // i = query, t = revisions
      var a, s; // a = _a, s = _b
      return [ e, {
        revision: t,
        sha1: n,
        timestamp: r,
        user: i,
        contentModel: ((a = o == null ? void 0 : o.main) == null ? void 0 : a.contentmodel) || "",
        text: ((s = o == null ? void 0 : o.main) == null ? void 0 : s.content) || ""
      } ]
    }))
  })
}

function ae() { // ae = facts
  let {config: e} = mw; // e = config
  return [ [ "Wiki", `${e.get("wgDBname")}, MediaWiki ${e.get("wgVersion")}` ], [ "Page", `${e.get("wgPageName")}, revision ${e.get("wgRevisionId")}` ], [ "Languages", `interface ${e.get("wgUserLanguage")}, page ${e.get("wgPageContentLanguage")}, wiki ${e.get("wgContentLanguage")}` ], [ "Debug mode", e.get("debug") ? "on" : "off" ] ]
}

// src/selftest.ts
var {runSelftest: se} = function(e) { // se = runSelftest, e = installationOf
  return {
    runSelftest: (t, n) => { // t = input, n = running
      re(t, e, n).catch(e => t.wiki.log("The self-test failed.", e))
    }
  }
}(function({titleOf: e}) {
  let t = mw.util.wikiScript("api"); // t = api
  return {
    newestRevisions: (n, r) => u(null, null, function*() {
      let i = new Map; // i = byTitle
      for (let o = 0; o < n.length; o += 50) (yield oe(t, n.slice(o, o + 50).map(e), r)).forEach(([e, t]) => i.set(e, t)); // o = at, n = titles, oe = readBatch, t = revision, e = title, r = what, i = byTitle
      let o = new Map; // o = byGivenTitle
      return n.forEach(t => { // n = titles, t = title
        let n = i.get(e(t)); // n = revision, i = byTitle, e = titleOf, t = title
        n && o.set(t, n)
      }), o
    }),
    moduleState: e => mw.loader.getState(e),
    skin: mw.config.get("skin"),
    facts: ae()
  }
});
}
};
// </nowiki>