import { describe, expect, test } from 'vitest';
import { relationsOf } from '../../../src/explore/relations';
import { listOf, program } from './lists';

const RELATIONS = relationsOf( listOf( [
	program( { id: 'part-b', partOf: 'whole', followedBy: [ 'whole', 'part-a' ] } ),
	program( { id: 'whole', followedBy: [ 'part-a' ] } ),
	program( { id: 'part-a', partOf: 'whole' } ),
	program( { id: 'toString', partOf: 'a-series' } )
] ) );

describe( 'relations between programs', () => {
	test( 'give the program of an id', () => {
		expect( RELATIONS.program( 'whole' )?.id ).toBe( 'whole' );
		expect( RELATIONS.program( 'toString' )?.id ).toBe( 'toString' );
	} );

	test( 'give all parts of a program, in the order of the data page', () => {
		expect( RELATIONS.parts( 'whole' ) ).toEqual( [ 'part-b', 'part-a' ] );
	} );

	test( 'give the parts of a series that is no program itself', () => {
		expect( RELATIONS.parts( 'a-series' ) ).toEqual( [ 'toString' ] );
	} );

	test( 'give what came before a program, also if several did', () => {
		expect( RELATIONS.before( 'whole' ) ).toEqual( [ 'part-b' ] );
		expect( RELATIONS.before( 'part-a' ) ).toEqual( [ 'part-b', 'whole' ] );
	} );

	test.each( [ 'part-a', 'gone', 'constructor', '__proto__' ] )( 'have no parts where there are none: %s', ( id ) => {
		expect( RELATIONS.parts( id ) ).toEqual( [] );
	} );

	test.each( [ 'part-b', 'gone', 'constructor', '__proto__' ] )( 'have nothing before a program that came first: %s', ( id ) => {
		expect( RELATIONS.before( id ) ).toEqual( [] );
	} );

	test.each( [ 'gone', 'a-series', 'constructor', '__proto__' ] )( 'have no program for an id without a record: %s', ( id ) => {
		expect( RELATIONS.program( id ) ).toBeNull();
	} );
} );
