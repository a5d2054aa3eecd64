import type { Programs } from '../page/load';
import type { Host } from '../page/hosts';
import { optionsFor } from '../programs/parse-options';
import { parseForReaders } from '../programs/parse';
import type { Wiki } from '../wiki/wiki';
import { harvest, type Harvest, type HarvestOptions } from './import-lists';
import { insertHost, withHeadings } from './insert-host';
import type { Place } from './known-headings';

/** What the module that reads plain lists gives the explorer. */
export interface Harvester {
	/** Puts a host element on a page that has none; null where there is no place for one. */
	readonly insertHost: ( content: HTMLElement ) => Host | null;
	/** Takes the programs from the static list of a host; null where it holds none. */
	readonly readHost: ( wiki: Wiki, host: Host ) => readonly [ host: Host, data: Programs ] | null;
	/** Reads the static lists in an element. */
	readonly harvest: ( container: HTMLElement, options: HarvestOptions ) => Harvest;
}

/** Makes what the explorer needs of the static lists of a place. */
export function createHarvester( place: Place ): Harvester {
	return {
		insertHost: ( content ) => insertHost( content, place ),
		readHost: ( wiki, host ) => {
			const { page, unread } = harvest( host.container, place, wiki );
			const draft = JSON.stringify( page, null, '\t' );
			const { list, problems } = parseForReaders( draft, optionsFor( wiki ) );
			return list && list.programs.length ?
				[ withHeadings( host, place ), { page: null, included: [], list, problems, harvest: { draft, unread } } ] : null;
		},
		harvest: ( container, options ) => harvest( container, place, options )
	};
}
