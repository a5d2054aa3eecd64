// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
"use strict";
(() => {
  // src/page/known-pages.ts
  var l = ["Community Development", "Community Development/What we do"], m = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // l = PAGES, m = TRANSLATION
  function s(e) { // s = isKnownPage, e = title
    return l.includes(e) || l.includes(e.replace(m, ""));
  }

  // src/page/dependencies.ts
  var c = ["mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles"]; // c = DEPENDENCIES

  // src/userscript/parts.ts
  function p(e) { // p = titleOf, e = source
    try {
      let { searchParams: r } = new URL(e); // r = searchParams, e = source
      return r.get("action") === "raw" ? r.get("title") : null;
    } catch (r) {
      return null;
    }
  }
  function u(e, r) { // u = partUrl, e = source, r = part
    let o = p(e); // o = title, p = titleOf, e = source
    if (!o)
      return null;
    let a = new URL(e); // a = url, e = source
    return a.searchParams.set("title", `${o.replace(/\.js$/, "")}/${r}.js`), a.href;
  }

  // src/userscript.ts
  var { currentScript: g } = document, d = g instanceof HTMLScriptElement ? g.src : "", i = !1; // g = currentScript, d = source, i = isLoading
  function w() { // w = hasExplorer
    return document.querySelector(".program-explorer") !== null || s(mw.config.get("wgPageName").replace(/_/g, " "));
  }
  function f() { // f = loadReader
    let e = u(d, "reader"); // e = url, u = partUrl, d = source
    if (!e) {
      mw.log.error("[programExplorer] Load the user script from its own page, with importScript or mw.loader.load: its other parts are beside it.");
      return;
    }
    i = !0, mw.loader.using([...c]), mw.loader.getScript(e).catch((r) => { // i = isLoading, c = DEPENDENCIES, e = url, r = error
      i = !1, mw.log.error("[programExplorer] The reader's part of the user script did not load.", r);
    });
  }
  mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId") && mw.hook("wikipage.content").add(() => {
    !i && w() && f();
  });
})();
// </nowiki>