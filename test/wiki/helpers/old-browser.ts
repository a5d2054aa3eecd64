import type { Page } from 'playwright-core';
import { browsersWithout, FEATURES, featuresIn } from '../../../scripts/lint/browsers';

type Feature = ( typeof FEATURES )[ 'api' ];
/** Where something hangs, from the global object: `[ 'Element', 'prototype', 'replaceChildren' ]`. */
type Place = readonly string[];

/** The supported browser that lacks most. */
const SAFARI = { safari: 12.1 };
/** What Playwright itself asks for in the page. */
const DRIVER = [ 'BigInt64Array', 'BigUint64Array', 'checkVisibility' ];

/** Where everything hangs that Safari 12.1 does not have, and more: the table does not tell what is an interface's from what is an object's. */
function newerPlaces(): readonly Place[] {
	const found: Place[] = [];
	const visit = ( holder: Place, name: string, feature: Feature ): void => {
		const own = name.replace( /_static$/, '' ).replace( /^(.*)_event$/, 'on$1' );
		if ( browsersWithout( feature, { partly: true, browsers: SAFARI } ).length ) {
			found.push( [ ...holder, own ], [ ...holder, 'prototype', own ] );
			if ( holder[ 0 ] === 'Window' ) {
				found.push( [ own ] );
			}
			return;
		}
		// The constructor goes by the name of its interface.
		featuresIn( feature ).filter( ( [ member ] ) => member !== name ).forEach( ( [ member, part ] ) => visit( [ ...holder, own ], member, part ) );
	};
	for ( const group of [ FEATURES.api, FEATURES.javascript[ 'builtins' ] ] ) {
		featuresIn( group ).forEach( ( [ name, feature ] ) => visit( [], name, feature ) );
	}
	return found.filter( ( place ) => !place.some( ( name ) => DRIVER.includes( name ) ) );
}

/**
 * Takes from a page what Safari 12.1 does not have: all that a script can reach, and what our styles
 * select by. It is no Safari for that; what that one does otherwise is not seen here.
 */
export async function becomeSafari12( page: Page ): Promise<void> {
	await page.addInitScript( ( places ) => {
		// Getters of a prototype throw where they are asked without an object.
		const valueOf = ( holder: unknown, name: string ): unknown => Object.getOwnPropertyDescriptor( Object( holder ), name )?.value;
		for ( const place of places ) {
			const name = place[ place.length - 1 ] ?? '';
			const holder = place.slice( 0, -1 ).reduce<unknown>( valueOf, globalThis );
			// Objects of it may exist although its name is gone.
			const members = valueOf( valueOf( holder, name ), 'prototype' ) as object | undefined;
			Object.getOwnPropertyNames( members ?? {} ).forEach( ( member ) => Reflect.deleteProperty( members as object, member ) );
			Reflect.deleteProperty( Object( holder ) as object, name );
		}
	}, newerPlaces() );
	// Styles come as style sheets, and in scripts.
	await page.route( /load\.php/, async ( route ) => {
		try {
			const response = await route.fetch();
			await route.fulfill( { response, body: ( await response.text() ).replace( /:focus-visible/g, ':not-in-safari-12' ) } );
		} catch {
			// The test is over, and the page is gone.
		}
	} );
}

/** A browser whose syntax MediaWiki finds too old, as it asks in resources/src/startup/startup.js. */
export async function becomeTooOldForTheWiki( page: Page ): Promise<void> {
	await page.addInitScript( () => {
		window.Function = new Proxy( Function, {
			construct: ( target, parameters: string[] ) => {
				// Arrow functions until now, async ones next.
				if ( /=>|async/.test( parameters.join() ) ) {
					throw new SyntaxError( 'Unexpected token' );
				}
				return Reflect.construct( target, parameters );
			}
		} );
	} );
}

/** A browser that MediaWiki takes and that has no such thing. */
export async function lose( page: Page, name: string ): Promise<void> {
	await page.addInitScript( ( lost ) => {
		Reflect.deleteProperty( window, lost );
	}, name );
}
