// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { SMALL, SMALL_TITLES } from '../helpers/data';
import { box, check, focused, open, press, resize, titles, type, type Options } from '../helpers/explorer';
import { maybe, names, one } from '../helpers/roles';
import type { FakeWindow } from '../helpers/fake-window';

const NARROW = { width: 400 };
const PAST_TITLES = [ 'Wikimedia Clinics', 'Learning Days' ];
const isOpen = (): boolean => maybe( 'dialog', 'Filters' ) !== null;

function opened( options: Options = {} ): FakeWindow {
	return open( SMALL, { ...NARROW, ...options } ).window;
}

describe( 'Back, while the dialog is open', () => {
	test( 'closes it and stays on the page', () => {
		const window = opened();
		press( 'Filters' );
		window.back();
		expect( isOpen() ).toBe( false );
		expect( focused() ).toBe( 'Filters' );
		expect( window.url() ).toBe( window.entries[ 0 ]?.url );
	} );

	test( 'keeps the choices made in it, and then removes one choice after the other', () => {
		const window = opened();
		press( 'Filters' );
		check( 'Status', 'Past' );
		check( 'Capacity', 'Communication' );
		window.back();
		expect( isOpen() ).toBe( false );
		expect( focused() ).toBe( 'Filters (2)' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
		expect( window.fragment() ).toBe( 'programs?status=past&capacity=communication' );
		window.back();
		expect( titles() ).toEqual( PAST_TITLES );
		expect( isOpen() ).toBe( false );
		window.back();
		expect( titles() ).toEqual( SMALL_TITLES );
		expect( window.url() ).toBe( window.entries[ 0 ]?.url );
	} );

	test( 'does not change a fragment of something else', () => {
		const window = opened( { fragment: 'Section' } );
		press( 'Filters' );
		expect( window.fragment() ).toBe( 'Section' );
		window.back();
		expect( window.fragment() ).toBe( 'Section' );
		press( 'Filters' );
		check( 'Status', 'Past' );
		window.back();
		window.back();
		expect( window.fragment() ).toBe( 'Section' );
		expect( titles() ).toEqual( SMALL_TITLES );
	} );

	test( 'keeps search words that were typed just before', () => {
		const window = opened();
		type( 'clinics' );
		press( 'Filters' );
		window.back();
		expect( window.fragment() ).toBe( 'programs?q=clinics' );
		expect( titles() ).toEqual( [ 'Wikimedia Clinics' ] );
	} );
} );

describe( 'Forward', () => {
	test( 'opens it again after Back, with its choices', () => {
		const window = opened();
		press( 'Filters' );
		check( 'Status', 'Past' );
		window.back();
		window.forward();
		expect( isOpen() ).toBe( true );
		expect( titles() ).toEqual( PAST_TITLES );
		press( 'Close' );
		expect( isOpen() ).toBe( false );
		window.back();
		expect( titles() ).toEqual( SMALL_TITLES );
		window.forward();
		expect( isOpen() ).toBe( false );
		expect( titles() ).toEqual( PAST_TITLES );
	} );

	test( 'does not open it in a wide box', () => {
		const window = opened();
		press( 'Filters' );
		window.back();
		resize( 1000 );
		window.forward();
		expect( isOpen() ).toBe( false );
		check( 'Status', 'Past' );
		window.back();
		expect( titles() ).toEqual( SMALL_TITLES );
	} );
} );

describe( 'when its own buttons close it', () => {
	test.each( [ 'Close', 'Show 5 programs' ] )( '(%s) the dialog leaves no history entry', ( name ) => {
		const window = opened( { fragment: 'programs?status=past' } );
		press( 'Filters (1)' );
		one( 'button', 'Clear all', one( 'dialog', 'Filters' ) ).click();
		press( name );
		expect( titles() ).toEqual( SMALL_TITLES );
		window.back();
		expect( titles() ).toEqual( PAST_TITLES );
	} );

	test( 'the next choice replaces its history entry', () => {
		const window = opened();
		press( 'Filters' );
		check( 'Status', 'Past' );
		press( 'Show 2 programs' );
		press( 'Details of Learning Days' );
		expect( window.entries.map( ( { url } ) => url.split( '#' )[ 1 ] ?? '' ) )
			.toEqual( [ '', 'programs?status=past', 'programs?status=past&program=learning-days' ] );
	} );

	test( 'it also leaves no history entry when the box becomes wide', () => {
		const window = opened();
		press( 'Filters' );
		check( 'Status', 'Past' );
		resize( 1000 );
		window.back();
		expect( titles() ).toEqual( SMALL_TITLES );
		resize( 400 );
		expect( isOpen() ).toBe( false );
	} );
} );

describe( 'of an explorer that does not own the address', () => {
	test( 'is closed by Back, which keeps the choices and the address', () => {
		const window = opened( { fragment: 'programs?status=open', addressless: true } );
		press( 'Filters' );
		check( 'Status', 'Past' );
		window.back();
		expect( isOpen() ).toBe( false );
		expect( focused() ).toBe( 'Filters (1)' );
		expect( titles() ).toEqual( PAST_TITLES );
		expect( window.fragment() ).toBe( 'programs?status=open' );
		window.forward();
		expect( isOpen() ).toBe( true );
		press( 'Close' );
		expect( [ isOpen(), titles() ] ).toEqual( [ false, PAST_TITLES ] );
		expect( window.url() ).toBe( window.entries[ 0 ]?.url );
	} );

	test( 'is independent of the dialog of another explorer', () => {
		const window = opened( { addressless: true } );
		window.view.history.pushState( { programExplorerDialog: 'program-explorer-2' }, '' );
		window.back();
		window.forward();
		expect( isOpen() ).toBe( false );
	} );
} );

test( 'the dialog announces the results of a choice, because the page behind it cannot be heard', () => {
	opened();
	// That of the button "Copy link" is empty.
	const announced = (): string[] => names( 'status' ).filter( Boolean );
	expect( announced() ).toEqual( [ '5 programs' ] );
	press( 'Filters' );
	expect( announced() ).toEqual( [ 'Show 5 programs' ] );
	check( 'Status', 'Past' );
	expect( names( 'status', one( 'dialog', 'Filters' ) ) ).toEqual( [ 'Show 2 programs' ] );
	press( 'Show 2 programs' );
	expect( announced() ).toEqual( [ '2 of 5 programs' ] );
} );

describe( 'the focus in the dialog', () => {
	test( 'goes to the same filter at the side when the box becomes wide', () => {
		opened();
		press( 'Filters' );
		check( 'Capacity', 'Communication' );
		resize( 1000 );
		expect( isOpen() ).toBe( false );
		expect( document.activeElement === box( 'Capacity', 'Communication' ) ).toBe( true );
	} );

	test( 'goes to the results when the box becomes wide, if it is on a button that is nowhere else', () => {
		opened();
		press( 'Filters' );
		one( 'button', 'Close' ).focus();
		resize( 1000 );
		expect( focused() ).toBe( '5 programs' );
	} );

	const keyDown = ( on: Element, init: KeyboardEventInit ): boolean => on.dispatchEvent( new KeyboardEvent( 'keydown', { bubbles: true, cancelable: true, ...init } ) );

	test( 'stays inside with Shift+Tab in WebKitGTK, which names the key only in `code`', () => {
		opened();
		press( 'Filters' );
		keyDown( one( 'dialog', 'Filters' ), { key: 'Unidentified', code: 'Tab', shiftKey: true } );
		expect( focused() ).toBe( 'Show 5 programs' );
	} );

	test( 'comes back with Tab from outside, and Escape closes the dialog from there', () => {
		opened();
		press( 'Filters' );
		( document.activeElement as HTMLElement ).blur();
		keyDown( document.body, { key: 'Tab', code: 'Tab' } );
		expect( focused() ).toBe( 'Clear all' );
		( document.activeElement as HTMLElement ).blur();
		keyDown( document.body, { key: 'Escape', code: 'Escape' } );
		expect( isOpen() ).toBe( false );
		expect( keyDown( document.body, { key: 'Tab', code: 'Tab' } ) ).toBe( true );
	} );

	test( 'is not asked for by a dialog that another script has removed from the page', () => {
		const { root } = open( SMALL, NARROW );
		press( 'Filters' );
		root.remove();
		expect( keyDown( document.body, { key: 'Tab', code: 'Tab' } ) ).toBe( true );
	} );
} );
