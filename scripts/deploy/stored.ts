import type { Stored as StoredPage } from '../lib/stored';
import type { Mwn } from 'mwn';
import { storedIn } from '../lib/stored';

/** So much text comes in one answer. */
const TITLES_PER_REQUEST = 20;

/** a page as the wiki has it */
export type Stored = Omit<StoredPage, 'title'>;

/**
 * Reads pages of a wiki.
 *
 * @return by the titles given, without those that are not there
 * @throws {Error} if the wiki does not answer
 */
export async function readStored( api: Mwn, titles: readonly string[] ): Promise<Map<string, Stored>> {
	const stored = new Map<string, Stored>();
	for ( let at = 0; at < titles.length; at += TITLES_PER_REQUEST ) {
		const some = titles.slice( at, at + TITLES_PER_REQUEST );
		const { query } = ( await api.request( {
			action: 'query', prop: 'revisions', rvprop: 'ids|content|contentmodel|sha1|user|comment|timestamp', rvslots: 'main', titles: some.join( '|' )
		} ) as any );
		storedIn( query, some ).forEach( ( page, title ) => stored.set( title, page ) );
	}
	return stored;
}
