import { expect, test } from 'vitest';
import { joinList } from '../../../src/messages/join-list';
import { createMessages } from '../../../src/messages/messages';

test.each( [
	[ [], '' ], [ [ 'Leadership' ], 'Leadership' ], [ [ 'Leadership', 'Safety', 'Events' ], 'Leadership, Safety, Events' ]
] )( 'the texts %j are written as "%s"', ( texts, expected ) => {
	expect( joinList( createMessages(), texts ) ).toBe( expected );
} );
