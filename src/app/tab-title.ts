import { LIST } from '../explore/query';
import { joinList } from '../messages/join-list';
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
	const write = ( description: string ): void => {
		// Another script may have changed the rest of the title, or written something before it.
		const rest = document.title.replace( prefix, '' ).trim();
		// Browsers join the spaces of a title, so one with others would not be found again.
		const name = description.replace( /\s+/g, ' ' ).trim();
		prefix = name && `${ name } –`;
		document.title = `${ prefix } ${ rest }`.trim();
	};
	const update = (): void => {
		const { settled: { query } } = store.get();
		const { index, labels, fragmentOf, msg } = context();
		const open = query.details[ query.details.length - 1 ];
		const program = index.programs.find( ( { id } ) => id === open );
		// The preset of the page is what the page's own title is about.
		write( program ? labels.pick( program.title ).text : fragmentOf( query ) && joinList( msg, [ query.view === LIST ? '' : msg( `view-${ query.view }` ), describeQuery( context(), query ) ].filter( Boolean ) ) );
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
