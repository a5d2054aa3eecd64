import { describe, expect, test } from 'vitest';
import { each } from '../../../../src/explore/bitset';
import { buildIndex } from '../../../../src/explore/program-index';
import { fuzzySearch } from '../../../../src/explore/search/fuzzy-search';
import { highlight } from '../../../../src/explore/search/highlight';
import { findSnippet } from '../../../../src/explore/search/snippet';
import { indexOf, indexOfTitles, listOf, program, TODAY, vocabulary } from '../lists';

/** The title, with [ ] around each match, of the first of these programs; '' if it is not found. */
function marked( title: string, typed: string, ...others: readonly string[] ): string {
	const { programs, patterns } = fuzzySearch( indexOfTitles( title, ...others ), typed );
	const numbers: number[] = [];
	each( programs ?? new Uint32Array( 0 ), ( i ) => numbers.push( i ) );
	return numbers.includes( 0 ) ? highlight( title, patterns ).map( ( { text, hit } ) => hit ? `[${ text }]` : text ).join( '' ) : '';
}

describe( 'a space, a hyphen or a point makes no difference', () => {
	test.each( [
		[ 'An edit-a-thon!', 'editathon', 'An [edit-a-thon]!' ],
		[ 'An editathon!', 'edit-a-thon', 'An [editathon]!' ],
		[ 'An editathon!', 'edit a thon', '[A]n [editathon]!' ],
		[ 'Two edit-a-thons', 'editathon', 'Two [edit-a-thons]' ],
		[ 'An edit-a-thon!', 'editathons', 'An [edit-a-thon]!' ],
		[ 'WikiLearn', 'wiki learn', '[WikiLearn]' ],
		[ 'Wiki Learn', 'wikilearn', '[Wiki Learn]' ],
		[ 'Let’s Connect', 'letsconnect', '[Let’s Connect]' ],
		[ 'COVID-19', 'covid19', '[COVID-19]' ],
		[ 'COVID19', 'covid-19', '[COVID19]' ],
		[ 'In the U.S.A.', 'usa', 'In the [U.S.A].' ],
		[ 'In the USA', 'U.S.A.', 'In the [USA]' ],
		[ '3,000 euros', '3000', '[3,000] euros' ],
		[ '3000 euros', '3,000', '[3000] euros' ],
		[ '3000 euros', '3 000', '[3000] euros' ],
		[ 'Q&A', 'q & a', '[Q&A]' ]
	] )( '%s, searched with %s', ( title, typed, expected ) => {
		expect( marked( title, typed, 'Other' ) ).toBe( expected );
	} );

	test( 'in other programs, when some have the word as it is typed', () => {
		expect( marked( 'Edit-a-thon', 'editathon', 'Editathon' ) ).toBe( '[Edit-a-thon]' );
	} );

	test.each( [
		[ 'Version 2.0', '20' ], [ 'Version 20', '2.0' ], [ 'Questions and answers', 'Q&A' ], [ 'Use some audio', 'U.S.A.' ], [ 'The trainer', '"the trainers"' ]
	] )( 'but %s is not found with %s', ( title, typed ) => {
		expect( marked( title, typed, 'Other' ) ).toBe( '' );
	} );
} );

describe( 'forms of English words', () => {
	test( 'are found and marked, even when other programs have the word itself', () => {
		expect( marked( 'University policy', 'universities policies', 'Universities, policies' ) ).toBe( '[University] [policy]' );
	} );

	test( 'are no longer words that begin with them', () => {
		expect( marked( 'Newcomers', 'news', 'News' ) ).toBe( '' );
		expect( marked( 'Editor', 'edits', 'Edits' ) ).toBe( '' );
	} );

	test( 'do not exist for a word that only texts in other languages have', () => {
		const index = indexOfTitles( 'Pay', new Map( [ [ 'fr', 'Pays' ] ] ) );
		expect( fuzzySearch( index, 'pays' ).programs ).toEqual( Uint32Array.of( 2 ) );
	} );

	test( 'are the snippet of a program whose card does not show them', () => {
		const index = indexOf( [ program( { id: 'a', title: 'A', team: [ 'Mentors' ] } ) ] );
		expect( findSnippet( index, 0, fuzzySearch( index, 'mentorship' ).patterns, [ 'A' ] )?.text ).toBe( 'Mentors' );
	} );
} );

describe( 'if no program has all words', () => {
	test( 'those without meaning are left out', () => {
		expect( marked( 'Start here', 'how do I start' ) ).toBe( '[Start] here' );
		expect( marked( 'Anything', 'how do I' ) ).toBe( '' );
	} );

	test( 'the help texts of the facets are searched', () => {
		const list = listOf( [ program( { id: 'a', terms: { capacity: [ 'talk' ] } } ), program( { id: 'b' } ) ], [ { ...vocabulary( 'capacity', { talk: null } ), help: 'What one becomes able to do' } ] );
		const index = buildIndex( list, { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );
		expect( fuzzySearch( index, 'becomes able' ).programs ).toEqual( Uint32Array.of( 1 ) );
		expect( fuzzySearch( index, 'talk becomes' ).programs ).toEqual( Uint32Array.of( 1 ) );
	} );

	test( 'one word is corrected, but not two', () => {
		expect( marked( 'Leadership training', 'leadershp training' ) ).not.toBe( '' );
		expect( marked( 'Leadership training', 'leadershp trainimg' ) ).toBe( '' );
	} );

	test( 'no word of four letters is corrected or searched inside others', () => {
		expect( marked( 'Tools', 'tols' ) ).toBe( '' );
		expect( marked( 'Demasiado', 'asia' ) ).toBe( '' );
	} );

	test( 'no word is corrected to one of a language that the reader does not read', () => {
		const index = indexOfTitles( new Map( [ [ 'es', 'Liderazgo' ], [ 'en', 'Leaders' ] ] ) );
		expect( fuzzySearch( index, 'liderasgo' ).programs ).toEqual( Uint32Array.of( 0 ) );
		expect( fuzzySearch( { ...index, languages: { chain: [ 'es-419', 'es' ], page: 'en' } }, 'liderasgo' ).programs ).toEqual( Uint32Array.of( 1 ) );
	} );
} );

test( 'a language is found by its own name and by its English name', () => {
	const index = indexOf( [ program( { id: 'a', terms: { language: [ 'es' ] } } ), program( { id: 'b', terms: { language: [ 'fr' ] } } ) ] );
	expect( [ 'español', 'Spanish' ].map( ( typed ) => fuzzySearch( index, typed ).programs ) ).toEqual( [ Uint32Array.of( 1 ), Uint32Array.of( 1 ) ] );
} );

test( 'addresses and markup are neither searched nor marked', () => {
	expect( marked( 'Read https://example.org/rules', 'example', 'Example' ) ).toBe( '' );
	expect( marked( 'Rules: https://example.org/rules', 'rules' ) ).toBe( '[Rules]: https://example.org/rules' );
} );
