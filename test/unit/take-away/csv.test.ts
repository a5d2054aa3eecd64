import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/take-away/csv';
import { SMALL } from '../helpers/data';
import { HOSTILE } from '../helpers/hostile-text';
import { onePage, takenFrom } from './taken';

const CELL = '"(?:[^"]|"")*"';

/** Reads a file in which all cells are quoted. */
function readCsv( text: string ): string[][] {
	expect( text ).toMatch( new RegExp( `^\\uFEFF(?:${ CELL }(?:,${ CELL })*\\r\\n)+$` ) );
	const rows: string[][] = [ [] ];
	for ( const [ , cell = '', end ] of text.slice( 1 ).matchAll( new RegExp( `(${ CELL })(,|\\r\\n)`, 'g' ) ) ) {
		rows[ rows.length - 1 ]?.push( cell.slice( 1, -1 ).replace( /""/g, '"' ) );
		if ( end !== ',' ) {
			rows.push( [] );
		}
	}
	return rows.slice( 0, -1 );
}

/** The rows as records, without empty cells. */
function recordsOf( data: unknown ): Readonly<Record<string, string>>[] {
	const [ head = [], ...rows ] = readCsv( toCsv( takenFrom( data ) ) );
	return rows.map( ( row ) => {
		expect( row ).toHaveLength( head.length );
		return Object.fromEntries( row.map( ( cell, i ) => [ head[ i ] ?? '', cell ] as const ).filter( ( [ , cell ] ) => cell ) );
	} );
}

describe( 'the file for spreadsheets', () => {
	test( 'has everything that is known of a program', () => {
		expect( recordsOf( SMALL )[ 3 ] ).toEqual( {
			ID: 'clinics', Program: 'Wikimedia Clinics', Summary: 'Open calls.', Status: 'Past', Start: '2020-06-15', End: '2022~',
			Capacity: 'Communication', Language: 'English; Spanish', 'One session': '70 to 120 minutes', 'Run by': 'Community Development', Partners: 'Trust & Safety',
			Materials: 'Retrospective (https://meta.example/wiki/Wikimedia%20Clinics/Retrospective)', 'Part of': 'Learning Days', 'Followed by': 'WikiLearn; Échange de capacités',
			'Record kept by': 'Community Development', 'Last checked': '2026-10', Sources: 'https://www.example.org/wiki/Reports',
			Page: 'https://meta.example/wiki/Wikimedia%20Clinics', 'Link to this program': 'https://meta.example/wiki/Programs?uselang=en#programs?program=clinics'
		} );
		expect( recordsOf( SMALL )[ 0 ] ).toMatchObject( { Follows: 'Wikimedia Clinics' } );
	} );

	test( 'has when and how one takes part', () => {
		expect( recordsOf( onePage( {
			notice: 'Hurry', join: { url: 'https://example.org/join' }, interpreted: 'fr', language: [ 'en' ], duration: 'A week', scale: 'Small',
			dates: [ { start: '2026-12-03', end: '2026-12-04' }, { start: '2026-12-10T15:00Z' } ]
		} ) )[ 0 ] ).toMatchObject( {
			Notice: 'Hurry', Join: 'Join (https://example.org/join)', Interpretation: 'French', Language: 'English', Dates: '2026-12-03/2026-12-04; 2026-12-10T15:00Z', Duration: 'A week', Size: 'Small'
		} );
		expect( recordsOf( onePage( { join: { page: 'P', until: '2020' } } ) )[ 0 ] ).toMatchObject( { Join: 'Closed to new participants' } );
	} );

	test( 'has only headings if no program is shown', () => {
		expect( readCsv( toCsv( { ...takenFrom( SMALL ), programs: [] } ) ) ).toHaveLength( 1 );
	} );

	test.each( [ '=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', 'a;=1', 'a\n=1', 'a\t=1', 'a\r\n-1' ] )( 'has no formula: %j', ( text ) => {
		const summary = recordsOf( onePage( { summary: text } ) )[ 0 ]?.Summary;
		expect( summary ).not.toMatch( /(^|[;\t\r\n]) *[=+\-@＝]/ );
		expect( summary?.replace( /'/g, '' ) ).toBe( text );
	} );

	test( 'keeps any text', () => {
		fc.assert( fc.property( fc.oneof( fc.constantFrom( ...HOSTILE ), fc.string( { unit: 'binary' } ) ), ( text ) => {
			fc.pre( /\S/.test( text ) );
			const summary = recordsOf( onePage( { summary: text } ) )[ 0 ]?.Summary;
			expect( summary?.replace( /'/g, '' ) ).toBe( text.replace( /'/g, '' ) );
			expect( summary ).not.toMatch( /^ *[=+\-@\t\r]/ );
		} ) );
	} );
} );
