import type { ApiQueryResponse } from 'mwn';
import { parseJsonObject } from '../../src/programs/json-object';
import { Failure } from '../wiki/failure';
import { readAddress } from './read-text';

/** The API allows 50, but an answer holds the texts of all of them. */
const TITLES_PER_REQUEST = 20;

export interface Stored {
	/** As the wiki normalizes it. */
	readonly title: string;
	readonly revision: number;
	readonly contentModel: string;
	readonly text: string;
	readonly sha1: string;
	readonly user: string;
	readonly comment: string;
	readonly timestamp: string;
	/** Whether only a trusted group can edit it. */
	readonly isProtected: boolean;
}

/** A client that can read: mwn's, or the one of `publicApi`. */
export interface ReadingApi {
	query( parameters: Record<string, string> ): Promise<Pick<ApiQueryResponse, 'query'>>;
}

/** A client without an account, for the api.php at this address. */
export function publicApi( address: string ): ReadingApi {
	return { query: async ( parameters ) => {
		const { text } = await readAddress( `${ address }?${ new URLSearchParams( { action: 'query', format: 'json', formatversion: '2', ...parameters } ).toString() }` );
		const { query, error }: Partial<ApiQueryResponse> & { error?: { info: string } } = parseJsonObject( text );
		if ( !query ) {
			throw new Failure( `The wiki's API at ${ address } refuses: ${ error?.info ?? 'it does not give a reason' }`, 'Save the page and name the file instead.' );
		}
		return { query };
	} };
}

/** Reads pages. The keys are the titles as given; a page that does not exist is left out. */
export async function readStored( api: ReadingApi, titles: readonly string[] ): Promise<Map<string, Stored>> {
	const stored = new Map<string, Stored>();
	for ( let start = 0; start < titles.length; start += TITLES_PER_REQUEST ) {
		const some = titles.slice( start, start + TITLES_PER_REQUEST );
		const { query } = await api.query( { prop: 'revisions|info', inprop: 'protection', rvprop: 'ids|content|contentmodel|sha1|user|comment|timestamp', rvslots: 'main', titles: some.join( '|' ) } );
		const normalized = ( query[ 'normalized' ] ?? [] ) as readonly { readonly from: string; readonly to: string }[];
		for ( const given of some ) {
			const title = normalized.find( ( { from } ) => from === given )?.to ?? given;
			const page = query.pages?.find( ( each ) => each.title === title );
			const { revid, sha1 = '', user = '', comment = '', timestamp = '', slots } = page?.revisions?.[ 0 ] ?? {};
			if ( revid !== undefined ) {
				const { contentmodel = '', content = '' } = slots?.main ?? {};
				const { protection = [] } = page as { readonly protection?: readonly { readonly type: string; readonly level: string }[] };
				const isProtected = protection.some( ( { type, level } ) => type === 'edit' && level !== 'autoconfirmed' );
				stored.set( given, { title, revision: revid, contentModel: contentmodel, text: content, sha1, user, comment, timestamp, isProtected } );
			}
		}
	}
	return stored;
}
