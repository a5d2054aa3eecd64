import { statSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { SESSIONS, WIKI_DATABASE, WIKI_URL } from './wiki';

type Account = keyof typeof SESSIONS | null;

/** A context with one page. */
export interface Tab {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly protocol: CDPSession;
	/** What cannot be changed once the context is there. */
	readonly kind: string;
	/** Whether another test may have it after a reset. */
	readonly isKept: boolean;
	/** The time of the wiki's last write when a test took the tab. The answers in the tab's cache are from after it. */
	writtenAt: number;
}

const NO_EMULATION = { media: null, forcedColors: null, contrast: null } as const;

/** When the wiki's database was last written to, at least as often as a page changes. scripts/wiki/load-cache.php has the same rule. */
function lastWrite(): number {
	return Math.max( ...[ '', '-wal' ].map( ( ending ) => statSync( WIKI_DATABASE + ending, { throwIfNoEntry: false } )?.mtimeMs ?? 0 ) );
}

async function newTab( browser: Browser, fixed: BrowserContextOptions, isKept: boolean ): Promise<Tab> {
	const context = await browser.newContext( fixed );
	context.setDefaultTimeout( 30_000 );
	const page = await context.newPage();
	return { context, page, protocol: await context.newCDPSession( page ), kind: JSON.stringify( fixed ), isKept, writtenAt: lastWrite() };
}

/** Makes a tab that a test has used as good as new, but for the browser's cache. */
async function reset( { context, page, protocol }: Tab ): Promise<void> {
	page.removeAllListeners();
	await Promise.all( [
		...context.pages().filter( ( other ) => other !== page ).map( ( other ) => other.close() ),
		page.unrouteAll( { behavior: 'ignoreErrors' } ),
		page.evaluate( () => sessionStorage.clear() )
	] );
	// Ends the scripts of the page.
	await page.goto( 'about:blank' );
	await Promise.all( [
		context.clearPermissions(),
		protocol.send( 'Page.resetNavigationHistory' ),
		// Cookies too.
		protocol.send( 'Storage.clearDataForOrigin', { origin: WIKI_URL, storageTypes: 'all' } )
	] );
}

/**
 * The tabs of a worker. After a test its tabs are reset and kept, because a page needs a third less processor time where the
 * same tab has loaded the wiki's scripts before.
 */
export class Tabs {
	readonly #free: Tab[] = [];

	public constructor( private readonly browser: Browser ) {}

	/** Gives a tab in which an account is logged in; one that is not kept is closed after the test. */
	public async take( account: Account, { viewport, colorScheme, reducedMotion = 'reduce', permissions = [], ...fixed }: BrowserContextOptions = {}, isKept = true ): Promise<Tab> {
		const kind = JSON.stringify( fixed );
		const at = isKept ? this.#free.findIndex( ( other ) => other.kind === kind ) : -1;
		const tab = this.#free.splice( at, at < 0 ? 0 : 1 )[ 0 ] ?? await newTab( this.browser, fixed, isKept );
		const { context, page, protocol } = tab;
		const written = lastWrite();
		await Promise.all( [
			account && context.addCookies( SESSIONS[ account ].cookies ),
			permissions.length > 0 && context.grantPermissions( permissions ),
			page.setViewportSize( viewport ?? { width: 1280, height: 900 } ),
			page.emulateMedia( { ...NO_EMULATION, colorScheme: colorScheme ?? null, reducedMotion } ),
			// Browsers may keep answers of the API for some minutes, although the pages that they are about change.
			written > tab.writtenAt && protocol.send( 'Network.clearBrowserCache' )
		] );
		tab.writtenAt = written;
		return tab;
	}

	/** Takes a tab back, or closes it, also where the test has closed its page. After a failed test it may be offline or have another clock. */
	public async giveBack( tab: Tab, hasFailed: boolean ): Promise<void> {
		try {
			if ( tab.isKept && !hasFailed ) {
				await reset( tab );
				this.#free.push( tab );
				return;
			}
		} catch {
			// The test has closed it, or left it in a state that cannot be reset.
		}
		await tab.context.close();
	}
}
