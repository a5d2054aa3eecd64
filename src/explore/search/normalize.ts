/* eslint-disable no-misleading-character-class -- single units are meant, and marks most of all. */

/**
 * Ranges of UTF-16 units for character classes. Spelled out, because the browsers' floor
 * (Safari 12.1 by way of ES2016) has no `\p{…}`. All are tested on NFKD text.
 */

/** Scripts written without spaces, so a word may begin anywhere. Hangul too: compounds. */
const UNSPACED = '\\u0e00-\\u0eff\\u0f15-\\u1049\\u1050-\\u109f\\u1100-\\u11ff' +
	'\\u1780-\\u17d3\\u17db-\\u17ff\\u1950-\\u1aaf\\u1b00-\\u1b7f\\u2e80-\\u2fff\\u3005-\\u3007' +
	'\\u3041-\\u30fa\\u30fc-\\ua4cf\\ua960-\\ua9ff\\uaa60-\\uaadf\\uac00-\\ud7ff';

/** What stands between words: controls, punctuation, symbols. */
const BETWEEN = '\\0-/:-@[-`{-\\xbf\\xd7\\xf7\\u02b0-\\u02ff\\u055a-\\u055f\\u0589\\u058a' +
	'\\u05be\\u05f3\\u05f4\\u0600-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4' +
	'\\u0964\\u0965\\u0f00-\\u0f14\\u104a-\\u104f\\u1360-\\u1368\\u17d4-\\u17da' +
	'\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3040\\u30fb';

/**
 * What is written over, under or inside letters and can be left out: accents of Latin, Greek and
 * Cyrillic, niqqud, harakat and tatweel, nukta, joiners, direction and variation marks. The other
 * marks of Devanagari, Bengali, Thai … are not among them: there they are vowels, and so is kana's
 * voicing.
 */
const LEFT_OUT = '\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f' +
	'\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f' +
	'\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff';

/**
 * Letters that readers type in another way, each before what stands for it: without a stroke or a
 * hook, from a neighbour's keyboard, at the end of a word, a nasal as a dot or as a letter.
 */
const PLAIN = new Map( ( 'ßss æae œoe øo łl đd ðd þth ħh ıi ɓb ɗd ƙk ƴy ςσ ґг ’\' ʼ\' ךכ םמ ןנ ףפ ץצ ' +
	'ىي یي کك ةه ँन् ंन्' ).split( ' ' ).map( ( pair ) => [ pair.charAt( 0 ), pair.slice( 1 ) ] ) );

/** So many letters in a row, each as the one in the same place of another row. */
function mapRange( from: number, to: number, length: number ): void {
	for ( let i = 0; i < length; i++ ) {
		PLAIN.set( String.fromCharCode( from + i ), String.fromCharCode( to + i ) );
	}
}
// Katakana as hiragana, and the digits of living scripts, by their zeros.
mapRange( 0x30a1, 0x3041, 86 );
'660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0'
	.split( ' ' ).forEach( ( zero ) => mapRange( parseInt( zero, 16 ), 0x30, 10 ) );
const SPECIAL = new RegExp( `[${ LEFT_OUT }${ Array.from( PLAIN.keys() ).join( '' ) }]`, 'g' );

/**
 * What depends on a neighbour: kana that NFKD parts from its voicing; and the nasals of Devanagari,
 * which before their own kind are written as letters or, all alike, as a dot.
 */
const BESIDE = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g;

const ASCII = /^[\0-\x7f]*$/;
const SPACED_WORD = `[^${ UNSPACED }${ BETWEEN }]+`;
/** Inside a Cyrillic word, an apostrophe is a letter. */
const WORD = new RegExp( `[${ UNSPACED }]+|${ SPACED_WORD }(?:'(?=[\\u0400-\\u04ff])${ SPACED_WORD })*`, 'g' );
const UNSPACED_WORD = new RegExp( `[${ UNSPACED }]` );

/** Hebrew, Arabic and their neighbours write the article and "in", "to", "and" onto the word. */
const PREFIXING = /[\u0590-\u07ff\u0860-\u08ff].{2}/;
/** The article, with what may stand before it, where enough follows for a word. */
const ARTICLE = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{3})|^\u05d5?\u05d4(?=.{4})/;

/**
 * Removes what a reader may type differently: case, accents, width, ligatures, kana, digits. What
 * depends on what stands beside a letter keeps its length, so that letters folded one at a time
 * and then once more together give the same (highlight.ts counts on it): hence NFKD without
 * composing again, but for kana.
 *
 * @param text
 * @return
 */
export function normalize( text: string ): string {
	if ( ASCII.test( text ) ) {
		return text.toLowerCase();
	}
	return text.normalize( 'NFKD' ).toLowerCase()
		.replace( SPECIAL, ( letter ) => PLAIN.get( letter ) || '' )
		.replace( BESIDE, ( letters ) => letters > '\u3000' ? letters.normalize( 'NFC' ) : 'न' );
}

/**
 * The words of a text, as search sees them. A run of an unspaced script is one word.
 *
 * @param folded Comes from `normalize`.
 * @param visit Gets each word and where it stands.
 */
export function eachWord( folded: string, visit: ( word: string, at: number ) => void ): void {
	folded.replace( WORD, ( word: string, at: number ) => {
		visit( word, at );
		return '';
	} );
}

/**
 * A text as one line to look patterns up in: folded words with one space around each.
 *
 * @param text
 * @return '' or, say, ' women s day '
 */
export function normalizeWords( text: string ): string {
	const words = normalize( text ).match( WORD );
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
 * @param word
 * @return Whether others may be written onto its beginning.
 */
export function mayHavePrefix( word: string ): boolean {
	return PREFIXING.test( word );
}

/**
 * What to look for in a line to find a word, or several in a row: at the start of words, so with
 * a space before it, except in scripts where words begin unmarked or may be written onto another;
 * there without the article, which is such a word.
 *
 * @param word
 * @return
 */
export function patternOf( word: string ): string {
	return isUnspaced( word ) ? word : mayHavePrefix( word ) ? word.replace( ARTICLE, '' ) : ' ' + word;
}
