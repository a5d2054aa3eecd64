import type { Locator, Page } from 'playwright-core';
import { toJson } from '../../../src/edit/wiki-json';
import { asAdmin, hostPage, save } from './wiki';

/** The data page of a test, by the name of the test. */
export const dataOf = ( name: string ): string => `Editor ${ name }/programs.json`;

/** The page with the explorer. */
export const hostOf = ( name: string ): string => `Editor ${ name }`;

/** Writes a data page and a page with its explorer. */
export async function prepareData( name: string, data: object ): Promise<number> {
	const revision = await save( dataOf( name ), toJson( data ), 'json' );
	await save( hostOf( name ), hostPage( dataOf( name ) ) );
	return revision;
}

/** The newest text of a page; '' if there is none. */
export async function textOfPage( title: string ): Promise<string> {
	const page = await ( await asAdmin() ).read( title ) as { revisions?: { content: string }[] };
	return page.revisions?.[ 0 ]?.content ?? '';
}

/** The author and the summary of the newest revision of a page. */
export async function lastEditOf( title: string ): Promise<{ readonly user: string; readonly comment: string }> {
	const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'comment|user', titles: title, formatversion: '2' } ) as { query: { pages: { revisions: { user: string; comment: string }[] }[] } };
	return query.pages[ 0 ]?.revisions[ 0 ] ?? { user: '', comment: '' };
}

export const editorOf = ( page: Page, name: string | RegExp ): Locator => page.getByRole( 'region', { name } );

export const isSaved = ( page: Page ): Promise<void> => page.getByText( 'Your changes are saved.' ).waitFor();
