import { h, type JSX } from 'preact';
import { LIST, SORTS, type Sort } from '../../explore/query';
import { effectiveSort } from '../../explore/sort';
import { Chevron } from '../parts/chevron';
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
