import type { JSX } from 'preact';
import { suggestQueries, type Suggestion } from '../../explore/suggestions';
import type { View } from '../../app/context';
import { heading } from '../parts/heading';
import { isolated } from '../parts/text';

/** More ways out than these help nobody. */
const MOST = 4;

/** What stands in place of the list when nothing matches: never a dead end. */
export function empty( { context, state, actions }: View ): JSX.Element {
	const { msg, labels, index, list, level } = context;
	const ways = suggestQueries( index, state.query ).slice( 0, MOST );
	const words = ( way: Suggestion ): string => way.kind === 'text' ?
		msg( 'empty-text', isolated( state.query.text ), way.count ) :
		msg(
			'empty-without',
			isolated( labels.facet( way.facet.id ).text ),
			way.terms.map( ( term ) => isolated( labels.term( way.facet.id, term.id ).text ) ).reduce( ( all, one ) => msg( 'list', all, one ) ),
			way.count
		);
	return (
		<div class="program-explorer__empty">
			{ heading( level, 'program-explorer__group', undefined, msg( 'empty-title' ) ) }
			{ ways.length > 0 && <p>{ msg( 'empty-hint' ) }</p> }
			<ul>
				{ ways.map( ( way ) => (
					<li key={ way.kind === 'text' ? 'text' : way.facet.id }>
						<button type="button" class="cdx-button" onClick={ () => actions.apply( way.query ) }>{ words( way ) }</button>
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
