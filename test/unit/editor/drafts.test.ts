// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { alertText, eachTestHasAWiki, field, loadAgain, open, pause, press, PROGRAM, save, savedProgram, TEXT, type, wiki } from '../helpers/editor-on-a-wiki';
import { SMALL } from '../helpers/data';
import { settled } from '../helpers/fake-wiki';
import { all, maybe, names, nameOf, one, textOf } from '../helpers/roles';

eachTestHasAWiki();

/** The tab is closed without any event, and the page is opened in another one. */
function crash(): void {
	document.querySelector( '.program-explorer > div' )?.remove();
	loadAgain();
}

/** Leaves a draft of the program that is opened. */
async function leaveDraft( id: string, name: string, value: string ): Promise<void> {
	await open( id );
	type( field( name ), value );
	await pause();
	crash();
}

async function take( name = 'Continue with them' ): Promise<void> {
	press( name );
	await settled();
	await settled();
}

const offers = (): string[] => names( 'button' ).filter( ( name ) => name.startsWith( 'Continue with them' ) );

/** A text of the page in another revision; the draft's own one can still be read. */
function changePage( text: string ): void {
	const old = wiki.text;
	wiki.text = text;
	wiki.revision = 2;
	const { read } = wiki;
	Object.assign( wiki, { read: ( title: string, revision?: number ) => revision === 1 ? Promise.resolve( { kind: 'page', title, text: old, revision: 1, contentModel: 'json', refusal: null, publicAs: 'account' } ) : read( title ) } );
}

test( 'is kept, offered with its difference, and continued from its own revision', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	changePage( TEXT.replace( '"2020-06-15"', '"2020-07"' ) );
	await open( 'wikilearn' );
	expect( textOf( document.querySelector( '.program-explorer__editor details' ) as Element ) ).toBe( 'Changed “Wikimedia Clinics”Record kept byCommunity Development → Mine' );
	await take();
	expect( [ field( 'title' ).value, field( 'owner' ).value ] ).toEqual( [ 'Wikimedia Clinics', 'Mine' ] );
	await save();
	expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Mine', start: '2020-07' } );
	expect( localStorage.length ).toBe( 0 );
} );

test( 'is one step of undo', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	await open( 'clinics' );
	await take();
	press( 'Undo' );
	expect( field( 'owner' ).value ).toBe( PROGRAM.owner );
	press( 'Redo' );
	expect( field( 'owner' ).value ).toBe( 'Mine' );
} );

test( 'of a new program is continued, and undone', async () => {
	await leaveDraft( null as unknown as string, 'title', 'New one' );
	await open( 'clinics' );
	await take();
	expect( [ textOf( all( 'heading' )[ 0 ] as Element ), field( 'id' ).value ] ).toEqual( [ 'Add a program', 'new-one' ] );
	press( 'Undo' );
	expect( field( 'title' ).value ).toBe( '' );
	press( 'Redo' );
	await save();
	expect( savedProgram( 'new-one' ) ).toEqual( { id: 'new-one', title: 'New one' } );
} );

test( 'takes the place of what is in the form, which becomes a draft itself', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	await open( 'wikilearn' );
	type( field( 'owner' ), 'Other' );
	const confirm = vi.spyOn( window, 'confirm' );
	await take();
	expect( confirm ).not.toHaveBeenCalled();
	expect( [ field( 'title' ).value, field( 'owner' ).value ] ).toEqual( [ 'Wikimedia Clinics', 'Mine' ] );
	await take();
	expect( [ field( 'title' ).value, field( 'owner' ).value ] ).toEqual( [ 'WikiLearn', 'Other' ] );
	await save();
	expect( savedProgram( 'wikilearn' ) ).toEqual( { ...SMALL.programs[ 0 ], owner: 'Other' } );
	expect( offers() ).toHaveLength( 1 );
	expect( localStorage.length ).toBe( 1 );
} );

test( 'does not take the place of what cannot be kept, unless the user agrees', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	await open( 'wikilearn' );
	vi.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
		throw new Error( 'full' );
	} );
	type( field( 'owner' ), 'Other' );
	const confirm = vi.spyOn( window, 'confirm' ).mockReturnValueOnce( false ).mockReturnValueOnce( true );
	await take();
	expect( field( 'owner' ).value ).toBe( 'Other' );
	await take();
	expect( [ field( 'owner' ).value, confirm.mock.calls.length ] ).toEqual( [ 'Mine', 2 ] );
	// Nothing is removed that is not kept elsewhere.
	expect( localStorage.length ).toBe( 1 );
} );

test( 'stays while it is offered, also if another program is saved', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	await open( 'wikilearn' );
	type( field( 'owner' ), 'Other' );
	await save();
	press( 'Close' );
	expect( localStorage.length ).toBe( 1 );
	await open( 'wikilearn' );
	expect( offers() ).toHaveLength( 1 );
} );

test( 'does not keep another program from having a draft', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	await leaveDraft( 'wikilearn', 'owner', 'Other' );
	await open( 'clinics' );
	expect( offers().sort() ).toEqual( [ 'Continue with them: Changed “WikiLearn”', 'Continue with them: Changed “Wikimedia Clinics”' ] );
	press( 'Discard them: Changed “WikiLearn”' );
	await take();
	expect( field( 'owner' ).value ).toBe( 'Mine' );
	expect( localStorage.length ).toBe( 1 );
} );

test( 'is discarded', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	await open( 'wikilearn' );
	press( 'Discard them' );
	expect( localStorage.length ).toBe( 0 );
	expect( maybe( 'button', 'Discard them' ) ).toBeNull();
	expect( document.activeElement && nameOf( document.activeElement ) ).toBe( 'Edit “WikiLearn”' );
} );

test( 'whose changes are on the page already is not offered', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	changePage( TEXT.replace( '"owner": "Community Development"', '"owner": "Mine"' ) );
	await open( 'clinics' );
	expect( offers() ).toEqual( [] );
	expect( localStorage.length ).toBe( 0 );
} );

test( 'of which somebody else changed a field is offered against the page of today', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	changePage( TEXT.replace( '"owner": "Community Development"', '"owner": "Theirs"' ) );
	await open( 'wikilearn' );
	expect( textOf( document.querySelector( '.program-explorer__difference' ) as Element ) ).toBe( 'Record kept byTheirs → Mine' );
} );

test( 'that cannot be compared with the page is not offered, does not keep the editor from opening, and stays', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	const { read } = wiki;
	Object.assign( wiki, { read: ( title: string, revision?: number ) => revision === 1 ? Promise.reject( new TypeError( 'x is undefined' ) ) : read( title ) } );
	wiki.revision = 2;
	await open( 'wikilearn' );
	expect( field( 'title' ).value ).toBe( 'WikiLearn' );
	expect( offers() ).toEqual( [] );
	expect( localStorage.length ).toBe( 1 );
} );

test( 'that was sent as a suggestion is not offered', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	const kept = Object.entries( localStorage );
	wiki.refusal = { kind: 'failed', failure: 'protected', words: '' };
	wiki.text = JSON.stringify( { ...SMALL, talk: 'Talk' }, null, '\t' );
	await open( 'clinics' );
	await take();
	press( 'Show changes and save' );
	press( 'Send the suggestion' );
	await settled();
	await settled();
	expect( [ wiki.talkSaved.length, localStorage.length ] ).toEqual( [ 1, 0 ] );
	// The answer was lost.
	kept.forEach( ( [ key, text ] ) => localStorage.setItem( key, String( text ) ) );
	crash();
	await open( 'wikilearn' );
	expect( offers() ).toEqual( [] );
	expect( localStorage.length ).toBe( 0 );
} );

test( 'whose revision cannot be read stays offered', async () => {
	await leaveDraft( 'clinics', 'owner', 'Mine' );
	changePage( TEXT );
	const { read } = wiki;
	Object.assign( wiki, { read: ( title: string, revision?: number ) => revision === 1 ? Promise.resolve( { kind: 'failed', failure: 'server', words: '' } ) : read( title ) } );
	await open( 'wikilearn' );
	expect( offers() ).toHaveLength( 1 );
	await take();
	expect( alertText() ).toContain( 'The wiki answered with an error.' );
	expect( offers() ).toHaveLength( 1 );
	expect( localStorage.length ).toBe( 1 );
} );

test( 'has the summary that the user has written', async () => {
	await open( 'clinics' );
	type( field( 'owner' ), 'Mine' );
	press( 'Show changes and save' );
	type( field( 'summary-of-edit' ), 'My words' );
	await pause();
	crash();
	await open( 'clinics' );
	await take();
	press( 'Show changes and save' );
	expect( field( 'summary-of-edit' ).value ).toBe( 'My words' );
	press( 'Back to the form' );
	type( field( 'start' ), '2021' );
	press( 'Show changes and save' );
	expect( field( 'summary-of-edit' ).value ).toBe( 'My words' );
} );

test( 'has the newest summary when a save begins', async () => {
	await open( 'clinics' );
	type( field( 'owner' ), 'Mine' );
	press( 'Show changes and save' );
	type( field( 'summary-of-edit' ), 'My words' );
	Object.assign( wiki, { save: () => new Promise( () => undefined ) } );
	press( 'Save changes' );
	expect( Object.values( localStorage ).join() ).toContain( '"summary":"My words"' );
} );

test( 'is kept while somebody writes without a pause, and when the tab is hidden', async () => {
	await open( 'clinics' );
	const kept = (): string => Object.values( localStorage ).join();
	const start = Date.now() + 2000;
	vi.spyOn( Date, 'now' ).mockReturnValue( start );
	type( field( 'owner' ), 'A' );
	expect( kept() ).toContain( '"to":"A"' );
	vi.spyOn( Date, 'now' ).mockReturnValue( start + 500 );
	type( field( 'owner' ), 'An' );
	expect( kept() ).toContain( '"to":"A"' );
	vi.spyOn( Date, 'now' ).mockReturnValue( start + 1500 );
	type( field( 'owner' ), 'Ano' );
	expect( kept() ).toContain( '"to":"Ano"' );
	type( field( 'owner' ), 'Anot' );
	document.dispatchEvent( new Event( 'visibilitychange' ) );
	expect( kept() ).toContain( '"to":"Anot"' );
} );

describe( 'that cannot be kept', () => {
	test( 'is told once, until it can', async () => {
		const set = vi.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
			throw new Error( 'full' );
		} );
		await open( 'clinics' );
		type( field( 'owner' ), 'Mine' );
		await pause();
		expect( alertText() ).toContain( 'Your browser cannot keep a draft' );
		const message = one( 'alert', alertText() ).querySelector( 'p' );
		type( field( 'owner' ), 'Mine too' );
		await pause();
		expect( one( 'alert', alertText() ).querySelector( 'p' ) ).toBe( message );
		set.mockRestore();
		type( field( 'owner' ), 'Mine again' );
		await pause();
		expect( alertText() ).toBe( '' );
	} );
} );

describe( 'deleting a program', () => {
	test( 'is undone and done again', async () => {
		await open( 'wikilearn' );
		type( field( 'owner' ), 'Mine' );
		press( 'Delete the program' );
		expect( field( 'summary-of-edit' ).value ).toBe( 'Removed “WikiLearn”' );
		press( 'Undo' );
		expect( field( 'owner' ).value ).toBe( 'Mine' );
		press( 'Redo' );
		expect( field( 'summary-of-edit' ).value ).toBe( 'Removed “WikiLearn”' );
		press( 'Back to the form' );
		expect( field( 'owner' ).value ).toBe( 'Mine' );
		press( 'Undo' );
		expect( field( 'owner' ).value ).toBe( '' );
		press( 'Redo' );
		press( 'Redo' );
		press( 'Save changes' );
		await settled();
		expect( savedProgram( 'wikilearn' ) ).toBeUndefined();
	} );

	test( 'is a draft, too', async () => {
		await open( 'wikilearn' );
		press( 'Delete the program' );
		crash();
		await open( 'clinics' );
		await take();
		expect( field( 'summary-of-edit' ).value ).toBe( 'Removed “WikiLearn”' );
		press( 'Undo' );
		expect( field( 'title' ).value ).toBe( 'WikiLearn' );
		press( 'Redo' );
		press( 'Save changes' );
		await settled();
		expect( savedProgram( 'wikilearn' ) ).toBeUndefined();
	} );
} );
