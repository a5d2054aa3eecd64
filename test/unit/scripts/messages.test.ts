import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../../src/edit/wiki-json';
import { command, inFolder, withServer, type Answers } from '../helpers/command';

const MODEL = 'the content model translate-messagebundle';
const readJson = ( ...path: string[] ): unknown => JSON.parse( readFileSync( join( ...path ), 'utf8' ) );
const DATA = {
	version: 1,
	vocabularies: { capacity: { label: { en: 'Capacity', fr: 'Capacité' }, help: 'What <b>grows</b>.', terms: { people: { label: 'People' } } } },
	series: { days: { title: 'Days' } },
	programs: [
		{ id: 'clinics', title: 'Clinics', summary: { EN: 'Calls & more.', es: 'Llamadas.' }, status: 'past', materials: [ { label: 'Report', page: 'Report' } ] },
		{ id: 'capx', title: { fr: 'Échange' }, status: 'ongoing' }
	]
};
const TEXTS = {
	'program.clinics.title': 'Clinics',
	'program.clinics.summary': 'Calls & more.',
	'program.clinics.material.1': 'Report',
	'vocabulary.capacity.label': 'Capacity',
	'vocabulary.capacity.help': 'What <b>grows</b>.',
	'term.capacity.people.label': 'People',
	'series.days.title': 'Days'
};
const bundleOf = ( label: string, texts: object = TEXTS, sourceLanguage = 'en' ): object => ( { '@metadata': { sourceLanguage, label: `Program Explorer: ${ label }` }, ...texts } );
const write = ( folder: string, name: string, data: unknown ): void => writeFileSync( join( folder, name ), typeof data === 'string' ? data : JSON.stringify( data ) );

describe.concurrent( 'from a file', () => {
	test( 'the bundle is written, and the output has its content, what was left out, and the next steps', () => inFolder( async ( folder ) => {
		write( folder, 'programs.json', DATA );
		const { code, out, err } = await command( 'messages', [ 'programs.json' ], folder );
		expect( [ code, err ] ).toEqual( [ 0, '' ] );
		expect( out ).toContain( '7 texts in "en", of 2 programs and the filters\n' );
		expect( out ).toMatch( /The bundle does not hold\n {2}1 text with no text in "en": write it.*\n {4}program\.capx\.title\n/ );
		expect( out ).toContain( 'Bundle: messages.json\n' );
		expect( out ).toContain( `Next: Create the page "…/messages.json" with ${ MODEL } from messages.json, and name it in the data page: "bundle": "…/messages.json"\n` );
		expect( out.split( '\n' ).length ).toBeLessThan( 25 );
		const text = readFileSync( join( folder, 'messages.json' ), 'utf8' );
		expect( text ).toBe( toJson( bundleOf( 'programs' ) ) + '\n' );
		expect( text ).toContain( '\n\t"program.clinics.summary": "Calls \\u0026 more.",\n' );
	} ) );

	test( 'paths are relative to the folder that npm was called in', () => inFolder( async ( folder ) => {
		mkdirSync( join( folder, 'sub' ) );
		write( folder, 'sub/x.json', DATA );
		const { code } = await command( 'messages', [ 'x.json', '--out', 'y.json' ], folder, { npm_lifecycle_event: 'messages', INIT_CWD: join( folder, 'sub' ) } );
		expect( code ).toBe( 0 );
		expect( readJson( folder, 'sub', 'y.json' ) ).toEqual( bundleOf( 'x' ) );
	} ) );

	test( 'included files in the same folder are read, and missing ones are listed', () => inFolder( async ( folder ) => {
		write( folder, 'programs.json', { ...DATA, include: [ 'A/B/more.json', 'A/B/none.json' ] } );
		write( folder, 'more.json', { version: 1, programs: [ { id: 'more', title: 'More' } ] } );
		const { code, out } = await command( 'messages', [ 'programs.json' ], folder );
		expect( code ).toBe( 0 );
		expect( readJson( folder, 'messages.json' ) ).toMatchObject( { 'program.more.title': 'More' } );
		expect( out ).toContain( 'The included page "A/B/none.json" is not beside this file, so its texts are not in the bundle.\n' );
		expect( out ).not.toContain( 'error' );
	} ) );

	test( 'the language is that of the option, in the spelling of MediaWiki', () => inFolder( async ( folder ) => {
		write( folder, 'programs.json', DATA );
		const { code } = await command( 'messages', [ 'programs.json', '--language', 'FR' ], folder );
		expect( code ).toBe( 0 );
		expect( readJson( folder, 'messages.json' ) ).toMatchObject( {
			'@metadata': { sourceLanguage: 'fr' }, 'program.capx.title': 'Échange', 'vocabulary.capacity.label': 'Capacité', 'program.clinics.title': 'Clinics'
		} );
		expect( readJson( folder, 'messages.json' ) ).not.toHaveProperty( [ 'program.clinics.summary' ] );
	} ) );

	test( 'texts that Translate refuses or that would share a translation are left out', () => inFolder( async ( folder ) => {
		const id = 'x'.repeat( 86 );
		write( folder, 'programs.json', {
			version: 1,
			vocabularies: { a: { label: 'A', terms: { 'b.c': { label: 'First' } } }, 'a.b': { label: 'B', terms: { c: { label: 'Second' } } } },
			programs: [ { id, title: 'Just fits', summary: 'Too long' } ]
		} );
		const { code, out } = await command( 'messages', [ 'programs.json' ], folder );
		expect( code ).toBe( 0 );
		expect( readJson( folder, 'messages.json' ) ).toEqual( bundleOf( 'programs', {
			[ `program.${ id }.title` ]: 'Just fits', 'vocabulary.a.label': 'A', 'vocabulary.a.b.label': 'B', 'term.a.b.c.label': 'First'
		} ) );
		expect( Buffer.byteLength( `program.${ id }.title` ) ).toBe( 100 );
		expect( out ).toMatch( new RegExp( `1 text with a key longer than 100 bytes.*\n {4}program\\.${ id }\\.summary\n` ) );
		expect( out ).toMatch( /1 text with a key that another text has already.*\n {4}term\.a\.b\.c\.label\n/ );
	} ) );

	test( 'a long list of what was left out is cut', () => inFolder( async ( folder ) => {
		write( folder, 'programs.json', { ...DATA, programs: Array.from( { length: 700 }, ( _, i ) => ( { id: `p${ i }`, title: { fr: 'Un' } } ) ) } );
		const { out } = await command( 'messages', [ 'programs.json' ], folder );
		expect( out ).toContain( '  700 texts with no text in "en"' );
		expect( out ).toContain( '    … and 695 more\n' );
		expect( out.split( '\n' ).length ).toBeLessThan( 25 );
	} ) );

	test( 'mistakes in the data are counted', () => inFolder( async ( folder ) => {
		write( folder, 'programs.json', { ...DATA, programs: [ ...DATA.programs, { id: 'no-title' } ] } );
		const { code, out } = await command( 'messages', [ 'programs.json' ], folder );
		expect( code ).toBe( 0 );
		expect( out ).toContain( 'The data has 1 error, and what they leave out is not in the bundle. See: npm run validate -- programs.json\n' );
	} ) );

	test( 'a page that has a bundle already keeps it', () => inFolder( async ( folder ) => {
		write( folder, 'programs.json', { ...DATA, bundle: 'Mine/texts.json' } );
		const { out } = await command( 'messages', [ 'programs.json' ], folder );
		expect( out ).toContain( 'Next: put the texts on the page "Mine/texts.json", which the data page names, and keep the "@metadata" it has.' );
	} ) );

	test( 'an existing file is overwritten only on demand, and the data never', () => inFolder( async ( folder ) => {
		write( folder, 'programs.json', DATA );
		write( folder, 'messages.json', 'mine' );
		const refused = await command( 'messages', [ 'programs.json' ], folder );
		expect( [ refused.code, refused.out ] ).toEqual( [ 1, '' ] );
		expect( refused.err ).toContain( 'messages.json is there already, and was left as it is.\n' );
		expect( readFileSync( join( folder, 'messages.json' ), 'utf8' ) ).toBe( 'mine' );
		expect( ( await command( 'messages', [ 'programs.json', '--force' ], folder ) ).code ).toBe( 0 );
		expect( readJson( folder, 'messages.json' ) ).toEqual( bundleOf( 'programs' ) );
		const itself = await command( 'messages', [ 'programs.json', '--force', '--out', './programs.json' ], folder );
		expect( [ itself.code, itself.out ] ).toEqual( [ 1, '' ] );
		expect( itself.err ).toContain( 'holds the data, and was left as it is.\n' );
		expect( readJson( folder, 'programs.json' ) ).toEqual( DATA );
	} ) );
} );

describe( 'from an address', () => {
	const TITLE = 'Community Development/What we do/programs.json';
	const stored = ( title: string, data: object ): object => ( { title, revisions: [ { revid: 7, slots: { main: { contentmodel: 'json', content: JSON.stringify( data ) } } } ] } );
	const wiki = ( host: string, pages: readonly object[] ): Answers => ( path, query ) => path === '/w/api.php' ?
		[ 200, 'application/json', JSON.stringify( { query: query.has( 'meta' ) ? { general: { lang: 'fr' } } : { pages: pages.filter( ( each ) => 'title' in each && query.get( 'titles' )?.split( '|' ).includes( String( each.title ) ) ) } } ) ] :
		[ 200, 'text/html', `<!DOCTYPE html><html><head><link rel="EditURI" href="/w/api.php?action=rsd">
			<script>RLCONF={"wgPageName":"${ ( host ? 'Page' : TITLE ).replace( / /g, '_' ) }","wgPageContentModel":"${ host ? 'wikitext' : 'json' }"};</script></head>
			<body><div id="mw-content-text"><div class="mw-parser-output" lang="fr" dir="ltr">${ host }</div></div></body></html>` ];

	test.each( [ [ 'a data page', '' ], [ 'a page that shows one', `<div class="program-explorer" data-source="${ TITLE }"></div>` ] ] )( 'of %s, the bundle is in the wiki\'s language and has the pages it includes', ( _, host ) => withServer(
		wiki( host, [ stored( TITLE, { version: 1, include: [ 'More.json' ], programs: [ { id: 'a', title: 'Un' } ] } ), stored( 'More.json', { version: 1, programs: [ { id: 'b', title: { fr: 'Deux', en: 'Two' } } ] } ) ] ),
		( address ) => inFolder( async ( folder ) => {
			const { code, out, err } = await command( 'messages', [ `${ address }/wiki/Page` ], folder );
			expect( [ code, err ] ).toEqual( [ 0, '' ] );
			expect( out ).toContain( `Read "${ TITLE }", revision 7.\nRead "More.json", revision 7.\n2 texts in "fr", of 2 programs` );
			expect( out ).toContain( `"bundle": "Community Development/What we do/messages.json"` );
			expect( readJson( folder, 'messages.json' ) ).toEqual( bundleOf( 'Community Development/What we do', { 'program.a.title': 'Un', 'program.b.title': 'Deux' }, 'fr' ) );
		} )
	) );
} );

describe.concurrent( 'it ends with 1 and the reason, and writes nothing', () => {
	test.each( [
		[ 'there is no such file', 'none.json', /^There is no file .*none\.json\.\nCheck its name/ ],
		[ 'it is a web page', 'page.html', /is a web page, not JSON/ ],
		[ 'it is no JSON', 'broken.json', /^broken\.json cannot be read: .+\nSee what is wrong: npm run validate -- broken\.json\n$/ ],
		[ 'it is of another version', 'new.json', /^new\.json cannot be read: .+99/ ],
		// Translate fails on it, and with it everything that asks for the bundle.
		[ 'the bundle would be empty', 'empty.json', /^empty\.json has no text to translate from "en"\. Translate fails on an empty bundle, so none was written\.\n.*--language\.\n$/ ],
		[ 'all of it is in another language', 'french.json', /no text to translate from "en".*\n {2}1 text with no text in "en".*\n {4}program\.a\.title\n/ ]
	] )( '%s', ( _, file, words ) => inFolder( async ( folder ) => {
		write( folder, 'page.html', '<!DOCTYPE html><p>Nothing</p>' );
		write( folder, 'broken.json', '{' );
		write( folder, 'new.json', { version: 99 } );
		write( folder, 'empty.json', { version: 1 } );
		write( folder, 'french.json', { version: 1, programs: [ { id: 'a', title: { fr: 'Un' } } ] } );
		const { code, out, err } = await command( 'messages', [ file ], folder );
		expect( [ code, out ] ).toEqual( [ 1, '' ] );
		expect( err ).toMatch( words );
		expect( err ).not.toContain( '    at ' );
		expect( () => readJson( folder, 'messages.json' ) ).toThrow( 'ENOENT' );
	} ) );

	test( 'the folder does not exist', () => inFolder( async ( folder ) => {
		write( folder, 'programs.json', DATA );
		const { code, err } = await command( 'messages', [ 'programs.json', '--out', 'no/messages.json' ], folder );
		expect( code ).toBe( 1 );
		expect( err ).toMatch( /^ENOENT: no such file or directory, open '.*no\/messages\.json'\n$/ );
	} ) );
} );

test.each( [
	[ 'no data page', [], "missing required argument 'data'" ],
	[ 'two', [ 'a.json', 'b.json' ], 'too many arguments' ],
	[ 'an unknown option', [ 'a.json', '--colour' ], '--colour' ],
	[ 'a language that is none', [ 'a.json', '--language', 'x y' ], 'no language code' ]
] )( 'wrong use (%s) ends with 2', ( _, args, words ) => inFolder( async ( folder ) => {
	const { code, err } = await command( 'messages', args, folder );
	expect( code ).toBe( 2 );
	expect( err ).toContain( words );
} ) );

test( 'help is no failure', () => inFolder( async ( folder ) => {
	const { code, out } = await command( 'messages', [ '--help' ], folder );
	expect( code ).toBe( 0 );
	expect( out ).toContain( 'npm run messages -- [options] <data>' );
} ) );
