import { describe, expect, test, vi } from 'vitest';
import { createLabels, type Labels } from '../../../src/app/labels';
import { createMessages } from '../../../src/messages/messages';
import type { Format } from '../../../src/messages/format';
import { NOT_STATED } from '../../../src/programs/facets';
import type { Status } from '../../../src/programs/status';
import { listOf, vocabulary } from '../explore/lists';

const TALK = new Map( [ [ 'de', 'Reden' ], [ 'en', 'Talk' ] ] );
const LIST = listOf( [], [
	{ ...vocabulary( 'capacity', { talk: null, plain: null }, { talk: { label: TALK } } ), label: new Map( [ [ 'de', 'Fähigkeit' ], [ 'en', 'Capacity' ] ] ) },
	vocabulary( 'constructor', { toString: null } )
] );

/** Labels for a reader whose messages are in English and whose languages are these. */
function labelsFor( chain: readonly string[], language = vi.fn( ( code: string ) => `language ${ code }` ) ): Labels {
	const format = { language, date: ( { year } ) => `in ${ year }` } as Partial<Format> as Format;
	return createLabels( LIST, createMessages(), format, chain, 'fr', 'en' );
}

describe( 'the name of a facet', () => {
	test( 'is the label of its vocabulary, in the best language for the reader', () => {
		expect( labelsFor( [ 'de', 'en' ] ).facet( 'capacity' ) ).toEqual( { text: 'Fähigkeit', language: 'de' } );
		expect( labelsFor( [ 'pt', 'en' ] ).facet( 'capacity' ) ).toEqual( { text: 'Capacity', language: 'en' } );
	} );

	test.each( [ [ 'status', 'Status' ], [ 'period', 'Year' ], [ 'language', 'Language' ], [ 'team', 'Team' ] ] )(
		'comes from the messages, in their language, if the facet has no vocabulary: %s', ( facet, text ) => {
			expect( labelsFor( [ 'de' ] ).facet( facet ) ).toEqual( { text, language: 'en' } );
		}
	);

	test( 'is its id where nothing else is known', () => {
		expect( labelsFor( [ 'de' ] ).facet( 'toString' ).text ).toBe( 'toString' );
	} );
} );

describe( 'the name of a term', () => {
	test( 'is its label in the vocabulary, in the best language for the reader', () => {
		expect( labelsFor( [ 'de' ] ).term( 'capacity', 'talk' ) ).toEqual( { text: 'Reden', language: 'de' } );
	} );

	test( 'has the language of the page if the label names none', () => {
		expect( labelsFor( [ 'de' ] ).term( 'capacity', 'plain' ) ).toEqual( { text: 'plain', language: 'fr' } );
	} );

	test.each( [
		[ 'status', 'open', 'Open' ], [ 'status', 'past', 'Past' ], [ 'language', 'es', 'language es' ], [ 'period', '2024', 'in 2024' ],
		[ 'status', NOT_STATED, 'Not stated' ], [ 'capacity', NOT_STATED, 'Not stated' ], [ 'constructor', 'valueOf', 'valueOf' ]
	] )( 'without a vocabulary, in the language of the messages: %s=%s', ( facet, term, text ) => {
		expect( labelsFor( [ 'de' ] ).term( facet, term ) ).toEqual( { text, language: 'en' } );
	} );

	test( 'is not that of a status in another facet, and not that of the same id in another facet', () => {
		const { term } = labelsFor( [ 'de' ] );
		expect( term( 'status', 'open' ).text ).toBe( 'Open' );
		expect( term( 'capacity', 'open' ).text ).toBe( 'open' );
		expect( term( 'language', 'talk' ).text ).toBe( 'language talk' );
		expect( term( 'capacity', 'talk' ).text ).toBe( 'Reden' );
	} );

	test( 'is made once, because browsers take long to name a language', () => {
		const language = vi.fn( ( code: string ) => `language ${ code }` );
		const { term } = labelsFor( [ 'de' ], language );
		expect( [ term( 'language', 'es' ), term( 'language', 'fr' ), term( 'language', 'es' ) ].map( ( { text } ) => text ) )
			.toEqual( [ 'language es', 'language fr', 'language es' ] );
		expect( language.mock.calls ).toEqual( [ [ 'es' ], [ 'fr' ] ] );
	} );
} );

test.each<[ Status | null, string ]>( [
	[ 'open', 'Open' ], [ 'upcoming', 'Upcoming' ], [ 'ongoing', 'Ongoing' ], [ 'paused', 'Paused' ], [ 'past', 'Past' ], [ null, 'Not stated' ]
] )( 'the status %s is called "%s"', ( status, text ) => {
	expect( labelsFor( [ 'de' ] ).status( status ) ).toBe( text );
} );

test( 'a text that names no language is in the language of the page', () => {
	expect( labelsFor( [ 'de' ] ).pick( 'Bonjour' ) ).toEqual( { text: 'Bonjour', language: 'fr' } );
} );

test.each<[ text: string, chain: readonly string[], messages: string, isForeign: boolean ]>( [
	[ 'de', [ 'de' ], 'de', false ], [ 'en', [ 'de', 'en' ], 'de', true ], [ 'den', [ 'de' ], 'de', true ],
	[ 'en', [ 'en-gb', 'en' ], 'en', false ], [ 'zh-Hans', [ 'zh-tw', 'zh-hant' ], 'zh-hant', false ], [ 'PT', [ 'pt-br', 'pt' ], 'pt', false ],
	[ 'de', [ 'gsw', 'de' ], 'de', false ], [ 'it', [ 'it', 'en' ], 'en', false ], [ 'fr', [], 'en', false ], [ 'es', [], 'en', true ]
] )( 'a text in "%s" for a reader of %j with messages in "%s" is foreign: %s', ( text, chain, messages, isForeign ) => {
	const format = { language: String } as Partial<Format> as Format;
	expect( createLabels( LIST, createMessages(), format, chain, 'fr', messages ).isForeign( text ) ).toBe( isForeign );
} );
