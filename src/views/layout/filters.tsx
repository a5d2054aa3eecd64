import { Fragment, h, type JSX } from 'preact';
import { FEW_TERMS } from '../../app/visible-terms';
import type { FacetCounts } from '../../explore/facets';
import { joinList } from '../../messages/join-list';
import { NEED, OFFERS } from '../../programs/facets';
import { Chevron } from '../parts/chevron';
import { DataText } from '../parts/text';
import type { View, ViewProps } from '../view';
import { TermList } from './term-list';

/** The facets that are open at first, where the filters have room beside the results. */
const OPEN_AT_FIRST = 2;

interface FacetProps extends ViewProps {
	readonly counts: FacetCounts;
	readonly isOpenAtFirst: boolean;
}

/** A facet that can be folded. While it is folded, it shows what is chosen in it. */
function Facet( { view, counts, isOpenAtFirst }: FacetProps ): JSX.Element {
	const { context: { msg, labels, language, idPrefix }, state, actions } = view;
	const { facet, terms } = counts;
	const most = state.open.facets.get( facet.id ) ?? ( isOpenAtFirst ? FEW_TERMS : 0 );
	const bodyId = `${ idPrefix }:${ facet.id }`;
	const chosen = terms.filter( ( each ) => each.chosen ).map( ( { term } ) => labels.term( facet.id, term.id ).text );
	const help = facet.help && labels.pick( facet.help );
	return (
		<fieldset class="program-explorer__facet" aria-labelledby={ `${ bodyId }::label` }>
			<legend>
				<button
					type="button"
					class="program-explorer__fold"
					aria-expanded={ most > 0 }
					aria-controls={ most ? bodyId : undefined }
					onClick={ () => actions.showTerms( facet.id, most ? 0 : FEW_TERMS ) }
				>
					<span id={ `${ bodyId }::label` }><DataText text={ labels.facet( facet.id ) } around={ language } /></span>
					<Chevron open={ most > 0 } />
				</button>
			</legend>
			{ most > 0 ?
				<div id={ bodyId }>
					{ help && <p class="program-explorer__note program-explorer__help"><DataText text={ help } around={ language } /></p> }
					<TermList view={ view } counts={ counts } most={ most } />
				</div> :
				chosen.length > 0 && <p class="program-explorer__note">{ joinList( msg, chosen ) }</p> }
		</fieldset>
	);
}

/** The facets that can narrow the list, but for the needs, which are below the search box. */
export function filtersOf( { results }: View ): readonly FacetCounts[] {
	return results.exploration.facets.filter( ( { facet: { id } } ) => id !== NEED && id !== OFFERS );
}

export function Filters( { view }: ViewProps ): JSX.Element {
	return <>{ filtersOf( view ).map( ( counts, i ) => (
		<Facet key={ counts.facet.id } view={ view } counts={ counts } isOpenAtFirst={ !view.state.narrow && i < OPEN_AT_FIRST } />
	) ) }</>;
}
