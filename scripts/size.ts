/** `npm run size`: measures on a real wiki how many bytes of the gadget readers load. Ends with 1 if a budget is exceeded. */
import { build } from './build';
import { install } from './deploy/install';
import { describeRow, isOver, measureBytes } from './size/budgets';
import { createCommand, runCommand } from './lib/command';
import { startWiki } from './wiki/wiki';

await runCommand( createCommand( 'size', 'Compares the bytes that readers load with the budgets.' ), async () => {
	await build();
	const wiki = await startWiki( { name: 'size', fresh: true } );
	try {
		await install( wiki.api, { mode: 'default', summary: 'Size' } );
		const rows = await measureBytes( wiki.url );
		rows.forEach( ( row ) => console.log( describeRow( row ) ) );
		return rows.some( isOver ) ? 1 : 0;
	} finally {
		await wiki.stop();
	}
} );
process.exit();
