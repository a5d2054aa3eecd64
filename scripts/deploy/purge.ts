import type { ApiParams, Mwn } from 'mwn';
import { reasonOf } from './errors';

const CATEGORY = 'Category:Pages with a program explorer';
const TEMPLATE = 'Template:Program explorer';

/** The limit for an account without the rights of a bot. */
const TITLES_PER_REQUEST = 50;

/**
 * Purges the pages that show an explorer, because caches keep pages for readers without an account for days:
 * the named ones, those in the category, and those with the template, which finds the translations. Returns
 * the result as a line of text.
 */
export async function purgePages( api: Mwn, named: readonly string[] ): Promise<string> {
	try {
		const inCategory = await titlesIn( api, 'categorymembers', { cmtitle: CATEGORY, cmlimit: 'max' } );
		const withTemplate = await titlesIn( api, 'embeddedin', { eititle: TEMPLATE, eilimit: 'max' } );
		const all = [ ...new Set( [ ...named, ...inCategory, ...withTemplate ] ) ];
		const purged: string[] = [];
		for ( let start = 0; start < all.length; start += TITLES_PER_REQUEST ) {
			const pages = await api.purge( all.slice( start, start + TITLES_PER_REQUEST ) ) as unknown as readonly { readonly title: string; readonly purged?: boolean }[];
			purged.push( ...pages.filter( ( page ) => page.purged ).map( ( { title } ) => title ) );
		}
		return `Rendered anew: ${ purged.join( ', ' ) || 'no page' }.`;
	} catch ( error ) {
		return `Pages could not be rendered anew: ${ reasonOf( error ) }. Purge them by hand.`;
	}
}

async function titlesIn( api: Mwn, list: string, parameters: ApiParams ): Promise<string[]> {
	const titles: string[] = [];
	for await ( const { query } of api.continuedQueryGen( { action: 'query', list, ...parameters } ) ) {
		titles.push( ...( query?.[ list ] as readonly { readonly title: string }[] ).map( ( { title } ) => title ) );
	}
	return titles;
}
