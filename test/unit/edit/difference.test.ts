import { describe, expect, test } from 'vitest';
import { differencesBetween } from '../../../src/edit/difference';
import { summarize } from '../../../src/edit/summary';

const BEFORE = {
	version: 1,
	vocabularies: { capacity: { label: 'Capacity', terms: { safety: { label: 'Safety' } } } },
	needs: [ { id: 'n', label: 'Need' } ],
	programs: [ { id: 'a', title: 'Alpha', summary: { en: 'S' } }, { id: 'b', title: { en: 'Beta' } }, { id: 'c', title: 'Gamma' }, { id: 'd' } ]
};
const AFTER = {
	version: 1,
	talk: 'Talk:A',
	vocabularies: { capacity: { label: 'Capacities', terms: { safety: { label: 'Safety', broader: 'x' } } } },
	needs: [],
	programs: [ { id: 'b', title: { en: 'Beta' } }, { id: 'a', title: 'Alpha', end: '2023-09', summary: { en: 'S', fr: 'F', de: 'D' } }, { id: 'd' }, { id: 'e', title: 'Epsilon', start: '2024' } ]
};
const found = differencesBetween( JSON.stringify( BEFORE ), JSON.stringify( AFTER ) ) ?? [];

describe( 'differences', () => {
	test( 'have the records with their titles, and the fields with their values', () => {
		expect( found ).toEqual( [
			{ record: [], kind: 'changed', title: undefined, rows: [ { field: [ 'talk' ], from: undefined, to: 'Talk:A' } ] },
			{ record: [ 'vocabularies', 'capacity' ], kind: 'changed', title: 'Capacities', rows: [ { field: [ 'label' ], from: 'Capacity', to: 'Capacities' } ] },
			{ record: [ 'vocabularies', 'capacity', 'terms', 'safety' ], kind: 'changed', title: 'Safety', rows: [ { field: [ 'broader' ], from: undefined, to: 'x' } ] },
			{ record: [ 'needs', 'n' ], kind: 'removed', title: 'Need', rows: [ { field: [ 'label' ], from: 'Need', to: undefined } ] },
			{ record: [ 'programs', 'c' ], kind: 'removed', title: 'Gamma', rows: [ { field: [ 'title' ], from: 'Gamma', to: undefined } ] },
			{ record: [ 'programs', 'b' ], kind: 'moved', title: { en: 'Beta' }, rows: [], moved: { from: 'Alpha', to: null } },
			{
				record: [ 'programs', 'e' ], kind: 'added', title: 'Epsilon',
				rows: [ { field: [ 'title' ], from: undefined, to: 'Epsilon' }, { field: [ 'start' ], from: undefined, to: '2024' } ]
			},
			{
				record: [ 'programs', 'a' ], kind: 'changed', title: 'Alpha',
				rows: [ { field: [ 'end' ], from: undefined, to: '2023-09' }, { field: [ 'summary', 'fr' ], from: undefined, to: 'F' }, { field: [ 'summary', 'de' ], from: undefined, to: 'D' } ]
			}
		] );
	} );

	test( 'of what is no page are not known', () => {
		expect( [ differencesBetween( 'x', '{}' ), differencesBetween( '{}', 'x' ) ] ).toEqual( [ null, null ] );
	} );

	test( 'name a neighbour without a title by its id, and a value that is no record by itself', () => {
		expect( differencesBetween( '{"programs":[{"id":"a"},{"id":"b"},{"id":"c"}]}', '{"programs":[{"id":"b"},{"id":"c"},{"id":"a"}],"series":{}}' )?.[ 1 ]?.moved ).toEqual( { from: null, to: 'c' } );
		expect( differencesBetween( '{"series":{}}', '{"series":{"constructor":null}}' )?.[ 0 ] )
			.toEqual( { record: [ 'series', 'constructor' ], kind: 'added', title: undefined, rows: [ { field: [], from: undefined, to: null } ] } );
	} );
} );

test( 'a summary begins with what is new, and has each field once', () => {
	const parts = summarize( found );
	expect( parts.map( ( { kind, of, title } ) => [ kind, of, title ] ) ).toEqual( [
		[ 'added', 'programs', 'Epsilon' ], [ 'removed', 'needs', 'Need' ], [ 'removed', 'programs', 'Gamma' ], [ 'changed', 'page', undefined ],
		[ 'changed', 'vocabularies', 'Capacities' ], [ 'changed', 'terms', 'Safety' ], [ 'changed', 'programs', 'Alpha' ], [ 'moved', 'programs', { en: 'Beta' } ]
	] );
	expect( parts.map( ( { fields } ) => fields.map( ( { name } ) => name ) ) ).toEqual( [ [], [], [], [ 'talk' ], [ 'label' ], [ 'broader' ], [ 'end', 'summary' ], [] ] );
	expect( parts[ 6 ]?.fields[ 1 ]?.paths ).toEqual( [ [ 'summary', 'fr' ], [ 'summary', 'de' ] ] );
} );
