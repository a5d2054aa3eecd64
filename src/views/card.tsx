import { Component, type JSX } from 'preact';
import { highlight } from '../explore/highlight';
import type { Program } from '../programs/program';
import type { PickedText } from '../programs/texts';
import { chevron } from './chevron';
import type { Actions, Context } from './context';
import { details } from './details';
import { heading } from './heading';
import { say } from './say';

/** The facets a card names besides status and dates, where the data has them. */
const META_FACETS = [ 'kind', 'format' ];
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

function meta( { context, program }: CardProps ): JSX.Element {
	const { labels, format, language } = context;
	const span = format.span( program.start, program.end, program.status );
	return (
		<p class="program-explorer__meta">
			<span class={ `program-explorer__status program-explorer__status--${ program.status || 'unknown' }` }>
				{ labels.status( program.status ) }
			</span>
			{ span !== null && <span class="program-explorer__fact">{ span }</span> }
			{ META_FACETS.map( ( facet ) => program.terms.get( facet )?.map( ( term ) => (
				<span class="program-explorer__fact" key={ term }>{ say( labels.term( facet, term ), language ) }</span>
			) ) ) }
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
		const { msg, labels, language, idPrefix } = context;
		const title = labels.pick( program.title );
		const titleId = `${ idPrefix }:program:${ program.id }`;
		const summary = program.summary && labels.pick( program.summary );
		const tags = program.terms.get( TAG_FACET ) || [];
		const name = marked( title, words, language );
		return (
			<article class={ `program-explorer__card${ open ? ' program-explorer__card--open' : '' }` } aria-labelledby={ titleId }>
				{ heading( level, 'program-explorer__title', titleId, program.target ?
					<a href={ context.urlOf( program.target ) } rel="noopener">{ name }</a> :
					name ) }
				{ meta( props ) }
				{ summary && (
					<p class="program-explorer__summary">
						{ marked( summary, words, language ) }
						{ ' ' }
						{ summary.language.toLowerCase() !== labels.wanted && (
							<span class="program-explorer__in-language">{ msg( 'in-language', context.format.language( summary.language ) ) }</span>
						) }
					</p>
				) }
				<div class="program-explorer__card-foot">
					{ tags.length > 0 && (
						<ul class="program-explorer__tags" role="list" aria-label={ labels.facet( TAG_FACET ).text }>
							{ tags.map( ( term ) => <li key={ term }>{ say( labels.term( TAG_FACET, term ), language ) }</li> ) }
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
