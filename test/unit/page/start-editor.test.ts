// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import * as editor from '../../../src/editor';
import type { Tool } from '../../../src/page/environment';
import { endAll, freshPage, notice, run } from '../helpers/started';
import { settled } from '../helpers/fake-wiki';
import { maybe, names, one } from '../helpers/roles';

beforeEach( freshPage );

type Opened = Parameters<Tool[ 'open' ]>;

/** Starts an explorer with an editor that only records what it is opened with. */
async function start( { isNamed = true, mayEdit = true }: { readonly isNamed?: boolean; readonly mayEdit?: boolean } = {} ): Promise<{ readonly opened: Opened[]; readonly asked: string[] }> {
	const opened: Opened[] = [];
	const asked: string[] = [];
	await run( {
		isNamed,
		mayEdit: ( title ) => {
			asked.push( title );
			return Promise.resolve( mayEdit );
		}
	}, { editor: () => Promise.resolve( { ...editor, open: ( ...parameters ) => void opened.push( parameters ) } ) } );
	await settled();
	return { opened, asked };
}

async function openDetails( title: string ): Promise<void> {
	one( 'button', `Details of ${ title }` ).click();
	await settled();
}

test( 'readers who are not logged in are not asked about, and see no button', async () => {
	const { asked } = await start( { isNamed: false } );
	await openDetails( 'WikiLearn' );
	expect( asked ).toEqual( [] );
	expect( names( 'button' ) ).not.toContain( 'Edit' );
} );

test( 'the wiki is asked once, when details are opened', async () => {
	const { asked } = await start();
	// The notice for maintainers has asked too.
	asked.length = 0;
	expect( maybe( 'button', 'Add a program' ) ).toBeNull();
	await openDetails( 'WikiLearn' );
	await openDetails( 'Small wiki toolkits' );
	expect( asked ).toEqual( [ 'Data.json' ] );
	expect( names( 'button' ).filter( ( name ) => name === 'Edit' ) ).toHaveLength( 2 );
	expect( maybe( 'button', 'Add a program' ) ).not.toBeNull();
} );

test( 'people who may not edit the page see no button', async () => {
	await start( { mayEdit: false } );
	await openDetails( 'WikiLearn' );
	expect( names( 'button' ).filter( ( name ) => /^(Edit|Add a program)$/.test( name ) ) ).toEqual( [] );
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
	await settled();
	expect( opened.map( ( [ , id ] ) => id ) ).toEqual( [ null, 'café' ] );
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
