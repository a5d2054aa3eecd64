/** Turns a field that may be one value, a list or nothing into a list, each value once. */
export function toList( value: string | readonly string[] | null ): readonly string[] {
	if ( typeof value === 'string' ) {
		return [ value ];
	}
	return value && value.length > 1 ? [ ...new Set( value ) ] : value ?? [];
}
