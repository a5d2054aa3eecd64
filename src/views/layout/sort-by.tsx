import { h, type JSX } from 'preact';
import { LIST, SORTS, type Sort } from '../../explore/query';
import { effectiveSort } from '../../explore/sort';
import { Select } from '../parts/select';
import type { ViewProps } from '../view';

/** The choice of the order of the list. Other views have orders of their own, or none. */
export function SortBy( { view: { context: { msg, idPrefix }, state: { query }, results, actions } }: ViewProps ): JSX.Element | null {
	if ( query.view !== LIST ) {
		return null;
	}
	const sort = effectiveSort( query, results.exploration.searchResult );
	// Without search words and several needs there is nothing to match.
	const sorts = SORTS.filter( ( each ) => each !== 'relevance' || each === sort || query.text !== '' );
	return (
		<div class="program-explorer__sort">
			<Select
				id={ `${ idPrefix }-sort` }
				label={ msg( 'sort' ) }
				value={ sort }
				options={ sorts.map( ( each ) => ( { value: each, text: msg( `sort-${ each }` ) } ) ) }
				onChange={ ( value ) => actions.sort( value as Sort ) }
			/>
		</div>
	);
}
