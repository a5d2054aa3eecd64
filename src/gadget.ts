// The reader's script as a gadget.
import { createModuleLoaders } from './page/module-loaders';
import { start } from './page/start';
import * as runtime from './runtime';
import { createMediaWiki, fetchGadgetModule } from './wiki/mediawiki';

try {
	start( createMediaWiki(), createModuleLoaders( fetchGadgetModule, runtime, BUILD_RUNTIME_HASH ) );
} catch ( error ) {
	// The styles in the head keep space for an explorer unless it has failed. Waits, because the page may not be complete yet.
	$( () => {
		$( '.program-explorer' ).attr( 'data-state', 'failed' );
	} );
	throw error;
}
