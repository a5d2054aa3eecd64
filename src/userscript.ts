import * as harvester from './harvester';
import { start } from './host/start';
import * as maintainer from './maintainer';
import { createMediaWiki } from './wiki/mediawiki';

// A script brought by importScript has no definition that loads these for it.
mw.loader.using( [ 'mediawiki.api', 'mediawiki.Title', 'mediawiki.util', 'mediawiki.language', 'mediawiki.user', 'codex-styles' ] ).then(
	() => {
		const wiki = createMediaWiki();
		wiki.addStyles( process.env.STYLES );
		start( wiki, { maintainer: () => Promise.resolve( maintainer ), harvester: () => Promise.resolve( harvester ) } );
	},
	( error: unknown ) => mw.log.error( '[programExplorer] The wiki did not load what the explorer needs.', error )
);
