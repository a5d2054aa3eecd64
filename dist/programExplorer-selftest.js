// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).selftest = {
runtime: 'd3d1928bab6e00d3',
create: function ( require, module ) {
"use strict";
var M = Object.defineProperty;
var me = Object.getOwnPropertyDescriptor;
var pe = Object.getOwnPropertyNames;
var ge = Object.prototype.hasOwnProperty;
var fe = (e, t) => {
  for (var n in t)
    M(e, n, { get: t[n], enumerable: !0 });
}, ue = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of pe(t))
      !ge.call(e, o) && o !== n && M(e, o, { get: () => t[o], enumerable: !(r = me(t, o)) || r.enumerable });
  return e;
};
var ye = (e) => ue(M({}, "__esModule", { value: !0 }), e);
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
var Ce = {}; // Ce = selftest_exports
fe(Ce, {
  runSelftest: () => He
});
module.exports = ye(Ce);

// src/selftest/finding.ts
function v(e) { // v = reasonOf, e = error
  return e instanceof Error ? e.message : String(e);
}
function y(e) { // y = lines, e = texts
  return e.map((t) => ({ text: t }));
}
function h(e, t) { // h = check, e = name, t = find
  return c(this, null, function* () {
    let n = 0, r = new Promise((o) => { // n = timer, r = late, o = resolve
      n = window.setTimeout(() => o({ verdict: "unknown", text: `There was no answer within ${15e3 / 1e3} seconds.` }), 15e3);
    });
    try {
      return Object.assign({ name: e }, yield Promise.race([Promise.resolve().then(t), r]));
    } catch (o) {
      return { name: e, verdict: "unknown", text: `It could not be told: ${v(o)}` };
    } finally {
      clearTimeout(n);
    }
  });
}

// src/selftest/costs.ts
function _({ performance: e }) { // _ = measured, e = performance
  let t = (n) => "getEntriesByType" in e ? e.getEntriesByType(n) : []; // t = entries, n = type, e = performance
  return {
    resources: t("resource"),
    // Safari has it since 15.
    page: Object(t("navigation")[0]),
    marks: t("mark")
  };
}
function he(e) { // he = purposeOf, e = address
  let { pathname: t, searchParams: n } = new URL(e, location.href), r = n.get("modules") || ""; // t = pathname, n = searchParams, e = address, r = modules
  if (r.includes("programExplorer"))
    return `${n.get("only") || "modules"} ${r}`;
  if (t.endsWith("/api.php") && (n.get("rvprop") || "").includes("content"))
    return `data ${n.get("revids") || n.get("titles") || ""}`;
  let o = n.get("title") || t; // o = title, n = searchParams, t = pathname
  return /programExplorer[\w-]*\.(js|css)$/.test(o) ? o : null;
}
function we({ transferSize: e, encodedBodySize: t }) { // we = bytesOf, e = transferSize, t = encodedBodySize
  return e ? `${e} bytes transferred, ${t || "an unknown number"} of content` : t ? `from the cache, ${t} bytes of content` : "unknown bytes";
}
function k(e) { // k = ms, e = value
  return e >= 1 ? `${Math.round(e)} ms` : "less than 1 ms";
}
function H({ resources: e }) { // H = requests, e = resources
  let t = e.flatMap((r) => { // t = ours, e = resources, r = entry
    let o = he(r.name); // o = purpose, he = purposeOf, r = entry
    return o === null ? [] : [{ entry: r, purpose: o }];
  }), n = t.reduce((r, { entry: o }) => r + (o.transferSize || 0), 0);
  return t.length ? {
    verdict: "ok",
    text: `${t.length} requests, ${n ? `${n} bytes transferred` : "unknown bytes or all from the cache"}; modules of others may be in the same request.`,
    details: y(t.map(({ entry: r, purpose: o }) => `${o}: ${we(r)}, ${k(r.duration)}, from ${k(r.startTime)} on`))
  } : { verdict: "unknown", text: "The browser tells of no request of ours: what it keeps of modules needs none." };
}
function xe({ readyAt: e, stoodBefore: t }) { // xe = readiness, e = readyAt, t = stoodBefore
  return e === null ? "unknown" : t ? `unknown, but before ${k(e)}` : `about ${k(e)}`;
}
function C({ page: e, marks: t }, n) { // C = times, e = page, t = marks, n = settled
  let r = (i, s) => `${i}: ${s ? k(s) : "unknown"}`; // r = point, i = name, s = value, k = ms
  return {
    verdict: n.readyAt !== null && !n.stoodBefore ? "ok" : "unknown",
    text: `From the beginning of the navigation until the explorers were ready: ${xe(n)}.`,
    details: y([
      r("First byte of the page", e.responseStart),
      r("Document read", e.domContentLoadedEventEnd),
      r("Page loaded", e.loadEventEnd),
      ...t.filter(({ name: i }) => /^mw|programExplorer/.test(i)).map(({ name: i, startTime: s }) => r(`Mark ${i}`, s))
    ])
  };
}

// runtime:/work/main/src/programs/data-model.ts
var E = require("program-explorer-runtime"); // E = import_program_explorer_runtime

// runtime:/work/main/src/programs/parse-options.ts
var I = require("program-explorer-runtime"); // I = import_program_explorer_runtime

// runtime:/work/main/src/programs/include.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// src/programs/problems.ts
function W(e, t) { // W = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
    return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
  }).join(" \u2192 ");
}

// runtime:/work/main/src/page/hosts.ts
var w = require("program-explorer-runtime"); // w = import_program_explorer_runtime

// runtime:/work/main/src/page/host-state.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/selftest/hosts.ts
var $e = 12e3, ve = 4e3, ke = 50; // $e = SETTLES_WITHIN_MS, ve = APPEARS_WITHIN_MS, ke = LOOK_EVERY_MS
function T() { // T = contentOf
  return document.getElementById("mw-content-text") || document.body;
}
function j() { // j = settledHosts
  return c(this, null, function* () {
    let e = performance.now(); // e = began
    for (let t = 0; ; t++) { // t = looks
      let n = (0, w.findHosts)(T()), r = n.map(b.hostStateOf), o = performance.now(); // n = hosts, T = contentOf, r = states, o = now
      if (n.length && r.every((i) => i === "ready" || i === "failed"))
        return { hosts: n, readyAt: r.includes("failed") ? null : o, stoodBefore: t === 0 };
      if (o - e > (n.length ? $e : ve))
        return { hosts: n, readyAt: null, stoodBefore: !1 };
      yield new Promise((i) => setTimeout(i, ke));
    }
  });
}
function be(e, t) { // be = describe, e = host, t = at
  let n = e.root.querySelector(".program-explorer__notice p"), r = [e.preset && `preset "${e.preset}"`, e.limit && `limit ${e.limit}`].filter(Boolean).join(", "); // n = notice, e = host, r = narrowed
  return `#${t + 1}, "${e.source}"${r && ` (${r})`}: ${(0, b.hostStateOf)(e) || "not started"}` + (n ? `. It says: ${n.textContent}` : "");
}
function B({ hosts: e }) { // B = explorers, e = hosts
  if (!e.length)
    return { verdict: "unknown", text: "There is no explorer on this page." };
  let t = e.filter((n) => (0, b.hostStateOf)(n) === "ready").length; // t = ready, e = hosts, n = host
  return {
    verdict: t === e.length ? "ok" : "differs",
    text: `${t} of ${e.length} explorers are ready.`,
    details: e.map((n, r) => ({ text: be(n, r) }))
  };
}

// src/selftest/data.ts
var D = 10; // D = MOST_LINES
function q(e, t, n, r) { // q = readFresh, e = wiki, t = load, n = installation, r = source
  return c(this, null, function* () {
    let o = (yield n.newestRevisions([r], "text")).get(r); // o = page, n = installation, r = source
    if (!o)
      return { page: null, included: [], result: null };
    let i = (0, N.includedTitles)(o.text), s = i.length ? Array.from(yield n.newestRevisions(i, "text")) : [], d = s.map(([l, { text: p }]) => ({ title: l, text: p })), { parsePrograms: a } = yield t.maintainer(); // i = titles, o = page, s = included, n = installation, d = texts, l = title, p = text, a = parsePrograms, t = load
    return { page: o, included: s, result: a(o.text, (0, I.optionsFor)(e), d) };
  });
}
function G(e) { // G = firstOf, e = texts
  return e.length > D ? [...e.slice(0, D), `${e.length - D} more.`] : e;
}
var U = { verdict: "differs", text: "The data page does not exist." }; // U = MISSING
function K({ revisions: e }, { page: t, included: n }) { // K = dataRevision, e = revisions, t = page, n = included
  if (!t)
    return U;
  let r = [t, ...n.map(([, i]) => i)], o = y(r.map(({ revision: i, timestamp: s, user: d }, a) => `${a ? `Included page #${a}` : "Data page"}: newest revision ${i}, saved by ${d || "somebody hidden"} at ${s || "an unknown time"}`)); // r = newest, t = page, n = included, i = revision, o = details, y = lines, s = timestamp, d = user, a = at
  return e.length ? r.every(({ revision: i }) => e.includes(i)) ? { verdict: "ok", text: `The page was rendered with the newest revision: ${t.revision}.`, details: o } : { verdict: "differs", text: `The page was rendered with ${e.join(", ")}, and readers see these until the wiki renders it again. Purge it if it stays so.`, details: o } : { verdict: "ok", text: `The page names no revision, so readers see what is newest within five minutes: ${t.revision}.`, details: o };
}
function V({ page: e, result: t }) { // V = dataProblems, e = page, t = result
  if (!e || !t)
    return U;
  let n = e.contentModel === E.DATA_MODEL ? [] : [`The content model is "${e.contentModel}", not "${E.DATA_MODEL}".`], r = t.problems.map(({ severity: d, path: a, program: l, reason: p, fix: g }) => `${d}: ${a.length ? `${W(a, l)}: ` : ""}${p} ${g}`), o = t.problems.filter(({ severity: d }) => d === "error").length, i = [...n, ...r], s = t.list ? `${t.list.programs.length} programs can be shown` : "It cannot be read"; // n = wrongModel, e = page, r = problems, t = result, d = severity, a = path, l = program, p = reason, g = fix, W = describePath, o = errors, i = found, s = shown
  return i.length ? { verdict: "differs", text: `${s}; ${o} errors, ${r.length - o} warnings.`, details: y(G(i)) } : { verdict: "ok", text: `${s}; there are no problems.` };
}
function J(o, i, s, d) { // J = parity, o = _0, i = _1, s = _2, d = _3
  return c(this, arguments, function* (e, t, { root: n }, { result: r }) {
    let a = r && r.list; // a = list, r = result
    if (!a)
      return { verdict: "unknown", text: "There is no data to compare the list with." };
    let [{ importLists: l }, { driftHints: p }] = yield Promise.all([t.importer(), t.maintainer()]), g = l(n, e), m = g.programs.length ? g : l(T(), e); // l = importLists, p = driftHints, t = load, g = inRoot, n = root, e = wiki, m = imported, T = contentOf
    if (!m.programs.length)
      return { verdict: "unknown", text: "There is no static list to compare the data with." };
    let f = p(m, a, e); // f = hints, p = driftHints, m = imported, a = list, e = wiki
    return f.length ? { verdict: "differs", text: `The static list and the data differ in ${f.length} places.`, details: y(G(f)) } : { verdict: "ok", text: `The ${m.programs.length} programs of the static list are as in the data.` };
  });
}

// src/page/manifest-page.ts
var x = "MediaWiki:Gadget-programExplorer-manifest.json"; // x = MANIFEST

// src/selftest/deployed.ts
var Te = "Browsers and the wiki may keep an old copy for some minutes; if it stays so, a deployment stopped halfway."; // Te = PENDING
function Ee(e, t, n, r) { // Ee = deviationOf, e = wiki, t = title, n = sum, r = found
  if (!r)
    return { kind: "missing", text: `${t} is missing.`, url: e.urlOf(t) };
  let o = e.urlOf(t, { action: "history" }); // o = url, e = wiki, t = title
  return r.sha1 ? r.sha1 === n.toLowerCase() ? null : {
    kind: "changed",
    text: `${t} differs: revision ${r.revision}, saved by ${r.user || "somebody hidden"} at ${r.timestamp || "an unknown time"}.`,
    url: o
  } : { kind: "hidden", text: `${t} cannot be compared: the wiki hides its sum.`, url: o };
}
function X(e, t, n) { // X = deployedPages, e = wiki, t = installation, n = deployed
  return c(this, null, function* () {
    if ("reason" in n)
      return { verdict: "unknown", text: n.reason };
    let { pages: r, version: o, hash: i } = n, s = Array.from(r.keys()), d = yield t.newestRevisions(s, "sums"), a = []; // r = pages, o = version, i = hash, n = deployed, s = titles, d = newest, t = installation, a = deviations
    r.forEach((m, f) => { // r = pages, m = sum, f = title
      let A = Ee(e, f, m, d.get(f)); // A = deviation, Ee = deviationOf, e = wiki, f = title, m = sum, d = newest
      A && a.push(A);
    });
    let l = `version ${o} (${i})`; // l = release, o = version, i = hash
    if (!a.length)
      return s.length ? { verdict: "ok", text: `All ${s.length} pages are as deployed: ${l}.` } : { verdict: "unknown", text: `${x} names no pages.` };
    let p = (m) => a.filter((f) => f.kind === m).length; // p = count, m = kind, a = deviations, f = each
    return {
      verdict: p("hidden") < a.length ? "differs" : "unknown",
      text: `Of ${s.length} pages, ${p("missing")} are missing, ${p("changed")} have been changed, ${p("hidden")} cannot be compared; deployed was ${l}.`,
      details: a
    };
  });
}
function Y(e, t) { // Y = runningCode, e = running, t = deployed
  let n = [{ text: `Running: ${e}` }]; // n = details, e = running
  if ("reason" in t)
    return { verdict: "unknown", text: `The running code is ${e}. ${t.reason}`, details: n };
  let r = `${t.version} ${t.reader}`; // r = released, t = deployed
  return n.push({ text: `Deployed: ${r}` }), e === r ? { verdict: "ok", text: `The running code is the deployed code: ${e}.`, details: n } : { verdict: "differs", text: `The running code is not the deployed code. ${Te}`, details: n };
}

// src/page/dependencies.ts
var S = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"]; // S = DEPENDENCIES

// src/selftest/environment.ts
var Se = ["vector-2022", "vector", "minerva", "monobook", "timeless"], F = "ext.gadget.programExplorer"; // Se = SKINS, F = GADGET
function Q(e, { skin: t, facts: n }) { // Q = environment, e = wiki, t = skin, n = facts
  let r = n.map(([o, i]) => ({ text: `${o}: ${i}` })); // r = details, n = facts, o = name, i = value
  return r.push(...y([
    `Reader: ${e.isNamed ? "logged in" : "without an account"}`,
    `Window: ${innerWidth} \xD7 ${innerHeight} px, document ${document.documentElement.dir || "ltr"}`,
    `Browser: ${navigator.userAgent}`
  ])), Se.includes(t) ? { verdict: "ok", text: `The skin is ${t}.`, details: r } : { verdict: "unknown", text: `The skin is ${t}, in which the explorer has not been tested.`, details: r };
}
function Z({ moduleState: e }) { // Z = dependencies, e = moduleState
  let t = S.map((r) => `${r}: ${e(r) || "missing"}`), n = S.filter((r) => e(r) !== "ready"); // t = states, S = DEPENDENCIES, r = name, e = moduleState, n = lacking
  return n.length ? { verdict: "differs", text: `Not there: ${n.join(", ")}.`, details: y(t) } : { verdict: "ok", text: `All ${S.length} modules of the wiki are there.` };
}
function z(n, r) { // z = modules, n = _0, r = _1
  return c(this, arguments, function* ({ moduleState: e }, t) {
    let o = [], i = (d, a) => a.then( // o = failures, i = arrives, d = name, a = loading
      () => `${d}: arrives`,
      (l) => (o.push(d), `${d}: ${v(l)}`)
    ), s = y([
      `${F}: ${e(F) || "not on this wiki"}`,
      `The self-test came with ${e(`${F}-selftest`) === "ready" ? "the gadget" : "the user script"}.`,
      ...yield Promise.all([i("maintainer", t.maintainer()), i("importLists", t.importer())])
    ]);
    return o.length ? { verdict: "differs", text: `What is loaded on demand does not arrive: ${o.join(", ")}.`, details: s } : { verdict: "ok", text: "What is loaded on demand arrives, and understands what runs.", details: s };
  });
}

// runtime:/work/main/src/programs/kinds.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// src/selftest/manifest.ts
var Pe = 500; // Pe = MOST_PAGES
function ee(e) { // ee = readManifest, e = text
  let t = JSON.parse(e); // t = data, e = text
  if (!(0, $.isObject)(t) || typeof t.version != "string" || typeof t.hash != "string" || !(0, $.isObject)(t.pages))
    throw new Error('"version", "hash" or "pages" is missing in it.');
  let n = Object.entries(t.pages).filter((r) => typeof r[1] == "string"); // n = pages, t = data, r = entry
  return {
    version: t.version,
    hash: t.hash,
    reader: typeof t.reader == "string" ? t.reader : "",
    pages: new Map(n.slice(0, Pe))
  };
}

// src/selftest/panel.ts
var P = "program-explorer__selftest", te = "program-explorer-selftest", Me = { ok: "success", differs: "error", unknown: "warning" }; // P = CLASS, te = HEADING_ID, Me = LOOKS
function u(e, t, ...n) { // u = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r;
}
function ne(e, t) { // ne = button, e = text, t = act
  let n = u("button", { type: "button", className: "cdx-button" }, e); // n = made, u = element, e = text
  return n.addEventListener("click", t), n;
}
function Ie({ text: e, url: t }) { // Ie = lineOf, e = text, t = url
  return u("li", {}, ...t === void 0 ? [e] : [`${e} `, u("a", { href: t }, "See the page")]);
}
function Ne({ name: e, verdict: t, text: n, details: r = [] }) { // Ne = rowOf, e = name, t = verdict, n = text, r = details
  let o = r.length ? [u("ul", {}, ...r.map(Ie))] : []; // o = list, r = details, u = element, Ie = lineOf
  return [
    u("dt", {}, e),
    u(
      "dd",
      {},
      u(
        "div",
        { className: `cdx-message cdx-message--inline cdx-message--${Me[t]}` },
        u("span", { className: "cdx-message__icon" }),
        u("div", { className: "cdx-message__content" }, u("strong", {}, t), `: ${n}`)
      ),
      ...o
    )
  ];
}
function De(e) { // De = copied, e = text
  return c(this, null, function* () {
    try {
      return "clipboard" in navigator ? (yield navigator.clipboard.writeText(e), !0) : !1;
    } catch (t) {
      return !1;
    }
  });
}
function Fe(e) { // Fe = selectable, e = text
  let t = u("textarea", { className: `cdx-text-area__textarea ${P}-text`, value: e, readOnly: !0, rows: 10 }); // t = box, u = element, P = CLASS, e = text
  return t.setAttribute("aria-label", "The self-test as text"), t;
}
function re(e, t) { // re = openPanel, e = root, t = content
  document.querySelectorAll(`.${P}`).forEach((s) => s.remove());
  let n = u("p", {}, "The self-test runs."); // n = status, u = element
  n.setAttribute("role", "status");
  let r = u("div", {}), o = u("div", { className: `${P}-buttons` }), i = u( // r = findingsHere, u = element, o = buttons, P = CLASS, i = panel
    "section",
    { className: P, lang: "en", dir: "ltr", tabIndex: -1 },
    u("h2", { id: te }, "Self-test of the program explorer"),
    o,
    n,
    r
  );
  return i.setAttribute("aria-labelledby", te), o.append(ne("Close", () => { // i = panel, te = HEADING_ID, o = buttons, ne = button
    i.remove();
    let s = e && e.isConnected ? e : t; // s = next, e = root, t = content
    s.tabIndex = -1, s.focus({ preventScroll: !0 });
  })), e && e.before(i), (!e || !i.getClientRects().length) && t.prepend(i), i.focus(), {
    fill: (s, d) => { // s = findings, d = text
      let a = ne("Copy as text", () => { // a = copy, ne = button
        De(d).then((p) => { // De = copied, d = text, p = isCopied
          if (n.textContent = p ? "Copied." : "The browser does not let this be copied. Copy the text in the box below.", i.querySelectorAll("textarea").forEach((g) => g.remove()), !p) {
            let g = Fe(d); // g = box, Fe = selectable, d = text
            n.after(g), g.focus(), g.select();
          }
        });
      });
      o.prepend(a);
      let l = s.filter(({ verdict: p }) => p !== "ok").length; // l = off, s = findings, p = verdict
      n.textContent = l ? `The self-test is done: ${l} of ${s.length} checks are not ok.` : `The self-test is done: all ${s.length} checks are ok.`, r.append(u("dl", {}, ...s.flatMap(Ne))), i.contains(document.activeElement) && i.scrollIntoView();
    }
  };
}

// src/selftest/report.ts
function R(e) { // R = inLine, e = text
  return e.replace(/\s+/g, " ").trim();
}
function oe(e, t, n) { // oe = plainText, e = findings, t = address, n = when
  let r = e.flatMap(({ name: o, verdict: i, text: s, details: d = [] }) => [ // r = body, e = findings, o = name, i = verdict, s = text, d = details
    `[${i}] ${R(o)}: ${R(s)}`,
    ...d.map(({ text: a, url: l }) => `  - ${R(a)}${l === void 0 ? "" : ` <${new URL(l, t).href}>`}`)
  ]);
  return ["Self-test of the program explorer", `${n}, ${t}`, "", ...r, ""].join(`
`);
}

// src/programs/shorten.ts
function O(e) { // O = shorten, e = text
  return e.length > 60 ? `${e.slice(0, 59)}\u2026` : e;
}

// src/selftest/storage.ts
var se = /^program-?explorer/i; // se = OURS
function ie(e, t) { // ie = kept, e = place, t = store
  try {
    let n = t(); // n = storage, t = store
    return { texts: Array.from({ length: n.length }, (o, i) => n.key(i) || "").filter((o) => se.test(o)).map((o) => `${e}: ${o} = ${O(n.getItem(o) || "")}`), isDenied: !1 };
  } catch (n) {
    return { texts: [`${e}: denied by the browser`], isDenied: !0 };
  }
}
function ae(e) { // ae = storage, e = view
  let t = e.history.state, n = (0, $.isObject)(t) ? Object.entries(t).filter(([i]) => se.test(i)) : [], r = [ie("Local storage", () => e.localStorage), ie("Session storage", () => e.sessionStorage)], o = [ // t = state, e = view, n = entries, i = name, se = OURS, r = stores, ie = kept, o = texts
    ...n.map(([i, s]) => `History entry: ${i} = ${O(JSON.stringify(s))}`),
    ...r.flatMap((i) => i.texts)
  ];
  return r.some(({ isDenied: i }) => i) ? { verdict: "unknown", text: "The browser does not let everything be looked into.", details: y(o) } : { verdict: "ok", text: o.length ? `${o.length} things are kept.` : "Nothing is kept.", details: y(o) };
}

// src/selftest/run.ts
function Re(e) { // Re = readDeployed, e = installation
  return c(this, null, function* () {
    try {
      let t = (yield e.newestRevisions([x], "text")).get(x); // t = page, e = installation, x = MANIFEST
      return t ? ee(t.text) : { reason: `There is no ${x}: the gadget was installed by hand, or before there were manifests.` };
    } catch (t) {
      return { reason: `${x} cannot be read: ${v(t)}` };
    }
  });
}
function Oe(o, i, s) { // Oe = checkAll, o = _0, i = _1, s = _2
  return c(this, arguments, function* ({ wiki: e, load: t }, n, r) {
    let d = yield j(), a = _(window), l = Re(n), p = /* @__PURE__ */ new Map(); // d = settled, j = settledHosts, a = costs, _ = measured, l = deployed, Re = readDeployed, n = installation, p = sources
    d.hosts.forEach(({ source: m }) => { // d = settled, m = source
      if (!p.has(m)) {
        let f = q(e, t, n, m); // f = reading, q = readFresh, e = wiki, t = load, n = installation, m = source
        f.catch(() => { // f = reading
        }), p.set(m, f);
      }
    });
    let g = (m) => p.get(m) || Promise.reject(new Error("not read")); // g = dataOf, m = source, p = sources
    return Promise.all([
      h("Running code", () => c(null, null, function* () {
        return Y(r, yield l);
      })),
      h("Pages on the wiki", () => c(null, null, function* () {
        return X(e, n, yield l);
      })),
      h("Modules", () => z(n, t)),
      h("Dependencies", () => Z(n)),
      h("Skin and environment", () => Q(e, n)),
      h("Explorers", () => B(d)),
      ...d.hosts.flatMap((m, f) => [
        h(`Revision of the data, explorer #${f + 1}`, () => c(null, null, function* () {
          return K(m, yield g(m.source));
        })),
        h(`List and data, explorer #${f + 1}`, () => c(null, null, function* () {
          return J(e, t, m, yield g(m.source));
        }))
      ]),
      ...Array.from(p, ([m, f]) => h(`Problems of ${m}`, () => c(null, null, function* () {
        return V(yield f);
      }))),
      h("Requests", () => H(a)),
      h("Times", () => C(a, d)),
      h("Storage", () => ae(window))
    ]);
  });
}
function Le(e, t, n) { // Le = run, e = tested, t = installationOf, n = running
  return c(this, null, function* () {
    document.readyState === "loading" && (yield new Promise((i) => document.addEventListener("DOMContentLoaded", i)));
    let r = re(document.querySelector(".program-explorer"), T()), o = yield Oe(e, t(e.wiki), n); // r = panel, re = openPanel, T = contentOf, o = findings, Oe = checkAll, e = tested, t = installationOf, n = running
    r.fill(o, oe(o, location.origin + location.pathname + location.search, (/* @__PURE__ */ new Date()).toISOString()));
  });
}
function de(e) { // de = createSelftest, e = installationOf
  return {
    runSelftest: (t, n) => { // t = input, n = running
      Le(t, e, n).catch((r) => t.wiki.log("The self-test failed.", r));
    }
  };
}

// runtime:/work/main/src/wiki/api-request.ts
var L = require("program-explorer-runtime"); // L = import_program_explorer_runtime

// src/wiki/mediawiki-installation.ts
var le = 50; // le = MOST_TITLES
function Ae(e, t, n) { // Ae = readBatch, e = api, t = titles, n = what
  return c(this, null, function* () {
    let r = new URLSearchParams({ // r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: n === "text" ? "ids|sha1|timestamp|user|content|contentmodel" : "ids|sha1|timestamp|user",
      rvslots: "main",
      titles: t.join("|")
    }), { query: o } = yield (0, L.readAnswer)(`${e}?${r.toString()}`);
    return ((o == null ? void 0 : o.pages) || []).flatMap(({ title: i, revisions: s = [] }) => s.slice(0, 1).map(
      ({ revid: d, sha1: a = "", timestamp: l = "", user: p = "", slots: g }) => { // d = revid, a = sha1, l = timestamp, p = user, g = slots
        var m, f; // m = _a, f = _b
        return [i, {
          revision: d,
          sha1: a,
          timestamp: l,
          user: p,
          contentModel: ((m = g == null ? void 0 : g.main) == null ? void 0 : m.contentmodel) || "",
          text: ((f = g == null ? void 0 : g.main) == null ? void 0 : f.content) || ""
        }];
      }
    ));
  });
}
function _e() { // _e = facts
  let { config: e } = mw; // e = config
  return [
    ["Wiki", `${e.get("wgDBname")}, MediaWiki ${e.get("wgVersion")}`],
    ["Page", `${e.get("wgPageName")}, revision ${e.get("wgRevisionId")}`],
    ["Languages", `interface ${e.get("wgUserLanguage")}, page ${e.get("wgPageContentLanguage")}, wiki ${e.get("wgContentLanguage")}`],
    ["Debug mode", e.get("debug") ? "on" : "off"]
  ];
}
function ce({ titleOf: e }) { // ce = createInstallation, e = titleOf
  let t = mw.util.wikiScript("api"); // t = api
  return {
    newestRevisions: (n, r) => c(null, null, function* () {
      let o = /* @__PURE__ */ new Map(); // o = found
      for (let s = 0; s < n.length; s += le) // s = at, n = titles, le = MOST_TITLES
        (yield Ae(t, n.slice(s, s + le).map(e), r)).forEach(([d, a]) => o.set(d, a));
      let i = /* @__PURE__ */ new Map(); // i = asked
      return n.forEach((s) => { // n = titles, s = title
        let d = o.get(e(s)); // d = revision, o = found, e = titleOf, s = title
        d && i.set(s, d);
      }), i;
    }),
    moduleState: (n) => mw.loader.getState(n),
    skin: mw.config.get("skin"),
    facts: _e()
  };
}

// src/selftest.ts
var { runSelftest: He } = de(ce); // He = runSelftest, de = createSelftest, ce = createInstallation
}
};
// </nowiki>