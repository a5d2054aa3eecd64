import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../src/edit/record-history';
import type { Revision } from '../../../src/wiki/page-history';

function revision( id: number, programs: readonly object[] | null ): Revision {
	return { id, before: id - 1, time: '2026-01-01T00:00:00Z', user: 'Ana', summary: '', text: programs && JSON.stringify( { programs } ) };
}

const A1 = { id: 'a', title: 'A', end: '2020' };
const A2 = { id: 'a', title: 'A', end: '2021' };
const B = { id: 'b', title: 'B' };
const STEPS = [ revision( 5, [ B ] ), revision( 4, [ A2, B ] ), revision( 3, [ A2 ] ), revision( 2, [ A1 ] ), revision( 1, [] ) ];
const RECORD = [ 'programs', 'a' ];

describe( 'the history of a record', () => {
	test( 'has the revisions that changed it, with what they changed', () => {
		const { steps, rest } = stepsOf( STEPS, true, RECORD );
		expect( steps.map( ( { revision: { id }, differences: [ difference ] } ) => [ id, difference?.kind ] ) ).toEqual( [ [ 5, 'removed' ], [ 3, 'changed' ], [ 2, 'added' ] ] );
		expect( steps[ 1 ]?.differences[ 0 ]?.rows ).toEqual( [ { field: [ 'end' ], from: '2020', to: '2021' } ] );
		expect( rest ).toBeNull();
	} );

	test( 'has the record after each step, and nothing after its removal', () => {
		expect( stepsOf( STEPS, true, RECORD ).steps.map( ( { value } ) => value ) ).toEqual( [ undefined, A2, A1 ] );
	} );

	test( 'the oldest revision waits for the one before it', () => {
		const { steps, rest } = stepsOf( STEPS.slice( 0, 4 ), false, RECORD );
		expect( steps.map( ( step ) => step.revision.id ) ).toEqual( [ 5, 3 ] );
		expect( rest?.id ).toBe( 2 );
		expect( stepsOf( [ ...rest ? [ rest ] : [], ...STEPS.slice( 4 ) ], true, RECORD ).steps.map( ( step ) => step.revision.id ) ).toEqual( [ 2 ] );
	} );

	test( 'what a hidden or unreadable revision changed is part of the next step', () => {
		const { steps } = stepsOf( [ revision( 4, [ A2 ] ), revision( 3, null ), { ...revision( 2, [] ), text: '{' }, revision( 1, [ A1 ] ) ], true, RECORD );
		expect( steps.map( ( { revision: { id }, differences: [ difference ] } ) => [ id, difference?.kind ] ) ).toEqual( [ [ 4, 'changed' ], [ 1, 'added' ] ] );
	} );

	test( 'a record that was moved and changed at once has both', () => {
		const { steps } = stepsOf( [ revision( 2, [ B, A2 ] ), revision( 1, [ A1, B ] ) ], false, RECORD );
		expect( steps[ 0 ]?.differences.map( ( { kind } ) => kind ).sort() ).toContain( 'changed' );
	} );
} );
