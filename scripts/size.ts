/**
 * `npm run size`: measures on a real wiki in a real browser what the gadget costs readers, and compares it with what
 * it may cost. Ends with 1 if it costs more.
 */
import { build } from './build';
import { install } from './deploy/install';
import { describeRow, isOver, measureBytes, measureVisits } from './size/budgets';
import { runCommand } from './lib/command';
import { ensureChromium } from './wiki/debian';
import { demoPages, HOST_PAGE, pageAddress } from './wiki/demo';
import { startWiki } from './wiki/wiki';

await runCommand( async () => {
	await ensureChromium();
	await build();
	const wiki = await startWiki( { name: 'size', fresh: true } );
	try {
		await install( wiki.api, { mode: 'default', summary: 'Size', others: demoPages() } );
		await wiki.runJobs();
		const rows = [ ...await measureBytes( wiki.url ), ...await measureVisits( pageAddress( wiki.url, HOST_PAGE ), pageAddress( wiki.url, 'Plain page' ) ) ];
		rows.forEach( ( row ) => console.log( describeRow( row ) ) );
		return rows.some( isOver ) ? 1 : 0;
	} finally {
		await wiki.stop();
	}
} );
process.exit();
