import { h, type JSX } from 'preact';
import { suggestQueries, type Suggestion } from '../../explore/suggestions';
import { Heading } from '../parts/heading';
import { isolated } from '../parts/text';
import type { ViewProps } from '../view';

/** How many suggestions are shown. */
const MOST_SUGGESTIONS = 4;

/** What is shown when nothing matches: queries that do match something. */
export function NoResults( { view: { context, state: { query }, actions } }: ViewProps ): JSX.Element {
	const { msg, labels, index, list, level } = context;
	const suggestions = suggestQueries( index, query, context.find ).slice( 0, MOST_SUGGESTIONS );
	const textOf = ( suggestion: Suggestion ): string => suggestion.kind === 'text' ?
		msg( 'empty-text', isolated( query.text ), suggestion.count ) :
		msg(
			'empty-without',
			isolated( labels.facet( suggestion.facet.id ).text ),
			suggestion.terms.map( ( term ) => isolated( labels.term( suggestion.facet.id, term.id ).text ) ).reduce( ( all, one ) => msg( 'list', all, one ) ),
			suggestion.count
		);
	return (
		<div class="program-explorer__empty">
			<Heading level={ level } class="program-explorer__group">{ msg( 'empty-title' ) }</Heading>
			{ suggestions.length > 0 && <p>{ msg( 'empty-hint' ) }</p> }
			<ul>
				{ suggestions.map( ( suggestion ) => (
					<li key={ suggestion.kind === 'text' ? 'text' : suggestion.facet.id }>
						<button type="button" class="cdx-button" onClick={ () => actions.choose( suggestion.query ) }>{ textOf( suggestion ) }</button>
					</li>
				) ) }
				<li key="all">
					<button type="button" class="cdx-button cdx-button--weight-quiet cdx-button--action-progressive" onClick={ actions.clear }>
						{ msg( 'see-all', list.programs.length ) }
					</button>
				</li>
			</ul>
		</div>
	);
}
