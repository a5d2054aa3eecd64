import type { Program } from '../../programs/model';
import type { Bar } from './bar';

/** A program of a group, with its bar. */
export interface Row {
	readonly program: Program;
	readonly bar: Bar;
}

/** After all others. */
const NO_DATE = 2;

function startOf( { bar: { span } }: Row ): number {
	return span ? span.from : NO_DATE;
}

/** Finds the programs that grew out of each other: id → one id that all programs of a family share. */
function familiesOf( rows: readonly Row[] ): ( id: string ) => string {
	const parents = new Map( rows.map( ( { program: { id } } ) => [ id, id ] ) );
	const find = ( id: string ): string => {
		let top = id;
		for ( let parent = parents.get( top ); parent !== undefined && parent !== top; parent = parents.get( top ) ) {
			top = parent;
		}
		// What was found is kept, so that long chains are followed once.
		for ( let each = id; each !== top; ) {
			const next = parents.get( each ) as string;
			parents.set( each, top );
			each = next;
		}
		return top;
	};
	for ( const { program: { id, followedBy } } of rows ) {
		for ( const next of followedBy ) {
			if ( parents.has( next ) ) {
				parents.set( find( next ), find( id ) );
			}
		}
	}
	return find;
}

/** Puts the rows of a group in the order of their starts; the programs that grew out of each other stay together. Those without dates are last. */
export function inOrder( rows: readonly Row[] ): Row[] {
	const familyOf = familiesOf( rows );
	const starts = new Map<string, number>();
	for ( const row of rows ) {
		const family = familyOf( row.program.id );
		starts.set( family, Math.min( startOf( row ), starts.get( family ) ?? NO_DATE ) );
	}
	// A family is known by its first place, so that two families with the same start do not mix.
	const places = new Map<string, number>();
	Array.from( starts ).sort( ( [ , a ], [ , b ] ) => a - b ).forEach( ( [ family ], place ) => places.set( family, place ) );
	const placeOf = ( { program: { id } }: Row ): number => places.get( familyOf( id ) ) as number;
	return rows.slice().sort( ( a, b ) => placeOf( a ) - placeOf( b ) || startOf( a ) - startOf( b ) );
}
