import type { Mwn } from 'mwn';
import { reasonOf } from './errors';

/** The pages in the category, and those with the template, which include the translations. */
const LISTS = [
	{ list: 'categorymembers', cmtitle: 'Category:Pages with a program explorer', cmlimit: 'max' },
	{ list: 'embeddedin', eititle: 'Template:Program explorer', eilimit: 'max' }
];

type ListedPages = readonly { readonly title: string; readonly purged?: boolean }[];

/** Purges the pages that show an explorer, because caches keep them for days. Returns the result as a line of text. */
export async function purgePages( api: Mwn, named: readonly string[] ): Promise<string> {
	try {
		const titles = new Set( named );
		for ( const parameters of LISTS ) {
			for await ( const { query } of api.continuedQueryGen( { action: 'query', ...parameters } ) ) {
				( query?.[ parameters.list ] as ListedPages ).forEach( ( { title } ) => titles.add( title ) );
			}
		}
		const purged: string[] = [];
		// 50 is the limit for an account without the rights of a bot.
		for ( let start = 0; start < titles.size; start += 50 ) {
			const pages = await api.purge( [ ...titles ].slice( start, start + 50 ) ) as unknown as ListedPages;
			purged.push( ...pages.filter( ( page ) => page.purged ).map( ( { title } ) => title ) );
		}
		return `Rendered anew: ${ purged.join( ', ' ) || 'no page' }.`;
	} catch ( error ) {
		return `Pages could not be rendered anew: ${ reasonOf( error ) }. Purge them by hand.`;
	}
}
