/** The languages of Wikimedia's wikis that are written from right to left, without script or region. */
const RTL = new Set( 'ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi'.split( ' ' ) );

/** The writing direction of a language. If the code has a script, as `ks-arab`, the script decides. */
export function directionOf( language: string ): 'ltr' | 'rtl' {
	const [ base = '', script = '' ] = language.toLowerCase().split( '-' );
	const isRtl = script === 'arab' || script === 'hebr' || script !== 'latn' && script !== 'cyrl' && RTL.has( base );
	return isRtl ? 'rtl' : 'ltr';
}
