/**
 * `npm run size`: what the gadget costs readers, measured on a real wiki in a real browser, beside what it
 * may cost. Ends with 1 if a budget is exceeded.
 */
import { ensureDependencies } from './lib/dependencies.mjs';
import { ensurePackages, BROWSER_PACKAGES } from './wiki/debian.mjs';
import { exitWith } from './wiki/failure.mjs';

async function main() {
	await ensureDependencies();
	if ( !process.env.CHROMIUM ) {
		await ensurePackages( BROWSER_PACKAGES );
	}
	const { build } = await import( './build.mjs' );
	const { isOver, measureBudgets, table } = await import( './size/budgets.mjs' );
	const { demoPages, HOST_PAGE } = await import( './wiki/demo.mjs' );
	const { install } = await import( './deploy/install.mjs' );
	const { writePages } = await import( './wiki/pages.mjs' );
	const { startWiki } = await import( './wiki/wiki.mjs' );

	await build();
	const wiki = await startWiki( { name: 'size', fresh: true } );
	try {
		await install( wiki.api, { mode: 'default', summary: 'Size' } );
		await writePages( wiki.api, await demoPages(), 'Size' );
		await wiki.runJobs();
		/** @param {string} title */
		const addressOf = ( title ) => `${ wiki.url }/wiki/${ encodeURI( title.replace( / /g, '_' ) ) }`;
		const rows = await measureBudgets( wiki.url, { page: addressOf( HOST_PAGE ), plain: addressOf( 'Plain page' ) } );
		console.log( table( rows ) );
		return rows.some( isOver ) ? 1 : 0;
	} finally {
		await wiki.stop();
	}
}

try {
	process.exit( await main() );
} catch ( error ) {
	exitWith( error );
}
