import type { SearchParts, ViewModule, ViewModuleName } from '../views/view';
import type { Wiki } from '../wiki/wiki';
import type { Environment, MoreModule } from './environment';

/** Logs an error, and throws it again. */
function logged<Part>( wiki: Wiki, loading: Promise<Part>, message: string ): Promise<Part> {
	return loading.catch( ( error: unknown ) => {
		wiki.log( message, error );
		throw error;
	} );
}

/** Loads the parts of an explorer that the first view does not need. */
export function loadMore( { wiki, load }: Environment ): Promise<MoreModule> {
	return logged( wiki, load( 'more' ), 'Details and filters on phones did not load.' );
}

/** Loads the search. */
export function loadSearch( { wiki, load }: Environment ): Promise<SearchParts> {
	return logged( wiki, load( 'search' ), 'The search did not load.' );
}

/** Loads a view other than the list, or the ways to copy and download programs. */
export function loadView( { wiki, load }: Environment, name: ViewModuleName ): Promise<ViewModule> {
	return logged( wiki, load( name ), `The ${ name } did not load.` );
}
