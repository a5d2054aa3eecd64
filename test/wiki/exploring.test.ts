import { describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { HOST_PAGE } from './helpers/wiki';

/** From every facet; values with many programs, with one, and with none stated. */
const SAMPLE = [
	[ 'Status', 'Past' ],
	[ 'Status', 'Not stated' ],
	[ 'Capacity', 'People and community life' ],
	[ 'Capacity', 'Fundraising' ],
	[ 'Audience', 'Newcomers' ],
	[ 'Format', 'In person' ],
	[ 'Language', 'Spanish' ],
	[ 'Region', 'Sub-Saharan Africa' ],
	[ 'Movement Strategy recommendation', 'Invest in Skills and Leadership Development' ],
	[ 'Type', 'Course' ],
	[ 'Year', '2021' ],
	[ 'Team', 'Education' ]
] as const;

describe( 'the number beside a term', () => {
	test( 'is the number of programs with it among those that the other filters leave', async ( { open } ) => {
		const { explorer } = await open( HOST_PAGE );
		const numberOf = async ( facet: string, term: string ) => Number( /^\d+/.exec(
			await ( await explorer.term( facet, term ) ).evaluate( ( box ) => document.getElementById( box.getAttribute( 'aria-describedby' ) ?? '' )?.textContent ?? '' )
		)?.[ 0 ] );
		for ( const [ facet, term ] of SAMPLE ) {
			const count = await numberOf( facet, term );
			await explorer.choose( facet, term );
			expect( await explorer.shown(), `${ facet }: ${ term }` ).toBe( count );
			expect( await numberOf( facet, term ) ).toBe( count );
			await explorer.unchoose( facet, term );
			expect( await explorer.shown() ).toBe( 33 );
		}
		const inPerson = await numberOf( 'Format', 'In person' );
		await explorer.choose( 'Format', 'Online, live' );
		// A choice in the same facet changes nothing.
		expect( await numberOf( 'Format', 'In person' ) ).toBe( inPerson );
		for ( const [ facet, term ] of [ [ 'Status', 'Past' ], [ 'Language', 'Spanish' ] ] as const ) {
			const count = await numberOf( facet, term );
			await explorer.choose( facet, term );
			expect( await explorer.shown(), `live and ${ facet }: ${ term }` ).toBe( count );
			await explorer.unchoose( facet, term );
		}
	} );
} );

describe( 'active filters', () => {
	test( 'are removed one by one with the keyboard, and all at once', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: 'programs?status=past,ongoing&format=in-person&q=training' } );
		const focused = () => page.evaluate( () => document.activeElement?.getAttribute( 'aria-label' ) ?? document.activeElement?.textContent );
		await explorer.chips.getByRole( 'button', { name: 'Remove filter: Status: Past' } ).focus();
		await page.keyboard.press( 'Enter' );
		expect( await focused() ).toBe( 'Remove filter: Status: Ongoing' );
		await page.keyboard.press( 'Space' );
		expect( await focused() ).toBe( 'Remove filter: Format: In person' );
		await page.keyboard.press( 'Enter' );
		expect( await focused() ).toBe( 'Remove search: training' );
		expect( explorer.fragment() ).toBe( 'programs?q=training' );
		await page.keyboard.press( 'Tab' );
		expect( await focused() ).toBe( 'Clear all' );
		await page.keyboard.press( 'Enter' );
		expect( await explorer.shown() ).toBe( 33 );
		expect( explorer.fragment() ).toBe( '' );
		expect( await explorer.chips.count() ).toBe( 0 );
		// The focus does not fall back to the top of the page.
		expect( await explorer.root.evaluate( ( root ) => root.contains( document.activeElement ) ) ).toBe( true );
	} );

	test( 'agree with the checkboxes', async ( { open } ) => {
		const { explorer } = await open( HOST_PAGE );
		await explorer.choose( 'Type', 'Course' );
		await explorer.choose( 'Type', 'Conference' );
		expect( await explorer.chipNames() ).toEqual( [ 'Remove filter: Type: Course', 'Remove filter: Type: Conference', 'Clear all' ] );
		await explorer.chips.getByRole( 'button', { name: 'Remove filter: Type: Course' } ).click();
		expect( await explorer.isChosen( 'Type', 'Course' ) ).toBe( false );
		expect( await explorer.isChosen( 'Type', 'Conference' ) ).toBe( true );
		expect( explorer.fragment() ).toBe( 'programs?kind=conference' );
		expect( await explorer.shown() ).toBe( 5 );
	} );
} );

describe( 'when nothing matches', () => {
	test( 'each suggestion has the right number of programs', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: 'programs?status=paused&kind=course&q=leadership' } );
		expect( await explorer.root.getByRole( 'heading', { name: 'No program matches all of this' } ).isVisible() ).toBe( true );
		expect( await explorer.count.innerText() ).toBe( '0 of 33 programs' );
		const ways = explorer.root.locator( '.program-explorer__empty' ).getByRole( 'button', { name: /\(\d+( programs?)?\)$/ } );
		const count = await ways.count();
		expect( count ).toBeGreaterThan( 0 );
		for ( let way = 0; way < count; way++ ) {
			const says = Number( /\((\d+)(?: programs?)?\)$/.exec( await ways.nth( way ).innerText() )?.[ 1 ] );
			await ways.nth( way ).click();
			expect( await explorer.shown() ).toBe( says );
			await page.goBack();
			await ways.first().waitFor();
		}
		await explorer.root.getByRole( 'button', { name: 'See all 33 programs' } ).click();
		expect( await explorer.shown() ).toBe( 33 );
		expect( await explorer.root.evaluate( ( root ) => root.contains( document.activeElement ) ) ).toBe( true );
	} );
} );

describe( 'details', () => {
	test( 'open in the list, several at once, with an address for all of them', async ( { open } ) => {
		const { explorer } = await open( HOST_PAGE );
		const title = "Let's Connect Peer Learning Program";
		await explorer.details( title ).click();
		expect( explorer.fragment() ).toBe( 'programs?program=lets-connect' );
		expect( await explorer.details( title ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		const article = explorer.article( title );
		expect( await article.getByRole( 'term' ).filter( { hasText: 'Interpretation' } ).isVisible() ).toBe( true );
		expect( await article.getByRole( 'link', { name: 'Link to this program' } ).getAttribute( 'href' ) ).toBe( '#programs?program=lets-connect' );
		expect( await explorer.shown() ).toBe( 33 );
		await explorer.details( 'WikiLearn' ).click();
		expect( await explorer.details( title ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( explorer.fragment() ).toBe( 'programs?program=lets-connect,wikilearn' );
		await explorer.details( 'WikiLearn' ).click();
		await explorer.details( title ).click();
		expect( explorer.fragment() ).toBe( '' );
		expect( await explorer.root.getByRole( 'button', { expanded: true, name: /^Details of/ } ).count() ).toBe( 0 );
	} );
} );

describe( 'with the keyboard alone', () => {
	test( 'from the search box to a program and back', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		await explorer.searchBox.focus();
		await page.keyboard.type( 'clinics' );
		await expect.poll( () => explorer.count.innerText() ).toMatch( /^[1-9] of 33 programs$/ );
		await explorer.shown();
		// Enter goes on to the results, over the filters.
		await page.keyboard.press( 'Enter' );
		expect( await explorer.count.evaluate( ( count ) => count === document.activeElement ) ).toBe( true );
		const details = explorer.details( 'Wikimedia Clinics' );
		for ( let press = 0; press < 30 && !await details.evaluate( ( button ) => button === document.activeElement ); press++ ) {
			await page.keyboard.press( 'Tab' );
		}
		await page.keyboard.press( 'Enter' );
		expect( await details.getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( await details.evaluate( ( button ) => button === document.activeElement ) ).toBe( true );
		await page.keyboard.press( 'Enter' );
		expect( await details.getAttribute( 'aria-expanded' ) ).toBe( 'false' );
		await page.keyboard.press( 'Shift+Tab' );
		expect( await page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Retrospective' );
		await page.keyboard.press( 'Shift+Tab' );
		expect( await page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Wikimedia Clinics' );
		for ( let press = 0; press < 200 && !await explorer.searchBox.evaluate( ( box ) => box === document.activeElement ); press++ ) {
			await page.keyboard.press( 'Shift+Tab' );
		}
		expect( await explorer.searchBox.evaluate( ( box ) => box === document.activeElement ) ).toBe( true );
		await page.keyboard.press( 'Control+a' );
		await page.keyboard.press( 'Delete' );
		await expect.poll( () => explorer.count.innerText() ).toBe( '33 programs' );
	} );
} );
