import { Component, createRef, h, type JSX } from 'preact';
import type { ProgramIndex } from '../../explore/program-index';
import { timelineOf, type Timeline } from '../../overview/timeline/timeline';
import type { ViewProps } from '../view';
import { GroupBy } from './group-by';
import { Legend } from './legend';
import { RunGroup, type Place } from './run-group';
import { todayOn } from './years';

/** A long timeline shows this many rows; "Show more" adds as many. */
const ROWS = 120;
/** At first, and after a choice, this many rows are drawn at once, so that readers see them soon. The others follow a moment later. */
const ROWS_AT_ONCE = 20;
/** The delay of the other rows in ms. The first ones are on the screen by then. */
const FILL_AFTER = 80;
/** How many rows are drawn in one go then, and the pause after it in ms, for what the reader does meanwhile. */
const ROWS_PER_STEP = 20;
const STEP_PAUSE = 10;

interface TimelineState {
	readonly timeline: Timeline;
	/** What the timeline was made from. */
	readonly index: ProgramIndex;
	readonly order: readonly number[];
	readonly rows: string;
	/** How many rows the timeline shows. */
	readonly limit: number;
	/** How many of them are drawn already. */
	readonly drawn: number;
	/** The suffix of the place where the details of a program are open, if it is not the first place. */
	readonly openAt: ReadonlyMap<string, string>;
}

/** All programs of a timeline from its top to its end, by groups. A program may be in several groups. */
function placesOf( { groups }: Timeline, details: readonly string[], openAt: TimelineState[ 'openAt' ] ): Place[][] {
	const counts = new Map<string, number>();
	return groups.map( ( { rows } ) => rows.map( ( { program: { id } } ): Place => {
		const count = ( counts.get( id ) || 0 ) + 1;
		counts.set( id, count );
		const suffix = count > 1 ? `:${ count }` : '';
		return { program: id, suffix, open: details.includes( id ) && ( openAt.get( id ) || '' ) === suffix };
	} ) );
}

/** Whether some rows are still to be drawn. */
function isPartlyDrawn( { timeline: { groups }, limit, drawn }: TimelineState ): boolean {
	return drawn < Math.min( limit, groups.reduce( ( sum, { rows } ) => sum + rows.length, 0 ) );
}

/** The programs that match, as bars over the years. The list of programs has all that the drawing shows, in words. */
export class TimelineView extends Component<ViewProps, TimelineState> {
	private readonly box = createRef<HTMLDivElement>();
	private timer: number | undefined;

	public static override getDerivedStateFromProps( { view }: ViewProps, before: Partial<TimelineState> ): Partial<TimelineState> {
		const { context: { list, index, today }, results: { order }, state: { query, settled, cards } } = view;
		const { rows, details } = query;
		const isSame = before.order === order && before.rows === rows && before.index === index;
		const timeline = isSame && before.timeline || timelineOf( list, index, order, rows, today );
		const openAt = isSame && before.openAt || new Map<string, string>();
		const open = placesOf( timeline, details, openAt ).flat().reduce( ( last, place, i ) => place.open ? i + 1 : last, 0 );
		// After Back or a link, the reader may have been anywhere in the list.
		const isAddress = settled.query === query && settled.cause === 'address';
		const limit = Math.max( ROWS, open, isSame && before.limit || 0, isAddress ? cards : 0 );
		return { timeline, index, order, rows, openAt, limit, drawn: isAddress && !isSame ? limit : Math.max( ROWS_AT_ONCE, open, isSame && before.drawn || 0 ) };
	}

	public override componentDidMount(): void {
		window.addEventListener( 'beforeprint', this.showAll );
		this.props.view.cleanups.add( this.componentWillUnmount );
		this.drawRest();
	}

	public override getSnapshotBeforeUpdate(): number {
		return this.box.current?.offsetHeight ?? 0;
	}

	public override componentDidUpdate( _props: unknown, _state: unknown, height: number ): void {
		const { box: { current }, state } = this;
		if ( current ) {
			// Until all rows are drawn, the page does not become shorter, or the reader could lose the place.
			current.style.minHeight = isPartlyDrawn( state ) ? `${ height }px` : '';
		}
		this.drawRest();
	}

	public override readonly componentWillUnmount = (): void => {
		this.props.view.cleanups.delete( this.componentWillUnmount );
		window.removeEventListener( 'beforeprint', this.showAll );
		window.clearTimeout( this.timer );
	};

	private change( to: Partial<TimelineState> ): void {
		this.props.view.attempt( () => this.setState( to ) );
	}

	private drawRest(): void {
		const { drawn } = this.state;
		window.clearTimeout( this.timer );
		if ( isPartlyDrawn( this.state ) ) {
			this.timer = window.setTimeout( () => this.change( { drawn: drawn + ROWS_PER_STEP } ), drawn > ROWS_AT_ONCE ? STEP_PAUSE : FILL_AFTER );
		}
	}

	/** For printing: paper has no buttons. */
	private readonly showAll = (): void => this.change( { limit: Infinity, drawn: Infinity } );

	private readonly showMore = (): void => {
		const { limit } = this.state;
		this.change( { limit: limit + ROWS, drawn: limit + ROWS } );
		this.box.current?.querySelectorAll( 'article' )[ limit ]?.querySelector<HTMLElement>( 'a, button' )?.focus( { preventScroll: true } );
	};

	/** Opens or closes the details. They are open at one place of the program only. */
	private readonly toggle = ( { program, suffix, open }: Place ): void => {
		const { view: { actions, state: { query } } } = this.props;
		this.change( { openAt: new Map( this.state.openAt ).set( program, suffix ) } );
		if ( open || !query.details.includes( program ) ) {
			actions.toggleDetails( program );
		}
	};

	public override render( { view }: ViewProps, state: TimelineState ): JSX.Element {
		const { context, state: { query, narrow } } = view;
		const { timeline, limit, drawn, openAt } = state;
		const { groups, scale, grouping, kinds } = timeline;
		const places = placesOf( timeline, query.details, openAt );
		const hidden = new Set( places.flat().slice( limit ).map( ( { program } ) => program ) );
		let left = Math.min( limit, drawn );
		const now = todayOn( scale, context.today );
		return (
			<div class="program-explorer__timeline">
				<GroupBy view={ view } grouping={ grouping } />
				<Legend context={ context } open={ !narrow || limit === Infinity } kinds={ now === null ? kinds : new Set( [ ...kinds, 'today' ] ) } />
				<div ref={ this.box } aria-busy={ isPartlyDrawn( state ) || undefined }>
					{ groups.map( ( group, i ) => {
						const shown = ( places[ i ] ?? [] ).slice( 0, left );
						left -= shown.length;
						return shown.length > 0 && <RunGroup key={ group.id } view={ view } timeline={ timeline } group={ group } places={ shown } onToggle={ this.toggle } />;
					} ) }
				</div>
				{ hidden.size > 0 && (
					<button type="button" class="program-explorer__more cdx-button" onClick={ this.showMore }>
						{ context.msg( 'more', hidden.size ) }
					</button>
				) }
			</div>
		);
	}
}
