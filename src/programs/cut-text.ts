import type { Report } from './report';

/** The longest text that readers get, in UTF-16 units. Browsers need very long to draw a longer one in a cursive script. */
export const MOST_TEXT_UNITS = 2000;

/**
 * Cuts a text that is too long, before a space or an ideograph, because no accent or other part of a character can
 * follow right after the cut. The rule of the server is in src/lua/texts.lua.
 *
 * @return Only '…' if there is neither: such a text is no sentence.
 */
export function cutText( text: string, report?: Report ): string {
	if ( text.length <= MOST_TEXT_UNITS ) {
		return text;
	}
	report?.add( 'long-text' );
	return `${ ( /^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec( text ) || [ '' ] )[ 0 ] }…`;
}
