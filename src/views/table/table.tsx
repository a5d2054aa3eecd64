import { Component, createRef, h, type JSX } from 'preact';
import { memoize } from '../../explore/memoize';
import { offeredColumns, PERIOD, shownColumns, TITLE } from '../../overview/columns';
import { directionOf, nextSort, rowSort, sortRows } from '../../overview/row-order';
import type { PickedText } from '../../programs/texts';
import { DataText } from '../parts/text';
import type { View, ViewProps } from '../view';
import { ColumnChoice } from './column-choice';
import { columnName } from './column-name';
import { RowGroup, type RowGroupProps, type WhenNear } from './row-group';

/** So many rows are drawn together. Slow phones draw them in 150 ms. */
const ROWS_IN_GROUP = 20;
/** Of a table with at most so many rows, all are drawn, each group a moment after the one before. */
const MOST_WHOLE = 200;
/** That moment, in ms, for what the reader does meanwhile. */
const GROUP_PAUSE = 30;
/** The rows of a longer table are drawn when they are so near what the reader sees. */
const NEAR = '800px';
/** The height of rows that have not been drawn yet, in px: of a row, and of the card that it is in a narrow box. */
const ROW_HEIGHT = 46;
const CARD_HEIGHT = 170;
/** The widths of columns, in em. */
const WIDTHS: Readonly<Partial<Record<string, number>>> = { [ TITLE ]: 11, status: 6.5, [ PERIOD ]: 7.5, language: 7, session: 6.5 };
const OTHER_WIDTH = 8;

const columnsOf = memoize( offeredColumns );

/** Without it, all rows are drawn. */
const CAN_OBSERVE = 'IntersectionObserver' in window;

/**
 * Makes the function that tells rows whether they are near.
 *
 * @param box The box that they scroll in; null for the page.
 * @param keepPosition Draws, and keeps the rows in sight where they are.
 */
function observeRows( box: Element | null, keepPosition: ( draw: () => void ) => void ): { readonly whenNear: WhenNear; readonly end: () => void } {
	const listeners = new Map<Element, ( isNear: boolean ) => void>();
	const observer = new IntersectionObserver( ( entries ) => {
		keepPosition( () => entries.forEach( ( { target, isIntersecting } ) => listeners.get( target )?.( isIntersecting ) ) );
	}, { root: box, rootMargin: `${ NEAR } 0px` } );
	return {
		whenNear: ( element, onChange ) => {
			listeners.set( element, onChange );
			observer.observe( element );
			return () => {
				listeners.delete( element );
				observer.unobserve( element );
			};
		},
		end: () => observer.disconnect()
	};
}

interface Rows {
	readonly order: readonly number[];
	readonly sort: string;
	readonly groups: readonly ( readonly number[] )[];
}

interface TableState {
	readonly isPrinting: boolean;
	/** How many groups are drawn wherever they are. */
	readonly drawn: number;
	readonly whenNear: WhenNear | null;
}

/** The programs that match, as a table. */
export class Table extends Component<ViewProps, TableState> {
	public override state: TableState = { isPrinting: false, drawn: 1, whenNear: null };
	private timer: number | undefined;
	private readonly box = createRef<HTMLDivElement>();
	private endObserver: ( () => void ) | null = null;
	private rows: Rows | null = null;
	/** The rows of the drawing before. */
	private rowsBefore: Rows | null = null;
	/** Shows a text with the words of these patterns marked. */
	private marked: { readonly patterns: string; readonly search: View[ 'search' ]; readonly mark: RowGroupProps[ 'marked' ] } | null = null;

	public override componentDidMount(): void {
		window.addEventListener( 'beforeprint', this.onPrint );
		window.addEventListener( 'afterprint', this.onPrint );
		this.props.view.cleanups.add( this.componentWillUnmount );
		this.rowsBefore = this.rows;
		this.startObserver();
		this.drawRest();
	}

	public override componentDidUpdate( { view }: ViewProps ): void {
		if ( view.state.narrow !== this.props.view.state.narrow ) {
			this.startObserver();
		}
		// Other rows are read from the first one on.
		if ( this.rows !== this.rowsBefore && this.box.current && this.props.view.state.settled.cause !== 'data' ) {
			this.box.current.scrollTop = 0;
		}
		this.rowsBefore = this.rows;
		this.drawRest();
	}

	public override readonly componentWillUnmount = (): void => {
		this.props.view.cleanups.delete( this.componentWillUnmount );
		window.removeEventListener( 'beforeprint', this.onPrint );
		window.removeEventListener( 'afterprint', this.onPrint );
		window.clearTimeout( this.timer );
		this.endObserver?.();
	};

	private isPartlyDrawn( { order, groups }: Rows ): boolean {
		return CAN_OBSERVE && order.length <= MOST_WHOLE && this.state.drawn < groups.length;
	}

	private drawRest(): void {
		window.clearTimeout( this.timer );
		if ( this.rows && this.isPartlyDrawn( this.rows ) ) {
			const { view } = this.props;
			this.timer = window.setTimeout( () => view.attempt( () => this.setState( ( { drawn } ) => ( { drawn: drawn + 1 } ) ) ), GROUP_PAUSE );
		}
	}

	/** On paper, all rows are there. */
	private readonly onPrint = ( { type }: Event ): void => this.props.view.attempt( () => this.setState( { isPrinting: type === 'beforeprint' } ) );

	/** The rows scroll in the box of the table, or, where they are cards, with the page. */
	private startObserver(): void {
		const { view } = this.props;
		this.endObserver?.();
		if ( CAN_OBSERVE ) {
			const box = this.box.current as HTMLElement;
			const scrolled = view.state.narrow ? undefined : box;
			// Rows above may get another height when they are drawn.
			const { whenNear, end } = observeRows( scrolled ?? null, ( draw ) => view.more?.keepPosition( box, draw, scrolled ) );
			this.endObserver = end;
			this.setState( { whenNear } );
		}
	}

	/** Sorts the rows, if that has not been done for the same results. */
	private rowsOf( { context: { list, index }, state: { query }, results: { order, exploration } }: View, offered: readonly string[] ): Rows {
		const sort = rowSort( query, exploration, offered );
		if ( this.rows?.order !== order || this.rows.sort !== sort ) {
			const sorted = sortRows( list, index, order, exploration, query, sort, Date.now() );
			const groups = Array.from( { length: Math.ceil( sorted.length / ROWS_IN_GROUP ) }, ( _, i ) => sorted.slice( i * ROWS_IN_GROUP, ( i + 1 ) * ROWS_IN_GROUP ) );
			this.rows = { order, sort, groups };
		}
		return this.rows;
	}

	private markedOf( { context: { language }, results, search }: View ): RowGroupProps[ 'marked' ] {
		const { patterns } = results.exploration.searchResult;
		const key = patterns.join( ' ' );
		if ( this.marked?.patterns !== key || this.marked.search !== search ) {
			const mark = ( text: PickedText ): JSX.Element => search && patterns.length ?
				<search.MarkedText text={ text } patterns={ patterns } around={ language } /> :
				<DataText text={ text } around={ language } />;
			this.marked = { patterns: key, search, mark };
		}
		return this.marked.mark;
	}

	private renderHead( column: string, sort: string ): JSX.Element {
		const { view: { context, state: { query }, actions } } = this.props;
		return (
			<th key={ column } role="columnheader" scope="col" class={ column === TITLE ? 'program-explorer__cell program-explorer__cell--title' : 'program-explorer__cell' } aria-sort={ directionOf( sort, column ) ?? undefined }>
				<button type="button" class="program-explorer__sort-column" onClick={ () => actions.choose( { ...query, sort: nextSort( sort, column ) } ) }>
					<DataText text={ column === TITLE ? { text: context.msg( 'column-title' ), language: context.language } : columnName( context, column ) } around={ context.language } />
				</button>
			</th>
		);
	}

	public override render( { view }: ViewProps, { isPrinting, drawn, whenNear }: TableState ): JSX.Element {
		const { context: { index, msg }, state: { query, narrow } } = view;
		const offered = columnsOf( index );
		const columns = shownColumns( query.columns, offered );
		const rows = this.rowsOf( view, offered );
		const { groups, sort, order } = rows;
		const marked = this.markedOf( view );
		const all = [ TITLE, ...columns ];
		const widths = all.map( ( column ) => WIDTHS[ column ] ?? OTHER_WIDTH );
		return (
			<div>
				<ColumnChoice view={ view } offered={ offered } shown={ columns } />
				<div ref={ this.box } class="program-explorer__table-box" role="region" aria-label={ msg( 'view-table' ) } tabIndex={ narrow ? undefined : 0 } aria-busy={ this.isPartlyDrawn( rows ) || undefined }>
					<table role="table" class="program-explorer__table" aria-label={ msg( 'programs' ) } aria-rowcount={ order.length + 1 } style={ narrow ? undefined : { minWidth: `${ widths.reduce( ( sum, width ) => sum + width ) }em` } }>
						<colgroup>{ all.map( ( column, i ) => <col key={ column } style={ { width: `${ widths[ i ] as number }em` } } /> ) }</colgroup>
						<thead role="rowgroup">
							<tr role="row" class="program-explorer__tr-head" aria-rowindex={ 1 }>{ all.map( ( column ) => this.renderHead( column, sort ) ) }</tr>
						</thead>
						{ groups.map( ( numbers, i ) => (
							<RowGroup
								key={ i }
								view={ view }
								numbers={ numbers }
								place={ i * ROWS_IN_GROUP + 1 }
								columns={ columns }
								marked={ marked }
								isWhole={ isPrinting || i < drawn || !CAN_OBSERVE }
								whenNear={ whenNear }
								rowHeight={ narrow ? CARD_HEIGHT : ROW_HEIGHT }
							/>
						) ) }
					</table>
				</div>
			</div>
		);
	}
}
