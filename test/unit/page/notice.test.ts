// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../src/messages/messages';
import { removeNotice, showNotice, type Notice } from '../../../src/page/notice';
import { element } from '../helpers/markup';
import { one } from '../helpers/roles';

let root: HTMLElement;

function show( changes: Partial<Notice> = {}, messages = BUILT_IN ): HTMLElement {
	showNotice( root, messages, { kind: 'failure', text: 'It failed.', retry: null, ...changes } );
	return element( '[role="status"]' );
}

beforeEach( () => {
	document.body.innerHTML = '<a id="before" href="#x">Before</a><div id="root"><ul><li>One</li></ul></div>';
	root = element( '#root' );
} );

describe( 'the focus', () => {
	test( 'moves to the host when the notice with the focus goes, so that it does not fall back to the start of the page', () => {
		show();
		one( 'button', 'Dismiss' ).focus();
		one( 'button', 'Dismiss' ).click();
		expect( document.activeElement ).toBe( root );
	} );

	test( 'moves to the host when another notice takes the place of the one with the focus', () => {
		show();
		one( 'button', 'Dismiss' ).focus();
		show( { text: 'Again.' } );
		expect( document.activeElement ).toBe( root );
	} );

	test( 'stays where it is if it is not in the notice', () => {
		element( '#before' ).focus();
		show();
		removeNotice( root );
		expect( document.activeElement ).toBe( element( '#before' ) );
		expect( root.hasAttribute( 'tabindex' ) ).toBe( false );
	} );
} );

describe( 'a notice', () => {
	test.each( [ [ 'en', 'ltr' ], [ 'ar', 'rtl' ] ] )( 'has the language and the direction of its words: %s', ( language, direction ) => {
		const { lang, dir } = show( {}, { ...BUILT_IN, language } );
		expect( [ lang, dir ] ).toEqual( [ language, direction ] );
	} );

	test( 'shows markup in its text as text', () => {
		const box = show( { text: '<b>It</b> failed.' } );
		expect( box.querySelector( 'b' ) ).toBeNull();
		expect( box.textContent ).toContain( '<b>It</b> failed.' );
	} );

	test( 'of another host stays', () => {
		const other = document.body.appendChild( document.createElement( 'div' ) );
		showNotice( other, BUILT_IN, { kind: 'failure', text: 'Other.', retry: null } );
		showNotice( root, BUILT_IN, { kind: 'failure', text: 'Mine.', retry: null } );
		removeNotice( root );
		expect( element( '[role="status"]' ).textContent ).toContain( 'Other.' );
	} );

	test( 'tells by its class whether something failed or may be wrong, because only a failure stays in sight', () => {
		expect( show( { kind: 'failure' } ).classList.contains( 'program-explorer__notice--failure' ) ).toBe( true );
		expect( show( { kind: 'warning' } ).classList.contains( 'program-explorer__notice--failure' ) ).toBe( false );
	} );
} );
