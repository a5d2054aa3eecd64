import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { DATA_REQUESTS } from './helpers/failures';
import { host, items, render, STATIC, type Rendered } from './helpers/rendered';
import { CATEGORY, revisionOf, save } from './helpers/wiki';

const SOURCE = 'Bundle test/programs.json';
/** The name of the bundle that was recorded. */
const BUNDLE = 'Community Development/What we do/messages.json';
const SUMMARY = 'Office hours.';
const DATA = {
	version: 1, bundle: BUNDLE, facets: [ 'capacity' ],
	vocabularies: { capacity: { label: 'Capacity', terms: { communication: { label: 'Communication' }, people: { label: 'People' } } } },
	programs: [
		{ id: 'wikimedia-clinics', title: 'Wikimedia Clinics', summary: SUMMARY, status: 'open', capacity: [ 'communication' ] },
		{ id: 'days', title: { en: 'Days', fr: 'Vieux jours' }, summary: 'Days of learning.', status: 'open', capacity: [ 'people' ], materials: [ { label: 'Report', page: 'Report' }, { label: 'Film', page: 'Film' } ] }
	]
};
/** The recorded answer of Translate's library for French, and more. */
const FRENCH = {
	'program.wikimedia-clinics.title': 'Cliniques Wikimédia',
	'program.wikimedia-clinics.summary': '!!FUZZY!!Permanences.',
	'program.days.title': 'Jours',
	'program.days.summary': ' ',
	'program.days.material.2': '<b>Film</b> [[X]]',
	'program.gone.title': 'Parti'
};

/** Calls the module on a wiki with such translations. */
async function invoke( name: string, texts: object, parameters = 'lang=fr', title?: string ): Promise<Rendered> {
	await fake( name, texts );
	return render( `{{#invoke:Bundle test ${ name }|main|source=${ SOURCE }|${ parameters }}}`, title );
}

async function fake( name: string, texts: object ): Promise<void> {
	const code = readFileSync( new URL( 'lua/bundle.lua', import.meta.url ), 'utf8' ).replace( '[==[BUNDLES]==]', () => `[==[${ JSON.stringify( { [ BUNDLE ]: texts } ) }]==]` );
	await save( `Module:Bundle test ${ name }`, code );
}

/** The title, the summary and the links of each program, as they are shown. */
const shownTexts = ( rendered: Rendered ): string[][] => items( rendered ).map( ( item ) => [
	item.querySelector( 'b' )?.textContent, item.querySelector( `${ STATIC }__summary` )?.textContent, ...Array.from( item.querySelectorAll( `${ STATIC }__materials a` ), ( link ) => link.textContent )
].map( String ) );
const pageUrl = ( rendered: Rendered ): string | undefined => host( rendered ).dataset[ 'bundleVersion' ];

beforeAll( async () => {
	await save( SOURCE, JSON.stringify( DATA ), 'json' );
	// The real one has a content model of Translate's.
	await save( BUNDLE, '{}', 'json' );
} );

describe( 'the list on a wiki with Translate', () => {
	const UNTRANSLATED = [ [ 'Vieux jours', 'Days of learning.', 'Report', 'Film' ], [ 'Wikimedia Clinics', SUMMARY ] ];

	test( 'shows translations, outdated ones too, and the data\'s own texts if there is no translation', async () => {
		const french = await invoke( 'fr', { fr: FRENCH } );
		expect( shownTexts( french ) ).toEqual( [ [ 'Cliniques Wikimédia', 'Permanences.' ], [ 'Jours', 'Days of learning.', 'Report', '<b>Film</b> [[X]]' ] ] );
		const [ clinics, days ] = items( french );
		expect( [ clinics, days ].map( ( item ) => item?.querySelector( 'b' )?.hasAttribute( 'lang' ) ) ).toEqual( [ false, false ] );
		expect( clinics?.querySelector<HTMLElement>( `${ STATIC }__summary` )?.lang ).toBe( '' );
		expect( french.categories ).toEqual( [ CATEGORY.replace( 'Category:', '' ) ] );
	} );

	test( 'does so on a page in that language', async () => {
		const french = await invoke( 'fr', { fr: FRENCH }, '', 'MediaWiki:Aboutsite/fr' );
		expect( [ host( french ).lang, shownTexts( french )[ 0 ]?.[ 0 ], pageUrl( french )?.slice( 0, 3 ) ] ).toEqual( [ 'fr', 'Cliniques Wikimédia', 'fr:' ] );
	} );

	test( 'has the bundle and a version that changes only with a translation or the source', async () => {
		const first = await invoke( 'fr', { fr: FRENCH } );
		expect( host( first ).dataset[ 'bundle' ] ).toBe( BUNDLE );
		expect( pageUrl( first ) ).toMatch( new RegExp( `^fr:[0-9a-f]{12}:${ await revisionOf( BUNDLE ) }$` ) );
		// Nothing else changes it: another query, another order of keys, another language.
		const reversed = Object.fromEntries( Object.entries( FRENCH ).reverse() );
		expect( pageUrl( await invoke( 'same', { fr: reversed, de: { 'program.days.title': 'Tage' } }, 'lang=fr|limit=1|capacity=people' ) ) ).toBe( pageUrl( first ) );
		for ( const [ name, texts ] of Object.entries( {
			changed: { ...FRENCH, 'program.days.title': 'Journées' }, more: { ...FRENCH, 'term.capacity.people.label': 'Gens' }, none: {}
		} ) ) {
			const other = pageUrl( await invoke( name, { fr: texts } ) );
			expect( other, name ).toMatch( /^fr:/ );
			expect( other, name ).not.toBe( pageUrl( first ) );
		}
		// An edit of the source leaves translations as they are, but makes them outdated.
		await save( BUNDLE, '{ "program.days.title": "Days" }', 'json' );
		expect( pageUrl( await invoke( 'fr', { fr: FRENCH } ) ) ).toBe( pageUrl( first )?.replace( /\d+$/, String( await revisionOf( BUNDLE ) ) ) );
	} );

	test.for<[ string, string, string, string ]>( [
		[ 'its own', 'it', 'Giorni', 'it' ], [ 'that of the words its own falls back to', 'pt-br', 'Dias', 'pt' ], [ 'that of the words, under another code', 'zh-tw', '日子', 'zh-hant' ]
	] )( 'asks for one language: %s', async ( [ , lang, title, language ] ) => {
		const texts = { it: { 'program.days.title': 'Giorni' }, pt: { 'program.days.title': 'Dias' }, 'zh-hant': { 'program.days.title': '日子' } };
		const rendered = await invoke( 'all', texts, `lang=${ lang }` );
		expect( shownTexts( rendered ).map( ( [ first ] ) => first ) ).toContain( title );
		expect( pageUrl( rendered )?.split( ':' )[ 0 ] ).toBe( language );
	} );

	test.for<[ string, string, object ]>( [
		[ 'in the language of the data', 'lang=en', { en: { 'program.days.title': 'X' } } ],
		[ 'in a language Translate does not know', 'lang=qqx', { qqx: { 'program.days.title': 'X' } } ]
	] )( 'asks for none %s', async ( [ , parameters, texts ] ) => {
		const rendered = await invoke( 'none of it', texts, parameters );
		expect( shownTexts( rendered ).map( ( [ first ] ) => first ).sort() ).toEqual( [ 'Days', 'Wikimedia Clinics' ] );
		expect( [ host( rendered ).dataset[ 'bundle' ], pageUrl( rendered ) ] ).toEqual( [ BUNDLE, undefined ] );
	} );

	test( 'is as before if Translate has no such bundle', async () => {
		await save( 'Module:Bundle test no bundle', readFileSync( new URL( 'lua/bundle.lua', import.meta.url ), 'utf8' ).replace( 'BUNDLES]', '{}]' ) );
		const rendered = await render( `{{#invoke:Bundle test no bundle|main|source=${ SOURCE }|lang=fr}}` );
		expect( [ ...shownTexts( rendered ) ].sort() ).toEqual( [ ...UNTRANSLATED ].sort() );
		expect( [ host( rendered ).dataset[ 'bundle' ], pageUrl( rendered ) ] ).toEqual( [ BUNDLE, undefined ] );
	} );

	test( 'is as before without Translate, and still has the bundle', async () => {
		const rendered = await render( `{{Program explorer|source=${ SOURCE }|lang=fr}}` );
		expect( [ ...shownTexts( rendered ) ].sort() ).toEqual( [ ...UNTRANSLATED ].sort() );
		expect( [ host( rendered ).dataset[ 'bundle' ], pageUrl( rendered ) ] ).toEqual( [ BUNDLE, undefined ] );
		expect( host( await render( '{{Program explorer|lang=fr}}', 'Community Development/What we do' ) ).dataset[ 'bundle' ] ).toBeUndefined();
	} );
} );

describe( 'the explorer on a wiki with Translate', () => {
	const PAGE = 'Bundle test/Page';
	const recorded = JSON.parse( readFileSync( 'test/unit/wiki/translate/hastranslation.json', 'utf8' ) ) as { readonly answer: { readonly query: object } };

	beforeAll( async () => {
		await fake( 'page', { fr: FRENCH } );
		await save( PAGE, `{{#invoke:Bundle test page|main|source=${ SOURCE }|lang=fr}}` );
	} );

	test( 'shows translations, which are in the same request', async ( { open } ) => {
		const { explorer, requests } = await open( PAGE, { route: ( page ) => page.route( /list=messagecollection/, async ( route ) => {
			const response = await route.fetch();
			const real = await response.json() as { readonly query: object };
			await route.fulfill( { response, json: { ...real, query: { ...real.query, ...recorded.answer.query } } } );
		} ) } );
		const article = explorer.root.getByRole( 'article', { name: 'Cliniques Wikimédia', exact: true } );
		expect( await article.count() ).toBe( 1 );
		// The recorded summary is outdated; the recording does not have the other program.
		expect( await article.innerText() ).toContain( 'Permanences' );
		expect( await explorer.root.getByRole( 'article', { name: 'Vieux jours', exact: true } ).count() ).toBe( 1 );
		expect( await ( await explorer.term( 'Capacité', 'Communication' ) ).count() ).toBe( 1 );

		const asked = requests.filter( ( url ) => DATA_REQUESTS.test( url ) ).map( ( url ) => new URL( url ).searchParams );
		expect( asked.map( ( parameters ) => [ 'mcgroup', 'mclanguage', 'maxage' ].map( ( name ) => parameters.get( name ) ) ) )
			.toEqual( [ [ `messagebundle-${ BUNDLE }`, 'fr', '300' ] ] );
		expect( asked[ 0 ]?.get( 'requestid' ) ).toMatch( /^fr:[0-9a-f]{12}:\d+$/ );
		expect( requests.filter( ( url ) => url.includes( 'messagecollection' ) ) ).toHaveLength( 1 );
	} );

	test( 'shows the data\'s own texts without Translate, by the same request', async ( { open } ) => {
		const { explorer, requests } = await open( PAGE );
		expect( await explorer.root.getByRole( 'article', { name: 'Wikimedia Clinics', exact: true } ).count() ).toBe( 1 );
		expect( requests.filter( ( url ) => DATA_REQUESTS.test( url ) ) ).toHaveLength( 1 );
	} );
} );
