import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitTitle, type Mark } from '../../../src/import/split-title';

/** Splits a text with `*bold*` and `[link]` marks into title and summary. */
function titleAndSummary( source: string ): readonly [ string, string ] {
	const marks: Mark[] = [];
	let text = '';
	for ( const piece of source.split( /(\*[^*]*\*|\[[^\]]*\])/ ) ) {
		const marked = /^[*[]([^]*)[*\]]$/.exec( piece );
		if ( marked ) {
			const inner = marked[ 1 ] ?? '';
			marks.push( { from: text.length, to: text.length + inner.length, isBold: piece.startsWith( '*' ) } );
			text += inner;
		} else {
			text += piece;
		}
	}
	const { title, summary } = splitTitle( text, marks );
	return [ text.slice( ...title ), text.slice( ...summary ) ];
}

describe( 'a title ends', () => {
	test.each( [
		[ 'at a hyphen', '*WikiLearn* - Free courses', 'WikiLearn', 'Free courses' ],
		[ 'at an en dash', '[WikiLearn] – Free courses', 'WikiLearn', 'Free courses' ],
		[ 'at an em dash without spaces', '*WikiLearn*—Free courses', 'WikiLearn', 'Free courses' ],
		[ 'at two hyphens', '*WikiLearn* -- Free courses', 'WikiLearn', 'Free courses' ],
		[ 'at two em dashes, as in Chinese', '*维基学习*——免费课程', '维基学习', '免费课程' ],
		[ 'at a hyphen with a space on one side', '*WikiLearn* -Free courses', 'WikiLearn', 'Free courses' ],
		[ 'at a hyphen right after it', '*WikiLearn*- Free courses', 'WikiLearn', 'Free courses' ],
		[ 'at a colon', '*WikiLearn*: Free courses', 'WikiLearn', 'Free courses' ],
		[ 'at a colon inside the bold text', '*WikiLearn:* Free courses', 'WikiLearn', 'Free courses' ],
		[ 'at a French colon', '*WikiLearn*\u00A0: des cours', 'WikiLearn', 'des cours' ],
		[ 'at a colon of full width', '*维基学习*：免费课程', '维基学习', '免费课程' ],
		[ 'at a new line', '*WikiLearn*\nFree courses', 'WikiLearn', 'Free courses' ],
		[ 'at a new line that begins with a dash', '*WikiLearn*\n- Free courses', 'WikiLearn', 'Free courses' ],
		[ 'with the bold text', '*WikiLearn* has free courses', 'WikiLearn', 'has free courses' ],
		[ 'with the text', 'WikiLearn', 'WikiLearn', '' ],
		[ 'with the bold text alone', '*WikiLearn*', 'WikiLearn', '' ],
		[ 'after brackets', '*WikiLearn* (2021) - Free courses', 'WikiLearn (2021)', 'Free courses' ],
		[ 'after brackets of full width', '*维基学习*（2021）：课程', '维基学习（2021）', '课程' ],
		[ 'after brackets at the end of the line', '[Capacity Exchange] (CapX)', 'Capacity Exchange (CapX)', '' ],
		[ 'after a few words that follow a link', '[Learning Days] at Wikimania 2017 - Two days', 'Learning Days at Wikimania 2017', 'Two days' ],
		[ 'before words that follow bold text', '*Learning Days* at Wikimania 2017 - Two days', 'Learning Days', 'at Wikimania 2017 - Two days' ],
		[ 'before a sentence', '[WikiLearn] has courses. Try it - now', 'WikiLearn', 'has courses. Try it - now' ],
		[ 'at the dash of plain text, not at its colon', 'Facilitation: Phase 1 Timeline - How it began', 'Facilitation: Phase 1 Timeline', 'How it began' ],
		[ 'at the colon of plain text without a dash', 'Learning Days: two days', 'Learning Days', 'two days' ],
		[ 'at the dash after a link inside plain text', 'The [WikiLearn] pilot - Courses', 'The WikiLearn pilot', 'Courses' ],
		[ 'with a link inside a sentence', 'Read more on [WikiLearn] today', 'WikiLearn', 'Read more on WikiLearn today' ],
		[ 'before a dash at the end', 'WikiLearn - ', 'WikiLearn', '' ],
		[ 'after a dash at the beginning', '- *WikiLearn* - Courses', 'WikiLearn', 'Courses' ]
	] )( '%s', ( _, source, title, summary ) => {
		expect( titleAndSummary( source ) ).toEqual( [ title, summary ] );
	} );

	test.each( [
		[ 'a dash inside a link', '[Learning Days - Berlin] - Two days', 'Learning Days - Berlin' ],
		[ 'a dash inside a link inside plain text', 'The [Days - Berlin] course - Two days', 'The Days - Berlin course' ],
		[ 'a colon inside bold text', '*Africa: a course* - Two days', 'Africa: a course' ],
		[ 'a hyphen inside a word', 'Self-paced course - Two days', 'Self-paced course' ],
		[ 'a hyphen right after a link', '[Wiki]-based course - Two days', 'Wiki-based course' ],
		[ 'a colon inside a time', 'Call at 10:30 - Two days', 'Call at 10:30' ]
	] )( 'not at %s', ( _, source, title ) => {
		expect( titleAndSummary( source )[ 0 ] ).toBe( title );
	} );
} );

describe( 'for every text', () => {
	const texts = fc.array( fc.constantFrom( 'word', ' ', ':', '-', ' - ', '\n', '(', ')', '—', '：', '*', '[', ']', '.', 'é', '维' ), { maxLength: 30 } ).map( ( all ) => all.join( '' ) );

	test( 'no letter is lost between the title and the summary', () => {
		fc.assert( fc.property( texts, fc.nat( 20 ), fc.nat( 20 ), fc.boolean(), ( text, a, b, isBold ) => {
			const from = Math.min( a, b, text.length );
			const to = Math.min( Math.max( a, b ), text.length );
			const { title, summary } = splitTitle( text, to > from ? [ { from, to, isBold } ] : [] );
			expect( summary[ 1 ] ).toBe( text.length );
			expect( Math.min( title[ 0 ], title[ 1 ], summary[ 0 ] ) ).toBeGreaterThanOrEqual( 0 );
			// Only separators are left out.
			const leftOut = text.slice( 0, Math.min( title[ 0 ], summary[ 0 ] ) ) + text.slice( Math.max( title[ 1 ], 0 ), Math.max( summary[ 0 ], title[ 1 ] ) );
			expect( leftOut ).not.toMatch( /[wé维.()[\]*]/ );
		} ) );
	} );

	test( 'splitting is fast', () => {
		const began = Date.now();
		for ( const piece of [ ' :', ' -', '- ', '—', '(', '\n', '：', 'a ' ] ) {
			splitTitle( piece.repeat( 20_000 ), [ { from: 0, to: 1, isBold: false } ] );
			splitTitle( piece.repeat( 20_000 ) + 'x', [] );
		}
		// A bad pattern would take minutes. This does not measure speed.
		expect( Date.now() - began ).toBeLessThan( 30_000 );
	} );
} );
