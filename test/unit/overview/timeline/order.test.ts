import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barOf } from '../../../../src/overview/timeline/bar';
import { inOrder, type Row } from '../../../../src/overview/timeline/order';
import { program, TODAY } from '../../explore/lists';
import { runs } from '../../helpers/runs';

const SCALE = { first: 2015, last: 2030 };

function row( id: string, start: string | null, ...followedBy: string[] ): Row {
	const one = program( { id, start, followedBy } );
	return { program: one, bar: barOf( SCALE, one, TODAY ) };
}

const idsOf = ( rows: readonly Row[] ): string[] => inOrder( rows ).map( ( each ) => each.program.id );

describe( 'the order of a group', () => {
	test( 'is that of the starts, without dates last', () => {
		expect( idsOf( [ row( 'none', null ), row( 'new', '2024' ), row( 'old', '2016-02' ), row( 'mid', '2020' ) ] ) ).toEqual( [ 'old', 'mid', 'new', 'none' ] );
	} );

	test( 'keeps programs together that grew out of each other', () => {
		expect( idsOf( [ row( 'c', '2022', 'd' ), row( 'x', '2018' ), row( 'a', '2017', 'b' ), row( 'b', '2020', 'c' ), row( 'd', '2024' ), row( 'y', '2017-06' ) ] ) )
			.toEqual( [ 'a', 'b', 'c', 'd', 'y', 'x' ] );
	} );

	test( 'does not mix two families with the same start', () => {
		expect( idsOf( [ row( 'a', '2017', 'b' ), row( 'k', '2017', 'l' ), row( 'b', '2020' ), row( 'l', '2019' ) ] ) ).toEqual( [ 'a', 'b', 'k', 'l' ] );
	} );

	test( 'has every row once, whatever became of what', () => {
		const someIds = fc.array( fc.nat( 20 ).map( String ), { maxLength: 4 } );
		fc.assert( fc.property( fc.array( fc.tuple( fc.constantFrom( '2016', '2020', null ), someIds ), { maxLength: 15 } ), ( all ) => {
			const rows = all.map( ( [ start, after ], i ) => row( String( i ), start, ...after ) );
			expect( idsOf( rows ).sort() ).toEqual( rows.map( ( each ) => each.program.id ).sort() );
		} ), runs( 100 ) );
	} );
} );
