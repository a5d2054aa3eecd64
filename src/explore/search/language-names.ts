/** The names of a language in the language itself and in English; none in old browsers, and for a code with a wrong syntax. */
export function languageNames( code: string ): string[] {
	try {
		return [ code, 'en' ].map( ( language ) => new Intl.DisplayNames( [ language ], { type: 'language', fallback: 'none' } ).of( code ) || '' );
	} catch {
		return [];
	}
}
