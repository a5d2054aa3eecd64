/** As many as an account without the rights of a bot may purge at once. */
const TITLES_PER_REQUEST = 50;

/**
 * Makes a wiki render the pages that show an explorer anew, so that readers who are not logged in do not get
 * old ones from a cache for days: all in the category, all that use the template (translations as well), and
 * those named.
 *
 * @param {import( 'mwn' ).Mwn} api logged in
 * @param {object} places
 * @param {string} places.category
 * @param {string} places.template
 * @param {readonly string[]} places.titles
 * @return {Promise<string[]>} the pages that were purged
 * @throws {Error} if the wiki does not answer
 */
export async function purgePlaces( api, { category, template, titles } ) {
	const inCategory = await titlesOf( api, { list: 'categorymembers', cmtitle: category, cmlimit: 'max' }, 'categorymembers' );
	const using = await titlesOf( api, { list: 'embeddedin', eititle: template, eilimit: 'max' }, 'embeddedin' );
	const all = [ ...new Set( [ ...titles, ...inCategory, ...using ] ) ];
	const purged = [];
	for ( let at = 0; at < all.length; at += TITLES_PER_REQUEST ) {
		const { purge = [] } = /** @type {any} */ ( await api.request( { action: 'purge', titles: all.slice( at, at + TITLES_PER_REQUEST ).join( '|' ) } ) );
		purged.push( ...purge.filter( ( /** @type {{ purged?: boolean }} */ each ) => each.purged ).map( ( /** @type {{ title: string }} */ { title } ) => title ) );
	}
	return purged;
}

/**
 * @param {import( 'mwn' ).Mwn} api
 * @param {import( 'mwn' ).ApiParams} parameters
 * @param {string} list
 * @return {Promise<string[]>}
 */
async function titlesOf( api, parameters, list ) {
	const titles = [];
	for await ( const { query } of api.continuedQueryGen( /** @type {any} */ ( { action: 'query', ...parameters } ) ) ) {
		titles.push( .../** @type {any} */ ( query )[ list ].map( ( /** @type {{ title: string }} */ { title } ) => title ) );
	}
	return titles;
}
