import { describe, expect, test } from 'vitest';
import { offeredColumns, shownColumns, toggleColumn } from '../../../src/overview/columns';
import { indexOf, program, vocabulary } from '../explore/lists';

const INDEX = indexOf( [
	program( { id: 'a', status: 'open', start: '2020', team: [ 'Us' ], terms: { language: [ 'en' ], capacity: [ 'x' ] } } ),
	program( { id: 'b', scale: 'small', minutes: [ 60, 60 ], terms: { capacity: [ 'y' ] } } )
], vocabulary( 'capacity', { x: null, y: null } ) );
const OFFERED = offeredColumns( INDEX );

describe( 'the columns to choose from', () => {
	test( 'are the facets and the fields that some program has, the most useful ones first', () => {
		expect( OFFERED ).toEqual( [ 'status', 'period', 'language', 'session', 'capacity', 'scale', 'team' ] );
	} );

	test( 'do not have a field that is a facet twice', () => {
		const teams = indexOf( [ program( { id: 'a', team: [ 'Us' ], terms: { team: [ 'us' ] } } ) ], vocabulary( 'team', { us: null } ) );
		expect( offeredColumns( teams ) ).toEqual( [ 'team' ] );
	} );

	test( 'are none for a list without programs', () => {
		expect( offeredColumns( indexOf( [] ) ) ).toEqual( [] );
	} );
} );

describe( 'the columns that are shown', () => {
	test.each<[ string, readonly string[], readonly string[] ]>( [
		[ 'by default', [], [ 'status', 'period', 'language' ] ],
		[ 'as chosen, in the order of the choice', [ 'team', 'status' ], [ 'team', 'status' ] ],
		[ 'as chosen, without the titles, which are always there, and without unknown ones', [ 'title', 'team', 'constructor', '__proto__' ], [ 'team' ] ],
		[ 'the titles alone', [ 'title' ], [] ],
		[ 'by default if none of the chosen ones is known', [ 'constructor' ], [ 'status', 'period', 'language' ] ]
	] )( '%s', ( _, chosen, shown ) => {
		expect( shownColumns( chosen, OFFERED ) ).toEqual( shown );
	} );
} );

test.each<[ string, readonly string[], string, readonly string[] ]>( [
	[ 'a new one comes last', [ 'status', 'period' ], 'team', [ 'status', 'period', 'team' ] ],
	[ 'one that is there goes', [ 'status', 'team', 'period' ], 'team', [ 'status', 'period' ] ],
	[ 'the default is an empty choice', [ 'status', 'period' ], 'language', [] ],
	[ 'without the last one, the titles are left', [ 'team' ], 'team', [ 'title' ] ]
] )( 'a change of the columns: %s', ( _, shown, id, choice ) => {
	expect( toggleColumn( shown, id, OFFERED ) ).toEqual( choice );
} );
