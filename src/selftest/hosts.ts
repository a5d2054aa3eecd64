import { findHosts, type Host } from '../page/hosts';
import { hostStateOf } from '../page/host-state';
import type { Finding } from './finding';

/** Longer than the timeout of requests, see wiki/api-request.ts. */
const SETTLES_WITHIN_MS = 12000;
/** A page without an explorer after this time has none. */
const APPEARS_WITHIN_MS = 4000;
const CHECK_EVERY_MS = 50;

/** The explorers of the page, and when the last of them was ready. */
export interface Settled {
	readonly hosts: readonly Host[];
	/** In ms since the navigation began; null if not all of them are ready. */
	readonly readyAt: number | null;
	/** Whether they were ready at the first check, so that `readyAt` is later than the true time. */
	readonly wasReady: boolean;
}

/** The element with the content of the page. */
export function contentOf(): HTMLElement {
	return document.getElementById( 'mw-content-text' ) || document.body;
}

/** Waits until every explorer of the page is ready or has failed, or the time is over. */
export async function settledHosts(): Promise<Settled> {
	const began = performance.now();
	for ( let checks = 0; ; checks++ ) {
		const hosts = findHosts( contentOf() );
		const states = hosts.map( hostStateOf );
		const now = performance.now();
		if ( hosts.length && states.every( ( state ) => state === 'ready' || state === 'failed' ) ) {
			return { hosts, readyAt: states.includes( 'failed' ) ? null : now, wasReady: checks === 0 };
		}
		if ( now - began > ( hosts.length ? SETTLES_WITHIN_MS : APPEARS_WITHIN_MS ) ) {
			return { hosts, readyAt: null, wasReady: false };
		}
		await new Promise( ( resolve ) => setTimeout( resolve, CHECK_EVERY_MS ) );
	}
}

/** The state of an explorer, with its preset, its limit and its notice. */
function describe( host: Host, at: number ): string {
	const notice = host.root.querySelector( '.program-explorer__notice p' );
	const restrictions = [ host.preset && `preset "${ host.preset }"`, host.limit && `limit ${ host.limit }` ].filter( Boolean ).join( ', ' );
	return `#${ at + 1 }, "${ host.source }"${ restrictions && ` (${ restrictions })` }: ${ hostStateOf( host ) || 'not started' }` +
		( notice ? `. It says: ${ notice.textContent }` : '' );
}

/** Lists the states of the explorers of the page. */
export function explorers( { hosts }: Settled ): Finding {
	if ( !hosts.length ) {
		return { verdict: 'unknown', text: 'There is no explorer on this page.' };
	}
	const ready = hosts.filter( ( host ) => hostStateOf( host ) === 'ready' ).length;
	return {
		verdict: ready === hosts.length ? 'ok' : 'differs',
		text: `${ ready } of ${ hosts.length } explorers are ready.`,
		details: hosts.map( ( host, at ) => ( { text: describe( host, at ) } ) )
	};
}
