import { dataPageSchema } from '../../src/programs/schema';
import { DESCRIPTIONS } from '../../src/programs/descriptions';
import { toJsonSchema } from '@valibot/to-json-schema';

/** @return The JSON Schema of the data page, made from the one definition. */
export async function schema(): Promise<string> {
	const json = ( toJsonSchema( dataPageSchema, { ignoreActions: [ 'check' ] } ) as any );
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
