import { describe, expect, test, vi } from 'vitest';
import { isFragmentOurs } from '../../../src/app/url';
import { createHistory, type ViewHistory } from '../../../src/app/history';
import { fakeWindow, type FakeWindow } from '../helpers/fake-window';

const PAST = 'programs?status=past';
const OPEN = 'programs?status=open';
const PATH = '/wiki/Page?uselang=en';

function at( fragment = '', path = PATH ): { window: FakeWindow; address: ViewHistory; moves: string[] } {
	const window = fakeWindow( fragment, path );
	const address = createHistory( window.view, isFragmentOurs, 'one' );
	const moves: string[] = [];
	address.onMove( () => moves.push( address.read() ?? 'nobody' ) );
	return { window, address, moves };
}

describe( 'reading', () => {
	test.each( [
		[ '', '' ],
		[ PAST, PAST ],
		[ 'programs', 'programs' ],
		[ 'Current_Projects_and_Programs:', '' ],
		[ '/media/File:X.jpg', '' ]
	] )( 'of #%s', ( fragment, expected ) => {
		expect( at( fragment ).address.read() ).toBe( expected );
	} );
} );

describe( 'a link to the explorer', () => {
	test( 'is new once, and no longer after a reload', () => {
		const { window, address } = at( PAST );
		expect( [ address.isNewLink(), address.isNewLink() ] ).toEqual( [ true, false ] );
		expect( window.url() ).toBe( `${ PATH }#${ PAST }` );
		expect( createHistory( window.view, isFragmentOurs, 'one' ).isNewLink() ).toBe( false );
	} );

	test.each( [ '', 'Current_Projects_and_Programs:' ] )( 'is not #%s', ( fragment ) => {
		expect( at( fragment ).address.isNewLink() ).toBe( false );
	} );

	test( 'is not what the explorer has written', () => {
		const { address } = at();
		address.write( PAST, 'push' );
		expect( address.isNewLink() ).toBe( false );
	} );

	test( 'is not that of an explorer without the address', () => {
		expect( createHistory( fakeWindow( PAST, PATH ).view, null, 'two' ).isNewLink() ).toBe( false );
	} );
} );

describe( 'writing', () => {
	test( 'keeps the state of other scripts, if it is an object', () => {
		const { window, address } = at();
		window.view.history.replaceState( 'MobileFrontend', '' );
		address.write( PAST, 'push' );
		expect( Object.keys( window.view.history.state as object ).sort() ).toEqual( [ 'programExplorer', 'programExplorerDialog' ] );
		window.view.history.replaceState( { other: 1 }, '' );
		address.write( OPEN, 'replace' );
		expect( window.view.history.state ).toMatchObject( { other: 1, programExplorer: OPEN } );
	} );

	test( 'a choice makes a new entry', () => {
		const { window, address } = at();
		address.write( PAST, 'push' );
		expect( window.entries.map( ( { url } ) => url ) ).toEqual( [ PATH, `${ PATH }#${ PAST }` ] );
	} );

	test( 'typing replaces the entry', () => {
		const { window, address } = at( PAST );
		address.write( OPEN, 'replace' );
		expect( window.entries.map( ( { url } ) => url ) ).toEqual( [ `${ PATH }#${ OPEN }` ] );
	} );

	test( 'an empty fragment removes the fragment, not the rest of the address', () => {
		const { window, address } = at( PAST );
		address.write( '', 'push' );
		expect( window.url() ).toBe( PATH );
		expect( address.read() ).toBe( '' );
	} );

	test( 'an empty fragment does not remove a fragment of something else', () => {
		const { window, address } = at( 'Section' );
		address.write( '', 'push' );
		expect( window.url() ).toBe( `${ PATH }#Section` );
		address.write( '', 'replace' );
		expect( window.url() ).toBe( `${ PATH }#Section` );
	} );

	test( 'keeps what other scripts have stored in the history', () => {
		const { window, address } = at();
		window.view.history.replaceState( { theirs: 1 }, '' );
		address.write( PAST, 'replace' );
		expect( window.view.history.state ).toMatchObject( { theirs: 1 } );
	} );

	test.each( [ 'text', 7, null ] )( 'works with a stored state that is no object: %j', ( state ) => {
		const { window, address } = at();
		window.view.history.replaceState( state, '' );
		address.write( PAST, 'push' );
		expect( address.read() ).toBe( PAST );
	} );
} );

describe( 'a browser', () => {
	test( 'that refuses a change of the history gets the next one', () => {
		const { window, address } = at();
		const pushState = vi.spyOn( window.view.history, 'pushState' ).mockImplementation( () => {
			throw new DOMException( 'Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError' );
		} );
		address.write( PAST, 'push' );
		expect( window.url() ).toBe( PATH );
		pushState.mockRestore();
		address.write( OPEN, 'push' );
		expect( window.url() ).toBe( `${ PATH }#${ OPEN }` );
	} );

	test( 'at a path with two slashes stays on the host', () => {
		const { window, address } = at( PAST, '//wiki/Page' );
		address.write( '', 'push' );
		expect( window.view.location.href ).toBe( 'https://meta.wikimedia.org//wiki/Page' );
	} );
} );

describe( 'moving', () => {
	test( 'Back and Forward go through the choices one by one', () => {
		const { window, address, moves } = at();
		address.write( PAST, 'push' );
		address.write( OPEN, 'push' );
		window.back();
		window.back();
		window.forward();
		expect( moves ).toEqual( [ PAST, '', PAST ] );
	} );

	test( 'a link with an explorer\'s fragment changes the view', () => {
		const { window, moves } = at();
		window.follow( `#${ PAST }` );
		expect( moves ).toEqual( [ PAST ] );
	} );

	test( 'a link to another part of the page keeps the choice, and Back returns to it once', () => {
		const { window, address, moves } = at();
		address.write( PAST, 'push' );
		window.follow( '#Section' );
		expect( window.url() ).toBe( `${ PATH }#Section` );
		expect( address.read() ).toBe( PAST );
		window.back();
		expect( window.fragment() ).toBe( PAST );
		window.back();
		expect( moves ).toEqual( [ PAST, PAST, '' ] );
	} );

	test( 'a choice that was removed on another part of the page stays removed', () => {
		const { window, address } = at();
		address.write( PAST, 'push' );
		window.follow( '#Section' );
		address.write( '', 'push' );
		expect( address.read() ).toBe( '' );
		window.back();
		expect( address.read() ).toBe( PAST );
		window.forward();
		expect( address.read() ).toBe( '' );
	} );

	test( 'the same link twice keeps the choice too', () => {
		const { window, address } = at();
		address.write( PAST, 'push' );
		window.follow( '#Section' );
		window.follow( '#Section' );
		expect( address.read() ).toBe( PAST );
	} );

	test( 'a link to the top removes no choice', () => {
		const { window, address } = at( PAST );
		window.follow( '#' );
		expect( address.read() ).toBe( PAST );
	} );

	test( 'Back shows everything again after a link that the reader followed before the explorer was connected', () => {
		const window = fakeWindow( '', PATH );
		window.follow( `#${ PAST }` );
		const address = createHistory( window.view, isFragmentOurs, 'one' );
		const moves: ( string | null )[] = [];
		address.onMove( () => moves.push( address.read() ) );
		window.back();
		window.forward();
		expect( moves ).toEqual( [ '', PAST ] );
	} );

	test( 'a reload on another part of the page keeps the choice', () => {
		const { window, address } = at();
		address.write( PAST, 'push' );
		window.follow( '#Section' );
		expect( createHistory( window.view, isFragmentOurs, 'one' ).read() ).toBe( PAST );
	} );
} );

describe( 'the place of the reader', () => {
	const again = ( window: FakeWindow ): ViewHistory => createHistory( window.view, isFragmentOurs, 'one' );

	test( 'is kept in the entry, with what other scripts have stored there', () => {
		const { window, address } = at();
		window.view.history.replaceState( { theirs: 1 }, '' );
		address.keepPlace( 5000, 120 );
		expect( window.view.history.state ).toMatchObject( { theirs: 1 } );
		expect( [ again( window ).firstPlace, again( window ).cards() ] ).toEqual( [ 5000, 120 ] );
	} );

	test.each( [
		[ 'not yet', 0, 5000 ],
		[ 'as far as the static list goes', 2728, 5000 ],
		[ 'and the reader has scrolled since', 1000, 0 ]
	] )( 'is returned to if the browser has scrolled: %s', ( _, y, expected ) => {
		const { window, address } = at();
		address.keepPlace( 5000, 60 );
		Object.assign( window.scroll, { y, most: 2728 } );
		expect( again( window ).firstPlace ).toBe( expected );
	} );

	test( 'is unknown after a link, and in an entry without one', () => {
		const { window, address } = at();
		address.keepPlace( 5000, 120 );
		window.follow( `#${ PAST }` );
		expect( [ again( window ).firstPlace, again( window ).cards() ] ).toEqual( [ 0, 0 ] );
		window.back();
		expect( again( window ).cards() ).toBe( 120 );
	} );

	test.each( [ 7, '', 'x y', {}, '3' ] )( 'is unknown if another script has stored %j', ( value ) => {
		const { window } = at();
		window.view.history.replaceState( { programExplorerPlace: value }, '' );
		expect( again( window ).cards() ).toBe( 0 );
	} );

	test( 'is not kept by an explorer without the address', () => {
		const { view } = fakeWindow();
		const address = createHistory( view, null, 'two' );
		address.keepPlace( 5000, 120 );
		expect( [ view.history.state, address.cards() ] ).toEqual( [ null, 0 ] );
	} );
} );
