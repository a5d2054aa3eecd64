import type { JSX } from 'preact';
import { ActiveFilters } from './active-filters';
import type { View } from '../../app/context';
import { empty } from '../results/no-results';
import { FilterDialog } from './filter-dialog';
import { filters } from './filters';
import { list } from '../results/card-list';
import { searchBox } from './search-box';
import { toolbar } from './toolbar';

/** The whole explorer, in the order to read it: search, filters, the programs. The style sheet puts the filters at the side. */
export function explorer( view: View ): JSX.Element {
	const { context, state } = view;
	const { limit } = context;
	return (
		<div class={ `program-explorer__frame${ state.narrow ? ' program-explorer__frame--narrow' : '' }` }>
			{ !limit && searchBox( view ) }
			{ !state.narrow && (
				<div class="program-explorer__panel" role="region" aria-label={ context.msg( 'filters' ) }>
					{ filters( view ) }
				</div>
			) }
			<div class="program-explorer__main">
				{ toolbar( view ) }
				{ !( limit && state.query === context.preset ) && <ActiveFilters view={ view } /> }
				{ state.exploration.count > 0 ? list( view ) : empty( view ) }
			</div>
			{ state.narrow && state.filtersOpen && <FilterDialog view={ view } /> }
		</div>
	);
}
