import { h, type JSX } from 'preact';
import type { Context } from '../../app/context';
import { BY_SERIES, groupingsOf, UNGROUPED } from '../../overview/timeline/groups';
import { Chevron } from '../parts/chevron';
import type { ViewProps } from '../view';

/** What programs can be grouped by, in words. */
function groupingName( { msg, labels }: Context, grouping: string ): string {
	switch ( grouping ) {
		case BY_SERIES:
			return msg( 'grouping-series' );
		case UNGROUPED:
			return msg( 'grouping-none' );
		default:
			return labels.facet( grouping ).text;
	}
}

export interface GroupByProps extends ViewProps {
	/** What the timeline is grouped by. */
	readonly grouping: string;
}

/** The choice of the groups. */
export function GroupBy( { view: { context, state: { query }, actions }, grouping }: GroupByProps ): JSX.Element {
	const { msg, idPrefix, list, index } = context;
	const groupings = groupingsOf( list, index );
	// The default needs no place in the address.
	const choose = ( rows: string ): void => actions.choose( Object.assign( {}, query, { rows: rows === groupings[ 0 ] ? '' : rows } ) );
	return (
		<div class="program-explorer__sort program-explorer__group-by">
			<label for={ `${ idPrefix }-group-by` }>{ msg( 'grouping' ) }</label>
			<span class="program-explorer__select">
				<select class="cdx-select" id={ `${ idPrefix }-group-by` } value={ grouping } onChange={ ( { currentTarget: { value } } ) => choose( value ) }>
					{ groupings.map( ( each ) => <option key={ each } value={ each }>{ groupingName( context, each ) }</option> ) }
				</select>
				<Chevron open={ false } />
			</span>
		</div>
	);
}
