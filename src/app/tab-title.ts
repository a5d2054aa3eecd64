import type { Context } from './context';
import { describeQuery } from './describe-query';
import type { State } from './state';
import type { Store } from './store';

/**
 * Begins the title of the browser's tab with what the explorer shows, so that tabs and history entries differ.
 *
 * @param context Gives the context of the present programs.
 * @return A function that restores the title.
 */
export function nameTab( store: Store<State>, context: () => Context, document: Document ): () => void {
	let prefix = '';
	const write = ( next: string ): void => {
		// Another script may have changed the rest of the title.
		const rest = document.title.startsWith( prefix ) ? document.title.slice( prefix.length ) : document.title;
		document.title = next + rest;
		prefix = next;
	};
	const update = (): void => {
		const { settled: { query } } = store.get();
		const { index, labels, preset } = context();
		const open = query.details[ query.details.length - 1 ];
		const program = index.programs.find( ( { id } ) => id === open );
		const description = program ? labels.pick( program.title ).text : query === preset ? '' : describeQuery( context(), query );
		write( description && `${ description } – ` );
	};
	update();
	const end = store.subscribe( ( { settled }, before ) => {
		if ( settled !== before.settled ) {
			update();
		}
	} );
	return () => {
		end();
		write( '' );
	};
}
