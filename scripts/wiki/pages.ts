import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Mwn } from 'mwn';
import { readStored } from '../lib/wiki-api';
import { Failure } from './failure';
import { ROOT } from './paths';

/** A wiki page to write: either its text or the file with the text. */
export interface Page {
	title: string;
	contentModel: string;
	text?: string;
	/** A path in the checkout's folder. */
	file?: string;
}

/**
 * Writes pages in the order given, except those that have the same content already.
 *
 * @param summary the edit summary
 * @return the titles of the pages that were written
 * @throws {Failure} if a file cannot be read or the wiki refuses a page
 */
export async function writePages( api: Mwn, pages: Page[], summary: string ): Promise<string[]> {
	const current = await readStored( api, pages.map( ( page ) => page.title ) );
	const written = [];
	for ( const page of pages ) {
		const text = await textOf( page );
		if ( isSame( current.get( page.title )?.text, text, page.contentModel ) ) {
			continue;
		}
		try {
			await api.save( page.title, text, summary, { contentmodel: page.contentModel } );
		} catch ( error ) {
			throw new Failure(
				`The wiki refuses the page "${ page.title }": ${ ( error as Error ).message }`,
				`Correct ${ page.file ?? 'its text' } and start again.`
			);
		}
		written.push( page.title );
	}
	return written;
}

async function textOf( { title, text, file }: Page ): Promise<string> {
	if ( text !== undefined ) {
		return text;
	}
	try {
		return await readFile( resolve( ROOT, file ?? '' ), 'utf8' );
	} catch ( error ) {
		throw new Failure( `The page "${ title }" cannot be written: ${ ( error as Error ).message }` );
	}
}

/** Tells whether saving would change nothing: a wiki removes white space at the end of a text, and formats JSON anew. */
function isSame( current: string | undefined, text: string, contentModel: string ): boolean {
	if ( current === undefined ) {
		return false;
	}
	if ( contentModel === 'json' ) {
		return isDeepStrictEqual( parseJson( current ), parseJson( text ) );
	}
	return current === text.trimEnd().replace( /\r\n/g, '\n' );
}

/** Returns undefined for a text that is not JSON. */
function parseJson( text: string ): unknown {
	try {
		return JSON.parse( text );
	} catch {
		return undefined;
	}
}
