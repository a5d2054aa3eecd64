import { describe, expect, test } from 'vitest';
import { deployedPages, runningCode, type Deployed } from '../../../src/selftest/deployed';
import type { NewestRevision } from '../../../src/wiki/installation';
import { fakeInstallation } from '../helpers/fake-installation';
import { fakeWiki } from '../helpers/fake-wiki';

const NONE: Deployed = { reason: 'There is no manifest.' };
const deployed = ( pages: Readonly<Record<string, string>> = {} ): Deployed => ( { version: '0.1.0', hash: 'abc', protocol: 1, pages: new Map( Object.entries( pages ) ) } );

describe( 'the pages on the wiki', () => {
	const compare = ( pages: Readonly<Record<string, string>>, there: Readonly<Record<string, Partial<NewestRevision>>> ) =>
		deployedPages( fakeWiki(), fakeInstallation( there ), deployed( pages ) );

	test( 'are ok where all are as deployed', async () => {
		expect( await compare( { A: 'aa', B: 'BB' }, { A: {}, B: { sha1: 'bb' } } ) ).toEqual( { verdict: 'ok', text: 'All 2 pages are as deployed: version 0.1.0 (abc).' } );
	} );

	test( 'are named where they are missing or changed, by whom and where to see it', async () => {
		expect( await compare( { A: 'aa', 'B C': 'bb', D: 'dd' }, { A: {}, D: { sha1: 'ee', user: '<b>', revision: 9 } } ) ).toEqual( {
			verdict: 'differs',
			text: 'Of 3 pages, 1 are missing, 1 have been changed, 0 cannot be compared; deployed was version 0.1.0 (abc).',
			details: [
				{ kind: 'missing', text: 'B C is missing.', url: '/wiki/B_C' },
				{ kind: 'changed', text: 'D differs: revision 9, saved by <b> at 2026-11-22T10:00:00Z.', url: '/wiki/D?action=history' }
			]
		} );
	} );

	test( 'are unknown where the wiki hides the sums', async () => {
		expect( await compare( { A: 'aa' }, { A: { sha1: '' } } ) ).toMatchObject( { verdict: 'unknown', details: [ { text: 'A cannot be compared: the wiki hides its sum.' } ] } );
		expect( await compare( { A: 'aa' }, { A: { sha1: 'bb', user: '', timestamp: '' } } ) ).toMatchObject( { details: [ { text: 'A differs: revision 7, saved by somebody hidden at an unknown time.' } ] } );
	} );

	test( 'are unknown without a manifest, and with one that names none', async () => {
		expect( await deployedPages( fakeWiki(), fakeInstallation(), NONE ) ).toEqual( { verdict: 'unknown', text: 'There is no manifest.' } );
		expect( await compare( {}, {} ) ).toMatchObject( { verdict: 'unknown' } );
	} );
} );

describe( 'the code that runs', () => {
	test( 'is ok where it is what was deployed', () => {
		expect( runningCode( '0.1.0 abc', '0.1.0 abc', 1, deployed() ) ).toMatchObject( { verdict: 'ok', text: 'What runs is what was deployed: 0.1.0 abc.' } );
	} );

	test.each( [
		[ 'is old', '0.1.0 old', '0.1.0 abc' ],
		[ 'is old, and so is the self-test', '0.1.0 old', '0.1.0 old' ],
		[ 'is deployed, but the self-test is old', '0.1.0 abc', '0.1.0 old' ]
	] )( 'differs where it %s', ( _, running, own ) => {
		const { verdict, text, details = [] } = runningCode( running, own, 1, deployed() );
		expect( [ verdict, text ] ).toEqual( [ 'differs', expect.stringContaining( 'not of one build' ) ] );
		expect( details.map( ( detail ) => detail.text ) ).toEqual( [ `Running: ${ running }`, `Self-test: ${ own }, protocol 1`, 'Deployed: 0.1.0 abc, protocol 1' ] );
	} );

	test( 'is unknown without a manifest, but two builds on one page are seen', () => {
		expect( runningCode( '0.1.0 abc', '0.1.0 abc', 1, NONE ) ).toMatchObject( { verdict: 'unknown', text: 'What runs is 0.1.0 abc. There is no manifest.' } );
		expect( runningCode( '0.1.0 abc', '0.1.0 old', 1, NONE ) ).toMatchObject( { verdict: 'differs' } );
	} );
} );
