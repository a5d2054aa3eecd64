import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BROWSER_ALIAS } from '../../../scripts/build/bundle';
import { importSource } from '../../../scripts/lib/import-source';
import type { parsePrograms } from '../../../src/programs/parse';
import * as real from '../../../src/programs/schema';

/** Everything `read` looks at; functions by being there, for two bundles never share one. */
function seen( node: unknown ): unknown {
	if ( node instanceof RegExp ) {
		return String( node );
	}
	if ( typeof node === 'function' ) {
		return 'function';
	}
	if ( Array.isArray( node ) ) {
		return node.map( seen );
	}
	if ( typeof node !== 'object' || node === null ) {
		return node;
	}
	const parts = node as Record<string, unknown>;
	const looked: Record<string, unknown> = {};
	// Its own pipe stands in the first element of a valibot pipe too.
	for ( const part of [ 'type', 'pipe', 'item', 'key', 'value', 'wrapped', 'options', 'message', 'requirement' ] ) {
		if ( parts[ part ] !== undefined && parts[ 'type' ] !== 'description' ) {
			looked[ part ] = seen( parts[ part ] );
		}
	}
	if ( typeof parts[ 'entries' ] === 'object' && parts[ 'entries' ] !== null ) {
		looked[ 'entries' ] = Object.entries( parts[ 'entries' ] ).map( ( [ name, entry ] ) => [ name, seen( entry ) ] );
	}
	return looked;
}

describe( 'the shapes browsers get in place of valibot', async () => {
	const shaped = await importSource( 'src/programs/schema.ts', BROWSER_ALIAS ) as typeof real;

	it.each( [ 'dataPageSchema', 'headSchema', 'programSchema', 'needSchema', 'vocabularySchema', 'materialSchema', 'termIds' ] as const )(
		'%s looks the same', ( name ) => {
			expect( seen( shaped[ name ] ) ).toEqual( seen( real[ name ] ) );
		}
	);

	it( 'would notice a difference', () => {
		expect( seen( v.object( { id: v.optional( real.id ) } ) ) ).not.toEqual( seen( v.object( { id: real.id } ) ) );
	} );
} );

describe( 'browsers and valibot judge alike', async () => {
	const shaped = await importSource( 'src/programs/parse.ts', BROWSER_ALIAS ) as { parsePrograms: typeof parsePrograms };
	const values = [
		'', ' ', 'a', 'en', 'zh-Hant', '__proto__', '2020', '2020-02-30', '2020-06-15~', 'open', 'opened', 'Foo/Bar', 'a|b',
		'javascript:alert(1)', 'http://example.org', 'https://example.org', 5, -1, 0, null, true, [ 'a' ], [ 60, 90 ], [ 90, 60 ],
		{ en: 'A' }, { en: '' }, { minutes: [ 60, 90 ] }, { minutes: [ 60 ] }
	];
	const plain = [ 'title', 'page', 'status', 'start', 'owner', 'duration' ] as const;

	it.each( plain )( 'a value of %s is a problem for both or for neither', ( field ) => {
		for ( const value of values ) {
			const text = JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A', [ field ]: value } ] } );
			const { problems } = shaped.parsePrograms( text, { today: '2026-01-01', language: 'en' } );
			const judged = problems.some( ( { path, code } ) => path.includes( field ) && ![ 'no-page-language', 'unknown-program', 'unknown-id', 'status-against-dates' ].includes( code ) );
			const schema = real.programSchema.entries[ field ];
			expect( [ field, value, judged ] ).toEqual( [ field, value, !v.safeParse( schema, value ).success ] );
		}
	} );
} );
