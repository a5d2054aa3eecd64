/** Languages written from right to left, by the part of the code before the first hyphen. */
const RTL = new Set( [
	'aeb', 'ar', 'arc', 'arq', 'ary', 'arz', 'azb', 'bal', 'bcc', 'bft', 'bgn', 'bqi', 'ckb', 'dv', 'fa', 'glk', 'he',
	'khw', 'lki', 'lrc', 'luz', 'mnc', 'mzn', 'nqo', 'pnb', 'ps', 'sd', 'skr', 'syc', 'ug', 'ur', 'ydd', 'yi'
] );

/** Tells in which direction a language is written; a script in the code (`ks-arab`) decides. */
export function directionOf( language: string ): 'ltr' | 'rtl' {
	const [ base = '', script = '' ] = language.toLowerCase().split( '-' );
	if ( script === 'arab' || script === 'hebr' ) {
		return 'rtl';
	}
	return script !== 'latn' && script !== 'cyrl' && RTL.has( base ) ? 'rtl' : 'ltr';
}
