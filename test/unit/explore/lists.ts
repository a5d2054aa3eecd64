import fc from 'fast-check';
import { buildIndex, type ProgramIndex } from '../../../src/explore/program-index';
import { EMPTY_QUERY, SORTS, VIEWS, type Query } from '../../../src/explore/query';
import { NOT_STATED } from '../../../src/programs/facets';
import { parseDate, type PartialDate } from '../../../src/programs/dates';
import type { Program, ProgramList, Term, Vocabulary } from '../../../src/programs/model';
import { STATUSES } from '../../../src/programs/status';
import type { Text } from '../../../src/programs/texts';

export const TODAY = '2026-11-22';

export function date( text: string ): PartialDate {
	const parsed = parseDate( text );
	if ( !parsed ) {
		throw new Error( `Not a date: ${ text }` );
	}
	return parsed;
}

/** The fields of a program that matter to a test. */
export interface ProgramFields extends Partial<Omit<Program, 'terms' | 'start' | 'end'>> {
	readonly id: string;
	readonly terms?: Readonly<Record<string, readonly string[]>>;
	readonly start?: string | null;
	readonly end?: string | null;
}

/** A program with these fields; the other fields are empty. */
export function program( { start, end, terms, ...fields }: ProgramFields ): Program {
	return {
		title: fields.id, notice: null, join: null, interpreted: [], summary: null, target: null, status: null, minutes: null, duration: null,
		scale: null, team: [], partners: [], materials: [], dates: [], partOf: null, followedBy: [], owner: null,
		reviewed: null, sources: [], source: { page: null, path: [ 'programs', 0 ] },
		...fields,
		start: start ? date( start ) : null,
		end: end ? date( end ) : null,
		terms: new Map( Object.entries( terms ?? {} ) )
	};
}

/** A vocabulary from `{ child: 'parent', top: null }`. */
export function vocabulary(
	id: string, broader: Readonly<Record<string, string | null>>, terms: Readonly<Record<string, Partial<Term>>> = {}
): Vocabulary {
	return {
		id,
		label: id,
		help: null,
		terms: new Map( Object.entries( broader ).map( ( [ term, parent ] ) => [
			term, { id: term, label: term, aliases: [], broader: parent, matchesAll: false, ...terms[ term ] }
		] ) )
	};
}

export function listOf( programs: readonly Program[], vocabularies: readonly Vocabulary[] = [], facets?: readonly string[] ): ProgramList {
	return {
		enabled: null,
		talk: null,
		bundle: null,
		series: new Map(),
		needs: [],
		facets: facets ?? [ 'status', 'period', 'language', 'team', ...vocabularies.map( ( { id } ) => id ) ],
		vocabularies: new Map( vocabularies.map( ( each ) => [ each.id, each ] ) ),
		programs
	};
}

export function indexOf( programs: readonly Program[], ...vocabularies: readonly Vocabulary[] ): ProgramIndex {
	return buildIndex( listOf( programs, vocabularies ), { languages: { chain: [ 'en' ], page: 'en' }, today: TODAY } );
}

/** An index of programs that have only a title, with the ids 0, 1, 2 … */
export function indexOfTitles( ...titles: readonly Text[] ): ProgramIndex {
	return indexOf( titles.map( ( title, i ) => program( { id: String( i ), title } ) ) );
}

/** A query with these fields; the other fields are empty. */
export function query( fields: Partial<Omit<Query, 'chosen'>> & { chosen?: Readonly<Record<string, readonly string[]>> } = {} ): Query {
	return { ...EMPTY_QUERY, ...fields, chosen: new Map( Object.entries( fields.chosen ?? {} ) ) };
}

/* Generated lists and queries. Some ids are names of properties that all objects inherit. */

const IDS = [ 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'a,b', 'a&b=c', 'ü +_%', 'd.' ];
const FACETS = [ 'status', 'period', 'language', 'constructor', '__proto__', 'cap acity&=' ];
const WORDS = [ 'Train', 'training', 'the', 'trainer', 'jóvenes', 'Straße', '社区', '能力建设', 'อบรม', 'تعليم', 'x' ];

const anId = fc.constantFrom( ...IDS );
const someIds = fc.uniqueArray( anId, { maxLength: 3 } );
const words = fc.array( fc.constantFrom( ...WORDS ), { minLength: 1, maxLength: 4 } ).map( ( all ) => all.join( ' ' ) );
const aDate = fc.option( fc.constantFrom( '2019', '2020-06', '2020-06-15', '2022~', '2027' ), { freq: 3 } );

const aProgram = fc.record( {
	title: fc.oneof( words, words.map( ( text ): Text => new Map( [ [ 'fr', text ], [ 'en', 'Other' ] ] ) ) ),
	summary: fc.option( words ),
	status: fc.option( fc.constantFrom( ...STATUSES ) ),
	start: aDate,
	end: aDate,
	terms: fc.tuple( someIds, someIds, someIds ).map( ( [ language, one, two ] ) =>
		new Map( [ [ 'language', language ], [ 'constructor', one ], [ '__proto__', two ], [ 'cap acity&=', two ] ] ) )
} );

/** The parent of a term is one of the ids before it, so that no term is above itself. */
const aVocabulary = ( id: string ): fc.Arbitrary<Vocabulary> =>
	fc.tuple( fc.shuffledSubarray( IDS, { minLength: 2 } ), fc.array( fc.nat( 7 ), { minLength: 8, maxLength: 8 } ) )
		.map( ( [ ids, parents ] ) => {
			const entries = ids.map( ( term, i ): [ string, Term ] => [ term, {
				id: term, label: term, aliases: [], broader: ids[ ( parents[ i ] ?? 0 ) % ( i + 1 ) - 1 ] ?? null, matchesAll: parents[ i ] === 7
			} ] );
			return { id, label: id, help: null, terms: new Map( [ ...entries ].reverse() ) };
		} );

export const aList: fc.Arbitrary<ProgramList> = fc.record( {
	programs: fc.array( aProgram, { maxLength: 40 } ).map( ( all ) => all.map( ( { start, end, terms, ...fields }, i ) => ( {
		...program( { id: IDS[ i ] ?? `p${ i }`, ...fields, start, end } ), terms
	} ) ) ),
	facets: fc.shuffledSubarray( FACETS, { minLength: 1 } ),
	vocabularies: fc.tuple( ...FACETS.slice( 3 ).map( aVocabulary ) )
} ).map( ( { programs, facets, vocabularies } ) => listOf( programs, vocabularies, facets ) );

export const anIndex = aList.map( ( list ) => buildIndex( list, { languages: { chain: [ 'fr' ], page: 'en' }, today: TODAY } ) );

const aQuery: fc.Arbitrary<Query> = fc.record( {
	text: fc.oneof( { weight: 2, arbitrary: fc.constant( '' ) }, words, words.map( ( text ) => text.slice( 0, 3 ) ) ),
	chosen: fc.uniqueArray( fc.tuple(
		fc.constantFrom( ...FACETS ),
		fc.uniqueArray( fc.constantFrom( ...IDS, ...STATUSES, '2020', '2023', NOT_STATED, 'unknown' ), { minLength: 1, maxLength: 4 } )
	), { selector: ( [ facet ] ) => facet, maxLength: 3 } ).map( ( entries ) => new Map( entries ) ),
	sort: fc.option( fc.constantFrom( ...SORTS ) ),
	details: fc.uniqueArray( fc.constantFrom( ...IDS, 'unknown' ), { maxLength: 3 } ),
	view: fc.constantFrom( ...VIEWS ),
	rows: fc.constantFrom( '', 'team', '__proto__', 'ü +_%' ),
	columns: fc.uniqueArray( fc.constantFrom( 'title', 'team', '__proto__', 'a&b=c', 'd.' ), { maxLength: 3 } ),
	since: fc.constantFrom( '', 'visit', '2026-01-01' ),
	revision: fc.constantFrom( '', '12' )
} );

export const anIndexAndQuery = fc.tuple( anIndex, aQuery );
