import { describe, expect, test } from 'vitest';
import { fixFor, type Fix } from '../../../src/maintain/fix';
import { createMessages, type MaintainerMessageKey } from '../../../src/messages/messages';
import type { ImportOrigin } from '../../../src/page/load';
import type { IncludedPage } from '../../../src/programs/include';
import type { StoredPage } from '../../../src/wiki/wiki';
import { SMALL } from '../helpers/data';
import { fakeWiki, storedPage } from '../helpers/fake-wiki';

const PROGRAMS = SMALL.programs.filter( ( { id } ) => id !== 'capx' && id !== 'clinics' );
const fixOf = ( from: StoredPage | ImportOrigin | null, drift: readonly string[] = [], included: readonly IncludedPage[] = [] ): Fix =>
	fixFor(
		fakeWiki(), createMessages<MaintainerMessageKey>(), 'A/programs.json',
		from && 'revision' in from ? { kind: 'pages', page: from, included } : from, drift, { today: '2026-11-22', language: 'en' }
	);

describe( 'what is offered', () => {
	test( 'for a page that does not exist: to create it, as JSON', () => {
		expect( fixOf( null ) ).toEqual( {
			text: null, url: '/wiki/A/programs.json?action=edit&contentmodel=json', label: 'Create the data page', hints: [], draft: null
		} );
	} );

	test( 'for a page with nothing wrong: to edit it', () => {
		expect( fixOf( storedPage( { ...SMALL, programs: PROGRAMS } ) ) )
			.toEqual( { text: null, url: '/wiki/A/programs.json?action=edit', label: 'Edit the data page', hints: [], draft: null } );
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

	test( 'for a list that says something else than the data: what, after what is wrong in the data', () => {
		const sound = storedPage( { ...SMALL, programs: PROGRAMS } );
		expect( fixOf( sound, [ '"A": It is in the list only.' ] ) ).toMatchObject( {
			text: 'The plain list on this page and the data page differ.', hints: [ '"A": It is in the list only.' ], label: 'Edit the data page'
		} );
		const broken = fixOf( storedPage( { ...SMALL, programs: [ ...PROGRAMS, { id: 'x' } ] } ), [ 'drift' ] );
		expect( broken.text ).toContain( 'The data page has 1 problem.' );
		expect( broken.hints.at( -1 ) ).toBe( 'drift' );
	} );

	test( 'for many differences, and for much that could not be read: the first five', () => {
		const many = Array.from( { length: 9 }, ( _, i ) => `${ i }` );
		expect( fixOf( storedPage( { ...SMALL, programs: PROGRAMS } ), many ).hints ).toEqual( many.slice( 0, 5 ) );
		const skipped = many.map( ( position ) => ( { code: 'no-list', position, reason: 'R.', fix: 'F.' } as const ) );
		expect( fixOf( { kind: 'import', draft: '{}', skipped } ).hints ).toEqual( many.slice( 0, 5 ).map( ( place ) => `${ place }: R. F.` ) );
	} );

	test( 'for an included page with a problem: its place', () => {
		const page = storedPage( { ...SMALL, programs: PROGRAMS, include: [ 'B.json', 'C.json' ] } );
		expect( fixOf( page, [], [ { title: 'B.json', text: '{"version":1}' } ] ).hints ).toEqual( [
			'include → #2: The included page "C.json" cannot be read, so its programs are missing. Correct the title, create the page, or remove it here.'
		] );
	} );

	test( 'for a page that was made from the list: to create the data page from it', () => {
		const skipped = [ { code: 'no-list', position: 'Past', reason: 'There is no list.', fix: 'Add one.' } as const ];
		expect( fixOf( { kind: 'import', draft: '{}', skipped } ) ).toEqual( {
			text: 'There is no data page yet, so the explorer shows the plain list of this page.',
			url: '/wiki/A/programs.json?action=submit&contentmodel=json', label: 'Create the data page from this list',
			hints: [ 'Past: There is no list. Add one.' ], draft: '{}'
		} );
	} );
} );
