// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { guarded } from '../../../src/app/guarded';
import { proposalWikitext } from '../../../src/edit/proposal';
import { createEdit } from '../../../src/editor/edit';
import { attemptWith } from '../../../src/editor/attempt-with';
import type { SaveRequest } from '../../../src/wiki/page-editor';
import { SMALL } from '../helpers/data';
import { alertText, eachTestHasAWiki, field, open, pause, press, PROGRAM, savedProgram, subject, type, wiki } from '../helpers/editor-on-a-wiki';
import { settled, type FakeWiki } from '../helpers/fake-wiki';
import { maybe, one, textOf } from '../helpers/roles';

eachTestHasAWiki();

const NOTICE = 'Something went wrong in this editor.';

/** Code that the function of the wiki runs has a mistake, until the returned function is called. */
function breakWiki( name: 'read' | 'save', isBroken: ( title: string ) => boolean = () => true ): () => void {
	const works = { read: wiki.read, save: wiki.save };
	const broken = {
		read: ( title: string, revision?: number ) => isBroken( title ) ? Promise.reject( new TypeError( 'x is undefined' ) ) : works.read( title, revision ),
		save: ( request: SaveRequest ) => isBroken( request.title ) ? Promise.reject( new TypeError( 'x is undefined' ) ) : works.save( request )
	};
	Object.assign( wiki, { [ name ]: broken[ name ] } );
	return () => {
		Object.assign( wiki, works );
	};
}

const isOff = ( name: string ): boolean => ( one( 'button', name ) as HTMLButtonElement ).disabled;
const logged = (): readonly string[] => ( subject.environment.wiki as FakeWiki ).logged;

describe( 'after an exception', () => {
	test.each( [ 'read', 'save' ] as const )( 'in a save, the form, the text and the summary stay, and it can be saved again (%s)', async ( name ) => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Somebody' );
		press( 'Show changes and save' );
		type( field( 'summary-of-edit' ), 'My words' );
		const mend = breakWiki( name );
		press( 'Save changes' );
		await settled();
		expect( alertText() ).toContain( NOTICE );
		expect( [ isOff( 'Save changes' ), isOff( 'Back to the form' ), isOff( 'Cancel' ), field( 'summary-of-edit' ).value ] ).toEqual( [ false, false, false, 'My words' ] );
		expect( logged() ).toEqual( [ 'The editor failed.' ] );
		mend();
		press( 'Save changes' );
		await settled();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Somebody' } );
	} );

	test( 'while a suggestion is sent, it can be sent again', async () => {
		wiki.text = JSON.stringify( { ...SMALL, talk: 'Talk' }, null, '\t' );
		wiki.refusal = { kind: 'failed', failure: 'protected', words: '' };
		await open( 'clinics' );
		type( field( 'owner' ), 'Somebody' );
		press( 'Show changes and save' );
		type( field( 'summary-of-edit' ), 'They told me.' );
		const mend = breakWiki( 'save' );
		press( 'Send the suggestion' );
		await settled();
		expect( alertText() ).toContain( NOTICE );
		mend();
		press( 'Send the suggestion' );
		await settled();
		expect( wiki.talk ).toContain( 'They told me. ~~~~' );
	} );

	test( 'while the data page is created, it can be created again', async () => {
		wiki.text = '';
		wiki.revision = 0;
		createEdit( () => wiki ).create( subject, JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A' } ] } ) );
		await settled();
		await settled();
		const mend = breakWiki( 'save' );
		press( 'Save changes' );
		await settled();
		expect( alertText() ).toContain( NOTICE );
		mend();
		press( 'Save changes' );
		await settled();
		expect( savedProgram( 'a' ) ).toEqual( { id: 'a', title: 'A' } );
	} );

	test( 'when the editor opens, it can be closed', async () => {
		breakWiki( 'read' );
		await open( 'clinics' );
		expect( alertText() ).toContain( NOTICE );
		press( 'Close' );
		expect( maybe( 'alert', '' ) ).toBeNull();
	} );

	test.each<[ string, () => Promise<void> | void ]>( [
		[ 'after a pause', pause ],
		[ 'before saving', () => press( 'Show changes and save' ) ]
	] )( 'when the list is drawn %s, the text stays, and is kept as a draft', async ( _, draw ) => {
		await open( 'clinics' );
		Object.assign( subject.explorer, { update: () => {
			throw new TypeError( 'x is undefined' );
		} } );
		type( field( 'owner' ), 'Somebody' );
		await draw();
		expect( alertText() ).toContain( NOTICE );
		expect( Object.values( localStorage ).join() ).toContain( '"to":"Somebody"' );
		maybe( 'button', 'Back to the form' )?.click();
		expect( field( 'owner' ).value ).toBe( 'Somebody' );
	} );
} );

describe( 'after an exception with a suggestion', () => {
	beforeEach( async () => {
		wiki.text = JSON.stringify( { ...SMALL, talk: 'Talk' }, null, '\t' );
		wiki.talk = `== X ==\n${ proposalWikitext( { page: 'Data.json', base: 1, changes: [ { kind: 'edit', record: [ 'programs', 'clinics' ], field: [ 'owner' ], from: PROGRAM.owner, to: 'Somebody' } ] }, [], '' ) }`;
		await open( '' );
	} );

	test( 'that is opened, it can be opened again', async () => {
		const mend = breakWiki( 'read' );
		press( 'Open: X' );
		await settled();
		expect( alertText() ).toContain( NOTICE );
		mend();
		press( 'Open: X' );
		await settled();
		expect( textOf( one( 'heading', 'Suggestion: Wikimedia Clinics' ) ) ).toBeTruthy();
	} );

	test( 'that is declined, the reply stays', async () => {
		press( 'Open: X' );
		await settled();
		type( field( 'reply' ), 'It is not so.' );
		const mend = breakWiki( 'save' );
		press( 'Decline' );
		await settled();
		expect( alertText() ).toContain( 'could not be answered' );
		expect( [ field( 'reply' ).value, isOff( 'Decline' ), isOff( 'Save changes' ) ] ).toEqual( [ 'It is not so.', false, false ] );
		mend();
		press( 'Decline' );
		await settled();
		expect( wiki.talk ).toContain( ': It is not so. ~~~~' );
	} );

	test( 'that is answered after saving, the person is told both', async () => {
		press( 'Open: X' );
		await settled();
		breakWiki( 'save', ( title ) => title === 'Talk' );
		press( 'Save changes' );
		await settled();
		await settled();
		expect( document.body.textContent ).toContain( 'Your changes are saved.' );
		expect( alertText() ).toContain( 'could not be answered' );
	} );
} );

test( 'guarded functions give their results, and call a function after an exception', async () => {
	const exceptions: unknown[] = [];
	const { add, later, fail, failLater } = guarded( {
		add: ( one: number, other: number ) => one + other,
		later: ( value: string ) => Promise.resolve( value ),
		fail: () => {
			throw new Error( 'at once' );
		},
		failLater: () => Promise.reject( new Error( 'later' ) )
	}, attemptWith( ( error ) => exceptions.push( String( error ) ) ) );
	expect( [ add( 1, 2 ), await later( 'a' ) ] ).toEqual( [ 3, 'a' ] );
	expect( fail ).not.toThrow();
	await failLater();
	expect( exceptions ).toEqual( [ 'Error: at once', 'Error: later' ] );
} );
