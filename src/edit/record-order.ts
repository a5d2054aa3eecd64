/** The order of ids, in which removing and inserting one takes the same time in a long list as in a short one. */
export interface RecordOrder {
	/** Removes an id. Returns the one before it. */
	remove( id: string ): string | null;
	insert( id: string, after: string | null ): void;
}

export function createOrder( ids: Iterable<string> ): RecordOrder {
	// null is both before the first and after the last.
	const next = new Map<string | null, string | null>( [ [ null, null ] ] );
	const previous = new Map<string | null, string | null>( [ [ null, null ] ] );
	const link = ( one: string | null, other: string | null ): void => {
		next.set( one, other );
		previous.set( other, one );
	};
	const order: RecordOrder = {
		remove( id ) {
			const before = previous.get( id ) ?? null;
			link( before, next.get( id ) ?? null );
			return before;
		},
		insert( id, after ) {
			const following = next.get( after ) ?? null;
			link( after, id );
			link( id, following );
		}
	};
	let last: string | null = null;
	for ( const id of ids ) {
		order.insert( id, last );
		last = id;
	}
	return order;
}

/**
 * The ids that have to move to turn one order into another, as few as possible.
 *
 * @param before The ids in their order before.
 * @param after The same ids in their order after.
 */
export function movedIds( before: readonly string[], after: readonly string[] ): ReadonlySet<string> {
	const positions = new Map( before.map( ( id, index ) => [ id, index ] ) );
	const position = ( id: string | undefined ): number => positions.get( id as string ) as number;
	// The longest part of `after` that is in the order of `before`: `ends[ n ]` ends the best one of n + 1 ids.
	const ends: string[] = [];
	const previous = new Map<string, string | undefined>();
	for ( const id of after ) {
		let low = 0;
		let high = ends.length;
		while ( low < high ) {
			const middle = ( low + high ) >> 1;
			if ( position( ends[ middle ] ) < position( id ) ) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		previous.set( id, ends[ low - 1 ] );
		ends[ low ] = id;
	}
	const moved = new Set( after );
	for ( let id = ends.pop(); id !== undefined; id = previous.get( id ) ) {
		moved.delete( id );
	}
	return moved;
}
