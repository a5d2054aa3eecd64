/** Holds one value, and calls functions when it is replaced. */
export interface Store<State> {
	readonly get: () => State;
	/** Puts new values in place of some fields, then calls every subscriber once. */
	readonly set: ( change: Partial<State> ) => void;
	/** @return A function that ends the subscription. */
	readonly subscribe: ( subscriber: ( state: State, before: State ) => void ) => () => void;
}

export function createStore<State extends object>( initial: State ): Store<State> {
	let state = initial;
	const subscribers = new Set<( state: State, before: State ) => void>();
	return {
		get: () => state,
		set: ( change ) => {
			const before = state;
			state = { ...before, ...change };
			// A copy, because a subscriber may end its subscription, and those of others, while it is called.
			Array.from( subscribers ).forEach( ( subscriber ) => subscribers.has( subscriber ) && subscriber( state, before ) );
		},
		subscribe: ( subscriber ) => {
			subscribers.add( subscriber );
			return () => {
				subscribers.delete( subscriber );
			};
		}
	};
}
