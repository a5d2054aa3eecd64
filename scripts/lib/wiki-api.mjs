import { Failure } from '../wiki/failure.mjs';
import { readAddress } from './read-text.mjs';
import { storedIn } from './stored.mjs';

/** @typedef {import( './stored.mjs' ).Stored} Stored */

/**
 * Asks a wiki's API.
 *
 * @param {string} api its address
 * @param {Record<string, string>} parameters
 * @return {Promise<any>} the part "query" of the answer
 * @throws {Failure} if the wiki does not answer
 */
async function query( api, parameters ) {
	const said = new URLSearchParams( { action: 'query', format: 'json', formatversion: '2', ...parameters } );
	const { text } = await readAddress( `${ api }?${ said }` );
	let answer;
	try {
		answer = JSON.parse( text );
	} catch {
		throw new Failure( `The wiki's API at ${ api } answers no JSON.`, 'Try again; if it stays so, save the page and name the file instead.' );
	}
	if ( !answer.query ) {
		throw new Failure( `The wiki refuses: ${ answer.error?.info ?? 'it does not say why' }`, 'Save the page and name the file instead.' );
	}
	return answer.query;
}

/**
 * Reads pages of a wiki.
 *
 * @param {string} api
 * @param {readonly string[]} titles at most 50
 * @return {Promise<Map<string, Stored>>} by the titles given, without those that are not there
 * @throws {Failure}
 */
export async function readStored( api, titles ) {
	return storedIn( await query( api, { prop: 'revisions', rvprop: 'ids|content|contentmodel', rvslots: 'main', titles: titles.join( '|' ) } ), titles );
}

/**
 * The language of a wiki, which is that of its data pages.
 *
 * @param {string} api
 * @return {Promise<string>}
 * @throws {Failure}
 */
export async function languageOf( api ) {
	const { general } = await query( api, { meta: 'siteinfo', siprop: 'general' } );
	return general.lang;
}
