import { importSource } from './import-source.mjs';

/** Source: Translate, MessageBundleContent. */
const MOST_BYTES_OF_KEY = 100;

/**
 * @typedef {object} Bundle
 * @property {Record<string, string>} texts by their keys, in the order of the data
 * @property {Record<'language' | 'long' | 'double', string[]>} left the keys of what it does not hold: texts without a
 *  wording in its language, keys that are too long for Translate, and keys that another text has already
 */

/**
 * Takes the texts to translate out of a data page.
 *
 * @param {import( '../../src/programs/program' ).ProgramList} list
 * @param {string} language that of plain texts, from which all are translated
 * @return {Promise<Bundle>}
 */
export async function toBundle( list, language ) {
	/** @type {typeof import( '../../src/programs/bundle' )} */
	const { mapTexts } = await importSource( 'src/programs/bundle.ts' );
	/** @type {Map<string, string>} */
	const texts = new Map();
	/** @type {Bundle[ 'left' ]} */
	const left = { language: [], long: [], double: [] };
	mapTexts( list, ( text, key ) => {
		const words = typeof text === 'string' ? text : text.get( language.toLowerCase() );
		if ( words === undefined ) {
			left.language.push( key );
		} else if ( Buffer.byteLength( key ) > MOST_BYTES_OF_KEY ) {
			left.long.push( key );
		} else if ( texts.has( key ) ) {
			left.double.push( key );
		} else {
			texts.set( key, words );
		}
		return text;
	} );
	return { texts: Object.fromEntries( texts ), left };
}
