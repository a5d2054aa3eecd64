import { dataPageSchema } from '../../src/programs/schema';
import { DESCRIPTIONS } from '../../src/programs/descriptions';
import { toJsonSchema } from '@valibot/to-json-schema';

/**
 * The actions that are not converted. JSON Schema has no form for a real day, a title or an address, or
 * for what is made of a text. It has one for `min_entries`, but an empty object takes only its own text away.
 */
export const ACTIONS_WITHOUT_JSON_SCHEMA = [ 'check', 'guard', 'min_entries', 'transform' ] as const;

/** Makes the JSON Schema of the data page. */
export async function schema(): Promise<string> {
	const json = ( toJsonSchema( dataPageSchema, { ignoreActions: [ ...ACTIONS_WITHOUT_JSON_SCHEMA ] } ) as any );
	for ( const [ path, description ] of Object.entries( DESCRIPTIONS ) ) {
		let node = json;
		for ( const step of path.split( '.' ) ) {
			node = step === '*' ? node?.items ?? node?.additionalProperties : node?.properties?.[ step ];
		}
		if ( !node ) {
			throw new Error( `src/programs/descriptions.ts describes "${ path }", which schema.ts does not have.` );
		}
		node.description = description;
	}
	return JSON.stringify( json, null, '\t' );
}
