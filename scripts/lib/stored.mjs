/**
 * @typedef {object} Stored a page as a wiki has it; '' for what was not asked for
 * @property {string} title as the wiki writes it
 * @property {number} revision
 * @property {string} contentModel
 * @property {string} text
 * @property {string} sha1
 * @property {string} user who made the last edit
 * @property {string} comment what they said about it
 * @property {string} timestamp
 */

/**
 * Takes pages out of the API's answer.
 *
 * @param {any} query its part "query", in the format of version 2, asked with `prop=revisions` and `rvslots=main`
 * @param {readonly string[]} titles that were asked for
 * @return {Map<string, Stored>} by these titles, without those that are not there
 */
export function storedIn( { pages = [], normalized = [] }, titles ) {
	const found = new Map();
	for ( const asked of titles ) {
		const title = normalized.find( ( /** @type {{ from: string }} */ { from } ) => from === asked )?.to ?? asked;
		const revision = pages.find( ( /** @type {{ title: string }} */ page ) => page.title === title )?.revisions?.[ 0 ];
		if ( revision ) {
			const { revid, sha1 = '', user = '', comment = '', timestamp = '', slots: { main } } = revision;
			found.set( asked, { title, revision: revid, contentModel: main.contentmodel, text: main.content, sha1, user, comment, timestamp } );
		}
	}
	return found;
}
