import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/app/after-paint';

/** What waits for the next frame. */
let waiting: ( () => void )[] = [];

function nextFrame(): void {
	waiting.splice( 0 ).forEach( ( act ) => act() );
}

beforeEach( () => {
	waiting = [];
	vi.stubGlobal( 'requestAnimationFrame', ( act: () => void ) => waiting.push( act ) );
} );
afterEach( () => void vi.unstubAllGlobals() );

describe( 'what waits for the paint', () => {
	test( 'does not happen in the frame that is about to be painted, but in the one after it', () => {
		const act = vi.fn();
		afterPaint( act );
		nextFrame();
		expect( act ).not.toHaveBeenCalled();
		nextFrame();
		expect( act ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'happens once', () => {
		const act = vi.fn();
		afterPaint( act );
		[ 1, 2, 3, 4 ].forEach( nextFrame );
		expect( act ).toHaveBeenCalledTimes( 1 );
	} );
} );
