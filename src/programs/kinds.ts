/** The kind of a JSON value, as the texts of problems name it. */
export type Kind = 'text' | 'number' | 'list' | 'object' | 'nothing' | 'true or false';

/** By valibot's names and JavaScript's; all other types are text. */
const KINDS: Readonly<Record<string, Kind>> = { array: 'list', record: 'object', object: 'object', number: 'number', boolean: 'true or false' };

/** The kind of the values that a type of the schema takes, or that JavaScript calls by that name. */
export function kindOfType( type: string ): Kind {
	return KINDS[ type ] || 'text';
}

export function kindOf( value: unknown ): Kind {
	// Most values are strings.
	if ( typeof value === 'string' ) {
		return 'text';
	}
	if ( value === null || value === undefined ) {
		return 'nothing';
	}
	return kindOfType( Array.isArray( value ) ? 'array' : typeof value );
}

/** Whether a value is a JSON object: not a list and not null. */
export function isObject( value: unknown ): value is Readonly<Record<string, unknown>> {
	return kindOf( value ) === 'object';
}
