import { append } from '../../explore/append';
import { has } from '../../explore/bitset';
import type { IndexedTerm } from '../../explore/facet-index';
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

/** The groups of the list, in its order. */
const LIST_GROUPS: readonly string[] = [ 'current', 'paused', 'unknown', 'past' ];

/** The terms of a program, without the wider terms above them, which programs with a narrower term have too. */
function narrowestTerms( terms: readonly IndexedTerm[], number: number ): string[] {
	// Narrower terms follow their wider term.
	const own = terms.filter( ( term ) => has( term.own, number ) );
	return own.filter( ( { depth }, i ) => {
		const next = own[ i + 1 ];
		return !next || next.depth <= depth;
	} ).map( ( { id } ) => id );
}

/**
 * Groups programs. Each of them is in at least one group.
 *
 * @param numbers Program numbers, in an order that the groups keep.
 * @param grouping One of `groupingsOf`.
 * @return No group is empty. Groups of the list, and terms, are in their order; teams and series with more programs come first. The programs without one are last.
 */
export function groupPrograms( list: ProgramList, index: ProgramIndex, numbers: readonly number[], grouping: string ): Group[] {
	const terms = Array.from( index.facets.get( grouping )?.terms.values() || [] );
	const keysOf = ( number: number ): readonly ( string | null )[] => {
		const program = index.programs[ number ] as Program;
		switch ( grouping ) {
			case BY_STATUS:
				return [ groupOf( program.status ) ];
			case BY_SERIES:
				return [ wholeOf( list, program ) ];
			case BY_TEAM:
				return program.team;
			default:
				return narrowestTerms( terms, number );
		}
	};
	const groups = new Map<string | null, number[]>();
	for ( const number of numbers ) {
		const keys = new Set( keysOf( number ) );
		( keys.size ? keys : [ null ] ).forEach( ( key: string | null ) => append( groups, key, number ) );
	}
	const order = grouping === BY_STATUS ? LIST_GROUPS : grouping === BY_TEAM ? [] : terms.map( ( { id } ) => id );
	const rankOf = ( { id, numbers: members }: Group ): number => id === null ? Infinity : order.length ? order.indexOf( id ) : -members.length;
	return Array.from( groups, ( [ id, members ] ) => ( { id, numbers: members } ) ).sort( ( a, b ) => rankOf( a ) - rankOf( b ) );
}
