import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/edit/apply';
import type { Change } from '../../../src/edit/change';
import { comparePages } from '../../../src/edit/compare-pages';
import { addStep, changesOf, EMPTY_HISTORY, redo, undo, type History } from '../../../src/edit/history';
import { netChanges } from '../../../src/edit/net-changes';
import { after, aForm, aPage, inForm, someActions } from './pages';

const edit = ( from: string, to: string, field = 'title' ): Change => ( { kind: 'edit', record: [ 'programs', 'a' ], field: [ field ], from, to } );

describe( 'the history', () => {
	test( 'goes back and forward step by step, and no further than its ends', () => {
		const two = addStep( addStep( EMPTY_HISTORY, [ edit( 'A', 'B' ) ] ), [ edit( 'B', 'C' ), edit( '', '1', 'end' ) ] );
		expect( changesOf( undo( two ) ) ).toEqual( [ edit( 'A', 'B' ) ] );
		expect( undo( undo( undo( two ) ) ) ).toEqual( { done: [], undone: [ [ edit( 'B', 'C' ), edit( '', '1', 'end' ) ], [ edit( 'A', 'B' ) ] ] } );
		expect( redo( redo( redo( undo( undo( two ) ) ) ) ) ).toEqual( two );
	} );

	test( 'cannot redo after another change', () => {
		const changed = addStep( undo( addStep( EMPTY_HISTORY, [ edit( 'A', 'B' ) ] ) ), [ edit( 'A', 'C' ) ] );
		expect( redo( changed ) ).toEqual( changed );
	} );

	test( 'has typed letters in one step and one change', () => {
		const typed = [ edit( 'A', 'Ab' ), edit( 'Ab', 'Abc' ) ].reduce<History>( ( history, change ) => addStep( history, [ change ], true ), EMPTY_HISTORY );
		expect( typed.done ).toEqual( [ [ edit( 'A', 'Abc' ) ] ] );
		expect( addStep( typed, [ edit( '', '1', 'end' ) ], true ).done ).toEqual( [ [ edit( 'A', 'Abc' ), edit( '', '1', 'end' ) ] ] );
		expect( addStep( typed, [ edit( 'Abc', 'D' ) ] ).done.length ).toBe( 2 );
	} );

	test( 'gets no step without changes', () => {
		const undone = undo( addStep( EMPTY_HISTORY, [ edit( 'A', 'B' ) ] ) );
		expect( addStep( undone, [] ) ).toEqual( undone );
	} );
} );

describe( 'net changes', () => {
	test( 'of generated histories are none after everything is undone or changed back, whatever the text looks like', () => {
		fc.assert( fc.property( aPage, someActions, someActions, aForm, ( page, one, other, form ) => {
			const texts = [ page, after( page, one ), after( page, other ), page ].map( ( each ) => inForm( each, form ) ) as [ string, string, string, string ];
			const steps = texts.slice( 1 ).map( ( text, index ) => comparePages( texts[ index ] as string, text ) ?? [] );
			const history = steps.reduce<History>( ( all, changes ) => addStep( all, changes ), EMPTY_HISTORY );
			const net = netChanges( texts[ 0 ], changesOf( history ) );
			expect( [ net?.changes, net?.refused ] ).toEqual( [ [], [] ] );
			expect( applyChanges( texts[ 0 ], changesOf( undo( undo( undo( history ) ) ) ) )?.text ).toBe( texts[ 0 ] );
		} ) );
	} );

	test( 'have a record that was added and changed once', () => {
		const net = netChanges( '{"programs":[]}', [ { kind: 'add', record: [ 'programs', 'a' ], value: { id: 'a', title: 'A' }, after: null }, edit( 'A', 'B' ) ] );
		expect( net?.changes ).toEqual( [ { kind: 'add', record: [ 'programs', 'a' ], value: { id: 'a', title: 'B' }, after: null } ] );
	} );
} );
