import { Component, Fragment, h, type JSX } from 'preact';
import { MANY_TERMS, visibleTerms } from '../../app/visible-terms';
import type { FacetCounts, TermCount } from '../../explore/facets';
import { NOT_STATED } from '../../programs/facets';
import { DataText } from '../parts/text';
import type { View, ViewProps } from '../view';

/** A facet with more terms than this has a box to find some of them. */
const MOST_WITHOUT_BOX = 15;

interface TermProps extends ViewProps {
	readonly facet: string;
	readonly count: TermCount;
}

/** A checkbox with the number of programs that have the term. It is drawn again only when something about it has changed. */
export class TermBox extends Component<TermProps> {
	public override shouldComponentUpdate( { view: { context }, count }: TermProps ): boolean {
		const { view, count: before } = this.props;
		return context !== view.context || count.term !== before.term || count.chosen !== before.chosen || count.matchCount !== before.matchCount;
	}

	public override render( { view: { context, actions }, facet, count: { term, chosen, matchCount } }: TermProps ): JSX.Element {
		const { msg, labels, language, idPrefix } = context;
		const id = `${ idPrefix }:${ facet }:${ term.id }`;
		const description = msg( 'count-programs', matchCount );
		return (
			<div
				class={ `program-explorer__term${ matchCount === 0 && !chosen ? ' program-explorer__term--idle' : '' }` }
				style={ { '--program-explorer-depth': term.depth } }
			>
				<div class="cdx-checkbox">
					<div class="cdx-checkbox__wrapper">
						<input
							class="cdx-checkbox__input"
							type="checkbox"
							id={ id }
							aria-describedby={ `${ id }:count` }
							checked={ chosen }
							onChange={ () => actions.toggleTerm( facet, term.id ) }
						/>
						<span class="cdx-checkbox__icon" />
						<div class="cdx-checkbox__label cdx-label">
							<label class="cdx-label__label" for={ id }>
								<span class="cdx-label__label__text"><DataText text={ labels.term( facet, term.id ) } around={ language } /></span>
							</label>
						</div>
					</div>
				</div>
				<span class="program-explorer__number" title={ description } aria-hidden="true">{ msg( 'number', matchCount ) }</span>
				<span class="program-explorer__unseen" id={ `${ id }:count` }>{ description }</span>
			</div>
		);
	}
}

/** The languages in the order of their names, the reader's own first. Their names are known only when they are shown. */
function languagesByName( { context: { labels, languages } }: View, terms: readonly TermCount[] ): readonly TermCount[] {
	const rankOf = ( { term }: TermCount ): number => term.id === languages[ 0 ] ? 0 : term.id === NOT_STATED ? 2 : 1;
	const nameOf = ( { term }: TermCount ): string => labels.term( 'language', term.id ).text;
	return [ ...terms ].sort( ( a, b ) => rankOf( a ) - rankOf( b ) || nameOf( a ).localeCompare( nameOf( b ) ) );
}

interface TermListProps extends ViewProps {
	readonly counts: FacetCounts;
	/** How many terms are shown, besides chosen ones. */
	readonly most: number;
}

/** The terms of an open facet: at first the commonest ones. */
export function TermList( { view, counts, most }: TermListProps ): JSX.Element {
	const { context: { msg, languages, idPrefix }, actions, more } = view;
	const { facet } = counts;
	const isLanguage = facet.id === 'language';
	const terms = isLanguage ? languagesByName( view, counts.terms ) : counts.terms;
	const shown = visibleTerms( terms, most, facet.id === 'period', ( term ) => isLanguage && term === languages[ 0 ] );
	const firstHidden = shown.length < terms.length ? terms.find( ( each ) => !shown.includes( each ) ) : undefined;
	const list = (
		<>
			{ shown.map( ( count ) => <TermBox key={ count.term.id } view={ view } facet={ facet.id } count={ count } /> ) }
			{ firstHidden && (
				<button
					type="button"
					class="program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive"
					onClick={ () => {
						actions.showTerms( facet.id, most + MANY_TERMS );
						// The button may be gone.
						document.getElementById( `${ idPrefix }:${ facet.id }:${ firstHidden.term.id }` )?.focus();
					} }
				>
					{ msg( 'show-all-terms', terms.length ) }
				</button>
			) }
		</>
	);
	if ( terms.length <= MOST_WITHOUT_BOX ) {
		return list;
	}
	return more ? <more.TermSearch view={ view } facet={ facet.id } terms={ terms }>{ list }</more.TermSearch> : (
		<>
			{ /* Keeps the room of the box. */ }
			<div class="program-explorer__term-search cdx-text-input"><div class="cdx-text-input__input" /></div>
			{ list }
		</>
	);
}
