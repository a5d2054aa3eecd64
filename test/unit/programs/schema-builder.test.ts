import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { parsePrograms } from '../../../src/programs/parse';
import * as described from '../../../src/programs/schema';

/** The same schema, built by valibot itself. */
async function builtByValibot(): Promise<typeof described> {
	vi.resetModules();
	vi.doMock( '../../../src/programs/schema-builder', () => import( 'valibot' ) );
	return import( '../../../src/programs/schema' );
}

/** The parts of a schema that are used. Functions of two modules are never equal, so a string replaces each one. */
function used( node: unknown ): unknown {
	if ( node instanceof RegExp ) {
		return String( node );
	}
	if ( typeof node === 'function' ) {
		return 'function';
	}
	if ( Array.isArray( node ) ) {
		return node.map( used );
	}
	if ( typeof node !== 'object' || node === null ) {
		return node;
	}
	const parts = node as Record<string, unknown>;
	const found: Record<string, unknown> = {};
	for ( const part of [ 'type', 'pipe', 'item', 'key', 'value', 'wrapped', 'options', 'message', 'requirement', 'operation' ] ) {
		if ( parts[ part ] !== undefined ) {
			found[ part ] = used( parts[ part ] );
		}
	}
	if ( parts[ 'kind' ] === 'schema' ) {
		found[ 'kind' ] = 'schema';
	}
	if ( typeof parts[ 'entries' ] === 'object' && parts[ 'entries' ] !== null ) {
		found[ 'entries' ] = Object.entries( parts[ 'entries' ] ).map( ( [ name, entry ] ) => [ name, used( entry ) ] );
	}
	return found;
}

describe( 'the descriptions of the schema', async () => {
	const real = await builtByValibot();

	it.each( [ 'dataPageSchema', 'headSchema', 'programSchema', 'needSchema', 'vocabularySchema', 'seriesSchema', 'materialSchema', 'dateSchema', 'termIds', 'text' ] as const )(
		'%s is the same as the one built by valibot', ( name ) => {
			expect( real[ name ] ).toHaveProperty( '~run' );
			expect( described[ name ] ).not.toHaveProperty( '~run' );
			expect( used( described[ name ] ) ).toEqual( used( real[ name ] ) );
		}
	);

	it( 'differ if a field is optional in only one of them', () => {
		expect( used( v.object( { ids: v.optional( real.termIds ) } ) ) ).not.toEqual( used( v.object( { ids: real.termIds } ) ) );
	} );
} );

describe( 'the reader of the schema and valibot', async () => {
	const real = await builtByValibot();
	const values = [
		'', ' ', 'a', 'en', 'zh-Hant', '__proto__', '2020', '2020-02-30', '2020-06-15~', 'open', 'opened', 'Foo/Bar', 'a|b',
		'javascript:alert(1)', 'http://example.org', 'https://example.org', 5, -1, 0, null, true, [ 'a' ], [ 60, 90 ], [ 90, 60 ],
		{}, { en: 'A' }, { en: '' }, { minutes: [ 60, 90 ] }, { minutes: [ 60 ] }
	];
	const plain = [ 'title', 'page', 'status', 'start', 'owner', 'duration' ] as const;

	it.each( plain )( 'agree on every value of %s', ( field ) => {
		for ( const value of values ) {
			const text = JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A', [ field ]: value } ] } );
			const { problems } = parsePrograms( text, { today: '2026-01-01', language: 'en' } );
			const isBad = problems.some( ( { path, code } ) => path.includes( field ) && ![ 'no-page-language', 'unknown-program', 'unknown-id', 'status-against-dates' ].includes( code ) );
			const schema = real.programSchema.entries[ field ];
			expect( [ field, value, isBad ] ).toEqual( [ field, value, !v.safeParse( schema, value ).success ] );
		}
	} );
} );
