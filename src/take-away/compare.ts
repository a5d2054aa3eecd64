import type { Program } from '../programs/model';
import { usedColumns, type Column, type Value } from './columns';

/** How many programs fit side by side. */
export const MOST_COMPARED = 4;

/** A field or a facet, with its values in each program. */
export interface ComparedRow {
	readonly column: Column;
	/** In the order of the programs. */
	readonly cells: readonly ( readonly Value[] )[];
	/** Whether the programs differ in it. */
	readonly isDifferent: boolean;
}

function keyOf( values: readonly Value[] ): string {
	return JSON.stringify( values.map( ( { text, target } ) => [ text, target ] ) );
}

/** Puts programs side by side. What none of them has a value in is left out. */
export function compare( programs: readonly Program[], columns: readonly Column[] ): readonly ComparedRow[] {
	return usedColumns( columns, programs ).map( ( column ) => {
		const cells = programs.map( column.valuesOf );
		return { column, cells, isDifferent: new Set( cells.map( keyOf ) ).size > 1 };
	} );
}
