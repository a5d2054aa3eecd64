// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDraftStorage, type DraftStorage } from '../../../src/editor/draft-storage';
import { holdDrafts } from '../../../src/editor/draft-locks';
import { findDrafts } from '../../../src/editor/find-drafts';

const OWNER = { page: 'P', user: 'U' };
const EDIT = { base: 1, changes: [ { kind: 'edit', record: [ 'programs', 'a' ], field: [ 'end' ], to: '2021' } as const ] };

const storageOf = ( owner = OWNER ): DraftStorage => createDraftStorage( () => localStorage, owner );
const found = async (): Promise<readonly string[]> => ( await findDrafts( storageOf(), () => Promise.resolve( [] ) ) ).map( ( { key } ) => key );

/** Keeps a draft. */
function kept( time: number, owner = OWNER ): DraftStorage {
	const drafts = storageOf( owner );
	vi.spyOn( Date, 'now' ).mockReturnValue( time );
	drafts.keep( EDIT );
	return drafts;
}

beforeEach( () => localStorage.clear() );
afterEach( () => {
	vi.restoreAllMocks();
	Reflect.deleteProperty( navigator, 'locks' );
} );

test( 'finds all drafts of a page and a user, the newest one first', async () => {
	const [ first, second ] = [ kept( 1 ), kept( 3 ) ];
	kept( 2, { page: 'Q', user: 'U' } );
	kept( 2, { page: 'P', user: 'V' } );
	localStorage.setItem( `${ first.prefix }damaged`, '{' );
	expect( await found() ).toEqual( [ second.key(), first.key() ] );
} );

test( 'removes those of which nothing is left, and no others', async () => {
	const [ first, second ] = [ kept( 1 ), kept( 2 ) ];
	expect( await findDrafts( storageOf(), ( { time } ) => Promise.resolve( time === 1 ? null : [] ) ) ).toMatchObject( [ { key: second.key() } ] );
	expect( storageOf().keys() ).toEqual( [ second.key() ] );
	expect( first.read( first.key() ) ).toBeNull();
} );

test( 'old drafts are not found, but removed', async () => {
	const [ old, other, recent ] = [ kept( 1 ), kept( 1, { page: 'Q', user: 'V' } ), kept( 2 ) ];
	vi.spyOn( Date, 'now' ).mockReturnValue( 2 + 90 * 24 * 60 * 60 * 1000 );
	expect( await found() ).toEqual( [ recent.key() ] );
	expect( [ old, other, recent ].map( ( drafts ) => localStorage.getItem( drafts.key() ) === null ) ).toEqual( [ true, true, false ] );
} );

test( 'an editor that leaves its draft keeps the next one under another key', () => {
	const drafts = kept( 1 );
	const key = drafts.key();
	drafts.renew();
	drafts.keep( { ...EDIT, base: 2 } );
	drafts.keep( { ...EDIT, base: 3 } );
	expect( storageOf().keys().map( ( one ) => drafts.read( one )?.base ).sort() ).toEqual( [ 1, 3 ] );
	expect( drafts.read( key )?.base ).toBe( 1 );
} );

test( 'a storage that is forbidden has no drafts', async () => {
	const drafts = createDraftStorage( () => {
		throw new Error( 'forbidden' );
	}, OWNER );
	expect( [ drafts.keep( EDIT ), drafts.keys(), drafts.read( drafts.key() ) ] ).toEqual( [ false, [], null ] );
	expect( await findDrafts( drafts, () => Promise.resolve( [] ) ) ).toEqual( [] );
} );

describe( 'with locks of the browser', () => {
	const held = new Map<string, Promise<unknown>>();
	/** @param isSlow Whether a lock is given only later. */
	function giveLocks( isSlow = false ): void {
		held.clear();
		const request = async ( name: string, work: () => Promise<unknown> | undefined ): Promise<void> => {
			if ( isSlow ) {
				await Promise.resolve();
			}
			const over = Promise.resolve( work() );
			held.set( name, over );
			await over;
			held.delete( name );
		};
		Object.assign( navigator, { locks: { request, query: () => Promise.resolve( { held: Array.from( held.keys(), ( name ) => ( { name } ) ) } ) } } );
	}

	test.each( [ false, true ] )( 'the drafts of an open editor are not offered until it is closed (slow: %s)', async ( isSlow ) => {
		giveLocks( isSlow );
		const [ first, second ] = [ kept( 1 ), kept( 2 ) ];
		const release = holdDrafts( first );
		await Promise.resolve();
		expect( await found() ).toEqual( [ second.key() ] );
		release();
		await Promise.resolve();
		await Promise.resolve();
		expect( await found() ).toEqual( [ second.key(), first.key() ] );
	} );

	test( 'an old draft of an open editor stays', async () => {
		giveLocks();
		const [ first, second ] = [ kept( 1 ), kept( 1 ) ];
		holdDrafts( first );
		vi.spyOn( Date, 'now' ).mockReturnValue( 2 + 90 * 24 * 60 * 60 * 1000 );
		await found();
		expect( [ first, second ].map( ( drafts ) => localStorage.getItem( drafts.key() ) === null ) ).toEqual( [ false, true ] );
	} );

	test( 'an editor that is closed before it has its lock does not hold it', async () => {
		giveLocks( true );
		const first = kept( 1 );
		holdDrafts( first )();
		await new Promise( ( resolve ) => setTimeout( resolve, 0 ) );
		expect( await found() ).toEqual( [ first.key() ] );
	} );

	test( 'that it refuses, all drafts are offered', async () => {
		Object.assign( navigator, { locks: { request: () => Promise.reject( new Error( 'no' ) ), query: () => Promise.reject( new Error( 'no' ) ) } } );
		const first = kept( 1 );
		holdDrafts( first )();
		expect( await found() ).toEqual( [ first.key() ] );
	} );
} );
