import { expect, test } from 'vitest';
import { commitIn, summaryOf } from '../../../../scripts/deploy/summary';

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

test.each( [ '', 'Fix', 'Undid revision 1 by Program Explorer 1.0.0 (abc1234)', 'Program Explorer 1.0 (abc1234)', 'Program Explorer 1.0.0' ] )( 'a summary of others names no commit: %s', ( summary ) => {
	expect( commitIn( summary ) ).toBeUndefined();
} );
