import { describe, expect, test } from 'vitest';
import { linkTasks, textLanguages, untranslated, worklistOf, type Task } from '../../../src/edit/worklist';
import { OPTIONS, parse } from '../helpers/parse';

const { today: TODAY } = OPTIONS;

function read( ...programs: readonly object[] ) {
	return parse( { version: 1, programs } );
}

const names = ( tasks: readonly Task[] ): string[] => tasks.map( ( { program, field } ) => `${ program.id } ${ field }` );

describe( 'the worklist', () => {
	test( 'has programs that are current against their dates, and not again among the problems', () => {
		const { list, problems } = read( { id: 'a', title: 'A', status: 'ongoing', end: '2020' }, { id: 'b', title: 'B', status: 'paused', end: '2020' } );
		const work = worklistOf( list, problems, TODAY );
		expect( names( work.overdue ) ).toEqual( [ 'a status' ] );
		expect( work.problems ).toEqual( [] );
	} );

	test( 'has each problem with the field where it is corrected', () => {
		const { list, problems } = read( { id: 'a', title: 'A', start: 'soon', reviewed: '2026-06' } );
		expect( worklistOf( list, problems, TODAY ).problems.map( ( { task, problem } ) => [ task?.program.id, task?.field, problem.code ] ) ).toEqual( [ [ 'a', 'start', 'bad-date' ] ] );
	} );

	test( 'a problem outside of programs has no program', () => {
		const { list, problems } = parse( { version: 1, needs: [ { id: 'n' } ], programs: [ { id: 'a', title: 'A' } ] } );
		expect( worklistOf( list, problems, TODAY ).problems.map( ( { task } ) => task ) ).toContain( null );
	} );

	test( 'has current programs that one cannot join any more', () => {
		const join = { page: 'Join', until: '2026-07-01' };
		const { list } = read( { id: 'a', title: 'A', status: 'open', join }, { id: 'b', title: 'B', status: 'past', join }, { id: 'c', title: 'C', status: 'open', join: { page: 'Join' } } );
		expect( names( worklistOf( list, [], TODAY ).closed ) ).toEqual( [ 'a join' ] );
	} );

	test( 'has programs that nobody has checked for a year, the current ones first', () => {
		const { list } = read(
			{ id: 'old', title: 'Old', status: 'past' }, { id: 'new', title: 'New', status: 'open', reviewed: '2025-07-15' },
			{ id: 'late', title: 'Late', status: 'open', reviewed: '2025-07-14' }, { id: 'year', title: 'Year', status: 'open', reviewed: '2024' }
		);
		expect( names( worklistOf( list, [], TODAY ).unchecked ) ).toEqual( [ 'late reviewed', 'year reviewed', 'old reviewed' ] );
	} );
} );

describe( 'links', () => {
	test( 'of all fields are checked, without sections, and without addresses of other sites', () => {
		const { list } = read( {
			id: 'a', title: 'A', page: 'Target#Part', join: { page: 'Join' }, materials: [ { label: 'M', page: 'Slides' }, { label: 'N', url: 'https://example.org/' } ],
			dates: [ { start: '2026-12-01', page: 'Meeting' } ]
		} );
		expect( linkTasks( list ).map( ( { field, page } ) => `${ field } ${ page }` ) ).toEqual( [ 'page Target', 'join Join', 'materials Slides', 'dates Meeting' ] );
	} );
} );

describe( 'translations', () => {
	const { list } = read( { id: 'a', title: { en: 'A', fr: 'Un' }, summary: 'English only' }, { id: 'b', title: 'B' }, { id: 'c', title: { en: 'C', fr: 'Trois' }, summary: { en: 'Three', fr: 'Trois', es: 'Tres' } } );

	test( 'are missing where a text has no such language', () => {
		expect( textLanguages( list ) ).toEqual( [ 'en', 'es', 'fr' ] );
		expect( names( untranslated( list, 'fr', 'en' ) ) ).toEqual( [ 'a summary', 'b title' ] );
		expect( names( untranslated( list, 'es', 'en' ) ) ).toEqual( [ 'a title', 'b title', 'c title' ] );
	} );

	test( 'a plain text is in the language of the page', () => {
		expect( names( untranslated( list, 'en', 'en' ) ) ).toEqual( [] );
	} );
} );
