/** A term or a program may have this many others above it. A chain that is longer, or a circle, would take long to show. */
export const MOST_LEVELS = 25;

/**
 * Finds the ids with too many ids above them. An id in a circle, and one below a circle, has endlessly many.
 *
 * @param parents Id → id of the parent.
 */
export function tooDeep( parents: ReadonlyMap<string, string> ): string[] {
	return Array.from( parents.keys() ).filter( ( id ) => {
		let above: string | undefined = id;
		for ( let level = 0; above && level <= MOST_LEVELS; level++ ) {
			above = parents.get( above );
		}
		return above;
	} );
}
