/** A position in a text. Both numbers begin with 1. */
export interface TextPosition {
	readonly line: number;
	readonly column: number;
}

/** The kind of token that may come next; `more` is a comma or a closing bracket, `nothing` the end of the text. */
type Expected = 'value' | 'key' | 'colon' | 'more' | 'nothing';

// Source: RFC 8259. The patterns are sticky, so that no character between two tokens is skipped.
const SPACE = /[ \t\n\r]*/y;
const TOKEN = /* @__PURE__ */ new RegExp( '[{}[\\],:]|"(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"' +
	'|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null', 'y' );

function match( pattern: RegExp, text: string, at: number ): string | null {
	pattern.lastIndex = at;
	const found = pattern.exec( text );
	return found?.[ 0 ] ?? null;
}

/**
 * Finds the first character that cannot be part of JSON. The error messages of browsers differ, and
 * some do not have the position.
 *
 * @return The index of the character; null if the text is JSON.
 */
function faultIn( text: string ): number | null {
	const open: string[] = [];
	let expected: Expected = 'value';
	let before = '';
	for ( let at = 0; ; ) {
		at += ( match( SPACE, text, at ) ?? '' ).length;
		const token = match( TOKEN, text, at );
		if ( token === null || expected === 'nothing' ) {
			return token === null && at === text.length && expected === 'nothing' ? null : at;
		}
		const innermost = open[ open.length - 1 ];
		const closes = innermost !== undefined && token === ( innermost === '{' ? '}' : ']' ) &&
			( expected === 'more' || before === innermost );
		if ( closes ) {
			open.pop();
			expected = open.length ? 'more' : 'nothing';
		} else if ( expected === 'more' && token === ',' ) {
			expected = innermost === '{' ? 'key' : 'value';
		} else if ( expected === 'colon' && token === ':' ) {
			expected = 'value';
		} else if ( expected === 'key' && token.startsWith( '"' ) ) {
			expected = 'colon';
		} else if ( expected !== 'value' || /^[}\],:]$/.test( token ) ) {
			return at;
		} else if ( token === '{' || token === '[' ) {
			open.push( token );
			expected = token === '{' ? 'key' : 'value';
		} else {
			expected = open.length ? 'more' : 'nothing';
		}
		before = token;
		at += token.length;
	}
}

/** Finds the position of the first fault in a text that should be JSON; null if there is none. */
export function jsonErrorPosition( text: string ): TextPosition | null {
	const fault = faultIn( text );
	if ( fault === null ) {
		return null;
	}
	const lines = text.slice( 0, fault ).split( '\n' );
	return { line: lines.length, column: ( lines[ lines.length - 1 ] ?? '' ).length + 1 };
}
