import { Component, Fragment, h, type JSX } from 'preact';
import { PERIOD } from '../../overview/columns';
import { NEED, OFFERS } from '../../programs/facets';
import type { Program } from '../../programs/model';
import type { PickedText } from '../../programs/texts';
import { Chevron } from '../parts/chevron';
import { DataLink } from '../parts/data-link';
import { DataText } from '../parts/text';
import { actionOf, termsOnCard } from '../results/on-card';
import type { View } from '../view';
import { cellContent } from './cell';
import { columnName } from './column-name';

export interface RowProps {
	readonly view: View;
	readonly program: Program;
	/** Its number in the index. */
	readonly number: number;
	/** Its place in the table, from 1. */
	readonly place: number;
	/** Whether its details are open. */
	readonly open: boolean;
	/** The columns beside the titles. */
	readonly columns: readonly string[];
	/** The ids of the chosen needs that it serves. */
	readonly needs: readonly string[];
	/** Shows a text with the search words marked. */
	readonly marked: ( text: PickedText ) => JSX.Element;
}

/**
 * What the details of a program leave out, because its card shows it: for those columns that the table does not have
 * here.
 */
function missingColumns( { context }: View, program: Program, columns: readonly string[] ): readonly string[] {
	const action = actionOf( program );
	const fields = [ 'status', PERIOD, ...program.status === 'past' ? [] : [ 'session' ], ...action === 'join' || action === 'material' ? [ OFFERS ] : [] ];
	const facets = context.list.facets.filter( ( facet ) => termsOnCard( context, program, facet ).length === ( program.terms.get( facet ) ?? [] ).length );
	return Array.from( new Set( [ ...fields, ...facets ] ) ).filter( ( column ) => !columns.includes( column ) );
}

/**
 * A program as a row, and its details as another one. The roles are written, because browsers forget them when the
 * style sheet makes cards of the rows.
 */
export class Row extends Component<RowProps> {
	public override shouldComponentUpdate( next: RowProps ): boolean {
		const now = this.props;
		return next.program !== now.program || next.view.context !== now.view.context || next.view.more !== now.view.more || next.view.search !== now.view.search ||
			next.open !== now.open || next.place !== now.place || next.columns.join() !== now.columns.join() || next.needs.join() !== now.needs.join() || next.marked !== now.marked;
	}

	/** The summary, and what the table has no column for. */
	private renderSummary( titleId: string ): JSX.Element {
		const { view, program, columns } = this.props;
		const { context } = view;
		const { labels, language, format, msg } = context;
		const { summary } = program;
		const picked = summary && labels.pick( summary );
		const rows = missingColumns( view, program, columns ).map( ( column ) => [ column, cellContent( { ...this.props, column, detailsId: `${ titleId }:details` } ) ] as const ).filter( ( [ , content ] ) => content );
		return (
			<>
				{ picked && (
					<p class="program-explorer__summary">
						{ this.props.marked( picked ) }
						{ ' ' }
						{ labels.isForeign( picked.language ) && <span class="program-explorer__in-language">{ msg( 'in-language', format.language( picked.language ) ) }</span> }
					</p>
				) }
				{ rows.length > 0 && (
					<dl>
						{ rows.map( ( [ column, content ] ) => (
							<div class="program-explorer__row">
								<dt><DataText text={ columnName( context, column ) } around={ language } /></dt>
								<dd>{ content }</dd>
							</div>
						) ) }
					</dl>
				) }
			</>
		);
	}

	public override render( { view, program, place, open, columns, needs, marked }: RowProps ): JSX.Element {
		const { context, actions, more, search, results } = view;
		const { msg, labels, language, idPrefix } = context;
		const { notice, join, status, target } = program;
		const { patterns } = results.exploration.searchResult;
		const title = labels.pick( program.title );
		const titleId = `${ idPrefix }:program:${ program.id }`;
		const detailsId = `${ titleId }:details`;
		return (
			<>
				<tr role="row" aria-rowindex={ place + 1 } aria-labelledby={ titleId } class={ open ? 'program-explorer__tr program-explorer__tr--open' : 'program-explorer__tr' }>
					<th role="rowheader" scope="row" class="program-explorer__cell program-explorer__cell--title">
						<div class="program-explorer__table-title">
							<span id={ titleId }>{ target ? <DataLink context={ context } target={ target }>{ marked( title ) }</DataLink> : marked( title ) }</span>
							<button
								type="button"
								class="cdx-button cdx-button--weight-quiet cdx-button--icon-only"
								aria-label={ msg( 'details-of', title.text ) }
								aria-expanded={ open }
								aria-controls={ open ? detailsId : undefined }
								onClick={ () => actions.toggleDetails( program.id ) }
							>
								<Chevron open={ open } />
							</button>
						</div>
						{ notice && <p class="program-explorer__alert"><DataText text={ labels.pick( notice ) } around={ language } /></p> }
						{ join && join.isOver && status !== 'past' && <p class="program-explorer__note">{ msg( 'join-over' ) }</p> }
						{ more && needs.length > 0 && <more.Reasons context={ context } needs={ needs } /> }
						{ search && patterns.length > 0 && <search.Matched context={ context } program={ program } patterns={ patterns } shown={ [ title, ...needs.map( ( need ) => labels.term( NEED, need ) ), ...columns.flatMap( ( column ) => ( program.terms.get( column ) ?? [] ).map( ( term ) => labels.term( column, term ) ) ) ] } /> }
					</th>
					{ columns.map( ( column ) => (
						<td key={ column } role="cell" class={ `program-explorer__cell program-explorer__cell--${ column === 'status' ? 'status' : 'other' }` } data-label={ columnName( context, column ).text }>
							{ cellContent( { ...this.props, column, detailsId } ) }
						</td>
					) ) }
				</tr>
				{ open && more && (
					<tr role="row" class="program-explorer__tr-details">
						<td role="cell" class="program-explorer__cell" colSpan={ columns.length + 1 }>
							<div class="program-explorer__table-details">
								{ this.renderSummary( titleId ) }
								<more.Details context={ context } actions={ actions } program={ program } id={ detailsId } />
							</div>
						</td>
					</tr>
				) }
			</>
		);
	}
}
