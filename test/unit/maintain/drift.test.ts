// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { ImportedProgram } from '../../../src/import/imported-program';
import { importLists } from '../../../src/import/import-lists';
import { META_HEADINGS } from '../../../src/import/known-headings';
import { drift, type Drift } from '../../../src/maintain/drift';
import { driftHints, type DriftHintOptions } from '../../../src/maintain/drift-hints';
import { describeDrift } from '../../../src/maintain/drift-texts';
import { parsePrograms } from '../../../src/programs/parse';
import type { ProgramList } from '../../../src/programs/model';
import { IMPORT_OPTIONS, listHtml } from '../helpers/imported';
import { showPage } from '../helpers/markup';

function listOf( ...programs: readonly object[] ): ProgramList {
	const { list } = parsePrograms( JSON.stringify( { version: 1, programs } ), { today: '2026-11-22', language: 'en' } );
	if ( !list ) {
		throw new Error( 'The data cannot be read.' );
	}
	return list;
}

const A = { id: 'a', title: { en: 'Alpha', fr: 'Alpha (fr)' }, summary: { en: 'A text.', fr: 'Un texte.' }, page: 'Alpha page', status: 'open' };
const B = { id: 'b', title: 'Beta', page: 'wikimania:2019:Beta', status: 'past' };
const ITEM: ImportedProgram = { id: 'alpha', isRendered: false, group: 'current', title: 'Alpha', link: 'Alpha page', summary: 'A text.', status: 'ongoing' };
const RENDERED: ImportedProgram = { ...ITEM, id: 'a', isRendered: true, status: 'open' };

function found( items: readonly Partial<ImportedProgram>[], programs: readonly object[] = [ A ], isPartial = false ): readonly Drift[] {
	return drift( items.map( ( item ) => ( { ...( item.isRendered ? RENDERED : ITEM ), ...item } ) ), listOf( ...programs ), { languages: [ 'en' ], contentLanguage: 'en', isPartial } );
}
const kinds = ( ...changes: Parameters<typeof found> ): string[] => found( ...changes ).map( ( { kind, program } ) => `${ kind } ${ program ?? '-' }` );

describe( 'nothing differs', () => {
	test.each<[ string, Partial<ImportedProgram> ]>( [
		[ 'if everything is the same', {} ],
		[ 'if the server rendered the item', { isRendered: true } ],
		[ 'if the item is in another language of the data', { title: 'Alpha (fr)', summary: 'Un texte.' } ],
		[ 'except white space', { title: ' Alpha ', summary: 'A\n\ntext.' } ],
		[ 'except the spelling of a page title', { link: 'alpha_page' } ],
		[ 'except the status, which a plain list does not have', { status: 'ongoing' } ]
	] )( '%s', ( _, item ) => {
		expect( found( [ item ] ) ).toEqual( [] );
	} );

	test( 'except the encoding of an accent', () => {
		expect( found( [ { title: 'E\u0301te\u0301' } ], [ { ...A, title: '\u00C9t\u00E9' } ] ) ).toEqual( [] );
	} );

	test( 'except Special:MyLanguage or a translation of the page', () => {
		expect( found( [ {} ], [ { ...A, page: 'Special:MyLanguage/Alpha page' } ] ) ).toEqual( [] );
	} );

	test( 'except the address of the page in place of its title', () => {
		expect( found( [ {} ], [ { ...A, page: 'https://meta.wikimedia.org/wiki/Alpha_page' } ] ) ).toEqual( [] );
		expect( kinds( [ {} ], [ { ...A, page: 'https://meta.wikimedia.org/wiki/Other' } ] ) ).toEqual( [ 'link a' ] );
		expect( kinds( [ {} ], [ { ...A, page: 'https://meta.wikimedia.org/wiki/%E4' } ] ) ).toEqual( [ 'link a' ] );
	} );

	test( 'except programs that a list with a limit leaves out', () => {
		expect( kinds( [ {} ], [ A, B ], true ) ).toEqual( [] );
		expect( kinds( [ {} ], [ A, B ] ) ).toEqual( [ 'not-in-list b' ] );
	} );
} );

describe( 'the comparison finds', () => {
	test.each<[ string, Partial<ImportedProgram>, string[] ]>( [
		[ 'that an item is not in the data', { title: 'Gamma', link: 'Gamma' }, [ 'not-in-data -', 'not-in-list a' ] ],
		[ 'that the id of an item is not in the data', { isRendered: true, id: 'x' }, [ 'not-in-data -', 'not-in-list a' ] ],
		[ 'that the title differs, if the link identifies the program', { title: 'Alfa' }, [ 'title a' ] ],
		[ 'that a capital letter of the title differs', { title: 'ALPHA', link: 'Other' }, [ 'title a', 'link a' ] ],
		[ 'that the title differs, if the id identifies the program', { isRendered: true, title: 'Alfa', link: null }, [ 'title a', 'link a' ] ],
		[ 'that the link differs', { link: 'Other page' }, [ 'link a' ] ],
		[ 'that the link is missing', { link: null }, [ 'link a' ] ],
		[ 'that a letter inside the page title differs in case', { link: 'Alpha Page' }, [ 'link a' ] ],
		[ 'that the item is in the other list', { group: 'past', status: 'past' }, [ 'group a' ] ],
		[ 'that the status differs, if the server rendered it', { isRendered: true, status: 'paused' }, [ 'status a' ] ],
		[ 'that the status is not stated any more', { isRendered: true, status: null }, [ 'status a' ] ],
		[ 'that a rendered item is in the wrong group', { isRendered: true, group: 'past' }, [ 'group a' ] ],
		[ 'that the summary differs', { summary: 'Another text.' }, [ 'summary a' ] ],
		[ 'that the summary is missing', { summary: null }, [ 'summary a' ] ]
	] )( '%s', ( _, item, expected ) => {
		expect( kinds( [ item ] ) ).toEqual( expected );
	} );

	test( 'that an item is in the list twice', () => {
		expect( kinds( [ {}, {} ] ) ).toEqual( [ 'not-in-data -' ] );
	} );

	test( 'no program by a link that several programs share', () => {
		const shared = { title: 'Shared', page: 'Alpha page', status: 'open' };
		expect( kinds( [ { title: 'Unknown' } ], [ { ...shared, id: 's' }, { ...shared, id: 't', title: 'Shared too' } ] ) ).toEqual( [ 'not-in-data -', 'not-in-list s', 'not-in-list t' ] );
	} );

	test( 'a program by its title before its link', () => {
		expect( kinds( [ { title: 'Beta', link: 'Alpha page', group: 'past', summary: null }, { title: 'Alpha', link: 'wikimania:2019:Beta' } ], [ A, B ] ) ).toEqual( [ 'link b', 'link a' ] );
	} );
} );

test( 'differences are described in English', () => {
	const long = 'These two long texts begin with the same words, and only then one says ';
	const all = [
		...found( [ { title: 'Alfa', link: null, group: 'past', summary: `${ long }this.` } ], [ { ...A, title: 'Alpha $1', summary: `${ long }that.` } ] ),
		...found( [ { title: 'Gamma', link: null } ], [ A ] )
	].map( describeDrift );
	expect( all ).toEqual( [
		'"Alfa": It is in the list, but not in the data.',
		'"Alpha $1" (a): It is in the data, but not in the list.',
		'"Gamma": It is in the list, but not in the data.',
		'"Alpha" (a): It is in the data, but not in the list.'
	] );
	const [ title, group, summary ] = found( [ { title: 'Alfa', group: 'past', summary: `${ long }this.` } ], [ { ...A, title: 'Alpha $1', summary: `${ long }that.` } ] ).map( describeDrift );
	expect( title ).toBe( '"Alpha $1" (a): The title in the list is "Alfa", in the data "Alpha $1".' );
	expect( group ).toBe( '"Alpha $1" (a): In the list it stands among the past programs, by the data it belongs to the current ones.' );
	expect( summary ).toMatch( /list is "….*says this\.", in the data "….*says that\."\.$/ );
} );

describe( 'hints for a page', () => {
	const hints = ( container: HTMLElement, list: ProgramList, changes: DriftHintOptions ): readonly string[] => driftHints( importLists( container, META_HEADINGS, changes ), list, changes );
	const options = { ...IMPORT_OPTIONS, languages: [ 'en' ] };

	test( 'come from its lists', () => {
		expect( hints( showPage( listHtml( '<li><a href="/wiki/Alpha_page">Alpha</a> - A text.</li>', '<li>Gone</li>' ) ), listOf( A, B ), options ) )
			.toEqual( [ '"Gone": It is in the list, but not in the data.', '"Beta" (b): It is in the data, but not in the list.' ] );
	} );

	test( 'are empty if the page has no lists', () => {
		expect( hints( showPage( '<p>Nothing</p>' ), listOf( A, B ), options ) ).toEqual( [] );
	} );
} );
