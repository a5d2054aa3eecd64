import type { Timeline } from '../../overview/timeline/timeline';

/** A program in a group of a timeline. It may be in several groups. */
export interface Entry {
	readonly program: string;
	/** Tells the entries of a program apart in ids; '' for the first one. */
	readonly suffix: string;
	/** Whether the details of the program are open in this entry. */
	readonly open: boolean;
}

/**
 * The entries of the groups.
 *
 * @param details The programs whose details are open.
 * @param openAt By program, the suffix of the entry where they are open, if it is not the first.
 */
export function entriesOf( { groups }: Timeline, details: readonly string[], openAt: ReadonlyMap<string, string> ): Entry[][] {
	const counts = new Map<string, number>();
	return groups.map( ( { rows } ) => rows.map( ( { program: { id } } ): Entry => {
		const count = ( counts.get( id ) || 0 ) + 1;
		counts.set( id, count );
		const suffix = count > 1 ? `:${ count }` : '';
		return { program: id, suffix, open: details.includes( id ) && ( openAt.get( id ) || '' ) === suffix };
	} ) );
}
