import { tooDeep } from './levels';
import type { Program, Series } from './model';
import type { Report } from './report';

/**
 * Removes from `partOf` and `followedBy` the ids of unknown programs, and those that lead back or too far up.
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
	const parents = new Map<string, string>();
	for ( const { id, partOf } of all ) {
		programIds.add( id );
		if ( partOf ) {
			parents.set( id, partOf );
		}
	}
	const wholes = new Set( [ ...programIds, ...series.keys() ] );
	const deep = new Set( tooDeep( parents ) );

	return all.map( ( program ) => {
		const { id, partOf, followedBy, source: { page, path } } = program;
		if ( !partOf && !followedBy.length ) {
			return program;
		}
		const pathTo = ( field: string ) => [ ...page === null ? [] : [ 'include', includedTitles.indexOf( page ) ], ...path, field ];
		const isGood = ( field: string, other: string, known: ReadonlySet<string>, isLoop: boolean ): boolean => {
			if ( isLoop ) {
				report.addAt( pathTo( field ), 'loop', other );
			} else if ( !known.has( other ) ) {
				report.addAt( pathTo( field ), 'unknown-program', other, known );
			}
			return !isLoop && known.has( other );
		};
		report.program = id;
		return {
			...program,
			partOf: partOf && isGood( 'partOf', partOf, wholes, deep.has( id ) ) ? partOf : null,
			followedBy: followedBy.filter( ( other ) => isGood( 'followedBy', other, programIds, other === id ) )
		};
	} );
}
