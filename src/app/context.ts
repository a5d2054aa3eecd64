import type { ProgramIndex } from '../explore/program-index';
import type { Exploration } from '../explore/facets';
import type { Query, Sort } from '../explore/query';
import type { Relations } from '../explore/relations';
import type { Format } from '../messages/format';
import type { Messages } from '../messages/messages';
import type { LinkTarget } from '../programs/links';
import type { ProgramList } from '../programs/model';
import type { Labels } from './labels';

/** The heading a group of programs takes over from the static list, with all its anchors. */
export interface GroupHeading {
	readonly text: string;
	/** The language it is in. */
	readonly language: string;
	readonly anchors: readonly string[];
}

/** What an explorer stands on; stays the same as long as it stands. */
export interface Context {
	readonly list: ProgramList;
	readonly index: ProgramIndex;
	readonly relations: Relations;
	readonly labels: Labels;
	readonly msg: Messages;
	readonly format: Format;
	/** The language the explorer speaks; text in another one is marked. */
	readonly language: string;
	/** The page's own headings of the two groups, where it has them. */
	readonly current: GroupHeading | null;
	readonly past: GroupHeading | null;
	/** The level of the groups' headings. */
	readonly level: number;
	/** What is chosen at first. */
	readonly preset: Query;
	/** So many programs, in little room, and a link to all; 0 for the whole explorer. */
	readonly limit: number;
	/**
	 * Begins every id, so that several explorers fit on one page. Ids of the data are joined to it
	 * by colons, which they cannot hold themselves.
	 */
	readonly idPrefix: string;
	readonly urlOf: ( target: LinkTarget ) => string;
	/** The address of an explorer with a program's details open. */
	readonly urlOfProgram: ( id: string ) => string;
	/** The address of the page with all programs, filtered by a query. */
	readonly urlOfAll: ( query: Query ) => string;
}

/** What changes while a reader explores. */
export interface State {
	readonly query: Query;
	/** What the query leads to. */
	readonly exploration: Exploration;
	/** The programs that match, in the order to show them, by their number in the index. */
	readonly order: readonly number[];
	/** How many programs of a long list are to be drawn. */
	readonly limit: number;
	/** How many are drawn already: the first ones come at once, the others a moment later. */
	readonly drawn: number;
	/** Whether there is no room for filters beside the list. */
	readonly narrow: boolean;
	/** Whether the filter dialog is open. */
	readonly filtersOpen: boolean;
	/** Facets folded away by the reader. */
	readonly folded: ReadonlySet<string>;
	/** The query as last told, with what it leads to; it follows typing with a delay. */
	readonly told: Pick<State, 'query' | 'exploration'>;
}

/** What a reader can do. */
export interface Actions {
	readonly search: ( text: string ) => void;
	/** Says that the search words are complete, and goes on to what they lead to. */
	readonly searchDone: () => void;
	readonly toggle: ( facet: string, term: string ) => void;
	/** Makes a choice that comes with its whole query. */
	readonly apply: ( query: Query ) => void;
	readonly sort: ( sort: Sort ) => void;
	/** Opens the details of a program, or closes them where they are open. */
	readonly toggleDetails: ( id: string ) => void;
	/** Shows one program alone with its details, whatever was chosen before. */
	readonly goTo: ( id: string ) => void;
	/** Takes back every choice and the search. */
	readonly clear: () => void;
	readonly showMore: () => void;
	readonly openFilters: () => void;
	readonly closeFilters: () => void;
	readonly normalize: ( facet: string ) => void;
}

/**
 * What every view is given. Most views are plain functions that are called, not components: they
 * have no life of their own, and a call costs less than a component.
 */
export interface View {
	readonly context: Context;
	readonly state: State;
	readonly actions: Actions;
}
