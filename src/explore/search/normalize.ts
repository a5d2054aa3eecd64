/**
 * Marks that are removed: accents of Latin, Greek and Cyrillic, niqqud, harakat and tatweel, nukta,
 * joiners, direction marks and variation selectors. The other marks of Devanagari, Bengali or Thai
 * are vowels, so they stay, as does the voicing mark of kana. The classes list UTF-16 units of NFKD
 * text, because the oldest supported browsers do not know `\p{…}`.
 */
const REMOVED = '\\xad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u065f' +
	'\\u0670\\u06d6-\\u06ed\\u093c\\u180b-\\u180e\\u1dc0-\\u1dff\\u200b-\\u200f' +
	'\\u202a-\\u202e\\u2060-\\u206f\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufeff';

/**
 * Letters that readers type in different ways, each followed by its replacement: letters with a
 * stroke or a hook, letters of a related keyboard, final forms, nasals of Devanagari.
 */
const REPLACEMENTS = new Map( ( 'ßss æae œoe øo łl đd ðd þth ħh ıi ɓb ɗd ƙk ƴy ςσ ґг ’\' ʼ\' ךכ םמ ןנ ףפ ץצ ' +
	'ىي یي کك ةه ँन् ंन्' ).split( ' ' ).map( ( pair ) => [ pair.charAt( 0 ), pair.slice( 1 ) ] ) );

/** Replaces each letter of a range with the letter at the same position of another range. */
function replaceRange( from: number, to: number, length: number ): void {
	for ( let i = 0; i < length; i++ ) {
		REPLACEMENTS.set( String.fromCharCode( from + i ), String.fromCharCode( to + i ) );
	}
}
// Katakana becomes hiragana.
replaceRange( 0x30a1, 0x3041, 86 );
// The digits of all scripts become ASCII digits. The list has the code of each zero.
'660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 e50 ed0 f20 1040 1090 17e0 1c50 abf0'
	.split( ' ' ).forEach( ( zero ) => replaceRange( parseInt( zero, 16 ), 0x30, 10 ) );
const REMOVED_OR_REPLACED = new RegExp( `[${ REMOVED }${ Array.from( REPLACEMENTS.keys() ).join( '' ) }]`, 'g' );

/**
 * Letters that depend on their neighbour: kana that NFKD separated from its voicing mark, and nasals
 * of Devanagari. Before a consonant of its own group, such a nasal may also be written as a dot.
 */
const KANA_OR_NASAL = /[\u3046-\u309d][\u3099\u309a]|[\u0919\u091e\u0923\u092e](?=\u094d[\u0915-\u092d])/g;

const ASCII = /^[\0-\x7f]*$/;

/**
 * Removes what readers type in different ways: case, accents, width, ligatures, kinds of kana, kinds
 * of digits. Only kana is composed again after NFKD, and a nasal keeps its length. So text that was
 * normalized letter by letter keeps its length when it is normalized again; highlight.ts needs that.
 */
export function normalize( text: string ): string {
	if ( ASCII.test( text ) ) {
		return text.toLowerCase();
	}
	return text.normalize( 'NFKD' ).toLowerCase()
		.replace( REMOVED_OR_REPLACED, ( letter ) => REPLACEMENTS.get( letter ) || '' )
		.replace( KANA_OR_NASAL, ( letters ) => letters > '\u3000' ? letters.normalize( 'NFC' ) : 'न' );
}
