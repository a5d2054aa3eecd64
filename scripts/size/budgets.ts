import { readFileSync } from 'node:fs';
import { LIST, VIEWS } from '../../src/explore/query';
import { ROOT } from '../wiki/paths';
import { gzipped, moduleBytes, registryBytes } from './bytes';

/**
 * Every reader pays this once. The aim is 30,000. Texts and versions of pages by language, translations, old browsers,
 * forced colours and contrast take 2,800 bytes, beyond what could be saved elsewhere; needs, what one can join, and what
 * there is to use take 1,300; dates, groups, languages on cards, and drawing in steps take 1,800.
 */
const READER_BYTES = 34_000;
/** What a reader may need next. The aim is 10,000. */
const MORE_BYTES = 11_000;
/** A view other than the list, JS and CSS. */
const VIEW_BYTES = 8_000;

export interface Row {
	what: string;
	/** In bytes, compressed. */
	value: number;
	/** The budget; without one the number is for information. */
	most?: number;
}

/** The first two parts of the user script, as they are on the wiki: user scripts are not minified. */
const USER_SCRIPT = [ 'programExplorer-user.js', 'programExplorer-user-reader.js' ];

export async function measureBytes( wikiUrl: string ): Promise<Row[]> {
	const gadget = 'ext.gadget.programExplorer';
	const ofUserScript = USER_SCRIPT.map( ( file ) => gzipped( readFileSync( `${ ROOT }dist/${ file }`, 'utf8' ) ) );
	return [
		{ what: "Readers' JS and CSS, as served", value: await moduleBytes( wikiUrl, gadget ) + await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ), most: READER_BYTES },
		{ what: '  of this JS', value: await moduleBytes( wikiUrl, gadget, 'scripts' ) },
		{ what: '  of this CSS', value: await moduleBytes( wikiUrl, gadget, 'styles' ) },
		{ what: '  of this CSS in the head', value: await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ) },
		{ what: 'Parts after the first view, JS and CSS', value: await moduleBytes( wikiUrl, `${ gadget }-more` ), most: MORE_BYTES },
		{ what: "Maintainers' JS, on demand", value: await moduleBytes( wikiUrl, `${ gadget }-maintainer` ), most: 6_000 },
		{ what: 'Problems of the data, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-validator` ), most: 8_000 },
		{ what: 'Checks of the data, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-checks` ), most: 8_000 },
		{ what: 'Search, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-search` ), most: 8_000 },
		...await Promise.all( VIEWS.filter( ( view ) => view !== LIST ).map( async ( view ) => (
			{ what: `View "${ view }", on demand`, value: await moduleBytes( wikiUrl, `${ gadget }-${ view }` ), most: VIEW_BYTES }
		) ) ),
		{ what: 'Export, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-take-away` ), most: VIEW_BYTES },
		{ what: 'Editor, JS and CSS, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-editor` ), most: 30_000 },
		{ what: 'Parts of the editor that few edits need', value: await moduleBytes( wikiUrl, `${ gadget }-editorMore` ), most: 8_000 },
		{ what: 'History of a program, JS and CSS, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-history` ), most: 8_000 },
		{ what: 'Worklist, JS and CSS, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-worklist` ), most: 8_000 },
		{ what: 'Correction of damaged links, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-links` ), most: 2_000 },
		{ what: 'Import of plain lists, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-importer` ), most: 8_000 },
		{ what: 'Self-test, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-selftest` ), most: 9_000 },
		{ what: 'User script before anything on demand', value: ofUserScript.reduce( ( sum, bytes ) => sum + bytes, 0 ), most: 45_000 },
		{ what: 'Registry, on every page', value: await registryBytes( wikiUrl ), most: 300 }
	];
}

export function isOver( { value, most }: Row ): boolean {
	return most !== undefined && value > most;
}

export function describeRow( row: Row ): string {
	const inWords = ( value: number ) => value.toLocaleString( 'en' );
	const budget = row.most === undefined ? '' : `, at most ${ inWords( row.most ) }: ${ isOver( row ) ? 'OVER' : 'ok' }`;
	return `${ row.what.padEnd( 48 ) } ${ inWords( row.value ).padStart( 8 ) } bytes gz${ budget }`;
}
