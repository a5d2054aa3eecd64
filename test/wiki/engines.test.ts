import { beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './helpers/engines/chromium';
import type { Engine } from './helpers/engines/engine';
import { startFirefox } from './helpers/engines/firefox';
import type { Step } from './helpers/engines/in-page';
import { Reader, scriptForPages } from './helpers/engines/reader';
import { startWebKit } from './helpers/engines/webkit';
import { addressOf, HOST_PAGE } from './helpers/wiki';
import { wordsIn } from './helpers/words';

/** What readers do most, in each of the three engines that browsers have. */
const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
	Chromium: startChromium,
	Firefox: startFirefox,
	WebKit: startWebKit
};

const SEARCH: Step = [ 'searchbox', 'Search programs' ];
const COUNT: Step = [ 'status', '/^\\d+( of \\d+)? programs?/' ];
const LIST: Step = [ 'list', 'Programs' ];
const CHIPS: Step = [ 'list', 'Active filters' ];
const SORT_BY: Step = [ 'combobox', 'Sort by' ];
const FILTERS: Step = [ 'button', '/^Filters( \\(\\d+\\))?$/' ];
const DIALOG: Step = [ 'dialog', 'Filters' ];
const SHOW: Step = [ 'button', '/^Show \\d+ programs?$/' ];
const PAST: readonly Step[] = [ [ 'group', 'Status' ], [ 'checkbox', 'Past' ] ];
const IN_PERSON: readonly Step[] = [ [ 'group', 'Format' ], [ 'checkbox', 'In person' ] ];
const CLINICS: Step = [ 'button', 'Details of Wikimedia Clinics' ];

/** The widths of windows; Firefox and WebKit have none as narrow as a phone. */
const WIDE = 1280;
const NARROW = 400;

describe.each( Object.keys( ENGINES ) )( 'in %s', ( name ) => {
	let reader: Reader;

	beforeAll( async () => {
		const script = await scriptForPages();
		reader = new Reader( await ( ENGINES[ name ] as () => Promise<Engine> )(), script );
		return () => reader.stop();
	} );

	const open = async ( { fragment = '', parameters = {}, width = WIDE }: { fragment?: string; parameters?: Record<string, string>; width?: number } = {} ): Promise<void> => {
		await reader.resize( width, 900 );
		await reader.open( addressOf( HOST_PAGE, parameters, fragment ) );
	};
	const expectCount = ( shown: number ) => expect.poll( () => reader.ask( 'names', COUNT ) ).toEqual( [ shown === 33 ? '33 programs' : `${ shown } of 33 programs` ] );
	/** Opens a folded facet. */
	const unfold = ( facet: string, ...within: readonly Step[] ): Promise<void> => reader.click( ...within, [ 'group', facet ], [ 'button', facet ] );
	const expectNames = ( ...path: readonly Step[] ) => expect.poll( () => reader.ask( 'names', ...path ) );
	const expectFragment = ( fragment: string ) => expect.poll( () => reader.evaluate( () => decodeURIComponent( location.hash.slice( 1 ) ) ) ).toBe( fragment );
	const expectExpanded = ( isOpen: boolean ) => expect.poll( () => reader.ask( 'attribute', 'aria-expanded', CLINICS ) ).toBe( String( isOpen ) );
	const expectFocus = ( ...path: readonly Step[] ) => expect.poll( () => reader.ask( 'hasFocus', ...path ) ).toBe( true );
	const expectFocused = ( text: string ) => expect.poll( () => reader.ask( 'focused' ) ).toBe( text );
	const expectFirst = ( title: string ) => expect.poll( async () => ( await reader.ask( 'names', LIST, [ 'article' ] ) )[ 0 ] ).toBe( title );
	const expectNoErrors = async (): Promise<void> => expect( await reader.ask( 'errors' ) ).toEqual( [] );

	test( 'search, filters, chips, Back and Forward', async () => {
		await open();
		await expectCount( 33 );
		await reader.click( SEARCH );
		await reader.type( 'leadership' );
		await expectFragment( 'programs?q=leadership' );
		await expectCount( 24 );
		await expectFocus( SEARCH );
		await reader.click( ...PAST );
		await expectFragment( 'programs?status=past&q=leadership' );
		await expectFocus( ...PAST );
		await unfold( 'Format' );
		await reader.click( ...IN_PERSON );
		await expectNames( CHIPS, [ 'button' ] ).toEqual( [ 'Remove filter: Status: Past', 'Remove filter: Format: In person', 'Remove search: leadership', 'Clear all' ] );
		const [ shown ] = await reader.ask( 'names', COUNT );
		await reader.click( CHIPS, [ 'button', 'Remove filter: Status: Past' ] );
		await expectFragment( 'programs?format=in-person&q=leadership' );
		await expectFocus( CHIPS, [ 'button', 'Remove filter: Format: In person' ] );
		await reader.back();
		await expectNames( COUNT ).toEqual( [ shown ] );
		expect( await reader.ask( 'isChecked', ...PAST ) ).toBe( true );
		await expectFocus( CHIPS, [ 'button', 'Remove filter: Format: In person' ] );
		await reader.back();
		await expectFragment( 'programs?status=past&q=leadership' );
		await expect.poll( () => reader.ask( 'isChecked', ...IN_PERSON ) ).toBe( false );
		await reader.forward();
		await expectNames( COUNT ).toEqual( [ shown ] );
		expect( await reader.ask( 'focused' ) ).not.toBe( 'the page' );
		await reader.click( CHIPS, [ 'button', 'Clear all' ] );
		await expectCount( 33 );
		await expectFragment( '' );
		expect( await reader.ask( 'names', CHIPS ) ).toEqual( [] );
		expect( await reader.ask( 'focused' ) ).not.toBe( 'the page' );
		await reader.click( SEARCH );
		await reader.type( 'التعليم' );
		await expectFragment( 'programs?q=التعليم' );
		await expectNames( LIST, [ 'article', 'Wikimedia+Education: Reading Wikipedia in the Classroom' ] ).toHaveLength( 1 );
		await expectNoErrors();
	} );

	test( 'sorting, details, and a link to a program', async () => {
		await open();
		await expectNames( LIST, [ 'article' ] ).toHaveLength( 33 );
		const before = await reader.ask( 'names', LIST, [ 'article' ] );
		// The first letter of "A–Z": a choice by the keyboard, because drivers cannot click in the menu that the system draws.
		await reader.ask( 'focus', SORT_BY );
		await reader.type( 'A' );
		await expectFragment( 'programs?sort=title' );
		await expectFirst( 'Africa Growth Pilot: Live Tutorials on Core Policies' );
		await reader.back();
		await expectNames( LIST, [ 'article' ] ).toEqual( before );

		await reader.click( CLINICS );
		await expectFragment( 'programs?program=wikimedia-clinics' );
		await expectExpanded( true );
		await expectFocus( CLINICS );
		await reader.click( CLINICS );
		await expectExpanded( false );
		await reader.back();
		await expectExpanded( true );

		await open( { fragment: 'programs?status=past&program=wikimedia-clinics' } );
		await expectNames( CHIPS, [ 'button' ] ).toEqual( [ 'Remove filter: Status: Past', 'Clear all' ] );
		await expectExpanded( true );
		// The card is in the window.
		await expect.poll( () => reader.ask( 'top', CLINICS ) ).toBeLessThan( 900 );
		expect( await reader.ask( 'top', CLINICS ) ).toBeGreaterThan( 0 );
		await expectNoErrors();
	} );

	test( 'filters in a dialog on a narrow screen', async () => {
		await open( { width: NARROW, parameters: { useskin: 'minerva' } } );
		/** How far the window and the text are scrolled, and the width of the explorer. */
		const place = (): Promise<readonly ( number | undefined )[]> => reader.evaluate( () => [ scrollY, document.body.scrollTop, document.querySelector( '.program-explorer' )?.clientWidth ] );
		await reader.ask( 'scrollTo', FILTERS );
		const before = await place();
		expect( before[ 0 ] ).toBeGreaterThan( 100 );
		await reader.click( FILTERS );
		await expectFocus( DIALOG );
		expect( await reader.ask( 'names', DIALOG, [ 'group' ] ) ).toContain( 'Status' );
		expect( await place() ).toEqual( before );
		await reader.press( 'Shift', 'Tab' );
		await expectFocused( 'Show 33 programs' );
		await reader.press( 'Tab' );
		await expectFocused( 'Clear all' );
		await reader.press( 'Shift', 'Tab' );
		await expectFocused( 'Show 33 programs' );
		expect( await place() ).toEqual( before );
		await reader.press( 'Escape' );
		await expectNames( DIALOG ).toEqual( [] );
		await expectFocused( 'Filters' );
		expect( await place() ).toEqual( before );

		await reader.click( FILTERS );
		await unfold( 'Status', DIALOG );
		await reader.click( DIALOG, ...PAST );
		await expectFocus( DIALOG, ...PAST );
		const [ show = '' ] = await reader.ask( 'names', DIALOG, SHOW );
		await reader.back();
		await expectNames( DIALOG ).toEqual( [] );
		await expectFocused( 'Filters (1)' );
		await expectCount( Number( /\d+/.exec( show )?.[ 0 ] ) );
		await reader.click( FILTERS );
		await unfold( 'Format', DIALOG );
		await reader.click( DIALOG, ...IN_PERSON );
		const [ promised = '' ] = await reader.ask( 'names', DIALOG, SHOW );
		expect( promised ).not.toBe( show );
		await reader.click( DIALOG, SHOW );
		await expectNames( DIALOG ).toEqual( [] );
		await expectCount( Number( /\d+/.exec( promised )?.[ 0 ] ) );
		await expectFocused( 'Filters (2)' );
		await expectNoErrors();
	} );

	test( 'a window that becomes wide while the dialog is open', async () => {
		await open( { width: NARROW } );
		await reader.click( FILTERS );
		await expectFocus( DIALOG );
		await reader.resize( WIDE, 900 );
		await expectNames( DIALOG ).toEqual( [] );
		await expectFocused( '33 programs' );

		await reader.resize( NARROW, 900 );
		await reader.click( FILTERS );
		await unfold( 'Status', DIALOG );
		await reader.click( DIALOG, ...PAST );
		await expectFocus( DIALOG, ...PAST );
		await reader.resize( WIDE, 900 );
		await expectNames( DIALOG ).toEqual( [] );
		await expectFocus( ...PAST );
		await expectNoErrors();
	} );

	test( 'from right to left', async () => {
		const words = wordsIn( 'ar' );
		const programs: Step = [ 'list', words( 'programs' ) ];
		const past: readonly Step[] = [ [ 'group', words( 'facet-status' ) ], [ 'checkbox', words( 'status-past' ) ] ];
		await open( { parameters: { uselang: 'ar' } } );
		await expectNames( programs, [ 'article' ] ).toHaveLength( 33 );
		// In the digits of the wiki, whatever the engine takes for this language.
		expect( await reader.ask( 'names', [ 'status', '/^٣٣ /' ] ) ).toHaveLength( 1 );
		// The filters are at the right.
		expect( await reader.ask( 'left', ...past ) ).toBeGreaterThan( await reader.ask( 'left', [ 'status', '/^٣٣ /' ] ) );
		expect( await reader.evaluate( () => document.documentElement.scrollWidth - document.documentElement.clientWidth ) ).toBeLessThanOrEqual( 0 );
		await reader.click( ...past );
		await expectFragment( 'programs?status=past' );
		await expectFocus( ...past );
		await reader.click( [ 'list', words( 'active-filters' ) ], [ 'button', words( 'clear-all' ) ] );
		await expectFragment( '' );
		await expectNoErrors();
	} );

	test( 'at night, and on paper', async () => {
		await open( { fragment: 'programs?status=past&program=wikimedia-clinics' } );
		const expectDark = ( isDark: boolean ) => expect.poll( async () => {
			const { text, behind } = await reader.ask( 'brightness', LIST, [ 'article', 'Wikimedia Clinics' ] );
			return isDark ? text > 0.7 && behind < 0.3 : text < 0.3 && behind > 0.9;
		} ).toBe( true );
		/** Switches the theme, as the skin's own menu does. */
		const setTheme = ( theme: string ): Promise<void> => reader.evaluate( ( wanted ) => {
			document.documentElement.className = document.documentElement.className.replace( /skin-theme-clientpref-\w+/, `skin-theme-clientpref-${ wanted }` );
		}, theme );
		await expectDark( false );
		await setTheme( 'night' );
		await expectDark( true );
		// The driver of WebKit can neither print nor choose the media, and its dark mode follows the desktop.
		if ( reader.canEmulate ) {
			await reader.emulate( { print: true } );
			await expectDark( false );
			await expectNames( [ 'button' ] ).toEqual( [ 'Remove filter: Status: Past' ] );
			expect( await reader.ask( 'names', [ 'checkbox' ] ) ).toEqual( [] );
			expect( await reader.ask( 'names', LIST, [ 'article', 'Wikimedia Clinics' ] ) ).toHaveLength( 1 );
			await reader.emulate( {} );
			await setTheme( 'os' );
			await expectDark( false );
			await reader.emulate( { dark: true } );
			await expectDark( true );
			await reader.emulate( {} );
		}
		await expectNoErrors();
	} );

	test( 'checkboxes are where they are drawn, in a skin with margins of its own', async () => {
		await open( { parameters: { useskin: 'timeless' } } );
		const [ box, drawn ] = await reader.evaluate( () => [ 'input', 'icon' ].map( ( part ) => {
			const { left, top, width, height } = ( document.querySelector( `.program-explorer .cdx-checkbox__${ part }` ) as Element ).getBoundingClientRect();
			return [ left, top, width, height ].map( Math.round );
		} ) );
		expect( box ).toEqual( drawn );
	} );

	test( 'engines give screen readers the roles and names that these tests use', async () => {
		await open( { fragment: 'programs?status=past' } );
		const names: readonly ( readonly Step[] )[] = [ [ SEARCH ], PAST, [ CHIPS, [ 'button', 'Remove filter: Status: Past' ] ], [ LIST ], [ LIST, [ 'article', 'Wikimedia Clinics' ] ], [ CLINICS ] ];
		for ( const path of names ) {
			const [ role, text ] = path.at( -1 ) as Step;
			expect( await reader.spoken( ...path ) ).toEqual( { role, name: text } );
		}
		await expectNoErrors();
	} );

	test( 'an error in the page is noticed by the tests above', async () => {
		await open();
		await reader.evaluate( () => {
			document.head.appendChild( document.createElement( 'script' ) ).text = 'setTimeout( () => { throw new Error( "thrown" ); } ); Promise.reject( new Error( "rejected" ) );';
		} );
		await expect.poll( () => reader.ask( 'errors' ) ).toHaveLength( 2 );
		expect( String( await reader.ask( 'errors' ) ) ).toMatch( /thrown/ );
	} );
} );
