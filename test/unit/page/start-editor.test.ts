// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { proposalWikitext } from '../../../src/edit/proposal';
import * as editor from '../../../src/editor';
import type { Tool } from '../../../src/page/environment';
import { endAll, freshPage, notice, run } from '../helpers/started';
import { SMALL } from '../helpers/data';
import { settled, storedPage } from '../helpers/fake-wiki';
import { all, nameOf, names, one } from '../helpers/roles';

beforeEach( freshPage );

type Opened = Parameters<Tool[ 'open' ]>;

interface Options {
	readonly isNamed?: boolean;
	readonly mayEdit?: boolean;
	/** The text of the talk page; null if it cannot be read. */
	readonly talk?: string | null;
	readonly data?: object;
}

const WITH_TALK = { ...SMALL, talk: 'Talk' };

/** Starts an explorer with an editor that only records what it is opened with. */
async function start( { isNamed = true, mayEdit = true, talk = '', data = WITH_TALK }: Options = {} ): Promise<{ readonly opened: Opened[]; readonly asked: string[] }> {
	const opened: Opened[] = [];
	const asked: string[] = [];
	await run( {
		isNamed,
		readPage: ( title ) => title === 'Talk' ? talk === null ? Promise.reject( new Error( 'offline' ) ) : Promise.resolve( storedPage( talk ) ) : Promise.resolve( storedPage( data ) ),
		mayEdit: ( title ) => {
			asked.push( title );
			return Promise.resolve( mayEdit );
		}
	}, { editor: () => Promise.resolve( { ...editor, open: ( ...parameters ) => void opened.push( parameters ) } ) } );
	await settled();
	// The notice for maintainers has asked too.
	asked.length = 0;
	return { opened, asked };
}

async function openDetails( title: string ): Promise<void> {
	one( 'button', `Details of ${ title }` ).click();
	await settled();
}

const EDITING = /^(Edit|History|Add a program|Worklist|Suggest a change|Suggest a program|\d+ suggestions? (is|are) waiting)$/;
const buttons = (): string[] => names( 'button' ).filter( ( name ) => EDITING.test( name ) );
/** Whether a button is before the other details of its program. */
const isBeforeDetails = ( name: string ): boolean => ( all( 'button' ).find( ( button ) => nameOf( button ) === name )?.parentElement?.nextElementSibling ?? null ) !== null;

describe( 'before anything is asked', () => {
	test.each( [ [ 'people with an account can add a program and see the worklist', true, [ 'Worklist', 'Add a program' ] ], [ 'others can suggest one', false, [ 'Suggest a program' ] ] ] )( '%s', async ( _, isNamed, names ) => {
		const { asked, opened } = await start( { isNamed, mayEdit: !isNamed } );
		expect( buttons() ).toEqual( names );
		one( 'button', String( names[ names.length - 1 ] ) ).click();
		await settled();
		expect( asked ).toEqual( [] );
		expect( opened.map( ( [ , id ] ) => id ) ).toEqual( [ null ] );
	} );

	test( 'people without an account see no button if the list has no talk page', async () => {
		await start( { isNamed: false, data: SMALL } );
		expect( buttons() ).toEqual( [] );
	} );
} );

describe( 'the wiki is asked once, when details are opened', () => {
	test( 'by people who may edit the page', async () => {
		const { asked } = await start( {} );
		await openDetails( 'WikiLearn' );
		await openDetails( 'Small wiki toolkits' );
		expect( asked ).toEqual( [ 'Data.json' ] );
		expect( buttons() ).toEqual( [ 'Worklist', 'Edit', 'History', 'Edit', 'History', 'Add a program' ] );
		expect( isBeforeDetails( 'Edit' ) ).toBe( true );
	} );

	test( 'by people who may not, and can suggest something', async () => {
		const { asked } = await start( { isNamed: false, mayEdit: false } );
		await openDetails( 'WikiLearn' );
		expect( asked ).toEqual( [ 'Data.json' ] );
		expect( buttons() ).toEqual( [ 'Suggest a change', 'Suggest a program' ] );
		expect( isBeforeDetails( 'Suggest a change' ) ).toBe( false );
	} );

	test( 'by people who may do neither', async () => {
		await start( { mayEdit: false, data: SMALL } );
		await openDetails( 'WikiLearn' );
		expect( buttons() ).toEqual( [] );
	} );
} );

describe( 'suggestions that are waiting', () => {
	const proposal = ( page: string ): string => `== S ==\n${ proposalWikitext( { page, base: 1, changes: [ { kind: 'edit', record: [], field: [ 'bundle' ], from: undefined, to: page } ] }, [], '' ) }\n`;
	const answered = proposal( 'Data.json' ).replace( '"open"', '"taken"' );

	test( 'are counted for people who may edit the page, and open the editor', async () => {
		const { opened } = await start( { talk: proposal( 'Data.json' ) + answered + proposal( 'Other.json' ) + proposal( 'Data.json' ) + '<pre class="program-explorer-proposal" data-state="open">{' } );
		expect( buttons() ).toEqual( [ 'Worklist', 'Add a program' ] );
		await openDetails( 'WikiLearn' );
		expect( buttons() ).toEqual( [ 'Worklist', 'Edit', 'History', 'Add a program', '2 suggestions are waiting' ] );
		one( 'button', '2 suggestions are waiting' ).click();
		await settled();
		expect( opened.map( ( [ , id ] ) => id ) ).toEqual( [ '' ] );
	} );

	test.each<[ string, Options ]>( [
		[ 'none are waiting', { talk: answered } ], [ 'the talk page cannot be read', { talk: null } ], [ 'the user may not edit the page', { talk: proposal( 'Data.json' ), mayEdit: false } ]
	] )( 'are not counted if %s', async ( _, options ) => {
		await start( options );
		await openDetails( 'WikiLearn' );
		expect( buttons().filter( ( name ) => name.endsWith( 'waiting' ) ) ).toEqual( [] );
	} );
} );

test( 'the explorer links to its data page', async () => {
	await start( { isNamed: false, data: SMALL } );
	expect( one( 'link', 'Data of this list' ).getAttribute( 'href' ) ).toBe( '/wiki/Data.json' );
} );

test( 'the buttons open the editor with the program, and with a new one', async () => {
	const { opened } = await start();
	await openDetails( 'WikiLearn' );
	one( 'button', 'Edit' ).click();
	one( 'button', 'Add a program' ).click();
	await settled();
	expect( opened.map( ( [ { source, list }, id ] ) => [ source, list.programs.length, id ] ) ).toEqual( [ [ 'Data.json', 5, 'wikilearn' ], [ 'Data.json', 5, null ] ] );
} );

test( 'links open it, now and later, until the explorer is removed', async () => {
	history.replaceState( null, '', '#programs?edit=new' );
	const { opened } = await start( { isNamed: false } );
	expect( opened.map( ( [ , id ] ) => id ) ).toEqual( [ null ] );
	// The link stays, so that it can be copied.
	expect( location.hash ).toBe( '#programs?edit=new' );
	history.replaceState( null, '', '#programs?edit=caf%C3%A9' );
	dispatchEvent( new Event( 'hashchange' ) );
	await vi.waitFor( () => expect( opened.map( ( [ , id ] ) => id ) ).toEqual( [ null, 'café' ] ) );
	endAll();
	dispatchEvent( new Event( 'hashchange' ) );
	await settled();
	expect( opened ).toHaveLength( 2 );
} );

test( 'an editor that does not load is told', async () => {
	await run( { isNamed: true, mayEdit: () => Promise.resolve( true ) }, { editor: () => Promise.reject( new Error( 'offline' ) ) } );
	await settled();
	await openDetails( 'WikiLearn' );
	one( 'button', 'Edit' ).click();
	await vi.waitFor( () => expect( notice() ).toContain( 'The connection failed.' ) );
} );

test( 'without a data page there is nothing to edit', async () => {
	const load = { editor: vi.fn( () => Promise.reject( new Error( 'not asked for' ) ) ) };
	history.replaceState( null, '', '#programs?edit=new' );
	await run( { readPage: () => Promise.resolve( null ) }, load );
	await settled();
	expect( load.editor ).not.toHaveBeenCalled();
} );
