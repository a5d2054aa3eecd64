// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { many, REAL, SMALL } from '../helpers/data';
import { countText, focused, open, press, titles, type as typeText, type Opened, type Options } from '../helpers/explorer';
import { all, maybe, names, one, textOf } from '../helpers/roles';

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );

/** Programs with all that a timeline can show. */
const LIFE = {
	version: 1,
	facets: [ 'status', 'topic' ],
	vocabularies: { topic: { label: 'Topic', terms: { people: { label: 'People' }, tools: { label: 'Tools' } } } },
	series: { 'learning-days': { title: 'Learning Days' } },
	programs: [
		{ id: 'pilot', title: 'Pilot', summary: 'The first course.', status: 'past', start: '2021-02-01', end: '2021-03-29~', followedBy: [ 'learn' ], topic: [ 'people' ], team: [ 'Community' ] },
		{ id: 'learn', title: 'Learn', status: 'ongoing', start: '2022~', topic: [ 'people', 'tools' ], team: [ 'Community', 'Learning' ] },
		{ id: 'days', title: 'Days', status: 'past', start: '2019-08', end: '2019', partOf: 'learning-days', followedBy: [ 'learn' ] },
		{ id: 'support', title: 'Support', status: 'paused', start: '2015', end: '2018' },
		{ id: 'news', title: 'News' }
	]
};

afterEach( () => {
	vi.useRealTimers();
} );

async function openTimeline( data: unknown = LIFE, fragment = '', options: Options = {} ): Promise<Opened> {
	const opened = open( data, { fragment: `programs?view=timeline${ fragment }`, ...options } );
	await later();
	return opened;
}

/** The programs below each heading. */
function groups(): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for ( const list of all( 'list' ).filter( ( each ) => each.tagName === 'OL' ) ) {
		const heading = Array.from( list.parentElement?.querySelectorAll( 'h3' ) ?? [] ).find( ( each ) => !each.closest( 'article' ) );
		found[ heading ? textOf( heading ) : '' ] = names( 'article', list );
	}
	return found;
}

function groupBy( name: string ): void {
	const select = one( 'combobox', 'Group by' ) as HTMLSelectElement;
	select.value = ( one( 'option', name, select ) as HTMLOptionElement ).value;
	select.focus();
	select.dispatchEvent( new Event( 'change', { bubbles: true } ) );
}

const legend = (): string[] => Array.from( document.querySelectorAll( 'details.program-explorer__legend li' ), textOf );

describe( 'the list of the timeline', () => {
	test( 'has the groups of the list, each in the order of the starts', async () => {
		await openTimeline();
		expect( groups() ).toEqual( { 'Current programs': [ 'Learn' ], 'Paused programs': [ 'Support' ], 'Programs with unknown status': [ 'News' ], 'Past programs': [ 'Days', 'Pilot' ] } );
	} );

	test( 'says dates and lineage of each program in words', async () => {
		await openTimeline();
		expect( textOf( one( 'article', 'Pilot' ) ) ).toBe( 'PilotPast1 February 2021 – about 29 March 2021 Became Learn.Details' );
		expect( textOf( one( 'article', 'Learn' ) ) ).toContain( 'since about 2022' );
		expect( textOf( one( 'article', 'Learn' ) ) ).toContain( 'Grew out of Pilot, Days.' );
		expect( textOf( one( 'article', 'News' ) ) ).toContain( 'No dates known' );
	} );

	test( 'marks the words of a search, and says where they are if the title does not have them', async () => {
		await openTimeline( LIFE, '&q=community' );
		await later();
		expect( textOf( one( 'article', 'Pilot' ) ) ).toContain( 'Found in Run by: Community' );
		expect( Array.from( one( 'article', 'Pilot' ).querySelectorAll( 'p mark' ), textOf ) ).toEqual( [ 'Community' ] );
		typeText( 'pilot' );
		expect( Array.from( one( 'article', 'Pilot' ).querySelectorAll( 'h4 mark' ), textOf ) ).toEqual( [ 'Pilot' ] );
	} );

	test( 'leads from a program to what it became, and opens its details', async () => {
		const { window } = await openTimeline();
		one( 'link', 'Learn', one( 'article', 'Pilot' ) ).click();
		expect( one( 'button', 'Details of Learn' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( one( 'article', 'Learn' ).contains( document.activeElement ) ).toBe( true );
		expect( window.view.location.hash ).toBe( '#programs?view=timeline&program=learn' );
	} );

	test( 'leads to a program that the filters hide, and clears them', async () => {
		await openTimeline( LIFE, '&status=past' );
		expect( names( 'article' ) ).toEqual( [ 'Days', 'Pilot' ] );
		one( 'link', 'Learn', one( 'article', 'Pilot' ) ).click();
		expect( countText() ).toBe( '5 programs' );
		expect( one( 'article', 'Learn' ).contains( document.activeElement ) ).toBe( true );
	} );

	test( 'shows the dates on which a program meets', async () => {
		vi.useFakeTimers( { now: new Date( '2026-11-22T12:00Z' ), toFake: [ 'Date' ] } );
		const program = ( id: string, ...starts: string[] ): object => ( { id, title: id, dates: starts.map( ( start ) => ( { start } ) ) } );
		await openTimeline( { version: 1, programs: [ program( 'next', '2026-12-03', '2026-12-10' ), program( 'over', '2026-01-05' ) ] } );
		expect( textOf( one( 'article', 'next' ) ) ).toContain( 'Next: 3 December 2026' );
		expect( textOf( one( 'article', 'over' ) ) ).toContain( '5 January 2026' );
		expect( legend() ).toEqual( [ 'Meets that day', 'Today' ] );
	} );

	test( 'is replaced by what else there is if nothing matches', async () => {
		await openTimeline( LIFE, '&q=zebra' );
		expect( maybe( 'heading', 'No program matches all of this' ) ).not.toBeNull();
		expect( maybe( 'combobox', 'Group by' ) ).toBeNull();
	} );

	test( 'has no choice of the order, because it has the order of time', async () => {
		await openTimeline();
		expect( maybe( 'combobox', 'Sort by' ) ).toBeNull();
	} );
} );

describe( 'the groups of a timeline', () => {
	test( 'are chosen, and are a part of the address', async () => {
		const { window } = await openTimeline();
		expect( names( 'option', one( 'combobox', 'Group by' ) ) ).toEqual( [ 'Status', 'Series', 'Team', 'Topic', 'No groups' ] );
		groupBy( 'Series' );
		expect( groups() ).toEqual( { 'Learning Days': [ 'Days' ], 'Not part of a series': [ 'Support', 'Pilot', 'Learn', 'News' ] } );
		expect( window.view.location.hash ).toBe( '#programs?view=timeline&rows=partOf' );
		expect( focused() ).toBe( 'Group by' );
		groupBy( 'Team' );
		expect( groups() ).toEqual( { Community: [ 'Pilot', 'Learn' ], Learning: [ 'Learn' ], 'Not stated': [ 'Support', 'Days', 'News' ] } );
		groupBy( 'Topic' );
		expect( groups() ).toEqual( { People: [ 'Pilot', 'Learn' ], Tools: [ 'Learn' ], 'Not stated': [ 'Support', 'Days', 'News' ] } );
		groupBy( 'No groups' );
		expect( groups() ).toEqual( { '': [ 'Support', 'Days', 'Pilot', 'Learn', 'News' ] } );
		groupBy( 'Status' );
		expect( window.view.location.hash ).toBe( '#programs?view=timeline' );
		window.back();
		expect( ( one( 'combobox', 'Group by' ) as HTMLSelectElement ).value ).toBe( 'none' );
	} );

	test( 'are those of the list if the address names something else', async () => {
		await openTimeline( LIFE, '&rows=__proto__' );
		expect( Object.keys( groups() ) ).toEqual( [ 'Current programs', 'Paused programs', 'Programs with unknown status', 'Past programs' ] );
	} );

	test( 'show the details of a program only where they were opened', async () => {
		await openTimeline( LIFE, '&rows=team' );
		const states = (): ( string | null )[] => all( 'button' ).filter( ( each ) => each.getAttribute( 'aria-label' ) === 'Details of Learn' ).map( ( each ) => each.getAttribute( 'aria-expanded' ) );
		const click = ( place: number ): void => all( 'button' ).filter( ( each ) => each.getAttribute( 'aria-label' ) === 'Details of Learn' )[ place ]?.click();
		expect( states() ).toEqual( [ 'false', 'false' ] );
		click( 1 );
		expect( states() ).toEqual( [ 'false', 'true' ] );
		click( 0 );
		expect( states() ).toEqual( [ 'true', 'false' ] );
		click( 0 );
		expect( states() ).toEqual( [ 'false', 'false' ] );
		const ids = Array.from( document.querySelectorAll( '[id]' ), ( { id } ) => id );
		expect( new Set( ids ).size ).toBe( ids.length );
	} );
} );

describe( 'details in the timeline', () => {
	test( 'also show what a card shows', async () => {
		await openTimeline( SMALL );
		press( 'Details of WikiLearn' );
		expect( focused() ).toBe( 'Details of WikiLearn' );
		const text = textOf( one( 'article', 'WikiLearn' ) );
		for ( const part of [ 'Free online courses.', 'Communication', 'Partnerships', 'English', 'French' ] ) {
			expect( text ).toContain( part );
		}
		press( 'Details of WikiLearn' );
		expect( textOf( one( 'article', 'WikiLearn' ) ) ).not.toContain( 'Free online courses.' );
	} );

	test( 'have the notice, how to join, the time needed and all materials', async () => {
		const base = { status: 'open', notice: 'Almost full.', session: { minutes: [ 60, 60 ] }, materials: [ { label: 'Report', page: 'Report' } ] };
		await openTimeline( { version: 1, programs: [
			{ id: 'a', title: 'A', ...base, join: { label: 'Apply', page: 'Apply' } },
			{ id: 'b', title: 'B', ...base, join: { label: 'Apply', page: 'Apply', until: '2020' } }
		] }, '&program=a,b' );
		for ( const title of [ 'A', 'B' ] ) {
			const text = textOf( one( 'article', title ) );
			expect( text ).toContain( 'Almost full.' );
			expect( text ).toContain( '60 minutes' );
			expect( maybe( 'link', 'Report', one( 'article', title ) ) ).not.toBeNull();
		}
		expect( maybe( 'link', 'Apply', one( 'article', 'A' ) ) ).not.toBeNull();
		expect( maybe( 'link', 'Apply', one( 'article', 'B' ) ) ).toBeNull();
		expect( textOf( one( 'article', 'B' ) ) ).toContain( 'Closed to new participants' );
	} );
} );

describe( 'the drawing', () => {
	test( 'is hidden from screen readers, and nothing in it gets the focus', async () => {
		await openTimeline();
		const drawings = Array.from( document.querySelectorAll( 'svg' ) ).filter( ( svg ) => !svg.parentElement?.closest( 'svg' ) );
		expect( drawings.length ).toBeGreaterThan( 4 );
		for ( const svg of drawings ) {
			expect( svg.closest( '[aria-hidden="true"]' ) ).not.toBeNull();
			expect( svg.getAttribute( 'focusable' ) ).toBe( 'false' );
		}
		expect( document.querySelectorAll( '[aria-hidden="true"] a, [aria-hidden="true"] button, [aria-hidden="true"] [tabindex]' ).length ).toBe( 0 );
	} );

	test( 'has a legend of what occurs in it, and of nothing else', async () => {
		await openTimeline();
		expect( legend() ).toEqual( [ 'Ran all that time', 'Exact day', 'Month known', 'Year known', 'About then', 'No end yet', 'Paused', 'No dates known', 'Became', 'Today' ] );
		await openTimeline( LIFE, '&status=past' );
		expect( legend() ).toEqual( [ 'Ran all that time', 'Exact day', 'Month known', 'Year known', 'About then' ] );
	} );

	test( 'has the years that fit its width', async () => {
		const years = (): string[] => Array.from( document.querySelectorAll( '.program-explorer__run-group:first-child .program-explorer__years span' ), textOf );
		await openTimeline();
		expect( years() ).toEqual( [ '2016', '2018', '2020', '2022', '2024' ] );
		await openTimeline( LIFE, '', { width: 328 } );
		expect( years() ).toEqual( [ '2015', '2020' ] );
		await openTimeline( { version: 1, programs: [ { id: 'a', title: 'A' } ] } );
		expect( years() ).toEqual( [] );
	} );

	test( 'has a legend that is folded in a narrow box', async () => {
		await openTimeline( LIFE, '', { width: 328 } );
		expect( document.querySelector( 'details.program-explorer__legend' )?.hasAttribute( 'open' ) ).toBe( false );
		window.dispatchEvent( new Event( 'beforeprint' ) );
		expect( document.querySelector( 'details.program-explorer__legend' )?.hasAttribute( 'open' ) ).toBe( true );
	} );
} );

describe( 'a long timeline', () => {
	test( 'is drawn in steps, shows a part at first, and more on demand', async () => {
		vi.useFakeTimers();
		open( many( 150 ), { width: 328 } );
		one( 'radio', 'Timeline' ).click();
		await vi.advanceTimersByTimeAsync( 0 );
		expect( all( 'article' ).length ).toBe( 20 );
		expect( document.querySelector( '[aria-busy="true"]' ) ).not.toBeNull();
		await vi.runAllTimersAsync();
		expect( all( 'article' ).length ).toBe( 120 );
		expect( document.querySelector( '[aria-busy="true"]' ) ).toBeNull();
		press( 'Show 30 more programs' );
		expect( all( 'article' ).length ).toBe( 150 );
		expect( document.activeElement?.closest( 'article' ) ).toBe( all( 'article' )[ 120 ] );
		expect( maybe( 'button', 'Show 30 more programs' ) ).toBeNull();
		// Open details do not make it shorter, other groups do.
		press( 'Details of Program 140' );
		expect( all( 'article' ).length ).toBe( 150 );
		press( 'Details of Program 140' );
		groupBy( 'No groups' );
		await vi.runAllTimersAsync();
		expect( all( 'article' ).length ).toBe( 120 );
	} );

	test( 'is drawn up to a program that a link opens, and wholly for printing', async () => {
		await openTimeline( many( 300 ), '&program=p250' );
		expect( all( 'article' ).length ).toBe( 251 );
		window.dispatchEvent( new Event( 'beforeprint' ) );
		expect( all( 'article' ).length ).toBe( 300 );
	} );

	test( 'draws nothing more after it was removed', async () => {
		vi.useFakeTimers();
		const { explorer, crashes } = open( many( 100 ) );
		one( 'radio', 'Timeline' ).click();
		await vi.advanceTimersByTimeAsync( 0 );
		explorer.unmount();
		await vi.runAllTimersAsync();
		window.dispatchEvent( new Event( 'beforeprint' ) );
		expect( titles() ).toEqual( [] );
		expect( crashes ).toEqual( [] );
	} );

	test( 'counts a program once that is in several groups which are not shown', async () => {
		const programs = Array.from( { length: 130 }, ( _, i ) => ( { id: `p${ i }`, title: `Program ${ i }`, team: i < 125 ? 'One' : [ 'One', 'Two' ] } ) );
		await openTimeline( { version: 1, programs }, '&rows=team' );
		expect( maybe( 'button', 'Show 10 more programs' ) ).not.toBeNull();
	} );
} );

test.each( [ '', 'status=ongoing,past&format=in-person', 'q=leaning+days' ] )( 'a timeline has the programs of the list: %s', async ( chosen ) => {
	const ids = (): Set<string | null> => new Set( all( 'article' ).map( ( each ) => each.getAttribute( 'aria-labelledby' )?.split( ':' )[ 2 ] ?? null ) );
	open( REAL, { fragment: `programs?${ chosen }`, width: 328 } );
	const listed = ids();
	await openTimeline( REAL, `&rows=partOf&${ chosen }`, { width: 328 } );
	for ( const grouping of [ 'Series', 'Region', 'No groups' ] ) {
		groupBy( grouping );
		window.dispatchEvent( new Event( 'beforeprint' ) );
		expect( ids() ).toEqual( listed );
	}
} );
