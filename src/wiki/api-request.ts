import { ReadError } from './wiki';

/** How long a reader waits for the data before the static list is declared the answer. */
export const TIMEOUT_MS = 10000;

/** What the API answers to a query for revisions and translations. */
export interface QueryAnswer {
	readonly error?: { readonly code: string; readonly info: string };
	readonly continue?: { readonly mcoffset?: string };
	readonly query?: {
		readonly messagecollection?: readonly { readonly key: string; readonly translation: string | null; readonly tags: readonly string[] }[];
		readonly pages?: readonly {
			readonly title: string;
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

/** Sends a request that gives up; `fetch` itself would wait for minutes. */
async function fetchInTime( url: string, credentials: RequestCredentials ): Promise<Answer> {
	const controller = new AbortController();
	const timer = setTimeout( () => controller.abort(), TIMEOUT_MS );
	try {
		const response = await fetch( url, { credentials, signal: controller.signal } );
		// The body may stall as well as the head, so it is read under the same clock.
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
 * Asks the wiki's API.
 *
 * @throws {ReadError}
 */
export async function readAnswer<Query extends object = QueryAnswer>( url: string ): Promise<Query> {
	// Without cookies the answer is the same for everybody, so it may come from a shared cache.
	let response = await fetchInTime( url, 'omit' );
	if ( response.status === 429 ) {
		// Limits are by address for readers without a session, by account for the others.
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
		// Said below, as for any other answer that is none.
	}
	if ( !answer ) {
		throw new ReadError( 'server', `no JSON, ${ url }` );
	}
	if ( answer.error ) {
		throw new ReadError( 'server', `${ answer.error.code }: ${ answer.error.info }, ${ url }` );
	}
	return answer;
}
