import type { More } from '../views/more';
import type { Environment } from './environment';

/** Loads the parts of an explorer that the first view does not need; null if they do not load. */
export function loadMore( { wiki, load }: Environment ): Promise<More | null> {
	return load.more().catch( ( error: unknown ) => {
		wiki.log( 'Details, filters on phones and the whole search did not load.', error );
		return null;
	} );
}
