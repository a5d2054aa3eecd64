import { append } from '../../explore/append';
import type { Row } from './order';

/**
 * A piece of a line from a program to one that grew out of it. The line leaves the bar of the older one, and reaches
 * the bar of the younger one at its beginning.
 */
export interface Line {
	readonly position: number;
	/** Where it is in this row: from the bar up or down, to the bar from above or below, or it only passes. */
	readonly kind: 'leaves' | 'reaches' | 'passes';
	/** Whether the rest of the line is above this row; of a line that passes it means nothing. */
	readonly isUp: boolean;
}

/** What is drawn in one line of the page: a heading, which has no bar, or a program. */
export type Slot = Row | null;

/** A longer line would be lost among the others; the words say the same. */
const LONGEST = 60;
/** More lines beside each other cannot be told apart. */
const MOST_BESIDE = 8;

/** The numbers of the slots of each program that has dates: one for each of its groups. */
function slotNumbers( slots: readonly Slot[] ): Map<string, number[]> {
	const numbers = new Map<string, number[]>();
	slots.forEach( ( slot, number ) => {
		if ( slot?.bar.span ) {
			append( numbers, slot.program.id, number );
		}
	} );
	return numbers;
}

/** The pair of slots that are nearest to each other; of the same distance, the first one. */
function nearest( froms: readonly number[], tos: readonly number[] ): readonly [ number, number ] | null {
	let best: readonly [ number, number ] | null = null;
	for ( const from of froms ) {
		for ( const to of tos ) {
			if ( !best || Math.abs( from - to ) < Math.abs( best[ 0 ] - best[ 1 ] ) ) {
				best = [ from, to ];
			}
		}
	}
	return best;
}

/**
 * The lines between the programs that grew out of each other.
 *
 * @param slots From the top of the page to its end.
 * @return The pieces of lines in each slot.
 */
export function linesOf( slots: readonly Slot[] ): readonly ( readonly Line[] )[] {
	const lines = slots.map( (): Line[] => [] );
	const numbers = slotNumbers( slots );
	const draw = ( from: number, to: number ): void => {
		const first = Math.min( from, to );
		const last = Math.max( from, to );
		const crossed = last - first > LONGEST ? [] : lines.slice( first, last + 1 );
		const position = slots[ to ]?.bar.span?.from;
		if ( position !== undefined && crossed.length && crossed.every( ( { length } ) => length < MOST_BESIDE ) ) {
			crossed.forEach( ( pieces, i ) => {
				const number = first + i;
				pieces.push( { position, kind: number === from ? 'leaves' : number === to ? 'reaches' : 'passes', isUp: number === last } );
			} );
		}
	};
	const drawn = new Set<string>();
	for ( const slot of slots ) {
		if ( slot && !drawn.has( slot.program.id ) ) {
			const { id, followedBy } = slot.program;
			drawn.add( id );
			followedBy.forEach( ( next ) => {
				const pair = nearest( numbers.get( id ) || [], numbers.get( next ) || [] );
				if ( pair ) {
					draw( ...pair );
				}
			} );
		}
	}
	return lines;
}
