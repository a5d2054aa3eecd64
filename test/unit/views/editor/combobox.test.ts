// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ENGLISH } from '../../../../src/editor/english';
import { BUILT_IN, createMessages, type EditMessageKey } from '../../../../src/messages/messages';
import { Combobox, type ComboboxProps, type Option } from '../../../../src/views/editor/combobox';
import { findOptions } from '../../../../src/views/editor/find-options';
import '../../../../src/views/mount';
import { settled } from '../../helpers/fake-wiki';
import { key, type } from '../../helpers/opened-editor';
import { all, descriptionOf, maybe, names, one, textOf } from '../../helpers/roles';

const OPTIONS = [ 'Communication', 'Écoute', 'Community' ].map( ( text ) => ( { value: text.toLowerCase(), text } ) );
let chosen: string[];

function show( props: Partial<ComboboxProps> = {} ): HTMLInputElement {
	render( h( Combobox, {
		id: 'box', msg: createMessages<EditMessageKey>( BUILT_IN, ENGLISH ), name: 'Capacity', described: undefined,
		options: ( text ) => findOptions( OPTIONS, text ), onChoose: ( value ) => chosen.push( value ), ...props
	} ), document.body );
	return one( 'combobox', 'Capacity' ) as HTMLInputElement;
}

const active = ( box: HTMLElement ): string => textOf( document.getElementById( box.getAttribute( 'aria-activedescendant' ) ?? '' ) ?? document.createElement( 'i' ) );

beforeEach( () => {
	chosen = [];
	document.body.textContent = '';
} );

afterEach( () => {
	render( null, document.body );
	vi.useRealTimers();
} );

test( 'the list opens by a click or an arrow, and closes by Escape', () => {
	const box = show();
	expect( [ box.getAttribute( 'aria-expanded' ), maybe( 'listbox', 'Capacity' ) ] ).toEqual( [ 'false', null ] );
	box.click();
	expect( names( 'option' ) ).toEqual( [ 'Communication', 'Écoute', 'Community' ] );
	expect( box.getAttribute( 'aria-controls' ) ).toBe( one( 'listbox', 'Capacity' ).id );
	key( box, 'Escape' );
	expect( maybe( 'listbox', 'Capacity' ) ).toBeNull();
	key( box, 'ArrowDown' );
	expect( [ box.getAttribute( 'aria-expanded' ), active( box ) ] ).toEqual( [ 'true', 'Communication' ] );
} );

test( 'arrows go round, through the text', () => {
	const box = show();
	const seen = [ 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown' ].map( ( name ) => {
		key( box, name );
		return active( box );
	} );
	expect( seen ).toEqual( [ 'Community', 'Écoute', 'Community', '', 'Communication' ] );
} );

test( 'typing finds without case and accents, and Enter takes the first', () => {
	const box = show();
	type( box, 'ec' );
	expect( [ names( 'option' ), textOf( document.querySelector( '[role="status"]' ) as Element ) ] ).toEqual( [ [ 'Écoute' ], '1 option' ] );
	key( box, 'Enter' );
	expect( [ chosen, box.value, all( 'option' ) ] ).toEqual( [ [ 'écoute' ], '', [] ] );
} );

test( 'a click chooses, and the list stays for more', () => {
	const box = show( { isMultiple: true } );
	box.click();
	const option = one( 'option', 'Community' );
	// The focus stays in the box.
	expect( option.dispatchEvent( new MouseEvent( 'mousedown', { bubbles: true, cancelable: true } ) ) ).toBe( false );
	option.click();
	expect( [ chosen, names( 'option' ).length ] ).toEqual( [ [ 'community' ], 3 ] );
} );

test( 'what is typed is chosen when the box is left', () => {
	const box = show();
	box.focus();
	type( box, 'comm' );
	box.blur();
	expect( [ chosen, box.value ] ).toEqual( [ [ 'communication' ], '' ] );
} );

test( 'something new is not made by leaving the box, and text that is no option stays and is told', () => {
	const box = show( { options: ( text ) => [ { value: `+${ text }`, text: `New: ${ text }`, isNew: true } ] } );
	box.focus();
	type( box, 'comm' );
	box.blur();
	expect( [ chosen, box.value, box.getAttribute( 'aria-invalid' ) ] ).toEqual( [ [], 'comm', 'true' ] );
	expect( descriptionOf( box ) ).toBe( '“comm” is not in the list. Choose an entry of the list.' );
	box.focus();
	type( box, 'comm' );
	key( box, 'Enter' );
	expect( [ chosen, box.getAttribute( 'aria-invalid' ) ] ).toEqual( [ [ '+comm' ], 'false' ] );
} );

test( 'options that are asked follow, unless more was typed or the box is gone', async () => {
	vi.useFakeTimers();
	const answers: ( ( options: readonly Option[] ) => void )[] = [];
	const box = show( { ask: () => new Promise( ( resolve ) => answers.push( resolve ) ) } );
	type( box, 'x' );
	vi.advanceTimersByTime( 300 );
	type( box, 'xy' );
	vi.advanceTimersByTime( 300 );
	answers[ 0 ]?.( [ { value: 'old', text: 'Old' } ] );
	await vi.advanceTimersByTimeAsync( 0 );
	expect( all( 'option' ) ).toEqual( [] );
	answers[ 1 ]?.( [ { value: 'new', text: 'New' } ] );
	await vi.advanceTimersByTimeAsync( 0 );
	expect( names( 'option' ) ).toEqual( [ 'New' ] );
	type( box, 'xyz' );
	vi.advanceTimersByTime( 300 );
	render( null, document.body );
	answers[ 2 ]?.( [ { value: 'late', text: 'Late' } ] );
	await vi.advanceTimersByTimeAsync( 0 );
	expect( document.body.textContent ).toBe( '' );
} );

test( 'where any text is a value, Enter takes only what is highlighted', async () => {
	const box = show( { text: 'Help', ask: () => Promise.resolve( [ { value: 'Help:Contents', text: 'Help:Contents' } ] ) } );
	type( box, 'Help' );
	key( box, 'Enter' );
	expect( chosen ).toEqual( [] );
	await new Promise( ( resolve ) => setTimeout( resolve, 300 ) );
	await settled();
	key( box, 'ArrowDown' );
	key( box, 'Enter' );
	expect( chosen ).toEqual( [ 'Help:Contents' ] );
} );
