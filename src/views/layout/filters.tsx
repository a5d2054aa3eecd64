import type { JSX } from 'preact';
import type { FacetCounts, TermCount } from '../../explore/facets';
import { chevron } from '../parts/chevron';
import type { View } from '../../app/context';
import { say } from '../parts/text';

/** A checkbox with the number of programs that a click would leave. */
function termBox( { context, actions }: View, facet: string, count: TermCount ): JSX.Element {
	const { msg, labels, language, idPrefix } = context;
	const { term, chosen, countAfterToggle, matchCount } = count;
	const id = `${ idPrefix }:${ facet }:${ term.id }`;
	const description = msg( chosen ? 'count-without' : 'count-after', countAfterToggle );
	return (
		<div
			key={ term.id }
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
						onChange={ () => actions.toggle( facet, term.id ) }
					/>
					<span class="cdx-checkbox__icon" />
					<div class="cdx-checkbox__label cdx-label">
						<label class="cdx-label__label" for={ id }>
							<span class="cdx-label__label__text">{ say( labels.term( facet, term.id ), language ) }</span>
						</label>
					</div>
				</div>
			</div>
			<span class="program-explorer__number" title={ description } aria-hidden="true">{ msg( 'number', countAfterToggle ) }</span>
			<span class="program-explorer__unseen" id={ `${ id }:count` }>{ description }</span>
		</div>
	);
}

function facetGroup( view: View, { facet, terms }: FacetCounts ): JSX.Element {
	const { context, state, actions } = view;
	const { labels, language, idPrefix } = context;
	const folded = state.folded.has( facet.id );
	const bodyId = `${ idPrefix }:${ facet.id }`;
	const label = say( labels.facet( facet.id ), language );
	return (
		<fieldset key={ facet.id } class="program-explorer__facet" aria-labelledby={ `${ bodyId }::label` }>
			<legend>
				<button
					type="button"
					class="program-explorer__fold"
					aria-expanded={ !folded }
					aria-controls={ bodyId }
					onClick={ () => actions.normalize( facet.id ) }
				>
					<span id={ `${ bodyId }::label` }>{ label }</span>
					{ chevron( !folded ) }
				</button>
			</legend>
			<div id={ bodyId } hidden={ folded }>
				{ terms.map( ( count ) => termBox( view, facet.id, count ) ) }
			</div>
		</fieldset>
	);
}

/** Every facet that can narrow the list. */
export function filters( view: View ): readonly JSX.Element[] {
	return view.state.exploration.facets.map( ( counts ) => facetGroup( view, counts ) );
}
