// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ViewHistory } from '../../../src/app/history';
import { keepPlace } from '../../../src/app/keep-place';
import { stopClock, type Clock } from '../helpers/clock';

let clock: Clock;
beforeEach( () => {
	clock = stopClock();
} );
afterEach( () => clock.restore() );

function started(): { kept: ( readonly number[] )[]; end: () => void; scrollTo: ( y: number ) => void } {
	const kept: ( readonly number[] )[] = [];
	const history = { keepPlace: ( ...place: readonly number[] ) => void kept.push( place ) } as Partial<ViewHistory> as ViewHistory;
	const root = document.createElement( 'div' );
	root.append( ...Array.from( { length: 120 }, () => document.createElement( 'article' ) ) );
	return {
		kept,
		end: keepPlace( root, history ),
		scrollTo: ( y ) => {
			Object.defineProperty( window, 'pageYOffset', { value: y, configurable: true } );
			window.dispatchEvent( new Event( 'scroll' ) );
		}
	};
}

test( 'the place is kept once after each scrolling, and at the end of the visit', () => {
	const { kept, end, scrollTo } = started();
	scrollTo( 100 );
	scrollTo( 200 );
	expect( kept ).toEqual( [] );
	clock.pass( 1000 );
	expect( kept ).toEqual( [ [ 200, 120 ] ] );
	scrollTo( 300 );
	window.dispatchEvent( new Event( 'pagehide' ) );
	clock.pass( 1000 );
	expect( kept ).toEqual( [ [ 200, 120 ], [ 300, 120 ] ] );
	end();
} );

test( 'nothing is kept after its end', () => {
	const { kept, end, scrollTo } = started();
	scrollTo( 100 );
	end();
	scrollTo( 200 );
	window.dispatchEvent( new Event( 'pagehide' ) );
	clock.pass( 1000 );
	expect( [ kept, clock.waiting() ] ).toEqual( [ [], 0 ] );
} );
