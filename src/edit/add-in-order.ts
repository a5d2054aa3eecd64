/**
 * Adds names to an order, each after the one that is before it in their own order.
 *
 * @param others The order of the names to add. Those that are in `order` stay where they are.
 */
export function addInOrder( order: readonly string[], others: Iterable<string> ): string[] {
	const known = new Set( order );
	const first: string[] = [];
	const following = new Map<string, string[]>();
	let added = first;
	for ( const name of others ) {
		if ( known.has( name ) ) {
			added = [];
			following.set( name, added );
		} else {
			added.push( name );
		}
	}
	const all = [ ...first ];
	for ( const name of order ) {
		all.push( name );
		( following.get( name ) || [] ).forEach( ( one ) => all.push( one ) );
	}
	return all;
}
