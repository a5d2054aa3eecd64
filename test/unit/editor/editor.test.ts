// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../src/edit/change';
import { findProposals, proposalWikitext } from '../../../src/edit/proposal';
import { createEdit } from '../../../src/editor/edit';
import { BUILT_IN } from '../../../src/messages/messages';
import type { EditSubject, Tool } from '../../../src/page/environment';
import type { Host } from '../../../src/page/hosts';
import type { ProgramList } from '../../../src/programs/model';
// Sets how Preact draws.
import '../../../src/views/mount';
import * as checks from '../../../src/checks';
import * as editorMore from '../../../src/editor-more';
import * as validator from '../../../src/validator';
import type { EditablePage, Failed, PageEditor, SaveRequest, SaveResult } from '../../../src/wiki/page-editor';
import type { PageFinder } from '../../../src/wiki/page-finder';
import { SMALL } from '../helpers/data';
import { fakeWiki, settled } from '../helpers/fake-wiki';
import { parse } from '../helpers/parse';
import { all, descriptionOf, maybe, nameOf, one, textOf } from '../helpers/roles';

const PROGRAM = { ...SMALL.programs[ 3 ] };
const TEXT = JSON.stringify( SMALL, null, '\t' );
const OFFLINE: Failed = { kind: 'failed', failure: 'network', words: '' };

interface Wiki extends PageEditor {
	text: string;
	revision: number;
	refusal: Failed | null;
	readonly saved: SaveRequest[];
	readonly results: SaveResult[];
	talk: string;
	talkRefusal: Failed | null;
	publicAs: EditablePage[ 'publicAs' ];
	/** The saves of the talk page. */
	readonly talkSaved: SaveRequest[];
	readonly talkResults: SaveResult[];
}

let wiki: Wiki;
let finder: PageFinder;
let shown: ProgramList[];
let edit: Tool[ 'open' ];
let subject: EditSubject;

function fakeEditor(): Wiki {
	const self: Wiki = {
		user: 'Ana', text: TEXT, revision: 1, refusal: null, saved: [], results: [], talk: '', talkRefusal: null, publicAs: 'account', talkSaved: [], talkResults: [],
		read: ( title ) => Promise.resolve<EditablePage>( title === 'Talk' ?
			{ kind: 'page', title, text: self.talk, revision: 1, contentModel: 'wikitext', refusal: self.talkRefusal, publicAs: self.publicAs } :
			{ kind: 'page', title, text: self.text, revision: self.revision, contentModel: 'json', refusal: self.refusal, publicAs: self.publicAs } ),
		save: ( request ) => {
			if ( request.title === 'Talk' ) {
				self.talkSaved.push( request );
				const failure = self.talkResults.shift();
				if ( failure ) {
					return Promise.resolve( failure );
				}
				self.talk = request.text;
				return Promise.resolve<SaveResult>( { kind: 'saved', before: 1, revision: 2 } );
			}
			self.saved.push( request );
			const result = self.results.shift();
			if ( result ) {
				return Promise.resolve( result );
			}
			self.text = request.text;
			return Promise.resolve<SaveResult>( { kind: 'saved', before: self.revision, revision: ++self.revision } );
		}
	};
	return self;
}

beforeEach( () => {
	// jsdom has none.
	Element.prototype.scrollIntoView = () => undefined;
	localStorage.clear();
	document.body.innerHTML = '<button>Before</button><div class="program-explorer"><div class="program-explorer__app"></div></div>';
	wiki = fakeEditor();
	finder = { findMissing: () => Promise.resolve( [] ), findPages: () => Promise.resolve( null ), findLanguages: () => Promise.resolve( [] ) };
	shown = [];
	( { open: edit } = createEdit( () => wiki ) );
	const root = document.querySelector( '.program-explorer' ) as HTMLElement;
	subject = {
		environment: { wiki: fakeWiki( { languageNames: () => Promise.resolve( new Map( [ [ 'en', 'English' ], [ 'fr', 'français' ], [ 'es', 'español' ] ] ) ) } ), load: { validator: () => Promise.resolve( validator ), checks: () => Promise.resolve( checks ), 'editor-more': () => Promise.resolve( { ...editorMore, createPageFinder: () => finder } ) } as unknown as EditSubject[ 'environment' ][ 'load' ] },
		host: { root, level: 3 } as Host,
		messages: BUILT_IN, source: 'Data.json', included: [], text: TEXT, list: parse( SMALL ).list,
		explorer: { update: ( list ) => shown.push( list ), unmount: () => undefined }
	};
} );

afterEach( () => {
	// Ends the timers of the editor.
	vi.spyOn( window, 'confirm' ).mockReturnValue( true );
	( maybe( 'button', 'Cancel' ) ?? maybe( 'button', 'Close' ) )?.click();
	vi.restoreAllMocks();
	vi.useRealTimers();
} );

const field = ( name: string ): HTMLInputElement => document.getElementById( `program-explorer-edit-${ name }` ) as HTMLInputElement;

function type( input: HTMLInputElement, text: string ): void {
	input.value = text;
	input.dispatchEvent( new Event( 'input', { bubbles: true } ) );
}

/** Opens the JSON of the record. jsdom does not tell that it was opened. */
function openJson(): void {
	document.querySelector( '.program-explorer__editor-json' )?.dispatchEvent( new Event( 'toggle' ) );
}

const press = ( name: string ): void => one( 'button', name ).click();

/** Waits until the preview, the problems and the draft have followed. */
async function pause(): Promise<void> {
	await new Promise( ( resolve ) => setTimeout( resolve, 450 ) );
	await settled();
}

async function open( id: string | null ): Promise<void> {
	edit( subject, id );
	await settled();
	await settled();
}

/** Types into a combobox, and takes the first option. */
function choose( name: string, text: string ): void {
	field( name ).focus();
	type( field( name ), text );
	field( name ).dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Enter', bubbles: true, cancelable: true } ) );
}

async function save(): Promise<void> {
	press( 'Show changes and save' );
	press( 'Save changes' );
	await settled();
	await settled();
}

const savedProgram = ( id: string ): unknown => ( JSON.parse( wiki.text ) as typeof SMALL ).programs.find( ( program ) => program.id === id );
const alertText = (): string => textOf( one( 'alert', textOf( document.querySelector( '[role="alert"]' ) as Element ) ) );

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

describe( 'a draft', () => {
	test( 'is kept, offered, and continued from its own revision', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Mine' );
		await pause();
		// The tab is closed without a word.
		document.querySelector( '.program-explorer > div' )?.remove();
		const old = wiki.text;
		wiki.text = TEXT.replace( '"2020-06-15"', '"2020-07"' );
		wiki.revision = 2;
		const { read } = wiki;
		Object.assign( wiki, { read: ( title: string, revision?: number ) => revision === 1 ? Promise.resolve( { kind: 'page', title, text: old, revision: 1, contentModel: 'json', refusal: null, publicAs: 'account' } ) : read( title ) } );
		( { open: edit } = createEdit( () => wiki ) );
		await open( 'wikilearn' );
		type( field( 'owner' ), 'Other' );
		await pause();
		const confirm = vi.spyOn( window, 'confirm' ).mockReturnValueOnce( false ).mockReturnValueOnce( true );
		press( 'Continue with them' );
		await settled();
		expect( field( 'owner' ).value ).toBe( 'Other' );
		press( 'Continue with them' );
		await settled();
		await settled();
		expect( confirm ).toHaveBeenCalledTimes( 2 );
		expect( [ field( 'title' ).value, field( 'owner' ).value ] ).toEqual( [ 'Wikimedia Clinics', 'Mine' ] );
		await save();
		expect( savedProgram( 'clinics' ) ).toEqual( { ...PROGRAM, owner: 'Mine', start: '2020-07' } );
		expect( localStorage.length ).toBe( 0 );
	} );

	test( 'stays while it is offered, also if another program is saved', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Mine' );
		await pause();
		document.querySelector( '.program-explorer > div' )?.remove();
		( { open: edit } = createEdit( () => wiki ) );
		await open( 'wikilearn' );
		type( field( 'owner' ), 'Other' );
		await save();
		press( 'Close' );
		expect( localStorage.length ).toBe( 1 );
		await open( 'wikilearn' );
		expect( maybe( 'button', 'Continue with them' ) ).not.toBeNull();
		press( 'Discard them' );
	} );

	test( 'is discarded', async () => {
		await open( 'clinics' );
		type( field( 'owner' ), 'Mine' );
		await pause();
		document.querySelector( '.program-explorer > div' )?.remove();
		( { open: edit } = createEdit( () => wiki ) );
		await open( 'wikilearn' );
		press( 'Discard them' );
		expect( localStorage.length ).toBe( 0 );
		expect( maybe( 'button', 'Discard them' ) ).toBeNull();
	} );

	test( 'that cannot be kept is told', async () => {
		vi.spyOn( Storage.prototype, 'setItem' ).mockImplementation( () => {
			throw new Error( 'full' );
		} );
		await open( 'clinics' );
		type( field( 'owner' ), 'Mine' );
		await pause();
		expect( alertText() ).toContain( 'Your browser cannot keep a draft' );
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

	test( 'with a new term and a new program are shown in the form', async () => {
		wiki.talk = suggestion( [
			{ kind: 'add', record: [ 'vocabularies', 'capacity', 'terms', 'tools' ], value: { label: { en: 'Tools' } }, after: null },
			{ kind: 'add', record: [ 'programs', 'new' ], value: { id: 'new', title: 'New', capacity: [ 'tools' ] }, after: null }
		] );
		await openFirst();
		expect( all( 'checkbox' ).map( nameOf ) ).toEqual( [ 'Added “Tools”', 'Added “New”' ] );
		press( 'Back to the form' );
		expect( field( 'title' ).value ).toBe( 'New' );
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

describe( 'the data page is created', () => {
	const DRAFT = JSON.stringify( { version: 1, programs: [ { id: 'a', title: 'A' }, { id: 'b', title: 'B & C' } ] } );

	beforeEach( () => {
		wiki.text = '';
		wiki.revision = 0;
	} );

	async function create(): Promise<void> {
		createEdit( () => wiki ).create( subject, DRAFT );
		await settled();
		await settled();
	}

	test( 'from a draft, after showing its programs', async () => {
		await create();
		expect( document.activeElement ).toBe( one( 'heading', 'Create the data page' ) );
		expect( all( 'checkbox' ).map( nameOf ) ).toEqual( [ 'Added “A”', 'Added “B & C”' ] );
		expect( maybe( 'button', 'Back to the form' ) ).toBeNull();
		press( 'Save changes' );
		await settled();
		await settled();
		expect( wiki.saved ).toMatchObject( [ { title: 'Data.json', base: 0, summary: 'Created from the list on [[Community Development/What we do]]' } ] );
		expect( wiki.text ).toBe( JSON.stringify( JSON.parse( DRAFT ), null, '\t' ).replace( '&', '\\u0026' ) );
		expect( document.body.textContent ).toContain( 'Your changes are saved.' );
		expect( maybe( 'link', 'See the edit' ) ).toBeNull();
	} );

	test( 'after a failure at the second attempt, and not again after a lost answer', async () => {
		await create();
		wiki.results.push( OFFLINE );
		press( 'Save changes' );
		await settled();
		expect( alertText() ).toContain( 'The connection failed.' );
		wiki.text = JSON.stringify( JSON.parse( DRAFT ), null, '\t' );
		wiki.revision = 1;
		press( 'Save changes' );
		await settled();
		expect( wiki.saved ).toHaveLength( 1 );
		expect( document.body.textContent ).toContain( 'The page has these changes already.' );
	} );

	test.each( [ [ 'before', '{ "version": 1, "programs": [] }' ], [ 'with another program of this id', '{ "version": 1, "programs": [ { "id": "a", "title": "Other" } ] }' ] ] )( 'but not if somebody has created it: %s', async ( name, text ) => {
		if ( name !== 'before' ) {
			await create();
		}
		wiki.text = text;
		wiki.revision = 3;
		if ( name === 'before' ) {
			await create();
		} else {
			press( 'Save changes' );
			await settled();
		}
		expect( alertText() ).toContain( 'Somebody has created the data page meanwhile.' );
		expect( wiki.text ).toBe( text );
	} );
} );
