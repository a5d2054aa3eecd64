import { h, type JSX } from 'preact';
import { hasFilters } from '../../explore/query-changes';
import { NEED, OFFERS } from '../../programs/facets';
import type { ViewProps } from '../view';
import { filtersOf } from './filters';

/** The number of programs, and the places of the choice of the view, the link to copy and the order, which are loaded later. On small screens a part of it stays in sight, with the buttons for the search and the filters. */
export function Toolbar( { view }: ViewProps ): JSX.Element {
	const { context: { msg, list, limit }, state, settledResults, actions, more, search } = view;
	const { count, searchResult: { corrected } } = settledResults.exploration;
	const { query: settledQuery } = state.settled;
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
				{ state.narrow && filtersOf( view ).length > 0 && (
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
					{ /* Until the search is loaded, what the reader has typed filters nothing, so the number is not known. */ }
					{ settledQuery.text && !search ? '…' : hasFilters( settledQuery ) ? msg( 'count', count, list.programs.length ) : msg( 'count-programs', count ) }
					{ search && corrected && count > 0 && <search.Corrected view={ view } words={ corrected } /> }
				</div>
			</div>
			{ !limit && <div class="program-explorer__views">{ more && <more.ViewChoice view={ view } /> }</div> }
			{ !limit && (
				<div class="program-explorer__options">
					{ more && <more.Share view={ view } /> }
					{ more && <more.SortBy view={ view } /> }
				</div>
			) }
		</div>
	);
}
