import { describe, expect, test } from 'vitest';
import { fromFragment } from '../../src/app/url';
import { test as inBrowser } from './helpers/browser';
import { call, CATEGORY_NAME, dataPage, ERRORS, host, render, STATIC, type Rendered } from './helpers/rendered';
import { DATA_PAGE, save } from './helpers/wiki';

const ALL = '/wiki/Community_Development/What_we_do';

/** The cells of each row, with the headings. */
function cellsOf( { document }: Rendered ): readonly ( readonly string[] )[] {
	return Array.from( document.querySelectorAll( `${ STATIC } tr` ), ( row ) => Array.from( row.querySelectorAll( 'th, td' ), ( cell ) => cell.textContent.trim() ) );
}

const notesOf = ( { document }: Rendered ): readonly string[] => Array.from( document.querySelectorAll( `${ STATIC }__note, ${ STATIC }__more, ${ STATIC }__empty` ), ( note ) => note.textContent );

const VOCABULARIES = {
	capacity: { label: { en: 'Capacity', fr: 'Capacité' }, terms: { people: { label: { en: 'People', fr: 'Personnes' } }, safety: { label: 'Safety', broader: 'people' }, code: { label: 'Code' } } },
	region: { label: 'Region', terms: { everywhere: { label: 'Everywhere', matchesAll: true }, africa: { label: 'Africa' }, moon: { label: 'Moon' } } }
};
const PROGRAMS = [
	{ id: 'a', title: 'A', capacity: 'safety', region: 'africa', status: 'past', language: 'en', start: '2019', end: '2019' },
	{ id: 'b', title: 'B', capacity: 'people', region: 'everywhere', status: 'open', language: [ 'fr', 'en' ], start: '2021', end: '2021' },
	{ id: 'c', title: 'C', capacity: 'safety', materials: [ { label: 'x', page: 'X' } ] }
];

describe( 'the table of two facets without script', () => {
	test( 'has every term as a row or a column, and different programs in its totals', async () => {
		const source = await dataPage( 'coverage', { version: 1, vocabularies: VOCABULARIES, programs: PROGRAMS } );
		const table = await render( call( 'view=coverage|rows=capacity|columns=region', source ) );
		expect( table.document.querySelector( `${ STATIC } caption` )?.textContent ).toBe( 'Programs by Capacity and Region' );
		expect( cellsOf( table ) ).toEqual( [
			[ '', 'All programs', 'Everywhere', 'Africa', 'Moon', 'Not stated' ],
			[ 'All programs', '3', '1', '1 + 1', 'none + 1', '1' ],
			[ 'People', '3', '1', '1 + 1', 'none + 1', '1' ],
			[ 'Safety', '2', 'none', '1', 'none', '1' ],
			[ 'Code', 'none', 'none', 'none', 'none', 'none' ]
		] );
		expect( notesOf( table ) ).toEqual( [ 'After the plus sign: programs with “Everywhere”, which fit every choice.', 'A program can be in several cells, so the cells do not add up to the totals.' ] );
		expect( Array.from( table.document.querySelectorAll( `${ STATIC } th` ), ( heading ) => heading.getAttribute( 'scope' ) ) ).toEqual( [ 'col', 'col', 'col', 'col', 'col', 'row', 'row', 'row', 'row' ] );
		expect( host( table ).dataset[ 'preset' ] ).toBe( 'view=coverage&rows=capacity&columns=region' );
		expect( [ table.categories, table.warnings, table.sections ] ).toEqual( [ [ CATEGORY_NAME ], [], [] ] );
	} );

	test( 'links each number to the programs on the page with all programs, also beside a filter', async () => {
		const source = await dataPage( 'coverage links', { version: 1, vocabularies: VOCABULARIES, programs: PROGRAMS } );
		const part = await render( call( 'view=coverage|status=past,open|q=words|all=Community Development/What we do', source ) );
		const links = Array.from( part.document.querySelectorAll( `${ STATIC } td a` ), ( link ) => `${ link.textContent }: ${ ( link.getAttribute( 'href' ) ?? '' ).replace( ALL, '' ) }` );
		expect( links ).toEqual( [
			'2: #programs?status=past,open', '1: #programs?status=past,open&region=everywhere', '1 + 1: #programs?status=past,open&region=africa', 'none + 1: #programs?status=past,open&region=everywhere',
			'2: #programs?status=past,open&capacity=people', '1: #programs?status=past,open&capacity=people&region=everywhere', '1 + 1: #programs?status=past,open&capacity=people&region=africa', 'none + 1: #programs?status=past,open&capacity=people&region=everywhere',
			'1: #programs?status=past,open&capacity=safety', '1: #programs?status=past,open&capacity=safety&region=africa'
		] );
	} );

	test( 'can have needs, years, statuses, languages and offers, and is in the language of the page', async () => {
		const needs = [ { id: 'n', label: { en: 'We feel alone', fr: 'Nous sommes seuls' }, terms: { capacity: [ 'safety' ] } }, { id: 'm', label: 'We fly', terms: { capacity: [ 'code' ] } } ];
		const source = await dataPage( 'coverage names', { version: 1, vocabularies: VOCABULARIES, needs, programs: PROGRAMS } );
		expect( cellsOf( await render( call( 'view=coverage|lang=fr|rows=need|columns=offers', source ) ) ) ).toEqual( [
			[ '', 'Tous les programmes', expect.any( String ), expect.any( String ), expect.any( String ) ],
			[ 'Tous les programmes', '3', 'aucun', '1', '2' ], [ 'Nous sommes seuls', '2', 'aucun', '1', '1' ], [ 'We fly', 'aucun', 'aucun', 'aucun', 'aucun' ]
		] );
		expect( cellsOf( await render( call( 'view=coverage|rows=period|columns=language', source ) ) ) ).toEqual( [
			// Without the extension CLDR, the wiki has the names of languages in themselves only.
			[ '', 'All programs', 'English', 'français', 'Not stated' ],
			[ 'All programs', '3', '2', '1', '1' ], [ '2021', '1', '1', '1', 'none' ], [ '2020', 'none', 'none', 'none', 'none' ], [ '2019', '1', '1', 'none', 'none' ], [ 'Not stated', '1', 'none', 'none', '1' ]
		] );
		const [ heading ] = cellsOf( await render( call( 'view=coverage|columns=status', source ) ) );
		expect( heading ).toEqual( [ '', 'All programs', 'Open', 'Upcoming', 'Ongoing', 'Paused', 'Past', 'Not stated' ] );
	} );

	test( 'marks names and messages in other languages than that of the list', async () => {
		const vocabularies = { ...VOCABULARIES, capacity: { label: { en: 'Capacity', nl: 'Vermogen' }, terms: { people: { label: { en: 'People', nl: 'Mensen' } } } } };
		const source = await dataPage( 'coverage marked', { version: 1, vocabularies, programs: [ { id: 'a', title: 'A', capacity: 'people', region: 'everywhere' } ] } );
		// There are no messages in Dutch.
		const { document } = await render( call( 'view=coverage|lang=nl', source ) );
		const caption = document.querySelector( `${ STATIC } caption` )?.innerHTML.trim();
		expect( caption ).toBe( '<span lang="en" dir="ltr">Programs by <span lang="nl" dir="ltr">Vermogen</span> and Region</span>' );
		expect( document.querySelectorAll( `${ STATIC } tr` )[ 2 ]?.firstElementChild?.innerHTML ).toBe( 'Mensen' );
	} );

	test( 'warns of a facet that the data does not have, and shows another one', async () => {
		const source = await dataPage( 'coverage warnings', { version: 1, vocabularies: VOCABULARIES, programs: PROGRAMS } );
		const table = await render( call( 'view=coverage|rows=nonsense|columns=a b,<b>|limit=2', source ) );
		expect( table.warnings.join( '\n' ) ).toContain( '“nonsense” is no value for “rows”' );
		expect( table.warnings.join( '\n' ) ).toContain( 'is no value for “columns”' );
		expect( table.categories ).toEqual( [ CATEGORY_NAME, ERRORS ] );
		expect( cellsOf( table )[ 1 ]?.[ 1 ] ).toBe( '3' );
		expect( host( table ).dataset[ 'limit' ] ).toBeUndefined();
	} );

	test( 'says so if no program has a term, or the data page is missing', async () => {
		const source = await dataPage( 'coverage empty', { version: 1, programs: [ { id: 'a', title: 'A' } ] } );
		expect( notesOf( await render( call( 'view=coverage', source ) ) ) ).toEqual( [ 'No program says anything that a table could show.' ] );
		expect( ( await render( call( 'view=coverage|fallback=Kept', 'Nowhere.json' ) ) ).document.body.textContent ).toContain( 'Kept' );
	} );

	test( 'shows hostile names as text, and links to ids that wikitext cannot have in a link', async () => {
		const label = '<b>x</b> [[Main Page]] {{!}} | __TOC__';
		const source = await dataPage( 'coverage hostile', { version: 1, vocabularies: { 'to.pic': { label, terms: { 'a.': { label }, a__TOC__: { label: 'T' } } } }, programs: [ { id: 'a', title: 'A', 'to.pic': [ 'a.', 'a__TOC__' ], status: 'open' } ] } );
		const table = await render( call( 'view=coverage|all=Community Development/What we do', source ) );
		expect( table.document.querySelectorAll( `${ STATIC } b, #toc` ).length ).toBe( 0 );
		expect( cellsOf( table )[ 2 ]?.[ 0 ] ).toBe( label );
		const known = { hasProgram: () => false, hasTerm: ( facet: string, term: string ) => facet === 'to.pic' && [ 'a.', 'a__TOC__' ].includes( term ) };
		const chosen = Array.from( table.document.querySelectorAll( `${ STATIC } tr a` ), ( link ) => fromFragment( ( link.getAttribute( 'href' ) ?? '' ).replace( /^[^#]*/, '' ), known )?.chosen.get( 'to.pic' ) );
		expect( chosen ).toContainEqual( [ 'a.' ] );
		expect( chosen ).toContainEqual( [ 'a__TOC__' ] );
	} );

	test( 'is cut where it has very many terms or needs, and takes neither the time nor the memory of the page', async () => {
		const ids = Array.from( { length: 2000 }, ( _, at ) => `a-long-id-of-a-term-${ at }` );
		const terms = Object.fromEntries( ids.map( ( id ) => [ id, { label: 'x', matchesAll: true } ] ) );
		const needs = ids.map( ( id ) => ( { id, label: 'n', terms: { one: [ id ] } } ) );
		const programs = Array.from( { length: 2000 }, ( _, at ) => ( { id: `p${ at }`, title: 'P', one: ids.slice( at, at + 6 ), two: [ ids[ at ] ] } ) );
		const source = await dataPage( 'coverage large', { version: 1, vocabularies: { one: { label: 'One', terms }, two: { label: 'Two', terms } }, needs, programs } );
		for ( const facets of [ 'rows=one|columns=two', 'rows=need|columns=one' ] ) {
			const table = await render( call( `view=coverage|${ facets }`, source ) );
			expect( table.warnings ).toEqual( [] );
			expect( cellsOf( table ).length ).toBeGreaterThan( 5 );
			expect( table.document.querySelectorAll( `${ STATIC }__more` ).length ).toBeGreaterThan( 0 );
			expect( table.html.length ).toBeLessThan( 2_000_000 );
		}
	} );

	inBrowser( 'is readable on a phone without scrolling the page sideways', async ( { open } ) => {
		await save( 'Coverage page', `{{Program explorer|view=coverage|source=${ DATA_PAGE }}}` );
		const { page } = await open( 'Coverage page', { state: null, parameters: { useskin: 'minerva' }, context: { javaScriptEnabled: false, viewport: { width: 360, height: 740 } } } );
		expect( await page.evaluate( () => document.documentElement.scrollWidth ) ).toBeLessThanOrEqual( 360 );
		expect( await page.getByRole( 'row', { name: /^Fundraising 2 2 none \+ 2/ } ).count() ).toBe( 1 );
	} );
} );
