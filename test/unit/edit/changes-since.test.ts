import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince, type ProgramChange } from '../../../src/edit/changes-since';
import { differencesBetween } from '../../../src/edit/difference';
import { readPageState, type PageState } from '../../../src/edit/page-state';
import { fakeReader, revisionOf } from '../helpers/fake-revisions';
import { aPage } from './pages';

const TODAY = '2026-11-22';

async function stateOf( data: unknown, today = TODAY, others: Readonly<Record<string, unknown>> = {} ): Promise<PageState> {
	const pages = Object.fromEntries( Object.entries( { Data: data, ...others } ).map( ( [ title, each ] ) => [ title, [ revisionOf( 1, '2026-01-01T00:00:00Z', each ) ] ] ) );
	const state = await readPageState( fakeReader( pages ), 'Data', '', 'en', today );
	if ( state.kind !== 'state' ) {
		throw new Error( `No state: ${ state.kind }` );
	}
	return state;
}

const page = ( ...programs: readonly object[] ): object => ( { version: 1, programs } );
const kindsOf = ( changes: readonly ProgramChange[] ): string[] => changes.map( ( { id, kind } ) => `${ id } ${ kind }` );

describe( 'what has changed', () => {
	test( 'is grouped by what happened to each program', async () => {
		const then = await stateOf( page( { id: 'a', title: 'A' }, { id: 'b', title: 'B', status: 'ongoing' }, { id: 'c', title: 'C', status: 'past' }, { id: 'd', title: 'D' }, { id: 'e', title: 'E' } ) );
		const now = await stateOf( page( { id: 'f', title: 'F' }, { id: 'a', title: 'A' }, { id: 'b', title: 'B', status: 'past', end: '2026' }, { id: 'c', title: 'C', status: 'open' }, { id: 'd', title: 'D', summary: 'S' } ) );
		const changes = changesSince( then, now );
		expect( kindsOf( changes ) ).toEqual( [ 'f added', 'b ended', 'c reopened', 'd changed', 'e removed' ] );
		expect( changes[ 1 ]?.rows ).toEqual( [ { field: [ 'status' ], from: 'ongoing', to: 'past' }, { field: [ 'end' ], from: undefined, to: '2026' } ] );
		expect( changes.map( ( change ) => [ change.then?.title ?? null, change.now?.title ?? null ].map( Boolean ) ) ).toEqual( [ [ false, true ], [ true, true ], [ true, true ], [ true, true ], [ true, false ] ] );
	} );

	test( 'has a program that ended although nobody has edited it', async () => {
		const data = page( { id: 'a', title: 'A', start: '2026-01-01', end: '2026-05-01' } );
		expect( kindsOf( changesSince( await stateOf( data, '2026-02-01' ), await stateOf( data ) ) ) ).toEqual( [ 'a ended' ] );
		expect( changesSince( await stateOf( data ), await stateOf( data ) ) ).toEqual( [] );
	} );

	test( 'does not count a program that only went to another page', async () => {
		const a = { id: 'a', title: 'A' };
		const then = await stateOf( page( a ) );
		const now = await stateOf( { version: 1, include: [ 'More' ], programs: [] }, TODAY, { More: page( a ) } );
		expect( changesSince( then, now ) ).toEqual( [] );
	} );

	test( 'leaves out what is on a page whose text is hidden in one of the states', async () => {
		const data = { version: 1, include: [ 'More' ], programs: [] };
		const then = await stateOf( data, TODAY, { More: null } );
		expect( then.hidden ).toEqual( [ 'More' ] );
		expect( changesSince( then, await stateOf( data, TODAY, { More: page( { id: 'a', title: 'A' } ) } ) ) ).toEqual( [] );
	} );

	test( 'is the difference of the two texts, program by program', async () => {
		await fc.assert( fc.asyncProperty( aPage, aPage, async ( one, other ) => {
			const [ before, after ] = [ one, other ].map( ( data ) => ( { ...data, version: 1, programs: data[ 'programs' ] ?? [] } ) );
			const differences = ( differencesBetween( JSON.stringify( before ), JSON.stringify( after ) ) ?? [] ).filter( ( { record: [ name, , ...more ], kind } ) => name === 'programs' && !more.length && kind !== 'moved' );
			const changes = changesSince( await stateOf( before ), await stateOf( after ) );
			const short = ( kind: string ): string => kind === 'added' || kind === 'removed' ? kind : 'changed';
			const byId = ( list: readonly ( readonly [ string, string, unknown ] )[] ): unknown => [ ...list ].sort( ( [ a, x ], [ b, y ] ) => `${ a } ${ x }`.localeCompare( `${ b } ${ y }` ) );
			expect( byId( changes.filter( ( { rows, kind } ) => rows.length || short( kind ) !== 'changed' ).map( ( { id, kind, rows } ) => [ id, short( kind ), rows ] ) ) ).toEqual(
				byId( differences.map( ( { record, kind, rows } ) => [ record[ 1 ] ?? '', kind, kind === 'changed' ? rows : [] ] ) )
			);
		} ) );
	} );
} );
