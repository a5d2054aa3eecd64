import type { ApiParams, Mwn } from 'mwn';

/** The limit for an account without the rights of a bot. */
const TITLES_PER_REQUEST = 50;

interface PurgedPage {
	readonly title: string;
	readonly purged?: boolean;
}

/**
 * Purges the pages that show an explorer, because caches keep pages for readers without an account for days:
 * the named ones, those in the category, and those with the template, which finds the translations.
 */
export async function purgePages( api: Mwn, { category, template, titles }: { readonly category: string; readonly template: string; readonly titles: readonly string[] } ): Promise<string[]> {
	const inCategory = await titlesIn( api, 'categorymembers', { cmtitle: category, cmlimit: 'max' } );
	const withTemplate = await titlesIn( api, 'embeddedin', { eititle: template, eilimit: 'max' } );
	const all = [ ...new Set( [ ...titles, ...inCategory, ...withTemplate ] ) ];
	const purged: string[] = [];
	for ( let start = 0; start < all.length; start += TITLES_PER_REQUEST ) {
		const pages = await api.purge( all.slice( start, start + TITLES_PER_REQUEST ) ) as unknown as readonly PurgedPage[];
		purged.push( ...pages.filter( ( page ) => page.purged ).map( ( { title } ) => title ) );
	}
	return purged;
}

async function titlesIn( api: Mwn, list: string, parameters: ApiParams ): Promise<string[]> {
	const titles: string[] = [];
	for await ( const { query } of api.continuedQueryGen( { action: 'query', list, ...parameters } ) ) {
		titles.push( ...( query?.[ list ] as readonly { readonly title: string }[] ).map( ( { title } ) => title ) );
	}
	return titles;
}
