// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { watchWidth } from '../../../src/views/watch-width';

const observers: { observed: Element[]; callback: () => void; isOn: boolean }[] = [];

/** jsdom has none. */
class FakeResizeObserver {
	readonly #own: typeof observers[ number ];
	public constructor( callback: () => void ) {
		this.#own = { observed: [], callback, isOn: true };
		observers.push( this.#own );
	}
	public observe( element: Element ): void {
		this.#own.observed.push( element );
	}
	public disconnect(): void {
		this.#own.isOn = false;
	}
}

afterEach( () => {
	vi.unstubAllGlobals();
	observers.length = 0;
} );

test( 'a change of the window is noticed until the end', () => {
	const onChange = vi.fn();
	const end = watchWidth( document.createElement( 'div' ), onChange );
	window.dispatchEvent( new Event( 'resize' ) );
	expect( onChange ).toHaveBeenCalledTimes( 1 );
	end();
	window.dispatchEvent( new Event( 'resize' ) );
	expect( onChange ).toHaveBeenCalledTimes( 1 );
} );

test( 'a change of the element is noticed where the browser can observe it', () => {
	vi.stubGlobal( 'ResizeObserver', FakeResizeObserver );
	const element = document.createElement( 'div' );
	const onChange = vi.fn();
	const end = watchWidth( element, onChange );
	expect( observers.map( ( { observed, isOn } ) => [ observed, isOn ] ) ).toEqual( [ [ [ element ], true ] ] );
	observers[ 0 ]?.callback();
	expect( onChange ).toHaveBeenCalledTimes( 1 );
	end();
	expect( observers[ 0 ]?.isOn ).toBe( false );
} );
