import { Component, createRef, Fragment, h, type JSX } from 'preact';
import { toFragment } from '../../app/url';
import { has } from '../../explore/bitset';
import { chosenNeeds } from '../../explore/need-facet';
import { effectiveSort } from '../../explore/sort';
import type { Program } from '../../programs/model';
import { groupOf, type Group } from '../../programs/status';
import type { View, ViewProps } from '../view';
import { Card } from './card';
import { GroupHeading } from './group-heading';

/** At first, a long list shows this many cards; "Show more" adds as many. */
const CARDS = 60;
/** At first, and after a choice, this many cards are drawn at once, so that readers see them soon. The others follow a moment later. */
const CARDS_AT_ONCE = 10;
/** The delay of the other cards in ms. The first ones are on the screen by then. */
const FILL_AFTER = 80;
/** How many cards are drawn in one go then. Slow phones draw them in 150 ms. */
const CARDS_PER_STEP = 12;
/** The pause between two of these in ms, for what the reader does meanwhile. */
const STEP_PAUSE = 10;

interface Length {
	/** The results that the numbers below belong to. */
	readonly order: readonly number[];
	/** How many cards the list shows. */
	readonly limit: number;
	/** How many of them are drawn already. */
	readonly drawn: number;
}

/** Programs that are shown below one heading. */
interface Section {
	/** null for programs without a heading. */
	readonly group: Group | null;
	readonly numbers: number[];
}

/** How long the list is for new results. The same results keep their length, because the reader may have scrolled down in them. */
function lengthFor( { context, state, results: { order } }: View, before: Partial<Length> ): Length {
	const { query, settled, cards } = state;
	const { order: shown = [] } = before;
	const cause = settled.query === query ? settled.cause : 'typing';
	const isAddress = cause === 'address';
	const open = Math.max( ...query.details.map( ( id ) => order.findIndex( ( number ) => ( context.index.programs[ number ] as Program ).id === id ) ), -1 );
	const isSame = cause === 'data' || shown.length === order.length && order.every( ( number, i ) => number === shown[ i ] );
	const limit = Math.max( context.limit || CARDS, open + 1, isSame && before.limit || 0, isAddress ? cards : 0 );
	// After Back or a link, the reader may have been anywhere in the list.
	const isWhole = isAddress && ( before.order || cards || context.startsAt !== 'top' );
	return { order, limit, drawn: isWhole ? limit : Math.max( CARDS_AT_ONCE, open + 1, isSame && before.drawn || 0 ) };
}

/** Whether some cards of the list are still to be drawn. */
function isPartlyDrawn( { order, limit, drawn }: Length ): boolean {
	return drawn < Math.min( limit, order.length );
}

/** Divides the programs into their groups; only the order by status has groups. */
function sectionsOf( { context: { index, limit }, state, results }: View, numbers: readonly number[] ): readonly Section[] {
	const hasGroups = !limit && effectiveSort( state.query, results.exploration.searchResult ) === 'status';
	const sections: Section[] = [];
	for ( const number of numbers ) {
		const group = hasGroups ? groupOf( ( index.programs[ number ] as Program ).status ) : null;
		const last = sections[ sections.length - 1 ];
		if ( last && last.group === group ) {
			last.numbers.push( number );
		} else {
			sections.push( { group, numbers: [ number ] } );
		}
	}
	return sections;
}

/*
 * Lists have an explicit role in all views, because VoiceOver in Safari does not announce a list without markers as one.
 * See https://bugs.webkit.org/show_bug.cgi?id=170179
 */

interface CardsProps extends ViewProps {
	readonly section: Section;
}

/** The heading of a group and its cards. */
function Cards( { view, section: { group, numbers } }: CardsProps ): JSX.Element {
	const { context, state: { query }, results, actions, more, search } = view;
	const { msg, index, level } = context;
	const needs = chosenNeeds( index.facets, query );
	return (
		<>
			{ group && <GroupHeading context={ context } group={ group } /> }
			<ul class={ `program-explorer__list program-explorer__list--${ group || 'all' }` } role="list" aria-label={ msg( 'programs' ) }>
				{ numbers.map( ( number ) => {
					const program = index.programs[ number ] as Program;
					return (
						<li key={ program.id }>
							<Card
								context={ context }
								actions={ actions }
								more={ more }
								search={ search }
								program={ program }
								open={ query.details.includes( program.id ) }
								patterns={ results.exploration.searchResult.patterns }
								needs={ needs.filter( ( { programs } ) => has( programs, number ) ).map( ( { id } ) => id ) }
								level={ group ? level + 1 : level }
							/>
						</li>
					);
				} ) }
			</ul>
		</>
	);
}

/** The programs that match, as cards. */
export class CardList extends Component<ViewProps, Length> {
	private readonly lists = createRef<HTMLDivElement>();
	private timer: number | undefined;
	/** The height of the list in px. It is read when nothing has changed, because the browser would have to lay out the page twice. */
	private height = 0;

	public static override getDerivedStateFromProps( { view }: ViewProps, state: Partial<Length> ): Partial<Length> | null {
		return state.order === view.results.order && !view.state.query.details.length ? null : lengthFor( view, state );
	}

	public override componentDidMount(): void {
		window.addEventListener( 'beforeprint', this.showAll );
		this.props.view.cleanups.add( this.componentWillUnmount );
		this.drawRest();
	}

	public override componentDidUpdate(): void {
		const { lists: { current }, state, height } = this;
		if ( current ) {
			// Until all cards are drawn, the page does not become shorter, or the reader could lose the place.
			current.style.minHeight = isPartlyDrawn( state ) ? `${ height }px` : '';
		}
		this.drawRest();
	}

	public override readonly componentWillUnmount = (): void => {
		this.props.view.cleanups.delete( this.componentWillUnmount );
		window.removeEventListener( 'beforeprint', this.showAll );
		window.clearTimeout( this.timer );
	};

	private setLength( length: Partial<Length> ): void {
		this.props.view.attempt( () => this.setState( length ) );
	}

	private drawRest(): void {
		const { drawn } = this.state;
		const isPartly = isPartlyDrawn( this.state );
		window.clearTimeout( this.timer );
		this.timer = window.setTimeout( () => {
			this.height = this.lists.current?.offsetHeight || 0;
			if ( isPartly ) {
				this.setLength( { drawn: drawn + CARDS_PER_STEP } );
			}
		}, drawn > CARDS_AT_ONCE ? STEP_PAUSE : FILL_AFTER );
	}

	/** For printing: paper has no buttons. */
	private readonly showAll = (): void => {
		if ( !this.props.view.context.limit ) {
			const { length } = this.state.order;
			this.setLength( { limit: length, drawn: length } );
		}
	};

	private readonly showMore = (): void => {
		const { limit } = this.state;
		this.setLength( { limit: limit + CARDS, drawn: limit + CARDS } );
		this.lists.current?.querySelectorAll( 'article' )[ limit ]?.querySelector<HTMLElement>( 'a, button' )?.focus( { preventScroll: true } );
	};

	public override render( { view }: ViewProps, length: Length ): JSX.Element {
		const { order, limit, drawn } = length;
		const { context } = view;
		const { msg, facetOrder } = context;
		const rest = order.length - limit;
		return (
			<>
				<div ref={ this.lists } aria-busy={ isPartlyDrawn( length ) || undefined }>
					{ sectionsOf( view, order.slice( 0, Math.min( drawn, limit ) ) ).map( ( section ) => <Cards key={ section.group } view={ view } section={ section } /> ) }
				</div>
				{ context.limit > 0 && <a class="program-explorer__all" href={ context.urlOfAll( toFragment( view.state.query, facetOrder ) || 'programs' ) }>{ msg( 'see-all', order.length ) }</a> }
				{ !context.limit && rest > 0 && (
					<button type="button" class="program-explorer__more cdx-button" onClick={ this.showMore }>
						{ msg( 'more', rest ) }
					</button>
				) }
			</>
		);
	}
}
