import { chromium, type ElementHandle, type JSHandle } from 'playwright-core';
import type { Engine } from './engine';

/** Opens a page in the Chromium that runs at an address. */
export async function startChromium( endpoint: string ): Promise<Engine> {
	const browser = await chromium.connect( endpoint );
	const page = await browser.newPage( { reducedMotion: 'reduce' } );
	const protocol = await page.context().newCDPSession( page );
	const elementAt = async ( expression: string ): Promise<ElementHandle> => {
		const handle: JSHandle = await page.evaluateHandle( expression );
		return handle as ElementHandle;
	};
	return {
		goTo: async ( address ) => {
			await page.goto( address );
		},
		evaluate: ( expression ) => page.evaluate( expression ),
		click: async ( element ) => ( await elementAt( element ) ).click( { timeout: 5000 } ),
		type: ( text ) => page.keyboard.type( text ),
		press: ( ...keys ) => page.keyboard.press( keys.join( '+' ) ),
		back: async () => {
			await page.goBack();
		},
		forward: async () => {
			await page.goForward();
		},
		resize: ( width, height ) => page.setViewportSize( { width, height } ),
		spoken: async ( expression ) => {
			const { result: { objectId = '' } } = await protocol.send( 'Runtime.evaluate', { expression } );
			const { nodes: [ node ] } = await protocol.send( 'Accessibility.getPartialAXTree', { objectId, fetchRelatives: false } );
			return { role: String( node?.role?.value ), name: String( node?.name?.value ) };
		},
		emulate: ( { print, dark } ) => page.emulateMedia( { media: print ? 'print' : 'screen', colorScheme: dark ? 'dark' : 'light' } ),
		stop: () => browser.close()
	};
}
