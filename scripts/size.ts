/**
 * `npm run size`: what the gadget costs readers, measured on a real wiki in a real browser, beside what it
 * may cost. Ends with 1 if a budget is exceeded.
 */
import { ensurePackages, BROWSER_PACKAGES } from './wiki/debian';
import { exitWith } from './wiki/failure';

async function main() {
	if ( !process.env.CHROMIUM ) {
		await ensurePackages( BROWSER_PACKAGES );
	}
	const { build } = await import( './build' );
	const { isOver, measureBudgets, table } = await import( './size/budgets' );
	const { demoPages, HOST_PAGE } = await import( './wiki/demo' );
	const { install } = await import( './deploy/install' );
	const { writePages } = await import( './wiki/pages' );
	const { startWiki } = await import( './wiki/wiki' );

	await build();
	const wiki = await startWiki( { name: 'size', fresh: true } );
	try {
		await install( wiki.api, { mode: 'default', summary: 'Size' } );
		await writePages( wiki.api, await demoPages(), 'Size' );
		await wiki.runJobs();
		const addressOf = ( title: string ) => `${ wiki.url }/wiki/${ encodeURI( title.replace( / /g, '_' ) ) }`;
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
