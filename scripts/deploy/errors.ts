import { Failure } from '../wiki/failure';

// An error of mwn holds the whole request, with passwords and tokens. So only the parts read in this file are shown.

export function codeOf( error: unknown ): string {
	const { code } = error as { readonly code?: unknown };
	return typeof code === 'string' ? code : 'unknown';
}

export function reasonOf( error: unknown ): string {
	const { info, message } = error as { readonly info?: string; readonly message?: string };
	return ( info || message || 'the wiki does not give a reason' ).replace( /<[^>]*>/g, '' ).trim();
}

export function withoutRequest( error: unknown ): unknown {
	const isOfApi = typeof error === 'object' && error !== null && [ 'request', 'response', 'config' ].some( ( name ) => name in error );
	return isOfApi ? new Failure( `The wiki reports an error: ${ reasonOf( error ) } (${ codeOf( error ) }).`, 'Start again: pages that are written already are left alone.' ) : error;
}
