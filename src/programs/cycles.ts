/**
 * Finds the ids whose parents must be removed so that no chain of parents is a cycle.
 *
 * @param parents Id → id of the parent.
 * @return One id for each cycle: the last one of the cycle in the order of the map.
 */
export function cycleClosers( parents: ReadonlyMap<string, string> ): string[] {
	const closers: string[] = [];
	/** Id → the first id of the chain in which it was seen. */
	const seen = new Map<string, string>();
	parents.forEach( ( _parent, start ) => {
		let at = start;
		while ( !seen.has( at ) ) {
			seen.set( at, start );
			const parent = parents.get( at );
			if ( parent === undefined ) {
				return;
			}
			if ( seen.get( parent ) === start ) {
				closers.push( at );
				return;
			}
			at = parent;
		}
	} );
	return closers;
}
