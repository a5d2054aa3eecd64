import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { test } from './helpers/browser';
import { hostPage, save } from './helpers/wiki';

const PAGE = 'Hostile';
const DATA = `${ PAGE }/programs.json`;
const IMAGE = '<img src=x onerror="window.harmed=\'image\'">';
const SCRIPT = '<script>window.harmed="script"</script>';
const HANDLER = '" onmouseover="window.harmed=\'handler\'" x="';
/** `javascript:` in spellings that some filters do not recognize. */
const SCHEMES = [
	'javascript:window.harmed="scheme"',
	'JaVaScRiPt:window.harmed="scheme"',
	' javascript:window.harmed="scheme"',
	'java\tscript:window.harmed="scheme"',
	'data:text/html,<script>opener.harmed="scheme"</script>',
	'vbscript:msgbox(1)',
	'//evil.example/x',
	'http://evil.example/x',
	'https:javascript:window.harmed="scheme"'
];
const IDS = [ 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'not-stated' ];

const program = ( id: string, title: string, more: object = {} ) => ( { id, title, summary: `${ IMAGE } ${ SCRIPT }`, status: 'ongoing', ...more } );

/** `__proto__` is inserted afterwards, because JSON.stringify would leave it out. */
const dataPage = JSON.stringify( {
	version: 1,
	facets: [ 'status', 'capacity', 'constructor' ],
	vocabularies: {
		capacity: {
			label: `Capacity ${ IMAGE }`,
			terms: { one: { label: `One ${ SCRIPT }` }, two: { label: `Two ${ HANDLER }` }, constructor: { label: 'A term named constructor' } }
		},
		constructor: { label: 'A facet named constructor', terms: { a: { label: 'A' }, b: { label: 'B' } } }
	},
	programs: [
		program( 'image', IMAGE, { capacity: [ 'one' ] } ),
		program( 'script', SCRIPT, { capacity: [ 'two' ], constructor: [ 'a' ] } ),
		program( 'handler', HANDLER, { capacity: [ 'constructor' ], constructor: [ 'b' ], team: [ IMAGE ], partners: [ SCRIPT ], owner: IMAGE, duration: IMAGE, scale: SCRIPT } ),
		...SCHEMES.map( ( page, at ) => program( `scheme-${ at }`, `Scheme ${ at }`, { page, materials: [ { label: 'Material', page }, { label: 'Address', url: page } ], sources: [ page ] } ) ),
		...IDS.map( ( id ) => program( id, `Named ${ id }`, { capacity: [ id ], partOf: id, followedBy: [ id, 'toString' ] } ) )
	]
} );

beforeAll( async () => {
	await save( DATA, dataPage, 'json' );
	await save( PAGE, hostPage( DATA ) );
} );

async function expectUnharmed( page: Page ): Promise<void> {
	expect( await page.evaluate( () => Reflect.get( window, 'harmed' ) as unknown ) ).toBeUndefined();
	// All data is text: it has created no element.
	expect( await page.locator( '.program-explorer' ).locator( 'img, script, iframe, object, [onerror], [onmouseover]' ).count() ).toBe( 0 );
	const links = await page.locator( '.program-explorer a[href]' ).evaluateAll( ( all ) => all.map( ( link ) => [ link.getAttribute( 'href' ) ?? '', ( link as HTMLAnchorElement ).href ] as const ) );
	for ( const [ written, resolved ] of links ) {
		expect( written ).toMatch( /^(\/wiki\/|\/index\.php\?|https:\/\/|#programs)/ );
		expect( resolved ).toMatch( /^(http:\/\/localhost:\d+\/|https:\/\/)/ );
	}
}

test( 'no code in the data runs, and all of it is shown as text', async ( { open } ) => {
	const { page, explorer, requests } = await open( PAGE );
	const titles = await explorer.titles();
	expect( titles ).toContain( IMAGE );
	expect( titles ).toContain( SCRIPT );
	expect( titles ).toContain( HANDLER.trim() );
	expect( await explorer.facet( `Capacity ${ IMAGE }` ).count() ).toBe( 1 );
	await explorer.choose( `Capacity ${ IMAGE }`, `One ${ SCRIPT }` );
	expect( await explorer.titles() ).toEqual( [ IMAGE ] );
	await explorer.clearAll.click();
	await expectUnharmed( page );
	expect( requests.filter( ( url ) => url.includes( 'evil.example' ) || url.endsWith( '/x' ) ) ).toEqual( [] );
} );

test( 'details have no harmful link', async ( { open } ) => {
	const { page, explorer } = await open( PAGE );
	for ( const title of [ HANDLER.trim(), ...SCHEMES.map( ( _, at ) => `Scheme ${ at }` ) ] ) {
		await explorer.root.getByRole( 'article' ).filter( { hasText: title } ).first().getByRole( 'button', { name: /^Details of / } ).click();
		await expectUnharmed( page );
	}
} );

test( 'names of built-in properties can be ids', async ( { open } ) => {
	const { page, explorer } = await open( PAGE );
	const titles = await explorer.titles();
	for ( const id of IDS ) {
		// An id that a data page cannot have is left out, and nothing else.
		if ( titles.includes( `Named ${ id }` ) ) {
			await explorer.details( `Named ${ id }` ).click();
			expect( await explorer.details( `Named ${ id }` ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		}
	}
	await explorer.choose( `Capacity ${ IMAGE }`, 'A term named constructor' );
	expect( await explorer.titles() ).toContain( HANDLER.trim() );
	await explorer.shown();
	await expectUnharmed( page );
	expect( await page.evaluate( () => Object.keys( Object.prototype ) ) ).toEqual( [] );
} );

test( 'a hostile address is shown as text too', async ( { open } ) => {
	const text = `${ IMAGE }${ SCRIPT }`;
	const { page, explorer } = await open( PAGE, { fragment: `programs?q=${ encodeURIComponent( text ) }&status=${ encodeURIComponent( IMAGE ) }` } );
	expect( await explorer.searchBox.inputValue() ).toContain( '<img' );
	await expectUnharmed( page );
} );

test( 'a facet with very many terms draws few of them, finds any, and shows all when asked', async ( { open } ) => {
	const title = 'Very many terms';
	const names = Array.from( { length: 901 }, ( _, i ) => `Keyword ${ i }` );
	await save( `${ title }/programs.json`, JSON.stringify( {
		version: 1, facets: [ 'keyword' ],
		vocabularies: { keyword: { label: 'Keyword', terms: Object.fromEntries( names.map( ( label, i ) => [ `k${ i }`, { label } ] ) ) } },
		programs: Array.from( { length: 34 }, ( _, i ) => ( { id: `p${ i }`, title: `Program ${ i }`, keyword: names.flatMap( ( _name, at ) => at % 34 === i ? [ `k${ at }` ] : [] ) } ) )
	} ), 'json' );
	await save( title, hostPage( `${ title }/programs.json` ) );
	const { explorer } = await open( title );
	const facet = explorer.facet( 'Keyword' );
	const boxes = facet.getByRole( 'checkbox' );
	expect( await boxes.count() ).toBe( 8 );
	await facet.getByRole( 'searchbox', { name: 'Search in Keyword' } ).fill( 'keyword 900' );
	await boxes.first().check();
	expect( await explorer.titles() ).toEqual( [ 'Program 16' ] );
	await facet.getByRole( 'searchbox', { name: 'Search in Keyword' } ).fill( '' );
	await facet.getByRole( 'button', { name: 'Show all 901' } ).click();
	expect( await boxes.count() ).toBe( 901 );
	await explorer.searchBox.pressSequentially( 'program 16' );
	await expect.poll( () => explorer.fragment() ).toBe( 'programs?keyword=k900&q=program_16' );
} );
