import { readFileSync } from 'node:fs';
import { launchChromium } from '../lib/chromium';
import { ROOT } from '../wiki/paths';
import { gzipped, moduleBytes, registryBytes } from './bytes';
import { layoutShift, measureVisit } from './visit';

/**
 * Every reader pays this once. It was 30,000 until the explorer was for readers of every language: what that takes
 * (words and versions by language, search in all scripts and where it matched, translations, old browsers, forced
 * colours and contrast) is 2,800 bytes, beyond what could be saved elsewhere.
 */
const READER_BYTES = 33_000;

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

/** The bytes of the user script's first two parts, as they are on the wiki: user scripts are not minified. */
function userScriptBytes(): number {
	return [ 'programExplorer-user.js', 'programExplorer-user-reader.js' ].reduce( ( sum, file ) => sum + gzipped( readFileSync( `${ ROOT }dist/${ file }`, 'utf8' ) ), 0 );
}

async function bytes( wikiUrl: string ): Promise<Row[]> {
	const gadget = 'ext.gadget.programExplorer';
	const unit = 'bytes gz';
	return [
		{ what: "Readers' JS and CSS, as served", value: await moduleBytes( wikiUrl, gadget ) + await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ), unit, most: READER_BYTES },
		{ what: '  of this JS', value: await moduleBytes( wikiUrl, gadget, 'scripts' ), unit },
		{ what: '  of this CSS', value: await moduleBytes( wikiUrl, gadget, 'styles' ), unit },
		{ what: '  of this CSS in the head', value: await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ), unit },
		{ what: 'Parts after the first view, JS and CSS', value: await moduleBytes( wikiUrl, `${ gadget }-more` ), unit, most: 10_000 },
		{ what: "Maintainers' JS, on demand", value: await moduleBytes( wikiUrl, `${ gadget }-maintainer` ), unit, most: 6_000 },
		{ what: 'Import of plain lists, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-importer` ), unit, most: 8_000 },
		{ what: 'Self-test, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-selftest` ), unit, most: 9_000 },
		{ what: 'User script before anything on demand', value: userScriptBytes(), unit, most: 45_000 },
		{ what: 'Registry, on every page', value: await registryBytes( wikiUrl ), unit }
	];
}

async function visits( pageUrl: string, plainUrl: string ): Promise<Row[]> {
	const browser = await launchChromium();
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
		const context = await browser.newContext();
		const plain = await measureVisit( context, plainUrl, { hasExplorer: false } );
		rows.push( { what: 'Requests of ours on a page without the explorer', value: plain.data.length + plain.modules.length, unit: 'requests', most: 0 } );
	} finally {
		await browser.close();
	}
	return rows;
}

/** Measures what does not depend on the speed of the machine, on a page with the explorer and on one without. */
export async function measureBudgets( wikiUrl: string, { page, plain }: { page: string; plain: string } ): Promise<Row[]> {
	return [ ...await bytes( wikiUrl ), ...await visits( page, plain ) ];
}

export function isOver( { value, most }: Row ): boolean {
	return most !== undefined && value > most;
}

export function table( rows: Row[] ): string {
	const say = ( value: number ) => Number.isInteger( value ) ? value.toLocaleString( 'en' ) : value.toFixed( 4 );
	return rows.map( ( row ) => [
		row.what.padEnd( 48 ),
		say( row.value ).padStart( 8 ),
		row.unit.padEnd( 9 ),
		row.most === undefined ? '' : `at most ${ say( row.most ) }`.padEnd( 15 ) + ( isOver( row ) ? ' OVER' : ' ok' )
	].join( ' ' ).trimEnd() ).join( '\n' );
}
