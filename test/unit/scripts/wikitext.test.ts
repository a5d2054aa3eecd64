import { describe, expect, test } from 'vitest';
import { code, escapeText, table } from '../../../scripts/lib/wikitext';
import { HOSTILE } from '../helpers/hostile-text';

describe( 'escaped text has no markup left', () => {
	// Without our own tag, nothing may be left that means something in wikitext.
	const MEANS = /\{\{|\[\[|\]\]|~~|''|__|<|>|\{\||\|\||!!|https?:|mailto:|RFC \d|PMID \d|ISBN \d|^[*#:;=! -]|&(?!#\d+;)/m;
	test.each( HOSTILE.map( ( text ) => [ text ] ) )( '%j', ( text ) => {
		expect( code( text ).replace( /^<code>|<\/code>$/g, '' ) ).not.toMatch( MEANS );
		expect( escapeText( text ) ).not.toMatch( MEANS );
	} );

	test( 'at the edges of headings and cells', () => {
		expect( `== ${ escapeText( '=a=' ) } ==` ).toBe( '== &#61;a&#61; ==' );
		expect( table( [ escapeText( '-' ) ], [ [ escapeText( '+!!' ) ] ] ) ).toContain( '\n! scope="col" | &#45;\n|-\n| +&#33;&#33;\n' );
	} );

	test( 'and other text is left alone', () => {
		const text = 'It’s 5 - 3 (a, b), don\'t; a_b! x = y? #1 *';
		expect( escapeText( text ) ).toBe( text );
	} );

	test( 'in one line', () => {
		expect( escapeText( 'One\ntwo.' ) ).toBe( 'One two.' );
	} );
} );

describe( 'wikitext is made of', () => {
	test( 'code', () => {
		expect( code( 'a = 1' ) ).toBe( '<code>a = 1</code>' );
		expect( code( '{ "a": "<b>" }' ) ).toBe( '<code>&#123; "a": "&#60;b&#62;" &#125;</code>' );
		expect( code( 'Template:X' ) ).toBe( '<code>Template&#58;X</code>' );
	} );

	test( 'tables', () => {
		expect( table( [ 'a', 'b' ], [ [ escapeText( 'c | d' ), '' ] ] ) ).toBe( '{| class="wikitable"\n! scope="col" | a\n! scope="col" | b\n|-\n| c &#124; d\n|\n|}' );
	} );
} );

test.each( [
	[ 'a\u0001', 'the character U+0001 cannot be stored' ],
	[ 'a\uD800', 'U+D800 cannot be stored' ]
] )( 'what a wiki cannot store is refused: %j', ( text, words ) => {
	expect( () => escapeText( text ) ).toThrow( words );
} );
