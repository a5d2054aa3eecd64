import { cycleClosers } from './cycles';
import type { Program, Series } from './model';
import type { Report } from './report';

/**
 * Removes from `partOf` and `followedBy` the ids of unknown programs and those that close a cycle.
 *
 * @param all Programs with different ids.
 * @param series Can be named in `partOf`, like programs.
 * @param includedTitles The titles in `include`, by their indexes.
 * @param report Is at the root of the data page.
 */
export function checkLineage(
	all: readonly Program[], series: ReadonlyMap<string, Series>, includedTitles: readonly string[], report: Report
): Program[] {
	const programIds = new Set<string>();
	for ( const { id } of all ) {
		programIds.add( id );
	}
	const wholes = new Set( [ ...programIds, ...series.keys() ] );
	const parents = new Map<string, string>();
	for ( const { id, partOf } of all ) {
		if ( partOf !== null && programIds.has( partOf ) ) {
			parents.set( id, partOf );
		}
	}
	const closers = new Set( cycleClosers( parents ) );

	return all.map( ( program ) => {
		const { id, partOf, followedBy, source: { page, path } } = program;
		if ( partOf === null && !followedBy.length ) {
			return program;
		}
		const pathTo = ( field: string ) => [ ...page === null ? [] : [ 'include', includedTitles.indexOf( page ) ], ...path, field ];
		const isGood = ( field: string, other: string, known: ReadonlySet<string>, closesCycle: boolean ): boolean => {
			if ( closesCycle ) {
				report.addAt( pathTo( field ), 'loop', other );
			} else if ( !known.has( other ) ) {
				report.addAt( pathTo( field ), 'unknown-program', other, known );
			}
			return !closesCycle && known.has( other );
		};
		report.program = id;
		return {
			...program,
			partOf: partOf !== null && isGood( 'partOf', partOf, wholes, closers.has( id ) ) ? partOf : null,
			followedBy: followedBy.filter( ( other ) => isGood( 'followedBy', other, programIds, other === id ) )
		};
	} );
}
