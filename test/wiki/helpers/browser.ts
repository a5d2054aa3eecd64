import { chromium, type Browser, type BrowserContextOptions, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { Explorer } from './explorer';
import { addressOf, SESSIONS } from './wiki';

/** A page opened by somebody, and all it did. */
export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly explorer: Explorer;
	/** What was written to the console, warnings and errors only. */
	readonly complaints: string[];
	/** The addresses asked for. */
	readonly requests: string[];
}

export interface VisitOptions {
	/** null: nobody is logged in. */
	readonly as?: keyof typeof SESSIONS | null;
	readonly parameters?: Readonly<Record<string, string>>;
	readonly fragment?: string;
	readonly context?: BrowserContextOptions;
	/** Called before the page is asked for, to put something in its way. */
	readonly prepare?: ( page: Page ) => Promise<unknown>;
	/** What the explorer has to come to before the test goes on; null where there is none. */
	readonly state?: 'ready' | 'failed' | null;
}

export type Open = ( title: string, options?: VisitOptions ) => Promise<Visit>;

/** Shows a page in a browser that knows nothing yet. */
async function visit( browser: Browser, title: string, options: VisitOptions, thrown: string[] ): Promise<Visit> {
	const { as = null, parameters = {}, fragment = '', prepare, state = 'ready' } = options;
	const context = await browser.newContext( {
		viewport: { width: 1280, height: 900 },
		reducedMotion: 'reduce',
		...( as ? { storageState: SESSIONS[ as ] } : {} ),
		...options.context
	} );
	context.setDefaultTimeout( 15_000 );
	const page = await context.newPage();
	const complaints: string[] = [];
	const requests: string[] = [];
	page.on( 'pageerror', ( error ) => thrown.push( String( error ) ) );
	page.on( 'console', ( message ) => {
		if ( [ 'warning', 'error' ].includes( message.type() ) ) {
			complaints.push( message.text() );
		}
	} );
	page.on( 'request', ( request ) => requests.push( request.url() ) );
	await prepare?.( page );
	await page.goto( addressOf( title, parameters, fragment ), { waitUntil: 'domcontentloaded' } );
	const explorer = new Explorer( page );
	if ( state ) {
		await explorer.reaches( state );
	}
	return { page, context, explorer, complaints, requests };
}

/**
 * `open` shows a page; whatever it throws fails the test, whatever the test is about.
 */
export const test = base
	.extend( 'endpoint', { scope: 'file' }, () => inject( 'chromium' ) )
	.extend( 'browser', { scope: 'file' }, async ( { endpoint }, { onCleanup } ) => {
		const browser = await chromium.connect( endpoint );
		onCleanup( () => browser.close() );
		return browser;
	} )
	.extend( 'open', ( { browser }, { onCleanup } ): Open => {
		const contexts: BrowserContext[] = [];
		const thrown: string[] = [];
		onCleanup( async () => {
			await Promise.all( contexts.map( ( context ) => context.close() ) );
			expect( thrown, 'errors thrown in the page' ).toEqual( [] );
		} );
		return async ( title, options = {} ) => {
			const visited = await visit( browser, title, options, thrown );
			contexts.push( visited.context );
			return visited;
		};
	} );
