import { expect, test } from 'vitest';
import { commitIn, lastCommit, summaryOf } from '../../../../scripts/deploy/summary';

test( 'a summary names the version, the commit, and what changed', () => {
	const summary = summaryOf( { version: '1.2.0-rc.1', commit: 'abc1234', subjects: [ 'feat: a', 'fix: b' ] } );
	expect( summary ).toBe( 'Program Explorer 1.2.0-rc.1 (abc1234): feat: a; fix: b' );
	expect( commitIn( summary ) ).toBe( 'abc1234' );
	expect( summaryOf( { version: '1.2.0', commit: 'abc1234', subjects: [] } ) ).toBe( 'Program Explorer 1.2.0 (abc1234)' );
} );

test( 'a long one is cut where MediaWiki would, between characters', () => {
	const summary = summaryOf( { version: '1.2.0', commit: 'abc1234', subjects: [ '𝄞'.repeat( 600 ) ] } );
	expect( Array.from( summary ) ).toHaveLength( 500 );
	expect( summary.endsWith( '𝄞…' ) ).toBe( true );
} );

test.each( [ '', 'Fix', 'Undid revision 1 by Program Explorer 1.0.0 (abc1234)', 'Program Explorer 1.0 (abc1234)', 'Program Explorer 1.0.0' ] )( 'any other summary has no commit: %s', ( summary ) => {
	expect( commitIn( summary ) ).toBeUndefined();
} );

test( 'the last deployment is in the manifest, or in the newest page of ours where there is none', () => {
	const page = ( comment: string, day: number ) => ( { title: '', revision: 1, contentModel: '', text: '', sha1: '', user: 'Ada', comment, timestamp: `2026-01-0${ day }T00:00:00Z`, isProtected: false } );
	const stored = new Map( [ [ 'A', page( 'Program Explorer 1.0.0 (aaaaaaa)', 1 ) ], [ 'B', page( 'Program Explorer 1.1.0 (bbbbbbb)', 3 ) ], [ 'C', page( 'Program Explorer 1.0.1 (ccccccc)', 2 ) ], [ 'D', page( 'Fix', 4 ) ] ] );
	expect( lastCommit( { manifestPage: 'C' }, stored ) ).toBe( 'ccccccc' );
	expect( lastCommit( { manifestPage: 'M' }, stored ) ).toBe( 'bbbbbbb' );
	expect( lastCommit( { manifestPage: 'D' }, stored ) ).toBeUndefined();
	expect( lastCommit( { manifestPage: 'M' }, new Map() ) ).toBeUndefined();
} );
