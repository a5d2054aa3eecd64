import { expect, test } from 'vitest';
import { splitWord } from '../../../../src/explore/search/split-word';

const WORDS = new Map( [ [ 'edit', 1 ], [ 'a', 1 ], [ 'thon', 1 ], [ 'athon', 1 ], [ 'foreign', 0 ] ] );

test( 'a word is split in all ways into words of the texts', () => {
	expect( splitWord( WORDS, 'editathon', 3 ) ).toEqual( [ 'edit athon', 'edit a thon' ] );
	expect( splitWord( WORDS, 'editathon', 2 ) ).toEqual( [ 'edit athon' ] );
	expect( splitWord( WORDS, 'edit', 3 ) ).toEqual( [ 'edit' ] );
	expect( splitWord( WORDS, 'editor', 3 ) ).toEqual( [] );
} );

test( 'a word that only texts of other languages have is no piece', () => {
	expect( splitWord( WORDS, 'editforeign', 3 ) ).toEqual( [] );
} );
