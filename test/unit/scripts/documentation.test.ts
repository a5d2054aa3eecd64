import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assertLinks, fillIn, HELP_FILE, helpPage, helpSource } from '../../../scripts/lib/documentation';
import { fieldTables } from '../../../scripts/lib/documentation-fields';
import { code } from '../../../scripts/lib/wikitext';
import { builtRelease } from '../../../scripts/deploy/release';

const SCHEMA = readFileSync( 'dist/programs.schema.json', 'utf8' );
const source = helpSource( SCHEMA );
const page = helpPage( SCHEMA );

describe( 'the help page', () => {
	test( 'has tables that are up to date; "npm run build" brings them up to date', () => {
		expect( readFileSync( HELP_FILE, 'utf8' ) ).toBe( source );
	} );

	test( 'has every field of a data page, required ones in bold', () => {
		for ( const cell of [ "'''<code>version</code>'''", '<code>include</code>', "'''<code>title</code>'''", '<code>session.minutes</code>', '<code>broader</code>' ] ) {
			expect( page ).toContain( `\n| ${ cell }\n` );
		}
	} );

	test( 'has every page to install', () => {
		const titles = builtRelease().pages.map( ( { title } ) => title.replace( /\/i18n\/.+\.json$/, '/i18n/*.json' ) )
			// The descriptions in other languages.
			.filter( ( title ) => !/^MediaWiki:Gadget-programExplorer\/[a-z-]+$/.test( title ) );
		expect( titles.filter( ( title ) => !page.includes( `\n| [[:${ title }]]\n` ) && !page.includes( `\n| ${ code( title ) }\n` ) ) ).toEqual( [] );
	} );

	test( 'is one wiki page, with every section once', () => {
		expect( page.match( /^== .* ==$/gm ) ).toEqual( [ '== For readers ==', '== For maintainers ==', '== For administrators ==', '== For translators ==' ] );
		expect( page ).toContain( '[[#Security|What is read, written, stored and sent]]' );
		expect( page ).not.toMatch( /<!--|\s$|^\s/ );
	} );
} );

describe( 'the build stops with', () => {
	test( 'a marker of an unknown table', () => {
		expect( fillIn( 'x.md', '<!-- a -->\nold\n<!-- /a -->', new Map( [ [ 'a', 'new' ] ] ) ) ).toBe( '<!-- a -->\n\nnew\n\n<!-- /a -->' );
		expect( () => fillIn( 'x.md', '<!-- b -->\n<!-- /b -->', new Map( [ [ 'a', '' ] ] ) ) ).toThrow( 'x.md: nothing is known to fill in at <!-- b -->; known are a.' );
	} );

	test( 'a link that leads to no heading', () => {
		expect( () => assertLinks( 'x.mediawiki', '== a ==\n\n[[#a|b]] [[#x|b]]' ) ).toThrow( 'x.mediawiki, line 3: the link "#x" leads to no heading.' );
		expect( () => assertLinks( 'x.mediawiki', '== x ==\n\n[[#x|b]]' ) ).not.toThrow();
	} );

	test.each<[ string, ( schema: Schema ) => void, RegExp ]>( [
		[ 'a field without a description', ( { properties } ) => properties[ 'talk' ] && delete properties[ 'talk' ].description, /does not describe "talk"/ ],
		[ 'a field of a new kind', ( { properties } ) => Object.assign( properties, { talk: { type: 'null', description: 'x' } } ), /no words for what "talk" holds/ ],
		[ 'records without a name', ( { properties } ) => Object.assign( properties, { people: { items: { properties: {} }, description: 'x' } } ), /only one has "people\.\*"/ ],
		[ 'records that are gone', ( { properties } ) => delete properties[ 'series' ], /only one has "series\.\*"/ ]
	] )( '%s', ( _, change, words ) => {
		const schema = JSON.parse( SCHEMA ) as Schema;
		change( schema );
		expect( () => fieldTables( schema, new Map( [ '\\S', ...SCHEMA.matchAll( /"pattern": ("[^\n]*")/g ) ].map( ( match ) => [ typeof match === 'string' ? match : JSON.parse( match[ 1 ] ?? '' ) as string, 'Text' ] ) ) ) ).toThrow( words );
	} );
} );

interface Schema {
	readonly properties: Record<string, { description?: string }>;
}

describe( 'the README', () => {
	const rows = [ ...readFileSync( 'README.md', 'utf8' ).split( '\n## Dependencies\n' )[ 1 ]?.split( '\n## ' )[ 0 ]?.matchAll( /^\| (.+) \|$/gm ) ?? [] ]
		.map( ( [ , row = '' ] ) => row.split( ' | ' ) ).filter( ( [ first ] ) => first !== 'package' );

	test( 'has the purpose of every package, and of no other', () => {
		const { devDependencies } = JSON.parse( readFileSync( 'package.json', 'utf8' ) ) as { devDependencies: Record<string, string> };
		expect( rows.flatMap( ( [ names = '' ] ) => names.split( ', ' ) ).sort() ).toEqual( Object.keys( devDependencies ).sort() );
	} );

	test( 'has the files to check when a version changes, all of which exist', () => {
		for ( const row of rows ) {
			const hint = row.at( -1 ) ?? '';
			expect( row.length, row[ 0 ] ).toBeGreaterThanOrEqual( 3 );
			expect( hint, row[ 0 ] ).toMatch( /`/ );
			const named = [ ...hint.matchAll( /`([^` ]+)`/g ) ].map( ( [ , name = '' ] ) => name );
			expect( named.filter( ( name ) => !existsSync( name ) ), row[ 0 ] ).toEqual( [] );
		}
	} );
} );
