import type { Failed } from './page-editor';
import type { Revision } from './page-history';

/** A time in ISO 8601, for the newest revision until then; the id of a revision; or '' for the newest one. */
export type Moment = string | number;

/** Reads single revisions of pages. Never throws. */
export interface RevisionReader {
	/** @return `none`: there is no such revision of this page, or the page did not exist at that time. */
	readonly read: ( title: string, moment: Moment ) => Promise<{ readonly kind: 'revision'; readonly revision: Revision } | { readonly kind: 'none' } | Failed>;
}
