// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Query } from '../../../src/explore/query';
import { query } from '../explore/lists';
import { stopClock, type Clock } from '../helpers/clock';
import { SMALL } from '../helpers/data';
import { check, focused, open, press, type } from '../helpers/explorer';
import { listen } from '../helpers/announcements';
import { all, maybe, nameOf, one } from '../helpers/roles';

const COPIED = 'Link copied';
const NOT_COPIED = 'Copy the link from the address bar';
const PAST: Query = query( { chosen: { status: [ 'past' ] } } );

let clock: Clock;
beforeEach( () => {
	clock = stopClock();
} );
afterEach( () => {
	clock.restore();
	Reflect.deleteProperty( navigator, 'clipboard' );
} );

/** Gives the browser a clipboard; what is written to it. */
function clipboard( write: () => Promise<void> = () => Promise.resolve() ): readonly string[] {
	const written: string[] = [];
	Object.defineProperty( navigator, 'clipboard', { configurable: true, value: { writeText: ( text: string ) => {
		written.push( text );
		return write();
	} } } );
	return written;
}

/** The name of the button, and what it has announced. */
const shown = (): string[] => [
	all( 'button' ).filter( ( each ) => each.matches( '.program-explorer__copy' ) ).map( nameOf ).join(),
	all( 'status' ).filter( ( each ) => each.matches( '.program-explorer__unseen' ) ).map( ( { textContent } ) => textContent ).join()
];

/** Presses the button and waits for the browser's answer. */
async function copy( name = 'Copy link' ): Promise<void> {
	press( name );
	await Promise.resolve();
	await Promise.resolve();
}

describe( 'the button that copies the link', () => {
	test( 'copies the whole address, and says so for some time', async () => {
		const written = clipboard();
		open( SMALL, { fragment: 'programs?status=past' } );
		expect( shown() ).toEqual( [ 'Copy link', '' ] );
		await copy();
		expect( written ).toEqual( [ `${ location.origin }/wiki/All#programs?status=past` ] );
		expect( shown() ).toEqual( [ COPIED, COPIED ] );
		expect( focused() ).toBe( COPIED );
		clock.pass( 3999 );
		expect( shown() ).toEqual( [ COPIED, COPIED ] );
		clock.pass( 1 );
		expect( shown() ).toEqual( [ 'Copy link', '' ] );
		expect( focused() ).toBe( 'Copy link' );
	} );

	test( 'announces it in a live region that was there before', async () => {
		clipboard();
		open( SMALL );
		const { heard, end } = listen();
		await copy();
		expect( heard() ).toEqual( [ COPIED ] );
		end();
	} );

	test( 'copies what is shown: words that were just typed, all choices, open details', async () => {
		const written = clipboard();
		open( SMALL );
		check( 'Status', 'Past' );
		press( 'Details of Learning Days' );
		press( 'Details of Wikimedia Clinics' );
		type( ' l' );
		await copy();
		expect( written[ 0 ]?.split( '#' )[ 1 ] ).toBe( 'programs?status=past&q=l&program=learning-days,clinics' );
	} );

	test( 'copies a link to all programs if nothing is chosen, also on a page with a preset', async () => {
		const written = clipboard();
		open( SMALL );
		await copy();
		open( SMALL, { preset: PAST } );
		await copy();
		press( 'Clear all' );
		await copy( COPIED );
		expect( written.map( ( url ) => url.split( '#' )[ 1 ] ) ).toEqual( [ 'programs', 'programs?status=past', 'programs' ] );
	} );

	test.each<[ string, () => void ]>( [
		[ 'refuses it', () => clipboard( () => Promise.reject( new Error( 'NotAllowedError' ) ) ) ],
		[ 'has no clipboard, as on pages without HTTPS', () => undefined ]
	] )( 'says where the link is if the browser %s', async ( _case, prepare ) => {
		prepare();
		const { crashes } = open( SMALL );
		await copy();
		expect( shown() ).toEqual( [ NOT_COPIED, NOT_COPIED ] );
		clock.pass( 4000 );
		expect( shown() ).toEqual( [ 'Copy link', '' ] );
		expect( crashes ).toEqual( [] );
	} );

	test( 'that is pressed again shows the new answer for the whole time', async () => {
		let isAllowed = false;
		clipboard( () => isAllowed ? Promise.resolve() : Promise.reject( new Error( 'no' ) ) );
		open( SMALL );
		await copy();
		clock.pass( 3000 );
		isAllowed = true;
		await copy( NOT_COPIED );
		clock.pass( 3999 );
		expect( shown() ).toEqual( [ COPIED, COPIED ] );
		clock.pass( 1 );
		expect( shown() ).toEqual( [ 'Copy link', '' ] );
	} );

	test( 'is not in a short list, which is a part of another page', () => {
		open( SMALL, { limit: 2 } );
		expect( maybe( 'button', 'Copy link' ) ).toBeNull();
	} );
} );

describe( 'an explorer that is unmounted', () => {
	test( 'while the answer is shown leaves no timer', async () => {
		clipboard();
		const { explorer, root, crashes } = open( SMALL );
		await copy();
		explorer.unmount();
		expect( clock.waiting() ).toBe( 0 );
		expect( [ root.childNodes.length, crashes ] ).toEqual( [ 0, [] ] );
	} );

	test( 'while the browser asks the reader leaves no timer, and draws nothing', async () => {
		let answer = (): void => undefined;
		clipboard( () => new Promise( ( resolve ) => {
			answer = resolve;
		} ) );
		const { explorer, root, crashes } = open( SMALL );
		await copy();
		explorer.unmount();
		answer();
		await new Promise( ( resolve ) => {
			setImmediate( resolve );
		} );
		expect( clock.waiting() ).toBe( 0 );
		expect( [ root.childNodes.length, crashes ] ).toEqual( [ 0, [] ] );
	} );
} );

describe( 'the link to a program', () => {
	const link = (): HTMLElement => one( 'link', 'Link to this program' );
	const answer = (): string => link().parentElement?.querySelector( '[role=status]' )?.textContent ?? '';
	const click = async ( keys: MouseEventInit = {} ): Promise<boolean> => {
		const isFollowed = link().dispatchEvent( new MouseEvent( 'click', { bubbles: true, cancelable: true, ...keys } ) );
		await Promise.resolve();
		await Promise.resolve();
		await Promise.resolve();
		return isFollowed;
	};

	test( 'is copied by a click, because the program is there already', async () => {
		const written = clipboard();
		open( SMALL, { fragment: 'programs?program=clinics' } );
		expect( answer() ).toBe( '' );
		expect( await click() ).toBe( false );
		expect( written ).toEqual( [ new URL( '#programs?program=clinics', location.href ).href ] );
		expect( answer() ).toBe( COPIED );
	} );

	test( 'says so if the browser does not allow it', async () => {
		open( SMALL, { fragment: 'programs?program=clinics' } );
		await click();
		expect( answer() ).toBe( NOT_COPIED );
	} );

	test( 'is left to the browser with a key that opens it elsewhere', async () => {
		const written = clipboard();
		open( SMALL, { fragment: 'programs?program=clinics' } );
		expect( await click( { ctrlKey: true } ) ).toBe( true );
		expect( [ written, answer() ] ).toEqual( [ [], '' ] );
	} );
} );
