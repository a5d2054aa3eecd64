import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { each } from '../../../../src/explore/bitset';
import { buildIndex } from '../../../../src/explore/program-index';
import { groupingsOf, groupPrograms } from '../../../../src/overview/timeline/groups';
import type { ProgramList } from '../../../../src/programs/model';
import { aList, listOf, program, TODAY, vocabulary } from '../../explore/lists';
import { runs } from '../../helpers/runs';

const indexOf = ( list: ProgramList ) => buildIndex( list, { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );

const SERIES = { title: 'Days', target: null };
const list: ProgramList = {
	...listOf( [
		program( { id: 'days-1', status: 'past', partOf: 'days', team: [ 'Learning' ], terms: { topic: [ 'people' ] } } ),
		program( { id: 'learn', status: 'ongoing', team: [ 'Community', 'Learning' ], terms: { topic: [ 'talk', 'people' ] } } ),
		program( { id: 'course', partOf: 'learn', team: [ 'Community' ], terms: { topic: [ 'tools' ] } } ),
		program( { id: 'lesson', status: 'paused', partOf: 'course', team: [ 'Community' ] } ),
		program( { id: 'alone', status: 'open' } )
	], [ vocabulary( 'topic', { people: null, talk: 'people', tools: null } ) ] ),
	series: new Map( [ [ 'days', SERIES ] ] )
};

function groupsOf( grouping: string, numbers = [ 0, 1, 2, 3, 4 ] ): [ string | null, string ][] {
	return groupPrograms( list, indexOf( list ), numbers, grouping )
		.map( ( group ) => [ group.id, group.numbers.map( ( number ) => list.programs[ number ]?.id ).join( ' ' ) ] );
}

describe( 'what a timeline can be grouped by', () => {
	test( 'is the status, series, teams, each facet but the year, and nothing', () => {
		expect( groupingsOf( list, indexOf( list ) ) ).toEqual( [ 'status', 'partOf', 'team', 'topic', 'none' ] );
	} );

	test( 'is only what the programs have', () => {
		const simple = listOf( [ program( { id: 'a' } ) ] );
		expect( groupingsOf( simple, indexOf( simple ) ) ).toEqual( [ 'status', 'none' ] );
	} );
} );

describe( 'groups', () => {
	test( 'by status are those of the list', () => {
		expect( groupsOf( 'status' ) ).toEqual( [ [ 'current', 'learn alone' ], [ 'paused', 'lesson' ], [ 'unknown', 'course' ], [ 'past', 'days-1' ] ] );
	} );

	test( 'by series have the programs under the same series or program', () => {
		expect( groupsOf( 'partOf' ) ).toEqual( [ [ 'learn', 'learn course lesson' ], [ 'days', 'days-1' ], [ null, 'alone' ] ] );
	} );

	test( 'by team have a program once for each of its teams', () => {
		expect( groupsOf( 'team' ) ).toEqual( [ [ 'Community', 'learn course lesson' ], [ 'Learning', 'days-1 learn' ], [ null, 'alone' ] ] );
	} );

	test( 'by a facet have a program under its narrowest terms', () => {
		expect( groupsOf( 'topic' ) ).toEqual( [ [ 'people', 'days-1' ], [ 'talk', 'learn' ], [ 'tools', 'course' ], [ 'not-stated', 'lesson alone' ] ] );
	} );

	test( 'are not made where nothing is grouped', () => {
		expect( groupsOf( 'none', [ 3, 1 ] ) ).toEqual( [ [ null, 'lesson learn' ] ] );
		expect( groupsOf( 'none', [] ) ).toEqual( [] );
	} );

	test( 'of any list and grouping have all of its programs, and no others', () => {
		fc.assert( fc.property( aList, fc.array( fc.nat( 39 ) ), ( generated, chosen ) => {
			const index = indexOf( generated );
			const numbers = [ ...new Set( chosen ) ].filter( ( number ) => number < generated.programs.length );
			for ( const grouping of groupingsOf( generated, index ) ) {
				const groups = groupPrograms( generated, index, numbers, grouping );
				expect( new Set( groups.flatMap( ( group ) => group.numbers ) ) ).toEqual( new Set( numbers ) );
				expect( groups.every( ( group ) => group.numbers.length ) ).toBe( true );
				const facet = index.facets.get( grouping );
				if ( facet && grouping !== 'status' ) {
					for ( const group of groups ) {
						const own: number[] = [];
						each( facet.terms.get( group.id ?? '' )?.own ?? new Uint32Array(), ( number ) => own.push( number ) );
						expect( own ).toEqual( expect.arrayContaining( [ ...group.numbers ] ) );
					}
				}
			}
		} ), runs( 100 ) );
	} );
} );
