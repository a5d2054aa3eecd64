import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../scripts/build';
import { install } from '../../scripts/deploy/install';
import { LAUNCH_OPTIONS } from '../helpers/chromium';
import { ACCOUNTS } from '../../scripts/wiki/accounts';
import { demoPages, HOST_PAGE, pageAddress } from '../../scripts/wiki/demo';
import { ensureMediaWiki } from '../../scripts/wiki/mediawiki';
import { WIKI_FOLDER } from '../../scripts/wiki/paths';
import { startWiki, type Wiki } from '../../scripts/wiki/wiki';

/** A folder with the extension alone, because the other test wikis do without it. */
const EXTENSIONS = join( WIKI_FOLDER, 'visual-editor-extensions' );

let wiki: Wiki;
let browser: Browser;

beforeAll( async () => {
	const { folder } = await ensureMediaWiki( () => undefined );
	mkdirSync( EXTENSIONS, { recursive: true } );
	symlinkSync( join( folder, 'extensions/VisualEditor' ), join( EXTENSIONS, 'VisualEditor' ) );
	await build();
	wiki = await startWiki( { name: 'visual-editor', fresh: true, extensions: EXTENSIONS } );
	await install( wiki.api, { mode: 'default', summary: 'Tests', user: ACCOUNTS.admin.name, others: demoPages() } );
	await wiki.runJobs();
	browser = await chromium.launch( LAUNCH_OPTIONS );
} );
afterAll( async () => {
	await browser.close();
	await wiki.stop();
	rmSync( EXTENSIONS, { recursive: true } );
} );

test( 'a page that is edited with VisualEditor while the filters are open can be scrolled, and its explorer starts again after the edit', async () => {
	const page = await browser.newPage( { viewport: { width: 400, height: 800 } } );
	page.setDefaultTimeout( 60_000 );
	const isLocked = (): Promise<boolean> => page.evaluate( () => document.documentElement.classList.contains( 'program-explorer-locked' ) );
	await page.goto( `${ pageAddress( wiki.url, HOST_PAGE ) }?useskin=vector` );
	await page.locator( '.program-explorer' ).getByRole( 'button', { name: 'Filters' } ).click();
	await page.getByRole( 'dialog', { name: 'Filters' } ).waitFor();
	expect( await isLocked() ).toBe( true );

	await page.locator( '#ca-ve-edit a' ).evaluate( ( link: HTMLElement ) => link.click() );
	await page.locator( '.ve-active .ve-ce-documentNode' ).waitFor();
	await expect.poll( isLocked, { timeout: 20_000 } ).toBe( false );
	await page.evaluate( () => {
		const { ve } = window as unknown as { ve: { Range: new ( at: number ) => object; init: { target: {
			getSurface: () => { getModel: () => { getLinearFragment: ( range: object ) => { insertContent: ( text: string ) => void } } };
			showSaveDialog: ( action: string ) => void;
		} } } };
		ve.init.target.getSurface().getModel().getLinearFragment( new ve.Range( 1 ) ).insertContent( 'Edited. ' );
		ve.init.target.showSaveDialog( 'save' );
	} );
	await page.getByText( 'Edited.' ).and( page.locator( '#mw-content-text .mw-parser-output p' ) ).waitFor();
	await page.locator( '.program-explorer[data-state="ready"]' ).waitFor();
	expect( await page.locator( '.program-explorer__app' ).count() ).toBe( 1 );
	expect( await page.getByRole( 'dialog' ).filter( { visible: true } ).count() ).toBe( 0 );
	expect( await isLocked() ).toBe( false );
} );
