import { importLists, type ListImport, type ImportOptions } from '../../../src/import/import-lists';
import { META_HEADINGS } from '../../../src/import/known-headings';
import { anchorOf, CURRENT, PAST, section, showPage, type Markup } from './markup';

export const IMPORT_OPTIONS: ImportOptions = { pageLanguage: 'en', contentLanguage: 'en', articlePath: '/wiki/$1', address: 'https://meta.wikimedia.org/wiki/Community_Development' };

/** Shows a page and imports its lists. */
export function importHtml( html: string, options: Partial<ImportOptions> = {} ): ListImport {
	return importLists( showPage( html ), META_HEADINGS, { ...IMPORT_OPTIONS, ...options } );
}

/** The HTML of a page with the two lists, from the HTML of their items. */
export function listHtml( current: string, past = '<li>Past program</li>', markup: Markup = 'current' ): string {
	return section( markup, CURRENT, anchorOf( CURRENT ), `<ul>${ current }</ul>` ) + section( markup, PAST, anchorOf( PAST ), `<ul>${ past }</ul>` );
}

/** The code and the position of each skipped item. */
export function skippedIn( { skipped }: ListImport ): string[] {
	return skipped.map( ( { code, position } ) => `${ code } at ${ position }` );
}
