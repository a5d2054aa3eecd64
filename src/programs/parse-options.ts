/** What reading a data page depends on besides its text. */
export interface ParseOptions {
	/** 'YYYY-MM-DD', for what follows from the dates. */
	readonly today: string;
	/** The language of the page. */
	readonly language: string;
}

/** The date in UTC: 'YYYY-MM-DD'. */
export function today(): string {
	return new Date().toISOString().slice( 0, 10 );
}

/** The options for a data page of a wiki. */
export function optionsFor( wiki: { readonly contentLanguage: string } ): ParseOptions {
	return { today: today(), language: wiki.contentLanguage };
}
