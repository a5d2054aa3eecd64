import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { call, dataPage, host, ids, render, STATIC } from './helpers/rendered';
import { HOST_PAGE } from './helpers/wiki';

const NEEDS = `${ STATIC }__needs`;
const DATA = JSON.parse( readFileSync( 'test/pages/programs.json', 'utf8' ) ) as {
	readonly needs: readonly { readonly id: string; readonly label: { readonly en: string; readonly es: string } }[];
};

describe( 'the needs without JavaScript', () => {
	test( 'are above the list, and each leads to programs in it', async ( { open } ) => {
		const { page } = await open( HOST_PAGE, { state: null, context: { javaScriptEnabled: false } } );
		const list = page.locator( NEEDS );
		expect( await list.locator( 'dt' ).allInnerTexts() ).toEqual( DATA.needs.map( ( { label } ) => label.en ) );
		for ( const href of await list.locator( 'a' ).evaluateAll( ( links ) => links.map( ( link ) => link.getAttribute( 'href' ) ?? '' ) ) ) {
			expect( href ).toMatch( /^#programs\?program=[\w-]+$/ );
			expect( await page.locator( `li[id="${ href.slice( 1 ) }"]` ).count(), href ).toBe( 1 );
		}
		const answer = list.locator( 'dt', { hasText: 'Arguments' } ).locator( '+ dd' );
		expect( await answer.locator( 'a' ).first().innerText() ).toBe( 'Community Capacity Development' );
		await answer.getByRole( 'link', { name: 'Training modules' } ).click();
		expect( ( await page.locator( '[id="programs?program=training-modules"]' ).boundingBox() )?.y ).toBeLessThan( 200 );
	} );

	test( 'are in the language of the list, and none is in a part of the list', async () => {
		const spanish = await render( call( 'lang=es' ) );
		expect( spanish.document.querySelector( `${ NEEDS } p` )?.textContent ).toBe( '¿Qué necesita tu comunidad?' );
		expect( spanish.document.querySelector( `${ NEEDS } dt` )?.textContent ).toBe( DATA.needs[ 0 ]?.label.es );
		expect( ( await render( call( 'status=past' ) ) ).document.querySelector( NEEDS ) ).toBeNull();
		expect( ( await render( call( 'limit=3' ) ) ).document.querySelector( NEEDS ) ).toBeNull();
	} );

	test( 'say so where no program helps yet', async () => {
		const page = await dataPage( 'No answer', {
			version: 1,
			vocabularies: { topic: { terms: { a: {}, b: {} } } },
			needs: [ { id: 'n', label: 'We <b>need</b> [[this]] {{now}}', terms: { topic: 'b' } } ],
			programs: [ { id: 'one', title: 'One', topic: 'a' } ]
		} );
		const { document } = await render( call( `source=${ page }` ) );
		expect( document.querySelector( `${ NEEDS } dt` )?.innerHTML ).toBe( 'We &lt;b&gt;need&lt;/b&gt; [[this]] {{now}}' );
		expect( document.querySelector( `${ NEEDS } dd` )?.textContent ).toBe( 'none yet' );
	} );

	test( 'name a program without a link if wikitext cannot link to its id', async () => {
		const page = await dataPage( 'Odd ids', {
			version: 1,
			vocabularies: { topic: { terms: { a: {} } } },
			needs: [ { id: 'n', label: 'Need', terms: { topic: 'a' } } ],
			programs: [ { id: 'x__NOTOC__', title: 'One', topic: 'a' }, { id: 'y.', title: 'Two', topic: 'a' }, { id: 'z', title: 'Three', topic: 'a' } ]
		} );
		const { document } = await render( call( `source=${ page }` ) );
		expect( document.querySelector( `${ NEEDS } dd` )?.textContent ).toBe( 'One · Three · Two' );
		expect( Array.from( document.querySelectorAll( `${ NEEDS } a` ), ( link ) => link.textContent ) ).toEqual( [ 'Three' ] );
	} );
} );

describe( 'a list for a need', () => {
	test( 'has the programs that help, and opens the explorer with the need chosen', async () => {
		const part = await render( call( 'need=feel-alone' ) );
		expect( [ ...ids( part ) ].sort() ).toEqual( [ 'capacity-exchange', 'community-calls-2022', 'lets-connect', 'wikimedia-clinics' ] );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'need=feel-alone' );
		expect( part.warnings ).toEqual( [] );
	} );

	test( 'for several needs is one list, with the programs first that help with more of them', async () => {
		const part = await render( call( 'need=feel-alone, know-what-works|status=ongoing' ) );
		expect( ids( part )[ 0 ] ).toBe( 'lets-connect' );
		expect( part.sections ).toEqual( [] );
		expect( host( part ).dataset[ 'preset' ] ).toBe( 'need=feel-alone,know-what-works&status=ongoing' );
	} );

	test( 'warns of an unknown need', async () => {
		expect( ( await render( call( 'need=lost' ) ) ).warnings.join() ).toContain( '“lost” is no value for “need”' );
	} );
} );
