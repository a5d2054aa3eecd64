// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";
(() => {
  // src/page/known-pages.ts
  var o = ["Community Development", "Community Development/What we do"], u = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // o = PAGES, u = TRANSLATION
  function a(e) { // a = isKnownPage, e = title
    return o.includes(e) || o.includes(e.replace(u, ""));
  }

  // src/page/dependencies.ts
  var l = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"]; // l = DEPENDENCIES

  // src/userscript/parts.ts
  function g(e) { // g = titleOf, e = source
    try {
      let { searchParams: r } = new URL(e); // r = searchParams, e = source
      return r.get("action") === "raw" ? r.get("title") : null;
    } catch (r) {
      return null;
    }
  }
  function s(e, r) { // s = partUrl, e = source, r = part
    let n = g(e); // n = title, g = titleOf, e = source
    if (!n)
      return null;
    let i = new URL(e); // i = url, e = source
    return i.searchParams.set("title", `${n.replace(/\.js$/, "")}/${r}.js`), i.href;
  }

  // src/userscript.ts
  var { currentScript: c } = document, m = c instanceof HTMLScriptElement ? c.src : "", t = !1; // c = currentScript, m = source, t = isLoading
  function p() { // p = hasExplorer
    return document.querySelector(".program-explorer") !== null || a(mw.config.get("wgPageName").replace(/_/g, " "));
  }
  function d() { // d = loadReader
    let e = s(m, "reader"); // e = url, s = partUrl, m = source
    if (!e) {
      mw.log.error("[programExplorer] Load the user script from its own page, with importScript or mw.loader.load: its other parts are beside it.");
      return;
    }
    t = !0, mw.loader.using([...l]), mw.loader.getScript(e).catch((r) => { // t = isLoading, l = DEPENDENCIES, e = url, r = error
      t = !1, mw.log.error("[programExplorer] The reader's part of the user script did not load.", r);
    });
  }
  mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId") && mw.hook("wikipage.content").add(() => {
    !t && p() && d();
  });
})();
// </nowiki>