import { expect, test } from 'vitest';
import { plainText } from '../../../src/selftest/report';

test( 'a report has one line for each finding and each detail, with complete addresses', () => {
	expect( plainText( [
		{ name: 'Pages', verdict: 'differs', text: 'Two\n  lines.', details: [ { text: 'A\tdiffers.', url: '/wiki/A?action=history' }, { text: 'B' } ] },
		{ name: 'Skin', verdict: 'ok', text: 'Fine.' }
	], 'https://meta.wikimedia.org/wiki/X', '2026-11-22T10:00:00.000Z' ) ).toBe( [
		'Self-test of the program explorer',
		'2026-11-22T10:00:00.000Z, https://meta.wikimedia.org/wiki/X',
		'',
		'[differs] Pages: Two lines.',
		'  - A differs. <https://meta.wikimedia.org/wiki/A?action=history>',
		'  - B',
		'[ok] Skin: Fine.',
		''
	].join( '\n' ) );
} );
