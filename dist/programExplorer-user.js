// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
"use strict";
(() => {
  // src/page/known-pages.ts
  var l = ["Community Development", "Community Development/What we do"], d = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // l = PAGES, d = TRANSLATION
  function s(e) { // s = isKnownPage, e = title
    return l.includes(e) || l.includes(e.replace(d, ""));
  }

  // src/page/dependencies.ts
  var c = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"]; // c = DEPENDENCIES

  // src/userscript/load-script.ts
  function m(e) { // m = loadScript, e = url
    return new Promise((r, n) => { // r = resolve, n = reject
      let t = document.createElement("script"); // t = script
      t.src = e, t.onload = () => { // t = script, e = url
        t.remove(), r();
      }, t.onerror = () => { // t = script
        t.remove(), n(new Error(`The script ${e} did not load.`));
      }, document.head.append(t);
    });
  }

  // src/userscript/parts.ts
  function g(e) { // g = titleOf, e = source
    try {
      let { searchParams: r } = new URL(e); // r = searchParams, e = source
      return r.get("action") === "raw" ? r.get("title") : null;
    } catch (r) {
      return null;
    }
  }
  function p(e, r) { // p = partUrl, e = source, r = part
    let n = g(e); // n = title, g = titleOf, e = source
    if (!n)
      return null;
    let t = new URL(e); // t = url, e = source
    return t.searchParams.set("title", `${n.replace(/\.js$/, "")}/${r}.js`), t.href;
  }

  // src/userscript.ts
  var { currentScript: u } = document, f = u instanceof HTMLScriptElement ? u.src : "", a = !1; // u = currentScript, f = source, a = isLoading
  function w() { // w = hasExplorer
    return document.querySelector(".program-explorer") !== null || s(mw.config.get("wgPageName").replace(/_/g, " "));
  }
  function h() { // h = loadReader
    let e = p(f, "reader"); // e = url, p = partUrl, f = source
    if (!e) {
      mw.log.error("[programExplorer] Load the user script from its own page, with importScript or mw.loader.load: its other parts are beside it.");
      return;
    }
    a = !0, mw.loader.using([...c]), m(e).catch((r) => { // a = isLoading, c = DEPENDENCIES, m = loadScript, e = url, r = error
      a = !1, mw.log.error("[programExplorer] The reader's part of the user script did not load.", r);
    });
  }
  mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId") && mw.hook("wikipage.content").add(() => {
    !a && w() && h();
  });
})();
// </nowiki>