import { describe, expect, test } from 'vitest';
import { barOf } from '../../../../src/overview/timeline/bar';
import { linesOf, type Slot } from '../../../../src/overview/timeline/lines';
import { beginningOf } from '../../../../src/overview/timeline/scale';
import { program, TODAY } from '../../explore/lists';

const SCALE = { first: 2015, last: 2030 };

function slot( id: string, start: string | null, ...followedBy: string[] ): Slot {
	const one = program( { id, start, followedBy } );
	return { program: one, bar: barOf( SCALE, one, TODAY ) };
}

const textsOf = ( slots: readonly Slot[] ): string[][] => linesOf( slots ).map( ( lines ) => lines.map( ( { kind, isUp } ) => kind === 'passes' ? kind : `${ kind } ${ isUp ? 'up' : 'down' }` ) );

describe( 'the lines between programs that grew out of each other', () => {
	test( 'go down through all that is between them', () => {
		const slots = [ null, slot( 'a', '2017', 'b' ), null, slot( 'x', '2018' ), slot( 'b', '2020' ) ];
		expect( textsOf( slots ) ).toEqual( [ [], [ 'leaves down' ], [ 'passes' ], [ 'passes' ], [ 'reaches up' ] ] );
		expect( linesOf( slots )[ 1 ]?.[ 0 ]?.position ).toBe( beginningOf( SCALE, '2020-01-01' ) );
	} );

	test( 'go up where the younger program is above', () => {
		expect( textsOf( [ slot( 'b', '2020' ), slot( 'a', '2017', 'b' ) ] ) ).toEqual( [ [ 'reaches down' ], [ 'leaves up' ] ] );
	} );

	test( 'are between the places of two programs that are nearest, and are drawn once', () => {
		expect( textsOf( [ slot( 'a', '2017', 'b' ), slot( 'x', '2018' ), slot( 'b', '2020' ), slot( 'a', '2017', 'b' ) ] ) )
			.toEqual( [ [], [], [ 'reaches down' ], [ 'leaves up' ] ] );
	} );

	test( 'are not drawn to a program that is not shown or has no dates', () => {
		expect( textsOf( [ slot( 'a', '2017', 'unknown', 'b' ), slot( 'b', null ) ] ) ).toEqual( [ [], [] ] );
	} );

	test( 'are not drawn if they are too long or too many', () => {
		const far = [ slot( 'a', '2017', 'b' ), ...Array.from( { length: 80 }, ( _, i ) => slot( `x${ i }`, '2018' ) ), slot( 'b', '2020' ) ];
		expect( textsOf( far ).flat() ).toEqual( [] );
		const children = Array.from( { length: 30 }, ( _, i ) => `c${ i }` );
		const many = linesOf( [ slot( 'a', '2017', ...children ), ...children.map( ( id ) => slot( id, '2020' ) ) ] );
		expect( Math.max( ...many.map( ( { length } ) => length ) ) ).toBe( 8 );
	} );
} );
