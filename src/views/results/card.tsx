import { Component, h, type JSX } from 'preact';
import type { Actions } from '../../app/actions';
import type { Context } from '../../app/context';
import { NEED } from '../../programs/facets';
import type { Program } from '../../programs/model';
import { nextDate } from '../../programs/next-date';
import type { PickedText } from '../../programs/texts';
import type { More, SearchParts } from '../view';
import { DetailsButton } from '../parts/details-button';
import { DataLink } from '../parts/data-link';
import { Heading } from '../parts/heading';
import { DataText } from '../parts/text';
import { CardAction } from './card-action';
import { termsOnCard } from './on-card';

export interface CardProps {
	readonly context: Context;
	readonly actions: Actions;
	readonly more: More | null;
	readonly search: SearchParts | null;
	readonly program: Program;
	readonly open: boolean;
	/** The patterns of the search, to mark what matches them. */
	readonly patterns: readonly string[];
	/** The ids of the chosen needs that it serves. */
	readonly needs: readonly string[];
	/** The level of the title's heading. */
	readonly level: number;
}

/** One program. It is drawn again only when something about it has changed. */
export class Card extends Component<CardProps> {
	public override shouldComponentUpdate( next: CardProps ): boolean {
		const now = this.props;
		return next.program !== now.program || next.context !== now.context || next.more !== now.more || next.search !== now.search || next.open !== now.open ||
			next.level !== now.level || next.patterns.join( ' ' ) !== now.patterns.join( ' ' ) || next.needs.join() !== now.needs.join();
	}

	public override render( { context, actions, more, search: parts, program, open, patterns, needs, level }: CardProps ): JSX.Element {
		const { msg, labels, format, language, idPrefix } = context;
		const { duration, join, minutes, notice } = program;
		/** What shows where the search words are. */
		const search = patterns.length ? parts : null;
		const marked = ( text: PickedText ): JSX.Element => search ?
			<search.MarkedText text={ text } patterns={ patterns } around={ language } /> :
			<DataText text={ text } around={ language } />;
		const termsOf = ( facet: string ): PickedText[] => termsOnCard( context, program, facet ).map( ( term ) => labels.term( facet, term ) );
		const title = labels.pick( program.title );
		const titleId = `${ idPrefix }:program:${ program.id }`;
		const detailsId = `${ titleId }:details`;
		const summary = program.summary && labels.pick( program.summary );
		const tags = termsOf( 'capacity' );
		const languages = termsOf( 'language' );
		const moreLanguages = ( program.terms.get( 'language' ) || [] ).length - languages.length;
		const facts = [ ...termsOf( 'kind' ), ...termsOf( 'format' ) ];
		// Nobody needs to know how long a past program took before its details are open.
		const isPast = program.status === 'past';
		const length = duration && !isPast && !minutes ? labels.pick( duration ) : null;
		const time = minutes && !isPast ? labels.minutes( minutes ) : length && marked( length );
		const status = labels.status( program.status );
		const next = nextDate( program.dates, Date.now() );
		const dates = format.span( program.start, program.end, program.status );
		return (
			<article class={ `program-explorer__card${ open ? ' program-explorer__card--open' : '' }` } aria-labelledby={ titleId }>
				<Heading level={ level } class="program-explorer__title" id={ titleId }>
					{ program.target ? <DataLink context={ context } target={ program.target }>{ marked( title ) }</DataLink> : marked( title ) }
				</Heading>
				<p class="program-explorer__meta">
					<span class={ `program-explorer__status program-explorer__status--${ program.status || 'unknown' }` }>{ status }</span>
					{ dates !== null && <span class="program-explorer__fact">{ dates }</span> }
					{ next && <span class="program-explorer__fact program-explorer__next">{ msg( 'next-date', format.occurrence( next ) ) }</span> }
					{ facts.map( ( fact ) => <span class="program-explorer__fact">{ marked( fact ) }</span> ) }
				</p>
				{ summary && (
					<p class="program-explorer__summary">
						{ marked( summary ) }
						{ ' ' }
						{ labels.isForeign( summary.language ) && (
							<span class="program-explorer__in-language">{ msg( 'in-language', format.language( summary.language ) ) }</span>
						) }
					</p>
				) }
				{ notice && <p class="program-explorer__alert"><DataText text={ labels.pick( notice ) } around={ language } /></p> }
				{ join && join.isOver && !isPast && <p class="program-explorer__note">{ msg( 'join-over' ) }</p> }
				{ more && needs.length > 0 && <more.Reasons context={ context } needs={ needs } /> }
				{ search && <search.Matched context={ context } program={ program } patterns={ patterns } shown={ [ title, summary, ...tags, ...facts, ...languages, length, ...needs.map( ( need ) => labels.term( NEED, need ) ) ] } /> }
				{ languages.length + tags.length > 0 || time ? (
					<div class="program-explorer__meta program-explorer__needed">
						{ languages.map( ( name ) => <span class="program-explorer__fact">{ marked( name ) }</span> ) }
						{ moreLanguages > 0 && <span class="program-explorer__fact">{ msg( 'more-languages', moreLanguages ) }</span> }
						{ time && <span class="program-explorer__fact">{ time }</span> }
						{ tags.length > 0 && (
							<ul class="program-explorer__tags" role="list" aria-label={ labels.facet( 'capacity' ).text }>
								{ tags.map( ( tag ) => <li>{ marked( tag ) }</li> ) }
							</ul>
						) }
					</div>
				) : null }
				<div class="program-explorer__card-foot">
					<CardAction context={ context } actions={ actions } program={ program } open={ open } detailsId={ detailsId } />
					<DetailsButton msg={ msg } title={ title.text } open={ open } detailsId={ detailsId } onToggle={ () => actions.toggleDetails( program.id ) } />
				</div>
				{ open && more && <more.Details context={ context } actions={ actions } program={ program } id={ detailsId } /> }
			</article>
		);
	}
}
