import { h, type JSX } from 'preact';
import { LIST } from '../../explore/query';
import { CardList } from '../results/card-list';
import type { ViewProps } from '../view';
import { Heading } from '../parts/heading';
import { Filters, filtersOf } from './filters';
import { Needs } from './needs';
import { SearchBox } from './search-box';
import { Shortcuts } from './shortcuts';
import { Toolbar } from './toolbar';

/** The whole explorer in reading order: search, filters, results. The style sheet puts the filters at the side. */
export function Explorer( { view }: ViewProps ): JSX.Element {
	const { context: { limit, level, preset, msg }, state: { narrow, open, query }, results, actions, more, search } = view;
	// Changes are also those of programs that are gone.
	const isEmpty = !results.exploration.count && query.view !== 'changes';
	return (
		<div class={ `program-explorer__frame${ narrow ? ' program-explorer__frame--narrow' : '' }` }>
			{ !limit && (
				<div class="program-explorer__finder">
					{ more && <more.EditButtons context={ view.context } /> }
					<Heading level={ level } class="program-explorer__group">{ msg( 'find' ) }</Heading>
					<SearchBox view={ view } />
					<button type="button" class="program-explorer__skip cdx-button" onClick={ actions.submitSearch }>{ msg( 'skip-to-programs' ) }</button>
					<Needs view={ view } />
					<Shortcuts view={ view } />
				</div>
			) }
			{ !narrow && filtersOf( view ).length > 0 && (
				<div class="program-explorer__panel" role="region" aria-label={ msg( 'filters' ) }>
					<Heading level={ level } class="program-explorer__group">{ msg( 'filters' ) }</Heading>
					<Filters view={ view } />
				</div>
			) }
			<div class="program-explorer__main">
				<Toolbar view={ view } />
				{ more && !( limit && query === preset ) && <more.ActiveFilters view={ view } /> }
				{ isEmpty ? search && <search.NoResults view={ view } /> :
					limit || query.view === LIST ? <CardList view={ view } /> : more && <more.OtherView view={ view } /> }
				{ !limit && more && <more.Freshness view={ view } /> }
				{ !limit && more && <more.EditButtons context={ view.context } id={ null } /> }
			</div>
			{ narrow && open.filters && more && <more.FilterDialog view={ view } /> }
		</div>
	);
}
