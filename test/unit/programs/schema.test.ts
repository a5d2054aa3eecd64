import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { safeParse } from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { parsePrograms } from '../../../src/programs/parse';
import { ACTIONS_WITHOUT_JSON_SCHEMA } from '../../../scripts/build/schema';
import { dataPageSchema } from '../../../src/programs/schema';

const PAGE = readFileSync( 'test/pages/programs.json', 'utf8' );

describe( 'the data page of the tests', () => {
	it( 'is valid by the schema that valibot builds', async () => {
		vi.resetModules();
		vi.doMock( '../../../src/programs/schema-builder', () => import( 'valibot' ) );
		const real = await import( '../../../src/programs/schema' );
		expect( safeParse( real.dataPageSchema, JSON.parse( PAGE ) ).success ).toBe( true );
	} );

	it( 'is read without problems', () => {
		const { list, problems } = parsePrograms( PAGE, { today: '2026-07-01', language: 'en' } );
		expect( problems.filter( ( { severity } ) => severity === 'error' ) ).toEqual( [] );
		const raw = JSON.parse( PAGE ) as { programs: unknown[]; needs: unknown[]; facets: string[] };
		expect( list?.programs ).toHaveLength( raw.programs.length );
		expect( list?.needs ).toHaveLength( raw.needs.length );
		expect( list?.facets ).toEqual( raw.facets );
	} );
} );

describe( 'dataPageSchema as JSON Schema', () => {
	const schema = toJsonSchema( dataPageSchema, { ignoreActions: [ ...ACTIONS_WITHOUT_JSON_SCHEMA ] } );
	const program = ( schema.properties?.programs as { items: typeof schema } ).items;

	it( 'has the required fields', () => {
		expect( schema.required ).toEqual( [ 'version' ] );
		expect( program.required ).toEqual( [ 'id', 'title' ] );
	} );

	it( 'allows fields for vocabularies', () => {
		expect( schema ).not.toHaveProperty( 'additionalProperties' );
		expect( program ).not.toHaveProperty( 'additionalProperties' );
	} );

	it( 'has the patterns of the fields', () => {
		expect( program.properties?.id ).toMatchObject( { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$' } );
		expect( program.properties?.start ).toMatchObject( { pattern: expect.stringContaining( '\\d{4}' ) as string } );
		expect( program.properties?.status ).toMatchObject( { enum: [ 'open', 'upcoming', 'ongoing', 'paused', 'past' ] } );
		expect( ( program.properties?.session as typeof schema ).properties?.minutes )
			.toMatchObject( { minItems: 2, maxItems: 2 } );
	} );
} );
