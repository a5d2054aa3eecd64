import { includesOf, type IncludedPage } from '../programs/include';
import { parseForReaders, type ParseOptions } from '../programs/parse';
import type { ProgramList } from '../programs/program';
import type { Unread } from '../harvest/unread';
import type { StoredPage, Wiki } from '../wiki/wiki';

/** The day it is, in UTC: 'YYYY-MM-DD'. */
export function today(): string {
	return new Date().toISOString().slice( 0, 10 );
}

/** How to read a data page of this wiki. */
export function optionsFor( wiki: Wiki ): ParseOptions {
	return { today: today(), language: wiki.contentLanguage };
}

/** A data page and all that belongs to it. */
export interface Data {
	/** null where the programs do not come from a data page. */
	readonly page: StoredPage | null;
	readonly included: readonly IncludedPage[];
	/** null where the page cannot be read. */
	readonly list: ProgramList | null;
	/** What is wrong, in codes. */
	readonly problems: readonly string[];
	/** Where they come from the static list instead: a draft of the data page, and what it lacks. */
	readonly harvest?: { readonly draft: string; readonly unread: readonly Unread[] };
}

async function readOnce( wiki: Wiki, source: string, revisions: readonly number[] ): Promise<Data> {
	const pages = await wiki.readPages( [ source ], revisions );
	const page = pages[ 0 ] as StoredPage;
	const wanted = includesOf( page.text );
	const find = ( title: string, among: readonly StoredPage[] ): StoredPage | undefined =>
		among.find( ( other ) => other.title === wiki.titleOf( title ) );
	const more = wanted.filter( ( title ) => !find( title, pages ) );
	// Only where the host did not know what the page includes.
	const all = more.length ? pages.concat( await wiki.readPages( [ source, ...more ], [] ) ) : pages;
	const included: IncludedPage[] = [];
	for ( const title of wanted ) {
		const found = find( title, all );
		if ( found ) {
			included.push( { title, text: found.text } );
		}
	}
	const { list, problems } = parseForReaders( page.text, optionsFor( wiki ), included );
	return { page, included, list, problems };
}

/**
 * Reads a data page with what it includes.
 *
 * @param revisions Those the host was printed with; none where they are not known.
 * @throws {ReadError}
 */
export async function readData( wiki: Wiki, source: string, revisions: readonly number[] ): Promise<Data> {
	const data = await readOnce( wiki, source, revisions );
	// The host may have been printed while the data was broken, and the data mended since.
	return data.list || !revisions.length ? data : readOnce( wiki, source, [] );
}
