import { storedIn } from '../lib/stored.mjs';

/** So much text comes in one answer. */
const TITLES_PER_REQUEST = 20;

/** @typedef {Omit<import( '../lib/stored.mjs' ).Stored, 'title'>} Stored a page as the wiki has it */

/**
 * Reads pages of a wiki.
 *
 * @param {import( 'mwn' ).Mwn} api
 * @param {readonly string[]} titles
 * @return {Promise<Map<string, Stored>>} by the titles given, without those that are not there
 * @throws {Error} if the wiki does not answer
 */
export async function readStored( api, titles ) {
	const stored = new Map();
	for ( let at = 0; at < titles.length; at += TITLES_PER_REQUEST ) {
		const some = titles.slice( at, at + TITLES_PER_REQUEST );
		const { query } = /** @type {any} */ ( await api.request( {
			action: 'query', prop: 'revisions', rvprop: 'ids|content|contentmodel|sha1|user|comment|timestamp', rvslots: 'main', titles: some.join( '|' )
		} ) );
		storedIn( query, some ).forEach( ( page, title ) => stored.set( title, page ) );
	}
	return stored;
}
