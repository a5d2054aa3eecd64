/** The real page on a wiki of its own, with the explorer and without it. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { build } from '../../scripts/build';
import { install } from '../../scripts/deploy/install';
import { measureBytes, type Row } from '../../scripts/size/budgets';
import { demoPages, HOST_PAGE, pageAddress } from '../../scripts/wiki/demo';
import { startWiki } from '../../scripts/wiki/wiki';
import { DESKTOP, heapOf, launch, openPage } from './browser/launch';
import { THROTTLING } from './names';

/** One visit of the page. Times are in ms from the start of the navigation. */
export interface PageVisit {
	readonly window: string;
	readonly hasExplorer: boolean;
	readonly round: number;
	/** The sum of what each task takes beyond 50 ms. */
	readonly blocking: number;
	readonly longest: number;
	/** The longest of the tasks in which the explorer did something, or the browser drew it. */
	readonly longestOfOurs: number;
	/** When the explorer was ready; NaN without it. */
	readonly ready: number;
	readonly heap: number;
}

export interface RealPage {
	readonly visits: readonly PageVisit[];
	/** The bytes, with their limits, as `npm run size` measures them. */
	readonly rows: readonly Row[];
}

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const WINDOWS = new Map( [ [ 'desktop', DESKTOP ], [ 'phone', PHONE ] ] );
/** In ms. A task that takes longer blocks the reader for the rest of it. */
const LONG_TASK = 50;
/** In ms. The browser rounds the times of long tasks. */
const ROUNDING = 1;
/** In ms, after the last request: the explorer prepares the search half a second after it is drawn. */
const LAST_TASKS = 2000;

interface Observed {
	readonly tasks: { start: number; end: number }[];
	/** Moments at which the explorer changed the page, or the browser drew such a change. */
	readonly ours: number[];
	ready: number;
}

/** Runs in the page before its own scripts. */
function observe(): void {
	const observed: Observed = { tasks: [], ours: [], ready: NaN };
	Object.assign( window, { observed } );
	new PerformanceObserver( ( list ) => {
		list.getEntries().forEach( ( { startTime, duration } ) => observed.tasks.push( { start: startTime, end: startTime + duration } ) );
	} ).observe( { type: 'longtask', buffered: true } );
	const noteTime = (): void => void observed.ours.push( performance.now() );
	const isOurs = ( { type, target }: MutationRecord ): boolean => target instanceof Element && ( type === 'attributes' ?
		target.matches( '.program-explorer' ) : target.closest( '.program-explorer__app' ) !== null );
	// Called at the end of the task that makes the changes.
	new MutationObserver( ( records ) => {
		if ( records.some( isOurs ) ) {
			noteTime();
			requestAnimationFrame( noteTime );
			if ( Number.isNaN( observed.ready ) && document.querySelector( '.program-explorer[data-state="ready"]' ) ) {
				observed.ready = performance.now();
			}
		}
	} ).observe( document, { subtree: true, childList: true, attributes: true, attributeFilter: [ 'data-state' ] } );
}

async function visit( browser: Browser, url: string, windowName: string, hasExplorer: boolean, round: number ): Promise<PageVisit> {
	const { page, session, close } = await openPage( browser, THROTTLING, WINDOWS.get( windowName ) );
	try {
		await page.addInitScript( observe );
		await page.goto( hasExplorer ? `${ url }?withgadget=programExplorer` : url );
		if ( hasExplorer ) {
			await page.waitForSelector( '.program-explorer[data-state="ready"]' );
		}
		await page.waitForLoadState( 'networkidle' );
		await page.waitForTimeout( LAST_TASKS );
		const { tasks, ours, ready } = await page.evaluate<Observed>( 'observed' );
		const longest = ( some: readonly { start: number; end: number }[] ): number => Math.max( 0, ...some.map( ( { start, end } ) => end - start ) );
		return {
			window: windowName,
			hasExplorer,
			round,
			blocking: tasks.reduce( ( sum, { start, end } ) => sum + Math.max( 0, end - start - LONG_TASK ), 0 ),
			longest: longest( tasks ),
			longestOfOurs: longest( tasks.filter( ( { start, end } ) => ours.some( ( time ) => time > start - ROUNDING && time < end + ROUNDING ) ) ),
			ready,
			heap: await heapOf( session )
		};
	} finally {
		await close();
	}
}

/** Brings up a wiki where the gadget is off until the address asks for it, and visits the page with and without it in turn. */
export async function measureRealPage( { port, rounds, log }: { port: number; rounds: number; log: ( line: string ) => void } ): Promise<RealPage> {
	await build();
	const wiki = await startWiki( { name: 'bench', port, fresh: true, log } );
	try {
		await install( wiki.api, { mode: 'opt-in', summary: 'Benchmark', others: demoPages() } );
		await wiki.runJobs();
		const url = pageAddress( wiki.url, HOST_PAGE );
		const rows = await measureBytes( wiki.url );
		log( 'measured bytes' );
		const browser = await launch();
		const visits: PageVisit[] = [];
		// The first round fills the caches of the wiki.
		for ( let round = 0; round <= rounds; round++ ) {
			for ( const name of WINDOWS.keys() ) {
				for ( const hasExplorer of round % 2 ? [ true, false ] : [ false, true ] ) {
					const result = await visit( browser, url, name, hasExplorer, round );
					if ( round > 0 ) {
						visits.push( result );
					}
				}
			}
			log( `real page, round ${ round } of ${ rounds }` );
		}
		await browser.close();
		return { visits, rows };
	} finally {
		await wiki.stop();
	}
}
