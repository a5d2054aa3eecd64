/*
 * When the reader has last been here, kept in this browser for each data page: the revision and the time of the end of the
 * visit before this one, and of the last page view. A visit ends when nobody has viewed the page for 12 hours, so that a
 * reload does not forget what was new.
 */
const KEY = 'program-explorer-visit:';
const PAUSE_MS = 12 * 60 * 60 * 1000;

/** What the fragment's `since` is for the last visit. */
export const LAST_VISIT = 'visit';

/** The end of a visit. */
export interface Visit {
	readonly revision: number;
	/** In ms. */
	readonly time: number;
}

/** The numbers that are kept; some are NaN if nothing is. */
function read( source: string ): readonly number[] {
	return ( localStorage.getItem( KEY + source ) || '' ).split( ' ' ).map( parseFloat );
}

/** Keeps that the reader has seen a revision of a data page. Does nothing if the browser keeps nothing. */
export function keepVisit( source: string, revision: number, now: number ): void {
	try {
		const [ endRevision, endTime, lastRevision, lastTime = NaN ] = read( source );
		localStorage.setItem( KEY + source, [ ...now - lastTime > PAUSE_MS ? [ lastRevision, lastTime ] : [ endRevision, endTime ], revision, now ].join( ' ' ) );
	} catch {
		// The browser keeps nothing.
	}
}

/** The end of the visit before this one; null if it is not known. */
export function lastVisit( source: string ): Visit | null {
	try {
		const [ revision = NaN, time = NaN ] = read( source );
		return revision > 0 && time > 0 ? { revision, time } : null;
	} catch {
		return null;
	}
}

/** Forgets the visits of a data page. */
export function forgetVisits( source: string ): void {
	try {
		localStorage.removeItem( KEY + source );
	} catch {
		// Nothing is kept.
	}
}
