import { beforeAll, describe, expect } from 'vitest';
import { test } from './helpers/browser';
import { holdBack } from './helpers/hold-back';
import { becomesIdle } from './helpers/idle';
import { HOST_PAGE, save } from './helpers/wiki';

const LINKS_PAGE = 'Links to programs';

beforeAll( async () => {
	await save( LINKS_PAGE, `* [[${ HOST_PAGE }#programs?status=past|Past programs]]\n* [[${ HOST_PAGE }#programs?q=learning_days&sort=title|Learning Days]]` );
} );

describe( 'choices, typing and the history', () => {
	test( 'choices add entries, typing replaces them, Back and Forward go through them', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		// With the parts after the first view comes the connection with the history.
		await explorer.sortBy.waitFor();
		const lengthAtFirst = await page.evaluate( () => history.length );
		await explorer.choose( 'Status', 'Past' );
		expect( explorer.fragment() ).toBe( 'programs?status=past' );
		const past = await explorer.titles();
		await explorer.choose( 'Capacity', 'Leadership' );
		expect( explorer.fragment() ).toBe( 'programs?status=past&capacity=leadership' );
		const pastLeadership = await explorer.titles();
		expect( pastLeadership.length ).toBeLessThan( past.length );
		expect( await page.evaluate( () => history.length ) ).toBe( lengthAtFirst + 2 );

		await explorer.searchBox.pressSequentially( 'working group' );
		await expect.poll( () => explorer.fragment() ).toBe( 'programs?status=past&capacity=leadership&q=working_group' );
		expect( await page.evaluate( () => history.length ) ).toBe( lengthAtFirst + 2 );
		expect( await explorer.titles() ).toContain( 'Leadership Development Working Group' );
		const found = await explorer.titles();

		await page.goBack();
		await expect.poll( () => explorer.titles() ).toEqual( past );
		expect( await explorer.searchBox.inputValue() ).toBe( '' );
		expect( await explorer.isChosen( 'Capacity', 'Leadership' ) ).toBe( false );
		expect( await explorer.chipNames() ).toEqual( [ 'Remove filter: Status: Past', 'Clear all' ] );
		await page.goBack();
		await expect.poll( () => explorer.shown() ).toBe( 33 );
		expect( explorer.fragment() ).toBe( '' );
		expect( await explorer.chips.count() ).toBe( 0 );
		await page.goForward();
		await expect.poll( () => explorer.titles() ).toEqual( past );
		await page.goForward();
		await expect.poll( () => explorer.titles() ).toEqual( found );
		expect( await explorer.searchBox.inputValue() ).toBe( 'working group' );
		expect( await explorer.isChosen( 'Capacity', 'Leadership' ) ).toBe( true );
	} );

	test( 'sorting, details and a related program have entries of their own', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		const byStatus = await explorer.titles();
		await explorer.sortBy.selectOption( { label: 'A–Z' } );
		expect( explorer.fragment() ).toBe( 'programs?sort=title' );
		const byTitle = await explorer.titles();
		expect( byTitle ).toEqual( [ ...byTitle ].sort( new Intl.Collator( 'en', { numeric: true } ).compare ) );
		expect( byTitle ).not.toEqual( byStatus );

		await explorer.details( 'The Online Learning Pilot' ).click();
		expect( explorer.fragment() ).toBe( 'programs?sort=title&program=online-learning-pilot' );
		expect( await explorer.details( 'The Online Learning Pilot' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		await explorer.article( 'The Online Learning Pilot' ).getByRole( 'link', { name: 'WikiLearn', exact: true } ).click();
		expect( explorer.fragment() ).toBe( 'programs?sort=title&program=online-learning-pilot,wikilearn' );
		expect( await explorer.details( 'WikiLearn' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );

		await page.goBack();
		await expect.poll( () => explorer.details( 'The Online Learning Pilot' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( await explorer.details( 'WikiLearn' ).getAttribute( 'aria-expanded' ) ).toBe( 'false' );
		await page.goBack();
		await expect.poll( () => explorer.fragment() ).toBe( 'programs?sort=title' );
		expect( await explorer.titles() ).toEqual( byTitle );
		await page.goBack();
		await expect.poll( () => explorer.titles() ).toEqual( byStatus );
		expect( await explorer.sortBy.inputValue() ).toBe( 'status' );
		await page.goForward();
		await page.goForward();
		await expect.poll( () => explorer.details( 'The Online Learning Pilot' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
	} );

	test( 'other fragments are not changed, and Back goes through them', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		const contents = page.getByRole( 'navigation', { name: 'Contents' } );
		await explorer.choose( 'Status', 'Paused' );
		await contents.getByRole( 'link', { name: 'What do we mean by capacity building?' } ).click();
		const theirs = 'What_do_we_mean_by_capacity_building?';
		expect( explorer.fragment() ).toBe( theirs );
		// What was chosen stays.
		expect( await explorer.shown() ).toBe( 2 );
		await explorer.choose( 'Format', 'In person' );
		expect( explorer.fragment() ).toBe( 'programs?status=paused&format=in-person' );
		await page.goBack();
		await expect.poll( () => explorer.fragment() ).toBe( theirs );
		await expect.poll( () => explorer.shown() ).toBe( 2 );
		await page.goBack();
		await expect.poll( () => explorer.fragment() ).toBe( 'programs?status=paused' );
		expect( await explorer.shown() ).toBe( 2 );
		await page.goBack();
		await expect.poll( () => explorer.shown() ).toBe( 33 );
	} );

	test( 'another fragment stays when all choices are removed', async ( { open } ) => {
		const fragment = 'What_do_we_mean_by_capacity_building?';
		const { explorer } = await open( HOST_PAGE, { fragment } );
		expect( explorer.fragment() ).toBe( fragment );
		await explorer.searchBox.fill( 'leadership' );
		await expect.poll( () => explorer.fragment() ).toBe( 'programs?q=leadership' );
		await explorer.clearAll.click();
		expect( await explorer.shown() ).toBe( 33 );
	} );
} );

describe( 'links', () => {
	test( 'in wikitext of another page open the explorer with filters', async ( { open } ) => {
		const { page, explorer } = await open( LINKS_PAGE, { state: null } );
		await page.getByRole( 'link', { name: 'Past programs' } ).click();
		await explorer.reaches( 'ready' );
		expect( await explorer.shown() ).toBe( 18 );
		expect( await explorer.isChosen( 'Status', 'Past' ) ).toBe( true );
		await page.goBack();
		await page.getByRole( 'link', { name: 'Learning Days' } ).click();
		await explorer.reaches( 'ready' );
		expect( await explorer.searchBox.inputValue() ).toBe( 'learning days' );
		expect( await explorer.titles() ).toContain( 'Learning Days @ Wikimedia 2019' );
		expect( await explorer.sortBy.inputValue() ).toBe( 'title' );
	} );

	test( 'on the page itself are followed without loading it again', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE );
		await page.evaluate( () => {
			location.hash = '#programs?status=ongoing';
		} );
		await expect.poll( () => explorer.shown() ).toBe( 4 );
		await page.goBack();
		await expect.poll( () => explorer.shown() ).toBe( 33 );
	} );

	test( 'followed before the module more is there are undone by Back', async ( { open } ) => {
		let send = (): void => undefined;
		const { page, explorer } = await open( HOST_PAGE, { state: 'first view', route: async ( opened ) => {
			send = await holdBack( opened, /programExplorer-more/ );
		} } );
		await page.evaluate( () => {
			location.hash = '#programs?status=ongoing';
		} );
		expect( await explorer.shown() ).toBe( 33 );
		send();
		await expect.poll( () => explorer.shown() ).toBe( 4 );
		await page.goBack();
		await expect.poll( () => explorer.shown() ).toBe( 33 );
		await page.goForward();
		await expect.poll( () => explorer.shown() ).toBe( 4 );
	} );

	test( 'show all filters and details in them', async ( { open } ) => {
		const fragment = 'programs?status=past&capacity=leadership,communication&format=in-person&q=learning_days&program=learning-days-wmcon-2018';
		const { page, explorer } = await open( HOST_PAGE, { fragment } );
		expect( explorer.fragment() ).toBe( fragment );
		expect( await explorer.chipNames() ).toEqual( [
			'Remove filter: Status: Past',
			'Remove filter: Capacity: Leadership',
			'Remove filter: Capacity: Communication',
			'Remove filter: Format: In person',
			'Remove search: learning days',
			'Clear all'
		] );
		expect( await explorer.searchBox.inputValue() ).toBe( 'learning days' );
		for ( const [ facet, term ] of [ [ 'Status', 'Past' ], [ 'Capacity', 'Leadership' ], [ 'Capacity', 'Communication' ], [ 'Format', 'In person' ] ] as const ) {
			expect( await explorer.isChosen( facet, term ), term ).toBe( true );
		}
		const title = 'Learning Days at Wikimedia Conference 2018';
		expect( await explorer.details( title ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		// The reader is taken to the program the link is about.
		const top = await explorer.article( title ).evaluate( ( article ) => article.getBoundingClientRect().top );
		expect( top ).toBeGreaterThan( -1 );
		expect( top ).toBeLessThan( 900 );
		expect( await page.evaluate( () => history.length ) ).toBeLessThanOrEqual( 2 );
	} );

	test( 'with unknown values say so, and keep the address', async ( { open } ) => {
		const fragment = 'programs?status=past,lost&colour=red&capacity=constructor&sort=upwards&program=none&q=leadership';
		const { page, explorer } = await open( HOST_PAGE, { fragment } );
		expect( explorer.fragment() ).toBe( fragment );
		await page.getByText( 'A part of the link is unknown: status=lost, colour=red, capacity=constructor, sort=upwards, program=none' ).waitFor();
		expect( await explorer.chipNames() ).toEqual( [ 'Remove filter: Status: Past', 'Remove search: leadership', 'Clear all' ] );
		await explorer.shown();
	} );

	test( 'with nothing but unknown values show everything', async ( { open } ) => {
		const { explorer } = await open( HOST_PAGE, { fragment: 'programs?status=lost&__proto__=x' } );
		expect( await explorer.shown() ).toBe( 33 );
		expect( explorer.fragment() ).toBe( 'programs?status=lost&__proto__=x' );
	} );

	test( 'with a clear damage lead to their program', async ( { open } ) => {
		const { page, explorer } = await open( HOST_PAGE, { fragment: 'programs?program=learning-days-wmcon-2018).' } );
		await expect.poll( () => explorer.fragment() ).toBe( 'programs?program=learning-days-wmcon-2018' );
		await expect.poll( () => page.locator( '.program-explorer__card--open' ).evaluate( ( card ) => Math.abs( card.getBoundingClientRect().top ) < innerHeight ) ).toBe( true );
	} );

	test( 'without damage load nothing that corrects them', async ( { open } ) => {
		const asked: string[] = [];
		const { page } = await open( HOST_PAGE, { fragment: 'programs?status=past&q=%C3%A9t%C3%A9', route: ( opened ) => opened.route( /programExplorer-links/, ( route ) => {
			asked.push( route.request().url() );
			return route.continue();
		} ) } );
		await becomesIdle( page );
		expect( asked ).toEqual( [] );
	} );

	test( 'with a clear damage are corrected', async ( { open } ) => {
		for ( const fragment of [ 'programs?status=past&amp;capacity=leadership).', 'programs.3Fstatus.3Dpast.26capacity.3Dleadership', 'PROGRAMS?STATUS=PAST&CAPACITY=LEADERSHIP' ] ) {
			const { explorer } = await open( HOST_PAGE, { fragment } );
			// What corrects the link is loaded after the first view.
			await expect.poll( () => explorer.fragment(), { message: fragment } ).toBe( 'programs?status=past&capacity=leadership' );
			expect( await explorer.chipNames(), fragment ).toEqual( [ 'Remove filter: Status: Past', 'Remove filter: Capacity: Leadership', 'Clear all' ] );
		}
	} );
} );
