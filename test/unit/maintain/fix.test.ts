import { describe, expect, test } from 'vitest';
import { fixFor, type Fix } from '../../../src/maintain/fix';
import { createMessages, type MaintainerMessageKey } from '../../../src/messages/messages';
import type { ImportOrigin } from '../../../src/page/load';
import type { IncludedPage } from '../../../src/programs/include';
import type { StoredPage } from '../../../src/wiki/wiki';
import { SMALL } from '../helpers/data';
import { fakeWiki, storedPage } from '../helpers/fake-wiki';
import { problemsIn } from '../helpers/problems';

const PROGRAMS = SMALL.programs.filter( ( { id } ) => id !== 'capx' && id !== 'clinics' );
const fixOf = ( from: StoredPage | ImportOrigin | null, drift: readonly string[] = [], included: readonly IncludedPage[] = [] ): Omit<Fix, 'hints'> & { readonly hints: readonly string[] } => {
	const origin = from && 'revision' in from ? { kind: 'pages', page: from, included } as const : from;
	const fix = fixFor( fakeWiki(), createMessages<MaintainerMessageKey>(), 'A/programs.json', origin, problemsIn( origin ), drift );
	return { ...fix, hints: fix.hints.map( ( hint ) => hint.map( ( part ) => typeof part === 'string' ? part : part.english ).join( '' ) ) };
};

describe( 'a notice has', () => {
	test( 'for a page that does not exist: a link that creates it, as JSON', () => {
		expect( fixOf( null ) ).toEqual( {
			text: null, url: '/wiki/A/programs.json?action=edit&contentmodel=json', label: 'Create the data page', hints: [], draft: null
		} );
	} );

	test( 'for a page without problems: a link that edits it', () => {
		expect( fixOf( storedPage( { ...SMALL, programs: PROGRAMS } ) ) )
			.toEqual( { text: null, url: '/wiki/A/programs.json?action=edit', label: 'Edit the data page', hints: [], draft: null } );
	} );

	test( 'for a problem: the path, the reason and the fix', () => {
		const programs = [ ...PROGRAMS, { id: 'x', title: 'X', status: 'closed' } ];
		expect( fixOf( storedPage( { ...SMALL, programs } ) ).hints ).toEqual( [
			'programs → #4 ("x") → status: "closed" is not a status. Use open, upcoming, ongoing, paused or past.'
		] );
	} );

	test( 'for broken JSON: the position', () => {
		const [ hint, ...others ] = fixOf( storedPage( '{ "version": 1,, }' ) ).hints;
		expect( hint ).toContain( 'The page is not valid JSON' );
		expect( others ).toEqual( [] );
	} );

	test( 'for a page with another content model: a hint to change it, before all others', () => {
		const { hints } = fixOf( storedPage( { ...SMALL, programs: [ { id: 'x' } ] }, { contentModel: 'wikitext' } ) );
		expect( hints ).toHaveLength( 2 );
		expect( hints[ 0 ] ).toBe( 'The page has the content model “wikitext”. Change it to “json”, so that mistakes are caught when saving.' );
	} );

	test( 'for problems of many kinds: the first five', () => {
		const programs = [ { id: 'x', title: 'X', status: 'past', ...Object.fromEntries( Array.from( { length: 9 }, ( _, i ) => [ `colour${ i }`, i ] ) ) } ];
		const { text, hints } = fixOf( storedPage( { ...SMALL, programs } ) );
		expect( text ).toContain( '9 problems' );
		expect( hints ).toHaveLength( 5 );
		expect( hints[ 4 ] ).toContain( 'colour4' );
	} );

	test( 'for many problems of one kind: one line with their number and the first places', () => {
		const programs = Array.from( { length: 9000 }, ( _, i ) => ( { id: `p${ i }` } ) );
		const { text, hints } = fixOf( storedPage( { ...SMALL, needs: [], programs } ) );
		expect( text ).toContain( '9,000 problems' );
		expect( hints ).toEqual( [
			'programs → #1 ("p0"): "title" is missing, so all of this is left out. Add "title". There are more like this: 8,999. The first ones: ' +
			'programs → #2 ("p1"); programs → #3 ("p2"); programs → #4 ("p3"); programs → #5 ("p4"); programs → #6 ("p5")'
		] );
	} );

	test( 'for a problem of the whole page: no path', () => {
		expect( fixOf( storedPage( '{ "version": 99 }' ) ).hints[ 0 ] ).toMatch( /^(version: )?The version "99" is unknown/ );
	} );

	test( 'for a text with a $: the text unchanged', () => {
		const programs = [ { id: 'x', title: 'X', status: '$1 {{PLURAL:$1|a|b}}' } ];
		expect( fixOf( storedPage( { ...SMALL, programs } ) ).hints[ 0 ] ).toContain( '"$1 {{PLURAL:$1|a|b}}" is not a status' );
	} );

	test( 'for a list that differs from the data: the differences, after the problems of the data', () => {
		const sound = storedPage( { ...SMALL, programs: PROGRAMS } );
		expect( fixOf( sound, [ '"A": It is in the list only.' ] ) ).toMatchObject( {
			text: 'The plain list on this page and the data page differ.', hints: [ '"A": It is in the list only.' ], label: 'Edit the data page'
		} );
		const broken = fixOf( storedPage( { ...SMALL, programs: [ ...PROGRAMS, { id: 'x' } ] } ), [ 'drift' ] );
		expect( broken.text ).toContain( 'The data page has 1 problem.' );
		expect( broken.hints.at( -1 ) ).toBe( 'drift' );
	} );

	test( 'for many differences, and for many skipped items: the first five', () => {
		const many = Array.from( { length: 9 }, ( _, i ) => `${ i }` );
		expect( fixOf( storedPage( { ...SMALL, programs: PROGRAMS } ), many ).hints ).toEqual( many.slice( 0, 5 ) );
		const skipped = many.map( ( position ) => ( { code: 'no-list', position, reason: 'R.', fix: 'F.' } as const ) );
		expect( fixOf( { kind: 'import', draft: '{}', skipped } ).hints ).toEqual( many.slice( 0, 5 ).map( ( position ) => `${ position }: R. F.` ) );
	} );

	test( 'for a problem of an included page: its path', () => {
		const page = storedPage( { ...SMALL, programs: PROGRAMS, include: [ 'B.json', 'C.json' ] } );
		expect( fixOf( page, [], [ { title: 'B.json', text: '{"version":1}' } ] ).hints ).toEqual( [
			'include → #2: The included page "C.json" cannot be read, so its programs are missing. Correct the title, create the page, or remove it here.'
		] );
	} );

	test( 'for an imported list: a button that creates the data page from it', () => {
		const skipped = [ { code: 'no-list', position: 'Past', reason: 'There is no list.', fix: 'Add one.' } as const ];
		expect( fixOf( { kind: 'import', draft: '{}', skipped } ) ).toEqual( {
			text: 'There is no data page yet, so the explorer shows the plain list of this page.',
			url: '/wiki/A/programs.json?action=submit&contentmodel=json', label: 'Create the data page from this list',
			hints: [ 'Past: There is no list. Add one.' ], draft: '{}'
		} );
	} );
} );
