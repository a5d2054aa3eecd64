/** The modules of the wiki that the explorer needs; the definition of the gadget names the same. */
export const DEPENDENCIES: readonly string[] = [ 'mediawiki.util', 'mediawiki.api', 'mediawiki.Title', 'mediawiki.language', 'mediawiki.user', 'codex-styles' ];
