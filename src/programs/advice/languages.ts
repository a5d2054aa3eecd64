import { shortestCode } from '../language-code';
import { LANGUAGE } from '../patterns';

/** Codes that stand for no single language, or for none that people speak. */
const NO_LANGUAGES: readonly string[] = [ 'mul', 'und', 'mis', 'zxx', 'qqx', 'qqq' ];

/** The names of languages in one of them; undefined in old browsers. */
function namesIn( language: string ): Intl.DisplayNames | undefined {
	return 'DisplayNames' in Intl ? new Intl.DisplayNames( [ language ], { type: 'language', fallback: 'none' } ) : undefined;
}

/** Made once, because every language of a page is looked up in it. */
const ENGLISH_NAMES = namesIn( 'en' );

/** Adds the codes of two letters by their names in English and in the language itself. */
function addNames( codes: Map<string, string>, letters: string ): void {
	for ( const first of ENGLISH_NAMES ? letters : '' ) {
		for ( const second of letters ) {
			const code = first + second;
			const name = shortestCode( code ) === code && ENGLISH_NAMES?.of( code );
			if ( name ) {
				const own = namesIn( code )?.of( code ) || name;
				codes.set( own.toLowerCase(), code ).set( name.toLowerCase(), code );
			}
		}
	}
}

let byName: Map<string, string> | null = null;

/** The code of a language that is named in English or in the language itself; undefined if the name is not known. */
export function codeOfName( name: string ): string | undefined {
	if ( !byName ) {
		byName = new Map( [ [ 'simple', 'en-simple' ], [ 'simple english', 'en-simple' ] ] );
		addNames( byName, 'abcdefghijklmnopqrstuvwxyz' );
	}
	return byName.get( name.trim().toLowerCase() );
}

/** Whether a text has the form of a code, but is none of a language. */
export function isNoLanguage( code: string ): boolean {
	return LANGUAGE.test( code ) && ( NO_LANGUAGES.includes( code.toLowerCase() ) || /^[a-z]{2}$/i.test( code ) && ENGLISH_NAMES !== undefined && !ENGLISH_NAMES.of( code ) );
}
