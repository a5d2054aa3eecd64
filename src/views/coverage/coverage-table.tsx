import { h, type JSX } from 'preact';
import type { Query } from '../../explore/query';
import { withTerms } from '../../explore/query-changes';
import type { Axis, AxisTerm } from '../../overview/axis';
import type { Coverage } from '../../overview/coverage';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';
import { CellContent } from './cell-content';

interface CoverageTableProps extends ViewProps {
	readonly coverage: Coverage;
	readonly caption: string;
}

/** Rows that belong together: a term and all terms below it. */
function groupsOf( terms: readonly AxisTerm[] ): AxisTerm[][] {
	const groups: AxisTerm[][] = [];
	terms.forEach( ( term ) => {
		const last = groups[ groups.length - 1 ];
		if ( last && term.depth ) {
			last.push( term );
		} else {
			groups.push( [ term ] );
		}
	} );
	return groups;
}

/** The table. It scrolls by itself, so that the headings stay in sight and the page does not scroll sideways. */
export function CoverageTable( { view, coverage: { rows, columns, cellsOf }, caption }: CoverageTableProps ): JSX.Element {
	const { context: { msg, labels, language, idPrefix }, state: { query } } = view;
	const columnTerms = columns ? columns.terms : [];
	const captionId = `${ idPrefix }-coverage`;
	const most = Math.max( 1, ...rows.terms.flatMap( ( row ) => cellsOf( row ).slice( 1 ).map( ( { own } ) => own ) ) );
	const nameOf = ( { facet }: Axis, { id }: AxisTerm ): JSX.Element => <DataText text={ labels.term( facet, id ) } around={ language } />;
	const withTerm = ( from: Query, axis: Axis | null, term: AxisTerm | null | undefined ): Query => axis && term ? withTerms( from, axis.facet, [ term.id ] ) : from;

	const line = ( row: AxisTerm | null, isGroup: boolean ): JSX.Element => (
		<tr key={ row ? row.id : '' } class={ row?.depth ? 'program-explorer__below' : undefined }>
			<th scope={ isGroup ? 'rowgroup' : 'row' } style={ row ? { '--program-explorer-depth': row.depth } : undefined }>{ row ? nameOf( rows, row ) : msg( 'coverage-all' ) }</th>
			{ cellsOf( row ).map( ( cell, at ) => {
				const column = at ? columnTerms[ at - 1 ] : null;
				return (
					<td
						key={ column ? column.id : '' }
						class={ cell.own ? undefined : 'program-explorer__gap' }
						style={ row && column ? { '--program-explorer-share': `${ Math.round( 100 * cell.own / most ) }%` } : undefined }
					>
						<CellContent view={ view } cell={ cell } withTerms={ () => withTerm( withTerm( query, rows, row ), columns, column ) } />
					</td>
				);
			} ) }
		</tr>
	);
	return (
		// It can be scrolled with the keyboard.
		<div class="program-explorer__coverage-box" role="region" aria-labelledby={ captionId } tabIndex={ 0 }>
			<table class="program-explorer__coverage">
				<caption id={ captionId } class="program-explorer__unseen">{ caption }</caption>
				<thead>
					<tr>
						<td />
						<th scope="col">{ msg( 'coverage-all' ) }</th>
						{ columns && columnTerms.map( ( term ) => <th key={ term.id } scope="col" class={ term.depth ? 'program-explorer__below' : undefined }>{ nameOf( columns, term ) }</th> ) }
					</tr>
				</thead>
				<tbody>{ line( null, false ) }</tbody>
				{ groupsOf( rows.terms ).map( ( group ) => <tbody key={ group[ 0 ]?.id }>{ group.map( ( row, at ) => line( row, !at && group.length > 1 ) ) }</tbody> ) }
			</table>
		</div>
	);
}
