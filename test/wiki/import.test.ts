import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { importPage, parsePage, readPage } from '../../scripts/lib/page';
import programs from '../pages/programs.json';
import { command, inFolder } from '../unit/helpers/command';
import { addressOf, DATA_PAGE, HOST_PAGE, PAGE_WITHOUT_HOST, save, WIKI_URL } from './helpers/wiki';

const PLAIN = 'Sandbox/importLists';
const PLAIN_FRENCH = 'Sandbox/importLists/fr';
const SMALL_DATA = 'Sandbox/importLists/programs.json';

/** The wiki of the tests knows no other wikis, so it takes their prefixes for the beginning of a title. */
function page( link: string | null | undefined ): string | null {
	return link ? link.charAt( 0 ).toLowerCase() + link.slice( 1 ) : null;
}

/** The part of the data that a plain list has: title, link, and which of the two lists. */
const DATA = programs.programs.map( ( program ) => ( {
	title: typeof program.title === 'string' ? program.title : program.title.en,
	link: page( 'page' in program ? program.page : null ),
	isPast: 'status' in program && program.status === 'past'
} ) );
const byTitle = ( a: { title: string }, b: { title: string } ): number => a.title < b.title ? -1 : 1;

/** The programs that the import finds on a page. */
async function importedPrograms( url: string ): Promise<{ title: string; link: string | null; isPast: boolean }[]> {
	const { programs: found, skipped } = importPage( await readPage( url ), 'en' );
	expect( skipped ).toEqual( [] );
	return found.map( ( { title, link, status } ) => ( { title, link: page( link ), isPast: status === 'past' } ) );
}

beforeAll( async () => {
	const pages = [ [ PLAIN, 'plain-list.wikitext' ], [ PLAIN_FRENCH, 'plain-list-fr.wikitext' ] ] as const;
	for ( const [ title, file ] of pages ) {
		await save( title, readFileSync( `test/pages/${ file }`, 'utf8' ) );
	}
} );

describe( 'the plain list of the demo has the same programs as the data', () => {
	test.each( [ 'vector-2022', 'vector', 'minerva', 'monobook', 'timeless' ] )( 'in the skin %s', async ( useskin ) => {
		expect( ( await importedPrograms( addressOf( PLAIN, { useskin } ) ) ).sort( byTitle ) ).toEqual( [ ...DATA ].sort( byTitle ) );
	} );

	test( 'as Parsoid renders it', async () => {
		const html = await ( await fetch( `${ WIKI_URL }/rest.php/v1/page/${ encodeURIComponent( PLAIN ) }/html` ) ).text();
		const { programs: found, skipped } = importPage( await parsePage( html, PLAIN, undefined ), 'en' );
		expect( skipped ).toEqual( [] );
		expect( found.map( ( { title, link, status } ) => ( { title, link: page( link ), isPast: status === 'past' } ) ).sort( byTitle ) ).toEqual( [ ...DATA ].sort( byTitle ) );
	} );

	test( 'in French', async () => {
		const french = await importedPrograms( addressOf( PLAIN_FRENCH ) );
		expect( french.length ).toBeGreaterThan( 5 );
		expect( french.filter( ( one ) => !DATA.some( ( each ) => each.link === one.link && each.isPast === one.isPast ) ) ).toEqual( [] );
	} );
} );

describe( 'npm run import', () => {
	test( 'makes a draft that validates, and does not differ from the page', () => inFolder( async ( folder ) => {
		const imported = await command( 'import', [ addressOf( PLAIN ), '--out', 'draft.json' ], folder );
		expect( imported ).toMatchObject( { code: 0, err: '' } );
		expect( imported.out ).toContain( '33 programs: 15 current, 18 past' );
		const validated = await command( 'validate', [ 'draft.json', '--parity', addressOf( PLAIN ) ], folder );
		expect( validated ).toMatchObject( { code: 0, err: '' } );
		expect( validated.out ).toContain( 'No problems: 33 programs can be read' );
		expect( validated.out ).toContain( 'no differences' );
		// As MediaWiki stores it, so that the first edit there changes nothing else.
		const draft = await readFile( join( folder, 'draft.json' ), 'utf8' );
		await save( SMALL_DATA, draft, 'json' );
		expect( await ( await fetch( addressOf( SMALL_DATA, { action: 'raw' } ) ) ).text() ).toBe( draft.trimEnd() );
	} ) );

	test( 'reports a missing page', () => inFolder( async ( folder ) => {
		const { code, err } = await command( 'import', [ addressOf( 'Sandbox/importLists/none' ) ], folder );
		expect( code ).toBe( 1 );
		expect( err ).toContain( 'There is no page at' );
	} ) );
} );

describe( 'npm run validate', () => {
	test.each( [ DATA_PAGE, HOST_PAGE ] )( 'finds no problem in the demo, from %s', ( title ) => inFolder( async ( folder ) => {
		const { code, out } = await command( 'validate', [ addressOf( title ) ], folder );
		expect( code ).toBe( 0 );
		expect( out ).toMatch( new RegExp( `^Read "${ DATA_PAGE }", revision \\d+\\.\nNo problems: 33 programs can be read\n$` ) );
	} ) );

	test( 'finds no difference between the demo and its list', () => inFolder( async ( folder ) => {
		const { code, out } = await command( 'validate', [ addressOf( HOST_PAGE ), '--parity' ], folder );
		expect( out ).toContain( `Compared 33 programs of ${ addressOf( HOST_PAGE ) } with the data: no differences` );
		expect( code ).toBe( 0 );
	} ) );

	test( 'reports how the list differs from the data', () => inFolder( async ( folder ) => {
		const changed = programs.programs.map( ( program ) => program.id === 'wikilearn' ? { ...program, title: 'WikiLearn 2', status: 'open', page: 'Other' } : program );
		await writeFile( join( folder, 'changed.json' ), JSON.stringify( { ...programs, programs: changed } ) );
		const { code, out } = await command( 'validate', [ 'changed.json', '--parity', addressOf( HOST_PAGE ) ], folder );
		expect( code ).toBe( 1 );
		expect( out.split( '\n' ).filter( ( line ) => line.includes( '(wikilearn)' ) ).map( ( line ) => line.replace( /^.*\(wikilearn\): /, '' ) ) ).toEqual( [
			'The title in the list is "WikiLearn", in the data "WikiLearn 2".',
			'The link in the list is "WikiLearn", in the data "Other".',
			'The status in the list is "ongoing", in the data "open".'
		] );
		expect( out ).toContain( '3 differences' );
	} ) );

	test( 'reports programs that a page without a host leaves out', () => inFolder( async ( folder ) => {
		const { code, out } = await command( 'validate', [ addressOf( PAGE_WITHOUT_HOST ), '--parity' ], folder );
		expect( code ).toBe( 1 );
		expect( out ).toContain( '"Small wiki toolkits" (small-wiki-toolkits): It is in the data, but not in the list.' );
		expect( out ).toContain( '24 differences' );
	} ) );

	test( 'reports problems on pages of the wiki', () => inFolder( async ( folder ) => {
		await save( SMALL_DATA, JSON.stringify( { version: 1, include: [ 'Sandbox/importLists/more.json', 'Sandbox/importLists/none.json' ], programs: [] } ), 'json' );
		await save( 'Sandbox/importLists/more.json', JSON.stringify( { version: 1, programs: [ { id: 'x', title: 'X', status: 'closed' } ] } ), 'json' );
		const { code, out } = await command( 'validate', [ addressOf( SMALL_DATA ) ], folder );
		expect( code ).toBe( 1 );
		expect( out ).toContain( `${ SMALL_DATA }:5:3: error: include → #2\n    The included page "Sandbox/importLists/none.json" cannot be read` );
		expect( out ).toContain( 'Sandbox/importLists/more.json:7:14: error: programs → #1 ("x") → status' );
	} ) );
} );
