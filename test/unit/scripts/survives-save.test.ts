import { describe, expect, test } from 'vitest';
import { assertSurvivesSave } from '../../../scripts/build/survives-save';

const guarded = ( body: string ): string => `// <nowiki>\n${ body }\n// </nowiki>`;

describe( 'a text that the wiki would change is refused', () => {
	test.each( [
		[ 'a signature', 'const a = "~~~~";', 'three tildes' ],
		[ 'a substitution', 'const a = "{{subst:x}}";', 'substituted' ],
		[ 'a substitution written otherwise', 'const a = "{{ SafeSubst:x}}";', 'substituted' ],
		[ 'the pipe trick', 'const a = "[[Help:X|]]";', 'pipe trick' ],
		[ 'a category', '// [[Category:X]]', 'category' ],
		[ 'a category written otherwise', '// [[ category : X ]]', 'category' ],
		[ 'the end of the guard', 'const a = "</nowiki>";', 'end its own guard' ],
		[ 'the end of the guard written otherwise', 'const a = "</NoWiki";', 'end its own guard' ],
		[ 'a second guard', '// <nowiki>', 'end its own guard' ],
		[ 'text that is not in composed form', 'const a = "e\u0301";', 'NFC' ]
	] )( '%s', ( _, body, why ) => {
		expect( () => assertSurvivesSave( 'x.js', guarded( body ) ) ).toThrow( why );
	} );

	test.each( [
		[ 'without a guard', 'const a = 1;', 'or the wiki would read it as wikitext' ],
		[ 'whose guard does not end', '// <nowiki>\nconst a = 1;', 'or the wiki would read it as wikitext' ],
		[ 'that ends in a line', `${ guarded( 'a;' ) }\n`, 'or the wiki would read it as wikitext' ],
		[ 'with lines that end otherwise', guarded( 'a;\r\nb;' ), 'ends lines with a line feed alone' ]
	] )( 'a script %s', ( _, text, why ) => {
		expect( () => assertSurvivesSave( 'x.js', text ) ).toThrow( why );
	} );

	test.each( [
		[ 'a signature', 'By ~~~~', 'three tildes' ], [ 'a substitution', '{{subst:x}}', 'substituted' ], [ 'white space at the end', 'a\n', 'cuts white space' ]
	] )( '%s in wikitext', ( _, text, why ) => {
		expect( () => assertSurvivesSave( 'x.wikitext', text, 'wikitext' ) ).toThrow( why );
	} );

	test.each( [
		[ 'a signature', '{\n\t"a": "~~~~"\n}', 'three tildes' ], [ 'another form', '{"a":1}', 'not written as the wiki stores JSON' ],
		[ 'a letter the wiki escapes', '{\n\t"a": "<"\n}', 'not written as the wiki stores JSON' ], [ 'a mistake', '{', 'JSON' ]
	] )( '%s in JSON', ( _, text, why ) => {
		expect( () => assertSurvivesSave( 'x.json', text, 'json' ) ).toThrow( why );
	} );

	test.each( [
		[ 'a substitution in styles', '/* <nowiki>\n */\n/* {{subst:x}} */\n/* </nowiki> */', 'css', 'substituted' ], [ 'a signature in a module', '-- <nowiki>\nx = "~~~~"\n-- </nowiki>', 'Scribunto', 'three tildes' ]
	] )( '%s', ( _, text, contentModel, why ) => {
		expect( () => assertSurvivesSave( 'x', text, contentModel ) ).toThrow( why );
	} );

	test( 'by file and line', () => {
		expect( () => assertSurvivesSave( 'x.js', guarded( 'a;\nb = "~~~";' ) ) ).toThrow( 'x.js, line 3: "~~~"' );
	} );

	test( 'the pipe trick the other way round', () => {
		expect( () => assertSurvivesSave( 'x.js', guarded( 'const a = "[[|Help]]";' ) ) ).toThrow( 'pipe trick' );
	} );
} );

test.each( [
	'const a = "[[Help:X|x]]";', 'a[ b[ 0 ] ] |= 1;', 'const a = "~~";', 'const a = "{{sub}}";', '', 'const a = "\u00e9 \u4e2d";', 'a = b["[[Categories]]"];'
] )( 'any other text is accepted: %s', ( body ) => {
	expect( () => assertSurvivesSave( 'x.js', guarded( body ) ) ).not.toThrow();
} );

test.each( [ [ 'css', '/* <nowiki>\n */\na{}\n/* </nowiki> */' ], [ 'json', '{\n\t"a": "\\u003C"\n}' ] ] )( 'so is %s', ( contentModel, text ) => {
	expect( () => assertSurvivesSave( 'x', text, contentModel ) ).not.toThrow();
} );

test( 'wikitext may be in a category, and show markup', () => {
	expect( () => assertSurvivesSave( 'x.wikitext', '<nowiki>{{x}}</nowiki> [[Category:X]]', 'wikitext' ) ).not.toThrow();
} );
