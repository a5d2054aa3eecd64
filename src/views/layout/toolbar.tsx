import { h, type JSX } from 'preact';
import { SORTS, type Sort } from '../../explore/query';
import { hasFilters } from '../../explore/query-changes';
import { effectiveSort } from '../../explore/sort';
import { NEED, OFFERS } from '../../programs/facets';
import { Chevron } from '../parts/chevron';
import type { ViewProps } from '../view';

function SortBy( { view: { context: { msg, idPrefix }, state: { query }, results, actions } }: ViewProps ): JSX.Element {
	const sort = effectiveSort( query, results.exploration.searchResult );
	// Without search words and several needs there is nothing to match.
	const sorts = SORTS.filter( ( each ) => each !== 'relevance' || each === sort || query.text !== '' );
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
				<Chevron open={ false } />
			</span>
		</div>
	);
}

/** The number of programs, the order, and the link to copy. On small screens a part of it stays in sight, with the buttons for the search and the filters. */
export function Toolbar( { view }: ViewProps ): JSX.Element {
	const { context: { msg, list, limit }, state, settledResults, actions, more, search } = view;
	const { count, searchResult: { corrected } } = settledResults.exploration;
	// The others are not among the filters.
	const chosen = Array.from( state.query.chosen ).reduce( ( sum, [ facet, terms ] ) => facet === NEED || facet === OFFERS ? sum : sum + terms.length, 0 );
	return (
		<div class="program-explorer__bar">
			<div class="program-explorer__toolbar">
				{ state.narrow && !limit && (
					<button type="button" class="program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input" aria-label={ msg( 'search' ) } onClick={ actions.goToSearch }>
						<span class="cdx-text-input__icon cdx-text-input__start-icon" />
					</button>
				) }
				{ state.narrow && (
					<button
						type="button"
						class="program-explorer__open-filters cdx-button"
						aria-haspopup="dialog"
						aria-expanded={ state.open.filters }
						onClick={ actions.openFilters }
					>
						{ chosen ? msg( 'filters-active', chosen ) : msg( 'filters' ) }
					</button>
				) }
				<div class="program-explorer__count" role={ state.open.filters ? undefined : 'status' } tabIndex={ -1 }>
					{ hasFilters( state.settled.query ) ? msg( 'count', count, list.programs.length ) : msg( 'count-programs', count ) }
					{ search && corrected && count > 0 && <search.Corrected view={ view } words={ corrected } /> }
				</div>
			</div>
			{ !limit && (
				<div class="program-explorer__options">
					{ more && <more.CopyLink view={ view } /> }
					<SortBy view={ view } />
				</div>
			) }
		</div>
	);
}
