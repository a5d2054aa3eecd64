/**
 * Finds links to cut so that no chain of parents leads back to its beginning. In one pass.
 *
 * @param parents Id → id of the parent.
 * @return One id per circle, the one whose parent closes it when walking in the map's order.
 */
export function cycleClosers( parents: ReadonlyMap<string, string> ): string[] {
	const closing: string[] = [];
	/** Id → the walk that came by. */
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
				closing.push( at );
				return;
			}
			at = parent;
		}
	} );
	return closing;
}
