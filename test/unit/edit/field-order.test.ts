import { describe, expect, test } from 'vitest';
import { indexForField, inFieldOrder } from '../../../src/edit/field-order';

describe( 'the place of a new field', () => {
	test.each<[ string, string[], string[], string, number ]>( [
		[ 'is after what the schema has before it', [ 'programs', 'a' ], [ 'id', 'title', 'page', 'sources' ], 'start', 3 ],
		[ 'is the end of a program, although the page has another order', [ 'programs', 'a' ], [ 'id', 'sources', 'partOf' ], 'followedBy', 3 ],
		[ 'is before the language for the name of a vocabulary', [ 'programs', 'a' ], [ 'id', 'end', 'language', 'team' ], 'capacity', 2 ],
		[ 'is after other names of vocabularies', [ 'programs', 'a' ], [ 'id', 'capacity', 'language' ], 'constructor', 2 ],
		[ 'is in a part of a program', [ 'programs', 'a', 'join' ], [ 'until' ], 'page', 0 ],
		[ 'is the end of a text', [ 'programs', 'a', 'title' ], [ 'fr' ], 'de', 1 ],
		[ 'is in a term', [ 'vocabularies', 'v', 'terms', 't' ], [ 'matchesAll' ], 'label', 0 ],
		[ 'is in a need', [ 'needs', 'n' ], [ 'id', 'terms' ], 'help', 1 ],
		[ 'is in a vocabulary', [ 'vocabularies', '__proto__' ], [ 'terms' ], 'help', 0 ],
		[ 'is on the page', [], [ 'version', 'needs', 'programs' ], 'series', 1 ],
		[ 'is the end of what the schema does not have', [ 'programs', 'a', 'constructor' ], [ 'b' ], 'a', 1 ]
	] )( '%s', ( _, path, names, name, index ) => {
		expect( indexForField( path, names, name ) ).toBe( index );
	} );
} );

test( 'a new record has its fields in the order of the schema', () => {
	expect( JSON.stringify( inFieldOrder( [ 'programs', 'a' ], { capacity: [], team: 'T', format: [], title: 'A', language: 'en', id: 'a' } ) ) )
		.toBe( '{"id":"a","title":"A","capacity":[],"format":[],"language":"en","team":"T"}' );
} );
