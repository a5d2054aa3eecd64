import { Component, createRef, h, type JSX } from 'preact';
import type { Results } from '../../app/derive';
import { timelineOf, type Timeline } from '../../overview/timeline/timeline';
import type { ViewProps } from '../view';
import { GroupBy } from './group-by';
import { Legend } from './legend';
import { entriesOf, type Entry } from './entries';
import { RunGroup } from './run-group';
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

/** In a box that is narrower than this, in CSS px, the bars are below the texts. */
const ROOM_BESIDE = 640;

interface TimelineState {
	/** What the timeline was made from. */
	readonly results: Results;
	readonly rows: string;
	readonly timeline: Timeline;
	readonly entries: readonly ( readonly Entry[] )[];
	/** How many rows the timeline shows, how many of them are drawn already, and whether some are still to be drawn. */
	readonly limit: number;
	readonly drawn: number;
	readonly isPartial: boolean;
	/** By program, the suffix of the entry where its details are open, if it is not the first one. */
	readonly openAt: ReadonlyMap<string, string>;
	/** Whether the bars are below the texts, because there is no room beside them. */
	readonly isStacked: boolean;
}

/** The programs that match, as bars over the years. The list of programs has all that the drawing shows, in words. */
export class TimelineView extends Component<ViewProps, TimelineState> {
	private readonly box = createRef<HTMLDivElement>();
	private timer: number | undefined;

	public static override getDerivedStateFromProps( { view }: ViewProps, before: Partial<TimelineState> ): Partial<TimelineState> {
		const { context: { list, index, today }, results, state: { query, settled, cards } } = view;
		const { rows, details } = query;
		// Open details do not change the results.
		const same = before.results === results && before.rows === rows ? before : {};
		const timeline = same.timeline || timelineOf( list, index, results.order, rows, today );
		const openAt = same.openAt || new Map<string, string>();
		const entries = entriesOf( timeline, details, openAt );
		const all = entries.flat();
		const open = all.reduce( ( last, entry, i ) => entry.open ? i + 1 : last, 0 );
		// After Back or a link, the reader may have been anywhere in the list.
		const isAddress = settled.query === query && settled.cause === 'address';
		const limit = Math.max( ROWS, open, same.limit || 0, isAddress ? cards : 0 );
		const drawn = Math.max( ROWS_AT_ONCE, open, same.drawn || ( isAddress ? limit : 0 ) );
		return { results, rows, timeline, entries, limit, drawn, isPartial: drawn < Math.min( limit, all.length ), openAt };
	}

	public override componentDidMount(): void {
		window.addEventListener( 'beforeprint', this.showAll );
		window.addEventListener( 'resize', this.measure );
		this.props.view.cleanups.add( this.componentWillUnmount );
		this.measure();
		this.drawRest();
	}

	public override getSnapshotBeforeUpdate(): number {
		return this.box.current?.offsetHeight || 0;
	}

	public override componentDidUpdate( _props: unknown, _state: unknown, height: number ): void {
		const { box: { current }, state } = this;
		if ( current ) {
			// Until all rows are drawn, the page does not become shorter, or the reader could lose the place.
			current.style.minHeight = state.isPartial ? `${ height }px` : '';
		}
		this.measure();
		this.drawRest();
	}

	public override readonly componentWillUnmount = (): void => {
		this.props.view.cleanups.delete( this.componentWillUnmount );
		window.removeEventListener( 'beforeprint', this.showAll );
		window.removeEventListener( 'resize', this.measure );
		window.clearTimeout( this.timer );
	};

	private change( to: Partial<TimelineState> ): void {
		this.props.view.attempt( () => this.setState( to ) );
	}

	private readonly measure = (): void => {
		const { box: { current }, state } = this;
		// In a section that is folded, it has no width.
		const isStacked = current?.clientWidth ? current.clientWidth < ROOM_BESIDE : state.isStacked;
		if ( isStacked !== state.isStacked ) {
			this.change( { isStacked } );
		}
	};

	private drawRest(): void {
		const { drawn, isPartial } = this.state;
		window.clearTimeout( this.timer );
		if ( isPartial ) {
			this.timer = window.setTimeout( () => this.change( { drawn: drawn + ROWS_PER_STEP } ), drawn > ROWS_AT_ONCE ? STEP_PAUSE : FILL_AFTER );
		}
	}

	/** For printing: paper has no buttons. */
	private readonly showAll = (): void => this.change( { limit: Infinity, drawn: Infinity } );

	private readonly showMore = (): void => {
		const { limit } = this.state;
		this.change( { limit: limit + ROWS, drawn: limit + ROWS } );
		const added = this.box.current?.querySelectorAll( 'article' )[ limit ];
		added?.querySelector<HTMLElement>( 'a, button' )?.focus( { preventScroll: true } );
	};

	/** Opens or closes the details. They are open in one entry of the program only. */
	private readonly toggle = ( { program, suffix, open }: Entry ): void => {
		const { view: { actions, state: { query } } } = this.props;
		this.change( { openAt: new Map( this.state.openAt ).set( program, suffix ) } );
		if ( open || !query.details.includes( program ) ) {
			actions.toggleDetails( program );
		}
	};

	public override render( { view }: ViewProps, state: TimelineState ): JSX.Element {
		const { context, state: { narrow } } = view;
		const { timeline, entries, limit, drawn, isPartial, isStacked } = state;
		const { groups, scale, grouping, kinds } = timeline;
		const hidden = new Set( entries.flat().slice( limit ).map( ( { program } ) => program ) ).size;
		const isTodayShown = todayOn( scale, context.today ) !== null;
		let left = Math.min( limit, drawn );
		return (
			<div class={ isStacked ? 'program-explorer__timeline program-explorer__stacked' : 'program-explorer__timeline' }>
				<GroupBy view={ view } grouping={ grouping } />
				<Legend context={ context } open={ !narrow || limit === Infinity } kinds={ isTodayShown ? new Set( [ ...kinds, 'today' ] ) : kinds } />
				<div ref={ this.box } aria-busy={ isPartial || undefined }>
					{ groups.map( ( group, i ) => {
						const shown = ( entries[ i ] || [] ).slice( 0, left );
						left -= shown.length;
						return shown.length > 0 && <RunGroup key={ group.id } view={ view } timeline={ timeline } group={ group } isStacked={ isStacked } entries={ shown } onToggle={ this.toggle } />;
					} ) }
				</div>
				{ hidden > 0 && <button type="button" class="program-explorer__more cdx-button" onClick={ this.showMore }>{ context.msg( 'more', hidden ) }</button> }
			</div>
		);
	}
}
