import type { ComponentType } from 'preact';
import type { Actions } from '../app/actions';
import type { checkLink } from '../app/check-link';
import type { Context } from '../app/context';
import type { Results } from '../app/derive';
import type { createHistory } from '../app/history';
import type { isDamaged } from '../app/is-damaged';
import type { State } from '../app/state';
import type { ViewName } from '../explore/query';
import type { fuzzySearch } from '../explore/search/fuzzy-search';
import type { normalize } from '../explore/search/normalize';
import type { textIndexOf } from '../explore/search/text-index';
import type { TextSuggestions } from '../explore/suggestions';
import type { connectExplorer, Connected } from './connect-explorer';
import type { Details } from './details';
import type { keepPosition } from './keep-position';
import type { Corrected } from './layout/corrected';
import type { EditButtonsProps } from './parts/editing';
import type { ReasonsProps } from './results/reasons';
import type { TermSearch } from './layout/term-search';
import type { MarkedText, Matched } from './results/matched';

/**
 * The parts of an explorer that the first view does not need: they are in the module `more`. Without them, the list
 * and the filters work, but the address does not change.
 */
export interface More {
	readonly createHistory: typeof createHistory;
	readonly connectExplorer: typeof connectExplorer;
	readonly isDamaged: typeof isDamaged;
	readonly ActiveFilters: ComponentType<ViewProps>;
	readonly EditButtons: ComponentType<EditButtonsProps>;
	readonly Share: ComponentType<ViewProps>;
	readonly Details: typeof Details;
	readonly NeedHelp: ComponentType<ViewProps>;
	readonly Reasons: ComponentType<ReasonsProps>;
	readonly FilterDialog: ComponentType<ViewProps>;
	readonly Freshness: ComponentType<ViewProps>;
	readonly OtherView: ComponentType<ViewProps>;
	readonly SortBy: ComponentType<ViewProps>;
	readonly TermSearch: typeof TermSearch;
	readonly ViewChoice: ComponentType<ViewProps>;
	readonly keepPosition: typeof keepPosition;
}

/** The search, and what is shown if no program matches: they are in the module `search`. Without it, a search text filters nothing. */
export interface SearchParts extends TextSuggestions {
	readonly Corrected: typeof Corrected;
	readonly fuzzySearch: typeof fuzzySearch;
	readonly MarkedText: typeof MarkedText;
	readonly Matched: typeof Matched;
	readonly NoResults: ComponentType<ViewProps>;
	readonly normalize: typeof normalize;
	readonly textIndexOf: typeof textIndexOf;
}

/** The part of an explorer that corrects the link in the address: it is in the module `links`. */
export interface Links {
	readonly checkLink: typeof checkLink;
}

/** The modules that have one component: a view other than the list, and the ways to copy and download programs. */
export type ViewModuleName = ViewName | 'take-away';

/** A module on demand with one component. */
export interface ViewModule {
	readonly View: ComponentType<ViewProps>;
	/**
	 * Shows the list of a revision, or again the newest list. Only the module `changes` has it.
	 *
	 * @param revision '' for the newest list.
	 */
	readonly showRevision?: ( explorer: Connected, revision: string ) => Promise<void>;
}

/** What the components of an explorer get. */
export interface View {
	readonly context: Context;
	readonly state: State;
	/** The results of the query. */
	readonly results: Results;
	/** The results of the settled query, for announcements by screen readers. */
	readonly settledResults: Results;
	readonly actions: Actions;
	/** Does something that may draw. If it fails, the explorer is removed. */
	readonly attempt: ( act: () => void ) => void;
	/** What has to be done when the explorer is removed. Its components are not unmounted then. */
	readonly cleanups: Set<() => void>;
	/** The parts that the first view does not need; null until they are loaded. */
	readonly more: More | null;
	/** null until it is loaded. */
	readonly search: SearchParts | null;
	readonly loadView: ( name: ViewModuleName ) => Promise<ViewModule>;
}

/** The props of a component that needs nothing else. */
export interface ViewProps {
	readonly view: View;
}
