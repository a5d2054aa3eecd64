import { describe, expect, test } from 'vitest';
import { allColumns, timesInWords } from '../../../src/take-away/columns';
import { compare } from '../../../src/take-away/compare';
import { SMALL } from '../helpers/data';
import { onePage, takenFrom } from './taken';

function rowsOf( data: unknown, ...ids: readonly string[] ): [ string, string[], boolean ][] {
	const taken = takenFrom( data );
	const programs = taken.programs.filter( ( { id } ) => ids.includes( id ) );
	return compare( programs, allColumns( taken, timesInWords( taken ) ) )
		.map( ( { column, cells, isDifferent } ) => [ column.label, cells.map( ( values ) => values.map( ( { text } ) => text ).join( ' | ' ) ), isDifferent ] );
}

describe( 'programs side by side', () => {
	test( 'have a row for each field in which one of them has a value, and it is known whether they differ', () => {
		expect( rowsOf( SMALL, 'wikilearn', 'learning-days' ) ).toEqual( [
			[ 'ID', [ 'wikilearn', 'learning-days' ], true ],
			[ 'Program', [ 'WikiLearn', 'Learning Days' ], true ],
			[ 'Summary', [ 'Free online courses.', '' ], true ],
			[ 'Status', [ 'Open', 'Past' ], true ],
			[ 'Dates', [ 'since 2021', '2017 – 2019' ], true ],
			[ 'Capacity', [ 'Communication | Partnerships', 'Partnerships' ], true ],
			[ 'Language', [ 'English | French', 'English' ], true ],
			[ 'Parts', [ '', 'Wikimedia Clinics' ], true ],
			[ 'Follows', [ 'Wikimedia Clinics', '' ], true ]
		] );
	} );

	test( 'do not differ if they say the same, and do if only their links differ', () => {
		const data = { version: 1, programs: [
			{ id: 'a', title: 'A', status: 'past', materials: [ { label: 'Report', page: 'A/Report' } ] },
			{ id: 'b', title: 'B', status: 'past', materials: [ { label: 'Report', page: 'B/Report' } ] }
		] };
		expect( rowsOf( data, 'a', 'b' ).filter( ( [ , , isDifferent ] ) => !isDifferent ) ).toEqual( [ [ 'Status', [ 'Past', 'Past' ], false ] ] );
	} );

	test( 'of one program never differ', () => {
		expect( rowsOf( onePage( { status: 'past' } ), 'one' ).some( ( [ , , isDifferent ] ) => isDifferent ) ).toBe( false );
	} );
} );
