import { Failure } from '../wiki/failure.mjs';

/*
 * Errors of the API's library hold the request with all it carries, passwords and tokens too. So no more of
 * them is shown than is read here.
 */

/**
 * @param {unknown} error
 * @return {string} the wiki's code for it
 */
export function codeOf( error ) {
	const { code } = /** @type {{ code?: unknown }} */ ( error );
	return typeof code === 'string' ? code : 'unknown';
}

/**
 * @param {unknown} error
 * @return {string} the wiki's own words, as text
 */
export function reasonOf( error ) {
	const { info, message } = /** @type {{ info?: string, message?: string }} */ ( error );
	return ( info || message || 'the wiki does not say why' ).replace( /<[^>]*>/g, '' ).trim();
}

/**
 * @param {unknown} error
 * @return {unknown} one that may be shown as a whole
 */
export function showable( error ) {
	const isOfApi = typeof error === 'object' && error !== null && [ 'request', 'response', 'config' ].some( ( name ) => name in error );
	return isOfApi ? new Failure( `The wiki does not do what it is asked: ${ reasonOf( error ) } (${ codeOf( error ) }).`, 'Start again: what is written already is left alone.' ) : error;
}
