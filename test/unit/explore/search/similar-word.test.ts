import { describe, expect, test } from 'vitest';
import { mostSimilar } from '../../../../src/explore/search/similar-word';
import type { WordList } from '../../../../src/explore/search/word-list';

/** A list with each word as often as it is named. */
function wordList( ...words: readonly string[] ): Pick<WordList, 'counts'> {
	const counts = new Map<string, number>();
	words.forEach( ( word ) => counts.set( word, ( counts.get( word ) ?? 0 ) + 1 ) );
	return { counts };
}

describe( 'the most similar word', () => {
	test.each( [
		[ 'a letter that is wrong', 'mentar' ], [ 'a letter that is missing', 'metor' ], [ 'a letter too many', 'menttor' ], [ 'two letters swapped', 'metnor' ]
	] )( 'is found in spite of %s', ( _case, typed ) => {
		expect( mostSimilar( wordList( 'clinics', 'mentor' ), typed ) ).toEqual( [ ' mentor' ] );
	} );

	test( 'may have one mistake; from eight letters on, two', () => {
		expect( mostSimilar( wordList( 'mentors' ), 'mantars' ) ).toEqual( [] );
		expect( mostSimilar( wordList( 'learning' ), 'laarnong' ) ).toEqual( [ ' learning' ] );
		expect( mostSimilar( wordList( 'learning' ), 'laarnomg' ) ).toEqual( [] );
	} );

	test( 'is the one with the fewest mistakes, however often the others occur', () => {
		expect( mostSimilar( wordList( 'laarnink', 'laarnink', 'laarnink', 'learnink' ), 'learninx' ) ).toEqual( [ ' learnink' ] );
	} );

	test( 'is the more frequent of two with as many mistakes, in any order', () => {
		expect( mostSimilar( wordList( 'tables', 'tablet', 'tablet' ), 'tablex' ) ).toEqual( [ ' tablet' ] );
		expect( mostSimilar( wordList( 'tablet', 'tablet', 'tables' ), 'tablex' ) ).toEqual( [ ' tablet' ] );
	} );

	test( 'may be a longer word of which only the start is typed', () => {
		expect( mostSimilar( wordList( 'leadership' ), 'leeder' ) ).toEqual( [ ' leadership' ] );
	} );

	test( 'is not a longer word if only four letters are typed, or if the first letter is another one', () => {
		expect( mostSimilar( wordList( 'videotape' ), 'vidc' ) ).toEqual( [] );
		expect( mostSimilar( wordList( 'leadership' ), 'xeader' ) ).toEqual( [] );
	} );

	test( 'is a whole word before the start of a longer one, even if that is more frequent', () => {
		expect( mostSimilar( wordList( 'leadership', 'leadership', 'leadership', 'leader' ), 'leeder' ) ).toEqual( [ ' leader' ] );
	} );

	test( 'starts with the same letter, or has the first two letters swapped', () => {
		expect( mostSimilar( wordList( 'danish' ), 'vanish' ) ).toEqual( [] );
		expect( mostSimilar( wordList( 'learning' ), 'earning' ) ).toEqual( [] );
		expect( mostSimilar( wordList( 'learning' ), 'elarning' ) ).toEqual( [ ' learning' ] );
	} );

	test( 'of an Arabic word may lack the article', () => {
		expect( mostSimilar( wordList( 'التعليم' ), 'تعلبم' ) ).toEqual( [ 'تعليم' ] );
	} );

	test( 'is none in an empty list', () => {
		expect( mostSimilar( wordList(), 'mentor' ) ).toEqual( [] );
	} );
} );
