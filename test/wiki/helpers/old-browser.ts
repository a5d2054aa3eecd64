import type { Page } from 'playwright-core';
import { browsersWithout, FEATURES, featuresIn } from '../../../scripts/lint/browsers';

type Feature = ( typeof FEATURES )[ 'api' ];
/** The path of a property from the global object: `[ 'Element', 'prototype', 'replaceChildren' ]`. */
type Path = readonly string[];

/** The oldest supported browser. */
const SAFARI = { safari: 12.1 };
/** Properties that Playwright itself uses in the page. */
const DRIVER = [ 'BigInt64Array', 'BigUint64Array', 'checkVisibility' ];

/** The paths of all properties that Safari 12.1 does not have, on interfaces and on objects, because the table does not distinguish them. */
function newerPaths(): readonly Path[] {
	const found: Path[] = [];
	const visit = ( holder: Path, name: string, feature: Feature ): void => {
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
	return found.filter( ( path ) => !path.some( ( name ) => DRIVER.includes( name ) ) );
}

/**
 * Removes from a page what Safari 12.1 does not have: properties that scripts can reach, and `:focus-visible`. Other
 * differences of Safari are not simulated.
 */
export async function becomeSafari12( page: Page ): Promise<void> {
	await page.addInitScript( ( paths ) => {
		// Getters of a prototype throw without an object.
		const valueOf = ( holder: unknown, name: string ): unknown => Object.getOwnPropertyDescriptor( Object( holder ), name )?.value;
		for ( const path of paths ) {
			const name = path[ path.length - 1 ] ?? '';
			const holder = path.slice( 0, -1 ).reduce<unknown>( valueOf, globalThis );
			// Objects of the interface may exist after its name is deleted.
			const members = valueOf( valueOf( holder, name ), 'prototype' ) as object | undefined;
			Object.getOwnPropertyNames( members ?? {} ).forEach( ( member ) => Reflect.deleteProperty( members as object, member ) );
			Reflect.deleteProperty( Object( holder ) as object, name );
		}
	}, newerPaths() );
	// Styles come as style sheets, and in scripts.
	await page.route( /load\.php/, async ( route ) => {
		try {
			const response = await route.fetch();
			await route.fulfill( { response, body: ( await response.text() ).replace( /:focus-visible/g, ':not-in-safari-12' ) } );
		} catch {
			// The test has ended and closed the page.
		}
	} );
}

/** A browser without the syntax that MediaWiki requires in resources/src/startup/startup.js. */
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

/** A browser that MediaWiki supports, without some properties. */
export async function lose( page: Page, name: string ): Promise<void> {
	await page.addInitScript( ( lost ) => {
		Reflect.deleteProperty( window, lost );
	}, name );
}
