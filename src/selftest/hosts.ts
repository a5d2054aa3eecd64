import { findHosts, type Host } from '../page/hosts';
import { hostStateOf } from '../page/host-state';
import type { Finding } from './finding';

/** Longer than a reader waits for the data, see wiki/answer.ts. */
const SETTLES_WITHIN_MS = 12000;
/** A page that has shown no explorer by then has none. */
const APPEARS_WITHIN_MS = 4000;
const LOOK_EVERY_MS = 50;

/** The explorers of the page, and when the last of them stood. */
export interface Settled {
	readonly hosts: readonly Host[];
	/** In ms since the navigation began; null where they did not all get ready. */
	readonly readyAt: number | null;
	/** Whether they stood before anybody looked, so that `readyAt` is only the latest they can have. */
	readonly stoodBefore: boolean;
}

/** What holds the text of the page. */
export function contentOf(): HTMLElement {
	return document.getElementById( 'mw-content-text' ) || document.body;
}

/** Waits until every explorer of the page stands or has given up, but not for ever. */
export async function settledHosts(): Promise<Settled> {
	const began = performance.now();
	for ( let looks = 0; ; looks++ ) {
		const hosts = findHosts( contentOf() );
		const states = hosts.map( hostStateOf );
		const now = performance.now();
		if ( hosts.length && states.every( ( state ) => state === 'ready' || state === 'failed' ) ) {
			return { hosts, readyAt: states.includes( 'failed' ) ? null : now, stoodBefore: looks === 0 };
		}
		if ( now - began > ( hosts.length ? SETTLES_WITHIN_MS : APPEARS_WITHIN_MS ) ) {
			return { hosts, readyAt: null, stoodBefore: false };
		}
		await new Promise( ( resolve ) => setTimeout( resolve, LOOK_EVERY_MS ) );
	}
}

/** What an explorer says about itself. */
function describe( host: Host, at: number ): string {
	const notice = host.root.querySelector( '.program-explorer__notice p' );
	const narrowed = [ host.preset && `preset "${ host.preset }"`, host.limit && `limit ${ host.limit }` ].filter( Boolean ).join( ', ' );
	return `#${ at + 1 }, "${ host.source }"${ narrowed && ` (${ narrowed })` }: ${ hostStateOf( host ) || 'not started' }` +
		( notice ? `. It says: ${ notice.textContent }` : '' );
}

/** Tells what became of the explorers of the page. */
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
