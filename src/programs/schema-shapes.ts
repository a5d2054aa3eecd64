/*
 * The build gives browsers this in place of valibot: what `read` looks at of a schema, under
 * valibot's own names and in its own shape, without the code that would run the schema, which
 * `read` does not use. That is 2 KB gz less for every reader. Types, JSON Schema and tests take
 * valibot itself, and a test holds the two against each other.
 */

interface Shape {
	readonly type: string;
	readonly [ part: string ]: unknown;
}

const schema = ( type: string ) => /* @__NO_SIDE_EFFECTS__ */ (): Shape => ( { type } );
const action = ( type: string ) => /* @__NO_SIDE_EFFECTS__ */ ( requirement: unknown, message?: unknown ): Shape => ( { type, requirement, message } );

export const string = schema( 'string' );
export const number = schema( 'number' );
export const boolean = schema( 'boolean' );
export const array = /* @__NO_SIDE_EFFECTS__ */ ( item: Shape ): Shape => ( { type: 'array', item } );
export const object = /* @__NO_SIDE_EFFECTS__ */ ( entries: Readonly<Record<string, Shape>> ): Shape => ( { type: 'object', entries } );
export const optional = /* @__NO_SIDE_EFFECTS__ */ ( wrapped: Shape ): Shape => ( { type: 'optional', wrapped } );
export const picklist = /* @__NO_SIDE_EFFECTS__ */ ( options: readonly string[], message: string ): Shape => ( { type: 'picklist', options, message } );
export const record = /* @__NO_SIDE_EFFECTS__ */ ( key: Shape, value: Shape ): Shape => ( { type: 'record', key, value } );
export const union = /* @__NO_SIDE_EFFECTS__ */ ( options: readonly Shape[] ): Shape => ( { type: 'union', options } );
export const pipe = /* @__NO_SIDE_EFFECTS__ */ ( first: Shape, ...actions: readonly Shape[] ): Shape => Object.assign( {}, first, { pipe: [ first, ...actions ] } );

export const check = action( 'check' );
export const length = action( 'length' );
export const maxValue = action( 'max_value' );
export const minValue = action( 'min_value' );
export const regex = action( 'regex' );
export const description = action( 'description' );
