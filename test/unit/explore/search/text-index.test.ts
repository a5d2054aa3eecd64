import { describe, expect, test } from 'vitest';
import { each } from '../../../../src/explore/bitset';
import { buildIndex } from '../../../../src/explore/program-index';
import { textIndexOf, textsOf } from '../../../../src/explore/search/text-index';
import type { Material } from '../../../../src/programs/model';
import { allTexts } from '../../../../src/programs/texts';
import { indexOf, listOf, program, TODAY, vocabulary } from '../lists';

const material = ( label: string ): Material => ( { label, target: { page: label } } );

describe( 'the texts of a program', () => {
	test( 'are the title, the summary, and then all others, each with its field', () => {
		const texts = textsOf( program( {
			id: 'a', duration: 'Weeks', scale: 'Global', owner: 'Keeper', partners: [ 'Hub' ], team: [ 'Ada', 'Ben' ],
			materials: [ material( 'Slides' ), material( 'Report' ) ], summary: 'Summary', title: 'Title'
		} ) );
		expect( texts.map( ( { field, text } ) => `${ field ?? '' }: ${ allTexts( text ).join() }` ) ).toEqual( [
			'title: Title', 'summary: Summary', 'materials: Slides', 'materials: Report', 'team: Ada', 'team: Ben',
			'partners: Hub', 'owner: Keeper', 'scale: Global', 'duration: Weeks'
		] );
	} );

	test( 'are empty where there is none, so that title and summary keep their places', () => {
		expect( textsOf( program( { id: 'a', title: 'Title' } ) ).slice( 0, 2 ).map( ( { text } ) => text ) ).toEqual( [ 'Title', '' ] );
	} );
} );

describe( 'the text index', () => {
	test( 'knows where the title and the summary of a program end', () => {
		const { normalized, titleEnds, summaryEnds } = textIndexOf( indexOf( [
			program( { id: 'a', title: 'Wiki Camp', summary: 'In the woods', team: [ 'Ada' ] } ), program( { id: 'b', title: 'B', team: [ 'Ben' ] } )
		] ) );
		const partsOf = ( i: number ): string[] => {
			const [ text = '', title = 0, summary = 0 ] = [ normalized[ i ], titleEnds[ i ], summaryEnds[ i ] ];
			return [ text.slice( 0, title ), text.slice( title, summary ), text.slice( summary ) ].map( ( part ) => part.trim() );
		};
		expect( partsOf( 0 ) ).toEqual( [ 'wiki camp', 'in the woods', 'ada' ] );
		expect( partsOf( 1 ) ).toEqual( [ 'b', '', 'ben' ] );
	} );

	test( 'keeps texts and languages apart, so that no phrase matches across two of them', () => {
		const { normalized } = textIndexOf( indexOf( [ program( { id: 'a', title: new Map( [ [ 'en', 'Camp' ], [ 'fr', 'Zone' ] ] ), summary: 'Woods' } ) ] ) );
		expect( normalized[ 0 ] ).toMatch( /^ camp \n zone \n woods \n/ );
	} );

	test( 'has the names of a term: label, name in the reader’s language, aliases, and the programs with it', () => {
		const list = listOf( [ program( { id: 'a' } ), program( { id: 'b', terms: { capacity: [ 'talk' ] } } ) ], [
			vocabulary( 'capacity', { talk: null }, { talk: { label: new Map( [ [ 'en', 'Talk' ], [ 'fr', 'Parole' ] ] ), aliases: [ 'Speech' ] } } )
		] );
		const { terms } = textIndexOf( buildIndex( list, { languages: { chain: [], page: 'en' }, today: TODAY, nameOf: ( facet, term ) => `name of ${ facet } ${ term }` } ) );
		const talk = terms.find( ( { normalized } ) => normalized.includes( 'speech' ) );
		expect( talk?.normalized.split( '\n' ).map( ( name ) => name.trim() ).filter( Boolean ) ).toEqual( [ 'talk', 'parole', 'name of capacity talk', 'speech' ] );
		expect( talk?.names.map( ( { field, facet } ) => [ field, facet ] ) ).toEqual( talk?.names.map( () => [ null, 'capacity' ] ) );
		const numbers: number[] = [];
		each( talk?.programs ?? new Uint32Array( 0 ), ( i ) => numbers.push( i ) );
		expect( numbers ).toEqual( [ 1 ] );
	} );

	test( 'has years by their number, but no other term by its id', () => {
		const { terms } = textIndexOf( indexOf( [ program( { id: 'a', start: '2020', end: '2020', status: 'past' } ) ] ) );
		expect( terms.map( ( { normalized } ) => normalized.trim() ).filter( Boolean ) ).toEqual( [ '2020' ] );
	} );

	test( 'is built once for an index', () => {
		const index = indexOf( [ program( { id: 'a' } ) ] );
		expect( textIndexOf( index ) ).toBe( textIndexOf( index ) );
		expect( textIndexOf( { ...index } ) ).not.toBe( textIndexOf( index ) );
	} );
} );

describe( 'the word list', () => {
	test( 'has the words of programs and terms, and how often each occurs', () => {
		const { counts, words, joined } = textIndexOf( indexOf( [
			program( { id: 'a', title: 'Wiki camp', terms: { capacity: [ 'talk' ] } } ), program( { id: 'b', title: 'Wiki talk' } )
		], vocabulary( 'capacity', { talk: null } ) ) ).wordList;
		expect( [ 'wiki', 'camp', 'talk', 'gone' ].map( ( word ) => counts.get( word ) ) ).toEqual( [ 2, 1, 2, undefined ] );
		expect( words.filter( ( word ) => word === 'talk' ) ).toHaveLength( 1 );
		expect( [ ' talk', ' wiki', ' camp' ].map( ( pattern ) => joined.includes( pattern ) ) ).toEqual( [ true, true, true ] );
	} );
} );
