import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../src/selftest/manifest';

const SOUND = { version: '0.1.0', hash: 'abc', reader: 'def', pages: { 'MediaWiki:X.js': 'aa' } };

describe( 'a manifest', () => {
	test( 'has the version and the pages of the release', () => {
		expect( readManifest( JSON.stringify( SOUND ) ) ).toEqual( { ...SOUND, pages: new Map( [ [ 'MediaWiki:X.js', 'aa' ] ] ) } );
	} );

	test.each( [ '', '{', 'null', '[]', '"x"', '{}', JSON.stringify( { ...SOUND, version: 1 } ), JSON.stringify( { ...SOUND, hash: null } ), JSON.stringify( { ...SOUND, pages: [] } ) ] )( 'that is invalid is refused: %s', ( text ) => {
		expect( () => readManifest( text ) ).toThrow();
	} );

	test( 'with bad values keeps the good ones', () => {
		const text = '{ "version": "0.1.0", "hash": "abc", "reader": 1, "pages": { "__proto__": "bb", "A": 7, "B": "cc" } }';
		expect( readManifest( text ) ).toEqual( { version: '0.1.0', hash: 'abc', reader: '', pages: new Map( [ [ '__proto__', 'bb' ], [ 'B', 'cc' ] ] ) } );
		const many = Object.fromEntries( Array.from( { length: 2000 }, ( _, at ) => [ `P${ at }`, 'aa' ] ) );
		expect( readManifest( JSON.stringify( { ...SOUND, pages: many } ) ).pages.size ).toBe( 500 );
	} );
} );
