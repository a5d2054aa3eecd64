/* global window, document, Element, requestAnimationFrame */
/**
 * @typedef {object} Shift something that jumped
 * @property {number} value as the browser scores it
 * @property {string[]} what the elements that moved
 */

/**
 * @typedef {object} VisitReport what one visit of a page cost
 * @property {string[]} data requests for data that went over the network before the explorer was ready
 * @property {string[]} modules requests for our code that went over the network
 * @property {Shift[]} shifts
 */

/** Collects, from the first moment on, all that jumps without the reader having done anything. */
function observeShifts() {
	/** @type {Shift[]} */
	const shifts = [];
	Object.assign( window, { programExplorerShifts: shifts } );
	// The side columns of MonoBook and of Timeless move while their own pictures load, on pages without us too:
	// the logo above them has no height before.
	const columns = '#column-one, #mw-site-navigation, #mw-related-navigation';
	/** @param {{ node: Node | null }} source */
	const isSkins = ( { node } ) => Boolean( ( node instanceof Element ? node : node?.parentElement )?.closest( columns ) );
	/** @param {{ node: Node | null, previousRect: DOMRect, currentRect: DOMRect }} source */
	const nameOf = ( { node, previousRect, currentRect } ) => {
		const element = node instanceof Element ? node : node?.parentElement;
		const text = element?.textContent?.trim().slice( 0, 30 );
		return `${ element?.tagName } "${ text }" in ${ element?.parentElement?.className }: ${ previousRect.y } to ${ currentRect.y }`;
	};
	new PerformanceObserver( ( list ) => {
		for ( const entry of list.getEntries() ) {
			const { value, sources, hadRecentInput } = /** @type {any} */ ( entry );
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
 * @param {import( 'playwright-core' ).BrowserContext} context
 * @param {string} url
 * @param {{ hasExplorer?: boolean }} [options] false for a page on which none is expected
 * @return {Promise<VisitReport>}
 */
export async function measureVisit( context, url, { hasExplorer = true } = {} ) {
	const page = await context.newPage();
	const session = await context.newCDPSession( page );
	/** @type {Map<string, string>} */
	const sent = new Map();
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
	const shifts = /** @type {Shift[]} */ ( await page.evaluate( 'programExplorerShifts' ) );
	const modules = [ ...sent.values() ].filter( ( address ) => /load\.php.*programExplorer/.test( address ) );
	await page.close();
	return { data, modules, shifts };
}

/**
 * @param {VisitReport} report
 * @return {number} the sum of all that jumped
 */
export function layoutShift( { shifts } ) {
	return shifts.reduce( ( sum, { value } ) => sum + value, 0 );
}
