import type { Mwn } from 'mwn';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applySteps } from '../../scripts/deploy/apply';
import { findUnprotected, protectPages } from '../../scripts/deploy/protection';
import { connect } from '../../scripts/deploy/connect';
import { readStored, type Stored } from '../../scripts/lib/wiki-api';
import { LAUNCH_OPTIONS } from '../helpers/chromium';
import type { Manifest } from '../../scripts/build/manifest';
import { startWiki, type Wiki } from '../../scripts/wiki/wiki';
import { Checkout, type Outcome } from '../helpers/checkout';

const INSTALLER = 'Installer';
const PASSWORD = '0123456789abcdef0123456789abcdef';
const DEFINITION = 'MediaWiki:Gadgets-definition';
const SCRIPT = 'MediaWiki:Gadget-programExplorer.js';
const STYLES = 'MediaWiki:Gadget-programExplorer.css';
const MODULE = 'Module:Program explorer';
const TEMPLATE = 'Template:Program explorer';
/** A page that shows an explorer, and has a translation. */
const EXPLORER_PAGE = 'Programs';
/** Lines of another gadget, which have to stay. */
const OTHERS = '== browsing ==\n* Theirs[ResourceLoader]|Theirs.js';

// A wiki that no other test uses.
let wiki: Wiki;
let checkout: Checkout;
let api: Mwn;

beforeAll( async () => {
	wiki = await startWiki( { name: 'deploy', fresh: true } );
	( { api } = wiki );
	checkout = Checkout.create( 'deploy-checkout' );
	checkout.git( 'tag', 'v0.1.0' );
	await wiki.maintain( 'createAndPromote', [ '--custom-groups=interface-admin', INSTALLER, 'an unused password' ] );
	for ( const [ label, grants ] of [ [ 'deploy', 'editsiteconfig,createeditmovepage' ], [ 'pages', 'createeditmovepage' ], [ 'own', 'editmycssjs,createeditmovepage' ] ] as const ) {
		// Special:BotPasswords adds the basic rights, such as reading, to every choice.
		await wiki.maintain( 'createBotPassword', [ '--appid', label, '--grants', `basic,${ grants }`, INSTALLER, PASSWORD ] );
	}
	await api.save( DEFINITION, OTHERS, 'Test' );
	await api.save( `${ EXPLORER_PAGE }/programs.json`, JSON.stringify( { version: 1, programs: [ { id: 'one', title: 'One' } ] } ), 'Test', { contentmodel: 'json' } );
	for ( const title of [ EXPLORER_PAGE, `${ EXPLORER_PAGE }/fr` ] ) {
		await api.save( title, `{{Program explorer|source=${ EXPLORER_PAGE }/programs.json}}`, 'Test' );
	}
} );
afterAll( async () => {
	checkout.remove();
	await wiki.stop();
} );

function deployAs( label: string, target: string, ...args: string[] ): Outcome {
	const outcome = checkout.run( 'deploy', [ target, '--api', `${ wiki.url }/api.php`, ...args ], { WIKI_HOST: new URL( wiki.url ).host, WIKI_USER: `${ INSTALLER }@${ label }`, WIKI_PASSWORD: PASSWORD } );
	expect( outcome.output ).not.toContain( PASSWORD );
	return outcome;
}
const deploy = ( ...args: string[] ): Outcome => deployAs( 'deploy', 'test', ...args );

const manifest = (): Manifest => JSON.parse( checkout.read( 'dist/manifest.json' ) ) as Manifest;

/** The pages whose text on the wiki differs from the checkout's dist/. */
async function differing(): Promise<readonly string[]> {
	const titles: string[] = [];
	for ( const { title, file, text } of manifest().pages ) {
		const answer = await fetch( `${ wiki.url }/index.php?${ new URLSearchParams( { title, action: 'raw' } ).toString() }` );
		if ( await answer.text() !== ( text ?? checkout.read( `dist/${ file ?? '' }` ) ) ) {
			titles.push( title );
		}
	}
	return titles;
}

/** What the page shows with `withgadget`: an explorer, the list alone, or nothing at all. */
async function seen(): Promise<'explorer' | 'list' | 'nothing'> {
	const browser = await chromium.launch( LAUNCH_OPTIONS );
	try {
		const page = await browser.newPage();
		await page.goto( `${ wiki.url }/wiki/${ EXPLORER_PAGE }?withgadget=programExplorer`, { waitUntil: 'networkidle' } );
		return await page.getByRole( 'searchbox', { name: 'Search programs' } ).count() > 0 ? 'explorer' :
			await page.locator( '.program-explorer li' ).getByText( 'One' ).count() > 0 ? 'list' : 'nothing';
	} finally {
		await browser.close();
	}
}

async function storedOf( title: string ): Promise<Stored> {
	const stored = ( await readStored( api, [ title ] ) ).get( title );
	if ( !stored ) {
		throw new Error( `There is no ${ title }.` );
	}
	return stored;
}

/** Makes a version in which only the scripts and two pages of wikitext differ. */
function release( version: string ): void {
	checkout.edit( 'package.json', `"version": "${ manifest().version }"`, `"version": "${ version }"` );
	checkout.edit( 'gadget-definition/category.wikitext', 'The gadget', `The gadget (${ version })` );
	checkout.edit( 'gadget-definition/template.wikitext', '<noinclude>', `<noinclude><!-- ${ version } -->` );
	expect( checkout.run( 'build' ).output ).toContain( 'pages of a wiki' );
	checkout.commit( `feat: version ${ version }` );
	checkout.git( 'tag', `v${ version }` );
}

describe( 'a deployment from nothing', () => {
	test( 'is first shown, without an account, and writes nothing', async () => {
		const { code, output } = checkout.run( 'deploy', [ 'test', '--api', `${ wiki.url }/api.php` ] );
		expect( output ).toContain( `create  ${ SCRIPT }` );
		expect( output ).toMatch( /create {2}Template:Program explorer +new, \d+ bytes, from dist\/template\.wikitext/ );
		expect( output ).toMatch( /\+\* programExplorer\[ResourceLoader\|categories=/ );
		expect( output ).toContain( 'Nothing was written' );
		expect( code ).toBe( 0 );
		expect( ( await readStored( api, manifest().pages.map( ( { title } ) => title ) ) ).size ).toBe( 0 );
		expect( ( await storedOf( DEFINITION ) ).text ).toBe( OTHERS );
		expect( await seen() ).toBe( 'nothing' );
	} );

	test( 'is refused for an unknown target', () => {
		expect( checkout.run( 'deploy', [ 'mata' ] ) ).toMatchObject( { code: 2, output: expect.stringContaining( 'Name one target (local, test, meta, user), not "mata".' ) as string } );
	} );

	test( 'needs --create to create pages, and credentials', async () => {
		expect( deploy( '--save' ) ).toMatchObject( { code: 1, output: expect.stringMatching( /pages not there yet: allow it with --create[^]*Nothing was written\.\n$/ ) as string } );
		expect( checkout.run( 'deploy', [ 'test', '--api', `${ wiki.url }/api.php`, '--save' ] ) ).toMatchObject( { code: 1, output: expect.stringContaining( 'no credentials to log in with' ) as string } );
		expect( ( await readStored( api, manifest().pages.map( ( { title } ) => title ) ) ).size ).toBe( 0 );
	} );

	test( 'is refused with a wrong password, a wrong address, or over an open line', () => {
		const wrong = checkout.run( 'deploy', [ 'test', '--api', `${ wiki.url }/api.php`, '--save' ], { WIKI_HOST: new URL( wiki.url ).host, WIKI_USER: `${ INSTALLER }@deploy`, WIKI_PASSWORD: 'hunter2-is-no-password' } );
		expect( wrong ).toMatchObject( { code: 1, output: expect.stringContaining( 'refuses the login' ) as string } );
		expect( wrong.output ).not.toContain( 'hunter2' );
		expect( checkout.run( 'deploy', [ 'test', '--api', `${ wiki.url }/no-api.php` ] ) ).toMatchObject( { code: 1, output: expect.stringContaining( 'does not answer' ) as string } );
		expect( checkout.run( 'deploy', [ 'test', '--api', 'http://meta.wikimedia.org/w/api.php', '--save' ], { WIKI_HOST: 'meta.wikimedia.org', WIKI_TOKEN: 'secret' } ) ).toMatchObject( { code: 1, output: expect.stringContaining( 'passwords go over https only' ) as string } );
	} );

	test( 'never sends credentials that are for another wiki', () => {
		for ( const host of [ {}, { WIKI_HOST: 'meta.wikimedia.org' } ] ) {
			const outcome = checkout.run( 'deploy', [ 'test', '--api', `${ wiki.url }/api.php`, '--save' ], { ...host, WIKI_TOKEN: 'secret-of-meta' } );
			expect( outcome ).toMatchObject( { code: 1, output: expect.stringContaining( `WIKI_HOST=${ new URL( wiki.url ).host }` ) as string } );
			expect( outcome.output ).not.toContain( 'secret-of-meta' );
		}
	} );

	test( 'stops where the account may not write, and prepares the other pages for a person', async () => {
		const { code, output } = deployAs( 'pages', 'test', '--save', '--create' );
		expect( code ).toBe( 1 );
		const [ , stopped = '' ] = /Stopped at (\S.*?): /.exec( output ) ?? [];
		expect( stopped ).toMatch( /^MediaWiki:/ );
		expect( output ).toContain( `Not written: ${ stopped }` );
		expect( output ).toMatch( /index\.php\?|\/wiki\/MediaWiki:[^ ]*\?action=edit&summary=Program\+Explorer\+0\.1\.0/ );
		const files = [ ...output.matchAll( /^ +(\.deploy\/test\/.*)$/gm ) ].map( ( [ , file = '' ] ) => file );
		expect( files.at( -1 ) ).toMatch( /Gadgets-definition$/ );
		// The list of gadgets comes merged, ready to be saved.
		expect( checkout.read( files.at( -1 ) ?? '' ) ).toMatch( /Theirs\.js$/ );
		expect( checkout.read( files.at( -1 ) ?? '' ) ).toContain( '* programExplorer[' );
		expect( ( await storedOf( DEFINITION ) ).text ).toBe( OTHERS );
	} );

	test( 'goes on from there with the documented grants, and the wiki has all pages byte for byte', async () => {
		const { code, output } = deploy( '--save', '--create' );
		expect( output ).toContain( 'Done: the wiki has these pages, byte for byte.' );
		expect( code ).toBe( 0 );
		expect( await differing() ).toEqual( [] );
		// This account has no right to protect pages.
		expect( output ).toMatch( /cannot protect pages: [^]*are not protected[^]*Module:Program explorer\n[^]*Template:Program explorer\n/ );
		const { text, comment, user } = await storedOf( DEFINITION );
		expect( text ).toContain( '* Theirs[ResourceLoader]|Theirs.js' );
		expect( text ).toMatch( /^\* programExplorer\[ResourceLoader\|categories=/m );
		expect( comment ).toBe( `Program Explorer 0.1.0 (${ checkout.git( 'rev-parse', '--short', 'HEAD' ) })` );
		expect( user ).toBe( INSTALLER );
		// The page is rendered anew and has its list; with the gadget it has the explorer.
		expect( output ).toMatch( /^Rendered anew: .*\bPrograms\b.*\bPrograms\/fr\b/m );
		expect( await seen() ).toBe( 'explorer' );
	} );

	test( 'shows which pages are not protected', async () => {
		expect( deploy().output ).toMatch( /are not protected[^]*\n {2}Module:Program explorer\n/ );
		await protectPages( api, findUnprotected( await readStored( api, manifest().pages.map( ( { title } ) => title ) ) ) );
		expect( deploy().output ).not.toContain( 'not protected' );
		const { query } = await api.query( { prop: 'info', inprop: 'protection', titles: `${ MODULE }/i18n/en.json` } );
		expect( JSON.stringify( query ) ).toContain( '"type":"edit","level":"sysop"' );
		// The account of the later tests is no administrator.
		for ( const { title } of manifest().pages.filter( ( page ) => /^(Module|Template):/.test( page.title ) ) ) {
			await api.request( { action: 'protect', title, protections: 'edit=all|move=all', token: api.csrfToken } );
		}
	} );

	test( 'changes nothing when it is run again', async () => {
		const before = await storedOf( SCRIPT );
		expect( deploy( '--save' ) ).toMatchObject( { code: 0, output: expect.stringContaining( 'Done: the wiki had all of it.' ) as string } );
		expect( await storedOf( SCRIPT ) ).toEqual( before );
	} );
} );

describe( 'the checkout is refused', () => {
	test( 'with a change that is in no commit', () => {
		checkout.edit( 'README.md', '# Program Explorer', '# Program explorer' );
		expect( deploy() ).toMatchObject( { code: 1, output: expect.stringMatching( /in no commit:[^]*README\.md/ ) as string } );
		checkout.git( 'checkout', '--quiet', '.' );
	} );

	test( 'that is not one of git', () => {
		expect( checkout.run( 'deploy', [ 'test' ], { GIT_DIR: '/nowhere' } ) ).toMatchObject( { code: 1, output: expect.stringContaining( 'no checkout of git' ) as string } );
	} );

	test( 'with a change that is not built', () => {
		checkout.edit( 'src/styles/explorer.css', '', '/* New. */\n' );
		checkout.edit( 'dist/category.wikitext', 'The gadget', 'A gadget' );
		checkout.commit( 'feat: forget the build' );
		expect( deploy() ).toMatchObject( { code: 1, output: expect.stringMatching( /dist\/ is not what src\/ gives: .*category\.wikitext/ ) as string } );
		checkout.git( 'reset', '--quiet', '--hard', 'HEAD~1' );
	} );

	test.each( [ '~~~~', '{{subst:x}}', '</nowiki>' ] )( 'by the build already, with %s in a string', ( bad ) => {
		// The smallest script, because a build takes its time for each script that has changed.
		checkout.edit( 'src/links.ts', 'export', `mw.log( '${ bad }' );\nexport` );
		expect( checkout.run( 'build' ) ).toMatchObject( { code: 1, output: expect.stringContaining( 'programExplorer-links.js, line' ) as string } );
		checkout.git( 'checkout', '--quiet', '.' );
	} );

	test.each( [ '~~~~', '{{subst:x}}' ] )( 'by the build already, with %s in a message', ( bad ) => {
		checkout.edit( 'src/messages/i18n/de.json', '"clear-all": "', `"clear-all": "${ bad }` );
		expect( checkout.run( 'build' ) ).toMatchObject( { code: 1, output: expect.stringMatching( /de\.json/ ) as string } );
		checkout.git( 'checkout', '--quiet', '.' );
	} );
} );

describe( 'an update', () => {
	test( 'is first shown as differences, with the bytes', () => {
		release( '0.2.0' );
		const { code, output } = deploy();
		expect( code ).toBe( 0 );
		expect( output ).toContain( '-The gadget [[MediaWiki' );
		expect( output ).toContain( '+The gadget (0.2.0) [[MediaWiki' );
		expect( output ).toMatch( /change {2}Category:Pages with a program explorer +133 → 141 bytes/ );
		expect( output ).toContain( 'feat: version 0.2.0' );
	} );

	test( 'writes the pages that differ and no others, with the subjects of the commits', async () => {
		const untouched = await storedOf( 'Module:Program explorer/i18n/fr.json' );
		expect( deploy( '--save' ).code ).toBe( 0 );
		expect( await differing() ).toEqual( [] );
		expect( await storedOf( 'Module:Program explorer/i18n/fr.json' ) ).toEqual( untouched );
		expect( ( await storedOf( SCRIPT ) ).comment ).toBe( `Program Explorer 0.2.0 (${ checkout.git( 'rev-parse', '--short', 'HEAD' ) }): feat: version 0.2.0` );
	} );

	test( 'keeps the mode of the wiki, unless another is given', async () => {
		const { text } = await storedOf( DEFINITION );
		await api.save( DEFINITION, text.replace( 'programExplorer[ResourceLoader|', 'programExplorer[ResourceLoader|default|' ), 'For everybody' );
		expect( deploy() ).toMatchObject( { code: 0, output: expect.stringMatching( /, default: 0 pages to write/ ) as string } );
		expect( deploy( '--mode', 'opt-in', '--save' ).code ).toBe( 0 );
		expect( ( await storedOf( DEFINITION ) ).text ).toBe( text );
	} );

	test( 'stops where a page is protected, lists the pages that are written and the others, and goes on later', async () => {
		release( '0.3.0' );
		await api.request( { action: 'protect', title: TEMPLATE, protections: 'edit=sysop', token: api.csrfToken } );
		const stopped = deploy( '--save' );
		expect( stopped.code ).toBe( 1 );
		expect( stopped.output ).toMatch( /Stopped at Template:Program explorer: .*\(protectedpage\)/ );
		expect( stopped.output ).toMatch( /^Written: .*Category:Pages with a program explorer/m );
		expect( stopped.output ).toMatch( /^Not written: Template:Program explorer, .*MediaWiki:Gadget-programExplorer\.js/m );
		expect( await differing() ).toContain( SCRIPT );

		await api.request( { action: 'protect', title: TEMPLATE, protections: 'edit=all', token: api.csrfToken } );
		// A later version does not treat the pages of the unfinished deployment as changed by hand.
		release( '0.3.1' );
		const done = deploy( '--save' );
		expect( done.output ).not.toContain( 'changed by hand' );
		expect( done.code ).toBe( 0 );
		expect( await differing() ).toEqual( [] );
	} );

	test( 'stops at an edit conflict', async () => {
		const before = await storedOf( STYLES );
		await api.save( STYLES, `${ before.text }\n/* Quick. */`, 'Quick fix' );
		const { api: installer } = await connect( `${ wiki.url }/api.php`, { user: `${ INSTALLER }@deploy`, password: PASSWORD } );
		const step = { title: STYLES, contentModel: 'css', text: before.text.replace( '}', '}\n' ), from: 'dist/x', action: 'update' as const, before, byHand: false, obstacle: undefined };
		const { written, stopped } = await applySteps( installer, [ step, { ...step, title: SCRIPT } ], { summary: 'Program Explorer 0.3.1 (abc1234)' } );
		expect( written ).toEqual( [] );
		expect( [ 'editconflict', 'merged' ] ).toContain( stopped?.code );
		expect( stopped?.missing.map( ( { title } ) => title ) ).toEqual( [ STYLES, SCRIPT ] );
		await api.save( STYLES, before.text, 'Program Explorer 0.3.1 (abc1234)' );
	} );
} );

describe( 'a change by hand', () => {
	test( 'is shown with its user, and is lost only with --overwrite', async () => {
		const { text } = await storedOf( STYLES );
		// A summary like ours does not make it ours.
		await api.save( STYLES, `${ text }\n/* \u202e */ .program-explorer { color: red; }`, 'Program Explorer 0.3.1 (abc1234): Make it red' );
		expect( deploy() ).toMatchObject( { code: 0, output: expect.stringMatching( /^-\/\* \\u\{202E\}[^]*changed by hand: Admin, .*: Make it red[^]*1 page changed by hand/m ) as string } );
		expect( deploy( '--save' ).code ).toBe( 1 );
		expect( ( await storedOf( STYLES ) ).text ).toContain( 'red' );
		expect( deploy( '--save', '--overwrite' ).code ).toBe( 0 );
		expect( await differing() ).toEqual( [] );
	} );

	test( 'in our lines of the list of gadgets is shown too', async () => {
		const { text } = await storedOf( DEFINITION );
		await api.save( DEFINITION, text.replace( '|supportsUrlLoad', '' ), 'No trials' );
		expect( deploy( '--save' ) ).toMatchObject( { code: 1, output: expect.stringMatching( /changed by hand: Admin, .*: No trials/ ) as string } );
		await api.save( DEFINITION, text, 'Back' );
		expect( deploy() ).toMatchObject( { code: 0, output: expect.stringContaining( '0 pages to write' ) as string } );
	} );

	test( 'is kept on a page that belongs to the wiki', async () => {
		await api.save( 'MediaWiki:Gadget-section-browsing', 'Browsing and reading', 'Test' );
		expect( deploy() ).toMatchObject( { code: 0, output: expect.stringMatching( /keep {4}MediaWiki:Gadget-section-browsing[^]*: 0 pages to write/ ) as string } );
		await api.save( 'MediaWiki:Gadget-section-browsing', 'Browsing', 'Test' );
	} );
} );

describe( 'going back', () => {
	test( 'to a version restores its bytes', async () => {
		const { code, output } = deploy( '--rollback', '0.1.0', '--save' );
		expect( output ).toContain( 'back to this version' );
		expect( code ).toBe( 0 );
		checkout.git( 'checkout', '--quiet', 'v0.1.0' );
		expect( await differing() ).toEqual( [] );
		checkout.git( 'checkout', '--quiet', 'main' );
		expect( await differing() ).toContain( SCRIPT );
	} );

	test( 'to a version that does not exist is refused, with the list of versions', () => {
		expect( deploy( '--rollback', '9.9.9' ) ).toMatchObject( { code: 1, output: expect.stringMatching( /no tag v9\.9\.9 in this checkout[^]*v0\.3\.1, v0\.3\.0, v0\.2\.0, v0\.1\.0/ ) as string } );
	} );

	test( 'to a wiki without the gadget removes only our lines from the list', async () => {
		const { code, output } = deploy( '--remove', '--save' );
		expect( code ).toBe( 0 );
		expect( output ).toMatch( /can be deleted without an effect on readers:\n[^]*MediaWiki:Gadget-programExplorer\.js\?action=delete[^]*Delete these only when no page shows a list[^]*Module:Program_explorer\?action=delete/ );
		expect( output ).not.toContain( 'Gadget-section-browsing?' );
		expect( output ).toMatch( /^Rendered anew: .*\bPrograms\b/m );
		expect( ( await storedOf( DEFINITION ) ).text ).toBe( OTHERS );
		expect( ( await storedOf( SCRIPT ) ).text ).toContain( 'nowiki' );
		expect( await seen() ).toBe( 'list' );
	} );

	test( 'and back again shows the explorer at once', async () => {
		const { code, output } = deploy( '--save' );
		expect( code ).toBe( 0 );
		expect( output ).toMatch( /^Rendered anew: .*\bPrograms\b.*\bPrograms\/fr\b/m );
		expect( await seen() ).toBe( 'explorer' );
	} );
} );

describe( 'the user script', () => {
	const PART = 'programExplorer/part.js';
	const ENTRY = 'programExplorer.js';
	const titleOf = ( title: string ): string => `User:${ INSTALLER }/${ title }`;
	const deployUser = ( ...args: string[] ): Outcome => deployAs( 'own', 'user', '--save', ...args );
	const written = ( { output }: Outcome ): readonly string[] => [ ...output.matchAll( /^written (.*)$/gm ) ].map( ( [ , title = '' ] ) => title );

	test( 'goes on pages of the account, with the grant for that, the entry last', async () => {
		const definition = ( await storedOf( DEFINITION ) ).text;
		checkout.edit( 'gadget-definition/gadgets.json', '"userScript": {', `"userScript": {\n\t\t"${ PART }": "dist/programExplorer-selftest.js",` );
		expect( checkout.run( 'build' ).code ).toBe( 0 );
		checkout.commit( 'feat: one part more' );
		const outcome = deployUser( '--create' );
		expect( outcome.code ).toBe( 0 );
		const pages = manifest().userScript;
		expect( pages.map( ( { title } ) => title ).slice( 0, 1 ) ).toEqual( [ PART ] );
		expect( pages.at( -1 ) ).toMatchObject( { title: ENTRY, file: 'programExplorer-user.js' } );
		expect( written( outcome ) ).toEqual( pages.map( ( { title } ) => titleOf( title ) ) );
		for ( const { title, file = '' } of pages ) {
			const { text, contentModel } = await storedOf( titleOf( title ) );
			expect( text, title ).toBe( checkout.read( `dist/${ file }` ) );
			expect( contentModel, title ).toBe( 'javascript' );
		}
		expect( ( await storedOf( DEFINITION ) ).text ).toBe( definition );
	} );

	test( 'keeps a page that was changed by hand, unless its loss is allowed, and writes no other', async () => {
		await api.save( titleOf( PART ), '// Mine.', 'My own' );
		expect( deployUser() ).toMatchObject( { code: 1, output: expect.stringMatching( /changed by hand: Admin, .*: My own[^]*1 page changed by hand/ ) as string } );
		expect( ( await storedOf( titleOf( PART ) ) ).text ).toBe( '// Mine.' );
		const outcome = deployUser( '--overwrite' );
		expect( outcome.code ).toBe( 0 );
		expect( written( outcome ) ).toEqual( [ titleOf( PART ) ] );
		expect( ( await storedOf( titleOf( PART ) ) ).text ).toBe( checkout.read( 'dist/programExplorer-selftest.js' ) );
	} );

	test( 'goes back to the files of a version', async () => {
		expect( deployUser( '--rollback', '0.1.0' ).code ).toBe( 0 );
		expect( ( await storedOf( titleOf( ENTRY ) ) ).text ).toBe( checkout.git( 'show', 'v0.1.0:dist/programExplorer-user.js' ) );
	} );
} );
