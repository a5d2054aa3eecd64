// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as links from '../../../src/links';
import * as more from '../../../src/more';
import type { ModuleSource } from '../helpers/fake-modules';
import { titles } from '../helpers/explorer';
import { settled } from '../helpers/fake-wiki';
import { one } from '../helpers/roles';
import { endAll, freshPage, notice, run, state } from '../helpers/started';

const ALL = 5;
const PAST = [ 'Wikimedia Clinics', 'Learning Days' ];

/** Shows the page at an address with this fragment. */
async function visit( fragment: string, load: ModuleSource<'links'> ) {
	history.replaceState( null, '', `/#${ fragment }` );
	return run( {}, { links: load } );
}

/** A loader that counts its calls. */
const loader = () => vi.fn<ModuleSource<'links'>>( () => Promise.resolve( links ) );

beforeEach( () => {
	freshPage();
} );

describe( 'the module that corrects links', () => {
	test.each( [ '', 'Section', 'programs', 'programs?status=past', 'programs?selftest', 'programs?status=past&q=%C3%B6', 'programs?program=clinics' ] )(
		'is not loaded for the address #%s', async ( fragment ) => {
			const load = loader();
			await visit( fragment, load );
			expect( state() ).toBe( 'ready' );
			expect( load ).not.toHaveBeenCalled();
			expect( location.hash.slice( 1 ) ).toBe( fragment );
		}
	);

	test( 'is loaded for a damaged link, and corrects it', async () => {
		const load = loader();
		await visit( 'programs?Status=PAST', load );
		expect( load ).toHaveBeenCalledOnce();
		expect( titles() ).toEqual( PAST );
		expect( location.hash ).toBe( '#programs?status=past' );
	} );

	test( 'is loaded when the reader follows a damaged link on the page', async () => {
		const load = loader();
		await visit( '', load );
		expect( load ).not.toHaveBeenCalled();
		history.replaceState( null, '', '/#programs?Status=PAST' );
		dispatchEvent( new PopStateEvent( 'popstate' ) );
		await settled();
		expect( load ).toHaveBeenCalledOnce();
		expect( titles() ).toEqual( PAST );
	} );

	test( 'does not load: the explorer works, the address stays, and the console has the reason', async () => {
		const log = vi.fn();
		history.replaceState( null, '', '/#programs?Status=PAST' );
		await run( { log }, { links: () => Promise.reject( new Error( 'offline' ) ) } );
		expect( state() ).toBe( 'ready' );
		expect( titles() ).toHaveLength( ALL );
		expect( location.hash ).toBe( '#programs?Status=PAST' );
		expect( document.querySelector( '.program-explorer__notice' ) ).toBeNull();
		expect( log.mock.calls ).toEqual( [ [ 'The link in the address cannot be corrected.', new Error( 'offline' ) ] ] );
	} );

	test( 'does nothing if it arrives after the explorer has been removed', async () => {
		let arrive = (): void => undefined;
		await visit( 'programs?Status=PAST', () => new Promise( ( resolve ) => {
			arrive = () => resolve( links );
		} ) );
		endAll();
		arrive();
		await settled();
		expect( location.hash ).toBe( '#programs?Status=PAST' );
		expect( titles() ).toEqual( [] );
	} );
} );

test( 'a link that cannot be followed, because the module more does not load, gives a notice; "Try again" follows it', async () => {
	history.replaceState( null, '', '/#programs?status=past' );
	const load = vi.fn<ModuleSource<'more'>>( () => Promise.resolve( more ) );
	load.mockRejectedValueOnce( new Error( 'offline' ) ).mockRejectedValueOnce( new Error( 'offline' ) );
	await run( {}, { more: load } );
	expect( [ state(), titles().length ] ).toEqual( [ 'ready', ALL ] );
	expect( notice() ).toBe( 'The connection failed.' );
	one( 'button', 'Try again' ).click();
	await settled();
	expect( titles() ).toEqual( PAST );
	expect( location.hash ).toBe( '#programs?status=past' );
} );
