import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './helpers/axe';
import { test, type Open, type Visit, type VisitOptions } from './helpers/browser';
import { dataOf, editorOf, hostOf, isSaved, lastEditOf, prepareData, textOfPage } from './helpers/editor';
import { ACCOUNTS, hostPage, protect, save } from './helpers/wiki';
import { wordsIn } from './helpers/words';

const ONE = { id: 'one', title: 'One', summary: 'The first.', end: '2020', owner: 'A team' };
const TWO = { id: 'two', title: 'Two' };
const OPEN_STATE = 'data-state="open"';

const talkOf = ( name: string ): string => `Talk:Editor ${ name }`;

/** A list that only people with confirmed accounts may edit, with a talk page that everybody may edit. */
async function prepare( name: string ): Promise<void> {
	await prepareData( name, { version: 1, talk: talkOf( name ), programs: [ ONE, TWO ] } );
	await protect( dataOf( name ), 'edit', 'autoconfirmed' );
}

const end = ( form: Locator ): Locator => form.getByRole( 'textbox', { name: 'End', exact: true } );

/** Opens the form of "One" by its button, and changes the end. */
async function change( open: Open, name: string, options: VisitOptions = {}, button = 'Suggest a change' ): Promise<{ readonly visit: Visit; readonly form: Locator }> {
	const visit = await open( hostOf( name ), options );
	await visit.explorer.details( 'One' ).click();
	await visit.explorer.article( 'One' ).getByRole( 'button', { name: button, exact: true } ).click();
	const form = editorOf( visit.page, 'Edit “One”' );
	await end( form ).fill( '2021' );
	return { visit, form };
}

/** Fills in the reason. */
async function review( form: Locator ): Promise<void> {
	await form.getByRole( 'button', { name: 'Show changes and save' } ).click();
	await form.getByRole( 'textbox', { name: 'Why?' } ).fill( 'They wrote so.' );
}

const send = ( form: Locator ): Locator => form.getByRole( 'button', { name: 'Send the suggestion' } );
const isSent = ( page: Page ): Promise<void> => page.getByText( 'Your suggestion is on the talk page.' ).waitFor();

/** Makes a suggestion of two changes by a reader who is not logged in. */
async function suggest( open: Open, name: string ): Promise<void> {
	await prepare( name );
	const { visit, form } = await change( open, name );
	await form.getByRole( 'textbox', { name: 'Record kept by' } ).fill( 'Another team' );
	await review( form );
	await send( form ).click();
	await isSent( visit.page );
	await visit.leave();
}

/** Opens the suggestion as a maintainer. */
async function openSuggestion( open: Open, name: string, options: VisitOptions = {} ): Promise<{ readonly visit: Visit; readonly shown: Locator }> {
	const visit = await open( hostOf( name ), { as: 'maintainer', ...options } );
	await visit.explorer.details( 'Two' ).click();
	await visit.page.getByRole( 'button', { name: '1 suggestion is waiting' } ).click();
	await visit.page.getByRole( 'button', { name: 'Open: Suggestion: One' } ).click();
	const shown = editorOf( visit.page, 'Suggestion: One' );
	await shown.getByRole( 'textbox', { name: 'Summary of your edit' } ).waitFor();
	return { visit, shown };
}

/** How often a text is in another one. */
const countOf = ( text: string, part: string ): number => text.split( part ).length - 1;

test( 'the buttons cost no request before details are opened', async ( { open } ) => {
	await prepare( 'buttons' );
	const { explorer, requests } = await open( hostOf( 'buttons' ) );
	await explorer.root.getByRole( 'button', { name: 'Suggest a program' } ).waitFor();
	expect( await explorer.root.getByRole( 'link', { name: 'Data of this list' } ).getAttribute( 'href' ) ).toContain( '/Editor_buttons/programs.json' );
	const asks = (): number => requests.filter( ( url ) => url.includes( 'intestactions' ) ).length;
	expect( asks() ).toBe( 0 );
	await explorer.details( 'One' ).click();
	await explorer.article( 'One' ).getByRole( 'button', { name: 'Suggest a change' } ).waitFor();
	await expect.poll( asks ).toBe( 1 );
	expect( requests.filter( ( url ) => /programExplorer-editor|Talk/.test( url ) ) ).toEqual( [] );
} );

test( 'a reader who is not logged in may edit a page that is not protected, and a temporary account is told', async ( { open } ) => {
	await prepareData( 'temporary', { version: 1, programs: [ ONE, TWO ] } );
	const { visit: { page }, form } = await change( open, 'temporary', {}, 'Edit' );
	await form.getByText( 'The name of a temporary account will be public.' ).waitFor();
	expect( await form.getByRole( 'link', { name: 'Log in' } ).getAttribute( 'href' ) ).toContain( 'UserLogin' );
	await form.getByRole( 'button', { name: 'Show changes and save' } ).click();
	await form.getByRole( 'button', { name: 'Save changes' } ).click();
	await isSaved( page );
	expect( JSON.parse( await textOfPage( dataOf( 'temporary' ) ) ) ).toMatchObject( { programs: [ { end: '2021' }, TWO ] } );
	expect( ( await lastEditOf( dataOf( 'temporary' ) ) ).user ).toMatch( /^~2/ );
} );

test( 'a suggestion of a reader who is not logged in is saved by a maintainer and answered', async ( { open } ) => {
	await suggest( open, 'taken' );
	const sent = await textOfPage( talkOf( 'taken' ) );
	expect( sent ).toContain( '== Suggestion: One ==\n* Changed “One”: End: 2020 → 2021\n* Changed “One”: Record kept by: A team → Another team\n' );
	// Signed by a temporary account.
	expect( sent ).toMatch( /They wrote so\. \[\[Special:Contributions\/&#126;2/ );
	expect( ( await lastEditOf( talkOf( 'taken' ) ) ).comment ).toBe( '/* Suggestion: One */' );

	const { visit: { page }, shown } = await openSuggestion( open, 'taken' );
	expect( await shown.getByRole( 'definition' ).allInnerTexts() ).toEqual( [ '2020 → 2021', 'A team → Another team' ] );
	await shown.getByRole( 'button', { name: 'Save changes' } ).click();
	await isSaved( page );
	expect( JSON.parse( await textOfPage( dataOf( 'taken' ) ) ) ).toMatchObject( { programs: [ { ...ONE, end: '2021', owner: 'Another team' }, TWO ] } );
	expect( await lastEditOf( dataOf( 'taken' ) ) ).toMatchObject( { user: ACCOUNTS.maintainer.name, comment: `Changed “One”: End, Record kept by ([[${ talkOf( 'taken' ) }]])` } );
	await expect.poll( () => textOfPage( talkOf( 'taken' ) ) ).toMatch( /data-state="taken"[^]*\n: Saved, thank you\. \[\[Special:Diff\/\d+\]\] \[\[User:Maintainer/ );
} );

test( 'a reader with a French interface sees problems in French; the suggestion is in the language of the wiki', async ( { open } ) => {
	await prepare( 'french' );
	const words = wordsIn( 'fr' );
	const { page } = await open( hostOf( 'french' ), { parameters: { uselang: 'fr' }, fragment: 'programs?edit=one' } );
	const form = editorOf( page, 'Modifier « One »' );
	const field = form.getByRole( 'textbox', { name: words( 'edit-field-end' ), exact: true } );
	await field.fill( 'soon' );
	await form.getByText( 'n’est pas une date.' ).waitFor();
	await field.fill( '2021-03' );
	await form.getByRole( 'button', { name: words( 'edit-review' ) } ).click();
	await form.getByRole( 'textbox', { name: words( 'edit-reason' ) } ).fill( 'On me l’a écrit.' );
	await form.getByRole( 'button', { name: words( 'edit-suggest' ) } ).click();
	await page.getByText( words( 'edit-suggested' ) ).waitFor();
	const sent = await textOfPage( talkOf( 'french' ) );
	expect( sent ).toContain( '== Suggestion: One ==\n* Changed “One”: End: 2020 → March 2021\n' );
	expect( sent ).toContain( 'On me l’a écrit.' );
} );

test( 'a maintainer takes one of two changes, with a reply', async ( { open } ) => {
	await suggest( open, 'partly' );
	const { visit: { page }, shown } = await openSuggestion( open, 'partly' );
	await shown.getByRole( 'checkbox', { name: 'Record kept by' } ).uncheck();
	await shown.getByRole( 'textbox', { name: 'Reply on the talk page, needed to decline' } ).fill( 'The team is the same.' );
	await shown.getByRole( 'button', { name: 'Save changes' } ).click();
	await isSaved( page );
	expect( JSON.parse( await textOfPage( dataOf( 'partly' ) ) ) ).toMatchObject( { programs: [ { ...ONE, end: '2021' }, TWO ] } );
	await expect.poll( () => textOfPage( talkOf( 'partly' ) ) ).toMatch( /data-state="partly"[^]*\n: Saved in part, thank you\. The team is the same\. \[\[Special:Diff/ );
} );

test( 'a maintainer sees a suggestion against the page of today, and declines it', async ( { open } ) => {
	await suggest( open, 'declined' );
	await save( dataOf( 'declined' ), JSON.stringify( { version: 1, talk: talkOf( 'declined' ), programs: [ { ...ONE, end: '2023' }, TWO ] } ), 'json' );
	const { visit: { page }, shown } = await openSuggestion( open, 'declined' );
	expect( ( await shown.getByRole( 'definition' ).allInnerTexts() ).sort() ).toEqual( [ '2023 → 2021', 'A team → Another team' ] );
	await shown.getByRole( 'textbox', { name: 'Reply on the talk page, needed to decline' } ).fill( 'It ended in 2023, see [[Report]].' );
	await shown.getByRole( 'button', { name: 'Decline' } ).click();
	await page.getByRole( 'heading', { name: 'Suggestions waiting (0)' } ).waitFor();
	expect( await textOfPage( talkOf( 'declined' ) ) ).toMatch( /data-state="declined"[^]*\n: It ended in 2023, see &#91;&#91;Report&#93;&#93;\. \[\[User:Maintainer/ );
	expect( JSON.parse( await textOfPage( dataOf( 'declined' ) ) ) ).toMatchObject( { programs: [ { ...ONE, end: '2023' }, TWO ] } );
} );

describe( 'a suggestion is on the talk page once', () => {
	test( 'after a double click', async ( { open } ) => {
		await prepare( 'double' );
		const { visit: { page }, form } = await change( open, 'double' );
		await review( form );
		await send( form ).dblclick();
		await isSent( page );
		expect( countOf( await textOfPage( talkOf( 'double' ) ), OPEN_STATE ) ).toBe( 1 );
	} );

	test( 'after two tabs have sent it at the same time', async ( { open } ) => {
		await prepare( 'tabs' );
		await save( talkOf( 'tabs' ), 'Older.' );
		const tabs = [ await change( open, 'tabs', { as: 'reader' } ), await change( open, 'tabs', { as: 'reader' } ) ];
		for ( const { form } of tabs ) {
			await review( form );
		}
		await Promise.all( tabs.map( ( { form } ) => send( form ).click() ) );
		for ( const { visit: { page } } of tabs ) {
			await isSent( page );
		}
		const text = await textOfPage( talkOf( 'tabs' ) );
		expect( countOf( text, OPEN_STATE ) ).toBe( 1 );
		expect( text ).toMatch( /^Older\.\n\n== Suggestion: One ==/ );
	} );

	test( 'after an answer that was lost', async ( { open } ) => {
		await prepare( 'lost' );
		const { visit: { page }, form } = await change( open, 'lost' );
		await review( form );
		await page.route( '**/api.php*', async ( route ) => {
			if ( route.request().postData()?.includes( 'edit' ) ) {
				await route.fetch();
				await route.abort();
			} else {
				await route.continue();
			}
		} );
		await send( form ).click();
		await form.getByText( 'The connection failed.' ).waitFor();
		await page.unrouteAll();
		await send( form ).click();
		await isSent( page );
		expect( countOf( await textOfPage( talkOf( 'lost' ) ), OPEN_STATE ) ).toBe( 1 );
	} );
} );

test( 'who may edit neither the page nor its talk page sees that, with a link to log in', async ( { open } ) => {
	await prepare( 'nowhere' );
	await protect( talkOf( 'nowhere' ), 'create', 'autoconfirmed' );
	const { page } = await open( hostOf( 'nowhere' ), { fragment: 'programs?edit=one' } );
	const form = editorOf( page, 'Edit “One”' );
	await form.getByRole( 'alert' ).getByText( 'You may edit neither the data page nor its talk page.' ).waitFor();
	await form.getByRole( 'link', { name: 'Log in' } ).waitFor();
} );

test( 'by keyboard on a small screen, a new program is suggested and taken', async ( { open } ) => {
	await prepare( 'keyboard' );
	await save( hostOf( 'keyboard' ), hostPage( dataOf( 'keyboard' ), { before: '== Programs ==' } ) );
	const small = { context: { viewport: { width: 360, height: 740 } } };
	const { page, explorer, leave } = await open( hostOf( 'keyboard' ), small );
	await explorer.root.getByRole( 'button', { name: 'Suggest a program' } ).focus();
	await page.keyboard.press( 'Enter' );
	const form = editorOf( page, 'Add a program' );
	await form.getByText( 'Your changes become a suggestion' ).waitFor();
	await form.getByRole( 'textbox', { name: 'Title', exact: true } ).focus();
	await page.keyboard.type( 'Three <b>' );
	await form.getByRole( 'button', { name: 'Show changes and save' } ).focus();
	await page.keyboard.press( 'Enter' );
	await send( form ).focus();
	await page.keyboard.press( 'Enter' );
	await isSent( page );
	await leave();

	const visit = await open( hostOf( 'keyboard' ), { as: 'maintainer', ...small } );
	await visit.explorer.details( 'Two' ).click();
	const waiting = visit.page.getByRole( 'button', { name: '1 suggestion is waiting' } );
	await waiting.focus();
	await visit.page.keyboard.press( 'Enter' );
	const list = editorOf( visit.page, 'Suggestions waiting (1)' );
	await list.getByRole( 'link', { name: 'Suggestion: Three <b>' } ).focus();
	expect( await violations( visit.page, '.program-explorer__editor', { whole: true } ) ).toEqual( [] );
	await visit.page.keyboard.press( 'Tab' );
	await visit.page.keyboard.press( 'Enter' );
	const shown = editorOf( visit.page, 'Suggestion: Three <b>' );
	await shown.getByRole( 'checkbox', { name: 'Added “Three <b>”' } ).waitFor();
	await expect.poll( () => visit.page.evaluate( () => document.activeElement?.textContent ) ).toBe( 'Suggestion: Three <b>' );
	expect( await violations( visit.page, '.program-explorer__editor', { whole: true } ) ).toEqual( [] );
	expect( await shown.evaluate( ( element ) => element.scrollWidth - element.clientWidth ) ).toBe( 0 );
	await shown.getByRole( 'button', { name: 'Save changes' } ).focus();
	await visit.page.keyboard.press( 'Enter' );
	await isSaved( visit.page );
	expect( JSON.parse( await textOfPage( dataOf( 'keyboard' ) ) ) ).toMatchObject( { programs: [ ONE, TWO, { id: 'three-b', title: 'Three <b>' } ] } );
	await shown.or( visit.page.getByRole( 'region', { name: /Suggestion/ } ) ).first().getByRole( 'button', { name: 'Close' } ).focus();
	await visit.page.keyboard.press( 'Enter' );
	expect( await visit.page.getByRole( 'region', { name: /Suggestion/ } ).count() ).toBe( 0 );
} );
