import { Fragment, h, type JSX } from 'preact';
import type { FacetCounts, TermCount } from '../../explore/facets';
import { Chevron } from '../parts/chevron';
import { DataText } from '../parts/text';
import type { ViewProps } from '../view';

interface TermProps extends ViewProps {
	readonly facet: string;
	readonly count: TermCount;
}

/** A checkbox with the number of programs that a click would leave. */
function Term( { view: { context, actions }, facet, count: { term, chosen, countAfterToggle, matchCount } }: TermProps ): JSX.Element {
	const { msg, labels, language, idPrefix } = context;
	const id = `${ idPrefix }:${ facet }:${ term.id }`;
	const description = msg( chosen ? 'count-without' : 'count-after', countAfterToggle );
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
			<span class="program-explorer__number" title={ description } aria-hidden="true">{ msg( 'number', countAfterToggle ) }</span>
			<span class="program-explorer__unseen" id={ `${ id }:count` }>{ description }</span>
		</div>
	);
}

interface FacetProps extends ViewProps {
	readonly counts: FacetCounts;
}

function Facet( { view, counts: { facet, terms } }: FacetProps ): JSX.Element {
	const { context: { labels, language, idPrefix }, state, actions } = view;
	const isOpen = !state.open.collapsed.has( facet.id );
	const bodyId = `${ idPrefix }:${ facet.id }`;
	return (
		<fieldset class="program-explorer__facet" aria-labelledby={ `${ bodyId }::label` }>
			<legend>
				<button
					type="button"
					class="program-explorer__fold"
					aria-expanded={ isOpen }
					aria-controls={ bodyId }
					onClick={ () => actions.toggleFacet( facet.id ) }
				>
					<span id={ `${ bodyId }::label` }><DataText text={ labels.facet( facet.id ) } around={ language } /></span>
					<Chevron open={ isOpen } />
				</button>
			</legend>
			<div id={ bodyId } hidden={ !isOpen }>
				{ terms.map( ( count ) => <Term key={ count.term.id } view={ view } facet={ facet.id } count={ count } /> ) }
			</div>
		</fieldset>
	);
}

/** Every facet that can narrow the list. */
export function Filters( { view }: ViewProps ): JSX.Element {
	return <>{ view.results.exploration.facets.map( ( counts ) => <Facet key={ counts.facet.id } view={ view } counts={ counts } /> ) }</>;
}
