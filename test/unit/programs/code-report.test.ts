import { expect, test } from 'vitest';
import { parseForReaders } from '../../../src/programs/parse-for-readers';
import { OPTIONS } from '../helpers/parse';

test( 'readers get the first problems only, because the log takes each as an argument', () => {
	const programs = Array.from( { length: 15000 }, ( _, i ) => ( { id: `p${ i }`, title: 'A', colour: 1, size: 2, weight: 3 } ) );
	const { list, problems } = parseForReaders( JSON.stringify( { version: 1, programs } ), OPTIONS );
	expect( list?.programs ).toHaveLength( 15000 );
	expect( problems ).toHaveLength( 99 );
	expect( problems.slice( 0, 2 ) ).toEqual( [ 'unknown-field colour', 'unknown-field size' ] );
} );
