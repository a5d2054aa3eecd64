import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../../src/explore/search/word-forms';

describe( 'the forms of an English word', () => {
	test.each( [
		[ 'universities', 'university' ], [ 'university', 'universities' ], [ 'policies', 'policy' ], [ 'policy', 'policies' ],
		[ 'mentorship', 'mentor' ], [ 'mentorship', 'mentoring' ], [ 'mentors', 'mentorship' ], [ 'mentoring', 'mentors' ],
		[ 'trainings', 'training' ], [ 'editing', 'edits' ], [ 'edits', 'editing' ], [ 'organizing', 'organize' ], [ 'organized', 'organizing' ],
		[ 'planning', 'plan' ], [ 'planned', 'planning' ], [ 'classes', 'class' ], [ 'studied', 'study' ], [ 'caring', 'care' ], [ 'bots', 'bot' ]
	] )( '%s: %s', ( word, form ) => {
		expect( formsOf( word ) ).toContain( form );
	} );

	test.each( [
		[ 'universe', 'university' ], [ 'news', 'new' ], [ 'community', 'communication' ], [ 'caring', 'car' ], [ 'evening', 'even' ],
		[ 'united', 'unit' ], [ 'policy', 'police' ], [ 'trainning', 'train' ], [ 'township', 'town' ]
	] )( '%s: not %s', ( word, other ) => {
		expect( formsOf( word ) ).not.toContain( other );
	} );

	test.each( [ 'the', 'año', 'обучение', 'covid19' ] )( 'of %s are none', ( word ) => {
		expect( formsOf( word ) ).toEqual( [ word ] );
	} );
} );
