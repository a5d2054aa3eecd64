import { ReadError } from './wiki';

/** In ms. A request that takes longer fails, and the static list is shown. */
export const TIMEOUT_MS = 10000;

/** The API's answer to a query for revisions and translations. */
export interface QueryAnswer {
	readonly error?: { readonly code: string; readonly info: string };
	readonly continue?: { readonly mcoffset?: string };
	readonly query?: {
		readonly messagecollection?: readonly { readonly key: string; readonly translation: string | null }[];
		readonly pages?: readonly {
			readonly title: string;
			/** The newest revision of the page. */
			readonly lastrevid?: number;
			readonly revisions?: readonly {
				readonly revid: number;
				readonly slots?: { readonly main?: { readonly contentmodel?: string; readonly content?: string } };
			}[];
		}[];
		readonly badrevids?: unknown;
	};
}

interface Answer {
	readonly status: number;
	readonly body: string;
}

/** Sends a request that fails after `TIMEOUT_MS`; `fetch` itself would wait for minutes. */
async function fetchInTime( url: string, credentials: RequestCredentials ): Promise<Answer> {
	const controller = new AbortController();
	const timer = setTimeout( () => controller.abort(), TIMEOUT_MS );
	try {
		const response = await fetch( url, { credentials, signal: controller.signal } );
		// Inside the timeout, because the body can take too long as well.
		return { status: response.status, body: await response.text() };
	} catch ( error ) {
		if ( controller.signal.aborted ) {
			throw new ReadError( 'timeout', `${ TIMEOUT_MS } ms, ${ url }` );
		}
		throw new ReadError( 'network', `${ String( error ) }, ${ url }` );
	} finally {
		clearTimeout( timer );
	}
}

/**
 * Sends a request to the wiki's API and parses the answer.
 *
 * @throws {ReadError}
 */
export async function readAnswer<Query extends object = QueryAnswer>( url: string ): Promise<Query> {
	// Without cookies, the answer is the same for everybody, so it may be in a shared cache.
	let response = await fetchInTime( url, 'omit' );
	if ( response.status === 429 ) {
		// With cookies, the limit of the account counts instead of that of the IP address.
		response = await fetchInTime( url, 'same-origin' );
	}
	if ( response.status === 429 ) {
		throw new ReadError( 'busy', url );
	}
	if ( response.status !== 200 ) {
		throw new ReadError( 'server', `${ response.status }, ${ url }` );
	}
	let answer: ( Query & Pick<QueryAnswer, 'error'> ) | null = null;
	try {
		answer = JSON.parse( response.body ) as ( Query & Pick<QueryAnswer, 'error'> ) | null;
	} catch {
		// Reported below, like an answer that is null.
	}
	if ( !answer ) {
		throw new ReadError( 'server', `no JSON, ${ url }` );
	}
	if ( answer.error ) {
		throw new ReadError( 'server', `${ answer.error.code }: ${ answer.error.info }, ${ url }` );
	}
	return answer;
}
