// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { SMALL, SMALL_TITLES } from '../helpers/data';
import { box, check, focused, open, press, sortBy, titles, countText } from '../helpers/explorer';
import { maybe, nameOf, names, one } from '../helpers/roles';

describe( 'the address', () => {
	test( 'opens the filters and details in it', () => {
		open( SMALL, { fragment: 'programs?status=past&capacity=communication' } );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( box( 'Status', 'Past' ).checked ).toBe( true );
	} );

	test( 'keeps ids that the data does not have, and a notice names them', () => {
		const fragment = 'programs?status=past,closed&color=red&capacity=nothing&program=nobody&sort=best';
		const { window, notices } = open( SMALL, { fragment } );
		expect( window.fragment() ).toBe( fragment );
		expect( window.entries ).toHaveLength( 1 );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics', 'Learning Days' ] );
		expect( notices ).toEqual( [ 'A part of the link is unknown: status=closed, color=red, capacity=nothing, program=nobody, sort=best' ] );
	} );

	test( 'is corrected if its damage is clear, without a notice', () => {
		const { window, notices } = open( SMALL, { fragment: 'programs?status=past&amp;capacity=communication).' } );
		expect( window.fragment() ).toBe( 'programs?status=past&capacity=communication' );
		expect( [ window.entries.length, notices ] ).toEqual( [ 1, [] ] );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
	} );

	test( 'has filters that hide its program: a notice says so', () => {
		const { window, notices } = open( SMALL, { fragment: 'programs?status=open&program=clinics' } );
		expect( window.fragment() ).toBe( 'programs?status=open&program=clinics' );
		expect( notices ).toEqual( [ 'The filters of the link hide the program that it leads to.' ] );
	} );

	test( 'with a very long unknown part makes a short notice', () => {
		const { notices } = open( SMALL, { fragment: `programs?x=${ 'y'.repeat( 7000 ) }` } );
		expect( notices.map( ( { length } ) => length < 300 ) ).toEqual( [ true ] );
	} );

	test.each( [ 'Section', '', '/media/File:X.jpg' ] )( 'is not changed if it is #%s', ( fragment ) => {
		const { window } = open( SMALL, { fragment } );
		expect( window.fragment() ).toBe( fragment );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'is not changed by an explorer that does not own it', () => {
		const { window } = open( SMALL, { fragment: 'programs?status=past', addressless: true } );
		expect( titles() ).toEqual( SMALL_TITLES );
		check( 'Status', 'Open' );
		expect( window.entries ).toHaveLength( 1 );
		expect( window.fragment() ).toBe( 'programs?status=past' );
	} );

	test( 'changes with every choice, and Back removes exactly one', () => {
		const { window } = open( SMALL );
		check( 'Status', 'Past' );
		check( 'Capacity', 'Communication' );
		sortBy( 'Newest' );
		press( 'Details of Wikimedia Clinics' );
		expect( window.fragment() ).toBe( 'programs?status=past&capacity=communication&sort=newest&program=clinics' );
		expect( window.entries ).toHaveLength( 5 );
		window.back();
		expect( one( 'button', 'Details of Wikimedia Clinics' ).getAttribute( 'aria-expanded' ) ).toBe( 'false' );
		window.back();
		expect( ( one( 'combobox', 'Sort by' ) as HTMLSelectElement ).value ).toBe( 'status' );
		window.back();
		expect( titles() ).toEqual( [ 'Wikimedia Clinics', 'Learning Days' ] );
		expect( countText() ).toBe( '2 of 5 programs' );
		window.back();
		expect( titles() ).toEqual( SMALL_TITLES );
		window.forward();
		expect( box( 'Status', 'Past' ).checked ).toBe( true );
	} );

	test( 'can be changed by links on the page', () => {
		const { window } = open( SMALL );
		window.follow( '#programs?status=paused' );
		expect( titles() ).toEqual( [ 'Small wiki toolkits' ] );
	} );

	test( 'of another part of the page does not change the choices', () => {
		const { window } = open( SMALL );
		check( 'Status', 'Past' );
		window.follow( '#Section' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics', 'Learning Days' ] );
		check( 'Capacity', 'Communication' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		window.back();
		expect( window.fragment() ).toBe( 'Section' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics', 'Learning Days' ] );
	} );
} );

describe( 'details', () => {
	const isOpen = ( title: string ): boolean => one( 'button', `Details of ${ title }` ).getAttribute( 'aria-expanded' ) === 'true';

	test( 'open and close in place, several at once', () => {
		open( SMALL );
		press( 'Details of Wikimedia Clinics' );
		press( 'Details of WikiLearn' );
		expect( names( 'article' ) ).toEqual( SMALL_TITLES );
		expect( names( 'article' ).filter( isOpen ) ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
		expect( Array.from( document.querySelectorAll( '.program-explorer__details' ), ( { id } ) => id ) )
			.toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ].map( ( title ) => one( 'button', `Details of ${ title }` ).getAttribute( 'aria-controls' ) ) );
		press( 'Details of Wikimedia Clinics' );
		expect( names( 'article' ).filter( isOpen ) ).toEqual( [ 'WikiLearn' ] );
		press( 'Details of WikiLearn' );
		expect( document.querySelector( 'dl' ) ).toBeNull();
	} );

	test( 'of several programs are in the address, and Back closes the last one opened first', () => {
		const { window } = open( SMALL );
		press( 'Details of Wikimedia Clinics' );
		press( 'Details of WikiLearn' );
		expect( window.fragment() ).toBe( 'programs?program=clinics,wikilearn' );
		expect( window.entries ).toHaveLength( 3 );
		window.back();
		expect( names( 'article' ).filter( isOpen ) ).toEqual( [ 'Wikimedia Clinics' ] );
		window.back();
		expect( names( 'article' ).filter( isOpen ) ).toEqual( [] );
		window.forward();
		window.forward();
		expect( names( 'article' ).filter( isOpen ) ).toEqual( [ 'WikiLearn', 'Wikimedia Clinics' ] );
	} );

	test( 'of several programs are opened by a link, which leads to the last; a damaged one is corrected', () => {
		const scrolled: string[] = [];
		vi.stubGlobal( 'requestAnimationFrame', ( act: () => void ) => act() );
		vi.spyOn( Element.prototype, 'scrollIntoView' ).mockImplementation( function ( this: Element ) {
			scrolled.push( nameOf( this ) );
		} );
		const { window, notices } = open( SMALL, { fragment: 'programs?Program=clinics%2CCapx).' } );
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
		expect( names( 'article' ).filter( isOpen ) ).toEqual( [ 'Échange de capacités', 'Wikimedia Clinics' ] );
		expect( scrolled.at( -1 ) ).toBe( 'Échange de capacités' );
		expect( [ window.fragment(), window.entries.length, notices ] ).toEqual( [ 'programs?program=clinics,capx', 1, [] ] );
	} );

	test( 'show all data of the program that its card does not show', () => {
		open( SMALL, { fragment: 'programs?program=clinics' } );
		const rows = Array.from( document.querySelectorAll( 'dl > div' ), ( row ) => [
			row.querySelector( 'dt' )?.textContent, row.querySelector( 'dd' )?.textContent
		] );
		expect( rows.slice( 0, -1 ) ).toEqual( [
			[ 'One session', '70 to 120 minutes' ],
			[ 'Run by', 'Community Development' ],
			[ 'Partners', 'Trust & Safety' ],
			[ 'Part of', 'Learning Days' ],
			[ 'Followed by', 'WikiLearnÉchange de capacités' ],
			[ 'Record kept by', 'Community Development' ],
			[ 'Last checked', 'October 2026' ]
		] );
		// It is the only material, so the card has the link.
		expect( one( 'link', 'Retrospective' ).getAttribute( 'href' ) ).toBe( '/wiki/Wikimedia_Clinics/Retrospective' );
		expect( one( 'link', 'example.org/wiki/Reports' ).getAttribute( 'href' ) ).toBe( 'https://www.example.org/wiki/Reports' );
		expect( one( 'link', 'Link to this program' ).getAttribute( 'href' ) ).toBe( '#programs?program=clinics' );
	} );

	test( 'fold the sources, with their number', () => {
		open( { version: 1, programs: [ { id: 'one', title: 'One', sources: [ 'https://example.org/a', 'https://example.org/b' ] }, { id: 'two', title: 'Two' } ] }, { fragment: 'programs?program=one,two' } );
		const [ folded, ...others ] = Array.from( document.querySelectorAll( 'details' ) );
		expect( others ).toEqual( [] );
		expect( folded?.open ).toBe( false );
		expect( folded?.querySelector( 'summary' )?.textContent ).toBe( 'Sources (2)' );
		expect( folded && names( 'link', folded ) ).toEqual( [ 'example.org/a', 'example.org/b' ] );
	} );

	test.each( [
		[ 'https://www.example.org/wiki/Reports/', 'example.org/wiki/Reports' ],
		[ 'https://meta.wikimedia.org/wiki/Learning_Days', 'meta.wikimedia.org/wiki/Learning Days' ],
		[ 'https://meta.wikimedia.org/wiki/Learning_Days/Report_of_the_year_2019', 'meta.wikimedia.org/wiki/Learning Days/Report of the year 2019' ],
		[ 'https://fr.wikipedia.org/wiki/%C3%89t%C3%A9', 'fr.wikipedia.org/wiki/Été' ],
		[ 'https://example.org/%E0', 'example.org/%E0' ]
	] )( 'show the source %s %s', ( url, name ) => {
		open( { ...SMALL, programs: [ { id: 'one', title: 'One', sources: [ url ] } ] }, { fragment: 'programs?program=one' } );
		expect( names( 'link', document.querySelector( 'details' ) ?? document ) ).toEqual( [ name ] );
	} );

	test( 'show a source that is a whole site', () => {
		open( { ...SMALL, programs: [ { id: 'one', title: 'One', sources: [ 'https://www.example.org/' ] } ] }, { fragment: 'programs?program=one' } );
		expect( names( 'link', document.querySelector( 'details' ) ?? document ) ).toEqual( [ 'example.org' ] );
	} );

	test( 'lead to a related program without a page of its own', () => {
		open( SMALL, { fragment: 'programs?program=clinics' } );
		one( 'link', 'Échange de capacités', one( 'article', 'Wikimedia Clinics' ) ).click();
		expect( focused() ).toBe( 'Details of Échange de capacités' );
	} );

	test( 'show programs that name this one', () => {
		open( SMALL, { fragment: 'programs?program=learning-days' } );
		expect( one( 'article', 'Learning Days' ).textContent ).toContain( 'PartsWikimedia Clinics' );
		press( 'Details of WikiLearn' );
		expect( one( 'article', 'WikiLearn' ).textContent ).toContain( 'FollowsWikimedia Clinics' );
	} );

	test( 'name the other editions of a series that has no record', () => {
		const edition = ( id: string, fields: object = {} ): object => ( { id, title: id.toUpperCase(), partOf: 'days', ...fields } );
		const series = { days: { title: 'Learning Days', page: 'Learning Days' } };
		open( { version: 1, series, programs: [ edition( 'a', { followedBy: 'b' } ), edition( 'b' ), edition( 'c' ) ] }, { fragment: 'programs?program=a,b' } );
		expect( one( 'article', 'A' ).textContent ).toContain( 'Part ofLearning DaysOther partsBCFollowed byB' );
		expect( one( 'article', 'B' ).textContent ).toContain( 'Part ofLearning DaysOther partsACFollowsA' );
		one( 'link', 'C', one( 'article', 'A' ) ).click();
		expect( isOpen( 'C' ) ).toBe( true );
	} );

	test( 'are closed if a choice hides their program, in the address too', () => {
		const { window } = open( SMALL, { fragment: 'programs?program=clinics' } );
		check( 'Status', 'Open' );
		expect( window.fragment() ).toBe( 'programs?status=open' );
	} );

	test( 'lead to a related program, and keep the filters if they show it', () => {
		const { window } = open( SMALL, { fragment: 'programs?capacity=people&program=clinics' } );
		one( 'link', 'WikiLearn', one( 'article', 'Wikimedia Clinics' ) ).click();
		expect( window.fragment() ).toBe( 'programs?capacity=people&program=clinics,wikilearn' );
		expect( isOpen( 'WikiLearn' ) ).toBe( true );
		expect( focused() ).toBe( 'WikiLearn' );
	} );

	test( 'lead to a related program, and remove filters that hide it', () => {
		const { window } = open( SMALL, { fragment: 'programs?status=past&sort=title&program=clinics' } );
		one( 'link', 'WikiLearn', one( 'article', 'Wikimedia Clinics' ) ).click();
		expect( window.fragment() ).toBe( 'programs?sort=title&program=clinics,wikilearn' );
		expect( maybe( 'list', 'Active filters' ) ).toBeNull();
	} );

	test.each( [ 'ctrlKey', 'metaKey', 'shiftKey', 'altKey' ] )( 'leave a click with %s to the browser', ( key ) => {
		const { window } = open( SMALL, { fragment: 'programs?program=clinics' } );
		const event = new MouseEvent( 'click', { bubbles: true, cancelable: true, [ key ]: true } );
		one( 'link', 'WikiLearn', one( 'article', 'Wikimedia Clinics' ) ).dispatchEvent( event );
		expect( event.defaultPrevented ).toBe( false );
		expect( window.entries ).toHaveLength( 1 );
	} );
} );
