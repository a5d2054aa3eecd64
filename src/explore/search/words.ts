/* eslint-disable no-misleading-character-class -- The classes match single UTF-16 units, and combining marks are among them. */

import { withoutHidden } from './hidden-text';
import { normalize } from './normalize';

/*
 * The character classes list UTF-16 units of NFKD text, because the oldest supported browsers do not
 * know `\p{…}`.
 */

/** Scripts without spaces between words, so that a word may start anywhere. Hangul is one because of its compounds. */
const UNSPACED = '\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff' +
	'\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007' +
	'\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff';

/** Characters between words: controls, punctuation, symbols. */
const BETWEEN = '\\0-/:-@[-\\x60{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a' +
	'\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4' +
	'\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da' +
	'\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb';

const SPACED_WORD = `[^${ UNSPACED }${ BETWEEN }]+`;
/** A run of letters of an unspaced script, or a word. Inside a Cyrillic word, an apostrophe is a letter. */
const WORD = new RegExp( `[${ UNSPACED }]+|${ SPACED_WORD }(?:'(?=[\\u0400-\\u04ff])${ SPACED_WORD })*`, 'g' );
const UNSPACED_LETTER = new RegExp( `[${ UNSPACED }]` );

/** A word of Hebrew, Arabic or a related script, which may start with the article or with "in", "to", "and". */
const PREFIXABLE = /[\u0590-\u07ff\u0860-\u08ff].{2}/;

/** Calls `visit` with each word of a normalized text and its position. A run of an unspaced script is one word. */
export function eachWord( normalized: string, visit: ( word: string, position: number ) => void ): void {
	normalized.replace( WORD, ( word: string, position: number ) => {
		visit( word, position );
		return '';
	} );
}

/**
 * Normalizes the words of a text and puts one space around each, such as ' women s day '. Patterns
 * (see patterns.ts) are searched in such a text. Addresses and markup are left out.
 *
 * @return '' for a text without words.
 */
export function normalizeWords( text: string ): string {
	const words = normalize( withoutHidden( text ) ).match( WORD );
	return words ? ` ${ words.join( ' ' ) } ` : '';
}

/** Whether a word is of a script without spaces between words. */
export function isUnspaced( word: string ): boolean {
	return UNSPACED_LETTER.test( word );
}

/** Whether a word may start with a prefix that is a word itself, as in Arabic and Hebrew. */
export function mayHavePrefix( word: string ): boolean {
	return PREFIXABLE.test( word );
}
