import type { Importer } from './import/importer';
import { start } from './page/start';
import type { Maintainer } from './maintain/maintainer';
import type { Selftest } from './selftest/selftest';
import { createMediaWiki, loadGadget } from './wiki/mediawiki';

try {
	start( createMediaWiki(), {
		maintainer: () => loadGadget<Maintainer>( 'maintainer' ),
		importer: () => loadGadget<Importer>( 'importLists' ),
		selftest: () => loadGadget<Selftest>( 'selftest' )
	} );
} catch ( error ) {
	// The styles in the head keep room for what does not come, and the lists may not be there yet.
	$( () => {
		$( '.program-explorer' ).attr( 'data-state', 'failed' );
	} );
	throw error;
}
