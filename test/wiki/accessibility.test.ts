import { describe, expect } from 'vitest';
import { violations } from './helpers/axe';
import { test } from './helpers/browser';
import type { Look } from './helpers/looks';
import { sideways, smallTargets, sticksOut } from './helpers/measures';
import { openState, oursIn, STATES } from './helpers/states';
import { HOST_PAGE } from './helpers/wiki';

/** One look of every kind; what differs between skins differs here. */
const LOOKS: readonly Look[] = [
	{ skin: 'vector-2022', theme: 'day', direction: 'ltr', window: 'desktop' },
	{ skin: 'minerva', theme: 'night', direction: 'rtl', window: 'phone' },
	{ skin: 'monobook', theme: 'day', direction: 'rtl', window: 'narrow' }
];

for ( const look of LOOKS ) {
	describe.concurrent( `${ look.skin }, ${ look.theme }, ${ look.direction }, ${ look.window }`, () => {
		for ( const state of STATES ) {
			test( `${ state }: axe finds nothing, all targets are big enough, nothing sticks out`, async ( { open } ) => {
				const visited = await openState( open, state, look );
				if ( !visited ) {
					return;
				}
				const { page } = visited;
				expect( await violations( page, oursIn( state ), { whole: look === LOOKS[ 0 ] } ) ).toEqual( [] );
				expect( await smallTargets( page ) ).toEqual( [] );
				expect( await sticksOut( page ) ).toEqual( [] );
			} );
		}
	} );
}

describe( 'at 320 × 256 px, which is 1280 × 1024 at 400 %', () => {
	for ( const skin of [ 'minerva', 'vector-2022' ] as const ) {
		test( `in ${ skin } nothing scrolls sideways, and the dialog can be used`, async ( { open } ) => {
			// What the skin does by itself is not ours.
			const bare = await open( HOST_PAGE, { parameters: { useskin: skin, safemode: '1' }, context: { viewport: { width: 320, height: 256 } }, state: null } );
			const skins = await sideways( bare.page );
			for ( const state of [ 'filtered', 'details', 'empty', 'dialog', 'preset' ] as const ) {
				const visited = await openState( open, state, { skin, window: 'zoomed' } );
				expect( await sideways( visited?.page ?? bare.page ), state ).toBeLessThanOrEqual( skins );
				if ( state === 'dialog' && visited ) {
					const show = visited.explorer.dialog.getByRole( 'button', { name: /^Show \d+ programs$/ } );
					await show.scrollIntoViewIfNeeded();
					await show.click();
					expect( await visited.explorer.dialog.count() ).toBe( 0 );
				}
			}
		} );
	}

	test( 'a failure does not hide the list behind its notice', async ( { open } ) => {
		const visited = await openState( open, 'failure', { skin: 'minerva', window: 'zoomed' } );
		const position = await visited?.page.locator( '.program-explorer__notice' ).evaluate( ( notice ) => getComputedStyle( notice ).position );
		expect( position ).not.toBe( 'sticky' );
	} );
} );

describe( 'text at twice the size', () => {
	for ( const window of [ 'desktop', 'narrow' ] as const ) {
		test( `${ window }: nothing sticks out, and nothing is cut off`, async ( { open } ) => {
			for ( const state of [ 'filtered', 'details', 'dialog' ] as const ) {
				const visited = await openState( open, state, { skin: 'minerva', window } );
				await visited?.page.evaluate( () => {
					document.documentElement.style.fontSize = '200%';
				} );
				expect( visited && await sticksOut( visited.page ) ).toEqual( visited && [] );
				const cut = visited && await visited.explorer.root.locator( 'button, select, legend, li, p, dd' ).evaluateAll( ( parts ) => parts
					.filter( ( part ) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1 && getComputedStyle( part ).overflow !== 'visible' )
					.map( ( part ) => part.outerHTML.slice( 0, 120 ) ) );
				expect( cut ).toEqual( visited && [] );
			}
		} );
	}
} );
