import { describe, expect, it } from 'vitest';
import { migrate, VERSION } from '../../../src/programs/migrate';

describe( 'migrate', () => {
	it( 'does not change a page of the present version', () => {
		const page = { version: VERSION, programs: [] };
		expect( migrate( page ) ).toBe( page );
	} );

	it.each( [ undefined, null, 0, -1, 2, 1.5, '1', [ 1 ], NaN, Infinity ] )( 'does not know version %j', ( version ) => {
		expect( migrate( { version } ) ).toBeNull();
	} );

	it( 'applies all migrations from the version of the page on', () => {
		const ladder = [
			( page: object ) => ( { ...page, second: true } ),
			( page: object ) => ( { ...page, third: 'second' in page } )
		];
		expect( migrate( { version: 1 }, ladder ) ).toEqual( { version: 3, second: true, third: true } );
		expect( migrate( { version: 2 }, ladder ) ).toEqual( { version: 3, third: false } );
		expect( migrate( { version: 3 }, ladder ) ).toEqual( { version: 3 } );
		expect( migrate( { version: 4 }, ladder ) ).toBeNull();
	} );
} );
