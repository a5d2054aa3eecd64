import type { JSX } from 'preact';
import { SORTS, type Sort } from '../../explore/query';
import { effectiveSort } from '../../explore/sort';
import { chevron } from '../parts/chevron';
import type { View } from '../../app/context';
import { isolated } from '../parts/text';

function sortBy( { context, state, actions }: View ): JSX.Element {
	const { msg, idPrefix } = context;
	const sort = effectiveSort( state.query );
	// Without words there is nothing to match.
	const sorts = SORTS.filter( ( each ) => each !== 'relevance' || state.query.text !== '' );
	return (
		<div class="program-explorer__sort">
			<label for={ `${ idPrefix }-sort` }>{ msg( 'sort' ) }</label>
			{ ' ' }
			<span class="program-explorer__select">
				<select
					class="cdx-select"
					id={ `${ idPrefix }-sort` }
					value={ sort }
					onChange={ ( event ) => actions.sort( event.currentTarget.value as Sort ) }
				>
					{ sorts.map( ( each ) => <option key={ each } value={ each } selected={ each === sort }>{ msg( `sort-${ each }` ) }</option> ) }
				</select>
				{ chevron( false ) }
			</span>
		</div>
	);
}

/** The number of programs, the order, and on small screens the way to the filters. */
export function toolbar( view: View ): JSX.Element {
	const { context, state, actions } = view;
	const { msg, list } = context;
	const { query, exploration: { count, searchResult: { corrected } } } = state.told;
	let chosen = 0;
	state.query.chosen.forEach( ( terms ) => {
		chosen += terms.length;
	} );
	return (
		<div class="program-explorer__toolbar">
			{ state.narrow && (
				<button
					type="button"
					class="program-explorer__open-filters cdx-button"
					aria-haspopup="dialog"
					aria-expanded={ state.filtersOpen }
					onClick={ actions.openFilters }
				>
					{ chosen ? msg( 'filters-active', chosen ) : msg( 'filters' ) }
				</button>
			) }
			<div class="program-explorer__count" role={ state.filtersOpen ? undefined : 'status' } tabIndex={ -1 }>
				{ msg( 'count', count, list.programs.length ) }
				{ corrected && count > 0 && (
					<p class="program-explorer__corrected">{ msg( 'results-for', isolated( query.text ), isolated( corrected.join( ' ' ) ) ) }</p>
				) }
			</div>
			{ !context.limit && sortBy( view ) }
		</div>
	);
}
