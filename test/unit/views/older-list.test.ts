// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Failed } from '../../../src/wiki/page-editor';
import type { RevisionReader } from '../../../src/wiki/revision-reader';
import { EDITING, openWithRevisions, SOURCE } from '../helpers/changes';
import { ALL_PARTS, focused, open, press, titles } from '../helpers/explorer';
import { fakeReader, revisionOf } from '../helpers/fake-revisions';
import { all, maybe, names, textOf } from '../helpers/roles';

const OLD = { version: 1, programs: [ { id: 'a', title: 'A', start: '2026-01-01', end: '2026-05-01' }, { id: 'gone', title: 'Gone' }, { id: 'over', title: 'Over', status: 'past' } ] };
const NEW = { version: 1, talk: 'Talk:Data', programs: [ { id: 'a', title: 'A', start: '2026-01-01', end: '2026-05-01' }, { id: 'b', title: 'B' } ] };
const PAGES = { [ SOURCE ]: [ revisionOf( 3, '2026-03-12T10:00:00Z', OLD ), revisionOf( 5, '2026-03-13T10:00:00Z', null ), revisionOf( 6, '2026-03-14T10:00:00Z', '{' ), revisionOf( 9, '2026-11-20T10:00:00Z', NEW ) ] };
const NOTICE = 'This is the list as it was saved on 12 March 2026. It cannot be edited.';
const BACK = 'Show the newest list';

/** Lets promises settle. */
const later = (): Promise<void> => new Promise( ( resolve ) => setTimeout( resolve ) );
const notices = (): string[] => all( 'status' ).map( textOf ).filter( ( text ) => /list/.test( text ) );
const show = ( fragment: string, reader: RevisionReader = fakeReader( PAGES ) ): ReturnType<typeof openWithRevisions> => openWithRevisions( NEW, reader, { fragment, revision: 9 } );

afterEach( () => {
	vi.restoreAllMocks();
	Reflect.deleteProperty( navigator, 'clipboard' );
} );

describe( 'a link to an older list', () => {
	test( 'shows that list, says so, and has no buttons for editing', async () => {
		show( 'programs?revision=3' );
		expect( titles() ).toEqual( [ 'B', 'A' ] );
		expect( names( 'button' ) ).toContain( 'Add a program' );
		await later();
		expect( titles().sort() ).toEqual( [ 'A', 'Gone', 'Over' ] );
		expect( notices() ).toEqual( [ NOTICE ] );
		expect( names( 'button' ) ).not.toContain( 'Add a program' );
		// The status of that day.
		expect( document.body.textContent ).toContain( 'Ongoing' );
	} );

	test( 'opens programs and filters that only that list has, and says nothing of a damaged link', async () => {
		const { window, notices: shown } = show( 'programs?program=gone&revision=3' );
		await later();
		expect( document.querySelector( '[aria-expanded=true][aria-label="Details of Gone"]' ) ).not.toBeNull();
		expect( shown ).toEqual( [] );
		expect( window.view.location.hash ).toBe( '#programs?program=gone&revision=3' );
	} );

	test( 'leads back to the newest list, with the focus on the number of programs', async () => {
		const { window } = show( 'programs?status=past&revision=3' );
		await later();
		expect( titles() ).toEqual( [ 'Over' ] );
		press( BACK );
		await later();
		expect( titles() ).toEqual( [ 'A' ] );
		expect( focused() ).toContain( 'program' );
		expect( notices() ).toEqual( [] );
		expect( names( 'button' ) ).toContain( 'Add a program' );
		expect( window.view.location.hash ).toBe( '#programs?status=past' );
		window.back();
		await later();
		expect( notices() ).toEqual( [ NOTICE ] );
		window.forward();
		await later();
		expect( titles() ).toEqual( [ 'A' ] );
		expect( notices() ).toEqual( [] );
	} );

	test( 'of the present revision shows the newest list without a notice', async () => {
		show( 'programs?revision=9' );
		await later();
		expect( titles() ).toEqual( [ 'B', 'A' ] );
		expect( notices() ).toEqual( [] );
	} );

	test.each( [ '4', '5', '6', '0', 'x' ] )( 'that cannot be shown gives a notice and the newest list: %s', async ( revision ) => {
		const { notices: shown } = show( `programs?revision=${ revision }` );
		await later();
		expect( shown ).toEqual( [ 'The link is to a list that cannot be shown. This is the newest list.' ] );
		expect( titles() ).toEqual( [ 'B', 'A' ] );
		expect( notices() ).toEqual( [] );
		expect( names( 'button' ) ).toContain( 'Add a program' );
	} );

	test( 'that cannot be loaded gives a notice with the words of the wiki', async () => {
		const failure: Failed = { kind: 'failed', failure: 'server', words: 'Locked.' };
		const { notices: shown } = show( 'programs?revision=3', fakeReader( PAGES, () => failure ) );
		await later();
		expect( shown ).toEqual( [ 'The link is to a list that cannot be loaded. This is the newest list. Locked.' ] );
		expect( notices() ).toEqual( [] );
	} );

	test( 'gives a notice if its module does not load', async () => {
		const { notices: shown } = open( NEW, { fragment: 'programs?revision=3', editing: EDITING, revision: 9, parts: { ...ALL_PARTS, loadView: () => Promise.reject( new Error( 'offline' ) ) } } );
		await later();
		expect( shown ).toEqual( [ 'The connection failed.' ] );
		expect( titles() ).toEqual( [ 'B', 'A' ] );
	} );

	test( 'followed while another one loads shows the last one', async () => {
		const pages = { [ SOURCE ]: [ ...PAGES[ SOURCE ], revisionOf( 2, '2026-03-10T10:00:00Z', { version: 1, programs: [ { id: 'z', title: 'Z' } ] } ) ] };
		const { window } = show( 'programs?revision=3', fakeReader( pages ) );
		window.follow( '#programs?revision=2' );
		await later();
		await later();
		expect( titles() ).toEqual( [ 'Z' ] );
		expect( notices() ).toEqual( [ NOTICE.replace( '12', '10' ) ] );
	} );

	test( 'leaves nothing when the explorer is removed, also while it loads', async () => {
		const first = show( 'programs?revision=3' );
		await later();
		first.explorer.unmount();
		expect( document.body.textContent ).toBe( '' );
		show( 'programs?revision=3' ).explorer.unmount();
		await later();
		expect( document.body.textContent ).toBe( '' );
	} );

	test( 'has no changes to show, because they belong to the newest list', async () => {
		show( 'programs?view=changes&revision=3' );
		await later();
		await later();
		expect( notices() ).toContain( 'This is an older list. Show the newest list first.' );
	} );
} );

describe( 'the link to the list as it is now', () => {
	test( 'has the revision, the filters and the view', async () => {
		const writeText = vi.fn( () => Promise.resolve() );
		Object.defineProperty( navigator, 'clipboard', { configurable: true, value: { writeText } } );
		show( 'programs?status=past&view=table' );
		await later();
		press( 'Export' );
		await later();
		press( 'Copy Link to the list as it is now' );
		await later();
		expect( writeText ).toHaveBeenCalledWith( expect.stringMatching( /\/wiki\/All#programs\?status=past&view=table&revision=9$/ ) );
		expect( all( 'status' ).map( textOf ) ).toContain( 'Copied: Link to the list as it is now' );
	} );

	test( 'is not offered while it is not known which revision is shown', async () => {
		const { explorer, context } = show( '' );
		explorer.update( context.list );
		press( 'Export' );
		await later();
		expect( maybe( 'button', 'Copy Link to the list as it is now' ) ).toBeNull();
	} );
} );
