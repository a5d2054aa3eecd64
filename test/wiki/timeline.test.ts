import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './helpers/axe';
import { test } from './helpers/browser';
import { hasNight, openLook, setTheme, SKINS, WINDOWS } from './helpers/looks';
import { sideways, smallTargets, sticksOut } from './helpers/measures';
import { HOST_PAGE, save } from './helpers/wiki';

const TIMELINE = 'programs?view=timeline';

/** Where the reader chooses the groups. */
const groupBy = ( root: Locator ): Locator => root.getByRole( 'combobox', { name: 'Group by' } );

/** The names of the groups. */
const groupNames = ( root: Locator ): Promise<string[]> => root.locator( '.program-explorer__main' ).getByRole( 'heading', { level: 3 } ).allInnerTexts();

/** The labels of the years of the first group, with the edges where they begin. Edges are greater the later they are in reading. */
function yearsOf( page: Page ): Promise<{ readonly text: string; readonly edge: number }[]> {
	return page.locator( '.program-explorer__years' ).first().locator( 'span' ).evaluateAll( ( spans ) => spans.map( ( span ) => {
		const { left, right } = span.getBoundingClientRect();
		return { text: span.textContent, edge: getComputedStyle( span ).direction === 'rtl' ? -right : left };
	} ) );
}

describe( 'the timeline', () => {
	test( 'is chosen with the keyboard, keeps filters and focus, and Back leads to the list', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: 'programs?status=past' } );
		const listed = await explorer.titles();
		await explorer.root.getByRole( 'radio', { name: 'List' } ).focus();
		const radio = explorer.root.getByRole( 'radio', { name: 'Timeline' } );
		for ( let presses = 0; presses < 5 && !await radio.isChecked(); presses++ ) {
			await page.keyboard.press( 'ArrowRight' );
		}
		await groupBy( explorer.root ).waitFor();
		expect( await radio.evaluate( ( element ) => element === document.activeElement ) ).toBe( true );
		expect( explorer.fragment() ).toBe( 'programs?status=past&view=timeline' );
		expect( [ ...await explorer.titles() ].sort() ).toEqual( [ ...listed ].sort() );
		await explorer.unchoose( 'Status', 'Past' );
		expect( await explorer.shown() ).toBe( 33 );
		await page.goBack();
		await expect.poll( () => explorer.shown() ).toBe( listed.length );
		await page.goBack();
		await expect.poll( () => groupBy( explorer.root ).count() ).toBe( 0 );
	} );

	test( 'says dates and lineage in words, and leads to what a program became', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: `${ TIMELINE }&status=past` } );
		const pilot = explorer.article( 'The Online Learning Pilot' );
		expect( await pilot.innerText() ).toMatch( /1 February 2021 – about 29 March 2021[^]*Became WikiLearn\./ );
		await pilot.getByRole( 'link', { name: 'WikiLearn', exact: true } ).focus();
		await page.keyboard.press( 'Enter' );
		const learn = explorer.article( 'WikiLearn' );
		expect( await learn.evaluate( ( article ) => article.contains( document.activeElement ) ) ).toBe( true );
		expect( await explorer.details( 'WikiLearn' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( await learn.innerText() ).toMatch( /Grew out of The Online Learning Pilot\.[^]*Free online courses/ );
		// The program is not past, so the filter is gone.
		expect( explorer.fragment() ).toBe( 'programs?view=timeline&program=wikilearn' );
	} );

	test( 'is grouped by what the reader chooses; details are open in one place, where they were opened', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: TIMELINE } );
		expect( ( await groupNames( explorer.root ) ).length ).toBe( 4 );
		await groupBy( explorer.root ).selectOption( { label: 'Series' } );
		await explorer.drawn();
		expect( await groupNames( explorer.root ) ).toEqual( expect.arrayContaining( [ 'Learning Days', 'WikiLearn', 'Not part of a series' ] ) );
		expect( explorer.fragment() ).toBe( `${ TIMELINE }&rows=partOf` );
		await groupBy( explorer.root ).selectOption( { label: 'Team' } );
		await explorer.drawn();
		const places = explorer.details( 'Organizer Lab' );
		expect( await places.count() ).toBe( 2 );
		await places.nth( 1 ).scrollIntoViewIfNeeded();
		const top = ( await places.nth( 1 ).boundingBox() )?.y;
		await places.nth( 1 ).press( 'Enter' );
		expect( ( await places.nth( 1 ).boundingBox() )?.y ).toBe( top );
		expect( await places.evaluateAll( ( all ) => all.map( ( button ) => button.getAttribute( 'aria-expanded' ) ) ) ).toEqual( [ 'false', 'true' ] );
		await page.reload();
		await explorer.reaches( 'ready' );
		await expect.poll( () => groupBy( explorer.root ).inputValue() ).toBe( 'team' );
	} );

	test( 'has one bar for each program, and bars later in time are farther from the beginning', async ( { open } ) => {
		for ( const direction of [ 'ltr', 'rtl' ] as const ) {
			const { page, explorer } = await openLook( open, HOST_PAGE, { direction }, { fragment: `${ TIMELINE }&rows=none` } );
			await explorer.drawn();
			expect( await page.locator( 'article .program-explorer__drawing' ).count() ).toBe( await explorer.articles.count() );
			const years = await yearsOf( page );
			const starts = years.map( ( { edge } ) => edge );
			expect( years.length ).toBeGreaterThan( 3 );
			expect( [ ...starts ].sort( ( a, b ) => a - b ) ).toEqual( starts );
			const edgeOf = ( title: string ): Promise<number> => explorer.article( title ).locator( '.program-explorer__drawing' ).evaluate( ( drawing, isRtl ) => {
				const boxes = Array.from( drawing.querySelectorAll( 'path, rect' ), ( part ) => part.getBoundingClientRect() );
				return isRtl ? -Math.max( ...boxes.map( ( { right } ) => right ) ) : Math.min( ...boxes.map( ( { left } ) => left ) );
			}, direction === 'rtl' );
			const edges = await Promise.all( [ 'Community Capacity Development', 'Learning Days at Wikimedia Conference 2017', 'The Online Learning Pilot', 'Africa Growth Pilot: Online self-paced course' ].map( edgeOf ) );
			expect( [ ...edges ].sort( ( a, b ) => a - b ) ).toEqual( edges );
			// A bar begins between the labels of the years around its start.
			const at = ( year: string ): number => starts[ years.findIndex( ( { text } ) => text === year ) ] ?? NaN;
			expect( edges[ 2 ] ).toBeGreaterThan( at( '2020' ) );
			expect( edges[ 2 ] ).toBeLessThan( at( '2022' ) );
		}
	} );

	test( 'is quiet for screen readers and the keyboard where it is drawn', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: `${ TIMELINE }&status=paused` } );
		expect( await explorer.articles.first().ariaSnapshot() ).toMatchInlineSnapshot(`
			"- article "Community Capacity Development":
			  - heading "Community Capacity Development" [level=4]:
			    - link "Community Capacity Development":
			      - /url: /wiki/Community_Capacity_Development
			  - paragraph: Paused 25 August 2015 – about July 2019
			  - button "Details of Community Capacity Development": Details"
		`);
		const hidden = page.locator( '.program-explorer__timeline [aria-hidden="true"]' );
		expect( await hidden.locator( 'a, button, input, select, summary, [tabindex]' ).count() ).toBe( 0 );
		// From the choice of the groups, Tab leads through legend, titles and buttons only.
		await groupBy( explorer.root ).focus();
		const stops: ( string | null | undefined )[] = [];
		for ( let presses = 0; presses < 5; presses++ ) {
			await page.keyboard.press( 'Tab' );
			stops.push( await page.evaluate( () => document.activeElement?.getAttribute( 'aria-label' ) ?? document.activeElement?.textContent ) );
		}
		expect( stops ).toEqual( [ 'Legend', 'Community Capacity Development', 'Details of Community Capacity Development', 'Conference Programming', 'Details of Conference Programming' ] );
	} );
} );

describe( 'the timeline on a phone', () => {
	test( 'needs no scrolling sideways, has bars below their texts, and big enough targets', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: TIMELINE, parameters: { useskin: 'minerva' }, context: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } } );
		await explorer.drawn();
		expect( await sideways( page ) ).toBe( 0 );
		expect( await sticksOut( page ) ).toEqual( [] );
		expect( await smallTargets( page ) ).toEqual( [] );
		const article = explorer.article( 'WikiLearn' );
		const title = await article.getByRole( 'heading' ).boundingBox();
		const bar = await article.locator( '.program-explorer__drawing rect' ).first().boundingBox();
		expect( bar?.y ?? 0 ).toBeGreaterThan( ( title?.y ?? Infinity ) + ( title?.height ?? 0 ) );
		await explorer.details( 'WikiLearn' ).tap();
		expect( await article.innerText() ).toContain( 'Free online courses' );
		expect( await sideways( page ) ).toBe( 0 );
	} );
} );

describe( 'axe finds nothing in the timeline', () => {
	for ( const skin of SKINS ) {
		test( `in ${ skin }`, async ( { open } ) => {
			for ( const window of [ 'desktop', 'phone' ] as const ) {
				const { page, explorer, leave } = await openLook( open, HOST_PAGE, { skin, window, direction: window === 'phone' ? 'rtl' : 'ltr' }, { fragment: `${ TIMELINE }&program=wikilearn`, context: WINDOWS[ window ] } );
				await explorer.drawn();
				for ( const theme of hasNight( skin ) ? [ 'day', 'night' ] as const : [ 'day' ] as const ) {
					await setTheme( page, theme );
					expect( await violations( page, '.program-explorer__timeline', { rules: theme === 'day' ? 'all' : 'about colours' } ), `${ window }, ${ theme }` ).toEqual( [] );
				}
				await leave();
			}
		} );
	}
} );

test( 'the timeline is printed wholly, without controls', async ( { open } ) => {
	const { page, explorer } = await open( HOST_PAGE, { fragment: TIMELINE, parameters: { useskin: 'minerva' }, context: { viewport: { width: 360, height: 740 } } } );
	await explorer.drawn();
	await groupBy( explorer.root ).waitFor();
	await page.emulateMedia( { media: 'print' } );
	await page.evaluate( () => window.dispatchEvent( new Event( 'beforeprint' ) ) );
	expect( await groupBy( explorer.root ).isVisible() ).toBe( false );
	expect( await explorer.details( 'WikiLearn' ).isVisible() ).toBe( false );
	expect( await page.getByText( 'Ran all that time' ).isVisible() ).toBe( true );
	expect( await explorer.articles.count() ).toBe( 33 );
	await page.emulateMedia( { media: null } );
} );

test( 'the timeline has the years from 1999 to 2031 in the language of the reader, also with 3,000 programs', async ( { open } ) => {
	const programs = Array.from( { length: 3000 }, ( _, i ) => ( { id: `p${ i }`, title: `Program ${ i }`, start: `${ 1999 + i % 33 }`, ...i % 2 ? { end: `${ 1999 + i % 33 }-12` } : {}, ...i < 2990 ? { followedBy: [ `p${ i + 7 }` ] } : {} } ) );
	const data = 'Timeline/programs.json';
	await save( data, JSON.stringify( { version: 1, programs } ), 'json' );
	const title = 'Timeline';
	await save( title, `{{Program explorer|source=${ data }}}` );
	const { page, explorer } = await open( title, { fragment: `${ TIMELINE }&rows=none`, parameters: { uselang: 'ar' }, context: { viewport: { width: 1280, height: 900 } } } );
	await explorer.drawn();
	expect( ( await yearsOf( page ) ).map( ( { text } ) => text ) ).toEqual( [ '٢٠٠٠', '٢٠٠٥', '٢٠١٠', '٢٠١٥', '٢٠٢٠', '٢٠٢٥' ] );
	expect( await page.locator( '.program-explorer__timeline article' ).count() ).toBe( 120 );
	expect( await page.locator( '.program-explorer__timeline *' ).count() ).toBeLessThan( 9000 );
} );
