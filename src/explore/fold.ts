/* eslint-disable no-misleading-character-class -- single units are meant, and marks most of all. */

/**
 * Ranges of UTF-16 units for character classes. Spelled out, because the browsers' floor
 * (Safari 12.1 by way of ES2016) has no `\p{…}`. All are tested on NFKD text.
 */

/** Scripts written without spaces, so a word may begin anywhere. Hangul too: compounds. */
const UNSPACED = '\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff' +
	'\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007' +
	'\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff\\uf900-\\ufaff';

/** What stands between words: controls, punctuation, symbols. */
const BETWEEN = '\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u037e\\u055a-\\u055f\\u0589\\u058a' +
	'\\u05be\\u05c0\\u05c3\\u05c6\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4' +
	'\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u1680\\u17d4-\\u17da' +
	'\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb\\ufd3e\\ufd3f';

/**
 * What is written over, under or inside letters and can be left out: accents of Latin, Greek and
 * Cyrillic, niqqud, harakat and tatweel, joiners, direction and variation marks. The marks of
 * Devanagari, Bengali, Thai … are not among them: there they are vowels, and so is kana's voicing.
 */
const LEFT_OUT = new RegExp( '[\\xad\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2' +
	'\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4' +
	'\\u06e7\\u06e8\\u06ea-\\u06ed\\u180b-\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u200b-\\u200f' +
	'\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff]', 'g' );

/** Letters that Unicode does not decompose though readers type them without the stroke. */
const PLAIN = new Map( [
	[ 'ß', 'ss' ], [ 'æ', 'ae' ], [ 'œ', 'oe' ], [ 'ø', 'o' ], [ 'ł', 'l' ], [ 'đ', 'd' ], [ 'ð', 'd' ],
	[ 'þ', 'th' ], [ 'ħ', 'h' ], [ 'ı', 'i' ], [ 'ς', 'σ' ], [ 'ґ', 'г' ],
	[ 'ى', 'ي' ], [ 'ی', 'ي' ], [ 'ک', 'ك' ], [ 'ة', 'ه' ]
] );
const FANCY = new RegExp( `[${ Array.from( PLAIN.keys() ).join( '' ) }]`, 'g' );

const ASCII = /^[\0-\x7f]*$/;
const WORD = new RegExp( `[${ UNSPACED }]+|[^${ UNSPACED }${ BETWEEN }]+`, 'g' );
const UNSPACED_WORD = new RegExp( `[${ UNSPACED }]` );

/** Hebrew, Arabic and their neighbours write the article and "in", "to", "and" onto the word. */
const PREFIXING = /[\u0590-\u07ff\u0860-\u08ff].{2}/;

/**
 * Removes what a reader may type differently: case, accents, width, ligatures. It works letter by
 * letter, so that folding the letters one at a time gives the same (highlight.ts counts on it):
 * hence NFKD without composing again.
 *
 * @param text
 * @return
 */
export function fold( text: string ): string {
	if ( ASCII.test( text ) ) {
		return text.toLowerCase();
	}
	return text.normalize( 'NFKD' ).toLowerCase().replace( LEFT_OUT, '' )
		.replace( FANCY, ( letter ) => PLAIN.get( letter ) || letter );
}

/**
 * The words of a text, as search sees them. A run of an unspaced script is one word.
 *
 * @param folded Comes from `fold`.
 * @param visit Gets each word and where it stands.
 */
export function eachWord( folded: string, visit: ( word: string, at: number ) => void ): void {
	folded.replace( WORD, ( word: string, at: number ) => {
		visit( word, at );
		return '';
	} );
}

/**
 * A text as one line to look needles up in: folded words with one space around each.
 *
 * @param text
 * @return '' or, say, ' women s day '
 */
export function line( text: string ): string {
	const words = fold( text ).match( WORD );
	return words ? ` ${ words.join( ' ' ) } ` : '';
}

/**
 * @param word
 * @return Whether it is of a script written without spaces.
 */
export function isUnspaced( word: string ): boolean {
	return UNSPACED_WORD.test( word );
}

/**
 * What to look for in a line to find a word: at the start of words, so with a space before it,
 * except in scripts where words begin unmarked.
 *
 * @param word
 * @return
 */
export function needleOf( word: string ): string {
	return isUnspaced( word ) || PREFIXING.test( word ) ? word : ' ' + word;
}
