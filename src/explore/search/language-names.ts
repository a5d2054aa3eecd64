/** The names of a language in the language itself and in English. */
export function languageNames( code: string ): string[] {
	// Safari has `DisplayNames` since 14.1.
	return 'DisplayNames' in Intl ? [ code, 'en' ].map( ( language ) => {
		try {
			return new Intl.DisplayNames( [ language ], { type: 'language', fallback: 'none' } ).of( code ) || '';
		} catch {
			// A code with a wrong syntax.
			return '';
		}
	} ) : [];
}
