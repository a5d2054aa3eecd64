// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRevisionReader } from '../../../src/wiki/mediawiki-revision-reader';

/** The parameters of the last request. */
let sent: Record<string, unknown> = {};

function answers( answer: unknown ): void {
	vi.stubGlobal( 'mw', {
		Api: class {
			public get( parameters: Record<string, unknown> ): unknown {
				sent = parameters;
				return { then: ( done: ( given: unknown ) => void ) => done( answer ) };
			}
		},
		Title: { newFromText: ( title: string ) => ( { getPrefixedText: () => title.replace( /_/g, ' ' ) } ) }
	} );
}

const REVISION = { revid: 7, parentid: 6, timestamp: '2026-01-01T00:00:00Z', user: 'Ana', comment: 'c', slots: { main: { content: '{}' } } };
const pages = ( title: string, revisions?: readonly object[] ): object => ( { query: { pages: [ { title, revisions } ] } } );

afterEach( () => vi.unstubAllGlobals() );

describe( 'a revision', () => {
	test( 'is the newest one of a page, or the newest until a time', async () => {
		answers( pages( 'A b', [ REVISION ] ) );
		const reader = createRevisionReader();
		expect( await reader.read( 'A_b', '' ) ).toEqual( { kind: 'revision', revision: { id: 7, before: 6, time: '2026-01-01T00:00:00Z', user: 'Ana', summary: 'c', text: '{}' } } );
		expect( sent ).toMatchObject( { titles: 'A_b', rvlimit: 1 } );
		expect( sent ).not.toHaveProperty( 'rvstart' );
		await reader.read( 'A b', '2026-02-01T00:00:00Z' );
		expect( sent ).toMatchObject( { rvstart: '2026-02-01T00:00:00Z' } );
	} );

	test( 'of another page is none; so is an unknown one, and one of a page that did not exist', async () => {
		answers( pages( 'A b', [ REVISION ] ) );
		expect( ( await createRevisionReader().read( 'A_b', 7 ) ).kind ).toBe( 'revision' );
		expect( sent ).toMatchObject( { revids: 7 } );
		expect( ( await createRevisionReader().read( 'Other', 7 ) ).kind ).toBe( 'none' );
		answers( { query: { badrevids: { 7: { revid: 7, missing: true } } } } );
		expect( ( await createRevisionReader().read( 'A b', 7 ) ).kind ).toBe( 'none' );
		answers( pages( 'A b' ) );
		expect( ( await createRevisionReader().read( 'A b', '2001-01-01T00:00:00Z' ) ).kind ).toBe( 'none' );
	} );

	test( 'may have a hidden text', async () => {
		answers( pages( 'A', [ { ...REVISION, slots: { main: { texthidden: true } } } ] ) );
		expect( await createRevisionReader().read( 'A', '' ) ).toMatchObject( { kind: 'revision', revision: { text: null } } );
	} );

	test( 'is a failure if the answer has another form', async () => {
		answers( { no: 'query' } );
		expect( ( await createRevisionReader().read( 'A', '' ) ).kind ).toBe( 'failed' );
	} );
} );
