// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { proposalWikitext } from '../../../src/edit/proposal';
import * as editorModule from '../../../src/editor';
import { createOpenHistory } from '../../../src/editor/open-history';
import { createOpenWorklist } from '../../../src/editor/open-worklist';
import { BUILT_IN, createMessages } from '../../../src/messages/messages';
import type { EditStart, EditSubject } from '../../../src/page/environment';
import type { Host } from '../../../src/page/hosts';
// Sets how Preact draws.
import '../../../src/views/mount';
import * as checks from '../../../src/checks';
import * as validator from '../../../src/validator';
import type { EditablePage, Failed, SaveRequest, SaveResult } from '../../../src/wiki/page-editor';
import type { PageHistory, Revision } from '../../../src/wiki/page-history';
import { fakeLoad } from '../helpers/fake-modules';
import { fakeWiki, settled } from '../helpers/fake-wiki';
import { messagePage, messagesIn } from '../helpers/message-pages';
import { parse } from '../helpers/parse';
import { all, maybe, nameOf, names, one, textOf } from '../helpers/roles';

const A = { id: 'a', title: 'First', status: 'past', end: '2021' };
const DATA = { version: 1, talk: 'Talk', programs: [ A, { id: 'b', title: { en: 'Second', fr: 'Deuxième' }, status: 'open', page: 'Gone', reviewed: '2020' } ] };
const TEXT = JSON.stringify( DATA, null, '\t' );
const OFFLINE: Failed = { kind: 'failed', failure: 'network', words: 'No connection' };

let subject: EditSubject;
let opened: ( readonly [ id: string | null, start: EditStart | undefined ] )[];
let page: string;
let saved: SaveRequest[];
let results: SaveResult[];
let reading: Failed | null;
let talk: string;
/** What loading a module fails with. */
let failing: Map<string, Error>;

beforeEach( () => {
	// jsdom has none.
	Element.prototype.scrollIntoView = () => undefined;
	document.body.innerHTML = '<button>Before</button><div class="program-explorer"></div>';
	opened = [];
	failing = new Map();
	talk = '';
	page = TEXT;
	saved = [];
	results = [];
	reading = null;
	const root = document.querySelector( '.program-explorer' ) as HTMLElement;
	const createPageEditor = () => ( {
		user: 'Ana',
		read: ( title: string ) => Promise.resolve<EditablePage | Failed>( reading ?? { kind: 'page', title, text: title === 'Talk' ? talk : page, revision: 1, contentModel: 'json', refusal: null, publicAs: 'account' } ),
		save: ( request: SaveRequest ) => {
			saved.push( request );
			const result = results.shift();
			page = result ? page : request.text;
			return Promise.resolve<SaveResult>( result ?? { kind: 'saved', before: 1, revision: 1 } );
		}
	} );
	const load = fakeLoad( {
		validator: () => Promise.resolve( validator ), checks: () => Promise.resolve( checks ),
		editor: () => Promise.resolve( { ...editorModule, createPageEditor, open: ( _subject: EditSubject, id: string | null, start?: EditStart ) => void opened.push( [ id, start ] ) } )
	} );
	subject = {
		environment: { wiki: fakeWiki(), load: ( name ) => {
			const error = failing.get( name );
			return error ? Promise.reject( error ) : load( name );
		} },
		host: { root, level: 3 } as Host,
		messages: BUILT_IN, source: 'Data.json', included: [], text: TEXT, list: parse( DATA ).list,
		explorer: { update: () => undefined, unmount: () => undefined }
	};
} );

function revision( id: number, programs: readonly object[], changes: Partial<Revision> = {} ): Revision {
	return { id, before: id - 1, time: '2026-03-04T05:06:07Z', user: 'Ana', summary: `Edit ${ id }`, text: JSON.stringify( { programs } ), ...changes };
}

describe( 'the history of a program', () => {
	async function show( ...answers: Awaited<ReturnType<PageHistory[ 'revisions' ]>>[] ): Promise<number[]> {
		const from: number[] = [];
		( document.querySelector( 'button' ) as HTMLElement ).focus();
		createOpenHistory( () => ( { revisions: ( _title, first ) => {
			from.push( first );
			return Promise.resolve( answers[ from.length - 1 ] ?? OFFLINE );
		} } ) )( subject, 'a' );
		await settled();
		await settled();
		return from;
	}
	const NEWEST = revision( 3, [ A ] );
	const OLDER = revision( 2, [ { ...A, end: '2020' } ], { user: '', time: '2026-03-02T05:06:07Z' } );

	test( 'says who changed what, and when, with a link to the difference', async () => {
		await show( { kind: 'revisions', revisions: [ NEWEST, OLDER ], hasOlder: false } );
		expect( document.activeElement ).toBe( one( 'heading', 'History of “First”' ) );
		const [ first, second ] = Array.from( document.querySelectorAll( 'ol > li' ), ( item ) => textOf( item as HTMLElement ) );
		expect( first ).toContain( '4 March 2026 · Ana · Edit 3' );
		expect( first ).toContain( '2020 → 2021' );
		expect( second ).toContain( 'name hidden' );
		expect( one( 'link', 'Difference of 4 March 2026' ).getAttribute( 'href' ) ).toContain( 'diff=3' );
	} );

	test( 'older edits are loaded on demand, and compared with the oldest known one', async () => {
		const from = await show( { kind: 'revisions', revisions: [ NEWEST, OLDER ], hasOlder: true }, { kind: 'revisions', revisions: [ revision( 1, [ { ...A, end: '2019' } ] ) ], hasOlder: false } );
		expect( document.querySelectorAll( 'ol > li' ) ).toHaveLength( 1 );
		one( 'button', 'Older edits' ).click();
		await settled();
		expect( from ).toEqual( [ 0, 1 ] );
		expect( document.querySelectorAll( 'ol > li' ) ).toHaveLength( 3 );
		expect( maybe( 'button', 'Older edits' ) ).toBeNull();
	} );

	test( 'older edits follow after revisions with hidden texts', async () => {
		const hidden = revision( 2, [], { text: null } );
		const from = await show( { kind: 'revisions', revisions: [ NEWEST, hidden ], hasOlder: true }, { kind: 'revisions', revisions: [ revision( 1, [ { ...A, end: '2019' } ] ) ], hasOlder: false } );
		one( 'button', 'Older edits' ).click();
		await settled();
		expect( from ).toEqual( [ 0, 1 ] );
		expect( document.querySelectorAll( 'ol > li' ) ).toHaveLength( 2 );
	} );

	test( 'an older version is opened in the editor', async () => {
		await show( { kind: 'revisions', revisions: [ NEWEST, OLDER ], hasOlder: false } );
		expect( names( 'button' ).filter( ( name ) => name.startsWith( 'Restore' ) ) ).toHaveLength( 1 );
		one( 'button', 'Restore this version: 2 March 2026' ).click();
		await settled();
		expect( opened ).toEqual( [ [ 'a', { record: { ...A, end: '2020' } } ] ] );
		expect( maybe( 'heading', 'History of “First”' ) ).toBeNull();
	} );

	test( 'a failure is told, and can be tried again', async () => {
		await show( OFFLINE, { kind: 'revisions', revisions: [ NEWEST ], hasOlder: false } );
		expect( textOf( document.querySelector( '[role="alert"]' ) as HTMLElement ) ).toBe( 'The wiki did not answer. No connection' );
		one( 'button', 'Try again' ).click();
		await settled();
		expect( textOf( document.querySelector( '[role="alert"]' ) as HTMLElement ) ).toBe( '' );
		expect( document.querySelectorAll( 'ol > li' ) ).toHaveLength( 1 );
	} );

	test( 'an exception is told, and it can be tried again', async () => {
		await show( { kind: 'revisions', revisions: null as unknown as [], hasOlder: false }, { kind: 'revisions', revisions: [ NEWEST ], hasOlder: false } );
		expect( textOf( document.querySelector( '[role="alert"]' ) as HTMLElement ) ).toBe( 'The wiki did not answer.' );
		one( 'button', 'Try again' ).click();
		await settled();
		expect( document.querySelectorAll( 'ol > li' ) ).toHaveLength( 1 );
	} );

	test( 'closing gives the focus back', async () => {
		await show( { kind: 'revisions', revisions: [], hasOlder: false } );
		expect( textOf( document.querySelector( '[role="status"]' ) as HTMLElement ) ).toBe( 'No edit of the data page has changed this program.' );
		one( 'button', 'Close' ).click();
		expect( document.activeElement ).toBe( document.querySelector( 'button' ) );
	} );
} );

describe( 'the worklist', () => {
	async function show( missing: ReadonlySet<string> | Failed = new Set( [ 'Gone' ] ) ): Promise<void> {
		createOpenWorklist( () => Promise.resolve( missing ) )( subject, null );
		await settled();
		await settled();
	}
	const headings = (): string[] => names( 'heading' );

	test( 'shows what is to do, and opens the editor at the field', async () => {
		await show();
		expect( headings() ).toEqual( [ 'Worklist', 'A link to a page that does not exist', '2 programs that nobody has checked for a year', 'Missing translations' ] );
		all( 'button' ).find( ( button ) => nameOf( button ) === 'Edit “Second”' )?.click();
		await settled();
		expect( opened ).toEqual( [ [ 'b', { field: 'page' } ] ] );
	} );

	test( 'opens the suggestions that are waiting', async () => {
		talk = `== S ==\n${ proposalWikitext( { page: 'Data.json', base: 1, changes: [ { kind: 'edit', record: [], field: [ 'bundle' ], from: undefined, to: 'x' } ] }, [], '' ) }\n`;
		await show();
		one( 'button', 'Suggestions waiting (1)' ).click();
		await settled();
		expect( opened ).toEqual( [ [ '', {} ] ] );
	} );

	test( 'an editor of another release cannot be opened: the notice says what helps', async () => {
		await show();
		failing.set( 'editor', Object.assign( new Error( 'Reload the page' ), { failure: 'outdated' } ) );
		all( 'button' ).find( ( button ) => nameOf( button ) === 'Edit “Second”' )?.click();
		await settled();
		expect( textOf( document.querySelector( '.program-explorer__notice' ) as HTMLElement ) ).toContain( createMessages( BUILT_IN )( 'failed-outdated' ) );
	} );

	test( '“Still right” saves the day, and takes it back', async () => {
		await show();
		one( 'button', 'Still right: Second' ).click();
		await settled();
		await settled();
		expect( saved.map( ( { summary } ) => summary ) ).toEqual( [ 'Checked “b”: still right' ] );
		expect( page ).not.toBe( TEXT );
		one( 'button', 'Undo: Second' ).click();
		await settled();
		await settled();
		expect( page ).toBe( TEXT );
		expect( saved[ 1 ]?.summary ).toBe( 'Undone: checked “b”' );
		expect( one( 'button', 'Still right: Second' ) ).toBeTruthy();
	} );

	test( 'summaries are in the language of the wiki', async () => {
		Object.assign( subject, { environment: { ...subject.environment, wiki: fakeWiki( { contentLanguage: 'fr', readPage: messagePage } ) } } );
		await show();
		one( 'button', 'Still right: Second' ).click();
		await settled();
		await settled();
		expect( saved.map( ( { summary } ) => summary ) ).toEqual( [ '«\u00a0b\u00a0» vérifié\u00a0: toujours exact' ] );
	} );

	test( 'summaries are in the language whose messages readers of the wiki get', async () => {
		Object.assign( subject, {
			environment: { ...subject.environment, wiki: fakeWiki( { contentLanguage: 'zh', readPage: messagePage } ) },
			host: { ...subject.host, fallbacks: [ 'zh-hans', 'en' ] }
		} );
		subject.host.root.lang = 'zh';
		await show();
		one( 'button', 'Still right: Second' ).click();
		await settled();
		await settled();
		expect( saved.map( ( { summary } ) => summary ) ).toEqual( [ expect.stringMatching( /^已核对“b”/ ) ] );
	} );

	test( 'problems are in the language of the reader', async () => {
		page = JSON.stringify( { ...DATA, facets: [ 'capacity' ], vocabularies: { capacity: { terms: { tools: {} } } }, programs: [ { ...A, start: 'soon' } ] } );
		Object.assign( subject, { environment: { ...subject.environment, wiki: fakeWiki( { readPage: messagePage } ) }, messages: messagesIn( 'fr' ) } );
		await show();
		expect( document.body.textContent ).toContain( 'start: «\u00a0\u2068soon\u2069\u00a0» n’est pas une date.' );
		// What is wrong in the whole program has no path.
		expect( Array.from( document.querySelectorAll( '.program-explorer__editor-help' ), textOf ) ).toContainEqual( expect.stringMatching( /^Il n’a aucun terme/ ) );
	} );

	test( 'a day that could not be saved is told', async () => {
		await show();
		results.push( OFFLINE );
		one( 'button', 'Still right: Second' ).click();
		await settled();
		await settled();
		expect( document.body.textContent ).toContain( 'Not saved. Try again, or edit the program.' );
	} );

	test( 'an exception before a day is saved is told, and the button works again', async () => {
		await show();
		const iso = vi.spyOn( Date.prototype, 'toISOString' ).mockImplementation( () => {
			throw new TypeError( 'x is undefined' );
		} );
		one( 'button', 'Still right: Second' ).click();
		await settled();
		iso.mockRestore();
		expect( document.body.textContent ).toContain( 'Not saved. Try again, or edit the program.' );
		one( 'button', 'Still right: Second' ).click();
		await settled();
		await settled();
		expect( saved ).toHaveLength( 1 );
		expect( one( 'button', 'Undo: Second' ) ).toBeTruthy();
	} );

	test( 'a day that is saved is not told to be lost if the list cannot be drawn', async () => {
		Object.assign( subject.explorer, { update: () => {
			throw new TypeError( 'x is undefined' );
		} } );
		await show();
		one( 'button', 'Still right: Second' ).click();
		await settled();
		await settled();
		expect( document.body.textContent ).not.toContain( 'Not saved' );
		expect( one( 'button', 'Undo: Second' ) ).toBeTruthy();
	} );

	test( 'programs without a translation are listed by language', async () => {
		await show();
		const choice = one( 'combobox', 'Choose a language' ) as HTMLSelectElement;
		expect( Array.from( choice.options, ( { text } ) => text ) ).toEqual( [ 'Choose a language', 'French (1)' ] );
		choice.value = 'fr';
		choice.dispatchEvent( new Event( 'change', { bubbles: true } ) );
		expect( names( 'button' ).filter( ( name ) => name === 'Edit “First”' ) ).toHaveLength( 2 );
	} );

	test( 'says so if the wiki does not answer about links', async () => {
		await show( OFFLINE );
		expect( document.body.textContent ).toContain( 'The wiki did not say which pages exist.' );
	} );

	test( 'a failure is told, and can be tried again', async () => {
		reading = OFFLINE;
		await show();
		expect( textOf( document.querySelector( '[role="alert"]' ) as HTMLElement ) ).toContain( 'No connection' );
		reading = null;
		one( 'button', 'Try again' ).click();
		await settled();
		await settled();
		expect( headings() ).toContain( 'Missing translations' );
	} );

	test( 'a module that does not load is told', async () => {
		failing.set( 'validator', new Error( 'offline' ) );
		await show();
		expect( textOf( document.querySelector( '[role="alert"]' ) as HTMLElement ) ).toContain( 'The wiki did not answer.' );
	} );
} );
