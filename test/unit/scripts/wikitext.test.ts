import { describe, expect, test } from 'vitest';
import { toWikitext } from '../../../scripts/lib/wikitext';
import { asCode, asWords, HOSTILE } from '../helpers/hostile-text';

const convert = ( markdown: string, more: object = {} ): string => toWikitext( markdown, { file: 'x.md', ...more } );

describe( 'Markdown becomes wikitext:', () => {
	test.each<[ string, string, string ]>( [
		[ 'headings, one level down', '# A\n\n## B *c*', '== A ==\n\n=== B \'\'c\'\' ===' ],
		[ 'paragraphs, each in a line', 'One\ntwo.\n\nThree.', 'One two.\n\nThree.' ],
		[ 'emphasis', '**a** *b* ***c***', '\'\'\'a\'\'\' \'\'b\'\' \'\'\'\'\'c\'\'\'\'\'' ],
		[ 'code', 'Say `a = 1`.', 'Say <code>a = 1</code>.' ],
		[ 'lines of code', '```json\n{ "a": "<b>" }\n```', '<pre>\n{ "a": "&#60;b&#62;" }</pre>' ],
		[ 'lists in lists', '- a\n- b\n  1. c\n  2. d\n- e', '* a\n* b\n*# c\n*# d\n* e' ],
		[ 'code in lists', '1. a\n\n   ```\n   x\n   y\n   ```\n2. b', '# a<pre>x&#10;y</pre>\n# b' ],
		[ 'tables', '| a | b |\n|---|---|\n| c \\| d | |', '{| class="wikitable"\n! scope="col" | a\n! scope="col" | b\n|-\n| c &#124; d\n|\n|}' ],
		[ 'line breaks', 'a  \nb', 'a<br>b' ],
		[ 'https links', '[a](https://x.example/?b=c&d=[e])', '[https://x.example/?b=c&amp;d=%5Be%5D a]' ],
		[ 'links inside the checkout, to plain words', '[a](../README.md)', 'a' ],
		[ 'images, to nothing', 'a ![b](c.png)', 'a ' ],
		[ 'comments, to nothing', 'a\n\n<!-- b -->\n\nc <!-- d -->', 'a\n\nc ' ]
	] )( '%s', ( _, markdown, wikitext ) => {
		expect( convert( markdown ) ).toBe( wikitext );
	} );

	test( 'names of pages that are there become links', () => {
		const pages = new Set( [ 'Template:X' ] );
		expect( convert( '`Template:X`, `Template:Y`, [`Template:X`](https://x.example)', { pages } ) ).toBe(
			'[[:Template:X|Template&#58;X]], <code>Template&#58;Y</code>, [https://x.example/ <code>Template&#58;X</code>]'
		);
	} );

	test( 'links to a section stay links', () => {
		expect( convert( '[a](b.md#c)', { sectionOf: ( href: string ) => href === 'b.md#c' ? 'C' : null } ) ).toBe( '[[#C|a]]' );
	} );
} );

describe( 'what wikitext would read as markup is no longer there', () => {
	// With what is a tag of ours taken away, nothing that is known to mean something may be left.
	const MEANS = /\{\{|\[\[|\]\]|~~|''|__|<|>|\{\||\|\||!!|https?:|mailto:|RFC \d|PMID \d|ISBN \d|^[*#:;=! -]|&(?!#\d+;)/m;
	test.each( HOSTILE.map( ( text ) => [ text ] ) )( '%j', ( text ) => {
		expect( convert( asCode( text ) ).replace( /^<code>|<\/code>$/g, '' ) ).not.toMatch( MEANS );
		expect( convert( asWords( text ) ) ).not.toMatch( MEANS );
		expect( convert( `x\n\n    ${ text.replace( /\n/g, '\n    ' ) }` ).replace( /^x\n\n<pre>|<\/pre>$/g, '' ) ).not.toMatch( /[<>]|~~|\{\{|\[\[|&(?!#\d+;)/ );
	} );

	test( 'in headings and cells as well', () => {
		expect( convert( '# \\=a\\=' ) ).toBe( '== &#61;a&#61; ==' );
		expect( convert( '| \\- |\n|---|\n| \\+\\!\\! |' ) ).toContain( '\n! scope="col" | &#45;\n|-\n| +&#33;&#33;\n' );
	} );

	test( 'and what is no markup is left alone', () => {
		expect( convert( 'It’s 5 - 3 (a, b), don\'t; a_b! x = y? #1 *' ) ).toBe( 'It’s 5 - 3 (a, b), don\'t; a_b! x = y? #1 *' );
	} );
} );

describe( 'it stops, with file and line, at', () => {
	test.each<[ string, string, RegExp ]>( [
		[ 'HTML', 'a\n\n<b>c</b>', /^x\.md, line 3: HTML is not known here: <b>/ ],
		[ 'a quotation', 'a\n\nb\n\n> c', /^x\.md, line 5: blockquote is not known here: > c/ ],
		[ 'a rule', '---', /hr is not known/ ],
		[ 'words crossed out', 'a ~~b~~', /del is not known/ ],
		[ 'a reference to a character', '&copy;', /write the character itself in place of &copy;/ ],
		[ 'a list that begins elsewhere', '3. a', /does not begin with 1/ ],
		[ 'a list of tasks', '- [ ] a', /list of tasks/ ],
		[ 'an item of two paragraphs', '- a\n\n  b', /second paragraph/ ],
		[ 'code without an item before it', '-     a\n', /code is not known/ ],
		[ 'a column with an alignment', '| a |\n|--:|\n| b |', /alignment/ ],
		[ 'another scheme', '[a](javascript:b)', /"javascript:b" is no https address/ ],
		[ 'an insecure link', '[a](http://x.example)', /is no https address/ ],
		[ 'what a wiki cannot store', 'a\u0001', /the character U\+0001 cannot be stored/ ],
		[ 'half a character', 'a\uD800', /U\+D800 cannot be stored/ ]
	] )( '%s', ( _, markdown, words ) => {
		expect( () => convert( markdown ) ).toThrow( words );
	} );
} );
