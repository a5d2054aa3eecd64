import { linksIn, pageName } from './linked-pages';
import type { FoundPages, PageFinder } from './page-finder';

interface PagesAnswer {
	readonly query: {
		readonly normalized?: readonly { readonly from: string; readonly to: string }[];
		readonly pages?: readonly { readonly title: string; readonly missing?: boolean; readonly known?: boolean; readonly invalid?: boolean }[];
		readonly prefixsearch?: readonly { readonly title: string }[];
	};
}

interface LanguagesAnswer {
	readonly query: { readonly languages: readonly { readonly code: string; readonly name: string }[] };
}

/** The answer of the extension UniversalLanguageSelector: names by codes. */
interface LanguageSearchAnswer {
	readonly languagesearch: Readonly<Record<string, string>>;
}

/** The wiki looks up no more titles at once. */
const MOST_TITLES = 50;

/** The missing ones of links, whose titles the wiki may have written in its own way. */
function readPages( { query: { normalized = [], pages = [], prefixsearch = [] } }: PagesAnswer, links: readonly string[] ): FoundPages {
	const written = new Map( normalized.map( ( { from, to } ) => [ from, to ] ) );
	const missing = pages.filter( ( page ) => page.missing && !page.known || page.invalid ).map( ( { title } ) => title );
	return {
		found: prefixsearch.map( ( { title } ) => title ),
		missing: links.filter( ( link ) => {
			const name = pageName( link ) ?? '';
			return missing.includes( written.get( name ) ?? name );
		} )
	};
}

/** The English name of a language; '' in browsers that know none. */
function englishName( code: string ): string {
	try {
		return 'DisplayNames' in Intl && new Intl.DisplayNames( [ 'en' ], { type: 'language' } ).of( code ) || '';
	} catch {
		// MediaWiki has codes that browsers refuse.
		return '';
	}
}

/** Makes what finds pages and languages, from the page's own `mw`. */
export function createPageFinder(): PageFinder {
	const api = new mw.Api();
	/** What the answer of a request means; `otherwise` if there is none, or one of another form. */
	const ask = async <Result>( parameters: Record<string, string | string[]>, read: ( answer: unknown ) => Result, otherwise: Result ): Promise<Result> => {
		try {
			return read( await api.get( { formatversion: '2', ...parameters } ) );
		} catch {
			return otherwise;
		}
	};
	const look = ( links: readonly string[], search: string ): Promise<FoundPages | null> => {
		const titles = links.map( pageName ).filter( ( title ) => title !== null ).slice( 0, MOST_TITLES );
		return titles.length ? ask<FoundPages | null>( {
			action: 'query', titles, ...search ? { list: 'prefixsearch', pssearch: search } : {}
		}, ( answer ) => readPages( answer as PagesAnswer, links ), null ) : Promise.resolve( null );
	};
	/** All languages with their names in themselves and in English, in lower case, by code. */
	let all: Promise<ReadonlyMap<string, string>> | null = null;
	return {
		findMissing: async ( record ) => ( await look( Array.from( new Set( linksIn( record ) ) ), '' ) )?.missing ?? [],
		findPages: ( link ) => look( [ link ], pageName( link ) ?? '' ),
		findLanguages: async ( text ) => {
			const searched = text.trim().toLowerCase();
			all = all || ask( { action: 'query', meta: 'siteinfo', siprop: 'languages', maxage: '86400', smaxage: '86400' }, ( answer ) => (
				new Map( ( answer as LanguagesAnswer ).query.languages.map( ( { code, name } ) => [ code, `${ name } ${ englishName( code ) }`.toLowerCase() ] ) )
			), new Map() );
			const [ names, others ] = await Promise.all( [
				all, ask( { action: 'languagesearch', search: searched }, ( answer ) => Object.keys( ( answer as LanguageSearchAnswer ).languagesearch ), [] )
			] );
			return Array.from( new Set( [ ...Array.from( names ).filter( ( [ , name ] ) => name.includes( searched ) ).map( ( [ code ] ) => code ), ...others ] ) );
		}
	};
}
