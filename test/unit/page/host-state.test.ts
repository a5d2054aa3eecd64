// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { insertHost } from '../../../src/import/insert-host';
import { findHosts, type Host } from '../../../src/page/hosts';
import { removeNotice, showNotice, type Notice } from '../../../src/page/notice';
import { META_HEADINGS } from '../../../src/import/known-headings';
import { claim, hideRest, hostStateOf, setHostState } from '../../../src/page/host-state';
import { BUILT_IN } from '../../../src/messages/messages';
import { anchorOf, CURRENT, element, MARKUPS, PAST, printedGroups, printedHost, showPage, todaysPage, type Markup } from '../helpers/markup';
import { names, one, textOf } from '../helpers/roles';

function host( html: string ): Host {
	const content = showPage( html );
	const found = findHosts( content )[ 0 ] ?? insertHost( content, META_HEADINGS );
	if ( !found ) {
		throw new Error( 'There is no host.' );
	}
	return found;
}

const isShown = ( selector: string ): boolean => !element( selector ).closest( '.program-explorer-hidden' );

/** Whether sections have a box, as those that are not folded. jsdom draws nothing. */
let isDrawn = true;
beforeEach( () => {
	isDrawn = true;
	vi.spyOn( Element.prototype, 'getClientRects' ).mockImplementation( () => ( isDrawn ? [ {} ] : [] ) as unknown as DOMRectList );
	return () => vi.restoreAllMocks();
} );

describe.each<Markup>( [ 'mobile', 'mobile legacy' ] )( 'in a section of %s markup', ( markup ) => {
	const isHeadingShown = ( text: string ): boolean => {
		const heading = Array.from( document.querySelectorAll( 'h2' ) ).find( ( { textContent } ) => textContent.includes( text ) );
		return heading !== undefined && !heading.closest( '.program-explorer-hidden' );
	};

	test( 'the heading stays, because it folds the explorer', () => {
		setHostState( host( printedHost( markup ) ), 'ready' );
		expect( [ isHeadingShown( CURRENT ), isShown( '#current-list' ) ] ).toEqual( [ true, false ] );
		expect( [ isHeadingShown( PAST ), isShown( '#past-list' ) ] ).toEqual( [ false, false ] );
	} );

	test( 'that is folded, the list of the past stays with its heading', () => {
		isDrawn = false;
		const found = host( printedHost( markup ) );
		setHostState( found, 'ready' );
		expect( [ isHeadingShown( PAST ), isShown( '#past-list' ) ] ).toEqual( [ true, true ] );
		isDrawn = true;
		hideRest( found, true );
		expect( [ isHeadingShown( PAST ), isShown( '#past-list' ) ] ).toEqual( [ false, false ] );
	} );

	test( 'the heading of the past stays if its section has other text', () => {
		const found = host( printedHost( markup ) );
		found.after?.list.after( 'See also' );
		setHostState( found, 'ready' );
		expect( [ isHeadingShown( PAST ), isShown( '#past-list' ) ] ).toEqual( [ true, false ] );
	} );
} );

describe.each<Markup>( [ ...MARKUPS ] )( 'in %s markup', ( markup ) => {
	test( 'a host can be claimed once, also if it is found twice', () => {
		const first = host( printedHost( markup ) );
		const [ second ] = findHosts( element( '#mw-content-text' ) );
		expect( claim( first ) ).toBe( true );
		expect( claim( first ) ).toBe( false );
		expect( second && claim( second ) ).toBe( false );
		expect( first.root.dataset[ 'state' ] ).toBe( 'loading' );
	} );

	test( 'a state that somebody wrote into the page by hand does not count', () => {
		const found = host( printedHost( markup ).replace( 'data-source', 'data-state="ready" data-source' ) );
		expect( hostStateOf( found ) ).toBe( undefined );
		expect( claim( found ) ).toBe( true );
		expect( [ hostStateOf( found ), found.root.dataset[ 'state' ] ] ).toEqual( [ 'loading', 'loading' ] );
	} );

	test( 'the list is hidden, and the heading of the past loses its anchors, only when the host is ready', () => {
		const found = host( printedHost( markup ) );
		claim( found );
		expect( isShown( '#current-list' ) ).toBe( true );
		setHostState( found, 'ready' );
		expect( [ isShown( '#current-list' ), isShown( '#past-list' ) ] ).toEqual( [ false, false ] );
		expect( [ CURRENT, PAST ].map( ( text ) => document.getElementById( anchorOf( text ) ) !== null ) ).toEqual( [ true, false ] );
		expect( found.root.dataset[ 'state' ] ).toBe( 'ready' );
	} );

	test( 'headings inside the host are hidden and lose their anchors only when it is ready', () => {
		const found = host( printedGroups( markup ) );
		const before = htmlWithoutState();
		setHostState( found, 'ready' );
		expect( Array.from( document.querySelectorAll( 'h3' ), ( heading ) => heading.closest( '.program-explorer-hidden' ) !== null ) ).toEqual( [ true, true ] );
		expect( [ 'Resting', 'Unclear' ].map( ( id ) => document.getElementById( id ) ) ).toEqual( [ null, null ] );
		setHostState( found, 'failed' );
		expect( htmlWithoutState() ).toBe( before );
	} );

	test.each( [ 'failed', 'loading', 'static' ] as const )( 'the list and its anchors are shown again if the state becomes %s', ( state ) => {
		const found = host( printedHost( markup ) );
		const before = htmlWithoutState();
		setHostState( found, 'ready' );
		setHostState( found, state );
		expect( htmlWithoutState() ).toBe( before );
		expect( found.root.dataset[ 'state' ] ).toBe( state );
	} );

	test( 'the same with a host that was inserted into a page of today', () => {
		const found = host( todaysPage( markup ) );
		const before = htmlWithoutState();
		setHostState( found, 'ready' );
		expect( [ isShown( '#current-list' ), isShown( '#past-list' ), isShown( '#introduction' ), isShown( '#not-programs' ) ] )
			.toEqual( [ false, false, true, true ] );
		expect( document.getElementById( anchorOf( CURRENT ) ) ).not.toBeNull();
		expect( document.getElementById( anchorOf( PAST ) ) ).toBeNull();
		setHostState( found, 'failed' );
		expect( htmlWithoutState() ).toBe( before );
	} );
} );

/** The HTML of the page without the state. */
function htmlWithoutState(): string {
	return document.body.innerHTML.replace( / data-state="\w+"/, '' ).replace( / class=""/g, '' );
}

describe( 'a notice', () => {
	let root: HTMLElement;
	const show = ( changes: Partial<Notice> = {} ): void =>
		showNotice( root, BUILT_IN, { kind: 'failure', text: 'It failed.', retry: null, ...changes } );
	beforeEach( () => {
		document.body.innerHTML = '<div id="root"><ul><li>One</li></ul></div>';
		root = element( '#root' );
	} );

	test( 'is below the list and can be dismissed', () => {
		show();
		expect( root.lastElementChild && textOf( root.lastElementChild ) ).toContain( 'It failed.' );
		expect( names( 'status' ) ).toHaveLength( 1 );
		expect( names( 'button' ) ).toEqual( [ 'Dismiss' ] );
		one( 'button', 'Dismiss' ).click();
		expect( root.innerHTML ).toBe( '<ul><li>One</li></ul>' );
	} );

	test( 'replaces the notice before it', () => {
		show();
		show( { text: 'Again.' } );
		expect( textOf( root ) ).toBe( 'OneAgain.Dismiss' );
		removeNotice( root );
		removeNotice( root );
		expect( textOf( root ) ).toBe( 'One' );
	} );

	test( 'has a button "Try again" if that may help', () => {
		const retry = vi.fn();
		show( { retry } );
		one( 'button', 'Try again' ).click();
		expect( retry ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'can contain a link', () => {
		const link = Object.assign( document.createElement( 'a' ), { href: '/edit', textContent: 'Edit' } );
		show( { kind: 'warning', content: [ link ] } );
		expect( element( '[role="status"]' ).contains( one( 'link', 'Edit' ) ) ).toBe( true );
	} );

	test( 'does not submit a form around it', () => {
		show( { retry: () => undefined } );
		expect( Array.from( root.querySelectorAll( 'button' ), ( { type } ) => type ) ).toEqual( [ 'button', 'button' ] );
	} );
} );
