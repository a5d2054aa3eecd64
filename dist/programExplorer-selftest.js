// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
( typeof module === 'object' ? module.exports : mw.libs.programExplorer = mw.libs.programExplorer || {} ).selftest = {
runtime: '9042692eb8b93ba4',
create: function ( require, module ) {
"use strict";
var O = Object.defineProperty;
var pe = Object.getOwnPropertyDescriptor;
var fe = Object.getOwnPropertyNames;
var ye = Object.prototype.hasOwnProperty;
var he = (e, t) => {
  for (var n in t)
    O(e, n, { get: t[n], enumerable: !0 });
}, xe = (e, t, n, r) => {
  if (t && typeof t == "object" || typeof t == "function")
    for (let o of fe(t))
      !ye.call(e, o) && o !== n && O(e, o, { get: () => t[o], enumerable: !(r = pe(t, o)) || r.enumerable });
  return e;
};
var we = (e) => xe(O({}, "__esModule", { value: !0 }), e);
var m = (e, t, n) => new Promise((r, o) => {
  var i = (d) => {
    try {
      a(n.next(d));
    } catch (l) {
      o(l);
    }
  }, s = (d) => {
    try {
      a(n.throw(d));
    } catch (l) {
      o(l);
    }
  }, a = (d) => d.done ? r(d.value) : Promise.resolve(d.value).then(i, s);
  a((n = n.apply(e, t)).next());
});

// src/selftest.ts
var Ue = {}; // Ue = selftest_exports
he(Ue, {
  runSelftest: () => qe
});
module.exports = we(Ue);

// src/selftest/finding.ts
function T(e) { // T = reasonOf, e = error
  return e instanceof Error ? e.message : String(e);
}
function x(e) { // x = lines, e = texts
  return e.map((t) => ({ text: t }));
}
function w(e, t) { // w = check, e = name, t = find
  return m(this, null, function* () {
    let n = 0, r = new Promise((o) => { // n = timer, r = timeout, o = resolve
      n = window.setTimeout(() => o({ verdict: "unknown", text: `There was no answer within ${15e3 / 1e3} seconds.` }), 15e3);
    });
    try {
      return Object.assign({ name: e }, yield Promise.race([Promise.resolve().then(t), r]));
    } catch (o) {
      return { name: e, verdict: "unknown", text: `The check failed: ${T(o)}` };
    } finally {
      clearTimeout(n);
    }
  });
}

// src/selftest/costs.ts
function W({ performance: e }) { // W = readMeasurements, e = performance
  let t = (n) => "getEntriesByType" in e ? e.getEntriesByType(n) : []; // t = entries, n = type, e = performance
  return {
    resources: t("resource"),
    // Safari has it since 15.
    page: Object(t("navigation")[0]),
    marks: t("mark")
  };
}
function $e(e) { // $e = purposeOf, e = address
  let { pathname: t, searchParams: n } = new URL(e, location.href), r = n.get("modules") || ""; // t = pathname, n = searchParams, e = address, r = modules
  if (r.includes("programExplorer"))
    return `${n.get("only") || "modules"} ${r}`;
  if (t.endsWith("/api.php") && (n.get("rvprop") || "").includes("content"))
    return `data ${n.get("revids") || n.get("titles") || ""}`;
  let o = n.get("title") || t; // o = title, n = searchParams, t = pathname
  return /programExplorer[\w-]*\.(js|css)$/.test(o) ? o : null;
}
function ve({ transferSize: e, encodedBodySize: t }) { // ve = bytesOf, e = transferSize, t = encodedBodySize
  return e ? `${e} bytes transferred, ${t || "an unknown number"} of content` : t ? `from the cache, ${t} bytes of content` : "unknown bytes";
}
function E(e) { // E = ms, e = value
  return e >= 1 ? `${Math.round(e)} ms` : "less than 1 ms";
}
function j({ resources: e }) { // j = requests, e = resources
  let t = e.flatMap((r) => { // t = ours, e = resources, r = entry
    let o = $e(r.name); // o = purpose, $e = purposeOf, r = entry
    return o === null ? [] : [{ entry: r, purpose: o }];
  }), n = t.reduce((r, { entry: o }) => r + (o.transferSize || 0), 0);
  return t.length ? {
    verdict: "ok",
    text: `${t.length} requests, ${n ? `${n} bytes transferred` : "unknown bytes or all from the cache"}; modules of others may be in the same request.`,
    details: x(t.map(({ entry: r, purpose: o }) => `${o}: ${ve(r)}, ${E(r.duration)}, from ${E(r.startTime)} on`))
  } : { verdict: "unknown", text: "The browser lists no request of the explorer: cached modules need none." };
}
function ke({ readyAt: e, wasReady: t }) { // ke = readiness, e = readyAt, t = wasReady
  return e === null ? "unknown" : t ? `unknown, but before ${E(e)}` : `about ${E(e)}`;
}
function B({ page: e, marks: t }, n) { // B = times, e = page, t = marks, n = settled
  let r = (i, s) => `${i}: ${s ? E(s) : "unknown"}`; // r = point, i = name, s = value, E = ms
  return {
    verdict: n.readyAt !== null && !n.wasReady ? "ok" : "unknown",
    text: `From the beginning of the navigation until the explorers were ready: ${ke(n)}.`,
    details: x([
      r("First byte of the page", e.responseStart),
      r("Document read", e.domContentLoadedEventEnd),
      r("Page loaded", e.loadEventEnd),
      ...t.filter(({ name: i }) => /^mw|programExplorer/.test(i)).map(({ name: i, startTime: s }) => r(`Mark ${i}`, s))
    ])
  };
}

// runtime:src/programs/data-model.ts
var M = require("program-explorer-runtime"); // M = import_program_explorer_runtime

// runtime:src/programs/parse-options.ts
var F = require("program-explorer-runtime"); // F = import_program_explorer_runtime

// runtime:src/programs/include.ts
var N = require("program-explorer-runtime"); // N = import_program_explorer_runtime

// src/programs/problems.ts
function R(e) { // R = countProblems, e = problems
  return e.reduce((t, { code: n, params: r, alike: o }) => t + (n === "more-problems" ? Number(r[0]) : 1 + (o ? o.count : 0)), 0);
}
function q(e, t) { // q = describePath, e = path, t = program
  return e.map((n, r) => { // e = path, n = step, r = depth
    let o = typeof n == "number" ? `#${n + 1}` : n; // o = name, n = step
    return t !== void 0 && typeof n == "number" && e[r - 1] === "programs" ? `${o} ("${t}")` : o;
  }).join(" \u2192 ");
}

// runtime:src/page/hosts.ts
var $ = require("program-explorer-runtime"); // $ = import_program_explorer_runtime

// runtime:src/page/host-state.ts
var S = require("program-explorer-runtime"); // S = import_program_explorer_runtime

// src/selftest/hosts.ts
var be = 12e3, Te = 4e3, Ee = 50; // be = SETTLES_WITHIN_MS, Te = APPEARS_WITHIN_MS, Ee = CHECK_EVERY_MS
function P() { // P = contentOf
  return document.getElementById("mw-content-text") || document.body;
}
function U() { // U = settledHosts
  return m(this, null, function* () {
    let e = performance.now(); // e = began
    for (let t = 0; ; t++) { // t = checks
      let n = (0, $.x40)(P()), r = n.map(S.x37), o = performance.now(); // n = hosts, P = contentOf, r = states, o = now
      if (n.length && r.every((i) => i === "ready" || i === "failed"))
        return { hosts: n, readyAt: r.includes("failed") ? null : o, wasReady: t === 0 };
      if (o - e > (n.length ? be : Te))
        return { hosts: n, readyAt: null, wasReady: !1 };
      yield new Promise((i) => setTimeout(i, Ee));
    }
  });
}
function Se(e, t) { // Se = describe, e = host, t = at
  let n = e.root.querySelector(".program-explorer__notice p"), r = [e.preset && `preset "${e.preset}"`, e.limit && `limit ${e.limit}`].filter(Boolean).join(", "); // n = notice, e = host, r = restrictions
  return `#${t + 1}, "${e.source}"${r && ` (${r})`}: ${(0, S.x37)(e) || "not started"}` + (n ? `. It says: ${n.textContent}` : "");
}
function G({ hosts: e }) { // G = explorers, e = hosts
  if (!e.length)
    return { verdict: "unknown", text: "There is no explorer on this page." };
  let t = e.filter((n) => (0, S.x37)(n) === "ready").length; // t = ready, e = hosts, n = host
  return {
    verdict: t === e.length ? "ok" : "differs",
    text: `${t} of ${e.length} explorers are ready.`,
    details: e.map((n, r) => ({ text: Se(n, r) }))
  };
}

// src/selftest/data.ts
var L = 10; // L = MOST_LINES
function V(e, t, n, r) { // V = readFresh, e = wiki, t = load, n = installation, r = source
  return m(this, null, function* () {
    let o = (yield n.newestRevisions([r], "text")).get(r); // o = page, n = installation, r = source
    if (!o)
      return { page: null, included: [], result: null };
    let i = (0, N.x53)(o.text), s = i.length ? Array.from(yield n.newestRevisions(i, "text")) : [], a = s.map(([l, { text: g }]) => ({ title: l, text: g })), { parsePrograms: d } = yield t.validator(); // i = titles, o = page, s = included, n = installation, a = texts, l = title, g = text, d = parsePrograms, t = load
    return { page: o, included: s, result: d(o.text, (0, F.x62)(e), a) };
  });
}
function K(e) { // K = firstLines, e = texts
  return e.length > L ? [...e.slice(0, L), `${e.length - L} more.`] : e;
}
var X = { verdict: "differs", text: "The data page does not exist." }; // X = MISSING
function Y({ revisions: e }, { page: t, included: n }) { // Y = dataRevision, e = revisions, t = page, n = included
  if (!t)
    return X;
  let r = [t, ...n.map(([, i]) => i)], o = x(r.map(({ revision: i, timestamp: s, user: a }, d) => `${d ? `Included page #${d}` : "Data page"}: newest revision ${i}, saved by ${a || "somebody hidden"} at ${s || "an unknown time"}`)); // r = newest, t = page, n = included, i = revision, o = details, x = lines, s = timestamp, a = user, d = at
  return e.length ? r.every(({ revision: i }) => e.includes(i)) ? { verdict: "ok", text: `The page was rendered with the newest revision: ${t.revision}.`, details: o } : { verdict: "differs", text: `The page was rendered with ${e.join(", ")}, and readers see these until the wiki renders it again. Purge it if it stays so.`, details: o } : { verdict: "ok", text: `The page names no revision, so readers see what is newest within five minutes: ${t.revision}.`, details: o };
}
function J({ page: e, result: t }) { // J = dataProblems, e = page, t = result
  if (!e || !t)
    return X;
  let n = e.contentModel === M.x46 ? [] : [`The content model is "${e.contentModel}", not "${M.x46}".`], r = t.problems.map(({ severity: a, path: d, program: l, reason: g, fix: f, alike: c }) => `${a}: ${d.length ? `${q(d, l)}: ` : ""}${g} ${f}${c ? ` There are ${c.count} more of this kind.` : ""}`), o = R(t.problems.filter(({ severity: a }) => a === "error")), i = [...n, ...r], s = t.list ? `${t.list.programs.length} programs can be shown` : "It cannot be read"; // n = wrongModel, e = page, r = problems, t = result, a = severity, d = path, l = program, g = reason, f = fix, c = alike, q = describePath, o = errors, R = countProblems, i = found, s = shown
  return i.length ? { verdict: "differs", text: `${s}; ${o} errors, ${R(t.problems) - o} warnings.`, details: x(K(i)) } : { verdict: "ok", text: `${s}; there are no problems.` };
}
function Q(i, s, a, d) { // Q = listDrift, i = _0, s = _1, a = _2, d = _3
  return m(this, arguments, function* (e, t, { root: n, groups: r }, { result: o }) {
    let l = o && o.list; // l = list, o = result
    if (!l)
      return { verdict: "unknown", text: "There is no data to compare the list with." };
    let [{ importLists: g }, { driftHints: f }] = yield Promise.all([t.importer(), t.maintainer()]), c = g(n, e, r), y = c.programs.length ? c : g(P(), e); // g = importLists, f = driftHints, t = load, c = inRoot, n = root, e = wiki, r = groups, y = imported, P = contentOf
    if (!y.programs.length)
      return { verdict: "unknown", text: "There is no static list to compare the data with." };
    let k = f(y, l, e); // k = hints, f = driftHints, y = imported, l = list, e = wiki
    return k.length ? { verdict: "differs", text: `The static list and the data differ in ${k.length} places.`, details: x(K(k)) } : { verdict: "ok", text: `The ${y.programs.length} programs of the static list are as in the data.` };
  });
}

// src/page/manifest-page.ts
var v = "MediaWiki:Gadget-programExplorer-manifest.json"; // v = MANIFEST

// src/selftest/deployed.ts
var Pe = "Browsers and the wiki may keep an old copy for some minutes; if it stays so, a deployment stopped halfway."; // Pe = MAY_BE_OLD
function Me(e, t, n, r) { // Me = deviationOf, e = wiki, t = title, n = sum, r = found
  if (!r)
    return { kind: "missing", text: `${t} is missing.`, url: e.urlOf(t) };
  let o = e.urlOf(t, { action: "history" }); // o = url, e = wiki, t = title
  return r.sha1 ? r.sha1 === n.toLowerCase() ? null : {
    kind: "changed",
    text: `${t} differs: revision ${r.revision}, saved by ${r.user || "somebody hidden"} at ${r.timestamp || "an unknown time"}.`,
    url: o
  } : { kind: "hidden", text: `${t} cannot be compared: the wiki hides its sum.`, url: o };
}
function Z(e, t, n) { // Z = deployedPages, e = wiki, t = installation, n = deployed
  return m(this, null, function* () {
    if ("reason" in n)
      return { verdict: "unknown", text: n.reason };
    let { pages: r, version: o, hash: i } = n, s = Array.from(r.keys()), a = yield t.newestRevisions(s, "sums"), d = []; // r = pages, o = version, i = hash, n = deployed, s = titles, a = newest, t = installation, d = deviations
    r.forEach((c, y) => { // r = pages, c = sum, y = title
      let k = Me(e, y, c, a.get(y)); // k = deviation, Me = deviationOf, e = wiki, y = title, c = sum, a = newest
      k && d.push(k);
    });
    let l = `version ${o} (${i})`; // l = release, o = version, i = hash
    if (!d.length)
      return s.length ? { verdict: "ok", text: `All ${s.length} pages are as deployed: ${l}.` } : { verdict: "unknown", text: `${v} names no pages.` };
    let g = (c) => d.filter((y) => y.kind === c).length; // g = count, c = kind, d = deviations, y = each
    return {
      verdict: g("hidden") < d.length ? "differs" : "unknown",
      text: `Of ${s.length} pages, ${g("missing")} are missing, ${g("changed")} have been changed, ${g("hidden")} cannot be compared; deployed was ${l}.`,
      details: d
    };
  });
}
function z(e, t) { // z = runningCode, e = running, t = deployed
  let n = [{ text: `Running: ${e}` }]; // n = details, e = running
  if ("reason" in t)
    return { verdict: "unknown", text: `The running code is ${e}. ${t.reason}`, details: n };
  let r = `${t.version} ${t.reader}`; // r = released, t = deployed
  return n.push({ text: `Deployed: ${r}` }), e === r ? { verdict: "ok", text: `The running code is the deployed code: ${e}.`, details: n } : { verdict: "differs", text: `The running code is not the deployed code. ${Pe}`, details: n };
}

// src/page/dependencies.ts
var D = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"]; // D = DEPENDENCIES

// src/selftest/environment.ts
var Fe = ["vector-2022", "vector", "minerva", "monobook", "timeless"], A = "ext.gadget.programExplorer"; // Fe = SKINS, A = GADGET
function ee(e, { skin: t, facts: n }) { // ee = environment, e = wiki, t = skin, n = facts
  let r = n.map(([o, i]) => ({ text: `${o}: ${i}` })); // r = details, n = facts, o = name, i = value
  return r.push(...x([
    `Reader: ${e.isNamed ? "logged in" : "without an account"}`,
    `Window: ${innerWidth} \xD7 ${innerHeight} px, document ${document.documentElement.dir || "ltr"}`,
    `Browser: ${navigator.userAgent}`
  ])), Fe.includes(t) ? { verdict: "ok", text: `The skin is ${t}.`, details: r } : { verdict: "unknown", text: `The skin is ${t}, in which the explorer has not been tested.`, details: r };
}
function te({ moduleState: e }) { // te = dependencies, e = moduleState
  let t = D.map((r) => `${r}: ${e(r) || "missing"}`), n = D.filter((r) => e(r) !== "ready"); // t = states, D = DEPENDENCIES, r = name, e = moduleState, n = missing
  return n.length ? { verdict: "differs", text: `Not there: ${n.join(", ")}.`, details: x(t) } : { verdict: "ok", text: `All ${D.length} modules of the wiki are there.` };
}
function ne(n, r) { // ne = modules, n = _0, r = _1
  return m(this, arguments, function* ({ moduleState: e }, t) {
    let o = [], i = (a, d) => d.then( // o = failures, i = tryLoading, a = name, d = loading
      () => `${a}: arrives`,
      (l) => (o.push(a), `${a}: ${T(l)}`)
    ), s = x([
      `${A}: ${e(A) || "not on this wiki"}`,
      `The self-test came with ${e(`${A}-selftest`) === "ready" ? "the gadget" : "the user script"}.`,
      ...yield Promise.all([i("maintainer", t.maintainer()), i("importLists", t.importer())])
    ]);
    return o.length ? { verdict: "differs", text: `What is loaded on demand does not arrive: ${o.join(", ")}.`, details: s } : { verdict: "ok", text: "The modules on demand load, and fit the running code.", details: s };
  });
}

// runtime:src/programs/kinds.ts
var b = require("program-explorer-runtime"); // b = import_program_explorer_runtime

// src/selftest/manifest.ts
var De = 500; // De = MOST_PAGES
function re(e) { // re = readManifest, e = text
  let t = JSON.parse(e); // t = data, e = text
  if (!(0, b.x55)(t) || typeof t.version != "string" || typeof t.hash != "string" || !(0, b.x55)(t.pages))
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
var I = "program-explorer__selftest", oe = "program-explorer-selftest", Ie = { ok: "success", differs: "error", unknown: "notice" }; // I = CLASS, oe = HEADING_ID, Ie = CODEX_TYPES
function h(e, t, ...n) { // h = element, e = tag, t = properties, n = content
  let r = Object.assign(document.createElement(e), t); // r = made, e = tag, t = properties
  return r.append(...n), r;
}
function ie(e, t) { // ie = button, e = text, t = act
  let n = h("button", { type: "button", className: "cdx-button" }, e); // n = made, h = element, e = text
  return n.addEventListener("click", t), n;
}
function Oe({ text: e, url: t }) { // Oe = lineOf, e = text, t = url
  return h("li", {}, ...t === void 0 ? [e] : [`${e} `, h("a", { href: t }, "See the page")]);
}
function Ne({ name: e, verdict: t, text: n, details: r = [] }) { // Ne = rowOf, e = name, t = verdict, n = text, r = details
  let o = r.length ? [h("ul", {}, ...r.map(Oe))] : []; // o = list, r = details, h = element, Oe = lineOf
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
  return m(this, null, function* () {
    try {
      return "clipboard" in navigator ? (yield navigator.clipboard.writeText(e), !0) : !1;
    } catch (t) {
      return !1;
    }
  });
}
function Le(e) { // Le = textBox, e = text
  let t = h("textarea", { className: `cdx-text-area__textarea ${I}-text`, value: e, readOnly: !0, rows: 10 }); // t = box, h = element, I = CLASS, e = text
  return t.setAttribute("aria-label", "The self-test as text"), t;
}
function se(e, t) { // se = openPanel, e = root, t = content
  document.querySelectorAll(`.${I}`).forEach((s) => s.remove());
  let n = h("p", {}, "The self-test runs."); // n = status, h = element
  n.setAttribute("role", "status");
  let r = h("div", {}), o = h("div", { className: `${I}-buttons` }), i = h( // r = findingsBox, h = element, o = buttons, I = CLASS, i = panel
    "section",
    { className: I, lang: "en", dir: "ltr", tabIndex: -1 },
    h("h2", { id: oe }, "Self-test of the program explorer"),
    o,
    n,
    r
  );
  return i.setAttribute("aria-labelledby", oe), o.append(ie("Close", () => { // i = panel, oe = HEADING_ID, o = buttons, ie = button
    i.remove();
    let s = e && e.isConnected ? e : t; // s = next, e = root, t = content
    s.tabIndex = -1, s.focus({ preventScroll: !0 });
  })), e && e.before(i), (!e || !i.getClientRects().length) && t.prepend(i), i.focus(), {
    fill: (s, a) => { // s = findings, a = text
      let d = ie("Copy as text", () => { // d = copy, ie = button
        Re(a).then((g) => { // Re = copyText, a = text, g = isCopied
          if (n.textContent = g ? "Copied." : "The browser does not let this be copied. Copy the text in the box below.", i.querySelectorAll("textarea").forEach((f) => f.remove()), !g) {
            let f = Le(a); // f = box, Le = textBox, a = text
            n.after(f), f.focus(), f.select();
          }
        });
      });
      o.prepend(d);
      let l = (g) => s.filter(({ verdict: f }) => f === g).length; // l = count, g = wanted, s = findings, f = verdict
      n.textContent = `The self-test is done: of ${s.length} checks, ${l("ok")} are ok, ${l("differs")} are not ok, ${l("unknown")} are not known.`, r.append(h("dl", {}, ...s.flatMap(Ne))), i.contains(document.activeElement) && i.scrollIntoView();
    }
  };
}

// src/selftest/report.ts
function _(e) { // _ = onOneLine, e = text
  return e.replace(/\s+/g, " ").trim();
}
function ae(e, t, n) { // ae = plainText, e = findings, t = address, n = when
  let r = e.flatMap(({ name: o, verdict: i, text: s, details: a = [] }) => [ // r = body, e = findings, o = name, i = verdict, s = text, a = details
    `[${i}] ${_(o)}: ${_(s)}`,
    ...a.map(({ text: d, url: l }) => `  - ${_(d)}${l === void 0 ? "" : ` <${new URL(l, t).href}>`}`)
  ]);
  return ["Self-test of the program explorer", `${n}, ${t}`, "", ...r, ""].join(`
`);
}

// src/programs/shorten.ts
var Ae = /[^ -~\u0080-\uFFFF]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g; // Ae = INVISIBLE
function _e(e) { // _e = visible, e = text
  return e.replace(Ae, (t) => `\\u${t.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function C(e) { // C = shorten, e = text
  return _e(e.length > 60 ? `${e.slice(0, 59)}\u2026` : e);
}

// src/selftest/storage.ts
var le = /^program-?explorer/i; // le = OURS
function de(e, t) { // de = entriesOf, e = storageName, t = store
  try {
    let n = t(); // n = storage, t = store
    return { texts: Array.from({ length: n.length }, (o, i) => n.key(i) || "").filter((o) => le.test(o)).map((o) => `${e}: ${o} = ${C(n.getItem(o) || "")}`), isDenied: !1 };
  } catch (n) {
    return { texts: [`${e}: denied by the browser`], isDenied: !0 };
  }
}
function ce(e) { // ce = storage, e = view
  let t = e.history.state, n = (0, b.x55)(t) ? Object.entries(t).filter(([i]) => le.test(i)) : [], r = [de("Local storage", () => e.localStorage), de("Session storage", () => e.sessionStorage)], o = [ // t = state, e = view, n = entries, i = name, le = OURS, r = stores, de = entriesOf, o = texts
    ...n.map(([i, s]) => `History entry: ${i} = ${C(JSON.stringify(s))}`),
    ...r.flatMap((i) => i.texts)
  ];
  return r.some(({ isDenied: i }) => i) ? { verdict: "unknown", text: "The browser does not let everything be looked into.", details: x(o) } : { verdict: "ok", text: o.length ? `${o.length} things are kept.` : "Nothing is kept.", details: x(o) };
}

// src/selftest/run.ts
function Ce(e) { // Ce = readDeployed, e = installation
  return m(this, null, function* () {
    try {
      let t = (yield e.newestRevisions([v], "text")).get(v); // t = page, e = installation, v = MANIFEST
      return t ? re(t.text) : { reason: `There is no ${v}: the gadget was installed by hand, or before there were manifests.` };
    } catch (t) {
      return { reason: `${v} cannot be read: ${T(t)}` };
    }
  });
}
function He(o, i, s) { // He = checkAll, o = _0, i = _1, s = _2
  return m(this, arguments, function* ({ wiki: e, load: t }, n, r) {
    let a = yield U(), d = W(window), l = Ce(n), g = /* @__PURE__ */ new Map(); // a = settled, U = settledHosts, d = costs, W = readMeasurements, l = deployed, Ce = readDeployed, n = installation, g = sources
    a.hosts.forEach(({ source: c }) => { // a = settled, c = source
      if (!g.has(c)) {
        let y = V(e, t, n, c); // y = loading, V = readFresh, e = wiki, t = load, n = installation, c = source
        y.catch(() => { // y = loading
        }), g.set(c, y);
      }
    });
    let f = (c) => g.get(c) || Promise.reject(new Error("not read")); // f = dataOf, c = source, g = sources
    return Promise.all([
      w("Running code", () => m(null, null, function* () {
        return z(r, yield l);
      })),
      w("Pages on the wiki", () => m(null, null, function* () {
        return Z(e, n, yield l);
      })),
      w("Modules", () => ne(n, t)),
      w("Dependencies", () => te(n)),
      w("Skin and environment", () => ee(e, n)),
      w("Explorers", () => G(a)),
      ...a.hosts.flatMap((c, y) => [
        w(`Revision of the data, explorer #${y + 1}`, () => m(null, null, function* () {
          return Y(c, yield f(c.source));
        })),
        w(`List and data, explorer #${y + 1}`, () => m(null, null, function* () {
          return Q(e, t, c, yield f(c.source));
        }))
      ]),
      ...Array.from(g, ([c, y]) => w(`Problems of ${c}`, () => m(null, null, function* () {
        return J(yield y);
      }))),
      w("Requests", () => j(d)),
      w("Times", () => B(d, a)),
      w("Storage", () => ce(window))
    ]);
  });
}
function We(e, t, n) { // We = run, e = tested, t = installationOf, n = running
  return m(this, null, function* () {
    document.readyState === "loading" && (yield new Promise((i) => document.addEventListener("DOMContentLoaded", i)));
    let r = se(document.querySelector(".program-explorer"), P()), o = yield He(e, t(e.wiki), n); // r = panel, se = openPanel, P = contentOf, o = findings, He = checkAll, e = tested, t = installationOf, n = running
    r.fill(o, ae(o, location.origin + location.pathname + location.search, (/* @__PURE__ */ new Date()).toISOString()));
  });
}
function me(e) { // me = createSelftest, e = installationOf
  return {
    runSelftest: (t, n) => { // t = input, n = running
      We(t, e, n).catch((r) => t.wiki.log("The self-test failed.", r));
    }
  };
}

// runtime:src/wiki/api-request.ts
var H = require("program-explorer-runtime"); // H = import_program_explorer_runtime

// src/wiki/mediawiki-installation.ts
var ge = 50; // ge = MOST_TITLES
function je(e, t, n) { // je = readBatch, e = api, t = titles, n = what
  return m(this, null, function* () {
    let r = new URLSearchParams({ // r = parameters
      action: "query",
      format: "json",
      formatversion: "2",
      prop: "revisions",
      rvprop: n === "text" ? "ids|sha1|timestamp|user|content|contentmodel" : "ids|sha1|timestamp|user",
      rvslots: "main",
      titles: t.join("|")
    }), { query: o } = yield (0, H.x82)(`${e}?${r.toString()}`);
    return ((o == null ? void 0 : o.pages) || []).flatMap(({ title: i, revisions: s = [] }) => s.slice(0, 1).map(
      ({ revid: a, sha1: d = "", timestamp: l = "", user: g = "", slots: f }) => { // a = revid, d = sha1, l = timestamp, g = user, f = slots
        var c, y; // c = _a, y = _b
        return [i, {
          revision: a,
          sha1: d,
          timestamp: l,
          user: g,
          contentModel: ((c = f == null ? void 0 : f.main) == null ? void 0 : c.contentmodel) || "",
          text: ((y = f == null ? void 0 : f.main) == null ? void 0 : y.content) || ""
        }];
      }
    ));
  });
}
function Be() { // Be = facts
  let { config: e } = mw; // e = config
  return [
    ["Wiki", `${e.get("wgDBname")}, MediaWiki ${e.get("wgVersion")}`],
    ["Page", `${e.get("wgPageName")}, revision ${e.get("wgRevisionId")}`],
    ["Languages", `interface ${e.get("wgUserLanguage")}, page ${e.get("wgPageContentLanguage")}, wiki ${e.get("wgContentLanguage")}`],
    ["Debug mode", e.get("debug") ? "on" : "off"]
  ];
}
function ue({ titleOf: e }) { // ue = createInstallation, e = titleOf
  let t = mw.util.wikiScript("api"); // t = api
  return {
    newestRevisions: (n, r) => m(null, null, function* () {
      let o = /* @__PURE__ */ new Map(); // o = byTitle
      for (let s = 0; s < n.length; s += ge) // s = at, n = titles, ge = MOST_TITLES
        (yield je(t, n.slice(s, s + ge).map(e), r)).forEach(([a, d]) => o.set(a, d));
      let i = /* @__PURE__ */ new Map(); // i = byGivenTitle
      return n.forEach((s) => { // n = titles, s = title
        let a = o.get(e(s)); // a = revision, o = byTitle, e = titleOf, s = title
        a && i.set(s, a);
      }), i;
    }),
    moduleState: (n) => mw.loader.getState(n),
    skin: mw.config.get("skin"),
    facts: Be()
  };
}

// src/selftest.ts
var { runSelftest: qe } = me(ue); // qe = runSelftest, me = createSelftest, ue = createInstallation
}
};
// </nowiki>