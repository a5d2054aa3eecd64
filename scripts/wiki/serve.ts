import { build } from '../build';
import { install } from '../deploy/install';
import { checkData, DATA_PAGE, demoPages, HOST_PAGE, pageAddress } from './demo';
import type { Options } from './options';
import { writePages } from './pages';
import { ROOT } from './paths';
import { watchPaths } from './watch';
import { startWiki, type Wiki } from './wiki';

const SUMMARY = 'Program Explorer, from the checkout';

/**
 * Serves the demo, and returns a function that ends it.
 *
 * @throws {Failure} for everything that the user can correct
 */
export async function serve( options: Options, log: ( line: string ) => void ): Promise<() => Promise<void>> {
	if ( options.data !== undefined ) {
		await checkData( options.data, log );
	}
	log( 'Gadget: building' );
	await build();
	const wiki = await startWiki( { name: 'demo', port: options.port, fresh: options.fresh, log } );
	try {
		await deploy( wiki, options, log );
	} catch ( error ) {
		await wiki.stop();
		throw error;
	}
	const stopWatching = options.watch ? watchSources( wiki, options, log ) : () => {};
	announce( wiki, options, log );
	return async () => {
		stopWatching();
		await wiki.stop();
	};
}

/** Writes the pages that differ from those of the wiki. */
async function deploy( wiki: Wiki, { gadget, data }: Options, log: ( line: string ) => void ) {
	const written = [
		...await install( wiki.api, { mode: gadget, summary: SUMMARY, user: wiki.accounts.admin.name } ),
		...await writePages( wiki.api, await demoPages( data ), SUMMARY )
	];
	if ( written.length > 0 ) {
		await wiki.runJobs();
	}
	log( written.length === 0 ? 'Pages: nothing to write' : `Pages: wrote ${ written.length }` );
}

/** Deploys after each change of the sources; returns a function that ends it. */
function watchSources( wiki: Wiki, options: Options, log: ( line: string ) => void ): () => void {
	const paths = [ `${ ROOT }src`, `${ ROOT }gadget-definition`, ...options.data === undefined ? [] : [ options.data ] ];
	return watchPaths( paths, async () => {
		try {
			if ( options.data !== undefined ) {
				await checkData( options.data, log );
			}
			await build();
			await deploy( wiki, options, log );
		} catch ( error ) {
			console.error( error instanceof Error ? error.message : error );
		}
	} );
}

function announce( { url, accounts }: Wiki, { gadget, watch }: Options, log: ( line: string ) => void ) {
	log( 'Accounts:' );
	for ( const { name, password, rights } of Object.values( accounts ) ) {
		log( `  ${ name.padEnd( 10 ) } ${ password.padEnd( 19 ) } ${ rights }` );
	}
	const page = pageAddress( url, HOST_PAGE );
	log( `Programs: ${ pageAddress( url, DATA_PAGE ) }` );
	if ( gadget === 'opt-in' ) {
		log( `Without an account, try the gadget at ${ page }?withgadget=programExplorer` );
	}
	log( watch ? 'Changes of the sources are written at once. Ctrl-C ends it.' : 'Ctrl-C ends it.' );
	log( `Ready: ${ page }` );
}
