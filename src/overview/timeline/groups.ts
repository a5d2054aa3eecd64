import { append } from '../../explore/append';
import { has, unionOf } from '../../explore/bitset';
import type { IndexedFacet } from '../../explore/facet-index';
import type { ProgramIndex } from '../../explore/program-index';
import { relationsOf } from '../../explore/relations';
import type { Program, ProgramList } from '../../programs/model';
import { groupOf } from '../../programs/status';

/** What a timeline can be grouped by besides facets. */
export const BY_STATUS = 'status';
export const BY_SERIES = 'partOf';
export const BY_TEAM = 'team';
export const UNGROUPED = 'none';

/** The timeline shows the years, so they are no groups. */
const YEARS = 'period';

/** Programs with something in common. */
export interface Group {
	/** A group of the list, the id of a series or a program, the name of a team or the id of a term; null for the programs without one. */
	readonly id: string | null;
	/** By their numbers in the index. */
	readonly numbers: readonly number[];
}

/** What the programs of a list can be grouped by: a value of `rows`. The first one is the default. */
export function groupingsOf( { programs }: ProgramList, { facets }: ProgramIndex ): string[] {
	return [
		BY_STATUS,
		...programs.some( ( { partOf } ) => partOf !== null ) ? [ BY_SERIES ] : [],
		...programs.some( ( { team } ) => team.length ) ? [ BY_TEAM ] : [],
		...Array.from( facets.keys() ).filter( ( id ) => ![ BY_STATUS, BY_SERIES, BY_TEAM, YEARS, UNGROUPED ].includes( id ) ),
		UNGROUPED
	];
}

/** The series or program that a program is a part of, at the top. A program without one, but with parts, is its own. */
function wholeOf( list: ProgramList, program: Program ): string | null {
	const { program: find, parts } = relationsOf( list );
	let top: Program | null = program;
	while ( top?.partOf ) {
		if ( list.series.has( top.partOf ) ) {
			return top.partOf;
		}
		top = find( top.partOf );
	}
	return top && ( top !== program || parts( top.id ).length ) ? top.id : null;
}

/** Groups by something that a program has once, several times or not at all. */
function groupBy( numbers: readonly number[], keysOf: ( number: number ) => readonly string[] ): Map<string | null, number[]> {
	const groups = new Map<string | null, number[]>();
	for ( const number of numbers ) {
		const keys = new Set( keysOf( number ) );
		( keys.size ? Array.from( keys ) : [ null ] ).forEach( ( key ) => append( groups, key, number ) );
	}
	return groups;
}

/** Groups by the terms of a facet. A program with a term is not in the groups of the wider terms above it. */
function groupByTerms( facet: IndexedFacet, numbers: readonly number[], size: number ): Group[] {
	const terms = Array.from( facet.terms.values() );
	return terms.flatMap( ( { id, own, depth }, i ) => {
		// The narrower terms follow their wider term.
		const after = terms.slice( i + 1 );
		const end = after.findIndex( ( other ) => other.depth <= depth );
		const narrower = unionOf( size, after.slice( 0, end < 0 ? after.length : end ).map( ( other ) => other.own ) );
		const members = numbers.filter( ( number ) => has( own, number ) && !has( narrower, number ) );
		return members.length ? [ { id, numbers: members } ] : [];
	} );
}

/**
 * Groups programs. Each of them is in at least one group.
 *
 * @param numbers Program numbers, in an order that the groups keep.
 * @param grouping One of `groupingsOf`.
 * @return No group is empty. Groups of the list are in the order of the list; teams and series with more programs come first, those without one last.
 */
export function groupPrograms( list: ProgramList, index: ProgramIndex, numbers: readonly number[], grouping: string ): Group[] {
	const programOf = ( number: number ): Program => index.programs[ number ] as Program;
	const facet = index.facets.get( grouping );
	if ( grouping === UNGROUPED ) {
		return numbers.length ? [ { id: null, numbers } ] : [];
	}
	if ( grouping === BY_STATUS ) {
		const groups = groupBy( numbers, ( number ) => [ groupOf( programOf( number ).status ) ] );
		return [ 'current', 'paused', 'unknown', 'past' ].flatMap( ( id ) => {
			const members = groups.get( id );
			return members ? [ { id, numbers: members } ] : [];
		} );
	}
	if ( grouping === BY_SERIES || grouping === BY_TEAM || !facet ) {
		const groups = groupBy( numbers, ( number ) => {
			const whole = grouping === BY_SERIES && wholeOf( list, programOf( number ) );
			return grouping === BY_TEAM ? programOf( number ).team : whole ? [ whole ] : [];
		} );
		return Array.from( groups, ( [ id, members ] ) => ( { id, numbers: members } ) )
			.sort( ( a, b ) => Number( a.id === null ) - Number( b.id === null ) || b.numbers.length - a.numbers.length );
	}
	return groupByTerms( facet, numbers, index.programs.length );
}
