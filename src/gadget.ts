import { META } from './host/place';
import { start } from './host/start';
import type { Maintainer } from './maintain/fix';
import { createMediaWiki, loadGadget } from './wiki/mediawiki';

start( createMediaWiki(), META, () => loadGadget<Maintainer>( 'programExplorer-maintainer' ) );
