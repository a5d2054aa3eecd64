import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/edit/wiki-json';
import { command, inFolder, withServer } from '../helpers/command';
import { anchorOf, CURRENT, PAST, section } from '../helpers/markup';

const LISTS = section( 'current', CURRENT, anchorOf( CURRENT ), '<ul><li><b><a href="/wiki/WikiLearn">WikiLearn</a></b> - Free &amp; open <i>courses</i>.</li></ul>' ) +
	section( 'current', PAST, anchorOf( PAST ), '<ul><li>Clinics – Calls</li><li><a href="http://example.org/">Days</a></li></ul>' );
const html = ( body: string, { lang = 'en', config = '', head = '' } = {} ): string => `<!DOCTYPE html><html lang="de"><head>${ head }
	<script>RLCONF={"wgPageName":"Community_Development",${ config }"wgPageContentModel":"wikitext"};throw new Error( 'No script may run.' );</script></head>
	<body><div id="mw-content-text"><div class="mw-content-ltr mw-parser-output" lang="${ lang }" dir="ltr">${ body }</div></div></body></html>`;
const readJson = ( ...path: string[] ): unknown => JSON.parse( readFileSync( join( ...path ), 'utf8' ) );
const DRAFT = {
	version: 1,
	programs: [
		{ id: 'wikilearn', title: 'WikiLearn', summary: { en: 'Free & open courses.' }, page: 'WikiLearn', status: 'ongoing' },
		{ id: 'clinics', title: 'Clinics', summary: { en: 'Calls' }, status: 'past' },
		{ id: 'days', title: 'Days', status: 'past' }
	]
};

describe.concurrent( 'from a file', () => {
	test( 'the draft is written, and the output has its content', () => inFolder( async ( folder ) => {
		writeFileSync( join( folder, 'page.html' ), html( LISTS ) );
		const { code, out, err } = await command( 'import', [ 'page.html' ], folder );
		expect( [ code, err ] ).toEqual( [ 0, '' ] );
		expect( out ).toContain( '3 programs: 1 current, 2 past' );
		expect( out ).toContain( `1 thing the draft does not hold:\n  ${ PAST } → #2 ("Days")\n    The link is not secure: "http://example.org/".\n    Add it by hand, with https:.` );
		expect( out ).toContain( 'Draft: programs.json' );
		expect( out ).toContain( 'npm run validate -- programs.json' );
		expect( out.split( '\n' ).length ).toBeLessThan( 25 );
		expect( readJson( folder, 'programs.json' ) ).toEqual( DRAFT );
		const text = readFileSync( join( folder, 'programs.json' ), 'utf8' );
		expect( text ).toBe( toJson( DRAFT ) + '\n' );
		expect( text ).toContain( '\n\t\t\t"title": "WikiLearn"' );
		expect( text ).toContain( 'Free \\u0026 open' );
	} ) );

	test( 'paths are relative to the folder that npm was called in', () => inFolder( async ( folder ) => {
		mkdirSync( join( folder, 'sub' ) );
		writeFileSync( join( folder, 'sub', 'page.html' ), html( LISTS ) );
		const { code } = await command( 'import', [ 'page.html', '--out', 'draft.json' ], folder, { npm_lifecycle_event: 'import', INIT_CWD: join( folder, 'sub' ) } );
		expect( code ).toBe( 0 );
		expect( readJson( folder, 'sub', 'draft.json' ) ).toEqual( DRAFT );
	} ) );

	test( 'that was saved from a wiki, complete addresses become titles of its pages', () => inFolder( async ( folder ) => {
		const saved = html( LISTS.replace( '"/wiki/WikiLearn"', '"https://meta.wikimedia.org/wiki/WikiLearn"' ), { head: '<link rel="canonical" href="https://meta.wikimedia.org/wiki/Community_Development">' } );
		writeFileSync( join( folder, 'page.html' ), saved );
		expect( ( await command( 'import', [ 'page.html' ], folder ) ).code ).toBe( 0 );
		expect( readJson( folder, 'programs.json' ) ).toEqual( DRAFT );
	} ) );

	test.each( [
		[ 'the page has it', [], { lang: 'fr', config: '"wgContentLanguage":"en",' }, { title: { fr: 'WikiLearn' }, summary: { fr: 'Free & open courses.' } } ],
		[ 'the option has it', [ '--language', 'en' ], { lang: 'fr' }, { title: { fr: 'WikiLearn' }, summary: { fr: 'Free & open courses.' } } ],
		[ 'it is unknown', [], { lang: 'fr' }, { title: 'WikiLearn', summary: { fr: 'Free & open courses.' } } ]
	] )( 'titles are plain in the language of the data: %s', ( _, args, page, expected ) => inFolder( async ( folder ) => {
		writeFileSync( join( folder, 'page.html' ), html( LISTS, page ) );
		expect( ( await command( 'import', [ 'page.html', ...args ], folder ) ).code ).toBe( 0 );
		expect( readJson( folder, 'programs.json' ) ).toMatchObject( { programs: [ expected, {}, {} ] } );
	} ) );

	test( 'an existing file is overwritten only on demand', () => inFolder( async ( folder ) => {
		writeFileSync( join( folder, 'page.html' ), html( LISTS ) );
		writeFileSync( join( folder, 'programs.json' ), 'mine' );
		const refused = await command( 'import', [ 'page.html' ], folder );
		expect( [ refused.code, refused.out ] ).toEqual( [ 1, '' ] );
		expect( refused.err ).toContain( 'programs.json is there already, and was left as it is.\n' );
		expect( readFileSync( join( folder, 'programs.json' ), 'utf8' ) ).toBe( 'mine' );
		expect( ( await command( 'import', [ 'page.html', '--force' ], folder ) ).code ).toBe( 0 );
		expect( readJson( folder, 'programs.json' ) ).toEqual( DRAFT );
	} ) );
} );

test( 'from an address, the language is that of the wiki', () => withServer( ( path ) => path === '/wiki/Community_Development' ?
	[ 200, 'text/html; charset=UTF-8', html( LISTS, { lang: 'fr', head: '<link rel="EditURI" href="/w/api.php?action=rsd">' } ) ] :
	path === '/w/api.php' ? [ 200, 'application/json', '{ "query": { "general": { "lang": "en" } } }' ] : [ 404, 'text/html', '<p>No</p>' ],
( address ) => inFolder( async ( folder ) => {
	const { code, out } = await command( 'import', [ `${ address }/wiki/Community_Development#Current` ], folder );
	expect( code ).toBe( 0 );
	expect( out ).toContain( 'the page is in "fr", plain texts of the data page are in "en"' );
	expect( readJson( folder, 'programs.json' ) ).toMatchObject( { programs: [ { title: { fr: 'WikiLearn' }, page: 'WikiLearn' }, {}, {} ] } );
} ) ) );

describe.concurrent( 'it ends with 1 and the reason', () => {
	test.each( [
		[ 'there is no such file', 'none.html', /^There is no file .*none\.html\.\nCheck its name/ ],
		[ 'it is a folder', '.', /it is a folder/ ],
		[ 'it is no HTML', 'data.json', /data\.json is not HTML\.\n/ ],
		[ 'it has no headings', 'empty.html', /empty\.html has no list of programs that could be read\.\n {2}Current Projects and Programs:\n {4}There is no such heading/ ]
	] )( '%s', ( _, page, words ) => inFolder( async ( folder ) => {
		writeFileSync( join( folder, 'data.json' ), '{ "version": 1 }' );
		writeFileSync( join( folder, 'empty.html' ), html( '<p>Nothing</p>' ) );
		const { code, out, err } = await command( 'import', [ page ], folder );
		expect( [ code, out ] ).toEqual( [ 1, '' ] );
		expect( err ).toMatch( words );
		expect( err ).not.toContain( '    at ' );
	} ) );

	test.each<[ string, number, string, RegExp ]>( [
		[ 'there is no page', 404, 'text/html', /^There is no page at .*\(404\)/ ],
		[ 'the server cannot answer', 503, 'text/html', /cannot be read now \(503\)\.\nTry again/ ],
		[ 'it may not be read', 403, 'text/html', /may not be read \(403\)/ ],
		[ 'it is something else', 200, 'application/pdf', /is not a web page but application\/pdf/ ]
	] )( '%s', ( _, status, type, words ) => withServer( () => [ status, type, html( LISTS ) ], ( address ) => inFolder( async ( folder ) => {
		const { code, err } = await command( 'import', [ `${ address }/wiki/X` ], folder );
		expect( code ).toBe( 1 );
		expect( err ).toMatch( words );
	} ) ) );

	test( 'there is no server', async () => {
		let gone = '';
		await withServer( () => [ 200, '', '' ], ( address ) => {
			gone = address;
			return Promise.resolve();
		} );
		await inFolder( async ( folder ) => {
			const { code, err } = await command( 'import', [ `${ gone }/wiki/X` ], folder );
			expect( code ).toBe( 1 );
			expect( err ).toMatch( /cannot be reached: ECONNREFUSED\.\nCheck the address and the network/ );
		} );
	} );
} );

test.each( [
	[ 'no page', [], "missing required argument 'page'" ],
	[ 'two pages', [ 'a.html', 'b.html' ], 'too many arguments' ],
	[ 'an unknown option', [ 'a.html', '--colour' ], '--colour' ],
	[ 'a language that is none', [ 'a.html', '--language', 'x y' ], 'no language code' ]
] )( 'wrong use (%s) ends with 2', ( _, args, words ) => inFolder( async ( folder ) => {
	const { code, err } = await command( 'import', args, folder );
	expect( code ).toBe( 2 );
	expect( err ).toContain( words );
} ) );

test( 'help is no failure', () => inFolder( async ( folder ) => {
	const { code, out } = await command( 'import', [ '--help' ], folder );
	expect( code ).toBe( 0 );
	expect( out ).toContain( 'npm run import -- [options] <page>' );
} ) );
