// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ViewHistory } from '../../../src/app/history';
import { keepFocus } from '../../../src/app/keep-focus';
import { stopClock, type Clock } from '../helpers/clock';

let clock: Clock;
beforeEach( () => {
	clock = stopClock();
} );
afterEach( () => clock.restore() );

interface Started {
	readonly end: () => void;
	readonly loseFocus: () => void;
	/** Goes to another entry of the history. */
	readonly move: ( state: unknown ) => void;
	readonly isFocused: () => boolean;
}

function started( fragment: string | null = '' ): Started {
	document.body.innerHTML = '<div><button></button></div><input>';
	const root = document.body.firstChild as HTMLElement;
	const button = root.firstChild as HTMLElement;
	button.focus();
	return {
		end: keepFocus( root, { read: () => fragment } as Partial<ViewHistory> as ViewHistory ),
		loseFocus: () => button.blur(),
		move: ( state ) => void window.dispatchEvent( new PopStateEvent( 'popstate', { state } ) ),
		isFocused: () => document.activeElement === button
	};
}

test( 'the focus that the browser takes away for a move comes back', () => {
	const { loseFocus, move, isFocused, end } = started();
	loseFocus();
	move( { programExplorer: '' } );
	expect( isFocused() ).toBe( true );
	end();
} );

test( 'it comes back before the explorer draws', () => {
	const { loseFocus, move, isFocused, end } = started();
	const seen: boolean[] = [];
	// As a listener that was there before, at the window itself jsdom calls those for the capture phase first, as browsers do.
	window.addEventListener( 'popstate', () => seen.push( isFocused() ), { once: true } );
	loseFocus();
	move( null );
	expect( seen ).toEqual( [ true ] );
	end();
} );

test( 'a focus that was lost before, or that another element has now, stays as it is', () => {
	const before = started();
	before.loseFocus();
	clock.pass( 1 );
	before.move( null );
	expect( before.isFocused() ).toBe( false );
	before.end();
	const elsewhere = started();
	document.querySelector( 'input' )?.focus();
	elsewhere.move( null );
	expect( elsewhere.isFocused() ).toBe( false );
	elsewhere.end();
} );

test( 'a link to another part of the page takes the focus away', () => {
	const { loseFocus, move, isFocused, end } = started( null );
	loseFocus();
	move( null );
	expect( isFocused() ).toBe( false );
	end();
} );

test( 'nothing is done after its end', () => {
	const { loseFocus, move, isFocused, end } = started();
	loseFocus();
	end();
	loseFocus();
	move( null );
	expect( [ isFocused(), clock.waiting() ] ).toEqual( [ false, 0 ] );
} );
