import { toJsonSchema } from '@valibot/to-json-schema';
import { importSource } from '../lib/import-source.mjs';

/** @return {Promise<string>} The JSON Schema of the data page, made from the one definition. */
export async function schema() {
	const { dataPageSchema } = await importSource( 'src/programs/schema.ts' );
	const { DESCRIPTIONS } = await importSource( 'src/programs/descriptions.ts' );
	const json = /** @type {any} */ ( toJsonSchema( dataPageSchema, { ignoreActions: [ 'check' ] } ) );
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
