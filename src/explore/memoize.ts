/** Makes a function that calls `build` once for each key, and keeps the result as long as the key exists. */
export function memoize<Key extends object, Value extends object>( build: ( key: Key ) => Value ): ( key: Key ) => Value {
	const values = new WeakMap<Key, Value>();
	return ( key ) => {
		let value = values.get( key );
		if ( !value ) {
			value = build( key );
			values.set( key, value );
		}
		return value;
	};
}
