/** The names of a language in the language itself and in English; none in old browsers, and for a code with a wrong syntax. */
export function languageNames( code: string ): string[] {
	try {
		// Safari has `DisplayNames` since 14.1.
		return !( 'DisplayNames' in Intl ) ? [] : [ code, 'en' ].map( ( language ) => new Intl.DisplayNames( [ language ], { type: 'language', fallback: 'none' } ).of( code ) || '' );
	} catch {
		return [];
	}
}
