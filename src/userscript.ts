// The user script: a small file that loads the reader's script on pages with an explorer, and nothing elsewhere.
import { isKnownPage } from './page/known-pages';
import { DEPENDENCIES } from './page/dependencies';
import { loadScript } from './userscript/load-script';
import { partUrl } from './userscript/parts';

const { currentScript } = document;
const source = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
let isLoading = false;

function hasExplorer(): boolean {
	return document.querySelector( '.program-explorer' ) !== null || isKnownPage( mw.config.get( 'wgPageName' ).replace( /_/g, ' ' ) );
}

function loadReader(): void {
	const url = partUrl( source, 'reader' );
	if ( !url ) {
		mw.log.error( '[programExplorer] Load the user script from its own page, with importScript or mw.loader.load: its other parts are beside it.' );
		return;
	}
	isLoading = true;
	// The reader's script waits for them; asking now saves time.
	void mw.loader.using( [ ...DEPENDENCIES ] );
	loadScript( url ).catch( ( error: unknown ) => {
		isLoading = false;
		mw.log.error( '[programExplorer] The reader\'s part of the user script did not load.', error );
	} );
}

if ( mw.config.get( 'wgAction' ) === 'view' && !mw.config.get( 'wgDiffNewId' ) ) {
	mw.hook( 'wikipage.content' ).add( () => {
		if ( !isLoading && hasExplorer() ) {
			loadReader();
		}
	} );
}
