import { describe, expect, test } from 'vitest';
import { deployedPages, runningCode, type Deployed } from '../../../src/selftest/deployed';
import type { NewestRevision } from '../../../src/wiki/installation';
import { fakeInstallation } from '../helpers/fake-installation';
import { fakeWiki } from '../helpers/fake-wiki';

const NONE: Deployed = { reason: 'There is no manifest.' };
const deployed = ( pages: Readonly<Record<string, string>> = {} ): Deployed => ( { version: '0.1.0', hash: 'abc', reader: 'def', pages: new Map( Object.entries( pages ) ) } );

describe( 'the pages on the wiki', () => {
	const compare = ( pages: Readonly<Record<string, string>>, there: Readonly<Record<string, Partial<NewestRevision>>> ) =>
		deployedPages( fakeWiki(), fakeInstallation( there ), deployed( pages ) );

	test( 'are ok if all are as deployed', async () => {
		expect( await compare( { A: 'aa', B: 'BB' }, { A: {}, B: { sha1: 'bb' } } ) ).toEqual( { verdict: 'ok', text: 'All 2 pages are as deployed: version 0.1.0 (abc).' } );
	} );

	test( 'are listed if they are missing or changed, with the user and a link to the history', async () => {
		expect( await compare( { A: 'aa', 'B C': 'bb', D: 'dd' }, { A: {}, D: { sha1: 'ee', user: '<b>', revision: 9 } } ) ).toEqual( {
			verdict: 'differs',
			text: 'Of 3 pages, 1 are missing, 1 have been changed, 0 cannot be compared; deployed was version 0.1.0 (abc).',
			details: [
				{ kind: 'missing', text: 'B C is missing.', url: '/wiki/B_C' },
				{ kind: 'changed', text: 'D differs: revision 9, saved by <b> at 2026-11-22T10:00:00Z.', url: '/wiki/D?action=history' }
			]
		} );
	} );

	test( 'are unknown if the wiki hides the hashes', async () => {
		expect( await compare( { A: 'aa' }, { A: { sha1: '' } } ) ).toMatchObject( { verdict: 'unknown', details: [ { text: 'A cannot be compared: the wiki hides its sum.' } ] } );
		expect( await compare( { A: 'aa' }, { A: { sha1: 'bb', user: '', timestamp: '' } } ) ).toMatchObject( { details: [ { text: 'A differs: revision 7, saved by somebody hidden at an unknown time.' } ] } );
	} );

	test( 'are unknown without a manifest, and with an empty one', async () => {
		expect( await deployedPages( fakeWiki(), fakeInstallation(), NONE ) ).toEqual( { verdict: 'unknown', text: 'There is no manifest.' } );
		expect( await compare( {}, {} ) ).toMatchObject( { verdict: 'unknown' } );
	} );
} );

describe( 'the running code', () => {
	test( 'is ok if it is the deployed code', () => {
		expect( runningCode( '0.1.0 def', deployed() ) ).toMatchObject( { verdict: 'ok', text: 'The running code is the deployed code: 0.1.0 def.' } );
	} );

	test.each( [ '0.1.0 old', '0.0.9 def', '0.1.0 abc' ] )( 'differs if it is another: %s', ( running ) => {
		const { verdict, text, details = [] } = runningCode( running, deployed() );
		expect( [ verdict, text ] ).toEqual( [ 'differs', expect.stringContaining( 'not the deployed code' ) ] );
		expect( details.map( ( detail ) => detail.text ) ).toEqual( [ `Running: ${ running }`, 'Deployed: 0.1.0 def' ] );
	} );

	test( 'is unknown without a manifest', () => {
		expect( runningCode( '0.1.0 def', NONE ) ).toMatchObject( { verdict: 'unknown', text: 'The running code is 0.1.0 def. There is no manifest.' } );
	} );
} );
