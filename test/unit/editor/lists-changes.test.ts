import { expect, test } from 'vitest';
import { comparePages } from '../../../src/edit/compare-pages';
import { createListsChanges } from '../../../src/editor/lists-changes';

const PAGE = { version: 1, vocabularies: { a: { terms: { empty: {}, one: { label: { en: 'One' } } } } }, programs: [ { id: 'p' } ] };
const changesTo = ( record: object ): unknown => createListsChanges( { comparePages } )( JSON.stringify( PAGE ), record as never );

test( 'what the form has not changed stays, also empty records', () => {
	expect( changesTo( { ...PAGE, programs: undefined } ) ).toEqual( [] );
} );

test( 'texts that are empty now are removed, and their record stays', () => {
	expect( changesTo( { ...PAGE, talk: ' ', vocabularies: { a: { terms: { empty: {}, one: { label: { en: '' } } } } } } ) )
		.toMatchObject( [ { kind: 'edit', record: [ 'vocabularies', 'a', 'terms', 'one' ], field: [ 'label' ], to: undefined } ] );
} );
