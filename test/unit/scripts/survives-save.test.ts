import { describe, expect, test } from 'vitest';
import { assertSurvivesSave } from '../../../scripts/lib/survives-save.mjs';

const guarded = ( body: string ): string => `// <nowiki>\n${ body }\n// </nowiki>\n`;

describe( 'what the wiki would store as something else is refused', () => {
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

	test( 'by file and line', () => {
		expect( () => assertSurvivesSave( 'x.js', guarded( 'a;\nb = "~~~";' ) ) ).toThrow( 'x.js, line 3: "~~~"' );
	} );

	test( 'the pipe trick the other way round', () => {
		expect( () => assertSurvivesSave( 'x.js', guarded( 'const a = "[[|Help]]";' ) ) ).toThrow( 'pipe trick' );
	} );
} );

test.each( [
	'const a = "[[Help:X|x]]";', 'a[ b[ 0 ] ] |= 1;', 'const a = "~~";', 'const a = "{{sub}}";', '', 'const a = "\u00e9 \u4e2d";', 'a = b["[[Categories]]"];'
] )( 'anything else may stand: %s', ( body ) => {
	expect( () => assertSurvivesSave( 'x.js', guarded( body ) ) ).not.toThrow();
} );
