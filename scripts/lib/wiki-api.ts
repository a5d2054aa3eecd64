import { Failure } from '../wiki/failure';
import { readAddress } from './read-text';

/** The API allows 50, but an answer holds the texts of all of them. */
const TITLES_PER_REQUEST = 20;

/** A page as a wiki stores it. */
export interface Stored {
	/** As the wiki normalizes it. */
	readonly title: string;
	readonly revision: number;
	readonly contentModel: string;
	readonly text: string;
	readonly sha1: string;
	/** User, summary and time of the last edit. */
	readonly user: string;
	readonly comment: string;
	readonly timestamp: string;
}

/** A client that can read: mwn's, or the one of `publicApi`. */
export interface ReadingApi {
	query( parameters: Record<string, string> ): Promise<{ readonly query: object }>;
}

interface Revision {
	readonly revid: number;
	readonly sha1?: string;
	readonly user?: string;
	readonly comment?: string;
	readonly timestamp?: string;
	readonly slots: { readonly main: { readonly contentmodel: string; readonly content: string } };
}

interface PagesAnswer {
	readonly pages?: readonly { readonly title: string; readonly revisions?: readonly Revision[] }[];
	readonly normalized?: readonly { readonly from: string; readonly to: string }[];
}

/** A client without an account, for the api.php at this address. */
export function publicApi( address: string ): ReadingApi {
	return {
		async query( parameters ) {
			const { text } = await readAddress( `${ address }?${ new URLSearchParams( { action: 'query', format: 'json', formatversion: '2', ...parameters } ).toString() }` );
			const { query, error } = parseAnswer( text, address );
			if ( !query ) {
				throw new Failure( `The wiki refuses: ${ error?.info ?? 'it gives no reason' }`, 'Save the page and name the file instead.' );
			}
			return { query };
		}
	};
}

function parseAnswer( text: string, address: string ): { readonly query?: object; readonly error?: { readonly info?: string } } {
	try {
		return JSON.parse( text ) as ReturnType<typeof parseAnswer>;
	} catch {
		throw new Failure( `The wiki's API at ${ address } answers no JSON.`, 'Try again; if it stays so, save the page and name the file instead.' );
	}
}

/** Reads pages. The keys are the titles as given; a page that does not exist is left out. */
export async function readStored( api: ReadingApi, titles: readonly string[] ): Promise<Map<string, Stored>> {
	const stored = new Map<string, Stored>();
	for ( let start = 0; start < titles.length; start += TITLES_PER_REQUEST ) {
		const some = titles.slice( start, start + TITLES_PER_REQUEST );
		const { query } = await api.query( { prop: 'revisions', rvprop: 'ids|content|contentmodel|sha1|user|comment|timestamp', rvslots: 'main', titles: some.join( '|' ) } );
		const { pages = [], normalized = [] } = query as PagesAnswer;
		for ( const given of some ) {
			const title = normalized.find( ( { from } ) => from === given )?.to ?? given;
			const revision = pages.find( ( page ) => page.title === title )?.revisions?.[ 0 ];
			if ( revision ) {
				const { revid, sha1 = '', user = '', comment = '', timestamp = '', slots: { main } } = revision;
				stored.set( given, { title, revision: revid, contentModel: main.contentmodel, text: main.content, sha1, user, comment, timestamp } );
			}
		}
	}
	return stored;
}

/** The language of a wiki, which is that of its data pages. */
export async function languageOf( address: string ): Promise<string> {
	const { query } = await publicApi( address ).query( { meta: 'siteinfo', siprop: 'general' } );
	return ( query as { readonly general: { readonly lang: string } } ).general.lang;
}
