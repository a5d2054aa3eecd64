import { describe, expect, it } from 'vitest';
import { parseOne } from '../helpers/parse';

// Which dates are kept is tested in test/cases/dates-of-programs.json.
describe( 'a date that cannot be read', () => {
	it.each<[ unknown, string[][] ]>( [
		[ [ { start: '2026-12' } ], [ [ 'bad-time', 'programs.0.dates.0.start', '2026-12' ], [ 'left-out', 'programs.0.dates.0', 'start' ] ] ],
		[ [ { start: '2026-02-30T10:00Z' } ], [ [ 'bad-time', 'programs.0.dates.0.start', '2026-02-30T10:00Z' ], [ 'left-out', 'programs.0.dates.0', 'start' ] ] ],
		[ [ { end: '2026-12-03' } ], [ [ 'missing', 'programs.0.dates.0', 'start' ] ] ],
		[ [ null, '2026-12-03' ], [ [ 'wrong-type', 'programs.0.dates.0', 'object', 'nothing' ], [ 'wrong-type', 'programs.0.dates.1', 'object', 'text' ] ] ],
		[ '2026-12-03', [ [ 'wrong-type', 'programs.0.dates', 'list', 'text' ] ] ]
	] )( '%j is reported, and left out', ( dates, found ) => {
		const result = parseOne( { dates } );
		expect( [ result.program?.dates, result.found ] ).toEqual( [ [], found ] );
	} );

	it( 'costs its end alone if only that is wrong', () => {
		const { program, found } = parseOne( { dates: [ { start: '2026-12-03', end: '2026' } ] } );
		expect( program?.dates.map( ( { start, end } ) => [ start, end ] ) ).toEqual( [ [ '2026-12-03', null ] ] );
		expect( found ).toEqual( [ [ 'bad-time', 'programs.0.dates.0.end', '2026' ] ] );
	} );
} );
