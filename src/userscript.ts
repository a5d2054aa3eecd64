import * as harvester from './importer';
import { isPlacePage } from './page/known-pages';
import { start } from './page/start';
import * as maintainer from './maintainer';
import * as selftest from './selftest';
import { pageOf, tellIfOld } from './userscript/update-notice';
import { createMediaWiki } from './wiki/mediawiki';

const { currentScript } = document;
const script = { version: BUILD_VERSION, page: pageOf( currentScript instanceof HTMLScriptElement ? currentScript.src : '' ) };
/** When a browser is idle that does not say so: Safari. */
const IDLE_AFTER_MS = 2000;
let isLoading = false;

/** Loads what the explorer needs, which nothing else does for a script brought by importScript. */
function load(): void {
	isLoading = true;
	mw.loader.using( [ 'mediawiki.api', 'mediawiki.Title', 'mediawiki.util', 'mediawiki.language', 'mediawiki.user', 'codex-styles' ] ).then(
		() => {
			const wiki = createMediaWiki();
			wiki.addStyles( BUILD_USER_SCRIPT_STYLES );
			start( wiki, {
				maintainer: () => Promise.resolve( maintainer ),
				harvester: () => Promise.resolve( harvester ),
				selftest: () => Promise.resolve( selftest )
			} );
			mw.hook<[ HTMLElement ]>( 'programExplorer.ready' ).add( ( root ) => {
				const ask = (): void => void tellIfOld( wiki, root, script, () => localStorage, Date.now() );
				if ( 'requestIdleCallback' in window ) {
					requestIdleCallback( ask );
				} else {
					setTimeout( ask, IDLE_AFTER_MS );
				}
			} );
		},
		( error: unknown ) => {
			isLoading = false;
			mw.log.error( '[programExplorer] The wiki did not load what the explorer needs.', error );
		}
	);
}

// It stands on every page of its user, most of which have no explorer: there it loads nothing.
if ( mw.config.get( 'wgAction' ) === 'view' && !mw.config.get( 'wgDiffNewId' ) ) {
	mw.hook( 'wikipage.content' ).add( () => {
		if ( !isLoading && ( document.querySelector( '.program-explorer' ) || isPlacePage( mw.config.get( 'wgPageName' ).replace( /_/g, ' ' ) ) ) ) {
			load();
		}
	} );
}
