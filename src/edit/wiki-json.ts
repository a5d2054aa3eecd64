import type { Branch } from './json-text';

/** What MediaWiki escapes in JSON. Source: FormatJson::encode. */
const ESCAPED = /[<>&\u2028\u2029]/g;

/** How a page is written. An empty indentation means that it is all on one line. */
export interface Style {
	readonly lineBreak: string;
	readonly indent: string;
}

/** What MediaWiki makes of every JSON page when it is saved. */
export const WIKI_STYLE: Style = { lineBreak: '\n', indent: '\t' };

/** The style of a page, from the white space before its first field. */
export function styleOf( { members: [ first ] }: Branch ): Style {
	const [ , lineBreak, indent ] = /(\r?\n)([ \t]+)/.exec( first ? first.head : '' ) || [];
	return lineBreak && indent ? { lineBreak, indent } : { ...WIKI_STYLE, ...first && { indent: '' } };
}

/** The end of a line, and the indentation of the next one. */
export function newLine( { lineBreak, indent }: Style, depth: number ): string {
	return indent && lineBreak + indent.repeat( depth );
}

/**
 * The JSON of a value with the escapes of the wiki.
 *
 * @param depth The level of the line in which the value begins.
 */
export function toJson( value: unknown, style = WIKI_STYLE, depth = 0 ): string {
	return JSON.stringify( value, null, style.indent )
		.replace( /\n/g, newLine( style, depth ) )
		.replace( ESCAPED, ( character ) => `\\u${ `000${ character.charCodeAt( 0 ).toString( 16 ).toUpperCase() }`.slice( -4 ) }` );
}
