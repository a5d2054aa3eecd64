import type { IncludedPage } from '../programs/include';
import { includedTitles } from '../programs/include';
import type { ProgramList } from '../programs/model';
import { parseForReaders } from '../programs/parse-for-readers';
import type { Failed } from '../wiki/page-editor';
import type { Revision } from '../wiki/page-history';
import type { Moment, RevisionReader } from '../wiki/revision-reader';

/** A revision of the data page, or of a page that it includes. */
export interface StatePage {
	readonly title: string;
	readonly revision: Revision;
}

/** The data page and its included pages at one moment. */
export interface PageState {
	readonly kind: 'state';
	/** The data page, then those of the included pages that existed. */
	readonly pages: readonly [ StatePage, ...StatePage[] ];
	/** The titles of included pages whose text is hidden. */
	readonly hidden: readonly string[];
	readonly list: ProgramList;
}

/** Why there is no state: the page did not exist, its text is hidden, it cannot be read, or the wiki does not answer. */
export type NoState = Failed | { readonly kind: 'none' | 'hidden' | 'unreadable' };

/**
 * Reads the data page and its included pages as they were at a moment, one after the other. Never throws.
 *
 * @param moment '' for now.
 * @param today The day on which the status of each program is derived from its dates; null for the day of the revision.
 */
export async function readPageState( reader: RevisionReader, source: string, moment: Moment, language: string, today: string | null ): Promise<PageState | NoState> {
	const main = await reader.read( source, moment );
	if ( main.kind !== 'revision' ) {
		return main;
	}
	const { text, time } = main.revision;
	if ( text === null ) {
		return { kind: 'hidden' };
	}
	const pages: [ StatePage, ...StatePage[] ] = [ { title: source, revision: main.revision } ];
	const included: IncludedPage[] = [];
	const hidden: string[] = [];
	for ( const title of includedTitles( text ) ) {
		const page = await reader.read( title, typeof moment === 'number' ? time : moment );
		if ( page.kind === 'failed' ) {
			return page;
		}
		if ( page.kind === 'revision' ) {
			if ( page.revision.text === null ) {
				hidden.push( title );
			} else {
				pages.push( { title, revision: page.revision } );
				included.push( { title, text: page.revision.text } );
			}
		}
	}
	const { list } = parseForReaders( text, { today: today ?? time.slice( 0, 10 ), language }, included );
	return list ? { kind: 'state', pages, hidden, list } : { kind: 'unreadable' };
}
