// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { createEdit } from '../../../src/editor/edit';
import { SMALL } from '../helpers/data';
import { alertText, choose, eachTestHasAWiki, field, OFFLINE, open, openJson, pause, press, PROGRAM, save, savedProgram, shown, subject, TEXT, type, wiki } from '../helpers/editor-on-a-wiki';
import { settled } from '../helpers/fake-wiki';
import { all, descriptionOf, maybe, nameOf, one, textOf } from '../helpers/roles';

eachTestHasAWiki();

describe( 'the form', () => {
	test( 'shows all fields of a program with labels and help', async () => {
		await open( 'clinics' );
		expect( textOf( one( 'heading', 'Edit “Wikimedia Clinics”' ) ) ).toBeTruthy();
		expect( [ field( 'title' ).value, field( 'start' ).value, field( 'end' ).value, field( 'end-about' ).checked, field( 'session' ).value, field( 'session-most' ).value ] )
			.toEqual( [ 'Wikimedia Clinics', '2020-06-15', '2022', true, '70', '120' ] );
		expect( nameOf( field( 'end' ) ) ).toBe( 'End' );
		expect( descriptionOf( field( 'end' ) ) ).toContain( 'For a paused program' );
		expect( field( 'id' ).readOnly ).toBe( true );
		expect( maybe( 'button', 'Remove: Learning Days' ) ).not.toBeNull();
		expect( document.activeElement ).toBe( one( 'heading', 'Edit “Wikimedia Clinics”' ) );
	} );

	test( 'an untouched form has no changes, and closes without a question', async () => {
		const confirm = vi.spyOn( window, 'confirm' );
		await open( 'clinics' );
		press( 'Show changes and save' );
		expect( document.body.textContent ).toContain( 'There are no changes.' );
		press( 'Cancel' );
		expect( confirm ).not.toHaveBeenCalled();
		expect( maybe( 'region', 'Edit “Wikimedia Clinics”' ) ).toBeNull();
		expect( localStorage.length ).toBe( 0 );
		// The explorer did not have to draw anything.
		expect( shown ).toEqual( [] );
	} );

	test( 'shows the changes in the explorer, and problems beside the field', async () => {
		await open( 'clinics' );
		type( field( 'end' ), '2023-99' );
		await pause();
		expect( textOf( field( 'end-errors' ) ) ).toMatch( /^"2023-99~" is not a date\./ );
		expect( descriptionOf( field( 'end' ) ) ).toContain( 'is not a date' );
		type( field( 'end' ), '2023-09' );
		await pause();
		expect( textOf( field( 'end-problems' ) ) ).toBe( '' );
		expect( shown[ shown.length - 1 ]?.programs.find( ( { id } ) => id === 'clinics' )?.end ).toMatchObject( { year: 2023, month: 9 } );
	} );

	test( 'undo takes back a word, redo writes it again', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'A' );
		type( field( 'owner' ), 'An' );
		type( field( 'start' ), '2021' );
		press( 'Undo' );
		press( 'Undo' );
		expect( [ field( 'owner' ).value, field( 'start' ).value ] ).toEqual( [ PROGRAM.owner, PROGRAM.start ] );
		press( 'Redo' );
		expect( field( 'owner' ).value ).toBe( 'An' );
	} );

	test( 'items of a list are added, moved and removed, and the focus follows', async () => {
		await open( 'clinics' );
		const add = field( 'team-add' );
		add.click();
		expect( document.activeElement ).toBe( field( 'team-1' ) );
		type( field( 'team-1' ), 'Second' );
		press( 'Up: Run by 2' );
		expect( [ field( 'team-0' ).value, field( 'team-1' ).value ] ).toEqual( [ 'Second', 'Community Development' ] );
		expect( document.activeElement ).toBe( one( 'button', 'Down: Run by 1' ) );
		press( 'Remove: Run by 1' );
		expect( document.activeElement ).toBe( one( 'button', 'Remove: Run by 1' ) );
		expect( field( 'team-0' ).value ).toBe( 'Community Development' );
		press( 'Remove: Run by 1' );
		expect( document.activeElement ).toBe( add );
	} );

	test( 'a text is translated', async () => {
		await open( 'wikilearn' );
		choose( 'summary-language', 'French' );
		expect( document.activeElement ).toBe( field( 'summary-fr' ) );
		type( field( 'summary-fr' ), 'Cours.' );
		await save();
		expect( savedProgram( 'wikilearn' ) ).toEqual( { ...SMALL.programs[ 0 ], summary: { en: 'Free online courses.', fr: 'Cours.' } } );
	} );

	test( 'a language that is not known is refused', async () => {
		await open( 'wikilearn' );
		choose( 'language', 'Nonsense language' );
		field( 'language' ).blur();
		expect( descriptionOf( field( 'language' ) ) ).toContain( '“Nonsense language” is not in the list.' );
		expect( field( 'language' ).value ).toBe( 'Nonsense language' );
	} );

	test( 'a term is added to its vocabulary, and one that is there already is only chosen', async () => {
		await open( 'toolkits' );
		choose( 'capacity', 'people' );
		choose( 'capacity', 'Small Wikis' );
		choose( 'capacity', 'Not wanted' );
		press( 'Remove: Not wanted' );
		press( 'Show changes and save' );
		expect( document.body.textContent ).toContain( 'none → People; Small Wikis' );
		press( 'Save changes' );
		await settled();
		await settled();
		expect( savedProgram( 'toolkits' ) ).toEqual( { ...SMALL.programs[ 2 ], capacity: [ 'people', 'small-wikis' ] } );
		expect( ( JSON.parse( wiki.text ) as typeof SMALL ).vocabularies.capacity.terms ).toEqual( { ...SMALL.vocabularies.capacity.terms, 'small-wikis': { label: { en: 'Small Wikis' } } } );
	} );

	test( 'the JSON can be edited, but not the id', async () => {
		await open( 'wikilearn' );
		openJson();
		const json = field( 'json' );
		type( json, '{ "id": "other" }' );
		press( 'Use this' );
		expect( document.body.textContent ).toContain( 'This is no JSON of the program.' );
		type( json, JSON.stringify( { ...SMALL.programs[ 0 ], start: '2022', mine: 1 } ) );
		press( 'Use this' );
		expect( field( 'start' ).value ).toBe( '2022' );
		await save();
		expect( savedProgram( 'wikilearn' ) ).toEqual( { ...SMALL.programs[ 0 ], start: '2022', mine: 1 } );
	} );
} );

describe( 'saving', () => {
	test( 'shows the difference and a summary first, which can be changed', async () => {
		await open( 'clinics' );
		field( 'end-about' ).click();
		type( field( 'end' ), '2023-09' );
		press( 'Show changes and save' );
		expect( Array.from( document.querySelectorAll( 'dl > div' ), textOf ) ).toEqual( [ 'Endabout 2022 → September 2023' ] );
		expect( field( 'summary-of-edit' ).value ).toBe( 'Changed “Wikimedia Clinics”: End' );
		type( field( 'summary-of-edit' ), 'It ended' );
		press( 'Save changes' );
		await settled();
		expect( wiki.saved ).toMatchObject( [ { base: 1, summary: 'It ended', text: TEXT.replace( '"2022~"', '"2023-09"' ) } ] );
		expect( document.body.textContent ).toContain( 'Your changes are saved.' );
		expect( ( one( 'link', 'See the edit' ) as HTMLAnchorElement ).getAttribute( 'href' ) ).toContain( 'diff=2&oldid=1' );
		expect( localStorage.length ).toBe( 0 );
	} );

	test( 'a new program needs a title and an id of its own', async () => {
		await open( null );
		press( 'Show changes and save' );
		expect( alertText() ).toBe( 'The program needs a title.' );
		expect( document.activeElement ).toBe( field( 'title' ) );
		type( field( 'title' ), 'WikiLearn' );
		expect( field( 'id' ).value ).toBe( 'wikilearn-2' );
		type( field( 'id' ), 'wikilearn' );
		press( 'Show changes and save' );
		expect( alertText() ).toContain( 'Choose another name in links' );
		type( field( 'id' ), 'learn' );
		type( field( 'title' ), 'Learning' );
		expect( field( 'id' ).value ).toBe( 'learn' );
		await save();
		expect( savedProgram( 'learn' ) ).toEqual( { id: 'learn', title: 'Learning' } );
	} );

	test( 'a failure keeps the form, and the same text can be saved again', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Somebody' );
		wiki.results.push( OFFLINE );
		await save();
		expect( alertText() ).toContain( 'The connection failed.' );
		press( 'Back to the form' );
		expect( field( 'owner' ).value ).toBe( 'Somebody' );
		await save();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Somebody' } );
	} );

	test( 'that the session is lost is no longer told after logging in in another tab', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Somebody' );
		wiki.refusal = { kind: 'failed', failure: 'session', words: '' };
		await save();
		expect( alertText() ).toContain( 'You are no longer logged in.' );
		wiki.refusal = null;
		vi.useFakeTimers( { now: Date.now() + 20000, toFake: [ 'Date' ] } );
		window.dispatchEvent( new Event( 'focus' ) );
		await settled();
		expect( alertText() ).toBe( '' );
		press( 'Save changes' );
		await settled();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Somebody' } );
	} );

	test( 'a warning of a filter is passed by saving again', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Somebody' );
		wiki.results.push( { kind: 'failed', failure: 'warning', words: 'Careful.' } );
		await save();
		expect( alertText() ).toContain( 'Careful.' );
		press( 'Save all the same' );
		await settled();
		expect( wiki.saved[ 1 ] ).toEqual( wiki.saved[ 0 ] );
	} );

	test( 'a captcha is asked', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Somebody' );
		wiki.results.push( { kind: 'captcha', id: '9', question: '3+4', image: '' } );
		await save();
		expect( nameOf( field( 'captcha' ) ) ).toBe( '3+4' );
		type( field( 'captcha' ), '7' );
		press( 'Save changes' );
		await settled();
		expect( wiki.saved[ 1 ] ).toMatchObject( { captcha: { id: '9', answer: '7' } } );
	} );

	test( 'what somebody else changed is merged, and the same field is asked', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Mine' );
		wiki.text = TEXT.replace( '"owner": "Community Development"', '"owner": "Theirs"' ).replace( '"2020-06-15"', '"2020-07"' );
		wiki.revision = 5;
		await save();
		const choice = document.querySelector( 'fieldset' ) as HTMLElement;
		expect( textOf( choice.querySelector( 'legend' ) as Element ) ).toBe( 'Wikimedia Clinics: Record kept by' );
		expect( textOf( choice ) ).toContain( 'Before: Community Development' );
		expect( ( one( 'button', 'Save changes' ) as HTMLButtonElement ).disabled ).toBe( true );
		choice.querySelectorAll<HTMLInputElement>( 'input' )[ 0 ]?.click();
		press( 'Save changes' );
		await settled();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Mine', start: '2020-07' } );
		expect( wiki.saved ).toMatchObject( [ { base: 5 } ] );
	} );

	test( 'a program is removed, and one that has ended is written so', async () => {
		await open( 'wikilearn' );
		press( 'It has ended' );
		expect( document.activeElement ).toBe( field( 'end' ) );
		expect( field( 'end' ).value ).toBe( new Date().toISOString().slice( 0, 10 ) );
		// Only what is asked of a program that has ended is shown.
		expect( [ field( 'summary' ), field( 'materials-add' ) ].map( Boolean ) ).toEqual( [ false, true ] );
		press( 'Show all fields' );
		expect( field( 'status' ).value ).toBe( 'past' );
		press( 'Undo' );
		expect( field( 'status' ).value ).toBe( 'open' );
		press( 'Delete the program' );
		expect( field( 'summary-of-edit' ).value ).toBe( 'Removed “WikiLearn”' );
		press( 'Save changes' );
		await settled();
		expect( savedProgram( 'wikilearn' ) ).toBeUndefined();
	} );

	test( 'a duplicate is a new program', async () => {
		await open( 'toolkits' );
		press( 'Duplicate' );
		expect( field( 'id' ).value ).toBe( 'small-wiki-toolkits' );
		await save();
		expect( savedProgram( 'small-wiki-toolkits' ) ).toEqual( { ...SMALL.programs[ 2 ], id: 'small-wiki-toolkits' } );
	} );
} );

describe( 'a restored version', () => {
	async function restore( record: Readonly<Record<string, unknown>> ): Promise<void> {
		createEdit( () => wiki ).open( subject, 'clinics', { record } );
		await settled();
		await settled();
	}

	test( 'is one step of undo', async () => {
		await restore( { ...PROGRAM, owner: 'Older' } );
		expect( field( 'owner' ).value ).toBe( 'Older' );
		expect( shown[ shown.length - 1 ]?.programs.find( ( { id } ) => id === 'clinics' )?.owner ).toBe( 'Older' );
		press( 'Undo' );
		expect( field( 'owner' ).value ).toBe( PROGRAM.owner );
		press( 'Redo' );
		await save();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Older' } );
	} );

	test( 'of a program that was removed is a new program, and one step of undo', async () => {
		wiki.text = JSON.stringify( { ...SMALL, programs: SMALL.programs.filter( ( { id } ) => id !== 'clinics' ) }, null, '\t' );
		await restore( PROGRAM );
		expect( [ textOf( all( 'heading' )[ 0 ] as Element ), field( 'id' ).value, field( 'title' ).value ] ).toEqual( [ 'Add a program', 'clinics', 'Wikimedia Clinics' ] );
		press( 'Undo' );
		expect( field( 'title' ).value ).toBe( '' );
		press( 'Redo' );
		type( field( 'title' ), 'Clinics' );
		expect( field( 'id' ).value ).toBe( 'clinics' );
		await save();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, title: 'Clinics' } );
	} );
} );

describe( 'closing', () => {
	test( 'after saving shows what is on the page, also after the editor is opened again', async () => {
		const ownerShown = (): string | null | undefined => shown[ shown.length - 1 ]?.programs.find( ( { id } ) => id === 'clinics' )?.owner;
		await open( 'clinics' );
		type( field( 'owner' ), 'Mine' );
		await save();
		press( 'Close' );
		expect( ownerShown() ).toBe( 'Mine' );
		await open( 'clinics' );
		type( field( 'owner' ), 'Another' );
		await pause();
		expect( ownerShown() ).toBe( 'Another' );
		vi.spyOn( window, 'confirm' ).mockReturnValue( true );
		press( 'Cancel' );
		expect( ownerShown() ).toBe( 'Mine' );
	} );

	test( 'asks if there are changes', async () => {
		const confirm = vi.spyOn( window, 'confirm' ).mockReturnValueOnce( false ).mockReturnValueOnce( true );
		await open( 'clinics' );
		type( field( 'owner' ), 'Mine' );
		await pause();
		expect( subject.host.root.className ).toBe( 'program-explorer program-explorer--unsaved' );
		press( 'Cancel' );
		expect( field( 'owner' ).value ).toBe( 'Mine' );
		press( 'Cancel' );
		expect( confirm ).toHaveBeenCalledTimes( 2 );
		expect( all( 'region' ) ).toEqual( [] );
		expect( shown[ shown.length - 1 ] ).toBe( subject.list );
		expect( subject.host.root.className ).toBe( 'program-explorer' );
	} );

	test( 'leaving the page asks if there are changes', async () => {
		await open( 'clinics' );
		const leave = (): boolean => window.dispatchEvent( new Event( 'beforeunload', { cancelable: true } ) );
		expect( leave() ).toBe( true );
		type( field( 'owner' ), 'Mine' );
		expect( leave() ).toBe( false );
		await save();
		expect( leave() ).toBe( true );
	} );

	test( 'another program is opened in its place, unless there are changes to keep', async () => {
		vi.spyOn( window, 'confirm' ).mockReturnValue( false );
		await open( 'clinics' );
		await open( 'wikilearn' );
		expect( all( 'region' ).map( nameOf ) ).toEqual( [ 'Edit “WikiLearn”' ] );
		type( field( 'owner' ), 'Mine' );
		await open( 'clinics' );
		expect( all( 'region' ).map( nameOf ) ).toEqual( [ 'Edit “WikiLearn”' ] );
	} );
} );

test.each( [
	[ 'a page that cannot be read', () => Object.assign( wiki, { read: () => Promise.resolve( OFFLINE ) } ), 'The connection failed.' ],
	[ 'a page that is no JSON', () => Object.assign( wiki, { text: '{' } ), 'The data page is not valid JSON' ],
	[ 'a program of another page', () => Object.assign( wiki, { text: TEXT.replace( '"clinics"', '"other"' ) } ), 'This program is not on this data page' ],
	[ 'a page that is protected', () => Object.assign( wiki, { refusal: { kind: 'failed', failure: 'protected', words: 'Only administrators.' } } ), 'Only administrators.' ]
] )( '%s is told', async ( _, prepare, words ) => {
	prepare();
	await open( 'clinics' );
	expect( alertText() ).toContain( words );
} );
