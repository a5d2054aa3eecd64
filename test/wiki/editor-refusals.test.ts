import type { Locator, Route } from 'playwright-core';
import { afterEach, beforeAll, describe, expect } from 'vitest';
import { test, type Open, type Visit } from './helpers/browser';
import { dataOf, editorOf, hostOf, isSaved, lastEditOf, prepareData, textOfPage } from './helpers/editor';
import { maintainSite, setSettings } from './helpers/site';
import { ACCOUNTS, asAdmin, protect, save, SESSIONS } from './helpers/wiki';

const ONE = { id: 'one', title: 'One', end: '2020', owner: 'A team' };
const OWNER = 'Ärger & “Söhne” <b>👩🏽‍💻 it\'s\\n';
const SUMMARY = 'In my own words – 会';

/** The parts of the page that a row of the table uses. */
interface Editing {
	readonly visit: Visit;
	readonly editor: Locator;
	readonly title: string;
}

type Act = ( editing: Editing ) => Promise<unknown>;

const field = ( editor: Locator, name: string ): Locator => editor.getByRole( 'textbox', { name, exact: true } );
const summaryOf = ( editor: Locator ): Locator => field( editor, 'Summary of your edit' );
const review = ( editor: Locator ): Promise<void> => editor.getByRole( 'button', { name: 'Show changes and save' } ).click();
const publish = ( editor: Locator ): Promise<void> => editor.getByRole( 'button', { name: 'Save changes' } ).click();

/** How often the user of these tests has saved a page. */
async function countRevisions( title: string ): Promise<number> {
	const { query } = await ( await asAdmin() ).query( { prop: 'revisions', rvprop: 'ids', rvlimit: 50, rvuser: ACCOUNTS.maintainer.name, titles: title, formatversion: '2' } ) as { query: { pages: { revisions?: object[] }[] } };
	return query.pages[ 0 ]?.revisions?.length ?? 0;
}

/** Sends a request to the API as the administrator. */
async function administer( parameters: Readonly<Record<string, string | boolean>> ): Promise<unknown> {
	const api = await asAdmin();
	return api.request( { ...parameters, token: await api.getCsrfToken() } );
}

/** Opens the editor of "One", and writes into two fields and into the summary. */
async function write( open: Open, name: string ): Promise<Editing> {
	await prepareData( name, { version: 1, programs: [ ONE, { id: 'two', title: 'Two' } ] } );
	const visit = await open( hostOf( name ), { as: 'maintainer', fragment: 'programs?edit=one' } );
	const editor = editorOf( visit.page, 'Edit “One”' );
	await field( editor, 'End' ).fill( '2021' );
	await field( editor, 'Record kept by' ).fill( OWNER );
	await review( editor );
	await summaryOf( editor ).fill( SUMMARY );
	return { visit, editor, title: dataOf( name ) };
}

/** Expects that the editor still has every letter, goes back to the form and comes again. */
async function expectAllLetters( { editor }: Editing ): Promise<void> {
	expect( await summaryOf( editor ).inputValue() ).toBe( SUMMARY );
	await editor.getByRole( 'button', { name: 'Back to the form' } ).click();
	expect( await field( editor, 'End' ).inputValue() ).toBe( '2021' );
	expect( await field( editor, 'Record kept by' ).inputValue() ).toBe( OWNER );
}

async function expectSavedOnce( { visit: { page }, title }: Editing, before: number, fields: object = {}, summary = SUMMARY ): Promise<void> {
	await isSaved( page );
	expect( JSON.parse( await textOfPage( title ) ) ).toMatchObject( { programs: [ { ...ONE, end: '2021', owner: OWNER, ...fields }, { id: 'two' } ] } );
	expect( await countRevisions( title ) ).toBe( before + 1 );
	expect( ( await lastEditOf( title ) ).comment ).toBe( summary );
	expect( await page.evaluate( () => Object.keys( localStorage ).filter( ( key ) => key.startsWith( 'programExplorer-draft' ) ) ) ).toEqual( [] );
}

const FILTERS = 'wfLoadExtension( "AbuseFilter" );';

const CAPTCHA = ( php: string ): string => `
wfLoadExtension( 'ConfirmEdit' );
${ php }
$wgCaptchaTriggers['edit'] = true;
foreach ( $wgGroupPermissions as &$rights ) {
	unset( $rights['skipcaptcha'] );
}`;

/** Makes the wiki answer edits, and nothing else, in another way. */
const ON_EDIT = ( php: string ): string => `if ( ( $_POST['action'] ?? '' ) === 'edit' ) {\n${ php }\n}`;

/** An extension refuses all edits. */
const REFUSE = ( code: string ): string => `$wgHooks["EditFilterMergedContent"][] = static function ( $context, $content, $status ) {
	$status->fatal( "${ code }" );
	return false;
};`;

const settings = ( php: string ): Act => () => setSettings( php );
const noSettings: Act = () => setSettings( '' );
const nothing: Act = () => Promise.resolve();

const isEdit = ( body: string | null ): boolean => body !== null && /name="action"\r\n\r\nedit\r|(^|&)action=edit(&|$)/.test( body );

/** Answers the requests that save in another way. */
const onSave = ( answer: ( route: Route ) => Promise<void> ): Act => ( { visit: { page } } ) => page.route( '**/api.php*', async ( route ) => {
	await ( isEdit( route.request().postData() ) ? answer( route ) : route.continue() );
} );
const noRoutes: Act = ( { visit: { page } } ) => page.unrouteAll( { behavior: 'ignoreErrors' } );

const block = ( action: 'block' | 'unblock' ) => (): Promise<unknown> => administer( { action, user: ACCOUNTS.maintainer.name } );
const setProtection = ( level: 'sysop' | 'autoconfirmed' | 'all' ): Act => ( { title } ) => administer( { action: 'protect', title, protections: `edit=${ level }` } );

interface Refusal {
	readonly code: string;
	/** Makes the wiki refuse the edit. */
	readonly begin: Act;
	/** The words that the user sees. */
	readonly words: string;
	/** Ends the cause, as the words say. */
	readonly end: Act;
}

const REFUSALS: readonly Refusal[] = [
	{ code: 'readonly', begin: settings( '$wgReadOnly = "The servers move.";' ), words: 'The wiki is locked for maintenance. Save again in a few minutes.', end: noSettings },
	{ code: 'ratelimited', begin: settings( '$wgHooks["PingLimiter"][] = static function ( $user, $action, &$isLimited ) { $isLimited = $action === "edit"; return false; };' ), words: 'The wiki asks you to wait. Save again in a minute.', end: noSettings },
	{ code: 'contenttoobig', begin: settings( '$wgMaxArticleSize = 0;' ), words: 'The data page is too big for the wiki. Shorten your text and save again.', end: noSettings },
	{ code: 'permissiondenied', begin: settings( 'foreach ( $wgGroupPermissions as &$rights ) { unset( $rights["edit"] ); }' ), words: 'You may not edit the data page. Your text is kept in this browser.', end: noSettings },
	{ code: 'blocked', begin: block( 'block' ), words: 'You are blocked from editing. Your text is kept in this browser.', end: block( 'unblock' ) },
	{ code: 'protectedpage', begin: setProtection( 'sysop' ), words: 'The data page is protected, so that you cannot save. Your text is kept in this browser.', end: setProtection( 'all' ) },
	{ code: 'missingtitle', begin: ( { title } ) => administer( { action: 'delete', title } ), words: 'The data page was deleted or moved meanwhile.', end: ( { title } ) => administer( { action: 'undelete', title } ) },
	{ code: 'invalid-json-data', begin: settings( REFUSE( 'invalid-json-data' ) ), words: 'The wiki does not accept this as JSON. Copy your text, and report this.', end: noSettings },
	{ code: 'a code that the editor does not know', begin: settings( REFUSE( 'hookaborted' ) ), words: 'The wiki did not save this. Your text is kept in this browser.', end: noSettings },
	{ code: 'captcha of another kind', begin: settings( CAPTCHA( 'wfLoadExtension( "ConfirmEdit/hCaptcha" ); $wgCaptchaClass = "HCaptcha"; $wgHCaptchaSiteKey = "key";' ) ), words: 'The wiki checks whether you are a person, in a way that this editor cannot show.', end: noSettings },
	{ code: 'no answer', begin: onSave( ( route ) => route.abort() ), words: 'The connection failed. Nothing is lost: save again when you are online.', end: noRoutes },
	{ code: 'offline', begin: ( { visit: { context } } ) => context.setOffline( true ), words: 'The connection failed. Nothing is lost: save again when you are online.', end: ( { visit: { context } } ) => context.setOffline( false ) },
	{ code: 'HTTP 503', begin: settings( ON_EDIT( 'http_response_code( 503 ); exit( "Upstream" );' ) ), words: 'The wiki answered with an error. Save again in a minute.', end: noSettings },
	{ code: 'HTTP 429', begin: settings( ON_EDIT( 'http_response_code( 429 ); exit( "Slowly" );' ) ), words: 'The wiki asks you to wait. Save again in a minute.', end: noSettings },
	{ code: 'an answer that is no JSON', begin: settings( ON_EDIT( 'exit( "<html>" );' ) ), words: 'The wiki answered with an error. Save again in a minute.', end: noSettings },
	{
		code: 'assertuserfailed', begin: ( { visit: { context } } ) => context.clearCookies(), words: 'You are no longer logged in. Log in in another tab, then save again.',
		end: ( { visit: { context } } ) => context.addCookies( SESSIONS.maintainer.cookies )
	},
	{
		code: 'assertuserfailed on a page that only confirmed users may edit', begin: async ( editing ) => {
			await protect( editing.title, 'edit', 'autoconfirmed' );
			await editing.visit.context.clearCookies();
		}, words: 'You are no longer logged in. Log in in another tab, then save again.', end: ( { visit: { context } } ) => context.addCookies( SESSIONS.maintainer.cookies )
	},
	// The same request a second time passes a warning.
	{ code: 'abusefilter-warning', begin: settings( FILTERS ), words: 'The wiki warns about this edit. If it is right, save it all the same.', end: nothing }
];

describe( 'after a refused save everything is still there, and the next save succeeds once', () => {
	beforeAll( async () => {
		await setSettings( FILTERS );
		await maintainSite( 'update', [ '--quick' ] );
		for ( const [ id, pattern, consequence ] of [ [ 1, 'added_lines contains "Ärger"', 'warn' ], [ 2, 'added_lines contains "Forbidden"', 'disallow' ] ] as const ) {
			await maintainSite( 'sql', [ '--query', `INSERT INTO abuse_filter (af_pattern, af_actor, af_timestamp, af_actions, af_public_comments) VALUES ('${ pattern }', 1, '20260101000000', '${ consequence }', 'Test')` ] );
			await maintainSite( 'sql', [ '--query', `INSERT INTO abuse_filter_action VALUES (${ id }, '${ consequence }', 'abusefilter-${ consequence === 'warn' ? 'warning' : 'disallowed' }')` ] );
		}
		await setSettings( '' );
	} );
	afterEach( async ( { task } ) => {
		await setSettings( '' );
		if ( task.name === 'blocked' ) {
			// Also if the test has failed before.
			await block( 'unblock' )().catch( () => undefined );
		}
	} );

	test.for( REFUSALS )( '$code', async ( { code, begin, words, end }, { open } ) => {
		const editing = await write( open, code );
		const { editor, title } = editing;
		const before = await countRevisions( title );
		await begin( editing );
		await publish( editor );
		await editor.getByRole( 'alert' ).getByText( words ).waitFor();
		await expectAllLetters( editing );
		await end( editing );
		expect( JSON.parse( await textOfPage( title ) ) ).toMatchObject( { programs: [ ONE, { id: 'two' } ] } );
		await review( editor );
		expect( await summaryOf( editor ).inputValue() ).toBe( SUMMARY );
		await publish( editor );
		await expectSavedOnce( editing, before );
	} );

	test( 'abusefilter-disallowed: the words are changed', async ( { open } ) => {
		const editing = await write( open, 'disallowed' );
		const { editor, title } = editing;
		await editor.getByRole( 'button', { name: 'Back to the form' } ).click();
		await field( editor, 'Record kept by' ).fill( 'Forbidden team' );
		await review( editor );
		const before = await countRevisions( title );
		await setSettings( FILTERS );
		await publish( editor );
		await editor.getByRole( 'alert' ).getByText( 'A filter of the wiki does not allow this edit. Change it, or ask an administrator.' ).waitFor();
		expect( await summaryOf( editor ).inputValue() ).toBe( SUMMARY );
		await editor.getByRole( 'button', { name: 'Back to the form' } ).click();
		expect( await field( editor, 'Record kept by' ).inputValue() ).toBe( 'Forbidden team' );
		await field( editor, 'Record kept by' ).fill( 'Another team' );
		await review( editor );
		await publish( editor );
		await expectSavedOnce( editing, before, { owner: 'Another team' } );
	} );

	test( 'spamblacklist: the link is removed from the summary', async ( { open } ) => {
		await save( 'MediaWiki:Spam-blacklist', 'spam\\.example' );
		const editing = await write( open, 'spam' );
		const { editor, title } = editing;
		const before = await countRevisions( title );
		await summaryOf( editor ).fill( 'See https://spam.example/' );
		await setSettings( 'wfLoadExtension( "SpamBlacklist" ); $wgBlacklistSettings = [ "spam" => [ "files" => [] ] ];' );
		await publish( editor );
		await editor.getByRole( 'alert' ).getByText( 'The wiki takes a link or a title in this edit for spam. Remove it and save again.' ).waitFor();
		expect( await summaryOf( editor ).inputValue() ).toBe( 'See https://spam.example/' );
		await summaryOf( editor ).fill( SUMMARY );
		await expectAllLetters( editing );
		await review( editor );
		await publish( editor );
		await expectSavedOnce( editing, before );
	} );

	test( 'captcha: a wrong answer is asked again, a right one saves', async ( { open } ) => {
		const editing = await write( open, 'captcha' );
		const { editor, title } = editing;
		const before = await countRevisions( title );
		await setSettings( CAPTCHA( '' ) );
		await publish( editor );
		const answer = editor.getByRole( 'textbox', { name: /^\d+\D\d+$/ } );
		await answer.fill( 'wrong' );
		const question = async (): Promise<string> => await answer.evaluate( ( input: HTMLInputElement ) => input.labels?.[ 0 ]?.textContent ?? '' );
		const first = await question();
		await publish( editor );
		await expect.poll( question ).not.toBe( first );
		expect( await summaryOf( editor ).inputValue() ).toBe( SUMMARY );
		const [ , one = '', sign = '', other = '' ] = /^(\d+)(\D)(\d+)$/.exec( await question() ) ?? [];
		await answer.fill( String( sign === '+' ? Number( one ) + Number( other ) : Number( one ) - Number( other ) ) );
		await publish( editor );
		await expectSavedOnce( editing, before );
	} );

	test( 'a suggestion: the reason stays, and it is on the talk page once', async ( { open } ) => {
		const talk = 'Talk:Editor refused suggestion';
		await prepareData( 'refused suggestion', { version: 1, talk, programs: [ ONE ] } );
		await protect( dataOf( 'refused suggestion' ), 'edit' );
		const { page } = await open( hostOf( 'refused suggestion' ), { as: 'reader', fragment: 'programs?edit=one' } );
		const editor = editorOf( page, 'Edit “One”' );
		await field( editor, 'Record kept by' ).fill( OWNER );
		await review( editor );
		const reason = field( editor, 'Why?' );
		await reason.fill( SUMMARY );
		await setSettings( '$wgReadOnly = "The servers move.";' );
		await editor.getByRole( 'button', { name: 'Send the suggestion' } ).click();
		await editor.getByRole( 'alert' ).getByText( 'The wiki is locked for maintenance. Save again in a few minutes.' ).waitFor();
		expect( await reason.inputValue() ).toBe( SUMMARY );
		await setSettings( '' );
		await editor.getByRole( 'button', { name: 'Back to the form' } ).click();
		expect( await field( editor, 'Record kept by' ).inputValue() ).toBe( OWNER );
		await review( editor );
		expect( await reason.inputValue() ).toBe( SUMMARY );
		await editor.getByRole( 'button', { name: 'Send the suggestion' } ).click();
		await page.getByText( 'Your suggestion is on the talk page.' ).waitFor();
		const text = await textOfPage( talk );
		expect( [ text.split( 'data-state="open"' ).length, text.includes( SUMMARY ) ] ).toEqual( [ 2, true ] );
	} );

	test( 'badtoken: a new token is fetched, and nobody notices', async ( { open } ) => {
		const editing = await write( open, 'token' );
		const before = await countRevisions( editing.title );
		await editing.visit.page.evaluate( () => mw.user.tokens.set( 'csrfToken', 'too-old+\\' ) );
		await publish( editing.editor );
		await expectSavedOnce( editing, before );
	} );

	test( 'editconflict: another edit of the same field comes between reading and saving', async ( { open } ) => {
		const editing = await write( open, 'conflict between' );
		const { editor, title, visit: { page } } = editing;
		let isFirst = true;
		await onSave( async ( route ) => {
			if ( isFirst ) {
				isFirst = false;
				await save( title, ( await textOfPage( title ) ).replace( '"2020"', '"2022"' ), 'json' );
			}
			await route.continue();
		} )( editing );
		const before = await countRevisions( title );
		await publish( editor );
		const choice = editor.getByRole( 'group', { name: 'One: End' } );
		await choice.getByRole( 'radio', { name: /^Yours/ } ).check();
		await editor.getByRole( 'button', { name: 'Back to the form' } ).click();
		expect( await field( editor, 'Record kept by' ).inputValue() ).toBe( OWNER );
		await review( editor );
		expect( await summaryOf( editor ).inputValue() ).toBe( SUMMARY );
		await publish( editor );
		await expectSavedOnce( editing, before );
		expect( isFirst ).toBe( false );
		await page.unrouteAll();
	} );

	test( 'an answer that never comes: the wiki has saved, and saving again does not save twice', async ( { open } ) => {
		const editing = await write( open, 'timeout' );
		const { editor, title, visit: { page } } = editing;
		const before = await countRevisions( title );
		await page.clock.install();
		await onSave( async ( route ) => {
			await route.fetch();
		} )( editing );
		await publish( editor );
		await expect.poll( () => countRevisions( title ) ).toBe( before + 1 );
		// mw.Api waits for 30 seconds.
		await page.clock.fastForward( 31_000 );
		await editor.getByRole( 'alert' ).getByText( 'The answer took too long. Save again; if it was saved already, it is not saved twice.' ).waitFor();
		await expectAllLetters( editing );
		await noRoutes( editing );
		await review( editor );
		await publish( editor );
		await page.getByText( 'The page has these changes already.' ).waitFor();
		expect( await countRevisions( title ) ).toBe( before + 1 );
		// Another test that gets this tab would have its clock.
		await page.close();
	} );
} );
