import { describe, expect, test } from 'vitest';
import type { ProgramList } from '../../../src/programs/model';
import { parsePrograms } from '../../../src/programs/parse';
import { toJson } from '../../../src/take-away/json';
import { generatedCases } from '../../cases/generated';
import { TODAY } from '../explore/lists';
import { REAL, SMALL } from '../helpers/data';
import { onePage, takenFrom } from './taken';

const OPTIONS = { today: TODAY, language: 'en' };

/** What the records say: not where they were, nor what the page says about itself. */
function meaning( { programs, facets, vocabularies, series, needs }: ProgramList ): unknown {
	return { facets, vocabularies, series, needs, programs: programs.map( ( program ) => ( { ...program, source: null } ) ) };
}

describe( 'the data to take along', () => {
	test.each( [ [ 'the demo', REAL ], [ 'a small page', SMALL ] ] )( 'is a data page that says the same, without new problems: %s', ( _, data ) => {
		const before = parsePrograms( JSON.stringify( data ), OPTIONS );
		const { list, problems } = parsePrograms( toJson( takenFrom( data ) ), OPTIONS );
		expect( problems.map( ( { code } ) => code ) ).toEqual( before.problems.map( ( { code } ) => code ) );
		expect( list && meaning( list ) ).toEqual( before.list && meaning( before.list ) );
	} );

	test( 'has every field', () => {
		const fields = {
			summary: { en: 'S', fr: 'R' }, notice: 'N', join: { label: 'Join us', page: 'https://example.org/', until: '2027-01~' }, page: 'Category:One', status: 'open', start: '2020-06', end: '2027-12-31',
			dates: [ { start: '2026-12-03', end: '2026-12-04', label: 'L', page: 'P#s' }, { start: '2026-12-10T15:00Z' } ], language: [ 'en' ], interpreted: [ 'fr' ], session: { minutes: [ 30, 60 ] },
			duration: 'D', scale: 'C', team: [ 'T' ], partners: [ 'A', 'B' ], materials: [ { label: 'M', page: 'P' } ], owner: 'O', reviewed: '2026-10-01', sources: [ 'https://example.org/s' ]
		};
		expect( JSON.parse( toJson( takenFrom( onePage( fields ) ) ) ) ).toMatchObject( { version: 1, programs: [ { id: 'one', title: 'One', ...fields } ] } );
	} );

	test( 'leaves out a status that follows from the dates, because it would be wrong later', () => {
		const { programs } = JSON.parse( toJson( takenFrom( onePage( { start: '2027-01-01', end: '2027-02-01' } ) ) ) ) as { programs: object[] };
		expect( programs ).toEqual( [ { id: 'one', title: 'One', start: '2027-01-01', end: '2027-02-01' } ] );
	} );

	test( 'has only the programs that are shown', () => {
		const taken = takenFrom( SMALL );
		const { programs } = JSON.parse( toJson( { ...taken, programs: taken.programs.slice( 1, 3 ) } ) ) as { programs: { id: string }[] };
		expect( programs.map( ( { id } ) => id ) ).toEqual( [ 'capx', 'toolkits' ] );
	} );

	test( 'of any data page says the same', () => {
		for ( const { text } of generatedCases( 300, 7 ) ) {
			const { list } = parsePrograms( text, OPTIONS );
			// This minute is in 1899 in UTC, which no record may name.
			if ( list && !text.includes( '1900-01-01T00:00+14:00' ) ) {
				const again = parsePrograms( toJson( takenFrom( text ) ), OPTIONS ).list;
				expect( again && meaning( again ) ).toEqual( meaning( list ) );
			}
		}
	} );
} );
