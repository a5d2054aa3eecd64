import { chromium, type BrowserContextOptions, type BrowserContext, type Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { LAUNCH_OPTIONS } from '../../helpers/chromium';
import { Explorer } from './explorer';
import { Tabs, type Tab } from './tabs';
import { addressOf, type SESSIONS } from './wiki';

/** A page that was opened, and what happened on it. */
export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly explorer: Explorer;
	/** The warnings and errors on the console. */
	readonly complaints: string[];
	/** The addresses of all requests. */
	readonly requests: string[];
	/** Ends the visit before the test ends, for tests with many visits. */
	readonly leave: () => Promise<void>;
}

export interface VisitOptions {
	/** The account that is logged in; none if it is null. */
	readonly as?: keyof typeof SESSIONS | null;
	readonly parameters?: Readonly<Record<string, string>>;
	readonly fragment?: string;
	readonly context?: BrowserContextOptions;
	/** Is called before the page is requested. It may do to the page whatever it likes, so its tab is closed after the test. */
	readonly prepare?: ( page: Page ) => Promise<unknown>;
	/** The same, but it only routes requests. */
	readonly route?: ( page: Page ) => Promise<unknown>;
	/** The state of the explorer to wait for; null where there is no explorer. The parts after the first view are ready a bit later. */
	readonly state?: 'first view' | 'ready' | 'failed' | null;
}

export type Open = ( title: string, options?: VisitOptions ) => Promise<Visit>;

/** The requests of a page that have no answer yet. */
function openRequests( page: Page ): ReadonlySet<string> {
	const open = new Set<string>();
	page.on( 'request', ( request ) => open.add( request.url() ) );
	page.on( 'requestfinished', ( request ) => open.delete( request.url() ) );
	page.on( 'requestfailed', ( request ) => open.delete( request.url() ) );
	return open;
}

/** Describes the page of a failed test for its output, because the page is closed after the test. */
async function describePage( { page, explorer, complaints, pending }: Shown ): Promise<string> {
	const text = await explorer.root.innerText( { timeout: 1_000 } ).catch( String );
	return [ page.url(), `Without an answer: ${ [ ...pending ].join( ' ' ) || 'no request' }`, `Console: ${ complaints.join( ' ' ) || 'nothing' }`, text.slice( 0, 2_000 ) ].join( '\n' );
}

interface Shown extends Omit<Visit, 'leave'> {
	/** The requests without an answer. */
	readonly pending: ReadonlySet<string>;
}

/** Shows a page, and collects what happens on it. */
async function visit( { page, context }: Tab, title: string, options: VisitOptions, { thrown, shown }: { thrown: string[]; shown: Shown[] } ): Promise<Shown> {
	const { parameters = {}, fragment = '', prepare, route, state = 'ready' } = options;
	const complaints: string[] = [];
	const requests: string[] = [];
	const explorer = new Explorer( page );
	const visited = { page, context, explorer, complaints, requests, pending: openRequests( page ) };
	shown.push( visited );
	page.on( 'pageerror', ( error ) => thrown.push( String( error ) ) );
	page.on( 'console', ( message ) => {
		if ( [ 'warning', 'error' ].includes( message.type() ) ) {
			complaints.push( message.text() );
		}
	} );
	page.on( 'request', ( request ) => requests.push( request.url() ) );
	await prepare?.( page );
	await route?.( page );
	await page.goto( addressOf( title, parameters, fragment ), { waitUntil: 'domcontentloaded' } );
	if ( state ) {
		await explorer.reaches( state === 'failed' ? state : 'ready' );
	}
	if ( state === 'ready' ) {
		await explorer.connected();
		await explorer.drawn();
	}
	return visited;
}

/**
 * `open` shows a page. Any error thrown on the page makes the test fail.
 */
export const test = base
	.extend( 'launchOptions', { scope: 'worker' }, () => LAUNCH_OPTIONS )
	.extend( 'browser', { scope: 'worker' }, async ( { launchOptions }, { onCleanup } ) => {
		const browser = await chromium.launch( launchOptions );
		onCleanup( () => browser.close() );
		return browser;
	} )
	// They are closed with their browser.
	.extend( 'tabs', { scope: 'worker' }, ( { browser } ) => new Tabs( browser ) )
	.extend( 'open', ( { tabs, task }, { onCleanup } ): Open => {
		const taken = new Set<Tab>();
		const thrown: string[] = [];
		const shown: Shown[] = [];
		onCleanup( async () => {
			const hasFailed = task.result?.state === 'fail';
			if ( hasFailed ) {
				console.log( ( await Promise.all( shown.map( describePage ) ) ).join( '\n' ) );
			}
			await Promise.all( Array.from( taken, ( tab ) => tabs.giveBack( tab, hasFailed ) ) );
			expect( thrown, 'errors thrown in the page' ).toEqual( [] );
		} );
		return async ( title, options = {} ) => {
			const tab = await tabs.take( options.as ?? null, options.context, options.prepare === undefined );
			taken.add( tab );
			const leave = (): Promise<void> => {
				taken.delete( tab );
				return tabs.giveBack( tab, false );
			};
			return { ...await visit( tab, title, options, { thrown, shown } ), leave };
		};
	} );
