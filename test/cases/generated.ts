import fc from 'fast-check';
import type { Case } from './cases';

/*
 * What is not generated, because server and browser cannot or do not yet read it alike: `[]` for an object and `{}` for a
 * list, because Lua does not tell them apart; punctuation and scripts in the order of titles, which Lua only comes near to; hosts that
 * are no plain names, and `.` and `..` in paths of addresses.
 */
const PIECES = [
	'a', 'B', 'zz', 'É', 'ñ', 'ß', 'Ж', '文', 'ت', ' ', '  ', '-', '–', '.', ',', '(', '’', '1', '10', '02', '&', '&#119;', '&amp;', '<b>', '[[', '|', '{{', '#', '/', '..', '~~',
	'%41', '_', '\u00a0', '\u200e', '\t', ':', 'w:', 'Talk:', '//', '😀', 'x\u0301'
];
const words = fc.array( fc.constantFrom( ...PIECES ), { maxLength: 5 } ).map( ( all ) => all.join( '' ) );
const host = fc.constantFrom( 'example.org', 'EXAMPLE.org', 'a-b.org.', 'example.org:443', 'example.org:80', 'example.org:', '1.2.3.4', '1.2.3.256', 'u@a.org' );
const address = fc.tuple( fc.constantFrom( 'https://', 'HTTPS://', 'http://' ), host, words ).map( ( [ scheme, name, rest ] ) => `${ scheme }${ name }/${ rest.replace( /\./g, '' ) }x` );
const link = fc.oneof( words, address );
const junk = fc.constantFrom<unknown>( null, 1, true, {}, '', ' ', [ 'a' ], { en: 'x' } );
const text = fc.oneof( { weight: 3, arbitrary: words }, fc.dictionary( fc.constantFrom( 'en', 'EN', 'fr', 'zh-Hant', 'x', 'en_us' ), fc.oneof( words, junk ) ), junk );
const date = fc.oneof( fc.constantFrom( '2020', '2020-06', '2020-06-15', '2026-07~', '2027', '2020-02-30', '20', '2020-13', '1899', '2101' ), junk );
const moment = fc.oneof( { weight: 6, arbitrary: fc.constantFrom(
	'2026-12-03', '2026-12-04', '2028-02-29', '2026-02-29', '2026-12-03T15:00Z', '2026-12-03T15:00+05:30', '2026-12-31T23:59-14:59', '2027-01-01T00:00+00:01', '2026-03-01T00:30+01:00',
	'1900-01-01T00:00+14:00', '2026-12-03T24:00Z', '2026-12-03T15:00', '2026-12', '2026-12-03~', '2026-12-03T15:00:00Z', '2026-12-03T15:00+15:00', '2026-12-03 15:00Z'
) }, junk );
const orJunk = <Value>( value: fc.Arbitrary<Value> ): fc.Arbitrary<unknown> => fc.oneof( { weight: 4, arbitrary: value }, junk );

const title = fc.array( fc.constantFrom( 'a', 'b', 'zz', 'É', 'e', '1', '10', '2' ), { maxLength: 4 } ).map( ( all ) => `T ${ all.join( ' ' ) }` );

const record = fc.record( {
	id: fc.oneof( { weight: 6, arbitrary: fc.constantFrom( 'a', 'b', 'c', 'd', 'e', '7', 'constructor', 'x.y', 'a b', '__proto__', 'Ä' ) }, junk ),
	title: orJunk( fc.oneof( title, fc.dictionary( fc.constantFrom( 'en', 'EN', 'fr', 'x' ), fc.oneof( title, junk ) ) ) ),
	summary: text,
	page: orJunk( link ),
	status: orJunk( fc.constantFrom( 'open', 'upcoming', 'ongoing', 'paused', 'past', 'Open' ) ),
	start: date,
	end: date,
	dates: orJunk( fc.array( fc.oneof( { weight: 8, arbitrary: fc.record( { start: moment, end: moment, label: text, page: orJunk( link ), url: orJunk( link ) }, { requiredKeys: [ 'start' ] } ) }, junk ), { maxLength: 3 } ) ),
	language: orJunk( fc.constantFrom<unknown>( 'en', 'FR', [ 'fr', 'en' ], [ 'x' ] ) ),
	team: orJunk( fc.constantFrom<unknown>( 'a', 'b', [ 'a', 'b', 'a' ], [ ' ', 'B', 7 ], 'not-stated' ) ),
	topic: orJunk( fc.constantFrom<unknown>( 't1', [ 't2', 't1' ], [ 'gone' ], 'not-stated' ) ),
	materials: orJunk( fc.array( fc.record( { label: text, page: orJunk( link ), url: orJunk( link ) }, { requiredKeys: [] } ), { maxLength: 2 } ) )
}, { requiredKeys: [ 'id', 'title' ] } );

const broader = fc.constantFrom<unknown>( 't1', 't2', 't3', 'gone', 'not-stated', 7, null );
const page = fc.record( {
	version: fc.constantFrom<unknown>( 1, 1, 1, 1, 1, 1, 1, 1, 1, 2 ),
	facets: fc.oneof( { weight: 4, arbitrary: fc.subarray( [ 'topic', 'status', 'gone', 'period', 'team' ], { minLength: 1 } ) }, fc.constantFrom<unknown>( null, 1, 'topic' ) ),
	vocabularies: orJunk( fc.record( { topic: fc.record( { terms: fc.dictionary( fc.constantFrom( 't1', 't2', 't3', 'not-stated', '1' ), orJunk( fc.record( { broader, matchesAll: fc.constantFrom<unknown>( true, true, false, 'true' ) }, { requiredKeys: [] } ) ) ) } ) } ) ),
	programs: fc.array( fc.oneof( { weight: 8, arbitrary: record }, junk ), { maxLength: 6 } )
}, { requiredKeys: [ 'version', 'programs' ] } );
const preset = fc.constantFrom<Readonly<Record<string, string>>>( {}, {}, { topic: 't1' }, { topic: 't2,t3' }, { status: 'past' }, { period: '2020' }, { topic: 'not-stated' }, { team: 'a,B' }, { team: 'not-stated' }, { sort: 'title' }, { sort: 'newest' } );

/** Makes data pages with all kinds of mistakes, the same ones for the same seed. Nobody knows yet what is expected of them. */
export function generatedCases( count: number, seed: number ): readonly Case[] {
	return fc.sample( fc.tuple( page, preset ), { numRuns: count, seed } ).map( ( [ data, its ], at ) => ( {
		name: `page ${ at } of seed ${ seed }`, today: '2026-07-15', contentLanguage: 'en', languages: at % 2 ? [ 'en' ] : [ 'fr', 'en' ],
		text: JSON.stringify( data ), includes: [], preset: its, translations: {}, configuration: null, isOn: true, expect: null
	} ) );
}
