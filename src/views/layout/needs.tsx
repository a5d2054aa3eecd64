import { h, type JSX } from 'preact';
import type { TermCount } from '../../explore/facets';
import { toggleTerm, withText } from '../../explore/query-changes';
import { NEED } from '../../programs/facets';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';

/** How many needs are shown at first. */
const FEW_NEEDS = 4;

/** The needs, in the words of people who have them. Each is a button that shows the programs that help. */
export function Needs( { view }: ViewProps ): JSX.Element | null {
	const { context: { msg, labels, language, idPrefix, index }, state, results, actions, more, search } = view;
	const terms = results.exploration.facets.find( ( { facet } ) => facet.id === NEED )?.terms || [];
	if ( !terms.length ) {
		return null;
	}
	// After a pause in typing, only those that fit the search text are shown, the best one first.
	const { text } = state.settled.query;
	const isSearch = search && text.trim() !== '';
	const found = isSearch ? search.findNeeds( index, text ).map( ( { need } ) => need ) : [];
	const areAllShown = state.open.facets.has( NEED );
	const isFound = ( { term }: TermCount ): boolean => found.includes( term );
	const shown = isSearch ?
		[ ...terms.filter( ( each ) => each.chosen && !isFound( each ) ), ...found.flatMap( ( need ) => terms.find( ( { term } ) => term === need ) || [] ) ] :
		terms.filter( ( { chosen }, i ) => areAllShown || chosen || i < FEW_NEEDS );
	const firstHidden = isSearch ? undefined : terms.find( ( each ) => !shown.includes( each ) );
	/** A need that was found takes the place of the search text, which says the same in other words. */
	const choose = ( each: TermCount ): void => {
		const { query } = state;
		// The reader may have typed since the needs were drawn.
		const fits = search && search.findNeeds( index, query.text ).some( ( { need } ) => need === each.term );
		if ( fits && !each.chosen ) {
			actions.choose( toggleTerm( withText( query, '' ), NEED, each.term.id ) );
		} else {
			actions.toggleTerm( NEED, each.term.id );
		}
	};
	return (
		<div class="program-explorer__needs" role="group" aria-label={ msg( 'needs' ) }>
			{ shown.map( ( each ) => (
				<button
					key={ each.term.id }
					type="button"
					class="program-explorer__need cdx-button"
					id={ `${ idPrefix }:${ NEED }:${ each.term.id }` }
					aria-pressed={ each.chosen }
					onClick={ () => choose( each ) }
				>
					<DataText text={ labels.term( NEED, each.term.id ) } around={ language } />
					{ !each.term.count && ' ' }
					{ !each.term.count && <span class="program-explorer__note">{ msg( 'no-program-yet' ) }</span> }
				</button>
			) ) }
			{ firstHidden && (
				<button
					type="button"
					class="cdx-button cdx-button--weight-quiet cdx-button--action-progressive"
					onClick={ () => {
						actions.showTerms( NEED, terms.length );
						// The button is gone.
						document.getElementById( `${ idPrefix }:${ NEED }:${ firstHidden.term.id }` )?.focus();
					} }
				>
					{ msg( 'more-needs' ) }
				</button>
			) }
			{ more && <more.NeedHelp view={ view } /> }
		</div>
	);
}
