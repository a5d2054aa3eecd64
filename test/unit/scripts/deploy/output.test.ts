import { describe, expect, test } from 'vitest';
import { guardOutput, safeText } from '../../../../scripts/deploy/output';

describe( 'a text from a wiki', () => {
	test( 'has no secret, also if the wiki has encoded it', () => {
		expect( safeText( 'Ada said a.b twice: a.b, not axb', { user: 'Ada', password: 'a.b' } ) ).toBe( 'Ada said … twice: …, not axb' );
		expect( safeText( 'p "q', { user: 'Ada', password: 'p "q' } ) ).toBe( '…' );
		expect( safeText( 'lgpassword=p%20%22q {"p":"p \\"q"}', { user: 'Ada', password: 'p "q' } ) ).toBe( 'lgpassword=… {"p":"…"}' );
		expect( safeText( 't0k', { token: 't0k' } ) ).toBe( '…' );
		expect( safeText( 'x', undefined ) ).toBe( 'x' );
	} );

	test.each( [ '\0', '\x07', '\x1b', '\r', '\x7f', '\x9b', '\u200b', '\u200e', '\u200f', '\u2028', '\u202a', '\u202e', '\u2066', '\u2069', '\ufeff', '\u{e0041}' ] )( 'has escapes in place of characters that deceive: %j', ( character ) => {
		expect( safeText( `-a${ character }b\n\t+é`, undefined ) ).toBe( `-a\\u{${ character.codePointAt( 0 )?.toString( 16 ).toUpperCase() ?? '' }}b\n\t+é` );
	} );
} );

test( 'all that is written is made safe', () => {
	const written: unknown[] = [];
	const stream = { write: ( chunk: unknown ) => written.push( chunk ) > 0 };
	guardOutput( { token: 't0k' }, [ stream ] );
	stream.write( 'The login failed with "t0k"\x1b[2K\n' );
	expect( written ).toEqual( [ 'The login failed with "…"\\u{1B}[2K\n' ] );
} );
