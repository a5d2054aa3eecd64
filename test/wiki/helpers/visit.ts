import type { BrowserContext } from 'playwright-core';

/** A part of the page that moved. */
export interface Shift {
	/** The score that the browser gives it. */
	value: number;
	what: string[];
}

/** What one visit of a page cost. */
export interface VisitReport {
	/** The requests for data that went over the network before the explorer was ready. */
	data: string[];
	/** The requests for our code that went over the network. */
	modules: string[];
	shifts: Shift[];
}

/** Part of the Layout Instability API, which TypeScript does not know. */
interface ShiftSource {
	node: Node | null;
	previousRect: DOMRect;
	currentRect: DOMRect;
}
interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
	sources: ShiftSource[];
}

/** tsx puts calls of this helper into functions. Pages do not have it, so that a function that is sent to a page would fail. */
export const NAME_HELPER = 'self.__name = ( named ) => named;';

/** Collects, from the start of the page on, what moves without an action of the reader. */
function observeShifts() {
	const shifts: Shift[] = [];
	Object.assign( window, { programExplorerShifts: shifts } );
	// Skins move parts of their own, on pages without us too. Vector 2022 makes the title wide before the browser has
	// read the column beside it. The side columns of MonoBook and of Timeless move while their own pictures load: the
	// logo above them has no height before. Vector of MediaWiki 1.45 puts everything at the top at first. Nothing of ours
	// can move what comes before the text of the page, or what the text is in.
	const columns = '#column-one, #mw-site-navigation, #mw-related-navigation';
	const isAroundText = ( { node, previousRect, currentRect }: ShiftSource ) => {
		const text = document.getElementById( 'mw-content-text' );
		return text !== null && node !== text && node?.contains( text ) && previousRect.y !== currentRect.y;
	};
	const isSkins = ( { node }: ShiftSource ) => {
		const element = node instanceof Element ? node : node?.parentElement;
		const text = document.getElementById( 'mw-content-text' );
		return Boolean( text && element?.compareDocumentPosition( text ) === Node.DOCUMENT_POSITION_FOLLOWING || element?.closest( columns ) );
	};
	const nameOf = ( { node, previousRect, currentRect }: ShiftSource ) => {
		const element = node instanceof Element ? node : node?.parentElement;
		const text = element?.textContent.trim().slice( 0, 30 );
		return `${ element?.tagName } "${ text }" in ${ element?.parentElement?.className }: ${ previousRect.y } to ${ currentRect.y }`;
	};
	new PerformanceObserver( ( list ) => {
		for ( const { value, sources, hadRecentInput } of list.getEntries() as LayoutShift[] ) {
			if ( !hadRecentInput && !sources.some( isAroundText ) && !sources.every( isSkins ) ) {
				shifts.push( { value, what: sources.map( nameOf ) } );
			}
		}
	} ).observe( { type: 'layout-shift', buffered: true } );
}

/**
 * Visits a page and counts. Only the browser's own protocol tells what came from the browser's cache; intercepting
 * requests would switch that cache off.
 */
export async function measureVisit( context: BrowserContext, url: string, { hasExplorer = true }: { hasExplorer?: boolean } = {} ): Promise<VisitReport> {
	const page = await context.newPage();
	const session = await context.newCDPSession( page );
	const sent = new Map<string, string>();
	await session.send( 'Network.enable' );
	session.on( 'Network.requestWillBeSent', ( { requestId, request } ) => sent.set( requestId, request.url ) );
	session.on( 'Network.requestServedFromCache', ( { requestId } ) => sent.delete( requestId ) );
	session.on( 'Network.responseReceived', ( { requestId, response } ) => {
		if ( response.fromDiskCache ) {
			sent.delete( requestId );
		}
	} );
	await page.addInitScript( NAME_HELPER );
	await page.addInitScript( observeShifts );
	await page.goto( url );
	if ( hasExplorer ) {
		await page.waitForFunction( () => {
			const hosts = Array.from( document.querySelectorAll( '.program-explorer' ) );
			return hosts.length > 0 && hosts.every( ( host ) => host.getAttribute( 'data-state' ) === 'ready' );
		} );
	}
	const data = [ ...sent.values() ].filter( ( address ) => /api\.php|action=raw/.test( address ) );
	// Parts that move late count as well.
	await page.waitForLoadState( 'networkidle' );
	await page.evaluate( () => new Promise( ( resolve ) => requestAnimationFrame( () => requestAnimationFrame( resolve ) ) ) );
	const shifts = await page.evaluate<Shift[]>( 'programExplorerShifts' );
	const modules = [ ...sent.values() ].filter( ( address ) => /load\.php.*programExplorer/.test( address ) );
	await page.close();
	return { data, modules, shifts };
}

export function layoutShift( { shifts }: VisitReport ): number {
	return shifts.reduce( ( sum, { value } ) => sum + value, 0 );
}
