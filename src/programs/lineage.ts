import { cycleClosers } from './cycles';
import type { Program, Series } from './model';
import type { Report, PathStep } from './report';

/** A program and the steps that lead to its record from the root of the data page. */
export type LocatedProgram = readonly [ place: readonly PathStep[], program: Program ];

/**
 * Leaves out of `partOf` and `followedBy` what leads nowhere or in a circle.
 *
 * @param placed With different ids.
 * @param series What `partOf` may name besides programs.
 * @param report Gets the problems; must be at the root.
 * @return
 */
export function checkLineage(
	placed: readonly LocatedProgram[], series: ReadonlyMap<string, Series>, report: Report
): Program[] {
	const known = new Set( placed.map( ( [ , program ] ) => program.id ) );
	const above = new Set( [ ...known, ...series.keys() ] );
	const parents = new Map<string, string>();
	for ( const [ , program ] of placed ) {
		if ( program.partOf !== null && known.has( program.partOf ) ) {
			parents.set( program.id, program.partOf );
		}
	}
	const closing = new Set( cycleClosers( parents ) );

	return placed.map( ( [ place, program ] ) => report.within( place, () => {
		const { id, partOf, followedBy } = program;
		if ( partOf === null && !followedBy.length ) {
			return program;
		}
		const leads = ( field: string, other: string, among: ReadonlySet<string>, isLoop: boolean ): boolean => {
			if ( isLoop ) {
				report.addAt( field, 'loop', other );
			} else if ( !among.has( other ) ) {
				report.addAt( field, 'unknown-program', other, among );
			}
			return !isLoop && among.has( other );
		};
		report.program = id;
		return Object.assign( {}, program, {
			partOf: partOf !== null && leads( 'partOf', partOf, above, closing.has( id ) ) ? partOf : null,
			followedBy: followedBy.filter( ( other ) => leads( 'followedBy', other, known, other === id ) )
		} );
	} ) );
}
