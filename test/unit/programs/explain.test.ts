import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/programs/explain';
import type { ProblemCode } from '../../../src/programs/problems';
import { parsePrograms } from '../../../src/programs/parse';
import { BARE, OPTIONS, parse } from '../helpers/parse';

/** The texts of the first problem of a page with one program. */
function textsOf( fields: object, page: object = {} ): string {
	const [ problem ] = parse( { programs: [ { id: BARE.id, title: 'A', ...fields } ], ...page } ).problems;
	return problem ? `${ problem.reason } ${ problem.fix }` : '';
}

describe( 'a date', () => {
	it.each( [
		[ '2020-6-5', '2020-06-05' ], [ '2020/06/15', '2020-06-15' ], [ '2020/6', '2020-06' ], [ '2020.06.15', '2020-06-15' ], [ '20200615', '2020-06-15' ],
		[ '2020-06-15T10:00Z', '2020-06-15' ], [ 'September 25, 2024', '2024-09-25' ], [ '25 September 2024', '2024-09-25' ], [ 'Sept. 2024', '2024-09' ],
		[ '25th May 2024', null ], [ '~2020', '2020~' ], [ 'c. 2020', '2020~' ], [ 'circa June 2020', '2020-06~' ], [ '2020?', '2020~' ], [ ' 2020 ', '2020' ], [ '15.06.2020', '2020-06-15' ],
		[ '05/06/2020', null ], [ '2020-02-30', null ], [ '2020-13', null ], [ '1020', null ], [ 'Foo 2020', null ]
	] )( '%s means %s', ( value, date ) => {
		const fix = textsOf( { start: value } );
		expect( fix.endsWith( date === null ? 'add ~ if it is approximate.' : `Write "${ date }".` ) ).toBe( true );
	} );

	it.each( [ [ '2020-2022', '2020', '2022' ], [ '2020\u20132022', '2020', '2022' ], [ 'June 2020 to 2022-03', '2020-06', '2022-03' ], [ '2020-06/2022-01', '2020-06', '2022-01' ] ] )( '%s is a start and an end', ( value, start, end ) => {
		expect( textsOf( { start: value } ) ).toContain( `Write "start": "${ start }" and "end": "${ end }".` );
	} );

	it( 'in the future is no end', () => {
		expect( textsOf( { end: 'present' } ) ).toContain( 'Remove "end", and write "status": "ongoing" if the program goes on.' );
		expect( textsOf( { start: 'present' } ) ).not.toContain( 'Remove "end"' );
	} );
} );

describe( 'a day or a minute', () => {
	const textsFor = ( start: string ): string => textsOf( { dates: [ { start } ] } );

	it.each( [
		[ '2026-12-03 15:00Z', '2026-12-03T15:00Z' ], [ '2026-12-03T15:00:00.000Z', '2026-12-03T15:00Z' ], [ '2026-12-03t15:00z', '2026-12-03T15:00Z' ], [ '2026-12-03T1500Z', '2026-12-03T15:00Z' ],
		[ '2026-12-03 15:00 UTC', '2026-12-03T15:00Z' ], [ '2026-12-03T15:00+0530', '2026-12-03T15:00+05:30' ], [ '2026-12-03T15:00 UTC\u22125', '2026-12-03T15:00-05:00' ],
		[ '2026-12-03T24:00Z', '2026-12-04T00:00Z' ], [ '2026-12-31 24:00+01:00', '2027-01-01T00:00+01:00' ], [ 'December 3, 2026 at 3:00 pm UTC', '2026-12-03T15:00Z' ],
		[ '2026-12-03 12:30 a.m. GMT', '2026-12-03T00:30Z' ], [ '3 December 2026', '2026-12-03' ], [ '2026/12/3', '2026-12-03' ]
	] )( '%s means %s', ( value, meant ) => {
		expect( textsFor( value ) ).toContain( `Write "${ meant }".` );
	} );

	it.each<[ string, string ]>( [
		[ '2026-12-03T15:00', '"2026-12-03T15:00" has no zone. Write "2026-12-03T15:00Z" if it is in UTC; if not, write the difference from UTC in place of the Z' ],
		[ '2026-12-03 15:00 CET', '"CET" is not read as a zone. Write "2026-12-03T15:00Z" if it is in UTC;' ],
		[ '2026-12', '"2026-12" is not exact to the day. Write the day, or leave this date out until it is known.' ],
		[ '2026', 'is not exact to the day.' ], [ '2026-12-03~', 'is not exact to the day.' ],
		[ '2026-02-30', 'There is no day "2026-02-30".' ], [ '2026-02-30T15:00Z', 'There is no day "2026-02-30".' ],
		[ '2026-12-03/2026-12-05', 'Write "start": "2026-12-03" and "end": "2026-12-05".' ],
	] )( '%s is explained', ( value, texts ) => {
		expect( textsFor( value ) ).toContain( texts );
	} );

	it.each( [ '2026-12-03T25:00Z', '2026-12-03T15Z', '2026-12-03T15:60Z', '2026-12-03T15:00+23:00', '15:00Z', 'every Monday', '2026-12-03T15:00Z/2026-12-03T17:00Z', `2026-12-03 ${ ' '.repeat( 99 ) }15:00Z` ] )( '%s has no one meaning', ( value ) => {
		expect( textsFor( value ) ).toContain( 'is neither a day nor a minute with its zone. Write 2026-12-03, 2026-12-03T15:00Z for a time in UTC, or 2026-12-03T20:30+05:30' );
	} );

	it( 'belongs into an object of a list', () => {
		expect( textsOf( { dates: '2026-12-03' } ) ).toContain( 'Write a list with an object for each date, such as [ { "start": "2026-12-03T15:00Z" } ].' );
		expect( textsOf( { dates: [ '2026-12-03' ] } ) ).toContain( 'Write a list with an object for each date' );
		expect( textsOf( { dates: { start: '2026-12-03' } } ) ).toContain( 'Write it as a list, between [ and ].' );
	} );
} );

describe( 'a link', () => {
	const long = `https://example.org/${ 'a'.repeat( 80 ) } b`;
	it.each<[ object, string ]>( [
		[ { sources: [ '' ] }, 'There is nothing in it. Fill it in or remove it.' ],
		[ { sources: [ '[[X]]' ] }, '"[[X]]" is not an https address. Write an https address.' ],
		[ { sources: [ 'mailto:a@b.org' ] }, 'There can be no links that begin with "mailto:". Write an https address.' ],
		[ { page: 'mailto:a@b.org' }, 'There can be no links that begin with "mailto:". Write the title of a page, or an https address.' ],
		[ { sources: [ 'www.example.org' ] }, 'Write "https://www.example.org/".' ],
		[ { sources: [ '//example.org/a' ] }, 'Write "https://example.org/a".' ],
		[ { sources: [ long ] }, 'aaaaa b". Write %20 in its place, or remove it.' ],
		[ { sources: [ 'http://example.org/a' ] }, 'begins with http, but https is needed. If the page also opens with https, write "https://example.org/a".' ],
		[ { page: 'http://example.org/a' }, 'begins with http, but https is needed. If the page also opens with https, write "https://example.org/a".' ],
		[ { sources: [ 'http://example.org/a b' ] }, 'An s alone is not enough. There is a space in the address: "https://example.org/a b". Write %20 in its place, or remove it.' ],
		[ { page: 'https://user@example.org' }, 'has a user name in it. Remove what is before the @.' ],
		[ { page: '[[Some page|label]]' }, 'Write "Some page".' ],
		[ { page: '[https://example.org/ label]' }, 'Write "https://example.org/".' ],
		[ { page: 'AT&amp;T' }, 'Write "AT&T".' ],
		[ { page: 'Caf%C3%A9' }, 'Write "Café".' ],
		[ { page: 'a|b' }, 'A title cannot have "|" in it: "a|b". Copy the title from the top of the page.' ],
		[ { page: '#Section' }, 'Write the title of the page before the #.' ]
	] )( '%j', ( fields, texts ) => {
		expect( textsOf( fields ) ).toContain( texts );
	} );

	it.each<[ string, string ]>( [
		[ 'https://meta.wikimedia.org/wiki/Some_page', 'Write "Some page".' ],
		[ 'https://example.org/', '"https://example.org/" is not the title of a page. Write the title of a page.' ],
		[ 'javascript:alert(1)', 'Write the title of a page.' ]
	] )( '%s where only a title can be', ( talk, texts ) => {
		expect( textsOf( {}, { talk } ) ).toContain( texts );
	} );

	it( 'with a character that nobody sees shows its number', () => {
		expect( textsOf( { page: 'a\u200B|b' } ) ).toContain( 'a\\u200b|b' );
	} );
} );

describe( 'a language', () => {
	it.each( [
		[ 'English', 'Write "en".' ], [ 'français', 'Write "fr".' ], [ 'en, es', 'Write a list: [ "en", "es" ].' ], [ 'English and Spanish', 'Write a list: [ "en", "es" ].' ],
		[ 'en_US', 'Write "en-us".' ], [ ' en ', 'Write "en".' ], [ 'Klingonese', 'Use a code like en' ]
	] )( '%s', ( language, fix ) => {
		expect( textsOf( { language } ) ).toContain( fix );
		expect( textsOf( { language: [ language ] } ) ).toContain( fix );
	} );

	it( 'is proposed for the name that a text has as its key', () => {
		expect( textsOf( { summary: { English: 'S' } } ) ).toContain( 'Write "en".' );
	} );
} );

describe( 'another name', () => {
	it.each( [
		[ { url: 'X' }, 'page' ], [ { description: 'X' }, 'summary' ], [ { name: 'X' }, 'title' ], [ { start_date: '2020' }, 'start' ], [ { languages: 'en' }, 'language' ], [ { events: [] }, 'dates' ],
		[ { dates: [ { start: '2026-12-03', until: '2026-12-04' } ] }, 'end' ], [ { dates: [ { date: '2026-12-03', start: '2026-12-03' } ] }, 'start' ], [ { dates: [ { start: '2026-12-03', name: 'X' } ] }, 'label' ]
	] )( '%j of a field', ( fields, meant ) => {
		expect( textsOf( fields ) ).toContain( `Did you mean "${ meant }"?` );
	} );

	it( 'of a field of a term or a status', () => {
		expect( textsOf( {}, { vocabularies: { v: { label: 'V', terms: { a: { label: 'A', synonyms: [ 'B' ] } } } } } ) ).toContain( 'Did you mean "aliases"?' );
		expect( textsOf( { status: 'finished' } ) ).toContain( 'Did you mean "past"?' );
	} );
} );

describe( 'the page', () => {
	it.each( [
		[ '[]', 'The page is a list, but has to be an object.' ], [ '7', 'The page is a value (number)' ], [ '{}', 'The field "version" is missing. Add "version": 1.' ],
		[ '{"version":"1"}', 'Write "version": 1, without quotation marks' ], [ '{"version":9}', 'The version "9" is unknown.' ], [ '{"version":{"toString":1}}', 'The version "" is unknown.' ]
	] )( '%s', ( text, texts ) => {
		const [ problem ] = parsePrograms( text, OPTIONS ).problems;
		expect( `${ problem?.reason } ${ problem?.fix }` ).toContain( texts );
	} );
} );

describe( 'a value of another kind', () => {
	it( 'is told how to become the right one', () => {
		expect( textsOf( { start: 2020 } ) ).toContain( 'Write it between quotation marks.' );
		expect( textsOf( { materials: { label: 'A' } } ) ).toContain( 'Write it as a list, between [ and ].' );
	} );
} );

describe( 'explaining a long value', () => {
	it.each<[ ProblemCode, string[] ]>( [
		[ 'bad-date', [ '0'.repeat( 99999 ) ] ], [ 'bad-language', [ ' '.repeat( 99999 ) ] ], [ 'bad-page', [ '[['.repeat( 99999 ) ] ], [ 'bad-address', [ `https://${ ' '.repeat( 99999 ) }` ] ]
	] )( 'ends with a short text: %s', ( code, params ) => {
		const { reason, fix } = explain( code, params, [ 'programs', 0, 'page' ] );
		expect( reason.length + fix.length ).toBeLessThan( 500 );
	} );
} );
