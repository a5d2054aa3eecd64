import type { JSX } from 'preact';
import { effectiveSort } from '../../explore/sort';
import type { Program } from '../../programs/model';
import { isCurrent } from '../../programs/status';
import { Card } from './card';
import type { GroupHeading, View } from '../../app/context';
import { heading } from '../parts/heading';
import { say } from '../parts/text';

interface Entry {
	readonly program: Program;
	/** The heading that stands before this program. */
	readonly group: GroupHeading | null;
}

/** Puts the page's two headings over the groups; any other order than by status has none. */
function withHeadings( { context, state }: View, programs: readonly Program[] ): readonly Entry[] {
	const { msg, current, past } = context;
	const grouped = !context.limit && effectiveSort( state.query ) === 'status';
	const headingOf = ( own: GroupHeading | null, text: string ): Entry[ 'group' ] =>
		own || { text, language: context.language, anchors: [] };
	return programs.map( ( program, at ) => {
		const before = programs[ at - 1 ];
		const isNow = isCurrent( program.status );
		if ( !grouped || before && isCurrent( before.status ) === isNow ) {
			return { program, group: null };
		}
		return { program, group: isNow ? headingOf( current, msg( 'group-current' ) ) : headingOf( past, msg( 'group-past' ) ) };
	} );
}

/*
 * Lists say their role here and elsewhere: Safari takes those without marks for none.
 * See https://bugs.webkit.org/show_bug.cgi?id=170179
 */

/** The programs that match, the first of a long list drawn at once, the others on demand. */
export function list( view: View ): JSX.Element {
	const { context, state, actions } = view;
	const { msg, index, level, limit } = context;
	const shown = state.order.slice( 0, Math.min( state.drawn, state.limit ) ).map( ( at ) => index.programs[ at ] as Program );
	const rest = state.order.length - state.limit;
	const entries = withHeadings( view, shown );
	const titleLevel = entries[ 0 ]?.group ? level + 1 : level;
	return (
		<>
			<ul class="program-explorer__list" role="list" aria-label={ msg( 'programs' ) }>
				{ entries.map( ( { program, group } ) => (
					<li key={ program.id }>
						{ group && heading( level, 'program-explorer__group', group.anchors[ 0 ], [
							...group.anchors.slice( 1 ).map( ( anchor ) => <span id={ anchor } /> ), say( group, context.language )
						] ) }
						<Card
							context={ context }
							actions={ actions }
							program={ program }
							open={ state.query.program === program.id }
							words={ state.exploration.searchResult.patterns }
							level={ titleLevel }
						/>
					</li>
				) ) }
			</ul>
			{ limit > 0 && <a class="program-explorer__all" href={ context.urlOfAll( state.query ) }>{ msg( 'see-all', state.order.length ) }</a> }
			{ !limit && rest > 0 && (
				<button type="button" class="program-explorer__more cdx-button" onClick={ actions.showMore }>
					{ msg( 'more', rest ) }
				</button>
			) }
		</>
	);
}
