import type { BrowserContext } from 'playwright-core';
/* global window, document, Element, requestAnimationFrame */
/** something that jumped */
export interface Shift {
	/** as the browser scores it */
	value: number;
	/** the elements that moved */
	what: string[];
}

/** what one visit of a page cost */
export interface VisitReport {
	/** requests for data that went over the network before the explorer was ready */
	data: string[];
	/** requests for our code that went over the network */
	modules: string[];
	shifts: Shift[];
}

/** Collects, from the first moment on, all that jumps without the reader having done anything. */
function observeShifts() {
	const shifts: Shift[] = [];
	Object.assign( window, { programExplorerShifts: shifts } );
	// The side columns of MonoBook and of Timeless move while their own pictures load, on pages without us too:
	// the logo above them has no height before.
	const columns = '#column-one, #mw-site-navigation, #mw-related-navigation';
	const isSkins = ( { node }: { node: Node | null; } ) => Boolean( ( node instanceof Element ? node : node?.parentElement )?.closest( columns ) );
	const nameOf = ( { node, previousRect, currentRect }: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect; } ) => {
		const element = node instanceof Element ? node : node?.parentElement;
		const text = element?.textContent?.trim().slice( 0, 30 );
		return `${ element?.tagName } "${ text }" in ${ element?.parentElement?.className }: ${ previousRect.y } to ${ currentRect.y }`;
	};
	new PerformanceObserver( ( list ) => {
		for ( const entry of list.getEntries() ) {
			const { value, sources, hadRecentInput } = ( entry as any );
			if ( !hadRecentInput && !sources.every( isSkins ) ) {
				shifts.push( { value, what: sources.map( nameOf ) } );
			}
		}
	} ).observe( { type: 'layout-shift', buffered: true } );
}

/**
 * Visits a page and counts. Only the browser itself knows what came from its cache, and interception
 * would switch that off, so this listens to the browser's own protocol.
 *
 * @param options false for a page on which none is expected
 */
export async function measureVisit( context: BrowserContext, url: string, { hasExplorer = true }: { hasExplorer?: boolean; } = {} ): Promise<VisitReport> {
	const page = await context.newPage();
	const session = await context.newCDPSession( page );
	const sent: Map<string, string> = new Map();
	await session.send( 'Network.enable' );
	session.on( 'Network.requestWillBeSent', ( { requestId, request } ) => sent.set( requestId, request.url ) );
	session.on( 'Network.requestServedFromCache', ( { requestId } ) => sent.delete( requestId ) );
	session.on( 'Network.responseReceived', ( { requestId, response } ) => {
		if ( response.fromDiskCache ) {
			sent.delete( requestId );
		}
	} );
	await page.addInitScript( observeShifts );
	await page.goto( url );
	if ( hasExplorer ) {
		await page.waitForFunction( () => {
			const hosts = Array.from( document.querySelectorAll( '.program-explorer' ) );
			return hosts.length > 0 && hosts.every( ( host ) => host.getAttribute( 'data-state' ) === 'ready' );
		} );
	}
	const data = [ ...sent.values() ].filter( ( address ) => /api\.php|action=raw/.test( address ) );
	// What moves late moves too.
	await page.waitForLoadState( 'networkidle' );
	await page.evaluate( () => new Promise( ( resolve ) => requestAnimationFrame( () => requestAnimationFrame( resolve ) ) ) );
	const shifts = ( await page.evaluate( 'programExplorerShifts' ) as Shift[] );
	const modules = [ ...sent.values() ].filter( ( address ) => /load\.php.*programExplorer/.test( address ) );
	await page.close();
	return { data, modules, shifts };
}

/** @return the sum of all that jumped */
export function layoutShift( { shifts }: VisitReport ): number {
	return shifts.reduce( ( sum, { value } ) => sum + value, 0 );
}
