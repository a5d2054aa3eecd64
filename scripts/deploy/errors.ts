import { Failure } from '../wiki/failure';

/*
 * Errors of the API's library hold the request with all it carries, passwords and tokens too. So no more of
 * them is shown than is read here.
 */

/** @return the wiki's code for it */
export function codeOf( error: unknown ): string {
	const { code } = ( error as { code?: unknown } );
	return typeof code === 'string' ? code : 'unknown';
}

/** @return the wiki's own words, as text */
export function reasonOf( error: unknown ): string {
	const { info, message } = ( error as { info?: string, message?: string } );
	return ( info || message || 'the wiki does not say why' ).replace( /<[^>]*>/g, '' ).trim();
}

/** @return one that may be shown as a whole */
export function showable( error: unknown ): unknown {
	const isOfApi = typeof error === 'object' && error !== null && [ 'request', 'response', 'config' ].some( ( name ) => name in error );
	return isOfApi ? new Failure( `The wiki does not do what it is asked: ${ reasonOf( error ) } (${ codeOf( error ) }).`, 'Start again: what is written already is left alone.' ) : error;
}
