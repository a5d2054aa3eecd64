import type { ProgramIndex } from '../../explore/program-index';
import type { Program, ProgramList } from '../../programs/model';
import { barOf, type PartKind } from './bar';
import { BY_STATUS, groupingsOf, groupPrograms } from './groups';
import { linesOf, type Line, type Slot } from './lines';
import { inOrder, type Row } from './order';
import { scaleOf, type Scale } from './scale';

/** A program of a timeline, with the lines that are drawn beside its bar. */
export interface DrawnRow extends Row {
	readonly lines: readonly Line[];
}

export interface DrawnGroup {
	/** See `Group`. */
	readonly id: string | null;
	readonly rows: readonly DrawnRow[];
	/** The lines that pass the heading of the group. */
	readonly passing: readonly Line[];
}

/** Programs over the years. */
export interface Timeline {
	/** What it is grouped by. */
	readonly grouping: string;
	/** null if no program has a date. */
	readonly scale: Scale | null;
	readonly groups: readonly DrawnGroup[];
	/** What occurs in the drawing, for the legend. */
	readonly kinds: ReadonlySet<PartKind | 'line'>;
}

/**
 * Makes a timeline.
 *
 * @param numbers The numbers of the programs to show.
 * @param rows What the reader has chosen to group by; what the list does not have is ignored.
 * @param today 'YYYY-MM-DD'
 */
export function timelineOf( list: ProgramList, index: ProgramIndex, numbers: readonly number[], rows: string, today: string ): Timeline {
	const programOf = ( number: number ): Program => index.programs[ number ] as Program;
	const grouping = groupingsOf( list, index ).includes( rows ) ? rows : BY_STATUS;
	const scale = scaleOf( numbers.map( programOf ), today );
	const bars = new Map( numbers.map( ( number ) => [ number, barOf( scale, programOf( number ), today ) ] ) );
	const groups = groupPrograms( list, index, numbers, grouping ).map( ( group ) => ( {
		id: group.id,
		rows: inOrder( group.numbers.flatMap( ( number ) => {
			const bar = bars.get( number );
			return bar ? [ { program: programOf( number ), bar } ] : [];
		} ) )
	} ) );
	const lines = linesOf( groups.flatMap( ( group ): Slot[] => [ null, ...group.rows ] ) );
	const kinds = new Set<PartKind | 'line'>();
	bars.forEach( ( { parts } ) => parts.forEach( ( { kind } ) => kinds.add( kind ) ) );
	if ( lines.some( ( { length } ) => length ) ) {
		kinds.add( 'line' );
	}
	let slot = 0;
	return {
		grouping,
		scale,
		kinds,
		groups: groups.map( ( group ) => {
			const passing = lines[ slot++ ] || [];
			return { id: group.id, passing, rows: group.rows.map( ( { program, bar } ) => ( { program, bar, lines: lines[ slot++ ] || [] } ) ) };
		} )
	};
}
