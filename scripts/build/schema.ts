import { toJsonSchema } from '@valibot/to-json-schema';
import { DESCRIPTIONS } from '../../src/programs/descriptions';
import { dataPageSchema } from '../../src/programs/schema';

/** The part of JSON Schema that leads to the fields. */
interface Part {
	description?: string;
	items?: Part;
	additionalProperties?: Part;
	properties?: Partial<Record<string, Part>>;
}

/** The JSON Schema of the data page. */
export function schema(): string {
	const json = toJsonSchema( dataPageSchema, { ignoreActions: [ 'check' ] } ) as Part;
	for ( const [ path, description ] of Object.entries( DESCRIPTIONS ) ) {
		const part = path.split( '.' ).reduce<Part | undefined>(
			( parent, step ) => step === '*' ? parent?.items ?? parent?.additionalProperties : parent?.properties?.[ step ], json );
		if ( !part ) {
			throw new Error( `src/programs/descriptions.ts describes "${ path }", which schema.ts does not have.` );
		}
		part.description = description;
	}
	return JSON.stringify( json, null, '\t' );
}
