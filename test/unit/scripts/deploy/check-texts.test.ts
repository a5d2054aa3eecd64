import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../../../scripts/deploy/check-texts';

const script = ( body: string ): string => `// <nowiki>\n${ body }\n// </nowiki>`;
const check = ( contentModel: string, text: string ) => (): void => checkTexts( [ { title: 'A', contentModel, text, from: 'dist/a' } ] );

describe( 'a text that a wiki would refuse or rewrite is not sent:', () => {
	test.each( [
		[ 'syntax newer than its parser', 'javascript', script( 'a ?? b;' ), /A: dist\/a, line 2: the wiki's parser knows ES2016/ ],
		[ 'async functions', 'javascript', script( 'async function f() {}' ), /knows ES2016/ ],
		[ 'a signature', 'javascript', script( 'a = "~~~~";' ), /three tildes/ ],
		[ 'a substitution', 'css', '/* <nowiki>\n */\n/* {{subst:x}} */\n/* </nowiki> */', /substituted/ ],
		[ 'the end of the guard', 'javascript', script( 'a = "</nowiki>";' ), /end its own guard/ ],
		[ 'a script without its guard', 'javascript', 'a = 1;', /first line has to end in "<nowiki>"/ ],
		[ 'a signature in a module', 'Scribunto', '-- <nowiki>\nx = "~~~~"\n-- </nowiki>', /three tildes/ ],
		[ 'a signature in JSON', 'json', '{\n\t"a": "~~~~"\n}', /three tildes/ ],
		[ 'a signature in wikitext', 'wikitext', '~~~~', /three tildes/ ],
		[ 'JSON that the wiki would write otherwise', 'json', '{"a":1}', /not written as the wiki stores JSON/ ],
		[ 'JSON with a letter the wiki escapes', 'json', '{\n\t"a": "<"\n}', /not written as the wiki stores JSON/ ],
		[ 'no JSON', 'json', '{', /JSON/ ]
	] )( '%s', ( _, contentModel, text, words ) => {
		expect( check( contentModel, text ) ).toThrow( words );
	} );

	test( 'all problems are named at once', () => {
		const bad = { contentModel: 'wikitext', text: '~~~', from: 'x' };
		expect( () => checkTexts( [ { title: 'A', ...bad }, { title: 'B', contentModel: 'wikitext', text: 'b', from: 'x' }, { title: 'C', ...bad } ] ) ).toThrow( /A: .*\n +C: / );
	} );
} );

test.each( [
	[ 'javascript', script( 'const a = [ 1, 2 ].includes( 1 ), b = 2 ** 3; class X {}' ) ], [ 'css', '/* <nowiki>\n */\na{}\n/* </nowiki> */' ],
	[ 'json', '{\n\t"a": "\\u003C"\n}' ], [ 'wikitext', '[[Category:X]]' ]
] )( 'a text that the wiki accepts may be sent: %s', ( contentModel, text ) => {
	expect( check( contentModel, text ) ).not.toThrow();
} );
