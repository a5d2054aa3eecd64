/*
 * Builds the schema as plain descriptions, in the shape and with the types of valibot's schemas.
 * `read-schema.ts` reads data by these descriptions, and @valibot/to-json-schema turns them into a
 * JSON Schema. So only valibot's types are used. Its code is not in the bundles, where it would need
 * 2 KB. A test builds the same schema with valibot itself and compares the two.
 */
import type * as valibot from 'valibot';

export type { GenericSchema, InferInput, InferOutput } from 'valibot';

interface Description {
	/** As in valibot, a schema is of the kind 'schema'; the kind of an action is not used. */
	readonly kind?: 'schema';
	readonly type: string;
	readonly [ part: string ]: unknown;
}

const schema = ( type: string, parts: object = {} ): Description => ( { kind: 'schema', type, ...parts } );
const action = ( type: string ) => ( requirement: unknown, message?: unknown ): Description => ( { type, requirement, message } );

export const string = ( () => schema( 'string' ) ) as unknown as typeof valibot.string;
export const number = ( () => schema( 'number' ) ) as unknown as typeof valibot.number;
export const boolean = ( () => schema( 'boolean' ) ) as unknown as typeof valibot.boolean;
export const array = ( ( item: Description ) => schema( 'array', { item } ) ) as unknown as typeof valibot.array;
export const object = ( ( entries: object ) => schema( 'object', { entries } ) ) as unknown as typeof valibot.object;
export const optional = ( ( wrapped: Description ) => schema( 'optional', { wrapped } ) ) as unknown as typeof valibot.optional;
export const picklist = ( ( options: readonly string[], message: string ) => schema( 'picklist', { options, message } ) ) as unknown as typeof valibot.picklist;
export const record = ( ( key: Description, value: Description ) => schema( 'record', { key, value } ) ) as unknown as typeof valibot.record;
export const union = ( ( options: readonly Description[] ) => schema( 'union', { options } ) ) as unknown as typeof valibot.union;
export const pipe = ( ( ...parts: readonly [ Description, ...Description[] ] ) => ( { ...parts[ 0 ], pipe: parts } ) ) as unknown as typeof valibot.pipe;

export const check = action( 'check' ) as unknown as typeof valibot.check;
export const guard = action( 'guard' ) as unknown as typeof valibot.guard;
export const length = action( 'length' ) as unknown as typeof valibot.length;
export const maxValue = action( 'max_value' ) as unknown as typeof valibot.maxValue;
export const minEntries = action( 'min_entries' ) as unknown as typeof valibot.minEntries;
export const minValue = action( 'min_value' ) as unknown as typeof valibot.minValue;
export const regex = action( 'regex' ) as unknown as typeof valibot.regex;
export const transform = ( ( operation: unknown ): Description => ( { type: 'transform', operation } ) ) as unknown as typeof valibot.transform;
