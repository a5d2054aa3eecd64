const NONE: readonly string[] = [];

/** Up to this length, comparing all values takes less time and memory than a Set. */
const SHORT = 20;

/** Turns a field that may be one value, a list or nothing into a list, each value once. */
export function toList( value: string | readonly string[] | null ): readonly string[] {
	if ( typeof value === 'string' ) {
		return [ value ];
	}
	if ( !value ) {
		return NONE;
	}
	const isUnique = value.length < SHORT && value.every( ( one, index ) => value.indexOf( one ) === index );
	return isUnique ? value : [ ...new Set( value ) ];
}
