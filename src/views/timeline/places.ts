import type { Timeline } from '../../overview/timeline/timeline';

/** Where a program is in a timeline: it may be in several groups. */
export interface Place {
	readonly program: string;
	/** Tells the places of a program apart in ids; '' for the first one. */
	readonly suffix: string;
	/** Whether the details of the program are open here. */
	readonly open: boolean;
}

/**
 * The places of all programs, by groups.
 *
 * @param details The programs whose details are open.
 * @param openAt The suffix of the place where they are open, if it is not the first.
 */
export function placesOf( { groups }: Timeline, details: readonly string[], openAt: ReadonlyMap<string, string> ): Place[][] {
	const counts = new Map<string, number>();
	return groups.map( ( { rows } ) => rows.map( ( { program: { id } } ): Place => {
		const count = ( counts.get( id ) || 0 ) + 1;
		counts.set( id, count );
		const suffix = count > 1 ? `:${ count }` : '';
		return { program: id, suffix, open: details.includes( id ) && ( openAt.get( id ) || '' ) === suffix };
	} ) );
}
