// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).selftest = {
runtime: '5f6041bcbe485e3c',
create: function ( require, module ) {
"use strict";
var I = Object.defineProperty;
var pe = Object.getOwnPropertyDescriptor;
var fe = Object.getOwnPropertyNames;
var ue = Object.prototype.hasOwnProperty;
var ye = (e, t) => {
  for (var n in t)
    I(e, n, { get: t[n], enumerable: !0 });
}, he = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of fe(t))
      !ue.call(e, o) && o !== n && I(e, o, { get: () => t[o], enumerable: !(r = pe(t, o)) || r.enumerable });
  return e;
};
var we = (e) => he(I({}, "__esModule", { value: !0 }), e);
var c = (e, t, n) => new Promise((r, o) => {
  var i = (a) => {
    try {
      d(n.next(a));
    } catch (l) {
      o(l);
    }
  }, s = (a) => {
    try {
      d(n.throw(a));
    } catch (l) {
      o(l);
    }
  }, d = (a) => a.done ? r(a.value) : Promise.resolve(a.value).then(i, s);
  d((n = n.apply(e, t)).next());
});

// src/selftest.ts
var je = {}; // je = selftest_exports
ye(je, {
  runSelftest: () => We
});
module.exports = we(je);

// src/selftest/finding.ts
function b(e) { // b = reasonOf, e = error
  return e instanceof Error ? e.message : String(e);
}
function w(e) { // w = lines, e = texts
  return e.map((t) => ({ text: t }));
}
function x(e, t) { // x = check, e = name, t = find
  return c(this, null, function* () {
    let n = 0, r = new Promise((o) => { // n = timer, r = timeout, o = resolve
      n = window.setTimeout(() => o({ verdict: "unknown", text: `There was no answer within ${15e3 / 1e3} seconds.` }), 15e3);
    });
    try {
      return Object.assign({ name: e }, yield Promise.race([Promise.resolve().then(t), r]));
    } catch (o) {
      return { name: e, verdict: "unknown", text: `The check failed: ${b(o)}` };
    } finally {
      clearTimeout(n);
    }
  });
}

// src/selftest/costs.ts
function C({ performance: e }) { // C = readMeasurements, e = performance
  let t = (n) => "getEntriesByType" in e ? e.getEntriesByType(n) : []; // t = entries, n = type, e = performance
  return {
    resources: t("resource"),
    // Safari has it since 15.
    page: Object(t("navigation")[0]),
    marks: t("mark")
  };
}
function xe(e) { // xe = purposeOf, e = address
  let { pathname: t, searchParams: n } = new URL(e, location.href), r = n.get("modules") || ""; // t = pathname, n = searchParams, e = address, r = modules
  if (r.includes("programExplorer"))
    return `${n.get("only") || "modules"} ${r}`;
  if (t.endsWith("/api.php") && (n.get("rvprop") || "").includes("content"))
    return `data ${n.get("revids") || n.get("titles") || ""}`;
  let o = n.get("title") || t; // o = title, n = searchParams, t = pathname
  return /programExplorer[\w-]*\.(js|css)$/.test(o) ? o : null;
}
function $e({ transferSize: e, encodedBodySize: t }) { // $e = bytesOf, e = transferSize, t = encodedBodySize
  return e ? `${e} bytes transferred, ${t || "an unknown number"} of content` : t ? `from the cache, ${t} bytes of content` : "unknown bytes";
}
function T(e) { // T = ms, e = value
  return e >= 1 ? `${Math.round(e)} ms` : "less than 1 ms";
}
function W({ resources: e }) { // W = requests, e = resources
  let t = e.flatMap((r) => { // t = ours, e = resources, r = entry
    let o = xe(r.name); // o = purpose, xe = purposeOf, r = entry
    return o === null ? [] : [{ entry: r, purpose: o }];
  }), n = t.reduce((r, { entry: o }) => r + (o.transferSize || 0), 0);
  return t.length ? {
    verdict: "ok",
    text: `${t.length} requests, ${n ? `${n} bytes transferred` : "unknown bytes or all from the cache"}; modules of others may be in the same request.`,
    details: w(t.map(({ entry: r, purpose: o }) => `${o}: ${$e(r)}, ${T(r.duration)}, from ${T(r.startTime)} on`))
  } : { verdict: "unknown", text: "The browser lists no request of the explorer: cached modules need none." };
}
function ve({ readyAt: e, wasReady: t }) { // ve = readiness, e = readyAt, t = wasReady
  return e === null ? "unknown" : t ? `unknown, but before ${T(e)}` : `about ${T(e)}`;
}
function j({ page: e, marks: t }, n) { // j = times, e = page, t = marks, n = settled
  let r = (i, s) => `${i}: ${s ? T(s) : "unknown"}`; // r = point, i = name, s = value, T = ms
  return {
    verdict: n.readyAt !== null && !n.wasReady ? "ok" : "unknown",
    text: `From the beginning of the navigation until the explorers were ready: ${ve(n)}.`,
    details: w([
      r("First byte of the page", e.responseStart),
      r("Document read", e.domContentLoadedEventEnd),
      r("Page loaded", e.loadEventEnd),
      ...t.filter(({ name: i }) => /^mw|programExplorer/.test(i)).map(({ name: i, startTime: s }) => r(`Mark ${i}`, s))
    ])
  };
}

// runtime:src/programs/data-model.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// runtime:src/programs/include.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// src/programs/problems.ts
function B(e, t) { // B = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
    return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
  }).join(" \u2192 ");
}

// runtime:src/page/hosts.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// runtime:src/page/host-state.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// src/selftest/hosts.ts
var ke = 12e3, be = 4e3, Te = 50; // ke = SETTLES_WITHIN_MS, be = APPEARS_WITHIN_MS, Te = CHECK_EVERY_MS
function P() { // P = contentOf
  return document.getElementById("mw-content-text") || document.body;
}
function q() { // q = settledHosts
  return c(this, null, function* () {
    let e = performance.now(); // e = began
    for (let t = 0; ; t++) { // t = checks
      let n = (0, $.findHosts)(P()), r = n.map(E.hostStateOf), o = performance.now(); // n = hosts, P = contentOf, r = states, o = now
      if (n.length && r.every((i) => i === "ready" || i === "failed"))
        return { hosts: n, readyAt: r.includes("failed") ? null : o, wasReady: t === 0 };
      if (o - e > (n.length ? ke : be))
        return { hosts: n, readyAt: null, wasReady: !1 };
      yield new Promise((i) => setTimeout(i, Te));
    }
  });
}
function Ee(e, t) { // Ee = describe, e = host, t = at
  let n = e.root.querySelector(".program-explorer__notice p"), r = [e.preset && `preset "${e.preset}"`, e.limit && `limit ${e.limit}`].filter(Boolean).join(", "); // n = notice, e = host, r = restrictions
  return `#${t + 1}, "${e.source}"${r && ` (${r})`}: ${(0, E.hostStateOf)(e) || "not started"}` + (n ? `. It says: ${n.textContent}` : "");
}
function U({ hosts: e }) { // U = explorers, e = hosts
  if (!e.length)
    return { verdict: "unknown", text: "There is no explorer on this page." };
  let t = e.filter((n) => (0, E.hostStateOf)(n) === "ready").length; // t = ready, e = hosts, n = host
  return {
    verdict: t === e.length ? "ok" : "differs",
    text: `${t} of ${e.length} explorers are ready.`,
    details: e.map((n, r) => ({ text: Ee(n, r) }))
  };
}

// src/selftest/data.ts
var R = 10; // R = MOST_LINES
function G(e, t, n, r) { // G = readFresh, e = wiki, t = load, n = installation, r = source
  return c(this, null, function* () {
    let o = (yield n.newestRevisions([r], "text")).get(r); // o = page, n = installation, r = source
    if (!o)
      return { page: null, included: [], result: null };
    let i = (0, N.includedTitles)(o.text), s = i.length ? Array.from(yield n.newestRevisions(i, "text")) : [], d = s.map(([l, { text: f }]) => ({ title: l, text: f })), { parsePrograms: a } = yield t.maintainer(); // i = titles, o = page, s = included, n = installation, d = texts, l = title, f = text, a = parsePrograms, t = load
    return { page: o, included: s, result: a(o.text, (0, F.optionsFor)(e), d) };
  });
}
function V(e) { // V = firstLines, e = texts
  return e.length > R ? [...e.slice(0, R), `${e.length - R} more.`] : e;
}
var K = { verdict: "differs", text: "The data page does not exist." }; // K = MISSING
function X({ revisions: e }, { page: t, included: n }) { // X = dataRevision, e = revisions, t = page, n = included
  if (!t)
    return K;
  let r = [t, ...n.map(([, i]) => i)], o = w(r.map(({ revision: i, timestamp: s, user: d }, a) => `${a ? `Included page #${a}` : "Data page"}: newest revision ${i}, saved by ${d || "somebody hidden"} at ${s || "an unknown time"}`)); // r = newest, t = page, n = included, i = revision, o = details, w = lines, s = timestamp, d = user, a = at
  return e.length ? r.every(({ revision: i }) => e.includes(i)) ? { verdict: "ok", text: `The page was rendered with the newest revision: ${t.revision}.`, details: o } : { verdict: "differs", text: `The page was rendered with ${e.join(", ")}, and readers see these until the wiki renders it again. Purge it if it stays so.`, details: o } : { verdict: "ok", text: `The page names no revision, so readers see what is newest within five minutes: ${t.revision}.`, details: o };
}
function Y({ page: e, result: t }) { // Y = dataProblems, e = page, t = result
  if (!e || !t)
    return K;
  let n = e.contentModel === S.DATA_MODEL ? [] : [`The content model is "${e.contentModel}", not "${S.DATA_MODEL}".`], r = t.problems.map(({ severity: d, path: a, program: l, reason: f, fix: u }) => `${d}: ${a.length ? `${B(a, l)}: ` : ""}${f} ${u}`), o = t.problems.filter(({ severity: d }) => d === "error").length, i = [...n, ...r], s = t.list ? `${t.list.programs.length} programs can be shown` : "It cannot be read"; // n = wrongModel, e = page, r = problems, t = result, d = severity, a = path, l = program, f = reason, u = fix, B = describePath, o = errors, i = found, s = shown
  return i.length ? { verdict: "differs", text: `${s}; ${o} errors, ${r.length - o} warnings.`, details: w(V(i)) } : { verdict: "ok", text: `${s}; there are no problems.` };
}
function J(o, i, s, d) { // J = listDrift, o = _0, i = _1, s = _2, d = _3
  return c(this, arguments, function* (e, t, { root: n }, { result: r }) {
    let a = r && r.list; // a = list, r = result
    if (!a)
      return { verdict: "unknown", text: "There is no data to compare the list with." };
    let [{ importLists: l }, { driftHints: f }] = yield Promise.all([t.importer(), t.maintainer()]), u = l(n, e), m = u.programs.length ? u : l(P(), e); // l = importLists, f = driftHints, t = load, u = inRoot, n = root, e = wiki, m = imported, P = contentOf
    if (!m.programs.length)
      return { verdict: "unknown", text: "There is no static list to compare the data with." };
    let y = f(m, a, e); // y = hints, f = driftHints, m = imported, a = list, e = wiki
    return y.length ? { verdict: "differs", text: `The static list and the data differ in ${y.length} places.`, details: w(V(y)) } : { verdict: "ok", text: `The ${m.programs.length} programs of the static list are as in the data.` };
  });
}

// src/page/manifest-page.ts
var v = "MediaWiki:Gadget-programExplorer-manifest.json"; // v = MANIFEST

// src/selftest/deployed.ts
var Pe = "Browsers and the wiki may keep an old copy for some minutes; if it stays so, a deployment stopped halfway."; // Pe = MAY_BE_OLD
function Se(e, t, n, r) { // Se = deviationOf, e = wiki, t = title, n = sum, r = found
  if (!r)
    return { kind: "missing", text: `${t} is missing.`, url: e.urlOf(t) };
  let o = e.urlOf(t, { action: "history" }); // o = url, e = wiki, t = title
  return r.sha1 ? r.sha1 === n.toLowerCase() ? null : {
    kind: "changed",
    text: `${t} differs: revision ${r.revision}, saved by ${r.user || "somebody hidden"} at ${r.timestamp || "an unknown time"}.`,
    url: o
  } : { kind: "hidden", text: `${t} cannot be compared: the wiki hides its sum.`, url: o };
}
function Q(e, t, n) { // Q = deployedPages, e = wiki, t = installation, n = deployed
  return c(this, null, function* () {
    if ("reason" in n)
      return { verdict: "unknown", text: n.reason };
    let { pages: r, version: o, hash: i } = n, s = Array.from(r.keys()), d = yield t.newestRevisions(s, "sums"), a = []; // r = pages, o = version, i = hash, n = deployed, s = titles, d = newest, t = installation, a = deviations
    r.forEach((m, y) => { // r = pages, m = sum, y = title
      let H = Se(e, y, m, d.get(y)); // H = deviation, Se = deviationOf, e = wiki, y = title, m = sum, d = newest
      H && a.push(H);
    });
    let l = `version ${o} (${i})`; // l = release, o = version, i = hash
    if (!a.length)
      return s.length ? { verdict: "ok", text: `All ${s.length} pages are as deployed: ${l}.` } : { verdict: "unknown", text: `${v} names no pages.` };
    let f = (m) => a.filter((y) => y.kind === m).length; // f = count, m = kind, a = deviations, y = each
    return {
      verdict: f("hidden") < a.length ? "differs" : "unknown",
      text: `Of ${s.length} pages, ${f("missing")} are missing, ${f("changed")} have been changed, ${f("hidden")} cannot be compared; deployed was ${l}.`,
      details: a
    };
  });
}
function Z(e, t) { // Z = runningCode, e = running, t = deployed
  let n = [{ text: `Running: ${e}` }]; // n = details, e = running
  if ("reason" in t)
    return { verdict: "unknown", text: `The running code is ${e}. ${t.reason}`, details: n };
  let r = `${t.version} ${t.reader}`; // r = released, t = deployed
  return n.push({ text: `Deployed: ${r}` }), e === r ? { verdict: "ok", text: `The running code is the deployed code: ${e}.`, details: n } : { verdict: "differs", text: `The running code is not the deployed code. ${Pe}`, details: n };
}

// src/page/dependencies.ts
var M = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"]; // M = DEPENDENCIES

// src/selftest/environment.ts
var Me = ["vector-2022", "vector", "minerva", "monobook", "timeless"], O = "ext.gadget.programExplorer"; // Me = SKINS, O = GADGET
function z(e, { skin: t, facts: n }) { // z = environment, e = wiki, t = skin, n = facts
  let r = n.map(([o, i]) => ({ text: `${o}: ${i}` })); // r = details, n = facts, o = name, i = value
  return r.push(...w([
    `Reader: ${e.isNamed ? "logged in" : "without an account"}`,
    `Window: ${innerWidth} \xD7 ${innerHeight} px, document ${document.documentElement.dir || "ltr"}`,
    `Browser: ${navigator.userAgent}`
  ])), Me.includes(t) ? { verdict: "ok", text: `The skin is ${t}.`, details: r } : { verdict: "unknown", text: `The skin is ${t}, in which the explorer has not been tested.`, details: r };
}
function ee({ moduleState: e }) { // ee = dependencies, e = moduleState
  let t = M.map((r) => `${r}: ${e(r) || "missing"}`), n = M.filter((r) => e(r) !== "ready"); // t = states, M = DEPENDENCIES, r = name, e = moduleState, n = missing
  return n.length ? { verdict: "differs", text: `Not there: ${n.join(", ")}.`, details: w(t) } : { verdict: "ok", text: `All ${M.length} modules of the wiki are there.` };
}
function te(n, r) { // te = modules, n = _0, r = _1
  return c(this, arguments, function* ({ moduleState: e }, t) {
    let o = [], i = (d, a) => a.then( // o = failures, i = tryLoading, d = name, a = loading
      () => `${d}: arrives`,
      (l) => (o.push(d), `${d}: ${b(l)}`)
    ), s = w([
      `${O}: ${e(O) || "not on this wiki"}`,
      `The self-test came with ${e(`${O}-selftest`) === "ready" ? "the gadget" : "the user script"}.`,
      ...yield Promise.all([i("maintainer", t.maintainer()), i("importLists", t.importer())])
    ]);
    return o.length ? { verdict: "differs", text: `What is loaded on demand does not arrive: ${o.join(", ")}.`, details: s } : { verdict: "ok", text: "The modules on demand load, and fit the running code.", details: s };
  });
}

// runtime:src/programs/kinds.ts
var k = require("program-explorer-runtime"); // k = import_program_explorer_runtime

// src/selftest/manifest.ts
var De = 500; // De = MOST_PAGES
function ne(e) { // ne = readManifest, e = text
  let t = JSON.parse(e); // t = data, e = text
  if (!(0, k.isObject)(t) || typeof t.version != "string" || typeof t.hash != "string" || !(0, k.isObject)(t.pages))
    throw new Error('"version", "hash" or "pages" is missing in it.');
  let n = Object.entries(t.pages).filter((r) => typeof r[1] == "string"); // n = pages, t = data, r = entry
  return {
    version: t.version,
    hash: t.hash,
    reader: typeof t.reader == "string" ? t.reader : "",
    pages: new Map(n.slice(0, De))
  };
}

// src/selftest/panel.ts
var D = "program-explorer__selftest", re = "program-explorer-selftest", Ie = { ok: "success", differs: "error", unknown: "warning" }; // D = CLASS, re = HEADING_ID, Ie = CODEX_TYPES
function h(e, t, ...n) { // h = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r;
}
function oe(e, t) { // oe = button, e = text, t = act
  let n = h("button", { type: "button", className: "cdx-button" }, e); // n = made, h = element, e = text
  return n.addEventListener("click", t), n;
}
function Fe({ text: e, url: t }) { // Fe = lineOf, e = text, t = url
  return h("li", {}, ...t === void 0 ? [e] : [`${e} `, h("a", { href: t }, "See the page")]);
}
function Ne({ name: e, verdict: t, text: n, details: r = [] }) { // Ne = rowOf, e = name, t = verdict, n = text, r = details
  let o = r.length ? [h("ul", {}, ...r.map(Fe))] : []; // o = list, r = details, h = element, Fe = lineOf
  return [
    h("dt", {}, e),
    h(
      "dd",
      {},
      h(
        "div",
        { className: `cdx-message cdx-message--inline cdx-message--${Ie[t]}` },
        h("span", { className: "cdx-message__icon" }),
        h("div", { className: "cdx-message__content" }, h("strong", {}, t), `: ${n}`)
      ),
      ...o
    )
  ];
}
function Re(e) { // Re = copyText, e = text
  return c(this, null, function* () {
    try {
      return "clipboard" in navigator ? (yield navigator.clipboard.writeText(e), !0) : !1;
    } catch (t) {
      return !1;
    }
  });
}
function Oe(e) { // Oe = textBox, e = text
  let t = h("textarea", { className: `cdx-text-area__textarea ${D}-text`, value: e, readOnly: !0, rows: 10 }); // t = box, h = element, D = CLASS, e = text
  return t.setAttribute("aria-label", "The self-test as text"), t;
}
function ie(e, t) { // ie = openPanel, e = root, t = content
  document.querySelectorAll(`.${D}`).forEach((s) => s.remove());
  let n = h("p", {}, "The self-test runs."); // n = status, h = element
  n.setAttribute("role", "status");
  let r = h("div", {}), o = h("div", { className: `${D}-buttons` }), i = h( // r = findingsBox, h = element, o = buttons, D = CLASS, i = panel
    "section",
    { className: D, lang: "en", dir: "ltr", tabIndex: -1 },
    h("h2", { id: re }, "Self-test of the program explorer"),
    o,
    n,
    r
  );
  return i.setAttribute("aria-labelledby", re), o.append(oe("Close", () => { // i = panel, re = HEADING_ID, o = buttons, oe = button
    i.remove();
    let s = e && e.isConnected ? e : t; // s = next, e = root, t = content
    s.tabIndex = -1, s.focus({ preventScroll: !0 });
  })), e && e.before(i), (!e || !i.getClientRects().length) && t.prepend(i), i.focus(), {
    fill: (s, d) => { // s = findings, d = text
      let a = oe("Copy as text", () => { // a = copy, oe = button
        Re(d).then((f) => { // Re = copyText, d = text, f = isCopied
          if (n.textContent = f ? "Copied." : "The browser does not let this be copied. Copy the text in the box below.", i.querySelectorAll("textarea").forEach((u) => u.remove()), !f) {
            let u = Oe(d); // u = box, Oe = textBox, d = text
            n.after(u), u.focus(), u.select();
          }
        });
      });
      o.prepend(a);
      let l = s.filter(({ verdict: f }) => f !== "ok").length; // l = off, s = findings, f = verdict
      n.textContent = l ? `The self-test is done: ${l} of ${s.length} checks are not ok.` : `The self-test is done: all ${s.length} checks are ok.`, r.append(h("dl", {}, ...s.flatMap(Ne))), i.contains(document.activeElement) && i.scrollIntoView();
    }
  };
}

// src/selftest/report.ts
function L(e) { // L = onOneLine, e = text
  return e.replace(/\s+/g, " ").trim();
}
function se(e, t, n) { // se = plainText, e = findings, t = address, n = when
  let r = e.flatMap(({ name: o, verdict: i, text: s, details: d = [] }) => [ // r = body, e = findings, o = name, i = verdict, s = text, d = details
    `[${i}] ${L(o)}: ${L(s)}`,
    ...d.map(({ text: a, url: l }) => `  - ${L(a)}${l === void 0 ? "" : ` <${new URL(l, t).href}>`}`)
  ]);
  return ["Self-test of the program explorer", `${n}, ${t}`, "", ...r, ""].join(`
`);
}

// src/programs/shorten.ts
function A(e) { // A = shorten, e = text
  return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
}

// src/selftest/storage.ts
var de = /^program-?explorer/i; // de = OURS
function ae(e, t) { // ae = entriesOf, e = storageName, t = store
  try {
    let n = t(); // n = storage, t = store
    return { texts: Array.from({ length: n.length }, (o, i) => n.key(i) || "").filter((o) => de.test(o)).map((o) => `${e}: ${o} = ${A(n.getItem(o) || "")}`), isDenied: !1 };
  } catch (n) {
    return { texts: [`${e}: denied by the browser`], isDenied: !0 };
  }
}
function le(e) { // le = storage, e = view
  let t = e.history.state, n = (0, k.isObject)(t) ? Object.entries(t).filter(([i]) => de.test(i)) : [], r = [ae("Local storage", () => e.localStorage), ae("Session storage", () => e.sessionStorage)], o = [ // t = state, e = view, n = entries, i = name, de = OURS, r = stores, ae = entriesOf, o = texts
    ...n.map(([i, s]) => `History entry: ${i} = ${A(JSON.stringify(s))}`),
    ...r.flatMap((i) => i.texts)
  ];
  return r.some(({ isDenied: i }) => i) ? { verdict: "unknown", text: "The browser does not let everything be looked into.", details: w(o) } : { verdict: "ok", text: o.length ? `${o.length} things are kept.` : "Nothing is kept.", details: w(o) };
}

// src/selftest/run.ts
function Le(e) { // Le = readDeployed, e = installation
  return c(this, null, function* () {
    try {
      let t = (yield e.newestRevisions([v], "text")).get(v); // t = page, e = installation, v = MANIFEST
      return t ? ne(t.text) : { reason: `There is no ${v}: the gadget was installed by hand, or before there were manifests.` };
    } catch (t) {
      return { reason: `${v} cannot be read: ${b(t)}` };
    }
  });
}
function Ae(o, i, s) { // Ae = checkAll, o = _0, i = _1, s = _2
  return c(this, arguments, function* ({ wiki: e, load: t }, n, r) {
    let d = yield q(), a = C(window), l = Le(n), f = /* @__PURE__ */ new Map(); // d = settled, q = settledHosts, a = costs, C = readMeasurements, l = deployed, Le = readDeployed, n = installation, f = sources
    d.hosts.forEach(({ source: m }) => { // d = settled, m = source
      if (!f.has(m)) {
        let y = G(e, t, n, m); // y = loading, G = readFresh, e = wiki, t = load, n = installation, m = source
        y.catch(() => { // y = loading
        }), f.set(m, y);
      }
    });
    let u = (m) => f.get(m) || Promise.reject(new Error("not read")); // u = dataOf, m = source, f = sources
    return Promise.all([
      x("Running code", () => c(null, null, function* () {
        return Z(r, yield l);
      })),
      x("Pages on the wiki", () => c(null, null, function* () {
        return Q(e, n, yield l);
      })),
      x("Modules", () => te(n, t)),
      x("Dependencies", () => ee(n)),
      x("Skin and environment", () => z(e, n)),
      x("Explorers", () => U(d)),
      ...d.hosts.flatMap((m, y) => [
        x(`Revision of the data, explorer #${y + 1}`, () => c(null, null, function* () {
          return X(m, yield u(m.source));
        })),
        x(`List and data, explorer #${y + 1}`, () => c(null, null, function* () {
          return J(e, t, m, yield u(m.source));
        }))
      ]),
      ...Array.from(f, ([m, y]) => x(`Problems of ${m}`, () => c(null, null, function* () {
        return Y(yield y);
      }))),
      x("Requests", () => W(a)),
      x("Times", () => j(a, d)),
      x("Storage", () => le(window))
    ]);
  });
}
function _e(e, t, n) { // _e = run, e = tested, t = installationOf, n = running
  return c(this, null, function* () {
    document.readyState === "loading" && (yield new Promise((i) => document.addEventListener("DOMContentLoaded", i)));
    let r = ie(document.querySelector(".program-explorer"), P()), o = yield Ae(e, t(e.wiki), n); // r = panel, ie = openPanel, P = contentOf, o = findings, Ae = checkAll, e = tested, t = installationOf, n = running
    r.fill(o, se(o, location.origin + location.pathname + location.search, (/* @__PURE__ */ new Date()).toISOString()));
  });
}
function ce(e) { // ce = createSelftest, e = installationOf
  return {
    runSelftest: (t, n) => { // t = input, n = running
      _e(t, e, n).catch((r) => t.wiki.log("The self-test failed.", r));
    }
  };
}

// runtime:src/wiki/api-request.ts
var _ = require("program-explorer-runtime"); // _ = import_program_explorer_runtime

// src/wiki/mediawiki-installation.ts
var me = 50; // me = MOST_TITLES
function He(e, t, n) { // He = readBatch, e = api, t = titles, n = what
  return c(this, null, function* () {
    let r = new URLSearchParams({ // r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: n === "text" ? "ids|sha1|timestamp|user|content|contentmodel" : "ids|sha1|timestamp|user",
      rvslots: "main",
      titles: t.join("|")
    }), { query: o } = yield (0, _.readAnswer)(`${e}?${r.toString()}`);
    return ((o == null ? void 0 : o.pages) || []).flatMap(({ title: i, revisions: s = [] }) => s.slice(0, 1).map(
      ({ revid: d, sha1: a = "", timestamp: l = "", user: f = "", slots: u }) => { // d = revid, a = sha1, l = timestamp, f = user, u = slots
        var m, y; // m = _a, y = _b
        return [i, {
          revision: d,
          sha1: a,
          timestamp: l,
          user: f,
          contentModel: ((m = u == null ? void 0 : u.main) == null ? void 0 : m.contentmodel) || "",
          text: ((y = u == null ? void 0 : u.main) == null ? void 0 : y.content) || ""
        }];
      }
    ));
  });
}
function Ce() { // Ce = facts
  let { config: e } = mw; // e = config
  return [
    ["Wiki", `${e.get("wgDBname")}, MediaWiki ${e.get("wgVersion")}`],
    ["Page", `${e.get("wgPageName")}, revision ${e.get("wgRevisionId")}`],
    ["Languages", `interface ${e.get("wgUserLanguage")}, page ${e.get("wgPageContentLanguage")}, wiki ${e.get("wgContentLanguage")}`],
    ["Debug mode", e.get("debug") ? "on" : "off"]
  ];
}
function ge({ titleOf: e }) { // ge = createInstallation, e = titleOf
  let t = mw.util.wikiScript("api"); // t = api
  return {
    newestRevisions: (n, r) => c(null, null, function* () {
      let o = /* @__PURE__ */ new Map(); // o = byTitle
      for (let s = 0; s < n.length; s += me) // s = at, n = titles, me = MOST_TITLES
        (yield He(t, n.slice(s, s + me).map(e), r)).forEach(([d, a]) => o.set(d, a));
      let i = /* @__PURE__ */ new Map(); // i = byGivenTitle
      return n.forEach((s) => { // n = titles, s = title
        let d = o.get(e(s)); // d = revision, o = byTitle, e = titleOf, s = title
        d && i.set(s, d);
      }), i;
    }),
    moduleState: (n) => mw.loader.getState(n),
    skin: mw.config.get("skin"),
    facts: Ce()
  };
}

// src/selftest.ts
var { runSelftest: We } = ce(ge); // We = runSelftest, ce = createSelftest, ge = createInstallation
}
};
// </nowiki>