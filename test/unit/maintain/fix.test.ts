import { describe, expect, test } from 'vitest';
import { fixFor, type Fix } from '../../../src/maintain/fix';
import { createMessages } from '../../../src/messages/messages';
import type { StoredPage } from '../../../src/wiki/wiki';
import { SMALL } from '../helpers/data';
import { fakeWiki, storedPage } from '../helpers/fake-wiki';

const PROGRAMS = SMALL.programs.filter( ( { id } ) => id !== 'capx' && id !== 'clinics' );
const fixOf = ( page: StoredPage | null ): Fix =>
	fixFor( fakeWiki(), createMessages( 'en' ), 'A/programs.json', page, { today: '2026-11-22', language: 'en' } );

describe( 'what is offered', () => {
	test( 'for a page that does not exist: to create it, as JSON', () => {
		expect( fixOf( null ) ).toEqual( { url: '/wiki/A/programs.json?action=edit&contentmodel=json', label: 'Create the data page', hints: [] } );
	} );

	test( 'for a page with nothing wrong: to edit it', () => {
		expect( fixOf( storedPage( { ...SMALL, programs: PROGRAMS } ) ) )
			.toEqual( { url: '/wiki/A/programs.json?action=edit', label: 'Edit the data page', hints: [] } );
	} );

	test( 'for a problem: the place, the reason and the fix', () => {
		const programs = [ ...PROGRAMS, { id: 'x', title: 'X', status: 'closed' } ];
		expect( fixOf( storedPage( { ...SMALL, programs } ) ).hints ).toEqual( [
			'programs → #4 ("x") → status: "closed" is not a status. Use open, upcoming, ongoing, paused or past.'
		] );
	} );

	test( 'for JSON that is broken: where', () => {
		const [ hint, ...others ] = fixOf( storedPage( '{ "version": 1,, }' ) ).hints;
		expect( hint ).toContain( 'The page is not valid JSON' );
		expect( others ).toEqual( [] );
	} );

	test( 'for a page of another content model: to change it, first of all', () => {
		const { hints } = fixOf( storedPage( { ...SMALL, programs: [ { id: 'x' } ] }, { contentModel: 'wikitext' } ) );
		expect( hints ).toHaveLength( 2 );
		expect( hints[ 0 ] ).toBe( 'The page has the content model “wikitext”. Change it to “json”, so that mistakes are caught when saving.' );
	} );

	test( 'for many problems: the first five', () => {
		const programs = Array.from( { length: 9 }, ( _, i ) => ( { id: `p${ i }` } ) );
		const { hints } = fixOf( storedPage( { ...SMALL, programs } ) );
		expect( hints ).toHaveLength( 5 );
		expect( hints[ 4 ] ).toContain( 'p4' );
	} );

	test( 'for a problem of the page as a whole: no place before the colon', () => {
		expect( fixOf( storedPage( '{ "version": 99 }' ) ).hints[ 0 ] ).toMatch( /^(version: )?The version "99" is unknown/ );
	} );

	test( 'for text with a $ in it: the text as it is', () => {
		const programs = [ { id: 'x', title: 'X', status: '$1 {{PLURAL:$1|a|b}}' } ];
		expect( fixOf( storedPage( { ...SMALL, programs } ) ).hints[ 0 ] ).toContain( '"$1 {{PLURAL:$1|a|b}}" is not a status' );
	} );
} );
