import type { Change } from './change';
import type { Difference } from './difference';
import { fieldOf, parseJson } from './json-value';
import { readChanges } from './read-changes';

/** Changes that are not saved yet. */
export interface Draft {
	/** The data page. */
	readonly page: string;
	/** The name of the user; '' for somebody who is not logged in. */
	readonly user: string;
	/** The revision that the changes start from; 0 if the page did not exist. */
	readonly base: number;
	/** When it was kept, in milliseconds since 1970. */
	readonly time: number;
	readonly changes: readonly Change[];
	/** What the user has written as the summary; left out, it is the automatic one. */
	readonly summary?: string;
}

/** A draft of another time, or of another tab, that the user can continue with. */
export interface OfferedDraft {
	readonly key: string;
	readonly draft: Draft;
	/** What it would change in today's page. */
	readonly differences: readonly Difference[];
}

/** What was found in the storage. Another version of the editor, or anything else on the wiki, may have written it. */
export type FoundDraft = { readonly kind: 'none' | 'unreadable' | 'foreign' } | { readonly kind: 'ready'; readonly draft: Draft };

/** The version of the stored form. */
const FORMAT = 1;

/** What the keys of all drafts begin with. */
export const DRAFT = 'programExplorer-draft-';

/** What the keys of all drafts of a page and a user begin with. JSON keeps page and user apart, whatever is in their names. */
export function draftPrefix( { page, user }: Pick<Draft, 'page' | 'user'> ): string {
	return `${ DRAFT }${ JSON.stringify( [ page, user ] ) }`;
}

/** The text to keep in the storage; null if there is nothing to keep, so that the draft there is to be removed. */
export function draftText( { page, user, base, time, changes, summary }: Draft ): string | null {
	return changes.length ? JSON.stringify( { format: FORMAT, page, user, base, time, changes, summary } ) : null;
}

/** When a draft of any page and user was kept; null if that is not known. */
export function draftTime( text: string | null ): number | null {
	const time = fieldOf( parseJson( text ?? '' ), 'time' );
	return typeof time === 'number' ? time : null;
}

/** @param text null if there is no draft in the storage. */
export function readDraft( text: string | null, { page, user }: Pick<Draft, 'page' | 'user'> ): FoundDraft {
	if ( text === null ) {
		return { kind: 'none' };
	}
	const raw = parseJson( text );
	const [ base, time, summary ] = [ fieldOf( raw, 'base' ), fieldOf( raw, 'time' ), fieldOf( raw, 'summary' ) ];
	const changes = readChanges( fieldOf( raw, 'changes' ) );
	if ( fieldOf( raw, 'format' ) !== FORMAT || !changes || typeof base !== 'number' || typeof time !== 'number' ) {
		return { kind: 'unreadable' };
	}
	if ( fieldOf( raw, 'page' ) !== page || fieldOf( raw, 'user' ) !== user ) {
		return { kind: 'foreign' };
	}
	return changes.length ? { kind: 'ready', draft: { page, user, base, time, changes, ...typeof summary === 'string' && { summary } } } : { kind: 'none' };
}
