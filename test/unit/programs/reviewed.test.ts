import { expect, test } from 'vitest';
import { parseDate } from '../../../src/programs/dates';
import { isReviewedWithinYear } from '../../../src/programs/reviewed';
import { BARE } from '../helpers/parse';

test.each( [
	[ '2025-07-15', true ], [ '2025-07-14', false ], [ '2026', true ], [ '2026-07', true ],
	// It may have been before July.
	[ '2025', false ], [ '2025-07', false ],
	[ null, false ]
] )( 'a record reviewed on %s was reviewed within a year before 15 July 2026: %s', ( reviewed, isRecent ) => {
	expect( isReviewedWithinYear( { ...BARE, reviewed: reviewed === null ? null : parseDate( reviewed ) }, '2026-07-15' ) ).toBe( isRecent );
} );
