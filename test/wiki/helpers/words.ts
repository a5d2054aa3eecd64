import { readFileSync } from 'node:fs';

/** The messages of a language by their keys, as in the source. */
export type WordsOf = ( key: string ) => string;

/** Reads the words of a language. */
export function wordsIn( language: string ): WordsOf {
	const words = new Map( Object.entries( JSON.parse( readFileSync( `src/messages/i18n/${ language }.json`, 'utf8' ) ) as Record<string, string> ) );
	return ( key ) => {
		const text = words.get( key );
		if ( text === undefined ) {
			throw new Error( `"${ key }" has no words in "${ language }".` );
		}
		return text;
	};
}

/** Matches a message with any parameters. */
export function pattern( text: string ): RegExp {
	const parts = text.split( /\{\{[^}]*\}\}|\$\d/ ).map( ( part ) => part.replace( /[.*+?^${}()|[\]\\]/g, '\\$&' ) );
	return new RegExp( `^${ parts.join( '.*' ) }$` );
}
