import type { Context } from '../app/context';
import { decode, EDIT, restOf } from '../app/url';
import { openTool } from './parts/editing';

/**
 * Opens the editor if the address says so, now and whenever the address changes.
 *
 * @return A function that ends it.
 */
export function openByLink( context: () => Context ): () => void {
	const onHash = (): void => {
		const rest = restOf( location.hash ) || '';
		if ( context().editing?.ownsAddress && rest.startsWith( EDIT ) ) {
			const id = decode( rest.slice( EDIT.length ) );
			openTool( context(), 'editor', id === 'new' ? null : id );
		}
	};
	addEventListener( 'hashchange', onHash );
	onHash();
	return () => removeEventListener( 'hashchange', onHash );
}
