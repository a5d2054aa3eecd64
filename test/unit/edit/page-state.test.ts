import { describe, expect, test } from 'vitest';
import { readPageState } from '../../../src/edit/page-state';
import { fakeReader, revisionOf } from '../helpers/fake-revisions';

const FAILED = { kind: 'failed', failure: 'server', words: 'Locked.' } as const;
const ONE = { version: 1, programs: [ { id: 'a', title: 'A', start: '2026-02-01', end: '2026-05-01' } ] };
const TWO = { version: 1, include: [ 'More' ], programs: [] };
const PAGES = {
	Data: [ revisionOf( 1, '2026-01-01T10:00:00Z', ONE ), revisionOf( 4, '2026-03-01T10:00:00Z', TWO ) ],
	More: [ revisionOf( 2, '2026-02-01T10:00:00Z', ONE ), revisionOf( 5, '2026-04-01T10:00:00Z', { ...ONE, programs: [] } ) ]
};

describe( 'the data page at a moment', () => {
	test( 'is the newest revision until then, with its included pages at the same time', async () => {
		const state = await readPageState( fakeReader( PAGES ), 'Data', '2026-03-15T00:00:00Z', 'en', '2026-03-15' );
		expect( state.kind === 'state' && [ state.pages.map( ( { title, revision } ) => `${ title } ${ revision.id }` ), state.list.programs.map( ( { status } ) => status ) ] ).toEqual( [ [ 'Data 4', 'More 2' ], [ 'ongoing' ] ] );
	} );

	test( 'of a revision has its included pages as they were when it was saved, and the status of that day', async () => {
		const state = await readPageState( fakeReader( PAGES ), 'Data', 4, 'en', null );
		expect( state.kind === 'state' && [ state.pages.map( ( { revision } ) => revision.id ), state.list.programs[ 0 ]?.status ] ).toEqual( [ [ 4, 2 ], 'ongoing' ] );
		const first = await readPageState( fakeReader( PAGES ), 'Data', 1, 'en', null );
		expect( first.kind === 'state' && first.list.programs[ 0 ]?.status ).toBe( 'upcoming' );
	} );

	test( 'is without an included page that did not exist', async () => {
		const state = await readPageState( fakeReader( { Data: PAGES.Data } ), 'Data', '', 'en', null );
		expect( state.kind === 'state' && state.pages.length ).toBe( 1 );
	} );

	test.each( [
		[ 'none', fakeReader( PAGES ), '2025-01-01T00:00:00Z' ],
		[ 'none', fakeReader( PAGES ), 3 ],
		[ 'hidden', fakeReader( { Data: [ revisionOf( 1, '2026-01-01T10:00:00Z', null ) ] } ), '' ],
		[ 'unreadable', fakeReader( { Data: [ revisionOf( 1, '2026-01-01T10:00:00Z', '{' ) ] } ), '' ],
		[ 'failed', fakeReader( PAGES, () => FAILED ), '' ]
	] )( 'says why there is none: %s', async ( kind, reader, moment ) => {
		expect( ( await readPageState( reader, 'Data', moment, 'en', null ) ).kind ).toBe( kind );
	} );

	test( 'fails if an included page cannot be loaded', async () => {
		let requests = 0;
		expect( await readPageState( fakeReader( PAGES, () => requests++ ? FAILED : null ), 'Data', '', 'en', null ) ).toEqual( FAILED );
	} );
} );
