import { importLists, type ListImport, type ImportOptions } from '../../../src/import/import-lists';
import { META_HEADINGS } from '../../../src/import/known-headings';
import { anchorOf, CURRENT, PAST, section, showPage, type Markup } from './markup';

export const HARVEST_OPTIONS: ImportOptions = { pageLanguage: 'en', contentLanguage: 'en', articlePath: '/wiki/$1', address: 'https://meta.wikimedia.org/wiki/Community_Development' };

/** Shows a page and reads it. */
export function harvestOf( html: string, options: Partial<ImportOptions> = {} ): ListImport {
	return importLists( showPage( html ), META_HEADINGS, { ...HARVEST_OPTIONS, ...options } );
}

/** A page with the two lists, of which one has these items. */
export function listHtml( current: string, past = '<li>Past program</li>', markup: Markup = 'current' ): string {
	return section( markup, CURRENT, anchorOf( CURRENT ), `<ul>${ current }</ul>` ) + section( markup, PAST, anchorOf( PAST ), `<ul>${ past }</ul>` );
}

/** Codes and places of what could not be read. */
export function lostOf( { skipped }: ListImport ): string[] {
	return skipped.map( ( { code, place } ) => `${ code } at ${ place }` );
}
