import { shortestCode } from '../language-code';
import { LANGUAGE } from '../patterns';
import { quote } from '../shorten';
import { fieldOf, type Adviser } from './advice';
import { codeOfName, isNoLanguage } from './languages';

/** A longer text is no list of languages. */
const MOST_CHARACTERS = 200;

/** The code that a text probably means; undefined if none. */
function meantBy( text: string ): string | undefined {
	const code = text.trim().replace( /_/g, '-' );
	return LANGUAGE.test( code ) && !isNoLanguage( code ) ? shortestCode( code ) : codeOfName( text );
}

/** Proposes the code of a language. */
export const adviseOnLanguage: Adviser = ( [ value = '' ], path ) => {
	if ( value.length > MOST_CHARACTERS ) {
		return null;
	}
	const parts = value.split( /\s*(?:[,;/&+]|\band\b)\s*/ );
	const codes = parts.map( meantBy ).filter( ( code ): code is string => code !== undefined );
	if ( codes.length < parts.length ) {
		return null;
	}
	if ( codes.length > 1 ) {
		return fieldOf( path ) === 'language' ? { fix: `Write a list: [ ${ codes.map( quote ).join( ', ' ) } ].` } : null;
	}
	return { fix: `Write ${ codes.map( quote ).join( '' ) }.`, meant: codes.join( '' ) };
};
