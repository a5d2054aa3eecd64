import { moduleBytes, registryBytes } from './bytes.mjs';
import { launchChromium } from '../lib/chromium.mjs';
import { layoutShift, measureVisit } from './visit.mjs';

/**
 * Every reader pays this once. It was 30,000 until the explorer was for readers of every language: what that takes
 * (words and versions by language, search in all scripts and where it matched, translations, old browsers, forced
 * colours and contrast) is 2,800 bytes, beyond what could be saved elsewhere.
 */
const READER_BYTES = 33_000;

/**
 * @typedef {object} Row one line of the report
 * @property {string} what
 * @property {number} value
 * @property {string} unit
 * @property {number} [most] the budget; without one the number is for information
 */

/** Windows as readers have them. */
const WINDOWS = {
	desktop: { viewport: { width: 1280, height: 900 } },
	phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
};

/**
 * @param {string} wikiUrl
 * @return {Promise<Row[]>}
 */
async function bytes( wikiUrl ) {
	const gadget = 'ext.gadget.programExplorer';
	const unit = 'bytes gz';
	return [
		{ what: "Readers' JS and CSS, as served", value: await moduleBytes( wikiUrl, gadget ) + await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ), unit, most: READER_BYTES },
		{ what: '  of this JS', value: await moduleBytes( wikiUrl, gadget, 'scripts' ), unit },
		{ what: '  of this CSS', value: await moduleBytes( wikiUrl, gadget, 'styles' ), unit },
		{ what: '  of this CSS in the head', value: await moduleBytes( wikiUrl, `${ gadget }-reserve`, 'styles' ), unit },
		{ what: "Maintainers' JS, on demand", value: await moduleBytes( wikiUrl, `${ gadget }-maintainer` ), unit },
		{ what: 'Self-test, on demand', value: await moduleBytes( wikiUrl, `${ gadget }-selftest` ), unit },
		{ what: 'Registry, on every page', value: await registryBytes( wikiUrl ), unit }
	];
}

/**
 * @param {string} pageUrl
 * @param {string} plainUrl
 * @return {Promise<Row[]>}
 */
async function visits( pageUrl, plainUrl ) {
	const browser = await launchChromium();
	const rows = [];
	try {
		for ( const [ name, window ] of Object.entries( WINDOWS ) ) {
			const context = await browser.newContext( window );
			for ( const [ visit, most ] of /** @type {const} */ ( [ [ 'first visit', 1 ], [ 'second visit', 0 ] ] ) ) {
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

/**
 * Measures everything that has a budget and does not depend on the speed of the machine.
 *
 * @param {string} wikiUrl
 * @param {{ page: string, plain: string }} pages the addresses of a page with the explorer and of one without
 * @return {Promise<Row[]>}
 */
export async function measureBudgets( wikiUrl, { page, plain } ) {
	return [ ...await bytes( wikiUrl ), ...await visits( page, plain ) ];
}

/**
 * @param {Row} row
 * @return {boolean}
 */
export function isOver( { value, most } ) {
	return most !== undefined && value > most;
}

/**
 * @param {Row[]} rows
 * @return {string} a table for the terminal
 */
export function table( rows ) {
	/** @param {number} value */
	const say = ( value ) => Number.isInteger( value ) ? value.toLocaleString( 'en' ) : value.toFixed( 4 );
	return rows.map( ( row ) => [
		row.what.padEnd( 48 ),
		say( row.value ).padStart( 8 ),
		row.unit.padEnd( 9 ),
		row.most === undefined ? '' : `at most ${ say( row.most ) }`.padEnd( 15 ) + ( isOver( row ) ? ' OVER' : ' ok' )
	].join( ' ' ).trimEnd() ).join( '\n' );
}
