import { expect, test } from 'vitest';
import { parsePrograms } from '../../../src/programs/parse';
import { dataPage } from '../../bench/data/data-page';
import { generate } from '../../bench/data/generate';
import { GROUPS, valuesOf } from '../../bench/data/groups';
import { planClicks, planCombinations } from '../../bench/plan';

test( 'fewer programs are the first ones of more programs', () => {
	expect( generate( 200 ).slice( 0, 50 ) ).toEqual( generate( 50 ) );
} );

test( 'the data page has no problems, and the same programs with as many terms', () => {
	const programs = generate( 300 );
	// Years after the programs were made up, because no status may depend on the day.
	const { list, problems } = parsePrograms( JSON.stringify( dataPage( programs ) ), { today: '2040-01-01', language: 'en' } );
	expect( problems ).toEqual( [] );
	expect( list?.programs.map( ( { id } ) => id ) ).toEqual( programs.map( ( { id } ) => id ) );
	for ( const { key, facet } of GROUPS.filter( ( group ) => group.key !== 'status' ) ) {
		expect( list?.programs.map( ( { terms } ) => ( terms.get( facet ) ?? [] ).length ), key ).toEqual( programs.map( ( program ) => valuesOf( program, key ).length ) );
	}
	expect( list?.programs.map( ( { status } ) => status ) ).toEqual( programs.map( ( { status } ) => status.toLowerCase() ) );
} );

test( 'after four clicks nothing is chosen, and each click leads to some programs', () => {
	const clicks = planClicks( generate( 50 ), 15 );
	expect( clicks.map( ( { expected } ) => expected ).filter( ( _, i ) => i % 4 === 3 ) ).toEqual( Array( 15 ).fill( 50 ) );
	expect( Math.min( ...clicks.map( ( { expected } ) => expected ) ) ).toBeGreaterThan( 0 );
	expect( new Set( clicks.map( ( { key } ) => key ) ).size ).toBe( GROUPS.length );
} );

test( 'combinations: a choice in a group does not change the numbers of this group', () => {
	const [ nothing, status ] = planCombinations( generate( 100 ) );
	expect( status?.counts.status ).toEqual( nothing?.counts.status );
	expect( status?.counts.format ).not.toEqual( nothing?.counts.format );
} );
