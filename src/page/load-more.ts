import type { More } from '../views/view';
import type { Environment } from './environment';

/** Loads the parts of an explorer that the first view does not need. An error is logged, and thrown again. */
export function loadMore( { wiki, load }: Environment ): Promise<More> {
	return load.more().catch( ( error: unknown ) => {
		wiki.log( 'Details, filters on phones and the whole search did not load.', error );
		throw error;
	} );
}
