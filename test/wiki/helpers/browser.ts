import { chromium, type Browser, type BrowserContextOptions, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { Explorer } from './explorer';
import { addressOf, SESSIONS } from './wiki';

/** A page that was opened, and what happened on it. */
export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly explorer: Explorer;
	/** The warnings and errors on the console. */
	readonly complaints: string[];
	/** The addresses of all requests. */
	readonly requests: string[];
}

export interface VisitOptions {
	/** The account that is logged in; none if it is null. */
	readonly as?: keyof typeof SESSIONS | null;
	readonly parameters?: Readonly<Record<string, string>>;
	readonly fragment?: string;
	readonly context?: BrowserContextOptions;
	/** Is called before the page is requested. */
	readonly prepare?: ( page: Page ) => Promise<unknown>;
	/** The state of the explorer to wait for; null where there is no explorer. */
	readonly state?: 'ready' | 'failed' | null;
}

export type Open = ( title: string, options?: VisitOptions ) => Promise<Visit>;

/** Makes a context with an empty cache. */
function newContext( browser: Browser, { as = null, context = {} }: VisitOptions ): Promise<BrowserContext> {
	return browser.newContext( {
		viewport: { width: 1280, height: 900 },
		reducedMotion: 'reduce',
		...( as ? { storageState: SESSIONS[ as ] } : {} ),
		...context
	} );
}

/** Shows a page, and collects what happens on it. */
async function visit( context: BrowserContext, title: string, options: VisitOptions, thrown: string[] ): Promise<Visit> {
	const { parameters = {}, fragment = '', prepare, state = 'ready' } = options;
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
 * `open` shows a page. Any error thrown on the page makes the test fail.
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
			const context = await newContext( browser, options );
			// A context is closed after the test even if the visit fails, because a page that is left open uses processor time.
			contexts.push( context );
			return visit( context, title, options, thrown );
		};
	} );
