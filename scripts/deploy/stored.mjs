/** So much text comes in one answer. */
const TITLES_PER_REQUEST = 20;

/**
 * @typedef {object} Stored a page as a wiki has it
 * @property {number} revision
 * @property {string} contentModel
 * @property {string} text
 * @property {string} sha1
 * @property {string} user who made the last edit
 * @property {string} comment what they said about it
 * @property {string} timestamp
 */

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
		const written = new Map( ( query.normalized ?? [] ).map( ( /** @type {{ from: string, to: string }} */ { from, to } ) => [ from, to ] ) );
		for ( const title of some ) {
			const page = query.pages.find( ( /** @type {{ title: string }} */ each ) => each.title === ( written.get( title ) ?? title ) );
			const revision = page?.revisions?.[ 0 ];
			if ( revision ) {
				const { contentmodel: contentModel, content: text } = revision.slots.main;
				const { revid, sha1 = '', user = '', comment = '', timestamp } = revision;
				stored.set( title, { revision: revid, contentModel, text, sha1, user, comment, timestamp } );
			}
		}
	}
	return stored;
}
