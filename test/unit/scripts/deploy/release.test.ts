import { describe, expect, test } from 'vitest';
import { asUserScript, readRelease } from '../../../../scripts/deploy/release';
import { checkDefinition } from '../../../../scripts/build/definition-check';
import { makeManifest } from '../../../../scripts/build/manifest';

const FILES = new Map( [ [ 'one.js', '// one' ], [ 'user.js', '// user' ] ] );
const definition = checkDefinition( JSON.stringify( {
	section: 'browsing', pages: [], manifest: 'MediaWiki:M.json', userScript: 'dist/user.js',
	gadgets: [ { name: 'one', description: 'One.', options: { type: 'general' }, files: { 'one.js': 'dist/one.js' } } ]
} ) );
const PAGES = [ { title: 'A', contentModel: 'javascript', file: 'one.js' }, { title: 'B', contentModel: 'wikitext', text: 'b' } ];
const manifest = JSON.stringify( makeManifest( { version: '1.0.0', hash: 'abc', reader: 'def' }, definition, PAGES, FILES ) );

function read( said: Record<string, string | undefined> = {} ): ( name: string ) => string {
	const files = new Map<string, string | undefined>( [ [ 'manifest.json', manifest ], ...FILES, ...Object.entries( said ) ] );
	return ( name ) => {
		const text = files.get( name );
		if ( text === undefined ) {
			throw new Error( 'ENOENT' );
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

	test( 'is one page as a user script, and no gadget', () => {
		expect( asUserScript( release, 'Ada' ) ).toMatchObject( { gadgets: [], pages: [ { title: 'User:Ada/programExplorer.js', contentModel: 'javascript', text: '// user' } ] } );
	} );
} );

describe( 'a release is refused', () => {
	test.each( [
		[ 'whose file is not what the manifest says', { 'one.js': '// other' }, 'dist/one.js is not what dist/manifest.json says' ],
		[ 'that lacks a file', { 'one.js': undefined }, 'There is no dist/one.js' ],
		[ 'that lacks the user script', { 'user.js': undefined }, 'There is no dist/user.js' ],
		[ 'that lacks the manifest', { 'manifest.json': undefined }, 'There is no dist/manifest.json' ]
	] )( '%s', ( _, said, words ) => {
		expect( () => readRelease( read( said ), 'dist/' ) ).toThrow( words );
	} );
} );
