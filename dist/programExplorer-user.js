// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
"use strict";

(() => {
  // src/page/known-pages.ts
  var e = [ "Community Development", "Community Development/What we do" ], r = /\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/; // e = PAGES, r = TRANSLATION
  // src/page/dependencies.ts
  var t = [ "mediawiki.util", "mediawiki.api", "mediawiki.Title", "mediawiki.language", "mediawiki.user", "codex-styles" ]; // t = DEPENDENCIES
  // src/userscript/load-script.ts
    // src/userscript.ts
  var {currentScript: i} = document, n = i instanceof HTMLScriptElement ? i.src : "", o = !1; // i = currentScript, n = source, o = isLoading
  function a() { // a = loadReader
    let e = function(e, r) { // e = source, r = part
      let t =  // t = title
      // src/userscript/parts.ts
      function(e) { // e = source
        try {
          let {searchParams: r} = new URL(e); // r = searchParams, e = source
          return r.get("action") === "raw" ? r.get("title") : null
        } catch (e) {
          return null
        }
      }(e);
      if (!t) return null;
      let i = new URL(e); // i = url, e = source
      return i.searchParams.set("title", `${t.replace(/\.js$/, "")}/${r}.js`), i.href
    }(n, "reader");
    if (!e) {
      mw.log.error("[programExplorer] Load the user script from its own page, with importScript or mw.loader.load: its other parts are beside it.");
      return
    }
    o = !0, mw.loader.using([ ...t ]), function(e) {
      return new Promise((r, t) => { // r = resolve, t = reject
        let i = document.createElement("script"); // i = script
        i.src = e, i.onload = () => { // i = script, e = url
          i.remove(), r()
        }, i.onerror = () => { // i = script
          i.remove(), t(new Error(`The script ${e} did not load.`))
        }, document.head.append(i)
      })
    }(e).catch(e => { // e = error
      o = !1, mw.log.error("[programExplorer] The reader's part of the user script did not load.", e)
    })
  }
  mw.config.get("wgAction") === "view" && !mw.config.get("wgDiffNewId") && mw.hook("wikipage.content").add(() => {
    !o && function() {
      return document.querySelector(".program-explorer") !== null || function(t) {
        return e.includes(t) || e.includes(t.replace(r, ""))
      }(mw.config.get("wgPageName").replace(/_/g, " "))
    }() && a()
  })
})();
// </nowiki>