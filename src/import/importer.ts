import type { Programs } from '../page/load';
import type { Host } from '../page/hosts';
import { optionsFor } from '../programs/parse-options';
import { parseForReaders } from '../programs/parse';
import type { Wiki } from '../wiki/wiki';
import { importLists, type ListImport, type ImportOptions } from './import-lists';
import { insertHost, withHeadings } from './insert-host';
import type { KnownHeadings } from './known-headings';

/** What the module that reads plain lists gives the explorer. */
export interface Importer {
	/** Puts a host element on a page that has none; null where there is no place for one. */
	readonly insertHost: ( content: HTMLElement ) => Host | null;
	/** Takes the programs from the static list of a host; null where it holds none. */
	readonly readHost: ( wiki: Wiki, host: Host ) => readonly [ host: Host, data: Programs ] | null;
	/** Reads the static lists in an element. */
	readonly importLists: ( container: HTMLElement, options: ImportOptions ) => ListImport;
}

/** Makes what the explorer needs of the static lists of a place. */
export function createImporter( place: KnownHeadings ): Importer {
	return {
		insertHost: ( content ) => insertHost( content, place ),
		readHost: ( wiki, host ) => {
			const { page, skipped } = importLists( host.container, place, wiki );
			const draft = JSON.stringify( page, null, '\t' );
			const { list, problems } = parseForReaders( draft, optionsFor( wiki ) );
			return list && list.programs.length ?
				[ withHeadings( host, place ), { page: null, included: [], list, problems, importLists: { draft, skipped } } ] : null;
		},
		importLists: ( container, options ) => importLists( container, place, options )
	};
}
