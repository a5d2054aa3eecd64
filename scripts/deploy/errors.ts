import { Failure } from '../wiki/failure';

// An error of mwn holds the whole request, with passwords and tokens. So only the parts read in this file are shown.

export function codeOf( error: unknown ): string {
	const { code } = error as { readonly code?: unknown };
	return typeof code === 'string' ? code : 'unknown';
}

/** The wiki's error message, as text. */
export function reasonOf( error: unknown ): string {
	const { info, message } = error as { readonly info?: string; readonly message?: string };
	return ( info || message || 'the wiki does not give a reason' ).replace( /<[^>]*>/g, '' ).trim();
}

/** Replaces an error of mwn by one without the request. */
export function withoutRequest( error: unknown ): unknown {
	const isOfApi = typeof error === 'object' && error !== null && [ 'request', 'response', 'config' ].some( ( name ) => name in error );
	return isOfApi ? new Failure( `The wiki reports an error: ${ reasonOf( error ) } (${ codeOf( error ) }).`, 'Start again: pages that are written already are left alone.' ) : error;
}
