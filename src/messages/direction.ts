/** The languages of Wikimedia's wikis that are written from right to left, without script or region. */
export const RTL_LANGUAGES: ReadonlySet<string> = new Set( 'ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi'.split( ' ' ) );

/** The scripts that decide the direction before the language does. */
export const RTL_SCRIPTS: readonly string[] = [ 'arab', 'hebr' ];
export const LTR_SCRIPTS: readonly string[] = [ 'latn', 'cyrl' ];

/** The writing direction of a language. If the code has a script, as `ks-arab`, the script decides. */
export function directionOf( language: string ): 'ltr' | 'rtl' {
	const [ base = '', script = '' ] = language.toLowerCase().split( '-' );
	const isRtl = RTL_SCRIPTS.includes( script ) || !LTR_SCRIPTS.includes( script ) && RTL_LANGUAGES.has( base );
	return isRtl ? 'rtl' : 'ltr';
}
