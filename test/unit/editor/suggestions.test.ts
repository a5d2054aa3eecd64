// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../src/edit/change';
import { findProposals, proposalWikitext } from '../../../src/edit/proposal';
import type { Modules } from '../../../src/page/environment';
import type { SaveResult, SaveRequest } from '../../../src/wiki/page-editor';
import { SMALL } from '../helpers/data';
import { alertText, choose, eachTestHasAWiki, field, OFFLINE, open, press, PROGRAM, save, savedProgram, shown, subject, TEXT, type, wiki } from '../helpers/editor-on-a-wiki';
import { settled } from '../helpers/fake-wiki';
import { all, maybe, nameOf, one, textOf } from '../helpers/roles';

eachTestHasAWiki();

describe( 'people who may not edit the page', () => {
	beforeEach( () => {
		wiki.text = JSON.stringify( { ...SMALL, talk: 'Talk' }, null, '\t' );
		wiki.refusal = { kind: 'failed', failure: 'protected', words: 'Only administrators.' };
	} );

	async function send(): Promise<void> {
		await open( 'clinics' );
		type( field( 'owner' ), 'Somebody' );
		press( 'Show changes and save' );
		type( field( 'summary-of-edit' ), 'They told me.' );
		press( 'Send the suggestion' );
		await settled();
		await settled();
	}

	test( 'suggest changes on the talk page', async () => {
		wiki.talk = 'Older.';
		await send();
		expect( wiki.saved ).toEqual( [] );
		expect( wiki.talkSaved ).toMatchObject( [ { title: 'Talk', base: 1, summary: '/* Suggestion: Wikimedia Clinics */', isWikitext: true } ] );
		expect( wiki.talk ).toMatch( /^Older\.\n\n== Suggestion: Wikimedia Clinics ==\n\* Changed “Wikimedia Clinics”: Record kept by: Community Development → Somebody\n/ );
		expect( wiki.talk ).toContain( 'They told me. ~~~~' );
		expect( findProposals( wiki.talk ).proposals ).toMatchObject( [ { page: 'Data.json', base: 1, state: 'open', changes: [ { field: [ 'owner' ], to: 'Somebody' } ] } ] );
		expect( document.body.textContent ).toContain( 'Your suggestion is on the talk page.' );
		expect( one( 'link', 'Talk' ).getAttribute( 'href' ) ).toBe( '/wiki/Talk' );
	} );

	test( 'can suggest a new term, although not a change of the lists of terms', async () => {
		await open( 'clinics' );
		expect( maybe( 'button', 'Edit the lists of terms' ) ).toBeNull();
		choose( 'capacity', 'Tools' );
		press( 'Show changes and save' );
		press( 'Send the suggestion' );
		await settled();
		await settled();
		expect( wiki.talk ).toContain( '* Added “Tools”\n* Changed “Wikimedia Clinics”: Capacity: Communication → Communication; Tools\n' );
		expect( findProposals( wiki.talk ).proposals ).toMatchObject( [ { changes: [ { kind: 'add', record: [ 'vocabularies', 'capacity', 'terms', 'tools' ] }, { field: [ 'capacity' ] } ] } ] );
	} );

	test( 'send the same suggestion once', async () => {
		await send();
		press( 'Close' );
		await send();
		expect( wiki.talkSaved ).toHaveLength( 1 );
		expect( document.body.textContent ).toContain( 'Your suggestion is on the talk page.' );
	} );

	test( 'send it again after it was answered', async () => {
		await send();
		press( 'Close' );
		wiki.talk = wiki.talk.replace( 'data-state="open"', 'data-state="declined"' );
		await send();
		expect( wiki.talkSaved ).toHaveLength( 2 );
	} );

	test( 'send it once, although another tab sends it at the same time', async () => {
		const { save: saveInWiki } = wiki;
		Object.assign( wiki, { save: ( request: SaveRequest ) => {
			wiki.talk = request.text;
			wiki.talkSaved.push( request );
			return Promise.resolve<SaveResult>( { kind: 'conflict' } );
		} } );
		await send();
		Object.assign( wiki, { save: saveInWiki } );
		expect( wiki.talkSaved ).toHaveLength( 1 );
		expect( document.body.textContent ).toContain( 'Your suggestion is on the talk page.' );
	} );

	test( 'send it again if another edit of the talk page came first', async () => {
		wiki.talkResults.push( { kind: 'conflict' } );
		await send();
		expect( wiki.talkSaved ).toHaveLength( 2 );
		expect( document.body.textContent ).toContain( 'Your suggestion is on the talk page.' );
		press( 'Close' );
		wiki.talk = '';
		wiki.talkResults.push( { kind: 'conflict' }, { kind: 'conflict' }, { kind: 'conflict' } );
		await send();
		expect( alertText() ).toContain( 'Others are saving at the same time.' );
	} );

	test( 'keep their text if it cannot be sent, and send it once after a lost answer', async () => {
		wiki.talkResults.push( OFFLINE, { kind: 'captcha', id: '9', question: '3+4', image: '' } );
		await send();
		expect( alertText() ).toContain( 'The connection failed.' );
		expect( field( 'summary-of-edit' ).value ).toBe( 'They told me.' );
		press( 'Send the suggestion' );
		await settled();
		type( field( 'captcha' ), '7' );
		press( 'Send the suggestion' );
		await settled();
		expect( wiki.talkSaved[ 2 ] ).toMatchObject( { captcha: { id: '9', answer: '7' } } );
		expect( document.body.textContent ).toContain( 'Your suggestion is on the talk page.' );
	} );

	test( 'keep their text if the code that sends it does not load, and send it at the second try', async () => {
		const { load } = subject.environment;
		let isOnline = false;
		Object.assign( subject, { environment: { ...subject.environment, load: ( name: keyof Modules ) => name !== 'editor-more' || isOnline ? load( name ) : Promise.reject( new Error( 'offline' ) ) } } );
		await send();
		expect( alertText() ).toContain( 'The connection failed.' );
		expect( [ wiki.talkSaved, field( 'summary-of-edit' ).value ] ).toEqual( [ [], 'They told me.' ] );
		isOnline = true;
		press( 'Send the suggestion' );
		await settled();
		await settled();
		expect( wiki.talk ).toContain( 'They told me. ~~~~' );
	} );

	test( 'get what their IP address or a temporary account shows, and a link to log in', async () => {
		wiki.publicAs = 'address';
		await open( 'clinics' );
		expect( document.body.textContent ).toContain( 'Your IP address will be public.' );
		press( 'Cancel' );
		wiki.publicAs = 'temporary';
		await open( 'clinics' );
		expect( document.body.textContent ).toContain( 'The name of a temporary account will be public.' );
		expect( one( 'link', 'Log in' ).getAttribute( 'href' ) ).toBe( '/wiki/Special:UserLogin' );
		press( 'Cancel' );
		wiki.publicAs = 'account';
		await open( 'clinics' );
		expect( maybe( 'link', 'Log in' ) ).toBeNull();
	} );

	test( 'and neither its talk page, see that, and log in', async () => {
		wiki.talkRefusal = { kind: 'failed', failure: 'denied', words: 'Only people with an account.' };
		wiki.publicAs = 'address';
		await open( 'clinics' );
		expect( alertText() ).toContain( 'You may edit neither the data page nor its talk page.' );
		expect( alertText() ).toContain( 'Only people with an account.' );
		expect( document.body.textContent ).not.toMatch( /Your changes become a suggestion|will be public/ );
		expect( textOf( one( 'link', 'Log in' ) ) ).toBeTruthy();
	} );

	test( 'suggest, also if the talk page cannot be read at first', async () => {
		const { read } = wiki;
		Object.assign( wiki, { read: ( title: string ) => title === 'Talk' ? Promise.resolve( OFFLINE ) : read( title ) } );
		await open( 'clinics' );
		expect( document.body.textContent ).toContain( 'Your changes become a suggestion' );
	} );

	test( 'save the page after they have logged in in another tab', async () => {
		await open( 'clinics' );
		expect( document.body.textContent ).toContain( 'Your changes become a suggestion' );
		wiki.refusal = null;
		vi.useFakeTimers( { now: Date.now() + 20000, toFake: [ 'Date' ] } );
		window.dispatchEvent( new Event( 'focus' ) );
		await settled();
		expect( document.body.textContent ).not.toContain( 'Your changes become a suggestion' );
	} );

	test( 'see why, if the list has no talk page', async () => {
		wiki.text = TEXT;
		await open( 'clinics' );
		expect( alertText() ).toContain( 'Only administrators.' );
	} );
} );

describe( 'suggestions', () => {
	const page = { ...SMALL, talk: 'Talk' };
	const suggestion = ( changes: readonly Change[], heading = 'X', base = 1 ): string => `== ${ heading } ==\n${ proposalWikitext( { page: 'Data.json', base, changes }, [], 'Because.' ) }`;
	const OWNER: Change = { kind: 'edit', record: [ 'programs', 'clinics' ], field: [ 'owner' ], from: PROGRAM.owner, to: 'Somebody' };
	const START: Change = { kind: 'edit', record: [ 'programs', 'clinics' ], field: [ 'start' ], from: PROGRAM.start, to: '2021' };

	beforeEach( () => {
		wiki.text = JSON.stringify( page, null, '\t' );
		wiki.talk = suggestion( [ OWNER, START ] );
	} );

	async function openFirst(): Promise<void> {
		await open( '' );
		press( 'Open: X' );
		await settled();
	}

	const stateOf = (): unknown => findProposals( wiki.talk ).proposals.map( ( { state } ) => state );

	test( 'are listed with links to their sections, also above a form', async () => {
		wiki.talk += `\n${ suggestion( [ { kind: 'remove', record: [ 'programs', 'wikilearn' ], value: SMALL.programs[ 0 ], after: null } ], '&#91;Old&#93;' ) }`;
		await open( '' );
		expect( textOf( one( 'heading', 'Suggestions waiting (2)' ) ) ).toBeTruthy();
		expect( one( 'link', '[Old]' ).getAttribute( 'href' ) ).toBe( '/wiki/Talk#[Old]' );
		expect( maybe( 'button', 'Open: [Old]' ) ).not.toBeNull();
		press( 'Close' );
		await open( 'wikilearn' );
		expect( maybe( 'button', 'Open: X' ) ).not.toBeNull();
	} );

	test( 'that cannot be shown are told, and can be closed', async () => {
		const { load } = subject.environment;
		Object.assign( subject, { environment: { ...subject.environment, load: ( name: keyof Modules ) => name === 'editor-more' ? Promise.reject( new Error( 'offline' ) ) : load( name ) } } );
		await open( '' );
		expect( alertText() ).toContain( 'The connection failed.' );
		press( 'Close' );
		expect( maybe( 'heading', 'Suggestions waiting (1)' ) ).toBeNull();
	} );

	test( 'may be none', async () => {
		wiki.talk = '';
		await open( '' );
		expect( textOf( one( 'heading', 'Suggestions waiting (0)' ) ) ).toBeTruthy();
		press( 'Close' );
	} );

	test( 'show what they would change in the page of today, and in the explorer', async () => {
		wiki.text = wiki.text.replace( '"owner": "Community Development"', '"owner": "Theirs"' );
		wiki.revision = 5;
		const { read } = wiki;
		Object.assign( wiki, { read: ( title: string, revision?: number ) => revision === 1 ? Promise.resolve( { kind: 'page', title, text: JSON.stringify( page ), revision: 1, contentModel: 'json', refusal: null, publicAs: 'account' } ) : read( title ) } );
		await openFirst();
		expect( textOf( one( 'heading', 'Suggestion: Wikimedia Clinics' ) ) ).toBeTruthy();
		expect( Array.from( document.querySelectorAll( 'dl > div' ), textOf ) ).toEqual( [ 'Start15 June 2020 → 2021', 'Record kept byTheirs → Somebody' ] );
		expect( shown[ shown.length - 1 ]?.programs.find( ( { id } ) => id === 'clinics' )?.owner ).toBe( 'Somebody' );
		expect( localStorage.length ).toBe( 0 );
	} );

	test( 'are taken whole, and answered with the revision', async () => {
		await openFirst();
		expect( field( 'summary-of-edit' ).value ).toBe( 'Changed “Wikimedia Clinics”: Start, Record kept by ([[Talk]])' );
		press( 'Save changes' );
		await settled();
		await settled();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Somebody', start: '2021' } );
		expect( stateOf() ).toEqual( [ 'taken' ] );
		expect( wiki.talk ).toContain( ': Saved, thank you. [[Special:Diff/2]] ~~~~' );
		expect( maybe( 'button', 'Open: X' ) ).toBeNull();
	} );

	test( 'are taken in part, with a reply', async () => {
		await openFirst();
		one( 'checkbox', 'Record kept by' ).click();
		expect( field( 'summary-of-edit' ).value ).toBe( 'Changed “Wikimedia Clinics”: Start ([[Talk]])' );
		one( 'checkbox', 'Start' ).click();
		expect( ( one( 'button', 'Save changes' ) as HTMLButtonElement ).disabled ).toBe( true );
		one( 'checkbox', 'Start' ).click();
		type( field( 'summary-of-edit' ), 'Mine' );
		one( 'checkbox', 'Start' ).click();
		one( 'checkbox', 'Start' ).click();
		expect( field( 'summary-of-edit' ).value ).toBe( 'Mine' );
		expect( shown[ shown.length - 1 ]?.programs.find( ( { id } ) => id === 'clinics' )?.owner ).toBe( PROGRAM.owner );
		type( field( 'reply' ), 'The owner is right.' );
		press( 'Save changes' );
		await settled();
		await settled();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, start: '2021' } );
		expect( stateOf() ).toEqual( [ 'partly' ] );
		expect( wiki.talk ).toContain( ': Saved in part, thank you. The owner is right. [[Special:Diff/2]] ~~~~' );
	} );

	test( 'are corrected in the form', async () => {
		await openFirst();
		press( 'Back to the form' );
		expect( [ field( 'owner' ).value, field( 'start' ).value ] ).toEqual( [ 'Somebody', '2021' ] );
		type( field( 'owner' ), 'Some Body' );
		await save();
		await settled();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Some Body', start: '2021' } );
		expect( stateOf() ).toEqual( [ 'partly' ] );
	} );

	const checked = (): unknown => all( 'checkbox' ).map( ( box ) => [ nameOf( box ), ( box as HTMLInputElement ).checked ] );

	test( 'keep what is left out while they are corrected in the form, until the form changes it', async () => {
		await openFirst();
		one( 'checkbox', 'Start' ).click();
		one( 'checkbox', 'Record kept by' ).click();
		press( 'Back to the form' );
		type( field( 'owner' ), 'Some Body' );
		type( field( 'end' ), '2030' );
		press( 'Show changes and save' );
		expect( checked() ).toEqual( [ [ 'Start', false ], [ 'End', true ], [ 'Record kept by', true ] ] );
		expect( field( 'summary-of-edit' ).value ).toBe( 'Changed “Wikimedia Clinics”: End, Record kept by ([[Talk]])' );
		press( 'Back to the form' );
		type( field( 'owner' ), PROGRAM.owner );
		press( 'Show changes and save' );
		expect( checked() ).toEqual( [ [ 'Start', false ], [ 'End', true ] ] );
		press( 'Save changes' );
		await settled();
		await settled();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, end: '2030~' } );
		expect( stateOf() ).toEqual( [ 'partly' ] );
	} );

	test( 'that are opened again keep what is left out, each its own', async () => {
		const several: Change = { kind: 'edit', record: [], field: [ 'bundle' ], from: undefined, to: 'B' };
		wiki.talk = `${ suggestion( [ OWNER, several ] ) }\n${ suggestion( [ several ], 'Y' ) }`;
		await openFirst();
		one( 'checkbox', 'Page with translations' ).click();
		press( 'Back to the form' );
		press( 'Open: Y' );
		await settled();
		expect( checked() ).toEqual( [ [ 'Page with translations', true ] ] );
		press( 'Back to the form' );
		press( 'Open: X' );
		await settled();
		expect( checked() ).toEqual( [ [ 'Page with translations', false ], [ 'Record kept by', true ] ] );
	} );

	test( 'with a new term and a new program are shown in the form', async () => {
		wiki.talk = suggestion( [
			{ kind: 'add', record: [ 'vocabularies', 'capacity', 'terms', 'tools' ], value: { label: { en: 'Tools' } }, after: null },
			{ kind: 'add', record: [ 'programs', 'new' ], value: { id: 'new', title: 'New', capacity: [ 'tools' ] }, after: null }
		] );
		await openFirst();
		expect( all( 'checkbox' ).map( nameOf ) ).toEqual( [ 'Added “Tools”', 'Added “New”' ] );
		one( 'checkbox', 'Added “New”' ).click();
		press( 'Back to the form' );
		expect( field( 'title' ).value ).toBe( 'New' );
		press( 'Show changes and save' );
		expect( checked() ).toEqual( [ [ 'Added “Tools”', true ], [ 'Added “New”', false ] ] );
		one( 'checkbox', 'Added “New”' ).click();
		press( 'Back to the form' );
		await save();
		await settled();
		expect( savedProgram( 'new' ) ).toEqual( { id: 'new', title: 'New', capacity: [ 'tools' ] } );
	} );

	test( 'that the form cannot show are taken or left: a removed program, changes of the page', async () => {
		wiki.talk = suggestion( [ { kind: 'remove', record: [ 'programs', 'wikilearn' ], value: SMALL.programs[ 0 ], after: null }, { kind: 'edit', record: [], field: [ 'bundle' ], from: undefined, to: 'B' } ] );
		await openFirst();
		press( 'Back to the form' );
		expect( textOf( one( 'heading', 'Suggestions waiting (1)' ) ) ).toBeTruthy();
		press( 'Open: X' );
		await settled();
		one( 'checkbox', 'Removed “WikiLearn”' ).click();
		press( 'Save changes' );
		await settled();
		await settled();
		expect( JSON.parse( wiki.text ) ).toEqual( { ...page, bundle: 'B' } );
	} );

	test( 'of more than one record are not shown in the form, which would lose some', async () => {
		wiki.talk = suggestion( [ OWNER, { kind: 'edit', record: [], field: [ 'bundle' ], from: undefined, to: 'B' } ] );
		await openFirst();
		press( 'Back to the form' );
		expect( textOf( one( 'heading', 'Suggestions waiting (1)' ) ) ).toBeTruthy();
		press( 'Close' );
	} );

	test( 'keep the reply that is not sent yet, each its own', async () => {
		const several: Change = { kind: 'edit', record: [], field: [ 'bundle' ], from: undefined, to: 'B' };
		wiki.talk = `${ suggestion( [ OWNER, several ] ) }\n${ suggestion( [ several ], 'Y' ) }`;
		await openFirst();
		type( field( 'reply' ), 'It is not so.' );
		press( 'Back to the form' );
		press( 'Open: Y' );
		await settled();
		expect( field( 'reply' ).value ).toBe( '' );
		type( field( 'reply' ), 'Neither this.' );
		press( 'Back to the form' );
		press( 'Open: X' );
		await settled();
		expect( field( 'reply' ).value ).toBe( 'It is not so.' );
		press( 'Decline' );
		await settled();
		press( 'Open: Y' );
		await settled();
		expect( field( 'reply' ).value ).toBe( 'Neither this.' );
		press( 'Save changes' );
		await settled();
		await settled();
		expect( wiki.talk ).toContain( ': Saved, thank you. Neither this. [[Special:Diff/2]] ~~~~' );
		press( 'Close' );
	} );

	test( 'are declined with a reply', async () => {
		await openFirst();
		expect( ( one( 'button', 'Decline' ) as HTMLButtonElement ).disabled ).toBe( true );
		type( field( 'reply' ), 'It is not so.' );
		wiki.talkResults.push( { kind: 'conflict' } );
		press( 'Decline' );
		await settled();
		expect( stateOf() ).toEqual( [ 'declined' ] );
		expect( wiki.talk ).toContain( ': It is not so. ~~~~' );
		expect( document.activeElement ).toBe( one( 'heading', 'Suggestions waiting (0)' ) );
		expect( JSON.parse( wiki.text ) ).toEqual( page );
		expect( shown[ shown.length - 1 ]?.programs.find( ( { id } ) => id === 'clinics' )?.owner ).toBe( PROGRAM.owner );
		press( 'Close' );
	} );

	test( 'stay with the reply if the answer cannot be saved', async () => {
		await openFirst();
		type( field( 'reply' ), 'It is not so.' );
		wiki.talkResults.push( OFFLINE );
		press( 'Decline' );
		await settled();
		expect( alertText() ).toContain( 'could not be answered' );
		expect( field( 'reply' ).value ).toBe( 'It is not so.' );
	} );

	test( 'that are on the page already are answered so', async () => {
		wiki.text = wiki.text.replace( '"owner": "Community Development"', '"owner": "Somebody"' ).replace( '"2020-06-15"', '"2021"' );
		await openFirst();
		expect( document.body.textContent ).toContain( 'There are no changes.' );
		expect( alertText() ).toContain( 'A part of this suggestion no longer fits the page' );
	} );

	test( 'of a revision that is deleted are compared with the page, and what does not fit is left out', async () => {
		wiki.talk = suggestion( [ { ...OWNER, from: 'Nobody' }, START ], 'X', 99 );
		const { read } = wiki;
		Object.assign( wiki, { read: ( title: string, revision?: number ) => revision === 99 ? Promise.resolve( { ...OFFLINE, failure: 'server' } ) : read( title ) } );
		await openFirst();
		expect( alertText() ).toContain( 'A part of this suggestion no longer fits the page' );
		expect( Array.from( document.querySelectorAll( 'dl > div' ), textOf ) ).toEqual( [ 'Start15 June 2020 → 2021' ] );
	} );

	test( 'are not opened while the page cannot be read, or before own changes are discarded', async () => {
		await open( 'wikilearn' );
		const { read } = wiki;
		Object.assign( wiki, { read: () => Promise.resolve( OFFLINE ) } );
		press( 'Open: X' );
		await settled();
		expect( alertText() ).toContain( 'The connection failed.' );
		Object.assign( wiki, { read } );
		const button = one( 'button', 'Open: X' );
		// Own changes hide the list. A button that has the focus could still be pressed.
		const confirm = vi.spyOn( window, 'confirm' ).mockReturnValue( false );
		type( field( 'owner' ), 'Mine' );
		button.click();
		await settled();
		expect( field( 'owner' ).value ).toBe( 'Mine' );
		expect( confirm ).toHaveBeenCalledTimes( 1 );
	} );

	test( 'are closed without a question', async () => {
		const confirm = vi.spyOn( window, 'confirm' );
		await openFirst();
		press( 'Cancel' );
		expect( confirm ).not.toHaveBeenCalled();
		expect( all( 'region' ) ).toEqual( [] );
	} );
} );
