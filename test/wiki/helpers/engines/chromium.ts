import { chromium, type BrowserContext, type ElementHandle, type JSHandle, type Page } from 'playwright-core';
import { LAUNCH_OPTIONS } from '../../../helpers/chromium';
import type { Engine } from './engine';

export async function startChromium(): Promise<Engine> {
	const browser = await chromium.launch( LAUNCH_OPTIONS );
	let viewport = { width: 1280, height: 900 };
	const newContext = (): Promise<BrowserContext> => browser.newContext( { reducedMotion: 'reduce', viewport } );
	let context = await newContext();
	let page: Page = await context.newPage();
	return {
		open: async ( address ) => {
			await context.close();
			context = await newContext();
			page = await context.newPage();
			await page.goto( address );
		},
		evaluate: ( expression ) => page.evaluate( expression ),
		click: async ( expression ) => {
			const element: JSHandle = await page.evaluateHandle( expression );
			await ( element as ElementHandle ).click( { timeout: 5000 } );
		},
		type: ( text ) => page.keyboard.type( text ),
		press: ( ...keys ) => page.keyboard.press( keys.join( '+' ) ),
		back: async () => {
			await page.goBack();
		},
		forward: async () => {
			await page.goForward();
		},
		resize: async ( width, height ) => {
			viewport = { width, height };
			await page.setViewportSize( viewport );
		},
		spoken: async ( expression ) => {
			const protocol = await context.newCDPSession( page );
			const { result: { objectId = '' } } = await protocol.send( 'Runtime.evaluate', { expression } );
			const { nodes: [ node ] } = await protocol.send( 'Accessibility.getPartialAXTree', { objectId, fetchRelatives: false } );
			return { role: String( node?.role?.value ), name: String( node?.name?.value ) };
		},
		emulate: ( { print, dark } ) => page.emulateMedia( { media: print ? 'print' : 'screen', colorScheme: dark ? 'dark' : 'light' } ),
		stop: () => browser.close()
	};
}
