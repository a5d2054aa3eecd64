import { h, type JSX } from 'preact';
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
	// After a pause in typing, those that fit the search text take the place of the first few.
	const found = search ? search.findNeeds( index, state.settled.query.text ) : [];
	const areAllShown = state.open.facets.has( NEED );
	const shown = terms.filter( ( { chosen, term }, i ) => areAllShown || chosen || ( found.length ? found.some( ( { need } ) => need === term ) : i < FEW_NEEDS ) );
	const firstHidden = terms.find( ( each ) => !shown.includes( each ) );
	return (
		<div class="program-explorer__needs" role="group" aria-label={ msg( 'needs' ) }>
			{ shown.map( ( { term, chosen } ) => (
				<button
					key={ term.id }
					type="button"
					class="program-explorer__need cdx-button"
					id={ `${ idPrefix }:${ NEED }:${ term.id }` }
					aria-pressed={ chosen }
					onClick={ () => actions.toggleTerm( NEED, term.id ) }
				>
					<DataText text={ labels.term( NEED, term.id ) } around={ language } />
					{ !term.count && ' ' }
					{ !term.count && <span class="program-explorer__note">{ msg( 'no-program-yet' ) }</span> }
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
