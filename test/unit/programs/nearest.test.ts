import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/programs/nearest';

describe( 'nearest', () => {
	it.each<[ string, string[], string | null ]>( [
		[ 'sumary', [ 'title', 'summary' ], 'summary' ],
		[ 'Summary', [ 'title', 'summary' ], 'summary' ],
		[ 'abcd', [ 'abxx', 'abcx' ], 'abcx' ],
		[ 'abcd', [ 'abxx' ], null ],
		[ 'capactiy', [ 'capacity' ], 'capacity' ],
		[ 'capacity', [ 'capacit', 'capacxxy' ], 'capacit' ],
		[ '', [ 'ab' ], null ],
		[ 'x'.repeat( 101 ), [ 'x'.repeat( 100 ) ], null ],
		[ 'title', [], null ]
	] )( '%s in %j', ( name, known, found ) => {
		expect( nearest( name, known ) ).toBe( found );
	} );

	it( 'stops after a thousand names', () => {
		const crowd = Array.from( { length: 1000 }, ( _, i ) => `other-name-${ i }` );
		expect( nearest( 'sumary', [ ...crowd, 'summary' ] ) ).toBeNull();
		expect( nearest( 'sumary', [ 'summary', ...crowd ] ) ).toBe( 'summary' );
	} );
} );
