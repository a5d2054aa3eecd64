import { h, type JSX } from 'preact';
import { withTerms } from '../../explore/query-changes';
import { NOT_STATED, OFFERS } from '../../programs/facets';
import type { ViewProps } from '../view';

/** Buttons for what a reader can do: take part now, use what there is, or see all programs. */
export function Shortcuts( { view }: ViewProps ): JSX.Element | null {
	const { context: { msg, labels }, state: { query }, results, actions } = view;
	const offers = results.exploration.facets.find( ( { facet } ) => facet.id === OFFERS );
	if ( !offers ) {
		return null;
	}
	const button = ( label: string, count: number, isChosen: boolean, terms: readonly string[] ): JSX.Element => (
		<button type="button" class="program-explorer__shortcut cdx-button" aria-pressed={ isChosen } onClick={ () => actions.choose( withTerms( query, OFFERS, terms ) ) }>
			{ msg( 'shortcut', label, count ) }
		</button>
	);
	return (
		<div class="program-explorer__shortcuts" role="group" aria-label={ labels.facet( OFFERS ).text }>
			{ offers.terms.filter( ( { term } ) => term.id !== NOT_STATED ).map( ( { term, chosen, matchCount } ) =>
				button( labels.term( OFFERS, term.id ).text, matchCount, chosen, [ term.id ] ) ) }
			{ button( msg( 'offers-all' ), offers.count, !query.chosen.has( OFFERS ), [] ) }
		</div>
	);
}
