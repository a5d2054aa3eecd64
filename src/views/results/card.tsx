import { Component, type JSX } from 'preact';
import { highlight } from '../../explore/search/highlight';
import { findSnippet } from '../../explore/search/snippet';
import type { Program } from '../../programs/model';
import type { PickedText } from '../../programs/texts';
import { chevron } from '../parts/chevron';
import type { Actions, Context } from '../../app/context';
import { details } from '../details';
import { heading } from '../parts/heading';
import { say } from '../parts/text';

const TAG_FACET = 'capacity';

export interface CardProps {
	readonly context: Context;
	readonly actions: Actions;
	readonly program: Program;
	readonly open: boolean;
	/** The words to mark, as the search used them. */
	readonly words: readonly string[];
	readonly level: number;
}

function marked( picked: PickedText, words: readonly string[], around: string ): JSX.Element {
	return say( picked, around, words.length ?
		highlight( picked.text, words ).map( ( { text, hit } ) => hit ? <mark>{ text }</mark> : text ) :
		picked.text );
}

function termsOf( { context: { labels }, program }: CardProps, facet: string ): PickedText[] {
	return ( program.terms.get( facet ) || [] ).map( ( term ) => labels.term( facet, term ) );
}

function meta( { context: { labels, language }, program, words }: CardProps, span: string | null, facts: readonly PickedText[] ): JSX.Element {
	return (
		<p class="program-explorer__meta">
			<span class={ `program-explorer__status program-explorer__status--${ program.status || 'unknown' }` }>
				{ labels.status( program.status ) }
			</span>
			{ span !== null && <span class="program-explorer__fact">{ span }</span> }
			{ facts.map( ( fact ) => <span class="program-explorer__fact">{ marked( fact, words, language ) }</span> ) }
		</p>
	);
}

/** One program. Drawn again only when something about it has changed. */
export class Card extends Component<CardProps> {
	public override shouldComponentUpdate( next: CardProps ): boolean {
		const now = this.props;
		return next.program !== now.program || next.open !== now.open ||
			next.level !== now.level || next.words.join( ' ' ) !== now.words.join( ' ' );
	}

	public override render( props: CardProps ): JSX.Element {
		const { context, actions, program, open, words, level } = props;
		const { msg, labels, format, language, idPrefix } = context;
		const title = labels.pick( program.title );
		const titleId = `${ idPrefix }:program:${ program.id }`;
		const summary = program.summary && labels.pick( program.summary );
		const tags = termsOf( props, TAG_FACET );
		// What a card names besides status and dates, where the data has it.
		const facts = termsOf( props, 'kind' ).concat( termsOf( props, 'format' ) );
		const span = format.span( program.start, program.end, program.status );
		const name = marked( title, words, language );
		const place = context.limit ? null : findSnippet( context.index, context.index.programs.indexOf( program ), words,
			[ title, summary || title, ...tags, ...facts ].map( ( { text } ) => text ).concat( labels.status( program.status ), span || '' ) );
		return (
			<article class={ `program-explorer__card${ open ? ' program-explorer__card--open' : '' }` } aria-labelledby={ titleId }>
				{ heading( level, 'program-explorer__title', titleId, program.target ?
					<a href={ context.urlOf( program.target ) } rel="noopener">{ name }</a> :
					name ) }
				{ meta( props, span, facts ) }
				{ summary && (
					<p class="program-explorer__summary">
						{ marked( summary, words, language ) }
						{ ' ' }
						{ summary.language.toLowerCase() !== labels.wanted && (
							<span class="program-explorer__in-language">{ msg( 'in-language', format.language( summary.language ) ) }</span>
						) }
					</p>
				) }
				{ place && (
					<p class="program-explorer__matched">
						{ msg( 'matched-in', !place.field ? labels.facet( place.facet ).text :
							place.field === 'title' || place.field === 'summary' ? format.language( place.language ) :
							msg( `detail-${ place.field }` ) ) } { marked( { text: place.text, language: place.language || language }, words, language ) }
					</p>
				) }
				<div class="program-explorer__card-foot">
					{ tags.length > 0 && (
						<ul class="program-explorer__tags" role="list" aria-label={ labels.facet( TAG_FACET ).text }>
							{ tags.map( ( term ) => <li>{ marked( term, words, language ) }</li> ) }
						</ul>
					) }
					<button
						type="button"
						class="program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive"
						aria-label={ msg( 'details-of', title.text ) }
						aria-expanded={ open }
						aria-controls={ open ? `${ titleId }:details` : undefined }
						onClick={ () => actions.toggleDetails( program.id ) }
					>
						{ msg( 'details' ) }
						{ chevron( open ) }
					</button>
				</div>
				{ open && details( context, actions, program, `${ titleId }:details` ) }
			</article>
		);
	}
}
