import type { ProgramList } from '../../src/programs/model';
import { mapTexts } from '../../src/programs/translations';

/** Source: Translate, MessageBundleContent. */
const MOST_BYTES_OF_KEY = 100;

export interface Bundle {
	/** Key → text, in the order of the data. */
	texts: Record<string, string>;
	/** The keys left out: the text is not in the language, the key is too long for Translate, another text has the key. */
	left: Record<'language' | 'long' | 'double', string[]>;
}

/** The texts of a data page to translate from a language. */
export function toBundle( list: ProgramList, language: string ): Bundle {
	const texts = new Map<string, string>();
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
