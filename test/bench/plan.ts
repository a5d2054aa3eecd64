import { forEachGroup, GROUPS, valuesOf, type BenchProgram, type Choice, type GroupCounts, type GroupKey } from './data/groups';

/** A click on a value of a group, and the number of programs that it must lead to. */
export interface Click {
	readonly key: GroupKey;
	readonly value: string;
	readonly expected: number;
}

/** Values to choose together, and what every contender must then show. */
export interface Combination {
	readonly values: readonly ( readonly [ key: GroupKey, value: string ] )[];
	readonly count: number;
	readonly counts: GroupCounts;
}

/** Typed letter by letter. With and without accents, in several scripts, a part of a word, several words, and nothing. */
export const QUERIES = [
	'workshop', 'partnerships', 'تدريب', 'photo contest', 'liderazgo', 'mento', 'अनुवाद', 'leadership training', '社区', 'formacion', 'translate', 'xqxq'
];

const isMatch = ( program: BenchProgram, choice: Choice, except?: GroupKey ): boolean => Array.from( choice ).every( ( [ key, chosen ] ) =>
	key === except || chosen.length === 0 || valuesOf( program, key ).some( ( value ) => chosen.includes( value ) ) );

export function countMatches( programs: readonly BenchProgram[], choice: Choice ): number {
	return programs.filter( ( program ) => isMatch( program, choice ) ).length;
}

/** For each value, the programs that have it and match what is chosen in the other groups. */
export function countValues( programs: readonly BenchProgram[], choice: Choice ): GroupCounts {
	return forEachGroup( ( key ) => {
		const counts: Record<string, number> = {};
		for ( const program of programs ) {
			if ( isMatch( program, choice, key ) ) {
				valuesOf( program, key ).forEach( ( value ) => {
					counts[ value ] = ( counts[ value ] ?? 0 ) + 1;
				} );
			}
		}
		return counts;
	} );
}

/** The values of a group with at least one program, the commonest first. */
function commonest( counts: GroupCounts, key: GroupKey ): string[] {
	return Object.entries( counts[ key ] ).sort( ( [ a, m ], [ b, n ] ) => n - m || ( a < b ? -1 : 1 ) ).map( ( [ value ] ) => value );
}

/** Clicks in fours: choose a value, choose one of the next group, drop the first, drop the second. */
export function planClicks( programs: readonly BenchProgram[], fours: number ): Click[] {
	const clicks: Click[] = [];
	const click = ( key: GroupKey, value: string, chosen: readonly ( readonly [ GroupKey, string ] )[] ): void => {
		const choice = new Map( chosen.map( ( [ each, one ] ) => [ each, [ one ] ] as const ) );
		clicks.push( { key, value, expected: countMatches( programs, choice ) } );
	};
	for ( let i = 0; i < fours; i++ ) {
		const [ first, second ] = [ GROUPS[ 2 * i % GROUPS.length ], GROUPS[ ( 2 * i + 1 ) % GROUPS.length ] ].map( ( group ) => ( group as typeof GROUPS[ 0 ] ).key ) as [ GroupKey, GroupKey ];
		const a = commonest( countValues( programs, new Map() ), first )[ i % 4 ] as string;
		const open = commonest( countValues( programs, new Map( [ [ first, [ a ] ] ] ) ), second );
		const b = open[ i * 3 % Math.min( open.length, 8 ) ] as string;
		click( first, a, [ [ first, a ] ] );
		click( second, b, [ [ first, a ], [ second, b ] ] );
		click( first, a, [ [ second, b ] ] );
		click( second, b, [] );
	}
	return clicks;
}

/** The values of each combination, as groups and ranks among the commonest values. */
const COMBINATIONS: readonly ( readonly ( readonly [ key: GroupKey, rank: number ] )[] )[] = [
	[],
	[ [ 'status', 0 ] ],
	[ [ 'languages', 1 ], [ 'languages', 4 ] ],
	[ [ 'capacities', 2 ], [ 'status', 1 ] ],
	[ [ 'regions', 0 ], [ 'regions', 3 ], [ 'format', 0 ] ],
	[ [ 'recommendations', 1 ], [ 'audience', 0 ], [ 'audience', 2 ] ],
	[ [ 'status', 0 ], [ 'status', 2 ], [ 'capacities', 0 ], [ 'capacities', 5 ], [ 'languages', 0 ] ],
	[ [ 'format', 1 ], [ 'regions', 2 ], [ 'recommendations', 0 ], [ 'recommendations', 3 ] ]
];

export function planCombinations( programs: readonly BenchProgram[] ): Combination[] {
	const all = countValues( programs, new Map() );
	return COMBINATIONS.map( ( ranks ) => {
		const values = ranks.map( ( [ key, rank ] ) => [ key, commonest( all, key )[ rank ] as string ] as const );
		const choice = new Map( GROUPS.map( ( { key } ) => [ key, values.filter( ( [ each ] ) => each === key ).map( ( [ , value ] ) => value ) ] as const ) );
		return { values, count: countMatches( programs, choice ), counts: countValues( programs, choice ) };
	} );
}
