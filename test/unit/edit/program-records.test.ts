import { expect, test } from 'vitest';
import { programRecords } from '../../../src/edit/program-records';

test( 'records with an id are found in their order, also two with the same one', () => {
	const text = '{"programs":[{"id":"b","x":1},{"title":"No id"},{"id":5},null,"text",{"id":"a"},{"id":"b","x":2}]}';
	expect( programRecords( text ) ).toEqual( [ { id: 'b', x: 1 }, { id: 'a' }, { id: 'b', x: 2 } ] );
} );

test.each( [ '', 'no JSON', '[]', '{}', '{"programs":{}}', '{"__proto__":{"programs":[{"id":"a"}]}}' ] )( 'there are none in %s', ( text ) => {
	expect( programRecords( text ) ).toEqual( [] );
} );
