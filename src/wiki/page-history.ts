import type { Failed } from './page-editor';

/** A stored revision of a page. */
export interface Revision {
	readonly id: number;
	/** The id of the revision before; 0 for the first one. */
	readonly before: number;
	/** ISO 8601, in UTC. */
	readonly time: string;
	/** '' if it is hidden. */
	readonly user: string;
	/** '' if there is none, or if it is hidden. */
	readonly summary: string;
	/** null if it is hidden. */
	readonly text: string | null;
}

/** Some revisions of a page, the newest first. */
export interface Revisions {
	readonly kind: 'revisions';
	readonly revisions: readonly Revision[];
	/** Whether there are older ones. */
	readonly hasOlder: boolean;
}

/** Reads the history of a page. Never throws. */
export interface PageHistory {
	/** @param from The newest revision to read; 0 for that of the page. */
	readonly revisions: ( title: string, from: number ) => Promise<Revisions | Failed>;
}
