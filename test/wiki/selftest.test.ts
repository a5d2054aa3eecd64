import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { gadgetPages, readDefinition } from '../../scripts/lib/definition.mjs';
import { violations } from './helpers/axe';
import { test, type Open, type Visit } from './helpers/browser';
import { DATA_REQUESTS } from './helpers/failures';
import { ACCOUNTS, asAdmin, HOST_PAGE, hostPage, save, setMode } from './helpers/wiki';

const MANIFEST = 'MediaWiki:Gadget-programExplorer-manifest.json';
const FRAGMENT = 'programs?selftest';
const TITLES = gadgetPages( readDefinition() ).map( ( { title } ) => title );

interface Running {
	readonly version: string;
	readonly hash: string;
}

/** The banner of what is served. */
async function running(): Promise<Running> {
	const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'content', rvslots: 'main', titles: 'MediaWiki:Gadget-programExplorer.js', formatversion: '2' } ) as { query: { pages: { revisions: { slots: { main: { content: string } } }[] }[] } };
	const banner = query.pages[ 0 ]?.revisions[ 0 ]?.slots.main.content ?? '';
	return {
		version: / Program Explorer (\S+) /.exec( banner )?.[ 1 ] ?? '',
		hash: /with the hash (\w+)/.exec( banner )?.[ 1 ] ?? ''
	};
}

/** The sums of the stored texts, as the deploy script writes them. */
async function sums(): Promise<Record<string, string>> {
	const api = await asAdmin();
	const found: Record<string, string> = {};
	for ( let at = 0; at < TITLES.length; at += 50 ) {
		const { query } = await api.query( { prop: 'revisions', rvprop: 'sha1', titles: TITLES.slice( at, at + 50 ).join( '|' ), formatversion: '2' } ) as { query: { pages: { title: string; revisions: { sha1: string }[] }[] } };
		query.pages.forEach( ( { title, revisions } ) => {
			found[ title ] = revisions[ 0 ]?.sha1 ?? '';
		} );
	}
	return found;
}

async function deploy( said: Partial<Running> & { pages?: Record<string, string> } = {} ): Promise<void> {
	await save( MANIFEST, JSON.stringify( { ...await running(), protocol: 1, pages: await sums(), ...said } ) );
}

async function undeploy(): Promise<void> {
	const api = await asAdmin();
	await api.delete( MANIFEST, 'Test' ).catch( () => undefined );
}

const panelOf = ( page: Page ) => page.getByRole( 'region', { name: 'Self-test of the program explorer' } );

/** Waits until it is done, and gives what a check says. */
async function finding( page: Page, name: string ): Promise<string> {
	await panelOf( page ).getByRole( 'status' ).filter( { hasText: 'The self-test is done' } ).waitFor();
	return ( await panelOf( page ).locator( 'dt', { hasText: name } ).first().locator( '+ dd' ).innerText() ).replace( /\s+/g, ' ' );
}

const shown = ( open: Open, title = HOST_PAGE, options: Parameters<Open>[ 1 ] = {} ): Promise<Visit> => open( title, { fragment: FRAGMENT, ...options } );

describe( 'the self-test', () => {
	beforeAll( () => deploy() );
	afterAll( undeploy );

	test( 'tells that all is well, where it is', async ( { open } ) => {
		const { page, explorer } = await shown( open );
		const { version, hash } = await running();
		expect( await finding( page, 'Running code' ) ).toContain( `ok: What runs is what was deployed: ${ version } ${ hash }.` );
		expect( await finding( page, 'Pages on the wiki' ) ).toMatch( new RegExp( `^ok: All ${ TITLES.length } pages are as deployed` ) );
		for ( const name of [ 'Modules', 'Dependencies', 'Skin', 'Explorers', 'Revision of the data', 'List and data', 'Problems of', 'Requests', 'Storage' ] ) {
			expect( await finding( page, name ), name ).toMatch( /^ok: / );
		}
		expect( await explorer.shown() ).toBe( 33 );
	} );
} );
