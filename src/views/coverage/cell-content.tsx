import { h, type JSX, type TargetedMouseEvent } from 'preact';
import { toFragment } from '../../app/url';
import type { Query } from '../../explore/query';
import type { Cell } from '../../overview/coverage';
import { opensElsewhere } from '../parts/opens-elsewhere';
import { reportUrl } from '../report-url';
import type { ViewProps } from '../view';

interface CellContentProps extends ViewProps {
	readonly cell: Cell;
	/** Gives the query with the terms of the row and the column, whether programs have them or not. */
	readonly withTerms: () => Query;
}

/** How many programs a cell has, as a link to them. Where there is none, readers can tell the team. */
export function CellContent( { view: { context, state: { query }, actions }, cell, withTerms }: CellContentProps ): JSX.Element {
	const { msg, facetOrder, urlOfAll } = context;
	const { count, own, query: target } = cell;
	if ( !target ) {
		const url = reportUrl( context, withTerms(), query );
		return url === null ?
			<span class="program-explorer__cell">{ msg( 'coverage-none' ) }</span> :
			<a class="program-explorer__cell" href={ url } title={ msg( 'report-missing' ) }>{ msg( 'coverage-none' ) }</a>;
	}
	const show = ( event: TargetedMouseEvent<HTMLAnchorElement> ): void => {
		if ( !opensElsewhere( event ) ) {
			event.preventDefault();
			const results = event.currentTarget.closest( '.program-explorer__main' );
			actions.choose( target );
			actions.submitSearch();
			// The link was in the middle of the table, and the list begins above.
			if ( results && results.getBoundingClientRect().top < 0 ) {
				results.scrollIntoView();
			}
		}
	};
	return (
		<a class="program-explorer__cell" href={ urlOfAll( toFragment( target, facetOrder ) || 'programs' ) } title={ msg( 'count-programs', count ) } onClick={ show }>
			{ !count ? msg( 'coverage-none' ) : own === count ? msg( 'number', count ) :
				msg( 'coverage-plus', own ? msg( 'number', own ) : msg( 'coverage-none' ), count - own ) }
		</a>
	);
}
