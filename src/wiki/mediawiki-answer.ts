import type { EditFailure, Failed } from './page-editor';

export interface ApiError {
	readonly code: string;
	readonly text?: string;
}

/** What mw.Api gives if a request fails: `errors` is the wiki's answer, `xhr` means that there is none. */
interface FailureDetails {
	readonly errors?: readonly ApiError[];
	readonly textStatus?: string;
	readonly xhr?: { readonly status?: number };
}

export type Answer<Result> = { readonly result: Result } | { readonly code: string; readonly details: FailureDetails };

/** Texts of errors as text, in the reader's language, with the changes that the wiki has made to them. */
export const COMMON = { formatversion: '2', errorformat: 'plaintext', errorsuselocal: true, uselang: 'user' } as const;

/** The codes of the wiki's errors; the first pattern that fits counts. */
const CODES: readonly ( readonly [ pattern: RegExp, failure: EditFailure ] )[] = [
	[ /^readonly/, 'readonly' ],
	[ /^(ratelimited|actionthrottled)/, 'ratelimited' ],
	[ /^(spam|titleblacklist|abusefilter-blocked-domain)/, 'spam' ],
	[ /blocked/, 'blocked' ],
	[ /^abusefilter-warning/, 'warning' ],
	[ /^abusefilter/, 'disallowed' ],
	[ /protected|^createonly$/, 'protected' ],
	[ /^badtoken|^notoken/, 'token' ],
	[ /^assert/, 'session' ],
	[ /^(missingtitle|pagedeleted|nosuchrevid)/, 'deleted' ],
	[ /^contenttoobig/, 'too-big' ],
	[ /^(invalid-json|contentmodel|unsupportednocontent|no-direct-editing|badformat)/, 'invalid' ],
	[ /permission|denied|^noedit|^nocreate|^cantcreate|^cantchange|^badaccess|^readapidenied/, 'denied' ]
];

export function failureOf( code: string ): EditFailure {
	const [ , failure = 'other' ] = CODES.find( ( [ pattern ] ) => pattern.test( code ) ) || [];
	return failure;
}

export function failed( failure: EditFailure, words = '' ): Failed {
	return { kind: 'failed', failure, words };
}

/** The wiki's own words; '' if there are none. */
function wordsOf( { errors = [] }: FailureDetails ): string {
	return errors.map( ( { text = '' } ) => text ).filter( Boolean ).join( '\n' );
}

/** What an answer without a result means. */
export function explain( code: string, details: FailureDetails ): Failed {
	const { textStatus, xhr } = details;
	if ( code === 'http' ) {
		const status = xhr && xhr.status || 0;
		return failed( textStatus === 'timeout' ? 'timeout' : status === 429 ? 'ratelimited' : status ? 'server' : 'network' );
	}
	if ( code === 'ok-but-empty' ) {
		return failed( 'server' );
	}
	return failed( failureOf( code ), wordsOf( details ) );
}

/** Waits for a request of mw.Api, whose promises reject with two values. */
export function answerOf<Result>( request: ReturnType<mw.Api[ 'get' ]> ): Promise<Answer<Result>> {
	return new Promise( ( resolve ) => {
		request.then(
			( result: unknown ) => resolve( { result: result as Result } ),
			( code: unknown, details: unknown ) => resolve( { code: String( code ), details: ( details || {} ) } )
		);
	} );
}

/** Gives what a function makes of an answer, or the wiki's words. Who only reads needs no codes of errors. */
export async function readAnswerAs<Result>( request: ReturnType<mw.Api[ 'get' ]>, make: ( answer: unknown ) => Result ): Promise<Result | Failed> {
	const answer = await answerOf<unknown>( request );
	try {
		return 'result' in answer ? make( answer.result ) : failed( 'server', wordsOf( answer.details ) );
	} catch {
		// An answer of another form.
		return failed( 'server' );
	}
}
