import { toJsonSchema } from '@valibot/to-json-schema';
import { DESCRIPTIONS } from '../../src/programs/descriptions';
import { dataPageSchema } from '../../src/programs/schema';
import type { Node } from '../lib/documentation-fields';

/** The actions that JSON Schema has no form for. It has one for `min_entries`, but an empty object takes only its own text away. */
export const ACTIONS_WITHOUT_JSON_SCHEMA = [ 'check', 'guard', 'min_entries', 'transform' ] as const;

export function schema(): string {
	const json = toJsonSchema( dataPageSchema, { ignoreActions: [ ...ACTIONS_WITHOUT_JSON_SCHEMA ] } ) as Node;
	for ( const [ path, description ] of Object.entries( DESCRIPTIONS ) ) {
		const part = path.split( '.' ).reduce<Node | undefined>(
			( parent, step ) => step === '*' ? parent?.items ?? parent?.additionalProperties : parent?.properties?.[ step ], json );
		if ( !part ) {
			throw new Error( `src/programs/descriptions.ts describes "${ path }", which schema.ts does not have.` );
		}
		part.description = description;
	}
	return JSON.stringify( json, null, '\t' );
}
