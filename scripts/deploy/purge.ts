import type { ApiParams, Mwn } from 'mwn';
/** As many as an account without the rights of a bot may purge at once. */
const TITLES_PER_REQUEST = 50;

/**
 * Makes a wiki render the pages that show an explorer anew, so that readers who are not logged in do not get
 * old ones from a cache for days: all in the category, all that use the template (translations as well), and
 * those named.
 *
 * @param api logged in
 * @return the pages that were purged
 * @throws {Error} if the wiki does not answer
 */
export async function purgePlaces( api: Mwn, { category, template, titles }: { category: string; template: string; titles: readonly string[]; } ): Promise<string[]> {
	const inCategory = await titlesOf( api, { list: 'categorymembers', cmtitle: category, cmlimit: 'max' }, 'categorymembers' );
	const using = await titlesOf( api, { list: 'embeddedin', eititle: template, eilimit: 'max' }, 'embeddedin' );
	const all = [ ...new Set( [ ...titles, ...inCategory, ...using ] ) ];
	const purged = [];
	for ( let at = 0; at < all.length; at += TITLES_PER_REQUEST ) {
		const { purge = [] } = ( await api.request( { action: 'purge', titles: all.slice( at, at + TITLES_PER_REQUEST ).join( '|' ) } ) as any );
		purged.push( ...purge.filter( ( each: { purged?: boolean; } ) => each.purged ).map( ( { title }: { title: string; } ) => title ) );
	}
	return purged;
}

async function titlesOf( api: Mwn, parameters: ApiParams, list: string ): Promise<string[]> {
	const titles = [];
	for await ( const { query } of api.continuedQueryGen( ( { action: 'query', ...parameters } as any ) ) ) {
		titles.push( ...( query as any )[ list ].map( ( { title }: { title: string; } ) => title ) );
	}
	return titles;
}
