/** Languages of Wikimedia's wikis written from right to left, by the part of the code before the first hyphen. */
const RTL = new Set( [
	'ar', 'arc', 'ary', 'arz', 'azb', 'ckb', 'dv', 'fa', 'glk', 'he', 'lrc', 'mzn', 'nqo', 'pnb', 'ps', 'sd', 'skr', 'ug', 'ur', 'yi'
] );

/** Tells in which direction a language is written; a script in the code (`ks-arab`) decides. */
export function directionOf( language: string ): 'ltr' | 'rtl' {
	const [ base = '', script = '' ] = language.toLowerCase().split( '-' );
	if ( script === 'arab' || script === 'hebr' ) {
		return 'rtl';
	}
	return script !== 'latn' && script !== 'cyrl' && RTL.has( base ) ? 'rtl' : 'ltr';
}
