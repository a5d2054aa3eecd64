import type { Installation } from '../wiki/installation';
import type { Wiki } from '../wiki/wiki';
import { readMeasurements, requests, times } from './costs';
import { dataProblems, dataRevision, listDrift, readFresh, type FreshData } from './data';
import { deployedPages, runningCode, type Deployed } from './deployed';
import { editable } from './editable';
import { dependencies, environment } from './environment';
import { check, reasonOf, type NamedFinding } from './finding';
import { contentOf, explorers, settledHosts } from './hosts';
import { MANIFEST } from '../page/manifest-page';
import { readManifest } from './manifest';
import { modules } from './modules';
import { openPanel } from './panel';
import { plainText } from './report';
import type { Environment, Selftest } from '../page/environment';
import { storage } from './storage';

async function readDeployed( installation: Installation ): Promise<Deployed> {
	try {
		const page = ( await installation.newestRevisions( [ MANIFEST ], 'text' ) ).get( MANIFEST );
		return page ? readManifest( page.text ) : { reason: `There is no ${ MANIFEST }: the gadget was installed by hand, or before there were manifests.` };
	} catch ( error ) {
		return { reason: `${ MANIFEST } cannot be read: ${ reasonOf( error ) }` };
	}
}

/** Waits for the explorers, then checks everything at once. */
async function checkAll( { wiki, load }: Environment, installation: Installation, running: string ): Promise<readonly NamedFinding[]> {
	const settled = await settledHosts();
	// Before the self-test makes requests itself.
	const costs = readMeasurements( window );
	const deployed = readDeployed( installation );
	const sources = new Map<string, Promise<FreshData>>();
	settled.hosts.forEach( ( { source } ) => {
		if ( !sources.has( source ) ) {
			const loading = readFresh( wiki, load, installation, source );
			// Each check that needs it reports the error.
			loading.catch( () => undefined );
			sources.set( source, loading );
		}
	} );
	const dataOf = ( source: string ): Promise<FreshData> => sources.get( source ) || Promise.reject( new Error( 'not read' ) );
	return Promise.all( [
		check( 'Running code', async () => runningCode( running, await deployed ) ),
		check( 'Pages on the wiki', async () => deployedPages( wiki, installation, await deployed ) ),
		check( 'Modules', () => modules( installation, load ) ),
		check( 'Dependencies', () => dependencies( installation ) ),
		check( 'Skin and environment', () => environment( wiki, installation ) ),
		check( 'Explorers', () => explorers( settled ) ),
		...settled.hosts.flatMap( ( host, at ) => [
			check( `Revision of the data, explorer #${ at + 1 }`, async () => dataRevision( host, await dataOf( host.source ) ) ),
			check( `List and data, explorer #${ at + 1 }`, async () => listDrift( wiki, load, host, await dataOf( host.source ) ) )
		] ),
		...Array.from( sources ).flatMap( ( [ source, loading ] ) => [
			check( `Problems of ${ source }`, async () => dataProblems( await loading ) ),
			check( `Editing ${ source }`, async () => editable( wiki, source, await loading ) )
		] ),
		check( 'Requests', () => requests( costs ) ),
		check( 'Times', () => times( costs, settled ) ),
		check( 'Storage', () => storage( window ) )
	] );
}

async function run( tested: Environment, installationOf: ( wiki: Wiki ) => Installation, running: string ): Promise<void> {
	if ( document.readyState === 'loading' ) {
		await new Promise( ( resolve ) => document.addEventListener( 'DOMContentLoaded', resolve ) );
	}
	const panel = openPanel( document.querySelector<HTMLElement>( '.program-explorer' ), contentOf() );
	const findings = await checkAll( tested, installationOf( tested.wiki ), running );
	panel.fill( findings, plainText( findings, location.origin + location.pathname + location.search, new Date().toISOString() ) );
}

/** @param installationOf Makes the interface of the self-test to a wiki. */
export function createSelftest( installationOf: ( wiki: Wiki ) => Installation ): Selftest {
	return {
		runSelftest: ( input, running ) => {
			run( input, installationOf, running ).catch( ( error: unknown ) => input.wiki.log( 'The self-test failed.', error ) );
		}
	};
}
