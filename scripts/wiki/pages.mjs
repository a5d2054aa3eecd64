import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readStored } from '../deploy/stored.mjs';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

/**
 * @typedef {object} Page a wiki page to write
 * @property {string} title
 * @property {string} contentModel
 * @property {string} [text] its content, or else
 * @property {string} [file] the file that holds it, seen from the checkout's folder
 */

/**
 * Writes pages in the order given and leaves those alone that already say the same.
 *
 * @param {import( 'mwn' ).Mwn} api
 * @param {Page[]} pages
 * @param {string} summary the edit summary
 * @return {Promise<string[]>} the titles of the pages that were written
 * @throws {Failure} if a file cannot be read or the wiki refuses a page
 */
export async function writePages( api, pages, summary ) {
	const current = await readStored( api, pages.map( ( page ) => page.title ) );
	const written = [];
	for ( const page of pages ) {
		const text = await textOf( page );
		if ( isSame( current.get( page.title )?.text, text, page.contentModel ) ) {
			continue;
		}
		try {
			await api.save( page.title, text, summary, { contentmodel: page.contentModel } );
		} catch ( error ) {
			throw new Failure(
				`The wiki refuses the page "${ page.title }": ${ /** @type {Error} */ ( error ).message }`,
				`Correct ${ page.file ?? 'its text' } and start again.`
			);
		}
		written.push( page.title );
	}
	return written;
}

/**
 * @param {Page} page
 * @return {Promise<string>}
 */
async function textOf( { title, text, file } ) {
	if ( text !== undefined ) {
		return text;
	}
	try {
		return await readFile( resolve( ROOT, file ?? '' ), 'utf8' );
	} catch ( error ) {
		throw new Failure( `The page "${ title }" cannot be written: ${ /** @type {Error} */ ( error ).message }` );
	}
}

/**
 * @param {string | undefined} current
 * @param {string} text
 * @param {string} contentModel
 * @return {boolean} whether saving would change nothing: wikis cut the end of a text and re-format JSON
 */
function isSame( current, text, contentModel ) {
	if ( current === undefined ) {
		return false;
	}
	if ( contentModel === 'json' ) {
		return isDeepStrictEqual( parseJson( current ), parseJson( text ) );
	}
	return current === text.trimEnd().replace( /\r\n/g, '\n' );
}

/**
 * @param {string} text
 * @return {unknown} undefined if it is not JSON
 */
function parseJson( text ) {
	try {
		return JSON.parse( text );
	} catch {
		return undefined;
	}
}
