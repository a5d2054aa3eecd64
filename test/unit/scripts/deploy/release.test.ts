import { describe, expect, test } from 'vitest';
import { asUserScript, readRelease } from '../../../../scripts/deploy/release';
import { checkDefinition } from '../../../../scripts/build/definition-check';
import { makeManifest } from '../../../../scripts/build/manifest';

const FILES = new Map( [ [ 'one.js', '// one' ], [ 'user.js', '// user' ], [ 'reader.js', '// reader' ] ] );
const definition = checkDefinition( JSON.stringify( {
	section: 'browsing', pages: [], manifest: 'MediaWiki:M.json',
	userScript: { 'script/one.js': 'dist/one.js', 'script/reader.js': 'dist/reader.js', 'script.js': 'dist/user.js' },
	gadgets: [ { name: 'one', description: 'One.', options: { type: 'general' }, files: { 'one.js': 'dist/one.js' } } ]
} ) );
const PAGES = [ { title: 'A', contentModel: 'javascript', file: 'one.js' }, { title: 'B', contentModel: 'wikitext', text: 'b' } ];
const manifest = JSON.stringify( makeManifest( { version: '1.0.0', hash: 'abc', reader: 'def' }, definition, PAGES, FILES ) );

function read( changes: Record<string, string | undefined> = {} ): ( name: string ) => string {
	const files = new Map<string, string | undefined>( [ [ 'manifest.json', manifest ], ...FILES, ...Object.entries( changes ) ] );
	return ( name ) => {
		const text = files.get( name );
		if ( text === undefined ) {
			throw new Error( `There is no dist/${ name }.` );
		}
		return text;
	};
}

describe( 'a release', () => {
	const release = readRelease( read(), 'dist/' );

	test( 'has its pages, the manifest last', () => {
		expect( release.pages.map( ( { title, text, from } ) => [ title, from === 'dist/manifest.json' && title !== 'B' ? '…' : text, from ] ) ).toEqual( [
			[ 'A', '// one', 'dist/one.js' ], [ 'B', 'b', 'dist/manifest.json' ], [ 'MediaWiki:M.json', '…', 'dist/manifest.json' ]
		] );
	} );

	test( 'has no gadget as a user script, only the pages of the user, the entry last', () => {
		expect( asUserScript( release, 'Ada' ) ).toMatchObject( { version: '1.0.0', gadgets: [] } );
		expect( asUserScript( release, 'Ada' ).pages ).toEqual( [
			{ title: 'User:Ada/script/one.js', contentModel: 'javascript', text: '// one', from: 'dist/one.js', keep: false },
			{ title: 'User:Ada/script/reader.js', contentModel: 'javascript', text: '// reader', from: 'dist/reader.js', keep: false },
			{ title: 'User:Ada/script.js', contentModel: 'javascript', text: '// user', from: 'dist/user.js', keep: false }
		] );
	} );
} );

describe( 'a release is refused', () => {
	test.each( [
		[ 'whose file differs from the manifest', { 'one.js': '// other' }, 'dist/one.js does not match dist/manifest.json' ],
		[ 'whose user script differs from the manifest', { 'user.js': '// other' }, 'dist/user.js does not match dist/manifest.json' ],
		[ 'that lacks a file', { 'one.js': undefined }, 'There is no dist/one.js' ],
		[ 'that lacks the user script', { 'user.js': undefined }, 'There is no dist/user.js' ],
		[ 'that lacks a part of the user script', { 'reader.js': undefined }, 'There is no dist/reader.js' ],
		[ 'that lacks the manifest', { 'manifest.json': undefined }, 'There is no dist/manifest.json' ]
	] )( '%s', ( _, changes, words ) => {
		expect( () => readRelease( read( changes ), 'dist/' ) ).toThrow( words );
	} );
} );
