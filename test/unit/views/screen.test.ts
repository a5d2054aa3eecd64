// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { stopClock } from '../helpers/clock';
import { many, SMALL } from '../helpers/data';
import { box, check, focused, open, press, resize, titles, countText, type } from '../helpers/explorer';
import { maybe, names, one } from '../helpers/roles';

describe( 'the focus', () => {
	test( 'stays on a checkbox that was clicked', () => {
		open( SMALL );
		check( 'Capacity', 'Communication' );
		expect( document.activeElement === box( 'Capacity', 'Communication' ) ).toBe( true );
	} );

	test( 'stays on a button that opens details', () => {
		open( SMALL );
		press( 'Details of WikiLearn' );
		expect( focused() ).toBe( 'Details of WikiLearn' );
	} );

	test.each( [
		[ 'Remove filter: Status: Past', 'Remove filter: Capacity: Communication' ],
		[ 'Remove filter: Capacity: Communication', 'Remove filter: Capacity: Partnerships' ],
		[ 'Remove filter: Capacity: Partnerships', 'Clear all' ]
	] )( 'moves on from a chip that is removed (%s)', ( chip, next ) => {
		open( SMALL, { fragment: 'programs?status=past&capacity=communication,partnerships' } );
		press( chip );
		expect( focused() ).toBe( next );
	} );

	test.each( [ 'Remove filter: Status: Past', 'Clear all' ] )( 'moves to the count when all chips are removed (%s)', ( name ) => {
		open( SMALL, { fragment: 'programs?status=past' } );
		press( name );
		expect( focused() ).toBe( '5 programs' );
	} );

	test( 'moves to the count after the last suggestion', () => {
		open( SMALL, { fragment: 'programs?status=paused&q=clinics' } );
		press( 'See all 5 programs' );
		expect( focused() ).toBe( '5 programs' );
	} );

	test( 'moves to the count with Enter in the search box', () => {
		open( SMALL );
		type( 'clinics' );
		const form = one( 'search', 'Search programs' ) as HTMLFormElement;
		form.requestSubmit();
		expect( focused() ).toBe( '1 of 5 programs' );
	} );

	test( 'moves to the count after a suggestion', () => {
		open( SMALL, { fragment: 'programs?status=paused&capacity=communication' } );
		press( 'Remove Status: Paused (2 programs)' );
		expect( focused() ).toBe( '2 of 5 programs' );
	} );

	test( 'does not move away from the rest of the page', () => {
		const { window } = open( SMALL, { fragment: 'programs?status=past' } );
		const elsewhere = document.body.appendChild( document.createElement( 'button' ) );
		elsewhere.focus();
		window.follow( '#programs?status=open' );
		expect( document.activeElement === elsewhere ).toBe( true );
	} );
} );

describe( 'more than 60 programs', () => {
	test( 'are shown in steps', () => {
		open( many( 130 ) );
		expect( countText() ).toBe( '130 programs' );
		expect( titles() ).toHaveLength( 60 );
		press( 'Show 70 more programs' );
		expect( titles() ).toHaveLength( 120 );
		press( 'Show 10 more programs' );
		expect( titles() ).toHaveLength( 130 );
		expect( names( 'button' ).filter( ( name ) => name.startsWith( 'Show' ) ) ).toEqual( [] );
	} );

	test( 'are all printed', () => {
		open( many( 130 ) );
		window.dispatchEvent( new Event( 'beforeprint' ) );
		expect( titles() ).toHaveLength( 130 );
		open( many( 130 ), { limit: 2 } );
		window.dispatchEvent( new Event( 'beforeprint' ) );
		expect( titles() ).toHaveLength( 2 );
	} );

	test( 'begin with the first step after every choice', () => {
		const clock = stopClock();
		const height = vi.spyOn( HTMLElement.prototype, 'offsetHeight', 'get' ).mockReturnValue( 4000 );
		open( many( 200 ) );
		press( 'Show 140 more programs' );
		clock.pass( 80 );
		height.mockClear();
		check( 'Capacity', 'Odd' );
		// Or the browser would lay out the page twice.
		expect( height ).not.toHaveBeenCalled();
		// The first ones at once, the others when they are on the screen.
		expect( titles() ).toHaveLength( 10 );
		// The page does not become shorter meanwhile.
		expect( one( 'list', 'Programs' ).parentElement?.style.minHeight ).toBe( '4000px' );
		expect( countText() ).toBe( '100 of 200 programs' );
		expect( names( 'button' ) ).toContain( 'Show 40 more programs' );
		clock.pass( 80 );
		expect( titles() ).toHaveLength( 22 );
		clock.pass( 40 );
		clock.restore();
		expect( titles() ).toHaveLength( 60 );
		expect( one( 'list', 'Programs' ).parentElement?.style.minHeight ).toBe( '' );
		height.mockRestore();
	} );

	test( 'are shown up to the program in the address', () => {
		open( many( 130 ), { fragment: 'programs?program=p99' } );
		expect( one( 'button', 'Details of Program 99' ).getAttribute( 'aria-expanded' ) ).toBe( 'true' );
		expect( titles().at( -1 ) ).toBe( 'Program 99' );
	} );

	test( 'are shown up to the last of several programs in the address, in whatever order it has them', () => {
		open( many( 130 ), { fragment: 'programs?program=p3,p99,p64' } );
		expect( titles().at( -1 ) ).toBe( 'Program 99' );
		expect( document.querySelectorAll( '.program-explorer__details' ) ).toHaveLength( 3 );
	} );

	test( 'stay when details are opened and closed', () => {
		const { window } = open( many( 200 ) );
		press( 'Show 140 more programs' );
		press( 'Details of Program 99' );
		expect( titles() ).toHaveLength( 120 );
		press( 'Details of Program 99' );
		expect( titles() ).toHaveLength( 120 );
		expect( focused() ).toBe( 'Details of Program 99' );
		window.back();
		expect( titles() ).toHaveLength( 120 );
	} );

	test( 'get the focus at the first new one when more are shown', () => {
		open( many( 70 ) );
		press( 'Show 10 more programs' );
		expect( focused() ).toBe( 'Program 60' );
	} );
} );

describe( 'a narrow box', () => {
	const narrow = { width: 400 };
	const dialog = (): HTMLElement => one( 'dialog', 'Filters' );
	function key( name: string, shiftKey = false ): KeyboardEvent {
		const event = new KeyboardEvent( 'keydown', { key: name, shiftKey, bubbles: true, cancelable: true } );
		document.activeElement?.dispatchEvent( event );
		return event;
	}

	test( 'has its filters in a dialog', () => {
		open( SMALL, narrow );
		expect( names( 'group' ) ).toEqual( [ 'Offers' ] );
		expect( one( 'button', 'Filters' ).getAttribute( 'aria-haspopup' ) ).toBe( 'dialog' );
		press( 'Filters' );
		expect( dialog().getAttribute( 'aria-modal' ) ).toBe( 'true' );
		expect( names( 'group', dialog() ) ).toEqual( [ 'Status', 'Capacity', 'Language' ] );
		expect( document.activeElement === dialog() ).toBe( true );
		expect( document.documentElement.classList.contains( 'program-explorer-locked' ) ).toBe( true );
	} );

	test( 'shows the number of chosen filters and of their results', () => {
		open( SMALL, narrow );
		press( 'Filters' );
		check( 'Status', 'Past' );
		check( 'Capacity', 'Communication' );
		expect( names( 'button', dialog() ) ).toContain( 'Show 1 program' );
		press( 'Show 1 program' );
		expect( maybe( 'dialog', 'Filters' ) ).toBeNull();
		expect( focused() ).toBe( 'Filters (2)' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( document.documentElement.className ).toBe( '' );
	} );

	test.each<[ string, () => void ]>( [
		[ 'Escape', () => key( 'Escape' ) ],
		[ 'its button', () => press( 'Close' ) ],
		[ 'a click beside it', () => document.querySelector<HTMLElement>( '.program-explorer__backdrop' )?.click() ]
	] )( 'closes it by %s and gives the focus back', ( _, close ) => {
		open( SMALL, narrow );
		press( 'Filters' );
		close();
		expect( maybe( 'dialog', 'Filters' ) ).toBeNull();
		expect( focused() ).toBe( 'Filters' );
	} );

	test( 'keeps it open at a click inside it', () => {
		open( SMALL, narrow );
		press( 'Filters' );
		dialog().click();
		expect( dialog() ).toBeTruthy();
	} );

	test( 'keeps the focus in it', () => {
		open( SMALL, { ...narrow, fragment: 'programs?status=past' } );
		press( 'Filters (1)' );
		expect( key( 'Tab', true ).defaultPrevented ).toBe( true );
		expect( focused() ).toBe( 'Show 2 programs' );
		expect( key( 'Tab' ).defaultPrevented ).toBe( true );
		expect( focused() ).toBe( 'Clear all' );
		expect( key( 'Tab' ).defaultPrevented ).toBe( false );
		key( 'Tab', true );
		expect( focused() ).toBe( 'Show 2 programs' );
	} );

	test( 'counts only elements that can have the focus', () => {
		open( SMALL, narrow );
		press( 'Filters' );
		key( 'Tab', true );
		expect( key( 'Tab' ).defaultPrevented ).toBe( true );
		expect( focused() ).toBe( 'Clear all' );
	} );

	test( 'keeps it open, and the focus in it, when all choices are removed', () => {
		open( SMALL, { ...narrow, fragment: 'programs?status=past' } );
		press( 'Filters (1)' );
		const clear = one( 'button', 'Clear all', dialog() );
		clear.focus();
		clear.click();
		expect( dialog().contains( document.activeElement ) ).toBe( true );
		// A disabled element would lose the focus, and the dialog would not get the Escape key.
		expect( document.activeElement?.matches( ':disabled' ) ).toBe( false );
	} );

	test( 'that becomes wide shows the panel, and keeps the choices', () => {
		open( SMALL, narrow );
		press( 'Filters' );
		check( 'Status', 'Past' );
		resize( 1000 );
		expect( maybe( 'dialog', 'Filters' ) ).toBeNull();
		expect( box( 'Status', 'Past' ).checked ).toBe( true );
		expect( document.activeElement === box( 'Status', 'Past' ) ).toBe( true );
		expect( document.documentElement.className ).toBe( '' );
		resize( 400 );
		expect( names( 'group' ) ).toEqual( [ 'Offers' ] );
		expect( names( 'button' ) ).toContain( 'Filters (1)' );
	} );

	test( 'does not count search words among the filters', () => {
		open( SMALL, narrow );
		type( 'clinics' );
		expect( names( 'button' ) ).toContain( 'Filters' );
	} );
} );
