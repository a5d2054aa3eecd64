import { chromium, type Browser, type BrowserContextOptions, type CDPSession, type Page } from 'playwright-core';
import { LAUNCH_OPTIONS } from '../../helpers/chromium';
import { NAME_HELPER } from '../../wiki/helpers/visit';

/**
 * A browser as readers have it, with all of V8's compilers, unlike that of the tests. Frames follow as fast as they can:
 * at 60 frames in a second, every time would be rounded up to a multiple of 17 ms.
 */
export function launch( { everyFrame = false } = {} ): Promise<Browser> {
	return chromium.launch( {
		executablePath: LAUNCH_OPTIONS.executablePath,
		args: [
			'--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run',
			...everyFrame ? [ '--disable-frame-rate-limit', '--disable-gpu-vsync' ] : []
		]
	} );
}

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

export interface OpenPage {
	readonly page: Page;
	readonly session: CDPSession;
	/** Errors and warnings of the page. */
	readonly errors: readonly string[];
	readonly close: () => Promise<void>;
}

/** Opens an empty page in a context of its own, so that nothing is cached and no code is compiled yet. */
export async function openPage( browser: Browser, throttling: number, window: BrowserContextOptions = DESKTOP ): Promise<OpenPage> {
	const context = await browser.newContext( window );
	const page = await context.newPage();
	page.setDefaultTimeout( 120_000 );
	await page.addInitScript( NAME_HELPER );
	const errors: string[] = [];
	page.on( 'pageerror', ( error ) => errors.push( String( error ) ) );
	page.on( 'console', ( message ) => {
		if ( message.type() === 'error' ) {
			errors.push( message.text() );
		}
	} );
	const session = await context.newCDPSession( page );
	if ( throttling > 1 ) {
		await session.send( 'Emulation.setCPUThrottlingRate', { rate: throttling } );
	}
	return { page, session, errors, close: () => context.close() };
}

/** The bytes that scripts keep, after garbage collection. */
export async function heapOf( session: CDPSession ): Promise<number> {
	await session.send( 'HeapProfiler.collectGarbage' );
	await session.send( 'HeapProfiler.collectGarbage' );
	const usage = await session.send( 'Runtime.getHeapUsage' ) as { usedSize: number; backingStorageSize?: number };
	return usage.usedSize + ( usage.backingStorageSize ?? 0 );
}
