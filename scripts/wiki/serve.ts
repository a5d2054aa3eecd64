import type { Options } from './options';
import type { Wiki } from './wiki';
import { build } from '../build';
import { install } from '../deploy/install';
import { checkData, DATA_PAGE, demoPages, HOST_PAGE } from './demo';
import { writePages } from './pages';
import { ROOT } from './paths';
import { watchPaths } from './watch';
import { startWiki } from './wiki';

const SUMMARY = 'Program Explorer, from the checkout';

/**
 * Serves the demo.
 *
 * @return stops it
 * @throws {Failure} for all that the person at the keyboard can put right
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

/** Writes whatever differs from the wiki. */
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

/** @return ends it */
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
	const page = `${ url }/wiki/${ encodeURI( HOST_PAGE.replace( / /g, '_' ) ) }`;
	log( `Programs: ${ url }/wiki/${ encodeURI( DATA_PAGE.replace( / /g, '_' ) ) }` );
	if ( gadget === 'opt-in' ) {
		log( `Without an account, try the gadget at ${ page }?withgadget=programExplorer` );
	}
	log( watch ? 'Changes of the sources are written at once. Ctrl-C ends it.' : 'Ctrl-C ends it.' );
	log( `Ready: ${ page }` );
}
