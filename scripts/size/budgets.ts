import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { LAUNCH_OPTIONS } from '../lib/chromium';
import { ROOT } from '../wiki/paths';
import { gzipped, moduleBytes, registryBytes } from './bytes';
import { layoutShift, measureVisit } from './visit';

/**
 * Every reader pays this once. The aim is 30,000. Texts and versions of pages by language, translations, old browsers,
 * forced colours and contrast take 2,800 bytes, beyond what could be saved elsewhere; needs, what one can join, and what
 * there is to use take 1,300; dates, groups, languages on cards, and drawing in steps take 1,800.
 */
const READER_BYTES = 36_000;
/** What a reader may need next. */
const MORE_BYTES = 10_000;

export interface Row {
	what: string;
	value: number;
	unit: string;
	/** The budget; without one the number is for information. */
	most?: number;
}

/** Windows as readers have them. */
const WINDOWS = {
	desktop: { viewport: { width: 1280, height: 900 } },
	phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
};

/** The first two parts of the user script, as they are on the wiki: user scripts are not minified. */
const USER_SCRIPT = [ 'programExplorer-user.js', 'programExplorer-user-reader.js' ];

/** What the wiki serves. */
export async function measureBytes( wikiUrl: string ): Promise<Row[]> {
	const gadget = 'ext.gadget.programExplorer';
	const unit = 'bytes gz';
	const ofUserScript = USER_SCRIPT.map( ( file ) => gzipped( readFileSync( `${ ROOT }dist/${ file }`, 'utf8' ) ) );
	return [
		{ what: "Readers' JS and CSS, as served", value: await moduleBytes( wikiUrl, gadget ) + await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ), unit, most: READER_BYTES },
		{ what: '  of this JS', value: await moduleBytes( wikiUrl, gadget, 'scripts' ), unit },
		{ what: '  of this CSS', value: await moduleBytes( wikiUrl, gadget, 'styles' ), unit },
		{ what: '  of this CSS in the head', value: await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ), unit },
		{ what: 'Parts after the first view, JS and CSS', value: await moduleBytes( wikiUrl, `${ gadget }-more` ), unit, most: MORE_BYTES },
		{ what: "Maintainers' JS, on demand", value: await moduleBytes( wikiUrl, `${ gadget }-maintainer` ), unit, most: 6_000 },
		{ what: 'Problems of the data, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-validator` ), unit, most: 10_500 },
		{ what: 'Search, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-search` ), unit, most: 8_000 },
		{ what: 'Editor, JS and CSS, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-editor` ), unit, most: 30_000 },
		{ what: 'Parts of the editor that few edits need', value: await moduleBytes( wikiUrl, `${ gadget }-editorMore` ), unit, most: 8_000 },
		{ what: 'Correction of damaged links, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-links` ), unit, most: 2_000 },
		{ what: 'Import of plain lists, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-importer` ), unit, most: 8_000 },
		{ what: 'Self-test, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-selftest` ), unit, most: 9_000 },
		{ what: 'User script before anything on demand', value: ofUserScript.reduce( ( sum, bytes ) => sum + bytes, 0 ), unit, most: 45_000 },
		{ what: 'Registry, on every page', value: await registryBytes( wikiUrl ), unit }
	];
}

/** What does not depend on the speed of the machine when a browser visits a page with the explorer, and one without. */
export async function measureVisits( pageUrl: string, plainUrl: string ): Promise<Row[]> {
	const browser = await chromium.launch( LAUNCH_OPTIONS );
	const rows: Row[] = [];
	try {
		for ( const [ name, window ] of Object.entries( WINDOWS ) ) {
			const context = await browser.newContext( window );
			for ( const [ visit, most ] of [ [ 'first visit', 1 ], [ 'second visit', 0 ] ] as const ) {
				const report = await measureVisit( context, pageUrl );
				rows.push(
					{ what: `Data requests, ${ name }, ${ visit }`, value: report.data.length, unit: 'requests', most },
					{ what: `Layout shift, ${ name }, ${ visit }`, value: layoutShift( report ), unit: 'CLS', most: 0 }
				);
			}
			await context.close();
		}
		const plain = await measureVisit( await browser.newContext(), plainUrl, { hasExplorer: false } );
		rows.push( { what: 'Requests of ours on a page without the explorer', value: plain.data.length + plain.modules.length, unit: 'requests', most: 0 } );
	} finally {
		await browser.close();
	}
	return rows;
}

export function isOver( { value, most }: Row ): boolean {
	return most !== undefined && value > most;
}

export function describeRow( row: Row ): string {
	const inWords = ( value: number ) => Number.isInteger( value ) ? value.toLocaleString( 'en' ) : value.toFixed( 4 );
	const budget = row.most === undefined ? '' : `, at most ${ inWords( row.most ) }: ${ isOver( row ) ? 'OVER' : 'ok' }`;
	return `${ row.what.padEnd( 48 ) } ${ inWords( row.value ).padStart( 8 ) } ${ row.unit }${ budget }`;
}
