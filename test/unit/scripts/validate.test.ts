import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, inFolder, withServer, type Answers, type Outcome } from '../helpers/command';
import { anchorOf, CURRENT, PAST, section } from '../helpers/markup';

const SOUND = { version: 1, programs: [ { id: 'a', title: 'Alpha', page: 'Alpha page', status: 'open' }, { id: 'b', title: 'Beta', status: 'past' } ] };
const validate = async ( files: Readonly<Record<string, string>>, ...args: string[] ): Promise<Outcome> => {
	let outcome: Outcome | undefined;
	await inFolder( async ( folder ) => {
		Object.entries( files ).forEach( ( [ name, text ] ) => writeFileSync( join( folder, name ), text ) );
		outcome = await command( 'validate', args, folder );
	} );
	return outcome as Outcome;
};
/** The first lines of all problems. */
const heads = ( { out }: Outcome ): string[] => out.split( '\n' ).filter( ( line ) => /:\d+:\d+: (error|warning)/.test( line ) );

describe.concurrent( 'problems are listed', () => {
	test( 'with line, column, severity, path, reason and fix', async () => {
		const outcome = await validate( { 'x.json': `{
	"version": 1,
	"programs": [
		{ "id": "a", "title": "A", "status": "closed" },
		{ "id": "b" },
		{ "id": "c", "title": "C", "statuss": "past",
			"start": "2020-13" }
	]
}` }, 'x.json' );
		expect( outcome ).toEqual( { code: 1, err: '', out: [
			'x.json:4:40: error: programs → #1 ("a") → status',
			'    "closed" is not a status.',
			'    Use open, upcoming, ongoing, paused or past.',
			'x.json:5:3: error: programs → #2 ("b")',
			'    "title" is missing, so all of this is left out.',
			'    Add "title".',
			'x.json:6:30: warning: programs → #3 ("c") → statuss',
			'    There is no field "statuss".',
			'    Did you mean "status"?',
			'x.json:7:13: error: programs → #3 ("c") → start',
			'    "2020-13" is not a date.',
			'    Write 2020, 2020-06 or 2020-06-15, with a year from 1900 to 2100; add ~ if it is approximate.',
			'3 errors, 1 warning: 2 programs can be read',
			''
		].join( '\n' ) } );
	} );

	test( 'every one of them, if there are few of a kind or with --all', async () => {
		const programs = Array.from( { length: 700 }, ( _, i ) => ( { id: `p${ i }`, title: 'A', status: 'closed', colour: 1 } ) );
		const files = { 'x.json': JSON.stringify( { version: 1, programs }, null, '\t' ) };
		const short = await validate( files, 'x.json' );
		expect( heads( short ) ).toEqual( [ 'x.json:7:14: error: programs → #1 ("p0") → status', 'x.json:8:4: warning: programs → #1 ("p0") → colour' ] );
		expect( short.out ).toContain( '699 more of this kind, first at 13:14, 19:14, 25:14, 31:14, 37:14; --all lists them' );
		expect( short.out ).toContain( '700 errors, 700 warnings: 700 programs can be read' );
		const outcome = await validate( files, 'x.json', '--all' );
		expect( heads( outcome ) ).toHaveLength( 1400 );
		expect( outcome.out ).toContain( '700 errors, 700 warnings: 700 programs can be read' );
		expect( outcome.out ).not.toContain( 'more problems' );
	} );

	test( 'in a file with 15,000 records and 45,000 problems', async () => {
		const programs = Array.from( { length: 15000 }, ( _, i ) => ( { id: `p${ i }`, title: 'A', colour: 1, size: 2, weight: 3 } ) );
		const outcome = await validate( { 'x.json': JSON.stringify( { version: 1, programs } ) }, 'x.json' );
		expect( heads( outcome ) ).toHaveLength( 3 );
		expect( outcome.out ).toContain( '0 errors, 45000 warnings: 15000 programs can be read' );
	} );

	test( 'of a file in another encoding than UTF-8', async () => {
		await inFolder( async ( folder ) => {
			writeFileSync( join( folder, 'x.json' ), Buffer.from( '{ "version": 1,\n"talk": "Caf\u00E9" }', 'latin1' ) );
			const { code, err } = await command( 'validate', [ 'x.json' ], folder );
			expect( [ code, err ] ).toEqual( [ 1, 'The file x.json is not in UTF-8: line 2 has bytes that are no characters.\nSave it as UTF-8 in your editor.\n' ] );
		} );
	} );

	test( 'in the order of the lines', async () => {
		const outcome = await validate( { 'x.json': '{ "programs": [\n{ "id": "a", "title": 1 }\n],\n"colour": 1,\n"version": 1,\n"talk": "<" }' }, 'x.json' );
		expect( heads( outcome ).map( ( head ) => head.split( ':' )[ 1 ] ) ).toEqual( [ '2', '2', '4', '6' ] );
	} );

	test.each( [
		[ 'JSON that cannot be read', '{\n\t"version": 1,,\n}', 'x.json:2:15: error', 'no program can be read' ],
		[ 'JSON that cannot be read, behind a byte order mark', '\uFEFF{ "version": 1,, }', 'x.json:1:16: error', 'no program can be read' ],
		[ 'a field behind a byte order mark', '\uFEFF{ "version": 1, "talk": "<" }', 'x.json:1:25: error: talk', '0 programs' ],
		[ 'an unknown version', '{\n\t"version": 99\n}', 'x.json:2:13: error', 'no program can be read' ],
		[ 'a field that stands there twice', '{ "version": 1,\n"programs": [],\n"programs": [ { "id": "a", "title": "A" } ] }', 'x.json:2:1: error', '1 program can be read' ],
		[ 'the last of two fields, which counts', '{ "version": 1,\n"talk": "A",\n"talk": "<" }', 'x.json:3:9: error: talk', '0 programs' ]
	] )( 'in %s', async ( _, text, head, words ) => {
		const outcome = await validate( { 'x.json': text }, 'x.json' );
		expect( outcome.code ).toBe( 1 );
		expect( heads( outcome ) ).toContain( head );
		expect( outcome.out ).toContain( words );
	} );

	test( 'with a line if the explorer is switched off, which is no problem', async () => {
		const outcome = await validate( { 'x.json': JSON.stringify( { ...SOUND, enabled: false } ) }, 'x.json' );
		expect( outcome ).toEqual( { code: 0, err: '', out: 'No problems: 2 programs can be read\n"enabled" is false: everybody sees the plain list in place of the explorer.\n' } );
		expect( ( await validate( { 'x.json': '{ "version": 1,\n"enabled": "no" }' }, 'x.json' ) ).out ).toBe( [
			'x.json:2:12: error: enabled', '    Expected true or false, found text.', '    Correct it or remove it.', '1 error, 0 warnings: 0 programs can be read', ''
		].join( '\n' ) );
	} );

	test( 'also if there are only warnings, which are no failure', async () => {
		const outcome = await validate( { 'x.json': JSON.stringify( { ...SOUND, colour: 1 } ) }, 'x.json' );
		expect( outcome.code ).toBe( 0 );
		expect( outcome.out ).toContain( '0 errors, 1 warning: 2 programs can be read' );
	} );

	test( 'in the language of the option', async () => {
		const data = JSON.stringify( { version: 1, programs: [ { id: 'a', title: { fr: 'A' } } ] } );
		expect( heads( await validate( { 'x.json': data }, 'x.json' ) ) ).toHaveLength( 1 );
		expect( heads( await validate( { 'x.json': data }, 'x.json', '--language', 'fr' ) ) ).toHaveLength( 0 );
	} );

	test( 'there may be none', async () => {
		expect( await validate( { 'x.json': JSON.stringify( SOUND ) }, 'x.json' ) ).toEqual( { code: 0, err: '', out: 'No problems: 2 programs can be read\n' } );
	} );
} );

describe.concurrent( 'included pages', () => {
	const data = '{ "version": 1,\n"include": [ "A/B/more.json", "A/B/none.json" ],\n"programs": [ { "id": "a", "title": "A" } ] }';

	test( 'are read from the folder of the file', async () => {
		const outcome = await validate( { 'x.json': data, 'more.json': '{ "version": 1,\n "programs": [ { "id": "b", "title": "B", "status": "closed" }, { "id": "a", "title": "A" } ] }' }, 'x.json' );
		expect( heads( outcome ) ).toEqual( [
			'x.json:2:31: warning: include → #2',
			'more.json:2:53: error: programs → #1 ("b") → status',
			'more.json:2:65: error: programs → #2 ("a")'
		] );
		expect( outcome.out ).toContain( 'The included page "A/B/none.json" is not beside this file, so its programs are not checked.' );
		expect( outcome.out ).toContain( '2 programs can be read' );
	} );

	test( 'may be broken', async () => {
		const outcome = await validate( { 'x.json': data.replace( ', "A/B/none.json"', '' ), 'more.json': '{ "version": 1,\n,}' }, 'x.json' );
		expect( heads( outcome ) ).toEqual( [ 'more.json:2:1: error' ] );
		expect( outcome.code ).toBe( 1 );
	} );
} );

const item = ( title: string, link = '' ): string => `<li>${ link ? `<a href="/wiki/${ link }">${ title }</a>` : title }</li>`;
const page = ( current: string, past: string, { model = 'wikitext', title = 'Community Development/What we do', host = '' } = {} ): string => `<!DOCTYPE html><html><head>
	<link rel="EditURI" href="/w/api.php?action=rsd"><script>RLCONF={"wgPageName":"${ title.replace( / /g, '_' ) }","wgPageContentModel":"${ model }","wgPageContentLanguage":"en"};</script></head>
	<body><div id="mw-content-text">${ host && `<div class="program-explorer" data-source="${ host }">` }
	${ section( 'current', CURRENT, anchorOf( CURRENT ), `<ul>${ current }</ul>` ) }${ section( 'current', PAST, anchorOf( PAST ), `<ul>${ past }</ul>` ) }${ host && '</div>' }</div></body></html>`;

describe.concurrent( 'parity', () => {
	const files = ( html: string ) => ( { 'x.json': JSON.stringify( SOUND ), 'page.html': html } );

	test( 'with a file, if nothing differs', async () => {
		const outcome = await validate( files( page( item( 'Alpha', 'Alpha_page' ), item( 'Beta' ) ) ), 'x.json', '--parity', 'page.html' );
		expect( outcome ).toEqual( { code: 0, err: '', out: 'No problems: 2 programs can be read\nCompared 2 programs of page.html with the data: no differences\n' } );
	} );

	test.each( [ [ [ '--parity', 'page.html', 'x.json' ] ], [ [ 'x.json', '--parity=page.html' ] ] ] )( 'lists the differences: %s', async ( args ) => {
		const outcome = await validate( files( page( item( 'Alpha', 'Other' ) + item( 'Gamma' ), '' ) ), ...args );
		expect( outcome.code ).toBe( 1 );
		expect( outcome.out.split( '\n' ).slice( 1, -1 ) ).toEqual( [
			'page.html: "Alpha" (a): The link in the list is "Other", in the data "Alpha page".',
			'page.html: "Gamma": It is in the list, but not in the data.',
			'page.html: "Beta" (b): It is in the data, but not in the list.',
			'Compared 2 programs of page.html with the data: 3 differences'
		] );
	} );

	test( 'with a page without lists fails', async () => {
		const outcome = await validate( files( '<!DOCTYPE html><p>Nothing</p>' ), 'x.json', '--parity', 'page.html' );
		expect( outcome.code ).toBe( 1 );
		expect( outcome.err ).toContain( 'page.html has no list to compare with.' );
	} );

	test( 'of data that cannot be read fails', async () => {
		const outcome = await validate( { 'x.json': '{', 'page.html': page( item( 'A' ), '' ) }, 'x.json', '--parity', 'page.html' );
		expect( outcome.code ).toBe( 1 );
		expect( outcome.err ).toContain( 'cannot be compared' );
	} );
} );

describe.concurrent( 'on a wiki', () => {
	const DATA = 'Community Development/What we do/programs.json';
	const stored = ( title: string, text: string, contentmodel = 'json' ) => ( { title, revisions: [ { revid: 7, slots: { main: { contentmodel, content: text } } } ] } );
	const wiki = ( html: string, pages: readonly object[], language = 'en' ): Answers => ( path, query ) => path === '/w/api.php' ?
		[ 200, 'application/json', JSON.stringify( { query: query.has( 'meta' ) ? { general: { lang: language } } : { pages: pages.filter( ( each ) => 'title' in each && query.get( 'titles' )?.split( '|' ).includes( String( each.title ) ) ) } } ) ] :
		path.startsWith( '/wiki/' ) ? [ 200, 'text/html', html ] : [ 404, 'text/html', '' ];
	const run = async ( answers: Answers, ...args: string[] ): Promise<Outcome> => {
		let outcome: Outcome | undefined;
		await withServer( answers, async ( address ) => {
			outcome = await validate( {}, `${ address }/wiki/Page`, ...args );
		} );
		return outcome as Outcome;
	};

	test( 'a data page is read with what it includes', async () => {
		const outcome = await run( wiki( page( '', '', { title: DATA, model: 'json' } ), [
			stored( DATA, '{ "version": 1, "include": [ "More.json" ], "programs": [ { "id": "a" } ] }' ), stored( 'More.json', '{ "version": 1, "programs": [ { "id": "b", "title": "B", "x": 1 } ] }' )
		] ) );
		expect( outcome.out ).toContain( `Read "${ DATA }", revision 7.\nRead "More.json", revision 7.\n` );
		expect( heads( outcome ) ).toEqual( [ `${ DATA }:1:59: error: programs → #1 ("a")`, 'More.json:1:58: warning: programs → #1 ("b") → x' ] );
		expect( outcome.code ).toBe( 1 );
	} );

	test.each( [ [ 'a host element', DATA.replace( 'Community', 'My' ) ], [ 'the two lists', '' ] ] )( 'a page with %s gives the address of its data, and is compared', async ( _, host ) => {
		const outcome = await run( wiki( page( item( 'Alpha', 'Alpha_page' ), item( 'Gone' ), { host } ), [ stored( host || DATA, JSON.stringify( SOUND ) ) ] ), '--parity' );
		expect( outcome.out ).toContain( `Read "${ host || DATA }", revision 7.` );
		expect( outcome.out ).toContain( '"Gone": It is in the list, but not in the data.' );
		expect( outcome.out ).toContain( '2 differences' );
		expect( outcome.code ).toBe( 1 );
	} );

	test( 'the language of plain texts is that of the wiki', async () => {
		const data = JSON.stringify( { version: 1, programs: [ { id: 'a', title: { fr: 'A' } } ] } );
		expect( heads( await run( wiki( page( '', '', { title: DATA } ), [ stored( DATA, data ) ], 'fr' ) ) ) ).toEqual( [] );
	} );

	test( 'another content model is reported', async () => {
		expect( ( await run( wiki( page( '', '', { title: DATA } ), [ stored( DATA, JSON.stringify( SOUND ), 'wikitext' ) ] ) ) ).out ).toContain( 'Its content model is "wikitext": change it to "json"' );
	} );

	test.each( [
		[ 'there is no data page', page( item( 'A' ), '' ), /There is no page "Community Development\/What we do\/programs\.json" on this wiki\.\n.*npm run import/ ],
		[ 'the page shows no programs', page( item( 'A' ), '', { title: 'Something' } ), /"Something" is neither a data page nor shows one/ ],
		[ 'it is no wiki', '<!DOCTYPE html><p>Nothing</p>', /is no page of a MediaWiki/ ]
	] )( 'it ends with 1: %s', async ( _, html, words ) => {
		const outcome = await run( wiki( html, [] ) );
		expect( outcome.code ).toBe( 1 );
		expect( outcome.err ).toMatch( words );
	} );
} );

test.each<[ string, string[], number, string ]>( [
	[ 'no data page', [], 2, "missing required argument 'data'" ],
	[ 'two', [ 'x.json', 'x.json' ], 2, 'too many arguments' ],
	[ 'an unknown option', [ 'x.json', '--colour' ], 2, "unknown option '--colour'" ],
	[ 'a language without a code', [ 'x.json', '--language' ], 2, '--language <code>' ],
	[ 'parity without a page', [ 'x.json', '--parity' ], 2, '--parity needs a page' ],
	[ 'a file that is not there', [ 'none.json' ], 1, 'There is no file none.json' ],
	[ 'a page in place of data', [ 'page.html' ], 1, 'is a web page, not JSON' ]
] )( '%s ends with the right code', async ( _, args, code, words ) => {
	const outcome = await validate( { 'x.json': JSON.stringify( SOUND ), 'page.html': page( '', '' ) }, ...args );
	expect( outcome.code ).toBe( code );
	expect( outcome.err ).toContain( words );
} );
