/** Codes of MediaWiki that other systems read as a code of two letters: `als` is Alemannic there. */
const CODES_OF_MEDIAWIKI = /^(?:als|fat|ike|knc)\b/i;

/** The codes read so far, because `Intl` takes long. */
const known = new Map<string, string>();

function findShortest( code: string ): string {
	let short = code;
	try {
		const [ canonical = code ] = Intl.getCanonicalLocales( code );
		const isShorter = canonical.length < code.length || code.length === 2 && canonical.length === 2;
		if ( isShorter && !CODES_OF_MEDIAWIKI.test( code ) ) {
			short = canonical;
		}
	} catch {
		// Not every code of MediaWiki is one of BCP 47.
	}
	return short.toLowerCase();
}

/** The shortest code of the same language, in lower case: `en` for `eng`. Codes that have no code of two letters stay as they are. */
export function shortestCode( code: string ): string {
	const short = known.get( code ) || findShortest( code );
	known.set( code, short );
	return short;
}
