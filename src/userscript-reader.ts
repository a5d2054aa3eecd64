// The reader's part of the user script. userscript.ts loads it from a page beside its own.
import { DEPENDENCIES } from './page/dependencies';
import { createModuleLoader } from './page/module-loader';
import { start } from './page/start';
import { shared } from './runtime';
import { mainScriptSource, partUrl, scriptPage } from './userscript/parts';
import { showUpdateNotice } from './userscript/update-notice';
import { createMediaWiki } from './wiki/mediawiki';
import { fetchScriptModule } from './wiki/mediawiki-script';

const { currentScript } = document;
const source = mainScriptSource( currentScript instanceof HTMLScriptElement ? currentScript.src : '' );
const script = { version: BUILD_VERSION, page: scriptPage( source ) };
/** In ms, for Safari, which has no requestIdleCallback: the page is idle by this time. */
const IDLE_AFTER = 2000;

mw.loader.using( [ ...DEPENDENCIES ] ).then(
	() => {
		const wiki = createMediaWiki();
		wiki.addStyles( BUILD_USER_SCRIPT_STYLES );
		start( wiki, createModuleLoader( ( name ) => fetchScriptModule( partUrl( source, name ) ?? '', name ), shared, BUILD_RUNTIME_HASH ) );
		mw.hook<[ HTMLElement ]>( 'programExplorer.ready' ).add( ( root ) => {
			const ask = (): void => void showUpdateNotice( wiki, root, script, () => localStorage, Date.now() );
			if ( 'requestIdleCallback' in window ) {
				requestIdleCallback( ask );
			} else {
				setTimeout( ask, IDLE_AFTER );
			}
		} );
	},
	( error: unknown ) => {
		mw.log.error( '[programExplorer] The wiki did not load what the explorer needs.', error );
	}
);
