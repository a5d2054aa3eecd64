// The reader's script as a gadget. It is the main script of a package, whose pages ResourceLoader serves together.
import { createModuleLoader } from './page/module-loader';
import { start } from './page/start';
import { shared } from './runtime';
import { createMediaWiki, fetchGadgetModule } from './wiki/mediawiki';

declare const require: ( name: string ) => { readonly enabled?: unknown };

/** Whether the configuration page switches off all explorers of the wiki. The page is in the package, so no request is needed. */
function isSwitchedOff(): boolean {
	try {
		return require( './programExplorer-config.json' ).enabled === false;
	} catch {
		// There is no such page.
		return false;
	}
}

try {
	start( createMediaWiki( isSwitchedOff() ), createModuleLoader( fetchGadgetModule, shared, BUILD_RUNTIME_HASH ) );
} catch ( error ) {
	// The styles in the head keep space for an explorer unless it has failed. Waits, because the page may not be complete yet.
	$( () => {
		$( '.program-explorer' ).attr( 'data-state', 'failed' );
	} );
	throw error;
}
