import type { JSX } from 'preact';
import { Chips } from './chips';
import type { View } from './context';
import { empty } from './empty';
import { FilterDialog } from './filter-dialog';
import { filters } from './filters';
import { list } from './list';
import { searchBox } from './search-box';
import { toolbar } from './toolbar';

/** The whole explorer: search above, filters at the side, the programs beside them. */
export function explorer( view: View ): JSX.Element {
	const { context, state } = view;
	const { limit, msg } = context;
	const { found, count } = state.exploration;
	return (
		<div class={ `program-explorer__frame${ state.narrow ? ' program-explorer__frame--narrow' : '' }` }>
			{ !state.narrow && (
				<div class="program-explorer__panel">
					{ filters( view ) }
				</div>
			) }
			<div class="program-explorer__main">
				{ !limit && searchBox( view ) }
				{ toolbar( view ) }
				{ !( limit && state.query === context.preset ) && <Chips view={ view } /> }
				{ found.corrected && count > 0 && (
					<p class="program-explorer__corrected">{ msg( 'results-for', state.query.text, found.corrected.join( ' ' ) ) }</p>
				) }
				{ count > 0 ? list( view ) : empty( view ) }
			</div>
			{ state.narrow && state.filtersOpen && <FilterDialog view={ view } /> }
		</div>
	);
}
