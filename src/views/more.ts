import type { checkLink } from '../app/check-link';
import type { keepFragment } from '../app/language-links';
import type { highlight } from '../explore/search/highlight';
import type { fuzzySearch } from '../explore/search/fuzzy-search';
import type { findSnippet } from '../explore/search/snippet';
import type { Details } from './details';
import type { keepPosition } from './keep-position';
import type { FilterDialog } from './layout/filter-dialog';
import type { NoResults } from './results/no-results';

/**
 * The parts of an explorer that the first view does not need: they are in the module `more`. Without them, the list
 * and the filters work, and the search finds exact spellings only.
 */
export interface More {
	readonly checkLink: typeof checkLink;
	readonly keepFragment: typeof keepFragment;
	readonly Details: typeof Details;
	readonly FilterDialog: typeof FilterDialog;
	readonly NoResults: typeof NoResults;
	readonly fuzzySearch: typeof fuzzySearch;
	readonly highlight: typeof highlight;
	readonly findSnippet: typeof findSnippet;
	readonly keepPosition: typeof keepPosition;
}
