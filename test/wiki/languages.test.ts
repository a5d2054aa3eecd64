import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect } from 'vitest';
import { LANGUAGES } from '../../scripts/lib/messages';
import { directionOf } from '../../src/messages/direction';
import { messagesPage } from '../../src/messages/message-texts';
import { test } from './helpers/browser';
import { DATA_REQUESTS } from './helpers/failures';
import { addressOf, DATA_PAGE, HOST_PAGE, revisionOf, save } from './helpers/wiki';
import { wordsIn } from './helpers/words';

describe( 'the interface', () => {
	test.concurrent.for( LANGUAGES )( 'is in "%s", and no texts of other languages are transferred', async ( language, { open } ) => {
		const words = wordsIn( language );
		const { explorer, requests } = await open( HOST_PAGE, { parameters: { uselang: language } } );
		const app = explorer.root.locator( '.program-explorer__app' );
		expect( [ await app.getAttribute( 'lang' ), await app.getAttribute( 'dir' ) ] ).toEqual( [ language, directionOf( language ) ] );
		expect( await app.getByRole( 'searchbox', { name: words( 'search' ), exact: true } ).count() ).toBe( 1 );
		expect( await app.getByRole( 'list', { name: words( 'programs' ), exact: true } ).getByRole( 'article' ).count() ).toBe( 33 );
		expect( await app.innerText() ).not.toMatch( /⧼|\{\{|\$\d/ );
		const asked = requests.filter( ( url ) => DATA_REQUESTS.test( url ) ).map( ( url ) => new URL( url ).searchParams.get( 'revids' ) );
		expect( asked ).toEqual( [ `${ await revisionOf( DATA_PAGE ) }|${ await revisionOf( messagesPage( language ) ) }` ] );
	} );

	test.concurrent.for( [ [ 'gsw', 'de' ], [ 'pt-br', 'pt' ], [ 'zh-tw', 'zh-hant' ], [ 'zh-cn', 'zh-hans' ], [ 'xh', 'en' ] ] )( 'has for "%s" the messages of "%s"', async ( [ language = '', expected = '' ], { open } ) => {
		const { explorer } = await open( HOST_PAGE, { parameters: { uselang: language } } );
		expect( await explorer.root.locator( '.program-explorer__app' ).getAttribute( 'lang' ) ).toBe( expected );
		expect( await explorer.root.getByRole( 'searchbox', { name: wordsIn( expected )( 'search' ), exact: true } ).count() ).toBe( 1 );
	} );

	test.concurrent.for( [ 'en-gb', 'en-ca' ] )( 'does not say "In English" to a reader of "%s"', async ( language, { open } ) => {
		const { explorer } = await open( HOST_PAGE, { parameters: { uselang: language } } );
		expect( await explorer.shown() ).toBe( 33 );
		expect( await explorer.list.locator( '.program-explorer__in-language' ).count() ).toBe( 0 );
	} );

	test( 'writes dates as the plain list does', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		const inList = ( await page.locator( '.program-explorer-static__facts' ).allTextContents() ).map( ( facts ) => facts.split( ' · ' )[ 1 ] ?? '' ).filter( Boolean );
		const onCards = await explorer.articles.locator( '.program-explorer__fact' ).allTextContents();
		expect( inList.filter( ( text ) => /\d [A-Z]/.test( text ) ).length ).toBeGreaterThan( 3 );
		expect( inList.filter( ( text ) => !onCards.includes( text ) ) ).toEqual( [] );
	} );

	test( 'shows its keys for qqx', async ( { open } ) => {
		const { explorer } = await open( HOST_PAGE, { parameters: { uselang: 'qqx' } } );
		expect( await explorer.root.getByRole( 'searchbox', { name: '(program-explorer-search)' } ).count() ).toBe( 1 );
		expect( await explorer.root.getByRole( 'status' ).filter( { hasText: 'count-programs' } ).innerText() ).toBe( '(program-explorer-count-programs, 33)' );
	} );

	test( 'keeps the direction of texts in another language', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { parameters: { uselang: 'ar' } } );
		const heading = explorer.root.getByRole( 'heading', { name: 'Past Projects and Programs:' } );
		expect( await heading.locator( 'bdi' ).evaluate( ( element ) => [ ( element as HTMLElement ).lang, ( element as HTMLElement ).dir ] ) ).toEqual( [ 'en', 'ltr' ] );
		// ResourceLoader flips style sheets by the language of the interface; with other edges, what is turned would point to the side.
		const edges = await page.locator( '.program-explorer__chevron' ).first().evaluate( ( element ) => {
			const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle( element );
			return [ borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth ];
		} );
		expect( edges ).toEqual( [ '0px', '2px', '2px', '0px' ] );
	} );
} );

describe( 'pages in the reader\'s language', () => {
	const CLINICS = 'Wikimedia Clinics';

	beforeAll( async () => {
		await save( `${ CLINICS }/fr`, 'Les cliniques.' );
		await save( `${ HOST_PAGE }/fr`, `${ readFileSync( 'test/pages/what-we-do-fr.wikitext', 'utf8' ) }\n<!-- with a translated program -->` );
	} );

	test( 'are linked by the list of a translation, and by the explorer on it', async ( { open } ) => {
		const { page, explorer } = await open( `${ HOST_PAGE }/fr` );
		const article = explorer.root.getByRole( 'article' ).filter( { has: page.getByRole( 'heading', { name: CLINICS } ) } );
		expect( await page.locator( '[data-program="wikimedia-clinics"] > b a' ).getAttribute( 'href' ) ).toBe( '/wiki/Wikimedia_Clinics/fr' );
		expect( await article.getByRole( 'heading' ).getByRole( 'link' ).getAttribute( 'href' ) ).toBe( '/wiki/Wikimedia_Clinics/fr' );
		const other = explorer.root.getByRole( 'article' ).filter( { has: page.getByRole( 'heading', { name: 'WikiLearn' } ) } );
		expect( await other.getByRole( 'heading' ).getByRole( 'link' ).first().getAttribute( 'href' ) ).not.toMatch( /\/fr$/ );
	} );

	test( 'are linked by Special:MyLanguage if the reader has chosen another language', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { parameters: { uselang: 'fr' } } );
		const article = explorer.root.getByRole( 'article' ).filter( { has: page.getByRole( 'heading', { name: CLINICS } ) } );
		const href = await article.getByRole( 'heading' ).getByRole( 'link' ).getAttribute( 'href' );
		expect( href ).toBe( '/wiki/Special:MyLanguage/Wikimedia_Clinics' );
		await page.goto( `${ addressOf( 'Special:MyLanguage/Wikimedia Clinics' ) }?uselang=fr` );
		expect( await page.locator( '#firstHeading' ).innerText() ).toBe( `${ CLINICS }/fr` );
	} );

	test( 'keep the filters', async ( { open } ) => {
		const fragment = 'programs?capacity=conflict-management';
		const english = await open( HOST_PAGE, { fragment } );
		const french = await open( `${ HOST_PAGE }/fr`, { fragment } );
		expect( await french.explorer.root.getByRole( 'article' ).count() ).toBe( await english.explorer.articles.count() );
		expect( await french.explorer.root.getByRole( 'list', { name: 'Filtres actifs' } ).getByRole( 'button' ).first().innerText() ).toContain( 'Gestion des conflits' );
	} );
} );
