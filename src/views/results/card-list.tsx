import { Component, createRef, Fragment, h, type JSX } from 'preact';
import type { GroupHeading } from '../../app/context';
import { toFragment } from '../../app/url';
import { has } from '../../explore/bitset';
import { chosenNeeds } from '../../explore/need-facet';
import { effectiveSort } from '../../explore/sort';
import type { Program } from '../../programs/model';
import { isCurrent } from '../../programs/status';
import { Heading } from '../parts/heading';
import { DataText } from '../parts/text';
import type { View, ViewProps } from '../view';
import { Card } from './card';

/** At first, a long list shows this many cards; "Show more" adds as many. */
const CARDS = 60;
/**
 * After a click on a filter, a long list draws this many cards at once and the others a moment later, so that the click
 * is answered fast. A list of at most `CARDS` cards is always drawn whole.
 */
const CARDS_AT_ONCE = 6;
/** The delay of the other cards in ms. The first ones are on the screen by then. */
const FILL_AFTER = 80;

interface Length {
	/** The results that the numbers below belong to. */
	readonly order: readonly number[];
	/** How many cards the list shows. */
	readonly limit: number;
	/** How many of them are drawn already. */
	readonly drawn: number;
}

interface Entry {
	readonly program: Program;
	/** The heading before this program, if it is the first of its group. */
	readonly group: GroupHeading | null;
}

/** How long the list is for new results. The same results keep their length, because the reader may have scrolled down in them. */
function lengthFor( { context, state, results: { order } }: View, before: Partial<Length> ): Length {
	const { query, settled, cards } = state;
	const { order: shown = [] } = before;
	const cause = settled.query === query ? settled.cause : 'typing';
	const isAddress = cause === 'address';
	const open = order.findIndex( ( number ) => ( context.index.programs[ number ] as Program ).id === query.program );
	const isSame = cause === 'data' || shown.length === order.length && order.every( ( number, i ) => number === shown[ i ] );
	const limit = Math.max( context.limit || CARDS, open + 1, isSame && before.limit || 0, isAddress ? cards : 0 );
	// After Back or a link, the reader may have been anywhere in the list.
	const isWhole = order.length <= CARDS || isAddress;
	return { order, limit, drawn: isWhole ? limit : Math.max( CARDS_AT_ONCE, open + 1, isSame && before.drawn || 0 ) };
}

/** Puts the headings of the two groups between the programs; only the order by status has groups. */
function withHeadings( { context, state, results }: View, programs: readonly Program[] ): readonly Entry[] {
	const { msg, current, past, limit, language } = context;
	const hasGroups = !limit && effectiveSort( state.query, results.exploration.searchResult ) === 'status';
	const headingOf = ( own: GroupHeading | null, text: string ): GroupHeading => own || { text, language, anchors: [] };
	return programs.map( ( program, i ) => {
		const before = programs[ i - 1 ];
		const isNow = isCurrent( program.status );
		if ( !hasGroups || before && isCurrent( before.status ) === isNow ) {
			return { program, group: null };
		}
		return { program, group: isNow ? headingOf( current, msg( 'group-current' ) ) : headingOf( past, msg( 'group-past' ) ) };
	} );
}

/*
 * Lists have an explicit role in all views, because VoiceOver in Safari does not announce a list without markers as one.
 * See https://bugs.webkit.org/show_bug.cgi?id=170179
 */

/** The programs that match, as cards. */
export class CardList extends Component<ViewProps, Length> {
	private readonly list = createRef<HTMLUListElement>();
	private timer: number | undefined;

	public static override getDerivedStateFromProps( { view }: ViewProps, state: Partial<Length> ): Partial<Length> | null {
		return state.order === view.results.order && view.state.query.program === null ? null : lengthFor( view, state );
	}

	public override componentDidMount(): void {
		window.addEventListener( 'beforeprint', this.showAll );
		this.props.view.cleanups.add( this.componentWillUnmount );
		this.drawRest();
	}

	public override componentDidUpdate(): void {
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
		const { drawn, limit, order } = this.state;
		window.clearTimeout( this.timer );
		if ( drawn < Math.min( limit, order.length ) ) {
			this.timer = window.setTimeout( () => this.setLength( { drawn: limit } ), FILL_AFTER );
		}
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
		this.list.current?.children[ limit ]?.querySelector<HTMLElement>( 'article a, article button' )?.focus( { preventScroll: true } );
	};

	public override render( { view }: ViewProps, { order, limit, drawn }: Length ): JSX.Element {
		const { context, state, results, actions, more } = view;
		const { msg, index, level, list } = context;
		const shown = order.slice( 0, Math.min( drawn, limit ) ).map( ( number ) => index.programs[ number ] as Program );
		const rest = order.length - limit;
		const needs = chosenNeeds( index.facets, state.query );
		const entries = withHeadings( view, shown );
		const titleLevel = entries[ 0 ]?.group ? level + 1 : level;
		return (
			<>
				<ul class="program-explorer__list" role="list" aria-label={ msg( 'programs' ) } ref={ this.list }>
					{ entries.map( ( { program, group }, i ) => (
						<li key={ program.id }>
							{ group && (
								<Heading level={ level } class="program-explorer__group" id={ group.anchors[ 0 ] }>
									{ group.anchors.slice( 1 ).map( ( anchor ) => <span id={ anchor } /> ) }
									<DataText text={ group } around={ context.language } />
								</Heading>
							) }
							<Card
								context={ context }
								actions={ actions }
								more={ more }
								program={ program }
								open={ state.query.program === program.id }
								patterns={ results.exploration.searchResult.patterns }
								needs={ needs.filter( ( { programs } ) => has( programs, order[ i ] as number ) ).map( ( { id } ) => id ) }
								level={ titleLevel }
							/>
						</li>
					) ) }
				</ul>
				{ context.limit > 0 && <a class="program-explorer__all" href={ context.urlOfAll( toFragment( state.query, list.facets ) || 'programs' ) }>{ msg( 'see-all', order.length ) }</a> }
				{ !context.limit && rest > 0 && (
					<button type="button" class="program-explorer__more cdx-button" onClick={ this.showMore }>
						{ msg( 'more', rest ) }
					</button>
				) }
			</>
		);
	}
}
