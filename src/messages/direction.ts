/** Languages of Wikimedia's wikis written from right to left, by the part of the code before the first hyphen. */
export const RTL_LANGUAGES: ReadonlySet<string> = new Set( [
	'ar', 'arc', 'ary', 'arz', 'azb', 'ckb', 'dv', 'fa', 'glk', 'he', 'lrc', 'mzn', 'nqo', 'pnb', 'ps', 'sd', 'skr', 'ug', 'ur', 'yi'
] );

/** Scripts in which a language is written from right to left or from left to right; they decide before the language does. */
export const RTL_SCRIPTS: readonly string[] = [ 'arab', 'hebr' ];
export const LTR_SCRIPTS: readonly string[] = [ 'latn', 'cyrl' ];

/** Tells in which direction a language is written; a script in the code (`ks-arab`) decides. */
export function directionOf( language: string ): 'ltr' | 'rtl' {
	const [ base = '', script = '' ] = language.toLowerCase().split( '-' );
	if ( RTL_SCRIPTS.includes( script ) ) {
		return 'rtl';
	}
	return !LTR_SCRIPTS.includes( script ) && RTL_LANGUAGES.has( base ) ? 'rtl' : 'ltr';
}
