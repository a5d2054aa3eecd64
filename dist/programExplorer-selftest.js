// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).selftest = {
runtime: '67343ba4624a9478',
create: function ( runtime ) {
"use strict";
var e = Object.defineProperty, t = Object.defineProperties;

var n = Object.getOwnPropertyDescriptors;

var r = Object.getOwnPropertySymbols;

var i = Object.prototype.hasOwnProperty, o = Object.prototype.propertyIsEnumerable;

var a = (t, n, r) => n in t ? e(t, n, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value: r
}) : t[n] = r;

var s = (e, t, n) => new Promise((r, i) => {
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

// src/selftest/finding.ts
function l(e) { // l = reasonOf, e = error
  return e instanceof Error ? e.message : String(e)
}

function u(e) { // u = lines, e = texts
  return e.map(e => ({
    text: e
  }))
}

function d(e, t) { // d = check, e = name, t = find
  return s(this, null, function*() {
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
        text: `The check failed: ${l(t)}`
      }
    } finally {
      clearTimeout(n)
    }
  })
}

// src/selftest/costs.ts
function c(e) { // c = ms, e = value
  return e >= 1 ? `${Math.round(e)} ms` : "less than 1 ms"
}

function h({readyAt: e, wasReady: t}) { // h = readiness, e = readyAt, t = wasReady
  return e === null ? "unknown" : t ? `unknown, but before ${c(e)}` : `about ${c(e)}`
}

var f = runtime(62); // f = DATA_MODEL

var m = runtime(80); // m = optionsFor

var g = runtime(71); // g = includedTitles

// src/programs/problems.ts
function p(e) { // p = countProblems, e = problems
  return e.reduce((e, {code: t, params: n, alike: r}) => e + (t === "more-problems" ? Number(n[0]) : 1 + (r ? r.count : 0)), 0)
}

var v = runtime(51); // v = findHosts

var $ = runtime(48); // $ = hostStateOf

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
var S = runtime(73); // S = isObject

// src/edit/json-value.ts
function T(e, t) { // T = isDeeper, e = value, t = levels
  return Object(e) === e && (t === 0 || Object.values(e).some(e => T(e, t - 1)))
}

function O(e) { // O = parseJson, e = text
  try {
    let t = JSON.parse(e); // t = value, e = text
    return T(t, 512) ? void 0 : t
  } catch (e) {
    return
  }
}

// src/edit/wiki-json.ts
var E = /[<>&\u2028\u2029]/g, P = { // E = ESCAPED, P = WIKI_STYLE
  lineBreak: "\n",
  indent: "\t"
};

// src/selftest/editable.ts
function j(e) { // j = linesOf, e = text
  return e.split("\n").map(e => e.replace(/,$/, "")).sort().join("\n")
}

// src/page/dependencies.ts
var M = [ "mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles" ]; // M = DEPENDENCIES

// src/selftest/environment.ts
var C = [ "vector-2022", "vector", "minerva", "monobook", "timeless" ]; // C = SKINS

var A = runtime(10); // A = loadFailureOf

var R = runtime(33); // R = LIST

var N = runtime(35); // N = VIEWS

// src/page/module-names.ts
var L = N.filter(e => e !== R), D = [ ...Object.keys({ // L = OTHER_VIEWS, N = VIEWS, e = view, R = LIST, D = MODULES
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
}), ...L, "take-away" ];

// src/selftest/modules.ts
var B = "ext.gadget.programExplorer", I = D.filter(e => e !== "selftest"); // B = GADGET, I = OTHERS, D = MODULES, e = name

// src/selftest/panel.ts
var q = "program-explorer__selftest", F = "program-explorer-selftest", _ = { // q = CLASS, F = HEADING_ID, _ = CODEX_TYPES
  ok: "success",
  differs: "error",
  unknown: "notice"
};

function J(e, t, ...n) { // J = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r
}

function W(e, t) { // W = button, e = text, t = act
  let n = J("button", { // n = made, J = element
    type: "button",
    className: "cdx-button"
  }, e);
  return n.addEventListener("click", t), n
}

function U({text: e, url: t}) { // U = lineOf, e = text, t = url
  return J("li", {}, ...t === void 0 ? [ e ] : [ `${e} `, J("a", {
    href: t
  }, "See the page") ])
}

function z({name: e, verdict: t, text: n, details: r = []}) { // z = rowOf, e = name, t = verdict, n = text, r = details
  let i = r.length ? [ J("ul", {}, ...r.map(U)) ] : []; // i = list, r = details, J = element, U = lineOf
  return [ J("dt", {}, e), J("dd", {}, J("div", {
    className: `cdx-message cdx-message--inline cdx-message--${_[t]}`
  }, J("span", {
    className: "cdx-message__icon"
  }), J("div", {
    className: "cdx-message__content"
  }, J("strong", {}, t), `: ${n}`)), ...i) ]
}

// src/selftest/report.ts
function H(e) { // H = onOneLine, e = text
  return e.replace(/\s+/g, " ").trim()
}

// src/programs/shorten.ts
var V = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // V = INVISIBLE

function G(e) { // G = shorten, e = text
  return function(e) {
    return e.replace(V, e => `\\u${e.charCodeAt(0).toString(16).padStart(4, "0")}`)
  }(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e)
}

// src/selftest/storage.ts
var K = /^program-?explorer/i; // K = OURS

function Q(e, t) { // Q = entriesOf, e = storageName, t = store
  try {
    let n = t(); // n = storage, t = store
    return {
      texts: Array.from({
        length: n.length
      }, (e, t) => n.key(t) || "").filter(e => K.test(e)).map(t => `${e}: ${t} = ${G(n.getItem(t) || "")}`),
      isDenied: !1
    }
  } catch (t) {
    return {
      texts: [ `${e}: denied by the browser` ],
      isDenied: !0
    }
  }
}

function X(e, T, R) { // X = checkAll, e = _0, T = _1, R = _2
  return s(this, arguments, function*({wiki: e, load: T}, R, N) {
    let L = yield function() { // L = settled
      return s(this, null, function*() {
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
    }(), D = function({performance: e}) {
      let t = t => "getEntriesByType" in e ? e.getEntriesByType(t) : []; // t = type, e = performance
      return {
        resources: t("resource"),
        page: Object(t("navigation")[0]),
        marks: t("mark")
      }
    }(window), q = 
    // src/selftest/run.ts
    function(e) { // e = installation
      return s(this, null, function*() {
        try {
          let t = (yield e.newestRevisions([ b ], "text")).get(b); // t = page, e = installation, b = MANIFEST
          return t ? function(e) {
            let t = JSON.parse(e); // t = data, e = text
            if (!S(t) || typeof t.version != "string" || typeof t.hash != "string" || !S(t.pages)) throw new Error('"version", "hash" or "pages" is missing in it.');
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
            reason: `${b} cannot be read: ${l(e)}`
          }
        }
      })
    }(R), F = new Map;
    L.hosts.forEach(({source: t}) => { // L = settled
      if (!F.has(t)) {
        let n = function(e, t, n, r) { // n = installation, e = wiki, t = load, r = source
          return s(this, null, function*() {
            let i = (yield n.newestRevisions([ r ], "text")).get(r); // i = page, n = installation, r = source
            if (!i) return {
              page: null,
              included: [],
              result: null
            };
            let o = g(i.text), a = o.length ? Array.from(yield n.newestRevisions(o, "text")) : [], s = a.map(([e, {text: t}]) => ({ // o = titles, g = includedTitles, i = page, a = included, n = installation, s = texts, e = title
              title: e,
              text: t
            })), [{validatePage: l}, u] = yield Promise.all([ t("validator"), t("checks") ]);
            return {
              page: i,
              included: a,
              result: l(i.text, m(e), s, u)
            }
          })
        }(e, T, R, t);
        n.catch(() => {}), F.set(t, n)
      }
    });
    let _ = e => F.get(e) || Promise.reject(new Error("not read")); // _ = dataOf, e = source, F = sources
    return Promise.all([ d("Running code", () => s(null, null, function*() {
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
      }(N, yield q)
    })), d("Pages on the wiki", () => s(null, null, function*() {
      return function(e, t, n) {
        return s(this, null, function*() {
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
            text: `${b} names no pages.`
          };
          let d = e => l.filter(t => t.kind === e).length; // d = count, e = kind, l = deviations, t = each
          return {
            verdict: d("hidden") < l.length ? "differs" : "unknown",
            text: `Of ${a.length} pages, ${d("missing")} are missing, ${d("changed")} have been changed, ${d("hidden")} cannot be compared; deployed was ${u}.`,
            details: l
          }
        })
      }(e, R, yield q)
    })), d("Modules", () => function(e, d) {
      return s(this, arguments, function*({moduleState: e}, s) {
        let d = yield Promise.all(I.map(e => s(e).then(() => ({ // d = results, I = OTHERS, e = name, s = load
          name: e,
          text: `${e}: loads`,
          failure: null
        }), t => ({
          name: e,
          text: `${e}: ${l(t)}`,
          failure: A(t)
        })))), c = d.filter(({failure: e}) => e !== null), h = [ `${B}: ${e(B) || "not on this wiki"}`, `The self-test came with ${e(`${B}-selftest`) === "ready" ? "the gadget" : "the user script"}.` ];
        return ((e, r) => t(e, n(r)))(((e, t) => {
          for (var n in t || (t = {})) i.call(t, n) && a(e, n, t[n]);
          if (r) for (var n of r(t)) o.call(t, n) && a(e, n, t[n]);
          return e
        })({}, c.length ? {
          verdict: "differs",
          text: `These parts do not load, so what they do is missing: ${c.map(({name: e}) => e).join(", ")}. ${c.some(({failure: e}) => e === "outdated") ? "Reload this page: browsers keep old files for some minutes." : 'Check in "Pages on the wiki" whether their pages are there; if not, deploy the gadget again.'}`
        } : {
          verdict: "ok",
          text: `All ${I.length} parts that are loaded on demand load, and fit the running code.`
        }), {
          details: u([ ...h, ...d.map(({text: e}) => e) ])
        })
      })
    }(R, T)), d("Dependencies", () => function({moduleState: e}) {
      let t = M.map(t => `${t}: ${e(t) || "missing"}`), n = M.filter(t => e(t) !== "ready"); // t = name, M = DEPENDENCIES, e = moduleState, n = missing
      return n.length ? {
        verdict: "differs",
        text: `Not there: ${n.join(", ")}.`,
        details: u(t)
      } : {
        verdict: "ok",
        text: `All ${M.length} modules of the wiki are there.`
      }
    }
    // src/selftest/manifest.ts
    (R)), d("Skin and environment", () => function(e, {skin: t, facts: n}) {
      let r = n.map(([e, t]) => ({ // r = details, n = facts, e = name, t = value
        text: `${e}: ${t}`
      }));
      return r.push(...u([ "Reader: " + (e.isNamed ? "logged in" : "without an account"), `Window: ${innerWidth} \xd7 ${innerHeight} px, document ${document.documentElement.dir || "ltr"}`, `Browser: ${navigator.userAgent}` ])), 
      C.includes(t) ? {
        verdict: "ok",
        text: `The skin is ${t}.`,
        details: r
      } : {
        verdict: "unknown",
        text: `The skin is ${t}, in which the explorer has not been tested.`,
        details: r
      }
    }(e, R)), d("Explorers", () => function({hosts: e}) {
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
    (L)), ...L.hosts.flatMap((t, n) => [ d(`Revision of the data, explorer #${n + 1}`, () => s(null, null, function*() {
      return function({revisions: e}, {page: t, included: n}) {
        if (!t) return k;
        let r = [ t, ...n.map(([, e]) => e) ], i = u(r.map(({revision: e, timestamp: t, user: n}, r) => `${r ? `Included page #${r}` : "Data page"}: newest revision ${e}, saved by ${n || "somebody hidden"} at ${t || "an unknown time"}`)); // r = at, t = timestamp, n = user, e = revision, i = details, u = lines
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
      }(t, yield _(t.source))
    })), d(`List and data, explorer #${n + 1}`, () => s(null, null, function*() {
      return function(e, t, n, r) {
        return s(this, arguments, function*(e, t, {root: n, groups: r}, {result: i}) {
          let o = i && i.list; // o = list, i = result
          if (!o) return {
            verdict: "unknown",
            text: "There is no data to compare the list with."
          };
          let [{importLists: a}, {driftHints: s}] = yield Promise.all([ t("importer"), t("maintainer") ]), l = a(n, e, r), d = l.programs.length ? l : a(w(), e); // a = importLists, s = driftHints, t = load, l = inRoot, n = root, e = wiki, r = groups, d = imported, w = contentOf
          if (!d.programs.length) return {
            verdict: "unknown",
            text: "There is no static list to compare the data with."
          };
          let c = s(d, o, e); // c = hints, s = driftHints, d = imported, o = list, e = wiki
          return c.length ? {
            verdict: "differs",
            text: `The static list and the data differ in ${c.length} places.`,
            details: u(x(c))
          } : {
            verdict: "ok",
            text: `The ${d.programs.length} programs of the static list are as in the data.`
          }
        })
      }(e, T, t, yield _(t.source))
    })) ]), ...Array.from(F).flatMap(([t, n]) => [ d(`Problems of ${t}`, () => s(null, null, function*() {
      return function({page: e, result: t}) {
        if (!e || !t) return k;
        let n = e.contentModel === f ? [] : [ `The content model is "${e.contentModel}", not "${f}".` ], r = t.problems.map(({severity: e, path: t, program: n, reason: r, fix: i, alike: o}) => `${e}: ${t.length ? `${function(e, t) { // n = wrongModel, e = path, f = DATA_MODEL, r = problems, t = program
          return e.map((n, r) => { // e = path, n = step, r = depth
            let i = typeof n == "number" ? `#${n + 1}` : n; // i = name, n = step
            return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${i} ("${t}")` : i
          }).join(" \u2192 ")
        }(t, n)}: ` : ""}${r} ${i}${o ? ` There are ${o.count} more of this kind.` : ""}`), i = p(t.problems.filter(({severity: e}) => e === "error")), o = [ ...n, ...r ], a = t.list ? `${t.list.programs.length} programs can be shown` : "It cannot be read";
        return o.length ? {
          verdict: "differs",
          text: `${a}; ${i} errors, ${p(t.problems) - i} warnings.`,
          details: u(x(o))
        } : {
          verdict: "ok",
          text: `${a}; there are no problems.`
        }
      }(yield n)
    })), d(`Editing ${t}`, () => s(null, null, function*() {
      return function(e, t, {page: n, included: r}) {
        if (!n) return {
          verdict: "unknown",
          text: "There is no data page yet. People who may create pages find a button for that above the list."
        };
        let i = [ [ t, n ], ...r ], o = i.flatMap(([t, n]) => { // i = pages, t = title, n = revision, r = included, o = details
          let r = function({text: e, contentModel: t}) { // r = reason, e = text, t = contentModel
            let n = O(e); // n = data, O = parseJson, e = text
            return S(n) ? t !== f ? `has the content model "${t}", so the wiki does not check what is saved. Change it to "${f}" with Special:ChangeContentModel.` : j(e.trim()) === j(function(e, t = P, n = 0) {
              return JSON.stringify(e, null, t.indent).replace(/\n/g, function({lineBreak: e, indent: t}, n) {
                return t && e + t.repeat(n)
              }(t, n)).replace(E, e => `\\u${`000${e.charCodeAt(0).toString(16).toUpperCase()}`.slice(-4)}`)
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
    })) ]), d("Requests", () => function({resources: e}) {
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
        details: u(t.map(({entry: e, purpose: t}) => `${t}: ${function({transferSize: e, encodedBodySize: t}) {
          return e ? `${e} bytes transferred, ${t || "an unknown number"} of content` : t ? `from the cache, ${t} bytes of content` : "unknown bytes"
        }(e)}, ${c(e.duration)}, from ${c(e.startTime)} on`))
      } : {
        verdict: "unknown",
        text: "The browser lists no request of the explorer: cached modules need none."
      }
    }(D)), d("Times", () => function({page: e, marks: t}, n) {
      let r = (e, t) => `${e}: ${t ? c(t) : "unknown"}`; // r = point, e = name, t = value, c = ms
      return {
        verdict: n.readyAt !== null && !n.wasReady ? "ok" : "unknown",
        text: `From the beginning of the navigation until the explorers were ready: ${h(n)}.`,
        details: u([ r("First byte of the page", e.responseStart), r("Document read", e.domContentLoadedEventEnd), r("Page loaded", e.loadEventEnd), ...t.filter(({name: e}) => /^mw|programExplorer/.test(e)).map(({name: e, startTime: t}) => r(`Mark ${e}`, t)) ])
      }
    }(D, L)), d("Storage", () => function(e) {
      let t = e.history.state, n = S(t) ? Object.entries(t).filter(([e]) => K.test(e)) : [], r = [ Q("Local storage", () => e.localStorage), Q("Session storage", () => e.sessionStorage) ], i = [ ...n.map(([e, t]) => `History entry: ${e} = ${G(JSON.stringify(t))}`), ...r.flatMap(e => e.texts) ]; // t = value, e = store, n = entries, S = isObject, K = OURS, r = stores, Q = entriesOf, i = texts, G = shorten
      return r.some(({isDenied: e}) => e) ? {
        verdict: "unknown",
        text: "The browser does not let everything be looked into.",
        details: u(i)
      } : {
        verdict: "ok",
        text: i.length ? `${i.length} things are kept.` : "Nothing is kept.",
        details: u(i)
      }
    }(window)) ])
  })
}

function Y(e, t, n) { // Y = run, e = tested, t = installationOf, n = running
  return s(this, null, function*() {
    document.readyState === "loading" && (yield new Promise(e => document.addEventListener("DOMContentLoaded", e)));
    let r = function(e, t) { // r = panel, e = root, t = content
      document.querySelectorAll(`.${q}`).forEach(e => e.remove());
      let n = J("p", {}, "The self-test runs."); // n = status, J = element
      n.setAttribute("role", "status");
      let r = J("div", {}), i = J("div", { // r = findingsBox, J = element, i = buttons
        className: `${q}-buttons`
      }), o = J("section", {
        className: q,
        lang: "en",
        dir: "ltr",
        tabIndex: -1
      }, J("h2", {
        id: F
      }, "Self-test of the program explorer"), i, n, r);
      return o.setAttribute("aria-labelledby", F), i.append(W("Close", () => { // o = panel, F = HEADING_ID, i = buttons, W = button
        o.remove();
        let n = e && e.isConnected ? e : t; // n = next, e = root, t = content
        n.tabIndex = -1, n.focus({
          preventScroll: !0
        })
      })), e && e.before(o), (!e || !o.getClientRects().length) && t.prepend(o), o.focus(), 
      {
        fill: (e, t) => { // e = findings, t = text
          let a = W("Copy as text", () => { // a = copy, W = button
            (function(e) {
              return s(this, null, function*() {
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
                  let t = J("textarea", { // t = box, J = element
                    className: `cdx-text-area__textarea ${q}-text`,
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
          let l = t => e.filter(({verdict: e}) => e === t).length; // l = count, t = wanted, e = verdict
          n.textContent = `The self-test is done: of ${e.length} checks, ${l("ok")} are ok, ${l("differs")} are not ok, ${l("unknown")} are not known.`, 
          r.append(J("dl", {}, ...e.flatMap(z))), o.contains(document.activeElement) && o.scrollIntoView()
        }
      }
    }(document.querySelector(".program-explorer"), w()), i = yield X(e, t(e.wiki), n);
    r.fill(i, function(e, t, n) {
      let r = e.flatMap(({name: e, verdict: n, text: r, details: i = []}) => [ `[${n}] ${H(e)}: ${H(r)}`, ...i.map(({text: e, url: n}) => `  - ${H(e)}${n === void 0 ? "" : ` <${new URL(n, t).href}>`}`) ]); // r = text, e = line, n = url, H = onOneLine, i = details, t = address
      return [ "Self-test of the program explorer", `${n}, ${t}`, "", ...r, "" ].join("\n")
    }(i, location.origin + location.pathname + location.search, (new Date).toISOString()))
  })
}

var Z = runtime(106); // Z = readAnswer

// src/wiki/mediawiki-installation.ts
function ee(e, t, n) { // ee = readBatch, e = api, t = titles, n = what
  return s(this, null, function*() {
    let r = new URLSearchParams({ // r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: n === "text" ? "ids|sha1|timestamp|user|content|contentmodel" : "ids|sha1|timestamp|user",
      rvslots: "main",
      titles: t.join("|")
    }), {query: i} = yield Z(`${e}?${r.toString()}`);
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

function te() { // te = facts
  let {config: e} = mw; // e = config
  return [ [ "Wiki", `${e.get("wgDBname")}, MediaWiki ${e.get("wgVersion")}` ], [ "Page", `${e.get("wgPageName")}, revision ${e.get("wgRevisionId")}` ], [ "Languages", `interface ${e.get("wgUserLanguage")}, page ${e.get("wgPageContentLanguage")}, wiki ${e.get("wgContentLanguage")}` ], [ "Debug mode", e.get("debug") ? "on" : "off" ] ]
}

// src/selftest.ts
var {runSelftest: ne} = function(e) { // ne = runSelftest, e = installationOf
  return {
    runSelftest: (t, n) => { // t = input, n = running
      Y(t, e, n).catch(e => t.wiki.log("The self-test failed.", e))
    }
  }
}(function({titleOf: e}) {
  let t = mw.util.wikiScript("api"); // t = api
  return {
    newestRevisions: (n, r) => s(null, null, function*() {
      let i = new Map; // i = byTitle
      for (let o = 0; o < n.length; o += 50) (yield ee(t, n.slice(o, o + 50).map(e), r)).forEach(([e, t]) => i.set(e, t)); // o = at, n = titles, ee = readBatch, t = revision, e = title, r = what, i = byTitle
      let o = new Map; // o = byGivenTitle
      return n.forEach(t => { // n = titles, t = title
        let n = i.get(e(t)); // n = revision, i = byTitle, e = titleOf, t = title
        n && o.set(t, n)
      }), o
    }),
    moduleState: e => mw.loader.getState(e),
    skin: mw.config.get("skin"),
    facts: te()
  }
});

return {
  runSelftest: ne
};
}
};
// </nowiki>