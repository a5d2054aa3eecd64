import type { Harvester } from './harvest/harvester';
import { start } from './host/start';
import type { Maintainer } from './maintain/maintainer';
import { createMediaWiki, loadGadget } from './wiki/mediawiki';

start( createMediaWiki(), {
	maintainer: () => loadGadget<Maintainer>( 'programExplorer-maintainer' ),
	harvester: () => loadGadget<Harvester>( 'programExplorer-harvest' )
} );
