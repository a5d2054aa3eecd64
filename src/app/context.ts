import { buildIndex, type ProgramIndex } from '../explore/program-index';
import { EMPTY_QUERY, type Query } from '../explore/query';
import { NO_SEARCH, type Search } from '../explore/search/search-result';
import type { Format } from '../messages/format';
import type { Messages } from '../messages/messages';
import type { LinkTarget } from '../programs/links';
import { NEED, OFFERS } from '../programs/facets';
import type { ProgramList } from '../programs/model';
import type { Group } from '../programs/status';
import type { Wiki } from '../wiki/wiki';
import { createDerive, type Derive } from './derive';
import { createLabels, type Labels } from './labels';
import { fromFragment, RESERVED_KEYS, toFragment } from './url';

/** The heading that the page itself has for a group of programs. */
export interface GroupHeading {
	readonly text: string;
	readonly language: string;
	/** The ids that links to the heading use. */
	readonly anchors: readonly string[];
}

/** The tools for those who keep the list, each in a module of its own. */
export type ToolName = 'editor' | 'history' | 'worklist';

/** The ways to the editor. */
export interface Editing {
	readonly wiki: Pick<Wiki, 'isNamed' | 'mayEdit' | 'readPages' | 'urlOf'>;
	/** The title of the data page. */
	readonly source: string;
	/**
	 * Loads and opens the editor, or another tool.
	 *
	 * @param id The program; null for a new one, or if the tool is about the whole list; '' for the suggestions that are waiting.
	 */
	readonly open: ( tool: ToolName, id: string | null ) => Promise<void>;
	/** Whether links of the page can open it. */
	readonly ownsAddress: boolean;
}

/** What an explorer needs besides the programs. It stays the same while the explorer is mounted. */
export interface Settings {
	readonly msg: Messages;
	readonly format: Format;
	/** The language of the messages; text in another one is marked. */
	readonly language: string;
	/** The reader's language and its fallbacks, best first. */
	readonly languages: readonly string[];
	/** The language of plain strings in the data. */
	readonly pageLanguage: string;
	/** 'YYYY-MM-DD' */
	readonly today: string;
	/** The page's own headings of groups. The others get theirs from the messages. */
	readonly headings: ReadonlyMap<Group, GroupHeading>;
	/** The level of the groups' headings. */
	readonly level: number;
	/** What is chosen at first, as a fragment without `programs?`. */
	readonly preset: string;
	/** Shows at most this many programs, without search and filters, and a link to all; 0 for the whole explorer. */
	readonly limit: number;
	/** Where the reader is: at the top of the page, where the first cards are enough at first; where a link leads; or where the reader has scrolled to. */
	readonly startsAt: 'top' | 'link' | 'scrolled';
	/** Begins every id, so that several explorers can be on one page. Ids of the data follow after a colon, which they cannot contain. */
	readonly idPrefix: string;
	/** Unfolds the section of the page that the explorer is in, then calls a function. */
	readonly reveal: ( then: () => void ) => void;
	/** Shows the reader a notice. */
	readonly notify: ( text: string ) => void;
	/** The revision of the data page that has the programs; 0 if it is not known, or if there is no data page. */
	readonly revision: number;
	/** Opens the editor; null if there is no data page. */
	readonly editing: Editing | null;
	readonly urlOf: ( target: LinkTarget ) => string;
	/** The address of an explorer with the details of a program open. */
	readonly urlOfProgram: ( id: string ) => string;
	/** The address of the page with all programs, with a fragment. */
	readonly urlOfAll: ( fragment: string ) => string;
}

/** What the views read: the settings, and data that is prepared once for each list of programs. */
export interface Context extends Omit<Settings, 'preset'> {
	readonly list: ProgramList;
	readonly index: ProgramIndex;
	readonly derive: Derive;
	readonly labels: Labels;
	/** The facets in the order of a fragment. */
	readonly facetOrder: readonly string[];
	readonly preset: Query;
	readonly find: Search;
	/** A query as a fragment; '' for the preset, which needs none. */
	readonly fragmentOf: ( query: Query ) => string;
}

/** @param find The search to use. While it is loading, a search text filters nothing. */
export function createContext( list: ProgramList, settings: Settings, find: Search = () => NO_SEARCH ): Context {
	const { msg, format, language, languages, pageLanguage, today } = settings;
	const labels = createLabels( list, msg, format, languages, pageLanguage, language );
	const index = buildIndex( list, {
		languages: { chain: languages, page: pageLanguage },
		today,
		nameOf: ( facet, term ) => labels.term( facet, term ).text,
		reservedIds: RESERVED_KEYS
	} );
	const preset = fromFragment( `programs?${ settings.preset }`, index ) || EMPTY_QUERY;
	const facetOrder = [ NEED, OFFERS, ...list.facets ];
	const presetFragment = toFragment( preset, facetOrder );
	return {
		...settings,
		list,
		index,
		find,
		derive: createDerive( index, find ),
		labels,
		facetOrder,
		preset,
		fragmentOf: ( query ) => {
			const fragment = toFragment( query, facetOrder );
			// With a preset, an empty query needs a fragment, or the preset would be read.
			return fragment === presetFragment ? '' : fragment || 'programs';
		}
	};
}

/** The same context with another search. */
export function withSearch( context: Context, find: Search ): Context {
	return { ...context, find, derive: createDerive( context.index, find ) };
}
