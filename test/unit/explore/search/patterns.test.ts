import { describe, expect, test } from 'vitest';
import { patternOf, patternsOf } from '../../../../src/explore/search/patterns';

/** As the search has them: normalized, so that a Hangul syllable is in its parts. */
const parts = ( patterns: readonly string[] ): string[] => patterns.map( ( pattern ) => pattern.normalize( 'NFKD' ) );

describe( 'the pattern of a word', () => {
	test.each( [
		[ 'matches only the start of a word, by a space before it', 'train', ' train' ],
		[ 'matches anywhere in a script without spaces', '社区', '社区' ],
		[ 'matches after an Arabic prefix, and lacks the article', 'التعليم', 'تعليم' ],
		[ 'lacks the Arabic article after "and"', 'والتعليم', 'تعليم' ],
		[ 'lacks the Arabic article joined with "to"', 'للتعليم', 'تعليم' ],
		[ 'keeps what looks like the Arabic article if hardly anything would be left', 'العم', 'العم' ],
		[ 'lacks the Hebrew article', 'הקהילה', 'קהילה' ],
		[ 'lacks the Hebrew article after "and"', 'והקהילה', 'קהילה' ],
		[ 'keeps what looks like the Hebrew article if hardly anything would be left', 'הגנה', 'הגנה' ],
		[ 'matches only the start of a word if an Arabic word is too short for a prefix', 'من', ' من' ]
	] )( '%s', ( _case, word, pattern ) => {
		expect( patternOf( word ) ).toBe( pattern );
	} );
} );

describe( 'the patterns of a search text', () => {
	test.each<[ string, string, string[] ]>( [
		[ 'are its words', 'Train the  TRAINER!', [ ' train', ' the', ' trainer' ] ],
		[ 'are none without words', ' …!? ', [] ],
		[ 'are each there once', 'wiki Wiki WIKI', [ ' wiki' ] ],
		[ 'are the runs of each script', '参加Wikimedia活动', [ '参加', ' wikimedia', '活动' ] ],
		[ 'are one for what is between quotation marks', 'a "train the trainer" b', [ ' a', ' train the trainer', ' b' ] ],
		[ 'are one for what follows a quotation mark that is not closed', 'a "train the', [ ' a', ' train the' ] ],
		[ 'are none for quotation marks with nothing between them', '"" « »', [] ],
		[ 'lack single letters beside an apostrophe', 'l’éducation women’s', [ ' education', ' women' ] ],
		[ 'keep single letters beside an apostrophe between quotation marks', '"let’s connect"', [ ' let s connect' ] ],
		[ 'keep the apostrophe inside a Cyrillic word', 'зв’язок', [ ' зв\'язок' ] ]
	] )( '%s', ( _case, text, patterns ) => {
		expect( patternsOf( text ) ).toEqual( parts( patterns ) );
	} );

	test( 'are not read beyond 200 letters', () => {
		expect( patternsOf( `${ 'a'.repeat( 198 ) } bcd` ) ).toEqual( [ ` ${ 'a'.repeat( 198 ) }`, ' b' ] );
	} );

	test( 'are sixteen at most', () => {
		const letters = Array.from( 'abcdefghijklmnopqrst' );
		expect( patternsOf( letters.join( ' ' ) ) ).toEqual( letters.slice( 0, 16 ).map( ( letter ) => ` ${ letter }` ) );
	} );
} );
