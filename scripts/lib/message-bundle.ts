import { mapTexts } from '../../src/programs/translations';
import type { ProgramList } from '../../src/programs/model';

/** Source: Translate, MessageBundleContent. */
const MOST_BYTES_OF_KEY = 100;

export interface Bundle {
	/** by their keys, in the order of the data */
	texts: Record<string, string>;
	/** the keys of what it does not hold: texts without a  wording in its language, keys that are too long for Translate, and keys that another text has already */
	left: Record<'language' | 'long' | 'double', string[]>;
}

/**
 * Takes the texts to translate out of a data page.
 *
 * @param language that of plain texts, from which all are translated
 */
export async function toBundle( list: ProgramList, language: string ): Promise<Bundle> {
	const texts: Map<string, string> = new Map();
	const left: Bundle[ 'left' ] = { language: [], long: [], double: [] };
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
