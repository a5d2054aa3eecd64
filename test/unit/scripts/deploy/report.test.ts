import { expect, test } from 'vitest';
import { describeSteps } from '../../../../scripts/deploy/report';

const before = ( text: string ) => ( { title: 'A', revision: 1, contentModel: 'wikitext', text, sha1: '', user: 'Ada', comment: 'Quick fix', timestamp: '2026-01-02T00:00:00Z', isProtected: false } );
const step = { title: 'A', contentModel: 'wikitext', text: 'one\nzwei', from: 'dist/a', action: 'update' as const, before: before( 'one\ntwo' ), byHand: false, obstacle: undefined };
const lines = ( ...steps: Parameters<typeof describeSteps>[ 0 ] ): readonly string[] => describeSteps( steps, ( title ) => `history of ${ title }` );

test( 'a change is shown as a difference, with its bytes', () => {
	expect( lines( step ) ).toEqual( [ '--- A\ton the wiki', '+++ A\tnew', '@@ -1,2 +1,2 @@', ' one', '-two', '+zwei', '', 'change  A  7 → 8 bytes' ] );
} );

test( 'a new page is listed with its source, an unchanged page with its bytes', () => {
	expect( lines( { ...step, action: 'create', before: undefined, text: 'é' }, { ...step, title: 'Long', action: 'same' }, { ...step, action: 'kept' } ) ).toEqual( [
		'create  A     new, 2 bytes, from dist/a', 'same    Long  7 bytes', 'keep    A     7 bytes'
	] );
} );

test( 'a change by hand is shown with its user, an obstacle with its reason', () => {
	expect( lines( { ...step, byHand: true, obstacle: 'it is a dog' } ).slice( -3 ) ).toEqual( [
		'        changed by hand: Ada, 2026-01-02T00:00:00Z: Quick fix', '        history of A', '        cannot be written: it is a dog'
	] );
} );
