import type { Host } from '../page/hosts';
import type { ImportOrigin, LoadedPrograms } from '../page/load';
import { parseForReaders } from '../programs/parse-for-readers';
import { optionsFor } from '../programs/parse-options';
import type { Wiki } from '../wiki/wiki';
import { importLists, type ImportOptions, type ListImport } from './import-lists';
import { insertHost, withHeadings } from './insert-host';
import type { KnownHeadings } from './known-headings';

/** The exports of the module that imports plain lists. */
export interface Importer {
	/** Inserts a host element into a page that has none; null if the page has no known heading for it. */
	readonly insertHost: ( content: HTMLElement ) => Host | null;
	/** Imports the programs of a host's static list; null if it has none. */
	readonly readHost: ( wiki: Wiki, host: Host ) => readonly [ host: Host, programs: LoadedPrograms<ImportOrigin> ] | null;
	/** Imports the static lists in an element, or those that the server rendered for a host. */
	readonly importLists: ( container: HTMLElement, options: ImportOptions, groups?: Host[ 'groups' ] ) => ListImport;
}

export function createImporter( headings: KnownHeadings ): Importer {
	return {
		insertHost: ( content ) => insertHost( content, headings ),
		readHost: ( wiki, host ) => {
			const { page, skipped } = importLists( host.container, headings, wiki, host.groups );
			const draft = JSON.stringify( page, null, '\t' );
			const { list, problems } = parseForReaders( draft, optionsFor( wiki ) );
			return list && list.programs.length ?
				[ withHeadings( host, headings ), { kind: 'ready', origin: { kind: 'import', draft, skipped }, list, translations: null, problems } ] : null;
		},
		importLists: ( container, options, groups ) => importLists( container, headings, options, groups )
	};
}
